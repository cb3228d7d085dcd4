import SpendTables

/// Tells from a line's features which class it leans to: fine, borderline, or one of the barred uses.
///
/// A network with one layer of units between features and classes, learned ahead of time from the labelled lines and read
/// in place. A feature (a word, a pair of words, a phrase of the lexicon, a coded field) counts once; the runs of letters
/// and the meaning of words count by their rarity, and together as much in a long line as in a short one.
/// `NetworkTable` has the layout.
package struct LeaningNetwork: @unchecked Sendable {
  /// Fine, borderline, then the uses in their order.
  package static let classes = 2 + BarredUse.allCases.count

  package static let shared = LeaningNetwork(
    UnsafeRawBufferPointer(start: spend_weights(), count: spend_weights_size()))

  /// A mark of the labelled lines and rows that it was learned from.
  package let fingerprint: UInt64
  package let rows: Int
  let units: Int
  private let starts: UnsafePointer<UInt32>
  private let keys: UnsafePointer<UInt32>
  private let rarities: UnsafePointer<UInt8>
  private let weights: UnsafePointer<Int8>
  private let steps: UnsafePointer<Float>
  private let thresholds: UnsafePointer<Float>
  private let outcomes: UnsafePointer<Float>
  private let biases: UnsafePointer<Float>

  /// Reads `bytes` in place; they must stay where they are for as long as the network is used.
  package init(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { preconditionFailure("a network is never empty") }
    rows = Int(base.load(as: UInt32.self))
    units = Int(base.load(fromByteOffset: 4, as: UInt32.self))
    fingerprint = base.load(fromByteOffset: 8, as: UInt64.self)
    var next = base + NetworkTable.headerBytes
    func take<T>(_ type: T.Type, _ items: Int) -> UnsafePointer<T> {
      defer { next += (items * MemoryLayout<T>.stride + 7) & ~7 }
      return UnsafePointer(next.assumingMemoryBound(to: type))
    }
    starts = take(UInt32.self, NetworkTable.buckets + 1)
    keys = take(UInt32.self, rows)
    rarities = take(UInt8.self, rows)
    steps = take(Float.self, units)
    thresholds = take(Float.self, units)
    outcomes = take(Float.self, units * Self.classes)
    biases = take(Float.self, Self.classes)
    weights = take(Int8.self, rows * units)
  }

  /// The row of one feature; nil for a feature that was never seen.
  package func row(_ key: UInt32) -> Int? {
    let bucket = Int(key >> NetworkTable.bucketShift)
    for index in Int(starts[bucket])..<Int(starts[bucket + 1]) where keys[index] == key { return index }
    return nil
  }

  /// Where a line leans. `isSmall` marks the words that carry nothing by themselves (“which”, “of”).
  func leaning(
    of features: [LineFeature], runs: LetterRuns, text: FoldedText, isSmall: [Bool], isFine: Double
  ) -> Leaning {
    let input = input(features, runs, MeantWords(text))
    let activity = activity(of: input)
    let shares = shares(of: activity)
    let heaviest = (2..<Self.classes).max { shares[$0] < shares[$1] } ?? 2
    let barred = (2..<Self.classes).reduce(0) { $0 + shares[$1] }
    let isOpen = shares[1] > barred
    // Words are quoted only where something is charged.
    let isCharged = shares[0] <= isFine
    let carried = isCharged ? carriers(of: isOpen ? 1 : heaviest, activity, input, text, isSmall) : nil
    return Leaning(
      fine: shares[0], barred: barred,
      use: isOpen && shares[heaviest] < Self.leastShareOfAUse ? nil : BarredUse.allCases[heaviest - 2],
      words: carried ?? 0..<isSmall.count)
  }

  /// A line that leans to “borderline” is asked about for a use only when that use has this share of it.
  private static let leastShareOfAUse = 0.12
}

// MARK: - From the features to the classes

extension LeaningNetwork {
  /// What a line puts in: rows, how much each counts, and where it stands.
  struct Input {
    /// Features that count once; `words` are those it stands for.
    var features: [(row: Int, words: Range<Int>)] = []
    /// The runs of letters, the meaning of all words, that of the first clause.
    var groups: [Group] = []
  }

  /// Rows that count by `rarity` and all together by `share`; `word` is the byte at which the word of a row starts.
  struct Group {
    var rows: [(row: Int, rarity: Int32, word: Int32)] = []
    var share: Float = 0
  }

