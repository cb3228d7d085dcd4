import Foundation
import Testing

struct ExitStatusTests {
  @Test func aGoodProposalIsZero() throws {
    let result = try Tool.run([goodProposal.path], in: Folder())
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.text.contains("No errors found"))
  }

  @Test(arguments: [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
  func failOnDecidesWhatCounts(_ threshold: String, _ status: Int32) throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    let result = try Tool.run(["--fail-on", threshold, "a.yaml"], in: folder)
    #expect(result.status == status)
  }

  /// The status follows the findings, not what is shown of them.
  @Test func aLimitOnWhatIsShownChangesNothing() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    #expect(try Tool.run(["--max-findings", "1", "--quiet", "a.yaml"], in: folder).status == 1)
  }

  @Test func theHighestStatusOfSeveralFilesCounts() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    try folder.write("proposal: [", to: "b.yaml")
    let result = try Tool.run(["a.yaml", "b.yaml", "missing.yaml", goodProposal.path, "--format", "json"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("missing.yaml: no such file or directory"))
    let checked = try documents(result).map { $0["checked"] as? Bool }
    #expect(checked == [true, false, true])
  }

  @Test(arguments: [
    ([], "nothing to check"), (["--formt", "json", "a"], "did you mean --format?"),
    (["--format", "jsn", "a"], "did you mean json?"), (["--fail-on=eror", "a"], "did you mean error?"),
    (["explain", "x"], "there is no rule or criterion"), (["explain"], "nothing to explain"),
    (["lsp"], "lsp is not in this version yet"),
    (["--level", "most", "a"], "--level takes consider, advice, all"), (["--format"], "needs a value"),
    (["--quiet=yes", "a"], "takes no value"), (["--date", "2021-02-30", "a"], "--date takes a day"),
    (["--max-depth", "0", "a"], "whole number from 1"),
    (["--format", "text", "--format", "json", "a"], "only one form"),
    (["--format", "text=x", "--format", "json=./x", "a"], "two reports"), (["--format", "text=a", "a"], "overwrite"),
    (["explian"], "did you mean explain?"), (["init", "a.yaml"], "--output"),
  ])
  func wrongUsageIsTwoAndSaysWhatIsWrong(_ arguments: [String], _ message: String) throws {
    let folder = try Folder()
    let result = try Tool.run(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.hasPrefix("cmh-validate: "))
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: [
    ["--help"], ["check", "--help"], ["init", "--help"], ["explain", "--help"], ["rules", "--help"],
    ["criteria", "--help"], ["--version"], ["a.yaml", "--version"],
  ])
  func helpIsPlainAndFitsTheScreen(_ arguments: [String]) throws {
    let result = try Tool.run(arguments, in: Folder())
    #expect(result.status == 0)
    #expect(!result.text.isEmpty)
    #expect(result.text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func everyOptionOfTheHelpIsUnderstood() throws {
    let help = try Tool.run(["check", "--help"], in: Folder()).text
    let options = Set(help.split { !($0.isLetter || $0 == "-") }.filter { $0.hasPrefix("--") && $0.count > 3 })
    #expect(options.count >= 14)
    for option in options {
      let result = try Tool.run([String(option), "x", "missing.yaml"], in: Folder())
      #expect(!result.errors.contains("there is no option"), "\(option)")
    }
  }

  @Test func terminationLeavesNoFile() throws {
    let folder = try Folder()
    let script = "mkfifo pipe; $TOOL --format json=out.json pipe & sleep 0.3; kill -TERM $!; wait $!; echo $?"
    let result = try Tool.shell(script, in: folder)
    #expect(result.text == "143\n")
    #expect(folder.names == ["pipe"])
  }
}
