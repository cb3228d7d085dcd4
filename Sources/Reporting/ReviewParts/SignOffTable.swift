import ProposalModel
import RuleKit

/// Who has signed the plan and who has not, on a page of text: councils by post, the others in a line each.
struct SignOffTable {
  private let tables: SignOffTables

  init(_ review: Review) { tables = SignOffTables(review) }

  func write(on page: inout TextPage) {
    guard !tables.isEmpty else { return }
    page.startPart("Sign-off")
    guard !tables.matrix.signatures.isEmpty else {
      page.line(tables.inWords, indent: 2)
      return
    }
    if let councils = tables.councils { write(councils, on: &page) }
    for role in SignOffRole.allCases where !SignOffTables.posts.contains(where: { $0.role == role }) {
      writeLine(role, on: &page)
    }
    let loose = tables.looseInWords
    if !loose.isEmpty { page.line(loose, indent: 2) }
  }

  private func write(_ councils: ReportTable, on page: inout TextPage) {
    let headings = councils.columns.dropFirst()
    let widths = headings.enumerated().map { column, heading in
      (councils.rows.map { $0.cells[column] } + [heading]).map(DisplayText.width).max() ?? 0
    }
    let room = page.width - widths.reduce(0) { $0 + $1 + 2 }
    let longest = councils.rows.map { DisplayText.width($0.label) + 2 }.max() ?? 0
    guard min(longest, 30) <= room else {
      for row in councils.rows {
        let text = zip(headings, row.cells).filter { $1 != SignOffTables.notAsked }.map { "\($0.lowercased()) \($1)" }
        page.line("\(row.label): \(text.joined(separator: ", "))", indent: 2, hanging: 2)
      }
      return
    }
    let first = min(longest, room)
    func line(_ name: String, _ states: [String], _ style: TextPage.Style) {
      page.spaces(to: 2)
      page.put(DisplayText.cut(name, to: first - 2))
      var column = first
      for (state, width) in zip(states, widths) {
        page.spaces(to: column + 2)
        page.put(state, state == SignOffTables.signed || state == SignOffTables.notAsked ? .plain : style)
        column += width + 2
      }
      page.endLine()
    }
    line(councils.title, Array(headings), .plain)
    for row in councils.rows { line(row.label, row.cells, .warning) }
  }

  private func writeLine(_ role: SignOffRole, on page: inout TextPage) {
    let rows = tables.matrix.rows(of: role)
    let asked = rows.filter { $0.need == .asked }
    if asked.isEmpty {
      guard rows.contains(where: { $0.need == .oneOfThese || !$0.isAbsent }) else { return }
      var who: [String] = []
      for row in rows where !row.isAbsent {
        let state = SignOffTables.state(row)
        let name = row.party.isEmpty ? row.signatures.first?.signedBy ?? "somebody" : row.party
        let text = state == SignOffTables.signed ? name : "\(name) (\(state))"
        if !who.contains(text) { who.append(text) }
      }
      page.line(
        "\(role.heading): \(who.isEmpty ? "nobody has signed" : who.joined(separator: ", "))", indent: 2, hanging: 2)
      return
    }
    let open = asked.filter(\.isOutstanding)
    let names = open.map { $0.isAbsent ? $0.party : "\($0.party) (\(SignOffTables.state($0)))" }
    page.line(
      "\(role.heading): \(asked.count - open.count) of \(asked.count) signed"
        + (names.isEmpty ? "" : "; not signed: \(names.joined(separator: ", "))"), indent: 2, hanging: 2)
  }
}
