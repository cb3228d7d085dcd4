import Guidance
import RuleKit

/// Draws the panel's questions, part by part, with what was found on each and room for the reviewer's own judgement.
struct HTMLEvidence {
  private let standings: QuestionStandings
  private let facts: FindingFacts
  private let quotes: Bool
  private let level: Int
  private let prefix: String

  /// So many passages are shown under one question; the others are counted.
  private static let mostPassages = 3

  init(_ review: Review, level: Int, prefix: String, quotes: Bool) {
    standings = QuestionStandings(review)
    facts = FindingFacts(review)
    self.quotes = quotes
    self.level = level
    self.prefix = prefix
  }

  var parts: Markup {
    var markup = Markup()
    for (number, part) in standings.parts.enumerated() {
      let id = "\(prefix)part\(number + 1)"
      markup += """
        <section>
        <h\(level) id="\(id)">\(part.chapter.title)</h\(level)>
        <ul class="questions">
        \(part.standings.map(question))</ul>
        </section>

        """
    }
    return markup
  }

  private func question(_ standing: QuestionStandings.Standing) -> Markup {
    """
    <li class="question"><div>
    <p><b>\(standing.text)</b> <span class="small">\(standing.section)</span></p>
    <p class="small">\(standing.inWords)</p>
    \(passages(standing))\(parts(standing))</div><div class="own">\
    \(room("Rating", of: standing))\(room("Notes", of: standing))</div></li>

    """
  }

  private func passages(_ standing: QuestionStandings.Standing) -> Markup {
    let all = standing.passages
    var markup = Markup()
    for (criterion, passage) in all.prefix(Self.mostPassages) {
      let words: Markup = quotes ? ": “\(passage.text)”" : "."
      markup += """
        <blockquote><p><span class="small">\(passage.strengthInWords), line \(facts.position(of: passage.range).line) \
        (\(criterion))</span>\(words)</p></blockquote>

        """
    }
    let rest = all.count - Self.mostPassages
    if rest > 0 { markup += "<p class=\"small\">\(plural(rest, "further passage")) in the review as data.</p>\n" }
    return markup
  }

  /// Of the criteria that list parts, each part with its line or as not found.
  private func parts(_ standing: QuestionStandings.Standing) -> Markup {
    var markup = Markup()
    for (criterion, result) in standing.criteria where !result.parts.isEmpty {
      let words = ListedPartsTable.words(result.parts) { facts.position(of: $0).line }
      markup += "<p class=\"small\">Parts of \(criterion.id), \(criterion.title). \(words)</p>\n"
    }
    return markup
  }

  /// A field that grows with what is typed, prints as it stands, and is kept when the page is saved.
  private func room(_ label: String, of standing: QuestionStandings.Standing) -> Markup {
    """
    <div><span class="label" aria-hidden="true">\(label)</span>\
    <div class="room" contenteditable="true" role="textbox" aria-multiline="true" \
    aria-label="\(label) on: \(standing.text)"></div></div>
    """
  }
}
