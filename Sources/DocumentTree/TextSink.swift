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

/// Finds the source range of a range of the decoded text.
struct SourceLocator: TextSink {
  let wanted: Range<Int>
  private var length = 0
  private var start: Int?
  private var end: Int?

  init(_ wanted: Range<Int>) {
    self.wanted = wanted
  }

  /// nil for a part of the text that lies beyond what was decoded.
  var range: Range<Int>? {
    guard let start else { return nil }
    return start..<max(start, end ?? start)
  }

  mutating func copy(from first: Int, to last: Int) {
    let piece = length..<length + (last - first)
    length = piece.upperBound
    if start == nil, wanted.lowerBound < piece.upperBound { start = first + wanted.lowerBound - piece.lowerBound }
    if wanted.upperBound > piece.lowerBound, wanted.upperBound <= piece.upperBound {
      end = first + wanted.upperBound - piece.lowerBound
    } else if wanted.upperBound > piece.upperBound {
      end = last
    }
  }

  mutating func put(_ scalar: Unicode.Scalar, from first: Int, to last: Int) {
    let piece = length..<length + UTF8.width(scalar)
    length = piece.upperBound
    if start == nil, wanted.lowerBound < piece.upperBound { start = first }
    if wanted.upperBound > piece.lowerBound { end = last }
  }
}
