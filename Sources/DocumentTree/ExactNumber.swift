/// Numbers of YAML in JSON's spelling, without going through floating point.
package enum ExactNumber {
  /// nil for infinities and for what is no number.
  package static func json(_ text: String) -> String? {
    var digits = Substring(text)
    var sign = ""
    if let first = digits.first, first == "-" || first == "+" {
      sign = first == "-" ? "-" : ""
      digits.removeFirst()
    }
    if digits.hasPrefix("0x") { return decimal(digits.dropFirst(2), base: 16) }
    if digits.hasPrefix("0o") { return decimal(digits.dropFirst(2), base: 8) }
    let exponent = digits.firstIndex { $0 == "e" || $0 == "E" } ?? digits.endIndex
    let mantissa = digits[..<exponent]
    let parts = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    guard let whole = parts.first, areDigits, parts.contains(where: { !$0.isEmpty }) else { return nil }
    let trimmed = whole.drop { $0 == "0" }
    var result = sign + (trimmed.isEmpty ? "0" : trimmed)
    if parts.count > 1 { result += "." + (parts[1].isEmpty ? "0" : parts[1]) }
    return result + digits[exponent...]
  }

  /// The value of a whole number's digits in base ten; time grows with the square of their number, so that at most
  /// 4,096 are taken.
  private static func decimal(_ digits: Substring, base: UInt64) -> String? {
    guard digits.utf8.count <= 4096 else { return nil }
    let limb: UInt64 = 1_000_000_000
    var limbs: [UInt64] = [0]
    for digit in digits.utf8 {
      guard let value = digit.hexValue else { return nil }
      var carry = UInt64(value)
      for index in limbs.indices {
        let product = limbs[index] * base + carry
        limbs[index] = product % limb
        carry = product / limb
      }
      if carry > 0 { limbs.append(carry) }
    }
    let tail = limbs.dropLast().reversed().map { part in
      let text = String(part)
      return String(repeating: "0", count: 9 - text.utf8.count) + text
    }
    return String(limbs[limbs.count - 1]) + tail.joined()
  }
}
