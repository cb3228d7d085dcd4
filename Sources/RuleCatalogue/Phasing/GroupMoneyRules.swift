import ProposalModel
import RuleKit

// What money has to say of exempt groups, of groups after their focus, and of rehabilitation (Annex A, 2.6.1 and 2.6.2).

extension Rule {
  static let groupMoneyRules: [Rule] = [exemptGroupDrawsNothing, serviceIsKeptUp, rehabilitationIsInTheCommunity]

  static let exemptGroupDrawsNothing = Rule(
    "phasing/exempt-group-draws-nothing",
    "A group held to be well developed takes no transformation money, and has its own",
    severity: .warning, criteria: ["A-2.6.1-30"],
    because:
      """
      A group that needs no focus because its service is well developed needs no transformation money either; what \
      is invested in it is part of the evidence.
      """,
    passes: [
      """
      focus_groups: {eating_disorders: {well_developed: {scope: whole, investment: £1m a year, access: a, quality: b, policy_goals: c}}}
      funding: {spend: [{year: 2021/22, amount: £350k, source: baseline, purpose: eating-disorders}, {year: 2021/22, amount: £999, purpose: eating-disorders}]}
      """
    ],
    fails: [
      """
      focus_groups: {eating_disorders: {well_developed: {scope: whole, investment: £1m a year, access: a, quality: b, policy_goals: c}}}
      funding: {spend: [{year: 2021/22, amount: ⟦£1000⟧, purpose: eating-disorders}]}
      """,
      """
      focus_groups: {eating_disorders: {well_developed: {scope: whole, investment: £1m a year, access: a, quality: b, policy_goals: c}}}
      funding: {spend: [{year: 2022/23, amount: ⟦£180k⟧, purpose: eating-disorders}]}
      """,
      """
      focus_groups: {eating_disorders: {well_developed: {scope: whole, investment: £1m a year, access: a, quality: b, policy_goals: c}}}
      funding: {spend: [{year: 2021/22, amount: £58k, purpose: core, description: ⟦FREED champion of Band 7⟧}]}
      """,
    ]
  ) { proposal in
    guard proposal.derived(DeclaredPhasing.self).declarations.contains(where: \.isExempt) else {
      return .notApplicable("no group is held to be well developed")
    }
    let own = groupYears(in: proposal) { $0 == .exempt }
    let hidden = hiddenLines(in: proposal)
    return switch own {
    case .judged(let problems): .judged(problems + hidden)
    case .judgedInPart(let problems, let why): .judgedInPart(problems + hidden, why)
    case .undecided(let why): .judged(hidden, open: why)
    case .notApplicable: own
    }
  }

  /// Transformation lines that are for an exempt group by what they buy, filed under another purpose.
  private static func hiddenLines(in proposal: Proposal) -> [Problem] {
    let exempt = proposal.derived(DeclaredPhasing.self).declarations.filter(\.isExempt)
    return (proposal.funding.spend ?? []).enumerated().compactMap { index, line in
      guard line.isTransformation, let description = line.description,
        let declaration = exempt.first(where: { $0.group.isPlainlyBought(by: Words(description.value)) }),
        line.purpose?.value != declaration.group.purpose
      else { return nil }
      let group = declaration.group.name
      return Problem(
        "\(capitalised(line.name(at: index))) seems to be for \(group), which is held to need no transformation money",
        at: description, help: "Withdraw the exemption and give years of focus, or say what else the line buys.",
        asks: "Is \(line.name(at: index)) for \(group)?")
    }
  }

