// How much of a line is quoted for what was found: the whole name, or the whole of what the money makes good.

extension LineReading {
  /// The words to quote for a mention: the name with the post or service it belongs to and what else of the same use
  /// touches it; for money, from what is done with it to whose it is (“replacing cuts to the council's … budget”).
  func offence(_ mention: Mention) -> Range<Int> {
    var words = mention.words
    let isMoney = mention.use.isMoney
    let reach = isMoney ? 3 : 0
    let part = partOfWord[words.lowerBound]
    for match in matches where match.first >= words.upperBound {
      guard match.first - words.upperBound <= reach, partOfWord[match.first] == part,
        touches(words.upperBound, match.first, isMoney: isMoney), belongs(match, to: mention, isMoney: isMoney)
      else { break }
      words = words.lowerBound..<match.end
    }
    for match in matches.reversed() where match.end <= words.lowerBound {
      guard words.lowerBound - match.end <= reach, partOfWord[match.first] == part,
        touches(match.end, words.lowerBound, isMoney: isMoney), match.kind != .body, match.kind != .post,
        belongs(match, to: mention, isMoney: isMoney)
      else { break }
      words = match.first..<words.upperBound
    }
    return widened(words, isMoney: isMoney)
  }

  /// With the verb that says what the money does (“replacing”), and the noun that ends the name (“budget”, “service”).
  private func widened(_ words: Range<Int>, isMoney: Bool) -> Range<Int> {
    var (first, end) = (words.lowerBound, words.upperBound)
    let heads = isMoney ? Self.moneyHeads : Self.serviceHeads
    if end < text.words.count, heads.contains(text.words[end].hash), touches(end, end, isMoney: false) { end += 1 }
    guard isMoney else { return first..<end }
    for index in stride(from: first - 1, through: max(0, first - 3), by: -1) {
      guard touches(index + 1, index + 1, isMoney: true) else { break }
      if Self.makingGood.contains(text.words[index].hash) {
        first = index
        break
      }
      guard smallWords[index] else { break }
    }
    return first..<end
  }

  private static let moneyHeads = hashes([
    "budget", "investment", "funding", "money", "position", "contract", "grant", "total",
  ])
  private static let serviceHeads = hashes(["service", "programme", "provision", "pathway", "licence"])
  private static let makingGood = hashes([
    "replacing", "replace", "replacement", "covering", "cover", "meeting", "meet", "filling", "fill", "plugging",
    "offset",
    "offsetting", "restoring", "restore", "reinstating", "supporting", "towards", "subsidising", "mitigating",
    "reducing",
  ])

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { wordHash(Array($0.utf8)) }) }

  private func belongs(_ match: PhraseTable.Match, to mention: Mention, isMoney: Bool) -> Bool {
    switch match.kind {
    case .body, .post: !isMoney
    case .council, .baseline, .finances, .gap, .weakGap: isMoney
    default:
      match.kind.belongsToUse && (match.use == mention.use || isMoney && match.use?.isMoney == true)
        && !mentions.contains { $0.words.lowerBound == match.first && $0.role != mention.role }
    }
  }

  /// Whether only single spaces or hyphens lie between the word before `end` and the word `first`; for money, small words
  /// and “'s” may lie between too.
  private func touches(_ end: Int, _ first: Int, isMoney: Bool) -> Bool {
    for index in end...first {
      let word = text.words[index]
      guard word.gap <= .hyphen, word.depth == text.words[end - 1].depth else { return false }
      if !isMoney, index < first || Int(word.start) - Int(text.words[index - 1].end) != 1 { return false }
    }
    return true
  }
}

extension BarredUse {
  /// Whether what is barred is a use of money rather than a kind of care or thing.
  var isMoney: Bool {
    switch self {
    case .councilShortfall, .baselineShortfall, .deficit: true
    default: false
    }
  }
}
