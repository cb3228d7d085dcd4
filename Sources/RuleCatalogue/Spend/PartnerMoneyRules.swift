import ProposalModel
import RuleKit

// Money of partners beside the transformation money, and council-type posts paid from it (Annex A, 1.2).

extension Rule {
  static let partnerMoneyRules: [Rule] = [complementaryIsOther, councilStreamsAreGiven, councilPostsMeetConditions]

  static let complementaryIsOther = Rule(
    "funding/complementary-is-other-money",
    "Complementary money is other money than transformation or baseline, with an amount",
    severity: .warning, criteria: ["A-1.2-22"],
    because:
      """
      Money of councils and other programmes stands beside the two sources of the plan; listed under one of these, \
      it would be counted twice.
      """,
    passes: [
      """
      funding: {complementary: [{source: local-authority, authority: Newbridge County Council, stream: adult social \
      care, year: 2021/22, amount: £300k}]}
      """
    ],
    fails: [
      "funding: {complementary: [{source: ⟦transformation⟧, year: 2021/22, amount: £300k}]}",
      "funding: {complementary: [{source: housing, amount: £5k}, {source: ⟦baseline⟧, year: 2021/22, amount: £300k}]}",
    ]
  ) { proposal in
    guard let sources = proposal.funding.complementary, !sources.isEmpty else {
      return .notApplicable("no other money is listed")
    }
    var problems = sources.compactMap { entry -> Problem? in
      guard let source = entry.source, source.value == .transformation || source.value == .baseline else { return nil }
      return Problem(
        "\(entry.amount.map { "\($0.value) of " } ?? "")\(source.value.rawValue) money is listed as complementary",
        at: source,
        help: source.value == .baseline
          ? "Show it under `baseline_uplift`, or name the source it comes from."
          : "Show it under `spend`, or name the source it comes from.",
        asks: "Whose money is this?")
    }
    let bare = sources.filter { $0.amount == nil && !proposal.isIncomplete($0.place) }
    if problems.isEmpty, let first = bare.first {
      problems.append(
        Problem(
          missing: "amount", within: first,
          "How much \(first.stream?.value ?? first.source?.value.rawValue ?? "the other source") gives is not answered",
          help: "Add the amount and the year, where they are known.", severity: .note,
          notes: bare.dropFirst().prefix(5).map { .init("Here neither", at: $0) }))
    }
    return .judged(problems)
  }

  static let councilStreamsAreGiven = Rule(
    "funding/council-streams", "What councils commit from their own budgets is shown, by stream",
    severity: .note, criteria: ["A-1.2-22"],
    because:
      """
      Where possible, plans show councils' own money: adult social care, public health with drug and alcohol, \
      housing.
      """,
    passes: [
      """
      funding: {complementary: [{source: local-authority, stream: adult social care}, {source: public-health, \
      stream: drug and alcohol}, {source: housing}]}
      """
    ],
    fails: [
      "funding: ⟦{spend: []}⟧", "funding: {complementary: ⟦[{source: digital, amount: £5k}]⟧}",
    ]
  ) { proposal in
    guard !proposal.funding.place.isAbsent else { return .undecided("nothing is said of money") }
    let entries = proposal.funding.complementary ?? []
    let council = entries.filter { [.localAuthority, .publicHealth, .housing].contains($0.source?.value) }
    guard council.isEmpty, !proposal.isUnreadable(entries.place) else { return .pass }
    return .judged([
      Problem(
        missing: "funding.complementary", "What councils commit from their own budgets is not answered",
        help:
          """
          Where it is known, list it by council and stream: adult social care, public health with drug and alcohol, \
          housing.
          """
      )
    ])
  }

