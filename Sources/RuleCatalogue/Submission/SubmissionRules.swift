import Guidance
import ProposalModel
import RuleKit

// What the document is, where it went, and when (Annex A, 1.6).

extension Rule {
  static let stageIsGiven = Rule(
    "submission/stage", "The proposal says at what stage it is",
    severity: .note, criteria: [],
    because:
      "A first draft may leave things open that a final proposal may not; without a stage it is judged as final.",
    passes: ["proposal: {stage: first-draft}"],
    fails: ["proposal: ⟦{format: 1}⟧", "{proposal: ⟦{guidance: 2021/22}⟧}"]
  ) { proposal in
    guard proposal.submission.stage == nil else { return .pass }
    return .missing(
      "proposal.stage", "The stage is not answered, so the proposal is judged as final",
      help: "Write `stage: first-draft`, `stage: final` or `stage: refresh`.")
  }

  static let guidanceYearIsKnown = Rule(
    "submission/guidance-year", "The proposal answers the guidance for 2021/22",
    severity: .warning, criteria: ["A-1-03"],
    because:
      """
      The criteria are those of the guidance for 2021/22; a proposal that answers another year's is judged by the \
      wrong ones.
      """,
    passes: ["proposal: {guidance: 2021/22}"],
    fails: ["proposal: {guidance: ⟦2022/23⟧}", "proposal: {guidance: ⟦2020/21⟧}"]
  ) { proposal in
    guard let year = proposal.submission.guidance else { return .notApplicable("no guidance year is given") }
    guard year.value != .y2021 else { return .pass }
    return .fail(
      "The proposal answers the guidance for \(year.value); this tool knows the guidance for 2021/22", at: year,
      help: "Write `guidance: 2021/22` if that is what it answers.")
  }

  static let formatIsKnown = Rule(
    "submission/format", "The document is in the format that this tool reads",
    severity: .warning, criteria: [],
    because: "`format` is the version of the document's format, not of the proposal; there is one so far, 1.",
    passes: ["proposal: {format: 1}"],
    fails: ["proposal: {format: ⟦2⟧}", "proposal: {format: ⟦0⟧}"]
  ) { proposal in
    guard let format = proposal.submission.format else { return .notApplicable("no format is given") }
    guard format.value != "1" else { return .pass }
    return .fail(
      "The document says that it is in format \(format.value); this tool reads format 1", at: format,
      help: "Write `format: 1`. Whether it is a draft stands under `stage`.")
  }

  static let firstDraftIsInTime = Rule(
    "submission/first-draft-in-time", "The first draft reached the region by 17:00 on 18 November 2020",
    severity: .warning, criteria: ["A-1.6-03"],
    because:
      """
      The guidance sets the hour. What was only dated, without an hour, is given the benefit of the doubt on the \
      day itself.
      """,
    passes: [
      "proposal: {stage: first-draft, submitted: 2020-11-18T17:00}",
      "proposal: {stage: final, first_draft_sent: 2020-11-18}",
    ],
    fails: [
      "proposal: {stage: first-draft, submitted: ⟦2020-11-18T17:01⟧}",
      "proposal: {stage: final, first_draft_sent: ⟦19 November 2020⟧}",
      "proposal: {stage: first-draft, submitted: ⟦2020-11-18T17:00-01:00⟧}",
      "proposal: {stage: ⟦first-draft⟧, first_draft_sent: 2020-11-18, submitted: 2021-01-20}",
    ]
  ) { proposal in
    let sent =
      proposal.submission.firstDraftSent ?? (proposal.judgedAs == .firstDraft ? proposal.submission.submitted : nil)
    if let problem = laterThanItsDraft(proposal) { return .judged([problem]) }
    return judge(sent, against: Moment(ProcessDates.firstDraftDeadline), "first draft")
  }

