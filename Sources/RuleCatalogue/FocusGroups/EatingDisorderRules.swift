import Guidance
import ProposalModel
import RuleKit

// Eating disorders: what the money may not buy, who may refer, who delivers (Annex A, 2.6.3).

extension Rule {
  static let eatingDisorderRules: [Rule] = [
    .eatingDisorderMoneyStaysInCommunity, .eatingDisorderMoneyIsForAdults, .peopleAndCarersCanRefer,
    .livedExperienceInEatingDisorders, .eatingDisorderCharitiesAreCommissioned,
  ]

  static let eatingDisorderMoneyStaysInCommunity = Rule(
    "eating-disorders/no-inpatient-or-day-care",
    "No transformation money for eating disorders goes to wards or intensive day care",
    severity: .error, criteria: ["A-2.6.3-04", "A-2.6.3-05"],
    because: """
      The guidance rules out inpatient care and intensive day programmes for eating disorders, whatever the amount. The \
      setting that a line states is judged here; what its description says is judged apart. Other money is not bound.
      """,
    passes: [
      "funding: {spend: [{purpose: eating-disorders, amount: £1m, setting: community}, {purpose: eating-disorders, source: baseline, amount: £1m, setting: inpatient}]}"
    ],
    fails: [
      "funding: {spend: [{purpose: eating-disorders, amount: £1, setting: ⟦inpatient⟧}]}",
      "funding: {spend: [{purpose: eating-disorders, source: transformation, amount: £1m, setting: ⟦day-care⟧}]}",
      "funding: {spend: [{purpose: core, also_serves: [eating-disorders], amount: £1m, setting: ⟦day care⟧}]}",
    ]
  ) { proposal in
    let lines = (proposal.funding.spend ?? []).enumerated().filter {
      $0.element.isTransformation && $0.element.serves(.eatingDisorders)
    }
    guard !lines.isEmpty else { return .notApplicable("no transformation money is planned for eating disorders") }
    return .judged(
      lines.compactMap { index, line in
        guard let setting = line.setting, setting.value == .inpatient || setting.value == .dayCare else { return nil }
        let isWard = setting.value == .inpatient
        return Problem(
          "\(capitalised(line.name(at: index))) spends transformation money for eating disorders on \(isWard ? "inpatient care" : "day care"), which is ruled out",
          at: setting,
          help: "Pay for it from other money, or correct the setting if the work is in the community.",
          kind: .prohibited,
          notes: [
            .init(
              "\(line.amount?.value.description ?? "No amount"): \(line.description?.value ?? "no description")",
              at: line)
          ],
          criteria: [isWard ? "A-2.6.3-04" : "A-2.6.3-05"], cause: line.useCause,
          asks: "What does \(line.name(at: index)) buy, and in which setting?")
      })
  }

