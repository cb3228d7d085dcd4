import Guidance
import ProposalModel
import RuleKit

// Baseline and transformation money are separate money (Annex A, 1.1), and so is the uplift for ages 18 to 25 (2.4.1).

extension Rule {
  static let sourcesAreApart = Rule(
    "funding/sources-apart", "Baseline uplift and transformation money are shown apart, and each line stands once",
    severity: .warning, criteria: ["A-1.1-01", "A-2.4.1-04"],
    because: """
      The two are different money, and every line is paid from one of them. Baseline money appears once, among the lines \
      of spend or among the lines of the uplift; the children's-profile uplift for ages 18 to 25 is not part of either.
      """,
    passes: [
      """
      funding:
        transformation_allocation: {2021/22: £2m}
        baseline_uplift: [{ccg: A, planned: {2021/22: £1m}, lines: [{year: 2021/22, amount: £240k, purpose: core}]}]
        spend: [{year: 2021/22, amount: £240k, source: baseline, purpose: rehabilitation}, {year: 2021/22, amount: £240k, source: transformation, purpose: core}]
      """
    ],
    fails: [
      """
      funding:
        baseline_uplift: [{ccg: A, planned: {2021/22: £1m}, lines: [{year: 2021/22, amount: £240k, purpose: core}]}]
        spend: [{year: 2021/22, amount: ⟦£240k⟧, source: baseline, purpose: core}]
      """,
      """
      funding:
        baseline_uplift: [{ccg: A, planned: {2021/22: £1m}}]
        spend:
          - {year: 2021/22, amount: £48k, source: transformation, purpose: core, recipient: Workwise, description: Two advisers}
          - {year: 2021/22, amount: ⟦£48k⟧, source: baseline, purpose: core, recipient: Workwise, description: Two advisers}
      """,
      """
      funding:
        baseline_uplift: [{ccg: NHS A CCG, planned: {2021/22: £1m}, lines: [{year: 2021/22, amount: ⟦£140k⟧, purpose: young-adults}]}]
        young_adult_baseline: [{ccg: NHS A CCG, planned: {2021/22: £140k}}]
      """,
    ]
  ) { proposal in
    guard let uplift = proposal.funding.baselineUplift, !uplift.isEmpty else {
      return .undecided("no baseline uplift is given")
    }
    guard proposal.funding.spend != nil || uplift.contains(where: { $0.lines != nil }) else {
      return .undecided("no lines are given")
    }
    return .judged(linesInBothPlaces(proposal) + linesOfBothSources(proposal) + youngAdultMoneyTwice(proposal))
  }

  private static func linesInBothPlaces(_ proposal: Proposal) -> [Problem] {
    var left = (proposal.funding.baselineUplift ?? []).flatMap { $0.lines ?? [] }
    return (proposal.funding.spend ?? []).compactMap { line in
      guard line.source?.value == .baseline, let amount = line.amount, let year = line.year?.value,
        let match = left.firstIndex(where: {
          $0.year?.value == year && $0.amount?.value == amount.value && $0.purpose?.value == line.purpose?.value
        })
      else { return nil }
      let twin = left.remove(at: match)
      return Problem(
        "\(amount.value) of baseline money for \(year) stands here and among the lines of the baseline uplift",
        at: amount,
        help: "Keep one of the two, unless they are different money.",
        notes: [.init("The other line stands here", at: twin)],
        criteria: ["A-1.1-01"], asks: "Is this the same \(amount.value) as in the lines of the baseline uplift?")
    }
  }

