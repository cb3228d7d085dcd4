import Guidance
import ProposalModel
import RuleKit

// Who makes up the teams (Annex A, 2.8).

extension Rule {
  static let workforceRules: [Rule] = [
    .teamsAreClinicalAndNot, .psychologyIsSizeable, .newRolesAreUsed, .connectorsAreUsed,
    .wellbeingPractitionersAreLater,
    .livedExperienceIsPaidAndGraded, .olderAdultWorkforceGrows, .peersFromMinorityGroups,
  ]

  /// Professions that 2.8 names one by one, each with its criterion; the psychological ones have a rule of their own.
  private static let namedProfessions: [(profession: Profession, criterion: String)] = [
    (.occupationalTherapy, "A-2.8-05"), (.pharmacy, "A-2.8-06"), (.socialWork, "A-2.8-07"), (.substanceUse, "A-2.8-08"),
    (.advancedPractice, "A-2.8-10"),
  ]

  static let teamsAreClinicalAndNot = Rule(
    "workforce/clinical-and-non-clinical", "Teams have clinical and non-clinical roles, of all the professions named",
    severity: .error, criteria: ["A-2.0-22", "A-2.8-02", "A-2.8-05", "A-2.8-06", "A-2.8-07", "A-2.8-08", "A-2.8-10"],
    because: """
      Approval needs a broader team: clinical staff beside others who serve people directly, such as peers, connectors \
      and support workers; administrators alone are not meant. The guidance also names occupational therapy, pharmacy, \
      social work, substance use expertise and advanced practice. It sets no numbers, and a reason for having none of a \
      kind is an answer too.
      """,
    passes: [
      """
      workforce:
        posts:
          - {role: occupational therapist, family: occupational-therapy, clinical: true, wte: 2, year: 2021/22}
          - {role: pharmacist, family: pharmacy, wte: 0.2, year: 2021/22}
          - {role: mental health social worker, wte: 1, year: 2021/22}
          - {role: substance use worker, family: substance-use, clinical: false, wte: 1, year: 2021/22}
          - {role: advanced clinical practitioner, wte: 1, year: 2022/23}
          - {role: mental health nurse, family: nurse, wte: 2 WTE, team: TBC, year: 2021/22}
      """
    ],
    fails: [
      "workforce: ⟦{history: []}⟧",
      """
      workforce:
        posts: ⟦[{role: occupational therapist, wte: 2, year: 2021/22}, {role: pharmacist, wte: 1, year: 2021/22}, {role: social worker, wte: 1, year: 2021/22}, {role: alcohol nurse, clinical: true, wte: 1, year: 2021/22}, {role: advanced practitioner, wte: 1, year: 2021/22}, {role: team administrator, family: administration, clinical: false, wte: 3, year: 2021/22}]⟧
      """,
      """
      workforce:
        posts: ⟦[{role: mental health nurse, family: nursing, clinical: true, wte: 2 WTE}, {role: mental health nurse, family: nurse}, {role: ward nurse, clinical: yes}]⟧
      """,
      """
      workforce:
        posts: ⟦[{role: mental health nurse, family: nursing, wte: 2, year: 2021/22}, {role: peer support worker, wte: 1, year: 2021/22}]⟧
      """,
      """
      workforce:
        posts: ⟦[{role: occupational therapist, wte: 2, year: 2021/22}, {role: pharmacist, wte: 0, year: 2021/22}, {role: social worker, wte: 1, year: 2021/22}, {role: alcohol nurse, clinical: true, wte: 1, year: 2021/22}, {role: advanced practitioner, wte: 1, year: 2021/22}, {role: peer worker, wte: 1, year: 2021/22}]⟧
      """,
      """
      workforce:
        posts: ⟦[{role: occupational therapist, wte: 2, year: 2021/22}, {role: pharmacist, wte: 1, year: 2021/22}, {role: social worker, wte: 1, year: 2021/22}, {role: alcohol nurse, clinical: true, wte: 1, year: 2021/22}, {role: advanced practitioner, wte: 1, year: 2021/22}, {role: peer worker, wte: 1, year: 2022/23}]⟧
      """,
    ]
  ) { proposal in
    guard let posts = proposal.workforce.posts, !posts.isEmpty else {
      return .judged([
        Problem(
          missing: "workforce.posts", "The new or changed posts are not answered",
          help: "List the posts under `workforce.posts`, each with its role, family, whole-time equivalents and year.",
          severity: .warning, asks: "Which posts are new or changed, by role, team and year?")
      ])
    }
    let staffed = posts.filter(\.isStaffed)
    let isOpen = mayHaveBoth(staffed, in: proposal)
    guard staffed.allSatisfy({ $0.isClinical != nil }) || hasBoth(staffed) || isOpen else {
      return .undecided("it is not said of every post whether it is clinical")
    }
    let named = namedProfessions(staffed, at: posts, in: proposal)
    let parts = [isOpen ? nil : balance(staffed, at: posts), named.problem].compactMap { $0 }
    let open = (isOpen ? ["A-2.0-22", "A-2.8-02"] : []) + named.open
    return .judged(
      Problem.joined(parts, severity: .error, cause: "make-up of the teams"),
      open: open.isEmpty ? nil : "a post could not be read", of: open)
  }

