import DocumentTree
import Glibc
import ProposalModel
import Reporting
import RuleCatalogue
import RuleKit
import SourceText

/// Checks proposals and reports on them.
struct CheckCommand {
  private var options: CheckOptions
  private var settings: SettingsTable
  private var baselines: BaselineRun
  private var outputs: ReportOutputs
  private var progress = Progress(total: 0, isWanted: false)
  private var status = ExitStatus.clean
  private var othersLeftOut = 0
  private var summary = RunSummary()

  /// Bytes of documents that may wait for their place in the report; their reviews take many times as much memory.
  static let budget = 8 << 20

  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    let options = try CheckOptions(arguments)
    if options.wantsHelp { return StandardStreams.print(HelpText.check) }
    if options.wantsVersion { return StandardStreams.print(HelpText.version) }
    guard !options.inputs.isEmpty else {
      throw UsageError(message: "nothing to check: name a file, a folder, or - for standard input")
    }
    guard let settings = try SettingsTable(options) else { return ExitStatus.notChecked }
    var command = CheckCommand(options, settings)
    return try command.run()
  }

  private init(_ options: CheckOptions, _ settings: SettingsTable) {
    self.options = options
    self.settings = settings
    baselines = BaselineRun(options)
    outputs = ReportOutputs()
  }

  private mutating func run() throws(UsageError) -> Int32 {
    Interruption.watch()
    let list = InputList(options.inputs)
    if list.isIncomplete { status = ExitStatus.notChecked }
    let inputs = list.inputs
    // A document's settings may be a file's, which is read, and complained of, once.
    let settings = inputs.map { self.settings.settings(for: $0.documentPath(options.standardInputName)) }
    let check = DocumentCheck(
      limits: options.limits, notation: options.notation,
      standardInputName: options.standardInputName, repository: RepositoryFolder())
    // An earlier report in the folder is no proposal, and may be replaced.
    try options.refuseToOverwrite(
      inputs.indices.filter { index in
        guard inputs[index].isFromFolder, options.writes(to: inputs[index].path) else { return false }
        if case .leftOut = check.outcome(of: inputs[index], by: settings[index]?.engine) { return false }
        return true
      }.map { inputs[$0].path })
    // A report is one for all its documents: what it shows is theirs where they have one configuration.
    let known = settings.compactMap { $0 }
    if let first = known.first, known.allSatisfy({ $0.configuration == first.configuration }) {
      options.rendering = first.shown
    }
    var tool = Report.Tool.current
    tool.rules = Catalogue.all
    outputs = ReportOutputs(options, tool)
    outputs.begin()
    progress = Progress(total: inputs.count, isWanted: !options.rendering.quiet)
    OrderedWork(weights: inputs.map(\.weight), budget: Self.budget).run {
      check.outcome(of: inputs[$0], by: settings[$0]?.engine)
    } take: {
      report($1, of: inputs[$0], settings[$0])
      progress.show($0 + 1)
    }
    progress.clear()
    if !outputs.finish() { status = ExitStatus.notChecked }
    if !baselines.finish() { status = ExitStatus.notChecked }
    sayWhatItComesTo(inputs)
    return status
  }

  private mutating func report(_ outcome: DocumentCheck.Outcome, of input: Input, _ settings: DocumentSettings?) {
    switch outcome {
    case .misconfigured: status = ExitStatus.notChecked
    case .leftOut: othersLeftOut += 1
    case .unread(let message):
      status = ExitStatus.notChecked
      complain(message)
    case .reviewed(var document):
      guard let settings else { return }
      let path = input.documentPath(options.standardInputName) ?? FilePath(document.review.source.name)
      baselines.take(&document.review, of: path, settings)
      document.failsFrom = settings.threshold.severity
      let review = document.review
      summary.add(review)
      if !review.checked {
        status = ExitStatus.notChecked
        complain(of: review)
      } else if status == ExitStatus.clean,
        review.findings.contains(where: { settings.threshold.isReached(by: $0.severity) })
      {
        status = ExitStatus.findings
      }
      progress.clear()
      sayWhatWasChosen(review)
      outputs.add(document)
    }
  }

  /// Reports for people and the review as data say what was left out themselves; most other forms have no room for it.
  private mutating func sayWhatWasChosen(_ review: Review) {
    let choices = review.choices.summary
    if !choices.isEmpty, !outputs.tellChoices { complain("\(review.source.name): \(choices)") }
  }

  private mutating func complain(of review: Review) {
    guard let first = review.findings.first(where: { $0.severity == .error }) else { return }
    let place = LineMap(review.source).position(of: first.range.start)
    complain("\(review.source.name):\(place.line):\(place.column): could not be checked: \(first.message)")
  }

  private mutating func complain(_ message: String) {
    progress.clear()
    StandardStreams.complain(message)
  }

  private mutating func sayWhatItComesTo(_ inputs: [Input]) {
    let isQuiet = options.rendering.quiet
    if othersLeftOut > 0, !isQuiet || summary.documents == 0 {
      let files = othersLeftOut == 1 ? "1 file was" : "\(othersLeftOut) files were"
      complain("\(files) left out: no mapping called proposal at the top")
    }
    if summary.documents == 0, !inputs.isEmpty, status == ExitStatus.clean {
      complain("there is no proposal to check")
      status = ExitStatus.notChecked
    }
    // Beside data on standard output only people are told, who have a terminal.
    let isWanted = outputs.isSilent || StandardStreams.errorsAreSeen && !outputs.tellsPeople
    if summary.documents > 1, !isQuiet, isWanted { complain(summary.sentence) }
  }
}
