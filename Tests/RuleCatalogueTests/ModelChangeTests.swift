import DocumentTree
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// One answer about the model taken out of a good proposal, or made wrong, gives exactly one finding of the rule that
/// asks for it; what the guidance does not ask for gives none.
@Suite struct ModelChangeTests {
  struct Change: CustomTestStringConvertible {
    let path: String
    /// What stands there instead, in either notation; a plain word is quoted in JSON.
    let value: String
    /// The rule that finds it; nil when nothing is to be found.
    let rule: String?

    var testDescription: String { "\(path) = \(value)" }
  }

  static let changes = [
    Change(path: "services", value: "[]", rule: "services/core-teams-and-pcns"),
    Change(path: "services[0].pcns", value: "[]", rule: "services/core-teams-and-pcns"),
    Change(path: "services[0].population", value: "430000", rule: "services/populations"),
    Change(
      path: "services[0].thresholds", value: "[\"severe illness only\"]", rule: "services/thresholds-and-exclusions"),
    Change(path: "services[0].exclusions", value: "[\"nobody\"]", rule: nil),
    Change(path: "workforce.posts", value: "[]", rule: "workforce/clinical-and-non-clinical"),
    Change(path: "workforce.training", value: "[]", rule: nil),
    Change(path: "digital.shared_care_record", value: "{}", rule: "digital/shared-care-record"),
    Change(path: "digital.shared_care_record.live", value: "2022-04-01", rule: "digital/shared-care-record"),
    Change(
      path: "digital.shared_care_record.mental_health_included", value: "false", rule: "digital/shared-care-record"),
    Change(path: "access.waiting_times", value: "null", rule: "waits/four-weeks"),
    Change(path: "access.waiting_times.target_weeks", value: "5", rule: "waits/four-weeks"),
    Change(path: "access.waiting_times.clock_start", value: "acceptance by the team", rule: "waits/clock"),
    Change(path: "access.waiting_times.clock_stop", value: "an assessment letter", rule: "waits/clock"),
    Change(path: "access.waiting_times.starts", value: "2022-04-01", rule: "waits/work-starts"),
    Change(path: "access.waiting_times.baseline", value: "[]", rule: "waits/present-waits"),
    Change(path: "access.physical_health_checks.register", value: "null", rule: "physical-health/sixty-per-cent"),
    Change(
      path: "access.physical_health_checks.trajectory[\"2021/22\"]", value: "59%",
      rule: "physical-health/sixty-per-cent"),
    Change(path: "access.ips.trajectory[\"2021/22\"]", value: "3", rule: "employment/access-grows"),
    Change(path: "access.psychological_therapies", value: "null", rule: nil),
    Change(
      path: "access.acute_out_of_area_placements.trajectory[\"2023/24\"]", value: "90",
      rule: "access/acute-placements-fall"),
    Change(
      path: "focus_groups.rehabilitation.out_of_area_placements.trajectory[\"2022/23\"]", value: "40",
      rule: "rehabilitation/out-of-area-placements"),
    Change(path: "focus_groups.personality_disorder.waits", value: "null", rule: nil),
    Change(path: "governance.commitments", value: "null", rule: nil),
    Change(path: "governance.commitments.learning_network", value: "false", rule: "commitments/learning-network"),
    Change(path: "coverage.pcns[0].mental_health_gp_lead", value: "null", rule: nil),
    Change(path: "coverage.pcns[0].population", value: "46", rule: "services/populations"),
    Change(path: "system.age_definitions.young_adult", value: "18-24", rule: "services/young-adult-ages"),
  ]

  /// What is found in the proposals as they are.
  private static let before = Dictionary(
    uniqueKeysWithValues: Fixture.goodProposals.compactMap { name in
      (try? Fixture.review(name)).map { (name, $0.questions) }
    })

  @Test(arguments: Fixture.goodProposals, changes)
  func givesOneFinding(_ name: String, _ change: Change) throws {
    let document = try Document(name)
    let before = try #require(Self.before[name])
    let after = try document.questions(replacing: change.path, with: document.written(change.value))
    #expect(after.filter { !before.contains($0) }.map(\.rule) == [change.rule].compactMap { $0 }, "\(name): \(after)")
  }

  /// Groups that start later need only an outline: what is missing there is noted.
  @Test func laterGroupsAreOnlyNoted() throws {
    let oldtown = try Document("oldtown.yaml")
    for key in ["waits", "out_of_area_placements"] {
      let review = try oldtown.review(replacing: "focus_groups.rehabilitation.\(key)", with: "null")
      let found = review.findings.filter { $0.path == "focus_groups.rehabilitation.\(key)" }
      #expect(found.map(\.severity) == [.note])
      #expect(review.criteria.contains { ["A-2.6.2-05", "A-2.6.2-09"].contains($0.id) && $0.status == .noEvidence })
    }
  }
}

extension Document {
  struct Question: Equatable {
    let rule: String
    let path: String
  }

  /// The errors and warnings once a value is replaced.
  fileprivate func questions(replacing path: String, with text: String) throws -> [Question] {
    try review(replacing: path, with: text).questions
  }

  /// A value in this document's notation.
  fileprivate func written(_ value: String) -> String {
    let isPlain =
      value == "null" || value == "true" || value == "false" || Int(value) != nil || value.first == "["
      || value.first == "{"
    return isPlain ? value : text(value)
  }
}

extension Review {
  /// The errors and warnings.
  fileprivate var questions: [Document.Question] {
    findings.filter { $0.severity != .note }.map { Document.Question(rule: $0.rule, path: $0.path) }
  }
}
