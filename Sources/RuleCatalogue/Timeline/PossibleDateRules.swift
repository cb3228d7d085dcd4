import Guidance
import ProposalModel
import RuleKit

// Dates at which what they say cannot have happened, or cannot be planned (Annex A, 1.6).

extension Rule {
  static let datesArePossible = Rule(
    "timeline/possible-dates", "What is dated can have happened, or can be planned, on that date",
    severity: .warning, criteria: ["A-1.6-21"],
    because: """
      A wait cannot have been measured after the plan was sent, nor a target lie in the past. Such a date is a slip, \
      mostly in the year, and what rests on it is not what it seems. Consulting staff ends before the model goes live.
      """,
    passes: [
      """
      proposal: {stage: final, submitted: 2021-01-20, guidance_received: 2020-10-09}
      access: {waiting_times: {baseline: [{service: CMHT, weeks: 11, measured: 2020-10-31}]}}
      measures: [{name: DIALOG, by: 2022-03-31}]
      co_production: {activity: [{who: Forum, stage: development, date: 2020-11}, {who: Forum, stage: delivery, date: 2021-10}]}
      workforce: {training: [{framework: KUF, start: 2020-09}]}
      governance: {milestones: [{date: 2021-06-30, title: Staff consultation ends}]}
      coverage: {pcns: [{name: Hill PCN, covered_from: 2021-10-01}]}
      """
    ],
    fails: [
      "access: {waiting_times: {baseline: [{service: CMHT, weeks: 11, measured: ⟦2021-10-31⟧}]}}",
      "access: {ips: {baseline: {number: 150, measured: ⟦2021-09⟧}}}",
      "proposal: {guidance_received: ⟦2020-09-09⟧, submitted: 2021-01-20}",
      "measures: [{name: DIALOG, by: ⟦2011-03-31⟧}, {name: ReQoL, by: 2022-03-31}]",
      "co_production: {activity: [{who: Forum, stage: before, date: ⟦2121-11⟧}, {who: Panel, date: ⟦2121-11⟧}]}",
      "governance: {engagement: [{who: GPs, stage: development, date: ⟦2021-10-20⟧}]}",
      "workforce: {training: [{framework: KUF, start: ⟦2011-09⟧}]}",
      "access: {physical_health_checks: {follow_up: [{intervention: Smoking, year: ⟦2031/32⟧}]}}",
      "funding: {baseline_uplift: [{ccg: A, lines: [{year: ⟦2018/19⟧, amount: £1m}, {year: 2019/20, amount: £1m}]}]}",
      """
      funding: {baseline_uplift: [{ccg: A, new_vcse_contracts: [{provider: Mind, start: 2021-07-01, end: ⟦2019-06-30⟧}]}]}
      """,
      """
      governance: {milestones: [{date: ⟦2021-11-15⟧, title: Consultation of staff opens}]}
      coverage: {pcns: [{name: Hill PCN, covered_from: 2021-10-01}]}
      """,
    ]
  ) { proposal in
    let dates = DatedStatements(proposal)
    let problems =
      dates.measurements + dates.stages + dates.targets + dates.training + dates.outlyingYears + dates.contracts
      + dates.consultation + dates.receipt
    return dates.isEmpty ? .undecided("nothing is dated") : .judged(problems)
  }
}

/// What a proposal dates, beside the day on which it was sent.
private struct DatedStatements {
  private let proposal: Proposal
  /// The day it was sent; nil for a refresh that does not give it.
  private let sent: CalendarDate?
  /// Dates of any of the kinds that are looked at.
  private let count: Int

  var isEmpty: Bool { count == 0 }

  init(_ proposal: Proposal) {
    self.proposal = proposal
    sent =
      proposal.plausibleSubmission?.value.date
      ?? (proposal.judgedAs == .refresh ? nil : CalendarDate(ProcessDates.finalDeadline.day))
    let lines = (proposal.funding.baselineUplift ?? []).flatMap { $0.lines ?? [] }.count { $0.year != nil }
    count =
      Self.measured(in: proposal).count + Self.staged(in: proposal).count + lines
      + (proposal.measures ?? []).count { $0.by != nil }
      + (proposal.workforce.training ?? []).count { $0.start != nil }
      + (proposal.access.physicalHealthChecks?.followUp ?? []).count { $0.year != nil }
      + (proposal.governance.milestones ?? []).count { $0.date != nil }
      + (proposal.submission.guidanceReceived == nil ? 0 : 1) + Self.contracts(in: proposal).count
  }

  private func slip(_ message: String, at place: some Placed, ask: String) -> Problem {
    Problem(message, at: place, help: "Correct the date.", kind: .contradiction, asks: ask)
  }

  // MARK: What was measured

  private static func measured(in proposal: Proposal) -> [Located<Period>] {
    let access = proposal.access
    let measurements = [
      access.physicalHealthChecks?.baseline, access.psychologicalTherapies?.baseline, access.ips?.baseline,
      access.acuteOutOfAreaPlacements?.baseline, proposal.focusGroups.rehabilitation?.outOfAreaPlacements?.baseline,
    ]
    return (access.waitingTimes?.baseline ?? []).compactMap(\.measured) + measurements.compactMap { $0?.measured }
  }

