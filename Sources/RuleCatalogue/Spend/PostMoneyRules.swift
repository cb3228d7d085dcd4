import ProposalModel
import RuleKit

// Posts and the lines of spend that pay for them agree (Annex A, 1.0).

extension Rule {
  static let postMoneyRules: [Rule] = [postsNameKnownLines, postsAgreeWithLines]

  static let postsNameKnownLines = Rule(
    "workforce/posts-name-known-lines", "Every post names lines of spend that there are",
    severity: .error, criteria: ["A-1.0-05"],
    because: "A post names the lines that pay for it by their ids; an id that no line has pays for nothing.",
    passes: [
      """
      {funding: {spend: [{id: S1}, {id: S2}]}, workforce: {posts: [{role: nurse, spend: S1}, {role: peer worker, \
      spend: [S1, S2]}]}}
      """
    ],
    fails: [
      "{funding: {spend: [{id: S1}, {id: S2}]}, workforce: {posts: [{role: nurse, spend: ⟦S3⟧}]}}",
      """
      {funding: {spend: [{id: S1}, {id: S2}]}, workforce: {posts: [{role: nurse, spend: [S1, ⟦s9⟧]}, {role: doctor, \
      spend: S2}]}}
      """,
    ]
  ) { proposal in
    let posts = (proposal.workforce.posts ?? []).filter { !($0.spend ?? []).isEmpty }
    guard !posts.isEmpty else { return .notApplicable("no post names a line of spend") }
    guard let spend = proposal.funding.spend, !proposal.hasLostEntry(spend) else {
      return .undecided("the lines of spend are not given, or could not be read")
    }
    let ids = spend.compactMap { $0.id?.value }
    guard !ids.isEmpty else {
      return .judged([
        Problem(
          missing: "funding.spend", "Posts name the lines that pay for them, but no line has an id",
          help: "Give each line an `id`.",
          severity: .warning, asks: "Which lines pay for which posts?")
      ])
    }
    let known = Set(ids)
    var told: Set<String> = []
    return .judged(
      posts.flatMap { post in
        (post.spend ?? []).compactMap { id -> Problem? in
          guard !known.contains(id.value), told.insert(id.value).inserted else { return nil }
          return Problem(
            """
            No line of spend has the id \(quoted(id.value)) that \(quoted(post.role?.value ?? "this post")) is paid \
            from
            """,
            at: id,
            help: nearest(to: id.value, among: ids).map { "Did you mean \($0)?" }
              ?? "Correct the id, or give the line that pays for it this id.",
            kind: .contradiction)
        }
      })
  }

  static let postsAgreeWithLines = Rule(
    "workforce/posts-agree-with-lines", "A post and the lines that pay for it agree in year, purpose and sector",
    severity: .warning, criteria: ["A-1.0-05"],
    because: """
      A post is new in a year in which one of its lines is spent. Where a post is for a group with specific needs and its \
      line is not, or the other way round, or where VCSE money pays for a post of another sector, one of the two is wrong.
      """,
    passes: [
      """
      funding:
        spend:
          - {id: S1, year: 2021/22, purpose: core, sector: mental-health-provider}
          - {id: S2, year: 2022/23, purpose: core, also_serves: [rehabilitation], sector: vcse}
      workforce:
        posts:
          - {role: nurse, year: 2021/22, purpose: older-adults, employer_sector: mental-health-provider, spend: [S1, S2]}
          - {role: peer worker, year: 2022/23, purpose: rehabilitation, employer_sector: vcse, spend: S2}
      """
    ],
    fails: [
      """
      {funding: {spend: [{id: S1, year: 2022/23, purpose: core}]}, workforce: {posts: [{role: nurse, year: \
      ⟦2021/22⟧, purpose: core, spend: S1}]}}
      """,
      """
      {funding: {spend: [{id: S1, year: 2021/22, purpose: core}]}, workforce: {posts: [{role: nurse, year: 2021/22, \
      purpose: ⟦rehabilitation⟧, spend: S1}]}}
      """,
      """
      {funding: {spend: [{id: S1, year: 2021/22, purpose: eating-disorders}]}, workforce: {posts: [{role: nurse, \
      year: 2021/22, purpose: ⟦core⟧, spend: S1}]}}
      """,
      """
      {funding: {spend: [{id: S1, year: 2021/22, sector: vcse}]}, workforce: {posts: [{role: nurse, year: 2021/22, \
      employer_sector: ⟦mental-health-provider⟧, spend: S1}]}}
      """,
    ]
  ) { proposal in
    let posts = (proposal.workforce.posts ?? []).filter { !($0.spend ?? []).isEmpty }
    guard !posts.isEmpty else { return .notApplicable("no post names a line of spend") }
    let paying = proposal.derived(PayingLines.self)
    let problems = posts.compactMap { post -> Problem? in
      let lines = paying.lines(for: post)
      return lines.isEmpty ? nil : PostBesideLines(post, lines).problem
    }
    return .judged(problems)
  }
}

