import Guidance
import ProposalModel
import RuleKit

// What is planned when: groundwork before April 2021, and milestones over three years (Annex A, 1.5, 1.6 and 2.3).

extension Rule {
  static let milestoneRules = [
    milestonesSpanThreeYears, groundworkComesBeforeApril, datesAreInOrder, datesArePossible,
  ]

  static let milestonesSpanThreeYears = Rule(
    "timeline/three-years", "Dated milestones run over all three years, with detail for 2021/22",
    severity: .warning, criteria: ["A-2.3-07", "A-2.3-08"],
    because: """
      The plan runs from April 2021 to March 2024; for 2021/22 it says in which month or quarter what will happen. \
      Preparation before April 2021 may be in the list.
      """,
    passes: [
      """
      governance: {milestones: [{date: 2021-03-01, title: Adverts}, {date: 2021-04-01, title: Start}, {date: \
      2021/22 Q3, title: Riverside live}, {date: 2022/23, title: Hill live}, {date: 2024-03-31, title: All live}]}
      """
    ],
    fails: [
      """
      governance: {milestones: ⟦[{date: 2021-04-01, title: Start}, {date: 2021-10-01, title: Riverside live}, \
      {date: 2022-10-01, title: Hill live}]⟧}
      """,
      """
      governance: {milestones: [{date: 2021-04-01, title: Start}, {date: 2021-10-01, title: Riverside live}, {date: \
      2022-10-01, title: Hill live}, {date: ⟦2024-04-01⟧, title: All live}, {date: 2024-03-31, title: Review}]}
      """,
      """
      governance: {milestones: ⟦[{date: 2021/22, title: Mobilise}, {date: 2022/23, title: Expand}, {date: 2023/24, \
      title: Complete}]⟧}
      """,
      """
      governance: {milestones: [{date: 2021-04-01, title: Start}, ⟦{title: Riverside live}⟧, {date: 2021-12-01, \
      title: Review}, {date: 2022-10-01, title: Hill live}, {date: 2024-03-31, title: All live}]}
      """,
      "governance: ⟦{risks: []}⟧", "governance: {milestones: ⟦[]⟧}",
      """
      governance: {milestones: [⟦{date: 2021-04-01}⟧, {date: 2021-10-01, title: Riverside live}, {date: 2022-10-01, \
      title: Hill live}, {date: 2024-03-31, title: All live}]}
      """,
    ]
  ) { proposal in
    guard let milestones = proposal.governance.milestones, !milestones.isEmpty else {
      if let milestones = proposal.governance.milestones, proposal.isIncomplete(milestones.place) {
        return .undecided("no milestone could be read")
      }
      return .judged([
        Problem(
          missing: "governance.milestones", "The milestones are not answered",
          help: "List under `governance.milestones` what will be done by when, for all three years.",
          asks: "What are the milestones from April 2021 to March 2024?")
      ])
    }
    var problems = undated(milestones, in: proposal)
    let dated = milestones.compactMap(\.date)
    let end = CalendarDate(FundedYears.lastDay(of: FundedYears.last))
    if let late = dated.first(where: { $0.value.first > end }) {
      problems.append(
        Problem(
          "This milestone, \(late.value), comes after the programme ends in March 2024", at: late,
          help: "Bring it forward, or leave out what belongs to later years.", criteria: ["A-2.3-07"],
          asks: "Can what is planned for \(late.value) be reached by March 2024?"))
    }
    // A milestone without a date may fall in any one year, and in no more than one.
    let undated = milestones.count - dated.count
    let open = FinancialYear.transformation.filter { year in !dated.contains { $0.value.touches(year) } }
    guard undated == 0 || open.count > undated else { return .judged(problems) }
    if !open.isEmpty {
      let years = list(open.map(\.description))
      problems.append(
        Problem(
          missing: "governance.milestones", "No \(undated > 0 ? "dated " : "")milestone falls in \(years)",
          help: "Add what will be done in \(years).",
          asks: "What are the milestones in \(years)?"))
    } else if let problem = lackOfDetail(milestones, in: proposal) {
      problems.append(problem)
    }
    return .judged(problems)
  }

