import Guidance
import ProposalModel
import RuleKit

// Posts for people with lived experience, for older adults' teams and from minority groups (Annex A, 2.4.2, 2.8, 2.10).

extension Rule {
  static let livedExperienceIsPaidAndGraded = Rule(
    "workforce/lived-experience", "Lived experience roles are paid, at more than one grade, one of them senior",
    severity: .warning, criteria: ["A-2.8-11"],
    because: """
      People with lived experience are to be employed in paid roles of varying seniority, so that there is somebody to \
      lead and somewhere to go. The guidance gives no number of grades: one alone is asked about; that none is senior, at \
      Band 6 or above or by its title, is only noted. Both are the tool's own readings.
      """,
    passes: [
      "workforce: {posts: [{role: peer support worker, band: 3, wte: 4}, {role: senior peer worker, band: 6, wte: 1}]}",
      """
      workforce: {posts: [{role: peer worker, band: charity scale B, wte: 4}, {role: lead peer worker, band: \
      charity scale E, wte: 1}]}
      """,
    ],
    fails: [
      "workforce: {posts: ⟦[{role: nurse, family: nursing, wte: 4}]⟧}",
      "workforce: {posts: ⟦[{role: mental health nurse, family: nurse, wte: 4 WTE}, {role: peer, paid: false}]⟧}",
      "workforce: {posts: ⟦[{role: peer volunteer, wte: 4}, {role: peer mentor, wte: 4, paid: false}]⟧}",
      "workforce: {posts: ⟦[{role: peer worker, band: 3, wte: 4}, {role: peer worker, band: 3, wte: 2}]⟧}",
      "workforce: {posts: ⟦[{role: peer worker, band: 3, wte: 4}, {role: peer worker, band: 5, wte: 2}]⟧}",
    ]
  ) { proposal in
    guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
    let keys = ["role", "family", "lived_experience", "paid", "band"]
    let isOpen = proposal.hasUnreadPost(losing: keys) { proposal.mayBeLivedExperience($0) && $0.paid?.value != false }
    let roles = posts.filter { $0.isLivedExperience && $0.isStaffed }
    guard !roles.isEmpty else {
      guard !isOpen else { return .undecided("a post could not be read") }
      return .judged([
        Problem(
          "No post is for people with lived experience", at: posts,
          help: "Add peer support and lived experience posts, with `lived_experience: true` and `paid: true`.",
          cause: noLivedExperience, asks: "Which paid lived experience posts are planned, and at what grades?")
      ])
    }
    let paid = roles.filter(\.isPaid)
    guard !paid.isEmpty else {
      guard !isOpen else { return .undecided("a post could not be read") }
      return .judged([
        Problem(
          "None of the lived experience posts is paid", at: posts,
          help: "Make them paid posts; involvement payments are no employment.",
          notes: roles.prefix(6).map { Problem.Note($0.role?.value ?? "A post", at: $0) },
          asks: "Which lived experience posts are paid?")
      ])
    }
    let problems = seniority(of: paid, at: posts, noteOnly: false, asksForSenior: false)
    return isOpen && !problems.isEmpty ? .undecided("a post could not be read") : .judged(problems)
  }

  /// The cause of what is said of the groups' teams too, when there is no such post at all.
  static let noLivedExperience = "no lived experience posts"

