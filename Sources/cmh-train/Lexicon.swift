import Evidence

/// The words of the table and the entries they have there.
struct Lexicon {
  private var entries: [UInt32: UInt16] = [:]
  let count: Int

  /// `rows`, `listed` and `others`: marks of words in the order of `TableLayout`.
  init(rows: [UInt32], listed: [UInt32], others: [UInt32]) {
    var next = TableLayout.firstWord
    for mark in rows + listed + others where entries[mark] == nil {
      entries[mark] = UInt16(next)
      next += 1
    }
    count = next
  }

  func entry(of mark: UInt32) -> UInt16? { entries[mark] }

  /// What the finder keeps of a sentence: entries of words and classes.
  func words(_ sentence: [UInt32]) -> [UInt16] {
    sentence.map { mark in
      mark <= UInt32(TableLayout.classes.count) ? UInt16(mark - 1) : entries[mark] ?? UInt16(TableLayout.unknown)
    }
  }
}

/// A passage as the features of its manner: entries, then places of pairs, each as often as it stands there.
struct MannerText {
  /// Positions among `entries` and, behind them, pairs.
  var features: [Int32] = []
  var tokens = 0
  let specifics: SpecificsTally
  let words: [[UInt16]]

  init(_ text: FeatureText, _ lexicon: Lexicon) {
    specifics = text.specifics
    words = text.sentences.map(lexicon.words)
    for sentence in words {
      tokens += sentence.count
      for (index, word) in sentence.enumerated() {
        features.append(Int32(word))
        if index > 0 {
          features.append(Int32(lexicon.count + TableLayout.pairPlace(sentence[index - 1], word)))
        }
      }
    }
  }

  /// Marks of words and of pairs among a criterion's turns, each once.
  var turns: Set<UInt16> {
    var turns: Set<UInt16> = []
    for sentence in words {
      for (index, word) in sentence.enumerated() {
        turns.insert(TableLayout.turn(word))
        if index > 0 { turns.insert(TableLayout.turn(sentence[index - 1], word)) }
      }
    }
    return turns
  }
}
