import Guidance
import ProposalModel
import RuleKit

// What the twelve early implementers report besides, and what the money adds there (Annex A, 1.7).

extension Rule {
  static let earlyImplementerRules = [progressIsReported, reportedFiguresAgree, expansionWidens, focusGroupsCarryOn]

  private static let system = "system: {name: Somerset STP, early_implementer: true}"
  private static let facts = """
    activity: [{period: 2020/21, people_seen: 1200}], staffing_growth: [{role: Nurse, headcount: 12, wte: 10.4}], \
    contracts: [{provider: Workwise, purpose: Peer support}]
    """

  static let progressIsReported = Rule(
    "early-implementer/progress",
    "An early implementer reports people seen, focus areas, staff growth, contracts and PCNs covered so far",
    severity: .warning, criteria: ["A-1.7-01", "A-1.7-16", "A-1.7-17", "A-1.7-18", "A-1.7-19", "A-1.7-20"],
    because: """
      An early implementer's share of the money depends on how its model has been delivered since 2019/20, and the \
      guidance names five facts that show it. An empty list of contracts, or `none`, says that there is none.
      """,
    passes: [
      "{\(system), early_implementer: {\(facts), focus_areas: [eating disorders], covered_pcns: [Quay PCN]}}",
      """
      {\(system), early_implementer: {activity: [{period: 2020/21, people_seen: 1200}], staffing_growth: [{role: \
      Nurse, headcount: 12, wte: 10.4}], contracts: none, focus_areas: [eating disorders], covered_pcns: [Quay PCN]}}
      """,
    ],
    fails: [
      "{\(system), early_implementer: ⟦{\(facts), focus_areas: [eating disorders]}⟧}",
      """
      {\(system), early_implementer: ⟦{activity: [{period: 2020/21, people_seen: 0}], staffing_growth: [{role: \
      Nurse, wte: 10.4}], contracts: [], focus_areas: [], covered_pcns: [Quay PCN]}⟧}
      """,
      "⟦{\(system)}⟧",
    ]
  ) { proposal in
    guard proposal.isEarlyImplementer else { return .notApplicable("the system is not an early implementer") }
    guard let report = proposal.earlyImplementer else {
      return .judged([
        Problem(
          missing: "early_implementer", "The early implementer's progress is not answered",
          help:
            """
            Add `early_implementer` with `activity`, `focus_areas`, `staffing_growth`, `contracts` and \
            `covered_pcns`.
            """,
          asks:
            "How many people has the existing model seen, in which PCNs, with what staff, contracts and focus areas?")
      ])
    }
    var missing: [(key: String, name: String, criterion: String)] = []
    func need(_ key: String, _ name: String, _ criterion: String, _ place: Place?, _ holds: Bool) {
      guard !holds, !proposal.isIncomplete(place) else { return }
      missing.append((key, name, criterion))
    }
    let activity = report.activity
    need(
      "activity", "how many people were seen, by period", "A-1.7-16", activity?.place,
      (activity ?? []).contains { $0.period != nil && ($0.peopleSeen?.value ?? 0) > 0 })
    need("focus_areas", "the focus areas worked on", "A-1.7-17", report.focusAreas?.place, report.focusAreas != nil)
    let growth = report.staffingGrowth
    need(
      "staffing_growth", "staff growth by role, number and WTE", "A-1.7-18", growth?.place,
      growth.map { !$0.isEmpty && $0.allSatisfy { $0.role != nil && $0.headcount != nil && $0.wte != nil } } ?? false)
    need(
      "contracts", "the contracts held, with provider and purpose", "A-1.7-19", report.contracts?.place,
      report.contracts.map { contracts in
        contracts.saysNone || contracts.allSatisfy { $0.provider != nil && $0.purpose != nil }
      } ?? false)
    need("covered_pcns", "the PCNs covered", "A-1.7-20", report.coveredPCNs?.place, !(report.coveredPCNs ?? []).isEmpty)
    guard let first = missing.first else { return .pass }
    let names = list(missing.map(\.name))
    let isThere = [
      "activity": activity != nil, "staffing_growth": growth != nil, "contracts": report.contracts != nil,
      "covered_pcns": report.coveredPCNs != nil,
    ]
    let isIncomplete = missing.contains { isThere[$0.key] ?? false }
    var problem = Problem(
      missing: "early_implementer.\(first.key)",
      """
      Of the progress so far, \(names) \(missing.count == 1 ? "is" : "are") not \
      \(isIncomplete ? "fully " : "")answered
      """,
      help: "Complete \(list(missing.map { "`early_implementer.\($0.key)`" })).",
      criteria: ["A-1.7-01"] + missing.map(\.criterion),
      asks: "Of the model so far: what can you say of \(names)?")
    // Several facts are missing: the section is what has to be completed.
    if missing.count > 1 { problem.spot = .missing("early_implementer", within: nil) }
    return .judged([problem])
  }

