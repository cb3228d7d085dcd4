import Foundation
import Reporting
import RuleKit
import Testing

struct SARIFTests {
  private static func run(_ text: String = HostileSample.rendered("sarif")) throws -> [String: Any] {
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private static func location(_ result: [String: Any], _ key: String = "locations") throws -> [String: Any] {
    let locations = try #require(result[key] as? [[String: Any]])
    return try #require(locations.first?["physicalLocation"] as? [String: Any])
  }

  @Test func columnsAreUTF16CodeUnitsAndSaidToBe() throws {
    let run = try Self.run()
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    #expect(run["newlineSequences"] as? [String] == ["\r\n", "\n", "\r"])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let region = try #require(try Self.location(result)["region"] as? [String: Int])
    // "  notes: " has nine characters; each of the two faces takes two units.
    #expect(region["startLine"] == 5)
    #expect(region["startColumn"] == 15)
    #expect(region["endColumn"] == 27)
    let bytes = Array(HostileSample.text.utf8)
    let start = try #require(region["byteOffset"])
    let length = try #require(region["byteLength"])
    #expect(String(decoding: bytes[start..<start + length], as: UTF8.self) == "marked words")
  }

  @Test func addressesArePercentEncodedAndRelative() throws {
    let run = try Self.run()
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let artifact = try #require(try Self.location(result)["artifactLocation"] as? [String: Any])
    #expect(artifact["uri"] as? String == "plans/a%20%231%2C%20100%25%3A%20%C3%BC%E9.yaml")
    #expect(artifact["uriBaseId"] as? String == "%SRCROOT%")
    let bases = try #require(run["originalUriBaseIds"] as? [String: Any])
    #expect(bases["%SRCROOT%"] != nil)
  }

  @Test func everyResultHasItsRuleAndEveryRuleItsHelp() throws {
    let run = try Self.run()
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect((result["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"] != nil)
    }
    for rule in rules {
      let help = try #require(rule["help"] as? [String: String])
      #expect(help["text"]?.isEmpty == false && help["markdown"]?.isEmpty == false)
      #expect((((rule["properties"] as? [String: Any])?["tags"]) as? [String])?.isEmpty == false)
    }
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
    let sample = try #require(rules.first { $0["id"] as? String == "system/sample" })
    #expect((sample["fullDescription"] as? [String: String])?["text"]?.hasPrefix("The sample holds.") == true)
  }

  /// Fingerprints stay when lines move; two findings never share one within a document.
  @Test func fingerprintsAreStableAndDistinct() throws {
    func fingerprints(_ text: String) throws -> [String] {
      let review = SampleReport.review(
        text,
        [
          .init(severity: .warning, text: "marked", message: "One"),
          .init(severity: .warning, text: "marked", message: "Two"),
        ])
      let bytes = Report([Report.Document(review)]).rendered(as: try #require(ReportFormat.named("sarif")))
      let results = try #require(try Self.run(String(decoding: bytes, as: UTF8.self))["results"] as? [[String: Any]])
      return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"] }
    }
    let before = try fingerprints("system:\n  name: marked\n")
    let after = try fingerprints("# A comment.\n\nsystem:\n  kind: ICS\n  name: marked\n")
    #expect(before == after)
    #expect(Set(before).count == 2)
  }

  @Test func messagesHoldNeitherLinksNorPlaceholders() throws {
    let result = try #require((try Self.run()["results"] as? [[String: Any]])?.first)
    let message = try #require((result["message"] as? [String: String])?["text"])
    #expect(!message.contains("]("))
    #expect(message.contains("{{0}}"))
    #expect(message.contains("How to mend it: "))
  }

  @Test func whatCouldNotBeReadIsANotification() throws {
    let invocation = try #require((try Self.run()["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notifications.count == 1)
    #expect(notifications.first?["level"] as? String == "error")
  }

  @Test func theLimitsSayWhatTheyLeaveOut() throws {
    let text = HostileSample.rendered("sarif") { $0.mostFindings = 1 }
    let run = try Self.run(text)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    let messages = ((invocation["toolExecutionNotifications"] as? [[String: Any]]) ?? []).compactMap {
      ($0["message"] as? [String: String])?["text"]
    }
    #expect(messages.contains { $0.hasPrefix("2 further findings not in this report") })
  }

  /// Of more results than a run may hold the worst stay, in the order of the documents.
  @Test func aRunHoldsNoMoreThanGitHubTakes() throws {
    var wanted: [SampleReport.Wanted] = (0..<999).map { .init(severity: .note, text: "x", message: "Note \($0)") }
    wanted.append(.init(text: "x", message: "The error"))
    let document = Report.Document(SampleReport.review("x: x\n", wanted))
    let report = Report(Array(repeating: document, count: 31))
    let text = String(decoding: report.rendered(as: try #require(ReportFormat.named("sarif"))), as: UTF8.self)
    let run = try Self.run(text)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 25_000)
    #expect(results.count { $0["level"] as? String == "error" } == 31)
    #expect(text.contains("6,000 further results left out"))
  }
}
