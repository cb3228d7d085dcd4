import Evidence
import Guidance

/// Makes a table from the passages that `learns` chooses.
func makeTable(_ text: TrainingText, learns: (LabelledPassage) -> Bool) -> [UInt8] {
  var reader = FeatureReader()
  var passages: [(criterion: Int, text: FeatureText)] = []
  var others: [FeatureText] = []
  var examples: [(kind: Int, text: FeatureText)] = []
  for passage in text.passages where learns(passage) {
    let features = reader.read(passage.text)
    switch passage.kind {
    case .strong, .hollow, .contradicts:
      if let criterion = passage.criterion { passages.append((criterion, features)) }
      let kind: Strength =
        switch passage.kind {
        case .strong: .strong
        case .hollow: .hollow
        default: .contradicting
        }
      examples.append((kind.rawValue, features))
      if passage.kind == .strong {
        for window in FeatureReader.windows(passage.text) where window.utf8.count < passage.text.utf8.count {
          examples.append((StrengthModel.notContradicting, reader.read(window)))
        }
      }
    case .near, .unrelated:
      others.append(features)
      examples.append((StrengthModel.notContradicting, features))
    }
  }
  for prose in text.soundProse {
    for window in FeatureReader.windows(prose) {
      examples.append((StrengthModel.notContradicting, reader.read(window)))
    }
  }
  let settings = TopicModel.Settings()
  var descriptions: [(criterion: Int, text: FeatureText, weight: Double)] = []
  for (position, criterion) in ScreenedCriteria.all.enumerated() {
    descriptions.append((position, reader.read("\(criterion.title). \(criterion.asks)"), settings.titleWeight))
    descriptions.append((position, reader.read(criterion.lookAt), settings.lookAtWeight))
    if !text.terms[position].isEmpty {
      descriptions.append((position, reader.read(text.terms[position]), settings.termsWeight))
    }
  }
  let topic = TopicModel(passages: passages, descriptions: descriptions, others: others, settings: settings)
  // A word of other subjects that the criteria's own passages hardly use.
  var uses: [UInt32: Int] = [:]
  for passage in passages { for mark in Set(passage.text.topic) { uses[mark, default: 0] += 1 } }
  for other in descriptions { for mark in Set(other.text.topic) { uses[mark, default: 0] += 1 } }
  let foreign = Set(others.flatMap(\.topic) + reader.read(text.foreignWords).topic).filter { uses[$0, default: 0] <= 3 }
  return TableWriter(topic: topic, strength: StrengthModel(examples), reader: reader, foreign: foreign.sorted()).bytes()
}