  /// Whether paid lived experience posts are of different grades, one of them senior.
  /// That there are several grades without a senior one is asked about only where `asksForSenior`.
  static func seniority(
    of posts: [Post], at place: some Placed, noteOnly: Bool, asksForSenior: Bool
  ) -> [Problem] {
    let bands = Set(posts.map { $0.grade })
    let least = OwnSettings.livedExperienceBands
    let given = posts.map {
      "\($0.role?.value ?? "a post"): \($0.band.map { $0.value.utf8.first.map { (0x30...0x39).contains($0) } ?? false ? "Band \($0.value)" : $0.value } ?? "no band")"
    }
    let notes = zip(posts, given).prefix(6).map { Problem.Note(capitalised($1), at: $0) }
    if bands.count < least.atLeast {
      return [
        Problem(
          "The lived experience posts are all of one grade", at: place,
          help: "Give their bands if they differ, or add a senior post that leads and a way up to it.",
          severity: noteOnly ? .note : nil, notes: notes, asks: "At what grades are lived experience posts planned?")
      ]
    }
    guard !posts.contains(where: { $0.isSenior(from: least.oneFrom) }) else { return [] }
    return [
      Problem(
        "None of the lived experience posts is a senior one", at: place,
        help:
          "Add one that leads: Band \(least.oneFrom) or above is the tool's own reading of senior, not the guidance's.",
        severity: noteOnly || !asksForSenior ? .note : nil, notes: notes,
        asks: "Which lived experience post is a senior one?")
    ]
  }

  static let olderAdultWorkforceGrows = Rule(
    "workforce/older-adults", "The older people's mental health workforce grows, and part of it is redeployed",
    severity: .warning, criteria: ["A-2.4.2-12"],
    because: """
      Older people's expertise is to be increased and moved into neighbourhood teams, both. Posts count as older adults' \
      when that is their purpose or that of their team. No number is set.
      """,
    passes: [
      """
      workforce:
        posts:
          - {role: nurse, purpose: older-adults, wte: 0.5, year: 2021/22, new: true}
          - {role: nurse, purpose: older-adults, wte: 5, year: 2021/22, new: false}
      """
    ],
    fails: [
      "workforce: {posts: ⟦[{role: nurse, purpose: core, wte: 5, year: 2021/22}]⟧}",
      "workforce: {posts: ⟦[{role: nurse, purpose: older-adults, wte: 5, year: 2021/22, new: false}]⟧}",
      "workforce: {posts: ⟦[{role: nurse, purpose: older-adults, wte: 5, year: 2021/22, new: true}]⟧}",
      """
      workforce: {posts: ⟦[{role: nurse, purpose: older-adults, wte: 5, year: 2022/23}, {role: nurse, purpose: \
      older-adults, wte: 5, year: 2021/22, new: false}]⟧}
      """,
    ]
  ) { proposal in
    guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
    let teams = (proposal.services ?? []).filter { $0.purpose?.value == .olderAdults }.compactMap { $0.name?.value }
    // Names written alike are told at once; only what names no service needs a closer look.
    let isPlaced = Set((proposal.services ?? []).compactMap { $0.name?.value })
    func isOwn(_ post: Post) -> Bool {
      post.purpose?.value == .olderAdults
        || post.purpose?.value != .programme
          && post.team.map { team in
            teams.contains { $0 == team.value || !isPlaced.contains(team.value) && isSameName($0, team.value) }
          } ?? false
    }
    let own = posts.filter { $0.isStaffed && isOwn($0) }
    let new = own.filter { $0.isNew && ($0.firstYear ?? .y2021) == .y2021 }
    let moved = own.filter { !$0.isNew }
    if !new.isEmpty, !moved.isEmpty { return .pass }
    let isOpen = proposal.hasUnreadPost(losing: ["purpose", "team", "new", "year", "start"]) { post in
      isOwn(post) || post.purpose == nil && proposal.isIncomplete(post.place, in: "posts", "purpose")
        || !teams.isEmpty && post.purpose?.value != .programme && proposal.isIncomplete(post.place, in: "team")
    }
    guard !isOpen else { return .undecided("a post could not be read") }
    let later = own.filter { $0.isNew && $0.firstYear.map { $0 > .y2021 } ?? false }
    let message =
      if own.isEmpty {
        "No post is for older adults"
      } else if new.isEmpty, later.isEmpty {
        "Older adults' staff are redeployed (\(moved.wholeTime) whole-time equivalents), but none is new"
      } else if new.isEmpty {
        "No new post for older adults begins in 2021/22"
      } else {
        """
        Older adults' staff grow by \(new.wholeTime) whole-time equivalents in 2021/22, but no post is shown as \
        redeployed
        """
      }
    return .judged([
      Problem(
        message, at: posts,
        help: new.isEmpty
          ? "Add the new posts, with `purpose: older-adults`."
          : "Show the staff who move to neighbourhood teams as posts with `new: false`.",
        notes: own.prefix(6).map {
          Problem.Note(
            """
            \(capitalised($0.role?.value ?? "a post")): \($0.wte?.value.description ?? "no figure") in \
            \($0.firstYear?.description ?? "no year")
            """,
            at: $0)
        },
        asks: new.isEmpty
          ? "Which new posts for older adults does 2021/22 bring?"
          : "Which older adults' staff are redeployed to neighbourhood teams?")
    ])
  }

