import Guidance
import ProposalModel
import RuleKit

// Whom services take: ages, thresholds and exclusions (Annex A, 2.2.1, 2.4, 2.6).

extension Rule {
  static let servicesTakeEveryAge = Rule(
    "services/every-age", "The core, and what is offered to each group, is open to adults of every age",
    severity: .warning, criteria: ["A-2.6.1-07", "A-2.0-11"],
    because: """
      Adults and older adults of every age are meant. A service may be for one age group when others take the rest: all \
      services of a group, or of the core, count together.
      """,
    passes: [
      """
      services: [{name: FREED, purpose: eating-disorders, ages: 18-25}, {name: Community eating disorders, purpose: \
      eating-disorders, ages: 26+}]
      """,
      """
      services: [{name: Neighbourhood teams, purpose: core, kind: core, ages: 18-64}, {name: Later life team, \
      purpose: older-adults, kind: separate, ages: 65+}]
      """,
    ],
    fails: [
      "services: [{name: Eating disorders, purpose: eating-disorders, ages: ⟦18-65⟧}]",
      """
      services: [{name: Neighbourhood teams, purpose: core, kind: core, ages: ⟦18-64⟧}, {name: Later life team, \
      purpose: older-adults, ages: 66+}]
      """,
      "services: [{name: CEN hub, purpose: personality-disorder, ages: ⟦25+⟧}]",
    ]
  ) { proposal in
    guard let services = proposal.services, services.contains(where: { $0.ages != nil }) else {
      return .undecided("no service gives the ages it takes")
    }
    let core = services.filter { !Purpose.focusGroups.contains($0.purpose?.value ?? .other) }
    var problems = gaps(of: core.filter(\.isCoreTeam), among: core, name: "the core", criterion: "A-2.0-11")
    for group in FocusGroup.allCases {
      let own = proposal.services(for: group)
      problems += gaps(of: own, among: own, name: group.name, criterion: "A-2.6.1-07")
    }
    return .judged(problems)
  }

  /// The ages that nobody takes where a service works, as one problem.
  private static func gaps(of judged: [Service], among services: [Service], name: String, criterion: String)
    -> [Problem]
  {
    let parts = judged.compactMap { service -> Problem? in
      guard let ages = service.ages, AgeGap(between: [ages.value]) != nil else { return nil }
      // Services for other PCNs do not help; a service that gives no ages or no PCNs may help.
      let nearby = services.filter { $0.worksBeside(service) }
      guard nearby.allSatisfy({ $0.ages != nil || $0.kind?.value == .separate }) else { return nil }
      let bands = nearby.compactMap(\.ages)
      guard let gap = AgeGap(between: bands.map(\.value)), gap.touches(ages.value) else { return nil }
      return Problem(
        """
        \(service.name?.value ?? "The service") takes people aged \(ages.value), and no other service for \(name) \
        takes those \(gap.words)
        """,
        at: ages,
        help: "Open a service to them, name the service that takes them, or say why not.",
        notes: bands.prefix(6).filter { $0.place != ages.place }.map { .init("Ages \($0.value)", at: $0) },
        criteria: [criterion], asks: "Which service for \(name) takes people \(gap.words)?")
    }
    return Problem.joined(parts, cause: "ages of the services for \(name)")
  }

  static let youngAdultsAreEighteenToTwentyFive = Rule(
    "services/young-adult-ages", "Young adults are people aged 18 to 25, both included",
    severity: .warning, criteria: ["A-2.0-08"],
    because: "The guidance means ages 18 to 25 inclusive; a wider band that contains them is fine.",
    passes: ["system: {age_definitions: {young_adult: 18-25}}", "system: {age_definitions: {young_adult: 16-25}}"],
    fails: [
      "system: {age_definitions: {young_adult: ⟦18-24⟧}}", "system: {age_definitions: {young_adult: ⟦19-25⟧}}",
    ]
  ) { proposal in
    guard let band = proposal.system.ageDefinitions?.youngAdult else {
      return .notApplicable("no age of young adults is given")
    }
    let meant = AgeBand(lower: AgeBands.youngAdults.lowerBound, upper: AgeBands.youngAdults.upperBound)
    guard !band.value.contains(meant) else { return .pass }
    return .judged([
      Problem(
        "Young adults are defined as \(band.value); the guidance means \(meant), both ages included", at: band,
        help: "Write \(meant), or a band that contains it.",
        asks: "Are people of all ages from 18 to 25 within the young adult offer?")
    ])
  }

