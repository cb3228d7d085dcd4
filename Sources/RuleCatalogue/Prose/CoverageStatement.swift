import ProposalModel

/// What a sentence says of the coverage of PCNs.
struct CoverageStatement {
  enum Claim {
    case all(ProseTime)
    /// So many of the PCNs.
    case count(Int, ProseTime)
    /// PCNs by their places in the list; “from” a time, or by then.
    case named([Int], ProseTime, isFrom: Bool)
    /// PCNs that are not covered at all; empty where they are not named.
    case never([Int])
  }

  let claim: Claim
  let sentence: ProseSentence
  let words: ClosedRange<Int>
  /// It says that PCNs are not covered, or not before a time.
  let isDenial: Bool

  /// Whether the sentence speaks of something else than the plan as a whole.
  func isOfAnother(in proposal: Proposal) -> Bool {
    switch claim {
    case .named, .never: sentence.contains(CoverageReader.doubtsOfDenials)
    case .all, .count:
      isDenial
        ? sentence.contains(CoverageReader.doubtsOfDenials)
        : sentence.isOfAnother(in: proposal, around: words.lowerBound)
    }
  }
}

extension ProseSentence {
  func coverageStatements(of dates: CoverageDates) -> [CoverageStatement] {
    CoverageReader(sentence: self, dates: dates).statements
  }

  /// The last word of “PCNs”, “networks”, “primary care networks”, which starts at `index`.
  func networks(at index: Int) -> Int? {
    if Self.networks.contains(hash(index)) { return index }
    if hash(index) == Self.primary, hash(index + 1) == Self.care, Self.networks.contains(hash(index + 2)) {
      return index + 2
    }
    return nil
  }

  private static let networks = ProseWord.hashes("pcn", "pcns", "network", "networks")
  private static let primary = ProseWord.hash("primary")
  private static let care = ProseWord.hash("care")
}

/// Finds plain statements on coverage; what is less plain is passed over.
private struct CoverageReader {
  let sentence: ProseSentence
  let dates: CoverageDates

  var statements: [CoverageStatement] {
    guard !sentence.contains(Self.otherServices) else { return [] }
    let isDoubtful = sentence.contains(Self.doubts)
    var found: [CoverageStatement] = []
    var index = 0
    while index < sentence.words.count {
      if let (statement, end) = statement(at: index, isDoubtful) {
        found.append(statement)
        index = end + 1
      } else {
        index += 1
      }
    }
    return found
  }

  private func statement(at index: Int, _ isDoubtful: Bool) -> (CoverageStatement, Int)? {
    func made(
      _ claim: CoverageStatement.Claim, _ words: ClosedRange<Int>, isDenial: Bool = false
    ) -> (CoverageStatement, Int) {
      (CoverageStatement(claim: claim, sentence: sentence, words: words, isDenial: isDenial), words.upperBound)
    }
    // “Full coverage (of PCNs) is reached by”.
    if Self.fulls.contains(sentence.hash(index)), sentence.hash(index + 1) == Self.coverage, !isDoubtful,
      let time = timeOfFullCoverage(index + 1)
    {
      return made(.all(time), index...index + 1)
    }
    // “Coverage of all PCNs is complete by”
    if sentence.hash(index) == Self.coverage, sentence.hash(index + 1) == ProseWord.of, !isDoubtful,
      let (end, isWhole) = everyPCN(at: index + 2), isWhole, Self.beings.contains(sentence.hash(end + 1)),
      let time = timeOfFullCoverage(index)
    {
      return made(.all(time), index...end)
    }
    // “The last PCN is covered in”
    if Self.lasts.contains(sentence.hash(index)), sentence.hash(index - 1) == ProseWord.the, !isDoubtful,
      let end = countedPCNs(after: index), let (verb, isNegated) = covered(after: end), !isNegated,
      let time = plainTime(after: verb, from: index)
    {
      return made(.all(time), index...verb)
    }
    if let (end, isWhole) = everyPCN(at: index) {
      if let (verb, isNegated) = covered(after: end), isWhole || !isNegated {
        if !isNegated, !isDoubtful, let time = plainTime(after: verb, from: index) {
          return made(.all(time), index...verb)
        }
        // “All PCNs will not be covered before 2026”: the words that make it doubtful say when.
        if isNegated, let time = time(after: verb, from: index), time.first > FinancialYear.y2023.lastDay {
          return made(.all(time), index...verb, isDenial: true)
        }
        return nil
      }
      guard isWhole, !isDoubtful, let start = model(before: index), let time = plainTime(after: end, from: start) else {
        return nil
      }
      return made(.all(time), start...end)
    }
    if let number = sentence.count(at: index), let end = countedPCNs(after: index),
      let (verb, isNegated) = covered(after: end), !isMore(before: index)
    {
      // “Only fifteen of our 22 networks will be covered.”
      let isOnly = sentence.hash(index - 1) == Self.only && !isNegated
      if isNegated || isOnly && isForGood(after: verb) {
        return isForGood(after: verb) && number < dates.count ? made(.never([]), index...verb, isDenial: true) : nil
      }
      guard !isDoubtful, number < dates.count, let time = plainTime(after: verb, from: index) else { return nil }
      return made(.count(number, time), index...verb)
    }
    if let (networks, end) = namedPCNs(at: index), let (verb, isNegated) = covered(after: end) {
      if isNegated { return isForGood(after: verb) ? made(.never(networks), index...verb, isDenial: true) : nil }
      guard !isDoubtful, let time = plainTime(after: verb, from: index) else { return nil }
      let isFrom = sentence.hash(time.words.lowerBound - 1) == ProseWord.from
      return made(.named(networks, time, isFrom: isFrom), index...verb)
    }
    return nil
  }

