// How much of each mention is left once its surroundings have been read.

extension LineReading {
  mutating func weigh() {
    for index in mentions.indices {
      var mention = mentions[index]
      mention.weight = weightLeft(&mention)
      mentions[index] = mention
    }
  }

  func weightLeft(_ mention: inout Mention) -> Int {
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
    if weight <= Mention.Weight.pointer, part.core, mention.use.isExplainedByModel {
      return weight == Mention.Weight.pointer ? question : Mention.Weight.none
    }
    if part.core, !isNamed {
      if weight > Mention.Weight.pointer { return question }
      return mention.use == .iapt || weight == Mention.Weight.pointer ? weight - 1 : weight
    }
    return weight
  }

  /// What a turning word leaves of a mention; nil where it is bought after all.
  func weightTurned(_ mention: inout Mention, isCleared: Bool) -> Int? {
    let question = min(mention.weight, Mention.Weight.question)
    switch mention.role {
    case .leaving: return mention.use.hasLeavers || mention.kind != .service ? Mention.Weight.none : question
    case .linked, .excluded, .paidElsewhere, .venue, .place, .described: return Mention.Weight.none
    case .avoided:
      guard isCleared, mention.use != .crisisCare, mention.use != .beds, mention.use != .acute else {
        return Mention.Weight.none
      }
      mention.role = .bought
    case .taught where mention.use == .iapt && mention.kind != .service && mention.weight == Mention.Weight.topic:
      // A course in managing low mood is the treatment itself.
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
  func isListedWithModel(_ mention: Mention) -> Bool {
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
  func segment(of index: Int) -> Range<Int> {
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
  func isYoked(_ mention: Mention) -> Bool {
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
  func findVagueness() -> Bool {
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
