import FoundationEssentials
import TestSupport
import Testing

/// Test material that lies beside the project and is not part of it.
enum SharedMaterial {
  /// The folder beside the project; nil when there is none.
  static let folder: String? = Project.shared("")?.path

  /// Runs a test only where the material is.
  static let isHere: ConditionTrait = .enabled(
    if: folder != nil, "skipped: there is no folder “shared” beside the project")
}