  static let reportedFiguresAgree = Rule(
    "early-implementer/figures-agree", "The early implementer's figures agree with one another",
    severity: .error, criteria: ["A-1.7-18", "A-1.7-20", "A-1.7-19", "A-1.7-16"],
    because:
      """
      There cannot be more whole-time equivalents than people, and the share covered is that of the PCNs that are \
      named; half a percentage point is allowed for rounding. Contracts held now do not end before the plan is sent.
      """,
    passes: [
      """
      {\(system), early_implementer: {staffing_growth: [{role: Nurse, headcount: 12, wte: 12}], covered_pcns: [A \
      PCN], covered_share: 33.5%}, coverage: {pcns: [A PCN, B PCN, C PCN]}}
      """
    ],
    fails: [
      "{\(system), early_implementer: {staffing_growth: [{role: Nurse, headcount: 12, wte: ⟦12.1⟧}]}}",
      "{\(system), early_implementer: {contracts: [{provider: Workwise, end: ⟦2020-03-31⟧}]}}",
      "{\(system), early_implementer: {staffing_growth: [{role: Nurse, from: 2020-07, to: ⟦2019-12⟧}]}}",
      """
      {\(system), early_implementer: {activity: [{period: 2020/21 Q1, people_seen: 120}, {period: ⟦2020/21 Q1⟧, \
      people_seen: 130}]}}
      """,
      """
      {\(system), proposal: {submitted: 2021-01-20}, early_implementer: {activity: [{period: ⟦2021/22 Q2⟧, \
      people_seen: 120}]}}
      """,
      """
      {\(system), proposal: {submitted: 2021-01-20}, early_implementer: {covered_pcns: [⟦A PCN⟧]}, coverage: {pcns: \
      [{name: A PCN, covered_from: 2021-09-06}]}}
      """,
      """
      {\(system), early_implementer: {covered_pcns: [A PCN], covered_share: ⟦34%⟧}, coverage: {pcns: [A PCN, B PCN, \
      C PCN]}}
      """,
    ]
  ) { proposal in
    guard proposal.isEarlyImplementer, let report = proposal.earlyImplementer else {
      return .notApplicable("there is no early implementer's report")
    }
    var problems: [Problem] = (report.staffingGrowth ?? []).compactMap { growth in
      guard let wte = growth.wte, let headcount = growth.headcount,
        wte.value.thousandths > Int64(headcount.value) * 1000
      else { return nil }
      return Problem(
        """
        \(wte.value) whole-time equivalents are more than the \(counted(headcount.value, "person", "people")) they \
        are made of
        """,
        at: wte,
        help: "Correct one of the two.", kind: .contradiction,
        notes: [.init("The number of people stands here", at: headcount)], criteria: ["A-1.7-18"])
    }
    let today = proposal.plausibleSubmission?.value.date ?? CalendarDate(ProcessDates.guidanceIssued)
    problems += impossibleTimes(report, in: proposal)
    for contract in report.contracts ?? [] {
      guard let end = contract.end, end.value < today else { continue }
      problems.append(
        Problem(
          """
          The contract with \(contract.provider?.value ?? "this provider") ended on \(end.value); contracts held \
          now are asked for
          """,
          at: end, help: "Correct the date, or take the contract out.", severity: .warning, criteria: ["A-1.7-19"],
          asks: "Is the contract with \(contract.provider?.value ?? "this provider") still held?"))
    }
    if let share = report.coveredShare, let covered = report.coveredPCNs, let pcns = proposal.coverage.pcns,
      !pcns.isEmpty,
      !proposal.isIncomplete(covered.place), !proposal.isIncomplete(pcns.place, in: "pcns")
    {
      // Half a percentage point, in millionths of the whole, times the number of PCNs.
      let difference = abs(share.value.millionths * Int64(pcns.count) - Int64(covered.count) * 1_000_000)
      if difference > 5000 * Int64(pcns.count) {
        problems.append(
          Problem(
            "\(share.value) is stated, but \(covered.count) of \(counted(pcns.count, "PCN")) are named as covered",
            at: share,
            help: "Correct the share, or the list of PCNs covered so far.", kind: .contradiction,
            notes: [.init("The PCNs covered so far", at: covered)], criteria: ["A-1.7-20"]))
      }
    }
    return .judged(problems)
  }

