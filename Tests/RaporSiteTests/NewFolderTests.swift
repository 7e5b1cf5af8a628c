import Foundation
import RaporDiagnostics
import RaporPages
import RaporSite
import Testing

@Suite struct NewFolderTests {
  let scratch = Scratch()

  @Test func `a missing or empty folder is filled, and nothing else is put there`() throws {
    let files = plan(["content/site.yml": "title: Team", "templates/a/b.html": "page"])
    #expect(try NewFolder.fill(scratch.path + "/deep/site", with: files) == 2)
    #expect(
      Scratch.files(below: scratch.path + "/deep/site")
        == ["content/site.yml": "title: Team", "templates/a/b.html": "page"])
    #expect(!scratch.exists("deep/site/.rapor"))
  }

  @Test func `a folder that holds anything is refused and stays as it is`() throws {
    for name in ["notes.txt", ".hidden", "folder/in/folder.txt"] {
      let own = Scratch()
      try own.write("mine", to: name)
      do {
        _ = try NewFolder.fill(own.path, with: plan(["site.yml": ""]))
        Issue.record("the folder with \(name) was filled")
      } catch {
        #expect(error.diagnostics.map(\.id) == [.folderNotEmpty])
      }
      #expect(!own.exists("site.yml"))
    }
  }
}
