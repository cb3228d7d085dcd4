import ProposalModel
import RuleKit

// Amounts in a passage that is written under the criterion which asks for them, against the figures of the plan.

extension Rule {
  static let passageAmountsAgree = Rule(
    "answers/passage-amounts-agree", "The amount that a passage gives for its criterion is that of the figures",
    severity: .warning, criteria: ["A-2.5.3-06", "A-2.10-10", "A-2.11-12"],
    because: """
      Money for VCSE services, for work on inequalities and for co-production stands in the finance table and in the \
      answer that speaks of it. A passage under one of these criteria that names one amount for 2021/22 has to name \
      the table's; for rounding the tool allows £1,000, or 1% if that is more.
      """,
    passes: [
      """
      funding: {spend: [{year: 2021/22, amount: £36k, purpose: co-production}]}
      answers: {co_production: {criteria: {A-2.11-12: "£36,000 of the 2021/22 award, at £25 an hour."}}}
      """,
      """
      funding: {spend: [{year: 2021/22, amount: "£479,797", sector: vcse, purpose: core}]}
      answers: {partnership: {criteria: {A-2.5.3-06: VCSE services receive £475k in 2021/22.}}}
      """,
      """
      funding: {spend: [{year: 2021/22, amount: £36k, purpose: co-production}]}
      answers: {co_production: {criteria: {A-2.11-12: £20k for payments and £16k for the coordinator in 2021/22.}}}
      """,
    ],
    fails: [
      """
      funding: {spend: [{year: 2021/22, amount: £36k, purpose: co-production}]}
      answers: {co_production: {criteria: {A-2.11-12: "⟦£80,000⟧ of the 2021/22 award."}}}
      """,
      """
      funding: {spend: [{year: 2021/22, amount: "£479,798", sector: vcse, purpose: core}]}
      answers: {partnership: {criteria: {A-2.5.3-06: VCSE services receive ⟦£475k⟧ in 2021/22.}}}
      """,
      """
      funding: {ringfence_inequalities: {amount: {2021/22: £92k}}}
      answers: {inequalities: {criteria: {A-2.10-10: "The ringfence of 2021/22 is ⟦£95,000⟧."}}}
      """,
    ]
  ) { proposal in
    let amounts = proposal.proseAmounts
    guard !amounts.isEmpty else { return .notApplicable("the answers name no amounts") }
    let passages = proposal.answers.all.flatMap { Array($0.answer?.criteria?.entries ?? []) }
    let problems = passages.compactMap { entry -> Problem? in
      guard let subject = Subject(rawValue: entry.criterion.value) else { return nil }
      let figures = subject.figures(in: proposal)
      let named = amounts.filter {
        entry.passage.place.range.contains($0.place.range) && $0.value >= leastOfAPlan
      }
      guard named.count == 1, let amount = named.first, (amount.before + amount.after).contains("2021/22"),
        let figure = figures.first,
        !figures.contains(where: { isRounded(amount.value, from: $0) })
      else { return nil }
      return Problem(
        "The passage gives \(amount.value) for \(subject.name) in 2021/22, and the figures \(figure)",
        at: amount.place, help: "Correct one of the two.", kind: .contradiction, criteria: [subject.rawValue],
        asks: "Is \(amount.value) or \(figure) for \(subject.name) in 2021/22?")
    }
    return .judged(problems)
  }

  /// Whether a figure may have been rounded to what the text says: by £1,000, or 1% of it if that is more.
  private static func isRounded(_ value: Money, from figure: Money) -> Bool {
    let apart = (value - figure).magnitude
    return apart <= Money(pounds: 1000) || apart.pence * 100 <= figure.pence
  }

  /// What is less is a price or a fee: the tool's own setting.
  private static let leastOfAPlan = Money(pounds: 1000)

  /// What a passage under one of these criteria gives an amount for.
  private enum Subject: String {
    case vcse = "A-2.5.3-06"
    case inequalities = "A-2.10-10"
    case coProduction = "A-2.11-12"

    var name: String {
      switch self {
      case .vcse: "VCSE services"
      case .inequalities: "work on inequalities"
      case .coProduction: "co-production"
      }
    }

    /// The sums that the figures give, any of which may be meant, the likeliest first; none where there are none.
    func figures(in proposal: Proposal) -> [Money] {
      let lines = proposal.transformationLines(in: .y2021)
      let isOpen =
        switch self {
        case .vcse: proposal.hasUnreadVCSELine(in: .y2021)
        case .inequalities: proposal.hasUnreadLine(serving: .inequalities, in: .y2021)
        case .coProduction: proposal.hasUnreadLine(serving: .coProduction, in: .y2021)
        }
      guard !isOpen else { return [] }
      func of(_ purpose: Purpose) -> [Money] {
        let own = lines.filter { $0.line.purpose?.value == purpose }.map(\.amount.value)
        return [own.total, lines.map { $0.line.money(for: purpose, of: $0.amount.value) }.total] + own
      }
      let sums: [Money] =
        switch self {
        case .vcse: [SpendShares(.y2021, in: proposal).vcse]
        case .inequalities:
          [proposal.funding.ringfenceInequalities?.amount?[.y2021]?.value].compactMap { $0 } + of(.inequalities)
        case .coProduction: of(.coProduction)
        }
      return sums.filter { $0 > .zero }
    }
  }
}
