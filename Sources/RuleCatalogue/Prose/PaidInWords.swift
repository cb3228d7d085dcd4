import SpendUse

/// What a sentence says that this money pays for, and whether that is a use that is ruled out.
///
/// The sentence names the money and a verb of paying; what is paid for is judged as a line of spend would be.
struct PaidInWords {
  let sentence: ProseSentence
  /// Whether the sentence before it names this money, so that “the funding” and “it” may be that.
  private let followsThisMoney: Bool

  init(_ sentence: ProseSentence, after previous: PaidInWords? = nil) {
    self.sentence = sentence
    followsThisMoney = previous.map { $0.namesThisMoney && $0.sentence.isFollowed(by: sentence) } ?? false
  }

  /// Every criterion that a use may break, each once.
  static let criteria: [String] = BarredUse.allCases.reduce(into: []) { all, use in
    all += use.criteria.filter { !all.contains($0) }
  }

  typealias Claim = (use: BarredUse, words: ClosedRange<Int>)

  var claim: Claim? {
    // “Does any transformation money go to …?”
    guard !PayingWords.asking.contains(sentence.hash(0)) else { return nil }
    for index in sentence.words.indices where PayingWords.money.contains(sentence.hash(index)) {
      guard let money = money(at: index), !isRelative(money) else { continue }
      let isLeftOver = PayingWords.leftOver.contains(sentence.hash(index)) || isUnspent(money)
      for claim in [pays(money), isPaid(money), isPaidFrom(money), paysAhead(money)].compactMap({ $0 }) {
        if isLeftOver && claim.use != .deficit || isDenied(claim, around: index) { continue }
        return claim
      }
    }
    return claimOfPronoun
  }

  /// Whether this money is named, and nothing else is said to pay.
  private var namesThisMoney: Bool {
    sentence.words.indices.contains { index in
      guard PayingWords.money.contains(sentence.hash(index)), money(at: index) != nil else { return false }
      return !sentence.contains(PayingWords.denials)
    }
  }

  /// Whether the part of the sentence denies it, speaks of others or only weighs it.
  private func isDenied(_ claim: Claim, around index: Int) -> Bool {
    let part = sentence.part(around: index)
    return part.indices.contains { at in
      let word = part[at].hash
      if PayingWords.denials.contains(word) { return true }
      // “Will be counted towards the control total if it is underspent” says when, and not whether.
      if PayingWords.conditions.contains(word) { return at < claim.words.upperBound }
      // “Baseline” names other money, unless there is a gap in it.
      if word == PayingWords.baseline { return !part.contains { PayingWords.gaps.contains($0.hash) } }
      // “The CCG's own nurses” are no money of its own.
      guard word == PayingWords.own else { return false }
      return !PayingWords.payers.contains(sentence.hash(at - 1))
        || PayingWords.ownMoney.contains(sentence.hash(at + 1))
    }
  }

  // MARK: The money

  /// “The transformation funding”, “the award”, “our allocation”, “SDF money”, “this money”, whose last word stands
  /// there.
  private func money(at index: Int) -> ClosedRange<Int>? {
    let noun = sentence.hash(index)
    if noun == PayingWords.sdf {
      return PayingWords.money.contains(sentence.hash(index + 1)) ? nil : index...index
    }
    if PayingWords.leftOver.contains(noun) {
      // “Underspend of the transformation funding” is told by the money.
      return PayingWords.linksToMoney.contains(sentence.hash(index + 1)) ? nil : index...index
    }
    guard index > 0 else { return nil }
    let before = sentence.hash(index - 1)
    // “This budget” may be any.
    guard !PayingWords.unclearMoney.contains(noun) || PayingWords.programmes.contains(before) else { return nil }
    // “The crisis transformation funding” is another programme's.
    guard !PayingWords.programmes.contains(before) || !PayingWords.otherProgrammes.contains(sentence.hash(index - 2))
    else { return nil }
    let isNamed =
      PayingWords.namedMoney.contains(before) || before == PayingWords.new && PayingWords.newMoney.contains(noun)
      || PayingWords.unspent.contains(before)
    // “The allocation”, “the year 1 award”: in a proposal for this money there is one.
    let isTheOne =
      PayingWords.wholeMoney.contains(noun)
      && (PayingWords.articles.contains(before) || PayingWords.yearNumbers.contains(before))
    // “The funding”, behind a sentence on this money.
    let isSaidBefore = followsThisMoney && before == ProseWord.the && PayingWords.newMoney.contains(noun)
    guard isNamed || isTheOne || isSaidBefore else { return nil }
    return (PayingWords.articles.contains(sentence.hash(index - 2)) ? index - 2 : index - 1)...index
  }

