import Guidance
import ProposalModel
import RuleKit

// What one group's declared years, or its exemption, give by themselves (Annex A, 2.6.1).

extension Rule {
  private static let personalityDisorder = "personality_disorder: {years: [2021/22, 2022/23]}"
  private static let others = "eating_disorders: {years: [2021/22, 2022/23]}, \(personalityDisorder)"

  static let everyGroupIsInFocus = Rule(
    "phasing/every-group-in-focus", "Each of the three groups is in focus in a year up to 2023/24, or exempt",
    severity: .error, criteria: ["A-2.0-12", "A-2.2.2-07", "A-2.6.1-05", "D-context-01", "D-context-02"],
    because: """
      By 2023/24 every system improves care for adults with eating disorders, for people with a diagnosis of \
      'personality disorder', and for people who need rehabilitation. A group without any year, and without evidence \
      that its service is well developed already, would be left out.
      """,
    passes: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, \
      2022/23]}, rehabilitation: {years: [2022/23, 2023/24]}}
      """,
      "focus_groups: {rehabilitation: {years: [2022/23], reason: TBC}, \(others)}",
    ],
    fails: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, \
      2022/23]}, rehabilitation: {years: ⟦[]⟧}}
      """,
      """
      focus_groups:
        eating_disorders: {years: [2021/22, 2022/23]}
        personality_disorder: {years: [2021/22, 2022/23]}
        rehabilitation: ⟦{well_developed: {scope: part, investment: £1.2m, access: Seen in 9 days, quality: Accredited, policy_goals: All met}}⟧
      """,
      "focus_groups: {rehabilitation: {years: ⟦[]⟧, reason: TBC}, \(others)}",
      "focus_groups: {rehabilitation: {years: ⟦[]⟧, narrative: to follow, earlier_years: n/a, reason: \"\"}, \(others)}",
      "focus_groups: {rehabilitation: {years: ⟦TBC⟧}, \(others)}",
      "focus_groups: {rehabilitation: {years: [⟦TBC⟧, 2022/23]}, \(others)}",
      "focus_groups: {rehabilitation: {years: ⟦[]⟧}, eating_disorders: {years: [2021/23]}, \(personalityDisorder)}",
    ]
  ) { proposal in
    let phasing = proposal.derived(DeclaredPhasing.self)
    let problems = phasing.declarations.compactMap { group -> Problem? in
      if let place = group.unread.openFirstYear, !group.isExempt { return openFirstYear(of: group, at: place) }
      guard !group.hasUnreadYears, group.state == .years(false, false, false), !hasOnlyOtherYears(group) else {
        return nil
      }
      let ask = "In which year will the work on \(group.group.name) be in focus?"
      let criteria =
        ["A-2.0-12", "A-2.2.2-07", "A-2.6.1-05"]
        + (group.group == .personalityDisorder ? ["D-context-01", "D-context-02"] : [])
      guard let plan = group.plan, plan.years != nil || plan.wellDeveloped != nil else {
        return Problem(
          missing: "\(group.key).years", "The years of focus for \(group.group.name) are not answered",
          help:
            """
            Give at least one year from 2021/22 to 2023/24 under `\(group.key).years`, or the evidence that the \
            service is well developed already under `well_developed`.
            """,
          criteria: criteria, cause: group.cause, asks: ask)
      }
      let message =
        if let exemption = group.exemption, exemption.service.scope?.value == .part {
          """
          The service for \(group.group.name) is well developed in a part of the footprint only, and no year of \
          focus is given for the rest
          """
        } else if group.exemption != nil {
          """
          \(capitalised(group.group.name)): exempt without any of the four parts of evidence, and without a year of \
          focus
          """
        } else {
          "The work on \(group.group.name) is in focus in no year"
        }
      return Problem(
        message, at: plan.years?.place ?? plan.place,
        help:
          """
          Give at least one year from 2021/22 to 2023/24, two if you can; or show that the service is well \
          developed for the whole footprint: investment, access, quality, policy goals.
          """,
        criteria: criteria, cause: group.cause, asks: ask)
    }
    return .judged(problems, open: phasing.open)
  }

  /// A placeholder for 2021/22 is no phasing: later years are planned again every year, that one is not.
  private static func openFirstYear(of group: DeclaredPhasing.Declaration, at place: Place) -> Problem {
    let name = group.group.name
    let isAll = group.years.isEmpty
    return Problem(
      missing: "", within: place,
      isAll
        ? "The years of focus for \(name) are not answered"
        : "Whether \(name) is in focus in 2021/22 is not answered",
      help: isAll
        ? """
        Give at least one year from 2021/22 to 2023/24 under `\(group.key).years`; a year after 2021/22 may change in \
        a later plan.
        """
        : "Write 2021/22 here if the group is in focus in it, or take this out of the list.",
      criteria: isAll ? ["A-2.0-12", "A-2.2.2-07", "A-2.6.1-05"] : ["A-2.6.1-05"], cause: group.cause,
      asks: isAll
        ? "In which year will the work on \(name) be in focus?" : "Is the work on \(name) in focus in 2021/22?")
  }

  /// Years such as 2024/25 are reported by their own rule; the group is then not also said to have none.
  private static func hasOnlyOtherYears(_ group: DeclaredPhasing.Declaration) -> Bool {
    group.years.isEmpty && !(group.plan?.years ?? []).isEmpty
  }

  static let groupsHaveTwoYears = Rule(
    "phasing/two-years-for-each-group", "Each group is in focus for at least two years that follow one another",
    severity: .warning, criteria: ["A-2.6.1-12"],
    because: """
      The guidance thinks that systems need two years, if not three, to improve a group's care. One year, or a gap \
      between two, can be right, but a reviewer will ask why.
      """,
    passes: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, personality_disorder: {years: [2021/22, \
      2022/23, 2023/24]}, rehabilitation: {years: [2022/23, 2023/24]}}
      """,
      "focus_groups: {eating_disorders: {years: [2021/22], earlier_years: [2019/20, 2020/21]}}",
    ],
    fails: [
      "focus_groups: {eating_disorders: {years: ⟦[2021/22]⟧}}",
      "focus_groups: {eating_disorders: {years: ⟦[2021/22]⟧, reason: TBC}, rehabilitation: {years: [2021/22, TBC]}}",
      "focus_groups: {personality_disorder: {years: ⟦2023/24⟧}}",
      "focus_groups: {rehabilitation: {years: ⟦[2021/22, 2023/24]⟧}}",
      "{system: {name: Oldtown}, focus_groups: {eating_disorders: {years: ⟦[2021/22]⟧, earlier_years: [2020/21]}}}",
    ]
  ) { proposal in
    let phasing = proposal.derived(DeclaredPhasing.self)
    let problems = phasing.declarations.compactMap { group -> Problem? in
      guard !group.hasUnreadYears, let place = group.yearsPlace, !group.isExempt,
        let reason = PhasingPlan.reason(for: group.state), reason != .neverInFocus
      else { return nil }
      let name = group.group.name
      if reason != .gap, proposal.mayHaveEarlierFocus,
        (group.plan?.earlierYears ?? []).contains(where: { EarlyImplementers.fundedBefore.contains($0.value.start) })
      {
        return nil
      }
      let message =
        switch reason {
        case .onlyFirstYear:
          "\(capitalised(name)) is in focus in 2021/22 only: one year, where two are thought necessary"
        case .onlyMiddleYear:
          "\(capitalised(name)) is in focus in 2022/23 only: one year, where two are thought necessary"
        case .onlyLastYear:
          "\(capitalised(name)) is in focus in 2023/24 only, which leaves no room for a second year"
            + (group.group == .personalityDisorder ? "; Annex D expects this work to begin in 2021/22 or 2022/23" : "")
        default: "\(capitalised(name)) is in focus in 2021/22 and 2023/24 but not between"
        }
      return Problem(
        message, at: place,
        help: reason == .gap
          ? "Add 2022/23, or say under `reason` why there is a gap and how that year is paid for."
          : "Add a year before or after, or say under `reason` why one is enough and how posts are kept on.",
        severity: group.plan?.reason == nil ? .warning : .note,
        notes: writtenReason(group), cause: group.cause,
        asks: reason == .gap
          ? "Why is there a gap in 2022/23 in the work on \(name), and how is that year paid for?"
          : "Why is one year of focus enough for \(name), and how are the posts kept on afterwards?")
    }
    return .judged(problems, open: phasing.open)
  }

  static let focusYearsAreOfTheProgramme = Rule(
    "phasing/years-of-the-programme", "Focus years are among 2021/22, 2022/23 and 2023/24",
    severity: .error, criteria: ["A-2.6.1-05"],
    because: "The transformation money runs for three financial years; focus in any other year cannot be paid from it.",
    passes: [
      "focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}, core: {years: [2021/22, 2022/23, 2023/24]}}"
    ],
    fails: [
      "focus_groups: {eating_disorders: {years: [2023/24, ⟦2024/25⟧]}}",
      "focus_groups: {core: {years: [⟦2020/21⟧, 2021/22, 2022/23, 2023/24]}}",
      "focus_groups: {eating_disorders: {years: [2021/22, 2022/23], earlier_years: [2019/20, ⟦2021/22⟧]}}",
      """
      {system: {name: Oldtown}, focus_groups: {eating_disorders: {years: [2021/22, 2022/23], earlier_years: \
      ⟦[2020/21]⟧}}}
      """,
    ]
  ) { proposal in
    let plans = [proposal.focusGroups.core] + FocusGroup.allCases.map { proposal.focusGroups[$0] }
    let earlier = FocusGroup.allCases.flatMap { group in
      proposal.focusGroups[group]?.earlierYears.map { earlierYears($0, of: group, in: proposal) } ?? []
    }
    let problems = plans.compactMap { $0 }.flatMap { $0.years ?? [] }.compactMap { year -> Problem? in
      guard !FinancialYear.transformation.contains(year.value) else { return nil }
      return Problem(
        "\(year.value) is not a year of the programme, which runs from 2021/22 to 2023/24", at: year,
        help: year.value < .y2021
          ? "Take it out; an early implementer's earlier work belongs under `earlier_years`."
          : "Take it out; what happens after March 2024 belongs under `funding.after_2024`.")
    }
    return .judged(problems + earlier)
  }

  /// Earlier years count for early implementers only, and only those in which they were funded.
  private static func earlierYears(
    _ years: Listed<Located<FinancialYear>>, of group: FocusGroup, in proposal: Proposal
  ) -> [Problem] {
    let ask = "In which years before 2021/22 was \(group.name) a focus?"
    guard !years.isEmpty else { return [] }
    guard proposal.mayHaveEarlierFocus else {
      return [
        Problem(
          "\(capitalised(group.name)) has earlier years of focus, which only the twelve early implementers have",
          at: years, help: "Take them out; what was done before is for the narrative.", severity: .warning,
          cause: "phasing of \(group.rawValue)", asks: ask)
      ]
    }
    return years.filter { !EarlyImplementers.fundedBefore.contains($0.value.start) }.map { year in
      Problem(
        "\(year.value) is no year before the programme in which early implementers were funded", at: year,
        help: "Write 2019/20 or 2020/21; years from 2021/22 belong under `years`.", severity: .warning, asks: ask)
    }
  }

  static let threeNamedGroups = Rule(
    "phasing/three-named-groups", "The groups are the three that the guidance names, and no other",
    severity: .error, criteria: ["A-2.6.1-05"],
    because: """
      Phasing is for eating disorders, 'personality disorder' and rehabilitation. Other groups, such as early \
      intervention in psychosis, belong to the core model and cannot take the place of one of the three.
      """,
    passes: [
      "focus_groups: {core: {years: [2021/22, 2022/23, 2023/24]}, rehabilitation: {years: [2021/22, 2022/23]}}",
      "focus_groups: {eating_disorder: {years: [2021/22, 2022/23]}, rehabilitation: {years: [2021/22, 2022/23]}}",
    ],
    fails: [
      "focus_groups: {⟦early_intervention⟧: {years: [2021/22, 2022/23]}}",
      "focus_groups: {rehabilitation: {years: [2021/22, 2022/23]}, ⟦older_adults⟧: {years: [2021/22]}}",
    ]
  ) { proposal in
    guard !proposal.focusGroups.place.isAbsent else { return .undecided("no focus groups are given") }
    return .judged(
      proposal.misreadings.filter { isFourthGroup($0, in: proposal) }.map { misreading in
        Problem(
          misreading.message.replacingSuffix(
            ", so it was not read", with: ": the guidance names three groups and the core"),
          at: misreading.place, help: misreading.help, kind: .broken)
      })
  }

  /// Whether an unknown key stands where a group's key should.
  static func isFourthGroup(_ misreading: Misreading, in proposal: Proposal) -> Bool {
    guard misreading.kind == .unknownKey, !proposal.focusGroups.place.isAbsent else { return false }
    let groups = proposal.focusGroups
    guard groups.place.range.contains(misreading.place.range) else { return false }
    // A slip for one of the keys is an unknown key like any other.
    guard nearest(to: misreading.key, among: FocusGroups.fields.map { "\($0.key)" }) == nil else { return false }
    let plans = [groups.core, groups.eatingDisorders, groups.personalityDisorder, groups.rehabilitation]
    return !plans.contains { $0?.place.range.contains(misreading.place.range) ?? false }
  }

  static let exemptionsAreEvidenced = Rule(
    "phasing/exemption-evidence", "A service held to be well developed is shown to be, in all four parts",
    severity: .warning, criteria: ["A-2.6.1-23", "A-2.6.1-22", "A-2.6.1-24"],
    because: """
      A system may leave a group out of its phasing when the service is well developed already. It then shows what is \
      invested, what people gain in access and in quality, and that national policy goals are met, for the whole \
      footprint. Access takes a figure, quality a measure, the goals a document; the investment is a current one, in the \
      community. Whether they convince is for the reviewer.
      """,
    passes: [
      """
      focus_groups: {rehabilitation: {well_developed: {scope: whole, investment: {2020/21: £2.1m}, access: Median \
      wait of 9 days, quality: Accredited in 2020, policy_goals: All placements local since 2019}}}
      """
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {well_developed: ⟦{scope: whole, investment: {2020/21: £2.1m}, access: Median \
      wait of 9 days, quality: Accredited in 2020}⟧}}
      """,
      """
      focus_groups: {rehabilitation: {well_developed: ⟦{scope: whole, investment: It is well funded, access: Median \
      wait of 9 days, quality: Accredited in 2020, policy_goals: All placements local}⟧}}
      """,
      "focus_groups: {rehabilitation: {well_developed: ⟦{scope: whole}⟧}}",
      """
      focus_groups: {rehabilitation: {well_developed: {scope: whole, investment: {2020/21: £2.1m}, access: \
      ⟦Access is good.⟧, quality: Quality is high., policy_goals: All met.}}}
      """,
      """
      focus_groups: {eating_disorders: {well_developed: {scope: whole, investment: {2023/24: ⟦£2.1m⟧}, access: \
      Treated within 3 weeks, quality: Accredited in 2020, policy_goals: Each part of the 2019 guidance}}}
      """,
      """
      focus_groups: {eating_disorders: {well_developed: {scope: whole, investment: ⟦£1.2m in 2020/21 for the \
      inpatient unit⟧, access: Treated within 3 weeks, quality: Accredited in 2020, policy_goals: Annex C}}}
      """,
      """
      focus_groups: {eating_disorders: {well_developed: {scope: whole, investment: {2020/21: £1.2m}, access: \
      ⟦Assessment within 3 weeks⟧, quality: Accredited in 2020, policy_goals: Annex C}}}
      """,
      """
      focus_groups: {rehabilitation: {well_developed: {scope: whole, investment: £1.2m in 2020/21, access: 460 people \
      seen, quality: ⟦Beds commissioned elsewhere⟧, policy_goals: Section 2.6.2}}}
      """,
      """
      focus_groups: {rehabilitation: {well_developed: {scope: whole, investment: £1.2m in 2020/21, access: 460 people \
      seen, quality: Accredited, policy_goals: Section 2.6.2}, out_of_area_placements: {baseline: {number: ⟦26⟧}}}}
      """,
    ]
  ) { proposal in
    let phasing = proposal.derived(DeclaredPhasing.self)
    guard phasing.declarations.contains(where: { $0.exemption != nil }) else {
      return .notApplicable("no group is held to be well developed already")
    }
    var problems: [Problem] = []
    for group in phasing.declarations {
      guard let exemption = group.exemption else { continue }
      let name = group.group.name
      if !group.years.isEmpty, exemption.service.scope?.value != .part, let place = group.yearsPlace {
        problems.append(
          Problem(
            "\(capitalised(name)) is held to be well developed for the whole footprint and has years of focus as well",
            at: place,
            help: "Keep one of the two: the years of focus, or the evidence for an exemption.", kind: .contradiction,
            severity: .error, notes: [.init("The exemption stands here", at: exemption.service)],
            criteria: ["A-2.6.1-22"],
            cause: group.cause))
      } else if exemption.holds, !exemption.missing.isEmpty {
        let parts = exemption.missing.map { partNames[$0] ?? $0 }
        var problem = Problem(
          "The evidence that the service for \(name) is well developed lacks \(list(parts))", at: exemption.service,
          help:
            "Give it under \(list(exemption.missing.map { "`\($0)`" })), or withdraw the exemption and give years of focus.",
          criteria: ["A-2.6.1-23"] + (exemption.missing.contains("investment") ? ["A-2.6.1-24"] : []),
          cause: group.cause, asks: "What shows that the service for \(name) is well developed: \(list(parts))?")
        // A placeholder in the place of a part is the same finding.
        let placeholder = exemption.missing.first { key in
          proposal.misreadings.contains {
            $0.kind == .notAnswered && $0.key == key && exemption.service.place.range.contains($0.place.range)
          }
        }
        if let placeholder {
          problem.spot = .missing(placeholder, within: exemption.service.place)
          problem.kind = .missing
        }
        problems.append(problem)
        problems += ExemptionDoubts(group)?.problems ?? []
      } else if !exemption.holds {
        if let problem = emptyExemption(group, exemption.service) { problems.append(problem) }
      } else if exemption.service.scope == nil {
        problems.append(
          Problem(
            missing: "scope", within: exemption.service,
            "The scope of the well-developed service for \(name) is not answered: the whole footprint or a part",
            help: "Write `scope: whole` or `scope: part`.", criteria: ["A-2.6.1-23"], cause: group.cause,
            asks: "Does the service for \(name) reach the whole footprint?"))
      } else if let doubts = ExemptionDoubts(group)?.problems, !doubts.isEmpty {
        problems += doubts
      } else {
        problems.append(
          Problem(
            "For the reviewer: does the evidence show that the service for \(name) is well developed?",
            at: exemption.service,
            severity: .note, criteria: ["A-2.6.1-23"], cause: group.cause))
      }
    }
    return .judged(problems)
  }

  /// A claim that is none: without any part of the evidence, or for a part of the footprint and without years for the
  /// rest. What follows for the phasing is the finding, and this its note.
  private static func emptyExemption(
    _ group: DeclaredPhasing.Declaration, _ service: WellDevelopedService
  ) -> Problem? {
    if service.scope?.value == .part {
      guard group.years.isEmpty else { return nil }
      return Problem(
        "A service for a part of the footprint exempts \(group.group.name) from nothing", at: service,
        help: "Give years of focus for the rest of the footprint.", criteria: ["A-2.6.1-22"], cause: group.cause)
    }
    return Problem(
      "None of the four parts of evidence is given for the service for \(group.group.name)", at: service,
      help: "Give `investment`, `access`, `quality` and `policy_goals`, or withdraw the exemption.",
      criteria: ["A-2.6.1-22", "A-2.6.1-23", "A-2.6.1-24"], cause: group.cause,
      asks: "What shows that the service for \(group.group.name) is well developed?")
  }

  private static let partNames = [
    "investment": "a figure of what is invested now", "access": "what people gain in access",
    "quality": "what people gain in quality", "policy_goals": "how national policy goals are met",
  ]

  /// The reason that the authors give for an unusual phasing, as a note.
  static func writtenReason(_ group: DeclaredPhasing.Declaration) -> [Problem.Note] {
    group.plan?.reason.map {
      [Problem.Note("The authors give a reason, for the reviewer to weigh: \(quoted($0.value))", at: $0)]
    } ?? []
  }
}
