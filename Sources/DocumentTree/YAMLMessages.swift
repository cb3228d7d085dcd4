import SourceText

/// What the reader of YAML says about lines, entries and brackets: what was found, what was expected, the likely slip.
extension YAMLReader {
  func describe(at index: Int) -> String { Describing.character(text, at: index, end: end) }
  func quoted(_ range: Range<Int>) -> String { Describing.quote(text, range) }
  func characterRange(at index: Int) -> Range<Int> { index..<index + Describing.length(text, at: index, end: end) }

  /// Reports a mistake, unless it may be the consequence of one just reported.
  mutating func complain(
    _ message: String, help: String = "", rule: SyntaxProblem.Rule = .yaml, at range: Range<Int>,
    notes: [SyntaxProblem.Note] = []
  ) {
    guard failure == .none else { return }
    if doubtfulLines == 0 || rule == .limit {
      problems.add(SyntaxProblem(rule, message, help: help, at: SourceRange(range), notes: notes))
    }
    failure = rule != .yaml || problems.isFull ? .document : .entry
  }

  private func opened(_ what: String, at start: Int) -> [SyntaxProblem.Note] {
    [SyntaxProblem.Note("\(what) was opened here", at: SourceRange(start..<start + 1))]
  }

  private func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

  // MARK: Lines

  mutating func complainAboutTouchingComment() {
    complain(
      "a # right after a value starts no comment; a space was expected before it",
      help: "write a space before #, or put the whole text in quotes if # belongs to it", at: position..<position + 1)
  }

  mutating func complainAboutTrailingText() {
    let stop = nextBreak(from: position)
    let last = lastEnd > 0 ? text[lastEnd - 1] : 0
    let afterQuote = last == Byte.quote || last == Byte.apostrophe
    complain(
      "the value ends before \(quoted(position..<stop)), which was not expected on its line",
      help: afterQuote
        ? "put the whole text in quotes; a quote inside text in single quotes is written twice"
        : "start a new line, or put the whole text in quotes", at: position..<stop)
  }

  mutating func complainAboutIndentation() -> Bool {
    if hasTab { return complainAboutTab() }
    let lower = frames[frames.count - 1].indent
    let expected = closedIndent.map { lower < 0 ? spaces($0) : "\(lower) or \(spaces($0))" } ?? spaces(max(0, lower))
    complain(
      "the line is indented by \(spaces(spaces)); \(expected) would fit the lines above",
      help: "indent it exactly like the entries it belongs with", at: lineStart..<position)
    return false
  }

  @discardableResult
  mutating func complainAboutTab() -> Bool {
    var tab = position
    while tab > lineStart, text[tab - 1] != Byte.tab { tab -= 1 }
    complain(
      "a tab is used as indentation, where YAML takes spaces only", help: "replace the tab by spaces",
      at: max(lineStart, tab - 1)..<max(tab, lineStart + 1))
    return false
  }

  mutating func complainAboutMissingDash() -> Bool {
    if text[position] == Byte.minus {
      complain(
        "a space is missing after the dash that starts an entry", help: "write - and a space",
        at: position..<position + 1)
    } else {
      let stop = nextBreak(from: position)
      complain(
        "the list above goes on at this indentation, but \(quoted(position..<stop)) starts with no dash",
        help: "start the line with a dash and a space, or change its indentation", at: characterRange(at: position))
    }
    return false
  }

  mutating func complainAboutSecondValue() {
    let start = Int(tree.records.base[0].start)
    complain(
      "the document's value is complete before this line; nothing more was expected",
      help: "is a key and a colon missing in front of the first value?", at: characterRange(at: position),
      notes: [SyntaxProblem.Note("the value starts here", at: SourceRange(start..<min(end, start + 1)))])
  }

  mutating func complainAboutEmptyDocument() {
    complain("the document is empty", help: "start with a key, such as proposal:", rule: .empty, at: end..<end)
  }

  mutating func complainAboutSecondDocument() {
    complain(
      "a second document starts here, which is not supported: one file holds one document",
      help: "put each document in a file of its own", rule: .notSupported, at: characterRange(at: position))
  }

  // MARK: Entries

  mutating func complainAboutBlockHere(_ kind: Frame.Kind) {
    complain(
      kind == .blockSequence
        ? "a list entry may not start behind other text on its line"
        : "an entry may not start behind other text on its line",
      help: kind == .blockSequence
        ? "start the list on the next line; put the text in quotes if the dash belongs to it"
        : "start it on the next line, indented", at: position..<position + 1)
  }

  mutating func complainAboutDashAmongKeys() {
    complain(
      "a list entry stands among the keys of a mapping, where a key was expected",
      help: "indent the list below the key that it belongs to", at: position..<position + 1)
  }

  mutating func complainAboutNestedColon(_ key: Scalar, colon: Int) {
    complain(
      key.isQuoted
        ? "a colon after text in quotes, behind another key on the same line"
        : "a colon and a space inside unquoted text make \(quoted(key.start..<colon)) look like a key",
      help: startsWithWordProcessorQuote(key.start)
        ? "use straight quotes (\"): a word processor's quotes are part of the text"
        : "put the whole text in quotes, or start a new line after the first colon", at: colon..<colon + 1)
  }

