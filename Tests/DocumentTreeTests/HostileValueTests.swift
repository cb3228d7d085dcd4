import SourceText
import Testing

@testable import DocumentTree

/// Values that readers are known to get wrong; each test names the row of the list of hostile inputs.
@Suite("Hostile values")
struct HostileValueTests {
  private func value(yaml text: String) throws -> Node {
    try #require(parse(yaml: "a: \(text)\n").root["a"])
  }
  private func value(json text: String) throws -> Node {
    try #require(parse(json: "{\"a\":\(text)}").root["a"])
  }

  @Test(arguments: ["1e999", "-1e999", "1e-999", "9007199254740993", "100.10", "-0", "-0.0", "1.0", "1E2"])
  func rows36To39NumbersKeepTheirLiteral(_ text: String) throws {
    #expect(try value(json: text).text == text && value(yaml: text).text == text)
    let isInteger = !text.contains { ".eE".contains($0) }
    #expect(try value(json: text).kind == (isInteger ? .integer : .decimal))
    #expect(try value(yaml: text).kind == (isInteger ? .integer : .decimal))
  }

  @Test func row37LongInteger() throws {
    let digits = String(repeating: "9", count: 1_000_000)
    #expect(try value(json: digits).text == digits)
    #expect(try value(yaml: digits).kind == .integer)
  }

  @Test(arguments: [
    "NaN", "Infinity", "-Infinity", ".inf", ".nan", "0x10", "+5", ".5", "5.", "01", "1_000", "-", "1e", "--1",
  ])
  func row40NumbersThatJSONHasNot(_ text: String) {
    #expect(reading(json: "[\(text)]").tree == nil)
  }

  @Test(arguments: [#"\uD800"#, #"\uDC00"#, #"\uDC00\uD800"#, #"\uD800x"#, #"\uD800\u0041"#])
  func row41HalfCharacters(_ escape: String) {
    for text in ["[\"\(escape)\"]", "{\"\(escape)\":1}"] {
      #expect(reading(json: text).tree == nil)
      #expect(reading(yaml: text).tree == nil)
    }
  }

  @Test func row42DuplicateKeys() throws {
    let tree = try parse(json: #"{"a":1,"\u0061":2}"#)
    let found = try #require(tree.duplicateKeys(limit: 5).first)
    #expect(found.first.range.start == 1 && found.again.range.start == 7)
  }

  @Test(arguments: [("NO", false), ("yes", true), ("on", true), ("n", false)])
  func row43Norway(_ text: String, _ former: Bool) throws {
    let node = try value(yaml: text)
    #expect(node.kind == .string && node.boolean == nil && node.formerBoolean == former)
    #expect(try value(yaml: "'\(text)'").formerBoolean == nil)
  }

  @Test(arguments: ["12:30:45", "1:20", "2026-02-30", "1_000", "0b1", "0o9", "1,000", "£5"])
  func rows44And45StayText(_ text: String) throws {
    #expect(try value(yaml: text).kind == .string && value(yaml: text).text == text)
  }

  @Test func row45ZerosAreKept() throws {
    #expect(try value(yaml: "01234").text == "01234" && value(yaml: "1.10").text == "1.10")
  }

  @Test(arguments: ["~", "null", "", "!!null ''", "# nothing"])
  func row46Nulls(_ text: String) throws {
    #expect(try value(yaml: text).kind == .null)
  }

  @Test(arguments: [
    "!!binary aGk=", "!!set {a, b}", "!python/object:os.system x", "!include ../x", "!!timestamp 2021-01-01",
  ])
  func row47OtherTags(_ text: String) throws {
    let result = reading(yaml: "a: \(text)\n")
    #expect(result.problems.map(\.rule) == ["syntax/not-supported"] && result.problems[0].range.start == 3)
  }

  @Test func row47MergeKey() throws {
    let result = reading(yaml: "a: &a {x: 1}\nb: {<<: *a}\n")
    #expect(result.problems.map(\.severity) == [.warning])
    #expect(try #require(result.tree).root["b"]?["<<"]?["x"]?.text == "1")
  }

  @Test(arguments: ["[a]: b\n", "{a: b}: c\n", "? [a]\n: b\n", "? - a\n: b\n", "[[a]: b]\n", "{[a]: b}\n", "? a: b\n"])
  func row48CollectionKeys(_ text: String) {
    #expect(reading(yaml: text).problems.map(\.rule) == ["syntax/not-supported"])
  }

  @Test func row49Directives() throws {
    for version in ["1.1", "9.9"] {
      let result = reading(yaml: "%YAML \(version)\n---\na: NO\n")
      #expect(result.problems.map(\.severity) == [.warning] && result.tree?.root["a"]?.kind == .string)
    }
    #expect(reading(yaml: "%FOO bar\n---\na: 1\n").problems.map(\.severity) == [.note])
    #expect(
      try parse(yaml: "%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1\n").root["a"]?.kind == .string)
  }

  @Test func row50Tabs() throws {
    for text in ["a:\n\tb: 1\n", "-\t- a\n", "a:\n  b: 1\n\tc: 2\n"] {
      #expect(reading(yaml: text).problems.first?.message.contains("a tab") == true)
    }
    for text in ["a:\tb\n", "-\ta\n", "a: [\tb,\tc ]\t# d\n", "a: b\t\n", "a:\n - b\n\t\n - c\n"] {
      #expect(reading(yaml: text).tree != nil)
    }
  }

  @Test func row51LongValuesAndLists() throws {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(try value(yaml: long).text.utf8.count == 1 << 20)
    let list = "[" + (0..<10_000).map(String.init).joined(separator: ", ") + "]"
    let node = try value(yaml: list)
    #expect(node.count == 10_000)
    let last = try #require(Array(node.elements).last)
    #expect(node.tree.path(to: last.id) == "a[9999]")
  }
}
