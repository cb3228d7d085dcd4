import SpendUse

/// What a sentence says that this money pays for, and whether that is a use that is ruled out.
///
/// The sentence names the money and a verb of paying; what is paid for is judged as a line of spend would be.
struct PaidInWords {
  private let sentence: ProseSentence

  init(_ sentence: ProseSentence) { self.sentence = sentence }

  /// Every criterion that a use may break, each once.
  static let criteria: [String] = BarredUse.allCases.reduce(into: []) { all, use in
    all += use.criteria.filter { !all.contains($0) }
  }

  typealias Claim = (use: BarredUse, words: ClosedRange<Int>)

  var claim: Claim? {
    for index in sentence.words.indices where Self.moneyWords.contains(sentence.hash(index)) {
      guard let money = money(at: index), !Self.relatives.contains(sentence.hash(money.lowerBound - 1)),
        !isDenied(around: index)
      else { continue }
      if let claim = pays(money) ?? isPaid(money) { return claim }
    }
    return nil
  }

  /// Whether the part of the sentence denies it, speaks of others or only weighs it; “baseline” names other money,
  /// unless
  /// there is a gap in it.
  private func isDenied(around index: Int) -> Bool {
    let part = sentence.part(around: index)
    return part.contains { word in
      Self.denials.contains(word.hash)
        || word.hash == Self.baseline && !part.contains { Self.gaps.contains($0.hash) }
    }
  }

  // MARK: The money

  /// “The transformation funding”, “the award”, “our allocation”, “SDF money”, “this money”, whose last word stands
  /// there.
  private func money(at index: Int) -> ClosedRange<Int>? {
    guard index > 0 else { return nil }
    let before = sentence.hash(index - 1)
    let noun = sentence.hash(index)
    // “This budget” may be any.
    guard noun != Self.budget || Self.programmes.contains(before) else { return nil }
    let isNamed = Self.namedMoney.contains(before) || before == Self.new && Self.newMoney.contains(noun)
    // “The allocation”, “the year 1 award”: in a proposal for this money there is one.
    let isTheOne =
      Self.wholeMoney.contains(noun) && (Self.articles.contains(before) || Self.yearNumbers.contains(before))
    guard isNamed || isTheOne else { return nil }
    return (Self.articles.contains(sentence.hash(index - 2)) ? index - 2 : index - 1)...index
  }

  // MARK: The verb behind the money

  /// “The transformation money in 2021/22 will also pay for two nurses in the crisis team”.
  private func pays(_ money: ClosedRange<Int>) -> Claim? {
    var verb = money.upperBound + 1
    while verb < money.upperBound + 11, isBetween(verb) { verb += 1 }
    let word = sentence.hash(verb)
    let next = sentence.hash(verb + 1)
    if Self.directed.contains(word), Self.directions.contains(next) || word == Self.make && next == Self.good {
      return use(from: verb + 2, money)
    }
    if Self.paying.contains(word) { return use(from: verb + 1, money) }
    // “We use the award for the crisis line”; “transformation money for the crisis line”.
    guard Self.directions.contains(word) || word == ProseWord.to else { return nil }
    let near = max(0, money.lowerBound - 8)..<money.lowerBound
    let isUsed = sentence.words[near].contains { Self.uses.contains($0.hash) }
    let isFor = word == Self.for
    let isOurs = sentence.hash(money.upperBound - 1) != Self.new
    return isUsed || isFor && isOurs && verb == money.upperBound + 1 ? use(from: verb + 1, money) : nil
  }

  /// Whether a word may stand between the money and its verb: times, sums, “that we receive”, “will also”.
  private func isBetween(_ index: Int) -> Bool {
    guard sentence.words.indices.contains(index) else { return false }
    return Self.between.contains(sentence.hash(index)) || sentence.isFigure(index)
  }

  /// The use that is bought in the words from `start` on.
  private func use(from start: Int, _ money: ClosedRange<Int>) -> Claim? {
    var end = start
    while end < start + 14, end < sentence.words.count, !Self.breaksOff.contains(sentence.hash(end)) { end += 1 }
    guard end > start, let found = barred(start...end - 1) else { return nil }
    guard !sentence.contains(Self.elsewhere, in: start..<found.words.lowerBound),
      !Self.goesOn.contains(sentence.hash(found.words.upperBound + 1))
    else { return nil }
    return (found.use, money.lowerBound...found.words.upperBound)
  }

  // MARK: The verb before the money

