import Foundation
import Reporting
import RuleKit
import Testing

/// GitHub's annotations, GitLab's code quality, one line a finding, and tables.
struct MachineListTests {
  private static func lines(_ name: String, _ change: (inout RenderingOptions) -> Void = { _ in }) -> [String] {
    HostileSample.rendered(name, change).split(separator: "\n").map(String.init)
  }

  // MARK: GitHub

  @Test func annotationsAreEscapedExactly() throws {
    let error = try #require(Self.lines("github").first)
    #expect(
      error.hasPrefix(
        "::error file=plans/a #1%2C 100%25%3A ü\u{FFFD}.yaml,line=5,endLine=5,col=15,endColumn=27,title=system/sample::"
          + "::error::=HYPERLINK(\"x\") ␛[2J "))
    #expect(error.contains("%250A%0D%0A::set-output name=a::b%0AHow to mend it: -2+3"))
  }

  /// Whatever a proposal says, lines begin with the program's own commands or plain words.
  @Test func nothingInAProposalIsACommand() {
    for line in Self.lines("github") {
      let start = ["::error file=", "::warning file=", "::notice file=", "Not annotated: ", "1 document checked: "]
      #expect(start.contains { line.hasPrefix($0) }, "\(line)")
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E })
    }
  }

  @Test func theWorstComeFirstAndTheCapIsStated() {
    let wanted: [SampleReport.Wanted] =
      (0..<12).map { .init(severity: .note, text: "x", message: "Note \($0)") }
      + (0..<13).map { .init(severity: .warning, text: "x", message: "Warning \($0)") }
      + [.init(text: "x", message: "The error")]
    let first = Report.Document(SampleReport.review("x: x\n", Array(wanted.prefix(12))))
    let second = Report.Document(SampleReport.review("x: x\n", wanted))
    let bytes = Report([first, second]).rendered(as: ReportFormat.named("github") ?? .text)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.first?.hasSuffix("::The error") == true)
    #expect(lines.count { $0.hasPrefix("::warning") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice") } == 10)
    #expect(lines.contains { $0.hasPrefix("Not annotated: 3 further warnings, 14 further notes.") })
    #expect(lines.last?.contains("not a funding decision") == true)
  }

  // MARK: GitLab

  @Test func fingerprintsAreDistinctOverDocuments() throws {
    let bytes = Report([HostileSample.readable, HostileSample.readable, HostileSample.broken])
      .rendered(as: try #require(ReportFormat.named("gitlab")))
    let entries = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    let fingerprints = entries.compactMap { $0["fingerprint"] as? String }
    #expect(entries.count >= 7)
    #expect(Set(fingerprints).count == entries.count)
    #expect(Set(entries.compactMap { $0["severity"] as? String }) == ["critical", "minor", "info"])
  }

  // MARK: One line a finding

  @Test func aFindingIsOneLine() {
    let lines = Self.lines("concise")
    #expect(lines.count == HostileSample.review.findings.count + HostileSample.broken.review.findings.count)
    #expect(lines.first?.hasPrefix("plans/a #1, 100%: ü.yaml:5:13: error: ::error::=HYPERLINK") == true)
    #expect(lines.first?.hasSuffix("[system/sample]") == true)
    #expect(lines.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\r") })
  }

  @Test(arguments: ["concise", "csv", "gitlab", "junit", "sarif", "json"])
  func whatIsLeftOutIsCounted(_ name: String) {
    let text = HostileSample.rendered(name) { $0.mostFindings = 1 }
    #expect(text.contains(name == "json" ? "\"not_shown\": 2" : "2 further findings not in this report"))
  }

  // MARK: Tables

  /// A reader of RFC 4180; nil when the text breaks it.
  private static func records(_ text: String) -> [[String]]? {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar == "\"", rest.first == "\"" {
          field.append(scalar)
          rest.removeFirst()
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          field.append(scalar)
        }
      } else {
        switch scalar {
        case "\"": isQuoted = true
        case ",", "\r":
          record.append(String(field))
          field = .init()
          guard scalar == "\r" else { continue }
          guard rest.popFirst() == "\n" else { return nil }
          records.append(record)
          record = []
        default: return nil
        }
      }
    }
    return record.isEmpty && !isQuoted ? records : nil
  }

  @Test(arguments: ["csv", "csv-criteria"])
  func tablesAreRFC4180(_ name: String) throws {
    let records = try #require(Self.records(HostileSample.rendered(name)))
    #expect(records.count > 3)
    #expect(Set(records.map(\.count)).count == 1)
    #expect(Set(records[0]).count == records[0].count)
  }

  @Test func aTableHoldsTheFindings() throws {
    let records = try #require(Self.records(HostileSample.rendered("csv")))
    let column = try #require(records[0].firstIndex(of: "message"))
    #expect(records[1][column].hasPrefix("::error::=HYPERLINK(\"x\") ␛[2J <img"))
    let file = try #require(records[0].firstIndex(of: "file"))
    #expect(records.dropFirst().map { $0[file] }.contains("'-broken.json"))
  }

  @Test(arguments: [
    ("=1+1", true), ("+1+1", true), ("-1-1", true), ("@SUM(A1)", true), ("\t=1", true), ("\r=1", true), ("  =1", true),
    ("＝1", true), ("\u{200B}=1", true), ("-", true), ("-12", false), ("-12.50", false), ("+44", false), ("1-2", false),
    ("", false), ("a=b", false), ("--1", true), ("-1.2.3", true),
  ])
  func formulasAreDefused(_ value: String, _ isFormula: Bool) throws {
    let review = SampleReport.review("x: x\n", [.init(text: "x", message: value)])
    let bytes = Report([Report.Document(review)]).rendered(as: try #require(ReportFormat.named("csv")))
    let records = try #require(Self.records(String(decoding: bytes, as: UTF8.self)))
    let column = try #require(records[0].firstIndex(of: "message"))
    #expect(records[1][column].hasPrefix("'") == isFormula)
  }

  @Test func everyCriterionOfEveryDocumentIsInTheTable() throws {
    let records = try #require(Self.records(HostileSample.rendered("csv-criteria")))
    let file = try #require(records[0].firstIndex(of: "file"))
    let counts = Dictionary(grouping: records.dropFirst()) { $0[file] }.mapValues(\.count)
    #expect(counts.count == 2)
    #expect(Set(counts.values) == [HostileSample.review.criteria.count])
  }
}
