import Guidance
import ProposalModel
import RuleKit

// How spend in 2021/22 goes with the dates on which the money comes, and to whom it is passed on (Annex A, 1.3).

extension Rule {
  static let releaseRules: [Rule] = [spendFitsReleases, recipientsArePaid, recipientsArePartners]

  static let spendFitsReleases = Rule(
    "funding/first-quarter-bridge", "Spend in 2021/22 can be met from the money released, or its bridge is known",
    severity: .note, criteria: ["A-1.3-04"],
    because: """
      Models start on 1 April 2021 and the first money, for two quarters, comes at the end of June: what is spent before \
      has to be carried by somebody. Nothing says that spend must follow the releases; the figures are only shown.
      """,
    passes: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        spend: [{year: 2021/22, amount: £2m, quarters: [0%, 50%, 25%, 25%]}]
      """
    ],
    fails: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        spend: [{year: 2021/22, amount: £2m, quarters: ⟦[£1, "£999,999", £500k, £500k]⟧}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        spend: [{year: 2021/22, amount: £2m, quarters: ⟦[0%, 51%, 25%, 24%]⟧}]
      """,
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        spend: [{year: 2021/22, amount: £2m, quarters: ⟦[0%, 0%, 0%, 100%]⟧}]
      """,
    ]
  ) { proposal in
    guard let allocation = proposal.funding.transformationAllocation?[.y2021] else {
      return .undecided("no allocation for 2021/22 is given")
    }
    let lines = proposal.transformationLines(in: .y2021)
    let planned = lines.compactMap { line, amount in
      line.quarterAmounts(of: amount.value).map { (place: line.quarters?.place, amounts: $0) }
    }
    guard let first = planned.first?.place else { return .undecided("no line of 2021/22 is planned by quarter") }
    let quarters = (0..<4).map { quarter in planned.map { $0.amounts[quarter] }.total }
    let tranches = PaymentSchedule.tranches.map { Share(percent: Int64($0.basisPoints / 100)).of(allocation.value) }
    // What has come by the end of each quarter: half by June, three quarters by September, all by December.
    let released = [tranches[0], tranches[0] + tranches[1], tranches.total, tranches.total]
    let spent = quarters.indices.map { quarters[...$0].total }
    var messages: [String] = []
    if quarters[0] > .zero {
      messages.append(
        """
        \(quarters[0]) is planned for April to June 2021, before the first money comes at the end of June: who \
        carries it?
        """
      )
    }
    // Half a year's money has to last until the end of September.
    if spent[1] > tranches[0] {
      messages.append(
        "\(spent[1]) is planned by the end of September, \(spent[1] - tranches[0]) more than the first release")
    }
    if planned.count == lines.count, spent[2] == .zero {
      messages.append("Nothing is planned before January 2022: will the year's money be spent?")
    }
    guard !messages.isEmpty else { return .pass }
    let missing = lines.count - planned.count
    return .judged([
      Problem(
        messages.joined(separator: ". "), at: first, kind: .open,
        notes: zip(["June", "September", "December", "March"], quarters.indices).map { month, index in
          .init("To the end of \(month): \(spent[index]) planned, \(released[index]) released")
        }
          + (missing > 0
            ? [.init("\(counted(missing, "line")) of 2021/22 without quarters \(missing == 1 ? "is" : "are") left out")]
            : []))
    ])
  }

  static let recipientsArePaid = Rule(
    "funding/distribution-recipients", "What an organisation receives is what the lines say it is paid",
    severity: .note, criteria: ["A-1.3-05"],
    because:
      """
      The nominated CCG distributes as the plan says. A lead provider may pass money on to others, so that \
      differences are only shown.
      """,
    passes: [
      """
      funding:
        distribution: [{to: Oldtown Trust, year: 2021/22, amount: £3m}]
        spend: [{year: 2021/22, amount: £1m, recipient: Oldtown Trust}, {year: 2021/22, amount: £2m, recipient: Oldtown Trust}]
      """,
      """
      funding:
        distribution: [{to: Oldtown VCSE Alliance, year: 2021/22, amount: £3m}]
        spend: [{year: 2021/22, amount: £1m, sector: vcse, recipient: Workwise}, {year: 2021/22, amount: £2m, sector: vcse, recipient: Mind}]
      """,
    ],
    fails: [
      """
      funding:
        distribution: [{to: Oldtown Trust, year: 2021/22, amount: ⟦"£2,999,999.99"⟧}]
        spend: [{year: 2021/22, amount: £1m, recipient: Oldtown Trust}, {year: 2021/22, amount: £2m, recipient: Oldtown Trust}]
      """,
      """
      funding:
        distribution: [{to: Oldtown Trust, year: 2021/22, amount: £1m}, {to: Hill Trust, year: 2021/22, amount: ⟦£2m⟧}]
        spend: [{year: 2021/22, amount: £1m, recipient: Oldtown Trust}, {year: 2021/22, amount: £2m, recipient: Valley Trust}]
      """,
    ]
  ) { proposal in
    guard let distribution = proposal.funding.distribution, !distribution.isEmpty else {
      return .undecided("no distribution is given")
    }
    let years = FinancialYear.transformation.filter { year in distribution.contains { $0.year?.value == year } }
    let complete = years.filter { year in
      let lines = proposal.transformationLines(in: year)
      return !lines.isEmpty && lines.allSatisfy { $0.line.recipient != nil } && !proposal.hasUnreadableLine(in: year)
    }
    guard !complete.isEmpty, !proposal.isIncomplete(distribution.place) else {
      return .undecided("the lines do not name who is paid")
    }
    return .judged(complete.compactMap { recipientProblem(in: $0, distribution, proposal) })
  }

  private static func recipientProblem(
    in year: FinancialYear, _ distribution: Listed<Distribution>, _ proposal: Proposal
  ) -> Problem? {
    var paid: [String: Money] = [:]
    for (line, amount) in proposal.transformationLines(in: year) {
      let name = OrganisationName(line.recipient?.value ?? "").key
      paid[name] = (paid[name] ?? .zero) + amount.value
    }
    var received: [(name: String, to: Text, first: Located<Money>, sum: Money)] = []
    for payment in distribution where payment.year?.value == year {
      guard let to = payment.to, let amount = payment.amount else { continue }
      let name = OrganisationName(to.value).key
      if let index = received.firstIndex(where: { $0.name == name }) {
        received[index].sum = received[index].sum + amount.value
      } else {
        received.append((name, to, amount, amount.value))
      }
    }
    let vcse = SpendShares(year, in: proposal).vcse
    let differing = received.filter { payment in
      // An alliance passes on to its members what the lines pay to them by name.
      let isAlliance = paid[payment.name] == nil && Words(payment.to.value).has(stem: "alliance", "vcse", "voluntary")
      return isAlliance ? payment.sum != vcse : paid[payment.name] != payment.sum
    }
    guard let first = differing.first else { return nil }
    return Problem(
      "In \(year) \(first.to.value) receives \(first.sum), and the lines pay it \(paid[first.name] ?? .zero)",
      at: first.first,
      help: "If it passes money on, say so; else correct one of the two.",
      notes: differing.dropFirst().prefix(6).map {
        .init("\($0.to.value): \($0.sum) received, \(paid[$0.name] ?? .zero) in the lines", at: $0.first)
      })
  }
}

extension SpendLine {
  /// What is spent in each of the four quarters; nil where they are not given or not four.
  func quarterAmounts(of amount: Money) -> [Money]? {
    guard let quarters, quarters.count == 4 else { return nil }
    return quarters.map { quarter in
      switch quarter {
      case .first(let share): share.value.of(amount)
      case .second(let part): part.value
      }
    }
  }
}