  /// “The crisis team is funded from the transformation money”, “the crisis team gains two nurses from the award”.
  private func isPaid(_ money: ClosedRange<Int>) -> Claim? {
    var source = money.lowerBound - 1
    while source > 0, Self.articles.contains(sentence.hash(source)) { source -= 1 }
    // “From £60,000 of the award”.
    if sentence.hash(source) == ProseWord.of, sentence.isFigure(source - 1) { source -= 2 }
    guard source > 0, Self.sources.contains(sentence.hash(source)) else { return nil }
    if sentence.hash(source) == ProseWord.of, sentence.hash(source - 1) == Self.out { source -= 1 }
    var verb = source - 1
    if sentence.hash(verb) == Self.for { verb -= 1 }
    var end = verb
    if Self.paid.contains(sentence.hash(verb)) {
      end -= 1
      while end > 0, Self.adverbs.contains(sentence.hash(end)) { end -= 1 }
      guard Self.beings.contains(sentence.hash(end)) else { return nil }
      while end > 0, Self.beings.contains(sentence.hash(end)) || Self.adverbs.contains(sentence.hash(end)) { end -= 1 }
    } else {
      // “gains two nurses from”
      guard let gain = (max(1, source - 6)..<source).last(where: { Self.gains.contains(sentence.hash($0)) }) else {
        return nil
      }
      end = gain - 1
    }
    var start = end
    while start > 0, start > end - 9, !Self.breaksOff.contains(sentence.hash(start - 1)) { start -= 1 }
    // “From July the IAPT service is …”
    if Self.timely.contains(sentence.hash(start)), let time = (start + 1...start + 4).first(where: isTime) {
      start = time + 1
    }
    guard start <= end, end >= 0, let found = barred(start...end), found.words.upperBound >= end - 1,
      !sentence.contains(Self.elsewhere, in: start..<found.words.lowerBound)
    else { return nil }
    let first = found.words.lowerBound
    let hasArticle = first > 0 && Self.articles.contains(sentence.hash(first - 1))
    return (found.use, (hasArticle ? first - 1 : first)...money.upperBound)
  }

  private func isTime(_ index: Int) -> Bool {
    sentence.isTimely(index) && !sentence.isTimely(index + 1)
  }

  // MARK: The use

  /// The use that is ruled out which the words name, and where: what a line of spend with them would be judged to be.
  private func barred(_ words: ClosedRange<Int>) -> (use: BarredUse, words: ClosedRange<Int>)? {
    let judgement = SpendUse.judge(SpendLineText(sentence.text(words), source: "transformation"))
    guard judgement.outcome == .breach, let use = judgement.use, use != .otherProgramme,
      case .description(let offence) = judgement.place
    else { return nil }
    let base = sentence.words[words.lowerBound].range.lowerBound
    guard let first = words.first(where: { sentence.words[$0].range.upperBound > base + offence.lowerBound }),
      let last = words.last(where: { sentence.words[$0].range.lowerBound < base + offence.upperBound }), first <= last
    else { return nil }
    return (use, first...last)
  }

  // MARK: Words

  private static let moneyWords = ProseWord.hashes(
    "money", "monies", "funding", "fund", "funds", "allocation", "award", "awards", "investment", "grant",
    "budget")
  private static let budget = ProseWord.hash("budget")
  private static let programmes = ProseWord.hashes("transformation", "sdf", "cmh")
  private static let namedMoney = ProseWord.hashes("transformation", "this", "these", "sdf", "development", "cmh")
  private static let new = ProseWord.hash("new")
  private static let newMoney = ProseWord.hashes("money", "monies", "funding", "funds", "investment")
  private static let wholeMoney = ProseWord.hashes("allocation", "award", "awards")
  private static let articles = ProseWord.hashes("the", "a", "our", "its", "an", "this")
  private static let yearNumbers = ProseWord.hashes(
    "1", "2", "3", "one", "two", "three", "first", "second", "third", "2021/22", "2022/23", "2023/24", "years")
  /// Before the money they make it what something else is said of: “the posts that the award pays for”.
  private static let relatives = ProseWord.hashes(
    "that", "what", "whatever", "which", "whom", "how", "where", "when", "than", "whose")

