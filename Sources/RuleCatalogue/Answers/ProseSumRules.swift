import Guidance
import ProposalModel
import RuleKit

// Sums of money in the answers for one of the uses that the guidance asks a sum for, against the figures.

extension Rule {
  static let proseSumsAgree = Rule(
    "answers/sums-agree", "A sum that an answer gives for one use of the money is no more than the figures have",
    severity: .warning, criteria: ["A-2.5.3-06", "A-2.10-10", "A-2.11-12", "A-2.4.2-08"],
    because: """
      What an answer says of the money for VCSE services, inequalities, co-production or older adults in a year cannot \
      be more than the figures of that year come to, and a sum said to be ringfenced has to be the ringfence. A smaller \
      sum may be a part, and is passed over, as are sums from other sources. For rounding the tool allows £1,000, or 1% \
      if that is more.
      """,
    passes: [
      """
      funding:
        ringfence_inequalities: {amount: {2021/22: £55k}}
        spend: [{year: 2021/22, amount: £270k, purpose: core, sector: vcse}, {year: 2021/22, amount: £20k, purpose: co-production}]
      answers:
        partnership: {narrative: "£270,000 of the transformation money in 2021/22 goes to VCSE services, £100,000 of it in 2021/22 to VCSE hubs. The council's budget adds £900,000 for VCSE services in 2021/22. In the neighbouring ICS VCSE services receive £950,000 in 2021/22, and in Norwich £980,000 goes to VCSE services in 2021/22."}
        inequalities: {narrative: "£55,000 (5%) is ringfenced in 2021/22."}
        co_production: {narrative: "£20,000 in 2021/22 pays for time and travel."}
      """,
      """
      funding: {spend: [{year: 2021/22, amount: £30k, purpose: co-production}]}
      answers:
        co_production: {narrative: "£30,000 is set aside in 2021/22, £40,000 and £45,000 after that, for fees, travel \
        and childcare. £30,000 pays for time in 2021/22, then £52,000."}
        partnership: {narrative: "Charities raise £900,000 of their own in 2021/22 beside transformation money."}
      """,
    ],
    fails: [
      """
      funding: {spend: [{year: 2021/22, amount: £270k, purpose: core, sector: vcse}]}
      answers: {partnership: {narrative: "⟦£600,000⟧ of the transformation money in 2021/22 goes to VCSE services."}}
      """,
      """
      funding: {ringfence_inequalities: {amount: {2021/22: £55k}}}
      answers: {inequalities: {narrative: "⟦£50,000⟧ (5%) is ringfenced in 2021/22."}}
      """,
      """
      funding: {ringfence_inequalities: {amount: {2021/22: £100k}}}
      answers: {inequalities: {narrative: "⟦£50,000⟧ of the 2021/22 award is ringfenced for inequalities."}}
      """,
      """
      funding: {spend: [{year: 2021/22, amount: £20k, purpose: co-production}]}
      answers: {co_production: {narrative: "⟦£75,000⟧ in 2021/22 pays for time and travel."}}
      """,
      """
      funding: {spend: [{year: 2021/22, amount: £270k, purpose: core, sector: vcse}, {year: 2023/24, amount: -£6k, \
      source: transformation, purpose: core, sector: mental-health-provider}]}
      answers: {partnership: {narrative: "In 2021/22 charities receive ⟦£900,000⟧ of transformation money."}}
      """,
      """
      funding: {spend: [{year: 2022/23, amount: £70k, purpose: older-adults}]}
      answers: {young_and_older_adults: {narrative: "⟦£170k⟧ in 2022/23 pays for older adult practitioners."}}
      """,
    ]
  ) { proposal in
    guard !(proposal.funding.spend ?? []).isEmpty || proposal.funding.ringfenceInequalities != nil
    else { return .undecided("no lines of spend are given") }
    var open: [String] = []
    let narratives = proposal.answers.all.compactMap { entry in
      (entry.answer?.narrative).map { (number: entry.number, node: $0.node.id) }
    }
    let problems = proposal.proseAmounts.compactMap { amount -> Problem? in
      guard let answer = narratives.first(where: { $0.node == amount.place.node }), case let clause = amount.clause,
        let year = clause.yearOfSum, !clause.isOfOtherMoney, let use = clause.use(inAnswer: answer.number)
      else { return nil }
      // A line of another year or use changes nothing here.
      guard !use.hasUnreadLine(of: year, in: proposal) else {
        open.append(use.criterion)
        return nil
      }
      let figures = use.figures(of: year, in: proposal)
      guard let most = figures.max(), most > .zero,
        !figures.contains(where: { isRounded(amount, from: $0) })
      else { return nil }
      let isWhole = use == .inequalities && clause.isRingfence
      guard amount.value > most || isWhole, !amount.isOfAnother(in: proposal) else { return nil }
      return Problem(
        "The text gives \(amount.value) for \(use.name) in \(year), and the figures \(most)", at: amount.place,
        help: "Correct one of the two, or say from which other source the rest comes.", kind: .contradiction,
        criteria: [use.criterion], cause: use == .vcse ? "VCSE money of \(year) in words" : nil,
        asks: "Is \(amount.value) or \(most) for \(use.name) in \(year)?")
    }
    return .judged(problems, open: open.isEmpty ? nil : "a line could not be read", of: open)
  }

  private static func isRounded(_ amount: ProseAmount, from figure: Money) -> Bool {
    let apart = (amount.value - figure).magnitude
    return apart <= max(amount.tolerance, Money(pounds: 1000)) || apart.pence * 100 <= figure.pence
  }
}

/// A use of the money for which the guidance asks a sum, and which answers name one for.
private enum UseInProse {
  case vcse, inequalities, coProduction, olderAdults

