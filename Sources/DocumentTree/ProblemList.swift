import SourceText

/// The problems of one document: at most as many errors as the limit says, at which reading stops, and as many warnings
/// and notes, of which the rest is counted.
struct ProblemList {
  private var errors: [SyntaxProblem] = []
  private var remarks: [SyntaxProblem] = []
  /// The warnings and notes that are not kept, as one.
  private var leftOut: (count: Int, severity: SyntaxProblem.Severity, first: SourceRange)?
  private let limit: Int

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// Whether reading should stop because nobody reads so many problems.
  var isFull: Bool { errors.count > limit }
  var hasErrors: Bool { !errors.isEmpty }

  mutating func add(_ problem: SyntaxProblem) {
    guard problem.severity == .error else {
      if remarks.count < limit { remarks.append(problem) } else { leaveOut(1, like: problem) }
      return
    }
    guard !isFull else { return }
    errors.append(errors.count < limit ? problem : .tooManyProblems(limit, at: problem.range))
  }

  /// Counts so many warnings or notes, of which `first` is the first and as grave as any.
  mutating func leaveOut(_ count: Int, like first: SyntaxProblem) {
    guard count > 0 else { return }
    let isWarning = first.severity == .warning || leftOut?.severity == .warning
    leftOut = ((leftOut?.count ?? 0) + count, isWarning ? .warning : .note, leftOut?.first ?? first.range)
  }

  /// The problems in document order.
  var inOrder: [SyntaxProblem] {
    var all = errors + remarks
    if let leftOut { all.append(.leftOut(leftOut.count, leftOut.severity, at: leftOut.first)) }
    return all.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }
}

extension SyntaxProblem {
  static func tooDeep(_ limit: Int, at position: Int) -> SyntaxProblem {
    SyntaxProblem(
      .limit, "lists and mappings are nested more than \(limit) deep here",
      help: "raise the limit with --max-depth if the document really needs it",
      at: SourceRange(position..<position + 1))
  }

  static func tooManyProblems(_ limit: Int, at range: SourceRange) -> SyntaxProblem {
    SyntaxProblem(
      .limit, "there are more than \(limit) problems; reading stopped here",
      help: "mend the first ones and check again, or raise the limit with --max-problems", at: range)
  }

  static func leftOut(_ count: Int, _ severity: Severity, at range: SourceRange) -> SyntaxProblem {
    SyntaxProblem(
      .limit, severity, "\(count) more warnings and notes on the text are not listed; the first of them is here",
      help: "mend the first ones and check again, or raise the limit with --max-problems", at: range)
  }

  static func tooLarge(_ size: Int, limit: Int) -> SyntaxProblem {
    SyntaxProblem(
      .limit, "the file has \(size) bytes; at most \(limit) are read",
      help: "raise the limit with --max-size if the document really needs it", at: SourceRange(0..<0))
  }
}
