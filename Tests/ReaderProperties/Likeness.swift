package import DocumentTree

/// How alike two trees have to be.
package enum Likeness {
  /// The same kinds, and numbers digit for digit.
  case exact
  /// Numbers may be spelt otherwise: `0x10` is 16; `.inf` and `.nan`, which JSON lacks, are strings there.
  case byValue

  /// The first difference between what two nodes hold, in words; nil when there is none. Aliases are followed.
  package func difference(_ left: Node, _ right: Node) -> String? {
    var pending = [(left, right)]
    while let (left, right) = pending.popLast() {
      guard isAlike(left, right) else {
        return "\(left.kind) \(shown(left)) at \(left.range.start) against \(right.kind) \(shown(right))"
      }
      guard left.count == right.count else { return "\(left.count) against \(right.count) at \(left.range.start)" }
      if left.kind == .mapping {
        for (one, other) in zip(left.entries, right.entries) {
          guard sameText(one.key, other.key) else {
            return "the key \(shown(one.key)) at \(one.key.range.start) against \(shown(other.key))"
          }
          pending.append((one.value, other.value))
        }
      } else {
        pending.append(contentsOf: zip(left.elements, right.elements))
      }
    }
    return nil
  }

  private func isAlike(_ left: Node, _ right: Node) -> Bool {
    switch (left.kind, right.kind) {
    case (.mapping, .mapping), (.sequence, .sequence), (.null, .null): true
    case (.boolean, .boolean): left.boolean == right.boolean
    case (.string, .string): sameText(left, right)
    case (.integer, .integer), (.decimal, .decimal):
      sameText(left, right) || self == .byValue && sameNumber(left, right)
    case (.integer, .decimal), (.decimal, .integer): self == .byValue && sameNumber(left, right)
    case (.decimal, .string): self == .byValue && sameText(left, right) && Double(left.text) == nil
    default: false
    }
  }

  private func sameText(_ left: Node, _ right: Node) -> Bool {
    left.withText { one in right.withText { one.elementsEqual($0) } }
  }

  private func sameNumber(_ left: Node, _ right: Node) -> Bool {
    guard let one = Self.value(left.text), let other = Double(right.text) else { return false }
    // Many hexadecimal digits are rounded at each step here, and once there.
    return one == other || abs(one - other) <= abs(one) * 1e-12
  }

  /// The value of a number of YAML's core schema; beyond what a `Double` holds it is infinite.
  private static func value(_ text: String) -> Double? {
    for (prefix, radix) in [("0x", 16.0), ("0o", 8.0)] where text.hasPrefix(prefix) {
      return text.utf8.dropFirst(2).reduce(0.0) { value, digit in
        value * radix + Double(Int(String(UnicodeScalar(digit)), radix: Int(radix)) ?? 0)
      }
    }
    return Double(text.hasSuffix(".") ? text + "0" : text)
  }

  private func shown(_ node: Node) -> String {
    String(decoding: node.text.utf8.prefix(40), as: UTF8.self).debugDescription
  }
}