  /// Whether a post that could not be read may be of the kind that the others lack.
  private static func mayHaveBoth(_ posts: [Post], in proposal: Proposal) -> Bool {
    guard !hasBoth(posts) else { return false }
    let lacksClinical = !posts.contains { $0.isClinical == true }
    return proposal.hasUnreadPost(
      losing: ["role", "family", "clinical", "lived_experience", "works_with_service_users"]
    ) { proposal.mayBeClinical(lacksClinical, $0) }
  }

  private static func hasBoth(_ posts: [Post]) -> Bool {
    posts.contains { $0.isClinical == true } && posts.contains { $0.isClinical == false && $0.isForPeople }
  }

  private static func balance(_ posts: [Post], at place: Listed<Post>) -> Problem? {
    guard hasBoth(posts) else {
      let counts =
        """
        \(counted(posts.count { $0.isClinical == true }, "clinical post")), \
        \(counted(posts.count { $0.isClinical == false && $0.isForPeople }, "non-clinical one")) serving people
        """
      let lacksClinical = !posts.contains { $0.isClinical == true }
      return Problem(
        """
        The posts have no \(lacksClinical ? "clinical role" : "non-clinical role that serves people directly") \
        (\(counts))
        """,
        at: place,
        help: lacksClinical
          ? "Add the clinical posts, or mark those that are with `clinical: true`."
          : "Add peers, connectors, support or employment workers, or mark such posts with `clinical: false`.",
        criteria: ["A-2.0-22", "A-2.8-02"],
        asks: "Which \(lacksClinical ? "clinical" : "non-clinical") roles do the teams have?")
    }
    let first = posts.filter { $0.firstYear == .y2021 && $0.isNew }
    guard posts.allSatisfy({ $0.firstYear != nil }), !first.isEmpty, !hasBoth(first) else { return nil }
    let lacksClinical = !first.contains { $0.isClinical == true }
    return Problem(
      "None of the new posts of 2021/22 is \(lacksClinical ? "clinical" : "a non-clinical one that serves people")",
      at: place,
      help: "Bring some forward to 2021/22, or say why they come later.", severity: .warning, criteria: ["A-2.8-02"],
      asks: "Why do \(lacksClinical ? "clinical" : "non-clinical") posts come only after 2021/22?")
  }

