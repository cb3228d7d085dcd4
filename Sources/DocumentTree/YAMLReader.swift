import SourceText

/// Reads one YAML 1.2 document into a tree: no recursion and no tokens, one pass over the text.
///
/// A stack of frames holds the collections that are open; the indentation of each line says which of them go on. A
/// mapping shows only at the colon after its first key, so a scalar is scanned before its record is written.
struct YAMLReader {
  let text: UnsafePointer<UInt8>
  let end: Int
  let limits: ReadingLimits
  var position: Int
  /// Where the line of `position` starts.
  var lineStart: Int
  var tree: TreeBuilder
  var problems: ProblemList
  var frames = RawBuffer<Frame>(capacity: 32)
  var anchors = YAMLAnchors()
  var tagHandles: [String: String] = [:]
  /// What aliases stand for, less one node for each alias.
  var expansion = YAMLAnchors.Volume(nodes: 0, text: 0)

  /// Anchor and tag read on an earlier line, and on the line of the node.
  var outer = Properties()
  var inner = Properties()
  /// Whether either is there, which is seldom: the common path looks at nothing else.
  var hasProperties = false

  /// Whether the token at `position` is the first of its line.
  var isFirst = true
  /// Spaces at the beginning of the line of the token.
  var spaces = 0
  /// Whether a tab stands between the line's beginning, or the last indicator, and the token.
  var hasTab = false
  /// Whether a block collection may start here: at the beginning of a line, or after `- `, `? ` and a `: ` below `?`.
  var blockAllowed = true
  /// Where the last node ended.
  var lastEnd = 0
  /// What a complaint leads to.
  var failure = Failure.none
  /// The line that a complaint noticed something at which began above: it may be an entry of its own.
  var suspectLine: Int?
  /// Lines to come, this one included, whose mistakes may be the consequence of one that was reported.
  var doubtfulLines = 0
  /// The indentation of the innermost collection that the current line closed.
  var closedIndent: Int?

  /// How much of the text a mistake spoils.
  enum Failure { case none, entry, document }

  var isStopped: Bool { failure != .none }

  struct Frame: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable { case root, blockSequence, blockMapping, flowSequence, flowMapping, flowPair }

    /// What comes next. In flow collections `ready` waits for an entry and `done` for a comma; `keyed` follows a key
    /// that no colon has followed yet.
    enum Stage: UInt8, BitwiseCopyable { case ready, explicitKey, keyed, value, done }

