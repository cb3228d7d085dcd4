import CommandLineTool
import Foundation
import Testing

struct OutputTests {
  @Test func reportsGoToFilesWholeAndTheRestToStandardOutput() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    try folder.write("an older report", to: "r.json")
    let result = try Tool.run(["--format", "json=r.json", "--format", "text", "a.yaml"], in: folder)
    #expect(result.status == 1)
    #expect(result.text.hasPrefix("Review of"))
    let alone = try Tool.run(["--format", "json", "a.yaml"], in: folder)
    #expect(folder.text("r.json") == alone.text)
    #expect(folder.names == ["a.yaml", "r.json"])
  }

  @Test func aReportThatCannotBeWrittenLeavesEverythingAsItWas() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    try folder.write("x", to: "folder/x")
    for target in ["missing/r.json", "folder", "a.yaml/r.json"] {
      let result = try Tool.run(["--format", "json=\(target)", "a.yaml"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("the report could not be written"))
    }
    #expect(folder.names == ["a.yaml", "folder"])
  }

  @Test func aReportNeverTakesTheProposalsPlace() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    _ = try Tool.shell("ln -s a.yaml link.yaml; ln a.yaml hard.yaml", in: folder)
    for target in ["a.yaml", "./a.yaml", "link.yaml", "hard.yaml", folder.url("a.yaml").path] {
      let result = try Tool.run(["--format", "text=\(target)", "a.yaml"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("overwrite"))
    }
    // Nor when the proposal is found below a folder.
    let below = try Tool.run(["--format", "text=a.yaml", "."], in: folder)
    #expect(below.status == 2)
    #expect(folder.text("a.yaml") == bareProposal)
  }

  @Test func aFullDeviceIsTold() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    for command in ["$TOOL a.yaml", "$TOOL --version", "$TOOL init", "$TOOL --help"] {
      let result = try Tool.shell("\(command) >/dev/full", in: folder)
      #expect(result.status == 2, "\(command)")
      #expect(result.errors.contains("no space left on device"))
    }
    let file = try Tool.run(["--format", "json=/dev/full", "a.yaml"], in: folder)
    #expect(file.status == 2)
  }

  @Test func aClosedOutputIsTold() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    let result = try Tool.shell("$TOOL a.yaml >&-", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("standard output"))
    // Nothing needs standard output when the report goes elsewhere.
    let elsewhere = try Tool.shell("$TOOL --format json=r.json a.yaml >&-", in: folder)
    #expect(elsewhere.status == 1)
    #expect(folder.text("r.json")?.hasPrefix("{\n") == true)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    let result = try Tool.shell(
      "{ sleep 0.2; $TOOL --format json a.yaml; echo $? >status; } | true; sleep 0.1; cat status", in: folder)
    #expect(result.errors.isEmpty)
    #expect(result.text == "1\n")
  }

  /// The same bytes, whatever the machine is set to.
  @Test(arguments: [
    ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
    ["LC_ALL": "garbage", "HOME": "/nonexistent"], ["COLUMNS": "40", "SWIFT_DETERMINISTIC_HASHING": "1"],
  ])
  func theEnvironmentChangesNothing(_ environment: [String: String]) throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    for format in ["text", "json"] {
      let arguments = ["--format", format, "a.yaml", goodProposal.path, "missing.yaml"]
      let plain = try Tool.run(arguments, in: folder)
      let other = try Tool.run(arguments, in: folder, environment: environment)
      #expect(plain.output == other.output)
      #expect(plain.errors == other.errors)
      #expect(plain.status == other.status)
    }
  }

  @Test(arguments: [
    (["--color", "always"], ["NO_COLOR": "1"], true), (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
    ([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false), ([], ["CLICOLOR_FORCE": "1"], true),
    ([], ["FORCE_COLOR": "1"], true), ([], ["CLICOLOR_FORCE": "0", "FORCE_COLOR": "0"], false),
    ([], ["FORCE_COLOR": "1", "TERM": "dumb"], true), ([], ["NO_COLOR": "", "FORCE_COLOR": "1"], true),
    ([], [:], false),
  ])
  func colourFollowsItsOrder(_ options: [String], _ environment: [String: String], _ isColoured: Bool) throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    let result = try Tool.run(options + ["a.yaml"], in: folder, environment: environment)
    #expect(result.text.contains("\u{1B}[") == isColoured)
  }

  @Test(
    arguments: [
      (true, 100, [:], 100, true), (true, 200, [:], 120, true), (true, nil, [:], 80, true),
      (true, 100, ["COLUMNS": "60"], 60, true), (true, 100, ["COLUMNS": "0", "TERM": "dumb"], 100, false),
      (false, 100, ["COLUMNS": "60"], 80, false),
    ] as [(Bool, Int?, [String: String], Int, Bool)])
  func terminalsAreUsedUpToALimit(
    _ isTerminal: Bool, _ columns: Int?, _ environment: [String: String], _ width: Int, _ isColoured: Bool
  ) {
    let settings = TerminalSettings(
      .auto, isTerminal: isTerminal, columns: columns, environment: { environment["\($0)"] })
    #expect(settings.width == width)
    #expect(settings.colour == isColoured)
  }
}
