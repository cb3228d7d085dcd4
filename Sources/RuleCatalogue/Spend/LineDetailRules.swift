import ProposalModel
import RuleKit

// What a line of spend says of itself has to add up: quarters, further purposes, contract, the size of the amount
// (Annex A, 1.0 and 1.2).

extension Rule {
  static let lineDetailRules: [Rule] = [
    quartersAddUp, furtherPurposesFit, contractTermsFit, amountsAreInPounds, firstYearIsAllotted,
  ]

  static let quartersAddUp = Rule(
    "spend/quarters-add-up", "The four quarters of a line add up to it",
    severity: .error, criteria: ["A-1.0-05"],
    because: """
      Amounts by quarter add up to the line to the penny, and shares to 100%. A tenth of a percentage point is allowed \
      for rounding, and shares that are out by no more than one point are a question.
      """,
    passes: [
      """
      funding:
        spend:
          - {id: S1, amount: £40k, quarters: [10%, 20%, 30%, 40%]}
          - {id: S2, amount: £40k, quarters: [£4k, £6k, £10k, £20k]}
          - {id: S3, amount: £40k, quarters: [0%, 33.3%, 33.3%, 33.3%]}
          - {id: S4, amount: £40k, quarters: [0%, 33.3%, 33.4%, 33.4%]}
      """
    ],
    fails: [
      "funding: {spend: [{id: S1, amount: £40k, quarters: ⟦[£4k, £6k, £10k, \"£20,000.01\"]⟧}]}",
      "funding: {spend: [{id: S1, amount: £40k, quarters: ⟦[£4k, £6k, £10k, \"£19,999.99\"]⟧}]}",
      "funding: {spend: [{id: S1, amount: £40k, quarters: ⟦[10%, 20%, 30%, 30%]⟧}]}",
      "funding: {spend: [{id: S1, amount: £40k, quarters: ⟦[0%, 33.3%, 33.3%, 33.2%]⟧}]}",
      "funding: {spend: [{id: S1, amount: £40k, quarters: ⟦[50%, 50%]⟧}]}",
    ]
  ) { proposal in
    let lines = (proposal.funding.spend ?? []).enumerated().filter { $0.element.quarters != nil }
    guard !lines.isEmpty else { return .notApplicable("no line is planned by quarter") }
    return .judged(lines.compactMap { QuarterSum($0.element, at: $0.offset, in: proposal)?.problem })
  }

  static let furtherPurposesFit = Rule(
    "spend/also-serves-fits", "What a line serves besides its purpose is no more than the line",
    severity: .error, criteria: ["A-1.0-05"],
    because:
      """
      Amounts under `also_serves` are parts of the line; they may overlap, but none can be larger than the line \
      itself.
      """,
    passes: [
      "funding: {spend: [{amount: £40k, purpose: core, also_serves: {older-adults: £40k, young-adults: £20k}}]}"
    ],
    fails: [
      "funding: {spend: [{amount: £40k, purpose: core, also_serves: {older-adults: ⟦\"£40,000.01\"⟧}}]}",
      "funding: {spend: [{amount: £40k, purpose: core, also_serves: {older-adults: £10k, young-adults: ⟦£50k⟧}}]}",
    ]
  ) { proposal in
    let lines = (proposal.funding.spend ?? []).enumerated().filter {
      $0.element.alsoServes != nil && $0.element.amount != nil
    }
    guard !lines.isEmpty else { return .notApplicable("no line names further purposes") }
    return .judged(
      lines.flatMap { index, line in
        (line.alsoServes?.entries ?? []).compactMap { entry -> Problem? in
          guard case .amount(let part) = entry.extent, let amount = line.amount, part.value > amount.value else {
            return nil
          }
          return Problem(
            """
            \(part.value) of \(line.name(at: index)) is said to serve \(entry.purpose.value.rawValue), but the line \
            is \(amount.value)
            """,
            at: part,
            help: "Give the part of the line that serves it, at most \(amount.value).", kind: .contradiction,
            notes: [.init("The line's amount: \(amount.value)", at: amount)])
        }
      })
  }