  var name: String {
    switch self {
    case .vcse: "VCSE services"
    case .inequalities: "work on inequalities"
    case .coProduction: "co-production"
    case .olderAdults: "older adults"
    }
  }

  var criterion: String {
    switch self {
    case .vcse: "A-2.5.3-06"
    case .inequalities: "A-2.10-10"
    case .coProduction: "A-2.11-12"
    case .olderAdults: "A-2.4.2-08"
    }
  }

  /// Whether a line that may belong to the sum could not be read.
  func hasUnreadLine(of year: FinancialYear, in proposal: Proposal) -> Bool {
    switch self {
    case .vcse:
      proposal.hasUnreadVCSELine(in: year) || proposal.isIncomplete(proposal.vcseAlliance?.place, in: "budget")
    case .inequalities:
      proposal.hasUnreadLine(serving: .inequalities, in: year)
        || proposal.isIncomplete(proposal.funding.ringfenceInequalities?.place)
    case .coProduction: proposal.hasUnreadLine(serving: .coProduction, in: year)
    case .olderAdults: proposal.hasUnreadLine(serving: .olderAdults, in: year)
    }
  }

  /// The sums of the year that may be meant.
  func figures(of year: FinancialYear, in proposal: Proposal) -> [Money] {
    let lines = proposal.transformationLines(in: year)
    func of(_ purpose: Purpose) -> [Money] {
      [
        lines.filter { $0.line.purpose?.value == purpose }.map(\.amount.value).total,
        proposal.transformationMoney(for: purpose, in: year),
      ]
    }
    let sums: [Money] =
      switch self {
      case .vcse:
        [SpendShares(year, in: proposal).vcse]
          + [proposal.vcseAlliance?.budget?[year]?.value].compactMap { $0 }
      case .inequalities:
        [proposal.funding.ringfenceInequalities?.amount?[year]?.value].compactMap { $0 } + of(.inequalities)
      case .coProduction: of(.coProduction)
      case .olderAdults: [SpendShares(year, in: proposal).olderAdults] + of(.olderAdults)
      }
    return sums.filter { $0 > .zero }
  }
}

extension ProseClause {
  /// The one year of the programme in its clause; nil for none or several, or where it is another sum's.
  fileprivate var yearOfSum: FinancialYear? {
    let years = Set((before + after).compactMap { FinancialYear(inProse: $0) })
    guard years.count == 1 else { return nil }
    return isOfLaterYears ? nil : years.first
  }

  /// “£30,000 in 2021/22, £40,000 and £45,000 after that”: the year is the first sum's.
  private var isOfLaterYears: Bool {
    guard let year = before.lastIndex(where: { FinancialYear(inProse: $0) != nil }) else { return false }
    return before[..<year].contains(where: Self.isSum)
      || zip(after, after.dropFirst()).contains { Self.laterYears.contains("\($0) \($1)") }
  }

  private static let laterYears: Set<String> = [
    "after that", "years after", "year after", "years later", "year later", "next year", "following year",
    "following years", "later years", "year thereafter", "in later",
  ]

  /// Whether a word ends a sum of money: `000` of `30,000`, `40k`, `1.2m`.
  private static func isSum(_ word: String) -> Bool {
    guard let first = word.utf8.first, ProseAmount.isDigit(first), FinancialYear(inProse: word) == nil else {
      return false
    }
    let last = word.utf8.last.map { $0 | 0x20 }
    return word.utf8.count == 3 && word.utf8.allSatisfy(ProseAmount.isDigit) || last == UInt8(ascii: "k")
      || last == UInt8(ascii: "m")
  }

  /// Other money than the transformation money of the year, or not all of one sum.
  fileprivate var isOfOtherMoney: Bool {
    names(
      "baseline", "uplift", "council", "county", "borough", "digital", "arrs", "national", "england", "existing",
      "current", "each", "per", "hour", "saving", "pooled", "section", "budget", "ageing", "personalised", "lottery",
      "match", "total", "together", "both", "three", "over", "staff", "post", "rose", "rise", "grew", "grow", "reach",
      "spending", "invest")
      || names("adults") && zip(before + after, (before + after).dropFirst()).contains { $0 == "and" && $1 == "older" }
  }

  /// “£55,000 is ringfenced”, “a ringfence of £55,000”.
  fileprivate var isRingfence: Bool {
    let isSaid = after.prefix(7).contains { $0.hasPrefix("ringfenc") || $0.hasPrefix("ring-fenc") }
    return isSaid || before.suffix(3).contains { $0.hasPrefix("ringfenc") || $0.hasPrefix("ring-fenc") }
  }

  /// “Charities receive £417,000 of transformation money”; charities have money of their own too.
  private var isOfCharities: Bool {
    names("charities") && names("transformation", "sdf", "award", "allocation")
      && !names("own", "raise", "bring", "add", "fundrais", "donat", "besides", "other")
  }

  fileprivate func use(inAnswer number: Int) -> UseInProse? {
    var uses: [UseInProse] = []
    if names("vcse", "vcs", "vcfse", "voluntary") || isOfCharities { uses.append(.vcse) }
    if names("ringfenc", "ring-fenc") || names("inequalit") { uses.append(.inequalities) }
    if names("co-produc", "coproduc") { uses.append(.coProduction) }
    if names("older", "later-life", "opmh") { uses.append(.olderAdults) }
    // In the answer on co-production a sum is for that when it is for people's time or travel.
    if uses.isEmpty, number == 10, names("pay", "paid", "travel", "expert", "involve", "particip", "lived"),
      !names("sector")
    {
      uses.append(.coProduction)
    }
    return uses.count == 1 ? uses[0] : nil
  }
}
