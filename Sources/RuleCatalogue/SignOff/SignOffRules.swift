import Guidance
import ProposalModel
import RuleKit

// Who has formally signed the plan, and whether the signatures are on record (Annex A, 2.2.1).

extension Rule {
  static let signOffRules = [everyPartyHasSigned, signaturesAreComplete, signaturesAreOfThisPlan]

  /// The rest of a sign-off list in which everybody who has to has signed.
  private static let everybodyElse = """
    {role: director-of-adult-social-services, name: A Reed, organisation: Oldtown City Council, date: 2021-01-15}, \
    {role: director-of-childrens-services, name: C Moss, organisation: Oldtown City Council, date: 2021-01-15}, \
    {role: housing-lead, name: D Hill, organisation: Oldtown City Council, date: 2021-01-15}, \
    {role: vcse-representative, name: E Lake, organisation: Stepping Forward, date: 2021-01-15}, \
    {role: lived-experience-representative, name: G Wood, organisation: Oldtown Voices, date: 2021-01-15}, \
    {role: carer-representative, name: H Ford, organisation: Carers Together, date: 2021-01-15}, \
    {role: lead-mental-health-provider, name: I Lane, organisation: Oldtown Trust, date: 2021-01-15}, \
    {role: ccg, name: J Marsh, organisation: NHS Oldtown CCG, date: 2021-01-15}
    """
  private static let publicHealth =
    "{role: director-of-public-health, name: B Stone, organisation: Oldtown City Council, date: 2021-01-15}"
  private static let secondCharity =
    "{role: vcse-representative, name: F Brook, organisation: Workwise, date: 2021-01-15}"
  private static let clinicalDirector =
    "{role: pcn-clinical-director, name: Dr K Field, for: Riverside PCN, date: 2021-01-15}"
  private static let system = """
    system: {organisations: [{name: Oldtown City Council, kind: local-authority, social_services: true, housing: true}, \
    {name: Oldtown Trust, kind: mental-health-provider, lead: true}, {name: NHS Oldtown CCG, kind: ccg}]}, \
    coverage: {pcns: [{name: Riverside PCN, covered_from: 2022-03-31}, {name: Hill PCN, covered_from: 2022-04-01}]}
    """

