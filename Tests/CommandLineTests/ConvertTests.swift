import Foundation
import Testing

@Suite("convert")
struct ConvertTests {
  private let everything = """
    # a comment
    numbers: [1, -0, 0.10, 1e400, 123456789012345678901234567890, 9007199254740993, 100.10]
    texts: {no: "NO", zero: "0123", colon: "a: b", empty: "", lines: "one\\ntwo\\n", nil: "null", bell: "\\a"}
    nothing: ~
    truth: [true, false]
    prose: |
      One paragraph that is long enough to need more than one line of a hundred bytes, so that it is folded when written.

      Another paragraph.
    shared: &s {a: [1]}
    again: *s
    none: {}
    empty: []
    """

  @Test func thereAndBackGivesTheSameData() throws {
    let folder = try Folder()
    try folder.write(everything, to: "a.yaml")
    let json = try Tool.run(["convert", "--to", "json", "a.yaml"], in: folder)
    #expect(json.status == 0)
    #expect(json.errors == "cmh-validate: a.yaml: comments are not data, and are lost\n")
    for number in ["-0,", "0.10,", "1e400,", "123456789012345678901234567890,", "9007199254740993,", "100.10\n"] {
      #expect(json.text.contains(number), "\(number)")
    }
    let yaml = try Tool.run(["convert", "--to", "yaml", "-"], in: folder, input: json.text)
    #expect(yaml.status == 0 && yaml.errors.isEmpty)
    #expect(yaml.text.contains("prose: >\n  One paragraph"))
    let again = try Tool.run(["convert", "--to=json", "--input-format=yaml", "-"], in: folder, input: yaml.text)
    #expect(again.output == json.output)
    let same = try Tool.run(["convert", "--to", "yaml", "a.yaml"], in: folder)
    #expect(same.output == yaml.output)
  }

  @Test func wholeProposalsComeBack() throws {
    let folder = try Folder()
    let json = try Tool.run(["convert", "--to", "json", goodProposal.path], in: folder)
    try folder.write(json.output, to: "a.json")
    let yaml = try Tool.run(["convert", "--to", "yaml", "a.json"], in: folder)
    try folder.write(yaml.output, to: "a.yaml")
    #expect(try Tool.run(["convert", "--to", "json", "a.yaml"], in: folder).output == json.output)
    let original = try documents(Tool.run(["--format=json", goodProposal.path], in: folder)).first
    let converted = try documents(Tool.run(["--format=json", "a.yaml"], in: folder)).first
    #expect(original?["outcome"] as? String == converted?["outcome"] as? String)
  }

  /// Each limit is named with its value and with the option that raises it, which `convert` takes as well.
  @Test(arguments: [
    ("size", "a: 12345678901", ["--max-size", "10"], "10 bytes", "--max-size"),
    ("depth", "[[[[1]]]]", ["--max-depth", "3"], "more than 3 deep", "--max-depth"),
    (
      "expansion",
      "a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c]\n",
      ["--max-expansion", "5"], "more than 5", "--max-expansion"
    ),
    ("text", "a: &a 'twelve bytes'\nb: [*a, *a, *a, *a]\n", ["--max-size", "60"], "60 bytes", "--max-size"),
    (
      "problems", "- \"a\" b\n- \"a\" b\n- \"a\" b\n", ["--max-problems", "2"], "more than 2 problems", "--max-problems"
    ),
  ])
  func limitsAreNamed(_ what: String, _ text: String, _ options: [String], _ said: String, _ option: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "a.yaml")
    let refused = try Tool.run(["convert", "--to", "json", "a.yaml"] + options, in: folder)
    #expect(refused.status == 2 && refused.output.isEmpty, "\(what)")
    #expect(refused.errors.contains(said) && refused.errors.contains(option), "\(refused.errors)")
    guard what != "problems" else { return }
    #expect(try Tool.run(["convert", "--to", "json", "a.yaml"], in: folder).status == 0, "\(what)")
  }

  @Test func whatGoesWrongIsTold() throws {
    let folder = try Folder()
    try folder.write("a: [1\n", to: "bad.yaml")
    try folder.write("a: .inf\na: 2\n", to: "odd.yaml")
    let bad = try Tool.run(["convert", "--to", "json", "bad.yaml"], in: folder)
    #expect(bad.status == 2 && bad.output.isEmpty && bad.errors.contains("bad.yaml:2:1: ] was expected"))
    let odd = try Tool.run(["convert", "--to", "json", "odd.yaml"], in: folder)
    #expect(odd.status == 0 && odd.text == "{\n  \"a\": \".inf\",\n  \"a\": 2\n}\n")
    #expect(odd.errors.contains("odd.yaml:1:4: JSON has no number .inf"))
    #expect(odd.errors.contains("odd.yaml:2:1: the key “a” stands here a second time"))
    #expect(try Tool.run(["convert", "odd.yaml"], in: folder).status == 2)
    #expect(try Tool.run(["convert", "--to", "json"], in: folder).status == 2)
  }

  @Test func aFileThatExistsIsLeftAlone() throws {
    let folder = try Folder()
    try folder.write("a: 1\n", to: "a.yaml")
    #expect(try Tool.run(["convert", "--to", "json", "-o", "a.json", "a.yaml"], in: folder).status == 0)
    #expect(folder.text("a.json") == "{\n  \"a\": 1\n}\n")
    let again = try Tool.run(["convert", "--to", "json", "-o", "a.yaml", "a.yaml"], in: folder)
    #expect(again.status == 2 && folder.text("a.yaml") == "a: 1\n")
  }
}
