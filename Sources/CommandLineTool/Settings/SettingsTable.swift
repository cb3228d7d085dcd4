import Configuration
import Glibc
import ProposalModel
import Reporting
import RuleCatalogue
import RuleKit

/// The settings of every document of a run; a configuration is read once, however many documents it is for.
struct SettingsTable {
  private let options: CheckOptions
  /// What was read, by the configuration's path; nil for one that is wrong.
  private var known: [FilePath: DocumentSettings?] = [:]
  private var configurations: [FilePath: FilePath?] = [:]
  private let reference: Reference?
  private let baseline: BaselineFile?

  /// nil when a file that the command line names cannot be used, which has then been said.
  init?(_ options: CheckOptions) throws(UsageError) {
    self.options = options
    var reference: Reference?
    if let path = options.choosing.reference {
      guard let read = Self.reference(at: path) else { return nil }
      reference = read
    }
    var baseline: BaselineFile?
    // A baseline that is about to be written need not be there.
    if let path = options.choosing.baseline, !options.choosing.writesBaseline || path.status != nil {
      guard let read = BaselineFile(path) else { return nil }
      baseline = read
    }
    self.reference = reference
    self.baseline = baseline
    _ = try selection(over: Selection())
    if case .file(let path) = options.choosing.configuration, settings(from: path) == nil { return nil }
  }

  /// The settings of a document; nil when its configuration is wrong, which has then been said.
  mutating func settings(for document: FilePath?) -> DocumentSettings? {
    let folder = document.map(\.folder) ?? FilePath(".")
    switch options.choosing.configuration {
    case .none: return settings(from: nil)
    case .file(let path): return settings(from: path)
    case .nearest:
      if configurations[folder] == nil { configurations[folder] = .some(Self.nearestConfiguration(from: folder)) }
      return settings(from: configurations[folder] ?? nil)
    }
  }

  private mutating func settings(from path: FilePath?) -> DocumentSettings? {
    let key = path ?? FilePath("")
    if let known = known[key] { return known }
    let settings = read(path)
    known[key] = .some(settings)
    return settings
  }

  // MARK: The configuration

  private func read(_ path: FilePath?) -> DocumentSettings? {
    var configuration = Configuration()
    var selection = Selection()
    selection.levels = []
    if let path {
      guard let file = SettingsFile(path) else { return nil }
      var problems: [Misreading]
      (configuration, problems) = Configuration.read(file.tree)
      selection = configuration.selection(Self.selectors, &problems)
      guard file.isSound(problems) else { return nil }
    }
    // The command line's own names were looked up before.
    guard let chosen = try? self.selection(over: selection) else { return nil }
    var engine = options.engine
    engine.selection = chosen
    if engine.stage == nil { engine.stage = configuration.stage?.value }
    if let use = configuration.evidence, !options.given.contains("--evidence") { engine.evidence = use.value }
    if let most = configuration.passages, !options.given.contains("--passages") { engine.passages = most.value }
    engine.reference = reference
    if engine.reference == nil, let named = configuration.reference, let path {
      guard let read = Self.reference(at: path.beside(named.value)) else { return nil }
      engine.reference = read
    }
    var baseline = baseline
    if options.choosing.baseline == nil, let named = configuration.baseline, let path {
      guard let read = BaselineFile(path.beside(named.value)) else { return nil }
      baseline = read
    }
    let configured = configuration.failOn.flatMap { CheckOptions.Threshold(rawValue: $0.value.rawValue) }
    return DocumentSettings(
      engine: ReviewEngine(rules: Catalogue.all, options: engine), threshold: options.threshold ?? configured ?? .error,
      configuration: path?.name ?? "", baseline: baseline, shown: shown(configuration))
  }

  /// What the report shows, as the command line has it, and where it says nothing, the configuration.
  private func shown(_ configuration: Configuration) -> RenderingOptions {
    var rendering = options.rendering
    if let notes = configuration.notes, !options.given.contains("--notes") { rendering.allNotes = notes.value }
    if let excerpts = configuration.excerpts, !options.given.contains("--no-excerpts") {
      rendering.excerpts = excerpts.value
    }
    if let most = configuration.maxFindings, !options.given.contains("--max-findings") {
      rendering.mostFindings = max(most.value, 1)
    }
    return rendering
  }

  /// The command line's `--select` takes the place of the configuration's, its `--ignore` is added.
  private func selection(over configured: Selection) throws(UsageError) -> Selection {
    let choosing = options.choosing
    var selection = configured
    if !choosing.select.isEmpty { (selection.rules, selection.criteria) = ([], []) }
    for name in choosing.select { selection.select(try meaning(of: name, "--select")) }
    for name in choosing.ignore { selection.ignore(try meaning(of: name, "--ignore")) }
    if let level = choosing.level { selection.levels = NoteLevel.levels(level) }
    return selection
  }

  /// Made when something is chosen by name, which few runs do.
  private static let selectors = Selectors(ruleIDs: Catalogue.all.map(\.id))

  private func meaning(of name: String, _ option: String) throws(UsageError) -> Selectors.Meaning {
    do throws(Selectors.Unknown) {
      return try Self.selectors.meaning(of: name)
    } catch {
      throw UsageError(message: "\(option): \(error.message)", hint: error.help)
    }
  }

  /// The nearest configuration from a folder upwards, to the top of the file system.
  private static func nearestConfiguration(from folder: FilePath) -> FilePath? {
    var folder = folder
    while true {
      let path =
        folder.bytes == FilePath(".").bytes
        ? FilePath(Configuration.fileName) : folder.appending(Array(Configuration.fileName.utf8))
      if path.status != nil { return path }
      let parent = folder.parent
      guard let here = folder.status, let above = parent.status, FileIdentity(here) != FileIdentity(above) else {
        return nil
      }
      folder = parent
    }
  }

  // MARK: The reference

  private static func reference(at path: FilePath) -> Reference? {
    guard let file = SettingsFile(path) else { return nil }
    let reference = Reference(reading: file.tree)
    return file.isSound(reference.misreadings) ? reference : nil
  }
}

extension FilePath {
  /// A path that a file gives: from the file's own folder, unless it starts at the top.
  fileprivate func beside(_ name: String) -> FilePath {
    name.hasPrefix("/") ? FilePath(name) : folder == FilePath(".") ? FilePath(name) : folder.appending(Array(name.utf8))
  }

  /// The folder above a folder, without its last name where it has one.
  fileprivate var parent: FilePath {
    var names = bytes.split(separator: UInt8(ascii: "/"))
    let isAbsolute = bytes.first == UInt8(ascii: "/")
    guard let last = names.last, !last.elementsEqual("..".utf8), !last.elementsEqual(".".utf8) else {
      return names.isEmpty && isAbsolute
        ? self
        : names.last?.elementsEqual(".".utf8) == true && names.count == 1
          ? FilePath("..") : appending(Array("..".utf8))
    }
    names.removeLast()
    let path = Array(names.joined(separator: [UInt8(ascii: "/")]))
    return isAbsolute ? FilePath([UInt8(ascii: "/")] + path) : path.isEmpty ? FilePath(".") : FilePath(path)
  }
}

extension CalendarDate {
  /// Today, by the machine's clock in UTC; the end dates of a baseline alone look at it, and only without `--date`.
  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
