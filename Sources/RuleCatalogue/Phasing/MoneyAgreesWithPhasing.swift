import ProposalModel
import RuleKit

extension Rule {
  static let moneyAgreesWithPhasing = Rule(
    "phasing/money-agrees", "Each group's money lies in its years of focus",
    severity: .warning, criteria: ["A-2.6.1-13", "A-2.6.1-11", "A-2.6.1-31"],
    because: """
      A year of focus needs money of the group, from transformation or from the CCGs' baseline uplift; money before the \
      first year, or nothing at all in a declared year, raises the question which of the two is right: only a \
      declared 2021/22 without any money is an error. Growth of up to 5% counts as running on, and less than £1,000 as \
      nothing: these two numbers are the tool's own, not the guidance's.
      """,
    passes: [
      """
      focus_groups: {eating_disorders: {years: [2021/22, 2022/23]}}
      funding:
        spend:
          - {year: 2021/22, amount: £350k, purpose: eating-disorders}
          - {year: 2022/23, amount: £650k, purpose: eating-disorders}
          - {year: 2023/24, amount: "£682,500", purpose: eating-disorders}
      """
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {years: [2021/22, ⟦2022/23⟧]}}
      funding:
        spend:
          - {year: 2021/22, amount: £350k, purpose: rehabilitation}
          - {year: 2022/23, amount: £500k, purpose: unallocated}
          - {year: 2022/23, amount: £500k, purpose: core}
      """,
      """
      focus_groups: {rehabilitation: {years: [⟦2021/22⟧, 2022/23]}}
      funding:
        spend:
          - {year: 2021/22, amount: £999, purpose: rehabilitation}
          - {year: 2022/23, amount: £650k, purpose: rehabilitation}
          - {year: 2023/24, amount: £650k, purpose: rehabilitation}
      """,
      """
      focus_groups: {rehabilitation: {years: [⟦2021/22⟧, TBC], reason: TBC}}
      funding:
        spend:
          - {year: 2021/22, amount: £350k, purpose: core}
          - {year: 2021/22, amount: TBC, purpose: core}
          - {year: 2022/23, amount: TBC, purpose: rehabilitation}
      """,
      """
      focus_groups: {rehabilitation: {years: [2022/23, 2023/24]}}
      funding:
        spend:
          - {year: 2021/22, amount: ⟦£240k⟧, purpose: rehabilitation}
          - {year: 2022/23, amount: £400k, purpose: rehabilitation}
          - {year: 2023/24, amount: £880k, purpose: rehabilitation}
      """,
    ]
  ) { proposal in
    groupYears(in: proposal) { $0 != .exempt && $0 != .after }
  }
}

/// One group in one year: what was declared against what is paid for (36 cases, decided by position and money).
struct GroupYear {
  enum Position { case focus, before, gap, after, exempt, never }

  private let declaration: DeclaredPhasing.Declaration
  private let money: GroupMoney
  private let year: FinancialYear
  private let proposal: Proposal

  init(
    _ declaration: DeclaredPhasing.Declaration, _ money: GroupMoney, _ year: FinancialYear, in proposal: Proposal
  ) {
    self.declaration = declaration
    self.money = money
    self.year = year
    self.proposal = proposal
  }

  var position: Position {
    if declaration.isExempt { return .exempt }
    guard let first = declaration.years.first, let last = declaration.years.last else { return .never }
    if declaration.years.contains(year) { return .focus }
    return year < first ? .before : year > last ? .after : .gap
  }

  private var name: String { declaration.group.name }
  private var kind: GroupMoney.Transformation { money.kind(in: year) }
  private var hasOther: Bool { money.otherMoney(in: year) > .zero }
  private var amount: Money { money.transformation(in: year) }
  private var growth: String { "\(money.transformation(in: year.previous)) in \(year.previous) to \(amount)" }

  /// nil where the two agree.
  var problem: Problem? {
    switch (position, kind) {
    case (.focus, .none) where !hasOther: focusWithoutMoney
    case (.focus, .none):
      note(
        """
        The focus on \(name) in \(year) is paid from other money than transformation: \
        \(money.otherMoney(in: year)). Is that uplift for the year, and not an existing block?
        """,
        at: focusPlace)
    case (.focus, _): nil
    case (.before, .none): nil
    case (.before, _): beforeFocus
    case (.gap, .none) where !hasOther:
      question(
        "The posts built for \(name) before the gap are paid from nowhere in \(year)", at: declaration.place,
        help: "Say how \(year) is paid for, or add it to the years of focus.")
    case (.gap, .new):
      question(
        "The money for \(name) grows in \(year), which is not a year of focus: \(growth)", at: linePlace,
        help: "Add \(year) to the years of focus, or explain the growth.")
    case (.gap, _): nil
    case (.after, .none) where !hasOther && hadMoney && undecided < lastRunning:
      question(
        "The service for \(name) is built up and then paid from nowhere in \(year)", at: declaration.place,
        help: "Show which money keeps it going in \(year), from transformation or baseline.")
    case (.after, .none) where hasOther && money.otherMoney(in: year) < lastRunning:
      question(
        """
        The service for \(name) moves to baseline in \(year) with \(money.otherMoney(in: year)), less than the \
        \(lastRunning) it ran on before
        """,
        at: declaration.place, help: "Show how the difference is met, or correct the amount.")
    case (.after, .none), (.after, .recurrent): nil
    case (.after, .new):
      question(
        """
        The money for \(name) grows by more than \(GroupMoney.runOnPercent)% in \(year), after its last year of \
        focus: \(growth)
        """,
        at: linePlace, help: "Add \(year) to the years of focus, or explain the growth.")
    case (.exempt, .none) where !hasOther: exemptWithoutInvestment
    case (.exempt, .none): nil
    case (.exempt, _):
      question(
        "The service for \(name) is held to need no transformation money, and \(amount) of it is planned in \(year)",
        at: linePlace, help: "Withdraw the exemption and give years of focus, or take the line out.")
    case (.never, .none): nil
    case (.never, _):
      question(
        "\(amount) is planned for \(name) in \(year), but the group has no year of focus", at: linePlace,
        help: "Add \(year) to the years of focus if that is what the money is for.")
    }
  }

  private var focusWithoutMoney: Problem? {
    let isFirst = year == .y2021
    let tokens = (proposal.funding.spend ?? []).filter {
      $0.purpose?.value == declaration.group.purpose && $0.year?.value == year
    }
    return Problem(
      "\(year) is a year of focus for \(name), but no money is planned for it in that year, from any source",
      at: focusPlace ?? declaration.place ?? .absent,
      help: "Plan money for \(name) in \(year), give existing lines that purpose, or take the year out of its focus.",
      severity: isFirst ? .error : isMostlyOpen ? .note : softened,
      notes: tokens.map {
        Problem.Note("\($0.amount?.value.description ?? "No amount") is too little to count", at: $0.place)
      } + (isFirst ? [] : Rule.writtenReason(declaration)),
      cause: declaration.cause, asks: "What pays for the work on \(name) in \(year)?")
  }

  private var beforeFocus: Problem? {
    let lines = money.transformationLines(in: year)
    let isPreparation =
      lines.allSatisfy { $0.preparation?.value == true } && amount.pence * 10 <= money.threeYears.pence
    return question(
      isPreparation
        ? "\(amount) goes on getting ready for \(name) in \(year), before its first year of focus"
        : """
        \(amount) is planned for \(name) in \(year), before its first year of focus, \
        \(declaration.years.first.map(\.description) ?? "")
        """,
      at: linePlace,
      help: isPreparation
        ? "Say under `reason` what is prepared."
        : "Add \(year) to the years of focus, move the money, or mark it as `preparation: true` if it is that.")
  }

  private var exemptWithoutInvestment: Problem? {
    guard year == .y2021, declaration.exemption?.missing.contains("investment") ?? true else { return nil }
    return question(
      "No current investment in the service for \(name) is shown, neither in the exemption nor in baseline",
      at: declaration.place,
      help: "Give it under `well_developed.investment`.")
  }

  private var hadMoney: Bool {
    FinancialYear.transformation.contains { $0 < year && money.transformation(in: $0) > .zero }
  }

  /// Money of a later year without a use yet: it may keep going what was built up.
  private var undecided: Money {
    proposal.transformationLines(in: year).filter { !$0.line.isAllotted }.map(\.amount.value).total
  }

  /// Later years may be planned as totals: where most of the year's money has no use yet, some may be for the group.
  private var isMostlyOpen: Bool {
    undecided.pence * 2 > proposal.transformationLines(in: year).map(\.amount.value).total.pence
  }

  private var lastRunning: Money {
    FinancialYear.transformation.last { $0 < year && money.transformation(in: $0) > .zero }.map {
      money.transformation(in: $0)
    } ?? .zero
  }

  /// Where the year itself is declared.
  private var focusPlace: Place? { declaration.plan?.years?.first { $0.value == year }?.place }
  private var linePlace: Place? { money.firstLine(in: year) }
  private var softened: Severity { declaration.plan?.reason == nil ? .warning : .note }

  private func question(_ message: String, at place: Place?, help: String) -> Problem {
    Problem(
      message, at: place ?? declaration.place ?? .absent, help: help, severity: softened,
      notes: money.transformationLines(in: year).map {
        Problem.Note("\($0.amount?.value.description ?? ""): \($0.description?.value ?? "this line")", at: $0.place)
      }
        + Rule.writtenReason(declaration),
      cause: declaration.cause, asks: "\(message): which of the two is meant?")
  }

  private func note(_ message: String, at place: Place?) -> Problem {
    Problem(message, at: place ?? declaration.place ?? .absent, severity: .note, cause: declaration.cause)
  }
}
