import ProposalModel
import RuleKit

/// The plan's figures by year: focus groups as declared and as funded, PCNs covered, people seen, and money in brief.
struct PlanTable {
  private struct Row {
    let label: String
    /// One a year, in the order of `years`.
    let cells: [String]
  }

  private struct Part {
    let title: String
    let rows: [Row]
    var remarks: [String] = []
  }

  private let parts: [Part]
  private let years = FinancialYear.transformation

  init(_ review: Review) {
    parts = [
      Self.focusGroups(review), Self.coverage(review.figures), Self.access(review.proposal.access), Self.money(review),
    ].compactMap { $0 }
  }

  func write(on page: inout TextPage) {
    guard !parts.isEmpty else { return }
    let columns = ["The plan by year"] + years.map(\.description)
    var widths = columns.map(DisplayText.width)
    for row in parts.flatMap(\.rows) {
      for (index, text) in ([row.label] + row.cells).enumerated() {
        widths[index] = max(widths[index], DisplayText.width(text) + (index == 0 ? 2 : 0))
      }
    }
    page.blankLine()
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= page.width else {
      writeStacked(on: &page)
      return
    }
    line(columns, widths, on: &page, .heading)
    for part in parts {
      page.put(part.title)
      page.endLine()
      for row in part.rows { line(["  " + row.label] + row.cells, widths, on: &page, .plain) }
      writeRemarks(part, on: &page)
    }
  }

  private func line(_ cells: [String], _ widths: [Int], on page: inout TextPage, _ style: TextPage.Style) {
    var column = 0
    for (index, text) in cells.enumerated() where !text.isEmpty {
      column = widths[..<index].reduce(0) { $0 + $1 + 2 }
      page.spaces(to: column)
      page.put(text, style)
    }
    page.endLine()
  }

  /// For narrow terminals: one line a year.
  private func writeStacked(on page: inout TextPage) {
    page.wrap("The plan by year", indent: 0, .heading)
    page.endLine()
    for part in parts {
      page.wrap(part.title, indent: 0)
      page.endLine()
      for row in part.rows {
        page.spaces(to: 2)
        page.wrap(row.label, indent: 2)
        page.endLine()
        for (year, cell) in zip(years, row.cells) { page.labelled("\(year):", cell, indent: 4) }
      }
      writeRemarks(part, on: &page)
    }
  }

  private func writeRemarks(_ part: Part, on page: inout TextPage) {
    for remark in part.remarks {
      page.spaces(to: 2)
      page.wrap(remark, indent: 2)
      page.endLine()
    }
  }

  // MARK: Parts

  /// Declared against funded, in words: "focus" or "no focus", and the money planned for the group.
  private static func focusGroups(_ review: Review) -> Part? {
    let cells = review.figures.focusGroups
    guard cells.contains(where: { $0.declared || $0.funded > .zero }) else { return nil }
    func row(_ label: String, _ group: FocusGroup, _ text: (Figures.FocusCell) -> String) -> Row {
      Row(
        label: label,
        cells: FinancialYear.transformation.map { year in
          cells.first { $0.group == group && $0.year == year }.map(text) ?? ""
        })
    }
    let rows = FocusGroup.allCases.flatMap { group in
      [
        row(name(of: group), group) { $0.declared ? "focus" : "no focus" },
        row("  money planned", group) { $0.funded > .zero ? $0.funded.description : "none" },
      ]
    }
    let exempt = FocusGroup.allCases.filter { review.proposal.focusGroups[$0]?.wellDeveloped != nil }
    return Part(
      title: "Focus groups, as declared and as funded", rows: rows,
      remarks: exempt.map { "\(name(of: $0)): said to be well developed already." })
  }

  private static func name(of group: FocusGroup) -> String {
    switch group {
    case .eatingDisorders: "Eating disorders"
    case .personalityDisorder: "‘Personality disorder’"
    case .rehabilitation: "Rehabilitation"
    }
  }

  private static func coverage(_ figures: Figures) -> Part? {
    guard !figures.coverage.isEmpty else { return nil }
    return Part(
      title: "Coverage at the end of the year",
      rows: [
        Row(
          label: "PCNs covered",
          cells: FinancialYear.transformation.map { year in
            figures.coverage.first { $0.year == year }.map { "\($0.covered) of \($0.pcns)" } ?? ""
          })
      ])
  }

  private static func access(_ plan: AccessPlan) -> Part? {
    func row(_ label: String, _ numbers: PerYear<Int>?) -> Row? {
      let cells = FinancialYear.transformation.map { numbers?[$0]?.value }
      guard cells.contains(where: { $0 != nil }) else { return nil }
      return Row(label: label, cells: cells.map { $0.map { grouped($0) } ?? "not given" })
    }
    let rows = [row("People seen", plan.trajectory), row("Least expected", plan.minimumExpectation)].compactMap { $0 }
    return rows.isEmpty ? nil : Part(title: "Access", rows: rows)
  }

  private static func money(_ review: Review) -> Part? {
    let figures = review.figures
    let allocation = review.proposal.funding.transformationAllocation
    func amounts(_ label: String, _ amount: (FinancialYear) -> Money?) -> Row? {
      let all = FinancialYear.transformation.map(amount)
      guard all.contains(where: { $0 != nil }) else { return nil }
      return Row(label: label, cells: all.map { $0?.description ?? "not given" })
    }
    func spend(_ year: FinancialYear, _ belongs: (MoneySource) -> Bool) -> Money? {
      let cells = figures.money.filter { $0.year == year && belongs($0.source) }
      return cells.isEmpty ? nil : cells.map(\.amount).total
    }
    func shares(_ label: String, _ name: String) -> Row? {
      let all = FinancialYear.transformation.map { year in
        figures.shares.first { $0.name == name && $0.year == year }?.value
      }
      guard all.contains(where: { $0 != nil }) else { return nil }
      return Row(label: label, cells: all.map { $0.map(percentage) ?? "" })
    }
    let rows = [
      amounts("Allocation") { allocation?[$0]?.value },
      amounts("Transformation spend") { spend($0) { $0 == .transformation } },
      shares("  staff and VCSE", "staff-and-vcse"),
      shares("  VCSE", "vcse"),
      shares("  core model", "core"),
      shares("  focus groups", "focus-groups"),
      amounts("Other sources") { spend($0) { $0 != .transformation } },
    ].compactMap { $0 }
    return rows.isEmpty ? nil : Part(title: "Money planned", rows: rows)
  }

  /// One decimal, rounded half up.
  private static func percentage(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
