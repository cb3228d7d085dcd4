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
  /// The line links to, informs about or takes people on from what it names.
  private(set) var turnsNames = false
  private(set) var clearsBacklog = false
  private(set) var isOpen = false
  private var isYoungAdult = false
  /// A role that the guidance lets this money pay for with partners: social work, housing support, substance use.
  private(set) var namesModelRole = false
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

  func bytes(_ mention: Mention) -> Range<Int> {
    Int(text.words[mention.words.lowerBound].start)..<Int(text.words[mention.words.upperBound - 1].end)
  }
}

// MARK: - Steps

extension LineReading {
  /// A barred name inside another name is only a sound: “Crisis House Lane”, “Dr Ward”, “Haven Allotments”, and letters
  /// that the line itself spells out as something else (“CIP = Community Inclusion Project”).
  private mutating func dropNames(_ table: PhraseTable) {
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

  private func isAddress(_ index: Int) -> Bool {
    guard index + 1 < matches.count, matches[index + 1].kind == .address else { return false }
    let street = text.words[matches[index + 1].first]
    return matches[index + 1].first <= matches[index].end + 1 && street.isCapitalised && street.gap <= .hyphen
      && text.words[matches[index].first].isCapitalised
  }

  /// One weak word with a capital, followed by another capital: a name, not a description.
  private func isOrdinaryName(_ match: PhraseTable.Match) -> Bool {
    guard match.kind == .hint || match.kind == .strongHint || match.kind == .weakHint, match.end == match.first + 1,
      match.end < text.words.count, !text.isShouted
    else { return false }
    let (word, next) = (text.words[match.first], text.words[match.end])
    return word.isCapitalised && !word.isCapitals && next.isCapitalised && !next.isCapitals && next.gap <= .space
      && !matches.contains { $0.first == match.end && ($0.kind.belongsToUse || $0.kind == .post) }
  }

  /// Whether the words after an equals sign or an opening bracket begin with the letters of an abbreviation, and are not
  /// themselves a barred name.
  private func isSpeltOut(_ match: PhraseTable.Match) -> Bool {
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

  private static let titles: [UInt64] = ["dr", "mr", "mrs", "ms", "prof", "professor", "sister"].map {
    wordHash(Array($0.utf8))
  }

  private mutating func findParts() {
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
      // Letters that stand for several things name the barred one when a post or service follows them.
      let isLetters =
        match.kind == .strongHint && match.end == match.first + 1 && match.use != .primaryCare
        && text.words[match.first].isCapitals
      if match.kind == .field || isLetters && !text.isShouted { joinHead(&mention, after: index) }
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
      if match.kind == .acutePlace, isEatingDisorder { return nil }
      if use == .eatingDisorderBeds, match.kind != .service, !isEatingDisorder { return nil }
      return isEatingDisorder && (use == .beds || use == .acute) ? .eatingDisorderBeds : use
    }
  }

  private func weight(_ match: PhraseTable.Match) -> Int {
    switch match.kind {
    case .service: return Mention.Weight.named
    case .field: return Mention.Weight.topic
    case .strongHint: return isNamedWard(match) ? Mention.Weight.topic : Mention.Weight.pointer
    case .acutePlace: return isStaffed(match) ? Mention.Weight.topic : Mention.Weight.pointer
    case .hint, .charity, .commonCondition: return Mention.Weight.question
    case .dayCare: return isEatingDisorder ? Mention.Weight.named : Mention.Weight.question
    case .gap:
      let hasOwner = isCouncil || parts.contains { $0.finances || $0.baseline || $0.core }
      return hasOwner ? Mention.Weight.topic : Mention.Weight.question
    case .weakGap: return Mention.Weight.question
    default: return Mention.Weight.slight
    }
  }

  /// Whether staff are bought for a place of emergency care: a post, then “in”, “at” or “for” the place.
  private func isStaffed(_ match: PhraseTable.Match) -> Bool {
    var before = match.first - 1
    if before >= 0, text.words[before].hash == Self.the { before -= 1 }
    guard before >= 0, Self.placeWords.contains(text.words[before].hash) else { return false }
    return matches.contains {
      $0.kind == .post && $0.end <= before + 1 && partOfWord[$0.first] == partOfWord[match.first]
    }
  }

  private static let the = wordHash(Array("the".utf8))
  private static let placeWords: [UInt64] = ["in", "at", "on", "for", "beside", "inside", "within", "into"].map {
    wordHash(Array($0.utf8))
  }

  /// Two words that together say what neither says alone: a system and its replacement, a fee and a nursing home, low
  /// mood and an online course.
  private mutating func findPairs() {
    for match in matches {
      switch match.kind {
      case .systems: join(match, with: .systemsWork, to: .digitalPlatform)
      case .institution: join(match, with: .fee, to: .beds)
      case .commonCondition:
        let part = parts[partOfWord[match.first]]
        if !part.severe, !part.core, !part.coexisting, !namesCoreTeam { join(match, with: .commonForm, to: .iapt) }
      default:
        if match.use == .digitalPlatform, match.kind == .strongHint {
          join(match, with: .systemsWork, to: .digitalPlatform)
        }
      }
    }
    mentions.sort { $0.words.lowerBound < $1.words.lowerBound }
  }

  private mutating func join(_ match: PhraseTable.Match, with kind: PhraseKind, to use: BarredUse) {
    let part = partOfWord[match.first]
    let partner = matches.first {
      ($0.kind == kind || kind == .commonForm && $0.use == .primaryCare) && partOfWord[$0.first] == part
        && abs($0.first - match.first) <= 8
    }
    guard let partner else {
      if match.kind == .systems {
        mentions.append(
          Mention(words: match.first..<match.end, kind: .hint, use: use, weight: Mention.Weight.question))
      }
      return
    }
    mentions.removeAll { $0.words == match.first..<match.end }
    mentions.append(
      Mention(
        words: min(match.first, partner.first)..<max(match.end, partner.end), kind: .strongHint, use: use,
        weight: Mention.Weight.topic))
  }

  /// A ward with a name (“Kestrel Ward”) is that ward, where “on the ward” may be a visit.
  private func isNamedWard(_ match: PhraseTable.Match) -> Bool {
    guard text.words[match.first].hash == Self.ward, match.first > 0 else { return false }
    let before = text.words[match.first - 1]
    return before.isCapitalised && !before.isNumber && text.words[match.first].gap <= .space && !text.isShouted
  }

  private static let ward = wordHash(Array("ward".utf8))

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
    case .core where text.words[matches[next].first].gap <= .space && matches[next].first == mention.words.upperBound:
      // “Forensic community team” is no team of the model.
      mention.words = mention.words.lowerBound..<matches[next].end
      mention.kind = .service
      mention.weight = Mention.Weight.named
    case .soft:
      mention.words = mention.words.lowerBound..<matches[next].end
      mention.weight = Mention.Weight.question
    default: break
    }
  }
}

