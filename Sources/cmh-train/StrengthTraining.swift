import Evidence
import Foundation

/// One model for all criteria of how a passage speaks: strong, hollow or contradicting.
///
/// Multinomial logistic regression by stochastic gradient descent in a fixed order.
struct StrengthModel {
  /// What is known of an example.
  enum Kind {
    case known(Strength)
    /// Only that it does not contradict.
    case notContradicting
    /// The same of a sound proposal's prose.
    case sound

    var isSound: Bool { if case .sound = self { true } else { false } }
  }

  struct Settings {
    var rounds = 30
    var rate = 1.0
    var decay = 0.03
    /// How much an example counts of which only this is known, that it does not contradict.
    var shareOfPlain = 0.4
    /// The same of a sound proposal's prose.
    var shareOfSound = 1.0
    /// How much an example counts that is strong, hollow, contradicting.
    var shares = [1.0, 1.0, 0.4]
  }

  /// Three a feature: entries, then places of pairs.
  private(set) var weights: [Double]
  /// Three a general feature.
  private(set) var general = [Double](repeating: 0, count: GeneralFeatures.count * 3)
  private(set) var bias = [0.0, 0.0, 0.0]

  init(_ examples: [(kind: Kind, text: MannerText)], features: Int, settings: Settings = Settings()) {
    weights = [Double](repeating: 0, count: features * 3)
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
      for index in order { learn(examples[index].kind, examples[index].text, rate, settings) }
      let keep = 1 - settings.decay
      for index in weights.indices { weights[index] *= keep }
      for index in general.indices { general[index] *= keep }
    }
  }

  private mutating func learn(_ example: Kind, _ text: MannerText, _ rate: Double, _ settings: Settings) {
    var sums = [0.0, 0.0, 0.0]
    for feature in text.features {
      for kind in 0..<3 { sums[kind] += weights[Int(feature) * 3 + kind] }
    }
    var held: [Int] = []
    GeneralFeatures.forEach(text.specifics) { held.append($0) }
    for feature in held { for kind in 0..<3 { sums[kind] += general[feature * 3 + kind] } }
    let root = Double(max(text.tokens + held.count, 1)).squareRoot()
    var chances = (0..<3).map { sums[$0] / root + bias[$0] }
    let highest = chances.max()!
    chances = chances.map { exp($0 - highest) }
    let total = chances.reduce(0, +)
    let contradicting = chances[2] / total
    for position in 0..<3 {
      let chance = chances[position] / total
      var step = rate
      switch example {
      case .known(let strength):
        step *= (chance - (position == strength.rawValue ? 1 : 0)) * settings.shares[strength.rawValue]
      case .notContradicting, .sound:
        // The chance that it does not contradict is raised, whatever else it is.
        step *= example.isSound ? settings.shareOfSound : settings.shareOfPlain
        step *= position == 2 ? contradicting : -chance * contradicting / max(1 - contradicting, 0.05)
      }
      bias[position] -= step * 0.1
      step /= root
      for feature in text.features { weights[Int(feature) * 3 + position] -= step }
      for feature in held { general[feature * 3 + position] -= step }
    }
  }
}
