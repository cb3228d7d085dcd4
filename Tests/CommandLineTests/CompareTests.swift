import Foundation
import Testing

struct CompareTests {
  private static let old = """
    proposal: {stage: first-draft}
    system: {name: Oldtown, kind: ICS}
    funding:
      transformation_allocation: {2021/22: £640k, 2022/23: £1.2m}
      spend:
        - {id: S1, year: 2021/22, amount: £400k, purpose: core, category: staff, description: Nurses}
        - {id: S2, year: 2021/22, amount: £240k, purpose: core, category: vcse, description: Grants}
        - {year: 2022/23, amount: £700k, purpose: core, category: staff, description: More nurses}
        - {year: 2022/23, amount: £500k, purpose: rehabilitation, category: staff, description: Recovery workers}
    coverage:
      pcns:
        - {name: Riverside PCN, covered_from: 2021-10-01}
        - {name: Hillside PCN, covered_from: 2022-04-01}
    governance:
      sign_off:
        - {role: ccg, name: A Lee, for: [NHS Oldtown CCG], date: 2020-12-01}
        - {role: stp-lead, name: B Roy, organisation: Oldtown ICS, date: 2020-12-01}
      commitments: {quarterly_reporting: true, full_use: false}
    focus_groups:
      rehabilitation: {years: [2021/22]}
    answers: {quality: {narrative: One two three.}}

    """

  /// What a comparison says changed: kind, what, old and new.
  private struct Facts {
    let changes: [[String]]
    let object: [String: Any]

    init(_ result: Tool.Result) throws {
      object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      let list = try #require(object["changes"] as? [[String: Any]])
      changes = list.map { change in
        [
          change["kind"] as? String ?? "", change["effect"] as? String ?? "",
          (change["what"] as? [String])?.joined(separator: "/") ?? "", change["old"] as? String ?? "",
          change["new"] as? String ?? "",
        ]
      }
    }
  }

  private static func compare(_ new: String, _ name: String = "new.yaml") throws -> Facts {
    let folder = try Folder()
    try folder.write(old, to: "old.yaml")
    try folder.write(new, to: name)
    return try Facts(try Tool.run(["compare", "--no-config", "--format", "json", "old.yaml", name], in: folder))
  }

  @Test func anotherOrderOrSpellingIsNoChange() throws {
    let folder = try Folder()
    try folder.write(Self.old, to: "old.yaml")
    var lines = Self.old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.swapAt(5, 8)
    lines.swapAt(6, 7)
    lines.swapAt(11, 12)
    lines.swapAt(15, 16)
    let respelt = lines.joined(separator: "\n").replacing("£640k", with: "\"£640,000\"")
      .replacing("2021/22", with: "FY21/22").replacing("2021-10-01", with: "1 October 2021")
      .replacing("purpose: core", with: "purpose: Core")
      .replacing("for: [NHS Oldtown CCG]", with: "for: NHS Oldtown CCG")
    #expect(respelt != Self.old)
    #expect(try Self.compare(respelt).changes == [])
    let json = try Tool.run(["convert", "--to", "json", "old.yaml"], in: folder)
    #expect(try Self.compare(json.text, "new.json").changes == [])
  }

