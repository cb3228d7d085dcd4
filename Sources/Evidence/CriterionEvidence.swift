/// How a passage speaks of a criterion.
package enum Strength: Int, Sendable, CaseIterable {
  /// With specifics: figures, dates, names, what is changed and by whom.
  case strong
  /// In words only.
  case hollow
  /// The opposite of what is asked.
  case contradicting
}

/// A passage that speaks about a criterion.
package struct FoundPassage: Sendable {
  /// The number its text was given when it was added.
  package let source: Int
  /// Half-open byte offsets into the decoded text.
  package let range: Range<Int>
  package let strength: Strength
  /// How far it is above what the criterion asks for there; 1 is just enough.
  package let likeness: Float
  /// How much surer of a contradiction than of anything else, for this criterion; below 0 it is none.
  package let opposition: Float
}

/// What the proposal's prose says of one criterion.
package struct CriterionEvidence: Sendable {
  package enum Status: Sendable { case evidenced, claimed, noEvidence, contradicted }

  /// Position among `ScreenedCriteria.all`.
  package let criterion: Int
  package let status: Status
  /// The most telling first: what contradicts, then what is strong, then what is hollow.
  package let passages: [FoundPassage]
}