  private func isUnspent(_ money: ClosedRange<Int>) -> Bool {
    sentence.words[money].contains { PayingWords.unspent.contains($0.hash) }
      && !sentence.words[money].contains { PayingWords.namedMoney.contains($0.hash) }
  }

  /// Whether the money is what something else is said of: “the posts that the award pays for”; not in “we propose that
  /// the award pays for”.
  private func isRelative(_ money: ClosedRange<Int>) -> Bool {
    let before = sentence.hash(money.lowerBound - 1)
    return PayingWords.relatives.contains(before)
      && !(before == PayingWords.that && PayingWords.sayings.contains(sentence.hash(money.lowerBound - 2)))
  }

  /// The first word of what the money ends: “£60,000 of the award”, “part of this year's allocation”.
  func head(of money: ClosedRange<Int>) -> Int {
    var head = money.lowerBound
    while head > 0 {
      let before = sentence.hash(head - 1)
      if PayingWords.articles.contains(before) || PayingWords.yearNumbers.contains(before)
        || PayingWords.amounts.contains(before) || sentence.isFigure(head - 1)
      {
        head -= 1
      } else if head > 1, PayingWords.linksToMoney.contains(before),
        PayingWords.amounts.contains(sentence.hash(head - 2)) || sentence.isFigure(head - 2)
      {
        head -= 2
      } else {
        break
      }
    }
    return head
  }

  // MARK: The money, then the verb

  /// “The transformation money in 2021/22 will also pay for two nurses in the crisis team”.
  private func pays(_ money: ClosedRange<Int>) -> Claim? {
    // “The teams, funded by the award, run a clinic”.
    let before = head(of: money) - 1
    guard before <= 0 || !PayingWords.agency.contains(sentence.hash(before)) else { return nil }
    var verb = money.upperBound + 1
    while verb < money.upperBound + 12, isBetween(verb) { verb += 1 }
    let word = sentence.hash(verb)
    var next = sentence.hash(verb + 1)
    if PayingWords.makes.contains(word), PayingWords.makesGood.contains(next) {
      return makesGood(from: verb, money)
    }
    if PayingWords.directed.contains(word) {
      // “Contributes £45,000 a year to”.
      let sum = verb
      while verb < sum + 5, sentence.isFigure(verb + 1) || PayingWords.rates.contains(sentence.hash(verb + 1)) {
        verb += 1
      }
      next = sentence.hash(verb + 1)
    }
    if PayingWords.directed.contains(word), PayingWords.directions.contains(next) {
      if next != ProseWord.inside || PayingWords.invested.contains(word) { return use(from: verb + 2, money) }
      // “Will step in where the council has withdrawn its grant”.
      guard PayingWords.steps.contains(word), sentence.contains(PayingWords.councils),
        sentence.contains(PayingWords.cuts)
      else { return nil }
      return (.councilShortfall, money.lowerBound...verb + 1)
    }
    // “Will be used by the trust to run”.
    if PayingWords.directed.contains(word), next == PayingWords.by {
      var what = verb + 2
      while what < verb + 7, PayingWords.enabled.contains(sentence.hash(what)) { what += 1 }
      return sentence.hash(what - 1) == ProseWord.to ? use(from: what, money) : nil
    }
    // “Takes the place of the council's contribution”.
    if PayingWords.takes.contains(word), sentence.hash(verb + 2) == PayingWords.place {
      return replaces(verb, min(sentence.words.count, verb + 10), money)
    }
    if PayingWords.ending.contains(word), let claim = makesGood(from: verb, money) { return claim }
    if PayingWords.paying.contains(word) { return use(from: verb + 1, money) }
    // “Will enable us to open”, “makes it possible to open”.
    if PayingWords.makes.contains(word), sentence.hash(verb + 2) == PayingWords.possible { verb += 2 }
    if verb + 1 < sentence.words.count,
      PayingWords.possible == sentence.hash(verb) || PayingWords.enabling.contains(word)
    {
      let most = min(verb + 7, sentence.words.count)
      guard
        let what = (verb + 1..<max(verb + 1, most)).first(where: { !PayingWords.enabled.contains(sentence.hash($0)) }),
        PayingWords.providing.contains(sentence.hash(what))
      else { return nil }
      return use(from: what + 1, money)
    }
    // “We use the award for the crisis line”; “transformation money for the crisis line”.
    var start = money.upperBound + 1
    while start < money.upperBound + 8, start < verb || isBetween(start) {
      if PayingWords.directions.contains(sentence.hash(start)) || sentence.hash(start) == ProseWord.to { break }
      start += 1
    }
    guard start <= verb, PayingWords.directions.contains(sentence.hash(start)) || sentence.hash(start) == ProseWord.to
    else { return nil }
    // “The award is for the crisis line”.
    let isFor =
      sentence.hash(start) == PayingWords.for
      && (money.upperBound + 1..<start).allSatisfy { PayingWords.beings.contains(sentence.hash($0)) }
    let isOurs = sentence.hash(max(0, money.upperBound - 1)) != PayingWords.new
    return isUsed(money) || isFor && isOurs ? use(from: start + 1, money) : nil
  }

