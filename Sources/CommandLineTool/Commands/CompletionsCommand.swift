import ProposalModel

/// Writes the completions of the program for a shell.
struct CompletionsCommand {
  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    let names = Shell.allCases.map(\.rawValue).joined(separator: ", ")
    var shells: [Shell] = []
    var reader = ArgumentReader(arguments, known: ["--help"])
    while let item = try reader.next() {
      switch item {
      case .option("--help"), .option("-h"): return StandardStreams.print(HelpText.completions)
      case .option(let option): throw reader.unknown(option)
      case .operand(let operand):
        let word = String(decoding: operand, as: UTF8.self)
        guard let shell = Shell(rawValue: word) else {
          throw UsageError(
            message: "completions are for \(names), not for \(quoted(word))",
            hint: "Try cmh-validate completions --help.")
        }
        shells.append(shell)
      }
    }
    guard let shell = shells.first, shells.count == 1 else {
      throw UsageError(
        message: "completions takes one shell: \(names)", hint: "Try cmh-validate completions --help.")
    }
    return StandardStreams.print(shell.script)
  }
}
