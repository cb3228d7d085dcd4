// What the words around a name make of it: how far each reaches, and which way.

extension LineReading {
  /// How many words after a turning word it still governs what is named.
  static func reach(_ kind: PhraseKind) -> Int {
    switch kind {
    case .link, .linkPost, .workingWith: 9
    case .information: 40
    case .learning: 8
    case .avoid: 7
    case .from, .venue: 6
    case .place: 12
    case .waiting: 5
    case .not, .provider: 5
    default: 0
    }
  }

  static func role(_ kind: PhraseKind) -> Mention.Role {
    switch kind {
    case .link, .linkPost, .workingWith: .linked
    case .information: .described
    case .learning: .taught
    case .avoid, .avoided: .avoided
    case .from, .leaving: .leaving
    case .venue: .venue
    case .place: .place
    case .waiting: .awaited
    case .not: .excluded
    case .provider: .employer
    default: .bought
    }
  }

  mutating func readScopes() {
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
      // Places are listed: “based in colleges, hostels and leisure centres”.
      let listsPlaces = scope?.kind == .place && word.gap == .comma && !word.isNumber
      if ends, scope?.kind != .information, !listsPlaces { scope = nil }
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
      case .from, .avoid, .waiting, .not, .provider, .venue, .place:
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
  func role(_ kind: PhraseKind, of mention: Mention) -> Mention.Role {
    if kind == .place { return mention.use.hasPublicPremises ? .place : .bought }
    if kind == .workingWith, mention.kind != .service, !mention.isCompound { return .bought }
    guard kind == .learning, mention.words.lowerBound > 0, mention.kind == .service || mention.isCompound,
      Self.forWords.contains(text.words[mention.words.lowerBound - 1].hash)
    else { return Self.role(kind) }
    return .employer
  }

  static let forWords: [UInt64] = ["for", "place", "course"].map { wordHash(Array($0.utf8)) }

  /// Whether the comma or plus sign before `index` only parts the members of a list, so that what governs the first governs this.
  func isListed(_ index: Int) -> Bool {
    guard !text.words[index].isNumber else { return false }
    return matches.contains { $0.first == index && ($0.kind.belongsToUse || $0.kind == .core) }
  }

  /// “CAMHS transition worker”, “dementia awareness”: the word after the name turns it.
  mutating func turnBack(before index: Int, _ role: Mention.Role) {
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
  mutating func readPayers() {
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
