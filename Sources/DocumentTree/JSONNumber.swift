/// JSON's grammar of numbers, which YAML's core schema widens.
enum JSONNumber {
  /// The end of the longest number at `start`, and whether it has a fraction or an exponent; nil if none starts there.
  @inline(__always)
  static func scan(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> (end: Int, isDecimal: Bool)? {
    var index = start
    if index < end, text[index] == Byte.minus { index += 1 }
    guard index < end, text[index].isDigit else { return nil }
    if text[index] == Byte.zero {
      index += 1
    } else {
      while index < end, text[index].isDigit { index += 1 }
    }
    var isDecimal = false
    if index + 1 < end, text[index] == Byte.dot, text[index + 1].isDigit {
      isDecimal = true
      index += 2
      while index < end, text[index].isDigit { index += 1 }
    }
    if index < end, text[index] | 0x20 == 0x65 {
      var exponent = index + 1
      if exponent < end, text[exponent] == Byte.plus || text[exponent] == Byte.minus { exponent += 1 }
      if exponent < end, text[exponent].isDigit {
        isDecimal = true
        while exponent < end, text[exponent].isDigit { exponent += 1 }
        index = exponent
      }
    }
    return (index, isDecimal)
  }
}
