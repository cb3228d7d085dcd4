/// What is counted over a whole passage to judge its strength, beside its words.
package enum GeneralFeatures {
  /// Numbers of any kind, names, sums of money, dates, numbers in words, and all of them together: each at 1, 2, 3, 5 and 8.
  package static let count = 30

  /// Calls `body` with every feature that holds.
  @inline(__always)
  package static func forEach(_ tally: SpecificsTally, _ body: (Int) -> Void) {
    step(tally.numbers, 0, body)
    step(tally.names, 1, body)
    step(tally.money, 2, body)
    step(tally.dates, 3, body)
    step(tally.numerals, 4, body)
    step(tally.total, 5, body)
  }

  @inline(__always)
  private static func step(_ count: Int32, _ kind: Int, _ body: (Int) -> Void) {
    if count >= 1 { body(kind * 5) }
    if count >= 2 { body(kind * 5 + 1) }
    if count >= 3 { body(kind * 5 + 2) }
    if count >= 5 { body(kind * 5 + 3) }
    if count >= 8 { body(kind * 5 + 4) }
  }
}

/// How many specifics of each kind a passage holds.
package struct SpecificsTally: Sendable {
  package var numbers: Int32 = 0
  package var names: Int32 = 0
  package var money: Int32 = 0
  package var dates: Int32 = 0
  package var numerals: Int32 = 0

  package init() {}

  package var total: Int32 { numbers + names + dates + numerals }

  package mutating func count(_ kind: TokenKind) {
    switch kind {
    case .number, .year: numbers += 1
    case .money:
      numbers += 1
      money += 1
    case .name, .acronym: names += 1
    case .calendar: dates += 1
    case .numeral: numerals += 1
    case .word, .stop: break
    }
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.numbers += right.numbers
    sum.names += right.names
    sum.money += right.money
    sum.dates += right.dates
    sum.numerals += right.numerals
    return sum
  }
}
