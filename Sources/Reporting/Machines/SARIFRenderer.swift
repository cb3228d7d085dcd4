import Guidance
import ProposalModel
import RuleKit
import SourceText

/// The findings in the Static Analysis Results Interchange Format (OASIS, SARIF 2.1.0 with errata 01), in one run.
///
/// The worst results are kept where there are more than GitHub takes of a run; they stand in the documents' order.
struct SARIFRenderer: Renderer {
  var output: [UInt8] = []
  private let tool: Report.Tool
  private let options: RenderingOptions
  private var results: [Result] = []
  private var resultCount = 0
  private var artifacts: [[UInt8]] = []
  private var notifications: [[UInt8]] = []
  private var ruleIDs: [String] = []
  private var ruleIndex: [String: Int] = [:]
  private var unchecked = 0

  private struct Result {
    let severity: Severity
    let order: Int
    let bytes: [UInt8]
  }

  /// GitHub refuses a run with more results ("SARIF support for code scanning", limits).
  private static let mostResults = 25_000
  /// So many more are held before the lesser ones are dropped.
  private static let slack = 5000

  init(_ tool: Report.Tool, _ options: RenderingOptions) {
    self.tool = tool
    self.options = options
  }

  mutating func begin() {}

  mutating func add(_ document: Report.Document) {
    let index = artifacts.count
    let review = document.review
    artifacts.append(Self.artifact(document))
    if !review.checked {
      unchecked += 1
      notify("the document could not be read, so no rule was run on it", level: "error", document, index)
    }
    let shown = ShownFindings(review, most: options.mostFindings)
    for remark in shown.remarks { notify(remark.text, level: "warning", document, index) }
    guard !shown.findings.isEmpty else { return }
    let places = FilePlaces(review.source)
    for finding in shown.findings {
      let rule = number(of: finding.rule)
      let bytes = SARIFResult(finding, rule: rule, artifact: index, document, places).bytes
      results.append(Result(severity: finding.severity, order: resultCount, bytes: bytes))
      resultCount += 1
    }
    if results.count > Self.mostResults + Self.slack { dropTheLeast() }
  }

  mutating func finish() {
    dropTheLeast()
    if resultCount > results.count {
      notify(
        "\(plural(resultCount - results.count, "further result")) left out: a run holds "
          + "\(grouped(Self.mostResults)) at most", level: "warning")
    }
    var text = JSONText()
    text.object { text in
      text.member(
        "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      text.member("version", "2.1.0")
      text.key("runs")
      text.array([()]) { text, _ in text.object { write(on: &$0) } }
    }
    text.bytes.putLineBreak()
    output = text.bytes
  }

  private mutating func dropTheLeast() {
    guard results.count > Self.mostResults else { return }
    results.sort { ($0.severity, $0.order) < ($1.severity, $1.order) }
    results.removeLast(results.count - Self.mostResults)
    results.sort { $0.order < $1.order }
  }

  private mutating func number(of rule: String) -> Int {
    if let known = ruleIndex[rule] { return known }
    ruleIndex[rule] = ruleIDs.count
    ruleIDs.append(rule)
    return ruleIDs.count - 1
  }

  private mutating func notify(
    _ message: String, level: String, _ document: Report.Document? = nil, _ artifact: Int = 0
  ) {
    var text = JSONText()
    text.object(inline: true) { text in
      text.member("level", level)
      text.key("message")
      text.object { $0.member("text", message) }
      guard let document else { return }
      text.key("locations")
      text.array([document]) { text, document in
        text.object { text in
          text.key("physicalLocation")
          text.object { $0.artifactLocation(document, artifact) }
        }
      }
    }
    notifications.append(text.bytes)
  }

  // MARK: The run

  private func write(on text: inout JSONText) {
    text.key("tool")
    text.object { text in
      text.key("driver")
      text.object { driver(on: &$0) }
    }
    text.key("invocations")
    text.array([()]) { text, _ in
      text.object { text in
        text.member("executionSuccessful", unchecked == 0)
        text.key("toolExecutionNotifications")
        text.array(notifications) { $0.bytes += $1 }
      }
    }
    text.key("originalUriBaseIds")
    text.object { text in
      text.key("%SRCROOT%")
      text.object { text in
        text.key("description")
        text.object {
          $0.member("text", "The top folder of the repository, or the folder of the run where there is none.")
        }
      }
    }
    text.key("artifacts")
    text.array(artifacts) { $0.bytes += $1 }
    text.member("language", "en-GB")
    text.member("defaultEncoding", "utf-8")
    text.member("columnKind", "utf16CodeUnits")
    text.member("newlineSequences", ["\r\n", "\n", "\r"])
    text.key("results")
    text.array(results) { $0.bytes += $1.bytes }
  }

  private func driver(on text: inout JSONText) {
    text.member("name", tool.name)
    text.member("version", tool.version)
    text.member("semanticVersion", tool.version)
    text.key("shortDescription")
    text.object {
      $0.member("text", "Checks community mental health proposals against the \(tool.guidance) guidance.")
    }
    text.key("fullDescription")
    text.object {
      $0.member(
        "text",
        """
        Checks proposals for the transformation of community mental health services against the \(tool.guidance) \
        guidance. A review helps people decide; it is not a funding decision.
        """)
    }
    let known = Dictionary(tool.rules.map { ($0.id, $0) }) { first, _ in first }
    text.key("rules")
    text.array(ruleIDs) { text, id in
      let rule = RuleDescription(id, known[id])
      text.object { text in
        text.member("id", rule.id)
        text.key("shortDescription")
        text.object { $0.member("text", rule.title) }
        text.key("fullDescription")
        text.object { $0.member("text", rule.fullText) }
        text.key("help")
        text.object { text in
          text.member("text", rule.helpText)
          text.member("markdown", String(decoding: rule.helpMarkdown, as: UTF8.self))
        }
        text.key("defaultConfiguration")
        text.object { $0.member("level", rule.severity.rawValue) }
        text.key("properties")
        text.object { text in
          text.member("tags", rule.tags)
          text.member("problem.severity", rule.severity == .note ? "recommendation" : rule.severity.rawValue)
        }
      }
    }
  }

  private static func artifact(_ document: Report.Document) -> [UInt8] {
    let source = document.review.source
    var text = JSONText()
    text.object(inline: true) { text in
      text.key("location")
      text.object { text in
        text.member("uri", RelativeReference.of(document.location))
        text.member("uriBaseId", "%SRCROOT%")
      }
      text.member("roles", ["analysisTarget"])
      // Of a file over the size limit neither is known.
      guard document.isWhole else { return }
      text.member("length", source.bytes.count)
      text.key("hashes")
      text.object { $0.member("sha-256", SHA256.hexadecimal(source.bytes)) }
    }
    return text.bytes
  }
}
