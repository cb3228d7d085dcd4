import SourceText
import Testing

@testable import DocumentTree

/// Structure and size made to exhaust a reader; each test names the row of the list of hostile inputs.
///
/// A reader that is not linear, or that recurses, does not come to the end of these.
@Suite("Hostile structure")
struct HostileStructureTests {
  private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private func rules(_ reading: Reading) -> [String] { reading.problems.map(\.rule) }

  @Test func row18AliasBomb() {
    var text = "a: &a [" + Array(repeating: "\"lol\"", count: 9).joined(separator: ",") + "]\n"
    for (name, next) in zip("abcdefgh", "bcdefghi") {
      text += "\(next): &\(next) [" + Array(repeating: "*\(name)", count: 9).joined(separator: ",") + "]\n"
    }
    let result = reading(yaml: text)
    #expect(result.tree == nil && rules(result) == ["syntax/limit"])
    #expect(result.problems[0].help.contains("--max-expansion"))
  }

  @Test func row19QuadraticAliases() throws {
    let text = "a: &a [" + times("x,", 2000) + "]\nb: [" + times("*a,", 2000) + "]\n"
    #expect(rules(reading(yaml: text)) == ["syntax/limit"])
    var limits = ReadingLimits.standard
    limits.expansion.allowance = 5_000_000
    let allowed = read(SourceFile(name: "", text: text), as: .yaml, limits: limits)
    let tree = try #require(allowed.tree)
    #expect(tree.nodeCount < 4010, "aliases are shared, not copied")
  }

  /// Few values, but much text: written out it would be 100 GB.
  @Test func row19AliasesOfLongText() throws {
    let text = "a: &a '" + times("b c ", 250_000) + "'\nb: [" + times("*a, ", 100_000) + "]\n"
    let result = reading(yaml: text)
    #expect(rules(result) == ["syntax/limit"])
    #expect(result.problems[0].message.contains("33554432") && result.problems[0].help.contains("--max-size"))
    #expect(reading(yaml: "a: &a '" + times("b c ", 250_000) + "'\nb: [*a, *a, {c: *a}]\n").tree != nil)
    let nested = "a: &a '" + times("x", 9 << 20) + "'\nb: &b {c: [*a]}\nd: *b\ne: *b\n"
    #expect(rules(reading(yaml: nested)) == ["syntax/limit"])
  }

  @Test(arguments: ["a: &a [*a]\n", "a: &a {b: *a}\n", "a: &a\n  b: &b [*a]\n  c: *b\n", "&a [&b [*a], *b]\n"])
  func row20Cycles(_ text: String) {
    let result = reading(yaml: text)
    #expect(result.problems.first?.message.contains("refers to itself") == true)
  }

  @Test func row21UndefinedAliasAndRedefinedAnchor() throws {
    #expect(reading(yaml: "a: *b\nb: &b 1\n").tree == nil)
    let tree = try parse(yaml: "- &a 1\n- *a\n- &a 2\n- *a\n")
    #expect(tree.root.elements.map(\.text) == ["1", "1", "2", "2"])
  }

  @Test(arguments: [true, false])
  func row22DeepBrackets(_ closed: Bool) {
    let lists = times("[", 100_000) + (closed ? times("]", 100_000) : "")
    let objects = times("{\"a\":", 100_000) + (closed ? "1" + times("}", 100_000) : "")
    let mixed = times("[{\"a\":", 50_000) + (closed ? "1" + times("}]", 50_000) : "")
    for text in [lists, objects, mixed] {
      for result in [reading(json: text), reading(yaml: text)] {
        #expect(rules(result) == ["syntax/limit"])
        #expect(result.problems[0].message.contains("512") && result.problems[0].help.contains("--max-depth"))
      }
    }
  }

  @Test func row23DeepBlocks() {
    let nested = (0..<2000).map { times("  ", $0) + "k:\n" }.joined()
    for text in [times("- ", 10_000) + "x\n", nested, times("- k:\n  ", 1) + times("- ", 600)] {
      #expect(rules(reading(yaml: text)) == ["syntax/limit"])
    }
    #expect(rules(reading(yaml: times("? ", 10_000) + "x\n")) == ["syntax/not-supported"])
  }

