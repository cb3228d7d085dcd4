import Guidance
import ProposalModel
import RuleKit

// Amounts in the text of the answers against the figures of the plan: only what is said unmistakably.

extension Rule {
  static let proseAmountRules: [Rule] =
    [
      allocationInProseAgrees, cumulativeUpliftIsNotAddedUp, passageAmountsAgree,
    ]
    + proseAccessRules + prosePlanRules

  static let allocationInProseAgrees = Rule(
    "answers/allocation-agrees", "The allocation that the text states for a year is that of the figures",
    severity: .warning, criteria: ["A-1.0-04"],
    because: """
      Where an answer says "our allocation of £2.0m in 2021/22" in so many words, it has to be the figure of the plan. \
      The amount is taken as exact as it is written: £4.9m stands for anything from £4.85m to £4.95m.
      """,
    passes: [
      """
      funding: {transformation_allocation: {2021/22: £2m, 2022/23: "£4,949,999"}}
      answers:
        governance: {narrative: Our allocation of £2.0m in 2021/22 and the transformation allocation for 2022/23 of £4.9m are agreed. Our allocation of £300k in 2021/22 to VCSE partners is new. We receive £2.4m of council money in 2021/22.}
      """
    ],
    fails: [
      """
      funding: {transformation_allocation: {2021/22: £2m}}
      answers: {governance: {narrative: Our allocation of ⟦£2.1m⟧ in 2021/22 is agreed by all partners.}}
      """,
      """
      funding: {transformation_allocation: {2021/22: £2m}}
      answers: {governance: {narrative: We receive ⟦£2.4m⟧ of transformation money in 2021/22.}}
      """,
      """
      funding: {transformation_allocation: {2022/23: "£4,950,001"}}
      answers: {governance: {narrative: The transformation allocation for 2022/23 is ⟦£4.9 million⟧.}}
      """,
    ]
  ) { proposal in
    guard let allocation = proposal.funding.transformationAllocation, !allocation.entries.isEmpty else {
      return .undecided("no allocation is given")
    }
    let stated = proposal.proseAmounts.compactMap { amount in amount.allocationYear.map { (year: $0, amount: amount) } }
    guard !stated.isEmpty else { return .notApplicable("no answer states the allocation") }
    return .judged(
      stated.compactMap { year, amount in
        guard let figure = allocation[year], !amount.agrees(with: figure.value) else { return nil }
        return Problem(
          "The text gives \(amount.value) as the allocation of \(year), and the figures \(figure.value)",
          at: amount.place, help: "Correct one of the two.",
          kind: .contradiction, notes: [.init("The figure stands here", at: figure)],
          cause: proposal.causeOfAllocation(year),
          asks: "Is the allocation of \(year) \(amount.value) or \(figure.value)?")
      })
  }

