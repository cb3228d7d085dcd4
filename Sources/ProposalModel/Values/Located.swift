package import DocumentTree
package import SourceText

/// Where a value stands: its node, from which its key path follows, and its exact range.
package struct Place: Hashable, Sendable {
  package let node: NodeID
  package let range: SourceRange

  package init(_ node: Node) {
    self.node = node.id
    range = node.range
  }

  package init(node: NodeID, range: SourceRange) {
    self.node = node
    self.range = range
  }
}

/// Something that stands at a place in the document, so that a finding can point at it.
package protocol Placed {
  var place: Place { get }
}

/// A leaf of the proposal, with the place it was read from.
package struct Located<Value: Sendable>: Sendable, Placed {
  package let value: Value
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  package var range: SourceRange { place.range }
}

extension Place: Placed {
  package var place: Place { self }
}

extension Place {
  /// The place of a section that the document does not have; findings about it point at what encloses it.
  package static let absent = Place(node: NodeID(index: .max), range: SourceRange(start: 0, end: 0))

  package var isAbsent: Bool { self == .absent }
}
