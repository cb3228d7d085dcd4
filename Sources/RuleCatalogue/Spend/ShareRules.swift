import Guidance
import ProposalModel
import RuleKit

// Shares of the money that the guidance speaks of in words, without a number (Annex A, 1.2 and 2.5.3): only what the
// words themselves rule out is a finding; the shares stand in the figures of the review.

extension Rule {
  static let shareRules: [Rule] = [
    staffAndVCSEAreTheMajority, vcseMoneyIsPlanned, vcseLinesAgree, programmeDeliveryIsPaid,
  ]

  static let staffAndVCSEAreTheMajority = Rule(
    "spend/staff-and-vcse",
    "Most of each year's money is for new staff and VCSE contracts, and infrastructure is minor",
    severity: .warning, criteria: ["A-1.2-01", "A-1.2-04"],
    because: """
      The guidance speaks of a vast majority and of minor costs, and gives no number. What cannot be called that is \
      asked about: staff and VCSE together at half or below, however widely staff are counted, as they are whenever \
      infrastructure is above half or above both. Shares below 80% and above 15% are only reported: these two lines are the tool's own. \
      Money without a decided use is left aside.
      """,
    passes: [
      """
      funding:
        spend:
          - {year: 2021/22, amount: "£50,000.01", category: staff, sector: mental-health-provider}
          - {year: 2021/22, amount: "£49,999.99", category: other}
          - {year: 2022/23, amount: £40k, category: staff, sector: local-authority}
          - {year: 2022/23, amount: £20k, category: programme-delivery}
          - {year: 2022/23, amount: £40k, category: training}
          - {year: 2023/24, amount: £900k, purpose: unallocated}
      """
    ],
    fails: [
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: £50k, category: staff, sector: mental-health-provider}, {year: 2021/22, amount: £50k, category: other}]⟧
      """,
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: "£49,999.99", category: vcse}, {year: 2021/22, amount: "£50,000.01", category: estates}, {year: 2021/22, amount: TBC, purpose: core, category: it}]⟧
      """,
      """
      funding:
        spend: ⟦[{year: 2022/23, amount: £40k, category: staff, sector: local-authority}, {year: 2022/23, amount: £45k, category: it}, {year: 2022/23, amount: £15k, category: other}]⟧
      """,
      """
      funding:
        spend: ⟦[{year: 2021/22, amount: £79k, category: staff}, {year: 2021/22, amount: £21k, category: other}]⟧
      """,
      """
      funding:
        spend: [{year: 2021/22, amount: £79k, category: staff}, ⟦{year: 2021/22, amount: £21k}⟧]
      """,
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    let all = FinancialYear.transformation.map { SpendShares($0, in: proposal) }.filter { $0.allotted > .zero }
    guard !all.isEmpty else { return .undecided("no line with a use could be read") }
    // What could not be read makes staff and VCSE no larger a part where it is neither.
    let low = all.filter { year in
      (year.broad + year.uncategorised).pence * 2 <= year.allotted.pence
        && !proposal.hasUnreadLine(in: year.year, losing: ["category", "sector", "purpose"]) { line in
          line.isVCSE || line.category == nil || line.category?.value == .staff
            || line.category?.value == .programmeDelivery || line.purpose == nil
            || line.sector == nil && proposal.isIncomplete(line.place, in: "sector")
        }
    }
    if !low.isEmpty { return .judged([tooLittle(low, at: spend)]) }
    let years = all.filter { year in
      !proposal.hasUnreadLine(in: year.year, losing: ["category", "sector", "purpose"]) { _ in true }
    }
    guard !years.isEmpty else { return .undecided("some lines could not be read") }
    let unclear = years.filter { $0.uncategorised > .zero }
    guard unclear.isEmpty else { return .judged([uncategorised(unclear)]) }
    let lines = OwnSettings.shareLines
    let isLow = { (year: SpendShares) in
      year.strict.pence * 10_000 < year.allotted.pence * Int64(lines.staffAndVCSEBasisPoints)
    }
    let isHigh = { (year: SpendShares) in
      year.infrastructure.pence * 10_000 > year.allotted.pence * Int64(lines.infrastructureBasisPoints)
    }
    let reported = years.filter { isLow($0) || isHigh($0) }
    guard !reported.isEmpty else { return .pass }
    return .judged([
      Problem(
        "New staff and VCSE contracts are \(list(reported.map { """
          \(percent($0.strict, of: $0.allotted)) of \($0.year)
          """ })), infrastructure \(list(reported.map { percent($0.infrastructure, of: $0.allotted) })); the guidance sets no number, and the lines of 80% and 15% are the tool's own",
        at: spend, kind: .open, severity: .note, notes: reported.map(\.workings),
        // The tool's own lines settle nothing, and the one that holds is not in question.
        criteria: (reported.contains(where: isLow) ? ["A-1.2-01"] : [])
          + (reported.contains(where: isHigh) ? ["A-1.2-04"] : []))
    ])
  }

  /// Lines that do not say what kind of spending they are: the year's shares are not known without them.
  private static func uncategorised(_ years: [SpendShares]) -> Problem {
    let lines = years.flatMap(\.lines).filter { $0.line.isAllotted && $0.line.category == nil && !$0.line.isVCSE }
    let sum = lines.map(\.amount.value).total
    return Problem(
      missing: "category", within: lines.first?.line,
      """
      Whether \(sum) of \(list(years.map(\.year.description))) is for staff, VCSE contracts or something else is not answered: \
      \(counted(lines.count, "line")) \(lines.count == 1 ? "gives" : "give") no category
      """,
      help: "Add `category` to \(lines.count == 1 ? "the line" : "each of them").",
      notes: lines.dropFirst().prefix(8).map { .init("\($0.amount.value) without a category", at: $0.line) },
      asks: "What kind of spending is the \(sum): new staff, VCSE contracts or something else?")
  }

  /// Where infrastructure is above half, or above staff and VCSE, these are at half or below: one finding says both.
  private static func tooLittle(_ years: [SpendShares], at place: Listed<SpendLine>) -> Problem {
    let isHeavy = { (year: SpendShares) in year.infrastructure > .zero && year.infrastructure > year.broad }
    let messages = years.map { year in
      "In \(year.year) staff and VCSE contracts are \(year.broad) of \(year.allotted), not more than half"
        + (isHeavy(year) ? ", and less than infrastructure, \(year.infrastructure)" : "")
    }
    return Problem(
      messages.joined(separator: ". "), at: place,
      help: "Shift money to new staff and VCSE contracts, or correct the lines' categories.",
      notes: years.map(\.workings), criteria: years.contains(where: isHeavy) ? ["A-1.2-01", "A-1.2-04"] : ["A-1.2-01"],
      asks: "Why is so little of the money for new staff and VCSE contracts?")
  }

  static let vcseMoneyIsPlanned = Rule(
    "spend/vcse-money", "Transformation money is planned for VCSE services in 2021/22",
    severity: .warning, criteria: ["A-2.5.3-06", "A-1.2-03"],
    because:
      """
      The plan states how much it commits to VCSE services. The guidance sets no minimum, but nothing at all is not \
      enough.
      """,
    passes: [
      """
      funding: {spend: [{year: 2021/22, amount: £1, category: staff, sector: vcse}, {year: 2021/22, amount: £1m, \
      category: staff}]}
      """
    ],
    fails: [
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £1m, category: staff, sector: mental-health-provider}, {year: \
      2022/23, amount: £90k, category: vcse}]⟧}
      """,
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £1m, category: staff, sector: mental-health-provider}, {year: \
      2021/22, amount: £90k, source: baseline, category: vcse}]⟧}
      """,
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £1m, category: staff, sector: mental-health-provider}, {year: \
      2021/22, amount: TBC, category: staff, sector: ccg}, {year: 2022/23, amount: TBC, category: vcse}]⟧}
      """,
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    let year = SpendShares(.y2021, in: proposal)
    guard year.total > .zero else { return .undecided("no lines of 2021/22 are given") }
    guard year.vcse == .zero else { return .pass }
    guard !proposal.hasUnreadVCSELine(in: .y2021) else {
      return .undecided("a line that may be for VCSE services could not be read")
    }
    guard year.lines.allSatisfy({ $0.line.category != nil || $0.line.sector != nil }) else {
      return .undecided("some lines give neither category nor sector")
    }
    let later = FinancialYear.transformation.dropFirst().map { SpendShares($0, in: proposal) }.filter {
      $0.vcse > .zero
    }
    return .judged([
      Problem(
        "None of the \(year.total) of 2021/22 is for VCSE services", at: spend,
        help: "Plan VCSE contracts for 2021/22, or mark the lines that are (`sector: vcse`).",
        notes: later.map { .init("\($0.year): \($0.vcse)", at: $0.lines.first { $0.line.isVCSE }?.line) },
        asks: "How much of the 2021/22 money is committed to VCSE services?")
    ])
  }

  static let vcseLinesAgree = Rule(
    "spend/vcse-paid-to-vcse", "A line in the VCSE category is paid to a VCSE organisation",
    severity: .warning, criteria: ["A-1.2-03"],
    because:
      """
      A line in the category `vcse` counts as VCSE money; one that is paid to another sector raises the question \
      which of the two is right.
      """,
    passes: [
      """
      funding: {spend: [{amount: £1k, category: vcse, sector: vcse}, {amount: £1k, category: staff, sector: vcse}, \
      {amount: £1k, category: vcse}]}
      """
    ],
    fails: [
      "funding: {spend: [{id: S1, amount: £1k, category: vcse, sector: ⟦ccg⟧}]}",
      """
      funding: {spend: [{id: S1, amount: £1k, category: vcse, sector: vcse}, {id: S2, amount: £1k, category: vcse, \
      sector: ⟦mental-health-provider⟧, recipient: Oldtown Trust}]}
      """,
    ]
  ) { proposal in
    let lines = (proposal.funding.spend ?? []).enumerated().filter { $0.element.category?.value == .vcse }
    guard !lines.isEmpty else { return .notApplicable("no line is in the VCSE category") }
    return .judged(
      lines.compactMap { index, line in
        guard let sector = line.sector, sector.value != .vcse else { return nil }
        return Problem(
          "\(capitalised(line.name(at: index))) is VCSE money by its category, but is paid to \(line.recipient.map { "\($0.value), " } ?? "")sector \(sector.value.rawValue); it is counted as VCSE money",
          at: sector,
          help: "Correct the sector, or the category if the money stays with that organisation.",
          notes: [.init("The category stands here", at: line.category)],
          asks: "Does the money of \(line.name(at: index)) reach a VCSE organisation, and which?")
      })
  }

  static let programmeDeliveryIsPaid = Rule(
    "spend/programme-delivery", "Money is set aside for programme delivery, or comes from elsewhere",
    severity: .note, criteria: ["A-1.2-06"],
    because:
      """
      Systems are advised to set aside an appropriate part for running the programme. No number is given, and other \
      money may pay for it.
      """,
    passes: [
      "funding: {spend: [{year: 2021/22, amount: £100k, category: programme-delivery}]}",
      "funding: {spend: [{year: 2021/22, amount: £100k, source: other, purpose: programme}]}",
    ],
    fails: [
      "funding: {spend: ⟦[{year: 2021/22, amount: £100k, category: staff}]⟧}",
      "funding: {spend: ⟦[{year: 2022/23, amount: £100k, category: programme-delivery}]⟧}",
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend, !spend.isEmpty else { return .undecided("no lines of spend are given") }
    let pays = spend.contains {
      ($0.category?.value == .programmeDelivery || $0.purpose?.value == .programme) && $0.year?.value == .y2021
    }
    guard !pays else { return .pass }
    return .judged([
      Problem(
        missing: "funding.spend", "No line of 2021/22 pays for running the programme",
        help: "Add one, with the source that pays for it.")
    ])
  }
}

extension SpendShares {
  /// The year's sums, as a note under a finding.
  fileprivate var workings: Problem.Note {
    .init(
      """
      \(year): new staff of mental health providers and VCSE \(strict) (\(percent(strict, of: allotted))), with \
      staff of other employers and programme delivery \(broad) (\(percent(broad, of: allotted))), infrastructure \
      \(infrastructure) (\(percent(infrastructure, of: allotted))), of \(allotted)
      """,
      at: lines.first?.amount)
  }
}
