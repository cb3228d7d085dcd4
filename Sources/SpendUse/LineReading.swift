/// One text read against the lexicon: which barred uses it names, and what the words around each make of it.
struct LineReading {
  private(set) var text: FoldedText
  let source: [UInt8]
  private(set) var matches: [PhraseTable.Match]
  private(set) var mentions: [Mention] = []
  /// What the whole line speaks of, whichever use it is.
  private(set) var namesCoreTeam = false
  private(set) var namesSevereIllness = false
  private(set) var isEatingDisorder: Bool
  private(set) var turnsAnything = false
  private(set) var onlyVagueWords = false
  private(set) var isCouncil: Bool

  /// A part of the line between full stops, plus signs or counted “and”s: what is said of people in one part is not
  /// said of the next.
  private struct Part {
    var severe = false
    var notSevere = false
    var coexisting = false
    var core = false
    var spanning = false
    var council = false
    var baseline = false
    var finances = false
  }
  private var parts: [Part] = [Part()]
  private var partOfWord: [Int] = []

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
    readScopes()
    readPayers()
    weigh()
    onlyVagueWords = findVagueness()
  }

  func bytes(_ mention: Mention) -> Range<Int> {
    Int(text.words[mention.words.lowerBound].start)..<Int(text.words[mention.words.upperBound - 1].end)
  }
}

// MARK: - Steps

extension LineReading {
  /// Whatever stands before a street word, or after a person's title, is a name: “Crisis House Lane”, “Dr Ward”.
  private mutating func dropNames(_ table: PhraseTable) {
    for index in matches.indices where matches[index].kind.belongsToUse {
      let match = matches[index]
      if index + 1 < matches.count, matches[index + 1].kind == .address, matches[index + 1].first <= match.end + 1,
        text.words[matches[index + 1].first].isCapitalised, text.words[match.first].isCapitalised,
        text.words[matches[index + 1].first].gap <= .hyphen
      {
        matches[index].kind = .neutral
      }
      if match.first > 0, Self.titles.contains(text.words[match.first - 1].hash), text.words[match.first].isCapitalised {
        matches[index].kind = .neutral
      }
    }
  }

  private static let titles: [UInt64] = ["dr", "mr", "mrs", "ms", "prof", "professor", "sister"].map {
    wordHash(Array($0.utf8))
  }

  private mutating func findParts() {
    partOfWord = [Int](repeating: 0, count: text.words.count)
    var next = 0
    var part = 0
    for index in text.words.indices {
      let word = text.words[index]
      let starts = index > 0 && (word.gap == .sentence || word.gap == .plus || isCountedAnd(index))
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
      default: break
      }
    }
    namesCoreTeam = parts.contains { $0.core }
    namesSevereIllness = parts.contains { ($0.severe || $0.coexisting) && !$0.notSevere }
    if parts.contains(where: \.council) { isCouncil = true }
  }

  /// “and” before an amount begins something else that is bought.
  private func isCountedAnd(_ index: Int) -> Bool {
    guard text.words[index].hash == Self.and, index + 1 < text.words.count else { return false }
    return text.words[index + 1].isNumber
  }

  private static let and = wordHash(Array("and".utf8))

  private mutating func findMentions() {
    for index in matches.indices where matches[index].kind.belongsToUse {
      let match = matches[index]
      guard let use = resolvedUse(match) else { continue }
      var mention = Mention(words: match.first..<match.end, kind: match.kind, use: use, weight: weight(match))
      let part = parts[partOfWord[match.first]]
      mention.isAnchored = (part.severe || part.coexisting) && !part.notSevere
      mention.isInCore = part.core
      mention.isCounted = match.first > 0 && text.words[match.first - 1].isNumber
      if match.kind == .field { joinHead(&mention, after: index) }
      mentions.append(mention)
    }
  }

  /// Whose money a shortfall is, and which bar a day unit falls under, the words around them say.
  private func resolvedUse(_ match: PhraseTable.Match) -> BarredUse? {
    switch match.kind {
    case .gap, .weakGap:
      if isCouncil { return .councilShortfall }
      if parts.contains(where: \.finances) { return .deficit }
      if match.kind == .weakGap, !parts.contains(where: \.baseline) { return nil }
      return .baselineShortfall
    case .dayCare: return isEatingDisorder ? .eatingDisorderBeds : match.use
    default:
      guard let use = match.use else { return nil }
      return isEatingDisorder && (use == .beds || use == .acute) ? .eatingDisorderBeds : use
    }
  }

  private func weight(_ match: PhraseTable.Match) -> Int {
    switch match.kind {
    case .service: return Mention.Weight.named
    case .field: return Mention.Weight.topic
    case .strongHint: return Mention.Weight.pointer
    case .hint: return Mention.Weight.question
    case .dayCare: return isEatingDisorder ? Mention.Weight.named : Mention.Weight.question
    case .gap:
      let hasOwner = isCouncil || parts.contains { $0.finances || $0.baseline }
      return hasOwner ? Mention.Weight.topic : Mention.Weight.question
    case .weakGap: return Mention.Weight.question
    default: return Mention.Weight.slight
    }
  }

  /// A field with the post, service or paper that follows it makes one name.
  private func joinHead(_ mention: inout Mention, after index: Int) {
    let next = index + 1
    guard next < matches.count, matches[next].first <= mention.words.upperBound + 1,
      text.words[matches[next].first].gap <= .slash
    else { return }
    switch matches[next].kind {
    case .body, .post:
      let isPost = matches[next].kind == .post
      mention.words = mention.words.lowerBound..<matches[next].end
      mention.isCompound = true
      let staysTopic = isPost && (mention.use == .neurodevelopmental || mention.use == .learningDisability)
      if !staysTopic { mention.weight = Mention.Weight.named }
    case .soft:
      mention.words = mention.words.lowerBound..<matches[next].end
      mention.weight = Mention.Weight.question
    default: break
    }
  }
}

