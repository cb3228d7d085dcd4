/// What unquoted text is by YAML 1.2's core schema (10.3.2).
enum CoreSchema {
  @inline(__always)
  static func kind(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Node.Kind {
    guard start < end else { return .null }
    switch text[start] {
    case Byte.zero...Byte.nine, Byte.minus, Byte.plus, Byte.dot:
      return number(text, from: start, to: end) ?? .string
    case UInt8(ascii: "~"): return end - start == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"): return isWord("null", text, start, end) ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"): return isWord("true", text, start, end) ? .boolean : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return isWord("false", text, start, end) ? .boolean : .string
    default: return .string
    }
  }

  /// Whether the text is the word in one of its three spellings: `null`, `Null`, `NULL`.
  private static func isWord(_ word: StaticString, _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - start == length else { return false }
    let first = text[start]
    let second = text[start + 1]
    let rest = second & 0x20
    guard first | 0x20 == word.utf8Start[0], first & 0x20 == 0 || rest != 0 else { return false }
    for index in 1..<length where text[start + index] != word.utf8Start[index] & ~0x20 | rest { return false }
    return true
  }

  /// `integer` or `decimal`, or nil for text that is no number.
  static func number(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Node.Kind? {
    var index = start
    if text[index] == Byte.minus || text[index] == Byte.plus { index += 1 }
    guard index < end else { return nil }
    if index == start, end - index > 2, text[index] == Byte.zero {
      if text[index + 1] == UInt8(ascii: "x") {
        for digit in index + 2..<end where text[digit].hexValue == nil { return nil }
        return .integer
      }
      if text[index + 1] == UInt8(ascii: "o") {
        for digit in index + 2..<end where text[digit] & 0xF8 != 0x30 { return nil }
        return .integer
      }
    }
    let digits = index
    while index < end, text[index].isDigit { index += 1 }
    var hasDigits = index > digits
    if index == end { return hasDigits ? .integer : nil }
    if text[index] == Byte.dot {
      index += 1
      if !hasDigits, end - index == 3 {
        if isOneOf(["inf", "Inf", "INF"], text, index) { return .decimal }
        if digits == start, isOneOf(["nan", "NaN", "NAN"], text, index) { return .decimal }
      }
      let fraction = index
      while index < end, text[index].isDigit { index += 1 }
      hasDigits = hasDigits || index > fraction
      if index == end { return hasDigits ? .decimal : nil }
    }
    guard hasDigits, text[index] | 0x20 == 0x65 else { return nil }
    index += 1
    if index < end, text[index] == Byte.minus || text[index] == Byte.plus { index += 1 }
    let exponent = index
    while index < end, text[index].isDigit { index += 1 }
    return index == end && index > exponent ? .decimal : nil
  }

  private static func isOneOf(_ words: [StaticString], _ text: UnsafePointer<UInt8>, _ start: Int) -> Bool {
    words.contains { word in
      text[start] == word.utf8Start[0] && text[start + 1] == word.utf8Start[1] && text[start + 2] == word.utf8Start[2]
    }
  }
}
