/// A step that is about to be taken, or how many were, for somebody who watches.
package enum WriteProgress: Hashable, Sendable {
  /// So many of the files are rendered and compared.
  case rendered(Int, of: Int)
  /// The record of what the folder may hold from now on is about to be written.
  case recording
  /// So many of the changed files are in place.
  case swapped(Int, of: Int)
  /// So many left-overs are removed.
  case removed(Int, of: Int)
  /// The record of what the folder holds is about to be written.
  case finishing
}
