import Guidance
import ProposalModel
import RuleKit

/// Whole-time equivalents at the start and now: in all, and of the teams that are given for both.
struct StaffingGrowthCheck {
  private let history: Listed<StaffingHistory>
  private let proposal: Proposal

  init(_ history: Listed<StaffingHistory>, in proposal: Proposal) {
    self.history = history
    self.proposal = proposal
  }

  private func entries(in years: [FinancialYear]) -> [(name: String, wte: Int64)] {
    history.compactMap { entry in
      guard let year = entry.year?.value, years.contains(year), let wte = entry.wte?.value else { return nil }
      return (
        "\(OrganisationName(entry.team?.value ?? "").key) \(OrganisationName(entry.role?.value ?? "").key)",
        wte.thousandths
      )
    }
  }

  var verdict: Verdict {
    let starts = [FinancialYear(FundedYears.staffingHistoryFrom), FinancialYear(FundedYears.baselineZeroPoint)]
    let before = starts.map { entries(in: [$0]) }.first { !$0.isEmpty } ?? []
    // Figures of a later year are a plan, not what has been achieved.
    let now = entries(in: [.y2020])
    let isOpen = proposal.hasUnreadEntry(of: history, losing: ["history", "year", "wte"]) { _ in true }
    guard !before.isEmpty, !now.isEmpty else {
      guard !isOpen else { return .undecided("an entry of the staffing history could not be read") }
      let absent = before.isEmpty ? "2019/20" : "2020/21"
      return .judged([
        Problem(
          missing: "workforce.history", "The staffing history has no whole-time equivalents for \(absent)",
          help: "Add the whole-time equivalents in post in \(absent), team by team.",
          asks: "How many whole-time equivalents were in post in community teams in \(absent)?")
      ])
    }
    // A team that closed, or came, between the two points may make the totals differ: like is compared with like too.
    let shared = Set(before.map(\.name)).intersection(now.map(\.name))
    let like = { (list: [(name: String, wte: Int64)]) in
      list.filter { shared.contains($0.name) }.map(\.wte).reduce(0, +)
    }
    guard !isOpen else { return verdictInPart(like(before), like(now)) }
    let totals = (before.map(\.wte).reduce(0, +), now.map(\.wte).reduce(0, +))
    guard totals.1 <= totals.0, shared.isEmpty || like(now) <= like(before) else {
      return .judged(ofWards.map { [$0] } ?? [])
    }
    let isExplained = (proposal.funding.baselineUplift ?? []).contains { $0.recovery != nil }
    return .judged([
      Problem(
        "Staffing \(totals.1 == totals.0 ? "stays at" : """
          falls from \(Quantity(thousandths: totals.0)) to
          """) \(Quantity(thousandths: totals.1)) whole-time equivalents; it should have grown since 2019/20",
        at: history,
        help:
          "Check the figures; if staffing has not grown, say under `recovery` how the CCGs make that good in 2021/22.",
        severity: isExplained ? .warning : nil,
        notes: history.prefix(6).map { entry in
          .init(
            """
            \(entry.year?.value.description ?? "") \(entry.team?.value ?? ""): \
            \(entry.wte?.value.description ?? "not given")
            """,
            at: entry)
        }, cause: "staffing since 2019/20",
        asks: "Why has community staffing not grown since 2019/20, and how is that made good?")
    ])
  }

  /// Where entries could not be read: what the teams show that are given for both years is asked about if it falls.
  private func verdictInPart(_ before: Int64, _ now: Int64) -> Verdict {
    let open = "an entry of the staffing history could not be read"
    guard now < before else { return .judged(ofWards.map { [$0] } ?? [], open: open) }
    return .judged(
      [
        Problem(
          """
          In the teams whose figures can be read staffing falls from \(Quantity(thousandths: before)) to \
          \(Quantity(thousandths: now)) whole-time equivalents; it should have grown since 2019/20
          """,
          at: history, help: "Check these figures beside those that could not be read.", severity: .warning,
          asks: "Why has community staffing not grown since 2019/20, and how is that made good?")
      ], open: open)
  }

  /// Staff of wards among those counted.
  private var ofWards: Problem? {
    let teams = history.compactMap(\.team).filter {
      let words = Words($0.value)
      return words.has(stem: "inpatient") || words.has("wards")
    }
    guard let first = teams.first else { return nil }
    return Problem(
      "\(quoted(first.value)) is counted, which is no community team", at: first,
      help: "Count the staff of adult and older adult community teams only.", severity: .warning,
      asks: "How many whole-time equivalents were in post in community teams, without the wards?")
  }
}
