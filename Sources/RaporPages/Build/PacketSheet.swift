import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The paper of a packet as a style: its size, the running header with rep, period and build, and the page
  /// numbers in the page's language.
  func packetSheet(of rep: String, in period: Period) -> Markup {
    let number = book.text(.pageOf, ["n": .text("\u{1}"), "total": .text("\u{2}")])
    return Markup { markup in
      markup.append("<style>@page{size:")
      markup.append(figures.settings.paper == .letter ? "Letter" : "A4")
      markup.append(";margin:20mm 15mm 17mm;font:8pt \"Liberation Sans\",sans-serif;color:#444;")
      markup.append("@top-left{content:")
      markup.append(cssString: "\(rep) · \(book.name(of: period))")
      markup.append("}@top-right{content:")
      markup.append(cssString: book.text(.build, ["id": .text(BuildID.placeholder)]))
      markup.append("}@bottom-left{content:")
      markup.append(cssString: figures.settings.title)
      markup.append("}@bottom-right{content:")
      markup.append(cssCounters: number)
      markup.append("}}</style>")
    }
  }
}

extension MarkupBuffer {
  /// Adds a text as a string of a style sheet: whatever is not a plain letter, digit or space is written by its
  /// number, so that nothing can end the string or the style.
  fileprivate mutating func append(cssString text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.value < 0x80
        && (scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
          || [" ", "-", ".", "@"].contains(scalar))
      append(text: isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) ")
    }
    append("\"")
  }

  /// Adds a text in which two signs stand for the page's number and the number of pages.
  fileprivate mutating func append(cssCounters text: String) {
    var part = ""
    for letter in text {
      guard letter == "\u{1}" || letter == "\u{2}" else {
        part.append(letter)
        continue
      }
      append(cssString: part)
      append(letter == "\u{1}" ? " counter(page) " : " counter(pages) ")
      part = ""
    }
    append(cssString: part)
  }
}
