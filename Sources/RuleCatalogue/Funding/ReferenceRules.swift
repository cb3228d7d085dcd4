import ProposalModel
import RuleKit

// The allocation's source, and the analytical tool's figures where a reference gives them (Annex A, 1.0, 1.1 and 2.1.1).
// The tool is not public: without a reference its figures are taken from the proposal, and not verified.

extension Rule {
  static let referenceRules: [Rule] = [
    allocationIsOfTheTool, allocationMatchesReference, baselineMatchesReference, minimumMatchesReference,
  ]

  static let allocationIsOfTheTool = Rule(
    "funding/allocation-source", "The allocation is the fair share that the LTP Analytical Tool gives",
    severity: .warning, criteria: ["A-1.0-04"],
    because: """
      The money is given by fair share, not by bid or by a local formula. Without a reference file the amounts cannot be \
      verified; that they are the tool's has at least to be said.
      """,
    passes: [
      "funding: {transformation_allocation: {2021/22: £2m, source: LTP Analytical Tool}}",
      "funding: {transformation_allocation: {2021/22: £2m, source: NHS England fair shares of October 2020}}",
      """
      {funding: {transformation_allocation: {2021/22: £2m}}, answers: {governance: {narrative: Our share in the \
      analytical tool is £2m}}}
      """,
    ],
    fails: [
      "funding: {transformation_allocation: ⟦{2021/22: £2m}⟧}",
      "funding: {transformation_allocation: {2021/22: £2m, source: ⟦Bid agreed with the trust⟧}}",
    ]
  ) { proposal in
    guard let allocation = proposal.funding.transformationAllocation, !allocation.entries.isEmpty else {
      return .undecided("no allocation is given")
    }
    guard let source = allocation.source else {
      if proposal.isUnreadable(allocation.place) { return .undecided("a part of the allocation could not be read") }
      guard !proposal.proseNames("analytical tool"), !proposal.proseNames("fair share") else { return .pass }
      return .judged([
        Problem(
          missing: "source", within: allocation, "Where the allocation comes from is not answered",
          help: "Add `source: LTP Analytical Tool` beside the amounts, if they are the tool's.",
          asks: "Are these amounts the fair shares of the LTP Analytical Tool?")
      ])
    }
    let words = hyphenated(source.value)
    guard !["tool", "fair-share", "nhse", "nhs-england", "ltp", "long-term-plan"].contains(where: words.contains) else {
      return .pass
    }
    return .judged([
      Problem(
        "The allocation is from \(quoted(source.value)), not from the LTP Analytical Tool", at: source,
        help: "Give the tool's fair share of each year, and name the tool as the source.",
        asks: "Are these amounts the fair shares of the LTP Analytical Tool?")
    ])
  }

  static let allocationMatchesReference = Rule(
    "funding/allocation-matches-reference", "The allocation is the fair share of the reference in each year",
    severity: .error, criteria: ["A-1.0-04"],
    because:
      """
      A plan for other amounts than the system's fair shares plans money that will not come. Up to £1,000 is \
      rounding.
      """,
    reference: "Oldtown ICS: {transformation_allocation: {2021/22: £2m, 2022/23: £4.9m, 2023/24: £6.1m}}",
    passes: [
      """
      {system: {name: Oldtown}, funding: {transformation_allocation: {2021/22: £2.001m, 2022/23: £4.899m, 2023/24: \
      £6.1m}}}
      """
    ],
    fails: [
      "{system: {name: Oldtown}, funding: {transformation_allocation: {2021/22: ⟦\"£2,001,000.01\"⟧, 2022/23: £4.9m}}}",
      "{system: {name: Oldtown}, funding: {transformation_allocation: {2021/22: £2m, 2022/23: ⟦\"£4,898,999.99\"⟧}}}",
      "{system: {name: ⟦Newtown⟧}, funding: {transformation_allocation: {2021/22: £2m}}}",
    ]
  ) { proposal in
    guard let reference = proposal.reference else { return .notApplicable("no reference was given to compare with") }
    guard let name = proposal.system.name else { return .undecided("the system's name is not given") }
    guard let figures = reference.figures(of: name.value) else {
      let near = nearest(to: name.value, among: reference.entries.map(\.name.value))
      return .judged([
        Problem(
          "\(reference.fileName) has no figures for \(quoted(name.value)), so nothing was compared", at: name,
          help: near.map { "Did you mean \($0)?" } ?? "Name the system there as it is named here.", severity: .note)
      ])
    }
    guard let fair = figures.transformationAllocation else {
      return .undecided("the reference has no fair shares of the system")
    }
    guard let allocation = proposal.funding.transformationAllocation else {
      return .undecided("no allocation is given")
    }
    return .judged(
      allocation.entries.compactMap { entry in
        guard let share = fair[entry.year.value]?.value else { return nil }
        return Reference.difference(
          of: entry.amount, from: share, "The allocation of \(entry.year.value)", in: reference, criteria: ["A-1.0-04"],
          cause: proposal.causeOfAllocation(entry.year.value))
      })
  }

