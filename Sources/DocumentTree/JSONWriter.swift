/// Writes a tree as JSON: two spaces for each level, keys in their order, numbers digit for digit where JSON has them.
package enum JSONWriter {
  /// The node and all below it as UTF-8, with a line feed at the end; aliases are written out.
  ///
  /// Numbers that JSON spells otherwise (`0x10`, `+5`, `01`, `.5`) are written with the same value; `.inf` and `.nan`,
  /// which it lacks, as strings.
  package static func write(_ node: Node) -> [UInt8] {
    var writer = JSONOutput(style: .document)
    writer.write(node)
    return writer.bytes
  }
}

/// The text while it is written, and the collections that are open in it; no recursion, however deep the tree is.
struct JSONOutput {
  /// On lines of its own, or on one line inside YAML, where numbers keep YAML's spelling.
  enum Style { case document, inYAML }

  var bytes: [UInt8] = []
  private let style: Style

  init(style: Style) {
    self.style = style
  }

  private enum Children {
    case entries(Node.Entries)
    case elements(Node.Elements)
  }

  private var open: [(children: Children, isEmpty: Bool)] = []

  mutating func write(_ root: Node) {
    begin(root)
    while let top = open.indices.last {
      switch open[top].children {
      case .entries(var entries):
        let entry = entries.next()
        open[top].children = .entries(entries)
        guard let entry else {
          end("}")
          continue
        }
        separate(top)
        entry.key.withText { bytes += Self.quoted($0) }
        bytes.append(Byte.colon)
        bytes.append(Byte.space)
        begin(entry.value)
      case .elements(var elements):
        let element = elements.next()
        open[top].children = .elements(elements)
        guard let element else {
          end("]")
          continue
        }
        separate(top)
        begin(element)
      }
    }
    if style == .document { bytes.append(Byte.lineFeed) }
  }

  /// Writes a scalar, or the opening bracket of a collection.
  private mutating func begin(_ node: Node) {
    switch node.kind {
    case .mapping:
      bytes.append(Byte.openBrace)
      open.append((.entries(node.entries), true))
    case .sequence:
      bytes.append(Byte.openBracket)
      open.append((.elements(node.elements), true))
    case .null: bytes += "null".utf8
    case .boolean: bytes += (node.boolean == true ? "true" : "false").utf8
    case .string: node.withText { bytes += Self.quoted($0) }
    case .integer, .decimal: append(number: node)
    }
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    let isEmpty = open.removeLast().isEmpty
    if !isEmpty { startLine() }
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func separate(_ top: Int) {
    if !open[top].isEmpty { bytes.append(Byte.comma) }
    open[top].isEmpty = false
    startLine()
  }

  private mutating func startLine() {
    guard style == .document else { return }
    bytes.append(Byte.lineFeed)
    // Deeper levels share an indentation: the output stays linear in the size of the tree.
    for _ in 0..<min(open.count, 64) {
      bytes.append(Byte.space)
      bytes.append(Byte.space)
    }
  }

  private mutating func append(number node: Node) {
    let text = node.text
    switch style {
    case .document: bytes += ExactNumber.json(text)?.utf8 ?? "\"\(text)\"".utf8
    case .inYAML: bytes += Self.yamlNumber(node).utf8
    }
  }

  /// A number as YAML reads it with the same kind: a tag may have made a decimal of a whole number.
  static func yamlNumber(_ node: Node) -> String {
    let text = node.text
    let found = Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { CoreSchema.kind($0, from: 0, to: bytes.count) }
    }
    return found == .integer && node.kind == .decimal ? "!!float \(text)" : text
  }

  /// A string in double quotes, with the escapes that both notations know.
  static func quoted(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 2)
    bytes.append(Byte.quote)
    for byte in text {
      switch byte {
      case Byte.quote, Byte.backslash:
        bytes.append(Byte.backslash)
        bytes.append(byte)
      case Byte.lineFeed: bytes += "\\n".utf8
      case Byte.carriageReturn: bytes += "\\r".utf8
      case Byte.tab: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let hex = String(byte, radix: 16)
        bytes += "\\u00".utf8
        if hex.utf8.count == 1 { bytes.append(Byte.zero) }
        bytes += hex.utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(Byte.quote)
    return bytes
  }
}
