import ProposalModel

// Amounts that were written in thousands or millions of pounds, where the format asks for pounds.

extension Money {
  /// What this amount is in pounds, where it seems to be in thousands or millions of them: with a thousand or a million
  /// times it, it is of the size of `other`, a third of it to three times as much. The tool's own setting.
  func inPounds(beside other: Money) -> Money? {
    guard self > .zero else { return nil }
    let times = other.pence / pence
    if (300...3000).contains(times) { return Money(pence: pence * 1000) }
    return (300_000...3_000_000).contains(times) ? Money(pence: pence * 1_000_000) : nil
  }

  /// A sentence for the end of a help text; empty where the amount seems to be in pounds.
  func hintOfPounds(beside other: Money) -> String {
    inPounds(beside: other).map { " Amounts are in pounds: write \($0) if that is meant." } ?? ""
  }
}

extension Proposal {
  /// The allocation of a year in pounds, where it seems not to be written in them: its lines come to far more.
  func allocationInPounds(_ year: FinancialYear) -> Money? {
    funding.transformationAllocation?[year]?.value.inPounds(
      beside: transformationLines(in: year).map(\.amount.value).total)
  }

  /// What sums that miss a year's allocation have in common; allocations that are not in pounds are one slip in all years.
  func causeOfAllocation(_ year: FinancialYear) -> String {
    allocationInPounds(year) == nil ? "allocation of \(year)" : "allocations not in pounds"
  }
}
