import Guidance
import ProposalModel
import RuleKit

// Core teams and the neighbourhoods they belong to (Annex A, 2.2.1).

extension Rule {
  static let serviceRules: [Rule] = [
    .coreTeamsAreTiedToPCNs, .servicesNameKnownPCNs, .populationsArePlausible, .dedicatedServicesAreNotTooLarge,
    .servicesTakeEveryAge, .youngAdultsAreEighteenToTwentyFive, .nobodyIsShutOut, .teamsAreLiveWhenCovered,
    .coreTeamsAreLocal,
  ]

  static let coreTeamsAreTiedToPCNs = Rule(
    "services/core-teams-and-pcns", "Every PCN covered in 2021/22 has a core team",
    severity: .warning, criteria: ["A-2.2.1-02", "W-13"],
    because: """
      Core teams work at the level of neighbourhoods, each tied to PCNs by name. A county-wide hub that names none is \
      not tied to anybody's practice. How many PCNs one team may have, the guidance does not say.
      """,
    passes: [
      """
      services: [{name: Riverside team, purpose: core, kind: core, pcns: [Riverside]}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: 2022-04-01}]}
      """,
      """
      services: [{name: County teams, purpose: core, kind: core, teams: 8, pcns: [all eight PCNs]}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]}
      """,
      """
      services: [{name: Neighbourhood teams, purpose: core, kind: core, teams: 2}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: 2022-04-01}]}
      """,
    ],
    fails: [
      "services: ⟦[]⟧", "⟦coverage: {pcns: [{name: Hill PCN, covered_from: 2022-03-31}]}⟧",
      """
      services: ⟦[{name: Home treatment liaison, purpose: other, kind: separate}]⟧
      coverage: {pcns: [{name: Hill PCN, covered_from: 2022-03-31}]}
      """,
      """
      services: ⟦[{name: Riverside team, purpose: core, kind: core, pcns: [Riverside PCN]}]⟧
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: 2022-03-31}]}
      """,
      """
      services: ⟦[{name: County hub, purpose: core, kind: core}]⟧
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}]}
      """,
    ]
  ) { proposal in
    let ask = "Which core team serves each PCN that is covered in 2021/22?"
    guard let services = proposal.services, !services.isEmpty else {
      return .judged([
        Problem(
          missing: "services", "The teams and functions of the model are not answered",
          help: "List them under `services`, the core teams with `kind: core` and the `pcns` they serve.", asks: ask)
      ])
    }
    // What a team is and which PCNs it serves is all that counts here.
    let legible = services.filter { service in
      service.kind != nil && service.purpose != nil && service.pcns.map { !proposal.isIncomplete($0.place) } ?? false
    }
    guard !proposal.isIncomplete(services.place, besides: legible.map(\.place)) else {
      return .undecided("a service could not be read")
    }
    let teams = services.filter { $0.isCoreTeam && $0.isInCommunity }
    guard !teams.isEmpty else {
      return .judged([
        Problem(
          "None of the services is a core community team", at: services,
          help: "Add the core teams, or mark those that are with `kind: core` and `purpose: core`.", asks: ask)
      ])
    }
    let footprint = proposal.derived(FootprintPCNs.self)
    let first = footprint.all.indices.filter {
      (footprint.all[$0].coveredFrom?.value).map { $0 <= FinancialYear.y2021.lastDay } ?? false
    }
    guard !first.isEmpty else { return .undecided("no PCN is covered in 2021/22") }
    let tied = teams.filter { !($0.pcns ?? []).isEmpty }
    // A team for every PCN there is needs no list of them.
    if tied.isEmpty, teams.contains(where: { ($0.teams?.value ?? 0) >= max(footprint.all.count, 2) }) { return .pass }
    guard let reached = footprint.reached(by: tied) else { return .pass }
    let absent = first.filter { !reached.contains($0) }
    guard !absent.isEmpty else { return .pass }
    let pcns = absent.map { footprint.all[$0] }
    let names = list(pcns.map { $0.name?.value ?? "" })
    let untied = teams.filter { ($0.pcns ?? []).isEmpty }
    var notes = pcns.prefix(6).map { pcn in
      Problem.Note("Covered from \(pcn.coveredFrom?.value.description ?? "")", at: pcn)
    }
    notes += untied.prefix(3).map { team in Problem.Note("This core team names no PCN", at: team) }
    let isOne = absent.count == 1
    return .judged([
      Problem(
        "\(names) \(isOne ? "is" : "are") covered in 2021/22, but no core team names \(isOne ? "it" : "them")",
        at: services,
        help: "Name the PCNs of each core team under its `pcns`.", notes: notes, asks: ask)
    ])
  }

