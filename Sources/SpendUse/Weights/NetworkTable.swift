/// The layout of the network's table, little-endian, each part on a multiple of eight bytes: a header (32-bit numbers of
/// rows and of units, 64-bit mark of what it was learned from), 32-bit starts by the key's first bits, the rows' 32-bit
/// keys in order, a byte of rarity a row (0 for what counts once), a 32-bit float a unit for the step of its weights and
/// one for its threshold, a float for each unit and class, one a class, and a signed byte for each row and unit.
package enum NetworkTable {
  static let headerBytes = 16
  static let bucketBits: UInt32 = 14
  static let bucketShift = 32 - bucketBits
  static let buckets = 1 << Int(bucketBits)

  /// How much each of what counts by its rarity counts together, against one feature that counts once: all runs of
  /// letters of a line, the meaning of all its words, that of its first clause.
  package static let weightOfAGroup: Float = 5
  /// One step of rarity, in natural logarithms.
  static let rarityStep = 1.0 / 24

  /// A rarity in natural logarithms, above 0, as the table keeps it.
  package static func rarity(_ logarithm: Double) -> UInt8 {
    UInt8(min(max((logarithm / rarityStep).rounded(), 1), 255))
  }

  /// What is learned, before it is written: the weights of row `r` are `weights[r * units..<(r + 1) * units]`.
  package struct Learned {
    package var keys: [UInt32]
    package var rarities: [UInt8]
    package var weights: [Float]
    package var thresholds: [Float]
    package var outcomes: [Float]
    package var biases: [Float]

    package init(
      keys: [UInt32], rarities: [UInt8], weights: [Float], thresholds: [Float], outcomes: [Float], biases: [Float]
    ) {
      self.keys = keys
      self.rarities = rarities
      self.weights = weights
      self.thresholds = thresholds
      self.outcomes = outcomes
      self.biases = biases
    }
  }

  /// The bytes that `LeaningNetwork` reads; the keys are in order.
  package static func bytes(of learned: Learned, fingerprint: UInt64) -> [UInt8] {
    let units = learned.thresholds.count
    let rows = learned.keys.count
    let steps = (0..<units).map { unit in
      max((0..<rows).reduce(Float(0)) { max($0, abs(learned.weights[$1 * units + unit])) }, 1e-9) / 127
    }
    var starts = [UInt32](repeating: 0, count: buckets + 1)
    for key in learned.keys { starts[Int(key >> bucketShift) + 1] += 1 }
    for bucket in 1...buckets { starts[bucket] += starts[bucket - 1] }
    var table = TableBytes()
    table.add(UInt32(rows))
    table.add(UInt32(units))
    table.add(fingerprint)
    table.add(all: starts)
    table.add(all: learned.keys)
    table.add(all: learned.rarities)
    table.add(all: steps.map(\.bitPattern))
    table.add(all: learned.thresholds.map(\.bitPattern))
    table.add(all: learned.outcomes.map(\.bitPattern))
    table.add(all: learned.biases.map(\.bitPattern))
    table.add(
      all: learned.weights.enumerated().map { Int8(($1 / steps[$0 % units]).rounded()) })
    return table.bytes
  }
}
