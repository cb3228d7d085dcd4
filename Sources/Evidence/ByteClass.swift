/// What a byte of text begins.
enum ByteClass: UInt8 {
  case other, letter, digit, newline, fullStop, bar, pound, high, space

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x20, 0x09, 0x0D: .space
    case 0x30...0x39: .digit
    case 0x0A: .newline
    case 0x2E, 0x21, 0x3F, 0x3A, 0x3B: .fullStop
    case 0x7C: .bar
    case 0x80...0xFF: .high
    default: .other
    }
  }
}

/// Months and days of the week, by the hash of their small letters.
enum CalendarWords {
  static let doctor = hash("dr")
  static let saint = hash("st")

  static func isOne(_ form: UInt32) -> Bool { calendar.contains(form) }

  private static let calendar = Set(
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "monday", "tuesday",
      "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
    ].map(hash))

  private static func hash(_ word: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash | 1
  }
}
