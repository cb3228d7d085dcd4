import SourceText
import Testing

@testable import DocumentTree

@Suite("Nodes, their ranges and paths")
struct NodeTests {
  static let proposal = """
    proposal:
      format: 1
      leads:
      - {name: Ada, role: "clinical \\u00A3 lead"}
      - name: Grace
        note: >-
          two lines
          of prose

          and a paragraph
    access:
      trajectory: {2021/22: 4_200, '2022/23': 5e3}
      empty:
      text: plain text
        over two lines
    """

  private func tree(_ text: String) throws -> DocumentTree {
    let result = reading(yaml: text)
    try #require(result.problems.isEmpty, "\(result.problems)")
    return try #require(result.tree)
  }

  private func source(_ node: Node) -> String { node.tree.source.text(node.range) }

  @Test func valuesAndKinds() throws {
    let root = try tree(Self.proposal).root
    let proposal = try #require(root["proposal"])
    #expect(proposal["format"]?.kind == .integer)
    let leads = try #require(proposal["leads"])
    #expect(leads.kind == .sequence && leads.count == 2 && leads.style == .block)
    let first = try #require(leads.elements.first { _ in true })
    #expect(first.style == .flow && first["role"]?.text == "clinical £ lead")
    let note = try #require(Array(leads.elements)[1]["note"])
    #expect(note.text == "two lines of prose\nand a paragraph" && note.style == .folded)
    let access = try #require(root["access"])
    #expect(access["trajectory"]?["2021/22"]?.kind == .string)
    #expect(access["trajectory"]?["2022/23"]?.kind == .decimal)
    #expect(access["empty"]?.isEmptyValue == true)
    #expect(access["text"]?.text == "plain text over two lines")
    #expect(access["absent"] == nil)
    #expect(root.entries.map(\.key.text) == ["proposal", "access"])
  }

  @Test func ranges() throws {
    let root = try tree(Self.proposal).root
    let leads = try #require(root["proposal"]?["leads"])
    #expect(source(leads).hasPrefix("- {name"))
    #expect(source(leads).hasSuffix("and a paragraph"))
    let elements = Array(leads.elements)
    #expect(source(elements[0]) == #"{name: Ada, role: "clinical \u00A3 lead"}"#)
    #expect(source(elements[1]).hasPrefix("name: Grace\n"))
    #expect(try source(#require(elements[0]["role"])) == #""clinical \u00A3 lead""#)
    let note = try #require(elements[1]["note"])
    #expect(source(note).hasPrefix(">-\n") && source(note).hasSuffix("a paragraph"))
    let access = try #require(root["access"])
    #expect(try source(#require(access["text"])) == "plain text\n    over two lines")
    let empty = try #require(access["empty"])
    #expect(empty.range.isEmpty)
    let bytes = root.tree.source.bytes
    #expect(bytes[Int(empty.range.start) - 1] == UInt8(ascii: ":"))
    #expect(root.range.start == 0 && Int(root.range.end) == bytes.count)
  }

  @Test func childrenLieInsideTheirParents() throws {
    let root = try tree(Self.proposal).root
    var pending = [root]
    var seen = 1
    while let node = pending.popLast() {
      let children = node.entries.flatMap { [$0.key, $0.value] } + Array(node.elements)
      for child in children {
        #expect(child.range.start >= node.range.start && child.range.end <= node.range.end)
        seen += 1
      }
      pending.append(contentsOf: children)
    }
    #expect(seen == root.tree.nodeCount)
  }

