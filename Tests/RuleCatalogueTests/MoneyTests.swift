import DocumentTree
import Foundation
import ProposalModel
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// Money: exact sums, the reference, and what the good proposals of the fixtures are told.
@Suite struct MoneyTests {
  /// The rules on money, by the files that declare them.
  private static let rules: [Rule] = {
    let files: Set<Substring> = [
      "Baseline", "Sources", "Reference", "Release", "Allocation", "SpendLine", "LineDetail", "Share", "Partner",
      "Post",
      "Earmark", "Group", "Prose",
    ]
    return Catalogue.all.filter { rule in files.contains { rule.file.contains("/\($0)") } }
  }()

  private func tree(_ text: String) throws -> DocumentTree {
    try #require(read(SourceFile(name: "test.yaml", text: text), as: .yaml).tree)
  }

  private func review(_ text: String, beside reference: String? = nil) throws -> Review {
    var options = ReviewEngine.Options()
    options.reference = try reference.map { Reference(reading: try tree($0)) }
    return ReviewEngine(rules: Catalogue.all, options: options).review(try tree(text))
  }

  @Test func sharesAreCountedNarrowlyAndBroadly() throws {
    let text = """
      funding:
        spend:
          - {year: 2021/22, amount: "£100.01", category: staff, sector: mental-health-provider, purpose: core}
          - {year: 2021/22, amount: £200, category: staff, sector: local-authority, purpose: core, age_group: older-adults}
          - {year: 2021/22, amount: £300, category: staff, sector: vcse, purpose: core, also_serves: {older-adults: 10%}}
          - {year: 2021/22, amount: £400, category: programme-delivery, sector: ccg, purpose: programme}
          - {year: 2021/22, amount: £500, category: training, sector: vcse, purpose: core}
          - {year: 2021/22, amount: £600, category: communications, purpose: core}
          - {year: 2021/22, amount: £700, category: other, purpose: unallocated}
          - {year: 2021/22, amount: £800, category: staff, source: baseline, purpose: core}
      """
    let shares = SpendShares(.y2021, in: Proposal(reading: try tree(text)))
    #expect(shares.total == Money(pence: 280_001))
    #expect(shares.allotted == Money(pence: 210_001))
    #expect(shares.strict == Money(pence: 90_001))
    #expect(shares.broad == Money(pence: 150_001))
    #expect(shares.infrastructure == Money(pounds: 600))
    #expect(shares.vcse == Money(pounds: 800))
    #expect(shares.olderAdults == Money(pounds: 230))
    #expect(shares.programmeDelivery == Money(pounds: 400))
  }

  @Test func figuresHaveTheOlderAdultsBesideThePopulation() throws {
    let text = """
      system: {population: {adults: 800, aged_65_and_over: 200}}
      funding: {spend: [{year: 2022/23, amount: £10, purpose: older-adults}, {year: 2022/23, amount: £30, purpose: core}]}
      """
    let shares = Figures(Proposal(reading: try tree(text))).shares
    #expect(shares.allSatisfy { $0.year == .y2022 })
    #expect(shares.first { $0.name == "older-adults" }?.value == 0.25)
    #expect(shares.first { $0.name == "older-adults-in-population" }?.value == 0.25)
  }

