import ProposalModel
import RuleKit

// Which lines of spend could not be read, as far as a rule looks at them: a rule waits for those that may change what it
// finds, and for no other.

extension Proposal {
  /// Whether a line that may belong to `year` lost its amount, year, source or a value of `keys`, and `mayMatter` by
  /// what is left of it; or a whole line was lost, which may be any.
  func hasUnreadLine(in year: FinancialYear, losing keys: [String] = [], where mayMatter: (SpendLine) -> Bool) -> Bool {
    hasUnreadEntry(of: funding.spend, losing: Self.keysOfEveryLine + keys) { line in
      (line.year?.value ?? year) == year && mayMatter(line)
    }
  }

  private static let keysOfEveryLine = ["spend", "amount", "year", "source"]

  /// Whether money for `purpose` in `year`, from any source, may have been lost.
  func hasUnreadSpend(on purpose: Purpose, in year: FinancialYear) -> Bool {
    guard !misreadings.isEmpty else { return false }
    if hasUnreadLine(in: year, losing: ["purpose"], where: { ($0.purpose?.value ?? purpose) == purpose }) {
      return true
    }
    return (funding.baselineUplift ?? []).contains { entry in
      isIncomplete(entry.place, in: "lines")
        || (entry.lines ?? []).contains { line in
          (line.purpose?.value ?? purpose) == purpose && (line.year?.value ?? year) == year
            && isIncomplete(line.place, in: "amount", "year", "purpose")
        }
    }
  }

  /// Whether transformation money that serves `purpose` in `year`, wholly or in part, may have been lost.
  func hasUnreadLine(serving purpose: Purpose, in year: FinancialYear) -> Bool {
    hasUnreadLine(in: year, losing: ["purpose", "also_serves", "age_group"]) { mayServe($0, purpose) }
  }

  /// Whether transformation money of `year` for VCSE organisations may have been lost.
  func hasUnreadVCSELine(in year: FinancialYear, serving purpose: Purpose? = nil) -> Bool {
    hasUnreadLine(in: year, losing: ["category", "sector"] + (purpose == nil ? [] : ["purpose", "also_serves"])) {
      line in
      let isOpen = { (key: String) in self.isIncomplete(line.place, in: key) }
      return (line.isVCSE || line.category == nil && isOpen("category") || line.sector == nil && isOpen("sector"))
        && purpose.map { mayServe(line, $0) } ?? true
    }
  }

  private func mayServe(_ line: SpendLine, _ purpose: Purpose) -> Bool {
    guard line.isTransformation, let main = line.purpose?.value, main != purpose else { return line.isTransformation }
    let ages: AgeGroup? =
      switch purpose {
      case .olderAdults: .olderAdults
      case .youngAdults: .youngAdults
      default: nil
      }
    if let ages, line.ageGroup.map({ $0.value == ages }) ?? isIncomplete(line.place, in: "age_group") { return true }
    return line.alsoServes?.mayState(purpose) ?? isIncomplete(line.place, in: "also_serves")
  }
}

extension AlsoServes {
  /// Whether it states, or may have stated, how much serves a purpose.
  fileprivate func mayState(_ purpose: Purpose) -> Bool {
    isMissingSome || unread.contains(purpose)
      || entries.contains { entry in
        if case .unstated = entry.extent { false } else { entry.purpose.value == purpose }
      }
  }
}