  private static func namedProfessions(
    _ posts: [Post], at place: Listed<Post>, in proposal: Proposal
  ) -> (problem: Problem?, open: [String]) {
    let lacking = namedProfessions.filter { named in
      guard !posts.hasAny(of: named.profession) else { return false }
      // Advanced practice may be where somebody in post gets to; that the text names it is enough.
      return named.profession != .advancedPractice
        || !(proposal.proseNames("advanced clinical pract") || proposal.proseNames("advanced pract"))
    }
    let open = lacking.filter { named in
      proposal.hasUnreadPost(losing: ["role", "family"]) { proposal.mayBe(named.profession, $0) }
    }.map(\.criterion)
    let absent = lacking.filter { !open.contains($0.criterion) }
    guard !absent.isEmpty else { return (nil, open) }
    let names = list(absent.map(\.profession.name))
    let problem = Problem(
      "No post is planned in \(names)", at: place,
      help:
        """
        Add the posts, name those already in the teams with `new: false`, or say in the answer on workforce why \
        there are none.
        """,
      severity: .warning, criteria: absent.map(\.criterion),
      asks: "Will the teams have staff in \(names), and if not, why?")
    return (problem, open)
  }

  static let psychologyIsSizeable = Rule(
    "workforce/psychological-professions", "Psychological professions are a sizeable share of the new posts",
    severity: .warning, criteria: ["A-2.13-13", "A-2.8-03"],
    because: """
      Therapies for people with severe mental illness need staff who can be trained to give them. The guidance gives no \
      figure for "sizeable": none at all is asked about, and below 10%, the tool's own line, a reviewer is told.
      """,
    passes: [
      """
      workforce: {posts: [{role: clinical psychologist, family: psychological-professions, wte: 1, year: 2021/22}, \
      {role: nurse, family: nursing, wte: 9, year: 2021/22}]}
      """
    ],
    fails: [
      "workforce: {posts: ⟦[{role: nurse, family: nursing, wte: 9, year: 2021/22}]⟧}",
      "workforce: {posts: ⟦[{role: mental health nurse, family: nurse, wte: 9 WTE, year: 2021/22}]⟧}",
      """
      workforce: {posts: ⟦[{role: nurse, family: nursing, wte: 9, year: 2021/22}, {role: psychological wellbeing \
      practitioner, wte: 3, year: 2021/22}]⟧}
      """,
      """
      workforce: {posts: ⟦[{role: psychologist, wte: 0.999, year: 2021/22}, {role: nurse, family: nursing, wte: 9, \
      year: 2021/22}]⟧}
      """,
    ]
  ) { proposal in
    guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
    let all = posts.filter(\.isStaffed)
    guard all.hasAny(of: .psychology) else {
      guard !proposal.hasUnreadPost(losing: ["role", "family"], where: { proposal.mayBe(.psychology, $0) }) else {
        return .undecided("a post could not be read")
      }
      return .judged([
        Problem(
          "No post is in the psychological professions", at: posts,
          help: "Add the psychologists and therapists who are to give therapies; staff of IAPT services do not count.",
          asks: "Which posts in the psychological professions are planned?")
      ])
    }
    // A share is told only where every figure it is made of could be read.
    guard !proposal.isIncomplete(posts.place, in: "posts", "role", "family", "wte", "new") else { return .pass }
    let new = all.filter(\.isNew)
    let psychology = new.filter { $0.isOf(.psychology) }
    guard let share = psychology.wholeTime.basisPoints(of: new.wholeTime),
      share < Int64(OwnSettings.psychologicalShareBasisPoints)
    else { return .pass }
    return .judged([
      Problem(
        """
        \(psychology.wholeTime) of \(new.wholeTime) new whole-time equivalents are in the psychological \
        professions: \(percent(share))
        """,
        at: posts,
        help:
          """
          The guidance gives no figure; \(percent(Int64(OwnSettings.psychologicalShareBasisPoints))) is the tool's \
          own line for telling a reviewer.
          """,
        severity: .note, criteria: ["A-2.13-13"])
    ])
  }

