import Foundation
import SpendUse

/// Learns the network that `LeaningNetwork` reads: one layer of units, by Adam's way down the loss of small batches.
///
/// Of each line some inputs and some units are left out at random each time, so that none is relied upon alone. Every step
/// is plain arithmetic in a fixed order, so the same lines give the same network.
struct Learning {
  /// Networks learned from different beginnings: what one of them makes of a line by chance, another seldom does.
  private static let members = 2
  private static let units = 24
  private static let epochs = 12
  private static let batch = 128
  private static let pace: Float = 0.001
  /// How dear a weight is, against one line judged wrong.
  private static let price: Float = 0.001
  /// Shares of the inputs and of the units that are left out each time.
  private static let inputsLeftOut: Float = 0.3
  private static let unitsLeftOut: Float = 0.2
  /// Features, and runs of letters, seen in fewer lines than this teach nothing.
  private static let leastLines = 2
  private static let leastLinesOfRuns = 3

  /// The table learned from `lines`, in which words mean what `vectors` say.
  static func table(from lines: [LearnedLine], _ vectors: WordVectors, fingerprint: UInt64) -> [UInt8] {
    let members = (0..<Self.members).map { member in
      var learning = Learning(lines, vectors, seed: 20_210_401 + UInt64(member))
      learning.learn()
      return learning.withMeanings()
    }
    return NetworkTable.bytes(of: joined(members), fingerprint: fingerprint)
  }

  /// A line as rows and how much each counts, and as its place among the meanings.
  private struct Row {
    var places: [Int32]
    var values: [Float]
    var meaning: [Float]
    var label: Int
  }

  private let vectors: WordVectors
  private var rows: [Row] = []
  private var learned: NetworkTable.Learned
  /// What each direction of meaning adds to each unit: of the whole line, then of its first clause.
  private var meanings: [Float]
  private var random: Random
  private static let directions = WordVectors.dimensions * 2

