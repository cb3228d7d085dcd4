package import SourceText

extension Node {
  /// Maps a range of UTF-8 offsets in the decoded text back to the source, escapes, folding and indentation undone, so
  /// that a word inside a folded scalar can be pointed at; the whole value if the text has no such range.
  ///
  /// Breaks that a block scalar keeps at its end lie behind its range, and are said to be at that end.
  package func sourceRange(of decoded: Range<Int>) -> SourceRange {
    let record = tree.meant(id.index)
    let found = place(of: decoded, in: record)
    guard !record.traits.isCollection else { return found }
    let start = min(max(found.start, record.start), record.end)
    return SourceRange(start: start, end: min(max(found.end, start), record.end))
  }

  private func place(of decoded: Range<Int>, in record: NodeRecord) -> SourceRange {
    guard !record.traits.isCollection else { return range }
    let length = Int(record.second)
    guard decoded.lowerBound >= 0, decoded.upperBound <= length else { return record.range }
    guard record.traits.isDecoded else {
      let start = Int(record.first)
      return SourceRange(start + decoded.lowerBound..<start + decoded.upperBound)
    }
    // An empty range has no bytes to be found by: its place is where the byte after it starts, or the last one ends.
    let wanted =
      !decoded.isEmpty
      ? decoded
      : decoded.lowerBound < length
        ? decoded.lowerBound..<decoded.lowerBound + 1 : max(0, length - 1)..<length
    var locator = SourceLocator(wanted)
    locate(record, &locator)
    guard let found = locator.range else { return record.range }
    if decoded.isEmpty {
      let place = decoded.lowerBound < length ? found.lowerBound : found.upperBound
      return SourceRange(place..<place)
    }
    return SourceRange(found)
  }

  private func locate(_ record: NodeRecord, _ locator: inout SourceLocator) {
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
  }
}
