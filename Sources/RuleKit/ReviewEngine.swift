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
    package var selection = Selection()

    /// What is made of the prose.
    package var evidence = EvidenceUse.off
    /// The most passages shown for a criterion.
    package var passages = 3

    package init() {}
  }

  package let rules: [Rule]
  package let options: Options

  /// Rules that others wait for.
  private let presupposed: Set<String>
  private let leftOutRules: [String]
  /// The criteria on which some rule is left out.
  private let leftOutCriteria: Set<String>

  package init(rules: [Rule], options: Options = Options()) {
    self.rules = rules
    self.options = options
    let leftOut = options.selection.isEverything ? [] : rules.filter { !options.selection.includes($0) }
    leftOutRules = leftOut.map(\.id)
    leftOutCriteria = Set(leftOut.flatMap(\.criteria)).union(options.selection.ignoredCriteria)
    presupposed = leftOut.isEmpty ? [] : Set(rules.flatMap(\.presupposes))
  }

  /// The review of a document that was read.
  package func review(_ tree: DocumentTree, problems: [SyntaxProblem] = []) -> Review {
    let proposal = Proposal(reading: tree, limits: options.limits)
    if let stage = options.stage { proposal.judgedAs = stage }
    proposal.reference = options.reference
    proposal.derivedValues = DerivedValues()
    var collector = FindingCollector(tree: tree, proposal: proposal)
    var ledger = CriterionLedger()
    var failed: Set<String> = []
    for rule in rules where !rule.readsProse {
      let isIncluded = options.selection.includes(rule)
      guard !rule.presupposes.contains(where: failed.contains) else {
        if isIncluded {
          ledger.record(rule, .undecided("waits until \(rule.presupposes.joined(separator: ", ")) is met"))
        }
        continue
      }
      // One that was left out is run all the same where others may wait for it.
      guard isIncluded || presupposed.contains(rule.id) else { continue }
      let verdict = rule.check(proposal)
      if isIncluded { ledger.record(rule, verdict) }
      if !verdict.problems.isEmpty {
        failed.insert(rule.id)
        if isIncluded { collector.add(verdict.problems, of: rule) }
      }
    }
    proposal.derivedValues?.forgetWhatIsForRulesAlone()
    var findings = collector.findings()
    var withheld: [SourceRange] = []
    if options.evidence != .off {
      let evidence = EvidenceStep(tree, proposal, passages: options.passages)
      evidence.record(in: &ledger)
      if options.evidence == .findings { findings += evidence.findings() }
      withheld = evidence.withheld
    }
    let exceptions = ExceptionCheck(proposal, today: options.today, leftOut: leftOutCriteria)
    findings = exceptions.apply(to: findings, &ledger)
    findings += problems.map { Finding($0, in: tree) }
    let criteria = options.selection.restrict(ledger.results(), rules: rules)
    let chosen = choose(from: Self.named(findings, in: tree), criteria)
    return Review(
      source: tree.source, tree: tree, proposal: proposal, stage: proposal.judgedAs,
      findings: chosen.findings, criteria: criteria, figures: Figures(proposal), checked: true,
      choices: chosen.choices, withheld: withheld)
  }

  /// The findings as far as they were asked for, each counting as it was chosen to, and what was chosen.
  private func choose(
    from findings: [Finding], _ criteria: [CriterionResult]
  ) -> (findings: [Finding], choices: Choices) {
    let selection = options.selection
    var choices = Choices()
    choices.leftOutRules = leftOutRules
    choices.leftOutCriteria = criteria.filter(\.isLeftOut).map(\.id)
    choices.changedSeverities = selection.severities.sorted { $0.key < $1.key }
      .map { Choices.ChangedSeverity(rule: $0.key, severity: $0.value) }
    var kept: [Finding] = []
    for var finding in findings where selection.keeps(finding) {
      if let severity = selection.severity(of: finding.rule) { finding.severity = severity }
      if selection.isUnasked(finding) {
        choices.notesNotRaised += 1
      } else {
        kept.append(finding)
      }
    }
    return (selection.severities.isEmpty ? kept : Self.inOrder(kept), choices)
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
    var named = inOrder(findings)
    for position in named.indices {
      named[position].fingerprint = maker.fingerprint(
        rule: named[position].rule, path: named[position].path, in: tree)
    }
    return named
  }

  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted { left, right in
      (findings[left].range.start, findings[left].severity, left)
        < (findings[right].range.start, findings[right].severity, right)
    }.map { findings[$0] }
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
