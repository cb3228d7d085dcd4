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

  /// A criterion's passages, the most telling first, without overlaps.
  func settled(_ criterion: Int, _ uncontested: Float, _ leastLikeness: Float) -> [FoundPassage] {
    var found: [(candidate: Candidate, strength: Strength, opposition: Float)] = []
    func candidates(_ kind: Candidate.Kind) -> [Candidate] {
      shortlist.candidates(kind, for: criterion).filter { $0.likeness >= leastLikeness }
    }
    let strong = candidates(.strong)
    for candidate in strong { found.append((candidate, .strong, candidate.margin)) }
    let forbids = table.homes[criterion] & Home.prohibition != 0
    for candidate in candidates(.suspect) {
      let best = strong.lazy.filter { !$0.isWithin(candidate) }.map(\.likeness).max() ?? 0
      // Where the criterion is evidenced, only what comes near a contradiction by itself is worth a closer look.
      if best > 0, candidate.margin < settings.contested - 1.5 { continue }
      let opposition = candidate.margin + settings.turns * turn(of: candidate, criterion)
      let isContested = best > 0 || forbids || candidate.paragraphMargin < settings.paragraph
      if opposition > (isContested ? settings.contested : uncontested), candidate.likeness > best * 0.8,
        candidate.share >= leastShare
      {
        found.append((candidate, .contradicting, opposition))
      } else {
        let isStrong = candidate.leansStrong && opposition < settings.doubt
        found.append((candidate, isStrong ? .strong : .hollow, opposition))
      }
    }
    for candidate in candidates(.hollow) {
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
