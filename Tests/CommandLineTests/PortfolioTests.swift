import Foundation
import Guidance
import Testing

struct PortfolioTests {
  private static func proposal(_ name: String, _ money: String, pcns: [String], people: Int, years: String) -> String {
    let networks = pcns.enumerated().map { "{name: \(name) PCN \($0.offset)\($0.element)}" }.joined(separator: ", ")
    return """
      proposal: {stage: final}
      system: {name: \(name), kind: ICS}
      funding:
        transformation_allocation: {2021/22: \(money), 2023/24: £5m}
        spend: [{id: S1, year: 2021/22, amount: \(money), purpose: core, category: staff}]
      coverage: {pcns: [\(networks)]}
      access: {trajectory: {2023/24: \(people)}}
      focus_groups: {rehabilitation: {years: \(years)}, eating_disorders: {well_developed: {scope: whole}}}

      """
  }

  private static func write(to folder: Folder) throws {
    try folder.write(
      proposal(
        "North", "£1.1m", pcns: [", covered_from: 2021-10-01", ", covered_from: 2022-10-01"], people: 3_000,
        years: "[2021/22]"), to: "p/a.yaml")
    try folder.write(proposal("South", "£110000.50", pcns: [""], people: 700, years: "[]"), to: "p/b.yaml")
    try folder.write("proposal: {stage: final\n", to: "p/c.yaml")
    try folder.write("name: other\n", to: "p/d.yaml")
  }

  private static func object(_ arguments: [String], in folder: Folder) throws -> [String: Any] {
    let result = try Tool.run(["portfolio", "--no-config", "--format", "json"] + arguments, in: folder)
    return try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  @Test func figuresAreAddedUpBesideTheNationalOnes() throws {
    let folder = try Folder()
    try Self.write(to: folder)
    let object = try Self.object(["p"], in: folder)
    let totals = try #require(object["totals"] as? [String: Any])
    #expect(totals["proposals"] as? Int == 3)
    #expect(totals["read"] as? Int == 2)
    #expect(totals["pcns"] as? Int == 3)
    let years = try #require(totals["years"] as? [[String: Any]])
    func values(_ key: String) -> [Int?] { years.map { $0[key] as? Int } }
    #expect(values("allocation_pence") == [121_000_050, 0, 1_000_000_000])
    #expect(values("allocation_given") == [2, 0, 2])
    #expect(values("planned_pence") == [121_000_050, 0, 0])
    #expect(values("national_pence") == [12_100_000_000, 29_500_000_000, 36_600_000_000])
    #expect(values("pcns_covered") == [1, 2, 2])
    #expect(values("people") == [0, 0, 3_700])
    #expect(values("people_given") == [0, 0, 2])
    #expect(values("national_people") == [nil, nil, 370_000])
    let groups = try #require(totals["focus_groups"] as? [[String: Any]])
    let rehabilitation = try #require(groups.first { $0["group"] as? String == "rehabilitation" })
    #expect((rehabilitation["years"] as? [[String: Any]])?.map { $0["systems"] as? Int } == [1, 0, 0])
    #expect(rehabilitation["in_no_year"] as? Int == 1)
    #expect(groups.first { $0["group"] as? String == "eating-disorders" }?["well_developed"] as? Int == 2)
    let text = try Tool.run(["portfolio", "--no-config", "p"], in: folder)
    #expect(text.text.contains("2021/22  £1,210,000.50: 1.0% of the national £121,000,000"))
    #expect(text.text.contains("3,700: 1.0% of the national 370,000"))
    let words = text.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("2022/23 £0: 0.0% of the national £295,000,000 (2 of 2 proposals do not give it)"))
    #expect(text.errors.contains("1 file was left out"))
  }

