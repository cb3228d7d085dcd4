import SourceText
import Testing

@testable import DocumentTree

/// Bytes that are not text, and characters that deceive; each test names the row of the list of hostile inputs.
@Suite("Hostile text")
struct HostileTextTests {
  private func first(_ reading: Reading) -> SyntaxProblem? { reading.problems.first { $0.severity == .error } }

  private func expectOneError(_ bytes: [UInt8], _ rule: String, mentions words: String, at offset: UInt32? = nil) {
    for notation in [Notation.json, .yaml] {
      let result = reading(bytes, notation)
      #expect(result.tree == nil)
      #expect(result.problems.count == 1, "\(notation): \(result.problems)")
      #expect(result.problems.first?.rule == rule)
      #expect(result.problems.first?.message.contains(words) == true, "\(result.problems.first?.message ?? "")")
      if let offset { #expect(result.problems.first?.range.start == offset) }
    }
  }

  @Test func row01EmptyFile() {
    expectOneError([], "syntax/empty", mentions: "empty", at: 0)
  }

  @Test(arguments: [" ", "\n\n", "\t\n", "# only a comment\n", "...\n"])
  func row02NothingButSpaceAndComments(_ text: String) {
    #expect(first(reading(yaml: text))?.rule == "syntax/empty")
  }

  @Test func row02AnEmptyExplicitDocumentIsNull() throws {
    let root = try parse(yaml: "---\n").root
    #expect(root.kind == .null && root.isEmptyValue)
  }

  @Test func row03ByteOrderMark() throws {
    for (text, notation) in [
      ("\u{FEFF}{\"a\": 1}", Notation.json), ("\u{FEFF}a: 1\n", .yaml), ("\u{FEFF}---\na: 1", .yaml),
    ] {
      let result = reading(Array(text.utf8), notation)
      let tree = try #require(result.tree)
      #expect(tree.root["a"]?.text == "1")
      #expect(result.problems.map(\.severity) == [.note])
      if notation == .json {
        #expect(LineMap(tree.source).position(of: tree.root.range.start).column == 1)
      }
    }
  }

  @Test func row04ByteOrderMarkInTheMiddle() throws {
    #expect(reading(json: "{\"a\": \u{FEFF}1}").tree == nil)
    #expect(try parse(json: "{\"a\": \"\u{FEFF}1\"}").root["a"]?.text == "\u{FEFF}1")
    #expect(reading(yaml: "a: 1\n\u{FEFF}b: 2\n").tree == nil)
    #expect(try parse(yaml: "a: \"x\u{FEFF}y\"\n").root["a"]?.text == "x\u{FEFF}y")
  }

  @Test func row05OtherEncodings() {
    let text = Array("{\"a\": 1}".unicodeScalars)
    for hasMark in [true, false] {
      let scalars = (hasMark ? [Unicode.Scalar(0xFEFF)!] : []) + text
      let low16 = scalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8)] }
      let high16 = scalars.flatMap { [UInt8($0.value >> 8), UInt8($0.value & 0xFF)] }
      expectOneError(low16, "syntax/encoding", mentions: "UTF-16")
      expectOneError(high16, "syntax/encoding", mentions: "UTF-16")
      expectOneError(low16.pairs.flatMap { $0 + [0, 0] }, "syntax/encoding", mentions: "UTF-32")
      expectOneError(high16.pairs.flatMap { [0, 0] + $0 }, "syntax/encoding", mentions: "UTF-32")
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0xBF, 0xBF, 0xBF], [0xE0], [0x80], [0xF0, 0x9F, 0x98], [0xC3],
    ] as [[UInt8]])
  func row06InvalidBytes(_ bytes: [UInt8]) {
    expectOneError(Array("\"aé: ".utf8) + bytes + Array("\"".utf8), "syntax/encoding", mentions: "offset 6", at: 6)
  }

  @Test func row07Windows1252() throws {
    let result = reading(Array("name: caf".utf8) + [0xE9, 0x0A], .yaml)
    #expect(try #require(first(result)).help.contains("Windows-1252"))
  }

  @Test(arguments: ["a: \"b\0c\"", "\"a\0\": 1", "a: 1\n\0\nb: 2"])
  func row08NUL(_ text: String) throws {
    let place = try UInt32(#require(Array(text.utf8).firstIndex(of: 0)))
    #expect(first(reading(yaml: text))?.range.start == place)
    #expect(first(reading(json: text))?.range.start == place)
  }

  @Test func row09ControlCharacters() throws {
    for value in (UInt32(1)..<32).filter({ ![9, 10, 13].contains($0) }) {
      let control = String(try #require(Unicode.Scalar(value)))
      #expect(reading(json: "[\"\(control)\"]").tree == nil)
      #expect(reading(yaml: "a: \"\(control)\"").tree == nil)
    }
    for value in [UInt32(0x7F), 0x80, 0x9F, 0xFFFE, 0xFFFF] {
      let control = String(try #require(Unicode.Scalar(value)))
      #expect(reading(json: "[\"\(control)\"]").tree != nil)
      #expect(reading(yaml: "a: \"\(control)\"").tree != nil)
      #expect(reading(yaml: "a: x\(control)").tree == nil)
      #expect(reading(yaml: "a: |\n  x\(control)").tree == nil)
      #expect(reading(yaml: "# \(control)\na: x").tree == nil)
    }
    #expect(reading(yaml: "a: x\u{85}y").tree != nil)
  }

  @Test func row10LineBreaks() throws {
    for lineBreak in ["\n", "\r\n", "\r"] {
      let text = "a: |\n  one\n  two\nb: x\n  y\nc: \"p\n  q\"\n".replacing("\n", with: lineBreak)
      let tree = try parse(yaml: text)
      #expect(tree.root["a"]?.text == "one\ntwo\n")
      #expect(tree.root["b"]?.text == "x y" && tree.root["c"]?.text == "p q")
      let place = LineMap(tree.source).position(of: try #require(tree.root["c"]).range.start)
      #expect(place.line == 6 && place.column == 4)
    }
    let odd = try parse(yaml: "a: x\u{85}y\u{2028}z\n")
    #expect(LineMap(odd.source).lineCount == 2 && odd.root["a"]?.text == "x\u{85}y\u{2028}z")
  }

  @Test func row11NoFinalBreakAndManyBreaks() throws {
    #expect(try parse(yaml: "a: b").root["a"]?.text == "b")
    let breaks = reading([UInt8](repeating: 0x0D, count: 1_000_000), .yaml)
    #expect(breaks.problems.map(\.rule) == ["syntax/empty"])
  }

  @Test func row12ColumnsCountCharacters() throws {
    let result = reading(yaml: "a: [\"😀é\u{301}\", ]]\n")
    let problem = try #require(first(result))
    let map = LineMap(SourceFile(name: "", text: "a: [\"😀é\u{301}\", ]]\n"))
    #expect(map.position(of: problem.range.start).column == 13)
  }

  @Test func row13ComposedAndDecomposedKeysAreTwo() throws {
    let tree = try parse(yaml: "\u{E9}: 1\ne\u{301}: 2\n")
    #expect(tree.root.count == 2 && tree.duplicateKeys(limit: 5).isEmpty)
    #expect(tree.root["e\u{301}"]?.text == "2" && tree.root["\u{E9}"]?.text == "1")
  }

  @Test(arguments: [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069] as [UInt32])
  func row14DirectionControls(_ value: UInt32) throws {
    let text = "a: x\(try #require(Unicode.Scalar(value)))y\n"
    let problem = try #require(reading(yaml: text).problems.first)
    #expect(problem.severity == .warning && problem.message.contains(String(value, radix: 16, uppercase: true)))
    #expect(problem.range == SourceRange(start: 4, end: 7))
    #expect(!problem.message.unicodeScalars.contains { $0.value == value })
  }

  @Test(arguments: [0x200B, 0x200C, 0x200D, 0x2060, 0xAD, 0xE0041] as [UInt32])
  func row15InvisibleCharacters(_ value: UInt32) throws {
    let result = reading(yaml: "id: S\(try #require(Unicode.Scalar(value)))1\n")
    #expect(result.tree != nil && result.problems.map(\.rule) == ["syntax/deceptive-character"])
  }

  /// None is passed over in silence, and no number of harmless ones hides those that turn the text.
  @Test func row15ManyInvisibleCharacters() throws {
    let soft = String(repeating: "a\u{AD}b ", count: 3000)
    let result = reading(yaml: "a: \(soft)\nb: x\u{202E}y\n")
    #expect(result.tree != nil)
    #expect(result.problems.count { $0.rule == "syntax/deceptive-character" && $0.severity == .note } == 20)
    #expect(result.problems.contains { $0.message.contains("U+202E") })
    let rest = try #require(result.problems.first { $0.rule == "syntax/limit" })
    #expect(rest.message.hasPrefix("2980 more") && rest.severity == .note && rest.help.contains("--max-problems"))
  }

  @Test func row31ManyRemarksRefuseNothing() throws {
    let result = reading(yaml: String(repeating: "- \u{201C}Oldtown\u{201D}\n", count: 5000))
    #expect(result.tree?.root.count == 5000 && result.problems.count == 1001)
    #expect(result.problems.last?.message.hasPrefix("4000 more") == true)
  }

  @Test func row15JoinersOfEmojiAreWelcome() {
    #expect(reading(yaml: "a: 👩‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿\n").problems.isEmpty)
  }

  @Test func row16MixedScripts() {
    #expect(reading(yaml: "email: n\u{430}me@nhs.net\n").problems.map(\.rule) == ["syntax/deceptive-character"])
    #expect(reading(yaml: "name: \u{41E}\u{43B}\u{435}\u{433} Smith\n").problems.isEmpty)
  }

  @Test(arguments: ["\u{663}\u{664}", "\u{FF11}\u{FF12}"])
  func row17OtherDigitsAreText(_ digits: String) throws {
    #expect(try parse(yaml: "a: \(digits)").root["a"]?.kind == .string)
    #expect(reading(json: "{\"a\": \(digits)}").tree == nil)
  }

  /// Habits of looser notations are named, each at its place.
  @Test(arguments: [
    ("[1,]", "comma", 2), ("{\"a\":1,}", "comma", 6), ("{'a': 1}", "single quotes", 1), ("['a']", "single quotes", 1),
    ("{a: 1}", "no quotes", 1), ("// c\n[1]", "comment", 0), ("[1] // c", "comment", 4), ("[/* c */ 1]", "comment", 1),
    ("# c\n[1]", "comment", 0), ("[+1]", "starts with +", 1), ("[.5]", "no digit before its point", 1),
    ("[0x10]", "0x10", 1), ("[NaN]", "NaN", 1),
    ("[True]", "not written as JSON", 1),
  ])
  func row33LooserJSON(_ text: String, _ word: String, _ offset: UInt32) throws {
    let result = reading(json: text)
    let problem = try #require(first(result))
    #expect(result.tree == nil && problem.range.start == offset, "\(problem)")
    #expect("\(problem.message) \(problem.help)".contains(word), "\(problem.message) / \(problem.help)")
  }

  @Test func row35OtherFormats() {
    let samples: [(String, [UInt8])] = [
      ("PDF", Array("%PDF-1.7\n%âãÏÓ".utf8)), ("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      ("gzip", [0x1F, 0x8B, 0x08, 0]), ("zip", [0x50, 0x4B, 3, 4, 0x14, 0]),
      ("HTML", Array("<!DOCTYPE html>\n<p>: a</p>".utf8)), ("HTML", Array("\n<html lang=en>".utf8)),
      ("XML", Array("<?xml version=\"1.0\"?>".utf8)), ("Office", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]),
    ]
    for (name, bytes) in samples { expectOneError(bytes, "syntax/encoding", mentions: name) }
    #expect(reading(json: "proposal:\n  format: 1\n").problems.count == 1)
    #expect(first(reading(json: "proposal:\n  format: 1\n"))?.message.contains("YAML") == true)
    #expect(reading(yaml: "{\"a\": [1, 2.5e3, null, true, \"x\\u00e9\"],\n\t\"b\": {}}\n").tree != nil)
  }

  @Test func row73ControlsAreShownAsPictures() throws {
    let hostile = "\u{1B}]0;title\u{7}\u{1B}[2J"
    let texts = ["{\"a\" \(hostile)}", "[\"\(hostile)\"]", "[\(hostile)]", "{\(hostile): 1}", "{\"a\": x\(hostile)}"]
    for text in texts {
      let problems = reading(json: text).problems + reading(yaml: text).problems
      #expect(!problems.isEmpty)
      for problem in problems {
        let said = problem.message + problem.help + problem.notes.map(\.message).joined()
        #expect(!said.unicodeScalars.contains { $0.properties.generalCategory == .control }, "\(said)")
      }
    }
    #expect(Describing.shorten("a\u{1B}b\u{7F}\u{202E}") == "a␛b␡<U+202E>")
  }
}

extension [UInt8] {
  fileprivate var pairs: [[UInt8]] { stride(from: 0, to: count, by: 2).map { [self[$0], self[$0 + 1]] } }
}
