import Guidance
import Portfolio
import ProposalModel

/// Several proposals side by side as a table: one record a proposal, then all of them added up, then the national figures.
/// Amounts are pounds; what a proposal does not give is empty.
enum PortfolioTable {
  static func bytes(_ portfolio: Portfolio) -> [UInt8] {
    var table = CSVText()
    let years = Portfolio.years
    var head = [
      "file", "system", "kind", "region", "stage", "outcome", "reason", "choices", "errors", "warnings", "notes",
      "pcns",
    ]
    for name in ["allocation", "planned", "pcns_covered", "people"] { head += years.map { "\(name) \($0)" } }
    head += FocusGroup.allCases.map { "focus \($0.rawValue)" }
    head += PanelQuestion.all.map { "\($0.carrier) \($0.text)" }
    table.record(head)
    for entry in portfolio.entries { table.record(record(entry)) }
    table.record(
      ["All that could be read", "\(portfolio.read.count) of \(portfolio.entries.count)", "", "", "", "", "", ""]
        + [\PortfolioEntry.errors, \.warnings, \.notes].map { key in
          "\(portfolio.read.reduce(0) { $0 + $1[keyPath: key] })"
        } + ["\(portfolio.pcns)"] + portfolio.allocation.map { pounds($0.total) }
        + portfolio.planned.map { pounds($0.total) } + portfolio.covered.map { "\($0.total)" }
        + portfolio.people.map { "\($0.total)" } + padding)
    let national = years.map { Portfolio.nationalMoney($0).map(pounds) ?? "" }
    table.record(
      ["National (Annex A, 1.0 and 2.1.1)"] + Array(repeating: "", count: 11) + national + national
        + years.map { _ in "" } + years.map { Portfolio.nationalPeople($0).map { "\($0)" } ?? "" } + padding)
    return table.bytes
  }

  /// Empty fields under the focus groups and the questions.
  private static var padding: [String] {
    Array(repeating: "", count: FocusGroup.allCases.count + PanelQuestion.all.count)
  }

  private static func record(_ entry: PortfolioEntry) -> [String] {
    let years = Portfolio.years
    var fields = [
      entry.file, entry.system, entry.kind, entry.region, entry.stage, entry.outcome.rawValue, entry.reason,
      entry.choices,
    ]
    fields += ["\(entry.errors)", "\(entry.warnings)", "\(entry.notes)", entry.pcns > 0 ? "\(entry.pcns)" : ""]
    fields += years.map { entry.allocation[$0].map(pounds) ?? "" }
    fields += years.map { entry.planned[$0].map(pounds) ?? "" }
    fields += years.map { entry.covered[$0].map { "\($0)" } ?? "" }
    fields += years.map { entry.people[$0].map { "\($0)" } ?? "" }
    fields += FocusGroup.allCases.map { group in
      guard let focus = entry.focus.first(where: { $0.group == group }) else { return "" }
      return focus.isWellDeveloped ? "well developed" : focus.years.map(\.description).joined(separator: " ")
    }
    return fields + entry.standings.map(\.rawValue)
  }

  /// Whole pounds, with pence where there are any, as a spreadsheet adds them up.
  private static func pounds(_ amount: Money) -> String {
    let rest = amount.pence % 100
    return "\(amount.pence / 100)" + (rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)")
  }
}
