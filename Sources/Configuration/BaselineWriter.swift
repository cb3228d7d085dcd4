import ProposalModel
package import RuleKit

/// Writes the findings of a run as a baseline; entries of the baseline before keep their reasons and end dates.
package struct BaselineWriter {
  private let before: [Baseline.Entry]
  private let reason: String
  package private(set) var bytes: [UInt8]
  private var isEmpty = true

  /// `before` is the baseline that is replaced; `reason` stands in new entries.
  package init(replacing before: Baseline?, reason: String) {
    self.before = Array(before?.accepted ?? [])
    self.reason = reason
    bytes = Array(
      """
      # Findings that were looked at and accepted. Each counts again after its last day (until: 2021-03-31), where it
      # has one. An entry that is taken out counts again at once.
      accepted:
      """.utf8)
  }

  /// Adds all findings of one review, those accepted before among them.
  package mutating func add(_ review: Review) {
    guard review.checked else { return }
    let all = review.findings + review.choices.accepted.map(\.finding)
    for finding in all.sorted(by: { ($0.range.start, $0.fingerprint) < ($1.range.start, $1.fingerprint) }) {
      let name = review.source.name
      let known = before.first { entry in
        entry.fingerprint?.value == finding.fingerprint && (entry.document?.value ?? name) == name
      }
      isEmpty = false
      put("\n  - fingerprint: \(Self.quoted(finding.fingerprint))")
      put("\n    document: \(Self.quoted(name))")
      put("\n    rule: \(finding.rule)")
      if !finding.path.isEmpty { put("\n    path: \(Self.quoted(finding.path))") }
      put("\n    # \(finding.severity.rawValue): \(Self.comment(finding.message))")
      put("\n    reason: \(Self.quoted(known?.reason?.value ?? reason))")
      if let until = known?.until?.value { put("\n    until: \(until.iso)") }
    }
  }

  package mutating func finish() { put(isEmpty ? " []\n" : "\n") }

  private mutating func put(_ text: String) { bytes += Array(text.utf8) }

  /// A text in YAML's double quotes, which hold whatever it is.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case _ where isVisible(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      }
    }
    return result + "\""
  }

  /// A message on one line, without anything that could end the comment.
  private static func comment(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(200).map { isVisible($0) ? $0 : " " }))
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

extension CalendarDate {
  fileprivate var iso: String {
    func padded(_ number: Int, _ places: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, places - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
