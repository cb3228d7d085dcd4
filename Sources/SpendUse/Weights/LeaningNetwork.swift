import SpendTables

/// What each feature of a line weighs for and against each class: fine, borderline, and the barred uses.
///
/// Learned ahead of time from the labelled lines, and read in place. The bytes, little-endian: a header (32-bit number of
/// rows, 32-bit weight of one step as a float, 64-bit mark of what it was learned from), 1,025 16-bit starts by the key's
/// first ten bits, the rows' 32-bit keys in order, and for each row one signed byte a class. `WordWeightsMaker` writes them.
package struct WordWeights: @unchecked Sendable {
  /// Fine, borderline, then the uses in their order.
  package static let classes = 2 + BarredUse.allCases.count
  static let headerBytes = 16
  static let buckets = 1024

  package static let shared = WordWeights(
    UnsafeRawBufferPointer(start: spend_weights(), count: spend_weights_size()))

  /// A mark of the labelled lines and rows that the weights were learned from.
  package let fingerprint: UInt64
  package let rows: Int
  private let step: Double
  private let starts: UnsafePointer<UInt16>
  private let keys: UnsafePointer<UInt32>
  private let weights: UnsafePointer<Int8>

  /// Reads `bytes` in place; they must stay where they are for as long as the weights are used.
  package init(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { preconditionFailure("weights are never empty") }
    rows = Int(base.load(as: UInt32.self))
    step = Double(Float(bitPattern: base.load(fromByteOffset: 4, as: UInt32.self)))
    fingerprint = base.load(fromByteOffset: 8, as: UInt64.self)
    var next = base + Self.headerBytes
    starts = UnsafePointer(next.assumingMemoryBound(to: UInt16.self))
    next += ((Self.buckets + 1) * 2 + 7) & ~7
    keys = UnsafePointer(next.assumingMemoryBound(to: UInt32.self))
    next += (rows * 4 + 7) & ~7
    weights = UnsafePointer(next.assumingMemoryBound(to: Int8.self))
  }

  /// The weights of one feature, one a class in steps; nil for a feature that was never seen.
  func row(_ hash: UInt64) -> UnsafePointer<Int8>? {
    let key = Self.key(hash)
    let bucket = Int(key >> 22)
    for index in Int(starts[bucket])..<Int(starts[bucket + 1]) where keys[index] == key {
      return weights + index * Self.classes
    }
    return nil
  }

  static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  /// Where a line leans. `isSmall` marks the words that carry nothing by themselves (“which”, “of”).
  func leaning(of features: [LineFeature], isSmall: [Bool]) -> Leaning {
    let sums = sums(of: features)
    let top = sums.max() ?? 0
    let shares = sums.map { exponential(Double($0 - top) * step) }
    let total = shares.reduce(0, +)
    let heaviest = (2..<Self.classes).max { shares[$0] < shares[$1] } ?? 2
    let barred = (2..<Self.classes).reduce(0) { $0 + shares[$1] }
    let isOpen = shares[1] > barred
    // Words are quoted only where something is charged.
    let isCharged = shares[0] < SpendUse.Lean.asks * total
    return Leaning(
      fine: shares[0] / total, barred: barred / total, likeliest: max(shares[1], shares[heaviest]) / total,
      use: isOpen && shares[heaviest] < Self.leastShareOfAUse * total ? nil : BarredUse.allCases[heaviest - 2],
      words: isCharged ? carriers(of: isOpen ? 1 : heaviest, in: features, isSmall: isSmall) : 0..<isSmall.count)
  }

  /// What the features weigh together for each class, in steps; one that stands twice in a line weighs once, as when it
  /// was learned.
  private func sums(of features: [LineFeature]) -> [Int] {
    var sums = [Int](repeating: 0, count: Self.classes)
    var capacity = 64
    while capacity < features.count * 2 { capacity *= 2 }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { seen in
      seen.initialize(repeating: 0)
      for feature in features {
        var slot = Int(truncatingIfNeeded: feature.hash) & (capacity - 1)
        while seen[slot] != 0, seen[slot] != feature.hash { slot = (slot + 1) & (capacity - 1) }
        guard seen[slot] == 0, let row = row(feature.hash) else { continue }
        seen[slot] = feature.hash
        for index in 0..<Self.classes { sums[index] += Int(row[index]) }
      }
    }
    return sums
  }

  /// The stretch of words that speaks most for a class against “fine”, without small words at its ends.
  private func carriers(of heaviest: Int, in features: [LineFeature], isSmall: [Bool]) -> Range<Int> {
    var weight = [Double](repeating: -Self.priceOfAWord, count: isSmall.count)
    for feature in features where !feature.words.isEmpty {
      guard let row = row(feature.hash) else { continue }
      let share = Double(Int(row[heaviest]) - Int(row[0])) * step / Double(feature.words.count)
      for index in feature.words { weight[index] += share }
    }
    for index in isSmall.indices where isSmall[index] { weight[index] = min(weight[index], -Self.priceOfAWord) }
    var best = 0..<isSmall.count
    var greatest = -Double.infinity
    var sum = 0.0
    var first = 0
    for index in isSmall.indices {
      if sum <= 0 {
        sum = 0
        first = index
      }
      sum += weight[index]
      if sum > greatest {
        greatest = sum
        best = first..<index + 1
      }
    }
    return best
  }

  /// What each further word must add to be quoted with its neighbours.
  private static let priceOfAWord = 0.3
  /// A line that leans to “borderline” is asked about for a use only when that use has this share of it.
  private static let leastShareOfAUse = 0.12
}

/// Where a line leans by its words: how likely it is fine, how likely a breach, of which use, and which words carry that.
struct Leaning {
  /// Between 0 and 1; what is left of both is the chance of a borderline line.
  var fine: Double
  var barred: Double
  /// The greater of the chances of a borderline line and of the likeliest use.
  var likeliest: Double
  /// The use it leans to most; nil where it only leaves open what is bought.
  var use: BarredUse?
  var words: Range<Int>
}

/// e to the power `x`, in plain arithmetic so that every machine finds the same.
package func exponential(_ x: Double) -> Double {
  if x < -700 { return 0 }
  let power = (x * 1.4426950408889634).rounded()
  let rest = x - power * 0.6931471805599453
  var term = 1.0
  var sum = 1.0
  for n in 1...12 {
    term *= rest / Double(n)
    sum += term
  }
  return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
}
