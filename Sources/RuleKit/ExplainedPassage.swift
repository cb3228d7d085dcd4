package import DocumentTree
import Evidence
package import Guidance
import ProposalModel
package import SourceText

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

  /// What the prose of a document has for a criterion; nil for one that prose does not answer.
  package static func all(for criterion: Criterion, in tree: DocumentTree, most: Int = 10) -> [ExplainedPassage]? {
    guard let position = ScreenedCriteria.position(of: criterion) else { return nil }
    let step = EvidenceStep(tree, Proposal(reading: tree), passages: most)
    var finder = EvidenceFinder()
    return step.passages(of: position).map { found, shown in
      var text = shown.text
      let words = text.withUTF8 { bytes in
        var words: [String] = []
        for word in finder.tellingWords(bytes, for: position) {
          let written = String(decoding: bytes[word.range], as: UTF8.self)
          if !words.contains(written) { words.append(written) }
        }
        return words
      }
      return ExplainedPassage(
        path: shown.path, range: shown.range, strength: shown.strength, likeness: found.likeness,
        opposition: found.opposition, text: shown.text, words: Array(words.prefix(8)))
    }
  }
}