  @Test func pathsLeadToTheNode() throws {
    let tree = try tree(Self.proposal)
    #expect(tree.path(to: tree.root.id) == "")
    let role = try #require(tree.root["proposal"]?["leads"].map { Array($0.elements)[0]["role"] } ?? nil)
    #expect(tree.path(to: role.id) == "proposal.leads[0].role")
    let year = try #require(tree.root["access"]?["trajectory"]?["2021/22"])
    #expect(tree.path(to: year.id) == #"access.trajectory["2021/22"]"#)
    let key = try #require(tree.root["access"]?.entries.first { $0.key.text == "empty" }?.key)
    #expect(tree.path(to: key.id) == "access.empty")
    #expect(key.isKey)
    let odd = try parse(json: #"{"a b":{"":{"x\"\n":1}}}"#)
    #expect(odd.path(to: NodeID(index: UInt32(odd.nodeCount - 1))) == #"["a b"][""]["x\"\n"]"#)
  }

  @Test func aliasesStandForTheirAnchors() throws {
    let tree = try tree("base: &b {x: [1, 2]}\nagain: *b\nlast: *b\n")
    let again = try #require(tree.root["again"])
    #expect(again.kind == .mapping && again.isAlias && again.style == .flow)
    #expect(again["x"]?.count == 2)
    #expect(source(again) == "*b")
    #expect(tree.path(to: again.id) == "again")
    #expect(tree.root.entries.map(\.value.count) == [1, 1, 1])
  }

  @Test func duplicateKeysAreFoundByTheirBytes() throws {
    let text = #"{"a":1,"b":{"x":1,"x":2,"x":3},"\u0061":2,"\#u{E9}":1,"e\#u{301}":2}"#
    let tree = try parse(json: text)
    let found = tree.duplicateKeys(limit: 10)
    #expect(found.map { tree.path(to: $0.again.id) } == ["b.x", "b.x", "a"])
    #expect(found.allSatisfy { $0.first.id < $0.again.id && $0.first.isKey && $0.again.isKey })
    #expect(tree.duplicateKeys(limit: 2).count == 2)
    let many = "{" + (0..<500).map { "\"k\($0 % 499)\":\($0)" }.joined(separator: ",") + "}"
    #expect(try parse(json: many).duplicateKeys(limit: 10).map(\.again.text) == ["k0"])
  }

  /// Every word of a text in every style is found where it stands.
  @Test(arguments: [
    "k: first second third",
    "k: first\n  second\n\n  third",
    "k: 'it''s first\n  second\n\n  third'",
    #"k: "\u00A3 first\n second \"\x21 third""#,
    "k: \"first\n  second \\\n  third\"",
    "k: |\n  first\n   second\n\n  third\n",
    "k: >\n  first\n  second\n\n   third\n",
    "k: |2-\n    first\n  second third",
    "- - - >\n     first\r\n     second\r\n\r\n     third\r\n",
    #"{"k": "\t\ud83d\ude00 first \\ second\/third"}"#,
  ])
  func wordsArePointedAt(_ text: String) throws {
    let tree = try parse(yaml: text)
    let node = tree.node(NodeID(index: UInt32(tree.nodeCount - 1)))
    let decoded = Array(node.text.utf8)
    for word in ["first", "second", "third"] {
      let bytes = Array(word.utf8)
      let place = try #require(
        (0...decoded.count - bytes.count).first { decoded[$0..<$0 + bytes.count].elementsEqual(bytes) })
      #expect(tree.source.text(node.sourceRange(of: place..<place + bytes.count)) == word)
    }
    let whole = node.sourceRange(of: 0..<decoded.count)
    #expect(whole.start >= node.range.start && whole.end <= UInt32(tree.source.bytes.count))
    #expect(node.sourceRange(of: 0..<0).isEmpty)
    #expect(node.sourceRange(of: 0..<decoded.count + 1) == node.range)
  }

  @Test func blockScalarRangesEndWithTheirText() throws {
    let tree = try tree("a: |\n  text\n\n\nb: >+\n  more\n\nc: |\n\nd: 1\n")
    #expect(try source(#require(tree.root["a"])) == "|\n  text")
    #expect(try source(#require(tree.root["b"])) == ">+\n  more")
    #expect(try source(#require(tree.root["c"])) == "|")
    #expect(tree.root["b"]?.text == "more\n\n")
  }

  @Test(arguments: [
    ("~", Node.Kind.null), ("null", .null), ("NULL", .null), ("nULL", .string), ("true", .boolean), ("False", .boolean),
    ("yes", .string), ("NO", .string), ("0", .integer), ("-12", .integer), ("+5", .integer), ("01", .integer),
    ("0x1F", .integer), ("0o17", .integer), ("0x", .string), ("0o8", .string), ("1.", .decimal), (".5", .decimal),
    ("5e3", .decimal), ("1e", .string), (".inf", .decimal), ("-.INF", .decimal), (".nan", .decimal), ("-.nan", .string),
    ("1_000", .string), ("12:30:45", .string), ("2021-03-31", .string), ("1.10", .decimal), (".", .string),
    ("-", .string), ("+", .string), ("£5", .string), ("٣", .string), ("'12'", .string), ("!!str 12", .string),
  ])
  func coreSchema(_ text: String, _ kind: Node.Kind) throws {
    // A lone dash is a list entry, so it is tried in quotes.
    let written = text == "-" ? "k: '-'" : "k: \(text)"
    #expect(try tree(written).root["k"]?.kind == kind)
  }
}
