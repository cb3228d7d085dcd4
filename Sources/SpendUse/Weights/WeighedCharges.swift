// Where the lexicon's reading and the leaning of the words meet.

extension SpendUse {
  /// How far a line must lean before it is called a breach, or fine; in between it is asked about.
  ///
  /// Set by judging voices with what the others taught.
  package struct Lean: Sendable {
    /// The least chance of a breach that makes one.
    package var isBreach = 0.45
    /// The least chance of a fine line that ends all doubt where something is charged, and where nothing is.
    package var isFine = 0.85
    package var isFineUncharged = 0.6
    /// Of so few words (“Pharmacy”, “Medical staffing”) the lexicon knows most of what is barred: where it finds nothing,
    /// the words have to lean far.
    package var fewWords = 3
    package var isBreachOfFewWords = 0.7
    package var isFineOfFewWords = 0.3
    /// The same for a line that pays somebody whose name is, or sounds like, that of a barred service.
    package var clearsRecipient = 0.95

    package init() {}

    package static let standard = Lean()
  }

  /// What is charged once the words have been weighed: of the lexicon's charges those that stand, or what the line leans
  /// to by its words alone.
  static func weighed(
    _ charges: [Charge], _ leaning: Leaning, _ reading: LineReading, _ line: SpendLineText, _ lean: Lean
  ) -> [Charge] {
    guard !reading.text.words.isEmpty else { return charges }
    if let first = charges.first, standsWhateverIsSaid(first, reading, line) { return charges }
    let isHeading = charges.isEmpty && reading.text.words.count <= lean.fewWords
    let isFine = isHeading ? lean.isFineOfFewWords : charges.isEmpty ? lean.isFineUncharged : lean.isFine
    if leaning.fine > isFine {
      return charges.filter { $0.contradictsTheWords || $0.isOfRecipient && leaning.fine <= lean.clearsRecipient }
        .map(\.asQuestion)
    }
    let isBreach = leaning.barred > (isHeading ? lean.isBreachOfFewWords : lean.isBreach)
    // What the words lean to comes first, in the lexicon's words where it has found the same.
    let isVague = leaning.use == nil || leaning.use == .otherProgramme
    if let index = charges.firstIndex(where: { $0.use == leaning.use })
      ?? charges.firstIndex(where: { $0.isNamed || isVague })
    {
      var first = charges[index]
      first.isBreach = isBreach && !first.isCapped
      let others = charges[..<index] + charges[(index + 1)...]
      return [first] + (first.isBreach ? Array(others) : others.map(\.asQuestion))
    }
    guard isBreach || !charges.isEmpty || mayBeAsked(leaning, reading, line) else { return [] }
    // Another rule asks about money that has no use yet; the words say of it only that it plainly fills a gap.
    if charges.isEmpty, line.purpose == "unallocated", !(isBreach && leaning.use?.fillsAGap ?? false) { return [] }
    guard leaning.use != nil || charges.isEmpty else { return charges.map(\.asQuestion) }
    let own = charge(leaning, reading, line, isBreach: isBreach)
    return [own] + (own.isBreach ? charges : charges.map(\.asQuestion))
  }

  /// Whether a breach needs no weighing: somebody barred is paid by name, or a code says it and the words say nothing.
  private static func standsWhateverIsSaid(_ charge: Charge, _ reading: LineReading, _ line: SpendLineText) -> Bool {
    guard charge.isBreach else { return false }
    if charge.isOfRecipient || charge.isCoded && reading.isBland { return true }
    // What is barred at any amount stays so whatever else the line says of itself.
    return charge.isCoded && reading.isEatingDisorder && line.setting != "day-care"
  }

  /// Whether a line that neither the lexicon nor a code speaks against has words to ask about.
  private static func mayBeAsked(_ leaning: Leaning, _ reading: LineReading, _ line: SpendLineText) -> Bool {
    if leaning.use == nil, line.purpose.map(subjects.contains) ?? false { return false }
    if reading.namesSevereIllness, leaning.use?.isCondition ?? false { return false }
    return !reading.areConnecting(leaning.words)
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

  var isOfRecipient: Bool {
    if case .recipient = place { true } else { false }
  }

  /// Rests on a setting or an age group that this money does not pay for, or on the mark that posts are kept: what the
  /// words say can only contradict it.
  var contradictsTheWords: Bool {
    switch place {
    case .setting, .ageGroup: true
    case .category: use == .baselineShortfall
    case .description, .recipient, .purpose, .sector: false
    }
  }

  var asQuestion: Self {
    var charge = self
    charge.isBreach = false
    return charge
  }
}
