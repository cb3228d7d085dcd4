import ProposalModel
package import SourceText

/// Something that a review reports: one problem of one rule at one place.
package struct Finding: Sendable {
  /// Another place that belongs to it, or something that follows from it.
  package struct Note: Sendable {
    package let message: String
    /// The key path of the place; empty when the note has no place.
    package let path: String
    package let range: SourceRange?
  }

  package let rule: String
  package var severity: Severity
  package let kind: Problem.Kind
  package let message: String
  package let help: String
  package let path: String
  package let range: SourceRange
  package let criteria: [String]
  package var notes: [Note]
  package let asks: String
  /// Sixteen hexadecimal digits, the same as long as rule, place (by id or name) and number among equals are.
  package var fingerprint: String
  /// The exception that excuses it, where one does.
  package var exception: String?
}
