import Guidance
import RuleKit
import SourceText

/// What a report says of one document's findings besides their own words: where each stands, what the guidance asks.
struct FindingFacts {
  /// As it may be quoted.
  let source: SourceFile
  private let places: LineMap
  private let wholeDocument: SourceRange?

  /// A rule may bear on many criteria; this many are named with their titles.
  private static let mostTitles = 3

  init(_ review: Review) {
    source = review.quotable
    places = LineMap(review.source)
    wholeDocument = review.tree?.root.range
  }

  var lineCount: Int { places.lineCount }

  func position(of range: SourceRange) -> TextPosition { places.position(of: range.start) }

  /// The source that the finding is about, cut to fit; nil where there is nothing to show.
  func excerpt(_ finding: Finding, columns: Int) -> Excerpt? {
    quoted(finding).flatMap { Excerpt($0, of: source, places, columns: columns) }
  }

  /// The part of the source to show. Of something missing only where its section starts; nothing when the section is
  /// missing as well, and the whole document is all that could be shown.
  private func quoted(_ finding: Finding) -> SourceRange? {
    guard finding.kind == .missing else { return finding.range }
    let start = finding.range.start
    return finding.path.isEmpty || finding.range == wholeDocument ? nil : SourceRange(start: start, end: start)
  }

  /// The criteria that the finding bears on, the first with their titles; empty for none.
  func guidance(_ finding: Finding) -> String {
    let criteria = finding.criteria.compactMap(Criterion.withID)
    var text = ""
    for (number, criterion) in criteria.enumerated() {
      let isTitled = number < Self.mostTitles
      if number > 0 { text += number == Self.mostTitles ? "; and " : isTitled ? "; " : ", " }
      text += criterion.id
      guard isTitled else { continue }
      text += ", "
      text += criterion.title
      text += " ("
      text += criterion.guidanceSection.displayName
      text += ")"
    }
    return text
  }
}
