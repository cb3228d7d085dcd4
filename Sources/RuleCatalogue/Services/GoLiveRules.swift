import ProposalModel
import RuleKit

// The days on which teams start, against the days from which their PCNs are covered (Annex A, 1.6 and 2.1.2).

extension Rule {
  static let teamsAreLiveWhenCovered = Rule(
    "services/live-when-covered", "A PCN counts as covered once a core team of its own is live",
    severity: .warning, criteria: ["A-1.6-21"],
    because: """
      Coverage means that people of the PCN are seen in the new model. A team that starts later than the day given for \
      its PCN leaves nobody to see them; a team that names no PCN may be there already.
      """,
    passes: [
      """
      services: [{name: Riverside team, purpose: core, kind: core, pcns: [Riverside PCN], live_from: 2021-10-04}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-04}]}
      """,
      """
      services: [{name: Late team, purpose: core, kind: core, pcns: [Riverside], live_from: 2022-01-10}, {name: First team, purpose: core, kind: core, pcns: [Riverside], live_from: 2021-07-05}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-04}]}
      """,
    ],
    fails: [
      """
      services: [{name: Riverside team, purpose: core, kind: core, pcns: [Riverside PCN], live_from: ⟦2021-10-05⟧}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-04}]}
      """,
      """
      services: [{name: Teams, teams: 2, purpose: core, kind: core, pcns: [Riverside, Hill], live_from: ⟦2022-01-10⟧}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-04}, {name: Hill PCN, covered_from: 2021-11-01}]}
      """,
      """
      services: [{name: Neighbourhood teams, teams: 2, purpose: core, kind: core, live_from: ⟦2022-01-10⟧}]
      coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-04}, {name: Hill PCN, covered_from: 2022-11-01}]}
      """,
    ]
  ) { proposal in
    let teams = (proposal.services ?? []).filter { $0.isCoreTeam && $0.isInCommunity }
    let footprint = proposal.derived(FootprintPCNs.self)
    guard !teams.isEmpty, !footprint.all.isEmpty else { return .undecided("no core teams or no PCNs are given") }
    let starts = teams.compactMap { team in
      footprint.reached(by: [team]).map { (team: team, pcns: $0, live: team.liveFrom) }
    }
    if starts.isEmpty { return liveAtAll(teams, footprint) }
    guard starts.count == teams.count else { return .notApplicable("a core team does not name its PCNs") }
    let problems = footprint.all.indices.compactMap { index -> Problem? in
      let own = starts.filter { $0.pcns.contains(index) }
      guard let covered = footprint.all[index].coveredFrom, !own.isEmpty, own.allSatisfy({ $0.live != nil }),
        let first = own.min(by: { $0.live!.value < $1.live!.value }), let live = first.live, live.value > covered.value
      else { return nil }
      let name = footprint.all[index].name?.value ?? "its PCN"
      let team = first.team.name?.value ?? "its core team"
      return Problem(
        "\(capitalised(team)) is live from \(live.value), but \(name) is covered from \(covered.value)", at: live,
        help: "Correct one of the two dates, or name the team that works there until then.",
        notes: [.init("\(name) is covered from here", at: covered)],
        cause: "start of the service at \(live.place.range.start)",
        asks: "Who sees people of \(name) before \(team) is live?")
    }
    return .judged(problems)
  }

  /// Where no team names its PCNs, one at least is live when the first PCN of the programme is covered.
  private static func liveAtAll(_ teams: [Service], _ footprint: FootprintPCNs) -> Verdict {
    let covered = footprint.all.compactMap(\.coveredFrom).filter { $0.value >= FinancialYear.y2021.firstDay }
    guard teams.allSatisfy({ $0.liveFrom != nil && $0.status?.value != .existing }),
      let first = covered.min(by: { $0.value < $1.value }),
      let live = teams.compactMap(\.liveFrom).min(by: { $0.value < $1.value })
    else { return .notApplicable("the core teams do not name their PCNs") }
    guard live.value > first.value else { return .pass }
    return .judged([
      Problem(
        "The first core team is live from \(live.value), but a PCN is covered from \(first.value)", at: live,
        help: "Correct one of the two dates, or name the team that works there until then.",
        notes: [.init("The first PCN is covered from here", at: first)],
        asks: "Who sees people of the first PCN before a team is live?")
    ])
  }
}