  static let coreTeamsAreLocal = Rule(
    "services/core-team-level", "Core teams work at the level of neighbourhoods, not of the whole system",
    severity: .warning, criteria: ["A-2.2.1-02"],
    because:
      "The core offer is given by teams of neighbourhoods, each tied to PCNs; a system's one team is far from them.",
    passes: [
      """
      services: [{name: Riverside team, purpose: core, kind: core, level: neighbourhood}, {name: CEN hub, purpose: \
      personality-disorder, kind: dedicated, level: system}]
      """
    ],
    fails: [
      "services: [{name: County team, purpose: core, kind: core, level: ⟦system⟧}]",
      """
      services: [{name: Riverside team, purpose: core, kind: core, level: neighbourhood}, {name: County team, purpose: \
      core, kind: core, level: ⟦system⟧}]
      """,
    ]
  ) { proposal in
    let teams = (proposal.services ?? []).filter { $0.isCoreTeam && $0.isInCommunity }
    guard !teams.isEmpty else { return .undecided("no core teams are given") }
    return .judged(
      teams.compactMap { team in
        guard let level = team.level, level.value == .system else { return nil }
        return Problem(
          "\(team.name?.value ?? "This core team") works at the level of the whole system", at: level,
          help: "Give the level of its teams, neighbourhood, and the `pcns` of each.",
          asks: "Which neighbourhoods and PCNs does each core team work for?")
      })
  }

  static let servicesNameKnownPCNs = Rule(
    "services/known-pcns", "The PCNs that services name are those of the coverage section",
    severity: .warning, criteria: ["A-2.2.1-02"],
    because:
      """
      A PCN that only one of the two lists knows is misspelt, merged or forgotten, and its people are counted \
      wrongly.
      """,
    passes: [
      "{services: [{name: Riverside team, pcns: [riverside pcn, Hill]}], coverage: {pcns: [Riverside PCN, Hill PCN]}}",
      "{services: [{name: Hub, pcns: all 14 PCNs}], coverage: {pcns: [Riverside PCN, Hill PCN]}}",
    ],
    fails: [
      """
      {services: [{name: Riverside team, pcns: [⟦Riversdie PCN⟧, Hill PCN]}], coverage: {pcns: [Riverside PCN, Hill \
      PCN]}}
      """,
      """
      {services: [{name: Riverside team, pcns: [Riverside PCN, ⟦Newmarket PCN⟧]}], coverage: {pcns: [Riverside PCN, \
      Hill PCN]}}
      """,
    ]
  ) { proposal in
    let footprint = proposal.derived(FootprintPCNs.self)
    guard !footprint.all.isEmpty else { return .undecided("no PCNs are given") }
    guard !proposal.isIncomplete(proposal.coverage.pcns?.place, in: "pcns", "name") else {
      return .undecided("a PCN could not be read")
    }
    let services = (proposal.services ?? []).filter { $0.pcns != nil }
    guard !services.isEmpty else { return .notApplicable("no service names its PCNs") }
    var seen: Set<String> = []
    var problems: [Problem] = []
    for service in services {
      for pcn in service.pcns ?? [] where footprint.position(of: pcn.value) == nil {
        let name = OrganisationName(pcn.value).key
        guard !FootprintPCNs.isWholeFootprint(pcn), seen.insert(name).inserted else { continue }
        let near = footprint.nearestPosition(to: pcn.value).flatMap { footprint.all[$0].name?.value }
        problems.append(
          Problem(
            """
            \(quoted(pcn.value)), a PCN of \(service.name?.value ?? "this service"), is not among the PCNs of the \
            coverage section
            """,
            at: pcn,
            help: near.map { "Did you mean \($0)?" }
              ?? "Add it to `coverage.pcns` with the day from which it is covered, or correct the name.",
            cause: "PCN \(name)",
            asks: "Is \(pcn.value) a PCN of the system, and from when is it covered?"))
      }
    }
    return .judged(problems)
  }

