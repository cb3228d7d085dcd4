package import Guidance
package import ProposalModel
import RuleKit

/// Several proposals side by side, with their figures added up beside the national ones.
package struct Portfolio: Sendable {
  /// A sum over proposals, and how many of them give what is added up.
  package struct Sum<Value: Sendable>: Sendable {
    package let year: FinancialYear
    package let total: Value
    package let given: Int
  }

  /// A question on which several proposals have findings.
  package struct Weakness: Sendable {
    package let question: PanelQuestion
    package let errors: [PortfolioEntry]
    package let warnings: [PortfolioEntry]

    package var count: Int { errors.count + warnings.count }
  }

  /// How many systems have a group in focus in a year.
  package struct Phasing: Sendable {
    package let group: FocusGroup
    package let systems: [FinancialYear: Int]
    package let wellDeveloped: Int
    package let without: Int
  }

  package let entries: [PortfolioEntry]

  package init(_ entries: [PortfolioEntry]) { self.entries = entries }

  package static let years = FinancialYear.transformation

  /// Those that could be read; nothing is known of the others.
  package var read: [PortfolioEntry] { entries.filter(\.checked) }
  package var unread: [PortfolioEntry] { entries.filter { !$0.checked } }

  /// Systems with more than one proposal here: each of their figures is in the sums more than once.
  package var repeated: [(system: String, count: Int)] {
    var counts: [(key: String, system: String, count: Int)] = []
    for entry in read where !entry.system.isEmpty {
      let key = OrganisationName(entry.system).key
      if let index = counts.firstIndex(where: { $0.key == key }) {
        counts[index].count += 1
      } else {
        counts.append((key, entry.system, 1))
      }
    }
    return counts.filter { $0.count > 1 }.map { ($0.system, $0.count) }
  }

  // MARK: Sums

  package var allocation: [Sum<Money>] { sums(.zero, +, \.allocation) }
  package var planned: [Sum<Money>] { sums(.zero, +, \.planned) }
  package var people: [Sum<Int>] { sums(0, +, \.people) }
  package var covered: [Sum<Int>] { sums(0, +, \.covered) }

  /// PCNs of the proposals that list theirs.
  package var pcns: Int { read.reduce(0) { $0 + $1.pcns } }

  package var phasing: [Phasing] {
    FocusGroup.allCases.map { group in
      let plans = read.compactMap { entry in entry.focus.first { $0.group == group } }
      return Phasing(
        group: group,
        systems: Dictionary(
          uniqueKeysWithValues: Self.years.map { year in (year, plans.count { $0.years.contains(year) }) }),
        wellDeveloped: plans.count(where: \.isWellDeveloped),
        without: plans.count { $0.years.isEmpty && !$0.isWellDeveloped })
    }
  }

  private func sums<Value: Sendable>(
    _ zero: Value, _ add: (Value, Value) -> Value, _ values: (PortfolioEntry) -> [FinancialYear: Value]
  ) -> [Sum<Value>] {
    Self.years.map { year in
      let given = read.compactMap { values($0)[year] }
      return Sum(year: year, total: given.reduce(zero, add), given: given.count)
    }
  }

  /// National transformation money of a year (Annex A 1.0, Table 1).
  package static func nationalMoney(_ year: FinancialYear) -> Money? {
    NationalFunding.transformation(in: year.start).map { Money(pounds: Int64($0)) }
  }

  /// People a year that all systems together are to reach (Annex A 2.1.1), in the year by which they are.
  package static func nationalPeople(_ year: FinancialYear) -> Int? {
    year.start == AccessTargets.by ? AccessTargets.nationalPeoplePerYear : nil
  }

  // MARK: Weaknesses

  /// Questions on which two proposals or more have errors or warnings, the most shared first.
  package var sharedWeaknesses: [Weakness] {
    let all = PanelQuestion.all.indices.map { index in
      Weakness(
        question: PanelQuestion.all[index], errors: read.filter { $0.standings[index] == .error },
        warnings: read.filter { $0.standings[index] == .warning })
    }
    return all.filter { $0.count > 1 }.sorted { left, right in
      (right.count, right.errors.count, left.question.number) < (left.count, left.errors.count, right.question.number)
    }
  }
}
