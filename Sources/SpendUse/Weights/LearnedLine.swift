/// A labelled line as the weights are learned from it: its class and the hashes of its features.
package struct LearnedLine: Sendable {
  /// 0 fine, 1 borderline, 2 and on the barred uses in their order.
  package let label: Int
  package let features: [UInt64]

  package init(_ line: SpendLineText, label: Int) {
    self.label = label
    features = SpendUse.read(line).features(of: line).map(\.hash)
  }

  /// The key under which a feature's weights are found.
  package static func key(_ feature: UInt64) -> UInt32 { WordWeights.key(feature) }

  /// The bytes that `WordWeights` reads: `rows` are keys with one weight a class, in steps of `step`.
  package static func table(
    _ rows: [(key: UInt32, weights: [Int8])], step: Float, fingerprint: UInt64
  ) -> [UInt8] {
    precondition(rows.count <= Int(UInt16.max), "rows are counted in 16 bits")
    let rows = rows.sorted { $0.key < $1.key }
    var table = TableBytes()
    table.add(UInt32(rows.count))
    table.add(step.bitPattern)
    table.add(fingerprint)
    var starts = [UInt16](repeating: 0, count: WordWeights.buckets + 1)
    for row in rows { starts[Int(row.key >> 22) + 1] += 1 }
    for bucket in 1...WordWeights.buckets { starts[bucket] += starts[bucket - 1] }
    table.add(all: starts)
    table.add(all: rows.map(\.key))
    table.add(all: rows.flatMap(\.weights))
    return table.bytes
  }
}

extension LearnedLine {
  /// A mark of these lines and of what was read in them: it changes when a line, a label or a row of the lexicon does.
  package static func fingerprint(_ lines: [LearnedLine]) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for line in lines {
      mark = (mark ^ UInt64(line.label)) &* 0x100_0000_01b3
      for feature in line.features { mark = (mark ^ feature) &* 0x100_0000_01b3 }
    }
    return mark
  }
}
