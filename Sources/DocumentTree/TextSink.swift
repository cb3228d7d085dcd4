/// Takes the decoded text of a scalar piece by piece: either to keep it, or to learn which piece came from where.
///
/// One decoder serves both, so that the text and the map from it to the source can never disagree.
protocol TextSink {
  /// The source's bytes from `start` up to `end`, as they are.
  mutating func copy(from start: Int, to end: Int)
  /// One scalar that the source's bytes from `start` up to `end` stand for, such as an escape or a folded line break.
  mutating func put(_ scalar: Unicode.Scalar, from start: Int, to end: Int)
}

/// Appends the text to the tree's decoded bytes.
struct DecodedBytes: TextSink {
  let text: UnsafePointer<UInt8>
  var bytes: RawBuffer<UInt8>

  @inline(__always)
  mutating func copy(from start: Int, to end: Int) {
    bytes.append(UnsafeBufferPointer(start: text + start, count: end - start))
  }

  @inline(__always)
  mutating func put(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
    if scalar.value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      for byte in UTF8.encode(scalar).unsafelyUnwrapped { bytes.append(byte) }
    }
  }
}

/// Finds where bytes of the decoded text stand in the source.
struct SourceLocator: TextSink {
  /// Offsets of the bytes that are looked for, in ascending order.
  private let wanted: [Int]
  /// Of each byte that was found so far: where what it stands for starts and ends in the source.
  private(set) var found: [(start: Int, end: Int)] = []
  /// How much text there was so far.
  private var length = 0

  init(_ wanted: [Int]) {
    self.wanted = wanted
    found.reserveCapacity(wanted.count)
  }

  mutating func copy(from first: Int, to last: Int) {
    let textStart = length
    length += last - first
    while found.count < wanted.count, wanted[found.count] < length {
      let place = first + wanted[found.count] - textStart
      found.append((place, place + 1))
    }
  }

  mutating func put(_ scalar: Unicode.Scalar, from first: Int, to last: Int) {
    length += UTF8.width(scalar)
    while found.count < wanted.count, wanted[found.count] < length { found.append((first, last)) }
  }
}