  static let nobodyIsShutOut = Rule(
    "services/thresholds-and-exclusions", "Services have no thresholds and no exclusions, or a date by which they end",
    severity: .warning, criteria: ["A-2.2.1-63", "A-2.6.3-19", "A-2.6.2-23"],
    because: """
      Inclusion is the rule: nobody is to be turned away for a diagnosis, a weight or another need. A threshold with the \
      date of its end is fine; an end after the group's first year of focus (of the core: after 2021/22) is asked about, \
      a date of the tool's own. A weight measured to watch over somebody's body is no threshold.
      """,
    passes: [
      "services: [{name: Team, purpose: core, thresholds: [], exclusions: []}]",
      """
      {focus_groups: {eating_disorders: {years: [2022/23, 2023/24]}}, services: [{name: AED, purpose: \
      eating-disorders, thresholds: ["BMI below 17.5, ends March 2023", BMI for medical monitoring]}]}
      """,
      """
      services: [{name: EIP, purpose: core, kind: separate, thresholds: [first episode of psychosis]}, {name: Team, \
      purpose: core, thresholds: none}]
      """,
    ],
    fails: [
      "services: [{name: AED, purpose: eating-disorders, thresholds: [⟦BMI below 17.5⟧]}]",
      "services: [{name: Team, purpose: core, exclusions: [⟦primary substance use⟧, people under 18]}]",
      """
      {focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}, services: [{name: AED, purpose: \
      eating-disorders, thresholds: [⟦"BMI below 17.5, until April 2022"⟧]}]}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}, services: [{name: AED, purpose: \
      eating-disorders, thresholds: [⟦"BMI limit ends 2022-04-01"⟧, "BMI limit ends 2022-03-31"]}]}
      """,
    ]
  ) { proposal in
    let services = (proposal.services ?? []).filter {
      $0.kind?.value != .separate && !$0.isForChildren && ($0.thresholds != nil || $0.exclusions != nil)
    }
    guard !services.isEmpty else { return .undecided("no service says whether it has thresholds or exclusions") }
    let phasing = proposal.derived(DeclaredPhasing.self)
    return .judged(services.flatMap { gates(of: $0, phasing) })
  }

  private static func gates(of service: Service, _ phasing: DeclaredPhasing) -> [Problem] {
    let group = FocusGroup.allCases.first { $0.purpose == service.purpose?.value }
    let criterion =
      switch group {
      case .eatingDisorders: "A-2.6.3-19"
      case .rehabilitation: "A-2.6.2-23"
      case .personalityDisorder, nil: "A-2.2.1-63"
      }
    let firstYear = phasing.declarations.first { $0.group == group }?.years.first ?? .y2021
    let name = service.name?.value ?? "This service"
    var written: [(text: Text, kind: String)] = []
    for text in service.thresholds ?? [] { written.append((text, "a threshold")) }
    for text in service.exclusions ?? [] { written.append((text, "an exclusion")) }
    let parts = written.compactMap { text, kind -> Problem? in
      let gate = Gate(text.value)
      guard gate.shutsOut else { return nil }
      guard let end = gate.end else {
        return Problem(
          "\(name) has \(kind) without an end: \(quoted(text.value))", at: text,
          help: "Take it out, or give the date by which it ends, for example “ends March 2022”.", criteria: [criterion],
          asks: "By when will \(name) end \(kind): \(quoted(text.value))?")
      }
      guard end > firstYear.lastDay else { return nil }
      return Problem(
        "\(name) keeps \(kind) until \(end), after its first year, \(firstYear): \(quoted(text.value))", at: text,
        help:
          """
          End it by \(firstYear.lastDay), or say why it stays; the guidance sets no date, and this one is the \
          tool's own.
          """,
        criteria: [criterion], asks: "Why does \(name) keep \(quoted(text.value)) until \(end)?")
    }
    return Problem.joined(parts, cause: "gates of \(service.place.range.start)")
  }
}

