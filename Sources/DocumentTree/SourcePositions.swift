package import SourceText

extension Node {
  /// Maps a range of UTF-8 offsets in the decoded text back to the source, escapes, folding and indentation undone, so
  /// that a word inside a folded scalar can be pointed at; the whole value if the text has no such range.
  ///
  /// Breaks that a block scalar keeps at its end lie behind its range, and are said to be at that end.
  package func sourceRange(of decoded: Range<Int>) -> SourceRange { sourceRanges(of: [decoded])[0] }

  /// The same for any number of ranges, for which the text is walked once.
  package func sourceRanges(of decoded: [Range<Int>]) -> [SourceRange] {
    let record = tree.meant(id.index)
    guard !record.traits.isCollection else { return decoded.map { _ in range } }
    let length = Int(record.second)
    func isInside(_ range: Range<Int>) -> Bool { range.lowerBound >= 0 && range.upperBound <= length }
    guard record.traits.isDecoded else {
      let start = Int(record.first)
      return decoded.map { range in
        guard isInside(range) else { return record.range }
        return SourceRange(start + range.lowerBound..<start + range.upperBound).clamped(to: record.range)
      }
    }
    guard length > 0 else { return decoded.map { _ in record.range } }
    // A range is found by its first and last byte; an empty one by the byte after it, or at the end of the text by the
    // one before.
    func ends(of range: Range<Int>) -> (first: Int, last: Int) {
      let first = min(range.lowerBound, length - 1)
      return (first, max(first, range.upperBound - 1))
    }
    let wanted = decoded.filter(isInside).flatMap { [ends(of: $0).first, ends(of: $0).last] }.sorted()
    let found = places(of: wanted, record)
    func place(of offset: Int) -> (start: Int, end: Int)? {
      let index = wanted.partitioningIndex { $0 >= offset }
      return index < found.count ? found[index] : nil
    }
    return decoded.map { range in
      guard isInside(range), let first = place(of: ends(of: range).first), let last = place(of: ends(of: range).last)
      else { return record.range }
      let place: Range<Int> =
        if !range.isEmpty {
          first.start..<max(first.start, last.end)
        } else if range.lowerBound < length {
          first.start..<first.start
        } else {
          last.end..<last.end
        }
      return SourceRange(place).clamped(to: record.range)
    }
  }

  /// Where the bytes at these offsets of the decoded text, in ascending order, stand in the source.
  private func places(of offsets: [Int], _ record: NodeRecord) -> [(start: Int, end: Int)] {
    var locator = SourceLocator(offsets)
    let start = Int(record.start)
    let end = Int(record.end)
    tree.source.bytes.withUnsafeBufferPointer { source in
      guard let text = source.baseAddress else { return }
      switch record.traits.style {
      case .doubleQuoted: QuotedText.decodeDouble(text, from: start + 1, to: end - 1, into: &locator)
      case .singleQuoted: QuotedText.decodeSingle(text, from: start + 1, to: end - 1, into: &locator)
      case .literal, .folded:
        let header = BlockText.header(text, at: start, end: source.count)
        var first = header.end
        while first < source.count, !text[first].isLineBreak { first += 1 }
        if first < source.count { first = QuotedText.skipBreak(text, first, source.count) }
        _ = BlockText.decode(
          text, from: first, to: source.count, indent: record.traits.indentation, header: header, into: &locator)
      case .plain, .flow, .block: QuotedText.decodePlain(text, from: start, to: end, into: &locator)
      }
    }
    return locator.found
  }
}

extension SourceRange {
  fileprivate func clamped(to whole: SourceRange) -> SourceRange {
    let start = min(max(start, whole.start), whole.end)
    return SourceRange(start: start, end: min(max(end, start), whole.end))
  }
}

extension [Int] {
  /// The first index, of ascending values, whose value fulfils the condition; the count for none.
  fileprivate func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
