import Guidance
import ProposalModel
import RuleKit

// The four-week wait: the aim, its start, the waits now, and how the clock runs (Annex A, 2.2.1 and 2.12).

extension Rule {
  static let waitingRules: [Rule] = [
    .fourWeeksIsTheAim, .waitingWorkStartsInTime, .presentWaitsAreKnown, .clockRunsFromFirstContact,
  ]

  static let fourWeeksIsTheAim = Rule(
    "waits/four-weeks", "The system works towards a longest wait of four weeks, by a date",
    severity: .error, criteria: ["A-2.0-32", "A-2.2.1-28", "A-2.12-02"],
    because: """
      The aim is a wait of four weeks, or 28 days, at the most. It is not a formal standard yet, so nobody has to reach \
      it in 2021/22; a plan with a date is what is asked for.
      """,
    passes: [
      "access: {waiting_times: {target_weeks: 4, achieved_by: 2024-03-31}}",
      """
      {access: {waiting_times: {target_weeks: 3.5}}, governance: {milestones: [{kind: waiting-times, date: \
      2023-03-31, title: Four weeks everywhere}]}}
      """,
    ],
    fails: [
      "access: {waiting_times: {target_weeks: ⟦4.001⟧, achieved_by: 2024-03-31}}",
      "access: {waiting_times: {target_weeks: ⟦6⟧}}", "access: {waiting_times: {target_weeks: ⟦0⟧}}",
      "access: {waiting_times: ⟦{target_weeks: 4}⟧}",
      "access: {waiting_times: ⟦{achieved_by: 2024-03-31}⟧}", "access: ⟦{trajectory: {2021/22: 1900}}⟧",
    ]
  ) { proposal in
    guard let waits = proposal.access.waitingTimes else {
      return .judged([
        Problem(
          missing: "access.waiting_times", "The waiting times are not answered",
          help: "Give the waits now, the target in weeks, what starts and stops the clock, and by when it is reached.",
          severity: .warning, asks: "How long do people wait now, and by when will nobody wait longer than four weeks?")
      ])
    }
    guard let target = waits.targetWeeks else {
      return .judged([
        Problem(
          missing: "target_weeks", within: waits, "The longest wait aimed for is not answered",
          help: "Write `target_weeks: 4`.", severity: .warning,
          asks: "What is the longest wait that the system works towards?")
      ])
    }
    guard target.value > Quantity(0) else {
      return .judged([
        Problem(
          "A longest wait of \(target.value) weeks is aimed for, which nobody can keep", at: target,
          help: "Write the longest wait in weeks: `target_weeks: 4`.", severity: .warning,
          asks: "What is the longest wait that the system works towards?")
      ])
    }
    guard target.value <= Quantity(Int64(FourWeekWait.maximumWeeks)) else {
      return .judged([
        Problem(
          """
          A longest wait of \(target.value) weeks is aimed for; the aim is \(FourWeekWait.maximumWeeks) weeks \
          (\(FourWeekWait.maximumDays) days)
          """,
          at: target,
          help:
            """
            Aim for \(FourWeekWait.maximumWeeks) weeks, and give the day by which it is reached under \
            `achieved_by`; steps on the way may be longer.
            """,
          asks: "By when will nobody wait longer than \(FourWeekWait.maximumWeeks) weeks?")
      ])
    }
    let hasStep = (proposal.governance.milestones ?? []).contains { $0.kind?.value == .waitingTimes && $0.date != nil }
    guard waits.achievedBy == nil, !hasStep else { return .pass }
    return .judged([
      Problem(
        missing: "achieved_by", within: waits, "The day by which the longest wait is reached is not answered",
        help: "Give it under `achieved_by`, or milestones of `kind: waiting-times`.", severity: .warning,
        asks: "By when will nobody wait longer than \(FourWeekWait.maximumWeeks) weeks, and by which steps?")
    ])
  }

