// Whoever pays stands in the sentence, and the money is what he pays from.

extension PaidInWords {
  // MARK: The verb, then the use and the money

  /// “The team will also run the out of hours crisis line from this funding”.
  func isPaidFrom(_ money: ClosedRange<Int>) -> Claim? {
    var source = head(of: money) - 1
    guard source > 3, PayingWords.sources.contains(sentence.hash(source)) else { return nil }
    if sentence.hash(source - 1) == PayingWords.out { source -= 1 }
    guard sentence.hash(source) != ProseWord.of else { return nil }
    var verb = source - 2
    let least = max(1, source - 14)
    while verb >= least {
      guard !PayingWords.parting.contains(sentence.hash(verb)) else { return nil }
      if PayingWords.providing.contains(sentence.hash(verb)), PayingWords.agents.contains(sentence.hash(verb - 1)) {
        break
      }
      verb -= 1
    }
    guard verb >= least else { return nil }
    var first = verb + 1
    if sentence.hash(first) == PayingWords.for { first += 1 }
    guard first < source, let found = barred(first...source - 1), endsNamed(found.words.upperBound, source - 1),
      !isElsewhere(first..<found.words.lowerBound, found.use)
    else { return nil }
    return (found.use, verb...money.upperBound)
  }

  // MARK: The money, then who pays

  /// “With this money we will open four inpatient beds”.
  func paysAhead(_ money: ClosedRange<Int>) -> Claim? {
    let source = head(of: money) - 1
    guard source >= 0, PayingWords.sources.contains(sentence.hash(source)),
      source == 0 || !sentence.words[source].isCapital && PayingWords.openings.contains(sentence.hash(source - 1))
    else { return nil }
    var verb = money.upperBound + 1
    let most = min(sentence.words.count, verb + 12)
    while verb < most, PayingWords.enabled.contains(sentence.hash(verb)) || isBetween(verb) { verb += 1 }
    guard verb < most, PayingWords.providing.contains(sentence.hash(verb)) else { return nil }
    return use(from: verb + 1, money)
  }
}