  static let expansionWidens = Rule(
    "early-implementer/expansion", "The money takes the model to more PCNs and more people than before",
    severity: .warning, criteria: ["A-1.7-06", "A-1.7-07"],
    because: """
      Early implementers use the money to widen what they have built: every PCN reached so far stays, more are added by \
      March 2022 unless all are covered, and more people are seen than in the last full year.
      """,
    passes: [
      """
      {\(system), early_implementer: {covered_pcns: [A PCN], activity: [{period: 2020/21, people_seen: 1200}]}, \
      coverage: {pcns: [{name: A PCN, covered_from: 2019-10-01}, {name: B PCN, covered_from: 2022-03-31}]}, access: \
      {trajectory: {2021/22: 1201}}}
      """,
      """
      {\(system), early_implementer: {covered_pcns: [A PCN]}, coverage: {pcns: [{name: A PCN, covered_from: \
      2019-10-01}]}}
      """,
    ],
    fails: [
      """
      {\(system), early_implementer: {covered_pcns: ⟦[A PCN]⟧}, coverage: {pcns: [{name: A PCN, covered_from: \
      2019-10-01}, {name: B PCN, covered_from: 2022-04-01}]}}
      """,
      """
      {\(system), early_implementer: {covered_pcns: [⟦A PCN⟧]}, coverage: {pcns: [{name: B PCN, covered_from: \
      2021-10-01}, {name: C PCN, covered_from: 2022-03-31}]}}
      """,
      """
      {\(system), early_implementer: {covered_pcns: [A PCN], activity: [{period: 2020/21, people_seen: 1200}]}, \
      coverage: {pcns: [{name: A PCN, covered_from: 2019-10-01}]}, access: {trajectory: {2021/22: ⟦1200⟧}}}
      """,
    ]
  ) { proposal in
    guard proposal.isEarlyImplementer else { return .notApplicable("the system is not an early implementer") }
    guard let report = proposal.earlyImplementer, let current = report.coveredPCNs, !current.isEmpty,
      let pcns = proposal.coverage.pcns, !pcns.isEmpty,
      !proposal.isIncomplete(current.place), !proposal.isIncomplete(pcns.place, in: "pcns", "name", "covered_from")
    else { return .undecided("the PCNs covered so far, or all PCNs, are not given") }
    var problems: [Problem] = []
    let names = pcns.map { OrganisationName($0.name?.value ?? "") }
    func index(of name: String) -> Int? { names.firstIndex { $0.matches(OrganisationName(name)) } }
    let lost = current.filter { name in
      guard let index = index(of: name.value) else { return true }
      guard let date = pcns[index].coveredFrom?.value else { return false }
      // Of a day after March 2024 the rule on full coverage speaks.
      return date > FinancialYear.y2021.lastDay && date <= FinancialYear.y2023.lastDay
    }
    if let first = lost.first {
      let footprint = proposal.derived(FootprintPCNs.self)
      let near = lost.filter { index(of: $0.value) == nil }.compactMap { name in
        footprint.nearestPosition(to: name.value).flatMap { footprint.all[$0].name?.value }
      }
      problems.append(
        Problem(
          """
          \(list(lost.map(\.value))) \(lost.count == 1 ? "is" : "are") covered so far, but not among the PCNs \
          covered by March 2022
          """,
          at: first,
          help: near.isEmpty
            ? "Keep every PCN that the model has reached, with the day it was reached as `covered_from`."
            : "Did you mean \(list(near))? If not, keep every PCN that the model has reached.",
          notes: [.init("The PCNs and their dates stand here", at: pcns)], criteria: ["A-1.7-06"],
          asks: "Does the model go on in \(list(lost.map(\.value)))?"))
    } else {
      let later = proposal.coverage.covered(by: .y2021)
      if later <= current.count, current.count < pcns.count, pcns.allSatisfy({ $0.coveredFrom != nil }) {
        problems.append(
          Problem(
            """
            \(counted(current.count, "PCN")) \(current.count == 1 ? "is" : "are") covered so far, and no more by \
            March 2022
            """,
            at: current,
            help: "Add the PCNs that the money of 2021/22 brings in.",
            notes: [.init("The PCNs and their dates stand here", at: pcns)], criteria: ["A-1.7-06"],
            asks: "Which further PCNs does the model reach in 2021/22?"))
      }
    }
    if let planned = proposal.access.trajectory?[.y2021], let seen = lastFullYear(report), planned.value <= seen.value {
      problems.append(
        Problem(
          "\(grouped(planned.value)) people in 2021/22 are no more than the \(grouped(seen.value)) seen before",
          at: planned,
          help: "Raise the trajectory, or say why the same number is right.",
          notes: [.init("People seen so far stand here", at: seen)],
          criteria: ["A-1.7-07"], asks: "How many more people does the expansion reach in 2021/22?"))
    }
    return .judged(problems)
  }

