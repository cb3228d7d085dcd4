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
final class EvidenceStep {
  private let tree: DocumentTree
  private let proposal: Proposal
  private let texts: [ProseText]
  /// One for each of `ScreenedCriteria.all`.
  private let results: [CriterionEvidence]
  /// Where the passages of each of the results stand in the source.
  private let ranges: [[SourceRange]]
  /// The key paths of the texts that have passages.
  private let paths: [String]
  private let mostPassages: Int
  /// Of each of the template's questions whether it has an answer.
  private let answered: [Bool]
  /// The document's answers; looked up once, since a hostile document may have any number of keys.
  private let answers: Node?

  /// `passages`: the most that are shown for a criterion.
  init(_ tree: DocumentTree, _ proposal: Proposal, passages: Int) {
    self.tree = tree
    self.proposal = proposal
    mostPassages = passages
    answers = tree.root["answers"]
    answered = proposal.answers.all.map { entry in
      entry.answer?.narrative != nil || !(entry.answer?.criteria?.entries.isEmpty ?? true)
    }
    texts = ProseWalk.texts(of: tree.root)
    var finder = EvidenceFinder(limit: passages)
    for service in proposal.services ?? [] {
      guard let name = service.name?.value, let purpose = service.purpose?.value, purpose != .core else { continue }
      finder.introduce(name: name, meaning: purpose.rawValue)
    }
    for (source, text) in texts.enumerated() {
      text.node.withText { finder.add($0, standing: text.standing, source: source) }
    }
    results = finder.results()
    (ranges, paths) = Self.places(of: results, in: texts, of: tree)
  }

  /// Each text is walked once for all its passages.
  private static func places(
    of results: [CriterionEvidence], in texts: [ProseText], of tree: DocumentTree
  ) -> (ranges: [[SourceRange]], paths: [String]) {
    var inText = [[(result: Int, passage: Int)]](repeating: [], count: texts.count)
    for (number, result) in results.enumerated() {
      for (index, passage) in result.passages.enumerated() { inText[passage.source].append((number, index)) }
    }
    var ranges = results.map { [SourceRange](repeating: SourceRange(start: 0, end: 0), count: $0.passages.count) }
    var paths = [String](repeating: "", count: texts.count)
    for (source, wanted) in inText.enumerated() where !wanted.isEmpty {
      let node = texts[source].node
      paths[source] = tree.path(to: node.id)
      let found = node.sourceRanges(of: wanted.map { results[$0.result].passages[$0.passage].range })
      for (place, range) in zip(wanted, found) { ranges[place.result][place.passage] = range }
    }
    return (ranges, paths)
  }

  /// Settles what applies to the proposal; prohibitions are left to the rules on money.
  func record(in ledger: inout CriterionLedger) {
    for result in results {
      let criterion = ScreenedCriteria.all[result.criterion]
      guard criterion.level != .prohibited else { continue }
      guard applies(criterion) else {
        ledger.record(evidence: criterion.id, .notApplicable, passages: [])
        continue
      }
      ledger.record(
        evidence: criterion.id, Self.status(result.status),
        passages: result.passages.indices.prefix(mostPassages).map { shown(result, $0) })
    }
  }