  static let eatingDisorderMoneyIsForAdults = Rule(
    "eating-disorders/adults-only", "Transformation money for eating disorders is for adults",
    severity: .error, criteria: ["A-2.6.3-06"],
    because: """
      The money is for adults of every age; services for under-18s have their own. A line for all ages is asked for the \
      adults' share, unless the services say that they take people from 18 only.
      """,
    passes: [
      "funding: {spend: [{purpose: eating-disorders, amount: £1m, age_group: young-adults}, {purpose: eating-disorders, source: young-adult-baseline, amount: £1m, age_group: all}]}",
      "{services: [{name: AED, purpose: eating-disorders, ages: 18+}], funding: {spend: [{purpose: eating-disorders, amount: £1m, age_group: all}]}}",
    ],
    fails: [
      "funding: {spend: [{purpose: eating-disorders, amount: £1, age_group: ⟦children⟧}]}",
      "funding: {spend: [{purpose: eating-disorders, amount: £1m, age_group: ⟦all⟧}]}",
      "{services: [{name: AED, purpose: eating-disorders, ages: ⟦16+⟧}], funding: {spend: [{purpose: eating-disorders, amount: £1m, age_group: adults}]}}",
    ]
  ) { proposal in
    let lines = (proposal.funding.spend ?? []).enumerated().filter {
      $0.element.isTransformation && $0.element.serves(.eatingDisorders)
    }
    guard !lines.isEmpty else { return .notApplicable("no transformation money is planned for eating disorders") }
    var problems = lines.compactMap { index, line -> Problem? in
      guard let ages = line.ageGroup, ages.value == .children else { return nil }
      return Problem(
        "\(capitalised(line.name(at: index))) spends transformation money on eating disorder services for children, which is ruled out",
        at: ages,
        help: "Pay for it from the money of children's services, or correct the age group.", kind: .prohibited,
        notes: [
          .init(
            "\(line.amount?.value.description ?? "No amount"): \(line.description?.value ?? "no description")", at: line
          )
        ], cause: line.useCause,
        asks: "Whom does \(line.name(at: index)) serve?")
    }
    let services = proposal.services(for: .eatingDisorders)
    let young = services.filter { ($0.ages?.value.lower).map { $0 < AgeBands.adultFrom } ?? false }
    let isAdultsOnly =
      !services.isEmpty && services.allSatisfy { ($0.ages?.value.lower).map { $0 >= AgeBands.adultFrom } ?? false }
    var questions = young.map { service in
      Problem(
        "\(service.name?.value ?? "The service") takes people from the age of \(service.ages?.value.lower ?? 0)",
        at: service.ages?.place ?? service.place,
        help: "Show that under-18s are paid for from other money.", severity: .warning,
        asks: "What pays for the under-18s whom \(service.name?.value ?? "the service") takes?")
    }
    if !isAdultsOnly {
      questions += lines.compactMap { index, line in
        guard let ages = line.ageGroup, ages.value == .all else { return nil }
        return Problem(
          "\(capitalised(line.name(at: index))) is for eating disorders at all ages", at: ages,
          help: "Keep the adults' share in this line, and pay for under-18s from other money.", severity: .warning,
          asks: "What part of \(line.name(at: index)) is for adults?")
      }
    }
    problems += Problem.joined(questions, severity: .error, cause: "ages of eating disorder money")
    return .judged(problems)
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
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, referral_routes: [self, carer, gp]}]}",
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, referral_routes: any}]}",
    ],
    fails: [
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, referral_routes: ⟦[gp, secondary-care]⟧}]}",
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, services: [{name: AED, purpose: eating-disorders, referral_routes: ⟦[self, gp]⟧}]}",
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
        let who = list(absent.map(\.name))
        return Problem(
          "\(service.name?.value ?? "The eating disorder service") does not take referrals by \(who)", at: routes,
          help:
            "Add \(list(absent.map { $0.criterion == "A-2.6.3-09" ? "`self`" : "`carer`" })), or say from when it will.",
          kind: detail.kind, severity: detail.severity,
          criteria: absent.map(\.criterion),
          asks: "From when can \(who) refer to \(service.name?.value ?? "the eating disorder service")?")
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
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, workforce: {posts: [{role: peer coach, purpose: eating-disorders, wte: 0.2, year: 2021/22}]}}",
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: [{purpose: eating-disorders, year: 2021/22, category: vcse, description: Peer coaching and groups}]}, workforce: {posts: [{role: nurse, purpose: eating-disorders}]}}",
    ],
    fails: [
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, workforce: {posts: ⟦[{role: therapist, purpose: eating-disorders, wte: 2, year: 2021/22}]⟧}}",
      "{focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}, workforce: {posts: ⟦[{role: peer coach, purpose: eating-disorders, wte: 1, year: 2022/23}]⟧}}",
    ]
  ) { proposal in
    GroupDetail.judge(.eatingDisorders, in: proposal) { detail in
      guard let posts = proposal.workforce.posts, !posts.isEmpty else { return .undecided("no posts are given") }
      guard !proposal.isIncomplete(posts.place) else { return .undecided("a post could not be read") }
      let roles = proposal.posts(for: .eatingDisorders).filter(\.isLivedExperience)
      let isInTime = roles.contains { $0.firstYear.map { $0 <= detail.firstYear } ?? true }
      let isBought = (proposal.funding.spend ?? []).contains { line in
        guard line.isVCSE, line.serves(.eatingDisorders), line.year?.value == detail.firstYear else { return false }
        let words = Words(line.description?.value ?? "")
        return words.has(stem: "peer", "mentor", "experts") || words.has("lived", then: "experience")
      }
      guard !isInTime, !isBought else { return .pass }
      return .judged([
        Problem(
          roles.isEmpty
            ? "No post for eating disorders is for people with lived experience"
            : "Lived experience posts for eating disorders begin only after the first year of focus, \(detail.firstYear)",
          at: posts,
          help:
            "Add one with `purpose: eating-disorders` and `lived_experience: true`, or a line for a charity whose peers do it.",
          kind: .missing, severity: detail.severity,
          notes: roles.prefix(3).map { .init("From \($0.firstYear?.description ?? "no year")", at: $0) },
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
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: [{year: 2021/22, purpose: eating-disorders, amount: £0.01, category: vcse}]}}",
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: [{year: 2021/22, purpose: core, also_serves: [eating-disorders], amount: £9k, sector: vcse}]}}",
    ],
    fails: [
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: ⟦[{year: 2021/22, purpose: eating-disorders, amount: £9k, category: staff}]⟧}}",
      "{focus_groups: {eating_disorders: {years: [2021/22]}}, funding: {spend: ⟦[{year: 2021/22, purpose: eating-disorders, amount: £0, category: vcse}, {year: 2022/23, purpose: eating-disorders, amount: £9k, category: vcse}]⟧}}",
    ]
  ) { proposal in
    GroupDetail.judge(.eatingDisorders, in: proposal) { detail in
      guard let spend = proposal.funding.spend, !spend.isEmpty else { return .undecided("no lines of spend are given") }
      guard !proposal.isIncompleteSpend(on: .eatingDisorders) else {
        return .undecided("a line of spend could not be read")
      }
      let lines = spend.filter { $0.isVCSE && $0.serves(.eatingDisorders) && ($0.amount?.value ?? .zero) > .zero }
      guard !lines.contains(where: { $0.year?.value == detail.firstYear }) else { return .pass }
      return .judged([
        Problem(
          "No money goes to a VCSE partner for eating disorders in \(detail.firstYear), the first year of focus",
          at: spend,
          help: "Add the line, with `category: vcse` and `purpose: eating-disorders`.", kind: .missing,
          severity: detail.severity,
          notes: lines.prefix(3).map { .init("A line of \($0.year?.value.description ?? "no year")", at: $0) },
          asks: "Which VCSE partner is commissioned for eating disorders, for what, and from when?")
      ])
    }
  }
}

extension SpendLine {
  /// Problems about the use that one line is put to have one cause, whichever field shows it.
  var useCause: String { "use of the line at \(place.range.start)" }
}
