extension EvidenceFinder {
  /// A word of a passage that speaks for a criterion.
  package struct TellingWord: Sendable {
    /// Half-open byte offsets into the text.
    package let range: Range<Int>
    /// Rarity × likeness, in the steps of the table.
    package let weight: Int
  }

  /// Which words of a passage speak for the criterion, the weightiest first.
  package mutating func tellingWords(
    _ text: UnsafeBufferPointer<UInt8>, for criterion: Int
  ) -> [TellingWord] {
    guard let base = text.baseAddress else { return [] }
    scanner.scan(text)
    return scanner.tokens.compactMap { token in
      guard let entry = entry(of: token, base).0 else { return nil }
      let weight = table.weight(of: entry, for: criterion)
      return weight > 0 ? TellingWord(range: Int(token.start)..<Int(token.end), weight: weight) : nil
    }.sorted { ($1.weight, $0.range.lowerBound) < ($0.weight, $1.range.lowerBound) }
  }

  /// What a passage names, as it is counted when its strength is judged.
  package mutating func specifics(of text: UnsafeBufferPointer<UInt8>) -> SpecificsTally {
    var tally = SpecificsTally()
    guard let base = text.baseAddress else { return tally }
    scanner.scan(text)
    for token in scanner.tokens { tally.count(entry(of: token, base).1) }
    return tally
  }
}
