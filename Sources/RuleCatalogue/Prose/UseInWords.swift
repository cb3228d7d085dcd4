import ProposalModel

/// A use that is ruled out, as a sentence names it.
enum UseInWords: CaseIterable {
  case crisis, iapt, dementia, children, beds

  var name: String {
    switch self {
    case .crisis: "a crisis service"
    case .iapt: "an IAPT service"
    case .dementia: "a memory or dementia service"
    case .children: "a service for children"
    case .beds: "inpatient beds"
    }
  }

  var criterion: String {
    switch self {
    case .crisis: "A-1.2-11"
    case .iapt: "A-1.2-13"
    case .dementia: "A-1.2-16"
    case .children, .beds: "A-1.3-09"
    }
  }

  var remedy: String { "Say which other money pays for it; if this money does, take it out of the plan." }

  /// A sentence that says that this money pays for one of them: the money, a verb of paying and the service, with
  /// nothing between that makes it something else.
  static func claim(in sentence: ProseSentence) -> (use: UseInWords, words: ClosedRange<Int>)? {
    guard !sentence.contains(denials) else { return nil }
    for (money, end) in money(in: sentence) {
      if let claim = paidBy(money, end, in: sentence) ?? paidFrom(money, end, in: sentence) { return claim }
    }
    return nil
  }

  /// "the transformation money will also pay for two nurses in the crisis team"
  private static func paidBy(
    _ money: Int, _ end: Int, in sentence: ProseSentence
  ) -> (use: UseInWords, words: ClosedRange<Int>)? {
    var verb = end + 1
    while verb < end + 5, auxiliaries.contains(sentence.hash(verb)) { verb += 1 }
    var index = verb + 1
    if directed.contains(sentence.hash(verb)), directions.contains(sentence.hash(verb + 1)) {
      index = verb + 2
    } else {
      guard paying.contains(sentence.hash(verb)) else { return nil }
    }
    while index < verb + 12, index < sentence.words.count {
      if let (use, last) = service(in: sentence, at: index) { return (use, money...last) }
      guard !elsewhere.contains(sentence.hash(index)) else { return nil }
      index += 1
    }
    return nil
  }

  /// "the crisis team is funded from the transformation money"
  private static func paidFrom(
    _ money: Int, _ end: Int, in sentence: ProseSentence
  ) -> (use: UseInWords, words: ClosedRange<Int>)? {
    var index = money - 1
    while index > 0, articles.contains(sentence.hash(index)) { index -= 1 }
    guard sources.contains(sentence.hash(index)) else { return nil }
    if sentence.hash(index) == of, sentence.hash(index - 1) == out { index -= 1 }
    guard paid.contains(sentence.hash(index - 1)) else { return nil }
    var being = index - 2
    while being > 0, adverbs.contains(sentence.hash(being)) { being -= 1 }
    guard beings.contains(sentence.hash(being)) else { return nil }
    while beings.contains(sentence.hash(being)) { being -= 1 }
    // The service ends right before the verb.
    for start in max(0, being - 3)...max(0, being) {
      guard let (use, last) = service(in: sentence, at: start), last == being else { continue }
      let first = articles.contains(sentence.hash(start - 1)) ? start - 1 : start
      return first > 0 && elsewhere.contains(sentence.hash(first - 1)) ? nil : (use, first...end)
    }
    return nil
  }

  /// Where a sentence names this money: the first and the last word of each mention.
  private static func money(in sentence: ProseSentence) -> [(first: Int, last: Int)] {
    sentence.words.indices.compactMap { index in
      guard moneyWords.contains(sentence.hash(index)), index > 0 else { return nil }
      let before = sentence.hash(index - 1)
      let isNamed = before == transformation || these.contains(before)
      // "the allocation", "the year 1 allocation": in a proposal for this money there is one.
      let isTheOne = sentence.hash(index) == allocation && (articles.contains(before) || yearNumbers.contains(before))
      guard isNamed || isTheOne else { return nil }
      let first = sentence.hash(index - 2) == the ? index - 2 : index - 1
      return (first, index)
    }
  }

