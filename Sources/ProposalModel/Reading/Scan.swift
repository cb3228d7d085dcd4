/// A cursor over the bytes of one short value; nothing here allocates but the digits it hands back.
struct Scan {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    let start = text.utf8Start
    for offset in 0..<length where bytes[index + offset] != start[offset] { return false }
    index += length
    return true
  }

  /// Takes a word in any case, with the space before it, when no letter follows.
  mutating func takeWord(_ word: StaticString) -> Bool {
    var probe = index
    while probe < bytes.count, bytes[probe] == UInt8(ascii: " ") { probe += 1 }
    let length = word.utf8CodeUnitCount
    guard probe + length <= bytes.count else { return false }
    for offset in 0..<length where lowercased(bytes[probe + offset]) != word.utf8Start[offset] { return false }
    if probe + length < bytes.count, isLetter(bytes[probe + length]) { return false }
    index = probe + length
    return true
  }

  mutating func takeDash() -> Bool { take("-") || take("\u{2013}") || take("\u{2014}") || take("\u{2011}") }

  mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
  }

  /// Between `length`'s bounds of ASCII digits; takes none when there are more.
  mutating func digits(_ length: ClosedRange<Int>) -> String? {
    var end = index
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    guard length.contains(end - index) else { return nil }
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  mutating func letters() -> String {
    var end = index
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    defer { index = end }
    return String(decoding: bytes[index..<end].map(lowercased), as: UTF8.self)
  }

  /// Digits of a whole number, with thousands parted by a comma, a space or `_` in well-formed groups of three.
  mutating func groupedDigits() -> String? {
    let start = index
    guard let first = digits(1...18) else { return nil }
    var all = first
    var separator: UInt8?
    while let byte = next, byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") {
      guard first.utf8.count <= 3, separator == nil || separator == byte else { break }
      let before = index
      index += 1
      guard let group = digits(3...3) else {
        index = before
        break
      }
      separator = byte
      all += group
      guard all.utf8.count <= 18 else {
        index = start
        return nil
      }
    }
    return all
  }

  /// A number with at most `places` decimals (further zeros aside), scaled by ten to that power; nil when it is none or
  /// does not fit. An exponent is read too, as JSON numbers may have one.
  mutating func decimal(places: Int) -> Int64? {
    let start = index
    guard var whole = groupedDigits() else { return nil }
    var fraction = ""
    if let byte = next, byte == UInt8(ascii: "."), index + 1 < bytes.count, isDigit(bytes[index + 1]) {
      index += 1
      fraction = digits(1...400) ?? ""
    }
    if let byte = next, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      let before = index
      index += 1
      let negative = take("-")
      if !negative { _ = take("+") }
      if let digits = digits(1...2), let exponent = Int(digits) {
        (whole, fraction) = Scan.shifted(whole, fraction, by: negative ? -exponent : exponent)
      } else {
        index = before
      }
    }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.utf8.count <= places else {
      index = start
      return nil
    }
    fraction += String(repeating: "0", count: places - fraction.utf8.count)
    guard let value = Int64(whole + fraction) else {
      index = start
      return nil
    }
    return value
  }

  private static func shifted(_ whole: String, _ fraction: String, by exponent: Int) -> (String, String) {
    let digits = Array((whole + fraction).utf8)
    let point = whole.utf8.count + exponent
    let padded =
      point < 0
      ? Array(repeating: UInt8(ascii: "0"), count: -point) + digits
      : digits + Array(repeating: UInt8(ascii: "0"), count: max(0, point - digits.count))
    let split = max(0, point)
    let left = String(decoding: padded[..<split], as: UTF8.self)
    return (left.isEmpty ? "0" : left, String(decoding: padded[split...], as: UTF8.self))
  }

  /// The number that a text starts with, in thousandths: 4 of "4 weeks", 12,000 of "12k"; nil when it starts with none,
  /// or with one that is misspelt, as "1_6oo" and "62,40" are.
  static func leadingNumber(_ text: String) -> Int64? {
    var scan = Scan(text)
    guard let value = scan.decimal(places: 3), !scan.bytes[scan.index...].contains(where: isDigit) else { return nil }
    let isJoined = scan.next.map(isLetter) ?? false
    scan.skipSpaces()
    let unit = scan.letters()
    // Letters that look like digits.
    guard !isJoined || !unit.utf8.allSatisfy({ $0 == UInt8(ascii: "o") || $0 == UInt8(ascii: "l") }) else { return nil }
    let times: Int64 = unit == "k" || unit == "thousand" ? 1000 : unit == "m" || unit == "million" ? 1_000_000 : 1
    let (number, isTooLarge) = value.multipliedReportingOverflow(by: times)
    return isTooLarge ? nil : number
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

/// ASCII capitals made small; other scalars stay as they are.
func folded(_ text: String) -> String { String(decoding: text.utf8.map(lowercased), as: UTF8.self) }

/// The value as a message shows it: in quotes, cut when long.
package func quoted(_ text: String) -> String {
  if text.utf8.count <= 60, !text.utf8.contains(UInt8(ascii: "\n")) { return "“" + text + "”" }
  let flat = text.unicodeScalars.prefix(61).map { $0 == "\n" ? " " : $0 }
  var shown = String(String.UnicodeScalarView(flat.prefix(60)))
  if flat.count > 60 { shown += "…" }
  return "“\(shown)”"
}
