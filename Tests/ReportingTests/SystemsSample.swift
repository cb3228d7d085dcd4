import Comparison
import Portfolio
import ProposalModel
import Reporting
import RuleKit

/// Proposals for reports on more than one: made for them, with rules made for them.
enum SystemsSample {
  static func review(_ name: String, money: String = "£1m", year: String = "2021/22", _ wanted: [SampleReport.Wanted])
    -> Review
  {
    SampleReport.review(
      """
      proposal: {stage: final}
      system: {name: \(name), kind: ICS, region: Midlands}
      funding:
        transformation_allocation: {2021/22: £1m, 2022/23: £2m}
        spend: [{id: S1, year: 2021/22, amount: \(money), purpose: core, category: staff, sector: vcse}]
      coverage: {pcns: [{name: A PCN, covered_from: 2021-10-01}, {name: B PCN, covered_from: 2022-10-01}]}
      access: {trajectory: {2021/22: 1_000, 2023/24: 3_700}}
      focus_groups: {rehabilitation: {years: [\(year)]}, eating_disorders: {well_developed: {scope: whole}}}
      """, name: "plans/\(name).yaml", wanted)
  }

  private static let ccg = SampleReport.Wanted(text: "A PCN", message: "No CCG is nominated", criteria: ["A-1.3-01"])

  /// The first version of Oldtown's proposal, and the second: one finding is fixed, one is new, one is open; of two
  /// criteria one is better than before, and one worse.
  static let comparison = Comparison(
    review("Oldtown", changing), review("Oldtown", money: "£1.1m", year: "2022/23", changing))

  /// Each has a finding where its text stands, and passes where it does not.
  private static let changing: [SampleReport.Wanted] = [
    .init(rule: "a/fixed", text: "[2021/22]", message: "No CCG is nominated", criteria: ["A-1.3-01"]),
    .init(rule: "a/open", severity: .warning, text: "B PCN", message: "It starts late"),
    .init(rule: "a/new", text: "£1.1m", message: "More than the allocation", criteria: ["A-1.0-05"]),
  ]

  /// Two that can be read and share a weakness, one whose texts are made to act on what shows them, and one that cannot.
  static let portfolio = Portfolio(
    [
      review("Oldtown", [ccg]), review("Barnard ICS", money: "£0.9m", [ccg]), HostileSample.review,
      HostileSample.broken.review,
    ].map(PortfolioEntry.init))

  static func page(_ portfolio: Portfolio) -> String {
    String(decoding: PortfolioFormat.html.render(portfolio, RenderingOptions()), as: UTF8.self)
  }

  static func page(_ comparison: Comparison) -> String {
    String(decoding: ComparisonFormat.html.render(comparison, RenderingOptions()), as: UTF8.self)
  }
}
