import Foundation
import Testing

struct BaselineTests {
  private static func facts(_ arguments: [String], in folder: Folder) throws -> ReviewFacts {
    try ReviewFacts(try Tool.run(["--no-config", "--format", "json"] + arguments, in: folder))
  }

  private static func draft() throws -> String { try String(contentsOf: faultyDraft, encoding: .utf8) }

  @Test func whatWasAcceptedNoLongerCountsAndIsSaid() throws {
    let folder = try Folder()
    try folder.write(try Self.draft(), to: "p.yaml")
    let before = try Self.facts(["p.yaml"], in: folder)
    let written = try Tool.run(["--no-config", "--baseline", "b.yaml", "--write-baseline", "p.yaml"], in: folder)
    #expect(written.status == 0)
    let after = try Tool.run(["--no-config", "--format", "json", "--baseline", "b.yaml", "p.yaml"], in: folder)
    #expect(after.status == 0)
    let facts = try ReviewFacts(after)
    #expect(facts.findings.isEmpty)
    let accepted = try #require(facts.choices["accepted"] as? [[String: String]])
    #expect(Set(accepted.compactMap { $0["fingerprint"] }) == before.fingerprints)
    #expect(accepted.allSatisfy { $0["reason"]?.isEmpty == false })
    // A status says what is, whatever was accepted.
    #expect(facts.criteria == before.criteria)
    let text = try Tool.run(["--no-config", "--baseline", "b.yaml", "p.yaml"], in: folder).text
    #expect(text.contains("accepted in the baseline"))
    #expect(text.contains("No errors found but those that were accepted."))
    // The same document under the same findings, but another proposal: nothing is accepted there.
    try folder.write(try Self.draft(), to: "q.yaml")
    #expect(try Tool.run(["--no-config", "--baseline", "b.yaml", "q.yaml"], in: folder).status == 1)
  }

