import RaporDiagnostics
package import RaporModel

/// The coaching rules that every site has: Rules/coaching.yml, in the format of a site's own.
package enum BuiltInRules {
  /// All of them, in the order that equal notes are shown in.
  package static let all = read().rules

  /// The rules, and whatever is wrong with the file; a test wants nothing.
  static func read() -> (rules: [CoachingRule], problems: DiagnosticList) {
    var reader = CoachingFileReader(name: "coaching.yml", builtIn: [])
    var rules = reader.read(PackageResources.coaching_yml)
    for place in rules.indices { rules[place].line = nil }
    return (rules, reader.diagnostics)
  }
}
