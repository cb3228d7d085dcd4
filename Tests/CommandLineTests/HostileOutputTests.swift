import Foundation
import Reporting
import Testing

/// Reports and where they go, as rows of the project's list of hostile inputs.
struct HostileOutputTests {
  static let formats = ReportFormat.all.map(\.name)

  private static func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    return folder
  }

  @Test("Row 60: a full device is told", arguments: formats)
  func row60(_ format: String) throws {
    let result = try Tool.shell("$TOOL --format \(format) a.yaml >/dev/full", in: Self.folder())
    #expect(result.status == 2)
    #expect(result.errors.contains("standard output: the report could not be written: no space left on device"))
    let file = try Tool.shell("$TOOL --format \(format)=/dev/full a.yaml", in: Self.folder())
    #expect(file.status == 2)
    #expect(file.errors.contains("no space left on device"))
  }

  @Test("Row 61: a closed output is told", arguments: formats)
  func row61(_ format: String) throws {
    let result = try Tool.shell("$TOOL --format \(format) a.yaml >&-", in: Self.folder())
    #expect(result.status == 2)
    #expect(result.errors.contains("standard output: the report could not be written"))
  }

  @Test("Row 62: a closed pipe ends quietly", arguments: formats)
  func row62(_ format: String) throws {
    let script = "{ sleep 0.1; $TOOL --format \(format) a.yaml; echo $? >status; } | true; sleep 1; cat status"
    let result = try Tool.shell(script, in: Self.folder())
    #expect(result.errors.isEmpty)
    #expect(result.text == "1\n")
  }

  @Test(
    "Row 63: a report that does not fit leaves the old one as it was", arguments: ["json", "sarif", "csv-criteria"])
  func row63(_ format: String) throws {
    let folder = try Self.folder()
    try folder.write("an older report", to: "r")
    // No file may grow beyond a few blocks.
    let result = try Tool.shell("ulimit -f 2; $TOOL --format \(format)=r a.yaml", in: folder)
    #expect(result.status == 2)
    #expect(!result.wasKilled)
    #expect(result.errors.contains("r: the report could not be written: file too large"), "\(result.errors)")
    #expect(folder.text("r") == "an older report")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["a.yaml", "r"])
  }

  @Test("Row 63: a folder that may not be written to is told, and other reports are written")
  func row63Folder() throws {
    // The superuser may write everywhere, except where nobody can.
    let folder = try Self.folder()
    let result = try Tool.run(["--format", "json=/proc/r.json", "--format", "concise=c", "a.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("/proc/r.json: the report could not be written"))
    #expect(folder.text("c")?.contains("a.yaml:") == true)
  }

  @Test(
    "Row 64: an interruption leaves the old report or the whole new one",
    arguments: [("INT", "130"), ("TERM", "143"), ("HUP", "129"), ("KILL", "137")])
  func row64(_ signal: String, _ status: String) throws {
    let folder = try Self.folder()
    try folder.write("an older report", to: "r.json")
    // The pipe holds the run up once the report has been begun.
    let result = try Tool.shell(
      """
      mkfifo pipe
      $TOOL --format json=r.json --format sarif=new.sarif a.yaml pipe &
      until ls -A | grep -q 'cmh-validate.*1.tmp'; do sleep 0.05; done
      kill -\(signal) $!; wait $!; echo $?
      """, in: folder)
    #expect(result.text == status + "\n")
    #expect(folder.text("r.json") == "an older report")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(left.filter { !$0.hasPrefix(".cmh-validate") } == ["a.yaml", "pipe", "r.json"])
    // Nothing can be done about the last of them; what it leaves is hidden, and in nobody's way.
    #expect((left.count == 3) == (signal != "KILL"))
  }

  @Test("Row 65: of runs that write one report one wins, whole")
  func row65() throws {
    let folder = try Self.folder()
    let result = try Tool.shell(
      """
      $TOOL --format json a.yaml >expected
      for run in 1 2 3 4 5 6 7 8 9 10; do $TOOL --format json=r.json a.yaml & done; wait
      cmp expected r.json && ls -A
      """, in: folder)
    #expect(result.text == "a.yaml\nexpected\nr.json\n")
    #expect(result.errors.isEmpty)
  }

  @Test(
    "Row 66: a report never takes the place of its proposal",
    arguments: ["a.yaml", "./a.yaml", "link.yaml", "hard.yaml", "b/a.yaml", "x/../a.yaml"])
  func row66(_ target: String) throws {
    let folder = try Self.folder()
    _ = try Tool.shell("ln -s a.yaml link.yaml; ln a.yaml hard.yaml; ln -s . b; mkdir x", in: folder)
    for input in ["a.yaml", "."] {
      let result = try Tool.run(["--format", "sarif=\(target)", input], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("nothing was written"), "\(result.errors)")
    }
    let appended = try Tool.shell("$TOOL a.yaml >>\(target)", in: folder)
    #expect(appended.status == 2)
    #expect(folder.text("a.yaml") == bareProposal)
  }

  @Test(
    "Row 66: two reports never go to one file",
    arguments: [("r", "r"), ("r", "./r"), ("old", "link"), ("old", "hard"), ("r", "b/r"), ("r", "x/../r")])
  func row66Twice(_ first: String, _ second: String) throws {
    let folder = try Self.folder()
    _ = try Tool.shell("echo old >old; ln -s old link; ln old hard; ln -s . b; mkdir x", in: folder)
    let result = try Tool.run(["--format", "json=\(first)", "--format", "sarif=\(second)", "a.yaml"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("two reports cannot go to one file"))
    #expect(folder.text("old") == "old\n")
    #expect(folder.text("r") == nil)
    let both = try Tool.shell(
      "$TOOL --format json=old a.yaml >>link; $TOOL --format json=old --format text a.yaml >>old",
      in: folder)
    #expect(both.errors.contains("where standard output goes"))
  }

  @Test("A report in the folder of the proposals is replaced by the next run's")
  func anEarlierReportIsNoProposal() throws {
    let folder = try Self.folder()
    for _ in 0..<2 {
      let result = try Tool.run(["--format", "json=report.json", "."], in: folder)
      #expect(result.status == 1, "\(result.errors)")
    }
    #expect(folder.text("report.json")?.contains("\"file\": \"./a.yaml\"") == true)
  }

  @Test("A report behind a link is replaced where it is, and keeps its rights")
  func linksAndRightsStay() throws {
    let folder = try Self.folder()
    try folder.write("an older report", to: "kept/r.json")
    let result = try Tool.shell(
      "chmod 600 kept/r.json; ln -s kept/r.json r.json; $TOOL --format json=r.json a.yaml; stat -c %a kept/r.json; "
        + "readlink r.json", in: folder)
    #expect(result.text == "600\nkept/r.json\n")
    #expect(folder.text("kept/r.json")?.hasPrefix("{\n") == true)
  }

  @Test(
    "Row 69: the machine's settings change nothing",
    arguments: [
      ["LANG": "C"], ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LC_ALL": "ar_EG.UTF-8"], ["LC_ALL": "garbage", "HOME": "/nonexistent"],
      ["SWIFT_DETERMINISTIC_HASHING": "1", "COLUMNS": "40"],
    ])
  func row69(_ environment: [String: String]) throws {
    let folder = try Self.folder()
    try folder.write("proposal: [", to: "b.yaml")
    for format in Self.formats {
      let arguments =
        ["--format", format, "a.yaml"] + (ReportFormat.named(format)?.documents == .one ? [] : ["b.yaml"])
      let plain = try Tool.run(arguments, in: folder)
      let other = try Tool.run(arguments, in: folder, environment: environment)
      #expect(plain.output == other.output && !plain.output.isEmpty, "\(format)")
      #expect(plain.errors == other.errors)
      #expect(plain.status == other.status)
    }
  }

  @Test("Row 69: the day comes from the option, then from SOURCE_DATE_EPOCH")
  func row69Date() throws {
    let folder = try Self.folder()
    func timestamp(_ options: [String], _ environment: [String: String]) throws -> Bool {
      let result = try Tool.run(options + ["--format", "junit", "a.yaml"], in: folder, environment: environment)
      return result.text.contains("timestamp=\"2038-01-19T00:00:00\"")
    }
    #expect(try timestamp([], ["SOURCE_DATE_EPOCH": "2147483647", "TZ": "Pacific/Kiritimati"]))
    #expect(try timestamp(["--date", "2038-01-19"], ["SOURCE_DATE_EPOCH": "0"]))
    #expect(try !timestamp([], [:]))
    for wrong in ["x", "-1", "1e9", "99999999999999999999"] {
      let result = try Tool.run(["a.yaml"], in: folder, environment: ["SOURCE_DATE_EPOCH": wrong])
      #expect(result.status == 2)
      #expect(result.errors.contains("SOURCE_DATE_EPOCH"))
    }
  }

  @Test("Row 70: off a terminal nothing is coloured", arguments: formats)
  func row70(_ format: String) throws {
    let folder = try Self.folder()
    for environment in [["TERM": "xterm-256color"], ["TERM": "dumb", "COLUMNS": "0"], ["COLUMNS": "20"]] {
      let result = try Tool.run(["--format", format, "a.yaml"], in: folder, environment: environment)
      #expect(!result.output.contains(0x1B) && !result.errors.contains("\u{1B}"))
    }
  }
}
