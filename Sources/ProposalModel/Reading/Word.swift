package import DocumentTree

/// A word of a closed vocabulary, written in small letters with hyphens; spaces, capitals and underscores are forgiven.
package protocol Word: Leaf, RawRepresentable<String>, CaseIterable, Hashable {}

extension Word {
  package static var kind: ValueKind { .words(allCases.map(\.rawValue)) }

  package static func read(_ text: String, from node: Node) -> LeafReading<Self> {
    if let word = Self(rawValue: text) ?? Self(rawValue: hyphenated(text)) { return .value(word) }
    let known = allCases.map(\.rawValue)
    let all = known.count <= 16 ? "The words are \(known.joined(separator: ", "))." : ""
    if let word = slip(for: text, among: known).flatMap({ Self(rawValue: $0) }) {
      return .slip(
        word, .unknownWord, "\(quoted(text)) is not one of the words for this",
        help: "Did you mean \(word.rawValue)? \(all)")
    }
    if let near = nearest(to: text, among: known) ?? sameStem(as: text, among: known) {
      return .wrong(
        .unknownWord, "\(quoted(text)) is not one of the words for this", help: "Did you mean \(near)? \(all)")
    }
    return .wrong(.unknownWord, "\(quoted(text)) is not one of the words for this", help: all)
  }
}
