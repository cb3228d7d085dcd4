import ProposalModel
import RuleKit

// Staffing of older adult community teams by itself: in a sum with the others, a fall there does not show (Annex A, 1.1).

extension Rule {
  static let olderAdultStaffingHasGrown = Rule(
    "workforce/older-adult-staffing-since-2019-20", "Staffing of older adult teams has grown since 2019/20 as well",
    severity: .warning, criteria: ["A-1.1-11"],
    because: """
      Evidence of growth is asked for adult and for older adult community services. Where the teams for older adults can \
      be told apart by their names and have lost staff, a rise elsewhere does not make up for it, and a reviewer asks why.
      """,
    passes: [
      """
      workforce: {history: [{year: 2019/20, team: Older adult CMHT, wte: 77}, {year: 2020/21, team: Older adult CMHT, \
      wte: 77.1}, {year: 2019/20, team: Adult CMHT, wte: 50}]}
      """
    ],
    fails: [
      """
      workforce: {history: [{year: 2019/20, team: Adult CMHT, wte: 50}, {year: 2020/21, team: Adult CMHT, wte: 80}, \
      {year: 2019/20, team: Older people's team, wte: 77}, {year: 2020/21, team: Older people's team, wte: ⟦63⟧}]}
      """,
      """
      workforce: {history: [{year: 2019/20, team: Later life team, role: Nurses, wte: 20}, {year: 2020/21, team: Later \
      life team, role: Nurses, wte: ⟦19.5⟧}]}
      """,
      """
      workforce: {history: ⟦[{year: 2019/20, team: Adult CMHT, wte: 50}, {year: 2020/21, team: Adult CMHT, wte: 80}]⟧}
      """,
    ]
  ) { proposal in
    let teams = (proposal.workforce.history ?? []).filter { $0.isForOlderAdults && $0.wte != nil }
    let history = proposal.workforce.history
    let years = Set((history ?? []).filter { $0.wte != nil }.compactMap(\.year?.value))
    if let history, years.contains(.y2019), years.contains(.y2020), !proposal.isIncomplete(history.place),
      !history.contains(where: \.isForAllAges)
    {
      let absent: [FinancialYear] = [.y2019, .y2020].filter { year in !teams.contains { $0.year?.value == year } }
      if !absent.isEmpty {
        let whenever = absent.count == 1 ? absent.map { " for \($0)" }.joined() : ""
        return .judged([
          Problem(
            missing: "workforce.history",
            "The staffing history does not tell the staff of older adult community teams\(whenever)",
            help:
              """
              Add the whole-time equivalents of older adult teams in 2019/20 and 2020/21, or say in the team's name that \
              it is for all ages.
              """,
            cause: "staffing since 2019/20",
            asks:
              "How many whole-time equivalents were in post in older adult community teams in 2019/20, and in 2020/21?")
        ])
      }
    }
    func sum(_ year: FinancialYear) -> Int64? {
      let own = teams.filter { $0.year?.value == year }
      return own.isEmpty ? nil : own.reduce(0) { $0 + ($1.wte?.value.thousandths ?? 0) }
    }
    guard let before = sum(.y2019), let now = sum(.y2020), !proposal.isUnreadable(proposal.workforce.history?.place)
    else { return .undecided("the staff of older adult teams cannot be told apart in 2019/20 and 2020/21") }
    guard now < before, let place = teams.first(where: { $0.year?.value == .y2020 })?.wte else { return .pass }
    return .judged([
      Problem(
        """
        Staffing of older adult teams falls from \(Quantity(thousandths: before)) to \(Quantity(thousandths: now)) \
        whole-time equivalents from 2019/20 to 2020/21
        """,
        at: place, help: "Check the figures, or say how the fall is made good.",
        notes: teams.filter { $0.year?.value == .y2019 }.prefix(6).map { entry in
          .init("2019/20, \(entry.team?.value ?? "team"): \(entry.wte?.value.description ?? "")", at: entry)
        }, cause: "staffing since 2019/20",
        asks: "Why have older adult community teams lost staff since 2019/20, and how is that made good?")
    ])
  }
}

extension StaffingHistory {
  fileprivate var isForOlderAdults: Bool {
    let words = Words("\(team?.value ?? "") \(role?.value ?? "")")
    return words.has("older", "opmh", "opmhs", "elderly", "elders") || words.has("later", then: "life")
  }

  /// Staff of older adults are among those of a team that says it is for everybody.
  fileprivate var isForAllAges: Bool {
    let words = Words("\(team?.value ?? "") \(role?.value ?? "")")
    return words.has("ageless") || words.has("all", then: "age") || words.has("all", then: "adult")
      || words.has("all", then: "teams") || words.has("all", then: "community")
  }
}
