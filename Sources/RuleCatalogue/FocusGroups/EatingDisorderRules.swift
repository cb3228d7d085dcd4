import Guidance
import ProposalModel
import RuleKit

// Eating disorders: whom the service takes, who may refer, who delivers (Annex A, 2.6.3).

extension Rule {
  static let eatingDisorderRules: [Rule] = [
    .eatingDisorderServicesAreForAdults, .peopleAndCarersCanRefer,
    .livedExperienceInEatingDisorders, .eatingDisorderCharitiesAreCommissioned,
  ]

  static let eatingDisorderServicesAreForAdults = Rule(
    "eating-disorders/service-ages", "The eating disorder service that the money pays for takes adults, not under-18s",
    severity: .warning, criteria: ["A-2.6.3-06"],
    because: """
      The money is for adults of every age; services for under-18s have their own. Where the service takes younger \
      people too, a reviewer asks what pays for them. What a line of spend says of its age group is judged with the line.
      """,
    passes: [
      """
      {services: [{name: AED, purpose: eating-disorders, ages: 18+}, {name: Young people's clinic, purpose: \
      eating-disorders, ages: 8-17}], funding: {spend: [{purpose: eating-disorders, amount: £1m}]}}
      """
    ],
    fails: [
      """
      {services: [{name: AED, purpose: eating-disorders, ages: ⟦17+⟧}], funding: {spend: [{purpose: \
      eating-disorders, amount: £1m}]}}
      """,
      """
      {services: [{name: AED, purpose: eating-disorders, ages: 26+}, {name: FREED, purpose: eating-disorders, ages: \
      ⟦16-25⟧}], funding: {spend: [{purpose: core, also_serves: [eating-disorders], amount: £1m}]}}
      """,
    ]
  ) { proposal in
    guard (proposal.funding.spend ?? []).contains(where: { $0.isTransformation && $0.serves(.eatingDisorders) }) else {
      return .notApplicable("no transformation money is planned for eating disorders")
    }
    let services = proposal.services(for: .eatingDisorders)
    guard services.contains(where: { $0.ages != nil }) else {
      return .undecided("no eating disorder service gives its ages")
    }
    let young = services.filter { ($0.ages?.value.lower).map { $0 < AgeBands.adultFrom } ?? false }
    let questions = young.map { service in
      let name = service.name?.value ?? "The eating disorder service"
      return Problem(
        "\(name) takes people from the age of \(service.ages?.value.lower ?? 0)",
        at: service.ages?.place ?? service.place,
        help: "Show that under-18s are paid for from other money.",
        asks: "What pays for the under-18s whom \(name) takes?")
    }
    return .judged(Problem.joined(questions, cause: "ages of eating disorder services"))
  }

