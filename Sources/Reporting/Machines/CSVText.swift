/// A table as comma-separated values (RFC 4180): every field in quotes, records ended by CR LF, no field that a
/// spreadsheet would take for a formula.
struct CSVText {
  var bytes: [UInt8] = []

  mutating func record(_ fields: [String]) {
    for (number, field) in fields.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      if Self.startsFormula(field) { bytes.append(UInt8(ascii: "'")) }
      for byte in Self.visible(field).utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A record is one line: lines of a field run on, and other controls are shown as pictures.
  private static func visible(_ field: String) -> String { DisplayText.safe(FindingLine.oneLine(field)) }

  /// Whether a spreadsheet may take the field for a formula (OWASP, "CSV Injection"), also behind spaces and with the
  /// full-width forms of the signs; a plain number with its sign is none.
  static func startsFormula(_ field: String) -> Bool {
    switch field.unicodeScalars.first {
    case "\t", "\r", "\n": return true
    default: break
    }
    let text = field.unicodeScalars.drop { $0.properties.isWhitespace || DisplayText.isInvisible($0) }
    switch text.first {
    case "=", "@", "＝", "＋", "－", "＠": return true
    case "+", "-": return !isNumber(text.dropFirst())
    default: return false
    }
  }

  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    var digits = 0
    var points = 0
    for scalar in text {
      switch scalar {
      case "0"..."9": digits += 1
      case ".": points += 1
      default: return false
      }
    }
    return digits > 0 && points <= 1
  }
}
