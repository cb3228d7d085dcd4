/// A part of a whole, exactly, in millionths: `60%` is 600,000.
package struct Share: Hashable, Comparable, Sendable {
  package let millionths: Int64

  package init(millionths: Int64) { self.millionths = millionths }
  package init(percent: Int64) { millionths = percent * 10_000 }

  package static let whole = Share(percent: 100)

  package static func < (left: Share, right: Share) -> Bool { left.millionths < right.millionths }

  /// This share of an amount, to the nearest penny, halves away from zero.
  package func of(_ money: Money) -> Money {
    let product = money.pence.multipliedFullWidth(by: millionths)
    let (quotient, remainder) = Int64(1_000_000).dividingFullWidth(product)
    let roundsUp = abs(remainder) >= 500_000
    return Money(pence: quotient + (roundsUp ? (money.pence < 0 ? -1 : 1) : 0))
  }
}

extension Share: CustomStringConvertible {
  /// `60%`, `12.5%`.
  package var description: String { decimal(millionths, places: 4) + "%" }
}

/// A decimal number with at most three decimals (whole-time equivalents, weeks), exactly, in thousandths.
package struct Quantity: Hashable, Comparable, Sendable {
  package let thousandths: Int64

  package init(thousandths: Int64) { self.thousandths = thousandths }
  package init(_ whole: Int64) { thousandths = whole * 1000 }

  package static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }
}

extension Quantity: CustomStringConvertible {
  package var description: String { decimal(thousandths, places: 3) }
}

/// A scaled whole number written as a decimal without trailing zeros.
func decimal(_ scaled: Int64, places: Int) -> String {
  var scale: UInt64 = 1
  for _ in 0..<places { scale *= 10 }
  let whole = scaled.magnitude / scale
  var digits = String(scaled.magnitude % scale)
  while digits.utf8.count < places { digits = "0" + digits }
  while digits.hasSuffix("0") { digits.removeLast() }
  return (scaled < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
}

/// An age band such as `18-25` or `65+`, both ends included.
package struct AgeBand: Hashable, Sendable {
  package let lower: Int
  /// nil when there is no upper limit.
  package let upper: Int?

  package init(lower: Int, upper: Int?) {
    self.lower = lower
    self.upper = upper
  }

  package func contains(_ other: AgeBand) -> Bool {
    guard lower <= other.lower else { return false }
    guard let upper else { return true }
    return other.upper.map { $0 <= upper } ?? false
  }
}

extension AgeBand: CustomStringConvertible {
  package var description: String { upper.map { "\(lower)-\($0)" } ?? "\(lower)+" }
}
