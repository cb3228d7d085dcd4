package import DocumentTree

/// A type that a field of the proposal can have: leaves, lists, sections and what combines them.
package protocol FieldValue: Sendable {
  static var kind: ValueKind { get }
  /// nil when nothing usable stands there; the reader has then been told why.
  static func read(_ node: Node, _ reader: inout ProposalReader) -> Self?
}

/// One field of a section: the one place that knows its key, what it means, and where its value goes. The kind of value
/// follows from the type it is stored in.
package struct Field<Root: Sendable>: Sendable {
  package let key: StaticString
  package let meaning: StaticString
  package let kind: @Sendable () -> ValueKind
  package let read: @Sendable (Node, inout ProposalReader, inout Root) -> Void

  package init<Value: FieldValue>(
    _ key: StaticString, _ meaning: StaticString, _ store: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.key = key
    self.meaning = meaning
    kind = { Value.kind }
    read = { node, reader, root in
      if let value = Value.read(node, &reader) { store(&root, value) }
    }
  }

  package var description: FieldDescription {
    FieldDescription(key: "\(key)", meaning: "\(meaning)", kind: kind())
  }
}

/// A mapping of the document read into a type of its own.
package protocol Section: FieldValue, Placed {
  init()
  static var fields: [Field<Self>] { get }
  /// The field that a single value stands for: a person may be a plain name.
  static var plainKey: StaticString? { get }
  var place: Place { get set }
}

extension Section {
  package static var plainKey: StaticString? { nil }

  package static var kind: ValueKind {
    .section(
      SectionDescription(
        name: "\(Self.self)", plain: plainKey.map { "\($0)" }, fields: { Self.fields.map(\.description) }))
  }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> Self? {
    var section = Self()
    return read(node, into: &section, &reader) ? section : nil
  }

  /// Whether something usable stands there.
  @discardableResult
  static func read(_ node: Node, into section: inout Self, _ reader: inout ProposalReader) -> Bool {
    section.place = Place(node)
    switch node.kind {
    case .mapping:
      reader.fill(&section, from: node)
      return true
    case .null:
      return false
    case .sequence:
      reader.wrongType(node, expected: kind)
      return false
    default:
      guard let plainKey, let field = fields.first(where: { "\($0.key)" == "\(plainKey)" }) else {
        reader.wrongType(node, expected: kind)
        return false
      }
      let before = reader.misreadings.count
      field.read(node, &reader, &section)
      return reader.misreadings.count == before
    }
  }
}

extension Located: FieldValue where Value: Leaf {
  package static var kind: ValueKind { Value.kind }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> Located<Value>? {
    guard let text = reader.scalarText(node, expected: kind) else { return nil }
    switch Value.read(text, from: node) {
    case .value(let value):
      return Located(value, at: Place(node))
    case .wrong(let kind, let message, let help):
      reader.misread(kind, message, help: help, at: node)
      return nil
    case .slip(let value, let kind, let message, let help):
      reader.misread(kind, message, help: help, at: node, keepsValue: true)
      return Located(value, at: Place(node))
    }
  }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static var kind: ValueKind { Wrapped.kind }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> Wrapped?? {
    Wrapped.read(node, &reader).map { .some($0) }
  }
}
