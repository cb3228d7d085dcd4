import SourceText

/// Scanning of scalars: where they end and what they are; their records are written by the caller.
extension YAMLReader {
  /// A scalar that is scanned but has no record yet.
  struct Scalar {
    var start: Int
    var end: Int
    var first: Int
    var length: Int
    var traits: NodeRecord.Traits
    var isMultiline = false

    var isAlias: Bool { traits.isAlias }
    var isQuoted: Bool { traits.style == .singleQuoted || traits.style == .doubleQuoted }
  }

  // MARK: Quoted

  mutating func scanDoubleQuoted(parentIndent: Int) -> Scalar? {
    let start = position
    let line = lineStart
    var hasEscapes = false
    var index = start + 1
    while true {
      index = nextInDoubleQuotes(from: index)
      guard index < end else { return complainAboutOpenQuote(start, line: line) }
      let byte = text[index]
      if byte == Byte.quote { break }
      hasEscapes = true
      if byte == Byte.backslash, index + 1 < end {
        if !text[index + 1].isLineBreak {
          guard let length = checkEscape(at: index) else { return nil }
          index += length
          continue
        }
        index += 1
      } else if byte == Byte.backslash {
        index += 1
        continue
      }
      guard let next = passQuotedBreak(index, opened: start, line: line, parentIndent: parentIndent) else { return nil }
      index = next
    }
    position = index + 1
    var scalar = Scalar(
      start: start, end: position, first: start + 1, length: index - start - 1, traits: .init(.string, .doubleQuoted))
    scalar.isMultiline = lineStart != line
    if hasEscapes {
      decode(&scalar) { text, sink in QuotedText.decodeDouble(text, from: start + 1, to: index, into: &sink) }
    }
    return scalar
  }

  @inline(__always)
  private func nextInDoubleQuotes(from start: Int) -> Int {
    var index = start
    while index + Block.size <= end {
      let block = Block(text, index)
      let marks = block.marks(Byte.quote) .| block.marks(Byte.backslash) .| block.lineBreaks
      if let place = Block.first(marks) { return index + place }
      index += Block.size
    }
    while index < end {
      let byte = text[index]
      if byte == Byte.quote || byte == Byte.backslash || byte.isLineBreak { return index }
      index += 1
    }
    return end
  }

  mutating func scanSingleQuoted(parentIndent: Int) -> Scalar? {
    let start = position
    let line = lineStart
    var isDecoded = false
    var index = start + 1
    while true {
      index = text.nextBreak(or: Byte.apostrophe, from: index, to: end)
      guard index < end else { return complainAboutOpenQuote(start, line: line) }
      if text[index] == Byte.apostrophe {
        guard byte(index + 1) == Byte.apostrophe else { break }
        isDecoded = true
        index += 2
        continue
      }
      isDecoded = true
      guard let next = passQuotedBreak(index, opened: start, line: line, parentIndent: parentIndent) else { return nil }
      index = next
    }
    position = index + 1
    var scalar = Scalar(
      start: start, end: position, first: start + 1, length: index - start - 1, traits: .init(.string, .singleQuoted))
    scalar.isMultiline = lineStart != line
    if isDecoded {
      decode(&scalar) { text, sink in QuotedText.decodeSingle(text, from: start + 1, to: index, into: &sink) }
    }
    return scalar
  }

  /// Moves over the line breaks at `index` inside quotes; nil after a complaint about the line that follows.
  private mutating func passQuotedBreak(_ index: Int, opened: Int, line: Int, parentIndent: Int) -> Int? {
    var index = index
    repeat {
      index = QuotedText.skipBreak(text, index, end)
      lineStart = index
      while byte(index) == Byte.space { index += 1 }
      spaces = index - lineStart
      index = QuotedText.skipWhite(text, index, end)
    } while index < end && text[index].isLineBreak
    guard index < end else { return index }
    if spaces <= parentIndent || isDocumentMarker(lineStart) {
      return complainAboutOpenQuote(opened, line: line, stoppedAt: index)
    }
    return index
  }

  /// Puts the scalar's text among the decoded bytes.
  @inline(__always)
  private mutating func decode(_ scalar: inout Scalar, _ body: (UnsafePointer<UInt8>, inout DecodedBytes) -> Void) {
    var sink = DecodedBytes(text: text, bytes: tree.decoded)
    scalar.first = sink.bytes.count
    body(text, &sink)
    tree.decoded = sink.bytes
    scalar.length = tree.decoded.count - scalar.first
    scalar.traits.bits |= NodeRecord.Traits.decoded
  }

  /// The length of the escape at a backslash; nil after a complaint.
  private mutating func checkEscape(at index: Int) -> Int? {
    let digits: Int
    switch text[index + 1] {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case let letter:
      guard QuotedText.simpleEscape(letter) != nil else { return complainAboutEscape(at: index) }
      return 2
    }
    guard QuotedText.hexadecimal(text, from: index + 2, digits: digits, end: end) != nil else {
      return complainAboutEscape(at: index)
    }
    let (scalar, length) = QuotedText.escape(text, at: index, end: end)
    let value = QuotedText.hexadecimal(text, from: index + 2, digits: digits, end: end)
    if scalar.value == 0xFFFD, value != 0xFFFD { return complainAboutEscape(at: index) }
    return length
  }

