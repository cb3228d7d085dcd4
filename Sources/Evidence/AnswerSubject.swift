/// What an answer, or the narrative of a focus group, speaks of as a whole.
package enum AnswerSubject: Sendable, Equatable {
  /// Of its own question; also where there is too little text to tell.
  case own
  /// Of what another question asks for.
  case other(AnswerUnit)
  /// Of none of them.
  case nothing
}

/// One of the texts that are judged as a whole, and what it is about.
package enum AnswerUnit: Hashable, Sendable {
  /// From 1 to 12.
  case answer(Int)
  case group(Standing.Group)

  static let count = 15
  package static let all: [AnswerUnit] =
    (1...12).map(AnswerUnit.answer)
    + [.group(.eatingDisorders), .group(.personalityDisorder), .group(.rehabilitation)]

  /// Position among `all`.
  var position: Int {
    switch self {
    case .answer(let number): number - 1
    case .group(let group): 11 + group.rawValue
    }
  }

  /// nil where a text stands that is judged by its passages only.
  package init?(_ standing: Standing) {
    switch standing {
    case .answer(let number): self = .answer(number)
    case .focusGroup(let group): if group == .core { return nil } else { self = .group(group) }
    case .signposted, .spendDescription, .elsewhere: return nil
    }
  }
}

/// How like every question, on average, the passages of each answer are; likeness to a question is that to the likeliest
/// of its criteria, less what any passage has.
struct AnswerSubjects {
  /// What stands in one answer.
  struct Text {
    /// Sums of likeness, by unit.
    var sums = [Float](repeating: 0, count: AnswerUnit.count)
    var passages: Float = 0
    var facts = EvidenceFinder.SentenceFacts()
  }

  private(set) var texts = [Text](repeating: Text(), count: AnswerUnit.count)
  /// The criteria of one unit after those of another.
  private var columns: [UInt16] = []
  private var firstColumns: [Int] = [0]
  private let usual: [Float]

  /// A criterion that more answers share tells none from another.
  private static let mostHomes = 3

  init(_ table: WordTable) {
    for unit in AnswerUnit.all {
      for criterion in 0..<table.criterionCount {
        let home = Home(bits: table.homes[criterion])
        if home.answers.nonzeroBitCount <= Self.mostHomes, home.isOf(unit) { columns.append(UInt16(criterion)) }
      }
      firstColumns.append(columns.count)
    }
    usual = AnswerUnit.all.map { table.usualLikeness(to: $0.position) }
  }

  /// `sums` ÷ `norm`: the likeness of a passage to every criterion.
  mutating func add(
    _ sums: UnsafePointer<UInt8>, _ norm: Float, _ backgrounds: UnsafePointer<Float>, to unit: AnswerUnit
  ) {
    let scale = 1 / norm
    texts[unit.position].passages += 1
    columns.withUnsafeBufferPointer { columns in
      for about in 0..<AnswerUnit.count {
        var best = -Float.infinity
        for column in columns[firstColumns[about]..<firstColumns[about + 1]] {
          best = max(best, Float(sums[Int(column)]) * scale - backgrounds[Int(column)])
        }
        texts[unit.position].sums[about] += best
      }
    }
  }

  mutating func add(_ facts: EvidenceFinder.SentenceFacts, to unit: AnswerUnit) {
    texts[unit.position].facts += facts
  }

  /// How like a text is to what each unit is about, above what any text is; beside it the number of its passages.
  ///
  /// What is said of each group may stand under the groups instead of under the question on all of them.
  func likeness(of unit: AnswerUnit) -> (each: [Float], passages: Float) {
    var sums = texts[unit.position].sums
    var passages = texts[unit.position].passages
    if case .answer(5) = unit {
      for group in texts[12...] {
        for about in sums.indices { sums[about] += group.sums[about] }
        passages += group.passages
      }
    }
    return (zip(sums, usual).map { $0 / max(passages, 1) - $1 }, passages)
  }
}

extension EvidenceFinder {
  /// How like each unit the answers' passages are on average, each answer counting as much as another; for training.
  package func usualLikeness() -> [Float] {
    let given = subjects.texts.prefix(12).filter { $0.passages > 0 }
    return AnswerUnit.all.map { about in
      given.reduce(0) { $0 + $1.sums[about.position] / $1.passages } / Float(max(given.count, 1))
    }
  }

  /// Fewer words are no text that could be about something else.
  private static let fewestTokens: Float = 30

  /// What the text of an answer or a group speaks of; nil where there is none.
  package func subject(of unit: AnswerUnit) -> AnswerSubject? {
    let text = subjects.texts[unit.position]
    guard text.facts.tokens > 0 else { return nil }
    guard text.facts.tokens >= Self.fewestTokens, text.passages > 0 else { return .own }
    let (likeness, passages) = subjects.likeness(of: unit)
    let own = likeness[unit.position]
    let doubt = 1 / passages.squareRoot()
    let least = own + settings.strayDoubt * doubt
    let isInScope = scope(of: text.facts) >= settings.paragraphScope
    if least < (isInScope ? settings.offSubject : settings.outOfScope) { return .nothing }
    let rivals = AnswerUnit.all.filter { $0 != unit && unit.competes(with: $0) }
    guard let rival = rivals.max(by: { likeness[$0.position] < likeness[$1.position] }) else { return .own }
    let best = likeness[rival.position]
    let leads = best - own > settings.strayLead + settings.strayLeadDoubt * doubt
    return least < settings.stray && leads ? .other(rival) : .own
  }
}

extension AnswerUnit {
  /// Whether a text of this unit could be taken for one of the other: a group is part of the answer on all groups.
  fileprivate func competes(with other: AnswerUnit) -> Bool {
    switch (self, other) {
    case (.answer, .group), (.group, .answer(5)): false
    default: true
    }
  }
}