  static let contractTermsFit = Rule(
    "spend/contract-terms", "A contract's dates fit together and fit the year of its line",
    severity: .error, criteria: ["A-1.2-24"],
    because: """
      A contract cannot end before it begins, and a line is paid in a year in which its contract runs. VCSE contracts of \
      no more than twelve months are reported: the guidance encourages longer ones and gives no length, so that the \
      twelve months are the tool's own.
      """,
    passes: [
      """
      funding: {spend: [{year: 2021/22, category: vcse, contract: {start: 2022-03-31, end: 2025-03-31}}, {year: \
      2021/22, contract: {end: 2021-04-01}}]}
      """
    ],
    fails: [
      "funding: {spend: [{year: 2021/22, contract: {start: 2021-07-01, end: ⟦2021-06-30⟧}}]}",
      "funding: {spend: [{year: 2021/22, contract: {start: ⟦2022-04-01⟧, end: 2025-03-31}}]}",
      "funding: {spend: [{year: 2022/23, contract: {start: 2021-04-01, end: ⟦2022-03-31⟧}}]}",
      "funding: {spend: [{year: 2021/22, category: vcse, contract: ⟦{start: 2021-07-01, end: 2022-06-30}⟧}]}",
    ]
  ) { proposal in
    let lines = (proposal.funding.spend ?? []).enumerated().filter { $0.element.contract != nil }
    guard !lines.isEmpty else { return .notApplicable("no line gives the terms of a contract") }
    let problems = lines.compactMap { contractProblem(of: $0.element, named: $0.element.name(at: $0.offset)) }
    let short = lines.map(\.element).filter { $0.isVCSE && ($0.contract?.isShort ?? false) }
    guard problems.isEmpty, let first = short.first?.contract else { return .judged(problems) }
    let terms = lines.filter { $0.element.isVCSE }.count
    return .judged([
      Problem(
        """
        \(short.count) of \(counted(terms, "VCSE line")) with contract terms \(short.count == 1 ? "is" : "are") for \
        twelve months or less
        """,
        at: first,
        severity: .note,
        notes: short.dropFirst().prefix(5).compactMap { line in line.contract.map { .init("Another one", at: $0) } })
    ])
  }

  private static func contractProblem(of line: SpendLine, named name: String) -> Problem? {
    if let start = line.contract?.start, let end = line.contract?.end, end.value < start.value {
      return Problem(
        "The contract of \(name) ends on \(end.value), before it starts on \(start.value)", at: end,
        help: "Correct one of the two dates.",
        kind: .contradiction, notes: [.init("It starts here", at: start)])
    }
    guard let year = line.year else { return nil }
    if let start = line.contract?.start, start.value > year.value.lastDay {
      return Problem(
        "\(capitalised(name)) is spend of \(year.value), but its contract starts on \(start.value)", at: start,
        help: "Correct the date, or move the line to the year that it is paid in.", kind: .contradiction,
        severity: .warning,
        notes: [.init("The line's year", at: year)], asks: "When does the contract of \(name) start?")
    }
    if let end = line.contract?.end, end.value < year.value.firstDay {
      return Problem(
        "\(capitalised(name)) is spend of \(year.value), but its contract ended on \(end.value)", at: end,
        help: "Correct the date, or move the line to the year that it is paid in.", kind: .contradiction,
        severity: .warning,
        notes: [.init("The line's year", at: year)], asks: "When does the contract of \(name) end?")
    }
    return nil
  }

  static let amountsAreInPounds = Rule(
    "spend/amount-in-pounds", "Amounts are in pounds, not in thousands or millions of pounds",
    severity: .warning, criteria: ["A-1.0-05"],
    because: """
      `amount: 640` is six hundred and forty pounds. Among lines of tens of thousands it was probably meant in \
      thousands. An amount below £1,000 is asked about where half of the lines are at least a hundred times as much, and \
      an allocation below £10,000 always; these numbers are the tool's own.
      """,
    passes: [
      "funding: {spend: [{id: S1, amount: £999, year: 2021/22}, {id: S2, amount: \"£99,899\"}]}",
      "funding: {spend: [{id: S1, amount: £1000}, {id: S2, amount: £900k}]}",
    ],
    fails: [
      "funding: {spend: [{id: S1, amount: ⟦640⟧}, {id: S2, amount: £64k}, {id: S3, amount: £91k}]}",
      "funding: {transformation_allocation: {2021/22: ⟦9999⟧, 2022/23: 10000}, spend: [{amount: 9999}]}",
    ]
  ) { proposal in
    let lines = (proposal.funding.spend ?? []).enumerated().filter { $0.element.amount != nil }
    let amounts = lines.compactMap(\.element.amount?.value).sorted()
    let allocations = proposal.funding.transformationAllocation?.entries ?? []
    guard !amounts.isEmpty || !allocations.isEmpty else { return .undecided("no amounts are given") }
    let small = allocations.filter { $0.amount.value < Money(pounds: 10_000) && $0.amount.value > .zero }
    var problems = small.map { entry in
      Problem(
        "The allocation of \(entry.year.value) is \(entry.amount.value)", at: entry.amount,
        help:
          """
          Amounts are in pounds: write £\(entry.amount.value.pence / 100)k or £\(entry.amount.value.pence / 100)m \
          if that is meant.
          """,
        cause: proposal.causeOfAllocation(entry.year.value),
        asks: "Is the allocation of \(entry.year.value) really \(entry.amount.value)?")
    }
    let usual = amounts.isEmpty ? Money.zero : amounts[amounts.count / 2]
    problems += lines.compactMap { index, line in
      guard let amount = line.amount, amount.value > .zero, amount.value < GroupMoney.token,
        usual.pence >= amount.value.pence * 100
      else { return nil }
      let meant = Money(pence: amount.value.pence * 1000)
      return Problem(
        "\(capitalised(line.name(at: index))) is \(amount.value), where half of the lines are \(usual) or more",
        at: amount,
        help: "Amounts are in pounds: write \(meant) if thousands are meant.",
        cause: line.isTransformation ? line.year.map { "allocation of \($0.value)" } : nil,
        asks: "Is \(line.name(at: index)) \(amount.value) or \(meant)?")
    }
    return .judged(problems)
  }

