/// An amount in whole pence, exactly; never negative when read from a proposal, but differences may be.
package struct Money: Hashable, Comparable, Sendable, AdditiveArithmetic {
  package let pence: Int64

  package init(pence: Int64) { self.pence = pence }
  package init(pounds: Int64) { pence = pounds * 100 }

  package static let zero = Money(pence: 0)

  /// The most one amount may be: a hundred billion pounds, far beyond any NHS budget and safe to add up.
  package static let ceiling = Money(pounds: 100_000_000_000)

  // A document can hold a million amounts at the ceiling: their sum stops at the largest there is.
  package static func + (left: Money, right: Money) -> Money {
    let (sum, overflows) = left.pence.addingReportingOverflow(right.pence)
    return Money(pence: overflows ? (left.pence < 0 ? -.max : .max) : sum)
  }

  package static func - (left: Money, right: Money) -> Money {
    let (difference, overflows) = left.pence.subtractingReportingOverflow(right.pence)
    return Money(pence: overflows ? (left.pence < 0 ? -.max : .max) : difference)
  }

  package static func < (left: Money, right: Money) -> Bool { left.pence < right.pence }

  package var magnitude: Money { Money(pence: abs(pence)) }

  /// This amount as a share of `whole`, from 0 to 1; nil when there is no whole.
  package func share(of whole: Money) -> Double? {
    whole.pence == 0 ? nil : Double(pence) / Double(whole.pence)
  }
}

extension Money: CustomStringConvertible {
  /// `£1,250,000` or `£1,250,000.50`.
  package var description: String {
    let pounds = grouped(pence.magnitude / 100)
    let rest = pence.magnitude % 100
    let sign = pence < 0 ? "-" : ""
    return rest == 0 ? "\(sign)£\(pounds)" : "\(sign)£\(pounds).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Sequence<Money> {
  package var total: Money { reduce(.zero, +) }
}

/// Digits with commas between the thousands.
package func grouped(_ number: some BinaryInteger) -> String {
  var digits = Array(String(number).utf8)
  var place = digits.count - 3
  while place > 0, digits[place - 1] != UInt8(ascii: "-") {
    digits.insert(UInt8(ascii: ","), at: place)
    place -= 3
  }
  return String(decoding: digits, as: UTF8.self)
}
