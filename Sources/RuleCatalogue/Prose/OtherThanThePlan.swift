import ProposalModel

// Figures and statements that are somebody else's, another year's, a part's, or only thought of: they are compared with
// nothing.

extension ProseSentence {
  /// Whether the part of the sentence around a word speaks of something else than the plan as a whole; words `besides`
  /// those that a rule reads itself tell it.
  func isOfAnother(in proposal: Proposal, around index: Int, besides read: Set<UInt32> = []) -> Bool {
    let part = part(around: index)
    let own = proposal.derived(NamesOfParts.self)
    for at in part.indices {
      let hash = words[at].hash
      // What the system is called says nothing: “North Wessex”.
      if words[at].isCapital && own.ofTheSystem.contains(hash) || read.contains(hash) { continue }
      if Self.tellingWords.contains(hash) || Self.firstOfPair.contains(hash) && isPair(at) { return true }
      if words[at].isCapital, words[at].range.count > 2, own.ofParts.contains(hash) { return true }
      if Self.places.contains(hash), isPlaceName(at + 1, own) { return true }
      if isBeforeBaseline(at) { return true }
    }
    return false
  }

  private func isPair(_ at: Int) -> Bool {
    Self.pairs.contains { $0.first.contains(hash(at)) && $0.second.contains(hash(at + 1)) }
  }

  /// “in Norwich”, “at Larkfield”; not “in March”, “in the ICS”, “of NHS Oldtown CCG”.
  private func isPlaceName(_ at: Int, _ own: NamesOfParts) -> Bool {
    guard words.indices.contains(at), words[at].isCapital, words[at].range.count > 3,
      !Self.calendar.contains(hash(at)), !own.ofTheSystem.contains(hash(at))
    else { return false }
    let written = text(at)
    return written.utf8.dropFirst().contains { (0x61...0x7A).contains($0) }
  }

  /// A year, or a financial year, before 2019, which no figure of a proposal is of.
  private func isBeforeBaseline(_ at: Int) -> Bool {
    let length = words[at].range.count
    guard length == 4 || length == 7 || length == 9 else { return false }
    return node.withText { text in
      let start = words[at].range.lowerBound
      var year = 0
      for byte in text[start..<start + 4] {
        guard (0x30...0x39).contains(byte) else { return false }
        year = year * 10 + Int(byte - 0x30)
      }
      return (1950...2018).contains(year) && (length == 4 || text[start + 4] == 0x2F || text[start + 4] == 0x2D)
    }
  }

  // MARK: Somebody else's

  private static let others = ProseWord.hashes(
    "neighbouring", "neighbour", "neighbours", "elsewhere", "nationally", "nationwide", "england", "uk", "country",
    "region", "regional", "regionally", "internationally", "abroad", "similar", "comparable", "sister", "theirs",
    "separately", "adjoining", "bordering", "nearby")
  private static let otherServices = ProseWord.hashes(
    "children", "childrens", "camhs", "winter", "maternity", "perinatal", "forensic", "prison", "memory", "dementia")

  // MARK: A part

  private static let parts = ProseWord.hashes(
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "half", "part", "partly", "alone",
    "pilot", "pilots", "trial", "borough", "district", "city", "town", "locality", "instance", "example")

  // MARK: Another time, or only thought of

  private static let notReal = ProseWord.hashes(
    "would", "could", "might", "if", "unless", "whether", "proposed", "suggested", "considered", "rejected", "refused",
    "declined", "turned", "bid", "asked", "wanted", "hoped", "hope", "wished", "earlier", "previous", "previously",
    "former", "formerly", "original", "originally", "predecessor", "wrong", "mistaken", "misprint", "error",
    "suppose", "imagine", "unlike", "instead", "rather", "never", "not", "cannot", "wont", "doesnt", "isnt", "arent",
    "dont", "nobody", "none", "ago", "until", "unfunded")

  private static let tellingWords = others.union(otherServices).union(parts).union(notReal)

  // MARK: Two words together

