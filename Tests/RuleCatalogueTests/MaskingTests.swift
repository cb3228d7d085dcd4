import DocumentTree
import ProposalModel
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// A clear fault in a good proposal is told whatever else could not be read in it: one mistake never hides another.
@Suite struct MaskingTests {
  /// A fault, by the rule that tells it and the changes that make it.
  struct Fault: Sendable, CustomStringConvertible {
    let rule: String
    let severity: Severity
    let edits: @Sendable (Document) throws -> [(path: String, text: String)]

    var description: String { rule }
  }

  static let faults = [
    Fault(rule: "phasing/every-group-in-focus", severity: .error) { _ in [("focus_groups.rehabilitation.years", "[]")]
    },
    Fault(rule: "phasing/two-groups-in-2021-22", severity: .error) { _ in
      [("focus_groups.rehabilitation.years", "[\"2022/23\", \"2023/24\"]")]
    },
    Fault(rule: "phasing/core-in-every-year", severity: .error) { _ in
      [("focus_groups.core.years", "[\"2021/22\", \"2022/23\"]")]
    },
    Fault(rule: "phasing/money-agrees", severity: .error) { document in
      try document.paths("funding.spend[*].purpose", where: "rehabilitation").map { ($0, "\"core\"") }
    },
    Fault(rule: "spend/co-production", severity: .warning) { document in
      try document.paths("funding.spend[*].purpose", where: "co-production").map { ($0, "\"core\"") }
    },
    Fault(rule: "governance/seven-parties", severity: .error) { document in
      try (0..<document.count("governance.groups")).flatMap {
        try document.paths("governance.groups[\($0)].members[*].sector", where: "pcn").map { ($0, "\"ccg\"") }
      }
    },
    Fault(rule: "workforce/clinical-and-non-clinical", severity: .error) { document in
      try document.paths("workforce.posts[*].clinical", where: "false").map { ($0, "true") }
    },
    Fault(rule: "funding/physical-health-baseline", severity: .error) { document in
      try document.paths("funding.baseline_uplift[0].lines[*].purpose", where: "physical-health").map {
        ($0, "\"core\"")
      }
    },
    Fault(rule: "coverage/stated-share", severity: .error) { _ in [("coverage.stated_share[\"2021/22\"]", "\"50%\"")] },
    Fault(rule: "funding/releases-match-allocation", severity: .error) { _ in [("funding.releases[1].amount", "400000")]
    },
    Fault(rule: "timeline/groundwork", severity: .warning) { document in
      try document.paths("governance.milestones[*].kind", where: "recruitment").map { ($0, "\"other\"") }
    },
    Fault(rule: "workforce/staffing-since-2019-20", severity: .warning) { _ in [("workforce.history[1].wte", "7")] },
  ]

  /// Slips that have nothing to do with any of the faults, all at once: placeholders, words and numbers that cannot be
  /// read, a date that there is not.
  static let slips = [
    ("focus_groups.core.narrative", "\"TBC\""), ("focus_groups.eating_disorders.reason", "\"to follow\""),
    ("focus_groups.personality_disorder.narrative", "\"\""), ("focus_groups.rehabilitation.narrative", "\"TBC\""),
    ("funding.spend[0].amount", "\"TBC\""), ("funding.releases[2].date", "\"2021-12-32\""),
    ("funding.baseline_uplift[0].lines[4].purpose", "\"psychologcal-therapies\""),
    ("governance.groups[0].members[0].role", "\"TBC\""), ("governance.groups[0].members[1].organisation", "\"\""),
    ("governance.groups[0].members[5].sector", "\"stp-icx\""), ("governance.groups[0].chair", "\"TBC\""),
    ("workforce.posts[0].wte", "\"4 WTE\""), ("workforce.posts[0].team", "\"TBC\""),
    ("workforce.posts[3].family", "\"nurse\""), ("workforce.posts[4].clinical", "\"yes\""),
    ("workforce.history[4].wte", "\"64 WTE\""), ("governance.milestones[6].kind", "\"infrastructur\""),
    ("coverage.pcns[21].covered_from", "\"2023-11-31\""), ("services[0].caseload", "\"lots\""),
  ]