    var kind: Kind
    var stage: Stage
    /// Column of the entries, from 0; -1 for the root, the surrounding block's for flow collections.
    var indent: Int
    var node = 0
    var count = 0
    /// Right after the last `:`, `-` or `?`: where an empty value stands.
    var indicator = 0
    /// The anchor of this collection, to be completed when it closes; -1 for none.
    var anchor = -1
    /// Whether a colon may touch what comes before: after quotes and brackets.
    var touches = false
  }

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, limits: ReadingLimits, problems: ProblemList) {
    self.text = text.baseAddress.unsafelyUnwrapped
    end = text.count
    self.limits = limits
    position = start
    lineStart = start
    tree = TreeBuilder(sourceSize: text.count)
    self.problems = problems
  }

  func deallocate() {
    frames.deallocate()
  }

  /// The byte at an offset; 0, which no YAML text holds, beyond the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < end ? text[index] : 0 }

  /// A space, a tab, a line break or the end of the text.
  @inline(__always)
  func isBlank(_ index: Int) -> Bool {
    let byte = byte(index)
    return byte == Byte.space || byte == Byte.lineFeed || byte == Byte.tab || byte == Byte.carriageReturn
      || index >= end
  }

  @inline(__always)
  func isFlowIndicator(_ byte: UInt8) -> Bool {
    byte == Byte.comma || byte | 0x20 == Byte.openBrace || byte | 0x20 == Byte.closeBrace
  }

  /// `---` or `...` at the beginning of a line.
  @inline(__always)
  func isDocumentMarker(_ index: Int) -> Bool {
    let first = byte(index)
    guard first == Byte.minus || first == Byte.dot else { return false }
    return byte(index + 1) == first && byte(index + 2) == first && isBlank(index + 3)
  }

  // MARK: Lines

  /// Moves over a line break.
  @inline(__always)
  mutating func passBreak() {
    position = QuotedText.skipBreak(text, position, end)
    lineStart = position
  }

  /// Moves to the next token over white space, line breaks and comments; false at the end of the text.
  @inline(__always)
  mutating func moveToToken() -> Bool {
    while true {
      let byte = byte(position)
      if byte == Byte.space {
        position += 1
      } else if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        passBreak()
        startLine()
      } else if byte == Byte.tab {
        hasTab = true
        position += 1
      } else if byte == Byte.hash {
        skipToBreak()
      } else {
        return position < end
      }
    }
  }

  /// Counts the spaces of a new line.
  @inline(__always)
  private mutating func startLine() {
    isFirst = true
    hasTab = false
    blockAllowed = true
    while byte(position) == Byte.space { position += 1 }
    spaces = position - lineStart
    if hasProperties { moveProperties() }
  }

  @inline(__always)
  mutating func skipToBreak() {
    position = nextBreak(from: position)
  }

  /// The next line break, or the end.
  func nextBreak(from start: Int) -> Int { text.nextBreak(from: start, to: end) }

  /// After a value nothing but a comment may follow on the line.
  @inline(__always)
  mutating func checkLineEnd() {
    while byte(position).isWhite { position += 1 }
    guard position < end, !text[position].isLineBreak else { return }
    if text[position] == Byte.hash {
      if text[position - 1].isWhite { skipToBreak() } else { complainAboutTouchingComment() }
      return
    }
    complainAboutTrailingText()
  }

  // MARK: Stream

  /// Reads the stream's one document; the problems tell whether the tree is complete.
  mutating func readStream() {
    guard readDirectives() else { return }
    frames.append(Frame(kind: .root, stage: .value, indent: -1))
    var isExplicit = false
    if position == lineStart, isDocumentMarker(position), text[position] == Byte.minus {
      position += 3
      frames[0].indicator = position
      lastEnd = position
      isFirst = false
      isExplicit = true
      blockAllowed = false
    }
    readBlock()
    guard !problems.hasErrors else { return }
    if !isExplicit, tree.count == 0, !hasProperties {
      complainAboutEmptyDocument()
      return
    }
    closeFrames(toDepth: 0)
    if !problems.hasErrors { readAfterDocument() }
  }

  /// Reads block content to the end of the document.
  private mutating func readBlock() {
    while true {
      if isStopped {
        guard recover() else { return }
      }
      guard moveToToken() else { return }
      if isFirst {
        if position == lineStart, isDocumentMarker(position) { return }
        if doubtfulLines > 0 { doubtfulLines -= 1 }
        guard placeLine() else { continue }
      }
      readToken()
    }
  }

  /// What the document has come to at `offset`, were its aliases written out.
  func volume(to offset: Int) -> YAMLAnchors.Volume {
    YAMLAnchors.Volume(nodes: tree.count + expansion.nodes, text: offset + expansion.text)
  }

  /// Closes the frames that the indentation of a new line ends; false after a complaint.
  @inline(__always)
  private mutating func placeLine() -> Bool {
    var top = frames.count - 1
    if frames[top].indent > spaces {
      closedIndent = frames[top].indent
      repeat {
        closeFrame()
        top -= 1
      } while frames[top].indent > spaces
    } else {
      closedIndent = nil
    }
    if frames[top].indent < spaces {
      switch frames[top].stage {
      case .value, .explicitKey: return true
      case .ready, .keyed, .done: return complainAboutIndentation()
      }
    }
    // An entry of the innermost collection starts here.
    if hasTab { return complainAboutTab() }
    let isDash = text[position] == Byte.minus && isBlank(position + 1)
    if frames[top].kind == .blockSequence, !isDash, frames[top - 1].kind == .blockMapping,
      frames[top - 1].indent == spaces
    {
      closeFrame()
      top -= 1
    }
    if frames[top].kind == .blockSequence {
      guard isDash else { return complainAboutMissingDash() }
      fillEmptyValue()
      frames[top].stage = .ready
      return true
    }
    let stage = frames[top].stage
    if isDash, stage == .value || stage == .explicitKey { return true }
    if stage == .value || stage == .explicitKey { fillEmptyValue() }
    if hasProperties, !outer.isEmpty { return complainAboutLooseProperties() }
    return true
  }

  // MARK: Frames

  /// Writes the empty value that a frame waits for, if it waits for one.
  @inline(__always)
  mutating func fillEmptyValue() {
    let top = frames.count - 1
    switch frames[top].stage {
    case .value: appendEmpty(at: frames[top].indicator)
    case .explicitKey: complainAboutEmptyKey(at: frames[top].indicator - 1)
    case .keyed where frames[top].kind != .root: appendEmpty(at: lastEnd)
    case .ready, .done, .keyed: return
    }
    frames[top].count += 1
    frames[top].stage = frames[top].kind == .root || frames[top].kind.isFlow ? .done : .ready
  }

  /// Completes the innermost collection and hands it to the one around it.
  mutating func closeFrame() {
    fillEmptyValue()
    let frame = frames.removeLast()
    guard frame.kind != .root else { return }
    tree.close(frame.node, end: lastEnd, count: frame.count)
    if frame.anchor >= 0 { anchors.complete(frame.anchor, at: volume(to: lastEnd)) }
    completeValue()
  }

  mutating func closeFrames(toDepth depth: Int) {
    while frames.count > depth, !isStopped { closeFrame() }
  }

  /// The value that the innermost frame waited for is there.
  @inline(__always)
  mutating func completeValue() {
    let top = frames.count - 1
    switch frames[top].stage {
    case .explicitKey: frames[top].stage = .keyed
    case .value:
      frames[top].count += 1
      frames[top].stage = frames[top].kind == .root ? .done : .ready
    case .ready, .keyed, .done: break
    }
  }

  /// Opens a collection; false after a complaint.
  mutating func openFrame(_ kind: Frame.Kind, indent: Int, at start: Int, properties: Properties) -> Bool {
    guard frames.count <= limits.depth else {
      problems.add(.tooDeep(limits.depth, at: min(start, end - 1)))
      failure = .document
      return false
    }
    let isSequence = kind == .blockSequence || kind == .flowSequence
    let style: Node.Style = kind.isFlow ? .flow : .block
    guard check(properties, fit: isSequence ? .sequence : .mapping) else { return false }
    var frame = Frame(kind: kind, stage: .ready, indent: indent)
    if let name = properties.anchor {
      frame.anchor = anchors.define(bytes(name), node: tree.count, at: volume(to: start))
    }
    frame.node = tree.open(isSequence ? .sequence : .mapping, style, at: start)
    frames.append(frame)
    return true
  }
}

extension YAMLReader.Frame.Kind {
  var isFlow: Bool { self == .flowSequence || self == .flowMapping || self == .flowPair }
}
