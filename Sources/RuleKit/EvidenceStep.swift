import DocumentTree
import Evidence
import Guidance
import ProposalModel
import SourceText

/// What a review does with the proposal's prose.
package enum EvidenceUse: String, Sendable, CaseIterable {
  case off
  /// Criteria that prose answers get their status and their passages.
  case statuses
  /// The same, and a finding for every question of the panel that the prose leaves open.
  case findings
}

/// Reads the prose of one document for the criteria that it answers.
struct EvidenceStep {
  private let tree: DocumentTree
  private let proposal: Proposal
  private let texts: [ProseText]
  private let results: [CriterionEvidence]
  private let mostPassages: Int

  init(_ tree: DocumentTree, _ proposal: Proposal, passages: Int) {
    self.tree = tree
    self.proposal = proposal
    texts = ProseWalk.texts(of: tree.root)
    var finder = EvidenceFinder()
    for (source, text) in texts.enumerated() {
      text.node.withText { finder.add($0, standing: text.standing, source: source) }
    }
    results = finder.results(limit: max(passages, 3))
    mostPassages = passages
  }

  /// Settles what applies to the proposal; prohibitions are left to the rules on money, commitments to what contradicts
  /// them.
  func record(in ledger: inout CriterionLedger) {
    for result in results {
      let criterion = ScreenedCriteria.all[result.criterion]
      guard criterion.level != .prohibited else { continue }
      guard applies(criterion) else {
        ledger.record(evidence: criterion.id, .notApplicable, passages: [])
        continue
      }
      ledger.record(
        evidence: criterion.id, Self.status(result.status), passages: result.passages.prefix(mostPassages).map(shown))
    }
  }

  /// One finding a question at the levels essential and key, at the answer it belongs to.
  ///
  /// Criteria whose condition cannot be told from the data, and those counted under another, are left out.
  func findings() -> [Finding] {
    var byQuestion = [[CriterionEvidence]](repeating: [], count: PanelQuestion.all.count)
    for result in results {
      let criterion = ScreenedCriteria.all[result.criterion]
      guard let question = criterion.question, criterion.level == .essential || criterion.level == .key,
        criterion.countedUnder == nil, applies(criterion), Self.conditionIsKnown(criterion.scope)
      else { continue }
      byQuestion[question].append(result)
    }
    return byQuestion.enumerated().flatMap { number, results in
      results.isEmpty ? [] : findings(PanelQuestion.all[number], results)
    }
  }

  private func findings(_ question: PanelQuestion, _ results: [CriterionEvidence]) -> [Finding] {
    var found: [Finding] = []
    for result in results where result.status == .contradicted { found.append(contradiction(result, question)) }
    let missing = results.filter { $0.status == .noEvidence }
    let claimed = results.filter { $0.status == .claimed }
    guard !missing.isEmpty || !claimed.isEmpty else { return found }
    let evidenced = results.count { $0.status == .evidenced }
    var message = "\(evidenced) of \(results.count) \(results.count == 1 ? "point" : "points") evidenced"
    if !missing.isEmpty { message += "; not found: \(Self.titles(missing))" }
    if !claimed.isEmpty { message += "; in words only: \(Self.titles(claimed))" }
    let home = home(of: question)
    found.append(
      Finding(
        rule: missing.isEmpty ? "evidence/more-than-words" : "evidence/every-point", severity: .warning,
        kind: missing.isEmpty ? .unmet : .missing, message: message,
        help: "Say what is planned, with figures, dates, names and places; or point to it under the criterion's id.",
        path: home.path, range: home.range, criteria: (missing + claimed).map { ScreenedCriteria.all[$0.criterion].id },
        notes: claimed.compactMap { result in
          result.passages.first.map { note("Said in words only: \(ScreenedCriteria.all[result.criterion].title)", $0) }
        }, asks: question.text, fingerprint: "", exception: nil))
    return found
  }