  @Test func aNewFaultIsFound() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p.yaml")
    #expect(try Tool.run(["--no-config", "--write-baseline=b.yaml", "p.yaml"], in: folder).status == 0)
    try folder.write(bareProposal + "funding: {spend: [{id: S1, amount: -5}]}\n", to: "p.yaml")
    let facts = try Self.facts(["--baseline", "b.yaml", "p.yaml"], in: folder)
    #expect(facts.findings.contains { ($0["path"] as? String)?.hasPrefix("funding.spend[0]") == true })
  }

  @Test func unusedAndExpiredEntriesAreReported() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p.yaml")
    let all = try Self.facts(["p.yaml"], in: folder)
    let first = try #require(all.findings.first?["fingerprint"] as? String)
    func entry(_ fingerprint: String, _ rest: String) -> String {
      "- {fingerprint: \"\(fingerprint)\", rule: phasing/x, reason: agreed, \(rest)}\n"
    }
    try folder.write(
      "accepted:\n" + entry(first, "until: 2021-03-31") + entry("0000000000000000", "document: p.yaml")
        + entry("1111111111111111", "document: other.yaml") + entry("2222222222222222", "path: x"), to: "b.yaml")
    func run(_ day: String) throws -> (ReviewFacts, String) {
      let result = try Tool.run(
        ["--no-config", "--format", "json", "--baseline", "b.yaml", "--date", day, "p.yaml"], in: folder)
      return (try ReviewFacts(result), result.errors)
    }
    let (lastDay, errors) = try run("2021-03-31")
    #expect(!lastDay.fingerprints.contains(first))
    #expect(lastDay.findings.count == all.findings.count - 1)
    func stale(_ facts: ReviewFacts) -> [[String]] {
      (facts.choices["stale"] as? [[String: String]] ?? []).map { [$0["fingerprint"] ?? "", $0["state"] ?? ""] }
    }
    #expect(stale(lastDay) == [["0000000000000000", "unused"]])
    #expect(errors.contains("2222222222222222 is not used"))
    #expect(!errors.contains("1111111111111111"))
    let (dayAfter, _) = try run("2021-04-01")
    #expect(dayAfter.fingerprints == all.fingerprints)
    #expect(stale(dayAfter) == [[first, "expired"], ["0000000000000000", "unused"]])
    let text = try Tool.run(["--no-config", "--baseline", "b.yaml", "--date", "2021-04-01", "p.yaml"], in: folder).text
    #expect(text.contains("31 March 2021"))
  }

  @Test func writingAgainKeepsReasonsAndEndDates() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p.yaml")
    let all = try Self.facts(["p.yaml"], in: folder)
    let first = try #require(all.findings.first?["fingerprint"] as? String)
    try folder.write(
      """
      accepted:
        - {fingerprint: "\(first)", reason: 'The board: "yes", 3\\4', until: 2030-01-31}
        - {fingerprint: "0000000000000000", reason: old}
      """, to: "b.yaml")
    let arguments = ["--no-config", "--baseline", "b.yaml", "--write-baseline", "--reason", "start", "p.yaml"]
    #expect(try Tool.run(arguments + ["--date", "2021-01-01"], in: folder).status == 0)
    let text = try #require(folder.text("b.yaml"))
    #expect(text.contains("reason: \"The board: \\\"yes\\\", 3\\\\4\""))
    #expect(text.contains("until: 2030-01-31"))
    #expect(text.contains("reason: \"start\""))
    #expect(!text.contains("0000000000000000"))
    #expect(text.components(separatedBy: "fingerprint:").count - 1 == all.findings.count)
    #expect(try Tool.run(arguments + ["--date", "2021-01-01"], in: folder).status == 0)
    #expect(folder.text("b.yaml") == text)
  }

  @Test(arguments: [
    ("accepted: [{fingerprint: abc}]", 12, "no reason"), ("accepted: [{reason: x}]", 12, "no fingerprint"),
    ("accepted: [{fingerprint: a, reason: TBC}]", 37, "placeholder"),
    ("accepted: [{fingerprint: a, reason: x, untill: 2021-03-31}]", 40, "did you mean `until`"),
    ("accepted: [{fingerprint: a, reason: x, until: soon}]", 47, "not a date"),
  ])
  func aWrongBaselineIsAnErrorAtItsPlace(_ text: String, _ column: Int, _ message: String) throws {
    let folder = try Folder()
    try folder.write(text + "\n", to: "b.yaml")
    try folder.write(bareProposal, to: "p.yaml")
    let result = try Tool.run(["--no-config", "--baseline", "b.yaml", "p.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("b.yaml:1:\(column): error:"), "\(result.errors)")
    #expect(result.errors.lowercased().contains(message), "\(result.errors)")
  }

  @Test func aBaselineTakesNoProposalsPlace() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "p.yaml")
    let result = try Tool.run(["--no-config", "--write-baseline=./p.yaml", "p.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(folder.text("p.yaml") == bareProposal)
  }

  // MARK: Fingerprints

  @Test func fingerprintsSurviveMovedLines() throws {
    let folder = try Folder()
    let text = try Self.draft()
    try folder.write(text, to: "p.yaml")
    let before = try Self.facts(["p.yaml"], in: folder)
    let keys = ["system", "funding", "workforce", "coverage", "governance", "answers"]
    let moved = keys.reduce("# Moved\n\n" + text) { $0.replacing("\n\($1):", with: "\n# Between\n\n\n\($1):") }
    #expect(moved.components(separatedBy: "# Between").count == keys.count + 1)
    try folder.write(moved, to: "p.yaml")
    #expect(try Self.facts(["p.yaml"], in: folder).fingerprints == before.fingerprints)
  }

  @Test func fingerprintsSurviveAnotherOrderOfLists() throws {
    let folder = try Folder()
    try folder.write(try Self.draft(), to: "p.yaml")
    let json = try Tool.run(["convert", "--to", "json", "p.yaml"], in: folder)
    let data = try JSONSerialization.jsonObject(with: json.output)
    func write(_ value: Any) throws -> ReviewFacts {
      try folder.write(try JSONSerialization.data(withJSONObject: value, options: .sortedKeys), to: "p.json")
      return try Self.facts(["p.json"], in: folder)
    }
    /// Lists whose entries all have an id or a name, the other way round.
    func reversed(_ value: Any) -> Any {
      if let object = value as? [String: Any] { return object.mapValues(reversed) }
      guard let list = value as? [Any] else { return value }
      let entries = list.map(reversed)
      let haveNames = entries.allSatisfy { entry in
        let object = entry as? [String: Any]
        return object?["id"] != nil || object?["name"] != nil
      }
      return haveNames ? entries.reversed() : entries
    }
    let before = try write(data)
    let after = try write(reversed(data))
    #expect(before.findings.count > 40)
    func names(_ facts: ReviewFacts, _ fingerprints: Set<String>) -> [String] {
      facts.findings.filter { fingerprints.contains($0["fingerprint"] as? String ?? "") }
        .map { "\($0["rule"] ?? "") \($0["path"] ?? "") \($0["message"] ?? "")" }
    }
    #expect(names(before, before.fingerprints.subtracting(after.fingerprints)) == [])
    #expect(names(after, after.fingerprints.subtracting(before.fingerprints)) == [])
  }

  @Test func fingerprintsSurviveRewordingElsewhere() throws {
    let folder = try Folder()
    let text = try Self.draft()
    try folder.write(text, to: "p.yaml")
    let before = try Self.facts(["p.yaml"], in: folder)
    // Every answer's last paragraph gets another sentence, and every description of a line another word.
    let other = text.replacing("description: \"", with: "description: \"Also: ")
      .replacing("frequency: monthly", with: "frequency: each month")
    #expect(other != text)
    try folder.write(other, to: "p.yaml")
    let after = try Self.facts(["p.yaml"], in: folder)
    // What the prose as a whole leaves open is about every word of it: for these nothing is elsewhere.
    let ofWhole: Set = ["evidence/every-point", "evidence/more-than-words"]
    let lost = before.findings.filter {
      !after.fingerprints.contains($0["fingerprint"] as? String ?? "") && !ofWhole.contains($0["rule"] as? String ?? "")
    }
    #expect(lost.isEmpty, "\(lost.map { "\($0["rule"] ?? "") \($0["path"] ?? "") \($0["message"] ?? "")" })")
  }
}
