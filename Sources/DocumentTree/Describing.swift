import SourceText

/// Names characters and quotes text in messages, without ever printing a control character.
enum Describing {
  /// A character as a message names it: `"x"`, a tab, the character U+200B.
  static func character(_ text: UnsafePointer<UInt8>, at index: Int, end: Int) -> String {
    guard index < end else { return "the end of the document" }
    switch text[index] {
    case Byte.tab: return "a tab"
    case Byte.lineFeed, Byte.carriageReturn: return "the end of the line"
    case Byte.space: return "a space"
    default: break
    }
    let length = length(text, at: index, end: end)
    let string = String(decoding: UnsafeBufferPointer(start: text + index, count: length), as: UTF8.self)
    guard let scalar = string.unicodeScalars.first else { return "nothing" }
    if isVisible(scalar) { return scalar == "\"" ? "a quote (\")" : "\"\(string)\"" }
    return "the character \(codePoint(scalar))"
  }

  /// Bytes of the character at `index`, at least one.
  static func length(_ text: UnsafePointer<UInt8>, at index: Int, end: Int) -> Int {
    guard index < end else { return 0 }
    var length = 1
    while index + length < end, length < 4, text[index + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  /// Text for a message: at most 40 characters of one line, with pictures (␛) for control characters.
  static func quote(_ text: UnsafePointer<UInt8>, _ range: Range<Int>) -> String {
    // Four bytes a character, so that a long line is not decoded for its beginning.
    let cut = min(range.upperBound, range.lowerBound + 164)
    let bytes = UnsafeBufferPointer(start: text + range.lowerBound, count: max(0, cut - range.lowerBound))
    return shorten(String(decoding: bytes, as: UTF8.self))
  }

  static func shorten(_ string: String) -> String {
    var result = ""
    var count = 0
    for scalar in string.unicodeScalars {
      if count == 40 { return result + "…" }
      count += 1
      switch scalar.value {
      case 0..<0x20: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value).unsafelyUnwrapped)
      case 0x7F: result += "␡"
      default:
        if isVisible(scalar) || scalar == " " {
          result.unicodeScalars.append(scalar)
        } else {
          result += "<\(codePoint(scalar))>"
        }
      }
    }
    return result
  }

  /// Whether a character shows, and does not turn the direction of what follows.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }
}

extension JSONReader {
  func describe(at index: Int) -> String { Describing.character(text, at: index, end: end) }
  func length(at index: Int) -> Int { Describing.length(text, at: index, end: end) }
  func source(_ range: Range<Int>) -> String { Describing.quote(text, range) }
  func shortened(_ string: String) -> String { Describing.shorten(string) }

  func escaped(_ byte: UInt8) -> String {
    let hex = String(byte, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }
}
