import Guidance
import ProposalModel
import RuleKit

// What the answers say against what the data says, in so many words; each is at most a warning.

extension Rule {
  static let proseAndDataRules: [Rule] = [
    phasingInWordsAgrees, coverageInWordsAgrees, numberOfPCNsInWordsAgrees, noBarredUseInWords, vcseMoneyInWordsAgrees,
    proseSumsAgree, fourWeeksAreNotDenied, signOffInWordsAgrees, earlyImplementerInWordsAgrees,
  ]

  static let vcseMoneyInWordsAgrees = Rule(
    "answers/vcse-money", "The money for the VCSE sector that the text gives for a year is that of the lines",
    severity: .warning, criteria: ["A-2.5.3-06"],
    because: """
      What the voluntary, community and social enterprise sector receives stands in the lines of spend and is often \
      said \
      in an answer too. A sum of transformation money that goes to the sector in one year has to be that of its lines; \
      for rounding the tool allows £1,000, or 1% if that is more.
      """,
    passes: [
      """
      funding: {spend: [{year: 2021/22, amount: £224k, source: transformation, sector: vcse, purpose: core}]}
      answers: {partnership: {narrative: "In 2021/22 transformation money of £224,000 goes to the sector. In 2021/22 \
      £30k goes to the sector's small groups."}}
      """
    ],
    fails: [
      """
      funding: {spend: [{year: 2021/22, amount: £224k, source: transformation, sector: vcse, purpose: core}]}
      answers: {partnership: {narrative: "In 2021/22 transformation money of ⟦£310,000⟧ goes to the voluntary sector."}}
      """,
      """
      funding: {spend: [{year: 2022/23, amount: £224k, source: transformation, sector: vcse, purpose: core}]}
      answers: {partnership: {narrative: "In 2022/23 ⟦£0.5m⟧ of transformation money goes to VCSE organisations."}}
      """,
    ]
  ) { proposal in
    let amounts = proposal.proseAmounts
    guard !amounts.isEmpty else { return .notApplicable("the answers name no amounts") }
    var isOpen = false
    let problems = amounts.compactMap { amount -> Problem? in
      guard let year = amount.yearOfVCSEMoney else { return nil }
      guard !proposal.hasUnreadVCSELine(in: year) else {
        isOpen = true
        return nil
      }
      let lines = proposal.transformationLines(in: year).filter { $0.line.isVCSE }.map(\.amount.value)
      let sum = lines.total
      guard sum > .zero, !(lines + [sum]).contains(where: amount.isRounded), !amount.isOfAnother(in: proposal)
      else { return nil }
      return Problem(
        "The text gives \(amount.value) for the VCSE sector in \(year), and the lines \(sum)", at: amount.place,
        help: "Correct one of the two.", kind: .contradiction,
        notes: [.init("The lines stand here", at: proposal.funding.spend)], cause: "VCSE money of \(year) in words",
        asks: "Is \(amount.value) or \(sum) for the VCSE sector in \(year)?")
    }
    return .judged(problems, open: isOpen ? "not every line can be read" : nil)
  }
}

extension ProseAmount {
  /// The year in which all of this is said to go to the sector: "in 2021/22 transformation money of £224,000 goes to
  /// the sector"; nil for everything less plain.
  fileprivate var yearOfVCSEMoney: FinancialYear? {
    let words = before + after
    guard words.contains("transformation"), !words.contains(where: { Self.otherMoney.contains($0) }) else { return nil }
    let years = FinancialYear.transformation.filter { words.contains($0.description) }
    guard let year = years.first, years.count == 1 else { return nil }
    var rest = after[...]
    // "£0.5m of transformation money goes to", "£224,000 goes to", "£224,000 is for"
    for word in ["of", "the", "our", "transformation", "money", "funding"] where rest.first == word {
      rest = rest.dropFirst()
    }
    if rest.first == "will" { rest = rest.dropFirst() }
    guard let verb = rest.popFirst(), ["goes", "go", "is", "be"].contains(verb),
      let link = rest.popFirst(), ["to", "for"].contains(link)
    else { return nil }
    if rest.first == "the" { rest = rest.dropFirst() }
    switch rest.first {
    // "the sector's small groups" are a part of it.
    case "sector", "vcse", "vcs": return rest.dropFirst().first == "s" ? nil : year
    case "voluntary", "third": return rest.dropFirst().first.map { $0 == "sector" || $0 == "and" } ?? true ? year : nil
    default: return nil
    }
  }

  private static let otherMoney: Set<String> = ["baseline", "another", "further", "extra", "additional", "council"]

  /// Whether a figure may have been rounded to this: by £1,000, or 1% of it if that is more, or as it is written.
  fileprivate func isRounded(from figure: Money) -> Bool {
    let apart = (value - figure).magnitude
    return agrees(with: figure) || apart <= Money(pounds: 1000) || apart.pence * 100 <= figure.pence
  }
}
