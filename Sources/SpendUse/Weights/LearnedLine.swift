/// A labelled line as the network is learned from it: its class, and the keys of what it puts in.
package struct LearnedLine: Sendable {
  /// 0 fine, 1 borderline, 2 and on the barred uses in their order.
  package let label: Int
  /// What counts once, and the runs of letters; each key once, in order.
  package let features: [UInt32]
  package let runs: [UInt32]
  /// The words whose meaning counts, of the whole line and of its first clause; each once, in order.
  package let words: [UInt64]
  package let firstWords: [UInt64]

  package init(_ line: SpendLineText, label: Int) {
    self.label = label
    let reading = SpendUse.read(line)
    let charges = SpendUse.charges(on: line, reading)
    features = Set(reading.features(of: line, charges: charges).map(\.key)).sorted()
    runs = Set(LetterRuns(reading.source).runs.map(\.key)).sorted()
    let meant = MeantWords(reading.text)
    words = Set(meant.words.map(\.hash)).sorted()
    firstWords = Set(meant.words.filter(\.isInFirstClause).map(\.hash)).sorted()
  }

  /// A mark of these lines and of what was read in them: it changes when a line, a label or a row of the lexicon does.
  package static func fingerprint(_ lines: [LearnedLine]) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for line in lines {
      mark = (mark ^ UInt64(line.label)) &* 0x100_0000_01b3
      for key in line.features { mark = (mark ^ UInt64(key)) &* 0x100_0000_01b3 }
      for key in line.runs { mark = (mark ^ UInt64(key)) &* 0x100_0000_01b3 }
      for word in line.words { mark = (mark ^ word) &* 0x100_0000_01b3 }
      for word in line.firstWords { mark = (mark ^ word) &* 0x100_0000_01b3 }
    }
    return mark
  }
}
