import RuleKit
import SourceText

/// What a document's prose says of one criterion, passage by passage, and why each was taken as it was.
struct FoundInDocument {
  private let found: ExplainedCriterion
  private let source: SourceFile
  private let places: LineMap

  init(_ found: ExplainedCriterion, _ source: SourceFile) {
    self.found = found
    self.source = source
    places = LineMap(source)
  }

  func write(on page: inout TextPage) {
    page.startPart("What \(source.name) says")
    if let reviewed = found.reviewed { page.line("A check says: \(reviewed.word).", indent: 2) }
    for finding in found.findings {
      let line = places.position(of: finding.range.start).line
      page.line("Line \(line), \(finding.rule): \(finding.message)", indent: 4, hanging: 2)
    }
    if let status = found.status {
      page.line("As far as its prose goes: \(status.word).", indent: 2)
    } else {
      page.line("Rules decide this criterion; passages that speak of it settle nothing.", indent: 2)
    }
    if found.status != nil, found.passages.isEmpty {
      page.line(
        "No passage that speaks to it was found. It may be worded unusually; written under the criterion's id, it is "
          + "taken for what it is.", indent: 2)
    }
    if !found.passages.isEmpty {
      page.line(
        "Passages are found by their words and judged by a reviewer. Likeness says how much a passage has of the words "
          + "of this criterion: 1.0 is just enough where it stands.", indent: 2)
    }
    for passage in found.passages { write(passage, on: &page) }
    if !found.parts.isEmpty { write(found.parts, on: &page) }
  }

  private func write(_ passage: ExplainedPassage, on page: inout TextPage) {
    page.blankLine()
    let start = places.position(of: passage.range.start)
    page.line("Line \(start.line), at \(passage.path)", indent: 2, hanging: 2)
    page.line("“\(Self.oneLine(passage.text))”", indent: 4)
    page.line("\(verdict(passage)) \(Self.reason(passage))", indent: 4)
    var score = "Likeness \(Self.tenths(passage.likeness))."
    if !passage.words.isEmpty { score += " Words that tell of it: \(passage.words.joined(separator: ", "))." }
    page.line(score, indent: 4)
  }

  private func verdict(_ passage: ExplainedPassage) -> String {
    guard found.status != nil else { return "Speaks of it." }
    return switch passage.strength {
    case "contradicting": "May say the opposite."
    case "hollow": "In words only."
    default: "Addresses it."
    }
  }

  private static func reason(_ passage: ExplainedPassage) -> String {
    let specifics = passage.specifics
    if !passage.restates.isEmpty, passage.strength == "hollow" {
      return "Most of it is the guidance's own text (\(passage.restates))."
    }
    switch passage.strength {
    case "contradicting":
      return
        "Its wording is that of a refusal, an exclusion or a delay (\(tenths(passage.opposition)) where 0.0 is even)."
    case "hollow":
      return specifics.isEmpty
        ? "It names no figure, date, place or person."
        : "It names \(specifics), but its wording is that of an intention or leaves open what is done."
    default: return specifics.isEmpty ? "Its wording is that of a settled plan." : "It names \(specifics)."
    }
  }

  private func write(_ parts: [CriterionResult.Part], on page: inout TextPage) {
    page.blankLine()
    page.line("The parts that it lists:", indent: 2)
    for part in parts {
      guard let place = part.place else {
        page.line("\(part.name): not found", indent: 4, hanging: 2)
        continue
      }
      page.line(
        "\(part.name): line \(places.position(of: place.range.start).line), “\(Self.oneLine(place.text))”", indent: 4,
        hanging: 2)
    }
    page.line(ListedPartsTable.whatNotFoundMeans, indent: 2)
  }

  /// Without the line breaks of the source.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A number with one decimal, without Foundation.
  private static func tenths(_ number: Float) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