  static let peopleAndCarersCanRefer = Rule(
    "eating-disorders/self-and-carer-referral",
    "People, and their families and carers, can refer to the eating disorder service",
    severity: .warning, criteria: ["A-2.6.3-09", "A-2.6.3-10"],
    because: """
      Adults refer themselves, and families and carers can refer somebody too, without going through a GP. For a service \
      that starts later than 2021/22 an outline is enough, so there it is just noted.
      """,
    passes: [
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, \
      referral_routes: [self, carer, gp]}]}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, \
      referral_routes: any}]}
      """,
    ],
    fails: [
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, \
      referral_routes: ⟦[gp, secondary-care]⟧}]}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, \
      referral_routes: ⟦[self, gp]⟧}]}
      """,
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, services: [⟦{name: AED, purpose: eating-disorders}⟧]}",
    ]
  ) { proposal in
    GroupDetail.judge(.eatingDisorders, in: proposal) { detail in
      let services = proposal.services(for: .eatingDisorders).filter(\.isInCommunity)
      guard let first = services.first else { return .undecided("no service for eating disorders is given") }
      guard services.contains(where: { $0.referralRoutes != nil }) else {
        guard !proposal.isIncomplete(first.place) else { return .undecided("the referral routes could not be read") }
        return .judged([
          Problem(
            missing: "referral_routes", within: first,
            "Who may refer to \(first.name?.value ?? "the eating disorder service") is not answered",
            help: "Write `referral_routes: [self, carer, gp]`, or `any`.", severity: detail.severity,
            asks: "Can people refer themselves to the eating disorder service, and can carers refer?")
        ])
      }
      let parts = services.compactMap { service -> Problem? in
        guard let routes = service.referralRoutes, !proposal.isIncomplete(routes.place) else { return nil }
        let given = Set(routes.map(\.value))
        guard !given.contains(.any) else { return nil }
        let absent: [(name: String, criterion: String)] = [
          given.contains(.self) ? nil : ("people themselves", "A-2.6.3-09"),
          given.contains(.carer) ? nil : ("families and carers", "A-2.6.3-10"),
        ].compactMap { $0 }
        guard !absent.isEmpty else { return nil }
        let who = absent.map(\.name).joined(separator: " or by ")
        return Problem(
          "\(service.name?.value ?? "The eating disorder service") does not take referrals by \(who)", at: routes,
          help:
            """
            Add \(list(absent.map { $0.criterion == "A-2.6.3-09" ? "`self`" : "`carer`" })), or say from when it \
            will.
            """,
          kind: detail.kind, severity: detail.severity,
          criteria: absent.map(\.criterion),
          asks:
            """
            From when can \(list(absent.map(\.name))) refer to \
            \(service.name?.value ?? "the eating disorder service")?
            """
        )
      }
      return .judged(Problem.joined(parts, cause: "referral to eating disorder services"))
    }
  }

  static let livedExperienceInEatingDisorders = Rule(
    "eating-disorders/lived-experience", "People with lived experience of eating disorders help to deliver the service",
    severity: .warning, criteria: ["A-2.6.3-20", "A-2.6.3-21"],
    because: """
      People who have lived with an eating disorder are to take part in delivering care, in the first year of focus: in \
      posts, paid or not, or through a charity whose line speaks of peers. Later starters only need an outline.
      """,
    passes: [
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, workforce: {posts: [{role: peer coach, purpose: \
      eating-disorders, wte: 0.2, year: 2021/22}]}}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: [{purpose: eating-disorders, year: \
      2021/22, category: vcse, description: Peer coaching and groups}]}, workforce: {posts: [{role: nurse, purpose: \
      eating-disorders}]}}
      """,
    ],
    fails: [
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, workforce: {posts: ⟦[{role: therapist, purpose: \
      eating-disorders, wte: 2, year: 2021/22}]⟧}}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}, workforce: {posts: ⟦[{role: peer coach, \
      purpose: eating-disorders, wte: 1, year: 2022/23}]⟧}}
      """,
    ]
  ) { proposal in
    GroupDetail.judge(.eatingDisorders, in: proposal) { detail in
      guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
      guard
        !proposal.hasUnreadPost(
          of: .eatingDisorders,
          losing: ["role", "family", "wte", "lived_experience", "paid", "band", "contract", "year", "start", "new"])
      else {
        return .undecided("a post could not be read")
      }
      let roles = proposal.posts(for: .eatingDisorders).filter(\.isLivedExperience)
      let isInTime = roles.contains { $0.firstYear.map { $0 <= detail.firstYear } ?? true }
      let isBought = (proposal.funding.spend ?? []).contains { line in
        guard line.isVCSE, line.serves(.eatingDisorders), line.year?.value == detail.firstYear else { return false }
        let words = Words(line.description?.value ?? "")
        return words.has(stem: "peer", "mentor", "experts") || words.has("lived", then: "experience")
      }
      guard !isInTime, !isBought else { return .pass }
      let isLackingEverywhere = !posts.contains { $0.isLivedExperience && $0.isStaffed }
      let cause = !roles.isEmpty ? detail.declaration.cause : isLackingEverywhere ? noLivedExperience : nil
      return .judged([
        Problem(
          roles.isEmpty
            ? "No post for eating disorders is for people with lived experience"
            : """
            Lived experience posts for eating disorders begin only after the first year of focus, \
            \(detail.firstYear)
            """,
          at: posts,
          help:
            """
            Add one with `purpose: eating-disorders` and `lived_experience: true`, or a line for a charity whose \
            peers do it.
            """,
          kind: .missing, severity: detail.severity,
          notes: roles.prefix(3).map { .init("From \($0.firstYear?.description ?? "no year")", at: $0) },
          // Posts that only come too early or too late are part of a phasing that does not fit.
          cause: cause,
          asks: "How do people with lived experience of eating disorders help to deliver the service?")
      ])
    }
  }

  static let eatingDisorderCharitiesAreCommissioned = Rule(
    "eating-disorders/vcse-partner", "A VCSE partner is commissioned for eating disorders in the first year of focus",
    severity: .warning, criteria: ["A-2.6.3-22"],
    because: """
      At least one voluntary sector partner is to deliver part of the service. Any amount counts, from any source; free \
      national helplines do not. Later starters only need an outline.
      """,
    passes: [
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: [{year: 2021/22, purpose: \
      eating-disorders, amount: £0.01, category: vcse}]}}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: [{year: 2021/22, purpose: core, \
      also_serves: [eating-disorders], amount: £9k, sector: vcse}]}}
      """,
    ],
    fails: [
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: ⟦[{year: 2021/22, purpose: \
      eating-disorders, amount: £9k, category: staff}]⟧}}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22], reason: TBC, narrative: TBC}}, funding: {spend: ⟦[{year: \
      2021/22, purpose: eating-disorders, amount: TBC, category: staff}, {year: 2021/22, purpose: core, amount: TBC, \
      category: vcse}]⟧}}
      """,
      """
      {focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: ⟦[{year: 2021/22, purpose: \
      eating-disorders, amount: £0, category: vcse}, {year: 2022/23, purpose: eating-disorders, amount: £9k, \
      category: vcse}]⟧}}
      """,
    ]
  ) { proposal in
    GroupDetail.judge(.eatingDisorders, in: proposal) { detail in
      guard let spend = proposal.funding.spend, !spend.isEmpty else { return .undecided("no lines of spend are given") }
      let lines = spend.filter { $0.isVCSE && $0.serves(.eatingDisorders) && ($0.amount?.value ?? .zero) > .zero }
      guard !lines.contains(where: { $0.year?.value == detail.firstYear }) else { return .pass }
      guard !proposal.hasUnreadVCSELine(in: detail.firstYear, serving: .eatingDisorders) else {
        return .undecided("a line of spend could not be read")
      }
      return .judged([
        Problem(
          "No money goes to a VCSE partner for eating disorders in \(detail.firstYear), the first year of focus",
          at: spend,
          help: "Add the line, with `category: vcse` and `purpose: eating-disorders`.", kind: .missing,
          severity: detail.severity,
          notes: lines.prefix(3).map { .init("A line of \($0.year?.value.description ?? "no year")", at: $0) },
          // Money in other years only is part of a phasing that does not fit.
          cause: lines.isEmpty ? nil : detail.declaration.cause,
          asks: "Which VCSE partner is commissioned for eating disorders, for what, and from when?")
      ])
    }
  }
}
