import DocumentTree
import Glibc
import ProposalModel

/// Writes a blank proposal to standard output or to a new file.
struct InitCommand {
  private enum Form: String, CaseIterable { case yaml, json }

  private static let known = ["--format", "--early-implementer", "--output", "--help"]

  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    var form: Form?
    var target: FilePath?
    var isForEarlyImplementer = false
    var reader = ArgumentReader(arguments, known: known)
    while let item = try reader.next() {
      switch item {
      case .option("--format"): form = try reader.word(of: "--format", Form.self)
      case .option("--early-implementer"): isForEarlyImplementer = true
      case .option("--output"), .option("-o"): target = FilePath(try reader.value(of: "--output"))
      case .option("--help"), .option("-h"): return StandardStreams.print(HelpText.initialise)
      case .option(let option): throw reader.unknown(option)
      case .operand(let operand):
        let name = String(decoding: operand, as: UTF8.self)
        throw UsageError(
          message: "init takes no file to read; to write to \(quoted(name)), add --output before it",
          hint: "Try cmh-validate init --help.")
      }
    }
    let notation: Notation = (form ?? Self.form(of: target)) == .json ? .json : .yaml
    let text = BlankProposal(isForEarlyImplementer: isForEarlyImplementer).text(as: notation)
    guard let target else { return StandardStreams.print(String(decoding: text, as: UTF8.self)) }
    return write(text, to: target)
  }

  /// As the file's name says, when `--format` says nothing.
  private static func form(of target: FilePath?) -> Form { target?.fileExtension == "json" ? .json : .yaml }

  private static func write(_ text: [UInt8], to target: FilePath) -> Int32 {
    Interruption.watch()
    do throws(SystemError) {
      try WholeFile.write(text, to: target, existing: .kept)
      return ExitStatus.clean
    } catch {
      let reason = error.number == EEXIST ? "there is a file of that name already; it was left alone" : error.reason
      StandardStreams.complain("\(target.name): \(reason)")
      return ExitStatus.notChecked
    }
  }
}