  mutating func complainAboutMultilineKey(_ key: Scalar, colon: Int) {
    var firstLine = key.start
    while firstLine > 0, !text[firstLine - 1].isLineBreak { firstLine -= 1 }
    if !key.isQuoted, blockAllowed, key.start - firstLine == spaces {
      // Both lines start in one column: the first was meant as an entry, too.
      var stop = nextBreak(from: key.start)
      while text[stop - 1].isWhite { stop -= 1 }
      return complainAboutMissingColon(key.start..<stop, isQuoted: false)
    }
    complain(
      key.isQuoted
        ? "a key in quotes must end on the line it starts on"
        : "\(quoted(lineStart + spaces..<colon + 1)) looks like a key, but its line continues the text above",
      help: key.isQuoted
        ? "close the quotes before the colon" : "indent it like the key it follows, or put the text above in quotes",
      at: colon..<colon + 1,
      notes: [SyntaxProblem.Note("the text starts here", at: SourceRange(key.start..<key.start + 1))])
  }

  mutating func complainAboutMissingColon(after key: Scalar) {
    complainAboutMissingColon(key.start..<key.end, isQuoted: key.isQuoted)
  }

  /// Names the likely slip in a line that should start with a key and has no colon and space.
  private mutating func complainAboutMissingColon(_ written: Range<Int>, isQuoted: Bool) {
    if !isQuoted, let colon = written.first(where: { text[$0] == Byte.colon }), colon > written.lowerBound {
      complain(
        "a space is missing after the colon in \(quoted(written))",
        help: "write \(quoted(written.lowerBound..<colon + 1)) and a space before the value", at: colon..<colon + 1)
    } else if !isQuoted, let equals = written.first(where: { text[$0] == Byte.equals }), equals > written.lowerBound {
      complain(
        "an equals sign in \(quoted(written)), where a colon was expected", help: "write a colon and a space instead",
        at: equals..<equals + 1)
    } else {
      complain(
        "a colon was expected after the key \(quoted(written))",
        help: "write a colon and a space after the key; text that goes on from the line above is indented more",
        at: written)
    }
  }

  mutating func complainAboutEmptyKey(at place: Int) {
    complain(
      "an entry without a key is not supported", help: "write a key in front of the colon", rule: .notSupported,
      at: place..<min(end, place + 1))
  }

  mutating func complainAboutCollectionKey(at place: Int) {
    complain(
      "a list or mapping as a key is not supported", help: "put it in quotes if it is meant as text",
      rule: .notSupported, at: place..<min(end, place + 1))
  }

  // MARK: Brackets

  mutating func complainAboutOpenFlow() {
    if position < end { suspectLine = lineStart }
    let frame = frames.last(where: { $0.kind == .flowSequence || $0.kind == .flowMapping })
    let start = frame.map { Int(tree.records.base[$0.node].start) } ?? position
    let closing = text[start] == Byte.openBrace ? "}" : "]"
    complain(
      "\(closing) was expected before \(position < end ? "this line" : "the end of the document")",
      help: position < end
        ? "write \(closing), or indent the lines in brackets more than their key" : "write \(closing)",
      at: position < end ? characterRange(at: position) : end..<end, notes: opened(describe(at: start), at: start))
  }

  mutating func complainAboutMissingComma() {
    let frame = frames[frames.count - 1]
    let start = Int(tree.records.base[frame.node].start)
    let closing = frame.kind == .flowMapping ? "}" : "]"
    complain(
      "a comma or \(closing) was expected, not \(describe(at: position))",
      help: "write a comma between two entries, and quotes around text with commas or brackets",
      at: characterRange(at: position), notes: frame.kind == .flowPair ? [] : opened(describe(at: start), at: start))
  }

  mutating func complainAboutEmptyEntry() {
    complain(
      "nothing stands before this comma; a value was expected", help: "remove the comma", at: position..<position + 1)
  }

  mutating func complainAboutSecondColon() {
    complain(
      "a second colon in one entry; a comma was expected before the next key",
      help: "put the text in quotes if the colon belongs to it", at: position..<position + 1)
  }

  mutating func complainAboutWrongBracket(_ frame: Frame) {
    let start = Int(tree.records.base[frame.node].start)
    complain(
      "\(describe(at: position)) does not close \(describe(at: start))",
      help: "write \(frame.kind == .flowMapping ? "}" : "]")", at: position..<position + 1,
      notes: opened(describe(at: start), at: start))
  }

  // MARK: Directives

  mutating func complainAboutDirective(_ range: Range<Int>, hasVersion: Bool) {
    complain(
      hasVersion
        ? "a second %YAML line; one at most was expected" : "the directive \(quoted(range)) is not complete",
      help: "remove the line: a proposal needs none", at: range)
  }

  mutating func complainAboutDirectiveWithoutDocument(_ start: Int) {
    complain(
      "a line with --- was expected between a directive and the document",
      help: "remove the directive, or write --- after it", at: start..<start + 1)
  }
}
