import Foundation
import Reporting
import Testing

struct SeveralFilesTests {
  /// Many small documents, some of them broken, and one that takes much longer than the rest.
  private static func folder() throws -> Folder {
    let folder = try Folder()
    for number in 10..<38 {
      try folder.write(number % 7 == 0 ? "proposal: [" : bareProposal, to: "p/\(number).yaml")
    }
    try FileManager.default.copyItem(at: goodProposal, to: folder.url("p/00.yaml"))
    try folder.write("other: 1\n", to: "p/05.yaml")
    return folder
  }

  @Test func theOrderIsTheFilesWhateverTheCores() throws {
    let folder = try Self.folder()
    for format in ReportFormat.all where format.documents == .several {
      let all = try Tool.run(["--format", format.name, "p"], in: folder)
      let one = try Tool.shell("taskset -c 0 $TOOL --format \(format.name) p", in: folder)
      #expect(all.output == one.output && !all.output.isEmpty, "\(format.name)")
      #expect(all.errors == one.errors)
      #expect(all.status == 2 && one.status == 2)
    }
    let files = try documents(Tool.run(["--format", "json", "p"], in: folder)).compactMap { $0["file"] as? String }
    #expect(files == ["p/00.yaml"] + (10..<38).map { "p/\($0).yaml" })
  }

  @Test func aBrokenFileHoldsNothingUp() throws {
    let folder = try Self.folder()
    let result = try Tool.run(["p/14.yaml", "missing.yaml", "p/10.yaml", "--format", "json"], in: folder)
    #expect(result.status == 2)
    #expect(try documents(result).compactMap { $0["checked"] as? Bool } == [false, true])
  }

  @Test func theEndSaysWhatItComesTo() throws {
    let folder = try Self.folder()
    let result = try Tool.run(["p", "--format", "sarif=r.sarif"], in: folder)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.last?.hasPrefix("cmh-validate: 25 documents checked: ") == true, "\(result.errors)")
    #expect(lines.last?.hasSuffix("; 4 documents could not be checked.") == true)
    #expect(lines.contains("cmh-validate: 1 file was left out: no mapping called proposal at the top"))
    let quiet = try Tool.run(["p", "--quiet", "--format", "sarif=r.sarif"], in: folder)
    #expect(!quiet.errors.contains("documents checked"))
    // People who read the report are told there.
    let text = try Tool.run(["p"], in: folder)
    #expect(text.text.contains("25 documents checked: ") && !text.errors.contains("documents checked"))
  }

  @Test func progressIsForTerminalsAndLeavesNothingBehind() throws {
    let folder = try Self.folder()
    // Something to wait for: the line is only written when a run takes long enough to want one.
    let script = "mkfifo p/pipe; { sleep 1; cat p/10.yaml; } >p/pipe & $TOOL --format json=r.json p/*.yaml p/pipe"
    let terminal = try Terminal()
    let result = try Tool.shell(script, in: folder, on: terminal, .errors)
    #expect(result.status == 2)
    #expect(result.errors.contains(" of 31 files checked\u{1B}[K"), "\(result.errors)")
    #expect(
      result.errors.components(separatedBy: "\r\n").allSatisfy { line in
        let shown = line.components(separatedBy: "\r\u{1B}[K").last ?? ""
        return !shown.contains("files checked")
      })
    let plain = try Tool.shell("$TOOL --format json=r.json p/*.yaml", in: folder)
    #expect(!plain.errors.contains("files checked"))
  }

  @Test func aFormOfOneDocumentRefusesMore() throws {
    let folder = try Self.folder()
    for format in ReportFormat.all where format.documents == .one {
      let result = try Tool.run(["--format", "\(format.name)=r", "p/10.yaml", "p/11.yaml"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("about one document"))
      #expect(folder.text("r") == nil)
    }
    // What a form says of itself is what the help says.
    let help = try Tool.run(["check", "--help"], in: folder).text
    for format in ReportFormat.all { #expect(help.contains("\n  \(format.name) ")) }
  }
}
