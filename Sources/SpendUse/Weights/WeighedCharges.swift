// Where the lexicon's reading and the leaning of the words meet.

extension SpendUse {
  /// How far a line must lean before its words add to what the lexicon found, or take from it.
  ///
  /// Set by judging each labelled voice with what the others taught.
  enum Lean {
    /// A breach the lexicon names stands from here on; below, it is a question.
    static let upholds = 0.4
    /// A question becomes a breach, and a line without a charge too.
    static let raisesQuestion = 0.65
    static let raisesSilence = 0.7
    /// A charge is dropped when the line is at least so likely fine.
    static let clearsBreach = 0.85
    static let clearsQuestion = 0.75
    /// A line without a charge is asked about when it is less likely fine than this.
    static let asks = 0.5
  }

  /// What is left of the lexicon's charges, or is charged besides, once the words have been weighed.
  static func weighed(
    _ charges: [Charge], _ leaning: Leaning, _ reading: LineReading, _ line: SpendLineText
  ) -> [Charge] {
    guard var first = charges.first else {
      guard leaning.barred > Lean.raisesSilence || leaning.fine < Lean.asks, !reading.text.words.isEmpty else {
        return []
      }
      return [charge(leaning, reading, isBreach: leaning.barred > Lean.raisesSilence)]
    }
    let rest = charges.dropFirst()
    if first.isBreach {
      if case .recipient = first.place { return charges }
      if leaning.barred > Lean.upholds { return charges }
      if leaning.fine >= Lean.clearsBreach, case .description = first.place { return [] }
      first.isBreach = false
      return [first] + rest.map(\.asQuestion)
    }
    if leaning.barred > Lean.raisesQuestion, !first.isCapped {
      guard leaning.use == nil || first.use == leaning.use, case .description = first.place else {
        return [charge(leaning, reading, isBreach: true)] + charges.filter { $0.use != leaning.use }
      }
      first.isBreach = true
      return [first] + rest
    }
    if leaning.fine >= Lean.clearsQuestion, case .description = first.place { return [] }
    return charges
  }

  private static func charge(_ leaning: Leaning, _ reading: LineReading, isBreach: Bool) -> Charge {
    let bytes = reading.bytes(leaning.words)
    return Charge(
      use: leaning.use ?? .otherProgramme, isBreach: isBreach, place: .description(bytes),
      found: "“\(String(decoding: reading.source[bytes], as: UTF8.self))”",
      weight: isBreach ? Mention.Weight.topic : Mention.Weight.question)
  }
}

extension SpendUse.Charge {
  var asQuestion: Self {
    var charge = self
    charge.isBreach = false
    return charge
  }
}