  /// Each row once, as when it was learned.
  private func input(_ features: [LineFeature], _ letters: LetterRuns, _ meant: MeantWords) -> Input {
    var input = Input()
    input.features.reserveCapacity(features.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rows / 64 + 1) { seen in
      seen.initialize(repeating: 0)
      func isNew(_ row: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(row & 63)
        defer { seen[row >> 6] |= bit }
        return seen[row >> 6] & bit == 0
      }
      for feature in features {
        guard let row = row(feature.key), rarities[row] == 0, isNew(row) else { continue }
        input.features.append((row, feature.words))
      }
      func add(_ keys: some Sequence<(key: UInt32, word: Int32)>, atMost count: Int) {
        var group = Group()
        group.rows.reserveCapacity(count)
        var square: Int64 = 0
        for (key, word) in keys {
          guard let row = row(key), rarities[row] > 0, isNew(row) else { continue }
          let rarity = Int32(rarities[row])
          group.rows.append((row, rarity, word))
          square += Int64(rarity) * Int64(rarity)
        }
        group.share = square > 0 ? NetworkTable.weightOfAGroup / Float(square).squareRoot() : 0
        input.groups.append(group)
      }
      add(letters.runs.lazy.map { ($0.key, $0.word) }, atMost: letters.runs.count)
      let keys = meant.words.map { MeaningKeys(of: $0.hash) }
      add(zip(keys, meant.words).lazy.map { ($0.anywhere, $1.start) }, atMost: keys.count)
      add(
        zip(keys, meant.words).lazy.filter(\.1.isInFirstClause).map { ($0.inFirstClause, $1.start) },
        atMost: keys.count)
    }
    return input
  }

  /// How active each unit is: nothing below its threshold.
  private func activity(of input: Input) -> [Float] {
    var plain = [Int32](repeating: 0, count: units)
    for (row, _) in input.features {
      let weights = weights + row * units
      for unit in 0..<units { plain[unit] &+= Int32(weights[unit]) }
    }
    var activity = plain.map(Float.init)
    for group in input.groups {
      var sum = [Int32](repeating: 0, count: units)
      for (row, rarity, _) in group.rows {
        let weights = weights + row * units
        for unit in 0..<units { sum[unit] &+= rarity &* Int32(weights[unit]) }
      }
      for unit in 0..<units { activity[unit] += group.share * Float(sum[unit]) }
    }
    for unit in 0..<units { activity[unit] = max(0, thresholds[unit] + steps[unit] * activity[unit]) }
    return activity
  }

  /// The chance of each class.
  private func shares(of activity: [Float]) -> [Double] {
    var sums = (0..<Self.classes).map { biases[$0] }
    for unit in 0..<units where activity[unit] > 0 {
      for index in 0..<Self.classes { sums[index] += activity[unit] * outcomes[unit * Self.classes + index] }
    }
    let top = sums.max() ?? 0
    let shares = sums.map { exponential(Double($0 - top)) }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }

  /// The stretch of words that speaks most for a class against “fine”, without small words at its ends.
  ///
  /// Among units that stay as active as they are, what a row adds to a class is a sum, so that each word has its part.
  private func carriers(
    of heaviest: Int, _ activity: [Float], _ input: Input, _ text: FoldedText, _ isSmall: [Bool]
  ) -> Range<Int> {
    let pull = (0..<units).map { unit -> Float in
      let outcomes = outcomes + unit * Self.classes
      return activity[unit] > 0 ? steps[unit] * (outcomes[heaviest] - outcomes[0]) : 0
    }
    func share(_ row: Int) -> Double {
      let weights = weights + row * units
      var sum: Float = 0
      for unit in 0..<units { sum += pull[unit] * Float(weights[unit]) }
      return Double(sum)
    }
    var weight = [Double](repeating: -Self.priceOfAWord, count: isSmall.count)
    for (row, words) in input.features where !words.isEmpty {
      let each = share(row) / Double(words.count)
      for index in words { weight[index] += each }
    }
    for group in input.groups {
      var word = 0
      for (row, rarity, start) in group.rows {
        while word < text.words.count, text.words[word].end <= start { word += 1 }
        guard word < weight.count else { break }
        weight[word] += share(row) * Double(Float(rarity) * group.share)
      }
    }
    for index in isSmall.indices where isSmall[index] { weight[index] = min(weight[index], -Self.priceOfAWord) }
    return Self.heaviestStretch(of: weight)
  }

  private static func heaviestStretch(of weight: [Double]) -> Range<Int> {
    var best = 0..<weight.count
    var greatest = -Double.infinity
    var sum = 0.0
    var first = 0
    for index in weight.indices {
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
}

/// Where a line leans by its words: how likely it is fine, how likely a breach, of which use, and which words carry that.
struct Leaning {
  /// Between 0 and 1; what is left of both is the chance of a borderline line.
  var fine: Double
  var barred: Double
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