extension Service {
  /// Whether two services share a PCN, as far as they say which are theirs.
  fileprivate func worksBeside(_ other: Service) -> Bool {
    guard let mine = pcns, let theirs = other.pcns, !mine.isEmpty, !theirs.isEmpty else { return true }
    return mine.contains { pcn in theirs.contains { $0.value == pcn.value || isSameName($0.value, pcn.value) } }
  }
}

/// The first ages from 18 up that none of several bands takes.
private struct AgeGap {
  let lower: Int
  /// nil when nobody from `lower` up is taken.
  let upper: Int?

  /// nil when every age is taken; bands that end at 100 or more have no end.
  init?(between bands: [AgeBand]) {
    var reach = AgeBands.adultFrom - 1
    for band in bands.sorted(by: { $0.lower < $1.lower }) {
      if band.lower > reach + 1 {
        (lower, upper) = (reach + 1, band.lower - 1)
        return
      }
      reach = max(reach, band.upper ?? .max)
      if reach >= 100 { return nil }
    }
    (lower, upper) = (reach + 1, nil)
  }

  /// "over 65", "under 25", "aged 26 to 40".
  var words: String {
    guard let upper else { return "over \(lower - 1)" }
    if lower == AgeBands.adultFrom { return "under \(upper + 1)" }
    return lower == upper ? "aged \(lower)" : "aged \(lower) to \(upper)"
  }

  func touches(_ band: AgeBand) -> Bool { band.upper == lower - 1 || upper.map { $0 + 1 == band.lower } ?? false }
}

/// What a line under `thresholds` or `exclusions` says.
private struct Gate {
  /// Whether anybody of adult age is kept out by it.
  let shutsOut: Bool
  /// The last day it stands, where it says so.
  let end: CalendarDate?

  init(_ text: String) {
    let words = Words(text)
    let isNone = words.all.first.map { ["no", "none", "nobody", "not"].contains($0) } ?? true
    let isMonitoring = words.has("monitoring", "monitor", "risk") && words.has("bmi", "weight")
    let isAgeOfChildren =
      words.has("under", then: "18") || words.has("under", then: "sixteen") || words.has("children")
      || words.has("under18s")
    let isGone = words.has("removed", "ended", "abolished", "gone") && Self.day(in: words) == nil
    shutsOut = !isNone && !isMonitoring && !isAgeOfChildren && !isGone
    end = Self.day(in: words)
  }

  /// The last day of the latest date in a text: a day, a month with its year, a financial year, or a year.
  private static func day(in words: Words) -> CalendarDate? {
    var latest: CalendarDate?
    for (index, word) in words.all.enumerated() {
      guard word.utf8.count == 4, let year = Int(word), (2019...2030).contains(year) else { continue }
      let next = words.all.dropFirst(index + 1).prefix(2).compactMap { Int($0) }
      let before = index > 0 ? words.all[index - 1] : ""
      let date: CalendarDate? =
        if next.count == 2, let day = CalendarDate(checking: year, next[0], next[1]) {
          day
        } else if let second = next.first, second == (year + 1) % 100 {
          FinancialYear(year).lastDay
        } else if let month = CalendarDate.monthNames.firstIndex(where: {
          $0.lowercased().hasPrefix(before) && before.utf8.count >= 3
        }) {
          Period(year: year, month: month + 1).last
        } else if let month = next.first, (1...12).contains(month) {
          Period(year: year, month: month).last
        } else {
          CalendarDate(year: year, month: 12, day: 31)
        }
      if let date, date > latest ?? date.dayBefore { latest = date }
    }
    return latest
  }
}