  /// A service that starts at a word, and its last word.
  private static func service(in sentence: ProseSentence, at index: Int) -> (UseInWords, Int)? {
    let first = sentence.hash(index)
    let second = sentence.hash(index + 1)
    if first == crisisWord {
      if second == resolution { return (.crisis, index + 1) }
      return crisisServices.contains(second) ? (.crisis, index + 1) : nil
    }
    if first == iaptWord {
      if services.contains(second) { return (.iapt, index + 1) }
      // By itself at the end of a clause; "an IAPT link worker" is somebody else.
      return second == 0 || marks.contains(second) ? (.iapt, index) : nil
    }
    if first == memory || first == dementiaWord {
      if services.contains(second) { return (.dementia, index + 1) }
      return helps.contains(second) && services.contains(sentence.hash(index + 2)) ? (.dementia, index + 2) : nil
    }
    if first == camhs { return services.contains(second) ? (.children, index + 1) : nil }
    if first == inpatient || first == acute {
      return bedWords.contains(second) ? (.beds, index + 1) : nil
    }
    return nil
  }

  private static let the = ProseWord.hash("the")
  private static let of = ProseWord.hash("of")
  private static let out = ProseWord.hash("out")
  private static let transformation = ProseWord.hash("transformation")
  private static let these = ProseWord.hashes("this", "these")
  private static let moneyWords = ProseWord.hashes("money", "monies", "funding", "fund", "funds", "allocation")
  private static let allocation = ProseWord.hash("allocation")
  private static let yearNumbers = ProseWord.hashes(
    "1", "2", "3", "one", "two", "three", "2021/22", "2022/23", "2023/24")
  private static let auxiliaries = ProseWord.hashes("will", "also", "would", "to", "then", "is", "be", "can")
  private static let directed = ProseWord.hashes(
    "applied", "go", "goes", "used", "spent", "put", "directed", "allocated", "given", "set")
  private static let directions = ProseWord.hashes("to", "towards", "for", "on", "into", "aside")
  private static let paying = ProseWord.hashes(
    "pay", "pays", "fund", "funds", "buy", "buys", "finance", "finances", "commission", "commissions", "for", "expand",
    "expands", "support", "supports")
  private static let paid = ProseWord.hashes("paid", "funded", "financed", "bought", "commissioned")
  private static let sources = ProseWord.hashes("from", "by", "through", "with", "of")
  private static let articles = ProseWord.hashes("the", "a", "our", "its", "an")
  private static let adverbs = ProseWord.hashes("also", "partly", "wholly", "then", "now")
  private static let beings = ProseWord.hashes("is", "are", "be", "will", "being")
  private static let crisisWord = ProseWord.hash("crisis")
  private static let resolution = ProseWord.hash("resolution")
  private static let crisisServices = ProseWord.hashes(
    "team", "teams", "service", "services", "line", "helpline", "café", "cafe", "cafés", "cafes", "house", "hub", "home"
  )
  private static let iaptWord = ProseWord.hash("iapt")
  private static let marks: Set<UInt32> = [
    UInt32(UInt8(ascii: ",")), UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: ":")), UInt32(UInt8(ascii: ")")),
  ]
  private static let memory = ProseWord.hash("memory")
  private static let dementiaWord = ProseWord.hash("dementia")
  private static let helps = ProseWord.hashes("support", "care", "assessment", "nursing")
  private static let camhs = ProseWord.hash("camhs")
  private static let inpatient = ProseWord.hash("inpatient")
  private static let acute = ProseWord.hash("acute")
  private static let services = ProseWord.hashes(
    "service", "services", "clinic", "clinics", "team", "teams", "therapist", "therapists", "worker", "workers",
    "posts", "nurses", "unit")
  private static let bedWords = ProseWord.hashes("bed", "beds", "ward", "wards", "unit", "units")
  /// Between a verb and a service they make it a place to come from, to go to, or to work with.
  private static let elsewhere = ProseWord.hashes(
    "between", "with", "alongside", "from", "into", "after", "leaving", "link", "links", "linking", "liaison",
    "interface", "step", "avoid", "avoids", "avoiding", "reduce", "reduces", "prevent", "who", "which", "that", "when",
    "while", "because", "than", "people", "patients", "before", "beside", "so", "to", "through", "outside", "where",
    "and", "as", "discharged", "known", "waiting", "instead", "by", "if", "whose", "beyond")
  private static let denials = ProseWord.hashes(
    "not", "no", "nothing", "never", "nor", "neither", "none", "without", "rather", "instead", "cannot", "wont", "isnt",
    "arent", "doesnt", "dont", "baseline", "winter", "separate", "separately", "other", "own", "excluded", "barred",
    "stops", "unless", "if", "whether")
}
