import Evidence
import Foundation
import Guidance

/// What every word says for every criterion, learned from passages and from the register's own words.
struct TopicModel {
  struct Settings {
    var rank = 100
    /// How much the directions in which words go together add to the words that were seen.
    var latentShare = 1.0
    /// Weights below this are left out.
    var least = 0.02
    var titleWeight = 2.0
    var lookAtWeight = 1.0
    var termsWeight = 2.0
    var vocabularyWeight = 1.0
    /// No word weighs more: one alone is no evidence.
    var most = 0.73
  }

  /// Mark of a word by its position.
  private(set) var vocabulary: [UInt32] = []
  /// Rarity by position.
  private(set) var rarity: [Double] = []
  /// Likeness of word and criterion or other subject, by word: column and weight, in the order of the columns.
  private(set) var weights: [[(column: Int, weight: Double)]] = []
  /// Mean likeness of passages about something else, by column.
  private(set) var background: [Double] = []

  private var positions: [UInt32: Int32] = [:]
  /// Criteria, then other subjects.
  private let columns: Int

  init(
    passages: [(criterion: Int, text: FeatureText)],
    descriptions: [(criterion: Int, text: FeatureText, weight: Double)],
    subjects: [(subject: Int, text: FeatureText)], others: [FeatureText], settings: Settings = Settings()
  ) {
    columns = ScreenedCriteria.all.count + TableLayout.mostSubjects
    let subjectTexts = subjects.map { (ScreenedCriteria.all.count + $0.subject, $0.text, 1.0) }
    let texts =
      passages.map { ($0.criterion, $0.text, 1.0) } + descriptions.map { ($0.criterion, $0.text, $0.weight) }
      + subjectTexts
    count(texts.map(\.1))

    // A criterion's profile: log of the weighted count × rarity, scaled to length one.
    var profiles = [[UInt32: Double]](repeating: [:], count: columns)
    for (criterion, text, weight) in texts {
      for mark in text.topic { profiles[criterion][mark, default: 0] += weight }
    }
    var rows = SparseRows(width: vocabulary.count)
    for (_, text, _) in texts { rows.append(vector(Self.counted(text.topic).mapValues { 1 + log($0) }, scaledTo: 1)) }
    var own: [[(Int32, Double)]] = []
    for profile in profiles {
      let vector = vector(profile.mapValues { log(1 + $0) }, scaledTo: 1)
      own.append(vector)
      rows.append(vector.map { ($0.0, $0.1 * 2) })
    }
    let latent = LatentTopics(rows, rank: settings.rank)
    fill(own, latent, settings)
    measureBackground(passages, others)
  }

  private mutating func count(_ texts: [FeatureText]) {
    var documents: [UInt32: Int] = [:]
    for text in texts { for mark in Set(text.topic) { documents[mark, default: 0] += 1 } }
    for mark in documents.keys.sorted() where documents[mark]! >= 2 {
      positions[mark] = Int32(vocabulary.count)
      vocabulary.append(mark)
      rarity.append(log(Double(texts.count) / Double(documents[mark]!)))
    }
  }

  private static func counted(_ marks: [UInt32]) -> [UInt32: Double] {
    var counts: [UInt32: Double] = [:]
    for mark in marks { counts[mark, default: 0] += 1 }
    return counts
  }

  private func vector(_ counts: [UInt32: Double], scaledTo length: Double) -> [(Int32, Double)] {
    var row: [(Int32, Double)] = []
    for (mark, count) in counts { if let word = positions[mark] { row.append((word, count * rarity[Int(word)])) } }
    row.sort { $0.0 < $1.0 }
    var square = 0.0
    for (_, value) in row { square += value * value }
    let scale = square > 0 ? length / square.squareRoot() : 0
    return row.map { ($0.0, $0.1 * scale) }
  }

  private mutating func fill(_ own: [[(Int32, Double)]], _ latent: LatentTopics, _ settings: Settings) {
    weights = [[(column: Int, weight: Double)]](repeating: [], count: vocabulary.count)
    for (criterion, profile) in own.enumerated() {
      var seen = latent.project(profile.map(\.0), profile.map(\.1))
      var square = 0.0
      for value in seen { square += value * value }
      let scale = square > 0 ? settings.latentShare / square.squareRoot() : 0
      for index in seen.indices { seen[index] *= scale }
      var row = [Double](repeating: 0, count: vocabulary.count)
      for (word, value) in profile { row[Int(word)] = value }
      for word in vocabulary.indices {
        var value = row[word]
        for index in 0..<latent.rank { value += seen[index] * latent.basis[word * latent.rank + index] }
        if value >= settings.least { weights[word].append((criterion, min(value, settings.most))) }
      }
    }
  }

  private mutating func measureBackground(_ passages: [(criterion: Int, text: FeatureText)], _ others: [FeatureText]) {
    var sums = [Double](repeating: 0, count: columns)
    var counts = sums
    let all = passages.map { ($0.criterion, $0.text) } + others.map { (-1, $0) }
    for (own, text) in all {
      var square = 60.0
      var likeness = [Double](repeating: 0, count: sums.count)
      for mark in text.topic {
        guard let word = positions[mark] else {
          square += 30
          continue
        }
        square += rarity[Int(word)] * rarity[Int(word)]
        for (criterion, weight) in weights[Int(word)] { likeness[criterion] += weight * rarity[Int(word)] }
      }
      let norm = square.squareRoot()
      for criterion in sums.indices where criterion != own {
        sums[criterion] += likeness[criterion] / norm
        counts[criterion] += 1
      }
    }
    background = zip(sums, counts).map { $0 / max($1, 1) }
  }
}
