import DocumentTree

/// Names a finding so that it can be told again when lines move or lists are put in another order.
struct FingerprintMaker {
  private var ordinals: [String: Int] = [:]

  /// From the rule, the path with ids and names in place of list positions, and a number among equals.
  mutating func fingerprint(rule: String, path: String, in tree: DocumentTree?) -> String {
    let identity = rule + "\u{0}" + (tree.map { Self.stable(path, in: $0) } ?? path)
    let ordinal = ordinals[identity, default: 0]
    ordinals[identity] = ordinal + 1
    return Self.hex(Self.hash("\u{0}\(ordinal)", after: Self.hash(identity)))
  }

  /// The path with `[3]` replaced by the entry's own id or name, where it has one.
  private static func stable(_ path: String, in tree: DocumentTree) -> String {
    guard path.utf8.contains(UInt8(ascii: "[")) else { return path }
    var result = ""
    var node: Node? = tree.root
    var rest = Array(path.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")),
        let position = number(rest[(rest.startIndex + 1)..<end])
      {
        node = node.flatMap { $0.element(at: position) }
        result += "[\(node.flatMap(Self.name) ?? "\(position)")]"
        rest = rest[(end + 1)...]
        continue
      }
      // A key: plain, or in brackets and quotes.
      let end = rest.dropFirst().firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") } ?? rest.endIndex
      let piece = rest[..<end]
      let key = piece.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\"") }
      node = node.flatMap { $0[String(decoding: key.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)] }
      result += String(decoding: piece, as: UTF8.self)
      rest = rest[end...]
    }
    return result
  }

  /// The number that decimal digits write; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 18 else { return nil }
    var number = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func name(_ node: Node) -> String? {
    // An entry with so many keys is none that the format knows, and looking through them all takes time.
    guard node.count <= 100 else { return nil }
    for key in ["id", "name", "criterion", "ccg", "title", "role"] {
      if let value = node[key], value.kind != .mapping, value.kind != .sequence, value.kind != .null {
        return value.text
      }
    }
    return node.kind == .string ? node.text : nil
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo's published constants).
  private static func hash(_ text: String, after start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var hash = start
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return hash
    }
  }

  private static func hex(_ value: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for index in 0..<16 {
        let digit = UInt8(value >> (60 - 4 * UInt64(index)) & 0xF)
        digits.initializeElement(at: index, to: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
      return 16
    }
  }
}
