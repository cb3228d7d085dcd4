/// Writes a tree as JSON: two spaces for each level, keys in their order, numbers digit for digit where JSON has them.
package enum JSONWriter {
  /// The node and all below it as UTF-8, with a line feed at the end; aliases are written out.
  ///
  /// Numbers that JSON spells otherwise (`0x10`, `+5`, `01`, `.5`) are written with the same value; `.inf` and `.nan`,
  /// which it lacks, as strings.
  package static func write(_ node: Node) -> [UInt8] {
    var writer = JSONOutput()
    writer.write(node)
    return writer.bytes
  }
}

/// The text while it is written, and the collections that are open in it; no recursion, however deep the tree is.
private struct JSONOutput {
  var bytes: [UInt8] = []

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
        entry.key.withText { append(string: $0) }
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
    bytes.append(Byte.lineFeed)
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
    case .string: node.withText { append(string: $0) }
    case .integer, .decimal: append(number: node.text)
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
    bytes.append(Byte.lineFeed)
    // Deeper levels share an indentation: the output stays linear in the size of the tree.
    for _ in 0..<min(open.count, 64) {
      bytes.append(Byte.space)
      bytes.append(Byte.space)
    }
  }

  private mutating func append(number text: String) {
    bytes += ExactNumber.json(text)?.utf8 ?? "\"\(text)\"".utf8
  }

  private mutating func append(string text: UnsafeBufferPointer<UInt8>) {
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
  }
}

/// Numbers of YAML in JSON's spelling, without going through floating point.
enum ExactNumber {
  /// nil for infinities and for what is no number.
  static func json(_ text: String) -> String? {
    var digits = Substring(text)
    var sign = ""
    if let first = digits.first, first == "-" || first == "+" {
      sign = first == "-" ? "-" : ""
      digits.removeFirst()
    }
    if digits.hasPrefix("0x") { return decimal(digits.dropFirst(2), base: 16) }
    if digits.hasPrefix("0o") { return decimal(digits.dropFirst(2), base: 8) }
    let exponent = digits.firstIndex { $0 == "e" || $0 == "E" } ?? digits.endIndex
    let mantissa = digits[..<exponent]
    let parts = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    guard let whole = parts.first, areDigits, parts.contains(where: { !$0.isEmpty }) else { return nil }
    let trimmed = whole.drop { $0 == "0" }
    var result = sign + (trimmed.isEmpty ? "0" : trimmed)
    if parts.count > 1 { result += "." + (parts[1].isEmpty ? "0" : parts[1]) }
    return result + digits[exponent...]
  }

  /// The value of a whole number's digits in base ten; time grows with the square of their number, so that at most
  /// 4,096 are taken.
  private static func decimal(_ digits: Substring, base: UInt64) -> String? {
    guard digits.utf8.count <= 4096 else { return nil }
    let limb: UInt64 = 1_000_000_000
    var limbs: [UInt64] = [0]
    for digit in digits.utf8 {
      guard let value = digit.hexValue else { return nil }
      var carry = UInt64(value)
      for index in limbs.indices {
        let product = limbs[index] * base + carry
        limbs[index] = product % limb
        carry = product / limb
      }
      if carry > 0 { limbs.append(carry) }
    }
    let tail = limbs.dropLast().reversed().map { part in
      let text = String(part)
      return String(repeating: "0", count: 9 - text.utf8.count) + text
    }
    return String(limbs[limbs.count - 1]) + tail.joined()
  }
}
