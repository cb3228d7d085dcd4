import Guidance
import ProposalModel
import RuleKit

// Money that the guidance wants to see for older adults, young adults, inequalities and co-production (Annex A, 2.4.1,
// 2.4.2, 2.10 and 2.11). It sets no amounts: nothing at all is asked about, and shares are shown beside the population's.

extension Rule {
  static let earmarkRules: [Rule] = [
    olderAdultsHaveMoney, populationAddsUp, youngAdultUpliftIsUsed, ringfenceIsGiven, ringfenceHasLines,
    coProductionHasMoney,
  ]

  static let olderAdultsHaveMoney = Rule(
    "spend/older-adults", "Older adults have a stated part of the transformation money in each year",
    severity: .warning, criteria: ["A-2.4.2-08"],
    because: """
      Funding for older adults is to rise in proportion to the local population. No ratio is given: a year without any \
      money for them is asked about; otherwise their share is shown beside their share of the adult population. A line \
      for all ages counts by the share that it states, each pound once.
      """,
    passes: [
      """
      system: {population: {adults: 800_000, aged_65_and_over: 200_000}}
      funding:
        spend:
          - {year: 2021/22, amount: £75k, purpose: core, also_serves: {older-adults: 20%}}
          - {year: 2021/22, amount: £10k, purpose: core, age_group: older-adults}
          - {year: 2022/23, amount: £90k, purpose: unallocated}
      """
    ],
    fails: [
      "funding: {spend: ⟦[{year: 2021/22, amount: £75k, purpose: core, also_serves: [older-adults]}]⟧}",
      "funding: {spend: ⟦[{year: 2021/22, amount: £75k, purpose: core}, {year: 2021/22, amount: TBC, purpose: core}]⟧}",
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £75k, purpose: older-adults}, {year: 2022/23, amount: £75k, \
      purpose: core}]⟧}
      """,
      """
      system: {population: {adults: 800_000, aged_65_and_over: 200_000}}
      funding: {spend: ⟦[{year: 2021/22, amount: £90k, purpose: core, also_serves: {older-adults: 24.9%}}]⟧}
      """,
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    let all = FinancialYear.transformation.map { SpendShares($0, in: proposal) }.filter { $0.allotted > .zero }
    let years = all.filter { !proposal.hasUnreadLine(serving: .olderAdults, in: $0.year) }
    guard !years.isEmpty else { return .undecided("no line with a use could be read") }
    let none = years.filter { $0.olderAdults == .zero }
    if !none.isEmpty {
      let unstated = spend.filter { line in
        (line.alsoServes?.entries ?? []).contains { entry in
          if case .unstated = entry.extent { entry.purpose.value == .olderAdults } else { false }
        }
      }
      return .judged([
        Problem(
          "No transformation money of \(list(none.map(\.year.description))) is stated to be for older adults",
          at: spend,
          help: "Give lines the purpose older-adults, or say under `also_serves` what share of a line serves them.",
          notes: unstated.prefix(6).map { .init("Serves older adults, without a share", at: $0.alsoServes) },
          asks: "How much of the money of \(list(none.map(\.year.description))) is for older adults?")
      ])
    }
    let whole = years.filter { year in !proposal.hasUnreadLine(in: year.year) { _ in true } }
    return .judged(
      olderAdultsBelowPopulation(whole, at: spend, in: proposal),
      open: years.count == all.count ? nil : "a line of spend could not be read")
  }

  private static func olderAdultsBelowPopulation(
    _ years: [SpendShares], at place: Listed<SpendLine>, in proposal: Proposal
  ) -> [Problem] {
    guard let older = proposal.system.population?.aged65AndOver, let adults = proposal.system.population?.adults,
      older.value > 0, adults.value > 0, adults.value < Int(Int32.max)
    else { return [] }
    // share < older / adults, in whole numbers: thousandths of pounds against people.
    let low = years.filter { year in
      year.olderAdults.pence.multipliedFullWidth(by: Int64(adults.value))
        < year.allotted.pence.multipliedFullWidth(by: Int64(older.value))
    }
    guard !low.isEmpty else { return [] }
    let share = percent(Money(pence: Int64(older.value)), of: Money(pence: Int64(adults.value)))
    return [
      Problem(
        "Older adults have \(list(low.map { """
          \(percent($0.olderAdults, of: $0.allotted)) of \($0.year)
          """ })); they are \(share) of adults here",
        at: place,
        severity: .note,
        notes: low.map { .init("\($0.year): \($0.olderAdults) of \($0.allotted)", at: $0.lines.first?.amount) }
          + [.init("\(grouped(older.value)) of \(grouped(adults.value)) adults are 65 and over", at: older)])
    ]
  }

  static let populationAddsUp = Rule(
    "system/population-adds-up", "The parts of the population are no larger than the whole",
    severity: .error, criteria: ["A-2.4.2-09"],
    because:
      "Shares of money are shown beside shares of the adult population, so that its figures have to fit each other.",
    passes: [
      "system: {population: {total: 1_000_000, adults: 800_000, aged_18_to_25: 600_000, aged_65_and_over: 200_000}}"
    ],
    fails: [
      "system: {population: {total: 1_000_000, adults: 800_000, aged_65_and_over: ⟦800_001⟧}}",
      "system: {population: {total: 1_000_000, adults: ⟦1_000_001⟧}}",
      "system: {population: {adults: 800_000, aged_18_to_25: ⟦600_001⟧, aged_65_and_over: 200_000}}",
    ]
  ) { proposal in
    guard let people = proposal.system.population, let adults = people.adults else {
      return .undecided("the number of adults is not given")
    }
    let whole = Problem.Note("Adults: \(grouped(adults.value))", at: adults)
    if let total = people.total, adults.value > total.value {
      return .judged([
        Problem(
          "There are more adults (\(grouped(adults.value))) than people (\(grouped(total.value)))", at: adults,
          help: "Correct one of the two.",
          kind: .contradiction, notes: [.init("Everybody: \(grouped(total.value))", at: total)])
      ])
    }
    for (part, name) in [(people.aged65AndOver, "people of 65 and over"), (people.aged18To25, "people of 18 to 25")] {
      guard let part, part.value > adults.value else { continue }
      return .judged([
        Problem(
          "There are more \(name) (\(grouped(part.value))) than adults (\(grouped(adults.value)))", at: part,
          help: "Correct one of the two.",
          kind: .contradiction, notes: [whole])
      ])
    }
    guard let young = people.aged18To25, let older = people.aged65AndOver, young.value + older.value > adults.value
    else { return .pass }
    return .judged([
      Problem(
        """
        People of 18 to 25 and of 65 and over are \(grouped(young.value + older.value)) together, more than the \
        \(grouped(adults.value)) adults
        """,
        at: young,
        help: "Correct the figure that is wrong.", kind: .contradiction,
        notes: [.init("65 and over: \(grouped(older.value))", at: older), whole])
    ])
  }

  static let youngAdultUpliftIsUsed = Rule(
    "funding/young-adult-uplift", "Whether the separate uplift for ages 18 to 25 supports the plan is said",
    severity: .note, criteria: ["A-2.4.1-04"],
    because:
      """
      CCGs have a separate uplift, in the children's profile, that is available for young adults. Plans may draw on \
      it; the guidance does not ask them to.
      """,
    passes: [
      "funding: {young_adult_baseline: [{ccg: A, planned: {2021/22: £140k}}]}",
      "funding: {spend: [{year: 2021/22, amount: £90k, source: young-adult-baseline}]}",
    ],
    fails: ["funding: ⟦{spend: [{year: 2021/22, amount: £90k}]}⟧", "funding: ⟦{young_adult_baseline: []}⟧"]
  ) { proposal in
    guard !proposal.funding.place.isAbsent else { return .undecided("nothing is said of money") }
    let isUsed = (proposal.funding.spend ?? []).contains { $0.source?.value == .youngAdultBaseline }
    guard (proposal.funding.youngAdultBaseline ?? []).isEmpty, !isUsed else { return .pass }
    guard !proposal.isUnreadable(proposal.funding.youngAdultBaseline?.place) else {
      return .undecided("the separate uplift could not be read")
    }
    return .judged([
      Problem(
        missing: "funding.young_adult",
        "Whether the separate uplift for ages 18 to 25 supports the plan is not answered",
        help: "Give it by CCG under `young_adult_baseline`, where it is used.")
    ])
  }

  static let ringfenceIsGiven = Rule(
    "funding/ringfence-inequalities",
    "A stated part of the 2021/22 money is kept for work on inequalities, with its basis",
    severity: .warning, criteria: ["A-2.10-10"],
    because: """
      A part of the allocation is to be ringfenced for action on inequalities, above all ethnic and racial ones, in line \
      with the local population. No size is set: nothing, or no basis, is asked about, and the share is shown.
      """,
    passes: [
      """
      funding: {transformation_allocation: {2021/22: £2m}, ringfence_inequalities: {amount: {2021/22: £100k}, \
      basis: 5% of the allocation}}
      """,
      """
      funding: {transformation_allocation: {2021/22: £2m}, ringfence_inequalities: {amount: {2021/22: £130k}, \
      basis: at least 5% of each award}}
      """,
    ],
    fails: [
      "funding: ⟦{transformation_allocation: {2021/22: £2m}}⟧",
      """
      funding: {transformation_allocation: {2021/22: £2m}, ringfence_inequalities: {amount: {2021/22: ⟦£0⟧}, basis: \
      5% of the allocation}}
      """,
      "funding: {transformation_allocation: {2021/22: £2m}, ringfence_inequalities: ⟦{amount: {2021/22: £100k}}⟧}",
      """
      funding: {transformation_allocation: {2021/22: £2m}, ringfence_inequalities: {amount: {2021/22: \
      ⟦"£2,000,000.01"⟧}, basis: agreed}}
      """,
      """
      funding: {transformation_allocation: {2021/22: £2m}, ringfence_inequalities: {amount: {2021/22: \
      ⟦"£102,000.01"⟧}, basis: 5% of the allocation}}
      """,
    ]
  ) { proposal in
    let ringfence = proposal.funding.ringfenceInequalities
    guard !proposal.isUnreadable(ringfence?.place) else { return .undecided("the ringfence could not be read") }
    guard let ringfence, let amount = ringfence.amount?[.y2021] else {
      return .judged([
        Problem(
          missing: "funding.ringfence_inequalities.amount.2021/22",
          "How much of the 2021/22 money is kept for work on inequalities is not answered",
          help:
            """
            Give the amount under `ringfence_inequalities.amount`, and its basis in the local population under \
            `basis`.
            """,
          asks: "How much of the 2021/22 allocation is ringfenced for work on inequalities, and on what basis?")
      ])
    }
    guard amount.value > .zero else {
      return .fail(
        "Nothing of the 2021/22 money is kept for work on inequalities", at: amount,
        help: "Set a part of the allocation aside.")
    }
    if let allocation = proposal.funding.transformationAllocation?[.y2021] {
      if var problem = ringfenceProblem(ringfence, amount, of: allocation) {
        if proposal.allocationInPounds(.y2021) != nil { problem.cause = proposal.causeOfAllocation(.y2021) }
        return .judged([problem])
      }
    }
    guard ringfence.basis == nil else { return .pass }
    return .judged([
      Problem(
        missing: "basis", within: ringfence,
        "How the amount kept for work on inequalities was arrived at is not answered",
        help: "Say under `basis` how it relates to the local population.",
        asks: "On what basis was the ringfence of \(amount.value) set?")
    ])
  }

  private static func ringfenceProblem(_ ringfence: Ringfence, _ amount: Located<Money>, of allocation: Located<Money>)
    -> Problem?
  {
    let note = Problem.Note("The allocation of 2021/22: \(allocation.value)", at: allocation)
    if amount.value > allocation.value {
      return Problem(
        "\(amount.value) is kept for work on inequalities in 2021/22, more than the allocation of \(allocation.value)",
        at: amount,
        help: "Correct one of the two.", kind: .contradiction, severity: .error, notes: [note])
    }
    guard let basis = ringfence.basis, let stated = Share(ofAllocationIn: basis.value) else { return nil }
    // A tenth of a percentage point is allowed, as the share may be rounded.
    let allowed = Share(millionths: 1000).of(allocation.value)
    let meant = stated.of(allocation.value)
    guard (amount.value - meant).magnitude > allowed else { return nil }
    return Problem(
      """
      The basis says \(stated) of the allocation, which is \(meant); the amount kept for work on inequalities is \
      \(amount.value), \(percent(amount.value, of: allocation.value))
      """,
      at: amount, help: "Correct the amount, or the basis.", kind: .contradiction,
      notes: [note, .init("The basis stands here", at: basis)],
      asks: "Is \(amount.value) or \(stated) kept for work on inequalities?")
  }

  static let ringfenceHasLines = Rule(
    "spend/ringfence-lines", "Lines for work on inequalities make up the amount that is kept for it",
    severity: .warning, criteria: ["A-2.10-10"],
    because:
      """
      The ringfence is real when lines of the year spend it: those with the purpose inequalities, and what other \
      lines state as serving it.
      """,
    passes: [
      """
      funding: {ringfence_inequalities: {amount: {2021/22: £100k}}, spend: [{year: 2021/22, amount: £90k, purpose: \
      inequalities}, {year: 2021/22, amount: £20k, purpose: core, also_serves: {inequalities: 50%}}]}
      """
    ],
    fails: [
      """
      funding: {ringfence_inequalities: {amount: {2021/22: ⟦£100k⟧}}, spend: [{year: 2021/22, amount: "£99,999.99", \
      purpose: inequalities}]}
      """,
      """
      funding: {ringfence_inequalities: {amount: {2021/22: ⟦£100k⟧}}, spend: [{year: 2021/22, amount: £900k, \
      purpose: core}, {year: 2021/22, amount: TBC, purpose: core}]}
      """,
    ]
  ) { proposal in
    guard let amounts = proposal.funding.ringfenceInequalities?.amount else {
      return .undecided("no ringfence is given")
    }
    guard proposal.funding.spend != nil else { return .undecided("no lines of spend are given") }
    return .judged(
      amounts.entries.compactMap { kept in
        let year = kept.year.value
        let lines = proposal.transformationLines(in: year)
        // Later years may be planned as totals.
        guard !lines.isEmpty, !proposal.hasUnreadLine(serving: .inequalities, in: year),
          year == .y2021 || !lines.contains(where: { !$0.line.isAllotted })
        else { return nil }
        let parts = lines.map { (line: $0, part: $0.line.money(for: .inequalities, of: $0.amount.value)) }.filter {
          $0.part > .zero
        }
        let sum = parts.map(\.part).total
        guard sum < kept.amount.value else { return nil }
        return Problem(
          "\(kept.amount.value) is kept for work on inequalities in \(year), and lines for it add up to \(sum)",
          at: kept.amount,
          help:
            "Give the lines that spend it the purpose inequalities, or name it under their `also_serves` with a share.",
          notes: parts.prefix(6).map { .init("\($0.part) of this line", at: $0.line.amount) },
          cause: (proposal.excess(in: year).map { sum - kept.amount.value >= $0 && $0 < .zero } ?? false)
            ? "allocation of \(year)" : "ringfence lines",
          asks: "Which lines spend the \(kept.amount.value) kept for work on inequalities in \(year)?")
      })
  }

  static let coProductionHasMoney = Rule(
    "spend/co-production", "A line of 2021/22 pays for co-production",
    severity: .warning, criteria: ["A-2.11-12"],
    because:
      """
      Plans state the sum that they dedicate to co-production. The guidance sets no minimum; peer workers' salaries \
      are not it.
      """,
    passes: [
      "funding: {spend: [{year: 2021/22, amount: £1, purpose: co-production}]}",
      "funding: {spend: [{year: 2021/22, amount: £80k, purpose: inequalities, also_serves: {co-production: £10k}}]}",
    ],
    fails: [
      "funding: {spend: ⟦[{year: 2021/22, amount: £80k, purpose: inequalities, also_serves: [co-production]}]⟧}",
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £80k, purpose: core}, {year: 2022/23, amount: £80k, purpose: \
      co-production}]⟧}
      """,
      """
      funding: {spend: ⟦[{year: 2021/22, amount: £80k, purpose: core, also_serves: {older-adults: 130%}}, {year: \
      2021/22, amount: TBC, purpose: core}, {year: 2022/23, amount: TBC, purpose: co-production}]⟧}
      """,
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    let lines = proposal.transformationLines(in: .y2021)
    guard !lines.isEmpty else { return .undecided("no lines of 2021/22 are given, or none could be read") }
    guard proposal.transformationMoney(for: .coProduction, in: .y2021) == .zero else { return .pass }
    guard !proposal.hasUnreadLine(serving: .coProduction, in: .y2021) else {
      return .undecided("a line that may be for co-production could not be read")
    }
    let unstated = lines.filter { ($0.line.alsoServes?.entries ?? []).contains { $0.purpose.value == .coProduction } }
    return .judged([
      Problem(
        "No line of 2021/22 states a sum for co-production", at: spend,
        help: "Add a line with the purpose co-production, or a share or an amount for it under `also_serves`.",
        notes: unstated.prefix(6).map { .init("Serves co-production, without a share", at: $0.line.alsoServes) },
        asks: "How much of the 2021/22 money is dedicated to co-production?")
    ])
  }
}
