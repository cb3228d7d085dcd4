package import Guidance
package import ProposalModel
package import RuleKit

/// What changed between two versions of a proposal: findings, criteria, and what the fields hold.
package struct Comparison: Sendable {
  package struct CriterionChange: Sendable {
    package let criterion: Criterion
    package let old: CriterionStatus
    package let new: CriterionStatus

    package enum Direction: Sendable { case better, worse, neither }

    /// Neither where one of the two says nothing about the plan.
    package var direction: Direction {
      guard Self.judged.contains(old), Self.judged.contains(new) else { return .neither }
      return new.rank > old.rank ? .better : .worse
    }

    private static let judged: Set<CriterionStatus> = [
      .contradicted, .notMet, .noEvidence, .claimed, .evidenced, .noBreachFound, .met,
    ]
  }

  /// A year's planned spend from one source.
  package struct SpendChange: Sendable {
    package let year: FinancialYear
    package let source: MoneySource
    package let old: Money
    package let new: Money
  }

  package let old: Review
  package let new: Review
  /// Findings of the old version that the new one does not have.
  package let fixed: [Finding]
  /// Findings of both, as the new version has them.
  package let open: [Finding]
  package let added: [Finding]
  package let criteria: [CriterionChange]
  package let spend: [SpendChange]
  package let changes: [Change]

  /// Whether both versions could be read: nothing is compared otherwise.
  package var isWhole: Bool { old.checked && new.checked }

  package init(_ old: Review, _ new: Review) {
    self.old = old
    self.new = new
    guard old.checked, new.checked, let oldTree = old.tree, let newTree = new.tree else {
      (fixed, open, added, criteria, spend, changes) = ([], [], [], [], [], [])
      return
    }
    let before = Set(old.findings.map(\.fingerprint))
    let after = Set(new.findings.map(\.fingerprint))
    fixed = old.findings.filter { !after.contains($0.fingerprint) }
    open = new.findings.filter { before.contains($0.fingerprint) }
    added = new.findings.filter { !before.contains($0.fingerprint) }
    criteria = zip(zip(old.criteria, new.criteria), Criterion.all).compactMap { results, criterion in
      results.0.status == results.1.status
        ? nil : CriterionChange(criterion: criterion, old: results.0.status, new: results.1.status)
    }
    spend = Self.spend(old.figures, new.figures)
    changes = DocumentComparison(oldTree, newTree).changes
  }

  package func changes(of kind: Change.Kind) -> [Change] { changes.filter { $0.kind == kind } }

  private static func spend(_ old: Figures, _ new: Figures) -> [SpendChange] {
    func total(_ figures: Figures, _ year: FinancialYear, _ source: MoneySource) -> Money {
      figures.money.filter { $0.year == year && $0.source == source }.map(\.amount).total
    }
    let years = Set((old.money + new.money).map(\.year)).sorted()
    return years.flatMap { year in
      MoneySource.allCases.compactMap { source in
        let change = SpendChange(
          year: year, source: source, old: total(old, year, source), new: total(new, year, source))
        return change.old == change.new ? nil : change
      }
    }
  }
}