  /// One finding a question at the levels essential and key, at the answer it belongs to; one for each contradiction, and
  /// for each place that gives somebody away.
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
    var findings: [Finding] = []
    var contradicted: [CriterionEvidence] = []
    for (number, results) in byQuestion.enumerated() where !results.isEmpty {
      let question = PanelQuestion.all[number]
      contradicted += results.filter { $0.status == .contradicted }
      if let gap = gap(question, results) { findings.append(gap) }
    }
    return findings + contradictions(contradicted) + personalDetails()
  }

  /// What was found for a criterion, by its position among `ScreenedCriteria.all`.
  func passages(of criterion: Int) -> [(found: FoundPassage, shown: CriterionResult.Passage)] {
    let result = results[criterion]
    return result.passages.enumerated().map { ($1, shown(result, $0)) }
  }

  // MARK: Findings

  /// A question with an essential point that is not evidenced, or with no point that is, needs an answer; where most of
  /// it is there, the rest is something to consider.
  private func gap(_ question: PanelQuestion, _ results: [CriterionEvidence]) -> Finding? {
    let missing = results.filter { $0.status == .noEvidence }
    let claimed = results.filter { $0.status == .claimed }
    let open = missing + claimed
    guard !open.isEmpty else { return nil }
    // An answer that is not given is a finding of its own; what follows from it is not another.
    let number = Self.templateNumber(of: question)
    if missing.count == results.count, !isAnswered(number) { return nil }
    let evidenced = results.count { $0.status == .evidenced }
    var message = "\(evidenced) of \(results.count) \(results.count == 1 ? "point" : "points") evidenced"
    if !missing.isEmpty { message += "; not found: \(Self.titles(missing))" }
    if !claimed.isEmpty { message += "; in words only: \(Self.titles(claimed))" }
    let isGrave = evidenced == 0 || open.contains { ScreenedCriteria.all[$0.criterion].level == .essential }
    let home = home(of: number)
    let rule: EvidenceRule = missing.isEmpty ? .moreThanWords : .everyPoint
    return Finding(
      rule: rule.rawValue, severity: isGrave ? .warning : .note, kind: missing.isEmpty ? .unmet : .missing,
      message: message, help: rule.help, path: home.path, range: home.range,
      criteria: open.map { ScreenedCriteria.all[$0.criterion].id },
      notes: claimed.compactMap { result in
        guard !result.passages.isEmpty else { return nil }
        return note("Said in words only: \(ScreenedCriteria.all[result.criterion].title)", result, 0)
      }, asks: question.text, fingerprint: "", exception: nil)
  }

  /// One finding a passage, whatever it speaks against: it is one thing to look at.
  private func contradictions(_ results: [CriterionEvidence]) -> [Finding] {
    // Each begins with the result whose passage stands for them all.
    var byPassage: [[CriterionEvidence]] = []
    for result in results {
      let own = result.passages[0]
      let index = byPassage.firstIndex { results in
        let passage = results[0].passages[0]
        return passage.source == own.source && passage.range.overlaps(own.range)
      }
      if let index { byPassage[index].append(result) } else { byPassage.append([result]) }
    }
    return byPassage.map { together in
      let results = together.sorted { $0.passages[0].likeness > $1.passages[0].likeness }
      let criteria = results.map { ScreenedCriteria.all[$0.criterion] }
      let titles = criteria.prefix(3).map(\.title).joined(separator: "; ")
      let shown = shown(together[0], 0)
      let other = results[0].passages.indices.dropFirst().first { results[0].passages[$0].strength == .strong }
      return Finding(
        rule: EvidenceRule.noContradiction.rawValue, severity: .warning, kind: .contradiction,
        message: "This seems to say the opposite of what is asked: \(titles)",
        help: EvidenceRule.noContradiction.help, path: shown.path, range: shown.range, criteria: criteria.map(\.id),
        notes: other.map { [note("The same is spoken of, with specifics, here", results[0], $0)] } ?? [],
        asks: criteria[0].question.map { PanelQuestion.all[$0].text } ?? "", fingerprint: "", exception: nil)
    }
  }

  private func personalDetails() -> [Finding] {
    texts.flatMap { text in
      let details = text.node.withText(PersonalDetail.all(in:))
      let ranges = details.isEmpty ? [] : text.node.sourceRanges(of: details.map(\.range))
      return zip(details, ranges).map { detail, range in
        Finding(
          rule: EvidenceRule.noPersonalDetails.rawValue, severity: .warning, kind: .unmet, message: detail.kind.message,
          help: EvidenceRule.noPersonalDetails.help, path: tree.path(to: text.node.id), range: range, criteria: [],
          notes: [], asks: "", fingerprint: "", exception: nil)
      }
    }
  }

  // MARK: Places

  /// The passage at `index` of what was found for a criterion.
  private func shown(_ result: CriterionEvidence, _ index: Int) -> CriterionResult.Passage {
    let passage = result.passages[index]
    return CriterionResult.Passage(
      path: paths[passage.source], range: ranges[result.criterion][index], strength: Self.word(for: passage.strength),
      text: texts[passage.source].node.withText { String(decoding: $0[passage.range], as: UTF8.self) })
  }

  private func note(_ message: String, _ result: CriterionEvidence, _ index: Int) -> Finding.Note {
    Finding.Note(
      message: message, path: paths[result.passages[index].source], range: ranges[result.criterion][index])
  }

  /// The number of the template's question to which the section of a panel's question belongs.
  private static func templateNumber(of question: PanelQuestion) -> Int? {
    let section = question.section
    return TemplateQuestion.all.first { $0.sections.contains(section) }?.number ?? (section == "D" ? 5 : nil)
  }

  /// Whether there is prose in the template's answer of this number; for no particular answer, in any of them.
  private func isAnswered(_ number: Int?) -> Bool {
    number.map { answered[$0 - 1] } ?? answered.contains(true)
  }

  /// The answer of this number, or the nearest mapping that the document has.
  private func home(of number: Int?) -> (path: String, range: SourceRange) {
    guard let answers else { return ("answers", tree.root.range) }
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
