import Foundation
import RaporDiagnostics
import RaporPages
import Testing

@testable import rapor

@Suite struct TextFolderTests {
  private let folder = TemporaryFolder()
  private var diagnostics = DiagnosticList()

  @Test mutating func `files come in the order of their names, hidden ones and backups aside`()
    throws
  {
    for name in ["b.md", "a/z.md", "a.md", ".hidden.md", "b.md~", ".git/x.md"] {
      try folder.write(Array(name.utf8), to: name)
    }
    let files = TextFolder.files(in: folder.path, diagnostics: &diagnostics)
    #expect(files.map(\.name) == ["a/z.md", "a.md", "b.md"])
    #expect(files.map(\.file) == ["a/z.md", "a.md", "b.md"].map { folder.path + "/" + $0 })
    #expect(files.first?.bytes == Array("a/z.md".utf8))
    #expect(diagnostics.all.isEmpty)
  }

  @Test mutating func `a folder that does not exist has no files`() {
    #expect(TextFolder.files(in: folder.path + "/none", diagnostics: &diagnostics).isEmpty)
    #expect(diagnostics.all.isEmpty)
  }

  @Test mutating func `a file of another kind is named in a note`() throws {
    try folder.write([], to: "note.md")
    try folder.write([], to: "note.txt")
    let files = TextFolder.files(
      in: folder.path, endingIn: ".md", diagnostics: &diagnostics)
    #expect(files.map(\.name) == ["note.md"])
    #expect(diagnostics.all.map(\.id) == [.fileIgnored])
    #expect(diagnostics.all.first?.location?.file == folder.path + "/note.txt")
  }

  @Test mutating func `what cannot be read is reported, and the rest is read`() throws {
    try folder.write(Array("x".utf8), to: "good.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/broken.md", withDestinationPath: "nowhere.md")
    let files = TextFolder.files(in: folder.path, diagnostics: &diagnostics)
    #expect(files.map(\.name) == ["good.md"])
    #expect(diagnostics.all.map(\.id) == [.fileNotFound])
  }

  @Test mutating func `a link that leads back up ends`() throws {
    try folder.write(Array("x".utf8), to: "good.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: ".")
    let files = TextFolder.files(in: folder.path, diagnostics: &diagnostics)
    #expect(files.contains { $0.name == "good.md" })
    #expect(files.count < 40)
  }
}
