import Foundation
import FoundationXML
import Reporting
import RuleKit
import Testing

struct JUnitTests {
  /// What a reader of XML finds.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var texts: [String: [String]] = [:]
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append((name, attributes))
      text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      texts[name, default: []].append(text)
      text = ""
    }

    func named(_ name: String) -> [[String: String]] { elements.filter { $0.name == name }.map(\.attributes) }
  }

  private static func read(_ text: String) -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return reader
  }

  private static func report(from severity: Severity?) -> String {
    var document = HostileSample.readable
    document.failsFrom = severity
    return String(decoding: Report([document]).rendered(as: .junit), as: UTF8.self)
  }

  @Test func hostileTextIsText() {
    let reader = Self.read(HostileSample.rendered("junit"))
    #expect(reader.named("failure").first?["message"]?.contains("<img src=x onerror=p()> ]]>") == true)
    #expect(reader.texts["failure"]?.first?.contains("␛[2J") == true)
    #expect(!HostileSample.rendered("junit").contains("##["))
  }

  @Test func theCountsAreThoseOfTheTests() {
    let reader = Self.read(HostileSample.rendered("junit"))
    let suites = reader.named("testsuite")
    #expect(suites.map { $0["tests"] } == ["2", "1"])
    #expect(suites.map { $0["failures"] } == ["1", "0"])
    #expect(suites.map { $0["errors"] } == ["0", "1"])
    #expect(suites.map { $0["id"] } == ["0", "1"])
    #expect(reader.named("testcase").count == 3)
    #expect(reader.named("failure").count == 1 && reader.named("error").count == 1)
  }

  /// What counts as a failure is what the exit status counts.
  @Test func failuresFollowTheThreshold() {
    func failures(from severity: Severity?) -> Int { Self.read(Self.report(from: severity)).named("failure").count }
    #expect(failures(from: .warning) == 2)
    #expect(failures(from: .note) == 3)
    #expect(failures(from: nil) == 0)
    let others = Self.read(HostileSample.rendered("junit")).texts["system-out"]?.first
    #expect(others?.contains("warning: Another of the same rule") == true)
  }

  @Test func namesAreUniqueAndStay() {
    let reader = Self.read(Self.report(from: .note))
    let names = reader.named("testcase").map { ($0["classname"] ?? "") + "|" + ($0["name"] ?? "") }
    #expect(Set(names).count == names.count)
    #expect(names.contains { $0.hasSuffix("|system/sample (2)") })
  }

  /// GitLab shows the text of a failure and nothing else of it.
  @Test func theTextOfAFailureSaysEverything() {
    let text = Self.read(HostileSample.rendered("junit")).texts["failure"]?.first ?? ""
    for part in [":5:13: error: ", "[system/sample]", "How to mend it: ", "A-1.3-01, A-1.3-02", "Note: "] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func theTimeIsTheGivenDay() {
    #expect(HostileSample.rendered("junit").contains("timestamp=\"1970-01-01T00:00:00\""))
    let text = HostileSample.rendered("junit") { $0.date = .init(year: 2021, month: 1, day: 5) }
    #expect(text.contains("timestamp=\"2021-01-05T00:00:00\""))
  }

  /// XML 1.0 forbids these even as references.
  @Test func forbiddenCharactersAreShownAsPictures() {
    let message = "a\u{0}b\u{B}c\u{FFFE}d\u{FFFF}e\u{1F}f"
    let review = SampleReport.review("x: x\n", [.init(text: "x", message: message)])
    let bytes = Report([Report.Document(review)]).rendered(as: .junit)
    let reader = Self.read(String(decoding: bytes, as: UTF8.self))
    #expect(reader.named("failure").first?["message"] == "a␀b␋c<U+FFFE>d<U+FFFF>e␟f")
  }
}

extension ReportFormat {
  fileprivate static var junit: ReportFormat { ReportFormat.all.first { $0.name == "junit" } ?? .text }
}
