import ProposalModel
import RuleKit

/// Bars of one scale, one under the other, each made of parts: a picture of figures that a table beside it holds.
struct BarChart {
  struct Bar {
    /// What stands over the bar: the year, and the figures in words.
    let label: String
    /// In the order of `names`.
    let parts: [Double]
    /// Where the bar is meant to reach, if that is known.
    let goal: Double?
  }

  let title: String
  /// What the chart shows, in a sentence or two.
  let summary: String
  /// What the parts of every bar are, three at the most.
  let names: [String]
  /// What a goal is; empty where no bar has one.
  let goalName: String
  let bars: [Bar]

  /// What a bar of full length stands for; zero when there is nothing to draw.
  var longest: Double { bars.map { max($0.parts.reduce(0, +), $0.goal ?? 0) }.max() ?? 0 }
}

extension BarChart {
  /// Transformation money by year: the core, the focus groups and the rest, against the allocation.
  static func money(_ review: Review) -> BarChart? {
    let allocation = review.proposal.funding.transformationAllocation
    let bars = YearCells.years.map { year -> Bar in
      let cells = review.figures.money.filter { $0.year == year && $0.source == .transformation }
      let core = cells.filter { Purpose.core.contains($0.purpose) }.map(\.amount).total
      let groups = cells.filter { Purpose.focusGroups.contains($0.purpose) }.map(\.amount).total
      let all = cells.map(\.amount).total
      let declared = allocation?[year]?.value
      return Bar(
        label: "\(year): \(all)" + (declared.map { " of \($0)" } ?? ""),
        parts: [core, groups, all - core - groups].map { Double($0.pence) }, goal: declared.map { Double($0.pence) })
    }
    return drawn(
      BarChart(
        title: "Transformation money by year",
        summary: bars.map(\.label).joined(separator: "; ") + ". By what it is for: the core model, the three focus "
          + "groups, and the rest (running the programme, not yet decided, other).",
        names: ["Core model", "Focus groups", "The rest"], goalName: "Allocation", bars: bars))
  }

  /// Primary care networks covered at the end of each year, of all there are.
  static func coverage(_ review: Review) -> BarChart? {
    let bars = review.figures.coverage.map { year in
      Bar(
        label: "\(year.year): \(year.covered) of \(year.pcns)", parts: [Double(year.covered)], goal: Double(year.pcns))
    }
    return drawn(
      BarChart(
        title: "Primary care networks covered",
        summary: "At the end of " + bars.map(\.label).joined(separator: "; of ") + ".",
        names: ["Covered"], goalName: "All networks", bars: bars))
  }

  /// People seen in each year, against the least expected.
  static func access(_ review: Review) -> BarChart? {
    let plan = review.proposal.access
    let bars = YearCells.years.compactMap { year -> Bar? in
      guard let seen = plan.trajectory?[year]?.value else { return nil }
      let least = plan.minimumExpectation?[year]?.value
      return Bar(
        label: "\(year): \(grouped(seen))" + (least.map { ", at least \(grouped($0))" } ?? ""), parts: [Double(seen)],
        goal: least.map(Double.init))
    }
    return drawn(
      BarChart(
        title: "People seen in the year",
        summary: "As planned, beside the least expected: "
          + bars.map(\.label).joined(separator: "; ") + ".",
        names: ["Planned"], goalName: "Least expected", bars: bars))
  }

  /// nil when there is nothing to draw.
  static func drawn(_ chart: BarChart) -> BarChart? { chart.longest > 0 ? chart : nil }
}
