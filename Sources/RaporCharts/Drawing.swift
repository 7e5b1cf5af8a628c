import RaporMarkup

/// A place in a drawing, in its units: rightwards and downwards from the upper left corner.
struct Point: Equatable {
  var x: Double
  var y: Double
}

/// Which part of a text lies at its point.
enum TextAnchor {
  case start, middle, end
}

extension MarkupBuffer {
  /// Adds a coordinate, rounded to a tenth; there are no others in a drawing.
  ///
  /// What is not a number or lies beyond a million never comes from a layout; it is kept finite
  /// here so that it can never be printed.
  mutating func append(coordinate: Double) {
    let tenths = (coordinate * 10).rounded()
    append(tenths: Int(tenths.magnitude <= 1e7 ? tenths : 0))
  }
}

/// An SVG drawing being written: elements, numbers and escaping, but neither scales nor figures.
struct Drawing: ~Copyable {
  private(set) var markup: MarkupBuffer

  /// Begins a part of a drawing.
  init() { markup = MarkupBuffer() }

  /// Goes on with a drawing that was begun before.
  init(after begun: Markup) {
    markup = MarkupBuffer(capacity: 2 * begun.bytes.count)
    markup.append(begun)
  }

  /// Begins a drawing behind what is on a page already, which it takes over until `finish(into:)`.
  init(
    _ kind: StaticString, width: Double, height: Double, caption: ChartCaption,
    after page: inout MarkupBuffer
  ) {
    markup = MarkupBuffer(capacity: 0)
    swap(&markup, &page)
    begin(kind, width: width, height: height, caption: caption, isGroup: false)
  }

  /// Ends the drawing and gives the page back.
  mutating func finish(into page: inout MarkupBuffer) {
    markup.append("</svg>")
    swap(&markup, &page)
  }

  /// Begins a drawing with its name and description.
  ///
  /// `kind` is the class beside `chart`; `isGroup` says that there are links inside, which a
  /// picture (`role="img"`) must not have.
  init(
    _ kind: StaticString, width: Double, height: Double, caption: ChartCaption,
    isGroup: Bool = false
  ) {
    markup = MarkupBuffer(capacity: 4096)
    begin(kind, width: width, height: height, caption: caption, isGroup: isGroup)
  }

  private mutating func begin(
    _ kind: StaticString, width: Double, height: Double, caption: ChartCaption, isGroup: Bool
  ) {
    let id = caption.safeID
    let isDescribed = !caption.description.isEmpty
    markup.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart ")
    markup.append(kind)
    markup.append("\" viewBox=\"0 0 ")
    markup.append(coordinate: width)
    markup.append(" ")
    markup.append(coordinate: height)
    markup.append(isGroup ? "\" role=\"group\"" : "\" role=\"img\"")
    markup.append(" aria-labelledby=\"")
    markup.append(text: id)
    markup.append("-title")
    if isDescribed {
      markup.append(" ")
      markup.append(text: id)
      markup.append("-desc")
    }
    markup.append("\"><title id=\"")
    markup.append(text: id)
    markup.append("-title\">")
    markup.append(text: caption.title)
    markup.append("</title>")
    guard isDescribed else { return }
    markup.append("<desc id=\"")
    markup.append(text: id)
    markup.append("-desc\">")
    markup.append(text: caption.description)
    markup.append("</desc>")
  }

  /// Adds whole elements that were drawn before.
  mutating func append(_ drawn: Markup, _ range: Range<Int>) { markup.append(drawn, range) }

  /// The whole drawing, ended.
  consuming func finished() -> Markup {
    markup.append("</svg>")
    return markup.markup
  }

  /// Adds a path, unless it is empty; `title` is what a pointer resting on it is told.
  mutating func path(_ look: Look, _ path: borrowing Path, title: String = "") {
    guard !path.isEmpty else { return }
    open("<path", look)
    markup.append(" d=\"")
    markup.append(path.data)
    markup.append("\"")
    close("</path>", title: title)
  }

  /// Adds a rectangle.
  mutating func rectangle(_ look: Look, x: Double, y: Double, width: Double, height: Double) {
    open("<rect", look)
    attribute(" x=\"", x)
    attribute(" y=\"", y)
    attribute(" width=\"", width)
    attribute(" height=\"", height)
    markup.append("/>")
  }

  /// Adds an upright tick for a target, with an edge that keeps it apart from the bar behind it.
  mutating func targetTick(x: Double, from top: Double, to bottom: Double) {
    rectangle(.targetTick, x: x - 2, y: top, width: 4, height: bottom - top)
  }

  /// Adds a circle; `title` is what a pointer resting on it is told.
  mutating func circle(_ look: Look, at centre: Point, radius: Double, title: String = "") {
    open("<circle", look)
    attribute(" cx=\"", centre.x)
    attribute(" cy=\"", centre.y)
    attribute(" r=\"", radius)
    close("</circle>", title: title)
  }

  /// Adds a line of text whose middle is at the height `middle`, unless it is empty; `full` is the
  /// whole text where `text` is only its beginning.
  mutating func text(
    _ text: String, x: Double, middle: Double, anchor: TextAnchor = .start, look: Look? = nil,
    full: String? = nil
  ) {
    guard !text.isEmpty else { return }
    open("<text", look)
    attribute(" x=\"", x)
    attribute(" y=\"", middle + TextWidth.size * 0.35)
    switch anchor {
    case .start: break
    case .middle: markup.append(" text-anchor=\"middle\"")
    case .end: markup.append(" text-anchor=\"end\"")
    }
    markup.append(">")
    if let full, full != text { title(full) }
    markup.append(text: text)
    markup.append("</text>")
  }

  /// Adds what a pointer resting on the enclosing element is told.
  mutating func title(_ text: String) {
    markup.append("<title>")
    markup.append(text: text)
    markup.append("</title>")
  }

  /// Adds elements with a look and an anchor in common.
  mutating func group(
    _ look: Look, anchor: TextAnchor = .start, _ content: (inout Drawing) -> Void
  ) {
    open("<g", look)
    markup.append(
      anchor == .end
        ? " text-anchor=\"end\">" : anchor == .middle ? " text-anchor=\"middle\">" : ">")
    content(&self)
    markup.append("</g>")
  }

  /// Adds elements that lead to `href`, or only together when it is nil.
  mutating func link(_ href: String?, _ content: (inout Drawing) -> Void) {
    guard let href else { return content(&self) }
    attribute("<a href=\"", text: href)
    markup.append(">")
    content(&self)
    markup.append("</a>")
  }

  private mutating func open(_ element: StaticString, _ look: Look?) {
    markup.append(element)
    guard let look else { return }
    markup.append(" class=\"")
    markup.append(look.name)
    markup.append("\"")
  }

  /// Ends an element that has nothing inside but perhaps a title.
  private mutating func close(_ end: StaticString, title: String) {
    guard !title.isEmpty else { return markup.append("/>") }
    markup.append(">")
    self.title(title)
    markup.append(end)
  }

  private mutating func attribute(_ name: StaticString, _ value: Double) {
    markup.append(name)
    markup.append(coordinate: value)
    markup.append("\"")
  }

  private mutating func attribute(_ name: StaticString, text: String) {
    markup.append(name)
    markup.append(text: text)
    markup.append("\"")
  }
}
