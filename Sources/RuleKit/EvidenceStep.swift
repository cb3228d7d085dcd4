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
  let tree: DocumentTree
  let proposal: Proposal
  let texts: [ProseText]
  /// One for each of `ScreenedCriteria.all`.
  let results: [CriterionEvidence]
  /// Where the passages of each of the results stand in the source.
  private let ranges: [[SourceRange]]
  /// The key paths of the texts that have passages.
  private let paths: [String]
  /// The answers, and the groups' texts, that speak of something else as a whole.
  let strays: [(unit: AnswerUnit, subject: AnswerSubject)]
  let restatements: [RestatedRun]
  let copies: [CopiedRun]
  private let mostPassages: Int
  /// Of each of the template's questions whether it has an answer that speaks of it.
  private let answered: [Bool]
  /// The document's answers; looked up once, since a hostile document may have any number of keys.
  private let answers: Node?
  /// What was quoted of each text, by the start and the end of the stretch: a passage is often found for many criteria.
  private var quotes: [[Int: String]]
  /// What gives somebody away, text by text.
  let personalDetails: [Int: [PersonalDetail]]

  /// `passages`: the most that are shown for a criterion.
  init(_ tree: DocumentTree, _ proposal: Proposal, passages: Int) {
    self.tree = tree
    self.proposal = proposal
    mostPassages = passages
    answers = tree.root["answers"]
    texts = ProseWalk.texts(of: tree.root)
    quotes = Array(repeating: [:], count: texts.count)
    var finder = EvidenceFinder(limit: passages)
    for (name, meaning) in Self.introducedNames(proposal) { finder.introduce(name: name, meaning: meaning) }
    var details: [Int: [PersonalDetail]] = [:]
    for (source, text) in texts.enumerated() {
      text.node.withText { bytes in
        finder.add(bytes, standing: text.standing, source: source, isPlan: text.isPlan)
        let own = PersonalDetail.all(in: bytes)
        if !own.isEmpty { details[source] = own }
      }
    }
    results = finder.results()
    strays = AnswerUnit.all.compactMap { unit in
      guard let subject = finder.subject(of: unit), subject != .own else { return nil }
      return (unit, subject)
    }
    let strayed = Set(strays.map(\.unit))
    answered = proposal.answers.all.map { entry in
      (entry.answer?.narrative != nil || !(entry.answer?.criteria?.entries.isEmpty ?? true))
        && !strayed.contains(.answer(entry.number))
    }
    restatements = finder.restatements
    copies = finder.copies
    personalDetails = details
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

  /// Names that the data gives a meaning: a team for one group, and whoever is paid for one purpose only.
  private static func introducedNames(_ proposal: Proposal) -> [(name: String, meaning: String)] {
    var names: [(name: String, meaning: String)] = []
    for service in proposal.services ?? [] {
      guard let name = service.name?.value, let purpose = service.purpose?.value, purpose.tellsOfASubject else {
        continue
      }
      names.append((name, purpose.rawValue))
    }
    var purposes: [String: Set<Purpose>] = [:]
    for line in proposal.funding.spend ?? [] {
      guard let recipient = line.recipient?.value, let purpose = line.purpose?.value else { continue }
      purposes[recipient, default: []].insert(purpose)
    }
    for (name, own) in purposes.sorted(by: { $0.key < $1.key }) {
      if own.count == 1, let purpose = own.first, purpose.tellsOfASubject { names.append((name, purpose.rawValue)) }
    }
    return names
  }

  /// The places that no report may quote.
  var withheld: [SourceRange] {
    personalDetails.sorted { $0.key < $1.key }.flatMap { source, details in
      texts[source].node.sourceRanges(of: details.map(\.range))
    }
  }

  /// Settles what applies to the proposal; prohibitions are left to the rules on money.
  func record(in ledger: inout CriterionLedger) {
    for result in results {
      let criterion = ScreenedCriteria.all[result.criterion]
      guard criterion.level != .prohibited else { continue }
      guard applies(criterion) else {
        ledger.record(evidence: criterion, .notApplicable, passages: [])
        continue
      }
      ledger.record(
        evidence: criterion, Self.status(result.status),
        passages: result.passages.indices.prefix(mostPassages).map { shown(result, $0) })
    }
    // Which text belongs under which question is for a person to say.
    if strays.contains(where: { Self.isOneOfTwelve($0.unit) }), let allAnswered = Criterion.withID(Self.allAnswered) {
      ledger.record(evidence: allAnswered, .forReviewer, passages: [])
    }
    for (id, parts) in listedParts() { ledger.record(parts: parts, of: id) }
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
    return findings + strayAnswers() + contradictions(contradicted) + restatedText() + copiedText()
      + whatGivesSomebodyAway()
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

  private func whatGivesSomebodyAway() -> [Finding] {
    personalDetails.sorted { $0.key < $1.key }.flatMap { source, details in
      let node = texts[source].node
      let path = tree.path(to: node.id)
      return zip(details, node.sourceRanges(of: details.map(\.range))).map { detail, range in
        Finding(
          rule: EvidenceRule.noPersonalDetails.rawValue, severity: .warning, kind: .unmet,
          message: detail.kind.message, help: EvidenceRule.noPersonalDetails.help, path: path, range: range,
          criteria: [], notes: [], asks: "", fingerprint: "", exception: nil)
      }
    }
  }

  // MARK: Places

  /// The passage at `index` of what was found for a criterion.
  private func shown(_ result: CriterionEvidence, _ index: Int) -> CriterionResult.Passage {
    let passage = result.passages[index]
    return CriterionResult.Passage(
      path: paths[passage.source], range: ranges[result.criterion][index], strength: Self.word(for: passage.strength),
      text: masked(passage.source, passage.range))
  }

  /// A stretch of a text where it stands, with asterisks for what gives somebody away.
  func place(_ source: Int, _ range: Range<Int>) -> CriterionResult.Place { places(source, [range])[0] }

  /// The same for several stretches of one text, which is walked once.
  func places(_ source: Int, _ ranges: [Range<Int>]) -> [CriterionResult.Place] {
    let node = texts[source].node
    let path = tree.path(to: node.id)
    return zip(ranges, node.sourceRanges(of: ranges)).map { range, place in
      CriterionResult.Place(path: path, range: place, text: masked(source, range))
    }
  }

  private func masked(_ source: Int, _ range: Range<Int>) -> String {
    let stretch = range.lowerBound << 32 | range.upperBound
    if let known = quotes[source][stretch] { return known }
    let hidden = personalDetails[source]?.filter { $0.range.overlaps(range) } ?? []
    let text = texts[source].node.withText { bytes in
      let own = UnsafeBufferPointer(rebasing: bytes[range])
      guard !hidden.isEmpty else { return String(decoding: own, as: UTF8.self) }
      var text = Array(own)
      for detail in hidden {
        Review.mask(&text, detail.range.lowerBound - range.lowerBound..<detail.range.upperBound - range.lowerBound)
      }
      return String(decoding: text, as: UTF8.self)
    }
    quotes[source][stretch] = text
    return text
  }

  private func note(_ message: String, _ result: CriterionEvidence, _ index: Int) -> Finding.Note {
    Finding.Note(
      message: message, path: paths[result.passages[index].source], range: ranges[result.criterion][index])
  }

  /// The number of the template's question to which the section of a panel's question belongs.
  private static func templateNumber(of question: PanelQuestion) -> Int? {
    templateNumber(ofSection: question.section)
  }

  /// The same of a section of Annex A or D.
  static func templateNumber(ofSection section: String) -> Int? {
    TemplateQuestion.all.first { $0.sections.contains(section) }?.number ?? (section == "D" ? 5 : nil)
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
}