  private static let between = ProseWord.hashes(
    "will", "also", "to", "then", "is", "be", "are", "can", "of", "in", "from", "by", "until", "each", "every", "year",
    "years", "one", "two", "three", "first", "second", "third", "partly", "mainly", "mostly", "therefore", "that",
    "which", "we", "receive", "received", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "2021/22", "2022/23", "2023/24", "already", "now", "still", "only",
    "instead", "help", "helps", "up", "it"
  ).union([UInt32(UInt8(ascii: ","))])
  private static let directed = ProseWord.hashes(
    "applied", "go", "goes", "used", "spent", "put", "directed", "allocated", "given", "set", "pay", "pays", "count",
    "counts", "contribute", "contributes", "flow", "flows", "diverted", "transferred", "moved", "lent", "released",
    "earmarked", "committed", "invested", "passed", "make", "makes", "devoted", "reserved", "offset")
  private static let directions = ProseWord.hashes(
    "to", "towards", "toward", "for", "on", "into", "aside", "against", "in")
  private static let make = ProseWord.hash("make")
  private static let good = ProseWord.hash("good")
  private static let paying = ProseWord.hashes(
    "fund", "funds", "buy", "buys", "finance", "finances", "commission", "commissions", "expand", "expands", "extend",
    "extends", "support", "supports", "cover", "covers", "keep", "keeps", "purchase", "purchases", "sustain",
    "sustains", "maintain", "maintains", "subsidise", "subsidises", "resource", "resources", "provide", "provides",
    "employ", "employs", "meet", "meets", "reduce", "reduces", "plug", "plugs", "fill", "fills", "strengthen",
    "strengthens", "enhance", "enhances", "underwrite", "underwrites", "backfill", "backfills", "open", "opens",
    "staff", "staffs", "creates", "create", "adds", "add", "offsets",
    "top", "tops")
  private static let uses = ProseWord.hashes(
    "use", "uses", "using", "spend", "spends", "put", "puts", "apply", "applies", "direct", "directs", "invest",
    "invests", "commit", "commits", "give", "gives", "allocate", "allocates", "set", "draw", "take", "divert")
  private static let timely = ProseWord.hashes("from", "in", "by", "since", "until", "during", "as")
  private static let paid = ProseWord.hashes(
    "paid", "funded", "financed", "bought", "commissioned", "met", "covered", "supported", "employed", "extended",
    "expanded", "sustained", "maintained", "resourced", "kept", "purchased", "subsidised", "open", "staffed")
  private static let gains = ProseWord.hashes("gains", "gain", "gets", "get", "receives", "receive", "draws", "takes")
  private static let sources = ProseWord.hashes("from", "by", "through", "with", "of", "via", "using")
  private static let adverbs = ProseWord.hashes("also", "partly", "wholly", "then", "now", "still", "kept")
  private static let beings = ProseWord.hashes("is", "are", "be", "will", "being", "been", "have", "has")
  private static let baseline = ProseWord.hash("baseline")
  private static let gaps = ProseWord.hashes("shortfall", "shortfalls", "gap", "gaps", "hole")
  private static let out = ProseWord.hash("out")
  private static let `for` = ProseWord.hash("for")

  /// What is bought ends here.
  private static let breaksOff = ProseWord.hashes(
    "who", "which", "that", "when", "while", "because", "so", "but", "where", "if", "whose", "than", "until",
    "although", "though", "whereas", "then", "we", "they", "it", "is", "are", "has", "have", "will", "cannot", "can",
    "whom", "what", "since", "once"
  ).union([
    UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: ":")), UInt32(UInt8(ascii: "(")), UInt32(UInt8(ascii: ")")),
  ])
  /// Between a verb and a use they make it a place to come from, to go to, or to work with.
  private static let elsewhere = ProseWord.hashes(
    "between", "with", "alongside", "from", "into", "after", "leaving", "left", "link", "links", "linking", "liaison",
    "interface", "avoid", "avoids", "avoiding", "reduce", "reduces", "reducing", "prevent", "preventing",
    "people", "patients", "before", "beside", "to", "through", "outside", "as", "discharged", "known", "waiting",
    "instead", "by", "beyond", "near", "off", "out", "fewer", "less", "help", "join", "joining", "visit", "visits",
    "visiting", "refer", "referred", "transition", "moving", "keep", "keeping", "stop")
  /// Behind a use they make it the subject of what follows: “… and the crisis team pays for”.
  private static let goesOn = ProseWord.hashes(
    "is", "are", "has", "have", "will", "pays", "pay", "refers", "does", "do", "can", "was", "were", "stays", "remains",
    "remain", "keeps", "receives", "discharges", "sees")
  private static let denials = ProseWord.hashes(
    "not", "no", "nothing", "never", "nor", "neither", "none", "nobody", "without", "rather", "instead", "cannot",
    "wont", "isnt", "arent", "doesnt", "dont", "winter", "separate", "separately", "other", "own",
    "excluded", "barred", "stops", "unless", "if", "whether", "neighbouring", "elsewhere", "would", "could", "might",
    "refused", "rejected", "declined", "proposed", "suggested", "considered", "asked", "wrong", "must", "should",
    "ought", "forbids", "rules", "ruled", "breach", "contrary", "except", "hardly", "neighbour", "questioned",
    "decided", "previously", "formerly", "outside")
}

extension ProseSentence {
  /// Whether the word is a month, or written in figures.
  fileprivate func isTimely(_ index: Int) -> Bool { isMonth(index) || isFigure(index) }

  /// Whether the word is written in figures.
  func isFigure(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return node.withText { (0x30...0x39).contains($0[words[index].range.lowerBound]) }
  }
}
