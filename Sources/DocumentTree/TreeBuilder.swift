import SourceText

/// The tree while a reader makes it: records in document order and the bytes of text that the source spells otherwise.
struct TreeBuilder {
  var records: RawBuffer<NodeRecord>
  var decoded: RawBuffer<UInt8>

  /// `size`: bytes of the source, of which a node takes 12 in tables and 2,000 in prose; memory that is not written to
  /// costs nothing, and moving what has been written does.
  init(sourceSize size: Int) {
    records = RawBuffer(capacity: size / 12 + 16)
    decoded = RawBuffer(capacity: size / 8 + 64)
  }

  var count: Int { records.count }

  @inline(__always)
  mutating func append(_ record: NodeRecord) {
    records.append(record)
  }

  /// Starts a collection; `close` completes it.
  @inline(__always)
  mutating func open(_ kind: Node.Kind, _ style: Node.Style, at start: Int) -> Int {
    records.append(
      NodeRecord(start: UInt32(start), end: UInt32(start), first: 0, second: 0, traits: .init(kind, style)))
    return records.count - 1
  }

  @inline(__always)
  mutating func close(_ index: Int, end: Int, count: Int) {
    records.base[index].end = UInt32(end)
    records.base[index].first = UInt32(count)
    records.base[index].second = UInt32(records.count)
  }

  /// Whether the byte at `offset` belongs to text in quotes.
  func isQuoted(_ offset: UInt32) -> Bool {
    // Records are in document order: the last that starts at or before the offset is the innermost that can hold it.
    var low = 0
    var high = records.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if records.base[middle].start <= offset { low = middle } else { high = middle }
    }
    guard low < records.count else { return false }
    let record = records.base[low]
    let style = record.traits.style
    return (style == .doubleQuoted || style == .singleQuoted) && record.start <= offset && offset < record.end
  }

  /// Hands the memory over to a tree.
  mutating func finish(_ source: SourceFile) -> DocumentTree {
    records.trim()
    decoded.trim()
    return DocumentTree(source: source, records: records, decoded: decoded)
  }

  func discard() {
    records.deallocate()
    decoded.deallocate()
  }
}
