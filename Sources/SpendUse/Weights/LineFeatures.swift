/// One thing that a line is weighed by, and the words it stands for; no words for what the fields say.
struct LineFeature {
  var key: UInt32
  var words: Range<Int>
}

extension LineReading {
  /// What this line is weighed by: its words, the beginnings of the longer ones and whether they stand in its opening,
  /// pairs of neighbours, the lexicon's phrases, what turns them round, what the lexicon makes of it all, and the coded
  /// setting and age group.
  ///
  /// Words count as they are read (abbreviations written out, slips mended); numbers only as numbers beside a word.
  func features(of line: SpendLineText, charges: [SpendUse.Charge]) -> [LineFeature] {
    var features: [LineFeature] = []
    features.reserveCapacity(text.words.count * 4 + matches.count * 2 + 16)
    func add(_ kind: LineFeatureKind, _ a: UInt64, _ b: UInt64 = 0, _ words: Range<Int> = 0..<0) {
      features.append(LineFeature(key: UInt32(truncatingIfNeeded: kind.hash(a, b) >> 32), words: words))
    }
    let turned = turnedWords()
    let small = smallWords
    let opening = LineClauses(text).opening
    var last: (hash: UInt64, index: Int)?
    for index in text.words.indices {
      let word = text.words[index]
      let family = wordHash(Array(text.letters(of: index).prefix(LineFeatureKind.family)))
      add(index < opening ? .openingWord : .laterWord, family, 0, index..<index + 1)
      if turned[index] {
        add(.turnedWord, word.hash, 0, index..<index + 1)
        last = (LineFeatureKind.anythingTurned, index)
        continue
      }
      if !small[index] {
        add(.word, word.hash, 0, index..<index + 1)
        let letters = text.letters(of: index)
        if letters.count > LineFeatureKind.beginning {
          add(.stem, wordHash(Array(letters.prefix(LineFeatureKind.beginning))), 0, index..<index + 1)
        }
      }
      guard !Self.smallWords.contains(word.hash) else { continue }
      let hash = word.isNumber ? LineFeatureKind.anyNumber : word.hash
      if let last { add(.pair, last.hash, hash, last.index..<index + 1) }
      last = (hash, index)
    }
    for match in matches where match.kind != .known {
      let use = match.use?.number ?? 0
      if turned[match.first] {
        add(.turnedUse, use, 0, match.first..<match.end)
        continue
      }
      add(.phrase, UInt64(match.kind.rawValue), use, match.first..<match.end)
      if use > 0 { add(.use, use, 0, match.first..<match.end) }
    }
    for mention in mentions where mention.role != .bought { add(.role, mention.role.number) }
    let marks = [namesCoreTeam, namesSevereIllness, turnsNames, namesModelRole, onlyVagueWords, isEatingDisorder]
    for index in marks.indices where marks[index] { add(.mark, UInt64(index)) }
    addCharges(charges) { add($0, $1, $2) }
    if let setting = line.setting { add(.setting, wordHash(Array(setting.utf8))) }
    if let age = line.ageGroup { add(.ageGroup, wordHash(Array(age.utf8))) }
    // Where the words say little, what the line is coded as says the rest.
    if text.words.count <= LineFeatureKind.few {
      for (field, code) in [line.category, line.purpose, line.sector].enumerated() {
        add(.code, UInt64(field), code.map { wordHash(Array($0.utf8)) } ?? 0)
      }
    }
    add(.always, 0)
    if text.words.count <= 3 { add(.short, 0) }
    if text.words.count >= 16 { add(.long, 0) }
    return features
  }