  static let cumulativeUpliftIsNotAddedUp = Rule(
    "answers/uplift-not-added-across-years", "Cumulative baseline uplift is not added up across years",
    severity: .warning, criteria: ["A-1.1-02"],
    because: """
      Baseline uplifts are counted from 2018/19 and are cumulative: adding £279m, £326m and £519m to £1,124m counts the \
      same money up to three times. The same goes for the CCGs' own figures. Table 1, the transformation money, may be \
      added up.
      """,
    passes: [
      """
      funding: {baseline_uplift: [{ccg: A, planned: {2021/22: £2m, 2022/23: £2.3m, 2023/24: £3.6m}}]}
      answers: {governance: {narrative: Baseline uplift reaches £3.6m in 2023/24. Transformation money comes to £782m nationally.}}
      """
    ],
    fails: [
      """
      funding: {baseline_uplift: [{ccg: A, planned: {2021/22: £2m, 2022/23: £2.3m, 2023/24: £3.6m}}]}
      answers: {governance: {narrative: Over three years CCGs receive ⟦£1.124bn⟧ nationally.}}
      """,
      """
      funding: {baseline_uplift: [{ccg: A, planned: {2021/22: £2m, 2022/23: £2.3m, 2023/24: £3.6m}}]}
      answers: {governance: {narrative: The baseline uplift of our CCG comes to ⟦£7.9m⟧ over the three years.}}
      """,
    ]
  ) { proposal in
    let amounts = proposal.proseAmounts
    guard !amounts.isEmpty else { return .notApplicable("the answers name no amounts") }
    let national = Money(pounds: Int64(NationalFunding.mistakenSumOfBaselineUplifts))
    let entries = proposal.funding.baselineUplift ?? []
    let planned = FinancialYear.transformation.map { year in entries.compactMap { $0.planned(in: year)?.value }.total }
    let isWhole = planned.allSatisfy { $0 > .zero }
    return .judged(
      amounts.compactMap { amount in
        if amount.agrees(with: national), amount.tolerance <= Money(pounds: 500_000) {
          return Problem(
            """
            \(amount.value) is the sum of three cumulative figures: £279m, £326m and £519m are counted from 2018/19 \
            and cannot be added up
            """,
            at: amount.place,
            help: "Quote the figure of one year: £519m by 2023/24.", asks: "Which year's baseline uplift is meant?")
        }
        let speaksOfUplift = (amount.before + amount.after).contains {
          $0 == "uplift" || $0 == "uplifts" || $0 == "baseline"
        }
        guard isWhole, speaksOfUplift, amount.agrees(with: planned.total),
          amount.tolerance.pence * 50 <= amount.value.pence,
          !planned.contains(where: amount.agrees)
        else { return nil }
        return Problem(
          """
          \(amount.value) is the sum of the planned uplifts of three years, which are cumulative from 2018/19: the \
          same money is counted more than once
          """,
          at: amount.place,
          help: "Quote the uplift reached by 2023/24, \(planned[2]).",
          notes: [.init("The sum: \(workings(planned))", at: entries.first?.planned)],
          asks: "Which year's baseline uplift is meant?")
      })
  }
}

extension ProseAmount {
  /// The year whose allocation this is said to be, in so many words: "our allocation of £2.0m in 2021/22", "the
  /// transformation allocation for 2021/22 is £2.0m"; nil for everything less plain.
  fileprivate var allocationYear: FinancialYear? {
    // “We receive £2.0m of transformation money in 2021/22”.
    if before.suffix(2) == ["we", "receive"], let of = after.firstIndex(of: "of"), of == 0 {
      let rest = after.dropFirst().filter { $0 != "the" && $0 != "our" }
      guard rest.count > 3, rest[0] == "transformation", ["money", "funding"].contains(rest[1]),
        ["in", "for"].contains(rest[2])
      else { return nil }
      return Self.year(rest[3])
    }
    let copulas: Set<String> = ["of", "is", "was", "totals", "totalling", "comes-to"]
    guard let link = before.last, copulas.contains(link) else { return nil }
    let rest = Array(before.dropLast())
    if let noun = rest.last, noun == "allocation" || noun == "share" {
      guard Self.isWholeSystems(rest), let first = after.first else { return nil }
      let year = first == "in" || first == "for" ? after.dropFirst().first : first
      let next = year == first ? after.dropFirst().first : after.dropFirst(2).first
      guard let year = year.flatMap(Self.year), !["to", "for", "on", "towards", "into"].contains(next) else {
        return nil
      }
      return year
    }
    guard let year = rest.last.flatMap(Self.year), rest.count >= 3, ["in", "for"].contains(rest[rest.count - 2]),
      ["allocation", "share"].contains(rest[rest.count - 3]), Self.isWholeSystems(Array(rest.dropLast(2))),
      !["to", "for", "on", "towards", "into"].contains(after.first ?? "")
    else { return nil }
    return year
  }

  /// Whether the noun at the end is the system's own allocation: "our allocation", "transformation allocation", "fair share".
  private static func isWholeSystems(_ words: [String]) -> Bool {
    guard words.count >= 2, let noun = words.last else { return false }
    let first = words[words.count - 2]
    guard noun == "allocation" ? first == "our" || first == "transformation" : first == "fair" else { return false }
    return !words.suffix(5).contains {
      ["ccg", "ccgs", "baseline", "national", "england", "vcse", "provider", "trust"].contains($0)
    }
  }

  private static func year(_ word: String) -> FinancialYear? {
    FinancialYear.transformation.first { $0.description == word }
  }
}
