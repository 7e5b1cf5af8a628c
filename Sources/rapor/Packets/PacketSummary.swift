import RaporModel
import RaporPages
import RaporSite

/// What `rapor packets` tells: which packets there are, and what became of them.
struct PacketSummary {
  /// The packets, in the order of the site.
  let packets: [Packet]

  /// How many lack something.
  private var unfinished: Int { packets.count { !$0.missing.isEmpty } }

  // MARK: The list

  /// The packets, one a line; empty where there is none.
  var list: String {
    var table = AlignedTable(columns: ["PACKET", "TITLE", "STATE"].map { .init(name: $0) })
    table.rows = packets.map { packet in
      let missing = packet.missing.joined(separator: ", ")
      return [packet.path, packet.title, missing.isEmpty ? "complete" : "missing: \(missing)"]
    }
    return packets.isEmpty ? "" : table.lines(indent: "").joined(separator: "\n") + "\n"
  }

  /// The packets as lines of JSON, those that were printed with their PDFs.
  func json(prints: [PacketPrinting.Print] = [], folder: String? = nil) -> String {
    let lines = packets.enumerated().map { place, packet in
      JSONWriter.line { object in
        object.member("kind", "packet")
        object.member("path", packet.path)
        object.member("title", packet.title)
        object.key("complete")
        object.flag(packet.missing.isEmpty)
        object.key("missing")
        object.inlineArray(packet.missing) { $1.string($0) }
        if let folder, prints.indices.contains(place) {
          object.member("pdf", PacketSummary.inFolder(folder) + prints[place].name)
          object.key("written")
          object.flag(prints[place].arrival == .written)
        }
      }
    }
    return String(decoding: lines.joined(), as: UTF8.self)
  }

  // MARK: The end

  /// What became of the packets, in words.
  func words(of prints: [PacketPrinting.Print], in folder: String, duration: Duration) -> String {
    let bytes = prints.reduce(0) { $0 + $1.bytes }
    let written = prints.count { $0.arrival == .written }
    var text = """
      Packets: \(written) written, \(prints.count - written) unchanged; \
      \(BuildSummary.size(bytes)) in \(BuildSummary.time(duration))

      """
    if unfinished > 0 {
      let verb = unfinished == 1 ? "lacks" : "lack"
      text += "\(unfinished) of them \(verb) something; `rapor packets` says what\n"
    }
    return text + PacketSummary.inFolder(folder)
  }

  /// The same as one line of JSON.
  func jsonSummary(of prints: [PacketPrinting.Print], in folder: String) -> String {
    let written = prints.count { $0.arrival == .written }
    let line = JSONWriter.line { object in
      object.member("kind", "summary")
      object.member("output", folder)
      object.member("packets_written", written)
      object.member("packets_unchanged", prints.count - written)
      object.member("packets_incomplete", unfinished)
      object.member("bytes", prints.reduce(0) { $0 + $1.bytes })
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static func inFolder(_ folder: String) -> String {
    folder.hasSuffix("/") ? folder : folder + "/"
  }
}