  /// What the lexicon and the fields make of the line: the two heaviest charges, or that there is none.
  private func addCharges(_ charges: [SpendUse.Charge], _ add: (LineFeatureKind, UInt64, UInt64) -> Void) {
    guard let first = charges.first else { return add(.charge, 0, 0) }
    for (rank, charge) in charges.prefix(2).enumerated() {
      let place: UInt64 =
        switch charge.place {
        case .description: 0
        case .recipient: 1
        case .sector: 2
        case .setting, .purpose, .category, .ageGroup: 3
        }
      let marks = (charge.isBreach ? 1 : 0) + (charge.isNamed ? 2 : 0) + (charge.isCapped ? 4 : 0) as UInt64
      add(.charge, UInt64(rank + 1), marks << 2 | place)
      add(.chargedUse, UInt64(rank) << 1 | (charge.isBreach ? 1 : 0), charge.use.number)
    }
    add(.chargedUse, 4, first.use.number)
    add(.chargeWeight, UInt64(min(max(first.weight, 0), 9)), first.isBreach ? 1 : 0)
    add(.chargeRole, first.role.number, 0)
  }

  /// The words of names that their surroundings turn round, so that nothing of them is bought.
  private func turnedWords() -> [Bool] {
    var turned = [Bool](repeating: false, count: text.words.count)
    for mention in mentions where mention.weight == Mention.Weight.none && mention.role != .bought {
      for index in mention.words { turned[index] = true }
    }
    return turned
  }

  /// Which words carry nothing by themselves: numbers, and the small words of every sentence.
  var smallWords: [Bool] { text.words.map { $0.isNumber || Self.emptyWords.contains($0.hash) } }

  /// Passed over between the two words of a pair.
  private static let smallWords: [UInt64] = ["and", "the", "a", "of", "for", "to", "in", "with", "our"].map {
    wordHash(Array($0.utf8))
  }

  private static let emptyWords: Set<UInt64> = Set(
    [
      "and", "the", "a", "an", "of", "for", "to", "in", "with", "our", "on", "at", "by", "from", "as", "or", "that",
      "this",
      "which", "who", "whom", "whose", "whatever", "it", "its", "their", "they", "them", "we", "us", "he", "she", "his",
      "her",
      "be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "will", "would", "may", "might", "can",
      "could",
      "should", "shall", "must", "do", "doe", "did", "so", "if", "but", "than", "then", "when", "where", "while",
      "there",
      "these", "those", "into", "upon", "per", "via", "inc", "incl", "plu", "plus", "up", "out", "all", "any", "each",
      "every", "both", "some", "more", "such", "own", "same", "also", "about", "themselve", "themselves", "wte",
    ].map { wordHash(Array($0.utf8)) })
}

/// The kinds of feature; each keeps its hashes apart from the others'.
enum LineFeatureKind: UInt64 {
  case word = 1
  case stem, pair, phrase, use, role, mark, setting, ageGroup, always, short, long, turnedWord, turnedUse
  case openingWord, laterWord, charge, chargedUse, chargeWeight, chargeRole, code, meaning, meaningInFirstClause

  /// How many letters of a longer word stand for its whole family (“diagnosis”, “diagnostic”).
  static let beginning = 4
  /// The same where it is told apart by where it stands.
  static let family = 6
  /// How many words are few.
  static let few = 5
  static let anyNumber: UInt64 = 0x23
  static let anythingTurned: UInt64 = 0x3C

  func hash(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var mixed = (a ^ (rawValue &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = ((mixed ^ (mixed >> 32)) &+ b) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 29)
  }
}

extension BarredUse {
  /// A stable number for this use, from 1.
  var number: UInt64 { UInt64((Self.allCases.firstIndex(of: self) ?? 0) + 1) }
}

extension Mention.Role {
  /// A stable number for this role.
  var number: UInt64 {
    switch self {
    case .bought: 0
    case .linked: 1
    case .leaving: 2
    case .avoided: 3
    case .taught: 4
    case .excluded: 5
    case .paidElsewhere: 6
    case .awaited: 7
    case .employer: 8
    case .venue: 9
    case .place: 10
    case .described: 11
    case .shared: 12
    }
  }
}