  private static func undated(_ milestones: Listed<Milestone>, in proposal: Proposal) -> [Problem] {
    func problem(_ milestone: Milestone, _ notes: [Problem.Note] = []) -> Problem {
      let title = milestone.title.map { quoted($0.value) } ?? "this milestone"
      return Problem(
        missing: "date", within: milestone, "The date of \(title) is not answered",
        help: "Add `date`: a day, a month such as 2021-07, or a quarter such as 2021/22 Q3.", notes: notes,
        criteria: ["A-2.3-07"],
        asks: "By when is \(title) to be reached?")
    }
    let all = milestones.filter { $0.date == nil }
    let isPlaceholder = { (milestone: Milestone) in
      proposal.misreadings.contains { $0.kind == .notAnswered && milestone.place.range.contains($0.place.range) }
    }
    let blank = all.filter { proposal.isIncomplete($0.place) && isPlaceholder($0) }.map { problem($0) }
    let open = all.filter { !proposal.isIncomplete($0.place) }
    guard let first = open.first else { return blank }
    return blank + [problem(first, open.dropFirst().prefix(8).map { .init("This one has no date either", at: $0) })]
  }

  /// Milestones of 2021/22 that say no more than the year, or not what is done, or only one of them.
  private static func lackOfDetail(_ milestones: Listed<Milestone>, in proposal: Proposal) -> Problem? {
    let first = milestones.filter { $0.date?.value.touches(.y2021) ?? false }
    let wholeYear = Period(first: FinancialYear.y2021.firstDay, last: FinancialYear.y2021.lastDay)
    let precise = first.filter { $0.date?.value != wholeYear }
    let told = precise.filter { $0.title != nil || proposal.isUnreadable($0.place, "title") }
    guard told.count < leastInFirstYear else { return nil }
    if precise.count >= leastInFirstYear, let silent = precise.first(where: { $0.title == nil }) {
      return Problem(
        missing: "title", within: silent,
        "What is done by \(counted(precise.count - told.count, "milestone")) of 2021/22 is not answered",
        help: "Add a `title` that says what is done by then.",
        notes: precise.filter { $0.title == nil && $0.place != silent.place }.prefix(6).map {
          .init("Nor what is done by then", at: $0)
        }, criteria: ["A-2.3-08"], asks: "What happens in each quarter of 2021/22?")
    }
    let message =
      precise.isEmpty
      ? "The milestones of 2021/22 give no month or quarter"
      : "One milestone is all that is dated within 2021/22; two are the least that this tool takes for detail"
    return Problem(
      missing: "governance.milestones", message,
      help: "Say for 2021/22, by month or quarter, what happens in recruitment, contracts, PCNs and focus groups.",
      criteria: ["A-2.3-08"], asks: "What happens in each quarter of 2021/22?")
  }

  /// Fewer milestones within 2021/22 are asked about; the tool's own setting.
  private static let leastInFirstYear = 2