  static let waitingWorkStartsInTime = Rule(
    "waits/work-starts", "Work on waits starts in 2021/22, and not after the first PCN is live",
    severity: .warning, criteria: ["A-2.12-03", "A-2.2.1-30", "A-2.12-33"],
    because:
      "Every system works towards four weeks from April 2021, and measures waits from the day each new model starts.",
    passes: [
      """
      {access: {waiting_times: {starts: 2021-07-01}}, coverage: {pcns: [{name: Riverside PCN, covered_from: \
      2021-07-01}]}}
      """,
      """
      {access: {waiting_times: {starts: 2021-04-01}}, coverage: {pcns: [{name: Riverside PCN, covered_from: \
      2019-11-01}]}}
      """,
      """
      {access: {waiting_times: {target_weeks: 4}}, governance: {milestones: [{kind: waiting-times, date: \
      2022-03-31, title: Waits published}]}}
      """,
    ],
    fails: [
      "access: {waiting_times: {starts: ⟦2022-04-01⟧}}", "access: {waiting_times: ⟦{target_weeks: 4}⟧}",
      """
      {access: {waiting_times: {starts: ⟦2021-07-02⟧}}, coverage: {pcns: [{name: Riverside PCN, covered_from: \
      2021-07-01}, {name: Hill PCN, covered_from: 2022-07-01}]}}
      """,
      """
      {access: {waiting_times: {starts: ⟦2021-04-02⟧}}, coverage: {pcns: [{name: Riverside PCN, covered_from: \
      2019-11-01}]}}
      """,
      """
      {access: {waiting_times: ⟦{target_weeks: 4}⟧}, governance: {milestones: [{kind: waiting-times, date: \
      2022-04-01, title: Waits published}]}}
      """,
    ]
  ) { proposal in
    guard let waits = proposal.access.waitingTimes else { return .undecided("no waiting times are given") }
    let ask = "When does work on the four-week wait start, in each place?"
    guard let starts = waits.starts else {
      let steps = (proposal.governance.milestones ?? []).filter { $0.kind?.value == .waitingTimes }
      guard !steps.contains(where: { $0.date?.value.touches(.y2021) ?? false }) else { return .pass }
      return .judged([
        Problem(
          missing: "starts", within: waits, "The day on which work on waits starts is not answered",
          help: "Give it under `starts`, or a milestone of 2021/22 with `kind: waiting-times`.",
          notes: steps.prefix(1).map {
            .init("The first milestone on waits is \($0.date?.value.description ?? "without a date")", at: $0)
          },
          criteria: ["A-2.12-03", "A-2.2.1-30"], asks: ask)
      ])
    }
    guard starts.value <= FinancialYear.y2021.lastDay else {
      return .judged([
        Problem(
          "Work on waits starts on \(starts.value), after 2021/22", at: starts,
          help: "Start it in 2021/22, from April 2021 if you can.", criteria: ["A-2.12-03", "A-2.2.1-30", "A-2.12-33"],
          asks: ask)
      ])
    }
    // The guidance asks for it from April 2021; early implementers covered PCNs long before.
    guard starts.value > FinancialYear.y2021.firstDay else { return .pass }
    let earlier = (proposal.coverage.pcns ?? []).filter { ($0.coveredFrom?.value).map { $0 < starts.value } ?? false }
    guard !earlier.isEmpty else { return .pass }
    return .judged([
      Problem(
        """
        Work on waits starts on \(starts.value), after \(counted(earlier.count, "PCN")) \
        \(earlier.count == 1 ? "is" : "are") covered
        """,
        at: starts,
        help: "Start it on the day the first PCN is covered at the latest.",
        notes: earlier.prefix(6).map {
          .init(
            "\($0.name?.value ?? "A PCN") is covered from \($0.coveredFrom?.value.description ?? "")",
            at: $0.coveredFrom)
        },
        criteria: ["A-2.12-33"], asks: ask)
    ])
  }

  static let presentWaitsAreKnown = Rule(
    "waits/present-waits", "The waits that are known now are given, with the day they were measured",
    severity: .warning, criteria: ["A-2.12-04"],
    because: """
      The guidance asks for waits as far as they are known, and prescribes no measure. That a figure more than a year \
      old is pointed out is the tool's own setting.
      """,
    passes: [
      """
      access: {waiting_times: {baseline: [{service: CMHT, weeks: 9, measured: 2020-10-31}, {service: Therapies, \
      number_waiting: 40}]}}
      """
    ],
    fails: [
      "access: {waiting_times: ⟦{target_weeks: 4}⟧}",
      "access: {waiting_times: {baseline: ⟦[{service: CMHT, number_waiting: 40}]⟧}}",
      "access: {waiting_times: {baseline: ⟦[{service: CMHT, weeks: 9}]⟧}}",
      """
      {proposal: {submitted: 2021-01-20}, access: {waiting_times: {baseline: [{service: CMHT, weeks: 9, measured: \
      ⟦2020-01-20⟧}]}}}
      """,
    ]
  ) { proposal in
    guard let waits = proposal.access.waitingTimes else { return .undecided("no waiting times are given") }
    let ask = "How long do people wait now, for which service, and when was that measured?"
    guard let baseline = waits.baseline, !baseline.isEmpty else {
      return .judged([
        Problem(
          missing: "baseline", within: waits, "The waits now are not answered",
          help: "Give those that are known under `baseline`: the service, the weeks, and the day they were measured.",
          asks: ask)
      ])
    }
    let measured = baseline.filter { $0.weeks != nil }
    guard !measured.isEmpty else {
      guard !proposal.isIncomplete(baseline.place) else { return .undecided("a wait could not be read") }
      return .judged([
        Problem(
          "None of the waits now is given in weeks", at: baseline, help: "Add `weeks`, as far as they are known.",
          asks: ask)
      ])
    }
    if !measured.contains(where: { $0.measured != nil }), !proposal.isIncomplete(baseline.place) {
      return .judged([
        Problem(
          "None of the waits now has the day on which it was measured", at: baseline, help: "Add `measured` to each.",
          asks: ask)
      ])
    }
    guard let submitted = proposal.submission.submitted?.value.date else { return .pass }
    let old = measured.compactMap(\.measured).filter {
      $0.value.last.days(until: submitted) > OwnSettings.freshWaitDays
    }
    guard let first = old.first else { return .pass }
    return .judged([
      Problem(
        """
        \(counted(old.count, "wait was", "waits were")) measured more than a year before submission, on \
        \(first.value)
        """,
        at: first,
        help: "Use newer figures if there are any.", severity: .note)
    ])
  }