  private init(_ lines: [LearnedLine], _ vectors: WordVectors, seed: UInt64) {
    self.vectors = vectors
    var seen: [UInt32: Int] = [:]
    var letters: [UInt32: Int] = [:]
    for line in lines {
      for key in line.features { seen[key, default: 0] += 1 }
      for key in line.runs { letters[key, default: 0] += 1 }
    }
    seen = seen.filter { $0.value >= Self.leastLines }
    letters = letters.filter { $0.value >= Self.leastLinesOfRuns && seen[$0.key] == nil }
    let keys = (Array(seen.keys) + Array(letters.keys)).sorted()
    let rarities = keys.map { key -> UInt8 in
      guard let count = letters[key] else { return 0 }
      return NetworkTable.rarity(log(Double(lines.count + 1) / Double(count + 1)) + 1)
    }
    let classes = LeaningNetwork.classes
    var random = Random(state: seed)
    func evenly(_ count: Int, _ sides: Int) -> [Float] {
      random.floats(count, within: (6 / Float(sides)).squareRoot())
    }
    learned = NetworkTable.Learned(
      keys: keys, rarities: rarities, weights: [], thresholds: [Float](repeating: 0, count: Self.units), outcomes: [],
      biases: [Float](repeating: 0, count: classes))
    learned.weights = evenly(keys.count * Self.units, keys.count + Self.units)
    learned.outcomes = evenly(Self.units * classes, Self.units + classes)
    meanings = evenly(Self.directions * Self.units, Self.directions + Self.units)
    self.random = random

    let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0)) })
    rows = lines.map { line in
      let plain = line.features.compactMap { places[$0] }
      let runs = line.runs.compactMap { places[$0] }.filter { rarities[Int($0)] > 0 }
      let square = runs.reduce(Float(0)) { $0 + Float(rarities[Int($1)]) * Float(rarities[Int($1)]) }
      let share = square > 0 ? NetworkTable.weightOfAGroup / square.squareRoot() : 0
      return Row(
        places: plain + runs, values: plain.map { _ in 1 } + runs.map { Float(rarities[Int($0)]) * share },
        meaning: Self.meaning(of: line.words, vectors) + Self.meaning(of: line.firstWords, vectors), label: line.label)
    }
  }

  /// What some words mean together, each by its rarity.
  private static func meaning(of words: [UInt64], _ vectors: WordVectors) -> [Float] {
    var sum = [Float](repeating: 0, count: WordVectors.dimensions)
    var square: Float = 0
    for place in words.compactMap(vectors.place) {
      let rarity = Float(NetworkTable.rarity(vectors.rarities[place]))
      square += rarity * rarity
      for index in sum.indices { sum[index] += rarity * vectors.vectors[place * sum.count + index] }
    }
    guard square > 0 else { return sum }
    let share = NetworkTable.weightOfAGroup / square.squareRoot()
    return sum.map { $0 * share }
  }

  private mutating func learn() {
    var steps = (
      weights: Adam(learned.weights.count), thresholds: Adam(learned.thresholds.count),
      outcomes: Adam(learned.outcomes.count), biases: Adam(learned.biases.count), meanings: Adam(meanings.count)
    )
    var slopes = Slopes(learned, meanings)
    var order = Array(rows.indices)
    for _ in 0..<Self.epochs {
      random.shuffle(&order)
      for start in stride(from: 0, to: order.count, by: Self.batch) {
        let lines = order[start..<min(start + Self.batch, order.count)]
        slopes.clear()
        for line in lines { add(thinned(rows[line]), to: &slopes) }
        let size = Float(lines.count)
        // Only the rows that this batch holds move.
        steps.weights.descend(
          &learned.weights, slopes.weights, size, Self.pace, Self.price, only: slopes.touched.sorted(),
          width: Self.units)
        steps.thresholds.descend(&learned.thresholds, slopes.thresholds, size, Self.pace, 0)
        steps.outcomes.descend(&learned.outcomes, slopes.outcomes, size, Self.pace, Self.price)
        steps.biases.descend(&learned.biases, slopes.biases, size, Self.pace, 0)
        steps.meanings.descend(&meanings, slopes.meanings, size, Self.pace, Self.price)
      }
    }
  }

  /// A line without the inputs left out this time; the others count for them.
  private mutating func thinned(_ row: Row) -> Row {
    var thinned = Row(places: [], values: [], meaning: row.meaning, label: row.label)
    for (place, value) in zip(row.places, row.values) where random.share() >= Self.inputsLeftOut {
      thinned.places.append(place)
      thinned.values.append(value / (1 - Self.inputsLeftOut))
    }
    return thinned
  }

  /// Adds what one line says of the slopes.
  private mutating func add(_ row: Row, to slopes: inout Slopes) {
    let (units, classes) = (Self.units, LeaningNetwork.classes)
    var activity = learned.thresholds
    learned.weights.withUnsafeBufferPointer { weights in
      for (place, value) in zip(row.places, row.values) {
        let base = Int(place) * units
        for unit in 0..<units { activity[unit] += value * weights[base + unit] }
      }
    }
    for (direction, value) in row.meaning.enumerated() {
      for unit in 0..<units { activity[unit] += value * meanings[direction * units + unit] }
    }
    // How much each unit passes on, either way: nothing below its threshold or when it is left out.
    let passed = activity.map { value -> Float in
      random.share() < Self.unitsLeftOut || value <= 0 ? 0 : 1 / (1 - Self.unitsLeftOut)
    }
    for unit in 0..<units { activity[unit] *= passed[unit] }
    var shares = learned.biases
    for unit in 0..<units where passed[unit] > 0 {
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
      slopes.biases[index] += error
      for unit in 0..<units where passed[unit] > 0 {
        slopes.outcomes[unit * classes + index] += error * activity[unit]
        back[unit] += error * learned.outcomes[unit * classes + index] * passed[unit]
      }
    }
    for unit in 0..<units { slopes.thresholds[unit] += back[unit] }
    for (place, value) in zip(row.places, row.values) {
      slopes.touched.insert(Int(place))
      let base = Int(place) * units
      for unit in 0..<units { slopes.weights[base + unit] += value * back[unit] }
    }
    for (direction, value) in row.meaning.enumerated() {
      for unit in 0..<units { slopes.meanings[direction * units + unit] += value * back[unit] }
    }
  }

  /// What was learned, with two rows for each word that has a meaning.
  private func withMeanings() -> NetworkTable.Learned {
    let units = Self.units
    var rows: [UInt32: (rarity: UInt8, weights: [Float])] = [:]
    for (place, word) in vectors.words.enumerated() {
      let vector = vectors.vectors[place * WordVectors.dimensions..<(place + 1) * WordVectors.dimensions]
      let rarity = NetworkTable.rarity(vectors.rarities[place])
      func weights(from first: Int) -> [Float] {
        var weights = [Float](repeating: 0, count: units)
        for (direction, value) in vector.enumerated() {
          for unit in 0..<units { weights[unit] += value * meanings[(first + direction) * units + unit] }
        }
        return weights
      }
      let keys = MeaningKeys(of: word)
      rows[keys.anywhere] = (rarity, weights(from: 0))
      rows[keys.inFirstClause] = (rarity, weights(from: WordVectors.dimensions))
    }
    for (row, key) in learned.keys.enumerated() {
      rows[key] = (learned.rarities[row], Array(learned.weights[row * units..<(row + 1) * units]))
    }
    let keys = rows.keys.sorted()
    return NetworkTable.Learned(
      keys: keys, rarities: keys.map { rows[$0]?.rarity ?? 0 }, weights: keys.flatMap { rows[$0]?.weights ?? [] },
      thresholds: learned.thresholds, outcomes: learned.outcomes, biases: learned.biases)
  }
}