  @Test(arguments: faults)
  func noSlipHidesAFault(_ fault: Fault) throws {
    let document = try Document("barnard.json")
    let edits = try fault.edits(document)
    #expect(!edits.isEmpty)
    let alone = try document.review(replacing: edits)
    #expect(alone.findings.contains { $0.rule == fault.rule && $0.severity <= fault.severity }, "the fault alone")
    let both = try document.review(
      replacing: edits + Self.slips.filter { slip in !edits.contains { $0.path == slip.0 } })
    #expect(
      both.findings.contains { $0.rule == fault.rule && $0.severity <= fault.severity },
      "\(both.findings.filter { $0.severity != .note }.map { "\($0.rule) \($0.path): \($0.message)" })")
    // What makes the fault leaves its criterion unmet, whatever the slips.
    let criterion = try #require(both.findings.first { $0.rule == fault.rule }?.criteria.first)
    #expect(both.criteria.first { $0.id == criterion }?.status != .met)
  }

  /// By themselves the slips are told where they stand, and no error is made of them elsewhere.
  @Test func slipsAloneAreToldWhereTheyStand() throws {
    let review = try Document("barnard.json").review(replacing: Self.slips)
    let errors = review.findings.filter { $0.severity == .error }
    #expect(
      errors.allSatisfy { $0.rule.hasPrefix("document/") }, "\(errors.map { "\($0.rule) \($0.path): \($0.message)" })")
    let places = Set(review.findings.filter { $0.rule.hasPrefix("document/") }.map(\.path))
    for (path, _) in Self.slips { #expect(places.contains(path), "\(path)") }
  }

  /// A placeholder for the year that is planned in detail is an error in a final proposal, and no way around one.
  @Test(arguments: ["\"TBC\"", "[\"TBC\"]", "[\"TBC\", \"2023/24\"]", "\"\""], ["eating_disorders", "core"])
  func aPlaceholderForTheFirstYearIsAnError(_ years: String, _ group: String) throws {
    let review = try Document("barnard.json").review(replacing: [("focus_groups.\(group).years", years)])
    #expect(
      review.findings.contains { $0.severity == .error && $0.path.hasPrefix("focus_groups.\(group).years") },
      "\(review.findings.filter { $0.severity != .note }.map { "\($0.rule) \($0.path): \($0.message)" })")
    let criterion = group == "core" ? "A-2.6.1-19" : "A-2.6.1-05"
    #expect(review.criteria.first { $0.id == criterion }?.status == .noEvidence)
  }

  /// A later year may still be open: that is asked about where it stands.
  @Test func aPlaceholderForALaterYearIsAQuestion() throws {
    let review = try Document("barnard.json").review(
      replacing: [("focus_groups.rehabilitation.years", "[\"2021/22\", \"TBC\"]")])
    #expect(!review.findings.contains { $0.severity == .error })
    #expect(
      review.findings.contains { $0.severity == .warning && $0.path == "focus_groups.rehabilitation.years[1]" })
  }
}

extension Document {
  /// Every place of a pattern with one `[*]` at which this text stands.
  fileprivate func paths(_ pattern: String, where text: String) throws -> [String] {
    let parts = pattern.split(separator: "[*]", maxSplits: 1).map(String.init)
    return (0..<count(parts[0])).map { "\(parts[0])[\($0)]\(parts[1])" }.filter {
      (try? node($0).text) == text
    }
  }

  fileprivate func review(replacing edits: [(path: String, text: String)]) throws -> Review {
    var bytes = source.bytes
    let ranges = try edits.map { (range: try node($0.path).range, text: $0.text) }
    for edit in ranges.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8))
    }
    return try Fixture.review(name, bytes: bytes)
  }
}
