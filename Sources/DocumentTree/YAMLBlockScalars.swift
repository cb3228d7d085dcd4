import SourceText

/// Literal and folded text (YAML 1.2, 8.1).
enum BlockText {
  enum Chomping { case strip, clip, keep }

  /// The header after `|` or `>`.
  struct Header {
    var isFolded: Bool
    var chomping = Chomping.clip
    /// The indentation indicator, 0 for none.
    var indent = 0
    /// After the last indicator.
    var end: Int
  }

  /// Reads the indicators behind the `|` or `>` at `start`.
  static func header(_ text: UnsafePointer<UInt8>, at start: Int, end: Int) -> Header {
    var header = Header(isFolded: text[start] == Byte.greater, end: start + 1)
    var hasChomping = false
    while header.end < end {
      let byte = text[header.end]
      if !hasChomping, byte == Byte.plus || byte == Byte.minus {
        header.chomping = byte == Byte.plus ? .keep : .strip
        hasChomping = true
      } else if header.indent == 0, byte.isDigit, byte != Byte.zero {
        header.indent = Int(byte - Byte.zero)
      } else {
        break
      }
      header.end += 1
    }
    return header
  }

  /// Decodes the lines from `start` on that have at least `indent` spaces; returns where the content ends, without its
  /// last line break, and where the line starts that no longer belongs to it.
  static func decode<Sink: TextSink>(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int, indent: Int, header: Header, into sink: inout Sink
  ) -> (contentEnd: Int, next: Int) {
    var line = start
    var contentEnd = header.end
    // The break that ends the last line with content, and the breaks of the blank lines since.
    var lastBreak: Range<Int>?
    var blankBreaks = start..<start
    var blankCount = 0
    var wasIndented = false
    while line < end {
      var index = line
      let most = min(end, line + indent)
      while index < most, text[index] == Byte.space { index += 1 }
      if index == end || text[index].isLineBreak {
        if blankCount == 0 { blankBreaks = index..<index }
        blankCount += 1
        line = index == end ? end : QuotedText.skipBreak(text, index, end)
        blankBreaks = blankBreaks.lowerBound..<line
        continue
      }
      guard index - line == indent else { break }
      if indent == 0, isDocumentMarker(text, index, end) { break }
      let isIndented = text[index].isWhite
      if let lastBreak {
        if header.isFolded, !wasIndented, !isIndented {
          if blankCount == 0 { sink.put(" ", from: lastBreak.lowerBound, to: lastBreak.upperBound) }
        } else {
          sink.put("\n", from: lastBreak.lowerBound, to: lastBreak.upperBound)
        }
      }
      putBlankLines(text, blankBreaks, count: blankCount, into: &sink)
      blankCount = 0
      wasIndented = isIndented
      let lineEnd = text.nextBreak(from: index, to: end)
      sink.copy(from: index, to: lineEnd)
      contentEnd = lineEnd
      line = lineEnd < end ? QuotedText.skipBreak(text, lineEnd, end) : end
      lastBreak = lineEnd..<line
    }
    if header.chomping != .strip, let lastBreak {
      sink.put("\n", from: lastBreak.lowerBound, to: lastBreak.upperBound)
    }
    if header.chomping == .keep { putBlankLines(text, blankBreaks, count: blankCount, into: &sink) }
    return (contentEnd, line)
  }

  private static func putBlankLines<Sink: TextSink>(
    _ text: UnsafePointer<UInt8>, _ breaks: Range<Int>, count: Int, into sink: inout Sink
  ) {
    guard count > 0 else { return }
    var index = breaks.lowerBound
    for _ in 0..<count {
      let start = index
      while index < breaks.upperBound, !text[index].isLineBreak { index += 1 }
      // Spaces at the very end count as a line, though no break ends them.
      if index < breaks.upperBound { index = QuotedText.skipBreak(text, index, breaks.upperBound) }
      sink.put("\n", from: start, to: index)
    }
  }

  private static func isDocumentMarker(_ text: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 3 <= end, text[index] == Byte.minus || text[index] == Byte.dot else { return false }
    guard text[index + 1] == text[index], text[index + 2] == text[index] else { return false }
    return index + 3 == end || text[index + 3].isWhite || text[index + 3].isLineBreak
  }
}

extension YAMLReader {
  /// Reads the block scalar at `position`; nil after a complaint.
  mutating func scanBlockScalar(parentIndent: Int) -> Scalar? {
    let start = position
    let header = BlockText.header(text, at: start, end: end)
    position = header.end
    while byte(position).isWhite { position += 1 }
    if byte(position) == Byte.hash, position > header.end { skipToBreak() }
    guard position == end || text[position].isLineBreak else { return complainAboutBlockHeader(start, header) }
    let first = position == end ? end : QuotedText.skipBreak(text, position, end)
    guard let indent = blockIndent(from: first, header: header, parentIndent: parentIndent) else { return nil }
    var sink = DecodedBytes(text: text, bytes: tree.decoded)
    let decodedStart = sink.bytes.count
    let (contentEnd, next) = BlockText.decode(text, from: first, to: end, indent: indent, header: header, into: &sink)
    tree.decoded = sink.bytes
    var scalar = Scalar(
      start: start, end: contentEnd, first: decodedStart, length: tree.decoded.count - decodedStart,
      traits: .init(.string, header.isFolded ? .folded : .literal))
    scalar.isMultiline = true
    scalar.traits.bits |= NodeRecord.Traits.decoded | UInt32(indent) << 16
    // Stand before the line that follows, so that it is looked at as a new one.
    position = next
    lineStart = next
    if next < end, !checkLineAfterBlock(next) { return nil }
    beginLine()
    return scalar
  }

  /// The indentation of the content: as the header says or as the first line with text has it.
  private mutating func blockIndent(from first: Int, header: BlockText.Header, parentIndent: Int) -> Int? {
    if header.indent > 0 { return max(parentIndent, 0) + header.indent }
    var line = first
    var widest = 0
    var widestLine = first
    while line < end {
      var index = line
      while index < end, text[index] == Byte.space { index += 1 }
      let width = index - line
      if index == end || text[index].isLineBreak {
        if width > widest {
          widest = width
          widestLine = line
        }
        if index == end { break }
        line = QuotedText.skipBreak(text, index, end)
        continue
      }
      if width <= parentIndent || width == 0 && isDocumentMarker(line) { return max(parentIndent + 1, widest) }
      guard widest <= width else { return complainAboutLeadingBlank(widestLine, width: widest, expected: width) }
      guard width <= NodeRecord.Traits.largestIndentation else { return complainAboutIndentationLimit(line) }
      return width
    }
    return min(max(parentIndent + 1, widest), NodeRecord.Traits.largestIndentation)
  }

  /// Makes the line at `position` the current one.
  mutating func beginLine() {
    isFirst = true
    hasTab = false
    blockAllowed = true
    while byte(position) == Byte.space { position += 1 }
    spaces = position - lineStart
  }
}
