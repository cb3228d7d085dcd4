import Configuration
import ProposalModel
import Reporting
import RuleKit

/// How one document is checked: what the command line says, and where it says nothing, the document's configuration.
struct DocumentSettings: Sendable {
  let engine: ReviewEngine
  let threshold: CheckOptions.Threshold
  /// The configuration's path; empty when there is none.
  let configuration: String
  let baseline: BaselineFile?
  /// What reports show of it.
  let shown: RenderingOptions

  /// The review as these settings have it: with what was chosen, and without the findings that were accepted.
  func apply(to review: inout Review, of path: FilePath, on day: CalendarDate) {
    review.choices.configuration = configuration
    guard let baseline, review.checked else { return }
    review.accept(baseline.content, on: day, selection: engine.options.selection) { baseline.means(path, by: $0) }
  }
}

/// A baseline and where it stands.
struct BaselineFile: Sendable {
  let path: FilePath
  let content: Baseline

  /// nil when it cannot be used, which has then been said.
  init?(_ path: FilePath) {
    guard let file = SettingsFile(path) else { return nil }
    let (content, problems) = Baseline.read(file.tree)
    guard file.isSound(problems) else { return nil }
    self.path = path
    self.content = content
  }

  /// Whether an entry's document is this one: by its name, or by the place that the name leads to from here or from the
  /// baseline's folder.
  func means(_ document: FilePath, by name: String) -> Bool {
    let named = FilePath(name)
    if document.bytes == named.bytes || document.isSamePlace(as: named) { return true }
    return !name.hasPrefix("/") && document.isSamePlace(as: path.folder.appending(named.bytes))
  }
}
