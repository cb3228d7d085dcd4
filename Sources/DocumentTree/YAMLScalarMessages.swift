import SourceText

/// What the reader of YAML says about text, quotes, anchors and tags.
extension YAMLReader {
  /// “ ” „ ‘ ’ as a word processor sets them, in UTF-8.
  func startsWithWordProcessorQuote(_ index: Int) -> Bool {
    byte(index) == 0xE2 && byte(index + 1) == 0x80 && (0x98...0x9F).contains(byte(index + 2))
  }

  // MARK: Quotes

  mutating func complainAboutOpenQuote(_ start: Int, line: Int) -> Scalar? {
    complain(
      "the document ends before \(name(ofQuote: start)) that opens here is closed",
      help: "write the closing quote where the text ends", at: start..<start + 1)
    return nil
  }

  mutating func complainAboutOpenQuote(_ start: Int, line: Int, stoppedAt place: Int) -> Int? {
    suspectLine = lineStart
    complain(
      "\(name(ofQuote: start)) that opens here is not closed before a line that is indented too little to be in it",
      help: "write the closing quote where the text ends", at: start..<start + 1,
      notes: [SyntaxProblem.Note("the text in quotes would reach to here", at: SourceRange(characterRange(at: place)))])
    return nil
  }

  private func name(ofQuote start: Int) -> String { text[start] == Byte.quote ? "the quote (\")" : "the quote (')" }

  mutating func complainAboutEscape(at index: Int) -> Int? {
    let stop = min(end, index + 1 + Describing.length(text, at: index + 1, end: end))
    let digits =
      switch byte(index + 1) {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    complain(
      digits > 0
        ? "\(quoted(index..<stop)) is not followed by the \(digits) hexadecimal digits of a character"
        : "\(quoted(index..<stop)) is no escape that YAML knows",
      help: "write \\\\ for a backslash itself, or put the text in single quotes", at: index..<stop)
    return nil
  }

  // MARK: Unquoted text

  mutating func complainAboutStart() -> Scalar? {
    let found = byte(position)
    let message: String
    var help = "put the text in quotes"
    switch found {
    case Byte.asterisk:
      message = "a * at the start of a value refers to an anchor, but no name follows it"
      help = "for a list entry write - and a space; otherwise put the text in quotes"
    case Byte.ampersand:
      message = "an & at the start of a value names an anchor, but no name follows it"
    case Byte.closeBracket, Byte.closeBrace:
      message = "\(describe(at: position)) closes a bracket that was never opened"
      help = "remove it, or put the text in quotes"
    case Byte.comma:
      message = "a value was expected, not a comma"
      help = "remove the comma, or put the text in quotes"
    case Byte.pipe, Byte.greater:
      message = "\(describe(at: position)) cannot start text inside brackets"
    case Byte.minus, Byte.question, Byte.colon:
      message = "\(describe(at: position)) alone is no value inside brackets"
      help = "put it in quotes; lists in brackets need no dashes"
    default:
      message = "unquoted text cannot start with \(describe(at: position))"
    }
    complain(message, help: help, at: characterRange(at: position))
    return nil
  }

  // MARK: Block text

  mutating func complainAboutBlockHeader(_ start: Int, _ header: BlockText.Header) -> Scalar? {
    let stop = nextBreak(from: position)
    complain(
      "after \(describe(at: start)) the text was expected on the next line, but \(quoted(position..<stop)) follows",
      help: "start the text on the next line, indented; put it in quotes if \(describe(at: start)) belongs to it",
      at: position..<stop)
    return nil
  }

  mutating func complainAboutLeadingBlank(_ line: Int, width: Int, expected: Int) -> Int? {
    complain(
      "this blank line has \(width) spaces, more than the \(expected) that indent the text below",
      help: "remove the spaces from the blank line", at: line..<line + width)
    return nil
  }

  mutating func complainAboutIndentationLimit(_ line: Int) -> Int? {
    complain(
      "text below | or > is indented by more than \(NodeRecord.Traits.largestIndentation) spaces", rule: .limit,
      at: line..<line + 1)
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

  // MARK: Anchors and tags

  mutating func complainAboutTwoProperties(_ range: Range<Int>, _ first: Range<Int>?) {
    complain(
      "a second \(text[range.lowerBound] == Byte.ampersand ? "anchor" : "tag") for one value; one was expected",
      help: "keep one of them", at: range,
      notes: first.map { [SyntaxProblem.Note("the first is here", at: SourceRange($0))] } ?? [])
  }

  mutating func complainAboutLooseProperties() -> Bool {
    complain(
      "an anchor or tag stands alone on its line, and no value of the same entry follows",
      help: "write it in front of the value", at: outer.start..<outer.start + 1)
    return false
  }

  mutating func complainAboutPropertiesOfAlias(_ properties: Properties) {
    complain(
      "an alias such as *name can have no anchor or tag of its own", help: "remove the anchor or tag",
      at: properties.start..<properties.start + 1)
  }

  mutating func complainAboutTag(_ start: Int) {
    let stop = max(start + 1, position)
    complain(
      text[start] == Byte.ampersand
        ? "a space was expected after the anchor \(quoted(start..<stop))"
        : "\(describe(at: start)) at the start of a value begins a tag, but this one is not well formed",
      help: "put the text in quotes if it is meant as text", at: start..<stop)
  }

  mutating func complainAboutHandle(_ handle: String, _ tag: Range<Int>) {
    complain(
      "the tag \(quoted(tag)) uses \(Describing.shorten(handle)), which no %TAG line declares",
      help: "remove the tag, or put the text in quotes", at: tag)
  }

  mutating func complainAboutTagKind(_ tag: Range<Int>, name: String, isCore: Bool) {
    if isCore {
      complain("the value does not fit its tag \(quoted(tag))", help: "remove the tag", at: tag)
    } else {
      complain(
        "the tag \(quoted(tag)) is not supported; only those of YAML's core schema are",
        help: "remove the tag, or put the text in quotes if ! belongs to it", rule: .notSupported, at: tag)
    }
  }

  mutating func complainAboutUnknownAlias(_ range: Range<Int>) -> Scalar? {
    complain(
      "\(quoted(range)) refers to an anchor that nothing above defines",
      help: "put the text in quotes if * belongs to it", at: range)
    return nil
  }

  mutating func complainAboutCycle(_ range: Range<Int>, _ anchor: YAMLAnchors.Anchor) -> Scalar? {
    let start = Int(tree.records.base[anchor.node].start)
    complain(
      "the alias \(quoted(range)) refers to itself: it stands inside what it refers to",
      help: "write out the value instead", at: range,
      notes: [SyntaxProblem.Note("what it refers to starts here", at: SourceRange(start..<start + 1))])
    return nil
  }

  mutating func complainAboutExpansion(_ range: Range<Int>) -> Scalar? {
    let limit = limits.expansion
    complain(
      "aliases stand for too many values here: more than \(limit.allowance) and \(limit.factor) times those written",
      help: "raise the limit with --max-expansion if the document really needs it", rule: .limit, at: range)
    return nil
  }

  mutating func complainAboutExpandedText(_ range: Range<Int>) -> Scalar? {
    complain(
      "with its aliases written out the document would have more than \(limits.fileSize) bytes here",
      help: "raise the limit with --max-size if the document really needs it", rule: .limit, at: range)
    return nil
  }
}
