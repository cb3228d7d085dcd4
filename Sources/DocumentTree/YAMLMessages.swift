import SourceText

/// What the reader of YAML says about mistakes.
extension YAMLReader {
  func describe(at index: Int) -> String { Describing.character(text, at: index, end: end) }
  func quoted(_ range: Range<Int>) -> String { Describing.quote(text, range) }

  func characterRange(at index: Int) -> Range<Int> { index..<index + Describing.length(text, at: index, end: end) }

  mutating func complain(
    _ message: String, help: String = "", rule: SyntaxProblem.Rule = .yaml, at range: Range<Int>,
    notes: [SyntaxProblem.Note] = []
  ) {
    problems.add(SyntaxProblem(rule, message, help: help, at: SourceRange(range), notes: notes))
    isStopped = true
  }

  // MARK: Lines

  mutating func complainAboutTouchingComment() {
    complain(
      "a comment must have a space before its #", help: "write a space before #, or put the text in quotes",
      at: position..<position + 1)
  }

  mutating func complainAboutTrailingText() {
    let stop = nextBreak(from: position)
    complain(
      "nothing may follow a value on its line, but \(quoted(position..<stop)) does",
      help: "put the whole text in quotes, or start a new line", at: position..<stop)
  }

  mutating func complainAboutIndentation() -> Bool {
    complain(
      "this line is indented by \(spaces) spaces, which fits none of the lines above",
      help: "indent it like the entry that it belongs with", at: lineStart..<position)
    return false
  }

  @discardableResult
  mutating func complainAboutTab() -> Bool {
    complain(
      "a tab is used as indentation; YAML takes spaces only", help: "replace the tab by spaces",
      at: max(lineStart, position - 1)..<position)
    return false
  }

  mutating func complainAboutMissingDash() -> Bool {
    complain(
      "an entry of the list above was expected, but this line does not start with a dash",
      help: "write - and a space before it, or change its indentation", at: characterRange(at: position))
    return false
  }

  mutating func complainAboutSecondValue() {
    complain(
      "the document is complete before this line", help: "is a key missing above?", at: characterRange(at: position))
  }

  mutating func complainAboutEmptyDocument() {
    complain(
      "the document is empty", help: "start with a key such as proposal:", rule: .empty, at: end..<end)
  }

  mutating func complainAboutSecondDocument() {
    complain(
      "a second document starts here, which is not supported: a file holds one document",
      help: "put each document in a file of its own", rule: .notSupported, at: characterRange(at: position))
  }

  // MARK: Entries

  mutating func complainAboutBlockHere(_ kind: Frame.Kind) {
    complain(
      kind == .blockSequence
        ? "a list may not start here, behind other text on the line" : "a mapping may not start here",
      help: "start it on a new line, indented", at: position..<position + 1)
  }

  mutating func complainAboutDashAmongKeys() {
    complain(
      "a list entry stands among the keys of a mapping", help: "indent it below the key it belongs to",
      at: position..<position + 1)
  }

  mutating func complainAboutNestedColon(_ key: Scalar, colon: Int) {
    complain(
      "a colon inside unquoted text: \(quoted(key.start..<colon + 1)) reads like another key",
      help: "put the text in quotes, or start a new line below the key", at: colon..<colon + 1)
  }

  mutating func complainAboutMultilineKey(_ key: Scalar, colon: Int) {
    complain(
      "a key must stand on one line, but this text started on an earlier line",
      help: "is a colon missing above, or the indentation wrong?", at: colon..<colon + 1,
      notes: [SyntaxProblem.Note("the text started here", at: SourceRange(key.start..<key.start + 1))])
  }

  mutating func complainAboutMissingColon(after key: Scalar) {
    complain(
      "a colon was expected after the key \(quoted(key.start..<key.end))",
      help: "write : and a space after the key", at: key.start..<key.end)
  }

  mutating func complainAboutEmptyKey(at place: Int) {
    complain(
      "an entry without a key is not supported", help: "write a key before the colon", rule: .notSupported,
      at: place..<place + 1)
  }

  mutating func complainAboutCollectionKey(at place: Int) {
    complain(
      "a list or mapping as a key is not supported", help: "put the text in quotes if it is meant as text",
      rule: .notSupported, at: place..<min(end, place + 1))
  }

  // MARK: Scalars

  mutating func complainAboutOpenQuote(_ start: Int, line: Int) -> Scalar? {
    complain(
      "the quote opened here is never closed", help: "add the closing \(describe(at: start))", at: start..<start + 1)
    return nil
  }

  mutating func complainAboutOpenQuote(_ start: Int, line: Int, stoppedAt place: Int) -> Int? {
    complain(
      "the quote opened above is not closed before this line", help: "close it, or indent the lines it goes on",
      at: characterRange(at: place),
      notes: [SyntaxProblem.Note("the quote was opened here", at: SourceRange(start..<start + 1))])
    return nil
  }

  mutating func complainAboutEscape(at index: Int) -> Int? {
    complain(
      "\(quoted(index..<min(end, index + 1 + Describing.length(text, at: index + 1, end: end)))) is no escape",
      help: "write \\\\ for a backslash itself, or use single quotes", at: index..<min(end, index + 2))
    return nil
  }

  mutating func complainAboutStart() -> Scalar? {
    complain(
      "no value can start with \(describe(at: position))", help: "put the text in quotes",
      at: characterRange(at: position))
    return nil
  }

