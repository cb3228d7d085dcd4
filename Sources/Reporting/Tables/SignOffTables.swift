import Guidance
import ProposalModel
import RuleKit

/// Who has signed the plan and who has not: councils by post, and every other role with its parties (Annex A, 2.2.1).
struct SignOffTables {
  let matrix: SignOffMatrix

  /// The posts of a council, as the columns of a matrix.
  static let posts: [(role: SignOffRole, heading: String)] = [
    (.directorOfAdultSocialServices, "Adult care"), (.directorOfPublicHealth, "Public health"),
    (.directorOfChildrensServices, "Children"), (.housingLead, "Housing"),
  ]

  static let signed = "signed"
  /// What stands where nothing is asked.
  static let notAsked = "-"

  init(_ review: Review) {
    matrix = review.proposal.derived(SignOffMatrix.self)
  }

  /// Whether the document has anybody to sign, or a signature.
  var isEmpty: Bool { matrix.rows.allSatisfy { $0.party.isEmpty } && matrix.signatures.isEmpty }

  /// Councils by post; nil when no council is named that has to sign.
  var councils: ReportTable? {
    var names: [String] = []
    for row in Self.posts.flatMap({ matrix.rows(of: $0.role) })
    where !row.party.isEmpty && !names.contains(row.party) {
      names.append(row.party)
    }
    guard !names.isEmpty else { return nil }
    let rows = names.map { council in
      ReportTable.Row(
        label: council,
        cells: Self.posts.map { post in
          matrix.rows(of: post.role).first { $0.party == council }.map(Self.state) ?? Self.notAsked
        })
    }
    return ReportTable(
      title: "Councils", columns: ["Council"] + Self.posts.map(\.heading), rows: rows, isNumeric: false,
      summary: "Each council by the posts that have to sign for it.")
  }

  /// The other roles, one row for each party; a role for which nobody is named and nobody signed is a row as well.
  var others: ReportTable? {
    guard !isEmpty else { return nil }
    let rows = SignOffRole.allCases.filter { role in !Self.posts.contains { $0.role == role } }
      .flatMap { role -> [ReportTable.Row] in
        let own = matrix.rows(of: role)
        guard !own.isEmpty else { return [] }
        return [ReportTable.Row(label: role.heading, cells: [], kind: .heading)]
          + own.map { row in
            let signature = row.signatures.first
            return ReportTable.Row(
              label: row.party.isEmpty ? "nobody is named" : row.party,
              cells: [
                Self.state(row), signature?.signedBy ?? Self.notAsked,
                signature?.date.map(\.description) ?? Self.notAsked,
              ], level: 1)
          }
      }
    return ReportTable(
      title: "PCNs, voices and organisations", columns: ["Role and party", "Signature", "By", "On"], rows: rows,
      isNumeric: false, summary: inWords)
  }

  /// How many of the signatures that are asked of a party are there.
  var inWords: String {
    if matrix.signatures.isEmpty { return "No signature is on record." }
    let asked = matrix.rows.filter { $0.need == .asked }
    let open = asked.count(where: \.isOutstanding)
    if asked.isEmpty { return "\(plural(matrix.signatures.count, "signature")) on record; no party is named to sign." }
    return open == 0
      ? "All \(asked.count) signatures that are asked of a named party are on record."
      : "\(asked.count - open) of the \(asked.count) signatures that are asked of a named party are on record."
  }

  /// Entries that stand for nobody who has to sign; empty when there are none.
  var looseInWords: String {
    let loose = matrix.strays.count + matrix.ofUnknownRole.count
    if loose == 0 { return "" }
    return loose == 1
      ? "1 entry of the list stands for none of them." : "\(loose) entries of the list stand for none of them."
  }

  /// In a word or two: whether the signature is there and of this plan.
  static func state(_ row: SignOffMatrix.Row) -> String {
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

extension SignOffRole {
  /// The title with a capital, as a heading.
  var heading: String { title.prefix(1).uppercased() + title.dropFirst() }
}
