/// What a line says first, before it goes on to for whom, with whom, why or instead of what.
///
/// People type what is bought first more often than not, so the same word weighs differently there and later on.
struct LineClauses {
  /// How many words stand before the first small word that ties something on, or the first mark between words.
  private(set) var opening: Int
  /// How many stand before the first word that gives a reason, a time or a contrast, or the first mark.
  private(set) var firstClause: Int

  init(_ text: FoldedText) {
    opening = text.words.count
    firstClause = text.words.count
    for index in text.words.indices {
      let word = text.words[index]
      let isMarked = index > 0 && (word.gap >= .comma || word.depth != text.words[index - 1].depth)
      if isMarked || Self.turning.contains(word.hash) {
        opening = min(opening, index)
        firstClause = index
        return
      }
      if Self.tying.contains(word.hash) { opening = min(opening, index) }
    }
  }

  private static let turning = hashes([
    "so", "because", "since", "which", "who", "whose", "where", "when", "while", "until", "after", "before",
    "following", "replacing", "instead", "rather", "without", "not", "but", "against", "despite", "although", "though",
    "unless", "as",
  ])

  private static let tying = hashes([
    "that", "to", "for", "from", "with", "by", "at", "in", "on", "via", "under",
  ])

  private static func hashes(_ words: [String]) -> Set<UInt64> {
    Set(words.map { Array($0.utf8).withUnsafeBufferPointer { FoldedText($0).words[0].hash } })
  }
}
