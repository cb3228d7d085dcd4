extension DocumentTree {
  /// Keys that appear again in the same mapping, in document order, at most `limit`; both are key nodes.
  ///
  /// Linear in the number of nodes; keys are compared by their bytes, and hashed with a seed of this call's own, so
  /// that no document can be made to collide. Aliases are not followed: a shared mapping is reported once.
  package func duplicateKeys(limit: Int) -> [(first: Node, again: Node)] {
    var found: [(first: UInt32, again: UInt32)] = []
    var keys = KeyTable(tree: self)
    for index in 0..<UInt32(nodeCount) {
      let record = written(index)
      guard record.traits.kind == .mapping, !record.traits.isAlias, record.first > 1 else { continue }
      keys.start(count: Int(record.first))
      var key = index + 1
      while key < record.second {
        if let first = keys.insert(key) { found.append((first, key)) }
        key = indexAfter(indexAfter(key))
      }
    }
    found.sort { $0.again < $1.again }
    return found.prefix(max(0, limit)).map { (node(NodeID(index: $0.first)), node(NodeID(index: $0.again))) }
  }
}

/// The keys of one mapping; its memory serves all mappings of a document in turn.
private struct KeyTable {
  private let tree: DocumentTree
  private var few: [UInt32] = []
  private var slots: [UInt32] = []
  private var mask = 0
  private let seed = UInt64.random(in: .min ... .max)

  /// Up to so many keys are compared one with another, which is quicker than hashing them.
  private static let fewKeys = 8
  private static let free = UInt32.max

  init(tree: DocumentTree) {
    self.tree = tree
  }

  mutating func start(count: Int) {
    few.removeAll(keepingCapacity: true)
    guard count > Self.fewKeys else {
      mask = 0
      return
    }
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: Self.free, count: size)
    mask = size - 1
  }

  /// The equal key that was inserted before, if there is one.
  mutating func insert(_ key: UInt32) -> UInt32? {
    let record = tree.meant(key)
    if mask == 0 {
      for other in few where same(record, tree.meant(other)) { return other }
      few.append(key)
      return nil
    }
    var slot = hash(record) & mask
    while slots[slot] != Self.free {
      if same(record, tree.meant(slots[slot])) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    slots[slot] = key
    return nil
  }

  private func same(_ left: NodeRecord, _ right: NodeRecord) -> Bool {
    // A collection's second field is no length, but no key is a collection.
    guard left.second == right.second else { return false }
    return tree.withText(of: left) { first in tree.withText(of: right) { equal(first, $0) } }
  }

  private func hash(_ record: NodeRecord) -> Int {
    var hasher = Hasher()
    hasher.combine(seed)
    tree.withText(of: record) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize() & Int.max
  }
}
