package import SourceText
import Synchronization

/// One document as a flat, pre-order table of nodes; a class so that a `Node` is a cheap cursor.
///
/// Nothing in it nests, so neither freeing nor walking it can exhaust the stack, however deep the document is.
package final class DocumentTree: Sendable {
  package let source: SourceFile

  // Written by the builder, then never again: safe to read from any thread.
  nonisolated(unsafe) private let records: RawBuffer<NodeRecord>
  nonisolated(unsafe) private let decoded: RawBuffer<UInt8>

  /// Where the children of long collections start, of those that were asked for; in the order of the collections.
  private let childStarts = Mutex<[(collection: UInt32, starts: [UInt32])]>([])

  init(source: SourceFile, records: RawBuffer<NodeRecord>, decoded: RawBuffer<UInt8>) {
    precondition(records.count > 0, "a tree has a root")
    self.source = source
    self.records = records
    self.decoded = decoded
  }

  deinit {
    records.deallocate()
    decoded.deallocate()
  }

  package var root: Node { Node(tree: self, id: NodeID(index: 0)) }
  package var nodeCount: Int { records.count }

  package func node(_ id: NodeID) -> Node {
    precondition(Int(id.index) < records.count, "a node of another tree")
    return Node(tree: self, id: id)
  }

  /// The node as written: an alias is not followed.
  @inline(__always)
  func written(_ index: UInt32) -> NodeRecord {
    precondition(Int(index) < records.count)
    return records.base[Int(index)]
  }

  /// The node that is meant: an alias is followed.
  @inline(__always)
  func meant(_ index: UInt32) -> NodeRecord {
    let record = written(index)
    return record.traits.isAlias ? written(record.first) : record
  }

  /// The index after the node and everything in it.
  @inline(__always)
  func indexAfter(_ index: UInt32) -> UInt32 {
    let record = written(index)
    return record.traits.isCollection && !record.traits.isAlias ? record.second : index + 1
  }

  /// Where the nodes directly below a collection start, for one so long that walking over them for each costs more.
  func childStarts(of collection: UInt32) -> [UInt32]? {
    let record = written(collection)
    guard record.first > Self.fewChildren else { return nil }
    return childStarts.withLock { known in
      var low = 0
      var high = known.count
      while low < high {
        let middle = (low + high) / 2
        if known[middle].collection < collection { low = middle + 1 } else { high = middle }
      }
      if low < known.count, known[low].collection == collection { return known[low].starts }
      var starts: [UInt32] = []
      starts.reserveCapacity(Int(record.first) * (record.traits.kind == .mapping ? 2 : 1))
      var child = collection + 1
      while child < record.second {
        starts.append(child)
        child = indexAfter(child)
      }
      known.insert((collection, starts), at: low)
      return starts
    }
  }

  private static let fewChildren = 32

  /// A scalar's decoded bytes, valid inside `body` only.
  @inline(__always)
  func withText<R>(of record: NodeRecord, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    guard !record.traits.isCollection else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
    let start = Int(record.first)
    let length = Int(record.second)
    if record.traits.isDecoded {
      return try body(UnsafeBufferPointer(start: decoded.base + start, count: length))
    }
    return try source.bytes.withUnsafeBufferPointer { text in
      try body(UnsafeBufferPointer(rebasing: text[start..<start + length]))
    }
  }
}

/// A node's place in its tree's document order.
package struct NodeID: Hashable, Sendable, Comparable {
  package let index: UInt32

  package init(index: UInt32) {
    self.index = index
  }

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}