  /// Whether a verb of using stands right before the money: “we will use, from July, £60,000 of the award”.
  private func isUsed(_ money: ClosedRange<Int>) -> Bool {
    var verb = head(of: money) - 1
    let least = verb - 6
    while verb > 0, verb > least, !PayingWords.uses.contains(sentence.hash(verb)), isBetween(verb) { verb -= 1 }
    return verb >= 0 && PayingWords.uses.contains(sentence.hash(verb))
  }

  /// Whether a word may stand between the money and its verb: times, sums, “that we receive”, “will also”.
  func isBetween(_ index: Int) -> Bool {
    guard sentence.words.indices.contains(index) else { return false }
    return PayingWords.between.contains(sentence.hash(index)) || sentence.isFigure(index)
  }

  /// The use that is bought in the words from `start` on.
  func use(from start: Int, _ money: ClosedRange<Int>) -> Claim? {
    var first = start
    // “Used to help run”, “towards the costs of”.
    while first < start + 6, leads(first) {
      if PayingWords.ending.contains(sentence.hash(first)) || makesUp(first) {
        if let claim = makesGood(from: first, money) { return claim }
        guard PayingWords.leads.contains(sentence.hash(first)) else { return nil }
      }
      first += 1
    }
    var end = first
    while end < first + 14, end < sentence.words.count, !PayingWords.breaksOff.contains(sentence.hash(end)),
      !isOtherPayer(end)
    {
      end += 1
    }
    guard end > first, let found = barred(first...end - 1), !isElsewhere(first..<found.words.lowerBound, found.use),
      !PayingWords.goesOn.contains(sentence.hash(found.words.upperBound + 1))
    else { return nil }
    return (found.use, min(money.lowerBound, first)...max(found.words.upperBound, money.upperBound))
  }

  /// “…, the CCG funds”: what follows is paid for by somebody else.
  private func isOtherPayer(_ index: Int) -> Bool {
    PayingWords.payers.contains(sentence.hash(index)) && PayingWords.otherPaying.contains(sentence.hash(index + 1))
  }

  /// Whether a word leads on to what is bought.
  private func leads(_ index: Int) -> Bool {
    let word = sentence.hash(index)
    let next = sentence.hash(index + 1)
    if word == PayingWords.help {
      return next == ProseWord.to || PayingWords.providing.contains(next) || PayingWords.ending.contains(next)
        || makesUp(index + 1)
    }
    return PayingWords.leads.contains(word) || PayingWords.ending.contains(word) || makesUp(index)
  }

  private func makesUp(_ index: Int) -> Bool {
    PayingWords.makes.contains(sentence.hash(index)) && PayingWords.makesGood.contains(sentence.hash(index + 1))
  }

  /// Whether words before a use make it a place to come from, to go to, or to work with.
  func isElsewhere(_ words: Range<Int>, _ use: BarredUse) -> Bool {
    let elsewhere = use.isShortfall ? PayingWords.elsewhereThanShortfalls : PayingWords.elsewhere
    return words.contains { index in
      elsewhere.contains(sentence.hash(index))
        // “The out of hours line”.
        && !(sentence.hash(index) == PayingWords.out && sentence.hash(index + 2) == PayingWords.hours)
    }
  }

  // MARK: The use, then the verb and the money

  /// “The crisis team is funded from the transformation money”, “the crisis team gains two nurses from the award”, “the
  /// IAPT service receives £70,000 of the award”.
  private func isPaid(_ money: ClosedRange<Int>) -> Claim? {
    var source = head(of: money) - 1
    guard source > 0 else { return nil }
    let end: Int
    var isEnded = false
    var isGain = false
    if PayingWords.gains.contains(sentence.hash(source)) {
      end = source - 1
      isGain = true
    } else {
      let isCharged = sentence.hash(source) == ProseWord.to && PayingWords.charged.contains(sentence.hash(source - 1))
      guard isCharged || PayingWords.sources.contains(sentence.hash(source)) else { return nil }
      if PayingWords.linksToMoney.contains(sentence.hash(source)), PayingWords.out == sentence.hash(source - 1) {
        source -= 1
      }
      var verb = source - 1
      if sentence.hash(verb) == PayingWords.for { verb -= 1 }
      isEnded = PayingWords.ended.contains(sentence.hash(verb))
      if isEnded || PayingWords.paid.contains(sentence.hash(verb)) {
        var being = verb - 1
        while being > 0, PayingWords.adverbs.contains(sentence.hash(being)) { being -= 1 }
        guard PayingWords.beings.contains(sentence.hash(being)) else { return nil }
        end = being
      } else if PayingWords.comes.contains(sentence.hash(verb)) {
        // “The line's running costs come from”.
        end = verb - 1
      } else {
        // “gains two nurses from”
        guard source > 1,
          let gain = (max(1, source - 6)..<source).last(where: { PayingWords.gains.contains(sentence.hash($0)) })
        else { return nil }
        end = gain - 1
        isGain = true
      }
    }
    guard let claim = used(upTo: end, money), isGain ? !claim.use.isShortfall : claim.use.isShortfall || !isEnded
    else { return nil }
    return claim
  }

