import Foundation
import Testing

/// What shells offer, asked of the shells themselves where they are at hand.
struct CompletionsTests {
  /// What bash offers behind these words; the last one is being typed.
  private static func offered(_ words: [String], in folder: Folder) throws -> Set<Substring> {
    try folder.write(try Tool.run(["completions", "bash"], in: folder).output, to: "script")
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    try folder.write(
      """
      . ./script
      COMP_WORDS=(cmh-validate \(list)); COMP_CWORD=\(words.count); _cmh_validate
      printf '%s\\n' "${COMPREPLY[@]}"
      """, to: "ask")
    let result = try Tool.shell("bash ask", in: folder)
    #expect(result.errors.isEmpty, "\(result.errors)")
    return Set(result.text.split(separator: "\n"))
  }

  @Test(arguments: [
    (["co"], ["compare", "convert", "completions"]), (["compare", "--format", ""], ["text", "html", "json"]),
    (["portfolio", "--format", "c"], ["csv"]), (["--fail-on", "n"], ["note", "never"]),
    (["portfolio", "--max-d"], ["--max-depth"]), (["portfolio", "--no-"], ["--no-config"]),
    (["check", "--no-"], ["--no-config", "--no-excerpts"]),
    (["init", "-"], ["--format", "--early-implementer", "--output", "-o", "--help", "-h"]),
    (["explain", "A-1.3-01"], ["A-1.3-01"]), (["explain", "spend/crisis"], ["spend/crisis-care"]),
    (["completions", ""], ["bash", "zsh", "fish"]), (["rules", "--checked", "r"], ["rules", "reviewer"]),
    (["convert", "--to", ""], ["json", "yaml"]), (["check", "--format", "html", "=", "scr"], ["script"]),
  ])
  func bashOffersWhatGoesOn(_ words: [String], _ expected: [String]) throws {
    #expect(try Self.offered(words, in: Folder()) == Set(expected.map { $0[...] }))
  }

  /// Every option that is offered is one that the command takes.
  @Test(arguments: ["check", "rules", "criteria", "init", "schema", "convert", "compare", "portfolio", "explain"])
  func everyOptionOfferedIsTaken(_ command: String) throws {
    let folder = try Folder()
    let options = try Self.offered([command, "-"], in: folder)
    #expect(options.contains("--help"))
    for option in options {
      let result = try Tool.run([command, String(option)], in: folder)
      #expect(!result.errors.contains("there is no option"), "\(option)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theScriptIsOneThatTheShellReads(_ shell: String) throws {
    let folder = try Folder()
    let script = try Tool.run(["completions", shell], in: folder)
    #expect(script.status == 0)
    #expect(script.text.hasSuffix("\n"))
    try folder.write(script.output, to: "script")
    // A shell that is not at hand reads nothing, and finds no fault.
    let result = try Tool.shell("if command -v \(shell) >/dev/null; then \(shell) -n script; fi", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    for command in ["compare", "portfolio", "completions"] { #expect(script.text.contains(command)) }
  }

  @Test func otherShellsAreAMistake() throws {
    for arguments in [["completions"], ["completions", "tcsh"], ["completions", "bash", "zsh"]] {
      let result = try Tool.run(arguments, in: Folder())
      #expect(result.status == 2 && result.output.isEmpty && result.errors.contains("bash, zsh, fish"))
    }
  }
}
