// Where the lexicon's reading and the leaning of the words meet.

extension SpendUse {
  /// How far a line must lean before its words add to what the lexicon found, or take from it.
  ///
  /// Set by judging each labelled voice with what the others taught.
  package struct Lean: Sendable {
    /// A breach the lexicon names stands from here on; below, it is a question.
    package var upholds = 0.2
    /// The same of one that rests on the very name of a service, in a line too short to say much else, and what clears it.
    package var upholdsName = 0.08
    package var clearsName = 0.9
    /// A question becomes a breach, and a line without a charge too.
    package var raises = 0.55
    /// A charge is dropped when the line is at least so likely fine: a breach, a question, one that rests on a code.
    package var clearsBreach = 0.8
    package var clearsQuestion = 0.65
    package var clearsCode = 0.9
    /// Lines of so many words may list several things: one that is ruled out among sound ones is not cleared by those.
    package var longLine = 16
    package var clearsLongLine = 0.92
    /// A line without a charge is asked about when it is less likely fine than this, and anything else at all likely.
    package var asks = 0.6
    package var isLikely = 0.1

    package init() {}

    package static let standard = Lean()
  }

  /// What is left of the lexicon's charges, or is charged besides, once the words have been weighed.
  static func weighed(
    _ charges: [Charge], _ leaning: Leaning, _ reading: LineReading, _ line: SpendLineText, _ lean: Lean
  ) -> [Charge] {
    guard !reading.text.words.isEmpty else { return charges }
    guard var first = charges.first else {
      // Another rule asks about money that has no use yet.
      // Of money without a use the words say nothing yet, but that it plainly fills a gap.
      let hasUse = line.purpose != "unallocated"
      guard hasUse || leaning.use?.fillsAGap ?? false else { return [] }
      let isAsked =
        hasUse && leaning.fine < lean.asks && leaning.likeliest > lean.isLikely
        && !(leaning.use == nil && line.purpose.map(subjects.contains) ?? false)
        && !reading.areConnecting(leaning.words)
        && !(reading.namesSevereIllness && leaning.use?.isCondition ?? false)
      guard leaning.barred > lean.raises || isAsked else { return [] }
      return [charge(leaning, reading, line, isBreach: leaning.barred > lean.raises)]
    }
    let rest = charges.dropFirst()
    if first.isBreach {
      if case .recipient = first.place { return charges }
      if leaning.barred > lean.upholds || first.isCoded && reading.isBland { return charges }
      // What is barred at any amount stays so whatever else the line says of itself.
      if first.isCoded, reading.isEatingDisorder, line.setting != "day-care" { return charges }
      let isLong = reading.text.words.count >= lean.longLine
      if first.isNamed, !isLong {
        if leaning.fine >= lean.clearsName { return [] }
        first.isBreach = leaning.barred > lean.upholdsName
        return first.isBreach ? charges : [first] + rest.map(\.asQuestion)
      }
      if !first.isCoded, leaning.fine >= (isLong ? lean.clearsLongLine : lean.clearsBreach) { return [] }
      first.isBreach = false
      return [first] + rest.map(\.asQuestion)
    }
    if leaning.barred > lean.raises, !first.isCapped {
      guard leaning.use == nil || first.use == leaning.use, case .description = first.place else {
        return [charge(leaning, reading, line, isBreach: true)] + charges.filter { $0.use != leaning.use }
      }
      first.isBreach = true
      return [first] + rest
    }
    if case .recipient = first.place { return leaning.fine >= lean.clearsCode ? [] : charges }
    return leaning.fine >= (first.isCoded ? lean.clearsCode : lean.clearsQuestion) ? [] : charges
  }

  /// Purposes that say for whom or what the money is, so that a vague description leaves nothing to ask.
  private static let subjects: Set<String> = [
    "eating-disorders", "personality-disorder", "rehabilitation", "young-adults", "older-adults", "physical-health",
    "inequalities", "co-production", "psychological-therapies", "employment",
  ]

  private static func charge(
    _ leaning: Leaning, _ reading: LineReading, _ line: SpendLineText, isBreach: Bool
  ) -> Charge {
    let bytes = reading.bytes(leaning.words)
    // Minor equipment and pilots are allowed: never more than a question.
    let isMinor = line.pence.map { $0 >= 0 && $0 <= minorDigital } ?? false
    let isCapped = leaning.use == .digitalPlatform && (isMinor || reading.isPilot)
    return Charge(
      use: leaning.use ?? .otherProgramme, isBreach: isBreach && !isCapped, place: .description(bytes),
      found: "“\(reading.quoted(bytes))”",
      weight: isBreach ? Mention.Weight.topic : Mention.Weight.question)
  }
}

extension LineReading {
  /// Whether the words say nothing but how others hang together (“after”), how many or when: no reason for a question.
  func areConnecting(_ words: Range<Int>) -> Bool {
    let small = smallWords
    return words.allSatisfy { small[$0] || Self.connecting.contains(text.words[$0].hash) }
  }

  private static let connecting: Set<UInt64> = Set(
    [
      "after", "before", "during", "between", "through", "over", "under", "within", "without", "across", "around",
      "new", "offer", "following", "first", "second", "third", "half", "year", "month", "week", "january", "february",
      "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "and", "the",
      "of", "for", "to", "in", "with", "on", "at", "by", "from",
    ].map { wordHash(Array($0.utf8)) })

  /// The description says too little to doubt a code by: two words at most beside numbers and small words.
  var isBland: Bool { smallWords.reduce(0) { $0 + ($1 ? 0 : 1) } <= 2 }
}

extension BarredUse {
  /// Whether it is a condition, which people with severe mental illness may have as well.
  fileprivate var isCondition: Bool { self == .dementia || self == .neurodevelopmental || self == .learningDisability }

  /// Whether it makes up for money that is lacking elsewhere.
  fileprivate var fillsAGap: Bool { self == .deficit || self == .baselineShortfall || self == .councilShortfall }
}

extension SpendUse.Charge {
  /// Rests on a coded field alone, not on words.
  var isCoded: Bool {
    switch place {
    case .description, .recipient: false
    case .setting, .purpose, .category, .sector, .ageGroup: true
    }
  }

  var asQuestion: Self {
    var charge = self
    charge.isBreach = false
    return charge
  }
}
