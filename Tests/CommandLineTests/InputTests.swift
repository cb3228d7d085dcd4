import Foundation
import Testing

struct InputTests {
  @Test func foldersAreWalkedInOrderAndOthersAreCounted() throws {
    let folder = try Folder()
    for name in ["p/b.yaml", "p/a.yml", "p/sub/c.json", "p/.hidden.yaml", "p/.git/x.yaml"] {
      try folder.write(name.hasSuffix("json") ? "{\"proposal\": {\"stage\": \"final\"}}" : bareProposal, to: name)
    }
    try folder.write("other: 1\n", to: "p/config.yaml")
    try folder.write("[1]", to: "p/list.json")
    try folder.write(bareProposal, to: "p/readme.txt")
    try folder.write("proposal:\n  stage: [\n", to: "p/z.yaml")
    // A folder that leads back to itself, and one with a pipe that nobody writes to.
    _ = try Tool.shell("ln -s . p/loop; ln -s nowhere p/dangling.yaml; mkfifo p/pipe.yaml", in: folder)
    let result = try Tool.run(["p", "--format", "json"], in: folder)
    let files = try documents(result).compactMap { $0["file"] as? String }
    #expect(files == ["p/a.yml", "p/b.yaml", "p/sub/c.json", "p/z.yaml"])
    #expect(result.errors.contains("2 files were left out"))
    #expect(result.status == 2)
  }

  @Test func aFolderWithoutProposalsIsTwo() throws {
    let folder = try Folder()
    try folder.write("a: 1\n", to: "p/x.yaml")
    try folder.write("text", to: "q/x.txt")
    let others = try Tool.run(["p"], in: folder)
    #expect(others.status == 2)
    #expect(others.errors.contains("no proposal to check"))
    let none = try Tool.run(["q"], in: folder)
    #expect(none.status == 2)
    #expect(none.errors.contains("no .json, .yaml or .yml file"))
  }

  @Test func aFileNamedOutrightIsAlwaysChecked() throws {
    let folder = try Folder()
    try folder.write("other: 1\n", to: "x.txt")
    #expect(try documents(Tool.run(["x.txt", "--format=json"], in: folder)).count == 1)
  }

  @Test func aFileNamedTwiceIsCheckedOnce() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    try folder.write(bareProposal, to: "b.yaml")
    let result = try Tool.run(["b.yaml", "a.yaml", "./b.yaml", ".", "--format=json"], in: folder)
    #expect(try documents(result).compactMap { $0["file"] as? String } == ["b.yaml", "a.yaml"])
  }

  @Test func aCommandsNameCanBeAFile() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "rules")
    try folder.write(bareProposal, to: "-x.yaml")
    #expect(try documents(Tool.run(["./rules", "--format=json"], in: folder)).count == 1)
    #expect(try documents(Tool.run(["check", "--format=json", "--", "rules", "-x.yaml"], in: folder)).count == 2)
  }

  @Test(arguments: [
    ("{\"proposal\": {}}", [], true), ("proposal: {}\n", [], true), ("\u{FEFF} \n{\"proposal\": {}}", [], true),
    ("{\"proposal\": {},}", [], false), ("{proposal: {},}", ["--input-format", "yaml"], true),
    ("{proposal: {},}", ["--stdin-filename", "x.yaml"], true), ("proposal: {}", ["--stdin-filename", "x.json"], false),
  ])
  func standardInputIsReadByItsFirstByte(_ text: String, _ options: [String], _ isRead: Bool) throws {
    let result = try Tool.run(options + ["--format=json", "-"], in: Folder(), input: text)
    let document = try #require(try documents(result).first)
    #expect(document["checked"] as? Bool == isRead)
    if options.first == "--stdin-filename" { #expect(document["file"] as? String == options[1]) }
  }

  @Test func stageAndDateCanBeGiven() throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "a.yaml")
    let final = try #require(try documents(Tool.run(["--format=json", "a.yaml"], in: folder)).first)
    let draft = try #require(
      try documents(Tool.run(["--format=json", "--stage=first-draft", "--date=2021-01-20", "a.yaml"], in: folder)).first
    )
    #expect(final["stage"] as? String == "final")
    #expect(draft["stage"] as? String == "first-draft")
    func errors(_ document: [String: Any]) -> Int {
      ((document["findings"] as? [[String: Any]]) ?? []).count { $0["severity"] as? String == "error" }
    }
    #expect(errors(draft) < errors(final))
  }

  /// What cannot be checked: one clear message, status 2, and the other file is still checked.
  @Test(arguments: [
    ("empty", ": >bad.yaml", "bad.yaml:1:1: could not be checked: the document is empty"),
    ("binary", "head -c 300 /dev/zero >bad.yaml", "bad.yaml:"),
    ("windows", "printf 'proposal: caf\\351\\n' >bad.yaml", "not UTF-8"),
    ("PDF", "printf '%%PDF-1.4 x' >bad.yaml", "PDF"),
    ("link to itself", "ln -s bad.yaml bad.yaml", "bad.yaml: too many levels of symbolic links"),
    ("dangling link", "ln -s nowhere bad.yaml", "bad.yaml: no such file or directory"),
    ("endless", "ln -s /dev/zero bad.yaml", "larger than 100000 bytes"),
    ("too large", "head -c 100001 /dev/zero | tr '\\000' ' ' >bad.yaml", "larger than 100000 bytes"),
    ("deep", "head -c 90000 /dev/zero | tr '\\000' '[' >bad.yaml", "nested more than 512 deep"),
    ("other process's memory", "ln -s /proc/self/mem bad.yaml", "bad.yaml: input/output error"),
  ])
  func badInputIsToldAndTheRestChecked(_ what: String, _ preparation: String, _ message: String) throws {
    let folder = try Folder()
    try folder.write(bareProposal, to: "good.yaml")
    let script = "\(preparation); $TOOL --max-size 100000 --format json bad.yaml good.yaml"
    let result = try Tool.shell(script, in: folder)
    #expect(result.status == 2, "\(what)")
    #expect(!result.wasKilled)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count { $0.contains("bad.yaml") } == 1, "\(result.errors)")
    let checked = try documents(result).compactMap { $0["checked"] as? Bool }
    #expect(checked.last == true)
  }

  @Test func aFileWithoutPermissionIsTold() throws {
    // The superuser may read everything.
    guard getuid() != 0 else { return }
    let result = try Tool.shell("echo a >x.yaml; chmod 0 x.yaml; $TOOL x.yaml", in: Folder())
    #expect(result.status == 2)
    #expect(result.errors.contains("permission denied"))
  }

  @Test func streamsNamedOutrightAreRead() throws {
    let result = try Tool.shell(
      "mkfifo pipe; printf 'proposal: {stage: final}' >pipe & $TOOL --format json pipe", in: Folder())
    #expect(try documents(result).first?["checked"] as? Bool == true)
  }

  @Test func aClosedStandardInputIsTold() throws {
    let result = try Tool.shell("$TOOL - <&-", in: Folder())
    #expect(result.status == 2)
    #expect(result.errors.contains("standard input: bad file descriptor"))
  }

  @Test func namesThatAreNotUTF8AreRead() throws {
    let folder = try Folder()
    let result = try Tool.shell(
      "n=$(printf 'a\\351b.yaml'); echo 'proposal: {stage: final}' >\"$n\"; $TOOL --format json \"$n\"", in: folder)
    #expect(result.status == 1)
    #expect(try documents(result).first?["file"] as? String == "a\u{FFFD}b.yaml")
  }
}
