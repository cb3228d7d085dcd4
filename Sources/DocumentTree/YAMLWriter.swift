/// Writes a tree as YAML 1.2: block style, keys in their order, numbers digit for digit, prose as block scalars.
package enum YAMLWriter {
  /// The node and all below it as UTF-8, with a line feed at the end; aliases are written out.
  ///
  /// Text that other readers might take for something else (`NO`, `0123`, `1:20`) is put in quotes. Collections more
  /// than 64 deep are written in brackets on one line, so that the output stays linear in the size of the tree.
  package static func write(_ node: Node) -> [UInt8] {
    var output = YAMLOutput()
    output.write(node)
    return output.bytes
  }
}

/// The text while it is written, and the collections that are open in it.
private struct YAMLOutput {
  var bytes: [UInt8] = []

  private struct Level {
    var children: Children
    var indent: Int
    /// Whether the first entry stands on the line of the dash that holds this collection.
    var continuesLine: Bool
  }

  private enum Children {
    case entries(Node.Entries)
    case elements(Node.Elements)
  }

  private enum Place { case root, dash, colon }

  private static let deepest = 64
  private var open: [Level] = []

  mutating func write(_ root: Node) {
    begin(root, at: .root)
    while let top = open.indices.last {
      switch open[top].children {
      case .entries(var entries):
        let entry = entries.next()
        open[top].children = .entries(entries)
        guard let entry else {
          open.removeLast()
          continue
        }
        startEntry(top)
        write(key: entry.key, indent: open[top].indent)
        begin(entry.value, at: .colon)
      case .elements(var elements):
        let element = elements.next()
        open[top].children = .elements(elements)
        guard let element else {
          open.removeLast()
          continue
        }
        startEntry(top)
        bytes.append(Byte.minus)
        begin(element, at: .dash)
      }
    }
    if bytes.last != Byte.lineFeed { bytes.append(Byte.lineFeed) }
  }

  private mutating func startEntry(_ top: Int) {
    if open[top].continuesLine {
      open[top].continuesLine = false
      return
    }
    if !bytes.isEmpty, bytes.last != Byte.lineFeed { bytes.append(Byte.lineFeed) }
    append(spaces: open[top].indent)
  }

  private mutating func append(spaces count: Int) {
    bytes.append(contentsOf: repeatElement(Byte.space, count: count))
  }

  /// Writes a scalar, or prepares for the entries of a collection.
  private mutating func begin(_ node: Node, at place: Place) {
    let indent = (open.last?.indent ?? -2) + 2
    switch node.kind {
    case .mapping, .sequence:
      if node.count == 0 || open.count >= Self.deepest {
        if place != .root { bytes.append(Byte.space) }
        var flow = JSONOutput(style: .inYAML)
        flow.write(node)
        bytes += flow.bytes
        return
      }
      if place == .dash { bytes.append(Byte.space) }
      let children: Children = node.kind == .mapping ? .entries(node.entries) : .elements(node.elements)
      open.append(Level(children: children, indent: indent, continuesLine: place != .colon))
    default:
      if place != .root { bytes.append(Byte.space) }
      // Text at the top level is indented, too: it cannot then be taken for a marker.
      write(scalar: node, indent: max(indent, 2))
    }
  }

  private mutating func write(key: Node, indent: Int) {
    key.withText { text in
      // Other readers look for the colon within the first 1,024 characters.
      let isLong = text.count > 1000
      if isLong { bytes += "? ".utf8 }
      if key.kind == .string || text.isEmpty {
        let isPlain = TextStyle.isPlain(text) && !isLong
        if isPlain { bytes += text } else { bytes += JSONOutput.quoted(text) }
      } else {
        bytes += text
      }
      if isLong {
        bytes.append(Byte.lineFeed)
        append(spaces: indent)
      }
      bytes.append(Byte.colon)
    }
  }

  private mutating func write(scalar node: Node, indent: Int) {
    switch node.kind {
    case .null: bytes += "null".utf8
    case .boolean: bytes += (node.boolean == true ? "true" : "false").utf8
    case .integer, .decimal: bytes += JSONOutput.yamlNumber(node).utf8
    default:
      node.withText { text in
        switch TextStyle(text, indent: indent) {
        case .plain: bytes += text
        case .quoted: bytes += JSONOutput.quoted(text)
        case .literal: write(block: text, indicator: Byte.pipe, indent: indent, isFolded: false)
        case .folded: write(block: text, indicator: Byte.greater, indent: indent, isFolded: true)
        }
      }
    }
  }

  private mutating func write(
    block text: UnsafeBufferPointer<UInt8>, indicator: UInt8, indent: Int, isFolded: Bool
  ) {
    bytes.append(indicator)
    if text[0] == Byte.space { bytes.append(Byte.zero + 2) }
    let breaks = text.reversed().prefix { $0 == Byte.lineFeed }.count
    if breaks == 0 { bytes.append(Byte.minus) } else if breaks > 1 { bytes.append(Byte.plus) }
    bytes.append(Byte.lineFeed)
    let content = UnsafeBufferPointer(rebasing: text[..<(text.count - breaks)])
    for line in content.split(separator: Byte.lineFeed, omittingEmptySubsequences: false) {
      if isFolded {
        append(folding: line, indent: indent)
      } else if !line.isEmpty {
        append(spaces: indent)
        bytes += line
      }
      bytes.append(Byte.lineFeed)
      // A line break inside folded text is written as a blank line.
      if isFolded, line.endIndex < content.endIndex, !line.isEmpty { bytes.append(Byte.lineFeed) }
    }
    bytes.append(contentsOf: repeatElement(Byte.lineFeed, count: max(0, breaks - 1)))
  }

