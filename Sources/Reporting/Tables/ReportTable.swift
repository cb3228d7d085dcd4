/// A table of the report as a value: what it says, whichever renderer draws it.
struct ReportTable: Sendable {
  /// How much attention a cell calls for.
  enum Tone: Sendable {
    case plain
    /// Something is open.
    case open
    /// Something is wrong.
    case bad
  }

  struct Row: Sendable {
    enum Kind: Sendable {
      case plain, total
      /// Names the rows below it; it has no cells of its own.
      case heading
    }

    /// What the row is about.
    let label: String
    /// One for each column behind the first.
    let cells: [String]
    var kind = Kind.plain
    /// How far the label stands in: 0 or 1.
    var level = 0
    /// How the figures came about, one for each cell; empty where there is nothing to say, or no room for it.
    var workings: [String] = []
    /// Which cells call for attention, one for each; what they say is in their words.
    var tones: [Tone] = []
    /// What belongs to the row in words.
    var remark = ""
  }

  let title: String
  /// The heading of the labels, then those of the cells.
  let columns: [String]
  let rows: [Row]
  /// Whether the cells are figures, to be read down a column.
  var isNumeric = true
  /// What stands over the rows' remarks, where they have any.
  var remarkHeading = ""
  /// The table in a sentence or two.
  var summary = ""
  /// What belongs to the whole table.
  var remarks: [String] = []
}

extension ReportTable {
  /// Several tables of the same columns under one title, each under a heading of its own; nil when there is none.
  static func joined(_ title: String, _ tables: [ReportTable]) -> ReportTable? {
    guard let first = tables.first else { return nil }
    var rows: [Row] = []
    for table in tables {
      rows.append(Row(label: table.title, cells: [], kind: .heading))
      rows += table.rows.map { row in
        var row = row
        row.level += 1
        return row
      }
      if let last = rows.indices.last { rows[last].remark = table.remarks.joined(separator: "\n") }
    }
    return ReportTable(title: title, columns: first.columns, rows: rows, isNumeric: false)
  }
}
