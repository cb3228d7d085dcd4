package import SourceText

/// Something wrong, or worth a note, in the text itself.
package struct SyntaxProblem: Sendable, Equatable {
  package enum Severity: Sendable { case error, warning, note }

  /// One of `SyntaxProblem.rules`.
  package var rule: String
  package var severity: Severity
  /// What was found and what was expected.
  package var message: String
  /// How to mend it; "" if there is nothing to say.
  package var help: String
  /// Inside the file, or empty at its end.
  package var range: SourceRange
  /// Other places that belong to it, such as where a quote was opened.
  package var notes: [Note]

  package struct Note: Sendable, Equatable {
    package var message: String
    package var range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  package init(
    _ rule: Rule, _ severity: Severity, _ message: String, help: String = "", at range: SourceRange,
    notes: [Note] = []
  ) {
    self.rule = rule.rawValue
    self.severity = severity
    self.message = message
    self.help = help
    self.range = range
    self.notes = notes
  }

  /// An error.
  package init(
    _ rule: Rule, _ message: String, help: String = "", at range: SourceRange, notes: [Note] = []
  ) {
    self.init(rule, .error, message, help: help, at: range, notes: notes)
  }

  /// The rules that problems of the text are reported under.
  package enum Rule: String, Sendable, CaseIterable {
    /// The text breaks the grammar of JSON (RFC 8259).
    case json = "syntax/json"
    /// The text breaks the grammar of YAML 1.2.
    case yaml = "syntax/yaml"
    /// The bytes are not UTF-8 text, or hold characters that text may not have.
    case encoding = "syntax/encoding"
    /// There is nothing in the file but space and comments.
    case empty = "syntax/empty"
    /// A limit of `ReadingLimits` is hit.
    case limit = "syntax/limit"
    /// Valid YAML that no proposal needs: several documents, tags of other schemas, keys that are not text.
    case notSupported = "syntax/not-supported"
    /// A directive or a merge key that YAML 1.2 reads otherwise than its writer may expect.
    case directive = "syntax/directive"
    /// Characters that do not show, or that look like others.
    case deceptive = "syntax/deceptive-character"
    /// Unquoted text that older YAML would read as something else.
    case ambiguous = "syntax/ambiguous"
  }

  package static let rules = Rule.allCases.map(\.rawValue)
}

package enum Notation: String, Sendable { case json, yaml }

/// What reading gives: a tree unless a problem is an error, and the problems in document order.
package struct Reading: Sendable {
  package let tree: DocumentTree?
  package let problems: [SyntaxProblem]
}
