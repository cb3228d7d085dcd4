package import DocumentTree

extension Money: Leaf {
  package static var kind: ValueKind { .money }

  /// Reads pounds as a number or as people write them: `£1,250,000`, `1.25m`, `£640k`, `£1.2 million`.
  package static func read(_ text: String, from node: Node) -> LeafReading<Money> {
    var scan = Scan(text)
    var negative = scan.take("-") || scan.take("\u{2212}")
    let bracketed = scan.take("(")
    _ = scan.take("£") || scan.takeWord("gbp")
    scan.skipSpaces()
    negative = scan.take("-") || negative || bracketed
    // Six places, so that thousandths of a million are whole; pence are checked once the unit is known.
    guard let scaled = scan.decimal(places: 8) else { return unreadable(text) }
    scan.skipSpaces()
    guard let unit = unit(scan.letters()) else { return unreadable(text) }
    if bracketed { _ = scan.take(")") }
    guard scan.isAtEnd else { return unreadable(text) }
    if negative, scaled != 0 {
      return .wrong(.amount, "\(quoted(text)) is a negative amount", help: "Amounts are £0 or more.")
    }
    let (product, overflow) = scaled.multipliedReportingOverflow(by: unit)
    guard !overflow, product / 1_000_000 <= ceiling.pence else {
      return .wrong(
        .amount, "\(quoted(text)) is more than £100 billion", help: "Check the number of digits and the unit.")
    }
    guard product % 1_000_000 == 0 else {
      return .wrong(.amount, "\(quoted(text)) has a part of a penny", help: "Give the amount in whole pence.")
    }
    return .value(Money(pence: product / 1_000_000))
  }

  private static func unit(_ letters: String) -> Int64? {
    switch letters {
    case "", "pounds", "gbp": 1
    case "k", "thousand": 1000
    case "m", "mn", "million": 1_000_000
    case "bn", "billion": 1_000_000_000
    default: nil
    }
  }

  private static func unreadable(_ text: String) -> LeafReading<Money> {
    switch folded(text) {
    case ".inf", "-.inf", "+.inf", ".nan", "inf", "nan", "infinity":
      return .wrong(
        .amount, "\(quoted(text)) is not an amount that can be added up", help: "Write pounds, such as £640,000.")
    default:
      return .wrong(
        .amount, "\(quoted(text)) is not an amount of money",
        help: "Write pounds as a number or as text: 640000, £640,000, £640k or £1.25m.")
    }
  }
}
