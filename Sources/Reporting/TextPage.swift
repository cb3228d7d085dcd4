/// Lines of a terminal report, wrapped at words and, where wanted, coloured; everything put on it is made safe.
struct TextPage {
  enum Style {
    case plain, heading, error, warning, note, faint

    /// The parameters of the terminal's "select graphic rendition" sequence (ECMA-48, 8.3.117).
    fileprivate var code: StaticString? {
      switch self {
      case .plain: nil
      case .heading: "1"
      case .error: "1;31"
      case .warning: "33"
      case .note: "34"
      case .faint: "2"
      }
    }
  }

  var bytes: [UInt8] = []
  let width: Int
  let colour: Bool
  private var column = 0

  init(width: Int, colour: Bool) {
    self.width = max(20, width)
    self.colour = colour
  }

  mutating func blankLine() { bytes.putLineBreak() }

  mutating func endLine() {
    bytes.putLineBreak()
    column = 0
  }

  mutating func spaces(to target: Int) {
    bytes.putSpaces(target - column)
    column = max(column, target)
  }

  /// Text that stands as it is, however long.
  mutating func put(_ text: String, _ style: Style = .plain) {
    styled(style) { $0.column += DisplayText.append(text, to: &$0.bytes) }
  }

  /// The same character of ASCII a number of times.
  mutating func put(_ character: Unicode.Scalar, times count: Int, _ style: Style = .plain) {
    styled(style) { page in
      page.bytes.append(contentsOf: repeatElement(UInt8(ascii: character), count: count))
      page.column += count
    }
  }

  /// Words, broken into lines that start at column `indent`; goes on from where the line is.
  mutating func wrap(_ text: String, indent: Int, _ style: Style = .plain) {
    styled(style) { $0.wrapWords(of: text, indent: min(indent, $0.width / 2)) }
  }

  private mutating func wrapWords(of text: String, indent: Int) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      // The end of the last word of the line, if any, and how much of the text up to there has been written.
      var end: Int?
      var written = 0
      let isPlain = DisplayText.isPlainLines(text)
      for index in 0...text.count {
        let isBreak = index < text.count && text[index] == UInt8(ascii: "\n")
        guard isBreak || index == text.count || text[index] == UInt8(ascii: " ") else { continue }
        if index > start {
          if isPlain, end == start - 1, column > indent, column + 1 + index - start <= width {
            // Words that go on a line with one space between them are written together.
            column += 1 + index - start
          } else {
            if let end, end > written { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<end])) }
            put(word: text[start..<index], indent: indent)
            written = index
          }
          end = index
        }
        start = index + 1
        if isBreak {
          if let end, end > written { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<end])) }
          end = nil
          endLine()
          spaces(to: indent)
        }
      }
      if let end, end > written { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<end])) }
    }
  }

  /// A label, then words that are broken into lines behind it.
  mutating func labelled(_ label: String, _ text: String, indent: Int, hanging: Int? = nil) {
    spaces(to: indent)
    put(label)
    let start = hanging ?? column + 1
    if column < start { spaces(to: start) }
    wrap(text, indent: start)
    endLine()
  }

  private mutating func put(word: Slice<UnsafeBufferPointer<UInt8>>, indent: Int) {
    let wordWidth = DisplayText.width(utf8: word)
    let startsLine = column <= indent
    if !startsLine {
      let needsSpace = bytes.last != UInt8(ascii: " ")
      if column + (needsSpace ? 1 : 0) + wordWidth > width {
        endLine()
        spaces(to: indent)
      } else if needsSpace {
        spaces(to: column + 1)
      }
    } else if column < indent {
      spaces(to: indent)
    }
    guard column + wordWidth > width, wordWidth > width - indent else {
      column += DisplayText.append(utf8: word, to: &bytes)
      return
    }
    // Longer than a whole line: broken anywhere.
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if column >= width - 1 {
        endLine()
        spaces(to: indent)
      }
      column += DisplayText.append(scalar, to: &bytes)
    }
  }

  private mutating func styled(_ style: Style, _ body: (inout TextPage) -> Void) {
    guard colour, let code = style.code else {
      body(&self)
      return
    }
    bytes.put("\u{1B}[" as StaticString)
    bytes.put(code)
    bytes.put("m" as StaticString)
    body(&self)
    bytes.put("\u{1B}[0m" as StaticString)
  }
}