  var measurements: [Problem] {
    guard let sent else { return [] }
    return Self.measured(in: proposal).filter { $0.value.first > sent }.map { date in
      slip(
        "This was measured \(date.value.asTime), after the proposal was sent on \(sent)", at: date,
        ask: "When was this measured?")
    }
  }

  // MARK: What was done with others

  private typealias Staged = (who: String, stage: EngagementStage?, date: Located<Period>)

  private static func staged(in proposal: Proposal) -> [Staged] {
    (proposal.governance.engagement ?? []).compactMap { entry in
      entry.date.map { (entry.who?.value ?? "this engagement", entry.stage?.value, $0) }
    }
      + (proposal.coProduction.activity ?? []).compactMap { entry in
        entry.date.map { (entry.who?.value ?? "this activity", entry.stage?.value, $0) }
      }
  }

  var stages: [Problem] {
    Self.staged(in: proposal).compactMap { who, stage, date in
      if let sent, stage == .before || stage == .development, date.value.first > sent {
        return slip(
          """
          What was done with \(who) is of the time \(stage == .before ? "before the plan" : "of the plan's development"), \
          and dated \(date.value), after it was sent on \(sent)
          """,
          at: date, ask: "When was \(who) involved?")
      }
      guard date.value.first > Self.end else { return nil }
      return slip(
        "What is done with \(who) is dated \(date.value), after the programme ends in March 2024", at: date,
        ask: "When is \(who) involved?")
    }
  }

  private static let end = FinancialYear.y2023.lastDay

  // MARK: What is planned

  var targets: [Problem] {
    guard let sent else { return [] }
    return (proposal.measures ?? []).compactMap { measure in
      guard let by = measure.by, by.value.last < sent else { return nil }
      return slip(
        "\(measure.name?.value ?? "This measure") is to be reached by \(by.value), before the proposal was sent",
        at: by,
        ask: "By when is \(measure.name?.value ?? "the measure") to be reached?")
    }
  }

  /// Training that began years ago is no plan; what began since 2019/20 may still run.
  var training: [Problem] {
    (proposal.workforce.training ?? []).compactMap { training in
      guard let start = training.start,
        start.value.last < FinancialYear(FundedYears.staffingHistoryFrom).firstDay || start.value.first > Self.end
      else { return nil }
      return slip(
        "Training in \(training.framework?.value ?? "this framework") starts \(start.value.asTime), outside the programme",
        at: start, ask: "When does training in \(training.framework?.value ?? "this framework") start?")
    }
  }

  var outlyingYears: [Problem] {
    let followUp = (proposal.access.physicalHealthChecks?.followUp ?? []).compactMap(\.year).filter {
      $0.value < .y2019 || $0.value > .y2023
    }
    let lines = (proposal.funding.baselineUplift ?? []).flatMap { $0.lines ?? [] }.compactMap(\.year).filter {
      $0.value < .y2019 || $0.value > .y2023
    }
    return followUp.map {
      slip("\($0.value) is outside the years of the programme", at: $0, ask: "In which year is this offered?")
    }
      + lines.map {
        slip(
          "\($0.value) is not a year of the baseline uplift, which is counted from 2019/20 to 2023/24", at: $0,
          ask: "In which year is this baseline money spent?")
      }
  }

  private static func contracts(in proposal: Proposal) -> [VCSEContract] {
    (proposal.funding.baselineUplift ?? []).flatMap { entry -> [VCSEContract] in
      guard case .second(let contracts) = entry.newVCSEContracts else { return [] }
      return contracts.filter { $0.start != nil && $0.end != nil }
    }
  }

  var contracts: [Problem] {
    Self.contracts(in: proposal).compactMap { contract in
      guard let start = contract.start, let end = contract.end, end.value < start.value else { return nil }
      return Problem(
        "The contract with \(contract.provider?.value ?? "this provider") ends on \(end.value), before it starts",
        at: end, help: "Correct one of the two dates.", kind: .contradiction, severity: .error,
        notes: [.init("It starts here, on \(start.value)", at: start)])
    }
  }

  /// The first consultation of staff, where the model is live before it begins.
  var consultation: [Problem] {
    let live = (proposal.coverage.pcns ?? []).compactMap(\.coveredFrom).filter {
      $0.value >= FinancialYear.y2021.firstDay
    }.min { $0.value < $1.value }
    let consultations = (proposal.governance.milestones ?? []).filter { milestone in
      let words = Words(milestone.title?.value ?? "")
      return words.has(stem: "consult") && words.has("staff", "workforce", "tupe")
    }
    guard let live, consultations.allSatisfy({ $0.date != nil }),
      let first = consultations.compactMap(\.date).min(by: { $0.value.first < $1.value.first }),
      first.value.first > live.value
    else { return [] }
    return [
      Problem(
        "Staff are first consulted \(first.value.asTime), after the model goes live on \(live.value)", at: first,
        help: "Consult before go-live, or correct one of the dates.", kind: .contradiction,
        notes: [.init("The first PCN is covered from this day", at: live)],
        asks: "When are staff consulted, and does it end before go-live?")
    ]
  }

  // MARK: The guidance itself

  var receipt: [Problem] {
    let issued = CalendarDate(ProcessDates.guidanceIssued)
    guard let received = proposal.submission.guidanceReceived, received.value.date < issued else { return [] }
    return [
      slip(
        "The guidance was received on \(received.value.date), before it was issued on \(issued)", at: received,
        ask: "When was the guidance received?")
    ]
  }
}
