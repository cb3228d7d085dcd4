import SpendUse

/// Learns what each feature weighs for each class: a softmax regression, its squared weights held down.
///
/// Every step is plain arithmetic in a fixed order, so the same lines give the same weights.
struct Learning {
  /// How dear a weight is, against one line judged wrong.
  private static let price = 0.5
  private static let steps = 160
  /// Features seen in fewer lines than this teach nothing.
  private static let leastLines = 2
  /// Rows whose every weight is below this change no judgement.
  private static let leastWeight = 0.08

  /// The table of weights learned from `lines`.
  static func table(from lines: [LearnedLine], fingerprint: UInt64) -> [UInt8] {
    var seen: [UInt32: Int] = [:]
    for line in lines { for key in Set(line.features.map(LearnedLine.key)) { seen[key, default: 0] += 1 } }
    let keys = seen.filter { $0.value >= leastLines }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    let rows = lines.map { Set($0.features.compactMap { places[LearnedLine.key($0)] }).sorted() }
    let weights = descend(rows: rows, labels: lines.map(\.label), features: keys.count)

    let classes = WordWeights.classes
    let greatest = weights.map(abs).max() ?? 1
    let step = greatest / 127
    var table: [(key: UInt32, weights: [Int8])] = []
    for (place, key) in keys.enumerated() {
      let own = weights[place * classes..<(place + 1) * classes]
      guard own.contains(where: { abs($0) >= leastWeight }) else { continue }
      table.append((key, own.map { Int8(($0 / step).rounded()) }))
    }
    return LearnedLine.table(table, step: Float(step), fingerprint: fingerprint)
  }

  /// Adam's way down the whole set's loss.
  private static func descend(rows: [[Int]], labels: [Int], features: Int) -> [Double] {
    let classes = WordWeights.classes
    let size = features * classes
    var weights = [Double](repeating: 0, count: size)
    var (mean, spread) = (weights, weights)
    var (fade, fadeSquared) = (1.0, 1.0)
    for step in 0..<steps {
      var slope = weights.map { $0 * price }
      slope.withUnsafeMutableBufferPointer { slope in
        weights.withUnsafeBufferPointer { weights in
          var shares = [Double](repeating: 0, count: classes)
          for (row, label) in zip(rows, labels) {
            for index in 0..<classes { shares[index] = 0 }
            for place in row {
              for index in 0..<classes { shares[index] += weights[place * classes + index] }
            }
            let top = shares.max() ?? 0
            var total = 0.0
            for index in 0..<classes {
              shares[index] = exponential(shares[index] - top)
              total += shares[index]
            }
            for index in 0..<classes { shares[index] = shares[index] / total - (index == label ? 1 : 0) }
            for place in row {
              for index in 0..<classes { slope[place * classes + index] += shares[index] }
            }
          }
        }
      }
      fade *= 0.9
      fadeSquared *= 0.99
      let pace = 0.1 * (1 - Double(step) / Double(steps))
      for index in 0..<size {
        mean[index] = 0.9 * mean[index] + 0.1 * slope[index]
        spread[index] = 0.99 * spread[index] + 0.01 * slope[index] * slope[index]
        weights[index] -=
          pace * (mean[index] / (1 - fade)) / ((spread[index] / (1 - fadeSquared)).squareRoot() + 1e-8)
      }
    }
    return weights
  }
}
