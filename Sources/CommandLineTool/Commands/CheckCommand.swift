import DocumentTree
import Glibc
import ProposalModel
import Reporting
import RuleCatalogue
import RuleKit
import SourceText

/// Checks proposals and reports on them.
struct CheckCommand {
  private let options: CheckOptions
  private let engine: ReviewEngine
  private var outputs: ReportOutputs
  private var status = ExitStatus.clean
  private var othersLeftOut = 0
  private var checked = 0

  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    let options = try CheckOptions(arguments)
    if options.wantsHelp { return StandardStreams.print(HelpText.check) }
    if options.wantsVersion { return StandardStreams.print(HelpText.version) }
    guard !options.inputs.isEmpty else {
      throw UsageError(message: "nothing to check: name a file, a folder, or - for standard input")
    }
    var command = CheckCommand(options)
    return try command.run()
  }

  private init(_ options: CheckOptions) {
    self.options = options
    engine = ReviewEngine(rules: Catalogue.all, options: options.engine)
    outputs = ReportOutputs(options)
  }

  private mutating func run() throws(UsageError) -> Int32 {
    Interruption.watch()
    let list = InputList(options.inputs)
    if list.isIncomplete { status = ExitStatus.notChecked }
    try options.refuseToOverwrite(list.inputs.filter(\.isFromFolder).map(\.path))
    outputs.begin()
    for input in list.inputs { check(input) }
    if othersLeftOut > 0, !options.rendering.quiet || checked == 0 {
      let files = othersLeftOut == 1 ? "1 file was" : "\(othersLeftOut) files were"
      StandardStreams.complain("\(files) left out: no mapping called proposal at the top")
    }
    if checked == 0, !list.inputs.isEmpty, status == ExitStatus.clean {
      StandardStreams.complain("there is no proposal to check")
      status = ExitStatus.notChecked
    }
    if !outputs.finish() { status = ExitStatus.notChecked }
    return status
  }

  private mutating func check(_ input: Input) {
    let isStandardInput = input.path.isStandardInput
    let name = isStandardInput ? options.standardInputName ?? "standard input" : input.path.name
    guard let contents = input.path.contents(called: name, limit: options.limits.fileSize) else {
      status = ExitStatus.notChecked
      return
    }
    let source = SourceFile(name: name, bytes: contents.bytes)
    if contents.isTooLarge {
      let problem = SyntaxProblem(
        .limit, "the file is larger than \(options.limits.fileSize) bytes, the most that are read",
        help: "raise the limit with --max-size if the document really needs it", at: SourceRange(0..<0))
      report(Report.Document(engine.review(unreadable: source, problems: [problem]), isWhole: false))
      return
    }
    let named = isStandardInput ? options.standardInputName.map { FilePath($0) } : input.path
    let notation = options.notation ?? Notation.of(named, contents.bytes)
    let reading = read(source, as: notation, limits: options.limits)
    if input.isFromFolder, !Self.isProposal(reading, contents.bytes) {
      othersLeftOut += 1
      return
    }
    guard let tree = reading.tree else {
      report(Report.Document(engine.review(unreadable: source, problems: reading.problems)))
      return
    }
    report(Report.Document(engine.review(tree, problems: reading.problems)))
  }

  private mutating func report(_ document: Report.Document) {
    let review = document.review
    checked += 1
    if !review.checked {
      status = ExitStatus.notChecked
      complain(of: review)
    } else if status == ExitStatus.clean,
      review.findings.contains(where: { options.threshold.isReached(by: $0.severity) })
    {
      status = ExitStatus.findings
    }
    outputs.add(document)
  }

  private func complain(of review: Review) {
    guard let first = review.findings.first(where: { $0.severity == .error }) else { return }
    let place = LineMap(review.source).position(of: first.range.start)
    StandardStreams.complain(
      "\(review.source.name):\(place.line):\(place.column): could not be checked: \(first.message)")
  }

  /// A document of a folder is checked when it has a mapping `proposal` at its top, or cannot be read but has that key.
  private static func isProposal(_ reading: Reading, _ bytes: [UInt8]) -> Bool {
    if let tree = reading.tree { return tree.root["proposal"]?.kind == .mapping }
    return hasProposalKey(bytes)
  }

  /// Whether some line starts with the key, or it stands in double quotes before a colon.
  private static func hasProposalKey(_ bytes: [UInt8]) -> Bool {
    let word = Array("proposal".utf8)
    var index = 0
    while index + word.count < bytes.count {
      defer { index += 1 }
      guard bytes[index] == word[0], bytes[index..<index + word.count].elementsEqual(word) else { continue }
      var next = index + word.count
      let before = index > 0 ? bytes[index - 1] : 0x0A
      let isQuoted = before == UInt8(ascii: "\"") && bytes[next] == UInt8(ascii: "\"")
      guard isQuoted || before == 0x0A || before == 0x0D else { continue }
      if isQuoted { next += 1 }
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A || bytes[next] == 0x0D { next += 1 }
      if next < bytes.count, bytes[next] == UInt8(ascii: ":") { return true }
    }
    return false
  }
}