  /// The same line, word for word, once from each source.
  private static func linesOfBothSources(_ proposal: Proposal) -> [Problem] {
    let spend = (proposal.funding.spend ?? []).filter { $0.amount != nil && $0.year != nil }
    let baseline = spend.filter { $0.source?.value == .baseline }
    guard !baseline.isEmpty else { return [] }
    return baseline.compactMap { line in
      let twin = spend.first { other in
        guard other.source?.value == .transformation, other.year?.value == line.year?.value,
          other.amount?.value == line.amount?.value, let what = line.description?.value
        else { return false }
        return other.description?.value == what && other.recipient?.value == line.recipient?.value
      }
      guard let twin, let amount = line.amount else { return nil }
      return Problem(
        "This line stands among the transformation lines too, with the same amount and the same words", at: amount,
        help: "Keep it under the source that pays for it, or say how the cost is split.",
        notes: [.init("The transformation line stands here", at: twin)], criteria: ["A-1.1-01"],
        asks: "Which source pays for \(quoted(line.description?.value ?? ""))?")
    }
  }

  private static func youngAdultMoneyTwice(_ proposal: Proposal) -> [Problem] {
    (proposal.funding.youngAdultBaseline ?? []).compactMap { young in
      guard let ccg = young.ccg?.value else { return nil }
      let own = (proposal.funding.baselineUplift ?? []).first { isSameName($0.ccg?.value ?? "", ccg) }
      for planned in young.planned?.entries ?? [] where planned.amount.value > .zero {
        let twin = (own?.lines(in: planned.year.value) ?? []).first {
          $0.purpose?.value == .youngAdults && $0.amount?.value == planned.amount.value
        }
        guard let twin, let amount = twin.amount else { continue }
        return Problem(
          """
          \(amount.value) for young adults in \(planned.year.value) is counted in \(ccg)'s baseline uplift and in \
          the separate uplift for ages 18 to 25
          """,
          at: amount, help: "Take it out of one: the uplift for ages 18 to 25 is no part of the adult baseline.",
          notes: [.init("The separate uplift stands here", at: planned.amount)], criteria: ["A-2.4.1-04", "A-1.1-01"],
          asks: "Is \(amount.value) for young adults part of the adult baseline or of the separate uplift?")
      }
      return nil
    }
  }

  static let reinvestmentReachesFloor = Rule(
    "funding/reinvestment-from-2024",
    "From April 2024 as much is invested as in 2023/24, baseline and transformation together",
    severity: .warning, criteria: ["A-1.4-05"],
    because: """
      The commitment that comes with the money is to keep investing at the level that was reached. That level is read as \
      the baseline uplift and the transformation money of 2023/24 together, in cash.
      """,
    passes: [
      """
      funding:
        transformation_allocation: {2023/24: £6m}
        baseline_uplift: [{ccg: A, planned: {2023/24: £8m}}, {ccg: B, planned: {2023/24: £1m}}]
        after_2024: {2024/25: £15m, commitment: The boards of both CCGs agreed to it in January 2021}
      """
    ],
    fails: [
      """
      funding:
        transformation_allocation: {2023/24: £6m}
        baseline_uplift: [{ccg: A, planned: {2023/24: £8m}}, {ccg: B, planned: {2023/24: £1m}}]
        after_2024: {2024/25: ⟦"£14,999,999.99"⟧, commitment: The boards agreed to it}
      """,
      """
      funding:
        transformation_allocation: {2023/24: £6m}
        baseline_uplift: [{ccg: A, planned: {2023/24: £9m}}]
        after_2024: {2024/25: £15m, 2025/26: ⟦£14m⟧, commitment: The boards agreed to it}
      """,
      """
      funding:
        transformation_allocation: {2023/24: £6m}
        baseline_uplift: [{ccg: A, planned: {2023/24: £9m}}]
        after_2024: ⟦{2025/26: £16m, commitment: The boards agreed to it}⟧
      """,
      "funding: ⟦{transformation_allocation: {2023/24: £6m}}⟧",
      "funding: {after_2024: {commitment: ⟦Subject to future funding⟧}}",
      "funding: {after_2024: {commitment: ⟦It depends on what funding is available; posts are fixed to March 2024⟧}}",
      """
      funding:
        transformation_allocation: {2023/24: £6m}
        baseline_uplift: [{ccg: A, planned: {2023/24: £9m}}]
        after_2024: {2024/25: ⟦£14m⟧, commitment: ⟦"Subject to affordability, the boards agree to it"⟧}
      """,
    ]
  ) { proposal in
    guard let after = proposal.funding.after2024, !after.entries.isEmpty || after.commitment != nil else {
      guard !proposal.isUnreadable(proposal.funding.after2024?.place), !proposal.funding.place.isAbsent else {
        return .undecided("nothing is said of the years after March 2024")
      }
      // The commitment follows from taking the money: silence is no fault.
      return .judged([
        Problem(
          missing: "funding.after_2024", "What is invested from April 2024 is not answered",
          help: "Give the amount for 2024/25 under `after_2024`, and who commits to it.", severity: .note)
      ])
    }
    // What is said of it and how much it is are two things.
    let conditional = after.commitment.flatMap { commitment in
      isConditional(commitment.value)
        ? Problem(
          "The commitment from April 2024 depends on money that nobody has promised: \(quoted(commitment.value))",
          at: commitment, help: "The commitment follows from taking the money: say who keeps investing at which level.",
          asks: "Who commits to keep investing at the level of 2023/24 from April 2024?") : nil
    }
    let amounts = amountsAfterMarch2024(after, in: proposal)
    guard let conditional else { return amounts }
    return .judged([conditional] + amounts.problems)
  }

