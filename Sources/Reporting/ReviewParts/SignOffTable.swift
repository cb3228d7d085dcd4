import Guidance
import ProposalModel
import RuleKit

/// Who has signed the plan and who has not: councils by post, PCNs and the others in a line each (Annex A, 2.2.1).
struct SignOffTable {
  private let matrix: SignOffMatrix

  /// The posts of a council, as the columns of a matrix.
  private static let posts: [(role: SignOffRole, heading: String)] = [
    (.directorOfAdultSocialServices, "Adult care"), (.directorOfPublicHealth, "Public health"),
    (.directorOfChildrensServices, "Children"), (.housingLead, "Housing"),
  ]

  init(_ review: Review) {
    matrix = review.proposal.derived(SignOffMatrix.self)
  }

  func write(on page: inout TextPage) {
    let isAsked = matrix.rows.contains { !$0.party.isEmpty }
    guard isAsked || !matrix.signatures.isEmpty else { return }
    page.startPart("Sign-off")
    guard !matrix.signatures.isEmpty else {
      page.line("No signature is on record.", indent: 2)
      return
    }
    writeCouncils(on: &page)
    for role in SignOffRole.allCases where !Self.posts.contains(where: { $0.role == role }) {
      writeLine(role, on: &page)
    }
    let loose = matrix.strays.count + matrix.ofUnknownRole.count
    if loose > 0 {
      page.line(
        loose == 1
          ? "1 entry of the list stands for none of them." : "\(loose) entries of the list stand for none of them.",
        indent: 2)
    }
  }

  // MARK: Councils

  private var councils: [String] {
    var names: [String] = []
    for row in Self.posts.flatMap({ matrix.rows(of: $0.role) })
    where !row.party.isEmpty && !names.contains(row.party) {
      names.append(row.party)
    }
    return names
  }

  private func writeCouncils(on page: inout TextPage) {
    let councils = councils
    guard !councils.isEmpty else { return }
    let cells = councils.map { council in
      Self.posts.map { post in matrix.rows(of: post.role).first { $0.party == council }.map(Self.state) ?? "-" }
    }
    let widths = Self.posts.indices.map { column in
      (cells.map { $0[column] } + [Self.posts[column].heading]).map(DisplayText.width).max() ?? 0
    }
    let room = page.width - widths.reduce(0) { $0 + $1 + 2 }
    let longest = councils.map { DisplayText.width($0) + 2 }.max() ?? 0
    guard min(longest, 30) <= room else {
      for (council, states) in zip(councils, cells) {
        let text = zip(Self.posts, states).filter { $1 != "-" }.map { "\($0.heading.lowercased()) \($1)" }
        page.line("\(council): \(text.joined(separator: ", "))", indent: 2, hanging: 2)
      }
      return
    }
    let first = min(longest, room)
    func row(_ name: String, _ states: [String], _ style: TextPage.Style) {
      page.spaces(to: 2)
      page.put(DisplayText.cut(name, to: first - 2))
      var column = first
      for (state, width) in zip(states, widths) {
        page.spaces(to: column + 2)
        page.put(state, state == Self.signed || state == "-" ? .plain : style)
        column += width + 2
      }
      page.endLine()
    }
    row("Councils", Self.posts.map(\.heading), .plain)
    for (council, states) in zip(councils, cells) { row(council, states, .warning) }
  }

  // MARK: PCNs and others

  private func writeLine(_ role: SignOffRole, on page: inout TextPage) {
    let rows = matrix.rows(of: role)
    let asked = rows.filter { $0.need == .asked }
    let label = role.title.prefix(1).uppercased() + role.title.dropFirst()
    if asked.isEmpty {
      guard rows.contains(where: { $0.need == .oneOfThese || !$0.isAbsent }) else { return }
      var who: [String] = []
      for row in rows where !row.isAbsent {
        let state = Self.state(row)
        let name = row.party.isEmpty ? row.signatures.first?.signedBy ?? "somebody" : row.party
        let text = state == Self.signed ? name : "\(name) (\(state))"
        if !who.contains(text) { who.append(text) }
      }
      page.line("\(label): \(who.isEmpty ? "nobody has signed" : who.joined(separator: ", "))", indent: 2, hanging: 2)
      return
    }
    let open = asked.filter(\.isOutstanding)
    let names = open.map { $0.isAbsent ? $0.party : "\($0.party) (\(Self.state($0)))" }
    page.line(
      "\(label): \(asked.count - open.count) of \(asked.count) signed"
        + (names.isEmpty ? "" : "; not signed: \(names.joined(separator: ", "))"), indent: 2, hanging: 2)
  }

  private static let signed = "signed"

  /// In a word or two: whether the signature is there and of this plan.
  private static func state(_ row: SignOffMatrix.Row) -> String {
    guard row.isOutstanding else { return signed }
    guard let flaws = row.signatures.first?.flaws else { return "not signed" }
    if flaws.contains(.noName) { return "no name" }
    if flaws.contains(.notAPerson) { return "no person" }
    if flaws.contains(.noDate) { return "no date" }
    if flaws.contains(.beforeGuidance) { return "dated too early" }
    if flaws.contains(.afterSubmission) { return "dated too late" }
    return "no organisation"
  }
}
