import Guidance
import RuleKit
import SourceText

/// One finding as a SARIF result (3.27), on one line.
struct SARIFResult {
  let bytes: [UInt8]

  init(
    _ finding: Finding, rule: Int, artifact: Int, _ document: Report.Document, _ places: FilePlaces
  ) {
    var text = JSONText()
    text.object(inline: true) { text in
      text.member("ruleId", finding.rule)
      text.member("ruleIndex", rule)
      text.member("level", finding.severity.rawValue)
      text.message(finding.messageAndHelp)
      text.key("locations")
      text.array([()]) { text, _ in
        text.object { text in
          text.physicalLocation(finding.range, document, artifact, places)
          guard !finding.path.isEmpty else { return }
          text.key("logicalLocations")
          text.array([()]) { text, _ in
            text.object { text in
              text.member("fullyQualifiedName", finding.path)
              text.member("kind", "member")
            }
          }
        }
      }
      text.key("relatedLocations")
      text.array(finding.notes.enumerated()) { text, entry in
        let (number, note) = entry
        text.object { text in
          text.member("id", number + 1)
          // What follows from the finding and has no place of its own stands at the finding's.
          text.physicalLocation(note.range ?? finding.range, document, artifact, places)
          text.message(note.message)
        }
      }
      text.key("partialFingerprints")
      text.object { text in
        text.member("cmhReview/v1", finding.fingerprint)
        // The one that GitHub's code scanning compares.
        text.member("primaryLocationLineHash", "\(finding.fingerprint):1")
      }
      text.key("properties")
      text.object { text in
        text.member("criteria", finding.criteria)
        if !finding.asks.isEmpty { text.member("asks", finding.asks) }
        if let exception = finding.exception { text.member("exception", exception) }
      }
    }
    bytes = text.bytes
  }
}

extension JSONText {
  /// A plain message (3.11): text of a proposal makes neither a link nor a placeholder in it.
  mutating func message(_ text: String) {
    key("message")
    object { $0.member("text", Self.plain(text)) }
  }

  mutating func artifactLocation(_ document: Report.Document, _ artifact: Int) {
    key("artifactLocation")
    object { text in
      text.member("uri", RelativeReference.of(document.location))
      text.member("uriBaseId", "%SRCROOT%")
      text.member("index", artifact)
    }
  }

  mutating func physicalLocation(
    _ range: SourceRange, _ document: Report.Document, _ artifact: Int, _ places: FilePlaces
  ) {
    let (start, end) = (places.position(of: range.start), places.position(of: max(range.start, range.end)))
    key("physicalLocation")
    object { text in
      text.artifactLocation(document, artifact)
      text.key("region")
      text.object { text in
        text.member("startLine", start.line)
        text.member("startColumn", start.column)
        text.member("endLine", end.line)
        text.member("endColumn", end.column)
        text.member("byteOffset", start.offset)
        text.member("byteLength", end.offset - start.offset)
      }
    }
  }

  /// `[words](target)` would be a link (3.11.6), and `{0}` stand for an argument (3.11.5).
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "{") }) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "("), index > 0, bytes[index - 1] == UInt8(ascii: "]") { result.putSpaces(1) }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), isPlaceholder(bytes, at: index) { result.append(byte) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the brace at `index` belongs to digits in braces.
  private static func isPlaceholder(_ bytes: [UInt8], at index: Int) -> Bool {
    let step = bytes[index] == UInt8(ascii: "{") ? 1 : -1
    var next = index + step
    while bytes.indices.contains(next), bytes[next] >= UInt8(ascii: "0"), bytes[next] <= UInt8(ascii: "9") {
      next += step
    }
    guard next != index + step, bytes.indices.contains(next) else { return false }
    return bytes[next] == (step == 1 ? UInt8(ascii: "}") : UInt8(ascii: "{"))
  }
}
