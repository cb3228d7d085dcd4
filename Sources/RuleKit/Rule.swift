package import ProposalModel

/// One thing that is checked: what it asks, how much it matters, why, and examples that pass and fail.
///
/// A rule never prints and reads nothing but the proposal: the same proposal gives the same verdict anywhere.
package struct Rule: Sendable, Identifiable {
  package typealias Check = @Sendable (Proposal) -> Verdict
  /// Put together when they are asked for: a check of a proposal shows none.
  package typealias Examples = @Sendable () -> [String]

  /// `group/name`, in small letters with hyphens; never changed or used again once released.
  package let id: String
  /// The requirement, as a sentence without its full stop.
  package let title: String
  /// What a problem counts as unless it says otherwise.
  package let severity: Severity
  /// The ids of the criteria it settles or bears on; the first is the one it stands under in a report.
  package let criteria: [String]
  /// Why it is asked, in plain words.
  package let because: String
  /// Rules whose problem makes this one pointless: it is then not run.
  package let presupposes: [String]
  /// A reference file, in YAML, beside which the examples are read; empty for none.
  package let reference: String
  /// YAML fragments on which the rule must be judged and find nothing.
  package var passes: [String] { passing() }
  /// YAML fragments with the expected ranges between `⟦` and `⟧`.
  package var fails: [String] { failing() }
  /// The file that declares it, as `Module/File.swift`.
  package let file: String
  /// Whether the reading of prose reports it, for whichever criteria a review looks at; `check` then says nothing.
  package let readsProse: Bool
  package let check: Check
  private let passing: Examples
  private let failing: Examples

  package init(
    _ id: String, _ title: String, severity: Severity, criteria: [String], because: String, presupposes: [String] = [],
    reference: String = "", passes: @autoclosure @escaping Examples, fails: @autoclosure @escaping Examples,
    file: String = #fileID, check: @escaping Check
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.criteria = criteria
    self.because = because
    self.presupposes = presupposes
    self.reference = reference
    passing = passes
    failing = fails
    self.file = file
    self.check = check
    readsProse = false
  }

  /// A rule that the reading of prose reports under its id, one of `EvidenceRule`.
  package init(
    _ id: String, _ title: String, severity: Severity, because: String, passes: @autoclosure @escaping Examples,
    fails: @autoclosure @escaping Examples, file: String = #fileID
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    criteria = []
    self.because = because
    presupposes = []
    reference = ""
    passing = passes
    failing = fails
    self.file = file
    check = { _ in .notApplicable("the prose is read for it") }
    readsProse = true
  }

  /// The part before the slash.
  package var group: Substring { id.prefix { $0 != "/" } }
}
