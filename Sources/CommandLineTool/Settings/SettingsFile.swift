import DocumentTree
import ProposalModel
import SourceText

/// A file that says how to check, such as a configuration or a reference: read with the readers of proposals, and of no
/// use when anything in it is wrong.
struct SettingsFile {
  /// The most bytes of such a file that are read.
  private static let limit = 16 << 20

  let path: FilePath
  let tree: DocumentTree

  /// nil when it cannot be read; each reason has then been said, at its place.
  init?(_ path: FilePath) {
    self.path = path
    let contents: FileContents
    do throws(SystemError) {
      contents = try path.read(limit: Self.limit)
    } catch {
      StandardStreams.complain("\(path.name): \(error.reason)")
      return nil
    }
    guard !contents.isTooLarge else {
      StandardStreams.complain("\(path.name): the file is larger than \(Self.limit) bytes, the most that are read")
      return nil
    }
    let source = SourceFile(name: path.name, bytes: contents.bytes)
    let reading = read(source, as: Notation.of(path, contents.bytes))
    let lines = LineMap(source)
    for problem in reading.problems where problem.severity == .error {
      Self.complain(path, lines, problem.range, problem.message, problem.help)
    }
    guard let tree = reading.tree, !reading.problems.contains(where: { $0.severity == .error }) else { return nil }
    self.tree = tree
  }

  /// Says what is wrong, in the order of the file; whether nothing is.
  func isSound(_ problems: [Misreading]) -> Bool {
    let lines = LineMap(tree.source)
    for problem in problems.sorted(by: { $0.place.range.start < $1.place.range.start }) {
      Self.complain(path, lines, problem.place.range, problem.message, problem.help)
    }
    return problems.isEmpty
  }

  private static func complain(
    _ path: FilePath, _ lines: LineMap, _ range: SourceRange, _ message: String, _ help: String
  ) {
    let place = lines.position(of: range.start)
    StandardStreams.complain(
      "\(path.name):\(place.line):\(place.column): error: \(message)" + (help.isEmpty ? "" : ". \(help)"))
  }
}