  mutating func complainAboutBlockHeader(_ start: Int, _ header: BlockText.Header) -> Scalar? {
    let stop = nextBreak(from: position)
    complain(
      "\(quoted(position..<stop)) stands where the line should end after \(describe(at: start))",
      help: "start the text on the next line, indented", at: position..<stop)
    return nil
  }

  mutating func complainAboutLeadingBlank(_ line: Int, width: Int, expected: Int) -> Int? {
    complain(
      "this blank line has \(width) spaces, more than the \(expected) of the text below",
      help: "remove the spaces", at: line..<line + width)
    return nil
  }

  mutating func complainAboutIndentationLimit(_ line: Int) -> Int? {
    complain("this line is indented too far to be read", rule: .limit, at: line..<line + 1)
    return nil
  }

  /// Complains about a tab where the text of a block scalar would need spaces.
  mutating func checkLineAfterBlock(_ line: Int) -> Bool {
    var index = line
    while byte(index) == Byte.space { index += 1 }
    guard byte(index) == Byte.tab else { return true }
    let white = QuotedText.skipWhite(text, index, end)
    guard white == end || text[white].isLineBreak else { return true }
    position = index + 1
    return complainAboutTab()
  }

  // MARK: Properties

  mutating func complainAboutTwoProperties(_ range: Range<Int>, _ first: Range<Int>?) {
    complain(
      "a second \(text[range.lowerBound] == Byte.ampersand ? "anchor" : "tag") for the same value",
      help: "keep one of them", at: range,
      notes: first.map { [SyntaxProblem.Note("the first is here", at: SourceRange($0))] } ?? [])
  }

  mutating func complainAboutLooseProperties() -> Bool {
    complain("an anchor or tag stands on a line of its own, before no value", at: outer.start..<outer.start + 1)
    return false
  }

  mutating func complainAboutPropertiesOfAlias(_ properties: Properties) {
    complain("an alias may have no anchor or tag of its own", at: properties.start..<properties.start + 1)
  }

  mutating func complainAboutTag(_ start: Int) {
    complain("this tag is not well formed", at: start..<start + 1)
  }

  mutating func complainAboutHandle(_ handle: String, _ tag: Range<Int>) {
    complain("the tag handle \(Describing.shorten(handle)) is not declared", at: tag)
  }

  mutating func complainAboutTagKind(_ tag: Range<Int>, name: String, isCore: Bool) {
    if isCore {
      complain("the value does not fit its tag \(quoted(tag))", help: "remove the tag", at: tag)
    } else {
      complain("the tag \(quoted(tag)) is not supported", help: "remove the tag", rule: .notSupported, at: tag)
    }
  }

  mutating func complainAboutUnknownAlias(_ range: Range<Int>) -> Scalar? {
    complain(
      "\(quoted(range)) refers to an anchor that no line above defines",
      help: "put the text in quotes if it is meant as text", at: range)
    return nil
  }

  mutating func complainAboutCycle(_ range: Range<Int>, _ anchor: YAMLAnchors.Anchor) -> Scalar? {
    let start = Int(tree.records.base[anchor.node].start)
    complain(
      "the alias \(quoted(range)) refers to itself", at: range,
      notes: [SyntaxProblem.Note("it stands inside what it refers to", at: SourceRange(start..<start + 1))])
    return nil
  }

  mutating func complainAboutExpansion(_ range: Range<Int>) -> Scalar? {
    complain(
      "aliases stand for more than \(limits.expansion.allowance) values here",
      help: "raise the limit with --max-expansion if the document really needs it", rule: .limit, at: range)
    return nil
  }

  // MARK: Flow collections

  mutating func complainAboutOpenFlow() {
    let frame = frames.last { $0.kind == .flowSequence || $0.kind == .flowMapping }
    let start = frame.map { Int(tree.records.base[$0.node].start) } ?? position
    complain(
      "\(describe(at: start)) is not closed before \(position < end ? "this line" : "the end of the document")",
      help: "close it, or indent the lines it goes on", at: position < end ? characterRange(at: position) : end..<end,
      notes: [SyntaxProblem.Note("it was opened here", at: SourceRange(start..<start + 1))])
  }

  mutating func complainAboutMissingComma() {
    complain(
      "a comma or a closing bracket was expected, not \(describe(at: position))", help: "write a comma between entries",
      at: characterRange(at: position))
  }

  mutating func complainAboutEmptyEntry() {
    complain("nothing stands before this comma", help: "remove the comma", at: position..<position + 1)
  }

  mutating func complainAboutSecondColon() {
    complain(
      "a colon was not expected here", help: "put the text in quotes if the colon belongs to it",
      at: position..<position + 1)
  }

  mutating func complainAboutWrongBracket(_ frame: Frame) {
    let start = Int(tree.records.base[frame.node].start)
    complain(
      "\(describe(at: position)) does not close \(describe(at: start))", at: position..<position + 1,
      notes: [SyntaxProblem.Note("it was opened here", at: SourceRange(start..<start + 1))])
  }

  // MARK: Directives

  mutating func complainAboutDirective(_ range: Range<Int>, hasVersion: Bool) {
    complain(
      hasVersion ? "a second %YAML line" : "this directive is not well formed", help: "remove the line", at: range)
  }

  mutating func complainAboutDirectiveWithoutDocument(_ start: Int) {
    complain(
      "no document follows this directive", help: "write --- on a line of its own after the directives",
      at: start..<start + 1)
  }
}