/// One post beside the lines that pay for it.
private struct PostBesideLines {
  private let post: Post
  private let lines: [SpendLine]
  private let role: String
  private let names: String

  init(_ post: Post, _ lines: [SpendLine]) {
    self.post = post
    self.lines = lines
    role = quoted(post.role?.value ?? "this post")
    names = list(lines.compactMap { $0.id?.value })
  }

  /// Several posts that disagree with one line have one cause: the line.
  private func cause(_ what: String) -> String? {
    lines.count == 1 ? lines[0].id.map { "\(what) of line \($0.value)" } : nil
  }

  var problem: Problem? { year ?? purpose ?? sector }

  private var year: Problem? {
    let years = lines.compactMap(\.year)
    guard let own = post.year, years.count == lines.count, !years.contains(where: { $0.value == own.value }) else {
      return nil
    }
    let spent = list(years.map(\.value.description))
    return Problem(
      "\(role) is new in \(own.value), but \(names) \(lines.count == 1 ? "is" : "are") spent in \(spent)", at: own,
      help: "Correct the year, or name the line of \(own.value) that pays for it.", kind: .contradiction,
      notes: years.map { .init("The line's year: \($0.value)", at: $0) },
      cause: lines.count == 1 ? SpendLine.yearCause(lines[0]) : nil,
      asks: "Which line pays for \(role) in \(own.value)?")
  }

  private var purpose: Problem? {
    guard let own = post.purpose, !lines.contains(where: { $0.purpose == nil }) else { return nil }
    let serves = Set(
      lines.flatMap { line in
        [line.purpose?.value].compactMap { $0 } + (line.alsoServes?.entries ?? []).map(\.purpose.value)
      })
    // Within the core offer purposes shade into one another, and enabling lines may pay for anything.
    let groups = Purpose.focusGroups
    guard !serves.contains(own.value), serves.contains(where: groups.contains) || groups.contains(own.value),
      groups.contains(own.value) || serves.allSatisfy(groups.contains)
    else { return nil }
    return Problem(
      """
      \(role) is for \(own.value.rawValue), but \(names) \(lines.count == 1 ? "is" : "are") for \
      \(list(lines.compactMap(\.purpose?.value.rawValue)))
      """,
      at: own,
      help: "Correct one of the two, or add the purpose to the line's `also_serves`.", kind: .contradiction,
      notes: lines.compactMap(\.purpose).map { .init("The line's purpose: \($0.value.rawValue)", at: $0) },
      cause: cause("purpose"),
      asks: "Is \(role) for \(own.value.rawValue), and which line pays for it?")
  }

  private var sector: Problem? {
    guard let own = post.employerSector, own.value != .vcse, lines.allSatisfy({ $0.sector?.value == .vcse }) else {
      return nil
    }
    return Problem(
      """
      \(role) is employed by sector \(own.value.rawValue), but \(names) \(lines.count == 1 ? "pays" : "pay") a VCSE \
      organisation
      """,
      at: own,
      help: "Correct the employer, or the line's sector: it counts as VCSE money.", kind: .contradiction,
      notes: lines.compactMap(\.sector).map { .init("The line's sector: \($0.value.rawValue)", at: $0) },
      cause: cause("sector"),
      asks: "Who employs \(role)?")
  }
}
