extension JSONReader {
  /// Reads the string whose opening quote is at `position`; false when it has no end.
  @inline(__always)
  mutating func readString(isKey: Bool) -> Bool {
    let start = position
    var index = start + 1
    var firstEscape: Int?
    while true {
      index = nextSpecialByte(from: index)
      guard index < end else { return complainAboutOpenString(from: start, to: end) }
      let byte = text[index]
      if byte == Byte.quote { break }
      if byte == Byte.backslash {
        firstEscape = firstEscape ?? index
        index = checkEscape(at: index)
      } else if byte.isLineBreak {
        return complainAboutOpenString(from: start, to: index)
      } else {
        complainAboutControlCharacter(at: index)
        index += 1
      }
    }
    appendString(from: start, to: index + 1, firstEscape: firstEscape, isKey: isKey)
    position = index + 1
    return true
  }

  /// The next quote, backslash or control character, or `end`.
  @inline(__always)
  private func nextSpecialByte(from start: Int) -> Int {
    var index = start
    while index + Block.size <= end {
      let block = Block(text, index)
      let marks = block.marks(Byte.quote) .| block.marks(Byte.backslash) .| block.marks(below: 0x20)
      if let place = Block.first(marks) { return index + place }
      index += Block.size
    }
    while index < end {
      let byte = text[index]
      if byte == Byte.quote || byte == Byte.backslash || byte < 0x20 { return index }
      index += 1
    }
    return end
  }

  /// `start` and `stop` are those of the quotes' range.
  mutating func appendString(from start: Int, to stop: Int, firstEscape: Int?, isKey: Bool) {
    var record = NodeRecord(
      start: UInt32(start), end: UInt32(stop), first: UInt32(start + 1), second: UInt32(stop - start - 2),
      traits: .init(.string, .doubleQuoted))
    if isKey { record.traits.bits |= NodeRecord.Traits.key }
    if let firstEscape {
      var sink = DecodedBytes(text: text, bytes: tree.decoded)
      let first = sink.bytes.count
      sink.copy(from: start + 1, to: firstEscape)
      QuotedText.decodeDouble(text, from: firstEscape, to: stop - 1, into: &sink)
      tree.decoded = sink.bytes
      record.first = UInt32(first)
      record.second = UInt32(tree.decoded.count - first)
      record.traits.bits |= NodeRecord.Traits.decoded
    }
    tree.append(record)
  }

  /// Checks the escape at a backslash and returns where the text goes on.
  private mutating func checkEscape(at index: Int) -> Int {
    guard index + 1 < end else { return end }
    switch text[index + 1] {
    case Byte.quote, Byte.backslash, Byte.slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      return checkUnicodeEscape(at: index)
    case let letter:
      complainAboutEscape(at: index)
      return letter.isLineBreak || letter >= 0x80 ? index + 1 : index + 2
    }
  }

  private mutating func checkUnicodeEscape(at index: Int) -> Int {
    guard let value = QuotedText.hexadecimal(text, from: index + 2, digits: 4, end: end) else {
      complainAboutEscape(at: index)
      return index + 2
    }
    if value & 0xFC00 == 0xD800, index + 12 <= end, text[index + 6] == Byte.backslash,
      text[index + 7] == UInt8(ascii: "u"),
      let low = QuotedText.hexadecimal(text, from: index + 8, digits: 4, end: end), low & 0xFC00 == 0xDC00
    {
      return index + 12
    }
    if value & 0xF800 == 0xD800 { complainAboutSurrogate(at: index) }
    return index + 6
  }
}