  // MARK: Plain

  @inline(__always)
  mutating func scanPlain(parentIndent: Int, inFlow: Bool, oneLine: Bool) -> Scalar? {
    let start = position
    guard canStartPlain(start, inFlow: inFlow) else { return complainAboutStart() }
    var stop = plainLineEnd(from: start + 1, inFlow: inFlow)
    var contentEnd = stop
    while contentEnd > start, text[contentEnd - 1].isWhite { contentEnd -= 1 }
    position = stop
    let firstEnd = contentEnd
    if !oneLine, stop < end, text[stop].isLineBreak {
      stop = continuePlain(&contentEnd, from: stop, parentIndent: parentIndent, inFlow: inFlow)
    }
    var scalar = Scalar(
      start: start, end: contentEnd, first: start, length: contentEnd - start, traits: .init(.string, .plain))
    if contentEnd == firstEnd {
      scalar.traits.kind = CoreSchema.kind(text, from: start, to: contentEnd)
    } else {
      scalar.isMultiline = true
      decode(&scalar) { text, sink in QuotedText.decodePlain(text, from: start, to: contentEnd, into: &sink) }
    }
    return scalar
  }

  /// Reads the further lines of unquoted text; `position` moves to where its last line stops.
  private mutating func continuePlain(
    _ contentEnd: inout Int, from first: Int, parentIndent: Int, inFlow: Bool
  ) -> Int {
    var stop = first
    while stop < end, text[stop].isLineBreak {
      var line = stop
      var index = stop
      var indentation = 0
      repeat {
        line = QuotedText.skipBreak(text, index, end)
        index = line
        while byte(index) == Byte.space { index += 1 }
        indentation = index - line
        index = QuotedText.skipWhite(text, index, end)
      } while index < end && text[index].isLineBreak
      guard index < end, indentation > parentIndent, text[index] != Byte.hash, !isDocumentMarker(line) else { break }
      if inFlow, isFlowIndicator(text[index]) { break }
      let lineEnd = plainLineEnd(from: index, inFlow: inFlow)
      guard lineEnd > index else { break }
      stop = lineEnd
      position = stop
      lineStart = line
      spaces = indentation
      contentEnd = stop
      while text[contentEnd - 1].isWhite { contentEnd -= 1 }
    }
    return stop
  }

  /// Whether unquoted text may start with the byte there.
  @inline(__always)
  private func canStartPlain(_ index: Int, inFlow: Bool) -> Bool {
    switch text[index] {
    case Byte.minus, Byte.question, Byte.colon:
      !isBlank(index + 1) && !(inFlow && isFlowIndicator(byte(index + 1)))
    case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace, Byte.hash, Byte.ampersand,
      Byte.asterisk, Byte.exclamation, Byte.pipe, Byte.greater, Byte.apostrophe, Byte.quote, Byte.percent, Byte.at,
      Byte.backtick:
      false
    default: true
    }
  }

  /// Where unquoted text stops on its line: at the break, a comment, a key's colon or, in brackets, an indicator.
  @inline(__always)
  private func plainLineEnd(from start: Int, inFlow: Bool) -> Int {
    var index = start
    while index < end {
      if index + Block.size <= end {
        let block = Block(text, index)
        var marks = block.lineBreaks .| block.marks(Byte.colon) .| block.marks(Byte.hash)
        if inFlow { marks .|= block.flowIndicators }
        guard let place = Block.first(marks) else {
          index += Block.size
          continue
        }
        index += place
      }
      let byte = text[index]
      switch byte {
      case Byte.lineFeed, Byte.carriageReturn: return index
      case Byte.colon:
        if isBlank(index + 1) || inFlow && isFlowIndicator(text[index + 1]) { return index }
      case Byte.hash:
        if text[index - 1].isWhite { return index }
      default:
        if inFlow, isFlowIndicator(byte) { return index }
      }
      index += 1
    }
    return end
  }

  // MARK: Alias

  mutating func scanAlias() -> Scalar? {
    let start = position
    let nameEnd = nameEnd(from: start + 1)
    guard nameEnd > start + 1 else { return complainAboutStart() }
    position = nameEnd
    guard let anchor = anchors.find(bytes(start + 1..<nameEnd)) else {
      return complainAboutUnknownAlias(start..<nameEnd)
    }
    guard anchor.isComplete else { return complainAboutCycle(start..<nameEnd, anchor) }
    expansion.nodes += anchor.size.nodes - 1
    expansion.text += anchor.size.text
    guard expansion.nodes <= limits.expansion.factor * (tree.count + 1) + limits.expansion.allowance else {
      return complainAboutExpansion(start..<nameEnd)
    }
    guard start + expansion.text <= limits.fileSize else { return complainAboutExpandedText(start..<nameEnd) }
    var scalar = Scalar(
      start: start, end: nameEnd, first: anchor.node, length: 0, traits: tree.records.base[anchor.node].traits)
    scalar.traits.bits = scalar.traits.bits & 0x3F | NodeRecord.Traits.alias
    return scalar
  }

  /// The end of an anchor's name: everything but white space and flow indicators.
  func nameEnd(from start: Int) -> Int {
    var index = start
    while index < end, !isBlank(index), !isFlowIndicator(text[index]) { index += 1 }
    return index
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text + range.lowerBound, count: range.count))
  }
}