  static let everyPartyHasSigned = Rule(
    "sign-off/every-party", "Every party that the guidance names has formally signed the plan off",
    severity: .error,
    criteria: [
      "A-2.2.1-53", "A-2.2.1-54", "A-2.2.1-55", "A-2.2.1-56", "A-2.2.1-57", "A-2.2.1-58", "A-2.2.1-59", "A-2.2.1-60",
      "A-2.2.1-61", "A-2.2.1-62",
    ],
    because: """
      The plan is one of the whole system, so each party signs it: the clinical directors of the PCNs covered in \
      2021/22, the directors of adult social services, of public health and of children's services of each council \
      with social services, a housing lead, the voluntary sector, people with lived experience, each lead provider \
      and each CCG. A role that nobody has signed for is an error; one signed for some is a question about the others. \
      That two representatives make a plural is the tool's own reading.
      """,
    passes: [
      "{\(system), governance: {sign_off: [\(everybodyElse), \(publicHealth), \(secondCharity), \(clinicalDirector)]}}",
      // A delegate counts; one person may sign for several; spellings differ; Hill PCN comes after the first year.
      """
      {\(system), governance: {sign_off: [\(everybodyElse), \(secondCharity),
        {role: director-of-public-health, delegate: B Stone, for: [OLDTOWN CITY COUNCIL, Elsewhere Council], date: 2021-01-15},
        {role: pcn-clinical-director, name: Dr K Field, organisation: The Riverside Primary Care Network, date: 2021-01-15}]}}
      """,
      "{proposal: {stage: first-draft}, governance: {sign_off: []}}",
    ],
    fails: [
      "{\(system), governance: {sign_off: ⟦[\(everybodyElse), \(secondCharity), \(clinicalDirector)]⟧}}",
      "{\(system), governance: {sign_off: ⟦[\(everybodyElse), \(publicHealth), \(secondCharity)]⟧}}",
      "{\(system), governance: {sign_off: ⟦[\(everybodyElse), \(publicHealth), \(clinicalDirector)]⟧}}",
      """
      {\(system), governance: {sign_off: [\(everybodyElse), \(secondCharity), \(clinicalDirector),
        {role: director-of-public-health, name: B Stone, organisation: ⟦Oldtown City Concil⟧, date: 2021-01-15}]}}
      """,
      "governance: ⟦{groups: [Programme Board]}⟧",
      "{proposal: {stage: first-draft}, governance: ⟦{groups: [Programme Board]}⟧}",
      "governance: {sign_off: ⟦[]⟧}",
      """
      {\(system), governance: {sign_off: [\(everybodyElse), \(secondCharity), \(clinicalDirector), ⟦{name: B Stone, \
      organisation: Oldtown City Council, date: 2021-01-15}⟧]}}
      """,
      """
      {\(system), governance: {sign_off: [\(everybodyElse), \(secondCharity), \(clinicalDirector), {role: ⟦TBC⟧, \
      name: B Stone, organisation: Oldtown City Council, date: 2021-01-15}]}}
      """,
      // Whoever stands under `for`, a CCG's director signs for no council unless that is explained.
      """
      {\(system), governance: {sign_off: ⟦[\(everybodyElse), \(secondCharity), \(clinicalDirector), {role: \
      director-of-public-health, name: B Stone, organisation: NHS Oldtown CCG, for: Oldtown City Council, date: \
      2021-01-15}]⟧}}
      """,
    ]
  ) { proposal in
    let parties =
      """
      who signs: PCN clinical directors, the councils' directors and housing leads, the voluntary sector, people \
      with lived experience and carers, lead providers and CCGs
      """
    guard let entries = proposal.governance.signOff else {
      return .judged([
        Problem(
          missing: "governance.sign_off", "Who has signed the plan off is not answered",
          help: "List under `governance.sign_off` \(parties); each with role, name, organisation and date.",
          asks: "Who has signed the plan off, and when?")
      ])
    }
    guard !hasUnreadableEntry(entries, in: proposal) else {
      return .undecided("an entry of the sign-off list could not be read")
    }
    if entries.isEmpty {
      let isDraft = proposal.judgedAs == .firstDraft
      return .judged([
        Problem(
          missing: "governance.sign_off",
          isDraft
            ? "Every signature is still outstanding, as may be in a first draft" : "Nobody has signed the plan off",
          help: "By the final proposal, list \(parties); each with role, name, organisation and date.",
          severity: isDraft ? .note : .error, asks: isDraft ? "" : "Who signs the plan off, and when?")
      ])
    }
    let found = SignOffGaps(proposal, proposal.derived(SignOffMatrix.self))
    // What the authors claim an exception from stands apart, so that the exception excuses that and nothing else.
    let (excepted, others) = found.gaps.reduce(into: ([SignOffGaps.Gap](), [SignOffGaps.Gap]())) { parts, gap in
      if proposal.claimsException(from: gap.criterion) { parts.0.append(gap) } else { parts.1.append(gap) }
    }
    var problems = found.slips + found.problemsOfRole
    if !others.isEmpty { problems.append(problem(of: others, criteria: ["A-2.2.1-53"] + others.map(\.criterion))) }
    problems += excepted.map { problem(of: [$0], criteria: [$0.criterion]) }
    var open = found.openCriteria + unlisted(in: proposal)
    if !open.isEmpty { open.append("A-2.2.1-53") }
    let why = "the parties that sign are not listed, or the role of a signature is not said"
    guard let first = found.reported.first else {
      return .judged(problems, open: open.isEmpty ? nil : why, of: open)
    }
    if problems.isEmpty {
      problems.append(
        Problem(
          first.message, at: first.place ?? entries.place, severity: .note, notes: Array(found.reported.dropFirst())))
    } else {
      problems[0].notes += found.reported
    }
    return .judged(problems, open: open.isEmpty ? nil : why, of: open)
  }