  /// A document that calls itself the first draft and was submitted after the first draft had gone out: as a first draft
  /// it would be judged more gently than it should be.
  private static func laterThanItsDraft(_ proposal: Proposal) -> Problem? {
    guard let stage = proposal.submission.stage, stage.value == .firstDraft,
      let draft = proposal.submission.firstDraftSent, let submitted = proposal.submission.submitted,
      submitted.value.date > draft.value.date, submitted.value.date > CalendarDate(ProcessDates.firstDraftDeadline.day)
    else { return nil }
    return Problem(
      """
      This is called a first draft and was submitted on \(submitted.value), after the first draft went out on \
      \(draft.value)
      """,
      at: stage, help: "Write `stage: final`, or correct the dates.", kind: .contradiction, severity: .error,
      notes: [.init("The submission", at: submitted), .init("The first draft", at: draft)],
      asks: "Is this the first draft or the final proposal?")
  }

  static let finalIsInTime = Rule(
    "submission/final-in-time", "The final proposal reached the region by 17:00 on 20 January 2021",
    severity: .warning, criteria: ["A-1.6-08"],
    because:
      """
      The guidance sets the hour. What was only dated, without an hour, is given the benefit of the doubt on the \
      day itself.
      """,
    passes: [
      "proposal: {stage: final, submitted: 2021-01-20T17:00}", "proposal: {stage: final, submitted: 20/01/2021}",
    ],
    fails: [
      "proposal: {stage: final, submitted: ⟦2021-01-20T17:01⟧}",
      "proposal: {stage: final, submitted: ⟦22 January 2021⟧}",
      "proposal: {stage: final, submitted: ⟦2020-01-20⟧}",
    ]
  ) { proposal in
    guard proposal.judgedAs == .final else { return .notApplicable("the document is not a final proposal") }
    return judge(proposal.submission.submitted, against: Moment(ProcessDates.finalDeadline), "final proposal")
  }

  /// A first draft dated before the guidance is also dated before its receipt: one slip.
  static let firstDraftCause = "date of the first draft"

  private static func judge(_ sent: Located<Moment>?, against deadline: Moment, _ name: String) -> Verdict {
    guard let sent else { return .undecided("no date of the \(name) is given") }
    let issued = CalendarDate(ProcessDates.guidanceIssued)
    guard sent.value.date >= issued else {
      return .judged([
        Problem(
          "The \(name) went out on \(sent.value), before the guidance was issued on \(issued)", at: sent,
          help: "Correct the date: final proposals were due in January 2021, first drafts in November 2020.",
          kind: .contradiction, severity: .error, cause: name == "first draft" ? firstDraftCause : nil,
          asks: "When was the \(name) sent?")
      ])
    }
    let late = sent.value.minutes == nil ? sent.value.date > deadline.date : sent.value > deadline
    guard late else { return .pass }
    return .judged([
      Problem(
        "The \(name) went out on \(sent.value), after the deadline of \(deadline)", at: sent,
        help: "If the date is right, agree the delay with the regional team and say so; if it is a slip, correct it.",
        asks: "Was the delay of the \(name) agreed with the regional team?")
    ])
  }

  static let sentToTheRegion = Rule(
    "submission/sent-to-region", "The proposal went to the mailbox of its own regional team",
    severity: .warning, criteria: ["A-1-03"],
    because: "Each region has its own address for proposals (Annex A, table 4); elsewhere nobody waits for it.",
    passes: ["{system: {region: South West}, proposal: {sent_to: england.southwestmh@nhs.net}}"],
    fails: [
      "{system: {region: South West}, proposal: {sent_to: ⟦england.southeastmh@nhs.net⟧}}",
      "{system: {region: London}, proposal: {sent_to: ⟦england.adultmh@nhs.net⟧}}",
    ]
  ) { proposal in
    guard let address = proposal.submission.sentTo else { return .notApplicable("no address is given") }
    guard let name = proposal.system.region, let region = Region.match(name.value) else {
      return .undecided("the region is not known")
    }
    guard !region.hasMailbox(address.value) else { return .pass }
    let help = "Send it to \(region.mailbox), and correct the address here."
    let message =
      if address.value.lowercased() == Guidance.Region.nationalMailbox {
        "\(quoted(address.value)) is the national team's mailbox; proposals go to the region first"
      } else if let other = Region.allCases.first(where: { $0.hasMailbox(address.value) }) {
        "\(quoted(address.value)) is the mailbox of \(other.rawValue), not of \(region.rawValue)"
      } else {
        "\(quoted(address.value)) is not the mailbox of the \(region.rawValue) region"
      }
    return .fail(message, at: address, help: help, notes: [.init("The region stands here", at: name)])
  }
}