  @Test func everyKindOfChangeIsToldByWhatItIs() throws {
    let new = Self.old.replacing("£400k", with: "£410k").replacing("2022/23: £1.2m", with: "2022/23: £1.3m")
      .replacing("£700k", with: "£720k").replacing("Hillside PCN, covered_from: 2022-04-01", with: "Hillside PCN")
      .replacing("name: A Lee", with: "name: C Moss").replacing("full_use: false", with: "full_use: true")
      .replacing("years: [2021/22]", with: "years: [2022/23]").replacing("One two three.", with: "One two three four.")
      .replacing("stage: first-draft", with: "stage: final")
      .replacing("id: S2, year: 2021/22", with: "id: S2, year: 2022/23")
      .replacing("    - {name: Riverside PCN, covered_from: 2021-10-01}\n", with: "    - {name: Valley PCN}\n")
      .replacing("    - {role: stp-lead, name: B Roy, organisation: Oldtown ICS, date: 2020-12-01}\n", with: "")
    let changes = Set(try Self.compare(new).changes)
    #expect(
      changes == [
        ["other", "changed", "Proposal/Stage", "first-draft", "final"],
        ["amount", "changed", "Funding/Transformation allocation/2022/23", "£1,200,000", "£1,300,000"],
        ["amount", "changed", "Funding/Spend S1/Amount", "£400,000", "£410,000"],
        ["year", "changed", "Funding/Spend S2/Year", "2021/22", "2022/23"],
        ["amount", "changed", "Funding/Spend More nurses, 2022/23/Amount", "£700,000", "£720,000"],
        ["pcn", "removed", "Coverage/PCNs Hillside PCN/Covered from", "1 April 2022", ""],
        ["pcn", "added", "Coverage/PCNs Valley PCN", "", ""],
        ["pcn", "removed", "Coverage/PCNs Riverside PCN", "1 October 2021", ""],
        ["sign-off", "changed", "Governance/Sign off ccg, NHS Oldtown CCG/Name", "A Lee", "C Moss"],
        ["sign-off", "removed", "Governance/Sign off stp-lead, Oldtown ICS", "B Roy; 1 December 2020", ""],
        ["commitment", "changed", "Governance/Commitments/Full use", "false", "true"],
        ["year", "changed", "Focus groups/Rehabilitation/Years", "2021/22", "2022/23"],
        ["other", "changed", "Answers/Quality/Narrative", "3 words", "4 words"],
      ])
  }

  @Test func findingsAreFixedOpenAndNew() throws {
    let new = Self.old.replacing("full_use: false", with: "full_use: true").replacing("kind: ICS", with: "kind: IC")
    let facts = try Self.compare(new)
    let findings = try #require(facts.object["findings"] as? [String: [[String: Any]]])
    func rules(_ key: String) -> Set<String> { Set((findings[key] ?? []).compactMap { $0["rule"] as? String }) }
    func fingerprints(_ key: String) -> Set<String> {
      Set((findings[key] ?? []).compactMap { $0["fingerprint"] as? String })
    }
    #expect(rules("new").contains("document/unknown-word"))
    #expect(rules("fixed").contains { $0.hasPrefix("commitments/") }, "\(rules("fixed"))")
    #expect(!fingerprints("open").isEmpty)
    #expect(fingerprints("open").isDisjoint(with: fingerprints("new").union(fingerprints("fixed"))))
    let criteria = try #require(facts.object["criteria"] as? [[String: String]])
    #expect(!criteria.isEmpty)
    for change in criteria { #expect(change["old"] != change["new"]) }
    // Each side is what a check of it alone says.
    let folder = try Folder()
    try folder.write(new, to: "new.yaml")
    let alone = try ReviewFacts(try Tool.run(["--no-config", "--format", "json", "new.yaml"], in: folder))
    #expect(fingerprints("open").union(fingerprints("new")) == alone.fingerprints)
    let spend = try Self.compare(Self.old.replacing("£400k", with: "£410k")).object["spend"] as? [[String: Any]]
    #expect(spend?.count == 1)
    #expect(spend?.first?["old_pence"] as? Int == 64_000_000)
    #expect(spend?.first?["new_pence"] as? Int == 65_000_000)
  }

  @Test func twoGoodVersionsAsText() throws {
    let folder = try Folder()
    let text = try String(contentsOf: goodProposal, encoding: .utf8)
    try folder.write(text, to: "old.yaml")
    try folder.write(text.replacing("amount: \"£146,000\"", with: "amount: \"£145,999.50\""), to: "new.yaml")
    let result = try Tool.run(["compare", "--no-config", "old.yaml", "new.yaml"], in: folder)
    // Money that is left over is a question, no error.
    #expect(result.status == 0)
    #expect(result.text.contains("Funding › Spend S01 › Amount: £146,000 → £145,999.50"))
    #expect(result.text.contains("Amounts (1)"))
    #expect(result.text.contains("(-£0.50)"))
    let same = try Tool.run(["compare", "--no-config", "old.yaml", "old.yaml"], in: folder)
    #expect(same.status == 0)
    #expect(same.text.contains("No field has changed"))
    #expect(same.text.contains("0 fixed, 0 new"))
  }

  @Test func aVersionThatCannotBeReadIsTwo() throws {
    let folder = try Folder()
    try folder.write(Self.old, to: "old.yaml")
    try folder.write("proposal: {", to: "new.yaml")
    for form in ["text", "json"] {
      let result = try Tool.run(["compare", "--no-config", "--format", form, "old.yaml", "new.yaml"], in: folder)
      #expect(result.status == 2)
      #expect(result.text.contains(form == "text" ? "Nothing was compared" : "\"compared\": false"))
    }
    #expect(try Tool.run(["compare", "old.yaml", "none.yaml"], in: folder).status == 2)
    #expect(try Tool.run(["compare", "old.yaml"], in: folder).errors.contains("takes two files"))
    #expect(try Tool.run(["compare", "-", "-"], in: folder).status == 2)
    #expect(try Tool.run(["compare", "--format", "csv", "old.yaml", "new.yaml"], in: folder).status == 2)
    let onto = try Tool.run(["compare", "--format", "json=./old.yaml", "old.yaml", "old.yaml"], in: folder)
    #expect(onto.status == 2)
    #expect(folder.text("old.yaml") == Self.old)
  }
}
