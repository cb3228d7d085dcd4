import SourceText

/// The problems of one document, at most as many as the limit says.
struct ProblemList {
  private(set) var problems: [SyntaxProblem] = []
  private(set) var errorCount = 0
  let limit: Int

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// Whether reading should stop because nobody reads so many problems.
  var isFull: Bool { problems.count > limit }
  var hasErrors: Bool { errorCount > 0 }

  mutating func add(_ problem: SyntaxProblem) {
    guard !isFull else { return }
    if problems.count == limit {
      problems.append(.tooManyProblems(limit, at: problem.range))
      errorCount += 1
      return
    }
    if problem.severity == .error { errorCount += 1 }
    problems.append(problem)
  }

  /// The problems in document order.
  var inOrder: [SyntaxProblem] {
    problems.enumerated()
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

  static func tooLarge(_ size: Int, limit: Int) -> SyntaxProblem {
    SyntaxProblem(
      .limit, "the file has \(size) bytes; at most \(limit) are read",
      help: "raise the limit with --max-size if the document really needs it", at: SourceRange(0..<0))
  }
}
