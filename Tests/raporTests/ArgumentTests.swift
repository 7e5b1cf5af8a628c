import Foundation
import Testing

@Suite struct ArgumentTests {
  private let program = Program(folder: TemporaryFolder())

  @Test(arguments: [
    ["nonsense"], ["build", "--nonsense"], ["build", "--jobs", "0"], ["build", "--jobs", "many"],
    ["check", "--as-of", "2017-13-01"], ["check", "--as-of", "yesterday"],
    ["build", "--output", ""],
    ["build", "--content", ""], ["metrics", "--format", "xml"],
    ["metrics", "--json", "--format", "csv"], ["init", "a", "b"],
  ])
  func `arguments that make no sense end with 2 and say why`(arguments: [String]) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Error:") && outcome.errors.contains("--help"))
  }

  @Test func `help and version are answers, not errors`() throws {
    let version = try program.run("--version")
    #expect(version.status == 0)
    #expect(version.output == "0.1.0\n")
    let help = try program.run("--help")
    #expect(help.status == 0)
    for command in ["init", "check", "build", "metrics"] { #expect(help.output.contains(command)) }
    #expect(try program.run("build", "--help").output.contains("--as-of"))
    #expect(try program.run().status == 0)
  }

  @Test func `a new site is made once, and not into a folder that holds anything`() throws {
    let made = try program.run("init", "my team")
    #expect(made.status == 0)
    #expect(made.output.isEmpty)
    #expect(made.errors.contains("cd 'my team' && rapor build"))
    try program.folder.write(Array("mine".utf8), to: "my team/notes.txt")
    let again = try program.run("init", "my team")
    #expect(again.status == 2)
    #expect(again.errors.contains("my team: error: the folder is not empty"))
  }

  @Test func `a place that cannot be written to ends with 3`() throws {
    try program.folder.write([], to: "file")
    let outcome = try program.run("init", "file/site")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("Not a directory [output-failed]"))
  }
}
