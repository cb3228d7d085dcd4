import Configuration
import ProposalModel
import RuleKit

/// What one run makes of its baselines: which entries were used, and the new baseline where one is written.
struct BaselineRun {
  private let day: CalendarDate
  private var used: [FilePath: Set<String>] = [:]
  private var files: [FilePath: BaselineFile] = [:]
  private var writer: BaselineWriter?
  private let target: FilePath?
  private let reason: String

  init(_ options: CheckOptions) {
    day = options.engine.today ?? .today
    reason = options.choosing.reason
    target = options.choosing.writesBaseline ? options.choosing.baseline : nil
  }

  /// Gives the review of one document what was chosen for it.
  mutating func take(_ review: inout Review, of path: FilePath, _ settings: DocumentSettings) {
    settings.apply(to: &review, of: path, on: day)
    if let baseline = settings.baseline {
      files[baseline.path] = baseline
      let ranOut = review.choices.stale.filter { $0.ranOut != nil }.map(\.fingerprint)
      used[baseline.path, default: []].formUnion(review.choices.accepted.map(\.finding.fingerprint) + ranOut)
    }
    guard target != nil, review.checked else { return }
    if writer == nil { writer = BaselineWriter(replacing: settings.baseline?.content, reason: reason) }
    writer?.add(review)
    review.acceptAll(reason: reason)
  }

  /// Says which entries for any document no document had, and writes the new baseline; whether that could be done.
  mutating func finish() -> Bool {
    guard let target else {
      for (path, file) in files.sorted(by: { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }) {
        for entry in file.content.accepted ?? [] where entry.document == nil {
          guard let fingerprint = entry.fingerprint?.value, used[path]?.contains(fingerprint) == false else { continue }
          StandardStreams.complain(
            "\(path.name): the entry \(fingerprint) is not used: nothing is found there any more")
        }
      }
      return true
    }
    var writer = writer ?? BaselineWriter(replacing: nil, reason: reason)
    writer.finish()
    do throws(SystemError) {
      try WholeFile.write(writer.bytes, to: target)
      return true
    } catch {
      StandardStreams.complain("\(target.name): the baseline could not be written: \(error.reason)")
      return false
    }
  }
}
