import Evidence
import Guidance

/// What the table is learned from besides the passages that are chosen.
struct TrainingSettings {
  var topic = TopicModel.Settings()
  var strength = StrengthModel.Settings()
  var scope = ScopeModel.Settings()
}

/// Makes a table from the passages that `learns` chooses.
func makeTable(_ text: TrainingText, _ settings: TrainingSettings, learns: (LabelledPassage) -> Bool) -> [UInt8] {
  var reader = FeatureReader()
  let chosen = text.passages.filter(learns).map { ($0, reader.read($0.text)) }
  // How passages speak: the kinds that are labelled, and prose of which only this is known, that it contradicts nothing.
  var examples: [(kind: StrengthModel.Kind, text: FeatureText)] = []
  for (passage, features) in chosen {
    guard let strength = passage.strength else {
      examples.append((.notContradicting, features))
      continue
    }
    examples.append((.known(strength), features))
    guard strength == .strong else { continue }
    for window in FeatureReader.windows(passage.text) where window.utf8.count < passage.text.utf8.count {
      examples.append((.notContradicting, reader.read(window)))
    }
  }
  for prose in text.soundProse {
    for window in FeatureReader.windows(prose) { examples.append((.sound, reader.read(window))) }
  }

  let passages = chosen.compactMap { passage, features -> (criterion: Int, text: FeatureText)? in
    guard passage.strength != nil, let criterion = passage.criterion else { return nil }
    return (criterion, features)
  }
  var descriptions: [(criterion: Int, text: FeatureText, weight: Double)] = []
  for (position, criterion) in ScreenedCriteria.all.enumerated() {
    descriptions.append((position, reader.read("\(criterion.title). \(criterion.asks)"), settings.topic.titleWeight))
    descriptions.append((position, reader.read(criterion.lookAt), settings.topic.lookAtWeight))
    if !text.terms[position].isEmpty {
      descriptions.append((position, reader.read(text.terms[position]), settings.topic.termsWeight))
    }
    if !text.vocabulary[position].isEmpty {
      descriptions.append((position, reader.read(text.vocabulary[position]), settings.topic.vocabularyWeight))
    }
  }
  var subjects = text.subjectWords.enumerated().map { (subject: $0.offset, text: reader.read($0.element)) }
  for (passage, features) in chosen { if let subject = passage.subject { subjects.append((subject, features)) } }
  let others = chosen.filter { $0.0.strength == nil && $0.0.subject == nil }.map(\.1)
  let topic = TopicModel(
    passages: passages, descriptions: descriptions, subjects: subjects, others: others, settings: settings.topic)

  // A word of other subjects that the criteria's own passages hardly use. What is near a criterion shares its words, and
  // so do the strangest words of it with other people's evidence.
  let strange = chosen.filter { $0.0.kind == .unrelated && $0.0.subject == nil }.map(\.1)
  var uses: [UInt32: Int] = [:]
  for passage in passages { for mark in Set(passage.text.topic) { uses[mark, default: 0] += 1 } }
  for other in descriptions { for mark in Set(other.text.topic) { uses[mark, default: 0] += 1 } }
  let foreign = Set(strange.flatMap(\.topic) + reader.read(text.foreignWords).topic).filter {
    uses[$0, default: 0] <= 3
  }
  let words = TableWords(topic, manner: commonMarks(examples.map(\.text)), foreign: foreign.sorted())
  let lexicon = words.lexicon
  let strength = StrengthModel(
    examples.map { ($0.kind, MannerText($0.text, lexicon)) }, features: lexicon.count + TableLayout.pairPlaces,
    settings: settings.strength)
  func entries(_ text: FeatureText) -> [UInt16] { text.topic.compactMap(lexicon.entry) }
  let scope = ScopeModel(
    inside: chosen.filter { $0.0.strength != nil }.map { entries($0.1) },
    outside: subjects.map { entries($0.text) } + strange.map(entries),
    near: chosen.filter { $0.0.kind == .near }.map { entries($0.1) }, entries: lexicon.count, settings: settings.scope)
  let turns = TurnModel(
    chosen.compactMap { passage, features in
      guard let strength = passage.strength, let criterion = passage.criterion else { return nil }
      return (criterion, strength, MannerText(features, lexicon))
    }, criteria: ScreenedCriteria.all.count)
  var bytes = TableWriter(
    words: words, topic: topic, strength: strength, scope: scope, turns: turns, reader: reader,
    foreign: foreign.sorted()
  ).bytes()
  putUsualLikeness(of: text.soundAnswers, in: &bytes)
  return bytes
}

/// Measures how like every question the answers of a sound proposal are, all together, and writes it into the table.
private func putUsualLikeness(of answers: [(standing: Standing, text: String)], in bytes: inout [UInt8]) {
  let measured = bytes.withUnsafeBytes { raw -> [Float] in
    guard let table = WordTable(raw.baseAddress!, count: raw.count) else { return [] }
    var finder = EvidenceFinder(table: table)
    for (standing, text) in answers {
      var text = text
      text.withUTF8 { finder.add($0, standing: standing, source: 0) }
    }
    return finder.usualLikeness()
  }
  for (unit, likeness) in measured.enumerated() {
    let value = Int32((likeness * TableLayout.backgroundScale).rounded())
    withUnsafeBytes(of: value.littleEndian) {
      bytes.replaceSubrange((TableLayout.Header.usual + unit) * 4..<(TableLayout.Header.usual + unit + 1) * 4, with: $0)
    }
  }
}

/// Words that stand in three examples or more.
private func commonMarks(_ texts: [FeatureText]) -> [UInt32] {
  var uses: [UInt32: Int] = [:]
  for text in texts { for mark in Set(text.sentences.joined()) { uses[mark, default: 0] += 1 } }
  return uses.filter { $0.value >= 3 && $0.key > UInt32(TableLayout.classes.count) }.keys.sorted()
}