  /// The criteria of roles that each council, provider, CCG or PCN signs in, where none is listed: whoever has signed,
  /// nobody can tell whether it is everybody.
  private static func unlisted(in proposal: Proposal) -> [String] {
    let ofOrganisations: [SignOffRole] = [
      .directorOfAdultSocialServices, .directorOfPublicHealth, .housingLead, .directorOfChildrensServices,
      .leadMentalHealthProvider, .ccg,
    ]
    return ((proposal.system.organisations ?? []).isEmpty ? ofOrganisations.map(\.criterion) : [])
      + ((proposal.coverage.pcns ?? []).isEmpty ? [SignOffRole.pcnClinicalDirector.criterion] : [])
  }

  private static func problem(of gaps: [SignOffGaps.Gap], criteria: [String]) -> Problem {
    let gaps = gaps.filter { $0.severity == .error } + gaps.filter { $0.severity != .error }
    let most = 3
    var message = gaps.prefix(most).map(\.says).joined(separator: "; ")
    if gaps.count > most { message += "; and \(counted(gaps.count - most, "more gap")), below" }
    return Problem(
      missing: "governance.sign_off", capitalised(message),
      help:
        """
        Add each signature with role, name, organisation and date, and under `for` whom it is for; a delegate may \
        sign (`delegate`).
        """,
      severity: gaps[0].severity,
      notes: gaps.count > most
        ? gaps.flatMap { [Problem.Note(capitalised($0.says))] + $0.notes } : gaps.flatMap(\.notes),
      criteria: criteria, asks: gaps.map(\.asks).joined(separator: " "))
  }

  /// Whether something in the list was no entry at all, so that it may have been anybody's signature.
  private static func hasUnreadableEntry(_ entries: Listed<SignOff>, in proposal: Proposal) -> Bool {
    proposal.misreadings.contains { misreading in
      misreading.losesValue && entries.place.range.contains(misreading.place.range)
        && !entries.contains { $0.place.range.contains(misreading.place.range) }
    }
  }