  private static func amountsAfterMarch2024(_ after: PerYear<Money>, in proposal: Proposal) -> Verdict {
    let amounts = after.entries.filter { $0.year.value > .y2023 }.sorted { $0.year.value < $1.year.value }
    guard let first = amounts.first else { return .judged([]) }
    if first.year.value > .y2023.next {
      return .judged([
        Problem(
          missing: "funding.after_2024.2024/25", "Investment is given from \(first.year.value) on, not for 2024/25",
          help: "Add the amount for 2024/25: the commitment begins on 1 April 2024.",
          notes: [.init("The first year stands here", at: first.amount)],
          asks: "What is invested in 2024/25?")
      ])
    }
    return reinvestment(amounts, in: proposal)
  }

  /// “Subject to future funding”, “the service will be wound down”.
  private static func isConditional(_ commitment: String) -> Bool {
    let words = Words(commitment)
    guard !words.has("not", then: "subject"), !words.has("not", then: "depend") else { return false }
    return words.has("subject", then: "to") && words.has(stem: "fund", "afford", "settlement", "allocation")
      || words.has("wound", then: "down") || words.has("wind", then: "down") || words.has("exit", then: "")
      || words.has(stem: "depend") && words.has(stem: "future", "fund", "afford", "available", "settlement")
      || words.has("if", then: "fund")
  }

  private static func reinvestment(_ amounts: [PerYear<Money>.Entry], in proposal: Proposal) -> Verdict {
    let baseline = proposal.funding.baselineUplift ?? []
    let planned = baseline.compactMap { $0.planned(in: .y2023) }
    let new = proposal.funding.transformationAllocation?[.y2023]
    let floor = planned.map(\.value).total + (new?.value ?? .zero)
    let isWhole = new != nil && !planned.isEmpty && planned.count == baseline.count
    guard let low = amounts.first(where: { $0.amount.value < floor }) else {
      return isWhole ? .pass : .undecided("the investment of 2023/24 is not given in full")
    }
    let sum = (planned.map(\.value) + [new?.value ?? .zero]).filter { $0 > .zero }
    return .judged([
      Problem(
        """
        \(low.amount.value) in \(low.year.value) is \(floor - low.amount.value) below the \
        \(isWhole ? "" : "at least ")\(floor) of 2023/24
        """,
        at: low.amount,
        help: "Commit to the level of 2023/24 at least: baseline uplift and transformation money together."
          + low.amount.value.hintOfPounds(beside: floor),
        notes: [.init("2023/24, baseline uplift and transformation money: \(workings(sum))", at: new ?? planned.first)],
        asks: "How will investment be kept at the level of 2023/24 from April 2024?")
    ])
  }
}