  static let newRolesAreUsed = Rule(
    "workforce/new-roles", "Some posts are of a new kind of role",
    severity: .warning, criteria: ["A-2.0-23", "A-2.8-09"],
    because: """
      Recruiting only to long-standing professions is slow; the guidance asks for new roles too: peer workers, community \
      connectors, clinical or nursing associates, advanced practitioners. A newly funded post of an old kind is none.
      """,
    passes: [
      "workforce: {posts: [{role: community connector, wte: 2, year: 2021/22}]}",
      "workforce: {posts: [{role: trainee nursing associate, family: nursing, wte: 2, year: 2021/22}]}",
    ],
    fails: [
      "workforce: {posts: ⟦[{role: newly funded nurse, family: nursing, wte: 2, year: 2021/22}]⟧}",
      """
      workforce: {posts: ⟦[{role: nurse, family: nursing, wte: 2, year: 2021/22}, {role: peer worker, wte: 0, year: \
      2021/22}]⟧}
      """,
    ]
  ) { proposal in
    guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
    guard !posts.contains(where: { $0.isStaffed && $0.isNewRole }) else { return .pass }
    let mayBeNew = proposal.hasUnreadPost(losing: ["role", "family", "lived_experience"]) { post in
      proposal.mayBeLivedExperience(post) || proposal.mayBe(.advancedPractice, post)
    }
    guard !mayBeNew else { return .undecided("a post could not be read") }
    return .judged([
      Problem(
        "None of the \(counted(posts.count, "post")) is of a new kind of role", at: posts,
        help: "Add such posts, or give those that are new kinds of role `family: new-roles`.",
        asks: "Which new kinds of role do the teams use?")
    ])
  }

  static let connectorsAreUsed = Rule(
    "workforce/community-connectors", "A post connects people with what their community offers",
    severity: .note, criteria: ["B-3.2.3-01"],
    because:
      """
      The Community Mental Health Framework describes a community connector or link worker; titles vary, and others \
      may do the work.
      """,
    passes: ["workforce: {posts: [{role: social prescribing link worker, wte: 2, year: 2021/22}]}"],
    fails: [
      "workforce: {posts: ⟦[{role: nurse, wte: 2, year: 2021/22}]⟧}",
      "workforce: {posts: ⟦[{role: community connector, wte: 0, year: 2021/22}]⟧}",
    ]
  ) { proposal in
    guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
    guard !posts.contains(where: { $0.isStaffed && $0.linksServices?.value == true }),
      !posts.contains(where: { $0.isStaffed && $0.isConnector })
    else {
      return .pass
    }
    return .judged([
      Problem(
        "No post is a community connector, link worker or navigator by its title", at: posts,
        help: "If another role does this, name it in the answer on workforce.")
    ])
  }

  static let wellbeingPractitionersAreLater = Rule(
    "workforce/wellbeing-practitioners", "No mental health and wellbeing practitioner is expected before 2022/23",
    severity: .note, criteria: ["A-2.8-09"],
    because:
      """
      The first trainees for this role started in 2022/23, as the later Board paper reports; a plan of 2020 could \
      not know.
      """,
    passes: [
      "workforce: {posts: [{role: mental health and wellbeing practitioner, wte: 2, year: 2022/23}]}",
      "workforce: {posts: [{role: nurse, wte: 2, year: 2021/22}]}",
    ],
    fails: [
      "workforce: {posts: [⟦{role: mental health and wellbeing practitioner, wte: 2, year: 2021/22}⟧]}",
      "workforce: {posts: [{role: nurse, wte: 2, year: 2021/22}, ⟦{role: MHWP trainee, wte: 2, start: 2022-03}⟧]}",
    ]
  ) { proposal in
    guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
    return .judged(
      posts.filter { post in
        guard let year = post.firstYear, year < .y2022, post.mayBeOfNewKind else { return false }
        let title = post.title
        return title.has("mhwp", "mhwps")
          || title.has("wellbeing", then: "practitioner") && !title.has("psychological")
      }
      .map {
        Problem(
          "Mental health and wellbeing practitioners are first trained in 2022/23; this post is of 2021/22", at: $0,
          help: "Check the role, or move it to 2022/23.")
      })
  }
}

/// Hundredths of a per cent as `9.5%`, cut after one decimal.
func percent(_ basisPoints: Int64) -> String {
  let tenths = basisPoints / 10
  return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
}