extension Learning {
  /// One network of all the members' units, which finds the mean of what they find.
  private static func joined(_ members: [NetworkTable.Learned]) -> NetworkTable.Learned {
    var joined = members[0]
    let share = 1 / Float(members.count)
    joined.weights = joined.keys.indices.flatMap { row in
      members.flatMap { $0.weights[row * units..<(row + 1) * units] }
    }
    joined.thresholds = members.flatMap(\.thresholds)
    joined.outcomes = members.flatMap { $0.outcomes.map { $0 * share } }
    joined.biases = joined.biases.indices.map { index in members.reduce(0) { $0 + $1.biases[index] * share } }
    return joined
  }
}

/// How steeply the loss of a batch changes with each weight.
private struct Slopes {
  var weights: [Float]
  var thresholds: [Float]
  var outcomes: [Float]
  var biases: [Float]
  var meanings: [Float]
  /// The rows of `weights` that are not all zero.
  var touched: Set<Int> = []

  init(_ learned: NetworkTable.Learned, _ meanings: [Float]) {
    func none(_ like: [Float]) -> [Float] { [Float](repeating: 0, count: like.count) }
    weights = none(learned.weights)
    thresholds = none(learned.thresholds)
    outcomes = none(learned.outcomes)
    biases = none(learned.biases)
    self.meanings = none(meanings)
  }

  mutating func clear() {
    let units = thresholds.count
    for row in touched { for unit in 0..<units { weights[row * units + unit] = 0 } }
    touched.removeAll(keepingCapacity: true)
    for place in thresholds.indices { thresholds[place] = 0 }
    for place in outcomes.indices { outcomes[place] = 0 }
    for place in biases.indices { biases[place] = 0 }
    for place in meanings.indices { meanings[place] = 0 }
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

  /// One step of `values` against the slopes of `size` lines together; of rows of `width` values, only some may move.
  mutating func descend(
    _ values: inout [Float], _ slopes: [Float], _ size: Float, _ pace: Float, _ price: Float, only rows: [Int]? = nil,
    width: Int = 1
  ) {
    fade *= 0.9
    fadeSquared *= 0.999
    let step = pace * (1 - fadeSquared).squareRoot() / (1 - fade)
    values.withUnsafeMutableBufferPointer { values in
      slopes.withUnsafeBufferPointer { slopes in
        mean.withUnsafeMutableBufferPointer { mean in
          spread.withUnsafeMutableBufferPointer { spread in
            func move(_ index: Int) {
              let slope = (slopes[index] + price * values[index]) / size
              mean[index] = 0.9 * mean[index] + 0.1 * slope
              spread[index] = 0.999 * spread[index] + 0.001 * slope * slope
              values[index] -= step * mean[index] / (spread[index].squareRoot() + 1e-8)
            }
            guard let rows else { return (0..<values.count).forEach(move) }
            for row in rows { for index in row * width..<(row + 1) * width { move(index) } }
          }
        }
      }
    }
  }
}
