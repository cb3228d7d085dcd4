/// Half-open UTF-8 offsets into one document; line and column are computed when printing.
package struct SourceRange: Hashable, Sendable {
  package var start: UInt32
  package var end: UInt32

  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  package init(_ range: Range<Int>) {
    self.init(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  package var bytes: Range<Int> { Int(start)..<Int(end) }
  package var isEmpty: Bool { start == end }
}

extension SourceRange {
  /// Whether `other` lies within this range, its ends included.
  package func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}
