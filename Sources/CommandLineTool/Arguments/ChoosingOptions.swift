import Configuration
import ProposalModel

/// The options by which people choose what is checked, how much it counts, and what it is compared with.
struct ChoosingOptions {
  /// Where the configuration of a document comes from.
  enum ConfigurationSource {
    /// The nearest file of its name, from the document's folder upwards.
    case nearest
    case file(FilePath)
    case none
  }

  var select: [String] = []
  var ignore: [String] = []
  var level: NoteLevel?
  var reference: FilePath?
  var configuration = ConfigurationSource.nearest
  var baseline: FilePath?
  var writesBaseline = false
  /// The reason in new entries of a baseline.
  var reason = "stood when this baseline was written"

  static let known = [
    "--select", "--ignore", "--level", "--reference", "--config", "--no-config", "--baseline", "--write-baseline",
    "--reason",
  ]

  /// Whether the option is one of these, and has been read.
  mutating func read(_ option: String, _ reader: inout ArgumentReader) throws(UsageError) -> Bool {
    switch option {
    case "--select": select += try Self.names(try reader.text(of: option), option)
    case "--ignore": ignore += try Self.names(try reader.text(of: option), option)
    case "--level": level = try reader.word(of: option, NoteLevel.self)
    case "--reference": reference = try Self.file(try reader.value(of: option), option)
    case "--config": configuration = .file(try Self.file(try reader.value(of: option), option))
    case "--no-config": configuration = .none
    case "--baseline": baseline = try Self.file(try reader.value(of: option), option)
    case "--write-baseline":
      writesBaseline = true
      if let path = reader.attachedValue() { baseline = try Self.file(path, option) }
    case "--reason": reason = try reader.text(of: option)
    default: return false
    }
    return true
  }

  func check() throws(UsageError) {
    if writesBaseline, baseline == nil {
      throw UsageError(
        message: "--write-baseline has to know where: add --baseline FILE, or write --write-baseline=FILE")
    }
    if trimmed(reason).isEmpty { throw UsageError(message: "--reason needs some words") }
  }

  private static func names(_ text: String, _ option: String) throws(UsageError) -> [String] {
    let names = text.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    if names.isEmpty { throw UsageError(message: "\(option) needs a rule, a group, a criterion or a section") }
    return names
  }

  private static func file(_ value: [UInt8], _ option: String) throws(UsageError) -> FilePath {
    let path = FilePath(value)
    if value.isEmpty || path.isStandardInput { throw UsageError(message: "\(option) needs a file's name") }
    return path
  }
}