  @Test func row24DeepTreesAreFreedWalkedAndWritten() throws {
    var limits = ReadingLimits.standard
    limits.depth = 200_000
    let depth = 100_000
    let texts = [
      (times("[", depth) + times("]", depth), Notation.json),
      (times("{\"a\":", depth) + "1" + times("}", depth), .json),
      (times("[", depth) + times("]", depth), .yaml), (times("- ", depth) + "x\n", .yaml),
    ]
    for (text, notation) in texts {
      let tree = try #require(read(SourceFile(name: "", text: text), as: notation, limits: limits).tree)
      let again = try #require(read(SourceFile(name: "", text: text), as: notation, limits: limits).tree)
      let last = NodeID(index: UInt32(tree.nodeCount - 1))
      #expect(tree.path(to: last).utf8.count >= depth)
      #expect(sameData(tree.root, again.root))
      let written = JSONWriter.write(tree.root)
      #expect(read(SourceFile(name: "", bytes: written), as: .json, limits: limits).tree?.nodeCount == tree.nodeCount)
      #expect(tree.duplicateKeys(limit: 1).isEmpty)
    }
  }

  @Test func row25LongLine() throws {
    let long = times("a", 2_000_000)
    #expect(try parse(yaml: "k: \"\(long)\"\n").root["k"]?.text.utf8.count == 2_000_000)
    #expect(try parse(yaml: "k: \(long)\n").root["k"]?.text.utf8.count == 2_000_000)
    #expect(try parse(json: "[\"\(long)\"]").nodeCount == 2)
    let result = reading(json: "[\(long)]")
    #expect(result.problems[0].message.utf8.count < 200)
  }

