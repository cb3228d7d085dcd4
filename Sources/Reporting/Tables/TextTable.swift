/// Draws a table on a page of text: in columns where they fit, else a line for each cell.
struct TextTable {
  private let table: ReportTable

  private static let gap = 2
  private static let indent = 2

  init(_ table: ReportTable) { self.table = table }

  func write(on page: inout TextPage) {
    page.blankLine()
    var widths = [0] + table.columns.dropFirst().map(DisplayText.width)
    for row in table.rows where !row.cells.isEmpty {
      widths[0] = max(widths[0], Self.indent * row.level + DisplayText.width(row.label))
      for (index, cell) in row.cells.enumerated() {
        widths[index + 1] = max(widths[index + 1], DisplayText.width(cell))
      }
    }
    let room = page.width - widths.dropFirst().reduce(0) { $0 + $1 + Self.gap }
    if widths[0] <= room {
      writeColumns(widths, titleFits: DisplayText.width(table.title) <= room, on: &page)
    } else {
      writeStacked(on: &page)
    }
    for remark in table.remarks { write(remark, indent: Self.indent, on: &page) }
  }

  // MARK: In columns

  /// The title takes the place of the first column's heading, or a line of its own where there is no room.
  private func writeColumns(_ widths: [Int], titleFits: Bool, on page: inout TextPage) {
    var widths = widths
    if titleFits {
      widths[0] = max(widths[0], DisplayText.width(table.title))
    } else {
      page.wrap(table.title, indent: 0, .heading)
      page.endLine()
    }
    line([titleFits ? table.title : ""] + table.columns.dropFirst(), widths, on: &page, .heading)
    for row in table.rows {
      if row.cells.isEmpty {
        page.spaces(to: Self.indent * row.level)
        page.wrap(row.label, indent: Self.indent * row.level)
        page.endLine()
      } else {
        line(
          [String(repeating: " ", count: Self.indent * row.level) + row.label] + row.cells, widths, on: &page, .plain)
      }
      writeRemark(of: row, on: &page)
    }
  }

  private func line(_ cells: [String], _ widths: [Int], on page: inout TextPage, _ style: TextPage.Style) {
    var column = 0
    for (index, text) in cells.enumerated() {
      defer { column += widths[index] + Self.gap }
      guard !text.isEmpty else { continue }
      let lead = table.isNumeric && index > 0 ? widths[index] - DisplayText.width(text) : 0
      page.spaces(to: column + lead)
      page.put(text, style)
    }
    page.endLine()
  }

  // MARK: For narrow terminals

  private func writeStacked(on page: inout TextPage) {
    page.wrap(table.title, indent: 0, .heading)
    page.endLine()
    for row in table.rows {
      let indent = row.cells.isEmpty && row.level == 0 ? 0 : Self.indent
      page.spaces(to: indent)
      page.wrap(row.label, indent: indent)
      page.endLine()
      for (heading, cell) in zip(table.columns.dropFirst(), row.cells) where !cell.isEmpty {
        page.labelled("\(heading):", cell, indent: Self.indent * 2)
      }
      writeRemark(of: row, on: &page)
    }
  }

  // MARK: Remarks

  /// Remarks with a heading of their own belong to their row, the others to the part above them.
  private func writeRemark(of row: ReportTable.Row, on page: inout TextPage) {
    guard !row.remark.isEmpty else { return }
    write(
      row.remark, indent: table.remarkHeading.isEmpty ? Self.indent : Self.indent * (row.level + 2), on: &page)
  }

  private func write(_ remark: String, indent: Int, on page: inout TextPage) {
    for line in remark.split(separator: "\n") {
      page.spaces(to: indent)
      page.wrap(String(line), indent: indent)
      page.endLine()
    }
  }
}
