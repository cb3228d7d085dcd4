package import DocumentTree

/// A list of the document, with its place; a single value is read as a list of one, and entries that could not be
/// read are left out (the reader has then reported them).
package struct Listed<Element: Sendable>: Placed, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private var items: [Element]
  package let place: Place

  package init(_ items: [Element], at place: Place) {
    self.items = items
    self.place = place
  }

  package init(arrayLiteral items: Element...) { self.init(items, at: .absent) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { items.count }
  package subscript(position: Int) -> Element { items[position] }
  package typealias Indices = Range<Int>
  package var indices: Range<Int> { items.indices }
  package var count: Int { items.count }
  package var isEmpty: Bool { items.isEmpty }
  package func index(after position: Int) -> Int { position + 1 }
  package func formIndex(after position: inout Int) { position += 1 }
  package func index(before position: Int) -> Int { position - 1 }
  package func formIndex(before position: inout Int) { position -= 1 }
  // The array's own iterator: every rule walks these lists, and the collection's default takes generic steps.
  package func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() }
}

extension Listed: FieldValue where Element: FieldValue {
  package static var kind: ValueKind { .list(Element.kind) }

  package static func read(_ node: Node, _ reader: inout ProposalReader) -> Listed<Element>? {
    guard node.kind == .sequence else {
      if node.kind == .null { return nil }
      return Listed(Element.read(node, &reader).map { [$0] } ?? [], at: Place(node))
    }
    reader.findCommaTrap(inList: node)
    var items: [Element] = []
    for element in node.elements {
      guard reader.admits(element) else { break }
      if let value = Element.read(element, &reader) { items.append(value) }
    }
    return Listed(items, at: Place(node))
  }
}
