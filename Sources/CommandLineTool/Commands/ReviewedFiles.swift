import ProposalModel
import Reporting

/// Reads and reviews inputs for commands that set several beside each other; complaints are said at once.
struct ReviewedFiles {
  struct File {
    let document: Report.Document
    let threshold: CheckOptions.Threshold
  }

  private let options: CheckOptions
  private var settings: SettingsTable
  private var baselines: BaselineRun
  /// Whether something could not be opened, or its configuration is wrong.
  private(set) var isIncomplete = false
  private(set) var othersLeftOut = 0

  /// nil when a file that says how to check cannot be used, which has then been said.
  init?(_ options: CheckOptions) throws(UsageError) {
    guard let settings = try SettingsTable(options) else { return nil }
    self.options = options
    self.settings = settings
    baselines = BaselineRun(options)
  }

  /// Hands over the review of each input in their order; more than one core works where there is more than one input.
  mutating func review(_ inputs: [Input], take: (File) -> Void) {
    let all = inputs.map { settings.settings(for: $0.documentPath(options.standardInputName)) }
    let check = DocumentCheck(
      limits: options.limits, notation: options.notation, standardInputName: options.standardInputName,
      repository: RepositoryFolder())
    OrderedWork(weights: inputs.map(\.weight), budget: CheckCommand.budget).run {
      check.outcome(of: inputs[$0], by: all[$0]?.engine)
    } take: { index, outcome in
      switch outcome {
      case .misconfigured: isIncomplete = true
      case .leftOut: othersLeftOut += 1
      case .unread(let message):
        StandardStreams.complain(message)
        isIncomplete = true
      case .reviewed(var document):
        guard let settings = all[index] else { return }
        let path = inputs[index].documentPath(options.standardInputName) ?? FilePath(document.review.source.name)
        baselines.take(&document.review, of: path, settings)
        take(File(document: document, threshold: settings.threshold))
      }
    }
    if !baselines.finish() { isIncomplete = true }
  }
}