  @Test func row26ManyKeys() throws {
    let yaml = (0..<50_000).map { "k\($0): \($0)\n" }.joined()
    let json = "{" + (0..<50_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    for tree in [reading(yaml: yaml).tree, reading(json: json).tree] {
      let tree = try #require(tree)
      #expect(tree.root.count == 50_000 && tree.duplicateKeys(limit: 1).isEmpty)
    }
  }

  /// Keys that are alike wherever a table that does not hash with a seed of its own might look: those of one length,
  /// with the same beginning and end; those that differ in one bit; and those that collide under well-known hashes.
  @Test func row27CollidingKeys() throws {
    let count = 30_000
    let padded = (0..<count).map { "aaaa" + String($0 + 100_000) + times("z", 20) }
    // Under "multiply by 31 and add", Aa and BB are one; under "exclusive or", whatever has the same letters.
    let multiplied = (0..<1 << 14).map { number in
      (0..<14).map { number >> $0 & 1 == 0 ? "Aa" : "BB" }.joined()
    }
    let added = (0..<count).map { number in (0..<15).map { number >> $0 & 1 == 0 ? "ab" : "ba" }.joined() }
    for keys in [padded, multiplied, added] {
      let yaml = keys.map { "\($0): 1\n" }.joined()
      let tree = try parse(yaml: yaml + "\(keys[0]): 2\n")
      let found = tree.duplicateKeys(limit: 10)
      #expect(found.count == 1 && found[0].again.text == keys[0] && found[0].first.range.start == 0)
      let json = "{" + keys.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
      #expect(try parse(json: json).duplicateKeys(limit: 10).isEmpty)
    }
  }

  @Test func row28EqualKeys() throws {
    let tree = try parse(yaml: times("k: 1\n", 50_000))
    #expect(tree.duplicateKeys(limit: 1_000_000).count == 49_999)
    var total = 0
    #expect(tree.duplicateKeys(limit: 1000, total: &total).count == 1000)
    #expect(total == 49_999)
  }

  @Test func row29RunsOfOneCharacter() throws {
    #expect(try parse(yaml: "a" + times(":", 500_000) + "\n").nodeCount == 3)
    #expect(rules(reading(yaml: "k: \"" + times("\n", 500_000))) == ["syntax/yaml"])
    #expect(reading(yaml: (0..<20_000).map { "- &a\($0) \($0)\n" }.joined()).tree?.root.count == 20_000)
    #expect(rules(reading(yaml: times("[a, ", 50_000))) == ["syntax/limit"])
    #expect(rules(reading(yaml: "[" + times("a, ", 200_000))) == ["syntax/yaml"])
  }

  @Test func row30LongTextAndTrailingSpaces() throws {
    let plain = try parse(yaml: "k:\n" + times("  a b c\n", 100_000))
    #expect(plain.root["k"]?.text.utf8.count == 599_999)
    let padded = try parse(yaml: times("k: v" + times(" ", 1000) + "\n", 500))
    #expect(padded.root.entries.allSatisfy { $0.value.text == "v" })
    #expect(reading(yaml: "k: v" + times("\n", 300_000) + "x: y").tree?.root.count == 2)
  }

  @Test func row31ManyMistakes() {
    for result in [reading(yaml: times("k: \"a\" b\n", 20_000)), reading(json: "[" + times("01,", 20_000) + "1]")] {
      #expect(result.problems.count == 1001)
      #expect(result.problems.last?.rule == "syntax/limit")
      #expect(result.problems.last?.message.contains("1000") == true)
    }
  }

  @Test(arguments: ["{\"a\": 1}{\"b\": 2}", "[1] 2", "[1]]", "1 1", "{} #"])
  func row32TextAfterTheValue(_ text: String) {
    #expect(reading(json: text).tree == nil)
  }

  @Test(arguments: ["a: 1\n---\nb: 2\n", "--- a\n--- b\n", "a: 1\n...\nb: 2\n", "a: 1\n...\n---\n"])
  func row32SecondYAMLDocument(_ text: String) {
    #expect(rules(reading(yaml: text)) == ["syntax/not-supported"])
  }

  /// Whatever a file is cut down to, each range lies inside it, and no part of an object is taken for the whole.
  @Test func row34Truncation() {
    let yaml =
      Array(NodeTests.proposal.utf8) + Array("x: &a [1, {b: 'c''d'}]\ny: *a\nz: |2-\n   é\n? q\n: !!str 5\n".utf8)
    for length in 0...yaml.count { expectSound(reading(Array(yaml[..<length]), .yaml), length) }
    let json = Array(#" {"a": [1, -2.5e+3, "x\u00e9\ud83d\ude00", null], "b": {"c": true}}"#.utf8)
    for length in 0..<json.count {
      let result = reading(Array(json[..<length]), .json)
      #expect(result.tree == nil)
      expectSound(result, length)
    }
  }

  /// Every byte of a document replaced by each byte that has a meaning.
  @Test func row34Mutation() {
    let meanings = Array("\n\r\t \"'#%&*,-:>?@[]{}|!\\0~.=<\u{7F}".utf8) + [0, 0x80, 0xC3, 0xE2, 0xFF]
    let yaml = Array(
      "a: &x {b: [1, 'c'], d: \"e\\n\"}\nf:\n- |\n  g\n\n- ? h\n  : *x\n- !!str >-\n   i\n   j # k\n".utf8)
    let json = Array(#"{"a": [1, -2.5e3, "b\u00e9\n"], "c": {"d": null}}"#.utf8)
    for (text, notation) in [(yaml, Notation.yaml), (json, .json), (json, .yaml)] {
      for place in text.indices {
        for byte in meanings {
          var changed = text
          changed[place] = byte
          expectSound(reading(changed, notation), changed.count)
        }
      }
    }
  }

  /// Found by the address sanitizer: the reader looked at the byte after the last.
  @Test(arguments: [
    "!!str", "a: !!str", "- !", "[&a", "- |", "- >-", "'", "\"", "\"\\", "- &a", "?", "? ", "%", "--- !!str", "*", "!",
  ])
  func row34ValuesAtTheVeryEnd(_ text: String) {
    let bytes = Array(text.utf8)
    expectSound(reading(bytes, .yaml), bytes.count)
    expectSound(reading(bytes, .json), bytes.count)
  }

  private func expectSound(_ result: Reading, _ length: Int) {
    #expect((result.tree == nil) == result.problems.contains { $0.severity == .error })
    for problem in result.problems {
      let ranges = [problem.range] + problem.notes.map(\.range)
      for range in ranges { #expect(range.start <= range.end && Int(range.end) <= length, "\(problem)") }
      #expect(!problem.message.isEmpty)
    }
    guard let tree = result.tree else { return }
    for index in 0..<tree.nodeCount {
      let node = tree.node(NodeID(index: UInt32(index)))
      #expect(node.range.start <= node.range.end && Int(node.range.end) <= length)
    }
  }

  @Test func limitsAreNamed() {
    var limits = ReadingLimits.standard
    limits.fileSize = 10
    let result = read(SourceFile(name: "", text: "a: 12345678"), as: .yaml, limits: limits)
    #expect(result.problems.map(\.rule) == ["syntax/limit"])
    #expect(result.problems[0].message.contains("10") && result.problems[0].help.contains("--max-size"))
  }
}
