import Reporting

/// Writes the format of proposals, as JSON Schema or as Markdown.
struct SchemaCommand {
  private enum Form: String, CaseIterable { case json, markdown }

  private static let known = ["--format", "--output", "--help"]

  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    var form = Form.json
    var target: FilePath?
    var reader = ArgumentReader(arguments, known: known)
    while let item = try reader.next() {
      switch item {
      case .option("--format"): form = try reader.word(of: "--format", Form.self)
      case .option("--output"), .option("-o"): target = FilePath(try reader.value(of: "--output"))
      case .option("--help"), .option("-h"): return StandardStreams.print(HelpText.schema)
      case .option(let option): throw reader.unknown(option)
      case .operand:
        throw UsageError(
          message: "schema takes no file to read; to write to one, add --output before it",
          hint: "Try cmh-validate schema --help.")
      }
    }
    let bytes = form == .json ? JSONSchema.bytes : FieldReference.bytes
    guard let target else { return StandardStreams.print(String(decoding: bytes, as: UTF8.self)) }
    Interruption.watch()
    do throws(SystemError) {
      try WholeFile.write(bytes, to: target)
      return ExitStatus.clean
    } catch {
      StandardStreams.complain("\(target.name): \(error.reason)")
      return ExitStatus.notChecked
    }
  }
}
