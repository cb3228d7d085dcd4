package import ProposalModel

/// What a rule says of one proposal.
package enum Verdict: Sendable {
  /// The requirement does not concern this proposal, and why.
  case notApplicable(String)
  /// What it needs is not there, or could not be read, and another rule or the reader says so; why.
  case undecided(String)
  /// Judged; without problems the requirement is met.
  case judged([Problem])
  /// Judged as far as it could be read: the problems hold whatever the rest says, and what is open is not settled.
  case judgedInPart([Problem], Open)

  /// What a rule could not settle, and why.
  package struct Open: Sendable {
    package let why: String
    /// The criteria that are open; nil for all without a problem.
    package let criteria: [String]?
  }

  package static let pass = Verdict.judged([])

  /// Judged in full, or (where `open` says why) in part: all, or only some, of the criteria without a problem stay open.
  package static func judged(_ problems: [Problem], open: String?, of criteria: [String]? = nil) -> Verdict {
    guard let open else { return .judged(problems) }
    return problems.isEmpty && criteria == nil
      ? .undecided(open) : .judgedInPart(problems, Open(why: open, criteria: criteria))
  }

  package var problems: [Problem] {
    switch self {
    case .judged(let problems), .judgedInPart(let problems, _): problems
    case .notApplicable, .undecided: []
    }
  }

  package static func fail(_ message: String, at place: some Placed, help: String = "", notes: [Problem.Note] = [])
    -> Verdict
  {
    .judged([Problem(message, at: place, help: help, notes: notes)])
  }

  package static func missing(_ path: String, _ message: String, help: String = "") -> Verdict {
    .judged([Problem(missing: path, message, help: help)])
  }
}

/// One thing wrong: what, where, and how to mend it. The engine adds which rule says so.
package struct Problem: Sendable {
  package enum Kind: Sendable {
    /// The requirement is judged and does not hold.
    case unmet
    /// Nothing is there: a first draft is given time for it.
    case missing
    /// Two places of the proposal cannot both be right; no exception excuses it.
    case contradiction
    /// The value could not be read; no exception excuses it.
    case broken
    /// Money goes where it may not; no exception excuses it.
    case prohibited
    /// A question to the applicant, whose answer may show that all is well: nothing is settled by it.
    case open
  }

  package enum Spot: Sendable {
    case at(Place)
    /// A key path that is not there: from the top of the document, or within `place`.
    case missing(String, within: Place?)
  }

  package struct Note: Sendable {
    package let message: String
    /// nil when the note speaks of no particular place.
    package let place: Place?

    package init(_ message: String, at place: (some Placed)?) {
      self.message = message
      self.place = place.flatMap { $0.place.isAbsent ? nil : $0.place }
    }

    package init(_ message: String) {
      self.message = message
      place = nil
    }
  }

  package var message: String
  package var help: String
  package var spot: Spot
  package var kind: Kind
  /// nil: the rule's own severity.
  package var severity: Severity?
  package var notes: [Note]
  /// The criteria this problem is about, when it is not all of the rule's.
  package var criteria: [String]?
  /// Problems with the same cause are one finding: the gravest stands, the others become its notes.
  package var cause: String?
  /// What to ask the applicant, ready to send; empty when there is nothing to ask.
  package var asks: String

  package init(
    _ message: String, at place: some Placed, help: String = "", kind: Kind = .unmet, severity: Severity? = nil,
    notes: [Note] = [], criteria: [String]? = nil, cause: String? = nil, asks: String = ""
  ) {
    self.message = message
    self.help = help
    spot = .at(place.place)
    self.kind = kind
    self.severity = severity
    self.notes = notes
    self.criteria = criteria
    self.cause = cause
    self.asks = asks
  }

  /// Something that is not there: `path` is its key path from the top of the document, or within `section`.
  package init(
    missing path: String, within section: (any Placed)? = nil, _ message: String, help: String = "",
    severity: Severity? = nil, notes: [Note] = [], criteria: [String]? = nil, cause: String? = nil, asks: String = ""
  ) {
    self.message = message
    self.help = help
    spot = .missing(path, within: section?.place)
    kind = .missing
    self.severity = severity
    self.notes = notes
    self.criteria = criteria
    self.cause = cause
    self.asks = asks
  }
}
