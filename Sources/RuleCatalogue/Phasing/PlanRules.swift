import ProposalModel
import RuleKit

// What the three groups' phasing gives together, and the core beside them (Annex A, 2.6.1).

extension Rule {
  static let twoGroupsInFirstYear = Rule(
    "phasing/two-groups-in-2021-22", "At least two of the three groups are in focus in 2021/22",
    severity: .error, criteria: ["A-2.6.1-10"],
    because: """
      The guidance expects every system to begin with two or all three of the groups in 2021/22. A group whose service \
      is well developed already counts, but a reviewer will ask why the others wait.
      """,
    passes: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, \
      2022/23]}, rehabilitation: {years: [2022/23, 2023/24]}}
      """
    ],
    fails: [
      """
      focus_groups: ⟦{eating_disorders: {years: [2022/23, 2023/24]}, personality_disorder: {years: [2021/22, \
      2022/23]}, rehabilitation: {years: [2022/23, 2023/24]}}⟧
      """,
      """
      focus_groups: {eating_disorders: {years: ⟦[2022/23]⟧}, personality_disorder: {years: [2021/22, 2022/23]}, rehabilitation: {years: [2022/23, 2023/24]}}
      """,
      """
      focus_groups: ⟦{eating_disorders: {years: TBC}, personality_disorder: {years: [2022/23, 2023/24]}, rehabilitation: {years: [2022/23, 2023/24]}}⟧
      """,
      """
      focus_groups: ⟦{eating_disorders: {years: [2021/23]}, personality_disorder: {years: [2022/23, 2023/24]}, rehabilitation: {years: [2022/23, 2023/24]}}⟧
      """,
      """
      focus_groups: ⟦{eating_disorders: {years: [2022/23, 2023/24], narrative: TBC, reason: TBC}, personality_disorder: {years: [2021/22, TBC], reason: TBC}, rehabilitation: {years: [2022/23, 2023/24]}}⟧
      """,
    ]
  ) { proposal in
    let phasing = proposal.derived(DeclaredPhasing.self)
    guard !phasing.isBlank else { return .undecided("no years of focus are given") }
    let open = phasing.declarations.filter(\.mayOpen)
    guard open.isEmpty else {
      // Two are not reached even if every group whose years could not be read is one of them.
      guard phasing.plan.opening + phasing.plan.exempt + open.count < 2 else {
        return .undecided("the years of a group could not be read")
      }
      return .judged([tooFew(phasing, whatever: open, in: proposal)])
    }
    let reasons = phasing.plan.planReasons
    var problems: [Problem] = []
    if reasons.contains(.fewerThanTwoInFirstYear) {
      problems.append(tooFew(phasing, in: proposal))
    } else if reasons.contains(.firstYearReliesOnExemption), !phasing.declarations.contains(where: \.isContradictory) {
      problems.append(reliesOnExemption(phasing, in: proposal))
    }
    return .judged(problems)
  }

  private static func tooFew(
    _ phasing: DeclaredPhasing, whatever open: [DeclaredPhasing.Declaration], in proposal: Proposal
  ) -> Problem {
    let waiting = phasing.declarations.filter { !$0.state.opens && !$0.isExempt && !$0.mayOpen }.map(\.group.name)
    return Problem(
      """
      \(capitalised(list(waiting))) \(waiting.count == 1 ? "does" : "do") not start in 2021/22, so that fewer than two \
      of the three groups do, whatever is meant for \(list(open.map(\.group.name)))
      """,
      at: proposal.focusGroups, help: "Bring another group forward to 2021/22, as far as the plan stays achievable.",
      notes: open.compactMap { group in
        group.place.map { .init("The years of focus for \(group.group.name) could not be read", at: $0) }
      },
      asks: "Why do fewer than two groups start in 2021/22?")
  }

  private static func tooFew(_ phasing: DeclaredPhasing, in proposal: Proposal) -> Problem {
    let open = phasing.declarations.filter(\.state.opens).map(\.group.name)
    let message =
      open.isEmpty
      ? "No group is in focus in 2021/22; at least two of the three should be"
      : "Only \(list(open)) is in focus in 2021/22; at least two of the three groups should be"
    let help = "Bring another group forward to 2021/22, as far as the plan stays achievable."
    let asks = "Why do fewer than two groups start in 2021/22?"
    guard let blamed = groupToBlame(phasing, in: proposal) else {
      return Problem(message, at: proposal.focusGroups, help: help, asks: asks)
    }
    guard let place = blamed.place else {
      return Problem(
        missing: "\(blamed.key).years", message, help: help, severity: .error, cause: blamed.cause, asks: asks)
    }
    return Problem(message, at: place, help: help, cause: blamed.cause, asks: asks)
  }

  /// When one group more would be enough and one of those that wait stands out, the finding points at it: the one that
  /// has money in 2021/22 without a focus, else the one whose own pattern is at fault.
  private static func groupToBlame(_ phasing: DeclaredPhasing, in proposal: Proposal) -> DeclaredPhasing.Declaration? {
    guard phasing.plan.opening + phasing.plan.exempt == 1 else { return nil }
    let waiting = phasing.declarations.filter { !$0.state.opens && !$0.isExempt }
    let funded = waiting.filter { GroupMoney($0.group, in: proposal).transformation(in: .y2021) > .zero }
    if funded.count == 1 { return funded[0] }
    let faulty = waiting.filter { PhasingPlan.reason(for: $0.state) != nil }
    return faulty.count == 1 ? faulty[0] : nil
  }

  private static func reliesOnExemption(_ phasing: DeclaredPhasing, in proposal: Proposal) -> Problem {
    let waiting = phasing.declarations.filter { !$0.state.opens && !$0.isExempt }
    let exempt = phasing.declarations.filter(\.isExempt).map(\.group.name)
    let reasoned = waiting.contains { $0.plan?.reason != nil }
    let names = list(waiting.map(\.group.name))
    return Problem(
      """
      Two groups are reached in 2021/22 only by counting \(list(exempt)) as well developed, while \(names) \
      \(waiting.count == 1 ? "waits" : "wait")
      """,
      at: proposal.focusGroups,
      help: "Bring \(names) forward to 2021/22, or say under `reason` why it waits.",
      severity: reasoned ? .note : .warning, notes: waiting.flatMap { writtenReason($0) },
      asks: "Why does the work on \(names) not start in 2021/22?")
  }

  static let coreIsInEveryYear = Rule(
    "phasing/core-in-every-year", "The core offer is developed and paid for in each of the three years",
    severity: .error, criteria: ["A-2.6.1-19"],
    because: """
      Most of the money is for the core model, and dedicated services have nothing to join without it. Both of the \
      guidance's own examples keep the core in every year.
      """,
    passes: [
      """
      focus_groups: {core: {years: [2021/22, 2022/23, 2023/24]}}
      funding:
        spend:
          - {year: 2021/22, amount: £1m, purpose: core}
          - {year: 2022/23, amount: £2m, purpose: older-adults}
          - {year: 2023/24, amount: £3m, purpose: core}
      """
    ],
    fails: [
      "focus_groups: {core: {years: ⟦[2021/22, 2022/23]⟧}}",
      "focus_groups: {core: {years: ⟦[2021/22, 2022/23]⟧, narrative: TBC}}",
      "focus_groups: {core: {years: ⟦TBC⟧}}", "focus_groups: {core: {years: [⟦TBC⟧, 2022/23, 2023/24]}}",
      "focus_groups: {core: {years: ⟦[2021/22, TBC]⟧}}",
      """
      focus_groups: {core: {years: [2021/22, 2022/23, ⟦2023/24⟧]}}
      funding:
        spend:
          - {year: 2021/22, amount: £1m, purpose: core}
          - {year: 2022/23, amount: £2m, purpose: core}
          - {year: 2023/24, amount: £3m, purpose: programme}
      """,
    ]
  ) { proposal in
    let core = proposal.focusGroups.core
    guard let years = core?.years else {
      let funded = FinancialYear.transformation.allSatisfy {
        proposal.spend(on: Purpose.core, in: $0, from: .transformation) > .zero
      }
      return .judged([
        Problem(
          missing: "focus_groups.core.years", "The years of the core offer are not answered",
          help: "Write `years: [2021/22, 2022/23, 2023/24]` under `focus_groups.core`.",
          severity: funded ? .warning : .error, asks: "Is the core offer developed in each of the three years?")
      ])
    }
    let unread = UnreadYears(core, in: proposal)
    if let place = unread.openFirstYear { return .judged([openFirstYearOfCore(years, at: place)]) }
    let absent = FinancialYear.transformation.filter { year in !years.contains { $0.value == year } }
    if !unread.isEmpty, absent.count <= unread.most {
      return .judged(unfundedCore(years, in: proposal), open: "a year of the core could not be read")
    }
    if !unread.isEmpty {
      return .fail(
        "The core offer is in the plan in fewer than three years, whatever is meant by what could not be read here",
        at: years, help: "The core is developed in every year: write `years: [2021/22, 2022/23, 2023/24]`.")
    }
    if !absent.isEmpty {
      return .fail(
        "The core offer is not in the plan in \(list(absent.map(\.description)))", at: years,
        help: "The core is developed in every year: write `years: [2021/22, 2022/23, 2023/24]`.")
    }
    return .judged(unfundedCore(years, in: proposal))
  }

  private static func openFirstYearOfCore(_ years: Listed<Located<FinancialYear>>, at place: Place) -> Problem {
    Problem(
      missing: "", within: place,
      years.isEmpty
        ? "The years of the core offer are not answered"
        : "Whether the core offer is in the plan in 2021/22 is not answered",
      help: "The core is developed in every year: write `years: [2021/22, 2022/23, 2023/24]`.",
      asks: "Is the core offer developed in each of the three years?")
  }

  /// Years in which money is planned line by line, and none of it for the core.
  private static func unfundedCore(_ years: Listed<Located<FinancialYear>>, in proposal: Proposal) -> [Problem] {
    years.compactMap { year in
      let lines = proposal.transformationLines(in: year.value)
      let isOpen = proposal.hasUnreadLine(in: year.value, losing: ["purpose"]) { line in
        line.isTransformation && line.purpose.map { Purpose.core.contains($0.value) } ?? true
      }
      guard !lines.isEmpty, !isOpen,
        !lines.contains(where: { $0.line.purpose == nil || $0.line.purpose?.value == .unallocated }),
        !lines.contains(where: {
          Purpose.core.contains($0.line.purpose?.value ?? .other) && $0.amount.value >= GroupMoney.token
        })
      else { return nil }
      return Problem(
        "The core offer is in the plan for \(year.value), but no transformation money of that year is for it", at: year,
        help: "Give the lines that pay for the core in \(year.value) their purpose, or plan money for it.",
        notes: [
          .init("\(counted(lines.count, "line")) of \(year.value), none for the core", at: lines.first?.line.place)
        ],
        cause: "core unfunded \(year.value)")
    }
  }

  static let firstYearIsAchievable = Rule(
    "phasing/achievable-and-sustained", "Three groups at once, none at the end, or all exempt are explained",
    severity: .note, criteria: ["A-2.6.1-14"],
    because: """
      Opening all three groups in 2021/22 is allowed and ambitious; a plan with no group in 2023/24 should say how the \
      work is kept up in the year with the most money; three exemptions are unlikely.
      """,
    passes: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, \
      2022/23]}, rehabilitation: {years: [2022/23, 2023/24]}}
      """
    ],
    fails: [
      """
      focus_groups: ⟦{eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, \
      2022/23]}, rehabilitation: {years: [2021/22, 2022/23, 2023/24]}}⟧
      """,
      """
      focus_groups: ⟦{eating_disorders: {well_developed: {scope: whole, investment: £1m, access: a, quality: b, policy_goals: c}}, personality_disorder: {well_developed: {scope: whole, investment: £1m, access: a, quality: b, policy_goals: c}}, rehabilitation: {well_developed: {scope: whole, investment: £1m, access: a, quality: b, policy_goals: c}}}⟧
      """,
    ]
  ) { proposal in
    let phasing = proposal.derived(DeclaredPhasing.self)
    guard phasing.isReadable else { return .undecided("the years of a group could not be read") }
    let reasons = phasing.plan.reasons
    guard !reasons.contains(where: { $0.verdict == .fail }) else {
      return .undecided("the phasing fails; see the findings on it")
    }
    var messages: [String] = []
    if reasons.contains(.allInFirstYear) {
      messages.append(
        "All three groups are in focus in 2021/22. Is that achievable beside the start of the whole programme?")
    }
    if reasons.contains(.noneInLastYear) {
      messages.append("No group is in focus in 2023/24. How is the work kept up in the year with the most money?")
    }
    if reasons.contains(.everyGroupExempt) {
      return .judged([
        Problem(
          "All three groups are held to be well developed already, so none is in focus in any year",
          at: proposal.focusGroups,
          help: "Give years of focus for at least one group, or be ready to evidence all three exemptions.",
          severity: .warning, asks: "Are all three services well developed for the whole footprint?")
      ])
    }
    guard !messages.isEmpty else { return .pass }
    return .judged([
      Problem(
        messages.joined(separator: " "), at: proposal.focusGroups, severity: .note,
        cause: pointOfChange(phasing, in: proposal))
    ])
  }

  /// When all three open, and one of them has no money in 2021/22, this note belongs to that finding.
  private static func pointOfChange(_ phasing: DeclaredPhasing, in proposal: Proposal) -> String? {
    guard proposal.funding.spend != nil else { return nil }
    let atFault = phasing.declarations.filter { group in
      let money = GroupMoney(group.group, in: proposal)
      return FinancialYear.transformation.contains { year in
        let funded = money.transformation(in: year) > .zero || money.otherMoney(in: year) > .zero
        return group.years.contains(year) ? !funded : money.kind(in: year) == .new
      } || PhasingPlan.reason(for: group.state) != nil && !group.isExempt
    }
    return atFault.count == 1 ? atFault[0].cause : nil
  }
}
