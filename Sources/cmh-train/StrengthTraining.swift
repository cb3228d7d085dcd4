import Evidence
import Foundation

/// One model for all criteria of how a passage speaks: strong, hollow or contradicting.
///
/// Multinomial logistic regression by stochastic gradient descent in a fixed order.
struct StrengthModel {
  /// The kind of an example of which only this is known.
  static let notContradicting = -1

  struct Settings {
    var rounds = 40
    var rate = 1.0
    var decay = 0.03
    /// How much an example counts of which only this is known, that it does not contradict.
    var shareOfPlain = 0.5
  }

  /// Weights of the three kinds by mark.
  private(set) var words: [UInt32: [Double]] = [:]
  private(set) var general: [[Double]]
  private(set) var bias = [0.0, 0.0, 0.0]

  init(_ examples: [(kind: Int, text: FeatureText)], settings: Settings = Settings()) {
    general = [[Double]](repeating: [0, 0, 0], count: GeneralFeatures.count)
    var documents: [UInt32: Int] = [:]
    for example in examples { for mark in Set(example.text.strength) { documents[mark, default: 0] += 1 } }
    for (mark, count) in documents where count >= 3 { words[mark] = [0, 0, 0] }
    var order = Array(examples.indices)
    var state: UInt64 = 88_172_645_463_325_252
    for round in 0..<settings.rounds {
      for index in order.indices.reversed() where index > 0 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        order.swapAt(index, Int(state % UInt64(index + 1)))
      }
      let rate = settings.rate / (1 + Double(round) * 0.15)
      for index in order {
        let isPlain = examples[index].kind == Self.notContradicting
        learn(examples[index], isPlain ? rate * settings.shareOfPlain : rate)
      }
      let keep = 1 - settings.decay
      for mark in words.keys { for kind in 0..<3 { words[mark]![kind] *= keep } }
      for feature in general.indices { for kind in 0..<3 { general[feature][kind] *= keep } }
    }
  }

  private mutating func learn(_ example: (kind: Int, text: FeatureText), _ rate: Double) {
    var sums = [0.0, 0.0, 0.0]
    var count = Double(example.text.strength.count)
    for mark in example.text.strength {
      guard let weights = words[mark] else { continue }
      for kind in 0..<3 { sums[kind] += weights[kind] }
    }
    var held: [Int] = []
    GeneralFeatures.forEach(example.text.specifics) { held.append($0) }
    for feature in held { for kind in 0..<3 { sums[kind] += general[feature][kind] } }
    count += Double(held.count)
    let root = max(count, 1).squareRoot()
    var chances = (0..<3).map { sums[$0] / root + bias[$0] }
    let highest = chances.max()!
    chances = chances.map { exp($0 - highest) }
    let total = chances.reduce(0, +)
    for kind in 0..<3 {
      let chance = chances[kind] / total
      let slope: Double
      if example.kind == Self.notContradicting {
        // Only that it does not contradict is known: the chance of that is raised, whatever else it is.
        let contradicting = chances[2] / total
        slope = kind == 2 ? contradicting : -chance * contradicting / max(1 - contradicting, 0.05)
      } else {
        slope = chance - (kind == example.kind ? 1 : 0)
      }
      let step = rate * slope / root
      for mark in example.text.strength { words[mark]?[kind] -= step }
      for feature in held { general[feature][kind] -= step }
      bias[kind] -= rate * 0.02 * slope
    }
  }
}
