import SourceText
import Testing

@testable import DocumentTree

@Suite("Writers")
struct WriterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Whether both notations give back the same data, and writing what was read gives the same bytes again.
  private func expectRoundTrip(_ tree: DocumentTree, _ name: String, hasInfinity: Bool = false) throws {
    let yaml = YAMLWriter.write(tree.root)
    let fromYAML = reading(yaml, .yaml)
    let yamlTree = try #require(fromYAML.tree, "\(name): \(fromYAML.problems)\n\(text(yaml))")
    #expect(sameData(tree.root, yamlTree.root), "\(name):\n\(text(yaml))")
    #expect(YAMLWriter.write(yamlTree.root) == yaml, "\(name):\n\(text(yaml))")
    let json = JSONWriter.write(tree.root)
    let fromJSON = reading(json, .json)
    let jsonTree = try #require(fromJSON.tree, "\(name): \(fromJSON.problems)\n\(text(json))")
    if !hasInfinity { #expect(sameData(tree.root, jsonTree.root), "\(name):\n\(text(json))") }
    #expect(JSONWriter.write(jsonTree.root) == json)
  }

  @Test func json() throws {
    let tree = try parse(json: #"{"a":[1,2.50,[]],"b":{},"c":"£ \"x\"\n\u001b","d":null}"#)
    let expected = """
      {
        "a": [
          1,
          2.50,
          []
        ],
        "b": {},
        "c": "£ \\"x\\"\\n\\u001b",
        "d": null
      }

      """
    #expect(text(JSONWriter.write(tree.root)) == expected)
  }

  @Test func yaml() throws {
    let tree = try parse(
      json: """
        {"proposal": {"format": 1, "leads": [{"name": "Ada", "x": [1, [2, 3], {}]}, "NO", "", "a: b", "2021/22", "01234"]},
         "short": "one\\ntwo\\n", "year 1": "x #y", "amount": 100.10, "time": "12:30", "tab": "a\\tb", "none": null}
        """)
    let expected = """
      proposal:
        format: 1
        leads:
          - name: Ada
            x:
              - 1
              - - 2
                - 3
              - {}
          - "NO"
          - ""
          - "a: b"
          - 2021/22
          - "01234"
      short: |
        one
        two
      year 1: "x #y"
      amount: 100.10
      time: "12:30"
      tab: "a\\tb"
      none: null

      """
    #expect(text(YAMLWriter.write(tree.root)) == expected)
  }

  @Test func proseIsFolded() throws {
    let sentence = "The neighbourhood teams work with people and those close to them. "
    let prose = String(repeating: sentence, count: 4).dropLast()
    let tree = try parse(json: "{\"a\": \"\(prose)\\n\\n\(prose)\\n\", \"b\": \"\(prose)\"}")
    let written = text(YAMLWriter.write(tree.root))
    #expect(written.hasPrefix("a: >\n  The neighbourhood"))
    #expect(written.contains("b: >-\n  The"))
    #expect(written.split(separator: "\n").allSatisfy { $0.utf8.count <= 102 })
    try expectRoundTrip(tree, "prose")
  }

  @Test(arguments: [
    "", " ", "\n", "\n\n", " a", "a ", "a\n", "a\n\n", "\na", " a\nb", "a\n b\n", "a\n \nb", "a\n\n \n", "\ta\nb",
    "a\r\nb",
    "a\r", "- a", "a:", "a: b", "a #b", "#a", "a\u{85}b", "a\u{2028}b\n", "\u{FEFF}", "\u{7F}", "null", "~", "0x10",
    ".inf",
    "1e5", "yes", "---", "...", "--- a\nb", "a\n---\nb", "%YAML", "<<", "=", "@a", "`a", "!a", "&a", "*a", "|", ">",
    "'", "\"",
    "“a”", "a\n\tb\n", "a\n#b\n", "\\", "é\u{301}", "\u{1F600}\nx", "\0", "?", "-", ":", "- ", "a\tb", "\u{1B}",
  ])
  func everyTextComesBack(_ value: String) throws {
    let long = String(repeating: "word ", count: 40)
    for value in [value, value + long, long + value, long + "x\n" + value, value + "\n" + long + "x"] {
      let quoted = Array(value.utf8).withUnsafeBufferPointer { JSONOutput.quoted($0) }
      let key = text(quoted)
      let document = "{\"a\": \(key), \"b\": [\(key), [\(key)]], \(key): {\(key): \(key)}}"
      let tree = try parse(json: document)
      #expect(tree.root["a"]?.text.utf8.elementsEqual(value.utf8) == true)
      try expectRoundTrip(tree, document)
      try expectRoundTrip(parse(json: key), key)
    }
  }

  @Test(arguments: [
    ("0x1F", "31"), ("0o17", "15"), ("+5", "5"), ("01", "1"), ("00", "0"), ("-007.50", "-7.50"), (".5", "0.5"),
    ("5.", "5.0"),
    ("-.5e3", "-0.5e3"), ("1e999", "1e999"), ("100.10", "100.10"), ("9007199254740993", "9007199254740993"),
    ("-0", "-0"),
    ("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175"), (".inf", "\".inf\""), ("-.INF", "\"-.INF\""),
    (".nan", "\".nan\""),
  ])
  func numbersAreExact(_ yaml: String, _ json: String) throws {
    #expect(try text(JSONWriter.write(parse(yaml: "- \(yaml)").root)) == "[\n  \(json)\n]\n")
    #expect(try text(YAMLWriter.write(parse(yaml: "- \(yaml)").root)) == "- \(yaml)\n")
  }

  @Test func tagsThatChangeTheKindAreKept() throws {
    let tree = try parse(yaml: "a: !!float 1\nb: !!str 1\nc: !!int '3'\n")
    #expect(text(YAMLWriter.write(tree.root)) == "a: !!float 1\nb: \"1\"\nc: 3\n")
  }

  @Test func aliasesAreWrittenOut() throws {
    let tree = try parse(yaml: "a: &a {x: [1]}\nb: *a\n")
    #expect(text(YAMLWriter.write(tree.root)) == "a:\n  x:\n    - 1\nb:\n  x:\n    - 1\n")
  }

  @Test func deepTreesStayLinear() throws {
    let depth = 400
    let tree = try parse(
      json: String(repeating: "[{\"a\":", count: depth / 2) + "\"x\"" + String(repeating: "}]", count: depth / 2))
    try expectRoundTrip(tree, "deep")
    #expect(YAMLWriter.write(tree.root).count < 20_000)
  }

  @Test(.enabled(if: Suites.areThere, "CMH_SUITES names no folder with the public suites"))
  func suitesComeBack() throws {
    var count = 0
    for (name, bytes) in Suites.json {
      guard let tree = reading(bytes, .json).tree else { continue }
      try expectRoundTrip(tree, name)
      count += 1
    }
    for item in Suites.yaml {
      guard let tree = reading(item.text, .yaml).tree else { continue }
      let holdsInfinity = (0..<tree.nodeCount).contains { index in
        let node = tree.node(NodeID(index: UInt32(index)))
        return node.kind == .decimal && ExactNumber.json(node.text) == nil
      }
      try expectRoundTrip(tree, item.name, hasInfinity: holdsInfinity)
      count += 1
    }
    print("Round trips of the suites' documents: \(count)")
    #expect(count >= 95 + 12 + 242)
  }
}
