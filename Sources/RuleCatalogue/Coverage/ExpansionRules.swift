import Guidance
import ProposalModel
import RuleKit

// How coverage and access grow, and by what names PCNs go (Annex A, 2.1, 2.1.1 and 2.1.2).

extension Rule {
  static let expansionRules = [firstPCNsAreNamed, coverageGrows, accessFitsCoverage, minimumIsFromTheTool]

  static let firstPCNsAreNamed = Rule(
    "coverage/pcns-named", "The PCNs covered in 2021/22 go by their own names",
    severity: .warning, criteria: ["A-2.1.2-02"],
    because: "A region can only follow what happens in a PCN that it can find: a letter or a number is no name.",
    passes: [
      "coverage: {pcns: [{name: Riverside PCN, covered_from: 2022-03-31}, {name: PCN B, covered_from: 2022-04-01}]}"
    ],
    fails: [
      """
      coverage: {pcns: [{name: ⟦PCN A⟧, covered_from: 2021-10-01}, {name: PCN B, covered_from: 2022-03-31}, {name: \
      Hill PCN, covered_from: 2022-03-31}]}
      """,
      "coverage: {pcns: [⟦{covered_from: 2021-10-01}⟧, {name: Hill PCN, covered_from: 2022-03-31}]}",
      "coverage: {pcns: [{name: ⟦Network 3⟧, covered_from: 2021-10-01}]}",
    ]
  ) { proposal in
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty else { return .undecided("no PCNs are given") }
    let first = pcns.filter { $0.coveredFrom.map { $0.value <= FinancialYear.y2021.lastDay } ?? false }
    guard !first.isEmpty else { return .undecided("no PCN is covered in 2021/22") }
    var problems: [Problem] = []
    let lettered = first.compactMap(\.name).filter { isLettered($0.value) }
    if let name = lettered.first {
      problems.append(
        Problem(
          """
          \(list(lettered.map { quoted($0.value) })) \(lettered.count == 1 ? "is not a name" : "are not names") \
          that a PCN can be found by
          """,
          at: name,
          help: "Write the PCN's own name.",
          notes: lettered.dropFirst().prefix(8).map { .init("\(quoted($0.value)) too", at: $0) },
          asks: "Which PCNs are covered in 2021/22, by name?"))
    }
    let nameless = first.filter { $0.name == nil && !proposal.isIncomplete($0.place) }
    if let pcn = nameless.first {
      problems.append(
        Problem(
          missing: "name", within: pcn,
          "The name of \(nameless.count == 1 ? "this PCN" : "\(nameless.count) PCNs") is not answered",
          help: "Add `name`.",
          notes: nameless.dropFirst().prefix(8).map { .init("This one has no name either", at: $0) },
          asks: "Which PCNs are covered in 2021/22, by name?"))
    }
    let blank = first.filter { $0.name == nil && proposal.isIncomplete($0.place) }
    problems += blank.map {
      Problem(
        missing: "name", within: $0, "The name of this PCN is not answered", help: "Write the PCN's own name.",
        asks: "Which PCNs are covered in 2021/22, by name?")
    }
    return .judged(problems)
  }

