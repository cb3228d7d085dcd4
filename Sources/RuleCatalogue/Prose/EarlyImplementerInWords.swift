import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let earlyImplementerInWordsAgrees = Rule(
    "answers/early-implementer-in-words", "Whether the system was an early implementer is the same in text and data",
    severity: .warning, criteria: ["A-1.7-01"],
    because: """
      The twelve early implementer sites report what they have done with earlier money, and all others do not. Only a \
      sentence that says of the system itself that it is, or is not, one of them is compared.
      """,
    passes: [
      """
      system: {name: Oldtown ICS, early_implementer: false}
      answers: {governance: {narrative: "Two peers come from a trust in the early implementer programme. As one of the \
      early implementers found, peers leave when they work alone. Oldtown is not one of the early implementers. \
      Frimley is one of the twelve early implementers. We are taught by one of the early implementers."}}
      """
    ],
    fails: [
      """
      system: {name: Oldtown ICS, early_implementer: false}
      answers: {governance: {narrative: "⟦As one of the twelve early implementer⟧ sites we have had money since \
      2019/20."}}
      """,
      """
      system: {name: Frimley, early_implementer: true}
      answers: {governance: {narrative: "⟦Frimley is not one of the early implementers⟧ and starts from nothing. ⟦We \
      were not an early implementer⟧."}}
      """,
    ]
  ) { proposal in
    guard let known = proposal.system.earlyImplementer else { return .undecided("it is not said in the data") }
    let system = Set(ProseWord.hashes(ofName: proposal.system.name))
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    for sentence in proposal.proseSentences(on: .earlyImplementers) {
      guard let (isOne, words) = sentence.saysOfBeingEarlyImplementer(named: system), isOne != known.value else {
        continue
      }
      spans.append((sentence, words))
    }
    return .judged(
      ProseSentence.places(of: spans).map { place in
        Problem(
          "The text has the system \(known.value ? "no" : "an") early implementer, and the data says the opposite",
          at: place, help: "Correct one of the two.", kind: .contradiction,
          notes: [.init("The data stands here", at: known)], asks: "Was the system an early implementer?")
      })
  }
}

extension ProseSentence {
  /// “We are one of the twelve early implementers”, “Frimley is not an early implementer”, “as one of the early
  /// implementer sites we”.
  fileprivate func saysOfBeingEarlyImplementer(named system: Set<UInt32>) -> (isOne: Bool, words: ClosedRange<Int>)? {
    guard let end = words.indices.first(where: { Self.implementers.contains(hash($0)) && hash($0 - 1) == Self.early })
    else { return nil }
    var start = end - 2
    while start > 0, Self.ofThem.contains(hash(start)) { start -= 1 }
    guard start >= 0, start < end - 2 || Self.ofThem.contains(hash(end - 2)) else { return nil }
    if start == 0, hash(0) == Self.as {
      var next = end + 1
      if Self.sites.contains(hash(next)) { next += 1 }
      if hash(next) == Self.comma { next += 1 }
      return hash(next) == Self.we ? (true, 0...end) : nil
    }
    var isNegated = false
    while start > 0, Self.negations.contains(hash(start)) || Self.adverbs.contains(hash(start)) {
      if Self.negations.contains(hash(start)) { isNegated = true }
      start -= 1
    }
    guard Self.beings.contains(hash(start)), start > 0 else { return nil }
    let subject = start - 1
    guard hash(subject) == Self.we || words[subject].isCapital && system.contains(hash(subject)) else { return nil }
    // “If we were”, “Whether Frimley is”.
    guard subject == 0 || Self.openings.contains(hash(subject - 1)) else { return nil }
    return (!isNegated, subject...end)
  }

  private static let implementers = ProseWord.hashes("implementer", "implementers")
  private static let early = ProseWord.hash("early")
  private static let `as` = ProseWord.hash("as")
  private static let we = ProseWord.hash("we")
  private static let comma = UInt32(UInt8(ascii: ","))
  private static let ofThem = ProseWord.hashes("one", "of", "the", "an", "twelve", "12", "national", "original", "nhs")
  private static let sites = ProseWord.hashes("site", "sites", "system", "systems")
  private static let negations = ProseWord.hashes("not", "never")
  private static let adverbs = ProseWord.hashes("also", "already", "indeed", "itself")
  private static let beings = ProseWord.hashes("is", "are", "was", "were")
  private static let openings = ProseWord.hashes("and", "but", "because", "since", "so").union([comma])
}
