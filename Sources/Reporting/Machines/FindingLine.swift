import RuleKit
import SourceText

/// A finding on one line: `file:line:column: severity: message [rule]`, safe on a terminal and in a log.
enum FindingLine {
  static func of(_ finding: Finding, in source: SourceFile, _ places: FilePlaces) -> String {
    let place = places.shown(finding.range.start)
    return DisplayText.safe(
      "\(source.name):\(place.line):\(place.column): \(finding.severity.rawValue): \(oneLine(finding.message)) "
        + "[\(finding.rule)]")
  }

  /// Paragraphs of a message run on.
  static func oneLine(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "\n"))
      ? text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ") : text
  }
}

extension Finding {
  /// What it says and how to mend it, as one paragraph each.
  var messageAndHelp: String { help.isEmpty ? message : "\(message)\nHow to mend it: \(help)" }
}
