import Guidance
import ProposalModel
import RuleKit

// What each line of spend has to say of itself, and in which years transformation money can be spent.

extension Rule {
  static let linesAreInFundedYears = Rule(
    "spend/funded-years", "Transformation money is spent in 2021/22, 2022/23 and 2023/24 only",
    severity: .error, criteria: ["A-1.0-06"],
    because: "The money is for three financial years, from 1 April 2021 to 31 March 2024.",
    passes: [
      """
      funding: {spend: [{year: 2021/22, amount: £1m, source: transformation}, {year: 2020/21, amount: £1m, source: \
      baseline}]}
      """
    ],
    fails: [
      "funding: {spend: [{year: ⟦2024/25⟧, amount: £1m, source: transformation}]}",
      "funding: {spend: [{year: ⟦2020/21⟧, amount: £1m}]}",
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    return .judged(
      spend.enumerated().compactMap { index, line in
        guard line.isTransformation, let year = line.year, !FinancialYear.transformation.contains(year.value) else {
          return nil
        }
        return Problem(
          """
          \(capitalised(line.name(at: index))) spends transformation money in \(year.value); it is for 2021/22 to \
          2023/24 only
          """,
          at: year,
          help: line.source == nil
            ? "Correct the year, or give the line its `source` if it is other money."
            : "Correct the year, or the source.")
      })
  }

  static let linesAreComplete = Rule(
    "spend/line-complete", "Each line of spend gives its year, amount, source, purpose and what it buys",
    severity: .warning, criteria: ["A-1.0-05"],
    because: "Only with these can the lines be added up, and anybody tell what the money is for.",
    passes: [
      """
      funding: {spend: [{year: 2021/22, amount: £1m, source: transformation, purpose: core, description: Twelve \
      nurses}]}
      """
    ],
    fails: [
      "funding: {spend: [⟦{year: 2021/22, amount: £1m, source: transformation, description: Twelve nurses}⟧]}",
      "funding: {spend: [⟦{purpose: core}⟧]}",
    ]
  ) { proposal in
    guard let spend = proposal.funding.spend else { return .undecided("no lines of spend are given") }
    return .judged(
      spend.enumerated().compactMap { index, line in
        let parts: [(key: String, isGiven: Bool)] = [
          ("year", line.year != nil), ("amount", line.amount != nil), ("source", line.source != nil),
          ("purpose", line.purpose != nil), ("description", line.description != nil),
        ]
        let absent = parts.filter { !$0.isGiven }.map(\.key)
        guard !absent.isEmpty else { return nil }
        let unread = proposal.misreadings(startingIn: line.place.range).count {
          $0.losesValue && line.place.range.contains($0.place.range)
        }
        // What could not be read is a finding of its own.
        guard unread < absent.count || unread == 0 else { return nil }
        let name = line.name(at: index)
        return Problem(
          missing: absent[0], within: line,
          absent == ["description"]
            ? "\(capitalised(name)) does not say what it buys"
            : "\(capitalised(name)) does not give its \(list(absent))",
          help: "Add \(list(absent.map { "`\($0)`" })).",
          asks: absent == ["description"] ? "What does \(name) buy?" : "What is the \(list(absent)) of \(name)?")
      })
  }

  static let idsAreUnique = Rule(
    "document/unique-ids", "No two entries of a list have the same id",
    severity: .error, criteria: [],
    because: "Posts name the spend lines that pay for them by id, and findings name entries by it.",
    passes: ["funding: {spend: [{id: S1}, {id: S2}, {amount: £5}]}"],
    fails: [
      "funding: {spend: [{id: S1}, {id: ⟦S1⟧}]}",
      "governance: {risks: [{id: R1, risk: a}, {id: R2, risk: b}, {id: ⟦R1⟧, risk: c}]}",
    ]
  ) { proposal in
    let lists: [[Text?]] = [
      (proposal.funding.spend ?? []).map(\.id), (proposal.coverage.pcns ?? []).map(\.id),
      (proposal.governance.risks ?? []).map(\.id), (proposal.governance.milestones ?? []).map(\.id),
    ]
    return .judged(lists.flatMap { repeatedIDs($0.compactMap { $0 }) })
  }

  private static func repeatedIDs(_ ids: [Text]) -> [Problem] {
    var first: [String: Text] = [:]
    return ids.compactMap { id in
      guard let earlier = first[id.value] else {
        first[id.value] = id
        return nil
      }
      return Problem(
        "The id \(quoted(id.value)) stands here a second time", at: id, help: "Give each entry an id of its own.",
        kind: .broken, notes: [.init("It stands here first", at: earlier)])
    }
  }
}