  static let populationsArePlausible = Rule(
    "services/populations", "Populations are of people, and a neighbourhood team's is that of a neighbourhood",
    severity: .warning, criteria: ["A-2.2.1-02"],
    because: """
      The guidance expects neighbourhoods of 30,000 to 50,000 people, and nobody fails by another size. A figure below \
      1,000 was probably meant in thousands; a neighbourhood team for more than 100,000 people makes one ask. Both lines \
      are the tool's own.
      """,
    passes: [
      "services: [{name: Riverside team, kind: core, level: neighbourhood, population: 100_000}]",
      "coverage: {pcns: [{name: Riverside PCN, population: 1000}]}",
    ],
    fails: [
      "services: [{name: Riverside team, kind: core, level: neighbourhood, population: ⟦100_001⟧}]",
      "coverage: {pcns: [{name: Riverside PCN, population: ⟦999⟧}, {name: Hill PCN, population: 62_000}]}",
      "services: [{name: Riverside team, kind: core, level: neighbourhood, population: ⟦42⟧}]",
    ]
  ) { proposal in
    let services = proposal.services ?? []
    let pcns = proposal.coverage.pcns ?? []
    guard services.contains(where: { $0.population != nil }) || pcns.contains(where: { $0.population != nil }) else {
      return .undecided("no populations are given")
    }
    var written: [(people: Located<Int>, name: String)] = []
    for (index, service) in services.enumerated() {
      if let people = service.population { written.append((people, service.name(at: index))) }
    }
    for (index, pcn) in pcns.enumerated() {
      if let people = pcn.population { written.append((people, pcn.name?.value ?? "PCN \(index + 1)")) }
    }
    let least = OwnSettings.leastPlausiblePopulation
    let small = written.filter { $0.people.value < least }.map { people, name in
      Problem(
        "A population of \(grouped(people.value)) is given for \(name)", at: people,
        help:
          """
          Write the number of people, not of thousands. That fewer than \(grouped(least)) is asked about is the \
          tool's own setting.
          """,
        asks: "How many people does \(name) serve?")
    }
    let large = services.enumerated().compactMap { index, service -> Problem? in
      guard service.isCoreTeam, service.level?.value == .neighbourhood, let population = service.population,
        population.value > OwnSettings.neighbourhoodTeamAskedAbove
      else { return nil }
      return Problem(
        "One neighbourhood team of \(service.name(at: index)) serves \(grouped(population.value)) people",
        at: population,
        help:
          """
          Give the population of one team, and the number of teams under `teams`. Asking above \
          \(grouped(OwnSettings.neighbourhoodTeamAskedAbove)) is the tool's own setting; the guidance's band is \
          30,000 to 50,000.
          """,
        asks: "How many teams does \(service.name(at: index)) have, and how many people does each serve?")
    }
    return .judged(small + large)
  }

  static let dedicatedServicesAreNotTooLarge = Rule(
    "services/place-level", "Dedicated services are organised for places of up to about 500,000 people",
    severity: .warning, criteria: ["A-2.6.2-02"],
    because: """
      Services for the three groups are thought of at the level of a place of 250,000 to 500,000 people; smaller is \
      fine. Above 550,000, the guidance's figure with a tenth added by the tool, a reviewer asks how people far away are \
      reached. It is no reason to fail.
      """,
    passes: [
      "services: [{name: CEN hub, purpose: personality-disorder, kind: dedicated, level: place, population: 550_000}]",
      """
      services: [{name: CEN hub, purpose: personality-disorder, kind: dedicated, population: 900_000}, {name: CEN \
      locality teams, purpose: personality-disorder, kind: dedicated, population: 300_000}]
      """,
    ],
    fails: [
      """
      services: [{name: CEN hub, purpose: personality-disorder, kind: dedicated, level: place, population: \
      ⟦550_001⟧}]
      """,
      """
      services: [{name: Eating disorders, purpose: eating-disorders, kind: dedicated, level: system, population: \
      ⟦1_600_000⟧}]
      """,
    ]
  ) { proposal in
    let services = (proposal.services ?? []).filter { service in
      Purpose.focusGroups.contains(service.purpose?.value ?? .other) && service.kind?.value != .core
        && (service.population != nil || proposal.isIncomplete(service.place))
    }
    guard !services.isEmpty else { return .undecided("no dedicated service gives the population of a team") }
    let ceiling = PopulationLevels.place.upperBound * (10_000 + OwnSettings.placeToleranceBasisPoints) / 10_000
    return .judged(
      FocusGroup.allCases.flatMap { group -> [Problem] in
        let own = services.filter { $0.purpose?.value == group.purpose }
        // Teams for places make the far side of the system reachable, whatever stands above them.
        guard !own.contains(where: { ($0.population?.value ?? 0) <= ceiling }) else { return [] }
        return own.compactMap { service in
          guard let population = service.population else { return nil }
          let name = service.name?.value ?? "This service"
          return Problem(
            """
            \(name) has one team for \(grouped(population.value)) people; about \
            \(grouped(PopulationLevels.place.upperBound)) is the size of a place
            """,
            at: population,
            help:
              """
              Say how people in each place are reached, or give the population of one team and the number of \
              `teams`. The line of \(grouped(ceiling)) is the tool's own.
              """,
            cause: "size of the service for \(group.rawValue)",
            asks: "How does \(name) reach people in every place it serves?")
        }
      })
  }
}
