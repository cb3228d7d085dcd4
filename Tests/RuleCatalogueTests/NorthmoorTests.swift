import DocumentTree
import RuleKit
import SourceText
import Testing

/// A first draft with planted faults: the review finds each of them, and nothing else.
///
/// `northmoor-draft.expected` gives a finding a line: `LINE RULE SEVERITY # what was planted`. Notes are left out of
/// it, and rows for a review that reads prose are for `NorthmoorProseTests`.
@Suite struct NorthmoorTests {
  @Test func findsThePlantedFaultsAndNothingElse() throws {
    let expected = try PlantedFault.all()
    #expect(expected.count >= 20)
    let review = try Fixture.review(PlantedFault.draft)
    let found = review.faults
    for fault in found.subtracting(expected) { Issue.record("not planted: \(fault.description(in: review))") }
    for fault in expected.subtracting(found) { Issue.record("not found: \(fault.description)") }
    #expect(found.count == expected.count)
  }

  /// Faults of one kind, put right by hand, take their own findings away and leave the others where they are.
  @Test(arguments: Mend.batches.indices)
  func mendedFaultsLoseTheirFindings(_ batch: Int) throws {
    var draft = try Fixture.bytes(PlantedFault.draft)
    var before = try PlantedFault.all()
    for mend in Mend.batches[batch] {
      let mended = try mend.applied(to: draft)
      draft = mended.bytes
      before = before.moved(from: mended.line, by: mended.linesAdded)
    }
    let after = try Fixture.review(PlantedFault.draft, bytes: draft)
    #expect(before.subtracting(after.faults).map(\.rule).sorted() == Mend.batches[batch].flatMap(\.rules).sorted())
    for fault in after.faults.subtracting(before) { Issue.record("mending brings \(fault.description(in: after))") }
  }

  @Test func everyPlantedFaultIsMended() throws {
    var mended = Bag<String>()
    for mend in Mend.all { mended.insert(mend.rules[0]) }
    var planted = Bag<String>()
    for fault in try PlantedFault.all() { planted.insert(fault.rule) }
    #expect(planted.subtracting(mended).sorted() == Mend.notMended.sorted())
    #expect(mended.subtracting(planted).isEmpty)
  }
}

/// An error or a warning of one rule at one line.
struct PlantedFault: Hashable, CustomStringConvertible {
  static let draft = "northmoor-draft.yaml"

  let line: Int
  let rule: String
  let severity: String

  var description: String { "\(line) \(rule) \(severity)" }

  func description(in review: Review) -> String {
    let messages = review.findings.filter { $0.rule == rule && review.line(of: $0) == line }.map(\.message)
    return "\(description): \(messages.joined(separator: "; "))"
  }

  static func all() throws -> Bag<PlantedFault> {
    var faults = Bag<PlantedFault>()
    let text = String(decoding: try Fixture.bytes("northmoor-draft.expected"), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix(PlantedPassage.mark) {
      let columns = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      let number = try #require(columns.first.flatMap { Int($0) }, "\(line)")
      try #require(columns.count == 3, "\(line)")
      faults.insert(PlantedFault(line: number, rule: String(columns[1]), severity: String(columns[2])))
    }
    return faults
  }
}

/// A set that counts: two findings of one rule on one line are two.
struct Bag<Element: Hashable>: Sequence {
  private var counts: [Element: Int] = [:]

  var count: Int { counts.values.reduce(0, +) }

  mutating func insert(_ element: Element) { counts[element, default: 0] += 1 }

  func subtracting(_ other: Bag) -> [Element] {
    counts.flatMap { Array(repeating: $0.key, count: Swift.max(0, $0.value - (other.counts[$0.key] ?? 0))) }
  }

  func makeIterator() -> AnyIterator<Element> {
    AnyIterator(counts.flatMap { Array(repeating: $0.key, count: $0.value) }.makeIterator())
  }
}

extension Bag<PlantedFault> {
  /// The same faults after lines were added (or, below zero, taken away) just after `line`.
  func moved(from line: Int, by lines: Int) -> Bag {
    var moved = Bag()
    for fault in self {
      let newLine = fault.line > line ? fault.line + lines : fault.line
      moved.insert(PlantedFault(line: newLine, rule: fault.rule, severity: fault.severity))
    }
    return moved
  }
}

extension Review {
  var faults: Bag<PlantedFault> {
    var faults = Bag<PlantedFault>()
    for finding in findings where finding.severity != .note {
      faults.insert(PlantedFault(line: line(of: finding), rule: finding.rule, severity: "\(finding.severity)"))
    }
    return faults
  }

  func line(of finding: Finding) -> Int {
    source.bytes[..<Int(finding.range.start)].count { $0 == 0x0A } + 1
  }
}