  private static let pairs: [(first: Set<UInt32>, second: Set<UInt32>)] = [
    (
      ProseWord.hashes("other", "another", "some", "many", "most", "partner", "their", "its"),
      ProseWord.hashes(
        "system", "systems", "ics", "icss", "stp", "stps", "area", "areas", "county", "counties", "trust", "trusts",
        "site", "sites", "place", "places", "programme", "programmes", "ccg", "ccgs", "service", "services", "team",
        "teams", "money", "budget", "budgets", "region", "regions", "council", "councils", "sources", "source",
        "networks", "pcns", "income", "funding", "funds")
    ),
    (ProseWord.hashes("own"), ProseWord.hashes("money", "budget", "budgets", "funds", "funding", "income", "pocket")),
    (ProseWord.hashes("next"), ProseWord.hashes("door")),
    (ProseWord.hashes("apart", "separate", "outside", "besides"), ProseWord.hashes("from", "this")),
    (ProseWord.hashes("crisis", "urgent", "liaison"), ProseWord.hashes("care", "line", "team", "teams", "service")),
  ]

  private static let firstOfPair = pairs.reduce(into: Set<UInt32>()) { $0.formUnion($1.first) }

  private static let places = ProseWord.hashes("in", "at", "across", "throughout", "around", "near")
  private static let calendar = ProseWord.hashes(
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "year", "years", "christmas", "easter", "spring", "summer", "autumn", "table", "annex", "answer", "section",
    "appendix", "community", "psychological", "individual", "primary", "rehabilitation", "eating")
}

/// The names by which a sentence may mean a part of the system, and those that are its own.
private struct NamesOfParts: DerivedFromProposal {
  /// Words of the names of PCNs, places, CCGs, councils and trusts.
  let ofParts: Set<UInt32>
  let ofTheSystem: Set<UInt32>

  init(_ proposal: Proposal) {
    let system = Set(ProseWord.hashes(ofName: proposal.system.name))
    var parts: Set<UInt32> = []
    for network in proposal.coverage.pcns ?? [] {
      for name in [network.name, network.locality, network.ccg, network.localAuthority] {
        parts.formUnion(ProseWord.hashes(ofName: name))
      }
    }
    for organisation in proposal.system.organisations ?? [] {
      let words = ProseWord.hashes(ofName: organisation.name)
      if words.contains(where: Self.bodies.contains) { parts.formUnion(words) }
    }
    ofParts = parts.subtracting(system).subtracting(Self.common)
    ofTheSystem = system
  }

  private static let bodies = ProseWord.hashes("trust", "council", "ccg", "nhs")

  /// Words of names that begin sentences too, or are no name by themselves.
  private static let common = ProseWord.hashes(
    "pcn", "primary", "care", "network", "networks", "nhs", "ccg", "clinical", "commissioning", "group", "council",
    "county", "city", "borough", "district", "metropolitan", "unitary", "the", "and", "new", "old", "upper", "lower",
    "high", "great", "little", "long", "first", "second", "one", "two", "three", "all", "our", "community", "mental",
    "health", "central", "place", "places", "team", "teams", "core", "model", "trust", "partnership", "alliance",
    "group", "five", "four", "six", "with", "for", "from", "foundation", "university", "hospital", "hospitals",
    "national",
    "people", "young", "older", "adult", "adults", "services", "service", "voluntary", "action", "together")
}

extension ProseNumber {
  /// Whether its sentence speaks of something else than the plan as a whole.
  func isOfAnother(in proposal: Proposal) -> Bool {
    let sentence = ProseSentence(around: range, of: prose)
    return sentence.word(at: range.lowerBound).map { sentence.isOfAnother(in: proposal, around: $0) } ?? false
  }
}

extension ProseAmount {
  /// Whether its sentence speaks of something else than the plan as a whole.
  func isOfAnother(in proposal: Proposal) -> Bool {
    let sentence = ProseSentence(around: range, of: prose)
    return sentence.word(at: range.lowerBound).map { sentence.isOfAnother(in: proposal, around: $0) } ?? false
  }
}