  static let baselineMatchesReference = Rule(
    "funding/baseline-matches-reference", "The uplift expected of each CCG is that of the reference",
    severity: .error, criteria: ["A-1.1-09"],
    because:
      "Whether a CCG has invested what was expected of it is judged by the tool's figure. Up to £1,000 is rounding.",
    reference: "Oldtown: {baseline_expected: {NHS Oldtown CCG: {2020/21: £1.4m, 2021/22: £1.9m}}}",
    passes: [
      """
      {system: {name: Oldtown}, funding: {baseline_uplift: [{ccg: Oldtown CCG, expected: {2020/21: £1.401m}, \
      planned: {2020/21: £1.4m}}]}}
      """
    ],
    fails: [
      """
      {system: {name: Oldtown}, funding: {baseline_uplift: [{ccg: NHS Oldtown CCG, expected: {2020/21: \
      ⟦"£1,401,000.01"⟧}}]}}
      """,
      """
      {system: {name: Oldtown}, funding: {baseline_uplift: [{ccg: NHS Oldtown CCG, expected: {2021/22: £1.9m}, \
      planned: {2020/21: ⟦"£1,398,999.99"⟧}}]}}
      """,
    ]
  ) { proposal in
    guard let reference = proposal.reference else { return .notApplicable("no reference was given to compare with") }
    guard let figures = reference.figures(of: proposal.system.name?.value ?? "")?.baselineExpected else {
      return .undecided("the reference has no expected uplift of the system's CCGs")
    }
    guard let baseline = BaselineEntries(proposal) else { return .undecided("no baseline uplift is given") }
    return .judged(
      baseline.entries.flatMap { entry -> [Problem] in
        guard let tool = figures.entries.first(where: { isSameName($0.ccg.value, entry.name) }) else { return [] }
        return tool.amounts.entries.compactMap { expected in
          if let own = entry.expected?[expected.year.value] {
            return Reference.difference(
              of: own, from: expected.amount.value, "The uplift expected of \(entry.name) by \(expected.year.value)",
              in: reference, criteria: ["A-1.1-09"], cause: nil)
          }
          guard let planned = entry.planned(in: expected.year.value), entry.recovery == nil,
            expected.amount.value - planned.value > Reference.rounding
          else { return nil }
          return Problem(
            """
            \(entry.name) plans \(planned.value) for \(expected.year.value), \
            \(expected.amount.value - planned.value) below the uplift expected in \(reference.fileName), \
            \(expected.amount.value)
            """,
            at: planned, help: "Say under `recovery` how the CCG makes that good in 2021/22.", severity: .warning,
            criteria: ["A-1.1-14"], asks: "How will \(entry.name) reach the expected baseline uplift?")
        }
      })
  }

  static let minimumMatchesReference = Rule(
    "access/minimum-matches-reference", "The access minimum is that of the reference, and the trajectory reaches it",
    severity: .error, criteria: ["A-2.1.1-03"],
    because:
      "The least number of people is set by the tool. Figures that differ by up to five people are taken as rounded.",
    reference: "Oldtown: {minimum_expectation: {2021/22: 1904, 2022/23: 4200}}",
    passes: [
      """
      {system: {name: Oldtown}, access: {minimum_expectation: {2021/22: 1899}, trajectory: {2021/22: 1950, 2022/23: \
      4200}}}
      """
    ],
    fails: [
      """
      {system: {name: Oldtown}, access: {minimum_expectation: {2021/22: ⟦1898⟧}, trajectory: {2021/22: 1950, \
      2022/23: 4200}}}
      """,
      "{system: {name: Oldtown}, access: {minimum_expectation: {2021/22: ⟦1910⟧}, trajectory: {2021/22: 1950}}}",
      "{system: {name: Oldtown}, access: {trajectory: {2021/22: 1904, 2022/23: ⟦4199⟧}}}",
    ]
  ) { proposal in
    guard let reference = proposal.reference else { return .notApplicable("no reference was given to compare with") }
    guard let least = reference.figures(of: proposal.system.name?.value ?? "")?.minimumExpectation else {
      return .undecided("the reference has no minimum of the system")
    }
    return .judged(
      least.entries.compactMap { expected in
        let year = expected.year.value
        if let own = proposal.access.minimumExpectation?[year] {
          guard abs(own.value - expected.amount.value) > Reference.peopleRounding else { return nil }
          return Problem(
            """
            The access minimum of \(year) is \(grouped(own.value)) here, and \(grouped(expected.amount.value)) in \
            \(reference.fileName)
            """,
            at: own,
            help: "Give the tool's figure, \(grouped(expected.amount.value)).", kind: .contradiction)
        }
        guard let people = proposal.access.trajectory?[year], people.value < expected.amount.value, people.value > 0
        else { return nil }
        return Problem(
          """
          \(grouped(people.value)) people in \(year) is \(grouped(expected.amount.value - people.value)) below the \
          minimum of \(grouped(expected.amount.value)) in \(reference.fileName)
          """,
          at: people, help: "Raise it to the minimum at least.", severity: .warning,
          asks: "Why does the trajectory for \(year) fall short of the minimum?")
      })
  }
}

extension Reference {
  /// Amounts are printed in thousands of pounds: a difference of one such unit is rounding.
  static let rounding = Money(pounds: 1000)
  /// Numbers of people that differ by no more than this are taken as rounded to ten.
  static let peopleRounding = 5

  /// The system's figures; "STP" and "ICS" at the end of a name make no difference.
  func figures(of system: String) -> ReferenceFigures? {
    let wanted = Self.bare(system)
    guard !wanted.isEmpty else { return nil }
    return entries.first { Self.bare($0.name.value) == wanted }?.figures
  }

  private static func bare(_ name: String) -> String {
    OrganisationName(name).key.replacingSuffix(" stp", with: "").replacingSuffix(" ics", with: "")
  }

  static func difference(
    of own: Located<Money>, from tool: Money, _ what: String, in reference: Reference, criteria: [String],
    cause: String?
  ) -> Problem? {
    let difference = own.value - tool
    guard difference.magnitude > rounding else { return nil }
    return Problem(
      """
      \(what) is \(own.value) here, \(difference.magnitude) \(difference > .zero ? "more" : "less") than the \
      \(tool) in \(reference.fileName)
      """,
      at: own, help: "Give the tool's figure, \(tool).", kind: .contradiction, criteria: criteria, cause: cause)
  }
}