  private mutating func append(folding line: Slice<UnsafeBufferPointer<UInt8>>, indent: Int) {
    guard !line.isEmpty else { return }
    append(spaces: indent)
    var width = 0
    var first = true
    for word in line.split(separator: Byte.space, omittingEmptySubsequences: false) {
      if !first {
        if width + 1 + word.count > TextStyle.lineWidth {
          bytes.append(Byte.lineFeed)
          append(spaces: indent)
          width = 0
        } else {
          bytes.append(Byte.space)
          width += 1
        }
      }
      bytes += word
      width += word.count
      first = false
    }
  }
}

/// How a text is best written in YAML.
enum TextStyle {
  case plain, quoted, literal, folded

  /// Bytes of a line of prose.
  static let lineWidth = 100

  init(_ text: UnsafeBufferPointer<UInt8>, indent: Int) {
    let hasBreaks = text.contains(Byte.lineFeed)
    if !hasBreaks, text.count <= Self.lineWidth {
      self = Self.isPlain(text) ? .plain : .quoted
    } else if Self.canFold(text) {
      self = .folded
    } else if hasBreaks, Self.canBeLiteral(text) {
      self = .literal
    } else {
      self = Self.isPlain(text) ? .plain : .quoted
    }
  }

  /// Whether the text without quotes reads as the same text everywhere.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress, let first = text.first, let last = text.last else { return false }
    guard
      first.isASCIILetter || first >= 0x80 || first == UInt8(ascii: "_") || first == UInt8(ascii: "(") || first.isDigit
    else { return false }
    guard last != Byte.space, last != Byte.colon, isPrintable(text) else { return false }
    for index in text.indices {
      switch text[index] {
      case Byte.lineFeed, Byte.tab: return false
      case Byte.colon where text[index + 1] == Byte.space: return false
      case Byte.hash where text[index - 1] == Byte.space: return false
      default: break
      }
    }
    // A word processor's quotes around a text would look like the quotes of the notation.
    if first == 0xE2, text.count > 2, text[1] == 0x80 { return false }
    guard CoreSchema.kind(start, from: 0, to: text.count) == .string else { return false }
    return !isOldBoolean(text) && !isOldNumber(text)
  }

  /// `yes`, `NO`, `on` and the like, which YAML 1.1 reads as booleans.
  private static func isOldBoolean(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 3 else { return false }
    return ["yes", "no", "on", "off", "y", "n"].contains(String(decoding: text, as: UTF8.self).lowercased())
  }

  /// `1_000`, `12:30`, `2021-03-31`, which YAML 1.1 reads as numbers or dates.
  private static func isOldNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[0].isDigit else { return false }
    return text.allSatisfy {
      $0.isDigit || $0 == Byte.colon || $0 == UInt8(ascii: "_") || $0 == Byte.minus || $0 == Byte.dot
    }
  }

  /// Whether no character of the text needs an escape; line feeds and tabs do not.
  private static func isPrintable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20, byte != Byte.lineFeed, byte != Byte.tab { return false }
      if byte == 0x7F { return false }
      // C1 controls, line and paragraph separators, U+FEFF, U+FFFE and U+FFFF; all are complete, as the text is UTF-8.
      if byte == 0xC2, text[index + 1] < 0xA0 { return false }
      if byte == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0xA8 || text[index + 2] == 0xA9 { return false }
      if byte == 0xEF, text[index + 1] == 0xBB, text[index + 2] == 0xBF { return false }
      if byte == 0xEF, text[index + 1] == 0xBF, text[index + 2] >= 0xBE { return false }
    }
    return true
  }

  /// Prose in one or more paragraphs with a line too long to be read, and nothing in it that folding would lose.
  private static func canFold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isPrintable(text), !text.contains(Byte.tab) else { return false }
    let breaks = text.reversed().prefix { $0 == Byte.lineFeed }.count
    guard breaks <= 1 else { return false }
    var isLong = false
    for line in text[..<(text.count - breaks)].split(separator: Byte.lineFeed, omittingEmptySubsequences: false) {
      isLong = isLong || line.count > lineWidth
      guard let first = line.first, let last = line.last else { continue }
      if first == Byte.space || last == Byte.space { return false }
      for index in line.indices.dropLast() where line[index] == Byte.space && line[index + 1] == Byte.space {
        return false
      }
    }
    return isLong && text[0] != Byte.lineFeed
  }

  private static func canBeLiteral(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isPrintable(text), text[0] != Byte.lineFeed else { return false }
    // A first line of blanks only would make the indentation hard to see.
    return text.first { $0 != Byte.space && $0 != Byte.tab } != Byte.lineFeed
  }
}
