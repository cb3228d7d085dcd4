package import DocumentTree
import SourceText

/// Reads a document tree into the typed proposal, and keeps what could not be read.
package struct ProposalReader {
  package var misreadings: MisreadingList
  /// The key of the field that is being read.
  private(set) var key: StaticString = ""

  let limits: ModelLimits
  /// What messages call the document.
  private let document: String
  /// Entries of lists so far.
  private var entries = 0

  /// A proposal, unless the document is called otherwise.
  package init(of document: String = Self.proposal, limits: ModelLimits = ModelLimits()) {
    self.document = document
    self.limits = limits
    misreadings = MisreadingList(mostOfAKind: limits.misreadings)
  }

  package static let proposal = "the proposal"

  /// Whether one more entry of a list may be read; the first that may not is reported.
  mutating func admits(_ entry: Node) -> Bool {
    entries += 1
    if entries == limits.entries + 1 {
      misread(
        .wrongType,
        "The lists have more than \(limits.entries) entries in all; this one and those behind it are not read",
        help: "Raise the limit with --max-entries if the document really needs it.", at: entry)
    }
    return entries <= limits.entries
  }

  package mutating func misread(
    _ kind: Misreading.Kind, _ message: String, help: String = "", at node: Node, keepsValue: Bool = false
  ) {
    misreadings.append(Misreading(kind, message, help: help, at: Place(node), key: "\(key)", keepsValue: keepsValue))
  }

  package mutating func wrongType(_ node: Node, expected: ValueKind) {
    guard misreadings.keepsMore(.wrongType) else { return misread(.wrongType, "", at: node) }
    let found =
      switch node.kind {
      case .sequence: "a list"
      case .mapping: "a mapping with keys"
      case .boolean: "\(node.text)"
      case .null: "nothing"
      default: quoted(node.text)
      }
    misread(.wrongType, "Found \(found), expected \(expected.expectation)", at: node)
  }

  /// The text of a scalar, without the space around it; nil when it is empty, a placeholder, or no scalar.
  mutating func scalarText(_ node: Node, expected: @autoclosure () -> ValueKind) -> String? {
    switch node.kind {
    case .sequence, .mapping:
      wrongType(node, expected: expected())
      return nil
    case .null:
      return nil
    default:
      let text = trimmed(node.text)
      if let placeholder = Placeholder(text), !isSlip(text, of: expected()) {
        misread(
          .notAnswered, placeholder.message, help: "Put the answer here, or leave the key out until there is one.",
          at: node)
        return nil
      }
      return text
    }
  }

  /// Whether a placeholder is a slip for one of the words that may stand here: `draft` for `first-draft`. Shorter ones,
  /// such as `n/a`, are near to too many.
  private func isSlip(_ text: String, of kind: ValueKind) -> Bool {
    guard case .words(let known) = kind, text.utf8.count > 4 else { return false }
    return nearest(to: text, among: known) != nil
  }

  /// Reads every entry of a mapping into its field; unknown keys are reported with the nearest known one.
  mutating func fill<S: Section>(_ section: inout S, from node: Node) {
    let fields = S.fields
    let trapped = findCommaTrap(in: node)
    var seen: UInt64 = 0
    var expected = 0
    for entry in node.entries where !trapped.contains(entry.key.id) {
      let index = entry.key.withText { key in
        fields.indices.first { offset in
          // Writers mostly keep the order of the format: look first where the last key left off.
          fields[(expected + offset) % fields.count].key == key
        }
      }
      guard let index else {
        unknownKey(entry.key, fields, isCut: node.style == .flow && entry.value.isEmptyValue)
        continue
      }
      let position = (expected + index) % fields.count
      expected = position + 1
      // A repeated key is reported on its own; the first one counts.
      guard seen & (1 << UInt64(position)) == 0 else { continue }
      seen |= 1 << UInt64(position)
      let outer = key
      key = fields[position].key
      fields[position].read(entry.value, &self, &section)
      key = outer
    }
  }

  /// `isCut`: it has no value and stands in braces, where a comma may have cut it off from the text before it.
  private mutating func unknownKey<S: Section>(_ key: Node, _ known: [Field<S>], isCut: Bool) {
    guard misreadings.keepsMore(.unknownKey) else {
      return misread(.unknownKey, "", at: key)
    }
    let fields = known.map { "\($0.key)" }
    let text = key.text
    let help =
      if isCut, text.utf8.contains(UInt8(ascii: " ")) {
        "Inside braces a comma ends a value: if this belongs to the text before it, put the whole text in quotes."
      } else if let near = nearest(to: text, among: fields) {
        "Did you mean `\(near)`?"
      } else if document == Self.proposal, let home = FormatIndex.home(of: text) {
        "`\(text)` belongs \(home)."
      } else {
        fields.count <= 12
          ? "Known here: \(fields.joined(separator: ", "))." : "The keys that belong here are in the format reference."
      }
    misreadings.append(
      Misreading(
        .unknownKey, "\(quoted(text)) is not a key of this part of \(document), so it was not read", help: help,
        at: Place(key), key: text))
  }
}

private func == (key: StaticString, bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard key.utf8CodeUnitCount == bytes.count else { return false }
  for index in 0..<bytes.count where key.utf8Start[index] != bytes[index] { return false }
  return true
}

/// A text without white space (no-break space included) at its ends.
package func trimmed(_ text: String) -> String {
  // Most texts begin and end with a printed ASCII character; the properties of others take long to look up.
  if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last)
  {
    return text
  }
  let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last, isSpace(first) || isSpace(last) else { return text }
  guard let start = scalars.firstIndex(where: { !isSpace($0) }), let end = scalars.lastIndex(where: { !isSpace($0) })
  else { return "" }
  return String(scalars[start...end])
}