  // MARK: Who

  /// The last word of “all PCNs”, “every one of our 11 networks”, “the whole footprint”, “100% of PCNs”, which starts
  /// at
  /// `index`; also of “all thirteen” where that is how many there are.
  private func everyPCN(at index: Int) -> (end: Int, isWhole: Bool)? {
    let first = sentence.hash(index)
    if first == ProseWord.the, sentence.hash(index + 1) == Self.whole, Self.wholes.contains(sentence.hash(index + 2)) {
      return (index + 2, true)
    }
    if first == Self.hundred, sentence.hash(index + 1) == ProseWord.of { return noun(at: index + 2).map { ($0, true) } }
    guard Self.everys.contains(first) else { return nil }
    var next = index + 1
    while next < index + 5, Self.links.contains(sentence.hash(next)) || sentence.count(at: next) != nil { next += 1 }
    if let noun = noun(at: next) { return (noun, true) }
    return first == ProseWord.all && next == index + 2 && sentence.count(at: index + 1) == dates.count
      ? (index + 1, true) : nil
  }

  /// The last word of “PCNs”, “networks”, “primary care networks”, which starts at `index`.
  private func noun(at index: Int) -> Int? { sentence.networks(at: index) }

  /// The last word of “of our 22 networks (50%)” behind a number.
  private func countedPCNs(after number: Int) -> Int? {
    var next = number + 1
    while next < number + 5, Self.links.contains(sentence.hash(next)) || sentence.count(at: next) != nil { next += 1 }
    guard var end = noun(at: next) else { return nil }
    // “(36%)”
    if sentence.hash(end + 1) == Self.opening, sentence.hash(end + 3) == Self.closing { end += 3 }
    return end
  }

  /// “A further eight networks” are no number of those covered.
  private func isMore(before index: Int) -> Bool {
    (index - 2..<index).contains { Self.mores.contains(sentence.hash($0)) }
  }

  /// The PCNs named one after the other from a word on, with “PCN” behind the last.
  private func namedPCNs(at index: Int) -> (networks: [Int], end: Int)? {
    guard sentence.words[index].isCapital else { return nil }
    var networks: [Int] = []
    var next = index
    while let candidates = dates.named[sentence.hash(next)],
      let (network, words) = candidates.filter({ sentence.has($0.words, at: next) }).max(by: {
        $0.words.count < $1.words.count
      })
    {
      networks.append(network)
      next += words.count
      if let noun = noun(at: next) { next = noun + 1 }
      var join = next
      while Self.joins.contains(sentence.hash(join)) { join += 1 }
      guard join > next, dates.named[sentence.hash(join)] != nil else { break }
      next = join
    }
    // A place's name alone may be a town's.
    guard !networks.isEmpty, Self.nouns.contains(sentence.hash(next - 1)) else { return nil }
    return (networks, next - 1)
  }

