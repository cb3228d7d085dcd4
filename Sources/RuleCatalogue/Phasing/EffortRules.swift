import ProposalModel
import RuleKit

// Whether posts and milestones lie in the years that are declared.

extension Rule {
  static let focusYearsHaveDelivery = Rule(
    "phasing/delivery-in-focus-years", "Each year of focus has a milestone or a post of the group in it",
    severity: .warning, criteria: ["A-2.6.1-13"],
    because: """
      Money alone does not make a year of focus: something has to happen in it. A milestone with the group's purpose, \
      or a post that is new in the year, shows that.
      """,
    presupposes: [],
    passes: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}
      workforce: {posts: [{role: Dietitian, purpose: eating-disorders, year: 2022/23}]}
      governance: {milestones: [{date: 2022-03-31, title: First clinic open, purpose: eating-disorders}]}
      """
    ],
    fails: [
      """
      focus_groups: {eating_disorders: {years: [⟦2021/22⟧, 2022/23]}}
      workforce: {posts: [{role: Dietitian, purpose: eating-disorders, year: 2022/23}]}
      governance: {milestones: [{date: 2021-04-01, title: Mobilisation starts}, {date: 2022-04-01, title: First clinic open, purpose: eating-disorders}]}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22, ⟦2022/23⟧]}}
      governance: {milestones: [{date: 2021/22 Q2, title: Team opens, purpose: rehabilitation}, {date: 2022-10, title: Hill live}]}
      """,
    ]
  ) { proposal in
    let milestones = proposal.governance.milestones ?? []
    let posts = proposal.workforce.posts ?? []
    guard !milestones.isEmpty || !posts.isEmpty else { return .undecided("no milestones and no posts are given") }
    let phasing = proposal.derived(DeclaredPhasing.self)
    let problems = phasing.declarations.flatMap { group -> [Problem] in
      guard !group.isExempt else { return [] }
      return group.years.compactMap { year in
        let hasMilestone = milestones.contains {
          $0.purpose?.value == group.group.purpose && $0.date?.value.touches(year) ?? false
        }
        let hasPost = posts.contains { $0.purpose?.value == group.group.purpose && $0.isStaffed(in: year) }
        // Where no milestone at all falls in the year, the rule on milestones over three years says so.
        let isPlanned = milestones.isEmpty || milestones.contains { $0.date?.value.touches(year) ?? false }
        guard !hasMilestone, !hasPost, isPlanned, let place = group.plan?.years?.first(where: { $0.value == year })
        else { return nil }
        return Problem(
          """
          \(year) is a year of focus for \(group.group.name), but no milestone and no new post of the group lies in \
          it
          """,
          at: place,
          help: "Add what is done for \(group.group.name) in \(year), with `purpose: \(group.group.rawValue)`.",
          severity: group.plan?.reason == nil ? .warning : .note, cause: group.cause,
          asks: "What is done for \(group.group.name) in \(year)?")
      }
    }
    return .judged(problems)
  }

  static let postsAgreeWithPhasing = Rule(
    "phasing/posts-agree", "No post of a group starts before the group's first year of focus",
    severity: .warning, criteria: ["A-2.6.1-13"],
    because:
      """
      A post that starts before the work on its group does is either preparation, or a sign that the years are not \
      the ones meant.
      """,
    passes: [
      """
      focus_groups: {rehabilitation: {years: [2022/23, 2023/24]}}
      workforce: {posts: [{role: Team lead, purpose: rehabilitation, year: 2022/23, start: 2022-04}]}
      """
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {years: [2022/23, 2023/24]}}
      workforce: {posts: [{role: Team lead, purpose: rehabilitation, year: 2022/23, start: ⟦2022-03⟧}]}
      """,
      """
      focus_groups: {rehabilitation: {years: [2022/23, 2023/24]}}
      workforce: {posts: [{role: Team lead, purpose: rehabilitation, year: ⟦2021/22⟧}]}
      """,
    ]
  ) { proposal in
    let phasing = proposal.derived(DeclaredPhasing.self)
    let problems = phasing.declarations.flatMap { group -> [Problem] in
      guard !group.hasUnreadYears, !group.isExempt, let first = group.years.first else { return [] }
      return (proposal.workforce.posts ?? []).compactMap { post in
        guard post.purpose?.value == group.group.purpose, let (year, place) = post.beginning, year < first else {
          return nil
        }
        guard !proposal.isPreparation(post) else { return nil }
        return Problem(
          """
          \(quoted(post.role?.value ?? "This post")) is for \(group.group.name) and starts in \(year), before the \
          group's first year of focus, \(first)
          """,
          at: place,
          help:
            """
            Move the post, add \(year) to the years of focus, or mark the line that pays for it as `preparation: \
            true`.
            """,
          severity: group.plan?.reason == nil ? .warning : .note, cause: group.cause,
          asks: "Why does the post of \(post.role?.value ?? "this kind") start before the work on \(group.group.name)?")
      }
    }
    return .judged(problems)
  }
}

extension Post {
  /// The financial year in which the post begins, and where that stands.
  var beginning: (year: FinancialYear, place: Place)? {
    if let start { return (start.value.first.financialYear, start.place) }
    return year.map { ($0.value, $0.place) }
  }

  func isStaffed(in year: FinancialYear) -> Bool { self.year?.value == year || (start?.value.touches(year) ?? false) }
}

extension Proposal {
  /// Whether the lines that pay for a post are all preparation.
  func isPreparation(_ post: Post) -> Bool {
    let ids = (post.spend ?? []).map(\.value)
    let lines = (funding.spend ?? []).filter { line in line.id.map { ids.contains($0.value) } ?? false }
    return !lines.isEmpty && lines.allSatisfy { $0.preparation?.value == true }
  }
}