// MARK: - Scopes

extension LineReading {
  /// How many words after a turning word it still governs what is named.
  private static func reach(_ kind: PhraseKind) -> Int {
    switch kind {
    case .link: 9
    case .learning: 8
    case .avoid: 7
    case .from, .venue: 6
    case .waiting: 5
    case .not, .provider: 5
    default: 0
    }
  }

  private static func role(_ kind: PhraseKind) -> Mention.Role {
    switch kind {
    case .link: .linked
    case .learning: .taught
    case .avoid, .avoided: .avoided
    case .from, .leaving: .leaving
    case .venue: .venue
    case .waiting: .awaited
    case .not: .excluded
    case .provider: .employer
    default: .bought
    }
  }

  private mutating func readScopes() {
    var scope: (kind: PhraseKind, until: Int, depth: UInt8)?
    var outer: (kind: PhraseKind, until: Int, depth: UInt8)?
    var next = 0
    var mention = 0
    var lastDepth: UInt8 = 0
    var index = 0
    while index < text.words.count {
      let word = text.words[index]
      if word.depth > lastDepth {
        outer = scope
        scope = nil
      } else if word.depth < lastDepth {
        scope = outer
        outer = nil
      }
      lastDepth = word.depth
      if word.gap >= .colon || word.gap == .plus || (word.gap == .comma && !isListed(index)) || isCountedAnd(index) {
        scope = nil
      }
      if let current = scope, index >= current.until { scope = nil }

      while next < matches.count, matches[next].first < index { next += 1 }
      guard next < matches.count, matches[next].first == index else {
        index += 1
        continue
      }
      let match = matches[next]
      switch match.kind {
      case .link, .learning, .leaving, .avoided:
        turnBack(before: next, Self.role(match.kind))
        if match.kind == .link || match.kind == .learning {
          scope = (match.kind, match.end + Self.reach(match.kind), word.depth)
        }
        turnsAnything = true
      case .from, .avoid, .waiting, .not, .provider, .venue:
        scope = (match.kind, match.end + Self.reach(match.kind), word.depth)
        turnsAnything = true
      case .adding: scope = nil
      default: break
      }
      while mention < mentions.count, mentions[mention].words.lowerBound < match.first { mention += 1 }
      if mention < mentions.count, mentions[mention].words.lowerBound == match.first, let current = scope {
        mentions[mention].role = Self.role(current.kind)
        // A list goes on: “links with police, ambulance and the crisis team”.
        scope?.until = max(current.until, mentions[mention].words.upperBound + 4)
      }
      index = match.end
    }
  }

  /// Whether the comma before `index` only parts the members of a list, so that what governs the first governs this.
  private func isListed(_ index: Int) -> Bool {
    guard !text.words[index].isNumber else { return false }
    return matches.contains { $0.first == index && ($0.kind.belongsToUse || $0.kind == .core) }
  }