  // MARK: What

  /// The last word of “are covered”, “will be live”, “have the new model”, “will not be covered” behind a noun.
  private func covered(after end: Int) -> (verb: Int, isNegated: Bool)? {
    var index = end + 1
    var isNegated = false
    while index < end + 6, Self.beings.contains(sentence.hash(index)) || Self.negations.contains(sentence.hash(index)) {
      if Self.negations.contains(sentence.hash(index)) { isNegated = true }
      index += 1
    }
    if Self.have.contains(sentence.hash(index)) {
      // “has the new model”, “will have it”
      if sentence.hash(index + 1) == Self.it { return (index + 1, isNegated) }
      return modelEnd(after: index).map { ($0, isNegated) }
    }
    guard index > end + 1 else { return nil }
    if Self.coverings.contains(sentence.hash(index)) { return (index, isNegated) }
    // “are in the new model”
    return sentence.hash(index) == ProseWord.inside ? modelEnd(after: index).map { ($0, isNegated) } : nil
  }

  /// The last word of “the new model” behind a verb.
  private func modelEnd(after verb: Int) -> Int? {
    var index = verb + 1
    while index < verb + 5, Self.modelAdjectives.contains(sentence.hash(index)) { index += 1 }
    return index > verb + 1 && Self.models.contains(sentence.hash(index)) ? index : nil
  }

  /// The first word of “the new model will reach” before `index`.
  private func model(before index: Int) -> Int? {
    var noun = index - 2
    if Self.insides.contains(sentence.hash(index - 1)), Self.inPlace.contains(sentence.hash(index - 2)) {
      // “the new model is live in”, “is in place in”
      noun = index - 3
      while noun > 0, Self.beings.contains(sentence.hash(noun)) || sentence.hash(noun) == ProseWord.inside { noun -= 1 }
    } else {
      guard Self.reaches.contains(sentence.hash(index - 1)) else { return nil }
      if sentence.hash(noun) == ProseWord.will { noun -= 1 }
    }
    guard Self.models.contains(sentence.hash(noun)) else { return nil }
    var start = noun
    while start > noun - 3, start > 0, Self.modelAdjectives.contains(sentence.hash(start - 1)) { start -= 1 }
    return start
  }

  /// Whether “will not be covered” says so for good: nothing behind it names a time or somebody else who covers them.
  private func isForGood(after verb: Int) -> Bool {
    let next = sentence.hash(verb + 1)
    let ends = next == 0 || Self.reasons.contains(next)
    let byUs =
      Self.bys.contains(next) && (modelEnd(after: verb + 1) != nil || Self.plans.contains(sentence.hash(verb + 3)))
    return (ends || byUs) && !sentence.contains(Self.passing) && !sentence.namesTime
  }

  // MARK: When

  /// The time right behind a statement, or the only one of the sentence where that stands before it.
  private func time(after end: Int, from start: Int) -> ProseTime? {
    var index = end + 1
    // “in full”, “across the footprint”, “by the new model”
    while index < end + 7 {
      if let time = sentence.time(at: index) { return time }
      guard Self.fillers.contains(sentence.hash(index)) else { break }
      index += 1
    }
    let next = sentence.hash(end + 1)
    guard next == 0 || Self.marks.contains(next) || index > end + 1 && sentence.hash(index) == 0 else { return nil }
    guard let time = sentence.onlyTime, time.words.upperBound < start else { return nil }
    return time
  }

  /// The same, where no word up to it puts it off.
  private func plainTime(after end: Int, from start: Int) -> ProseTime? {
    guard let time = time(after: end, from: start) else { return nil }
    return sentence.contains(Self.delays, in: 0..<max(time.words.upperBound, end) + 1) ? nil : time
  }