  static let councilPostsMeetConditions = Rule(
    "workforce/council-type-posts", "Council-type posts work directly with people, as a link or in a joint arrangement",
    severity: .warning, criteria: ["A-1.2-27", "A-1.2-28", "A-1.2-26"],
    because: """
      Transformation money may pay for social workers, housing support and substance use workers and the like who work \
      directly with people in the new model, and who either link health and council services or work in a partnership \
      arrangement, formal or informal. Agreement with the council is the ideal, and only reported.
      """,
    passes: [
      """
      workforce:
        posts:
          - {role: social worker, family: social-work, year: 2021/22, employer_sector: local-authority, works_with_service_users: true, links_services: true}
          - {role: substance use worker, family: substance-use, year: 2021/22, works_with_service_users: true, partnership: informal, agreed_with_local_authority: true}
      """
    ],
    fails: [
      """
      workforce: {posts: [{role: social worker, family: social-work, works_with_service_users: ⟦false⟧, \
      links_services: true}]}
      """,
      """
      workforce: {posts: [{role: social worker, family: social-work, works_with_service_users: true, \
      links_services: ⟦false⟧, partnership: none}]}
      """,
      """
      workforce: {posts: [⟦{role: social worker, family: social-work, year: 2021/22, employer_sector: \
      local-authority}⟧, {role: housing officer, year: 2021/22, employer_sector: local-authority, links_services: \
      true}]}
      """,
    ]
  ) { proposal in
    let posts = (proposal.workforce.posts ?? []).filter { $0.isCouncilType && proposal.isPaidFromTransformation($0) }
    guard !posts.isEmpty else {
      return (proposal.workforce.posts ?? []).isEmpty
        ? .undecided("no posts are given") : .notApplicable("no post is of a kind that councils employ")
    }
    let contrary = posts.compactMap { contraryProblem(of: $0) }
    if !contrary.isEmpty { return .judged(contrary) }
    // Most detail is asked for 2021/22: what later posts do not say yet is left to the refresh.
    let silent = posts.filter {
      $0.isSilentOnConditions && ($0.year.map { $0.value <= .y2021 } ?? false) && !proposal.isUnreadable($0.place)
    }
    let open = posts.filter { $0.agreedWithLocalAuthority?.value != true }
    if let first = silent.first {
      var problem = silence(first, silent)
      if !open.isEmpty { problem.criteria?.append("A-1.2-26") }
      return .judged([problem])
    }
    guard let first = open.first else { return .pass }
    return .judged([
      Problem(
        """
        \(counted(open.count, "council-type post")) \(open.count == 1 ? "is" : "are") not said to be agreed with \
        the council; ideally they are
        """,
        at: first,
        severity: .note, criteria: ["A-1.2-26"])
    ])
  }

  private static func contraryProblem(of post: Post) -> Problem? {
    let role = quoted(post.role?.value ?? "this post")
    if let direct = post.worksWithServiceUsers, !direct.value {
      return Problem(
        "\(role) does not work directly with people who use the service", at: direct,
        help: "Pay for it from other money, or say what it does with people in the new model.", criteria: ["A-1.2-27"],
        asks: "What does \(role) do directly with people in the new model?")
    }
    guard let links = post.linksServices, !links.value, [nil, Partnership.none].contains(post.partnership?.value) else {
      return nil
    }
    return Problem(
      "\(role) neither links health and council services nor works in a partnership arrangement", at: links,
      help:
        """
        Say under `partnership` in what arrangement it works (section-75, jointly-commissioned, other-formal, \
        informal).
        """,
      criteria: ["A-1.2-28"],
      asks: "How does \(role) link health and council services, or in what arrangement does it work?")
  }

  private static func silence(_ first: Post, _ silent: [Post]) -> Problem {
    Problem(
      missing: first.worksWithServiceUsers == nil ? "works_with_service_users" : "links_services", within: first,
      """
      What \(counted(silent.count, "council-type post")) of 2021/22 \(silent.count == 1 ? "does" : "do") is not \
      answered in full: direct work with people, and a link to the council or a partnership
      """,
      help: "Add `works_with_service_users`, and `links_services` or `partnership`, to each of these posts.",
      notes: silent.dropFirst().prefix(8).map { .init(quoted($0.role?.value ?? "a post"), at: $0) },
      criteria: ["A-1.2-27", "A-1.2-28"],
      asks: "Do these posts work directly with people in the new model, and how are they joined up with the council?")
  }
}

extension Post {
  /// The kinds of role that Annex A, 1.2 gives as examples, or whatever a council employs.
  fileprivate var isCouncilType: Bool {
    if employerSector?.value == .localAuthority { return true }
    if family?.value == .socialWork || family?.value == .substanceUse { return true }
    guard let role else { return false }
    let words = hyphenated(role.value).utf8
    return words.contains("social-worker") || words.contains("housing-support")
  }

  /// Conditions b, and c or d, without an answer.
  fileprivate var isSilentOnConditions: Bool {
    worksWithServiceUsers == nil || linksServices?.value != true && partnership == nil
  }
}

extension Proposal {
  /// Whether a post is paid from transformation money, as far as its lines tell; without lines it is taken to be.
  fileprivate func isPaidFromTransformation(_ post: Post) -> Bool {
    let lines = derived(PayingLines.self).lines(for: post)
    return lines.isEmpty || lines.contains(where: \.isTransformation)
  }
}

extension String.UTF8View {
  /// Whether the bytes stand anywhere in these; String's own search compares characters, at many times the cost.
  fileprivate func contains(_ wanted: StaticString) -> Bool {
    var rest = self[...]
    while rest.count >= wanted.utf8CodeUnitCount {
      if rest.starts(with: UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)) {
        return true
      }
      rest.removeFirst()
    }
    return false
  }
}