  static let signaturesAreComplete = Rule(
    "sign-off/on-record", "Every signature has a person, an organisation, a role and a date",
    severity: .warning, criteria: ["A-2.2.1-53"],
    because: """
      A sign-off is formal when it can be traced: a named person, in which role, for whom, on which day. Who prefers \
      privacy may give initials.
      """,
    passes: [
      """
      governance: {sign_off: [{role: ccg, name: J Marsh, organisation: NHS Oldtown CCG, date: 2021-01-15}, {role: \
      ccg, delegate: K Field, for: NHS Newbridge CCG, date: 2021-01-15}]}
      """
    ],
    fails: [
      """
      governance: {sign_off: [⟦{role: ccg, name: J Marsh, organisation: NHS Oldtown CCG}⟧, {role: ccg, name: K \
      Field, organisation: NHS Newbridge CCG, date: 2021-01-15}]}
      """,
      """
      governance: {sign_off: [⟦{role: ccg, organisation: NHS Oldtown CCG, date: 2021-01-15}⟧, {role: ccg, \
      organisation: NHS Newbridge CCG, date: 2021-01-15}]}
      """,
      "governance: {sign_off: [⟦{role: ccg, name: J Marsh, date: 2021-01-15}⟧]}",
      "governance: {sign_off: [⟦{name: J Marsh, organisation: NHS Oldtown CCG, date: 2021-01-15}⟧]}",
      """
      governance: {sign_off: [{role: housing-lead, name: ⟦Housing Options Team⟧, organisation: Oldtown City \
      Council, date: 2021-01-15}]}
      """,
      "governance: {sign_off: [{role: ccg, name: J Marsh, organisation: NHS Oldtown CCG, date: ⟦TBC⟧}]}",
    ]
  ) { proposal in
    guard let entries = proposal.governance.signOff, !entries.isEmpty else {
      return .undecided("no signatures are given")
    }
    let matrix = proposal.derived(SignOffMatrix.self)
    var problems: [Problem] = []
    var open: [Problem] = []
    for signature in matrix.signatures {
      if signature.flaws.contains(.notAPerson), let name = signature.entry.name ?? signature.entry.delegate {
        problems.append(
          Problem(
            "\(quoted(name.value)) is not a person; a sign-off is one person's", at: name,
            help: "Name the person who signed.",
            asks: "Who signed for \(name.value)?"))
      }
      guard let missing = firstMissing(of: signature) else { continue }
      var problem = Problem(
        missing: missing.key, within: signature.entry, missing.message,
        help:
          """
          Add \
          `\(missing.key)`.\(missing.key == "name" ? " Initials are enough for a person who prefers privacy." : "")
          """,
        severity: weight(of: signature, in: matrix),
        cause: missing.key == "role" ? SignOffGaps.cause(ofRole: signature) : nil, asks: missing.asks)
      // Something stands there that could not be read, or is no answer: that value's own finding says so.
      if proposal.isIncomplete(signature.entry.place) {
        if proposal.misreadings.contains(where: {
          $0.kind == .notAnswered && signature.entry.place.range.contains($0.place.range)
        }) {
          problems.append(problem)
        }
        continue
      }
      if let standing = open.first {
        problem = standing
        problem.notes.append(Problem.Note(missing.message, at: signature.entry))
        problem.severity = min(standing.severity ?? .warning, weight(of: signature, in: matrix))
        open = [problem]
      } else {
        open = [problem]
      }
    }
    return .judged(problems + open)
  }

  /// An error where the role is asked for and has no sound signature at all; a question about one of several otherwise.
  private static func weight(of signature: SignOffMatrix.Signature, in matrix: SignOffMatrix) -> Severity {
    guard let role = signature.entry.role?.value, role != .stpLead, role != .carerRepresentative else {
      return .warning
    }
    return matrix.signatures(of: role).contains(where: \.isSound) ? .warning : .error
  }

  private static func firstMissing(of signature: SignOffMatrix.Signature) -> (
    key: String, message: String, asks: String
  )? {
    let whom = signature.entry.signedFor?.first?.value ?? signature.entry.organisation?.value
    let who = signature.signedBy ?? whom.map { "the signatory for \($0)" } ?? "the signatory"
    if signature.flaws.contains(.noName) {
      let what = whom.map { "for \($0)" } ?? "here"
      return ("name", "Who signed \(what) is not answered", "Who signed \(what)?")
    }
    if signature.entry.role == nil {
      return ("role", "The role in which \(who) signed is not answered", "In what role did \(who) sign?")
    }
    if signature.flaws.contains(.noOrganisation) {
      return (
        "organisation", "The organisation that \(who) signed for is not answered",
        "For which organisation did \(who) sign?"
      )
    }
    if signature.flaws.contains(.noDate) {
      return ("date", "The day on which \(who) signed is not answered", "On which day did \(who) sign?")
    }
    return nil
  }