  /// People seen in the latest period that is a whole financial year before 2021/22.
  private static func lastFullYear(_ report: EarlyImplementerReport) -> Located<Int>? {
    (report.activity ?? []).filter { activity in
      guard let period = activity.period?.value else { return false }
      let year = period.first.financialYear
      return year < .y2021 && period.first == year.firstDay && period.last == year.lastDay
    }.max { $0.period!.value.first < $1.period!.value.first }?.peopleSeen
  }

  static let focusGroupsCarryOn = Rule(
    "early-implementer/focus-groups", "Work for the dedicated groups begins or carries on in each of the three",
    severity: .warning, criteria: ["A-1.7-09", "A-1.7-17"],
    because: """
      What an early implementer has worked on so far has a place in the plan: a group that was a focus before has \
      earlier years of focus, later ones, or a service that is well developed by now.
      """,
    passes: [
      """
      {\(system), early_implementer: {focus_areas: [eating disorders, community rehab]}, focus_groups: \
      {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, 2022/23]}, \
      rehabilitation: {years: [2022/23, 2023/24]}}}
      """
    ],
    fails: [
      """
      {\(system), early_implementer: {focus_areas: [⟦Rehabilitation⟧]}, focus_groups: {eating_disorders: {years: \
      [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, 2022/23]}}}
      """,
      """
      {\(system), early_implementer: {focus_areas: [⟦eating_disorders⟧]}, focus_groups: \
      {personality_disorder: {years: [2021/22, 2022/23]}, rehabilitation: {years: [2021/22, 2022/23]}}}
      """,
      """
      {\(system), early_implementer: {focus_areas: [eating disorders, ⟦personalty disorder⟧]}, focus_groups: \
      {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22]}}}
      """,
      """
      {\(system), early_implementer: {focus_areas: [eating disorders, ⟦early intervention in psychosis⟧]}, \
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}}
      """,
    ]
  ) { proposal in
    guard proposal.isEarlyImplementer else { return .notApplicable("the system is not an early implementer") }
    guard let areas = proposal.earlyImplementer?.focusAreas, !proposal.focusGroups.place.isAbsent,
      !proposal.isIncomplete(proposal.focusGroups.place)
    else {
      return .undecided("the focus areas or the focus groups are not given")
    }
    let isDedicated = areas.contains { !isOfTheCore($0.value) }
    return .judged(
      areas.compactMap { area in
        if isOfTheCore(area.value) {
          return Problem(
            "\(quoted(area.value)) belongs to the core model and is none of the three dedicated focus areas", at: area,
            help:
              "Keep eating disorders, ‘personality disorder’ and rehabilitation here, as far as they were worked on.",
            severity: isDedicated ? .note : nil, criteria: ["A-1.7-17"],
            asks: isDedicated ? "" : "Which of the three dedicated focus areas has been worked on so far?")
        }
        guard let group = FocusGroup.allCases.first(where: { isNamed($0, area.value) }) else {
          return misspeltGroup(area)
        }
        guard proposal.focusGroups[group] == nil else { return nil }
        return Problem(
          "\(capitalised(group.name)) is a focus area so far, and has no place among the focus groups of the plan",
          at: area,
          help: "Give its years under `focus_groups.\(group.key)`, those before 2021/22 under `earlier_years`.",
          criteria: ["A-1.7-09"],
          cause: "phasing of \(group.rawValue)", asks: "How does the work on \(group.name) carry on?")
      })
  }
}