  /// The use in the words that end with a verb's auxiliaries at `end`.
  private func used(upTo end: Int, _ money: ClosedRange<Int>) -> Claim? {
    var end = end
    while end > 0, PayingWords.beings.contains(sentence.hash(end)) || PayingWords.adverbs.contains(sentence.hash(end)) {
      end -= 1
    }
    var start = end
    while start > 0, start > end - 9, !PayingWords.breaksOff.contains(sentence.hash(start - 1)) { start -= 1 }
    // “From July the IAPT service is …”
    if PayingWords.timely.contains(sentence.hash(start)), let time = (start + 1...start + 4).first(where: isTime) {
      start = time + 1
    }
    guard start <= end, end >= 0, let found = barred(start...end), endsNamed(found.words.upperBound, end),
      !isElsewhere(start..<found.words.lowerBound, found.use)
    else { return nil }
    let first = found.words.lowerBound
    let hasArticle = first > 0 && PayingWords.articles.contains(sentence.hash(first - 1))
    return (found.use, (hasArticle ? first - 1 : first)...money.upperBound)
  }

  /// Whether behind what was found there is nothing but where it is: “four beds at Cedar Hall”.
  func endsNamed(_ found: Int, _ end: Int) -> Bool {
    found >= end - 1
      || (found + 1...end).allSatisfy {
        sentence.words[$0].isCapital || PayingWords.ofPlaces.contains(sentence.hash($0)) || sentence.isFigure($0)
      }
  }

  private func isTime(_ index: Int) -> Bool {
    sentence.isTimely(index) && !sentence.isTimely(index + 1)
  }

  // MARK: The money as a pronoun

  /// “When the award comes we will use it to run the crisis line”.
  private var claimOfPronoun: Claim? {
    var hasMoney = followsThisMoney
    for index in sentence.words.indices {
      if PayingWords.money.contains(sentence.hash(index)), money(at: index) != nil { hasMoney = true }
      guard hasMoney, index > 0, PayingWords.pronouns.contains(sentence.hash(index)),
        PayingWords.uses.contains(sentence.hash(index - 1)),
        PayingWords.directions.contains(sentence.hash(index + 1)) || sentence.hash(index + 1) == ProseWord.to,
        let claim = use(from: index + 2, index - 1...index), !isDenied(claim, around: index)
      else { continue }
      return claim
    }
    return nil
  }

  // MARK: The use

  /// The use that is ruled out which the words name, and where: what a line of spend with them would be judged to be.
  func barred(_ words: ClosedRange<Int>) -> (use: BarredUse, words: ClosedRange<Int>)? {
    let judgement = SpendUse.judge(SpendLineText(sentence.text(words), source: "transformation"))
    guard judgement.outcome == .breach, let use = judgement.use, use != .otherProgramme,
      case .description(let offence) = judgement.place
    else { return nil }
    let base = sentence.words[words.lowerBound].range.lowerBound
    guard let first = words.first(where: { sentence.words[$0].range.upperBound > base + offence.lowerBound }),
      let last = words.last(where: { sentence.words[$0].range.lowerBound < base + offence.upperBound }), first <= last,
      !sentence.contains(PayingWords.alternatives, in: words.lowerBound..<last + 1),
      !(first...last).allSatisfy({ PayingWords.plain.contains(sentence.hash($0)) || sentence.isFigure($0) })
    else { return nil }
    return (use, first...last)
  }
}

extension BarredUse {
  /// Whether it is a lack of other money, and not a service.
  var isShortfall: Bool { self == .councilShortfall || self == .baselineShortfall || self == .deficit }
}

extension ProseSentence {
  /// Whether the word is a month, or written in figures.
  fileprivate func isTimely(_ index: Int) -> Bool { isMonth(index) || isFigure(index) }

  /// Whether the word is written in figures.
  func isFigure(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return node.withText { (0x30...0x39).contains($0[words[index].range.lowerBound]) }
  }

  /// Whether another sentence of the same text comes next, with nothing but its full stop between.
  fileprivate func isFollowed(by next: ProseSentence) -> Bool {
    guard node.id == next.node.id, let last = words.last, let first = next.words.first else { return false }
    return 0..<6 ~= first.range.lowerBound - last.range.upperBound
  }
}
