package import DocumentTree
import Evidence
package import Guidance
import ProposalModel
package import SourceText

/// What the prose of one document has for a criterion, and why each passage was taken as it was.
package struct ExplainedCriterion: Sendable {
  /// What the prose alone makes of it; nil for a criterion that prose does not answer, or that forbids.
  package let status: CriterionStatus?
  /// What a review makes of it, from prose and data together; nil where that was not asked.
  package let reviewed: CriterionStatus?
  /// What a review finds that concerns it.
  package let findings: [Finding]
  /// The most telling first.
  package let passages: [ExplainedPassage]
  /// Of a criterion that lists parts, each of them.
  package let parts: [CriterionResult.Part]

  /// `review`: of the same document; `most`: the most passages that are shown.
  package init(_ criterion: Criterion, in tree: DocumentTree, review: Review? = nil, most: Int = 10) {
    reviewed = review?.criteria.first { $0.id == criterion.id }?.status
    findings = review?.findings.filter { $0.criteria.contains(criterion.id) } ?? []
    let step = EvidenceStep(tree, Proposal(reading: tree), passages: most)
    parts = step.listedParts().first { $0.id == criterion.id }?.parts ?? []
    guard let position = ScreenedCriteria.position(of: criterion) else {
      status = nil
      passages = []
      return
    }
    if criterion.level == .prohibited {
      status = nil
    } else {
      status = step.applies(criterion) ? EvidenceStep.status(step.results[position].status) : .notApplicable
    }
    let finder = EvidenceFinder()
    passages = step.passages(of: position).map { found, shown in
      ExplainedPassage(found, shown, for: position, step, finder)
    }
  }
}

/// A passage that was found for a criterion, with what spoke for it.
package struct ExplainedPassage: Sendable {
  package let path: String
  package let range: SourceRange
  /// "strong", "hollow" or "contradicting".
  package let strength: String
  /// How far it is above what is asked there; 1 is just enough.
  package let likeness: Float
  /// Above 0 it is surer of a contradiction than of anything else.
  package let opposition: Float
  package let text: String
  /// The words that spoke for the criterion, the weightiest first.
  package let words: [String]
  /// What it names, counted: "2 figures, 1 month or day and 3 names or abbreviations"; empty where it names nothing.
  package let specifics: String
  /// Where the guidance says most of it; empty where it does not.
  package let restates: String

  fileprivate init(
    _ found: FoundPassage, _ shown: CriterionResult.Passage, for criterion: Int, _ step: EvidenceStep,
    _ finder: EvidenceFinder
  ) {
    path = shown.path
    range = shown.range
    strength = shown.strength
    likeness = found.likeness
    opposition = found.opposition
    text = shown.text
    var finder = finder
    var text = shown.text
    (words, specifics) = text.withUTF8 { bytes in
      var words: [String] = []
      for word in finder.tellingWords(bytes, for: criterion) where words.count < 8 {
        let written = String(decoding: bytes[word.range], as: UTF8.self)
        if !words.contains(written) { words.append(written) }
      }
      return (words, Self.inWords(finder.specifics(of: bytes)))
    }
    let own = step.restatements.filter { $0.source == found.source && $0.range.overlaps(found.range) }
    let restated = own.reduce(0) { $0 + $1.range.clamped(to: found.range).count }
    restates = restated * 2 > found.range.count ? ShingleTable.name(of: own[0].place) : ""
  }

  private static func inWords(_ tally: SpecificsTally) -> String {
    let counts: [(Int32, String, String)] = [
      (tally.money, "sum of money", "sums of money"), (tally.numbers - tally.money, "figure", "figures"),
      (tally.dates, "month or day", "months or days"), (tally.numerals, "number in words", "numbers in words"),
      (tally.names, "name or abbreviation", "names or abbreviations"),
    ]
    let named = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    guard let last = named.last, named.count > 1 else { return named.first ?? "" }
    return named.dropLast().joined(separator: ", ") + " and " + last
  }
}
