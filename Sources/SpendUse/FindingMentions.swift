// What a line names: the matches that may be barred, what they join to, and the ages it gives.

extension LineReading {
  mutating func findMentions() {
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
  func resolvedUse(_ match: PhraseTable.Match) -> BarredUse? {
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
      // “ED” is the emergency department nowhere in a line for eating disorders.
      if use == .crisisCare, isEatingDisorder, text.words[match.first].hash == Self.ed { return nil }
      if use == .eatingDisorderBeds, match.kind != .service, !isEatingDisorder { return nil }
      return isEatingDisorder && (use == .beds || use == .acute) ? .eatingDisorderBeds : use
    }
  }

  func weight(_ match: PhraseTable.Match) -> Int {
    switch match.kind {
    case .service: return Mention.Weight.named
    case .field: return Mention.Weight.topic
    case .strongHint: return isNamedWard(match) || isManned(match) ? Mention.Weight.topic : Mention.Weight.pointer
    case .domain: return isManned(match) ? Mention.Weight.topic : Mention.Weight.slight
    case .acutePlace: return isStaffed(match) ? Mention.Weight.topic : Mention.Weight.pointer
    case .commonCondition: return isTreated(match) ? Mention.Weight.topic : Mention.Weight.question
    case .hint, .charity: return Mention.Weight.question
    case .dayCare: return isEatingDisorder ? Mention.Weight.named : Mention.Weight.question
    case .gap:
      let hasOwner = isCouncil || parts.contains { $0.finances || $0.baseline || $0.core }
      return hasOwner ? Mention.Weight.topic : Mention.Weight.question
    case .weakGap:
      return parts.contains { $0.council || $0.baseline } ? Mention.Weight.pointer : Mention.Weight.question
    default: return Mention.Weight.slight
    }
  }

  /// Whether staff are bought for a place of emergency care: a post, then “in”, “at” or “for” the place.
  func isStaffed(_ match: PhraseTable.Match) -> Bool {
    var before = match.first - 1
    if before >= 0, text.words[before].hash == Self.the || text.words[before].hash == Self.a { before -= 1 }
    guard before >= 0, Self.placeWords.contains(text.words[before].hash) else { return false }
    return matches.contains {
      $0.kind == .post && $0.end <= before + 1 && partOfWord[$0.first] == partOfWord[match.first]
    }
  }

  /// Whether nothing in the same part of the line ties it to the model or to severe mental illness.
  func isUntied(_ match: PhraseTable.Match) -> Bool {
    let part = parts[partOfWord[match.first]]
    return !part.severe && !part.coexisting && !part.core && !namesModelRole
  }

  /// Whether a pointer to a kind of care is a post's or a service's own, or staff are bought for it, with no tie to the
  /// model: “custody nurse”, “nurses for MAS”, “memory problems clinic”.
  func isManned(_ match: PhraseTable.Match) -> Bool {
    guard let use = match.use, use.isPlaceOfCare || use == .publicHealth, use != .primaryCare, use != .otherProgramme,
      use != .beds,
      isUntied(match)
    else { return false }
    return isHeaded(match) || isStaffed(match)
  }

  /// Whether a post or a service follows at once: “custody nurse”.
  func isHeaded(_ match: PhraseTable.Match) -> Bool {
    matches.contains {
      $0.first == match.end && ($0.kind == .post || $0.kind == .body) && text.words[$0.first].gap <= .hyphen
    }
  }

  /// Whether a common condition has a service of its own, or another stands beside it.
  func isTreated(_ match: PhraseTable.Match) -> Bool {
    guard isUntied(match), !namesCoreTeam else { return false }
    return isHeaded(match)
      || matches.contains {
        $0.kind == .commonCondition && $0.first != match.first && partOfWord[$0.first] == partOfWord[match.first]
      }
  }

  static let ed = wordHash(Array("ed".utf8))
  static let a = wordHash(Array("a".utf8))
  static let the = wordHash(Array("the".utf8))
  static let placeWords: [UInt64] = ["in", "at", "on", "for", "beside", "inside", "within", "into", "with"].map {
    wordHash(Array($0.utf8))
  }

  /// Two words that together say what neither says alone: a system and its replacement, a fee and a nursing home, low
  /// mood and an online course.
  mutating func findPairs() {
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

  mutating func join(_ match: PhraseTable.Match, with kind: PhraseKind, to use: BarredUse) {
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
  func isNamedWard(_ match: PhraseTable.Match) -> Bool {
    guard text.words[match.first].hash == Self.ward, match.first > 0 else { return false }
    let before = text.words[match.first - 1]
    return before.isCapitalised && !before.isNumber && text.words[match.first].gap <= .space && !text.isShouted
  }

  static let ward = wordHash(Array("ward".utf8))

  /// A field with the post, service or paper that follows it makes one name.
  func joinHead(_ mention: inout Mention, after index: Int) {
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
  mutating func addAges() {
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
  func isAge(_ first: Int, _ last: Int) -> Bool {
    let beside = [first - 1, first - 2, last + 1].filter { text.words.indices.contains($0) }
    if beside.contains(where: { Self.ageWords.contains(text.words[$0].hash) }) { return true }
    return source[Int(text.words[last].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  static let to: [UInt64] = ["to", "and"].map { wordHash(Array($0.utf8)) }
  static let ageWords: [UInt64] = ["age", "aged", "year", "yr", "yo", "young", "people", "between", "cyp"].map {
    wordHash(Array($0.utf8))
  }
}
