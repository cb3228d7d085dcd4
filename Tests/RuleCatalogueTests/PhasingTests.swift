import DocumentTree
import ProposalModel
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// All 729 plans (512 without an exemption) against a table of patterns, and the rules against whole documents.
@Suite struct PhasingTests {
  struct Row: Sendable {
    let patterns: [String]
    let plans: Int
    let codes: Set<String>
    let verdict: String
  }

  static let rows: [Row] = phasingTable.split(separator: "\n").map { line in
    let cells = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    let codes = cells[2].map { $0.filter { $0 != "," } }.filter { $0 != "-" }
    return Row(patterns: cells[0], plans: Int(cells[1][0])!, codes: Set(codes), verdict: cells[3][0])
  }

  static let patterns = ["000", "100", "010", "001", "110", "011", "101", "111", "EX"]

  @Test func tableIsWhole() {
    #expect(Self.rows.map(\.plans).reduce(0, +) == 729)
    #expect(Self.rows.filter { !$0.patterns.contains("EX") }.map(\.plans).reduce(0, +) == 512)
  }

  @Test func everyPlanIsJudgedAsTheTableSays() throws {
    var judged = 0
    for first in Self.patterns {
      for second in Self.patterns {
        for third in Self.patterns {
          let plan = [first, second, third]
          let row = try #require(Self.rows.first { $0.patterns.sorted() == plan.sorted() }, "\(plan)")
          let phasing = PhasingPlan(plan.map(Self.state))
          #expect(Set(phasing.reasons.map { Self.code($0, exempt: phasing.exempt) }) == row.codes, "\(plan)")
          #expect(Self.name(phasing.verdict) == row.verdict, "\(plan)")
          judged += 1
        }
      }
    }
    #expect(judged == 729)
  }

  /// Each of the 729 plans as a document, without money: errors exactly where the table fails a plan, questions where
  /// it asks one, and at most one finding a group and one for the plan.
  @Test func everyPlanAsADocument() throws {
    let engine = ReviewEngine(rules: Catalogue.all.filter { $0.group == "phasing" })
    for first in Self.patterns {
      for second in Self.patterns {
        for third in Self.patterns {
          let plan = [first, second, third]
          let row = try #require(Self.rows.first { $0.patterns.sorted() == plan.sorted() })
          let review = engine.review(try Self.document(plan))
          let errors = review.count(.error)
          let warnings = review.count(.warning)
          switch row.verdict {
          case "FAIL": #expect(errors > 0, "\(plan): \(review.findings.map(\.message))")
          case "QUERY": #expect(errors == 0 && warnings > 0, "\(plan): \(review.findings.map(\.message))")
          default: #expect(errors == 0 && warnings == 0, "\(plan): \(review.findings.map(\.message))")
          }
          #expect(errors + warnings <= 4, "\(plan): \(review.findings.map(\.message))")
        }
      }
    }
  }

  /// The guidance's two fictional systems are both acceptable.
  @Test(arguments: [["110", "110", "011"], ["011", "111", "110"]])
  func guidanceExamplesPass(_ plan: [String]) {
    #expect(PhasingPlan(plan.map(Self.state)).verdict == .pass)
    #expect(PhasingPlan(plan.map(Self.state)).reasons.isEmpty)
  }

  private static func state(_ pattern: String) -> PhasingPlan.State {
    if pattern == "EX" { return .exempt }
    let years = pattern.map { $0 == "1" }
    return .years(years[0], years[1], years[2])
  }

  private static func code(_ reason: PhasingPlan.Reason, exempt: Int) -> String {
    switch reason {
    case .neverInFocus: "F1"
    case .fewerThanTwoInFirstYear: "F2"
    case .firstYearReliesOnExemption: "Q1"
    case .everyGroupExempt: "Q2"
    case .onlyFirstYear: "Q3a"
    case .onlyMiddleYear: "Q3b"
    case .onlyLastYear: "Q3c"
    case .gap: "Q4"
    case .exemption: "C\(exempt)"
    case .allInFirstYear: "N1"
    case .noneInLastYear: "N2"
    }
  }

  private static func name(_ verdict: PhasingPlan.Verdict) -> String {
    switch verdict {
    case .pass: "PASS"
    case .note: "PASS-N"
    case .conditional: "COND"
    case .query: "QUERY"
    case .fail: "FAIL"
    }
  }

  private static func document(_ plan: [String]) throws -> DocumentTree {
    let keys = ["eating_disorders", "personality_disorder", "rehabilitation"]
    let names = ["2021/22", "2022/23", "2023/24"]
    let groups = zip(keys, plan).map { key, pattern in
      if pattern == "EX" {
        return
          """
          \(key): {well_developed: {scope: whole, investment: {2020/21: £1.2m}, access: Seen in 9 days, quality: \
          Accredited, policy_goals: Each goal of section 2.6}}
          """
      }
      let years = zip(pattern, names).filter { $0.0 == "1" }.map(\.1)
      return "\(key): {years: [\(years.joined(separator: ", "))]}"
    }
    let text = "focus_groups: {core: {years: [2021/22, 2022/23, 2023/24]}, \(groups.joined(separator: ", "))}"
    return try #require(read(SourceFile(name: "plan.yaml", text: text), as: .yaml).tree)
  }
}
