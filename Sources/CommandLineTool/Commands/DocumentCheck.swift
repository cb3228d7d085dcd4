import DocumentTree
import Reporting
import RuleKit
import SourceText

/// Checks one input: reads it, runs the rules, and says what it came to. Many run at once, and none prints.
struct DocumentCheck: Sendable {
  enum Outcome: Sendable {
    /// Its configuration is wrong, which has been said.
    case misconfigured
    /// It could not be read, and why.
    case unread(String)
    /// A file of a folder that is no proposal.
    case leftOut
    case reviewed(Report.Document)
  }

  let limits: ReadingLimits
  let notation: Notation?
  let standardInputName: String?
  let repository: RepositoryFolder

  /// `engine` is nil where the input's configuration is wrong.
  func outcome(of input: Input, by engine: ReviewEngine?) -> Outcome {
    guard let engine else { return .misconfigured }
    let isStandardInput = input.path.isStandardInput
    let name = isStandardInput ? standardInputName ?? "standard input" : input.path.name
    let contents: FileContents
    do throws(InputFailure) {
      contents = try input.path.contents(called: name, limit: limits.fileSize)
    } catch {
      return .unread(error.message)
    }
    let path = input.documentPath(standardInputName)
    let location = repository.location(of: path ?? FilePath(name))
    let source = SourceFile(name: name, bytes: contents.bytes)
    if contents.isTooLarge {
      let problem = SyntaxProblem(
        .limit, "the file is larger than \(limits.fileSize) bytes, the most that are read",
        help: "raise the limit with --max-size if the document really needs it", at: SourceRange(0..<0))
      return .reviewed(
        Report.Document(
          engine.review(unreadable: source, problems: [problem]), isWhole: false, location: location))
    }
    let reading = read(source, as: notation ?? Notation.of(path, contents.bytes), limits: limits)
    if input.isFromFolder, !Self.isProposal(reading, contents.bytes) { return .leftOut }
    let review =
      reading.tree.map { engine.review($0, problems: reading.problems) }
      ?? engine.review(unreadable: source, problems: reading.problems)
    return .reviewed(Report.Document(review, location: location))
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