  static let firstYearIsAllotted = Rule(
    "spend/first-year-allotted", "All the money of 2021/22 has a use",
    severity: .warning, criteria: ["A-1.0-05", "A-1.3-07"],
    because: """
      Most detail is asked for 2021/22, and all of its money is to be used for the purpose. Money that is not decided \
      yet is sound for 2022/23 and 2023/24, and a question for 2021/22.
      """,
    passes: [
      """
      funding: {spend: [{year: 2021/22, amount: £1m, purpose: core}, {year: 2022/23, amount: £1m, purpose: \
      unallocated}]}
      """
    ],
    fails: [
      """
      funding: {spend: [{year: 2021/22, amount: £1m, purpose: core}, {year: 2021/22, amount: ⟦£50k⟧, purpose: \
      unallocated}]}
      """,
      """
      funding: {spend: [{year: 2021/22, amount: ⟦£50k⟧, purpose: unallocated}, {year: 2021/22, amount: £60k, \
      purpose: unallocated}]}
      """,
    ]
  ) { proposal in
    let lines = proposal.transformationLines(in: .y2021)
    guard !lines.isEmpty else { return .undecided("no lines of 2021/22 are given") }
    let open = lines.filter { !$0.line.isAllotted && $0.amount.value > .zero }
    guard let first = open.first else { return .pass }
    let sum = open.map(\.amount.value).total
    return .judged([
      Problem(
        """
        \(sum) of 2021/22 is not allotted to any use, \(percent(sum, of: lines.map(\.amount.value).total)) of the \
        year's lines
        """,
        at: first.amount,
        help: "Give each pound of 2021/22 a purpose; what is left open can stand in later years.",
        notes: open.dropFirst().prefix(6).map { .init("\($0.amount.value) as well", at: $0.amount) },
        asks: "What will the \(sum) of 2021/22 be used for, and when is that decided?")
    ])
  }
}

extension ContractTerms {
  /// Twelve months or less; the tool's own setting.
  fileprivate var isShort: Bool {
    guard let start = start?.value, let end = end?.value, start <= end else { return false }
    return start.days(until: end) < 366
  }
}

/// The quarters of one line against its amount.
private struct QuarterSum {
  private let line: SpendLine
  private let name: String
  private let quarters: Listed<Either<Located<Share>, Located<Money>>>
  private let amount: Located<Money>
  /// By how much the year's lines are over its allocation; nil where that is not known.
  private let excess: Money?

  init?(_ line: SpendLine, at index: Int, in proposal: Proposal) {
    guard let quarters = line.quarters, let amount = line.amount, !quarters.isEmpty,
      !proposal.isIncomplete(quarters.place)
    else { return nil }
    self.line = line
    self.quarters = quarters
    self.amount = amount
    name = line.name(at: index)
    excess = line.isTransformation ? line.year.flatMap { proposal.excess(in: $0.value) } : nil
  }

  var problem: Problem? {
    guard quarters.count == 4 else {
      return Problem(
        "\(capitalised(name)) gives \(counted(quarters.count, "quarter")), not four", at: quarters,
        help: "Give four shares or amounts, from April to June first; 0% where nothing is spent.", severity: .warning,
        asks: "How is \(name) spent over the four quarters?")
    }
    let shares = quarters.compactMap { quarter -> Share? in
      if case .first(let share) = quarter { share.value } else { nil }
    }
    if shares.count == 4 { return sharesProblem(shares.map(\.millionths).reduce(0, +)) }
    let parts = quarters.map { quarter -> Money in
      switch quarter {
      case .first(let share): share.value.of(amount.value)
      case .second(let part): part.value
      }
    }
    guard parts.total != amount.value else { return nil }
    // Where the year is out by the same difference, the slip is in the amount, and both findings are one.
    let isAmount = excess == amount.value - parts.total
    return Problem(
      """
      The quarters of \(name) add up to \(parts.total), \((parts.total - amount.value).magnitude) \
      \(parts.total > amount.value ? "more" : "less") than the line's \(amount.value)
      """,
      at: isAmount ? amount.place : quarters.place, help: "Correct a quarter, or the line's amount.",
      kind: .contradiction,
      notes: [
        .init("The sum: \(workings(parts))", at: quarters), .init("The line's amount: \(amount.value)", at: amount),
      ],
      cause: isAmount ? line.year.map { "allocation of \($0.value)" } : nil)
  }

  private func sharesProblem(_ millionths: Int64) -> Problem? {
    let difference = abs(millionths - Share.whole.millionths)
    guard difference > 1000 else { return nil }
    return Problem(
      "The quarters of \(name) add up to \(Share(millionths: millionths)), not 100%", at: quarters,
      help: "Correct a share, so that the four make 100%.", kind: .contradiction,
      severity: difference > 10_000 ? .error : .warning,
      notes: [.init("The line's amount: \(amount.value)", at: amount)],
      asks: "How is \(name) spent over the four quarters?")
  }
}
