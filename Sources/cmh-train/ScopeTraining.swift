import Evidence
import Foundation

/// Whether a passage is about the transformation of community mental health at all, rather than about another service
/// or subject: a weight a word.
///
/// Logistic regression by stochastic gradient descent in a fixed order; above 0 speaks for it.
struct ScopeModel {
  struct Settings {
    var rounds = 20
    var rate = 1.0
    var decay = 0.01
    /// How much a passage of another subject counts: there are few.
    var shareOfOthers = 5.7
    /// The same for a passage that shares a criterion's words: it may yet be about the subject.
    var shareOfNear = 0.9
  }

  /// By entry.
  private(set) var weights: [Double]
  private(set) var bias = 0.0

  /// `inside`, `outside`: entries of the words of each passage.
  init(
    inside: [[UInt16]], outside: [[UInt16]], near: [[UInt16]], entries: Int, settings: Settings = Settings()
  ) {
    weights = [Double](repeating: 0, count: entries)
    // The few are spread evenly among the many.
    var examples = inside.map { (words: $0, isInside: true, share: 1.0) }
    let others = outside.map { ($0, settings.shareOfOthers) } + near.map { ($0, settings.shareOfNear) }
    let step = max(1, inside.count / max(others.count, 1))
    for (index, other) in others.enumerated() {
      examples.insert((other.0, false, other.1), at: min(index * (step + 1), examples.count))
    }
    for round in 0..<settings.rounds {
      let rate = settings.rate / (1 + Double(round) * 0.2)
      for (words, isInside, share) in examples where !words.isEmpty {
        let root = Double(words.count).squareRoot()
        let sum = words.reduce(0.0) { $0 + weights[Int($1)] } / root + bias
        let chance = 1 / (1 + exp(-sum))
        let slope = isInside ? chance - 1 : chance * share
        bias -= rate * slope * 0.02
        for word in words { weights[Int(word)] -= rate * slope / root }
      }
      for index in weights.indices { weights[index] *= 1 - settings.decay }
    }
  }
}
