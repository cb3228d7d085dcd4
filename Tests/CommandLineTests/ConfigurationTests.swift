import Foundation
import Testing

struct ConfigurationTests {
  private static func facts(_ arguments: [String], in folder: Folder) throws -> ReviewFacts {
    try ReviewFacts(try Tool.run(["--format", "json"] + arguments, in: folder))
  }

  @Test func theNearestOneUpwardsApplies() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a/b/p.yaml")
    try folder.write("ignore: [phasing]\n", to: "a/.cmh-validate.yaml")
    try folder.write("ignore: [coverage]\n", to: ".cmh-validate.yaml")
    let near = try Self.facts(["a/b/p.yaml"], in: folder)
    #expect(near.choices["configuration"] as? String == "a/.cmh-validate.yaml")
    #expect(near.list("rules_left_out").allSatisfy { $0.hasPrefix("phasing/") })
    let text = try Tool.run(["a/b/p.yaml"], in: folder).text
    #expect(text.contains("a/.cmh-validate.yaml"))
    let none = try Self.facts(["--no-config", "a/b/p.yaml"], in: folder)
    #expect(none.list("rules_left_out").isEmpty)
    let other = try Self.facts(["--config", ".cmh-validate.yaml", "a/b/p.yaml"], in: folder)
    #expect(other.list("rules_left_out").allSatisfy { $0.hasPrefix("coverage/") })
    // Each document has its own, in one run.
    try folder.write(bareProposal, to: "p.yaml")
    let all = try documents(try Tool.run(["--format", "json", "p.yaml", "a/b/p.yaml"], in: folder))
    let used = all.compactMap { ($0["choices"] as? [String: Any])?["configuration"] as? String }
    #expect(used == [".cmh-validate.yaml", "a/.cmh-validate.yaml"])
    // Standard input belongs to the folder that the program runs in.
    let piped = try Tool.run(["--format", "json", "-"], in: folder, input: bareProposal)
    #expect(try ReviewFacts(piped).choices["configuration"] as? String == ".cmh-validate.yaml")
  }

  @Test func severitiesAndThresholdsHold() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p.yaml")
    let before = try Self.facts(["--level", "all", "p.yaml"], in: folder)
    let rule = try #require(before.findings.first { $0["severity"] as? String == "error" }?["rule"] as? String)
    try folder.write("severities: {\(rule): note}\n", to: ".cmh-validate.yaml")
    let after = try Self.facts(["--level", "all", "p.yaml"], in: folder)
    for finding in after.findings where finding["rule"] as? String == rule {
      #expect(finding["severity"] as? String == "note")
    }
    #expect(after.fingerprints == before.fingerprints)
    #expect(after.criteria == before.criteria)
    #expect((after.choices["severities"] as? [[String: String]])?.first?["rule"] == rule)
    try folder.write("severities: {\(rule): off}\n", to: ".cmh-validate.yaml")
    let off = try Self.facts(["p.yaml"], in: folder)
    #expect(!off.rules.contains(rule))
    #expect(off.list("rules_left_out") == [rule])
    try folder.write("fail_on: never\n", to: ".cmh-validate.yaml")
    #expect(try Tool.run(["p.yaml"], in: folder).status == 0)
    #expect(try Tool.run(["--fail-on", "error", "p.yaml"], in: folder).status == 1)
    try folder.write("stage: first-draft\nselect: [spend, 2.1]\n", to: ".cmh-validate.yaml")
    let draft = try documents(try Tool.run(["--format", "json", "p.yaml"], in: folder))
    #expect(draft.first?["stage"] as? String == "first-draft")
    // The command line's selection takes the place of the configuration's.
    let selected = try Self.facts(["--select", "phasing", "p.yaml"], in: folder)
    #expect(selected.rules.allSatisfy { $0.hasPrefix("phasing/") })
    #expect(!selected.rules.isEmpty)
  }

  @Test func filesThatItNamesStandBesideIt() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a/p.yaml")
    try folder.write("Oldtown: {minimum_expectation: {2021/22: many}}\n", to: "a/fair.yaml")
    try folder.write("reference: fair.yaml\n", to: "a/.cmh-validate.yaml")
    let broken = try Tool.run(["a/p.yaml"], in: folder)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("a/fair.yaml:1:42: error:"), "\(broken.errors)")
    try folder.write("baseline: missing.yaml\n", to: "a/.cmh-validate.yaml")
    #expect(try Tool.run(["a/p.yaml"], in: folder).errors.contains("a/missing.yaml: no such file"))
  }

  @Test(arguments: [
    ("severities: {spend/crisis: note}", 1, 14, "did you mean spend/crisis-care"),
    ("severities: {spend: bad}", 1, 21, "error, warning, note, off"),
    ("severities: {A-1.2-11: off}", 1, 14, "neither a rule"), ("\nselct: [spend]", 2, 1, "did you mean `select`"),
    ("ignore: [1.2, nonsense]", 1, 15, "there is no rule"), ("level: most", 1, 8, "consider, advice, all"),
    ("fail_on: [error]", 1, 10, "expected one of"), ("ignore: [spend]\nignore: [access]", 2, 1, "a second time"),
    ("[spend]", 1, 1, "expected a mapping"), ("stage: TBC", 1, 8, "placeholder"), ("select: {a", 2, 1, "expected"),
  ])
  func aWrongOneIsAnErrorAtItsPlace(_ text: String, _ line: Int, _ column: Int, _ message: String) throws {
    let folder = try Folder()
    try folder.write(text + "\n", to: ".cmh-validate.yaml")
    try folder.write(bareProposal, to: "p.yaml")
    let result = try Tool.run(["p.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains(".cmh-validate.yaml:\(line):\(column): error:"), "\(result.errors)")
    #expect(result.errors.lowercased().contains(message), "\(result.errors)")
    // One that is wrong keeps only its own documents from being checked.
    try folder.write("{}\n", to: "b/.cmh-validate.yaml")
    try folder.write(bareProposal, to: "b/p.yaml")
    let both = try Tool.run(["--format", "json", "p.yaml", "b/p.yaml"], in: folder)
    #expect(both.status == 2)
    #expect(try documents(both).count == 1)
  }
}
