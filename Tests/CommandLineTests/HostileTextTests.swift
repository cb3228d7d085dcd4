import Foundation
import FoundationXML
import PageReading
import Reporting
import Testing

/// Text of a document, and names of files, that reach a reader: rows of the project's list of hostile inputs.
struct HostileTextTests {
  /// Values that come to be quoted in messages: a CCG that is not listed, a name, an unknown word.
  private static func proposal(_ value: String) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: [
      "proposal": ["stage": value, "title": value],
      "system": [
        "name": value, "kind": value, "region": value, "nominated_ccg": value,
        "organisations": [["name": "NHS Oldtown CCG", "kind": "ccg"]],
      ],
      "focus_groups": [["group": value]],
    ])
    return String(decoding: data, as: UTF8.self)
  }

  private static func report(
    _ format: String, on value: String, _ environment: [String: String] = [:]
  ) throws -> String {
    let folder = try Folder()
    try folder.write(proposal(value), to: "a.json")
    let result = try Tool.run(["--format", format, "a.json"], in: folder, environment: environment)
    #expect(result.status == 1, "\(result.errors)")
    return result.text
  }

  /// Names that end lines, options or fields, or are not UTF-8; in a shell's quotes.
  private static let awkwardNames = [
    "'a b.yaml'", "'a\nb.yaml'", "'100%.yaml'", "'a:1:2.yaml'", "'a,b.yaml'", "'-rf.yaml'", "'q\"q.yaml'",
    "\"$(printf 'caf\\351.yaml')\"", "'\n::warning::x.yaml'", "'##[add-mask]x.yaml'", "'#a?b.yaml'",
  ]

  @Test("Row 71: a file's name is text in every form", arguments: awkwardNames)
  func row71(_ name: String) throws {
    let folder = try Folder()
    let written = HostileOutputTests.formats.map { "--format \($0)=r.\($0)" }.joined(separator: " ")
    let script = "printf 'proposal: {stage: final}\\n' >./\(name); $TOOL \(written) -- \(name); echo $?"
    let result = try Tool.shell(script, in: folder)
    #expect(result.text == "1\n", "\(result.errors)")
    for format in ["json", "sarif", "gitlab"] {
      let data = try Data(contentsOf: folder.url("r.\(format)"))
      #expect((try? JSONSerialization.jsonObject(with: data)) != nil)
    }
    #expect(XMLParser(data: try Data(contentsOf: folder.url("r.junit"))).parse())
    let concise = try #require(folder.text("r.concise")).split(separator: "\n")
    #expect(concise.allSatisfy { $0.contains("yaml:1:") && $0.hasSuffix("]") })
    let commands = try #require(folder.text("r.github")).split(separator: "\n").dropLast()
    #expect(commands.allSatisfy { $0.hasPrefix("::") && $0.contains(" file=") || $0.hasPrefix("Not annotated: ") })
    let uri = try #require(folder.text("r.sarif")?.firstRange(of: "\"uri\": \"").map(\.upperBound))
    let text = try #require(folder.text("r.sarif"))
    let value = text[uri...].prefix { $0 != "\"" }
    #expect(value.unicodeScalars.allSatisfy { $0.isASCII && !" #?:\\".unicodeScalars.contains($0) }, "\(value)")
  }

  @Test("Row 73: no control reaches a terminal", arguments: HostileOutputTests.formats)
  func row73(_ format: String) throws {
    let value = "\u{1B}[2J\u{1B}]0;title\u{7}\u{1B}]8;;http://x\u{7}\r\u{8}\u{9B}31m\u{202E}x\u{2066}"
    let text = try Self.report(format, on: value)
    let allowed: Set<Unicode.Scalar> = format.hasPrefix("csv") ? ["\n", "\r"] : ["\n"]
    for scalar in text.unicodeScalars where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
      #expect(allowed.contains(scalar))
    }
    #expect(!text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{2066}"))
  }

  private static let markup = [
    "<script>window.__pwned=1</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)' x='",
    "</style><script>alert(1)</script>", "--><svg onload=alert(1)>", "javascript:alert(1)", "&#x3c;script&#x3e;",
    "</title></pre></mark><iframe srcdoc='x'></iframe>", "<base href=//evil.example/>",
  ]

  @Test("Row 74: no text is markup on a page", arguments: markup)
  func row74(_ value: String) throws {
    let folder = try Folder()
    try folder.write(Self.proposal(value), to: "a.json")
    try folder.write(Self.proposal(value + " again"), to: "b.json")
    for arguments in [["check", "a.json"], ["compare", "a.json", "b.json"], ["portfolio", "a.json", "b.json"]] {
      let page = try Tool.run([arguments[0], "--format", "html"] + arguments.dropFirst(), in: folder).text
      #expect(PageReading(page).faults == [], "\(arguments[0])")
      #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'"))
      // Each and every character of it is shown.
      let shown = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(page) {
        $0.replacing($1.0, with: $1.1)
      }
      #expect(shown.contains(value))
    }
  }

  @Test(
    "Row 75: no text is markup in Markdown",
    arguments: [
      "![](http://track.example/x.png)", "[x](javascript:alert(1))", "<img src=x>", "a `b` ``c", "a | b | c",
      "x\n# heading", "ask @team about #123", "```\nfence", "~~~ x", "www.track.example", "x\n\n- item\n1. item",
      "&lt;b&gt; \\<b>", "**strong** __too__", "x\n|---|---|", "x\n===", "$x$", "<!-- -->",
    ])
  func row75(_ value: String) throws {
    // What would be markup without a backslash before it; the empty comment is what keeps names apart.
    func bare(_ text: String) -> String {
      var result = ""
      var characters = text.replacing("\\#<!-- -->", with: "").makeIterator()
      while let character = characters.next() {
        if character == "\\" { _ = characters.next() } else { result.append(character) }
      }
      return result.replacing("@<!-- -->", with: "")
    }
    let lines = bare(try Self.report("markdown", on: value)).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 100)
    #expect(lines.filter { $0.hasPrefix("# ") }.count == 1)
    var cells = 0
    for line in lines {
      for mark in ["<", "`", "](", "![", "@", "://", "www.", "&lt", "~~~", "$", "#1", "__"] {
        #expect(!line.contains(mark), "\(line)")
      }
      for start in ["- item", "1. item", "===", "fence", "heading"] { #expect(!line.hasPrefix(start), "\(line)") }
      // What stands out is a whole label or a whole cell.
      for part in line.components(separatedBy: "**") { #expect(!part.contains("*"), "\(line)") }
      // Every row of a table has as many cells as its head.
      let bars = line.hasPrefix("|") ? line.count { $0 == "|" } : 0
      #expect(cells == 0 || bars == 0 || bars == cells, "\(line)")
      #expect(bars > 0 || !line.contains("|"), "\(line)")
      cells = bars
    }
  }

  @Test("Row 76: JSON stays JSON", arguments: ["json", "sarif", "gitlab"])
  func row76(_ format: String) throws {
    let value = "\"\\ \u{2028}\u{2029}\u{0} </script> \u{1F600} {\"a\": 1}, \u{FFFE}"
    let text = try Self.report(format, on: value)
    #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil)
    #expect(text.contains("</script>"))
  }

  @Test("Row 77: XML stays XML")
  func row77() throws {
    let text = try Self.report("junit", on: "a\u{1}b\u{1F}c\u{FFFE}d\u{FFFF} ]]> <x y='z'> &#27; \n\n \"q\"")
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(text.contains("]]&gt;") && text.contains("&amp;#27;"))
  }

  @Test(
    "Row 78: nothing in a proposal is a command in the log of a job",
    arguments: HostileOutputTests.formats,
    ["x\n::set-output name=a::b", "::stop-commands::x", "%0A::error::x", "a ##[add-mask]b", " \u{2003}::add-mask::b"])
  func row78(_ format: String, _ value: String) throws {
    let text = try Self.report(format, on: value, ["GITHUB_ACTIONS": "true"])
    for line in text.split(whereSeparator: \.isNewline) {
      let start = String(line.drop(while: \.isWhitespace))
      if format == "github", start.hasPrefix("::") {
        #expect(["::error file=", "::warning file=", "::notice file="].contains { line.hasPrefix($0) })
        // The first end of the properties is the command's own.
        let properties = try #require(line.dropFirst(2).firstRange(of: "::"))
        #expect(line[..<properties.lowerBound].contains(",title="))
      } else {
        #expect(!start.hasPrefix("::"), "\(line)")
        #expect(!line.contains("##["), "\(line)")
      }
    }
  }

  @Test("Row 78: nor is a file's name, or what is said of it")
  func row78Names() throws {
    let script = """
      export GITHUB_ACTIONS=true
      name=$(printf 'x\\n::warning::##[add-mask]y.yaml'); printf 'proposal: [' >"./$name"
      for format in \(HostileOutputTests.formats.joined(separator: " ")); do
        $TOOL --format $format -- "$name" missing '::x' 2>&1
      done
      """
    let result = try Tool.shell(script, in: Folder())
    let lines = result.text.split(whereSeparator: \.isNewline)
    #expect(lines.count > HostileOutputTests.formats.count)
    for line in lines where !line.hasPrefix("::error file=") {
      #expect(!line.drop(while: \.isWhitespace).hasPrefix("::"), "\(line)")
      #expect(!line.contains("##["), "\(line)")
    }
  }

  @Test(
    "Row 79: no field of a table is a formula", arguments: ["csv", "csv-criteria"],
    ["=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "\t=1", "\r=1", "a\n=1"])
  func row79(_ format: String, _ value: String) throws {
    let text = try Self.report(format, on: value)
    for record in text.split(separator: "\r\n") {
      #expect(record.hasPrefix("\"") && record.hasSuffix("\""))
      for field in record.dropFirst().dropLast().components(separatedBy: "\",\"") {
        #expect(!["=", "+", "-", "@"].contains(field.first), "\(field)")
        #expect(!field.contains("\n"))
      }
    }
  }

  @Test("Row 80: addresses are relative to the repository, and tell nothing of the machine")
  func row80() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "top/plans/a b#1.yaml")
    try folder.write(bareProposal, to: "elsewhere/secret-user/c.yaml")
    try folder.write("", to: "top/.git/HEAD")
    try folder.write(bareProposal, to: "top/plans/deep/d.yaml")
    let absolute = folder.url("top/plans/deep/d.yaml").path
    let outside = folder.url("elsewhere/secret-user/c.yaml").path
    for format in ["sarif", "gitlab", "github"] {
      let script =
        "cd top/plans; $TOOL --format \(format) 'a b#1.yaml' ../plans/./deep/d.yaml; "
        + "$TOOL --format \(format) '\(absolute)' '\(outside)' ../../elsewhere/secret-user/c.yaml"
      let text = try Tool.shell(script, in: folder).text
      #expect(text.contains(format == "sarif" ? "\"uri\": \"plans/a%20b%231.yaml\"" : "plans/a b#1.yaml"))
      #expect(text.contains("plans/deep/d.yaml"))
      #expect(!text.contains("../") && !text.contains("secret-user") && !text.contains(folder.url.lastPathComponent))
    }
  }

  @Test(
    "Rows 81 to 83: patterns, entities and templates are text",
    arguments: [
      "(a+)+$ " + String(repeating: "a", count: 50) + "!",
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
      "see <xi:include href=\"/etc/passwd\"/>", "{{7*7}} ${HOME} $(id) %n%s `id`",
    ])
  func rows81To83(_ value: String) throws {
    for format in ["text", "json", "sarif", "junit", "gitlab", "github", "concise", "csv"] {
      let text = try Self.report(format, on: value, ["HOME": "/home/of-nobody"])
      #expect(!text.contains("root:") && !text.contains("/home/of-nobody") && !text.contains("uid="))
    }
    let concise = try Self.report("concise", on: value)
    #expect(concise.contains(value.prefix(12)))
  }

  @Test("Row 84: long and right-to-left titles keep the layout")
  func row84() throws {
    let title = String(repeating: "عنوان طويل ", count: 500)
    let text = try Self.report("text", on: title)
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 400, "\(line.prefix(80))") }
    for format in ["concise", "github"] {
      let lines = try Self.report(format, on: title).split(separator: "\n")
      #expect(lines.allSatisfy { $0.unicodeScalars.count < 2000 }, "\(format)")
    }
  }

  @Test("Row 85: what no finding is about is not copied into a report for machines")
  func row85() throws {
    let secret = "ghp_0123456789abcdefghijklmnopqrstuvwxyz"
    let folder = try Folder()
    let text = bareProposal + "answers:\n  service_model:\n    narrative: Our token is \(secret), as agreed.\n"
    try folder.write(text, to: "a.yaml")
    for format in ["sarif", "junit", "gitlab", "github", "concise", "csv", "csv-criteria"] {
      let result = try Tool.run(["--format", format, "a.yaml"], in: folder)
      #expect(!result.text.contains(secret) && !result.errors.contains(secret), "\(format)")
    }
  }
}
