/// What one line of spend was judged to be, where that shows, and in plain words why.
package struct SpendJudgement: Sendable {
  package enum Outcome: Sendable, Equatable {
    case breach, borderline, fine
  }

  /// Where in the line the reason stands; ranges are half-open UTF-8 offsets into the text named.
  package enum Place: Sendable, Equatable {
    case description(Range<Int>)
    case recipient(Range<Int>)
    case setting, purpose, category, sector, ageGroup
  }

  package var outcome: Outcome
  package var use: BarredUse?
  package var place: Place
  /// What was found and why it is, or may be, ruled out.
  package var because: String
  /// For a borderline line, the question to put to the applicant; empty otherwise.
  package var ask: String
  /// The line holds more than one thing, and should be split.
  package var mixed: Bool
  /// Further uses found in the same line, in the order in which they weigh.
  package var others: [(use: BarredUse, place: Place)]
}
