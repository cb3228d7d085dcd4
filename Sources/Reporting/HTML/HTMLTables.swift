/// Draws a table with its heading, its summary and its remarks.
struct HTMLTables {
  /// The level of the tables' headings, from 2.
  let level: Int
  /// What starts the ids of this document.
  let prefix: String

  func section(_ table: ReportTable, id: String) -> Markup {
    let id = prefix + id
    let remarks = table.remarks.map { remark -> Markup in "<p class=\"small\">\(remark)</p>\n" }
    let summary: Markup = table.summary.isEmpty ? "" : "<p class=\"lead\">\(table.summary)</p>\n"
    return """
      \(heading(table.title, id: id))\(summary)\
      <div class="table" role="group" aria-labelledby="\(id)" tabindex="0">
      <table class="\(table.isNumeric ? "numbers" : "words")" aria-labelledby="\(id)">
      \(head(table))<tbody>
      \(table.rows.map { row($0, of: table) })</tbody>
      </table>
      </div>
      \(remarks)
      """
  }

  func heading(_ text: String, id: String) -> Markup { "<h\(level) id=\"\(id)\">\(text)</h\(level)>\n" }

  private func head(_ table: ReportTable) -> Markup {
    let cells = table.columns.map { column -> Markup in "<th scope=\"col\">\(column)</th>" }
    let words: Markup = table.hasRemarks ? "<th scope=\"col\" class=\"words\">\(table.remarkHeading)</th>" : ""
    return "<thead><tr>\(cells)\(words)</tr></thead>\n"
  }

  private func row(_ row: ReportTable.Row, of table: ReportTable) -> Markup {
    let columns = table.columns.count + (table.hasRemarks ? 1 : 0)
    if row.kind == .heading, row.cells.isEmpty {
      return """
        <tr class="heading"><th scope="rowgroup" colspan="\(columns)">\(row.label)</th></tr>

        """
    }
    let cells = row.cells.enumerated().map { index, cell -> Markup in
      let working = index < row.workings.count ? row.workings[index] : ""
      let below: Markup = working.isEmpty ? "" : "<span class=\"working\">\(working)</span>"
      let tone = index < row.tones.count ? row.tones[index] : .plain
      return "<td\(Self.style(tone))>\(cell)\(below)</td>"
    }
    let words: Markup = table.hasRemarks ? "<td class=\"words\">\(row.remark)</td>" : ""
    return """
      <tr\(Self.classes(row))><th scope="row">\(row.label)</th>\(cells)\(words)</tr>

      """
  }

  private static func style(_ tone: ReportTable.Tone) -> Markup {
    switch tone {
    case .plain: ""
    case .open: " class=\"open\""
    case .bad: " class=\"bad\""
    }
  }

  private static func classes(_ row: ReportTable.Row) -> Markup {
    switch (row.kind, row.level) {
    case (.plain, 0): ""
    case (.plain, _): " class=\"in\""
    default: " class=\"total\""
    }
  }
}

extension ReportTable {
  /// Whether the rows' remarks make a column of their own.
  var hasRemarks: Bool { !remarkHeading.isEmpty }
}
