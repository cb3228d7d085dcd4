import Guidance
import ProposalModel
import RuleKit

/// The plan by year: focus groups as declared and as funded, PCNs covered, people seen.
struct PlanTables {
  let focusGroups: ReportTable?
  let coverage: ReportTable?
  let access: ReportTable?

  init(_ review: Review) {
    focusGroups = Self.focusGroups(review)
    coverage = Self.coverage(review.figures)
    access = Self.access(review.proposal.access)
  }

  /// All of it as one table, for a page of text.
  var joined: ReportTable? { .joined("The plan by year", [focusGroups, coverage, access].compactMap { $0 }) }

  // MARK: Focus groups

  /// Declared against funded, in words: "focus" or "no focus", and the money planned for the group.
  private static func focusGroups(_ review: Review) -> ReportTable? {
    let cells = review.figures.focusGroups
    guard cells.contains(where: { $0.declared || $0.funded > .zero }) else { return nil }
    func row(_ label: String, _ group: FocusGroup, _ level: Int, _ text: (Figures.FocusCell) -> String)
      -> ReportTable.Row
    {
      ReportTable.Row(
        label: label,
        cells: YearCells.years.map { year in cells.first { $0.group == group && $0.year == year }.map(text) ?? "" },
        level: level)
    }
    let rows = FocusGroup.allCases.flatMap { group in
      [
        row(group.title, group, 0) { $0.declared ? "focus" : "no focus" },
        row("money planned", group, 1) { $0.funded > .zero ? $0.funded.description : "none" },
      ]
    }
    let exempt = FocusGroup.allCases.filter { review.proposal.focusGroups[$0]?.wellDeveloped != nil }
    return ReportTable(
      title: "Focus groups, as declared and as funded", columns: YearCells.columns("Group"), rows: rows,
      isNumeric: false, summary: focusInWords(cells),
      remarks: exempt.map { "\($0.title): said to be well developed already." })
  }

  /// Where the two do not agree.
  private static func focusInWords(_ cells: [Figures.FocusCell]) -> String {
    func list(_ cells: [Figures.FocusCell]) -> String {
      cells.map { "\($0.group.name) in \($0.year)" }.joined(separator: ", ")
    }
    let unfunded = cells.filter { $0.declared && $0.funded == .zero }
    let undeclared = cells.filter { !$0.declared && $0.funded > .zero }
    var parts: [String] = []
    if !unfunded.isEmpty { parts.append("In focus without money planned: \(list(unfunded)).") }
    if !undeclared.isEmpty { parts.append("Money planned outside the years of focus: \(list(undeclared)).") }
    return parts.isEmpty ? "Every year of focus has money planned for the group." : parts.joined(separator: " ")
  }

  // MARK: Coverage and access

  private static func coverage(_ figures: Figures) -> ReportTable? {
    guard let last = figures.coverage.last else { return nil }
    let cells = YearCells.years.map { year in
      figures.coverage.first { $0.year == year }.map { "\($0.covered) of \($0.pcns)" } ?? ""
    }
    let open = last.pcns - last.covered
    return ReportTable(
      title: "Coverage at the end of the year", columns: YearCells.columns("Primary care networks"),
      rows: [ReportTable.Row(label: "PCNs covered", cells: cells)], isNumeric: false,
      summary: open == 0
        ? "All \(last.pcns) PCNs are covered by the end of \(last.year), as the guidance asks (2.1.2)."
        : """
        \(open) of the \(last.pcns) PCNs \(open == 1 ? "is" : "are") not covered by the end of \(last.year); the guidance asks for all \
        (2.1.2).
        """
    )
  }

  private static func access(_ plan: AccessPlan) -> ReportTable? {
    func row(_ label: String, _ numbers: PerYear<Int>?) -> ReportTable.Row? {
      let cells = YearCells.years.map { numbers?[$0]?.value }
      guard cells.contains(where: { $0 != nil }) else { return nil }
      return ReportTable.Row(label: label, cells: cells.map { $0.map { grouped($0) } ?? YearCells.notGiven })
    }
    let rows = [row("People seen", plan.trajectory), row("Least expected", plan.minimumExpectation)].compactMap { $0 }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      title: "Access", columns: YearCells.columns("People in the year"), rows: rows, isNumeric: false,
      summary: accessInWords(plan))
  }

  private static func accessInWords(_ plan: AccessPlan) -> String {
    guard let trajectory = plan.trajectory else { return "The plan does not say how many people it will see." }
    guard let least = plan.minimumExpectation else { return "The minimum expected of the system is not given." }
    let compared = YearCells.years.compactMap { year -> (FinancialYear, Int)? in
      guard let seen = trajectory[year]?.value, let expected = least[year]?.value else { return nil }
      return (year, seen - expected)
    }
    let short = compared.filter { $0.1 < 0 }
    if compared.isEmpty { return "No year gives both a plan and a minimum." }
    if short.isEmpty { return "The plan reaches the minimum it states in every year that gives both." }
    return "Below the stated minimum: "
      + short.map { "by \(grouped(-$0.1)) in \($0.0)" }.joined(separator: ", ") + "."
  }
}
