package import SourceText

/// A cursor into a tree: the tree and an index. Cheap to copy.
package struct Node: Sendable {
  /// By the JSON grammar, or the YAML 1.2 core schema for unquoted text: `0x10` and `0o17` are `integer`, `.inf` and
  /// `.nan` are `decimal`.
  package enum Kind: UInt8, Sendable { case null, boolean, integer, decimal, string, sequence, mapping }

  /// How the node is written. JSON strings are `doubleQuoted`, JSON collections `flow`.
  package enum Style: UInt8, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded, flow, block }

  package let tree: DocumentTree
  package let id: NodeID

  package var kind: Kind { tree.meant(id.index).traits.kind }
  package var style: Style { tree.meant(id.index).traits.style }

  /// Whether this is an alias such as `*x`; everything but `range` tells of the node it stands for.
  package var isAlias: Bool { tree.written(id.index).traits.isAlias }

  /// Whether this is the key of a mapping's entry.
  package var isKey: Bool { tree.written(id.index).traits.isKey }

  /// The exact range of the value in the source.
  ///
  /// A quoted scalar has its quotes; a block scalar runs from its `|` or `>` to the end of its content, without the
  /// last line break; a flow collection has its brackets; a block collection runs from its first key or `-` to the end
  /// of its last value; an empty value is an empty range right after its `:` or `-`; an alias is the token itself.
  package var range: SourceRange { tree.written(id.index).range }

  /// The scalar's decoded text; numbers, booleans and null as written, so empty for an empty value; "" for collections.
  package var text: String {
    withText { String(decoding: $0, as: UTF8.self) }
  }

  /// The decoded bytes, without a copy where the source is the text already.
  @inline(__always)
  package func withText<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try tree.withText(of: tree.meant(id.index), body)
  }

  /// nil unless the kind is `boolean`.
  package var boolean: Bool? {
    let record = tree.meant(id.index)
    guard record.traits.kind == .boolean else { return nil }
    return tree.withText(of: record) { $0.first == 0x74 || $0.first == 0x54 }
  }

  /// What YAML 1.1 would have read this unquoted text as: `NO`, `yes`, `off` and the like are text in YAML 1.2.
  package var formerBoolean: Bool? {
    guard kind == .string, style == .plain else { return nil }
    switch text {
    case "yes", "Yes", "YES", "on", "On", "ON", "y", "Y": return true
    case "no", "No", "NO", "off", "Off", "OFF", "n", "N": return false
    default: return nil
    }
  }

  /// Whether this is a null that is written as nothing at all.
  package var isEmptyValue: Bool {
    let record = tree.meant(id.index)
    return record.traits.kind == .null && record.second == 0
  }

  /// Number of entries or elements; 0 for a scalar.
  package var count: Int {
    let record = tree.meant(id.index)
    return record.traits.isCollection ? Int(record.first) : 0
  }

  /// A mapping's entries in document order; none for anything else.
  package var entries: Entries { Entries(children(of: .mapping)) }

  /// A sequence's elements in document order; none for anything else.
  package var elements: Elements { Elements(children(of: .sequence)) }

  /// A sequence's element at `position`; nil where there is none.
  package func element(at position: Int) -> Node? {
    guard kind == .sequence, position >= 0, position < count else { return nil }
    let record = tree.written(id.index)
    if let starts = tree.childStarts(of: record.traits.isAlias ? record.first : id.index) {
      return Node(tree: tree, id: NodeID(index: starts[position]))
    }
    return elements.dropFirst(position).first { _ in true }
  }

  private func children(of kind: Kind) -> Children {
    var index = id.index
    var record = tree.written(index)
    if record.traits.isAlias {
      index = record.first
      record = tree.written(index)
    }
    guard record.traits.kind == kind else { return Children(tree: tree, next: 0, end: 0, count: 0) }
    return Children(tree: tree, next: index + 1, end: record.second, count: Int(record.first))
  }

  /// The value of the first entry with this key, compared by bytes: "é" written in two ways is two keys.
  package subscript(key: String) -> Node? {
    var key = key
    return key.withUTF8 { wanted in
      for entry in entries where entry.key.withText({ equal($0, wanted) }) { return entry.value }
      return nil
    }
  }

  package struct Entry: Sendable {
    package let key: Node
    package let value: Node
  }

  /// The nodes directly below a collection, as positions in the table.
  struct Children: Sendable {
    let tree: DocumentTree
    var next: UInt32
    let end: UInt32
    let count: Int

    @inline(__always)
    mutating func step() -> Node? {
      guard next < end else { return nil }
      let node = Node(tree: tree, id: NodeID(index: next))
      next = tree.indexAfter(next)
      return node
    }
  }

  package struct Entries: Sequence, IteratorProtocol, Sendable {
    private var children: Children
    init(_ children: Children) { self.children = children }

    package var underestimatedCount: Int { children.count }
    package mutating func next() -> Entry? {
      guard let key = children.step(), let value = children.step() else { return nil }
      return Entry(key: key, value: value)
    }
  }

  package struct Elements: Sequence, IteratorProtocol, Sendable {
    private var children: Children
    init(_ children: Children) { self.children = children }

    package var underestimatedCount: Int { children.count }
    package mutating func next() -> Node? { children.step() }
  }
}

/// Whether two runs of bytes are the same; String's `==` would take canonically equivalent text for equal.
@inline(__always)
func equal(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  for index in 0..<left.count where left[index] != right[index] { return false }
  return true
}
