// Reports are put together in one array of bytes: a string for each piece would cost more than the check itself.
extension [UInt8] {
  package mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  mutating func put(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Decimal digits, with a minus sign where there is one.
  mutating func put(_ number: some FixedWidthInteger) {
    var rest = UInt64(number.magnitude)
    var digits: [UInt8] = []
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    if number < 0 { append(UInt8(ascii: "-")) }
    append(contentsOf: digits.reversed())
  }

  mutating func putSpaces(_ count: Int) {
    if count > 0 { append(contentsOf: repeatElement(UInt8(ascii: " "), count: count)) }
  }

  mutating func putLineBreak() { append(UInt8(ascii: "\n")) }
}
