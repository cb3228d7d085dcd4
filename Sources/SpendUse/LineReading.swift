/// One text read against the lexicon: which barred uses it names, and what the words around each make of it.
struct LineReading {
  var text: FoldedText
  let source: [UInt8]
  var matches: [PhraseTable.Match]
  var mentions: [Mention] = []
  /// What the whole line speaks of, whichever use it is.
  var namesCoreTeam = false
  var namesSevereIllness = false
  var isEatingDisorder: Bool
  /// The line links to, informs about or takes people on from what it names.
  var turnsNames = false
  var clearsBacklog = false
  var isOpen = false
  var isYoungAdult = false
  /// A role that the guidance lets this money pay for with partners: social work, housing support, substance use.
  var namesModelRole = false
  var onlyVagueWords = false
  var isCouncil: Bool

  /// A part of the line between full stops, plus signs or counted “and”s: what is said of people in one part is not
  /// said of the next.
  struct Part {
    var severe = false
    var notSevere = false
    var coexisting = false
    var core = false
    var spanning = false
    var council = false
    var baseline = false
    var finances = false
  }
  var parts: [Part] = [Part()]
  var partOfWord: [Int] = []

  init(_ string: String, table: PhraseTable, isEatingDisorder: Bool = false, isCouncil: Bool = false) {
    source = Array(string.utf8)
    text = source.withUnsafeBufferPointer { FoldedText($0) }
    table.correctSpelling(in: &text)
    matches = table.matches(in: text)
    self.isEatingDisorder = isEatingDisorder
    self.isCouncil = isCouncil
    dropNames(table)
    findParts()
    findMentions()
    findPairs()
    readScopes()
    readPayers()
    addAges()
    weigh()
    onlyVagueWords = findVagueness()
    let opensVaguely = matches.first.map { $0.kind == .open && $0.first == 0 } ?? false
    if !opensVaguely,
      matches.contains(where: { $0.kind == .post || $0.kind == .severe || $0.kind == .core }) || namesModelRole
    {
      isOpen = false
    }
  }

  func bytes(_ mention: Mention) -> Range<Int> { bytes(mention.words) }

  /// Where these words stand in the source; at least one word.
  func bytes(_ words: Range<Int>) -> Range<Int> {
    Int(text.words[words.lowerBound].start)..<Int(text.words[words.upperBound - 1].end)
  }
}

// MARK: - Names and parts

extension LineReading {
  /// A barred name inside another name is only a sound: “Crisis House Lane”, “Dr Ward”, “Haven Allotments”, and letters
  /// that the line itself spells out as something else (“CIP = Community Inclusion Project”).
  mutating func dropNames(_ table: PhraseTable) {
    for index in matches.indices where matches[index].kind.belongsToUse {
      let match = matches[index]
      let first = text.words[match.first]
      if isAddress(index) || isOrdinaryName(match) || isSpeltOut(match) { matches[index].kind = .neutral }
      if index > 0, matches[index - 1].kind == .firstName, matches[index - 1].end == match.first, first.isCapitalised,
        text.words[matches[index - 1].first].isCapitalised
      {
        matches[index].kind = .neutral
      }
      if match.first > 0, first.isCapitalised, Self.titles.contains(text.words[match.first - 1].hash) {
        matches[index].kind = .neutral
      }
    }
  }

  func isAddress(_ index: Int) -> Bool {
    guard index + 1 < matches.count, matches[index + 1].kind == .address else { return false }
    let street = text.words[matches[index + 1].first]
    return matches[index + 1].first <= matches[index].end + 1 && street.isCapitalised && street.gap <= .hyphen
      && text.words[matches[index].first].isCapitalised
  }

  /// One weak word with a capital, followed by another capital: a name, not a description.
  func isOrdinaryName(_ match: PhraseTable.Match) -> Bool {
    guard match.kind == .hint || match.kind == .strongHint || match.kind == .weakHint, match.end == match.first + 1,
      match.end < text.words.count, !text.isShouted
    else { return false }
    let (word, next) = (text.words[match.first], text.words[match.end])
    return word.isCapitalised && !word.isCapitals && next.isCapitalised && !next.isCapitals && next.gap <= .space
      && !matches.contains { $0.first == match.end && ($0.kind.belongsToUse || $0.kind == .post) }
  }

  /// Whether the words after an equals sign or an opening bracket begin with the letters of an abbreviation, and are not
  /// themselves a barred name.
  func isSpeltOut(_ match: PhraseTable.Match) -> Bool {
    let word = text.words[match.end - 1]
    guard match.end == match.first + 1, word.isCapitals, match.end < text.words.count else { return false }
    let next = text.words[match.end]
    let isEquated = source[Int(word.end)..<Int(next.start)].contains(UInt8(ascii: "="))
    guard isEquated || next.depth > word.depth else { return false }
    var letter = Int(word.start)
    var index = match.end
    while letter < Int(word.end), index < text.words.count, source[letter].isCapital {
      guard source[Int(text.words[index].start)] | 0x20 == source[letter] | 0x20 else { break }
      letter += 1
      index += 1
    }
    guard letter - Int(word.start) >= 2 else { return false }
    return !matches.contains {
      $0.first >= match.end && $0.first < index && $0.use == match.use && $0.kind.belongsToUse
    }
  }

  static let titles: [UInt64] = ["dr", "mr", "mrs", "ms", "prof", "professor", "sister"].map {
    wordHash(Array($0.utf8))
  }

  mutating func findParts() {
    partOfWord = [Int](repeating: 0, count: text.words.count)
    var next = 0
    var part = 0
    for index in text.words.indices {
      let word = text.words[index]
      let starts =
        index > 0 && (word.gap == .sentence || word.gap == .plus && word.depth == 0 || isCountedAnd(index))
      while next < matches.count, matches[next].end <= index { next += 1 }
      let adds = next < matches.count && matches[next].first == index && matches[next].kind == .adding
      if starts || adds {
        parts.append(Part())
        part += 1
      }
      partOfWord[index] = part
    }
    for match in matches {
      let part = partOfWord[match.first]
      switch match.kind {
      case .severe: parts[part].severe = true
      case .notSevere: parts[part].notSevere = true
      case .coexisting: parts[part].coexisting = true
      case .core: parts[part].core = true
      case .spanning: parts[part].spanning = true
      case .council: parts[part].council = true
      case .baseline: parts[part].baseline = true
      case .finances: parts[part].finances = true
      case .eatingDisorder: isEatingDisorder = true
      case .clearing: clearsBacklog = true
      case .open: isOpen = true
      case .youngAdult: isYoungAdult = true
      case .modelRole: namesModelRole = true
      default: break
      }
    }
    namesCoreTeam = parts.contains { $0.core }
    namesSevereIllness = parts.contains { ($0.severe || $0.coexisting) && !$0.notSevere }
    if parts.contains(where: \.council) { isCouncil = true }
  }

  /// “and” before an amount begins something else that is bought.
  func isCountedAnd(_ index: Int) -> Bool {
    guard text.words[index].hash == Self.and, index + 1 < text.words.count else { return false }
    return text.words[index + 1].isNumber
  }

  static let and = wordHash(Array("and".utf8))
}
