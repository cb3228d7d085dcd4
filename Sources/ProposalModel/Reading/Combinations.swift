package import DocumentTree

// These types ask nothing of what they hold, only their reading does: Swift looks a constraint of a type up anew for
// each thing that it is used with, which at every start of the program would take longer than reading a proposal.

/// Values by financial year, with the notes that may stand beside them (`source`, `commitment`).
package struct PerYear<Value: Sendable>: Placed, Sendable {
  package struct Entry: Sendable {
    package let year: Located<FinancialYear>
    package let amount: Located<Value>
  }

  package var entries: [Entry] = []
  package var source: Located<String>?
  package var commitment: Located<String>?
  package var place: Place

  package subscript(_ year: FinancialYear) -> Located<Value>? {
    entries.first { $0.year.value == year }?.amount
  }
}

extension PerYear: FieldValue where Value: Leaf {
  package static var kind: ValueKind { .perYear(Value.kind) }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> PerYear<Value>? {
    guard node.kind == .mapping else {
      if node.kind != .null { reader.wrongType(node, expected: kind) }
      return nil
    }
    var result = PerYear(place: Place(node))
    let trapped = reader.findCommaTrap(in: node)
    var keys: [Located<FinancialYear>] = []
    for entry in node.entries where !trapped.contains(entry.key.id) {
      if entry.key.text == "source" {
        result.source = Located<String>.read(entry.value, &reader)
      } else if entry.key.text == "commitment" {
        result.commitment = Located<String>.read(entry.value, &reader)
      } else if let year = Located<FinancialYear>.read(entry.key, &reader) {
        if let first = keys.first(where: { $0.value == year.value }) {
          reader.reportSameKey(entry.key, as: first.place, meaning: year.value.description)
          continue
        }
        keys.append(year)
        guard let amount = Located<Value>.read(entry.value, &reader) else { continue }
        result.entries.append(Entry(year: year, amount: amount))
      }
    }
    return result
  }
}

/// A value that may be written in either of two ways.
package enum Either<First: Sendable, Second: Sendable>: Sendable {
  case first(First)
  case second(Second)
}

extension Either: FieldValue where First: FieldValue, Second: FieldValue {
  package static var kind: ValueKind { .either([First.kind, Second.kind]) }

  /// Read as whichever fits better: the second only where the first does not fit at all. What could be read of it is
  /// kept, as everywhere, when something in it could not.
  package static func read(_ node: Node, _ reader: inout ProposalReader) -> Either<First, Second>? {
    if node.kind == .null { return nil }
    let before = reader.misreadings
    let first = First.read(node, &reader)
    if let first, reader.misreadings.count == before.count { return .first(first) }
    let firstAttempt = reader.misreadings
    reader.misreadings = before
    let second = Second.read(node, &reader)
    if let second, reader.misreadings.count == before.count { return .second(second) }
    // Neither fits: the shape tells which was meant.
    guard First.accepts(node.kind) || !Second.accepts(node.kind) else { return second.map { .second($0) } }
    reader.misreadings = firstAttempt
    return first.map { .first($0) }
  }
}

extension FieldValue {
  /// Whether a node of this shape is what the kind of value is written as.
  fileprivate static func accepts(_ shape: Node.Kind) -> Bool {
    switch kind {
    case .list: shape == .sequence
    case .perYear, .section, .signposts: shape == .mapping
    default: shape != .mapping && shape != .sequence
    }
  }
}

/// Paragraphs of an answer, left in the document until something reads them: an answer may be many pages.
package struct Prose: FieldValue, Placed {
  package let node: Node
  package var place: Place { Place(node) }
  package var text: String { node.text }

  package static var kind: ValueKind { .prose }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> Prose? {
    // A long text is not copied to be looked at.
    if node.kind == .string, node.withText(Placeholder.isTooLong) { return Prose(node: node) }
    return reader.scalarText(node, expected: kind) == nil ? nil : Prose(node: node)
  }
}

/// Passages that the authors put under criteria themselves.
package struct Signposts: FieldValue, Placed {
  package struct Entry: Sendable {
    package let criterion: Located<String>
    package let passage: Prose
  }

  package let entries: [Entry]
  package let place: Place

  package static var kind: ValueKind { .signposts }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> Signposts? {
    guard node.kind == .mapping else {
      if node.kind != .null { reader.wrongType(node, expected: kind) }
      return nil
    }
    var entries: [Entry] = []
    for entry in node.entries {
      guard let passage = Prose.read(entry.value, &reader) else { continue }
      entries.append(Entry(criterion: Located(entry.key.text, at: Place(entry.key)), passage: passage))
    }
    return Signposts(entries: entries, place: Place(node))
  }
}
