import Guidance
import ProposalModel
import RuleKit

// When posts start, beside their year and beside the time that recruiting takes (Annex A, 1.6; Annex D).

extension Rule {
  static let postDateRules: [Rule] = [postsStartInTheirYear, recruitmentTakesItsTime]

  static let postsStartInTheirYear = Rule(
    "workforce/posts-start-in-their-year", "A post starts in the year in which it is new",
    severity: .warning, criteria: ["A-1.6-21"],
    because: """
      A post's year says when it is counted and paid for, and its start says when somebody begins. A start in another \
      year makes one of the two a slip. Staff who are redeployed may have been in post before.
      """,
    passes: [
      """
      workforce: {posts: [{role: Nurse, year: 2021/22, start: 2022-03}, {role: Peer, year: 2022/23, start: 2022/23 Q1}, {role: Doctor, year: 2021/22, start: 2019-04, new: false}]}
      """
    ],
    fails: [
      """
      workforce: {posts: [{role: Nurse, year: 2021/22, start: ⟦2020-07⟧}, {role: Peer, year: 2022/23, start: \
      2022-04}]}
      """,
      "workforce: {posts: [{role: Nurse, year: 2021/22, start: ⟦2023-07⟧, new: false}]}",
      "workforce: {posts: [{role: Nurse, year: 2021/22, start: 2021-07}, ⟦{role: Peer, start: 2022-04}⟧]}",
    ]
  ) { proposal in
    let all = proposal.workforce.posts ?? []
    let posts = all.filter { $0.year != nil && $0.start != nil }
    let undated = all.filter { $0.year == nil && !proposal.isUnreadable($0.place, "year") }
    guard !posts.isEmpty || !undated.isEmpty else { return .undecided("no post gives its year and its start") }
    return .judged(
      withoutYear(undated)
        + posts.compactMap { post in
          guard let year = post.year, let start = post.start, !start.value.touches(year.value) else { return nil }
          if post.new?.value == false, start.value.last < year.value.firstDay { return nil }
          let role = quoted(post.role?.value ?? "this post")
          return Problem(
            "\(role) is new in \(year.value), and starts \(start.value.asTime)", at: start,
            help: "Correct one of the two.", kind: .contradiction, notes: [.init("The year stands here", at: year)],
            asks: "When does \(role) start?")
        })
  }

  /// Posts that count in no year's sum.
  private static func withoutYear(_ posts: [Post]) -> [Problem] {
    guard let first = posts.first else { return [] }
    let role = quoted(first.role?.value ?? "this post")
    return [
      Problem(
        missing: "year", within: first,
        """
        In which year \(role)\(posts.count == 1 ? "" : " and \(counted(posts.count - 1, "other post"))") \
        \(posts.count == 1 ? "is" : "are") new is not answered
        """,
        help: "Add `year`, so that the post counts among those of its year.",
        notes: posts.dropFirst().prefix(8).map { .init("\(quoted($0.role?.value ?? "This post")) as well", at: $0) },
        asks: "In which financial year is \(role) new?")
    ]
  }

  static let recruitmentTakesItsTime = Rule(
    "workforce/recruitment-lead-time", "New posts start no sooner than recruitment to them can be done",
    severity: .warning, criteria: ["A-1.6-21"],
    because: """
      A case study in Annex D found that recruiting to a post takes 13 weeks at least. Awards come in February 2021, so \
      a wholly new post on 1 April needs a word on how it is filled by then. No plan fails by this.
      """,
    passes: [
      "workforce: {posts: [{role: Nurse, year: 2021/22, start: 2021-05}, {role: Doctor, start: 2021-04, new: false}]}",
      """
      governance: {milestones: [{date: 2020-12-01, kind: recruitment, title: Adverts at the system's own risk}]}
      workforce: {posts: [{role: Nurse, year: 2021/22, start: 2021-04}]}
      """,
    ],
    fails: [
      "workforce: {posts: [{role: Nurse, year: 2021/22, start: ⟦2021-04⟧}, {role: Peer, start: 2021-04-19}]}",
      """
      governance: {milestones: [{date: 2021-03-15, kind: recruitment, title: Adverts}]}
      workforce: {posts: [{role: Nurse, year: 2021/22, start: ⟦2021-05⟧}]}
      """,
    ]
  ) { proposal in
    let posts = (proposal.workforce.posts ?? []).filter { $0.isRecruited && $0.start != nil }
    guard !posts.isEmpty else { return .undecided("no new post gives its start") }
    // Without a date or a kind, a milestone may be the beginning of recruitment.
    let milestones = (proposal.governance.milestones ?? []).filter { ($0.kind?.value ?? .recruitment) == .recruitment }
    guard milestones.allSatisfy({ $0.date != nil && $0.kind != nil }) else {
      return .undecided("it is not known when recruitment begins")
    }
    let milestone = milestones.compactMap(\.date).min { $0.value.first < $1.value.first }
    let begins = milestone?.value.first ?? CalendarDate(ProcessDates.awardWeeks[0])
    let ready = begins.adding(days: RecruitmentBenchmarks.weeksToRecruit * 7)
    // Before April 2021 the year of the post is at odds, which another rule says.
    let early = posts.filter { post in
      post.start.map { $0.value.last < ready && $0.value.first >= FinancialYear.y2021.firstDay } ?? false
    }
    guard let first = early.first, let start = first.start else { return .pass }
    let others = early.dropFirst()
    return .judged([
      Problem(
        """
        \(quoted(first.role?.value ?? "This post"))\(others.isEmpty ? "" : " and \(counted(others.count, "other new post"))") \
        \(others.isEmpty ? "starts \(start.value.asTime)" : "start \(start.value.asTime) or soon after"), sooner than \
        \(RecruitmentBenchmarks.weeksToRecruit) weeks after \
        \(milestone == nil ? "the awards of February 2021" : "recruitment begins on \(begins)")
        """,
        at: start,
        help: "Say how the posts are filled by then, correct the month, or write `new: false` for redeployed staff.",
        notes: others.prefix(5).map { .init("\(quoted($0.role?.value ?? "This post")) as well", at: $0.start) }
          + [milestone].compactMap { $0 }.map { .init("Recruitment begins here", at: $0) },
        asks: "How are the new posts that start \(start.value.asTime) filled by then?")
    ])
  }
}

extension Post {
  /// Whether somebody has to be found for it: neither redeployed, nor seconded or on a bank.
  fileprivate var isRecruited: Bool {
    guard new?.value != false else { return false }
    let words = Words(role?.value ?? "")
    return !words.has(stem: "second", "interim", "locum", "redeploy", "retain") && !words.has("agency", "bank")
  }
}