  static let serviceIsKeptUp = Rule(
    "phasing/service-kept-up",
    "What was built for a group is paid for after its last year of focus, and grows no further",
    severity: .warning, criteria: ["A-2.6.1-32"],
    because: """
      A service that is built up in its years of focus runs on afterwards, from transformation money or baseline. Growth \
      of more than 5% looks like a further year of focus; that number is the tool's own. Both are questions, not errors: \
      the guidance sets no rule on money after the focus.
      """,
    passes: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}
      funding:
        spend:
          - {year: 2022/23, amount: £650k, purpose: eating-disorders}
          - {year: 2023/24, amount: "£682,500", purpose: eating-disorders}
      """,
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}
      funding:
        spend:
          - {year: 2022/23, amount: £650k, purpose: eating-disorders}
          - {year: 2023/24, amount: £650k, purpose: unallocated}
      """,
    ],
    fails: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}
      funding:
        spend:
          - {year: 2021/22, amount: £350k, purpose: eating-disorders}
          - {year: 2022/23, amount: £650k, purpose: eating-disorders}
          - {year: 2023/24, amount: ⟦"£682,501"⟧, purpose: eating-disorders}
      """,
      """
      focus_groups: {eating_disorders: {years: ⟦[2021/22, 2022/23]⟧}}
      funding:
        spend:
          - {year: 2021/22, amount: £350k, purpose: eating-disorders}
          - {year: 2022/23, amount: £650k, purpose: eating-disorders}
          - {year: 2023/24, amount: £900k, purpose: core}
          - {year: 2023/24, amount: "£649,999.99", purpose: unallocated}
      """,
    ]
  ) { proposal in
    let ends = proposal.derived(DeclaredPhasing.self).declarations.contains { group in
      group.years.last.map { $0 < .y2023 } ?? false
    }
    guard ends else { return .notApplicable("no group's focus ends before 2023/24") }
    return groupYears(in: proposal) { $0 == .after }
  }

  /// The problems of every group in the years in which it stands as asked.
  static func groupYears(in proposal: Proposal, where isAsked: (GroupYear.Position) -> Bool) -> Verdict {
    guard let spend = proposal.funding.spend, !spend.isEmpty else { return .undecided("no lines of spend are given") }
    var open: String?
    let problems = proposal.derived(DeclaredPhasing.self).declarations.flatMap { group -> [Problem] in
      guard group.plan?.years != nil || group.plan?.wellDeveloped != nil else { return [] }
      let money = GroupMoney(group.group, in: proposal)
      return FinancialYear.transformation.compactMap { year -> Problem? in
        let cell = GroupYear(group, money, year, in: proposal)
        guard isAsked(cell.position) else { return nil }
        // A year that is declared is one of focus, whatever the others are; other money is compared with that before.
        guard cell.position == .focus || !group.hasUnreadYears else {
          open = "the years of a group could not be read"
          return nil
        }
        let years = cell.position == .focus ? [year] : FinancialYear.transformation.filter { $0 <= year }
        guard !years.contains(where: { proposal.hasUnreadSpend(on: group.group.purpose, in: $0) }) else {
          open = "a line of spend could not be read"
          return nil
        }
        return cell.problem
      }
    }
    return .judged(problems, open: open)
  }

  static let rehabilitationIsInTheCommunity = Rule(
    "spend/rehabilitation-in-the-community", "Rehabilitation money pays for a dedicated community function, with staff",
    severity: .warning, criteria: ["A-2.6.2-06"],
    because: """
      In its years of focus mental health rehabilitation gets a dedicated function in the community: spend that is not \
      for wards or beds, posts, and a service of its own. Full detail is due where the focus is in 2021/22.
      """,
    passes: [
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      funding: {spend: [{year: 2021/22, amount: £300k, purpose: rehabilitation, setting: community}, {year: 2022/23, amount: £300k, purpose: rehabilitation}]}
      workforce: {posts: [{role: nurse, year: 2021/22, wte: 1, purpose: rehabilitation}]}
      services: [{name: Homeward, purpose: rehabilitation, kind: dedicated}]
      """
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      funding: {spend: [{year: 2021/22, amount: £300k, purpose: rehabilitation, setting: ⟦inpatient⟧}]}
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      funding: {spend: [{year: 2021/22, amount: ⟦£300k⟧, purpose: rehabilitation, setting: community}]}
      workforce: {posts: [{role: nurse, year: 2021/22, wte: 1, purpose: core}]}
      services: [{name: Homeward, purpose: rehabilitation, kind: dedicated}]
      """,
      """
      focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}}
      funding: {spend: [{year: 2021/22, amount: ⟦£300k⟧, purpose: rehabilitation}]}
      services: [{name: CMHT, purpose: core, kind: core}]
      """,
    ]
  ) { proposal in
    let declaration = proposal.derived(DeclaredPhasing.self).declarations.first { $0.group == .rehabilitation }
    guard let declaration, !declaration.years.isEmpty else {
      return .notApplicable("rehabilitation is not in focus in these years")
    }
    guard proposal.funding.spend != nil else { return .undecided("the lines for rehabilitation are not given") }
    let years = declaration.years.filter { !proposal.hasUnreadSpend(on: .rehabilitation, in: $0) }
    return .judged(
      years.compactMap { communityProblem(in: $0, proposal) },
      open: years.count == declaration.years.count ? nil : "a line for rehabilitation could not be read")
  }

  private static func communityProblem(in year: FinancialYear, _ proposal: Proposal) -> Problem? {
    let lines = (proposal.funding.spend ?? []).filter {
      $0.purpose?.value == .rehabilitation && $0.year?.value == year && ($0.amount?.value ?? .zero) > .zero
    }
    guard let first = lines.first, let amount = first.amount else { return nil }
    if lines.allSatisfy({
      $0.setting != nil && $0.setting?.value != .community && $0.setting?.value != .primaryCare
        && $0.setting?.value != .other
    }) {
      return Problem(
        "No rehabilitation money of \(year) is spent in the community", at: first.setting?.place ?? amount.place,
        help: "Plan money for a community rehabilitation function; wards and beds are not it.",
        notes: lines.prefix(6).map {
          .init("\($0.amount?.value.description ?? "") in setting \($0.setting?.value.rawValue ?? "")", at: $0)
        },
        asks: "What community rehabilitation function does the money of \(year) pay for?")
    }
    guard year == .y2021 else { return nil }
    let posts = proposal.workforce.posts ?? []
    let services = proposal.services ?? []
    let lacksPosts = !posts.isEmpty && !posts.contains { $0.purpose?.value == .rehabilitation }
    let lacksService = !services.isEmpty && !services.contains { $0.purpose?.value == .rehabilitation }
    guard lacksPosts || lacksService else { return nil }
    let absent = list((lacksPosts ? ["no posts"] : []) + (lacksService ? ["no service of its own"] : []))
    return Problem(
      "Rehabilitation is in focus in 2021/22 with \(lines.compactMap(\.amount?.value).total), but has \(absent)",
      at: amount,
      help: "Add what the money pays for, with `purpose: rehabilitation`.",
      asks: "Who works in the community rehabilitation function, and in which team?")
  }
}

extension FocusGroup {
  /// Whether a line's words name the group's own service, rather than a training or a link with it.
  fileprivate func isPlainlyBought(by words: Words) -> Bool {
    guard !words.has(stem: "train", "link", "liais", "kuf", "awareness") else { return false }
    return switch self {
    case .eatingDisorders: words.has("freed") || words.has("eating", then: "disorder")
    case .personalityDisorder: words.has("personality", then: "disorder")
    case .rehabilitation: words.has("community", then: "rehab")
    }
  }
}