  static let groundworkComesBeforeApril = Rule(
    "timeline/groundwork",
    "Recruitment and voluntary-sector contracting begin by 31 March 2021, and mobilisation in 2021",
    severity: .warning, criteria: ["A-1.6-12", "A-1.5-01", "A-1.6-13"],
    because: """
      Awards come in February 2021 and the model starts to mobilise on 1 April, so recruitment and contracting with the \
      voluntary sector have to begin before. Governance and infrastructure before April are only shown. That \
      mobilisation later than December 2021 is asked about is the tool's own setting.
      """,
    passes: [
      """
      governance: {milestones: [{date: 2021-03-31, kind: recruitment}, {date: 2021-02, kind: vcse-contracting}, \
      {date: 2021-01-10, kind: governance}, {date: 2021-03-01, kind: infrastructure}, {date: 2021-12-31, kind: \
      mobilisation}]}
      """
    ],
    fails: [
      """
      governance: {milestones: ⟦[{date: 2021-03-31, kind: recruitment}, {date: 2021-04-01, kind: vcse-contracting}, \
      {date: 2021-04-01, kind: mobilisation}]⟧}
      """,
      """
      governance: {milestones: ⟦[{date: 2021-04-01, kind: vcse-contracting}, {date: 2021-03-31, kind: infrastructur}, \
      {date: 2021-05-01, kind: adverts}, {date: 2021-04-01, kind: mobilisation}]⟧}
      """,
      """
      governance: {milestones: ⟦[{date: 2021-04-01, kind: recruitment}, {date: 2021-03-31, kind: vcse-contracting}, \
      {date: 2021-04-01, kind: mobilisation}]⟧}
      """,
      """
      governance: {milestones: ⟦[{date: 2021-03-01, kind: recruitment}, {date: 2021-03-31, kind: vcse-contracting}, \
      {date: 2022-01-01, kind: mobilisation}]⟧}
      """,
      """
      governance: {milestones: [⟦{date: 2021-03-01, title: The board meets}⟧, {date: 2021-06-01, title: Progress is \
      reviewed}]}
      """,
    ]
  ) { proposal in
    guard let milestones = proposal.governance.milestones, !milestones.isEmpty else {
      return .undecided("no milestones are given")
    }
    func isLater(_ milestone: Milestone, than day: CalendarDate) -> Bool {
      milestone.date.map { $0.value.first > day } ?? false
    }
    // Without a date or a kind, a milestone may be any of those looked for.
    func mayBeAny(by day: CalendarDate) -> Bool {
      milestones.contains { $0.kind == nil && !isLater($0, than: day) }
    }
    func open(_ kind: MilestoneKind, by day: CalendarDate) -> Bool {
      !mayBeAny(by: day) && milestones.allSatisfy { $0.kind?.value != kind || isLater($0, than: day) }
    }
    let eve = CalendarDate(ProcessDates.preparationEnds)
    var missing: [String] = []
    var criteria: [String] = []
    if open(.recruitment, by: eve) { missing.append("recruitment") }
    if open(.vcseContracting, by: eve) { missing.append("contracting with the voluntary sector") }
    if !missing.isEmpty { criteria.append("A-1.6-12") }
    // Where nothing at all falls in 2021/22, the rule on the three years says so.
    let isPlanned = milestones.contains { $0.date?.value.touches(.y2021) ?? false }
    let mobilises =
      !isPlanned || !open(.mobilisation, by: latestMobilisation) || !open(.expansion, by: latestMobilisation)
    if !mobilises { criteria.append("A-1.6-13") }
    let unseen = [(MilestoneKind.governance, "governance"), (.infrastructure, "infrastructure")].filter {
      open($0.0, by: eve)
    }.map(\.1)
    let isUnclear = mayBeAny(by: latestMobilisation) ? "some milestones do not say of what kind they are" : nil
    func shown(_ kind: MilestoneKind, by day: CalendarDate) -> Bool {
      milestones.contains { !isLater($0, than: day) && ($0.kind.map { $0.value == kind } ?? $0.tells(kind)) }
    }
    let silent = milestones.filter {
      $0.kind == nil && !isLater($0, than: latestMobilisation) && !proposal.isUnreadable($0.place, "kind")
    }
    if criteria.isEmpty, let first = silent.first,
      !shown(.recruitment, by: eve) || !shown(.vcseContracting, by: eve)
        || isPlanned && !shown(.mobilisation, by: latestMobilisation) && !shown(.expansion, by: latestMobilisation)
    {
      return .judged([
        Problem(
          missing: "kind", within: first,
          """
          Whether recruitment and contracting with the voluntary sector begin by 31 March 2021, and mobilisation in 2021, \
          cannot be told: \(counted(silent.count, "milestone")) \(silent.count == 1 ? "does" : "do") not say of what kind \
          \(silent.count == 1 ? "it is" : "they are")
          """,
          help: "Add `kind` to the milestones of recruitment, contracting with the voluntary sector and mobilisation.",
          notes: silent.dropFirst().prefix(6).map { .init("Of what kind is this?", at: $0) },
          asks: "Which milestones are for recruitment, for contracting with the voluntary sector and for mobilisation?")
      ])
    }
    guard !criteria.isEmpty else {
      guard !unseen.isEmpty else { return .judged([], open: isUnclear) }
      return .judged([
        Problem(
          "No milestone before April 2021 is about \(list(unseen))", at: milestones, severity: .note,
          criteria: ["A-1.5-01"])
      ])
    }
    var says: [String] = []
    if !missing.isEmpty { says.append("no milestone for \(list(missing)) falls on or before 31 March 2021") }
    if !mobilises { says.append("no milestone for mobilisation falls in 2021") }
    return .judged([
      Problem(
        missing: "governance.milestones", capitalised(list(says)),
        help: "Add the milestones, subject to award where need be, with their `kind`.",
        notes: unseen.isEmpty ? [] : [.init("Nor is any before April 2021 about \(list(unseen))")],
        // Lead-in work is recruitment and contracting, and governance and infrastructure besides.
        criteria: criteria + (missing.isEmpty && unseen.isEmpty ? [] : ["A-1.5-01"]),
        asks: missing.isEmpty
          ? "When does mobilisation start?"
          : "When \(missing.count == 1 ? "does" : "do") \(list(missing)) begin, and can it be before April 2021?")
    ])
  }

