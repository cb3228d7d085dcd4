package import DocumentTree
import Guidance
package import ProposalModel
package import SourceText

/// Runs rules over one document and gathers what they say into a review.
package struct ReviewEngine: Sendable {
  package struct Options: Sendable {
    /// Judged as this stage, whatever the document says; nil leaves it to the document.
    package var stage: Stage?
    /// The day on which exceptions may have run out; nil: the day the proposal was submitted.
    package var today: CalendarDate?
    package var limits = ModelLimits()
    /// The analytical tool's figures to compare with; nil where none were given.
    package var reference: Reference?

    /// What is made of the prose.
    package var evidence = EvidenceUse.off
    /// The most passages shown for a criterion.
    package var passages = 3

    package init() {}
  }

  package let rules: [Rule]
  package let options: Options

  package init(rules: [Rule], options: Options = Options()) {
    self.rules = rules
    self.options = options
  }

  /// The review of a document that was read.
  package func review(_ tree: DocumentTree, problems: [SyntaxProblem] = []) -> Review {
    var proposal = Proposal(reading: tree, limits: options.limits)
    if let stage = options.stage { proposal.judgedAs = stage }
    proposal.reference = options.reference
    proposal.derivedValues = DerivedValues()
    var collector = FindingCollector(tree: tree, proposal: proposal)
    var ledger = CriterionLedger()
    var failed: Set<String> = []
    for rule in rules {
      guard !rule.presupposes.contains(where: failed.contains) else {
        ledger.record(rule, .undecided("waits until \(rule.presupposes.joined(separator: ", ")) is met"))
        continue
      }
      let verdict = rule.check(proposal)
      ledger.record(rule, verdict)
      if case .judged(let problems) = verdict, !problems.isEmpty {
        failed.insert(rule.id)
        collector.add(problems, of: rule)
      }
    }
    var findings = collector.findings()
    if options.evidence != .off {
      let evidence = EvidenceStep(tree, proposal, passages: options.passages)
      evidence.record(in: &ledger)
      if options.evidence == .findings { findings += evidence.findings() }
    }
    let exceptions = ExceptionCheck(proposal, today: options.today)
    findings = exceptions.apply(to: findings, &ledger)
    findings += problems.map { Finding($0, in: tree) }
    return Review(
      source: tree.source, tree: tree, proposal: proposal, stage: proposal.judgedAs,
      findings: Self.named(findings, in: tree), criteria: ledger.results(), figures: Figures(proposal), checked: true)
  }

  /// The review of a document that could not be read: its syntax errors and nothing else.
  package func review(unreadable source: SourceFile, problems: [SyntaxProblem]) -> Review {
    Review(
      source: source, tree: nil, proposal: Proposal(), stage: options.stage ?? .final,
      findings: Self.named(problems.map { Finding($0, in: nil) }, in: nil), criteria: [], figures: Figures(),
      checked: false)
  }

  /// In the order of the document, each with its fingerprint.
  private static func named(_ findings: [Finding], in tree: DocumentTree?) -> [Finding] {
    var maker = FingerprintMaker()
    return findings.enumerated().sorted { left, right in
      (left.element.range.start, left.element.severity, left.offset)
        < (right.element.range.start, right.element.severity, right.offset)
    }.map { _, finding in
      var named = finding
      named.fingerprint = maker.fingerprint(rule: finding.rule, path: finding.path, in: tree)
      return named
    }
  }
}

extension Finding {
  init(_ problem: SyntaxProblem, in tree: DocumentTree?) {
    let severity: Severity =
      switch problem.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    self.init(
      rule: problem.rule, severity: severity, kind: .broken, message: problem.message, help: problem.help, path: "",
      range: problem.range, criteria: [],
      notes: problem.notes.map { Note(message: $0.message, path: "", range: $0.range) }, asks: "", fingerprint: "",
      exception: nil)
  }
}
