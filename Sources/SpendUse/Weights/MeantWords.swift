/// The words of a line whose meaning is weighed.
///
/// What stands for each in the network was learned from the company that it keeps in other texts, so that a word which
/// no labelled line has counts like its relatives that some have.
struct MeantWords {
  struct Meant {
    /// Of the folded word; one for all numbers.
    var hash: UInt64
    /// The byte of the text at which it starts.
    var start: Int32
    var isInFirstClause: Bool
  }

  let words: [Meant]

  init(_ text: FoldedText) {
    let firstClause = LineClauses(text).firstClause
    words = text.words.enumerated().map { index, word in
      Meant(hash: Self.hash(of: word), start: word.start, isInFirstClause: index < firstClause)
    }
  }

  static func hash(of word: Word) -> UInt64 { word.isNumber ? LineFeatureKind.anyNumber : word.hash }
}

/// The rows that stand for a word's meaning in the network.
package struct MeaningKeys {
  package let anywhere: UInt32
  package let inFirstClause: UInt32

  package init(of word: UInt64) {
    func key(_ kind: LineFeatureKind) -> UInt32 { UInt32(truncatingIfNeeded: kind.hash(word, 0) >> 32) }
    anywhere = key(.meaning)
    inFirstClause = key(.meaningInFirstClause)
  }
}

extension SpendUse {
  /// The words of any text as the network knows them, in order, to learn their meaning from.
  package static func meantWords(in text: String) -> [UInt64] {
    Array(text.utf8).withUnsafeBufferPointer { FoldedText($0).words.map { MeantWords.hash(of: $0) } }
  }
}
