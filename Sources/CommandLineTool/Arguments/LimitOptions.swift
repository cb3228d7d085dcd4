import DocumentTree

/// The options that raise or lower what the readers accept, the same for every command that reads documents.
enum LimitOptions {
  static let known = ["--max-size", "--max-depth", "--max-expansion", "--max-problems"]

  /// Takes the value of an option; false when it is none of these.
  static func read(
    _ option: String, _ reader: inout ArgumentReader, into limits: inout ReadingLimits
  ) throws(UsageError) -> Bool {
    switch option {
    case "--max-size", "--max-bytes": limits.fileSize = try reader.count(of: option, atLeast: 1)
    case "--max-depth": limits.depth = try reader.count(of: option, atLeast: 1)
    case "--max-expansion": limits.expansion.allowance = try reader.count(of: option, atLeast: 0)
    case "--max-problems": limits.problems = try reader.count(of: option, atLeast: 1)
    default: return false
    }
    return true
  }
}