  /// "PCN A", "PCN 12", "Network 3", "A": a kind and a letter or number.
  private static func isLettered(_ name: String) -> Bool {
    let words = OrganisationName(name).key.split(separator: " ").filter {
      $0 != "pcn" && $0 != "network" && $0 != "no" && $0 != "number"
    }
    return words.allSatisfy { word in word.utf8.count == 1 || word.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  static let coverageGrows = Rule(
    "coverage/grows", "Coverage grows over the three years, and does not fall",
    severity: .warning, criteria: ["A-2.1.2-05"],
    because: """
      The larger allocations of 2022/23 and 2023/24 are for further PCNs. All PCNs in the first year can be right, but \
      the guidance thinks of a chosen part first, so a reviewer asks.
      """,
    passes: [
      "coverage: {pcns: [{name: Riverside PCN, covered_from: 2022-03-31}, {name: Hill PCN, covered_from: 2022-04-01}]}",
      """
      {system: {name: Somerset STP}, coverage: {pcns: [{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill \
      PCN, covered_from: 2022-03-31}]}}
      """,
      "coverage: {stated_share: {2021/22: 30%, 2022/23: 30%, 2023/24: 100%}}",
    ],
    fails: [
      """
      coverage: {pcns: ⟦[{name: Riverside PCN, covered_from: 2021-10-01}, {name: Hill PCN, covered_from: \
      2022-03-31}]⟧}
      """,
      "coverage: {stated_share: {2021/22: 30%, 2022/23: ⟦29%⟧, 2023/24: 100%}}",
    ]
  ) { proposal in
    guard let pcns = proposal.coverage.pcns, !pcns.isEmpty else { return fallingShare(proposal) }
    guard pcns.allSatisfy({ $0.coveredFrom != nil }), !proposal.isIncomplete(pcns.place, in: "pcns", "covered_from")
    else {
      return .undecided("a PCN has no date that can be read")
    }
    if pcns.count > 1, proposal.coverage.covered(by: .y2021) == pcns.count, !proposal.isEarlyImplementer {
      return .judged([
        Problem(
          "All \(pcns.count) PCNs are covered within 2021/22", at: pcns,
          help: "If that is meant, say in the answers how it can be done in the first year; else spread the dates.",
          asks:
            """
            How can every PCN be covered in the first year, and what are the larger allocations of the later years \
            for?
            """
        )
      ])
    }
    let lastMonth = Period(year: 2024, month: 3)
    let late = pcns.compactMap(\.coveredFrom).filter { $0.value > FinancialYear.y2021.lastDay }
    guard let first = late.first, late.count > 1,
      late.allSatisfy({ lastMonth.first <= $0.value && $0.value <= lastMonth.last })
    else { return .pass }
    return .judged([
      Problem("Every further PCN is covered in the last month of the programme, March 2024", at: first, severity: .note)
    ])
  }

  private static func fallingShare(_ proposal: Proposal) -> Verdict {
    guard let stated = proposal.coverage.statedShare, !stated.entries.isEmpty else {
      return .undecided("no PCNs are given")
    }
    let entries = stated.entries.sorted { $0.year.value < $1.year.value }
    return .judged(
      zip(entries.dropFirst(), entries).compactMap { later, earlier in
        guard later.amount.value < earlier.amount.value else { return nil }
        return Problem(
          """
          Coverage falls from \(earlier.amount.value) in \(earlier.year.value) to \(later.amount.value) in \
          \(later.year.value)
          """,
          at: later.amount,
          help: "Keep every PCN that the model has reached.",
          notes: [.init("The year before stands here", at: earlier.amount)],
          asks: "Which PCNs leave the model in \(later.year.value), and why?")
      })
  }

  static let accessFitsCoverage = Rule(
    "access/in-proportion", "Access grows in proportion to the PCNs covered and the staff who come",
    severity: .note, criteria: ["A-2.1.1-07"],
    because: """
      More people are seen where more PCNs are covered or more staff work. A number that doubles without either is shown \
      to the reviewer; that doubling is the measure is the tool's own setting.
      """,
    passes: [
      """
      {access: {trajectory: {2021/22: 1000, 2022/23: 1999}}, coverage: {pcns: [{name: Riverside PCN, covered_from: \
      2021-10-01}]}, workforce: {posts: [{role: Nurse, wte: 4, year: 2021/22}]}}
      """,
      """
      {access: {trajectory: {2021/22: 1000, 2022/23: 2500}}, coverage: {pcns: [{name: Riverside PCN, covered_from: \
      2021-10-01}, {name: Hill PCN, covered_from: 2022-10-01}]}, workforce: {posts: [{role: Nurse, wte: 4, year: \
      2021/22}]}}
      """,
    ],
    fails: [
      """
      {access: {trajectory: {2021/22: 1000, 2022/23: ⟦2000⟧}}, coverage: {pcns: [{name: Riverside PCN, \
      covered_from: 2021-10-01}]}, workforce: {posts: [{role: Nurse, wte: 4, year: 2021/22}]}}
      """,
      """
      {access: {trajectory: {2021/22: 1000, 2022/23: 1500, 2023/24: ⟦3001⟧}}, coverage: {pcns: [{name: Riverside \
      PCN, covered_from: 2021-10-01}]}, workforce: {posts: [{role: Nurse, wte: 4, year: 2022/23}]}}
      """,
    ]
  ) { proposal in
    guard let trajectory = proposal.access.trajectory, let pcns = proposal.coverage.pcns, !pcns.isEmpty,
      let posts = proposal.workforce.posts, !posts.isEmpty,
      !proposal.isIncomplete(trajectory.place), !proposal.isIncomplete(pcns.place, in: "pcns", "covered_from"),
      !proposal.isIncomplete(posts.place, in: "posts", "year")
    else { return .undecided("the trajectory, the PCNs or the posts are not given") }
    let years = FinancialYear.transformation
    return .judged(
      zip(years.dropFirst(), years).compactMap { year, before in
        guard let people = trajectory[year], let earlier = trajectory[before], earlier.value > 0,
          people.value >= 2 * earlier.value,
          proposal.coverage.covered(by: year) == proposal.coverage.covered(by: before),
          !posts.contains(where: { $0.year == nil || $0.year?.value == year })
        else { return nil }
        return Problem(
          """
          \(grouped(people.value)) people in \(year) are \
          \(people.value == 2 * earlier.value ? "twice" : "more than twice") the \(grouped(earlier.value)) of \
          \(before), with no further PCN and no new post
          """,
          at: people, help: "Check the number, the PCNs and the posts of \(year).",
          notes: [.init("\(before) stands here", at: earlier)])
      })
  }

  static let minimumIsFromTheTool = Rule(
    "access/minimum-from-tool", "The minimum number of people is said to come from the LTP Analytical Tool",
    severity: .note, criteria: ["A-2.1-01"],
    because:
      """
      The figures of the plan that the LTP Analytical Tool gives are taken from it; this tool has not got it, so it \
      can only show what the proposal says of its source.
      """,
    passes: ["access: {minimum_expectation: {2021/22: 1900, source: LTP Analytical Tool version 2}}"],
    fails: [
      "access: {minimum_expectation: ⟦{2021/22: 1900}⟧}",
      "access: {minimum_expectation: {2021/22: 1900, source: ⟦Local estimate⟧}}",
    ]
  ) { proposal in
    guard let minimum = proposal.access.minimumExpectation, !minimum.entries.isEmpty else {
      return .undecided("no minimum is given")
    }
    guard let source = minimum.source else {
      guard !proposal.isIncomplete(minimum.place) else { return .undecided("the source could not be read") }
      return .judged([
        Problem(
          missing: "access.minimum_expectation.source", "The source of the minimum is not answered",
          help: "Add `source: LTP Analytical Tool`, with its version or date.")
      ])
    }
    let words = hyphenated(source.value).split(separator: "-")
    guard !words.contains(where: { $0.hasPrefix("analytical") }) else { return .pass }
    return .judged([
      Problem(
        "The minimum is said to come from \(quoted(source.value)), not from the LTP Analytical Tool", at: source,
        help: "Take the minimum from the LTP Analytical Tool, and say so.")
    ])
  }
}
