import Guidance
import ProposalModel
import RuleKit

// Rehabilitation: placements and the team (Annex A, 2.6.2).

extension Rule {
  static let rehabilitationRules: [Rule] = [
    .rehabilitationPlacementsEnd, .rehabilitationTeamIsBroad,
  ]

  static let rehabilitationPlacementsEnd = Rule(
    "rehabilitation/out-of-area-placements", "Rehabilitation placements out of area fall, towards none by March 2024",
    severity: .warning, criteria: ["A-2.6.2-09"],
    because: """
      People are to come home: the number placed away now, and how it falls towards none, show how. March 2024 is the \
      tool's own date, and a later one a question. Acute placements are another matter and do not count. Later starters \
      only need an outline.
      """,
    passes: [
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23], out_of_area_placements: {baseline: {number: 23, \
      measured: 2020-10-31}, trajectory: {2021/22: 16, 2022/23: 16, 2023/24: 0}}}}
      """
    ],
    fails: [
      "focus_groups: {rehabilitation: ⟦{years: [2021/22, 2022/23]}⟧}",
      """
      focus_groups: {rehabilitation: {years: [2021/22], out_of_area_placements: ⟦{trajectory: {2021/22: 16, \
      2023/24: 0}}⟧}}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22], out_of_area_placements: {baseline: 23, trajectory: \
      {2021/22: 16, 2022/23: ⟦17⟧, 2023/24: 0}}}}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22], out_of_area_placements: {baseline: 23, trajectory: \
      {2021/22: 16, 2023/24: ⟦1⟧}}}}
      """,
    ]
  ) { proposal in
    GroupDetail.judge(.rehabilitation, in: proposal) { detail in
      guard let plan = detail.declaration.plan else { return .undecided("nothing is said of rehabilitation") }
      let ask = "How many people are in rehabilitation placements out of area now, and how many will be each year?"
      let acute = proposal.access.acuteOutOfAreaPlacements
      guard let placements = plan.outOfAreaPlacements else {
        guard !proposal.isIncomplete(plan.place) else { return .undecided("the placements could not be read") }
        return .judged([
          Problem(
            missing: "out_of_area_placements", within: plan,
            "The rehabilitation placements out of area are not answered",
            help: "Give how many there are now, when that was counted, and how many there will be each year.",
            severity: detail.severity,
            notes: acute.map { [.init("These are acute placements, which do not count here", at: $0)] } ?? [], asks: ask
          )
        ])
      }
      guard !proposal.isIncomplete(placements.place) else {
        return .undecided("a number of placements could not be read")
      }
      return .judged(
        Problem.joined(
          shortcomings(of: placements, detail, acute: acute, asks: ask), cause: "rehabilitation placements"))
    }
  }

  private static func shortcomings(
    of placements: PlacementTrajectory, _ detail: GroupDetail, acute: PlacementTrajectory?, asks: String
  ) -> [Problem] {
    var parts: [Problem] = []
    let hasTrajectory = !(placements.trajectory?.entries.isEmpty ?? true)
    let absent = [placements.baseline?.number == nil ? "baseline" : nil, hasTrajectory ? nil : "trajectory"].compactMap
    { $0 }
    if let first = absent.first {
      let what =
        absent.count == 2 ? "The number now and by year" : first == "baseline" ? "The number now" : "The number by year"
      parts.append(
        Problem(
          missing: first, within: placements, "\(what) of rehabilitation placements out of area is not answered",
          help: "Add \(list(absent.map { "`\($0)`" })).", severity: detail.severity, asks: asks))
    }
    guard let trajectory = placements.trajectory,
      let last = trajectory.entries.max(by: { $0.year.value < $1.year.value })
    else { return parts }
    if let rise = steps(from: placements.baseline?.number, trajectory).first(where: { $0.after.value > $0.before.value }
    ) {
      parts.append(
        Problem(
          """
          \(rise.after.value) rehabilitation placements out of area are expected in \(rise.year), more than the \
          \(rise.before.value) \(rise.since)
          """,
          at: rise.after,
          help: "Correct the number, or explain the rise.",
          notes: [.init("The lower number stands here", at: rise.before)],
          asks: "Why do rehabilitation placements out of area rise in \(rise.year)?"))
    } else if last.amount.value > 0 {
      parts.append(
        Problem(
          "\(last.amount.value) rehabilitation placements out of area are left in \(last.year.value)", at: last.amount,
          help:
            """
            Plan for none by \(CalendarDate(OwnSettings.placementsEnd)), the tool's own date, or say who stays \
            away, until when and why.
            """,
          severity: detail.severity,
          asks: "When will the last \(last.amount.value) people be back, and what do they need that is not here?"))
    }
    if let acute, let own = placements.baseline?.number, let other = acute.baseline?.number, own.value == other.value,
      own.value > 0,
      let theirs = acute.trajectory, trajectory.entries.allSatisfy({ theirs[$0.year.value]?.value == $0.amount.value })
    {
      parts.append(
        Problem(
          "The rehabilitation placements have the same numbers as the acute placements", at: placements,
          help: "Count rehabilitation placements apart; acute ones do not count here.",
          notes: [.init("The acute placements stand here", at: acute)],
          asks: "Are these numbers of rehabilitation placements or of acute ones?"))
    }
    return parts
  }

  static let rehabilitationTeamIsBroad = Rule(
    "rehabilitation/broad-team", "The rehabilitation team is made up of several professions, peers among them",
    severity: .warning, criteria: ["A-2.6.2-20"],
    because: """
      Psychology, occupational therapy, social work, psychiatry, peer support, nursing and pharmacy are given as \
      examples. No number is set; fewer than five is asked about, which is the tool's own setting. Later starters only \
      need an outline.
      """,
    passes: [
      """
      focus_groups: {rehabilitation: {years: [2021/22]}}
      workforce:
        posts:
          - {role: psychologist, purpose: rehabilitation}
          - {role: nurse, purpose: rehabilitation}
          - {role: pharmacist, purpose: rehabilitation, wte: 0.1}
          - {role: social worker, purpose: rehabilitation}
          - {role: peer worker, purpose: rehabilitation}
      """
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {years: [2021/22]}}
      workforce: {posts: ⟦[{role: psychologist, purpose: rehabilitation}, {role: nurse, purpose: rehabilitation}, {role: pharmacist, purpose: rehabilitation, wte: 0}, {role: social worker, purpose: rehabilitation}, {role: peer worker, purpose: rehabilitation}]⟧}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22]}}
      workforce: {posts: ⟦[{role: nurse, purpose: rehabilitation, wte: 6}, {role: nurse manager, purpose: rehabilitation}]⟧}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22]}}
      workforce: {posts: ⟦[{role: nurse, purpose: core}]⟧}
      """,
    ]
  ) { proposal in
    GroupDetail.judge(.rehabilitation, in: proposal) { detail in
      guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
      guard
        !proposal.hasUnreadPost(
          of: .rehabilitation,
          losing: ["role", "family", "wte", "lived_experience", "paid", "band", "contract", "year", "start", "new"])
      else {
        return .undecided("a post could not be read")
      }
      let own = proposal.posts(for: .rehabilitation)
      let wanted: [Profession] = [
        .psychology, .occupationalTherapy, .socialWork, .psychiatry, .peerSupport, .nursing, .pharmacy,
      ]
      let present = wanted.filter { own.hasAny(of: $0) }
      // The list is of examples: another profession counts, once.
      let hasOther = own.contains { post in !wanted.contains { post.isOf($0) } && post.isForPeople }
      let count = present.count + (hasOther ? 1 : 0)
      guard count < OwnSettings.rehabilitationDisciplines else { return .pass }
      let absent = wanted.filter { !present.contains($0) }.map(\.name)
      return .judged([
        Problem(
          own.isEmpty
            ? "No post is for rehabilitation"
            : count < 2
              ? "The rehabilitation team has one profession only"
              : "The rehabilitation team has \(count) professions; \(list(absent)) are not among them",
          at: posts,
          help:
            """
            Add the posts with `purpose: rehabilitation`. Asking below \(OwnSettings.rehabilitationDisciplines) is \
            the tool's own setting; the guidance gives examples and no number.
            """,
          kind: own.isEmpty ? .missing : detail.kind, severity: detail.severity,
          notes: own.prefix(6).map { .init(capitalised($0.role?.value ?? "a post"), at: $0) },
          asks: "Which professions, peers included, make up the rehabilitation team?")
      ])
    }
  }
}