  @Test func referenceIsReadByName() throws {
    let reference = Reference(
      reading: try tree(
        """
        source: LTP Analytical Tool, October 2020
        Oldtown: {transformation_allocation: {2021/22: £2m}, baseline_expected: {NHS Oldtown CCG: {2021/22: £1.9m}}}
        Barnard STP: {minimum_expectation: {2021/22: 1900}, minimum_expectations: 3}
        Newtown: nonsense
        """))
    #expect(reference.source?.value == "LTP Analytical Tool, October 2020")
    #expect(reference.entries.map(\.name.value) == ["Oldtown", "Barnard STP"])
    #expect(
      reference.entries[0].figures.baselineExpected?.entries[0].amounts[.y2021]?.value == Money(pounds: 1_900_000))
    #expect(reference.misreadings.map(\.kind) == [.unknownKey, .wrongType])
  }

  @Test func referenceIsComparedOnlyWhenGiven() throws {
    let text = "{system: {name: Oldtown ICS}, funding: {transformation_allocation: {2021/22: £2.5m}}}"
    let rule = "funding/allocation-matches-reference"
    let alone = try review(text).findings.filter { $0.rule == rule }
    #expect(alone.isEmpty)
    let beside = try review(text, beside: "Oldtown: {transformation_allocation: {2021/22: £2m}}").findings.filter {
      $0.rule == rule
    }
    #expect(beside.map(\.severity) == [.error])
    #expect(beside.first?.path == "funding.transformation_allocation[\"2021/22\"]")
  }

  /// A line that stands in the wrong year makes two years uneven, and its post disagree: one finding, at the year.
  @Test func lineInTheWrongYearIsOneFinding() throws {
    let text = """
      funding:
        transformation_allocation: {2021/22: £2m, 2022/23: £4m, source: LTP Analytical Tool}
        spend:
          - {id: S1, year: 2021/22, amount: £1.7m, purpose: core, description: a, source: transformation}
          - {id: S2, year: 2022/23, amount: £300k, purpose: core, description: b, source: transformation}
          - {id: S3, year: 2022/23, amount: £4m, purpose: core, description: c, source: transformation}
      workforce: {posts: [{role: nurse, year: 2021/22, spend: S2}]}
      """
    let about = try review(text).findings.filter {
      $0.rule == "spend/lines-match-allocation" || $0.rule.hasPrefix("workforce/posts-")
    }
    #expect(about.map(\.path) == ["funding.spend[1].year"])
  }

  /// What has no use yet may still become core money: of £5,000 of 2022/23 nothing is known, of £300 enough.
  @Test(arguments: [("£5000", []), ("£300", [RuleKit.Severity.warning])])
  func laterMoneyWithoutAUseIsNotHeldAgainstTheCore(_ open: String, _ expected: [Severity]) throws {
    let text = """
      funding:
        spend:
          - {year: 2021/22, amount: £600, purpose: core}
          - {year: 2021/22, amount: £400, purpose: rehabilitation}
          - {year: 2022/23, amount: £800, purpose: rehabilitation}
          - {year: 2022/23, amount: \(open), purpose: unallocated}
      """
    let found = try review(text).findings.filter { $0.rule == "phasing/majority-to-core" }
    #expect(found.map(\.severity) == expected)
  }

  /// `init` leaves fields empty; what is empty is missing, and never wrong.
  @Test func emptyFieldsAreOnlyMissing() throws {
    let text = """
      funding:
        transformation_allocation: {2021/22: , 2022/23: , 2023/24: , source: }
        ringfence_inequalities: {amount: {2021/22: }, basis: }
        baseline_uplift: [{ccg: , expected: {2020/21: }, planned: {2020/21: }, lines: [{year: , amount: }], recovery: , new_vcse_contracts: []}]
        young_adult_baseline: [{ccg: , planned: {2021/22: }}]
        releases: [{date: , amount: }]
        distribution: [{to: , year: , amount: }]
        spend: [{id: , year: , amount: , source: , category: , purpose: , also_serves: , quarters: , contract: {start: , end: }}]
        complementary: [{source: , amount: }]
        after_2024: {2024/25: , commitment: }
      workforce: {history: [{year: , team: , wte: }], posts: [{role: , year: , wte: , spend: }]}
      system: {population: {total: , adults: , aged_65_and_over: }}
      """
    let findings = ReviewEngine(rules: Self.rules).review(try tree(text)).findings.filter { $0.kind != .missing }
    #expect(findings.map(\.message).isEmpty, "\(findings.map { "\($0.rule): \($0.message)" })")
  }

  @Test(arguments: Fixture.goodProposals)
  func goodProposalsHaveNoMoneyFinding(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "../../Fixtures/proposals/")
    let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
    let file = SourceFile(name: name, bytes: bytes)
    let tree = try #require(read(file, as: name.hasSuffix(".json") ? .json : .yaml).tree)
    let rules = Self.rules
    let review = ReviewEngine(rules: rules).review(tree)
    #expect(rules.count > 40)
    #expect(review.findings.filter { $0.severity != .note }.map(\.message).isEmpty)
  }
}
