import Foundation
import ReaderProperties
import SourceText
import Testing

@testable import DocumentTree

/// What the fuzzers ask of any bytes, asked of documents at hand and of everything that the fuzzers ever found.
@Suite("Properties of reading and writing")
struct PropertyTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func files(in folder: String) -> [URL] {
    let place = project.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.sorted().map { place.appendingPathComponent($0) }
  }

  @Test(arguments: [Notation.json, .yaml])
  func documentsAtHand(_ notation: Notation) {
    let files = Self.files(in: "Fixtures/proposals")
    #expect(files.count >= 3)
    for file in files {
      #expect(ReaderProperties.violation(Suites.bytes(file), as: notation) == nil, "\(file.lastPathComponent)")
    }
  }

  /// Each file of `Tests/Fuzzing/Finds` is what a fuzzer stopped at, before the fault was mended.
  @Test(arguments: [Notation.json, .yaml])
  func whatTheFuzzersFound(_ notation: Notation) {
    for file in Self.files(in: "Tests/Fuzzing/Finds") {
      #expect(ReaderProperties.violation(Suites.bytes(file), as: notation) == nil, "\(file.lastPathComponent)")
    }
  }

  @Test(.enabled(if: Suites.areThere, "CMH_SUITES names no folder with the public suites"))
  func publicSuites() {
    let texts = Suites.json.map { ($0.name, $0.text) } + Suites.yaml.map { ($0.name, $0.text) }
    for (name, text) in texts {
      for notation in [Notation.json, .yaml] {
        #expect(ReaderProperties.violation(text, as: notation) == nil, "\(name) as \(notation)")
      }
    }
  }

  /// The properties themselves can fail: trees that differ in one thing are told apart.
  @Test(arguments: [
    ("a: 1", "a: 2"), ("a: 1", "a: '1'"), ("a: 1", "a: 1.0"), ("a: 1", "b: 1"), ("a: [1]", "a: [1, 2]"),
    ("a: true", "a: false"), ("a: ~", "a: ''"), ("a: {}", "a: []"), ("\u{E9}: 1", "e\u{301}: 1"),
  ])
  func differencesAreSeen(_ left: String, _ right: String) throws {
    let (left, right) = (try parse(yaml: left), try parse(yaml: right))
    #expect(Likeness.exact.difference(left.root, right.root) != nil)
    #expect(Likeness.exact.difference(left.root, left.root) == nil)
  }

  @Test func numbersMayBeSpeltOtherwiseByValue() throws {
    let yaml = try parse(yaml: "[0x10, 0o17, +5, .5, 1., 01, .inf]")
    let json = try parse(json: "[16, 15, 5, 0.5, 1.0, 1, \".inf\"]")
    #expect(Likeness.byValue.difference(yaml.root, json.root) == nil)
    #expect(Likeness.exact.difference(yaml.root, json.root) != nil)
  }
}
