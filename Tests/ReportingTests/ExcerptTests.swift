import Foundation
import Reporting
import RuleKit
import SourceText
import Testing

/// The underline stands exactly under the value, whatever stands before it.
struct ExcerptTests {
  /// The line of the source and the line of carets under it, as the report shows them.
  private func excerpt(_ text: String, at wanted: String, width: Int = 80) -> [Substring] {
    let review = SampleReport.review(text, [.init(text: wanted)])
    return SampleReport.text(review) { $0.width = width }.split(separator: "\n")
      .filter { $0.contains(" | ") }.map { $0.drop { $0 != "|" }.dropFirst(2) }
  }

  @Test(arguments: [
    ("a: wrong", "wrong", "a: wrong", "   ^^^^^"),
    ("a:\twrong", "wrong", "a:  wrong", "    ^^^^^"),
    ("日本: wrong", "wrong", "日本: wrong", "      ^^^^^"),
    ("e\u{301}a: wrong", "wrong", "e\u{301}a: wrong", "    ^^^^^"),
    ("a: \"日本\" # x", "日本", "a: \"日本\" # x", "    ^^^^"),
    ("😀: wrong", "wrong", "😀: wrong", "    ^^^^^"),
    ("\"\u{202E}\": wrong", "wrong", "\"<U+202E>\": wrong", "            ^^^^^"),
  ])
  func caretsLineUp(_ text: String, _ wanted: String, _ line: String, _ carets: String) {
    // A note of the reader on the character itself may follow.
    #expect(excerpt(text, at: wanted).prefix(2).map(String.init) == [line, carets])
  }

  @Test func aLongLineIsCutAroundTheValue() {
    let long = "a: \"" + String(repeating: "x", count: 5000) + "WRONG" + String(repeating: "y", count: 5000) + "\""
    let lines = excerpt(long, at: "WRONG")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("…x") && lines[0].hasSuffix("y…"))
    #expect(lines[0].count <= 76)
    let before = lines[0].prefix { $0 != "W" }.count
    #expect(lines[1] == String(repeating: " ", count: before) + "^^^^^")
  }

  @Test func quotedLinesAreTwoHundredColumnsAtMost() {
    let long = "a: \"WRONG" + String(repeating: "y", count: 5000) + "\""
    let lines = excerpt(long, at: "WRONG", width: 400)
    #expect(lines.allSatisfy { $0.count <= 200 })
    #expect(lines[0].hasPrefix("a: \"WRONGyyy"))
  }

  @Test func severalLinesShowTheFirstAndSayWhereTheyEnd() {
    let lines = excerpt("a:\n  first: 1\n  second: 2\n  third: 3\n", at: "first: 1\n  second: 2\n  third: 3")
    #expect(lines.map(String.init) == ["  first: 1", "  ^^^^^^^^", "… to line 4"])
  }

  /// The header of a block of text says nothing: its first line does.
  @Test func textBelowItsHeaderIsShown() {
    let lines = excerpt("a: |\n  Some words\n  and more\n", at: "|\n  Some words\n  and more")
    #expect(lines.map(String.init) == ["a: |", "   ^", "  Some words", "  ^^^^^^^^^^", "… to line 3"])
  }

  /// Every kind of character that could act on a terminal comes out as a picture or a number.
  @Test func nothingInADocumentActsOnTheTerminal() throws {
    let hostile = "\u{7F}\u{9B}\u{85}\u{202E}\u{2066}\u{200B}\u{2028}\u{FEFF}\u{AD}\u{E0041}"
    let review = SampleReport.review(
      "system: {name: \"x\(hostile)y\", kind: wrong}\n", name: "bad\u{1B}[2J\u{7}\n.yaml",
      [.init(text: "wrong", message: "Not so: \u{1B}]0;title\u{7}\(hostile)", help: "\r\u{8}")])
    #expect(review.proposal.system.name != nil)
    for bytes in [Array(SampleReport.text(review).utf8), SampleReport.json(review)] {
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      for scalar in scalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
        #expect(scalar.properties.generalCategory != .format, "U+\(String(scalar.value, radix: 16))")
        #expect(scalar != "\u{2028}")
      }
    }
    // What was written comes back whole from the JSON.
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(SampleReport.json(review))) as? [String: Any])
    let document = try #require((object["documents"] as? [[String: Any]])?.first)
    #expect(
      (document["file"] as? String).map { Array($0.unicodeScalars) } == Array("bad\u{1B}[2J\u{7}\n.yaml".unicodeScalars)
    )
    let name = try #require(document["system"] as? String)
    #expect(Array(name.unicodeScalars) == Array("x\(hostile)y".unicodeScalars))
  }

  /// Columns found through blocks are those that counting every scalar gives.
  @Test func columnsOnLongLinesAreExact() {
    let text = String(repeating: "aé日😀", count: 1500) + "\nsecond " + String(repeating: "é", count: 2000)
    let bytes = Array(text.utf8)
    let map = LineMap(SourceFile(name: "x", bytes: bytes))
    for offset in stride(from: 0, through: bytes.count, by: 37) {
      var (line, column) = (1, 1)
      for byte in bytes[..<offset] {
        if byte == UInt8(ascii: "\n") {
          (line, column) = (line + 1, 1)
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      let position = map.position(of: UInt32(offset))
      #expect((position.line, position.column) == (line, column))
    }
  }
}