  /// “CAMHS transition worker”, “dementia awareness”: the word after the name turns it.
  private mutating func turnBack(before index: Int, _ role: Mention.Role) {
    var end = matches[index].first
    guard text.words[end].gap <= .hyphen else { return }
    var previous = index - 1
    // Over the post or service in between: “memory clinic team link worker”.
    while previous >= 0, matches[previous].end >= end - 1,
      matches[previous].kind == .body || matches[previous].kind == .post || matches[previous].kind == .soft
    {
      end = matches[previous].first
      previous -= 1
    }
    for position in mentions.indices.reversed() where mentions[position].words.upperBound >= end - 1 {
      guard mentions[position].words.lowerBound < matches[index].first, mentions[position].role == .bought else { continue }
      mentions[position].role = role
      if role == .taught, mentions[position].kind == .service || mentions[position].isCompound {
        mentions[position].role = .employer
      }
    }
  }

  /// What is paid for from another pot is named only to say so.
  private mutating func readPayers() {
    for match in matches where match.kind == .elsewhere {
      turnsAnything = true
      let part = partOfWord[match.first]
      let depth = text.words[match.first].depth
      var turned = false
      for index in mentions.indices where partOfWord[mentions[index].words.lowerBound] == part {
        guard text.words[mentions[index].words.lowerBound].depth == depth else { continue }
        mentions[index].role = .paidElsewhere
        turned = true
      }
      if !turned, depth > 0,
        let last = mentions.indices.last(where: { mentions[$0].words.upperBound <= match.first })
      {
        mentions[last].role = .paidElsewhere
      }
    }
  }
}

// MARK: - Weight

extension LineReading {
  private mutating func weigh() {
    for index in mentions.indices {
      var mention = mentions[index]
      mention.weight = weightLeft(&mention)
      mentions[index] = mention
    }
  }

  private func weightLeft(_ mention: inout Mention) -> Int {
    let part = parts[partOfWord[mention.words.lowerBound]]
    switch mention.role {
    case .linked, .leaving, .avoided, .excluded, .paidElsewhere, .venue: return Mention.Weight.none
    case .taught:
      return mention.kind == .service || mention.isCompound ? Mention.Weight.question : Mention.Weight.none
    case .awaited, .employer: return min(mention.weight, Mention.Weight.question)
    case .bought, .shared: break
    }
    let named = mention.kind == .service
    if mention.isAnchored, mention.use.isLiftedByCoexistingIllness {
      if named { return Mention.Weight.question }
      return mention.isCompound && !part.coexisting ? Mention.Weight.question : Mention.Weight.none
    }
    if mention.isAnchored, mention.use == .perinatal || mention.use == .forensic || mention.use == .otherProgramme {
      return min(mention.weight, Mention.Weight.question)
    }
    if part.core, !mention.isCounted, part.spanning || isYoked(mention) {
      mention.role = .shared
      return min(mention.weight, Mention.Weight.question)
    }
    if part.core, !named, mention.weight <= Mention.Weight.topic || mention.isCompound {
      if mention.weight > Mention.Weight.pointer { return Mention.Weight.question }
      return mention.weight - 1
    }
    return mention.weight
  }

  /// Whether the name is coupled to a team of the model with one head for both: “CMHT/CRHTT nurses”.
  private func isYoked(_ mention: Mention) -> Bool {
    for match in matches where match.kind == .core {
      let (first, second) =
        match.first < mention.words.lowerBound
        ? (match.end, mention.words.lowerBound) : (mention.words.upperBound, match.first)
      guard second >= first, second - first <= 1 else { continue }
      if second == first, text.words[second].gap == .slash { return true }
      if second == first + 1, text.words[first].hash == Self.and { return true }
    }
    return false
  }

  /// Whether nothing in the line says what is bought or for whom.
  private func findVagueness() -> Bool {
    guard !text.words.isEmpty else { return false }
    var hasVague = false
    var next = 0
    var index = 0
    while index < text.words.count {
      while next < matches.count, matches[next].end <= index { next += 1 }
      if next < matches.count, matches[next].first <= index {
        switch matches[next].kind {
        case .vague: hasVague = true
        case .quantity, .sound: break
        default: return false
        }
        index = matches[next].end
        continue
      }
      let word = text.words[index]
      let isSmallWord = word.end - word.start <= 3 && !word.isCapitals
      if !word.isNumber, !isSmallWord { return false }
      index += 1
    }
    return hasVague
  }
}
