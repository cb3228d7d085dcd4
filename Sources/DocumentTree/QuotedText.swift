/// The text inside quotes: what the escapes and line breaks between two quotes stand for.
///
/// The readers find where a quoted scalar ends and complain about what is wrong in it; here it is taken as correct.
enum QuotedText {
  /// Decodes the text between double quotes, JSON's as well as YAML's; `start` and `end` lie inside the quotes.
  static func decodeDouble<Sink: TextSink>(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int, into sink: inout Sink
  ) {
    var index = start
    var copied = start
    while true {
      index = text.nextBreak(or: Byte.backslash, from: index, to: end)
      guard index < end else { break }
      let byte = text[index]
      if byte == Byte.backslash, index + 1 < end {
        sink.copy(from: copied, to: index)
        if text[index + 1].isLineBreak {
          var after = skipBreak(text, index + 1, end)
          after = skipWhite(text, after, end)
          index = putBlankLines(text, from: after, to: end, into: &sink)
        } else {
          let (scalar, length) = escape(text, at: index, end: end)
          sink.put(scalar, from: index, to: index + length)
          index += length
        }
        copied = index
      } else if byte.isLineBreak {
        index = fold(text, at: index, copied: copied, end: end, into: &sink)
        copied = index
      } else {
        index += 1
      }
    }
    sink.copy(from: copied, to: end)
  }

  /// Decodes the text between single quotes.
  static func decodeSingle<Sink: TextSink>(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int, into sink: inout Sink
  ) {
    var index = start
    var copied = start
    while true {
      index = text.nextBreak(or: Byte.apostrophe, from: index, to: end)
      guard index < end else { break }
      let byte = text[index]
      if byte == Byte.apostrophe {
        sink.copy(from: copied, to: index)
        sink.put("'", from: index, to: index + 2)
        index += 2
        copied = index
      } else if byte.isLineBreak {
        index = fold(text, at: index, copied: copied, end: end, into: &sink)
        copied = index
      } else {
        index += 1
      }
    }
    sink.copy(from: min(copied, end), to: end)
  }

  /// Decodes unquoted text of several lines.
  static func decodePlain<Sink: TextSink>(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int, into sink: inout Sink
  ) {
    var index = start
    var copied = start
    while true {
      index = text.nextBreak(from: index, to: end)
      guard index < end else { break }
      index = fold(text, at: index, copied: copied, end: end, into: &sink)
      copied = index
    }
    sink.copy(from: copied, to: end)
  }

  /// Folds the line break at `index`: one becomes a space, of several the first goes; white space around them goes too.
  private static func fold<Sink: TextSink>(
    _ text: UnsafePointer<UInt8>, at index: Int, copied: Int, end: Int, into sink: inout Sink
  ) -> Int {
    var lineEnd = index
    while lineEnd > copied, text[lineEnd - 1].isWhite { lineEnd -= 1 }
    sink.copy(from: copied, to: lineEnd)
    let next = skipWhite(text, skipBreak(text, index, end), end)
    if next < end, text[next].isLineBreak { return putBlankLines(text, from: next, to: end, into: &sink) }
    sink.put(" ", from: lineEnd, to: next)
    return next
  }

  /// One line feed for each blank line from `start` on; returns where the text goes on.
  private static func putBlankLines<Sink: TextSink>(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int, into sink: inout Sink
  ) -> Int {
    var index = start
    while index < end, text[index].isLineBreak {
      let next = skipWhite(text, skipBreak(text, index, end), end)
      sink.put("\n", from: index, to: next)
      index = next
    }
    return index
  }

  static func skipBreak(_ text: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    text[index] == Byte.carriageReturn && index + 1 < end && text[index + 1] == Byte.lineFeed ? index + 2 : index + 1
  }

  static func skipWhite(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text[index].isWhite { index += 1 }
    return index
  }

  /// What the escape at a backslash stands for, and its length in bytes; U+FFFD for one that is not valid.
  static func escape(_ text: UnsafePointer<UInt8>, at index: Int, end: Int) -> (Unicode.Scalar, Int) {
    guard index + 1 < end else { return ("\u{FFFD}", 1) }
    switch text[index + 1] {
    case UInt8(ascii: "x"): return numeric(text, at: index, digits: 2, end: end)
    case UInt8(ascii: "u"): return numeric(text, at: index, digits: 4, end: end)
    case UInt8(ascii: "U"): return numeric(text, at: index, digits: 8, end: end)
    case let letter: return (simpleEscape(letter) ?? "\u{FFFD}", 2)
    }
  }

  /// The escapes of one letter, YAML's (JSON's are among them).
  static func simpleEscape(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "t"), Byte.tab: "\t"
    case UInt8(ascii: "r"): "\r"
    case Byte.quote: "\""
    case Byte.backslash: "\\"
    case Byte.slash: "/"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "e"): "\u{1B}"
    case Byte.space: " "
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }

  /// `digits` hexadecimal digits from `start` on, or nil.
  static func hexadecimal(_ text: UnsafePointer<UInt8>, from start: Int, digits: Int, end: Int) -> UInt32? {
    guard start + digits <= end else { return nil }
    var value: UInt32 = 0
    for index in start..<start + digits {
      guard let digit = text[index].hexValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func numeric(
    _ text: UnsafePointer<UInt8>, at index: Int, digits: Int, end: Int
  ) -> (Unicode.Scalar, Int) {
    guard let value = hexadecimal(text, from: index + 2, digits: digits, end: end) else { return ("\u{FFFD}", 2) }
    if digits == 4, value & 0xFC00 == 0xD800, index + 12 <= end, text[index + 6] == Byte.backslash,
      text[index + 7] == UInt8(ascii: "u"),
      let low = hexadecimal(text, from: index + 8, digits: 4, end: end), low & 0xFC00 == 0xDC00
    {
      let scalar = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      return (Unicode.Scalar(scalar) ?? "\u{FFFD}", 12)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", digits + 2)
  }
}