  @Test func aProposalThatCannotBeReadIsShownAsSuch() throws {
    let folder = try Folder()
    try Self.write(to: folder)
    let result = try Tool.run(["portfolio", "--no-config", "p"], in: folder)
    #expect(result.status == 2)
    #expect(result.text.contains("could not be read, and is in no sum: line 2:"), "\(result.text)")
    let systems = try #require(try Self.object(["p"], in: folder)["systems"] as? [[String: Any]])
    #expect(systems.map { $0["checked"] as? Bool } == [true, true, false])
    #expect(Set(systems[2]["standings"] as? [String] ?? []) == ["unread"])
    #expect(try Tool.run(["portfolio", "--no-config", "p/a.yaml", "p/b.yaml"], in: folder).status == 1)
    #expect(try Tool.run(["portfolio", "--no-config", "--fail-on", "never", "p/a.yaml"], in: folder).status == 0)
    #expect(try Tool.run(["portfolio", "none"], in: folder).status == 2)
    #expect(try Tool.run(["portfolio"], in: folder).status == 2)
  }

  @Test func theMatrixAgreesWithEachReview() throws {
    let folder = try Folder()
    let object = try Self.object([faultyDraft.path, goodProposal.path], in: folder)
    let systems = try #require(object["systems"] as? [[String: Any]])
    let questions = try #require(object["questions"] as? [[String: String]])
    #expect(questions.compactMap { $0["id"] } == PanelQuestion.all.map(\.carrier))
    var weak: [String: Set<String>] = [:]
    for system in systems {
      let file = try #require(system["file"] as? String)
      let facts = try ReviewFacts(try Tool.run(["--no-config", "--format", "json", file], in: folder))
      let standings = try #require(system["standings"] as? [String])
      #expect(standings.count == questions.count)
      var expected: [Int: String] = [:]
      for finding in facts.findings {
        let severity = try #require(finding["severity"] as? String)
        for id in finding["criteria"] as? [String] ?? [] where severity != "note" {
          guard let question = Criterion.withID(id)?.question else { continue }
          if expected[question] != "error" { expected[question] = severity }
        }
      }
      for (index, standing) in standings.enumerated() {
        if let severity = expected[index] {
          #expect(standing == severity, "\(questions[index])")
          weak[questions[index]["id"] ?? "", default: []].insert(file)
        } else {
          #expect(standing != "error" && standing != "warning", "\(questions[index])")
        }
        if standing == "met" {
          let statuses = PanelQuestion.all[index].members.compactMap { facts.criteria[$0.id] }
          #expect(Set(statuses).isDisjoint(with: ["not-met", "contradicted", "no-evidence", "claimed"]))
          #expect(statuses.contains("met") || statuses.contains("no-breach-found"))
        }
      }
    }
    let shared = try #require(object["shared_weaknesses"] as? [[String: Any]])
    #expect(Set(shared.compactMap { $0["question"] as? String }) == Set(weak.filter { $0.value.count > 1 }.keys))
  }

  @Test func theTableHasOneRecordAProposalAndNoFormula() throws {
    let folder = try Folder()
    try Self.write(to: folder)
    try folder.write(
      Self.proposal("'=HYPERLINK(1)'", "£1m", pcns: [], people: 1, years: "[]"), to: "p/e.yaml")
    let result = try Tool.run(["portfolio", "--no-config", "--format", "csv=t.csv", "p"], in: folder)
    #expect(result.output.isEmpty)
    let text = try #require(folder.text("t.csv"))
    let records = text.components(separatedBy: "\r\n").dropLast()
    #expect(records.count == 1 + 4 + 2)
    let columns = Set(records.map { $0.components(separatedBy: "\",\"").count })
    #expect(columns.count == 1)
    #expect(text.contains("\"'=HYPERLINK(1)\""))
    #expect(text.contains("\"1100000\""))
    #expect(text.contains("\"110000.50\""))
    let again = try Tool.run(["portfolio", "--no-config", "--format", "csv=p/a.yaml", "p"], in: folder)
    #expect(again.status == 2)
    #expect(folder.text("p/a.yaml")?.hasPrefix("proposal:") == true)
  }

  @Test func oneSystemTwiceIsSaid() throws {
    let folder = try Folder()
    try Self.write(to: folder)
    try folder.write(try #require(folder.text("p/a.yaml")), to: "draft.yaml")
    let text = try Tool.run(["portfolio", "--no-config", "draft.yaml", "p/a.yaml"], in: folder).text
    #expect(text.contains("North stands here 2 times"))
    let chosen = try Tool.run(["portfolio", "--no-config", "--select", "spend", "p/a.yaml"], in: folder).text
    #expect(chosen.contains("Not checked, by choice"))
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80) }
  }
}