  private func contradiction(_ result: CriterionEvidence, _ question: PanelQuestion) -> Finding {
    let criterion = ScreenedCriteria.all[result.criterion]
    let passage = shown(result.passages[0])
    return Finding(
      rule: "evidence/no-contradiction", severity: .warning, kind: .contradiction,
      message: "This seems to say the opposite of what is asked: \(criterion.title)",
      help: "If it does, change the plan; if it does not, say it so that it cannot be misread.", path: passage.path,
      range: passage.range, criteria: [criterion.id],
      notes: result.passages.dropFirst().filter { $0.strength == .strong }.prefix(1).map {
        note("The same is spoken of, with specifics, here", $0)
      }, asks: question.text, fingerprint: "", exception: nil)
  }

  // MARK: Places

  private func shown(_ passage: FoundPassage) -> CriterionResult.Passage {
    let node = texts[passage.source].node
    return CriterionResult.Passage(
      path: tree.path(to: node.id), range: node.sourceRange(of: passage.range),
      strength: Self.word(for: passage.strength),
      text: node.withText { String(decoding: $0[passage.range], as: UTF8.self) })
  }

  private func note(_ message: String, _ passage: FoundPassage) -> Finding.Note {
    let shown = shown(passage)
    return Finding.Note(message: message, path: shown.path, range: shown.range)
  }

  /// The answer to which a question's section belongs, or the nearest mapping that the document has.
  private func home(of question: PanelQuestion) -> (path: String, range: SourceRange) {
    let section = question.section
    let number = TemplateQuestion.all.first { $0.sections.contains(section) }?.number ?? (section == "D" ? 5 : nil)
    guard let answers = tree.root["answers"] else { return ("answers", tree.root.range) }
    guard let number else { return ("answers", answers.range) }
    let key = "\(Answers.fields[number - 1].key)"
    guard let answer = answers[key] else { return ("answers.\(key)", answers.range) }
    return ("answers.\(key)", answer.range)
  }

  // MARK: Conditions and words

  private func applies(_ criterion: Criterion) -> Bool {
    switch criterion.scope {
    case .earlyImplementers: proposal.system.earlyImplementer?.value ?? false
    case .notEarlyImplementer: !(proposal.system.earlyImplementer?.value ?? false)
    case .firstDraft: proposal.judgedAs == .firstDraft
    case .final: proposal.judgedAs != .firstDraft
    case .eatingDisordersFocus: isPlanned(.eatingDisorders)
    case .personalityDisorderFocus: isPlanned(.personalityDisorder)
    case .rehabilitationFocus: isPlanned(.rehabilitation)
    case .exemption: FocusGroup.allCases.contains(where: isExempt)
    case .eatingDisordersExemption: isExempt(.eatingDisorders)
    case .personalityDisorderExemption: isExempt(.personalityDisorder)
    case .rehabilitationExemption: isExempt(.rehabilitation)
    default: true
    }
  }

  private func isPlanned(_ group: FocusGroup) -> Bool {
    guard let plan = proposal.focusGroups[group] else { return false }
    return !(plan.years?.isEmpty ?? true) || plan.wellDeveloped != nil
  }

  private func isExempt(_ group: FocusGroup) -> Bool { proposal.focusGroups[group]?.wellDeveloped != nil }

  /// Conditions such as "where a Provider Collaborative operates" are for the reader: silence is no gap there.
  private static func conditionIsKnown(_ scope: Scope) -> Bool {
    switch scope {
    case .all, .earlyImplementers, .notEarlyImplementer, .firstDraft, .final, .eatingDisordersFocus,
      .personalityDisorderFocus, .rehabilitationFocus, .exemption, .eatingDisordersExemption,
      .personalityDisorderExemption, .rehabilitationExemption, .eatingDisordersAnyYear, .focusGroups:
      true
    default: false
    }
  }

  private static func status(_ status: CriterionEvidence.Status) -> CriterionStatus {
    switch status {
    case .evidenced: .evidenced
    case .claimed: .claimed
    case .noEvidence: .noEvidence
    case .contradicted: .contradicted
    }
  }

  private static func word(for strength: Strength) -> String {
    switch strength {
    case .strong: "strong"
    case .hollow: "hollow"
    case .contradicting: "contradicting"
    }
  }

  private static func titles(_ results: [CriterionEvidence]) -> String {
    results.map { "\(ScreenedCriteria.all[$0.criterion].title) (\(ScreenedCriteria.all[$0.criterion].id))" }
      .joined(separator: ", ")
  }
}
