import DocumentTree
import Glibc
import ProposalModel
import SourceText

/// Writes a document's data in the other notation; any document will do, not only proposals.
struct ConvertCommand {
  private enum Form: String, CaseIterable { case json, yaml }

  private static let known = ["--to", "--input-format", "--output", "--help"] + LimitOptions.known

  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    var to: Form?
    var from: Form?
    var target: FilePath?
    var input: FilePath?
    var limits = ReadingLimits.standard
    var reader = ArgumentReader(arguments, known: known)
    while let item = try reader.next() {
      switch item {
      case .option("--to"): to = try reader.word(of: "--to", Form.self)
      case .option("--input-format"): from = try reader.word(of: "--input-format", Form.self)
      case .option("--output"), .option("-o"): target = FilePath(try reader.value(of: "--output"))
      case .option("--help"), .option("-h"): return StandardStreams.print(HelpText.convert)
      case .option(let option):
        guard try LimitOptions.read(option, &reader, into: &limits) else { throw reader.unknown(option) }
      case .operand(let operand):
        guard input == nil else {
          throw UsageError(message: "convert takes one file at a time", hint: "Try cmh-validate convert --help.")
        }
        input = FilePath(operand)
      }
    }
    guard let to else {
      throw UsageError(
        message: "convert has to know the notation: --to json or --to yaml", hint: "Try cmh-validate convert --help.")
    }
    guard let input else {
      throw UsageError(message: "nothing to convert: name a file, or - for standard input")
    }
    return convert(input, from: from.map { $0 == .json ? .json : .yaml }, to: to, target: target, limits)
  }

  private static func convert(
    _ input: FilePath, from: Notation?, to: Form, target: FilePath?, _ limits: ReadingLimits
  ) -> Int32 {
    let name = input.isStandardInput ? "standard input" : input.name
    let contents: FileContents
    do throws(InputFailure) {
      contents = try input.contents(called: name, limit: limits.fileSize)
    } catch {
      StandardStreams.complain(error.message)
      return ExitStatus.notChecked
    }
    guard !contents.isTooLarge else {
      StandardStreams.complain(
        """
        \(name): the file is larger than \(limits.fileSize) bytes, the most that are read; raise the limit with \
        --max-size if the document really needs it
        """)
      return ExitStatus.notChecked
    }
    let source = SourceFile(name: name, bytes: contents.bytes)
    let notation = from ?? Notation.of(input.isStandardInput ? nil : input, contents.bytes)
    let reading = read(source, as: notation, limits: limits)
    let lines = LineMap(source)
    for problem in reading.problems where problem.severity != .note {
      let place = lines.position(of: problem.range.start)
      // A limit is named with the option that raises it.
      let help = problem.rule == SyntaxProblem.Rule.limit.rawValue ? "; \(problem.help)" : ""
      StandardStreams.complain("\(name):\(place.line):\(place.column): \(problem.message)\(help)")
    }
    guard let tree = reading.tree else { return ExitStatus.notChecked }
    let repeated = tree.duplicateKeys(limit: 1)
    if let again = repeated.first?.again {
      let place = lines.position(of: again.range.start)
      StandardStreams.complain(
        """
        \(name):\(place.line):\(place.column): the key \(quoted(again.text)) stands here a second time; both are \
        written
        """
      )
    }
    if notation == .yaml, hasComments(source, tree) {
      StandardStreams.complain("\(name): comments are not data, and are lost")
    }
    if to == .json, let odd = numberWithoutJSON(tree) {
      let place = lines.position(of: odd.range.start)
      StandardStreams.complain(
        "\(name):\(place.line):\(place.column): JSON has no number \(odd.text): it is written as text")
    }
    let text = to == .json ? JSONWriter.write(tree.root) : YAMLWriter.write(tree.root)
    guard let target else { return StandardStreams.print(text) }
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

  /// The first infinity or "not a number".
  private static func numberWithoutJSON(_ tree: DocumentTree) -> Node? {
    (0..<tree.nodeCount).lazy.map { tree.node(NodeID(index: UInt32($0))) }.first {
      ($0.kind == .decimal || $0.kind == .integer) && !$0.isKey && ExactNumber.json($0.text) == nil
    }
  }

  /// Whether a line begins with `#`, or ` #` stands outside every scalar.
  private static func hasComments(_ source: SourceFile, _ tree: DocumentTree) -> Bool {
    var scalars: [Range<Int>] = []
    for index in 0..<tree.nodeCount {
      let node = tree.node(NodeID(index: UInt32(index)))
      if node.kind != .mapping, node.kind != .sequence { scalars.append(node.range.bytes) }
    }
    var next = 0
    for index in source.bytes.indices where source.bytes[index] == UInt8(ascii: "#") {
      while next < scalars.count, scalars[next].upperBound <= index { next += 1 }
      if next < scalars.count, scalars[next].contains(index) { continue }
      return true
    }
    return false
  }
}
