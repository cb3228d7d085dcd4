import Guidance
package import ProposalModel
package import RuleKit
import SourceText

/// One proposal as a portfolio shows it: where it stands on each question of the panel, and its figures by year.
package struct PortfolioEntry: Sendable {
  /// Where a proposal stands on one question: the gravest finding on it, or what its criteria came to.
  package enum Standing: String, Sendable, CaseIterable {
    case error, warning
    /// Nothing was found against it, and data settles some of it.
    case met
    /// Prose that speaks of it was found; people judge it.
    case found
    /// Only people can judge it, or this version has no check for it.
    case open
    case notApplicable = "not-applicable"
    /// Left out of the check by choice.
    case leftOut = "left-out"
    /// The proposal could not be read.
    case unread
  }

  /// When one focus group is in focus.
  package struct Focus: Sendable {
    package let group: FocusGroup
    package let years: [FinancialYear]
    package let isWellDeveloped: Bool
  }

  package let file: String
  package let system: String
  package let kind: String
  package let region: String
  package let stage: String
  package let checked: Bool
  package let outcome: Review.Outcome
  /// Why it could not be read; empty when it could.
  package let reason: String
  /// What was left out of its check or counts otherwise, by choice; empty when nothing was.
  package let choices: String
  package let errors: Int
  package let warnings: Int
  package let notes: Int
  /// One a question, in the order of `PanelQuestion.all`.
  package let standings: [Standing]

  /// The transformation allocation that the proposal states; no entry for a year that it does not.
  package let allocation: [FinancialYear: Money]
  /// The lines of planned transformation spend, added up.
  package let planned: [FinancialYear: Money]
  package let pcns: Int
  package let covered: [FinancialYear: Int]
  /// People that the new model is to see.
  package let people: [FinancialYear: Int]
  package let focus: [Focus]

  package init(_ review: Review) {
    let proposal = review.proposal
    file = review.source.name
    system = proposal.system.name?.value ?? ""
    kind = proposal.system.kind?.value.rawValue ?? ""
    region = proposal.system.region?.value ?? ""
    stage = review.checked ? review.stage.rawValue : ""
    checked = review.checked
    outcome = review.outcome
    reason = review.checked ? "" : Self.reason(review)
    choices = review.choices.summary
    errors = review.count(Severity.error)
    warnings = review.count(Severity.warning)
    notes = review.count(Severity.note)
    standings = review.checked ? Self.standings(review) : PanelQuestion.all.map { _ in .unread }
    let years = FinancialYear.transformation
    func byYear<Value>(_ value: (FinancialYear) -> Value?) -> [FinancialYear: Value] {
      Dictionary(uniqueKeysWithValues: years.compactMap { year in value(year).map { (year, $0) } })
    }
    allocation = byYear { proposal.funding.transformationAllocation?[$0]?.value }
    planned = byYear { year in
      let cells = review.figures.money.filter { $0.year == year && $0.source == .transformation }
      return cells.isEmpty ? nil : cells.map(\.amount).total
    }
    pcns = proposal.coverage.pcns?.count ?? 0
    covered = byYear { year in review.figures.coverage.first { $0.year == year }?.covered }
    people = byYear { proposal.access.trajectory?[$0]?.value }
    focus =
      review.checked
      ? FocusGroup.allCases.map { group in
        let plan = proposal.focusGroups[group]
        return Focus(
          group: group, years: years.filter { year in plan?.years?.contains { $0.value == year } ?? false },
          isWellDeveloped: plan?.wellDeveloped != nil)
      } : []
  }

  /// What tables call it: the system, or else the file.
  package var name: String { system.isEmpty ? file : system }

  private static func reason(_ review: Review) -> String {
    guard let first = review.findings.first(where: { $0.severity == .error }) else { return "it could not be read" }
    let place = LineMap(review.source).position(of: first.range.start)
    return "line \(place.line): \(first.message)"
  }

  // MARK: Questions

  private static func standings(_ review: Review) -> [Standing] {
    var statuses = PanelQuestion.all.map { _ in Set<CriterionStatus>() }
    var isLeftOut = PanelQuestion.all.map { _ in false }
    for (criterion, result) in zip(Criterion.all, review.criteria) {
      guard let question = criterion.question else { continue }
      if result.isLeftOut { isLeftOut[question] = true } else { statuses[question].insert(result.status) }
    }
    var worst: [Int: Severity] = [:]
    for finding in review.findings where finding.severity != .note {
      for question in Set(finding.criteria.compactMap { Criterion.withID($0)?.question }) {
        worst[question] = min(worst[question] ?? .note, finding.severity)
      }
    }
    return statuses.indices.map { question in
      switch worst[question] {
      case .error: .error
      case .warning: .warning
      case .note, nil: standing(statuses[question], isLeftOut: isLeftOut[question])
      }
    }
  }

  /// Of a question without a finding. What is not judged never makes it better than it is.
  private static func standing(_ statuses: Set<CriterionStatus>, isLeftOut: Bool) -> Standing {
    if isLeftOut { return .leftOut }
    if !statuses.isDisjoint(with: [.contradicted, .notMet, .noEvidence, .claimed]) { return .open }
    if !statuses.isDisjoint(with: [.met, .noBreachFound]) { return .met }
    if statuses.contains(.evidenced) { return .found }
    return statuses.isSubset(of: [.notApplicable, .excepted]) && !statuses.isEmpty ? .notApplicable : .open
  }
}
