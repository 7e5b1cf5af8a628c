import Foundation
import RaporDiagnostics
import RaporSite
import Testing

@Suite struct FileFolderTests {
  let scratch = Scratch()

  @Test func `a file is put in place once, and anew only when its bytes differ`() throws {
    let folder = try FileFolder(making: scratch.path + "/deep/packets")
    try scratch.write("the user's", to: "deep/packets/notes.txt")
    #expect(try folder.put(Array("one".utf8), at: "a.pdf") == .written)
    let stamp = scratch.stamp("deep/packets/a.pdf")
    #expect(try folder.put(Array("one".utf8), at: "a.pdf") == .unchanged)
    #expect(scratch.stamp("deep/packets/a.pdf") == stamp)
    #expect(try folder.put(Array("two".utf8), at: "a.pdf") == .written)
    #expect(
      Scratch.files(below: scratch.path + "/deep/packets")
        == ["a.pdf": "two", "notes.txt": "the user's"])
  }

  @Test func `a link is replaced, not followed, and a folder stays`() throws {
    let folder = try FileFolder(making: scratch.path + "/packets", hint: "try elsewhere")
    try scratch.write("theirs", to: "theirs.pdf")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/packets/a.pdf", withDestinationPath: scratch.path + "/theirs.pdf")
    #expect(try folder.put(Array("ours".utf8), at: "a.pdf") == .written)
    try scratch.write("inside", to: "packets/b.pdf/inside")
    do {
      _ = try folder.put(Array("ours".utf8), at: "b.pdf")
      Issue.record("a folder was replaced")
    } catch {
      #expect(error.id == .outputFailed && error.hint == "try elsewhere")
      #expect(error.location?.file == scratch.path + "/packets/b.pdf")
    }
    #expect(
      Scratch.files(below: scratch.path)
        == ["theirs.pdf": "theirs", "packets/a.pdf": "ours", "packets/b.pdf/inside": "inside"])
  }

  @Test func `threads may put files there at once`() throws {
    let folder = try FileFolder(making: scratch.path + "/packets")
    DispatchQueue.concurrentPerform(iterations: 64) { number in
      _ = try? folder.put(Array("\(number % 8)".utf8), at: "\(number % 8).pdf")
    }
    let texts = Dictionary(uniqueKeysWithValues: (0..<8).map { ("\($0).pdf", "\($0)") })
    #expect(Scratch.files(below: scratch.path + "/packets") == texts)
  }
}
