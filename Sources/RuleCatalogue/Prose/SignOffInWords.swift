import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let signOffInWordsAgrees = Rule(
    "answers/sign-off-in-words", "No answer says that a sign-off is outstanding which the list has on record",
    severity: .warning, criteria: ["A-2.2.1-53"],
    because: """
      Every party that the guidance names signs the plan before it is sent. Where the list has all of them and an \
      answer \
      says that some have yet to sign, one of the two is out of date. Signatures under contracts, agreements and \
      protocols are something else.
      """,
    passes: [
      """
      \(everybodySigned)
      answers: {governance: {narrative: "All have signed in January. The section 75 agreement has not been signed yet. \
      No sign-off is outstanding. The clinical directors will sign the refreshed plan in February 2022. Until December \
      housing sign-off was outstanding. In the neighbouring STP sign-off is still outstanding. If the board had not \
      signed, the directors would have said so."}}
      """
    ],
    fails: [
      """
      \(everybodySigned)
      answers: {governance: {narrative: "The ⟦housing sign-off is still outstanding⟧ from the district."}}
      """,
      """
      \(everybodySigned)
      answers: {partnership: {narrative: "The thirteen ⟦clinical directors have met and will sign⟧ in February. The \
      ⟦directors of public health have not yet signed⟧."}}
      """,
    ]
  ) { proposal in
    let asked = proposal.derived(SignOffMatrix.self).rows.filter { $0.need == .asked }
    guard !asked.isEmpty, !asked.contains(where: \.isOutstanding) else {
      return .notApplicable("not every sign-off is on record")
    }
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    for sentence in proposal.proseSentences(on: .signOff) {
      guard let words = SignOffInWords(sentence).outstanding,
        !sentence.isOfAnother(in: proposal, around: words.lowerBound, besides: SignOffInWords.read)
      else { continue }
      spans.append((sentence, words))
    }
    return .judged(
      ProseSentence.places(of: spans).map { place in
        Problem(
          "The text has a sign-off outstanding, and the list has every one that is asked for", at: place,
          help: "Correct one of the two.", kind: .contradiction,
          notes: [.init("The sign-offs stand here", at: proposal.governance.signOff)],
          asks: "Who has yet to sign?")
      })
  }

  private static let everybodySigned = """
    system: {organisations: [{name: NHS Oldtown CCG, kind: ccg}]}
    governance: {sign_off: [{role: ccg, name: J Marsh, organisation: NHS Oldtown CCG, date: 2021-01-15}, \
    {role: vcse-representative, name: E Lake, organisation: Stepping Forward, date: 2021-01-15}, \
    {role: vcse-representative, name: F Brook, organisation: Workwise, date: 2021-01-15}, \
    {role: director-of-adult-social-services, name: A Reed, organisation: Oldtown City Council, date: 2021-01-15}, \
    {role: director-of-childrens-services, name: C Moss, organisation: Oldtown City Council, date: 2021-01-15}, \
    {role: director-of-public-health, name: B Stone, organisation: Oldtown City Council, date: 2021-01-15}, \
    {role: housing-lead, name: D Hill, organisation: Oldtown City Council, date: 2021-01-15}, \
    {role: lived-experience-representative, name: G Wood, organisation: Oldtown Voices, date: 2021-01-15}, \
    {role: carer-representative, name: H Ford, organisation: Carers Together, date: 2021-01-15}, \
    {role: lead-mental-health-provider, name: I Lane, organisation: Oldtown Trust, date: 2021-01-15}, \
    {role: local-medical-committee, name: K Field, organisation: Oldtown LMC, date: 2021-01-15}]}
    """
}

/// A sentence that says that somebody has yet to sign the plan.
private struct SignOffInWords {
  private let sentence: ProseSentence

  init(_ sentence: ProseSentence) { self.sentence = sentence }

  /// From who is to sign to the words that say it is outstanding.
  var outstanding: ClosedRange<Int>? {
    guard !sentence.contains(Self.otherPapers), !sentence.contains(Self.denials),
      let party = sentence.words.indices.first(where: { Self.parties.contains(sentence.hash($0)) })
    else { return nil }
    for index in party..<sentence.words.count where sentence.hash(index) != 0 {
      let word = sentence.hash(index)
      let next = sentence.hash(index + 1)
      if Self.waiting.contains(word), isOfSignOff(before: index) { return party...index }
      // “Will sign in February”
      if word == ProseWord.will, next == Self.sign, Self.behindSigning.contains(sentence.hash(index + 2)) {
        return party...index + 1
      }
      // “Has not (yet) signed”, “is yet to sign”
      if word == Self.not {
        let verb = next == Self.yet ? index + 2 : index + 1
        if sentence.hash(verb) == Self.signed, Self.have.contains(sentence.hash(index - 1)),
          Self.behindSigning.contains(sentence.hash(verb + 1))
        {
          return party...verb
        }
      }
      if word == Self.yet, next == ProseWord.to, sentence.hash(index + 2) == Self.sign,
        Self.behindSigning.contains(sentence.hash(index + 3))
      {
        return party...index + 2
      }
    }
    return nil
  }

  /// “sign-off is (still) outstanding”: the words for it stand shortly before, with nothing else between.
  private func isOfSignOff(before index: Int) -> Bool {
    var at = index - 1
    while at > 0, Self.beings.contains(sentence.hash(at)) { at -= 1 }
    guard at < index - 1 else { return false }
    return sentence.hash(at) == Self.off && sentence.hash(at - 1) == Self.sign
      || Self.signatures.contains(sentence.hash(at))
  }

  static let read = ProseWord.hashes("not", "until", "city", "district", "borough", "childrens", "children")
  private static let parties = ProseWord.hashes(
    "housing", "director", "directors", "clinical", "council", "councils", "authority", "authorities", "lmc", "vcse",
    "carer", "carers", "committee", "ccg", "ccgs", "provider", "trust", "representative", "representatives")
  private static let otherPapers = ProseWord.hashes(
    "agreement", "agreements", "contract", "contracts", "memorandum", "lease", "protocol", "mou", "charter", "75",
    "consent", "compact", "licence", "refreshed", "refresh", "annual", "quarterly", "each", "every", "report", "review",
    "2022", "2023", "2022/23", "2023/24", "next", "again", "assessment", "letter", "letters", "invoice", "business")
  private static let denials = ProseWord.hashes("no", "none", "nothing", "nobody", "never", "without", "was", "were")
  private static let waiting = ProseWord.hashes("outstanding", "awaited", "pending", "missing")
  private static let beings = ProseWord.hashes("is", "are", "still", "remains", "remain", "currently", "yet")
  private static let signatures = ProseWord.hashes("signature", "signatures", "signoff")
  private static let behindSigning = ProseWord.hashes(
    "in", "on", "by", "after", "when", "once", "this", "the", "it", "off", "until", "because", "and"
  ).union([0, UInt32(UInt8(ascii: ",")), UInt32(UInt8(ascii: ";"))])
  private static let have = ProseWord.hashes("has", "have")
  private static let sign = ProseWord.hash("sign")
  private static let signed = ProseWord.hash("signed")
  private static let off = ProseWord.hash("off")
  private static let not = ProseWord.hash("not")
  private static let yet = ProseWord.hash("yet")
}
