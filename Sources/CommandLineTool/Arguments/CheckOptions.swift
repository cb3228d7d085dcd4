import DocumentTree
import Glibc
import ProposalModel
import Reporting
import RuleKit

/// What `check` was asked to do.
struct CheckOptions {
  /// From which severity on a finding makes the exit status 1.
  enum Threshold: String, CaseIterable {
    case error, warning, note, never

    func isReached(by severity: Severity) -> Bool {
      switch self {
      case .error: severity == .error
      case .warning: severity == .error || severity == .warning
      case .note: true
      case .never: false
      }
    }

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Where one form of the report goes; nil is standard output.
  struct Destination {
    let format: ReportFormat
    let path: FilePath?
  }

  var inputs: [FilePath] = []
  /// nil where the command line does not say.
  var threshold: Threshold?
  var destinations: [Destination] = []
  var colour = TerminalSettings.Colour.auto
  var rendering = RenderingOptions()
  var limits = ReadingLimits.standard
  var engine = {
    var options = ReviewEngine.Options()
    options.evidence = .findings
    return options
  }()
  var choosing = ChoosingOptions()
  var notation: Notation?
  var standardInputName: String?
  /// Options that the command line gave, so that a configuration does not take their place.
  private(set) var given: Set<String> = []
  var wantsHelp = false
  var wantsVersion = false

  static let known =
    [
      "--fail-on", "--format", "--color", "--quiet", "--notes", "--evidence", "--passages", "--no-excerpts", "--stage",
      "--date", "--input-format", "--stdin-filename", "--max-size", "--max-depth", "--max-expansion", "--max-problems",
      "--max-entries", "--max-findings", "--help", "--version",
    ] + ChoosingOptions.known

  /// Those that mean nothing to the commands that set documents beside each other.
  static let ofCheckAlone: Set<String> = [
    "--write-baseline", "--reason", "--format", "--notes", "--quiet", "-q", "--no-excerpts",
  ]

  /// Options of the interface that a later version has.
  static let later: Set<String> = []

  init() {}

  init(_ arguments: [[UInt8]]) throws(UsageError) {
    var reader = ArgumentReader(arguments, known: Self.known)
    while let item = try reader.next() {
      switch item {
      case .operand(let path): inputs.append(FilePath(path))
      case .option(let option): try read(option, &reader)
      }
    }
    if wantsHelp || wantsVersion { return }
    try settle()
    if destinations.isEmpty { destinations = [Destination(format: .text, path: nil)] }
    try checkDestinations()
  }

  /// What follows once every option has been read: whether they go together, and the day of the review.
  mutating func settle() throws(UsageError) {
    try choosing.check()
    if engine.today == nil { engine.today = try Self.sourceDate() }
    rendering.date = engine.today
  }

  mutating func read(_ option: String, _ reader: inout ArgumentReader) throws(UsageError) {
    given.insert(option)
    switch option {
    case "--fail-on": threshold = try reader.word(of: option, Threshold.self)
    case "--format": destinations.append(try Self.destination(try reader.value(of: option)))
    case "--color", "--colour": colour = try reader.word(of: option, TerminalSettings.Colour.self)
    case "--quiet", "-q": rendering.quiet = true
    case "--notes": rendering.allNotes = true
    case "--evidence": engine.evidence = try reader.word(of: option, EvidenceUse.self)
    case "--passages": engine.passages = try reader.count(of: option, atLeast: 0)
    case "--no-excerpts": rendering.excerpts = false
    case "--stage": engine.stage = try reader.word(of: option, Stage.self)
    case "--date": engine.today = try Self.date(try reader.text(of: option))
    case "--input-format": notation = try reader.word(of: option, InputFormat.self).notation
    case "--stdin-filename": standardInputName = try reader.text(of: option)
    case "--max-findings": rendering.mostFindings = try reader.count(of: option, atLeast: 1)
    case "--max-entries": engine.limits.entries = try reader.count(of: option, atLeast: 1)
    case "--help", "-h": wantsHelp = true
    case "--version", "-V": wantsVersion = true
    default:
      if try LimitOptions.read(option, &reader, into: &limits) {
        engine.limits.misreadings = limits.problems
      } else if try !choosing.read(option, &reader) {
        throw reader.unknown(option)
      }
    }
  }

  private enum InputFormat: String, CaseIterable {
    case json, yaml

    var notation: Notation { self == .json ? .json : .yaml }
  }

  private static func date(_ text: String) throws(UsageError) -> CalendarDate {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(Substring($0)) }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3,
      let date = CalendarDate(checking: numbers[0], numbers[1], numbers[2])
    else { throw UsageError(message: "--date takes a day such as 2021-01-20, not \(quoted(text))") }
    return date
  }

  /// The day that `SOURCE_DATE_EPOCH` names, in seconds since 1970 (reproducible-builds.org); nil when it is not set.
  private static func sourceDate() throws(UsageError) -> CalendarDate? {
    guard let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !text.isEmpty else { return nil }
    let isNumber = text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard isNumber, let seconds = Int(text), let date = CalendarDate(dayNumber: seconds / 86_400) else {
      throw UsageError(message: "SOURCE_DATE_EPOCH takes seconds since 1970, not \(quoted(text))")
    }
    return date
  }

  // MARK: Where reports go

  /// `FORMAT` or `FORMAT=PATH`.
  private static func destination(_ value: [UInt8]) throws(UsageError) -> Destination {
    let name = String(decoding: value.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
    guard let format = ReportFormat.named(name) else {
      let words = ReportFormat.all.map(\.name)
      let near = nearest(to: name, among: words).map { " (did you mean \($0)?)" } ?? ""
      throw UsageError(
        message:
          "--format takes \(words.joined(separator: ", ")), or one of them with =PATH, not \(quoted(name))\(near)")
    }
    guard let equals = value.firstIndex(of: UInt8(ascii: "=")) else { return Destination(format: format, path: nil) }
    guard equals + 1 < value.count else { throw UsageError(message: "--format \(name)= needs a path behind it") }
    return Destination(format: format, path: FilePath(Array(value[(equals + 1)...])))
  }

  private func checkDestinations() throws(UsageError) {
    try targets.check()
    try refuseToOverwrite(inputs)
    if choosing.writesBaseline, let baseline = choosing.baseline, writes(to: baseline) {
      throw UsageError(message: "a report and a baseline cannot go to one file, \(baseline.name)")
    }
  }

  var targets: ReportTargets { ReportTargets(paths: destinations.map(\.path)) }

  func writes(to path: FilePath) -> Bool {
    destinations.contains { $0.path.map { $0.isSamePlace(as: path) } ?? false }
  }

  /// Files besides the inputs that the run reads.
  var othersRead: [FilePath] {
    var others = [choosing.reference, choosing.baseline].compactMap(\.self)
    if case .file(let configuration) = choosing.configuration { others.append(configuration) }
    return others
  }

  /// Neither a report nor a baseline may take the place of what is read.
  func refuseToOverwrite(_ inputs: [FilePath]) throws(UsageError) {
    try targets.refuseToOverwrite(inputs + othersRead)
    if choosing.writesBaseline, let baseline = choosing.baseline,
      inputs.contains(where: { $0.isSamePlace(as: baseline) })
    {
      throw UsageError(message: "the baseline would overwrite the proposal \(baseline.name); nothing was written")
    }
  }
}
