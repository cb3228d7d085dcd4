extension DocumentTree {
  /// Keys that appear again in the same mapping, in document order, at most `limit`; both are key nodes.
  ///
  /// Linear in the number of nodes; keys are compared by their bytes, and hashed with a seed of this call's own, so
  /// that no document can be made to collide. Aliases are not followed: a shared mapping is reported once.
  package func duplicateKeys(limit: Int) -> [(first: Node, again: Node)] {
    var total = 0
    return duplicateKeys(limit: limit, total: &total)
  }

  /// The same; `total` becomes the number of all of them.
  package func duplicateKeys(limit: Int, total: inout Int) -> [(first: Node, again: Node)] {
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
    total = found.count
    found.sort { $0.again < $1.again }
    return found.prefix(max(0, limit)).map { (node(NodeID(index: $0.first)), node(NodeID(index: $0.again))) }
  }
}

/// The keys of one mapping; its memory serves all mappings of a document in turn.
private struct KeyTable {
  /// A key and what tells it from most others.
  private struct Slot {
    /// Few keys: length and first bytes. Many: the hash.
    var mark: UInt64
    var key: UInt32
  }

  private let tree: DocumentTree
  private var few: [Slot] = []
  private var many: [Slot] = []
  private var mask = 0
  private let seed = UInt64.random(in: .min ... .max)

  /// Up to so many keys are compared one with another, which is quicker than hashing them.
  private static let fewKeys = 24
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
    var size = 64
    while size < count * 2 { size *= 2 }
    many = [Slot](repeating: Slot(mark: 0, key: Self.free), count: size)
    mask = size - 1
  }

  /// The equal key that was inserted before, if there is one.
  mutating func insert(_ key: UInt32) -> UInt32? {
    let record = tree.meant(key)
    if mask == 0 {
      let mark = prefix(record)
      for slot in few where slot.mark == mark {
        if same(record, tree.meant(slot.key)) { return slot.key }
      }
      few.append(Slot(mark: mark, key: key))
      return nil
    }
    let mark = hash(record)
    var place = Int(truncatingIfNeeded: mark) & mask
    while many[place].key != Self.free {
      if many[place].mark == mark, same(record, tree.meant(many[place].key)) { return many[place].key }
      place = (place + 1) & mask
    }
    many[place] = Slot(mark: mark, key: key)
    return nil
  }

  private func same(_ left: NodeRecord, _ right: NodeRecord) -> Bool {
    tree.withText(of: left) { first in tree.withText(of: right) { equal(first, $0) } }
  }

  /// The length, the first four bytes and the last three.
  private func prefix(_ record: NodeRecord) -> UInt64 {
    tree.withText(of: record) { text in
      var mark = UInt64(truncatingIfNeeded: text.count) & 0xFF
      for byte in text.prefix(4) { mark = mark << 8 | UInt64(byte) }
      for byte in text.suffix(3) { mark = mark << 8 | UInt64(byte) }
      return mark
    }
  }

  private func hash(_ record: NodeRecord) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(seed)
    tree.withText(of: record) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}