extension Rule {
  private static func isNamed(_ group: FocusGroup, _ area: String) -> Bool {
    let name = hyphenated(area)
    return name == group.rawValue || name == hyphenated(group.key) || name == "mental-health-\(group.rawValue)"
  }

  /// A focus area that is a slip for one of the three groups; other areas may be of the system's own.
  private static func misspeltGroup(_ area: Text) -> Problem? {
    let words = hyphenated(area.value).split(separator: "-").count
    let names = FocusGroup.allCases.map(\.rawValue).filter { $0.split(separator: "-").count == words }
    guard let near = nearest(to: area.value, among: names) else { return nil }
    return Problem(
      "\(quoted(area.value)) is none of the three dedicated focus areas", at: area, help: "Did you mean \(near)?",
      criteria: ["A-1.7-17"], asks: "Is \(area.value) the work on \(near)?")
  }

  /// Groups and services that are sometimes taken for a dedicated focus area.
  private static func isOfTheCore(_ area: String) -> Bool {
    let words = Words(area)
    guard !words.has(stem: "eating", "personality", "rehab", "aed", "cen", "complex"), !words.has("pd") else {
      return false
    }
    return words.has("older", then: "") || words.has("young", then: "") || words.has("early", then: "intervention")
      || words.has("eip", "core", "crisis", "perinatal", "iapt")
  }
}

extension Proposal {
  /// One of the twelve, by the list or (where the name says nothing, or is a slip for one of them) by its own word.
  var isEarlyImplementer: Bool {
    let claim = system.earlyImplementer?.value ?? false
    guard let name = system.name?.value else { return claim }
    return EarlyImplementers.match(name) != nil || claim && EarlyImplementers.misspelt(name) != nil
  }

  /// Whether a group can have been a focus before 2021/22: not where the system is known to be none of the twelve.
  var mayHaveEarlierFocus: Bool {
    isEarlyImplementer || system.name == nil && system.earlyImplementer == nil
  }
}

extension Listed<ImplementerContract> {
  /// `contracts: none`: an answer, and the name of no provider.
  fileprivate var saysNone: Bool {
    guard count == 1, let only = first, only.purpose == nil else { return false }
    return ["none", "nil", "no"].contains(hyphenated(only.provider?.value ?? ""))
  }
}