  static let clockRunsFromFirstContact = Rule(
    "waits/clock", "The clock starts at the first contact and stops when care has begun",
    severity: .warning, criteria: ["A-2.12-05", "A-2.2.1-28"],
    because: """
      The four weeks run from the first contact in primary care, or with any service, until meaningful help has begun: \
      a care plan made together, say, or a therapy. A clock that starts when a referral is accepted, triaged or \
      allocated hides the wait before it; an assessment or a letter alone is not yet help.
      """,
    passes: [
      """
      access: {waiting_times: {clock_start: "first contact in primary care, not when a referral is accepted", \
      clock_stop: a care plan is agreed or a therapy has begun}}
      """,
      """
      access: {waiting_times: {clock_start: initial contact with any service, clock_stop: assessment done and \
      treatment started}}
      """,
    ],
    fails: [
      "access: {waiting_times: {clock_start: ⟦acceptance of the referral⟧, clock_stop: a care plan is agreed}}",
      "access: {waiting_times: {clock_start: first contact, clock_stop: ⟦the first assessment⟧}}",
      """
      access: {waiting_times: {clock_start: ⟦a co-produced care plan has been agreed and help begun⟧, clock_stop: a \
      therapy has begun}}
      """,
      "access: {waiting_times: {clock_start: ⟦after triage by the single point of access⟧, clock_stop: letter sent}}",
      "access: {waiting_times: {clock_start: ⟦the referral is received⟧, clock_stop: a care plan is agreed}}",
      "access: {waiting_times: ⟦{clock_start: first contact in primary care}⟧}",
    ]
  ) { proposal in
    guard let waits = proposal.access.waitingTimes else { return .undecided("no waiting times are given") }
    var parts: [Problem] = []
    let ask = "What starts the clock of the four-week wait, and what stops it?"
    let absent = [waits.clockStart == nil ? "starts" : nil, waits.clockStop == nil ? "stops" : nil].compactMap { $0 }
    if !absent.isEmpty {
      parts.append(
        Problem(
          missing: waits.clockStart == nil ? "clock_start" : "clock_stop", within: waits,
          "What \(list(absent)) the clock of the four-week wait is not answered",
          help:
            """
            Give `clock_start`, such as first contact in primary care or with any service, and `clock_stop`, such \
            as a care plan agreed or a therapy begun.
            """,
          asks: ask))
    }
    if let start = waits.clockStart, let why = lateStart(Words(start.value)) {
      parts.append(
        Problem(
          "The clock starts with \(quoted(start.value)); \(why)", at: start,
          help: "Let it start at the first contact in primary care, or with any service.", asks: ask))
    }
    if let stop = waits.clockStop, let why = earlyStop(Words(stop.value)) {
      parts.append(
        Problem(
          "The clock stops with \(quoted(stop.value)); \(why)", at: stop,
          help: "Let it stop when care has begun: a plan agreed together, or a therapy started.", asks: ask))
    }
    return .judged(Problem.joined(parts, cause: "clock of the four-week wait"))
  }

  private static func lateStart(_ words: Words) -> String? {
    // What stops the clock stands where its start should.
    if words.has(stem: "begun", "began", "agreed", "started"), words.has(stem: "plan", "therap", "treat", "help"),
      !words.has(stem: "contact", "refer", "ask", "request", "present", "approach", "not", "until", "before")
    {
      return "care has begun by then, and the whole wait is before it"
    }
    if let late = words.position(ofStem: "accept", "triag", "allocat") {
      let turned = words.position(
        ofStem: "not", "never", "rather", "instead", "before", "regardless", "irrespective", "whether")
      return turned.map { $0 < late } ?? false ? nil : "the wait before that is not counted"
    }
    guard words.has(stem: "referr"), !words.has(stem: "contact", "any", "ask", "request", "present", "approach") else {
      return nil
    }
    return "the first contact may come before a referral"
  }

  private static func earlyStop(_ words: Words) -> String? {
    guard words.has(stem: "assess", "letter", "triag", "phone", "call", "appointment", "screen") else { return nil }
    let isCare = words.has(
      stem: "plan", "therap", "treat", "interven", "support", "help", "care", "medication", "formulation")
    return isCare ? nil : "that alone is not yet care"
  }
}