// MARK: - Ages

extension LineReading {
  /// An age band that reaches below 18 (“11-16s”, “14 to 25 year olds”) is a service for children, whole or in part.
  private mutating func addAges() {
    for index in text.words.indices where text.words[index].number >= 0 && text.words[index].number < 18 {
      var next = index + 1
      guard next < text.words.count else { break }
      if Self.to.contains(text.words[next].hash) { next += 1 } else if text.words[next].gap != .hyphen { continue }
      guard next < text.words.count, (14...25).contains(text.words[next].number) else { continue }
      let youngest = text.words[index].number
      let oldest = text.words[next].number
      guard oldest > youngest, oldest >= 24 || isAge(index, next) else { continue }
      guard !mentions.contains(where: { $0.words.contains(index) || $0.words.contains(next) }) else { continue }
      let weight = oldest <= 18 ? Mention.Weight.topic : Mention.Weight.question
      mentions.append(Mention(words: index..<next + 1, kind: .field, use: .childrens, weight: weight))
    }
  }

  /// Whether the words beside a pair of numbers say that they are ages.
  private func isAge(_ first: Int, _ last: Int) -> Bool {
    let beside = [first - 1, first - 2, last + 1].filter { text.words.indices.contains($0) }
    if beside.contains(where: { Self.ageWords.contains(text.words[$0].hash) }) { return true }
    return source[Int(text.words[last].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  private static let to: [UInt64] = ["to", "and"].map { wordHash(Array($0.utf8)) }
  private static let ageWords: [UInt64] = ["age", "aged", "year", "yr", "yo", "young", "people", "between", "cyp"].map {
    wordHash(Array($0.utf8))
  }
}

// MARK: - Scopes

extension LineReading {
  /// How many words after a turning word it still governs what is named.
  private static func reach(_ kind: PhraseKind) -> Int {
    switch kind {
    case .link, .linkPost, .workingWith: 9
    case .information: 40
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
    case .link, .linkPost, .workingWith: .linked
    case .information: .described
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
      let isListed = isListed(index)
      let ends =
        word.gap == .sentence || isCountedAnd(index) || !isListed && (word.gap >= .comma || word.gap == .plus)
      if ends, scope?.kind != .information { scope = nil }
      if let current = scope, index >= current.until { scope = nil }

      while next < matches.count, matches[next].first < index { next += 1 }
      guard next < matches.count, matches[next].first == index else {
        index += 1
        continue
      }
      let match = matches[next]
      switch match.kind {
      case .linkPost, .learning, .leaving, .avoided:
        turnBack(before: next, Self.role(match.kind))
        if match.kind == .linkPost || match.kind == .learning {
          scope = (match.kind, match.end + Self.reach(match.kind), word.depth)
        }
        if match.kind == .linkPost || match.kind == .leaving { turnsNames = true }
      case .link, .information, .workingWith:
        scope = (match.kind, match.end + Self.reach(match.kind), word.depth)
        if match.kind != .workingWith { turnsNames = true }
      case .from, .avoid, .waiting, .not, .provider, .venue:
        scope = (match.kind, match.end + Self.reach(match.kind), word.depth)
        if match.kind == .from { turnsNames = true }
      case .adding: scope = nil
      default: break
      }
      while mention < mentions.count, mentions[mention].words.lowerBound < match.first { mention += 1 }
      if mention < mentions.count, mentions[mention].words.lowerBound == match.first, let current = scope {
        mentions[mention].role = role(current.kind, of: mentions[mention])
        // A list goes on: “links with police, ambulance and the crisis team”.
        scope?.until = max(current.until, mentions[mention].words.upperBound + 4)
      }
      index = match.end
    }
  }

  /// Training “for” a barred service's staff is that service's cost; training about it is not.
  private func role(_ kind: PhraseKind, of mention: Mention) -> Mention.Role {
    if kind == .workingWith, mention.kind != .service, !mention.isCompound { return .bought }
    guard kind == .learning, mention.words.lowerBound > 0, mention.kind == .service || mention.isCompound,
      Self.forWords.contains(text.words[mention.words.lowerBound - 1].hash)
    else { return Self.role(kind) }
    return .employer
  }

  private static let forWords: [UInt64] = ["for", "place", "course"].map { wordHash(Array($0.utf8)) }

  /// Whether the comma or plus sign before `index` only parts the members of a list, so that what governs the first governs this.
  private func isListed(_ index: Int) -> Bool {
    guard !text.words[index].isNumber else { return false }
    return matches.contains { $0.first == index && ($0.kind.belongsToUse || $0.kind == .core) }
  }

  /// “CAMHS transition worker”, “dementia awareness”: the word after the name turns it.
  private mutating func turnBack(before index: Int, _ role: Mention.Role) {
    var end = matches[index].first
    guard text.words[end].gap <= .hyphen else { return }
    // “Low secure step-down ward” is a ward.
    if role == .leaving, index + 1 < matches.count, matches[index + 1].first == matches[index].end,
      matches[index + 1].kind.belongsToUse
    {
      return
    }
    var previous = index - 1
    // Over the post or service in between: “memory clinic team link worker”.
    while previous >= 0, matches[previous].end >= end - 1,
      matches[previous].kind == .body || matches[previous].kind == .post || matches[previous].kind == .soft
    {
      end = matches[previous].first
      previous -= 1
    }
    for position in mentions.indices.reversed() where mentions[position].words.upperBound >= end - 1 {
      guard mentions[position].words.lowerBound < matches[index].first, mentions[position].role == .bought else {
        continue
      }
      mentions[position].role = role
      // “PWP training” trains the service's own staff.
      if role == .taught, mentions[position].kind == .service || mentions[position].isCompound {
        mentions[position].role = .employer
      }
    }
  }

  /// What is paid for from another pot is named only to say so.
  private mutating func readPayers() {
    for match in matches where match.kind == .elsewhere {
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
    let weight = mention.weight
    let question = min(weight, Mention.Weight.question)
    // A list that is worked off is bought, however the sentence turns: “reduce the wait for autism assessment”.
    let isCleared = clearsBacklog && mention.kind != .hint && mention.kind != .weakHint
    switch mention.role {
    case .linked, .leaving, .venue, .avoided, .awaited, .employer, .described:
      // Money, systems and campaigns are not places that people link to or come from.
      if !mention.use.isPlaceOfCare {
        mention.role = .bought
      } else if let turned = weightTurned(&mention, isCleared: isCleared) {
        return turned
      }
    default:
      if let turned = weightTurned(&mention, isCleared: isCleared) { return turned }
    }
    if mention.kind == .charity { return weight }
    if isEatingDisorder, mention.use == .primaryCare || mention.use == .physicalHealth, weight < Mention.Weight.topic {
      return Mention.Weight.none
    }
    if isYoungAdult, mention.use == .childrens, mention.kind != .service {
      return mention.isAnchored ? Mention.Weight.none : question
    }
    let isNamed = mention.kind == .service
    if mention.isAnchored {
      if mention.use.isLiftedByCoexistingIllness {
        if isNamed { return question }
        return mention.isCompound && !part.coexisting ? question : Mention.Weight.none
      }
      switch mention.use {
      case .perinatal, .forensic, .otherProgramme, .publicHealth, .physicalHealth, .primaryCare:
        return weight >= Mention.Weight.topic ? question : Mention.Weight.none
      case .childrens where !isNamed && !mention.isCompound: return question
      case .crisisCare:
        if weight <= Mention.Weight.pointer { return weight - 1 }
      default: break
      }
    }
    if isListedWithModel(mention) || part.core && !mention.isCounted && (part.spanning || isYoked(mention)) {
      mention.role = .shared
      return question
    }
    if turnsNames, !isNamed, mention.use == .beds || mention.use == .acute || mention.use == .eatingDisorderBeds {
      return question
    }
    if part.core, !isNamed {
      if weight > Mention.Weight.pointer { return question }
      return mention.use == .iapt || weight == Mention.Weight.pointer ? weight - 1 : weight
    }
    return weight
  }

  /// What a turning word leaves of a mention; nil where it is bought after all.
  private func weightTurned(_ mention: inout Mention, isCleared: Bool) -> Int? {
    let question = min(mention.weight, Mention.Weight.question)
    switch mention.role {
    case .leaving: return mention.use.hasLeavers || mention.kind != .service ? Mention.Weight.none : question
    case .linked, .excluded, .paidElsewhere, .venue, .described: return Mention.Weight.none
    case .avoided:
      guard isCleared, mention.use != .crisisCare, mention.use != .beds, mention.use != .acute else {
        return Mention.Weight.none
      }
      mention.role = .bought
    case .taught:
      // Staff of other services are trained for those services' patients.
      let isOthers = mentions.contains { $0.use == .primaryCare || $0.use == .childrens }
      return isOthers && mention.use.isLiftedByCoexistingIllness ? question : Mention.Weight.none
    case .awaited:
      if !isCleared { return question }
      mention.role = .bought
    case .employer: return question
    case .bought, .shared: break
    }
    return nil
  }

  /// Whether the line lists this beside posts of the model, each with an amount of its own: a line to split.
  private func isListedWithModel(_ mention: Mention) -> Bool {
    let own = segment(of: mention.words.lowerBound)
    guard own.contains(where: { text.words[$0].isNumber && !text.words[$0].isPercentage }) else { return false }
    return matches.contains { match in
      guard match.kind == .core || match.kind == .severe, !own.contains(match.first) else { return false }
      let other = segment(of: match.first)
      return other.contains { text.words[$0].isNumber && !text.words[$0].isPercentage }
        && !mentions.contains { other.contains($0.words.lowerBound) }
    }
  }

  /// The words around `index` up to the next comma, plus sign, counted “and” or full stop on each side.
  private func segment(of index: Int) -> Range<Int> {
    func begins(_ word: Int) -> Bool {
      let gap = text.words[word].gap
      return gap >= .comma || gap == .plus || isCountedAnd(word)
    }
    var first = index
    while first > 0, !begins(first) { first -= 1 }
    var end = index + 1
    while end < text.words.count, !begins(end) { end += 1 }
    return first..<end
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
        case .vague, .open: hasVague = true
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