  static let peersFromMinorityGroups = Rule(
    "workforce/peers-for-inequalities",
    "Lived experience posts on inequalities are paid, and from the money kept for them",
    severity: .warning, criteria: ["A-2.10-15"],
    because: """
      The guidance suggests peer roles that serve minority groups, paid from the share kept for inequalities. A post \
      serves a community; nobody is asked to reserve it. Where a plan shows no such post, nothing is held against it here.
      """,
    passes: [
      """
      funding: {spend: [{id: S8, purpose: inequalities, amount: £60k, year: 2021/22}]}
      workforce: {posts: [{role: community peer worker, purpose: inequalities, wte: 1.5, spend: S8}]}
      """
    ],
    fails: [
      "workforce: {posts: [⟦{role: community peer worker, purpose: inequalities, wte: 1.5, paid: false}⟧]}",
      """
      funding: {spend: [{id: S8, purpose: core, amount: £60k, year: 2021/22}]}
      workforce: {posts: [{role: community peer worker, purpose: inequalities, wte: 1.5, spend: ⟦S8⟧}]}
      """,
    ]
  ) { proposal in
    let posts = (proposal.workforce.posts ?? []).filter {
      $0.purpose?.value == .inequalities && $0.isLivedExperience && $0.isStaffed
    }
    guard !posts.isEmpty else { return .undecided("no lived experience post with `purpose: inequalities` is given") }
    return .judged(
      posts.compactMap { post in
        let name = quoted(post.role?.value ?? "This post")
        guard post.isPaid else {
          return Problem(
            "\(name) is a lived experience post on inequalities that is not paid", at: post,
            help: "Make it a paid post.",
            asks: "Will \(name) be paid?")
        }
        let lines = proposal.spendLines(of: post)
        guard let reference = post.spend, !lines.isEmpty, !lines.contains(where: { $0.serves(.inequalities) }) else {
          return nil
        }
        return Problem(
          "\(name) is on inequalities, but the line that pays for it is not", at: reference.first?.place ?? post.place,
          help:
            """
            Name the line with `purpose: inequalities` that pays for it, or add inequalities to what its line \
            `also_serves`.
            """,
          notes: lines.prefix(3).map {
            Problem.Note("The line: \($0.purpose?.value.rawValue ?? "no purpose")", at: $0)
          },
          asks: "From which money is \(name) paid?")
      })
  }
}

extension Post {
  /// Tells grades apart: the band where there is one, else senior titles from others.
  fileprivate var grade: String {
    band.map { Words($0.value).all.filter { $0 != "band" }.joined(separator: " ") }
      ?? (isSenior(from: 9) ? "senior" : "")
  }
}

extension Proposal {
  /// The lines of spend that a post names.
  func spendLines(of post: Post) -> [SpendLine] {
    let ids = (post.spend ?? []).map(\.value)
    return (funding.spend ?? []).filter { line in line.id.map { ids.contains($0.value) } ?? false }
  }
}

extension SpendLine {
  /// Whether the line is for a purpose, wholly or among others.
  func serves(_ purpose: Purpose) -> Bool {
    self.purpose?.value == purpose || alsoServes?.entries.contains { $0.purpose.value == purpose } ?? false
  }
}