  /// Mobilisation after this day is asked about: the tool's own setting, nine months into the first year.
  private static let latestMobilisation = CalendarDate(year: 2021, month: 12, day: 31)

  static let datesAreInOrder = Rule(
    "timeline/order", "The dates of the proposal follow one another",
    severity: .error, criteria: ["A-1.6-21"],
    because: """
      Guidance, first draft and final proposal, the start and the end of a step: what comes first cannot bear the later \
      date. One of the two is a slip.
      """,
    passes: [
      """
      proposal: {guidance_received: 2020-10-09, guidance_passed_on: 2020-10-09, first_draft_sent: 2020-11-18, \
      stage: final, submitted: 2021-01-20, timetable: [{step: Writing, start: 2020-10-12, end: 2020-10-12}]}
      """,
      """
      {workforce: {posts: [{role: Nurse, start: 2021-11}, {role: Peer, start: 2021-12}]}, coverage: {pcns: [{name: \
      Hill PCN, covered_from: 2019-10-01}, {name: Riverside PCN, covered_from: 2021-11-01}]}}
      """,
    ],
    fails: [
      "proposal: {first_draft_sent: ⟦2021-01-18⟧, stage: final, submitted: 2021-01-17}",
      "proposal: {guidance_received: 2020-10-09, guidance_passed_on: ⟦2020-10-08⟧}",
      """
      proposal: {timetable: [{step: Writing, start: 2020-11-13, end: ⟦2020-10-12⟧}, {step: Signing, start: \
      2020-11-16, end: 2020-11-17}]}
      """,
      """
      governance: {milestones: [{date: 2021-10-01, kind: recruitment, title: First adverts}]}\ncoverage: {pcns: \
      [{name: Riverside PCN, covered_from: ⟦2021-07-01⟧}]}
      """,
      "{access: {waiting_times: {starts: 2022-04-01, achieved_by: ⟦2022-03-31⟧}}}",
      """
      {workforce: {posts: [{role: Nurse, start: 2021-11}, {role: Peer, start: 2021-12}]}, coverage: {pcns: [{name: \
      Riverside PCN, covered_from: ⟦2021-10-31⟧}]}}
      """,
    ]
  ) { proposal in
    let submission = proposal.submission
    var problems: [Problem] = []
    func order(
      _ earlier: Located<Moment>?, _ later: Located<Moment>?, _ first: String, _ second: String,
      at place: Located<Moment>?, cause: String? = nil
    ) {
      guard let earlier, let later, let place, later.value.date < earlier.value.date else { return }
      let other = place.place == later.place ? earlier : later
      problems.append(
        Problem(
          "\(capitalised(second)), \(later.value.date), comes before \(first), \(earlier.value.date)", at: place,
          help: "Correct one of the two dates.",
          kind: .contradiction,
          notes: [.init("\(capitalised(place.place == later.place ? first : second)) stands here", at: other)],
          cause: cause))
    }
    order(
      submission.guidanceReceived, submission.guidancePassedOn, "the receipt of the guidance", "its passing on",
      at: submission.guidancePassedOn)
    order(
      submission.guidanceReceived, submission.firstDraftSent, "the receipt of the guidance", "the first draft",
      at: submission.firstDraftSent, cause: Rule.firstDraftCause)
    if proposal.judgedAs != .firstDraft, proposal.plausibleSubmission != nil {
      order(
        submission.firstDraftSent, submission.submitted, "the first draft", "the final proposal",
        at: submission.firstDraftSent)
    }
    for step in submission.timetable ?? [] {
      guard let start = step.start, let end = step.end, end.value < start.value else { continue }
      problems.append(
        Problem(
          """
          \(step.step.map { quoted($0.value) } ?? "This step") ends on \(end.value), before it starts on \
          \(start.value)
          """,
          at: end,
          help: "Correct one of the two dates.", kind: .contradiction, notes: [.init("It starts here", at: start)]))
    }
    if let waits = proposal.access.waitingTimes, let starts = waits.starts, let reached = waits.achievedBy,
      reached.value < starts.value
    {
      problems.append(
        Problem(
          "The waiting-time target is to be reached on \(reached.value), before work on it starts on \(starts.value)",
          at: reached,
          help: "Correct one of the two dates.", kind: .contradiction,
          notes: [.init("The start stands here", at: starts)]))
    }
    if let problem = liveBeforeRecruitment(proposal) ?? liveBeforeStaff(proposal) { problems.append(problem) }
    return .judged(problems)
  }

