import Guidance
import RuleKit
import SourceText

/// The criteria that list parts, each part with the line that speaks of it, or as not found.
struct ListedPartsTable {
  static let title = "Parts of what is asked, and where the prose speaks of them"
  static let whatNotFoundMeans =
    "A part counts as found where its usual words stand. Whether it is right, and whether what was not found is there "
    + "in other words, is for the reviewer."

  /// A criterion, with its parts in a sentence.
  struct Row {
    let criterion: Criterion
    let words: String
  }

  let rows: [Row]

  init(_ review: Review) {
    let listed = zip(Criterion.all, review.criteria).filter { !$0.1.parts.isEmpty }
    guard !listed.isEmpty else {
      rows = []
      return
    }
    let places = LineMap(review.source)
    rows = listed.map { criterion, result in
      Row(criterion: criterion, words: Self.words(result.parts) { places.position(of: $0.start).line })
    }
  }

  /// "Found: housing (line 12). Not found: advocacy."
  static func words(_ parts: [CriterionResult.Part], line: (SourceRange) -> Int) -> String {
    let found = parts.compactMap { part in part.place.map { "\(part.name) (line \(line($0.range)))" } }
    let missing = parts.filter { $0.place == nil }.map(\.name)
    return [("Found", found), ("Not found", missing)].filter { !$0.1.isEmpty }
      .map { "\($0.0): \($0.1.joined(separator: ", "))." }.joined(separator: " ")
  }

  func write(on page: inout TextPage) {
    guard !rows.isEmpty else { return }
    page.startPart(Self.title)
    for row in rows {
      page.line("\(row.criterion.id), \(row.criterion.title). \(row.words)", indent: 2, hanging: 2)
    }
    page.line(Self.whatNotFoundMeans, indent: 2)
  }
}
