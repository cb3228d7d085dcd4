import Portfolio
import ProposalModel

extension BarChart {
  /// How many errors and warnings each system has.
  static func findings(_ portfolio: Portfolio) -> BarChart? {
    let bars = portfolio.read.map { entry in
      Bar(
        // Letters keep their size on a phone: there is room for so many columns.
        label: "\(DisplayText.cut(entry.shortName, to: 20)): \(grouped(entry.errors)), \(grouped(entry.warnings))",
        parts: [Double(entry.errors), Double(entry.warnings)], goal: nil)
    }
    let most = portfolio.read.max { ($0.errors, $0.warnings) < ($1.errors, $1.warnings) }
    return drawn(
      BarChart(
        title: "Errors and warnings, system by system",
        summary: most.map { "\(DisplayText.cut($0.shortName, to: 60)) has the most errors: \($0.errors)." } ?? "",
        names: ["Errors", "Warnings"], goalName: "", bars: bars))
  }

  /// What all systems together plan to spend, beside what they state as their allocations.
  static func money(_ portfolio: Portfolio) -> BarChart? {
    let bars = zip(portfolio.planned, portfolio.allocation).map { planned, stated in
      Bar(
        label: "\(planned.year): \(planned.total)", parts: [Double(planned.total.pence)],
        goal: stated.given > 0 ? Double(stated.total.pence) : nil)
    }
    return drawn(
      BarChart(
        title: "Transformation spend planned by all systems",
        summary: bars.map(\.label).joined(separator: "; ") + ".", names: ["Planned"], goalName: "Allocations stated",
        bars: bars))
  }

  /// Primary care networks covered at the end of each year, of all that are listed.
  static func coverage(_ portfolio: Portfolio) -> BarChart? {
    let bars = portfolio.covered.map { sum in
      Bar(
        label: "\(sum.year): \(grouped(sum.total)) of \(grouped(portfolio.pcns))", parts: [Double(sum.total)],
        goal: Double(portfolio.pcns))
    }
    return drawn(
      BarChart(
        title: "Primary care networks covered in all systems",
        summary: "At the end of " + bars.map(\.label).joined(separator: "; of ") + ".", names: ["Covered"],
        goalName: "All networks listed", bars: bars))
  }

  /// People that the new models of all systems are to see in a year.
  static func access(_ portfolio: Portfolio) -> BarChart? {
    let bars = portfolio.people.map { sum in
      Bar(label: "\(sum.year): \(grouped(sum.total))", parts: [Double(sum.total)], goal: nil)
    }
    return drawn(
      BarChart(
        title: "People seen in the year in all systems", summary: bars.map(\.label).joined(separator: "; ") + ".",
        names: ["Planned"], goalName: "", bars: bars))
  }
}
