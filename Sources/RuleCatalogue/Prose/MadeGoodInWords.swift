import SpendUse

// Money that stands in for other money: for what a council, a CCG or a trust lacks or no longer pays.

extension PaidInWords {
  /// What is lacking elsewhere and made up with this money, in the words from a verb of closing or replacing on:
  /// “close the trust's deficit”, “replace the CCG's own nurses”, “make up the difference”.
  func makesGood(from verb: Int, _ money: ClosedRange<Int>) -> Claim? {
    // “The council ends its contract and this money will replace it”.
    if PayingWords.replacing.contains(sentence.hash(verb)), PayingWords.pronouns.contains(sentence.hash(verb + 1)),
      money.lowerBound > 3, sentence.contains(PayingWords.councils, in: 0..<money.lowerBound),
      sentence.contains(PayingWords.cuts.union(PayingWords.ends), in: 0..<money.lowerBound)
    {
      return (.councilShortfall, money.lowerBound...verb + 1)
    }
    var end = verb + 1
    while end < verb + 14, end < sentence.words.count, !PayingWords.breaksOff.contains(sentence.hash(end)) { end += 1 }
    guard end > verb + 1 else { return nil }
    // “Closes the gap” alone is of any kind.
    if let found = barred(verb + 1...end - 1) ?? councilShortfall(verb...end - 1), found.use.isShortfall,
      !isElsewhere(verb + 1..<max(verb + 1, found.words.lowerBound), found.use),
      !PayingWords.goesOn.contains(sentence.hash(found.words.upperBound + 1))
    {
      return (found.use, money.lowerBound...max(found.words.upperBound, money.upperBound))
    }
    return replaces(verb, end, money) ?? makesUpDifference(verb, end, money)
  }

  /// “Will replace the CCG's own nurses”, “replaces the council's grant”, “takes over from baseline funding”.
  func replaces(_ verb: Int, _ end: Int, _ money: ClosedRange<Int>) -> Claim? {
    guard PayingWords.replacing.contains(sentence.hash(verb)) || PayingWords.takes.contains(sentence.hash(verb)),
      let payer = (verb + 1..<min(end, verb + 6)).first(where: { PayingWords.payers.contains(sentence.hash($0)) })
    else { return nil }
    let isCouncil = PayingWords.councils.contains(sentence.hash(payer))
    var last = payer
    while last + 1 < end, last < payer + 4, sentence.hash(last + 1) != PayingWords.comma { last += 1 }
    // A trust's old teams are what the model replaces; its money is another matter.
    guard isCouncil || !PayingWords.trusts.contains(sentence.hash(payer)),
      PayingWords.possessives.contains(sentence.hash(payer))
        || sentence.contains(PayingWords.ownMoney, in: payer..<last + 1)
    else { return nil }
    return (isCouncil ? .councilShortfall : .baselineShortfall, money.lowerBound...max(last, money.upperBound))
  }

  /// “The council has cut its budget by £90,000 and this money makes up the difference”: whose it is stands before.
  private func makesUpDifference(_ verb: Int, _ end: Int, _ money: ClosedRange<Int>) -> Claim? {
    guard let lack = (verb + 1..<min(end, verb + 5)).first(where: { PayingWords.lacks.contains(sentence.hash($0)) }),
      lack > money.upperBound, sentence.contains(PayingWords.cuts)
    else { return nil }
    if sentence.contains(PayingWords.councils) { return (.councilShortfall, money.lowerBound...lack) }
    return sentence.contains(PayingWords.ccgs) ? (.baselineShortfall, money.lowerBound...lack) : nil
  }

  /// “Make up the difference left by the council's cut”, which says with its verb what it is.
  private func councilShortfall(_ words: ClosedRange<Int>) -> (use: BarredUse, words: ClosedRange<Int>)? {
    guard sentence.contains(PayingWords.councils), let found = barred(words) else { return nil }
    return found.use == .councilShortfall ? found : nil
  }
}
