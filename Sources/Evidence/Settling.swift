extension EvidenceFinder {
  /// How a run of sentences speaks: whether of specifics, and how much surer of a contradiction than of anything else.
  func manner(of facts: SentenceFacts) -> (leansStrong: Bool, margin: Float) {
    var sums = SIMD4<Float>(facts.strengths) / TableLayout.strengthScale
    var count = facts.tokens
    GeneralFeatures.forEach(facts.specifics) { feature in
      sums += generalWeights[feature]
      count += 1
    }
    sums = sums / max(count, 1).squareRoot() + biases
    return (sums[0] > sums[1], sums[2] - max(sums[0], sums[1] - settings.lenience))
  }

  /// How sure of a contradiction a passage has to be: the surer, the more was read, the more speaks for the criterion, the
  /// less the passage is about it, and the less the paragraph around it sounds like one.
  ///
  /// `rival`: the likeness of what evidences the criterion elsewhere; 0 where nothing does.
  private func needed(_ candidate: Candidate, _ criterion: Int, _ doublings: Float, rival: Float) -> Float {
    let forbids = table.homes[criterion] & Home.prohibition != 0
    let needed = settings.contradiction + (forbids ? settings.prohibition : 0)
    if candidate.isAlone || doublings == 0 {
      return needed + settings.suretyAlone * doublings + (rival > 0 ? settings.disagreement : 0)
    }
    return needed + settings.surety * doublings + settings.aside * (1 - candidate.share) * 10
      + settings.dilution * max(settings.paragraph - candidate.paragraphMargin, 0)
      + settings.rebuttal * min(rival / candidate.likeness, 2)
  }

  /// Turns of phrase seldom make a passage surer by more.
  private static let mostOfTurns: Float = 2
  /// Of a strong passage's likeness, how much of it what nearly contradicts within it has to have to cast doubt on it.
  private static let shareOfDoubt: Float = 0.7

  /// A criterion's passages, the most telling first, without overlaps.
  ///
  /// `isUnanswered`: none of the answers that are asked for it speaks of its question.
  func settled(
    _ criterion: Int, _ doublings: Float, _ leastLikeness: Float, isUnanswered: Bool
  ) -> [FoundPassage] {
    guard shortlist.holds(criterion) else { return [] }
    let share = isUnanswered ? settings.unansweredShare : settings.awayShare
    func isEvidence(_ candidate: Candidate) -> Bool { candidate.isEvidence(share) }
    var found: [(candidate: Candidate, strength: Strength, opposition: Float)] = []
    func candidates(_ kind: Candidate.Kind) -> [Candidate] {
      shortlist.candidates(kind, for: criterion).filter { $0.likeness >= leastLikeness || $0.isAlone }
    }
    let strong = candidates(.strong).filter(isEvidence)
    var doubtful: [Candidate] = []
    for candidate in candidates(.opponent) + candidates(.suspect) {
      // Where a passage is signposted or the whole answer, what stands elsewhere speaks of something else.
      let rivals = strong.lazy.filter { !$0.overlaps(candidate) && (!candidate.isAlone || $0.isAlone) }
      let rival = rivals.map(\.likeness).max() ?? 0
      let needed = needed(candidate, criterion, doublings, rival: rival)
      var opposition = candidate.margin
      // Where the criterion is evidenced, only what comes near a contradiction by itself is worth a closer look.
      let isLookedAt = rival == 0 || opposition > needed - Self.mostOfTurns
      if isLookedAt { opposition += settings.turns * turn(of: candidate, criterion) }
      if opposition > needed,
        candidate.isAlone
          || candidate.likeness > rival * settings.leastOfRival
            && candidate.share >= settings.suspectCompanions + settings.nearness * doublings
      {
        found.append((candidate, .contradicting, opposition))
      } else {
        let isStrong = candidate.leansStrong && opposition < settings.doubt
        if opposition > settings.demotion { doubtful.append(candidate) }
        if isLookedAt, candidate.kind == .suspect, isEvidence(candidate) {
          found.append((candidate, isStrong ? .strong : .hollow, opposition))
        }
      }
    }
    for candidate in strong {
      let isDoubtful = doubtful.contains {
        $0.overlaps(candidate) && $0.likeness > candidate.likeness * Self.shareOfDoubt
      }
      found.append((candidate, isDoubtful ? .hollow : .strong, candidate.margin))
    }
    for candidate in candidates(.hollow) where isEvidence(candidate) {
      found.append((candidate, .hollow, candidate.margin))
    }
    guard !found.isEmpty else { return [] }
    found.sort { left, right in
      if left.strength != right.strength { return Self.rank(left.strength) < Self.rank(right.strength) }
      if left.candidate.likeness != right.candidate.likeness {
        return left.candidate.likeness > right.candidate.likeness
      }
      return (left.candidate.source, left.candidate.start, left.candidate.end)
        < (right.candidate.source, right.candidate.start, right.candidate.end)
    }
    var kept: [Candidate] = []
    return found.compactMap { candidate, strength, opposition in
      guard !kept.contains(where: { $0.overlaps(candidate) }) else { return nil }
      kept.append(candidate)
      return FoundPassage(
        source: Int(candidate.source), range: Int(candidate.start)..<Int(candidate.end), strength: strength,
        likeness: candidate.likeness, opposition: opposition)
    }
  }

  private static func rank(_ strength: Strength) -> Int {
    switch strength {
    case .contradicting: 0
    case .strong: 1
    case .hollow: 2
    }
  }

  /// How the words of a passage turn it for this criterion: above 0 against it.
  private func turn(of candidate: Candidate, _ criterion: Int) -> Float {
    var sum = 0
    var count: Float = 0
    var previous = Self.gap
    for position in Int(candidate.firstWord)..<Int(candidate.endWord) {
      let word = words[position]
      defer { previous = word }
      guard word != Self.gap else { continue }
      count += 1
      sum += table.turn(TableLayout.turn(word), for: criterion)
      if previous != Self.gap { sum += table.turn(TableLayout.turn(previous, word), for: criterion) }
    }
    return Float(sum) / TableLayout.turnScale / max(count, 1).squareRoot()
  }
}
