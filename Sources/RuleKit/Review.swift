package import DocumentTree
package import ProposalModel
package import SourceText

/// What a check of one document gives; every report is made from it and nothing else.
package struct Review: Sendable {
  package enum Outcome: String, Sendable {
    case noErrorsFound = "no-errors-found"
    case changesNeeded = "changes-needed"
    case couldNotBeChecked = "could-not-be-checked"
  }

  package let source: SourceFile
  /// nil when the document could not be parsed, or not be read at all.
  package let tree: DocumentTree?
  package let proposal: Proposal
  package let stage: Stage
  package var findings: [Finding]
  package let criteria: [CriterionResult]
  package let figures: Figures
  /// Whether every rule ran on the document.
  package let checked: Bool
  /// What was left out or counts otherwise by choice.
  package var choices = Choices()
  /// Where the prose gives somebody away: no report quotes it.
  package var withheld: [SourceRange] = []

  /// The document as it may be quoted: as it stands, with asterisks for every letter and digit of what is withheld.
  package var quotable: SourceFile {
    guard !withheld.isEmpty else { return source }
    var bytes = source.bytes
    for range in withheld { Self.mask(&bytes, range.bytes) }
    return SourceFile(name: source.name, bytes: bytes)
  }

  /// As long as it was, so that places stay where they are.
  static func mask(_ bytes: inout [UInt8], _ range: Range<Int>) {
    for index in range.clamped(to: bytes.indices) {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes[index] = UInt8(ascii: "*")
      default: break
      }
    }
  }

  package var outcome: Outcome {
    if !checked { return .couldNotBeChecked }
    return findings.contains { $0.severity == .error } ? .changesNeeded : .noErrorsFound
  }

  package func count(_ severity: Severity) -> Int { findings.indices.count { findings[$0].severity == severity } }

  /// The criteria that this version has no check for; those left out by choice are not among them.
  package var uncheckedCriteria: [CriterionResult] { criteria.filter { $0.status == .notChecked && !$0.isLeftOut } }

  package func count(_ status: CriterionStatus) -> Int { criteria.count { $0.status == status } }
}
