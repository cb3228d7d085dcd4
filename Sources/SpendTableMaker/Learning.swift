import Foundation
import SpendUse

/// Learns the network that `LeaningNetwork` reads: one layer of units, by Adam's way down the loss of small batches.
///
/// Every step is plain arithmetic in a fixed order, so the same lines give the same network.
struct Learning {
  private static let units = 32
  private static let epochs = 8
  private static let batch = 128
  private static let pace: Float = 0.001
  /// How dear a weight is, against one line judged wrong.
  private static let price: Float = 0.001
  /// Features seen in fewer lines than this teach nothing.
  private static let leastLines = 2

  /// The table learned from `lines`.
  static func table(from lines: [LearnedLine], fingerprint: UInt64) -> [UInt8] {
    var learning = Learning(lines)
    learning.learn()
    return NetworkTable.bytes(of: learning.learned, fingerprint: fingerprint)
  }

  /// A line as rows and how much each counts.
  private struct Row {
    var places: [Int32]
    var values: [Float]
    var label: Int
  }

  private var rows: [Row]
  private var learned: NetworkTable.Learned
  private var random = Random(state: 20_210_401)

  private init(_ lines: [LearnedLine]) {
    var seen: [UInt32: Int] = [:]
    var letters: [UInt32: Int] = [:]
    for line in lines {
      for key in line.features { seen[key, default: 0] += 1 }
      for key in line.runs { letters[key, default: 0] += 1 }
    }
    seen = seen.filter { $0.value >= Self.leastLines }
    letters = letters.filter { $0.value >= Self.leastLines && seen[$0.key] == nil }
    let keys = (Array(seen.keys) + Array(letters.keys)).sorted()
    let rarities = keys.map { key -> UInt8 in
      guard let count = letters[key] else { return 0 }
      let rarity = log(Double(lines.count + 1) / Double(count + 1)) + 1
      return UInt8(min((rarity / NetworkTable.rarityStep).rounded(), 255))
    }
    let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0)) })
    rows = lines.map { line in
      let plain = line.features.compactMap { places[$0] }
      let runs = line.runs.compactMap { places[$0] }.filter { rarities[Int($0)] > 0 }
      let square = runs.reduce(Float(0)) { $0 + Float(rarities[Int($1)]) * Float(rarities[Int($1)]) }
      let share = square > 0 ? NetworkTable.weightOfLetters / square.squareRoot() : 0
      return Row(
        places: plain + runs,
        values: plain.map { _ in 1 } + runs.map { Float(rarities[Int($0)]) * share }, label: line.label)
    }
    let classes = LeaningNetwork.classes
    learned = NetworkTable.Learned(
      keys: keys, rarities: rarities, weights: [], thresholds: [Float](repeating: 0, count: Self.units), outcomes: [],
      biases: [Float](repeating: 0, count: classes))
    learned.weights = random.floats(keys.count * Self.units, within: (6 / Float(keys.count + Self.units)).squareRoot())
    learned.outcomes = random.floats(Self.units * classes, within: (6 / Float(Self.units + classes)).squareRoot())
  }

  private mutating func learn() {
    var steps = [
      Adam(learned.weights.count), Adam(learned.thresholds.count), Adam(learned.outcomes.count),
      Adam(learned.biases.count),
    ]
    var slopes = [learned.weights, learned.thresholds, learned.outcomes, learned.biases]
    var order = Array(rows.indices)
    for _ in 0..<Self.epochs {
      random.shuffle(&order)
      for start in stride(from: 0, to: order.count, by: Self.batch) {
        let lines = order[start..<min(start + Self.batch, order.count)]
        for index in slopes.indices { for place in slopes[index].indices { slopes[index][place] = 0 } }
        for line in lines { add(rows[line], to: &slopes) }
        let size = Float(lines.count)
        steps[0].descend(&learned.weights, slopes[0], size, Self.pace, Self.price)
        steps[1].descend(&learned.thresholds, slopes[1], size, Self.pace, 0)
        steps[2].descend(&learned.outcomes, slopes[2], size, Self.pace, Self.price)
        steps[3].descend(&learned.biases, slopes[3], size, Self.pace, 0)
      }
    }
  }

  /// Adds what one line says of the slopes of weights, thresholds, outcomes and biases.
  private func add(_ row: Row, to slopes: inout [[Float]]) {
    let (units, classes) = (Self.units, LeaningNetwork.classes)
    var activity = learned.thresholds
    learned.weights.withUnsafeBufferPointer { weights in
      for (place, value) in zip(row.places, row.values) {
        let base = Int(place) * units
        for unit in 0..<units { activity[unit] += value * weights[base + unit] }
      }
    }
    for unit in 0..<units { activity[unit] = max(0, activity[unit]) }
    var shares = learned.biases
    for unit in 0..<units where activity[unit] > 0 {
      for index in 0..<classes { shares[index] += activity[unit] * learned.outcomes[unit * classes + index] }
    }
    let top = shares.max() ?? 0
    var total: Float = 0
    for index in 0..<classes {
      shares[index] = Float(exponential(Double(shares[index] - top)))
      total += shares[index]
    }
    var back = [Float](repeating: 0, count: units)
    for index in 0..<classes {
      let error = shares[index] / total - (index == row.label ? 1 : 0)
      slopes[3][index] += error
      for unit in 0..<units where activity[unit] > 0 {
        slopes[2][unit * classes + index] += error * activity[unit]
        back[unit] += error * learned.outcomes[unit * classes + index]
      }
    }
    for unit in 0..<units { slopes[1][unit] += back[unit] }
    slopes[0].withUnsafeMutableBufferPointer { slopes in
      for (place, value) in zip(row.places, row.values) {
        let base = Int(place) * units
        for unit in 0..<units { slopes[base + unit] += value * back[unit] }
      }
    }
  }
}

/// The running means by which Adam paces each weight.
private struct Adam {
  private var mean: [Float]
  private var spread: [Float]
  private var fade: Float = 1
  private var fadeSquared: Float = 1

  init(_ count: Int) {
    mean = [Float](repeating: 0, count: count)
    spread = mean
  }

  /// One step of `values` against the slopes of `size` lines together.
  mutating func descend(_ values: inout [Float], _ slopes: [Float], _ size: Float, _ pace: Float, _ price: Float) {
    fade *= 0.9
    fadeSquared *= 0.999
    let step = pace * (1 - fadeSquared).squareRoot() / (1 - fade)
    values.withUnsafeMutableBufferPointer { values in
      slopes.withUnsafeBufferPointer { slopes in
        mean.withUnsafeMutableBufferPointer { mean in
          spread.withUnsafeMutableBufferPointer { spread in
            for index in 0..<values.count {
              let slope = (slopes[index] + price * values[index]) / size
              mean[index] = 0.9 * mean[index] + 0.1 * slope
              spread[index] = 0.999 * spread[index] + 0.001 * slope * slope
              values[index] -= step * mean[index] / (spread[index].squareRoot() + 1e-8)
            }
          }
        }
      }
    }
  }
}

/// Numbers that look random and are the same each time (SplitMix64).
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Evenly between `-bound` and `bound`.
  mutating func floats(_ count: Int, within bound: Float) -> [Float] {
    (0..<count).map { _ in (Float(next() >> 40) / Float(1 << 24) * 2 - 1) * bound }
  }

  mutating func shuffle(_ order: inout [Int]) {
    for index in order.indices.dropFirst().reversed() { order.swapAt(index, Int(next() % UInt64(index + 1))) }
  }
}
