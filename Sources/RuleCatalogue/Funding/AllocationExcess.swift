import ProposalModel
import RuleKit

extension Proposal {
  /// By how much the lines of a year are over its allocation, below zero when they are under it.
  func excess(in year: FinancialYear) -> Money? {
    derived(AllocationExcesses.self).years.first { $0.year == year }?.excess
  }

  /// Whether a line that may belong to `year` lost its amount, year or source, or gives no amount or no year, so that the
  /// year cannot be added up.
  func hasUnreadableLine(in year: FinancialYear) -> Bool {
    if isIncomplete(funding.transformationAllocation?[year]?.place) { return true }
    guard let spend = funding.spend else { return false }
    guard !misreadings.contains(where: { $0.losesValue && $0.place == spend.place }) else { return true }
    let isOpen = spend.contains { line in
      guard line.isTransformation else { return false }
      return line.amount == nil ? line.year?.value == year : line.year == nil
    }
    guard !isOpen else { return true }
    // A list entry that is no line at all was left out of the list; its misreading lies between the lines that are there.
    return misreadings.contains { misreading in
      guard misreading.losesValue, spend.place.range.contains(misreading.place.range) else { return false }
      guard let line = spend.entry(around: misreading.place) else { return true }
      return line.amount == nil || line.year == nil || line.source == nil && misreading.kind == .unknownWord
        ? line.year == nil || line.year?.value == year : false
    }
  }
}

/// By how much the lines of each year that has an allocation exceed it; nil where they cannot be added up.
private struct AllocationExcesses: DerivedFromProposal {
  let years: [(year: FinancialYear, excess: Money?)]

  init(_ proposal: Proposal) {
    years = (proposal.funding.transformationAllocation?.entries ?? []).map { entry in
      let year = entry.year.value
      guard !proposal.hasUnreadableLine(in: year) else { return (year, nil) }
      return (year, proposal.transformationLines(in: year).map(\.amount.value).total - entry.amount.value)
    }
  }
}