  /// The first PCN is covered before anybody is recruited: redeployed staff may explain it, so it is a question.
  private static func liveBeforeRecruitment(_ proposal: Proposal) -> Problem? {
    guard !proposal.isEarlyImplementer, proposal.earlyImplementer == nil,
      let live = (proposal.coverage.pcns ?? []).compactMap(\.coveredFrom).min(by: { $0.value < $1.value }),
      let milestones = proposal.governance.milestones, milestones.allSatisfy({ $0.date != nil && $0.kind != nil }),
      let recruitment = milestones.filter({ $0.kind?.value == .recruitment }).compactMap(\.date).min(by: {
        $0.value.first < $1.value.first
      }),
      live.value < recruitment.value.first
    else { return nil }
    let posts = (proposal.workforce.posts ?? []).compactMap(\.start?.value.first).min()
    if let posts, posts <= live.value { return nil }
    return Problem(
      "The first PCN is covered from \(live.value), before recruitment begins (\(recruitment.value))", at: live,
      help: "Correct one of the dates, or say who works there until then.", severity: .warning,
      notes: [.init("The first milestone for recruitment", at: recruitment)],
      asks: "Who staffs the first PCN before recruitment begins?")
  }
  /// The first PCN that the programme brings in is covered before any post starts, redeployed ones included. PCNs that
  /// early implementers covered before have their staff already.
  private static func liveBeforeStaff(_ proposal: Proposal) -> Problem? {
    let covered = (proposal.coverage.pcns ?? []).compactMap(\.coveredFrom).filter {
      $0.value >= FinancialYear.y2021.firstDay
    }
    let posts = proposal.workforce.posts ?? []
    guard let live = covered.min(by: { $0.value < $1.value }), posts.allSatisfy({ $0.start != nil }),
      let start = posts.compactMap(\.start).min(by: { $0.value.first < $1.value.first }),
      live.value < start.value.first
    else { return nil }
    return Problem(
      "A PCN is covered from \(live.value), before the first post starts (\(start.value))", at: live,
      help: "Correct one of the dates, or add the redeployed posts that open the team, with `new: false`.",
      severity: .warning, notes: [.init("The first post to start", at: start)],
      asks: "Who staffs the PCN before the first post starts?")
  }
}

extension Milestone {
  /// Whether its title speaks of the kind of step; where no `kind` is given, that keeps a question from being asked.
  fileprivate func tells(_ kind: MilestoneKind) -> Bool {
    let words = Words(title?.value ?? "")
    return switch kind {
    case .recruitment: words.has(stem: "recruit", "advert", "vacanc", "appoint", "interview", "post")
    case .vcseContracting: words.has(stem: "contract", "tender", "procure", "grant", "commission", "vcs", "volunt")
    case .mobilisation: words.has(stem: "mobilis", "launch", "open", "start", "begin") || words.has("live")
    default: false
    }
  }
}