  static let signaturesAreOfThisPlan = Rule(
    "sign-off/of-this-plan",
    "Signatures are dated from the issue of the guidance, 9 October 2020, to the day of submission",
    severity: .warning, criteria: ["A-2.2.1-53"],
    because: """
      A signature from before the guidance was out is of another document; one from after the day of submission is of \
      nothing that was sent.
      """,
    passes: [
      """
      {proposal: {submitted: 2021-01-20T09:00}, governance: {sign_off: [{role: ccg, name: J Marsh, organisation: \
      NHS Oldtown CCG, date: 2021-01-20}, {role: ccg, name: K Field, organisation: NHS Hill CCG, date: \
      2020-10-09}]}}
      """
    ],
    fails: [
      """
      {proposal: {submitted: 2021-01-20}, governance: {sign_off: [{role: ccg, name: J Marsh, organisation: NHS \
      Oldtown CCG, date: ⟦2021-01-21⟧}]}}
      """,
      "governance: {sign_off: [{role: ccg, name: J Marsh, organisation: NHS Oldtown CCG, date: ⟦8 October 2020⟧}]}",
      "governance: {sign_off: [{role: ccg, name: J Marsh, organisation: NHS Oldtown CCG, date: ⟦2021-01-21⟧}]}",
      """
      {proposal: {submitted: 2021-01-18}, governance: {sign_off: [{role: ccg, name: J Marsh, organisation: NHS \
      Oldtown CCG, date: ⟦2021-01-19⟧}, {role: ccg, name: K Field, organisation: NHS Hill CCG, date: 2021-01-20}]}}
      """,
    ]
  ) { proposal in
    let matrix = proposal.derived(SignOffMatrix.self)
    let dated = matrix.signatures.filter { $0.date != nil }
    guard !dated.isEmpty else { return .undecided("no signature is dated") }
    var problems: [Problem] = []
    let early = dated.filter { $0.flaws.contains(.beforeGuidance) }
    if let first = early.first, let date = first.entry.date {
      problems.append(
        misdated(
          early,
          """
          \(first.signedBy ?? "Somebody") signed on \(date.value), before the guidance was issued on \
          \(CalendarDate(ProcessDates.guidanceIssued))
          """,
          at: date, help: "Correct the date, or have this plan signed.", in: matrix))
    }
    let latest = proposal.submission.submitted?.value.date
    // Of a day of submission that cannot be right another rule speaks.
    let isJudged = proposal.submission.submitted == nil || proposal.plausibleSubmission != nil
    let late =
      !isJudged
      ? []
      : dated.filter { signature in
        guard latest == nil, proposal.judgedAs == .final, let date = signature.date else {
          return signature.flaws.contains(.afterSubmission)
        }
        return date > CalendarDate(ProcessDates.finalDeadline.day)
      }
    if let first = late.first, let date = first.entry.date {
      let than =
        latest.map { "the plan was submitted, \($0)" }
        ?? "the deadline for final proposals, \(CalendarDate(ProcessDates.finalDeadline.day))"
      var problem = misdated(
        late,
        "\(first.signedBy ?? "Somebody") signed on \(date.value), after \(latest == nil ? than : "the day \(than)")",
        at: date,
        help: "Correct the date, or the day of submission (`proposal.submitted`).", in: matrix)
      if let submitted = proposal.submission.submitted {
        problem.notes.insert(.init("The day of submission stands here", at: submitted), at: 0)
      }
      problems.append(problem)
    }
    return .judged(problems)
  }

  /// One finding for all signatures that are dated too early, or too late.
  private static func misdated(
    _ signatures: [SignOffMatrix.Signature], _ message: String, at date: Located<CalendarDate>, help: String,
    in matrix: SignOffMatrix
  ) -> Problem {
    let others = signatures.dropFirst()
    return Problem(
      others.isEmpty
        ? message : "\(message); so \(others.count == 1 ? "is" : "are") \(counted(others.count, "other signature"))",
      at: date, help: help, severity: signatures.map { weight(of: $0, in: matrix) }.min(),
      notes: others.prefix(8).compactMap { other in
        other.entry.date.map { Problem.Note("\(other.signedBy ?? "Somebody"), \($0.value)", at: $0) }
      },
      asks: "On which day was this plan signed by \(list(signatures.prefix(8).map { $0.signedBy ?? "the signatory" }))?"
    )
  }
}
