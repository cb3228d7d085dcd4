package import SourceText

/// Reads a document into a tree; every problem found lies inside the text, and none makes the reader give up its stack,
/// its memory or its time.
package func read(_ source: SourceFile, as notation: Notation, limits: ReadingLimits = .standard) -> Reading {
  source.bytes.withUnsafeBufferPointer { bytes in
    // Offsets are 32 bits wide, with room for an offset past the end.
    let largest = min(limits.fileSize, Int(Int32.max) - 16)
    guard bytes.count <= largest else {
      return Reading(tree: nil, problems: [.tooLarge(bytes.count, limit: largest)])
    }
    guard let text = bytes.baseAddress, !bytes.isEmpty else {
      return Reading(
        tree: nil,
        problems: [
          SyntaxProblem(.empty, "the document is empty", help: "the file has no content at all", at: SourceRange(0..<0))
        ])
    }
    if let foreign = Encoding.foreign(bytes) { return Reading(tree: nil, problems: [foreign]) }
    let survey = Encoding.survey(bytes, problems: limits.problems)
    var problems = ProblemList(limit: limits.problems)
    for offset in survey.invalid { problems.add(Encoding.invalidProblem(text, at: offset, end: bytes.count)) }
    if notation == .yaml || survey.controls.contains(where: { bytes[$0] == 0 }) {
      for offset in survey.controls { problems.add(Encoding.controlProblem(text, at: offset, end: bytes.count)) }
    }
    guard !problems.hasErrors else { return Reading(tree: nil, problems: problems.inOrder) }
    var start = 0
    if bytes.starts(with: Encoding.byteOrderMark) {
      start = 3
      problems.add(
        SyntaxProblem(
          .encoding, .note, "the file starts with a byte order mark", help: "save it as UTF-8 without a mark",
          at: SourceRange(0..<3)))
    }
    for offset in survey.turning + survey.deceptive {
      problems.add(Deceptive.problem(text, at: offset, end: bytes.count))
    }
    for more in [survey.moreTurning, survey.moreDeceptive] where more.count > 0 {
      problems.leaveOut(more.count, like: Deceptive.problem(text, at: more.first, end: bytes.count))
    }
    switch notation {
    case .json:
      var reader = JSONReader(bytes, from: start, limits: limits, problems: problems)
      defer { reader.deallocate() }
      reader.readDocument()
      return finish(&reader.tree, reader.problems, source)
    case .yaml:
      var reader = YAMLReader(bytes, from: start, limits: limits, problems: problems)
      defer { reader.deallocate() }
      reader.readStream()
      for offset in survey.unprintable where !reader.problems.hasErrors && !reader.tree.isQuoted(offset) {
        reader.problems.add(Encoding.unprintableProblem(text, at: Int(offset), end: bytes.count))
      }
      return finish(&reader.tree, reader.problems, source)
    }
  }
}

private func finish(_ tree: inout TreeBuilder, _ problems: ProblemList, _ source: SourceFile) -> Reading {
  guard !problems.hasErrors else {
    tree.discard()
    return Reading(tree: nil, problems: problems.inOrder)
  }
  return Reading(tree: tree.finish(source), problems: problems.inOrder)
}