  private func timeOfFullCoverage(_ coverage: Int) -> ProseTime? {
    var index = coverage + 1
    if sentence.hash(index) == ProseWord.of {
      index += 1
      while Self.links.contains(sentence.hash(index)) || Self.everys.contains(sentence.hash(index))
        || sentence.count(at: index) != nil
      { index += 1 }
      guard let noun = noun(at: index) ?? (Self.wholes.contains(sentence.hash(index)) ? index : nil) else { return nil }
      index = noun + 1
    }
    let end = index + 5
    while index < end {
      if let time = sentence.time(at: index) { return time }
      guard
        Self.fillers.contains(sentence.hash(index)) || Self.beings.contains(sentence.hash(index))
          || Self.achieved.contains(sentence.hash(index))
      else { return nil }
      index += 1
    }
    return nil
  }

  // MARK: Words

  private static let everys = ProseWord.hashes("all", "every", "each")
  private static let links = ProseWord.hashes("of", "our", "the", "one")
  private static let nouns = ProseWord.hashes("pcn", "pcns", "network", "networks")
  private static let hundred = ProseWord.hash("100")
  private static let whole = ProseWord.hash("whole")
  private static let it = ProseWord.hash("it")
  private static let opening = UInt32(UInt8(ascii: "("))
  private static let closing = UInt32(UInt8(ascii: ")"))
  private static let comma = UInt32(UInt8(ascii: ","))
  private static let marks: Set<UInt32> = [
    comma, UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: ":")), opening, closing,
  ]
  private static let joins = ProseWord.hashes("and").union([comma])
  private static let wholes = ProseWord.hashes("footprint", "system", "stp", "ics")
  private static let fulls = ProseWord.hashes("full", "complete", "total", "universal", "100")
  private static let coverage = ProseWord.hash("coverage")
  private static let achieved = ProseWord.hashes("reached", "achieved", "complete", "secured", "delivered", "follows")
  private static let beings = ProseWord.hashes("are", "is", "will", "be", "being", "to", "go", "goes", "fully")
  private static let negations = ProseWord.hashes("not", "never", "wont", "isnt", "arent")
  private static let coverings = ProseWord.hashes("covered", "live")
  private static let have = ProseWord.hashes("have", "has", "get", "gets", "receive")
  private static let reaches = ProseWord.hashes("cover", "covers", "reach", "reaches")
  private static let models = ProseWord.hashes("model", "offer")
  private static let modelAdjectives = ProseWord.hashes("the", "a", "new", "core", "our", "integrated", "full", "this")
  private static let lasts = ProseWord.hashes("last", "final", "remaining")
  private static let only = ProseWord.hash("only")
  private static let insides = ProseWord.hashes("in", "across")
  private static let inPlace = ProseWord.hashes("live", "place", "available", "established")
  private static let mores = ProseWord.hashes(
    "further", "another", "more", "next", "last", "remaining", "other", "additional")
  private static let bys = ProseWord.hashes("by", "in", "under")
  private static let plans = ProseWord.hashes("plan", "proposal", "programme", "model")
  private static let reasons = ProseWord.hashes("because", "as", "since", "at", "and", "but", "for").union(marks)
  private static let fillers = ProseWord.hashes(
    "by", "in", "from", "at", "on", "during", "the", "end", "of", "only", "with", "new", "model", "full", "across",
    "footprint", "before", "until", "and", "not")
  /// What is said of now, or of a first step, is not said for good.
  private static let passing = ProseWord.hashes(
    "yet", "initially", "first", "now", "currently", "today", "until", "before", "till", "wave", "phase", "later",
    "immediately", "once", "straightaway", "outset", "year", "next", "then", "pilot", "time", "while")
  /// With one of these a sentence speaks of some other service.
  private static let otherServices = ProseWord.hashes(
    "crisis", "rehabilitation", "eating", "personality", "emotional", "dedicated", "arrs", "iapt", "record", "records")
  /// With one of these a sentence does not say outright that PCNs are covered …
  private static let doubts = doubtsOfDenials.union(ProseWord.hashes("not", "never", "but"))
  private static let delays = ProseWord.hashes("before", "until", "after", "later", "beyond")
  /// … and with one of these not that they are not.
  static let doubtsOfDenials = ProseWord.hashes(
    "if", "unless", "cannot", "almost", "nearly", "aim", "would", "could", "hope", "except", "most", "neighbouring",
    "elsewhere", "suggested", "proposed", "asked", "considered", "rejected", "refused", "wrong", "earlier", "nobody",
    "feared", "fear", "whether", "national", "nationally")
}
