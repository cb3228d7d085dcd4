import Foundation
import Testing

/// What one document's review says, for comparing two runs.
struct ReviewFacts {
  let findings: [[String: Any]]
  /// Status by criterion.
  let criteria: [String: String]
  let choices: [String: Any]

  init(_ result: Tool.Result) throws {
    let document = try #require(try documents(result).first)
    findings = try #require(document["findings"] as? [[String: Any]])
    let criteria = try #require(document["criteria"] as? [[String: Any]])
    self.criteria = Dictionary(
      uniqueKeysWithValues: criteria.compactMap { entry in
        (entry["id"] as? String).flatMap { id in (entry["status"] as? String).map { (id, $0) } }
      })
    choices = try #require(document["choices"] as? [String: Any])
  }

  var fingerprints: Set<String> { Set(findings.compactMap { $0["fingerprint"] as? String }) }
  var rules: Set<String> { Set(findings.compactMap { $0["rule"] as? String }) }

  func list(_ key: String) -> [String] { choices[key] as? [String] ?? [] }
}

/// The project's draft with faults in every part.
let faultyDraft = goodProposal.deletingLastPathComponent().appendingPathComponent("northmoor-draft.yaml")

struct SelectionTests {
  private static func facts(_ options: String...) throws -> ReviewFacts {
    try ReviewFacts(try Tool.run(["--no-config", "--format", "json"] + options + [faultyDraft.path], in: Folder()))
  }

  private static let favourable: Set<String> = ["met", "no-breach-found", "evidenced", "claimed", "not-applicable"]

  @Test(arguments: [
    ["--select", "spend"], ["--select", "spend/crisis-care,funding"], ["--select", "A-1.2-11"], ["--select", "2.6"],
    ["--select", "1.2", "--ignore", "spend"], ["--select=framework"], ["--ignore", "document"], ["--ignore", "2.6.1"],
    ["--ignore", "A-1.2-11,coverage", "--ignore", "phasing/core-in-every-year"], ["--ignore", "annexes"],
  ])
  func whatIsLeftOutIsSaidAndNothingIsMetByIt(_ options: [String]) throws {
    let whole = try Self.facts()
    let part = try ReviewFacts(
      try Tool.run(["--no-config", "--format", "json"] + options + [faultyDraft.path], in: Folder()))
    // A consequence may stand on its own where its cause was left out; a rule never finds more than it does.
    #expect(part.rules.isSubset(of: whole.rules.union(["document/not-answered", "document/wrong-type"])))
    let leftOut = Set(part.list("rules_left_out"))
    #expect(part.rules.isDisjoint(with: leftOut))
    let notJudged = Set(part.list("criteria_left_out"))
    #expect(!leftOut.isEmpty || !notJudged.isEmpty)
    for (id, status) in part.criteria {
      if Self.favourable.contains(status) {
        #expect(whole.criteria[id] == status, "\(id)")
        #expect(!notJudged.contains(id), "\(id)")
      }
      if notJudged.contains(id) { #expect(status == "not-checked", "\(id)") }
    }
    let text = try Tool.run(["--no-config"] + options + [faultyDraft.path], in: Folder()).text
    #expect(text.contains("by choice"))
  }

  @Test func selectingARuleRunsThatRule() throws {
    let part = try Self.facts("--select", "spend/crisis-care")
    #expect(part.rules == ["spend/crisis-care"])
    let whole = try Self.facts()
    let same = whole.findings.filter { $0["rule"] as? String == "spend/crisis-care" }
    #expect(part.fingerprints == Set(same.compactMap { $0["fingerprint"] as? String }))
  }

  @Test func selectingACriterionKeepsWhatIsAboutIt() throws {
    let part = try Self.facts("--select", "A-1.2-11")
    #expect(!part.findings.isEmpty)
    for finding in part.findings { #expect((finding["criteria"] as? [String])?.contains("A-1.2-11") == true) }
  }

  @Test func ignoringIsTheOthers() throws {
    let whole = try Self.facts()
    let rest = try Self.facts("--ignore", "spend")
    let spend = try Self.facts("--select", "spend")
    #expect(rest.rules.union(spend.rules) == whole.rules)
    #expect(rest.rules.allSatisfy { !$0.hasPrefix("spend/") })
  }

  @Test func syntaxProblemsAreAlwaysSaid() throws {
    let folder = try Folder()
    try folder.write("proposal: {stage: final\n", to: "p.yaml")
    let result = try Tool.run(["--no-config", "--select", "spend", "p.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(result.text.contains("syntax/"))
  }

  @Test(arguments: [
    (["--select", "spend/crisis"], "did you mean spend/crisis-care"), (["--ignore", "A-1.2-99"], "no rule"),
    (["--select", "crisis-care"], "did you mean spend/crisis-care"), (["--ignore", "syntax"], "always said"),
    (["--select", ","], "needs a rule"), (["--level", "advise"], "did you mean advice"),
    (["--write-baseline"], "--baseline FILE"), (["--reference", "none.yaml"], "no such file"),
    (["--config", "none.yaml"], "no such file"), (["--baseline", "none.yaml"], "no such file"),
  ])
  func wrongNamesAreWrongUsage(_ options: [String], _ message: String) throws {
    let result = try Tool.run(options + [goodProposal.path], in: Folder())
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.lowercased().contains(message.lowercased()), "\(result.errors)")
  }

  @Test func notesOnAdviceAreRaisedOnRequest() throws {
    let folder = try Folder()
    func notes(_ options: String...) throws -> (shown: Int, counted: Int) {
      let result = try Tool.run(
        ["--no-config", "--format", "json", "--fail-on", "note"] + options + [goodProposal.path], in: folder)
      let facts = try ReviewFacts(result)
      #expect(result.status == (facts.findings.isEmpty ? 0 : 1))
      return (facts.findings.count, try #require(facts.choices["notes_not_raised"] as? Int))
    }
    let few = try notes()
    let all = try notes("--level", "all")
    #expect(few.counted > 0)
    #expect(all.counted == 0)
    #expect(all.shown == few.shown + few.counted)
    #expect(try notes("--level=consider").shown + notes("--level=advice").shown == all.shown + few.shown)
  }

  @Test func aReferenceIsComparedWith() throws {
    let folder = try Folder()
    try folder.write("Oldtown: {minimum_expectation: {2021/22: 900000}}\n", to: "r.yaml")
    let result = try Tool.run(
      ["--no-config", "--format", "json", "--reference", "r.yaml", goodProposal.path], in: folder)
    #expect(try ReviewFacts(result).rules.contains { $0.contains("reference") || $0.hasPrefix("access/") })
    try folder.write("Oldtown: {minimum_expectation: {2021/22: many}, fair: 1}\n", to: "r.yaml")
    let broken = try Tool.run(["--no-config", "--reference", "r.yaml", goodProposal.path], in: folder)
    #expect(broken.status == 2)
    #expect(broken.output.isEmpty)
    #expect(broken.errors.contains("r.yaml:1:42: error:"), "\(broken.errors)")
  }
}

extension SelectionTests {
  /// Forms that have no room for it: standard error says what was left out.
  @Test(arguments: ["concise", "csv", "sarif", "junit", "gitlab"])
  func otherFormsSayItBesideThem(_ form: String) throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p.yaml")
    let part = try Tool.run(["--no-config", "--format", form, "--ignore", "phasing", "p.yaml"], in: folder)
    #expect(part.errors.contains("p.yaml: Not checked, by choice"), "\(part.errors)")
    #expect(try Tool.run(["--no-config", "--format", form, "p.yaml"], in: folder).errors.isEmpty)
  }
}
