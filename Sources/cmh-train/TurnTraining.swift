import Evidence
import Foundation

/// For every criterion the words and pairs that stand in passages against it and not in those for it, or the reverse.
///
/// Both kinds of passages make a profile, log of the count × rarity, scaled to length one; a turn's weight is the
/// difference. Passages are few, so this only helps out where the model for all criteria is in doubt.
struct TurnModel {
  /// The weightiest so many are kept for a criterion.
  private static let most = 224

  /// Mark and weight, by criterion, in the order of the marks.
  private(set) var weights: [[(mark: UInt16, weight: Double)]] = []

  init(_ passages: [(criterion: Int, strength: Strength, text: MannerText)], criteria: Int) {
    let turns = passages.map(\.text.turns)
    var uses = [Int](repeating: 0, count: 1 << 16)
    for own in turns { for mark in own { uses[Int(mark)] += 1 } }
    let rarity = uses.map { log(Double(passages.count) / Double($0 + 1)) }
    var against = [[UInt16: Int]](repeating: [:], count: criteria)
    var inFavour = against
    for (passage, own) in zip(passages, turns) {
      for mark in own where uses[Int(mark)] >= 2 {
        switch passage.strength {
        case .strong: inFavour[passage.criterion][mark, default: 0] += 1
        case .contradicting: against[passage.criterion][mark, default: 0] += 1
        case .hollow: break
        }
      }
    }
    for criterion in 0..<criteria {
      var difference: [UInt16: Double] = [:]
      for (mark, value) in Self.profile(against[criterion], rarity) { difference[mark, default: 0] += value }
      for (mark, value) in Self.profile(inFavour[criterion], rarity) { difference[mark, default: 0] -= value }
      let kept = difference.map { (mark: $0.key, weight: $0.value * rarity[Int($0.key)]) }
        .sorted { (abs($1.weight), $0.mark) < (abs($0.weight), $1.mark) }.prefix(Self.most)
      weights.append(kept.sorted { $0.mark < $1.mark })
    }
  }

  private static func profile(_ counts: [UInt16: Int], _ rarity: [Double]) -> [(UInt16, Double)] {
    // In the order of the marks: sums of doubles depend on their order.
    let values = counts.keys.sorted().map { ($0, log(1 + Double(counts[$0]!)) * rarity[Int($0)]) }
    let square = values.reduce(0.0) { $0 + $1.1 * $1.1 }
    return square > 0 ? values.map { ($0.0, $0.1 / square.squareRoot()) } : []
  }
}
