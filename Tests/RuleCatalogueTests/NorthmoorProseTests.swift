import DocumentTree
import Guidance
import RuleCatalogue
import RuleKit
import SourceText
import Testing

/// The draft with planted faults, read for its prose as well: what is claimed in words only, what is missing, what
/// says the opposite, what is copied, and what gives somebody away are reported at their lines.
@Suite struct NorthmoorProseTests {
  private static let review: Result<Review, any Error> = Result {
    let source = SourceFile(name: PlantedFault.draft, bytes: try Fixture.bytes(PlantedFault.draft))
    var options = ReviewEngine.Options()
    options.evidence = .findings
    return ReviewEngine(rules: Catalogue.all, options: options).review(try #require(read(source, as: .yaml).tree))
  }

  /// Those that the table of words does not see are marked in the list: a mark too few or too many fails.
  @Test func plantedPassagesAreReportedButForThoseMarked() throws {
    let review = try Self.review.get()
    let planted = try PlantedPassage.all()
    let unseen = planted.filter { !$0.isReported(in: review) }
    #expect(unseen.map(\.description) == planted.filter(\.isUnseen).map(\.description))
    #expect(planted.count - unseen.count >= 10)
  }

  /// What says the opposite is only found where it was planted.
  @Test func nothingElseIsSaidToContradict() throws {
    let review = try Self.review.get()
    let lines = Set(try PlantedPassage.all().filter { $0.outcome == "contradicted" }.map(\.line))
    for finding in review.findings where finding.rule == EvidenceRule.noContradiction.rawValue {
      #expect(lines.contains(review.line(of: finding)), "\(review.line(of: finding)): \(finding.message)")
    }
  }

  /// Data and prose are judged side by side: what the rules find without the prose, they find with it.
  @Test func theOtherFaultsAreReportedAsWell() throws {
    let review = try Self.review.get()
    #expect(try PlantedFault.all().subtracting(review.faults).isEmpty)
  }

  /// No report quotes what gives somebody away.
  @Test func whatIsWithheldIsNotQuoted() throws {
    let review = try Self.review.get()
    let quoted = review.quotable.text(SourceRange(0..<review.source.bytes.count))
    let original = review.source.text(SourceRange(0..<review.source.bytes.count))
    for detail in ["943 476 5919", "jen.kettlewell@hotmail"] {
      #expect(original.contains(detail) && !quoted.contains(detail))
      #expect(!review.criteria.flatMap(\.passages).contains { $0.text.contains(detail) })
    }
    #expect(quoted.utf8.count == original.utf8.count)
  }
}

/// A row of the expected faults that only a review with prose finds.
struct PlantedPassage: CustomStringConvertible {
  static let mark = "PROSE"

  let line: Int
  /// A status, or a rule's id.
  let outcome: String
  let criterion: String
  /// Plain for a human, and not seen with the table of words as it is.
  let isUnseen: Bool

  var description: String { "\(line) \(outcome) \(criterion)" }

  static func all() throws -> [PlantedPassage] {
    let text = String(decoding: try Fixture.bytes("northmoor-draft.expected"), as: UTF8.self)
    return try text.split(separator: "\n").filter { $0.hasPrefix(mark) }.map { row in
      let columns = row.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      try #require(columns.count >= 4, "\(row)")
      let line = try #require(Int(columns[1]), "\(row)")
      return PlantedPassage(
        line: line, outcome: String(columns[2]), criterion: String(columns[3]), isUnseen: columns.last == "?")
    }
  }

  func isReported(in review: Review) -> Bool {
    let findings = review.findings.filter { $0.criteria.contains(criterion) }
    let result = review.criteria.first { $0.id == criterion }
    switch outcome {
    case "no-evidence":
      // That an answer is not there says of all its points that they are missing.
      let absent = review.findings.filter { $0.rule == "answers/twelve-questions" && $0.kind == .missing }
      return result?.status == .noEvidence
        && (findings + absent).contains { $0.kind == .missing && review.line(of: $0) == line }
    case "claimed":
      return result?.status == .claimed
        && findings.contains { finding in
          finding.notes.contains { note in note.range.map { review.lines(of: $0).contains(line) } ?? false }
        }
    case "contradicted":
      return result?.status == .contradicted
        && findings.contains {
          $0.rule == EvidenceRule.noContradiction.rawValue && review.lines(of: $0.range).contains(line)
        }
    default:
      return review.findings.contains { $0.rule == outcome && review.lines(of: $0.range).contains(line) }
    }
  }
}

extension Review {
  /// The lines that a range touches, counted from 1.
  func lines(of range: SourceRange) -> ClosedRange<Int> {
    let first = source.bytes[..<Int(range.start)].count { $0 == 0x0A } + 1
    return first...first + source.bytes[range.bytes].count { $0 == 0x0A }
  }
}
