import SourceText

/// The flow parts of the grammar (YAML 1.2, 7.4): lists in brackets and mappings in braces.
extension YAMLReader {
  /// Reads the flow collection at `position` to its closing bracket; false after a complaint.
  mutating func readFlow(parentIndent: Int, properties: Properties) -> Bool {
    let base = frames.count
    guard openFlow(parentIndent: parentIndent, properties: properties) else { return false }
    while frames.count > base {
      guard moveInFlow(parentIndent: parentIndent) else { return false }
      readFlowToken(parentIndent: parentIndent)
      if isStopped { return false }
    }
    return true
  }

  private mutating func openFlow(parentIndent: Int, properties: Properties) -> Bool {
    let isMapping = text[position] == Byte.openBrace
    guard
      openFrame(
        isMapping ? .flowMapping : .flowSequence, indent: parentIndent, at: position, properties: properties)
    else { return false }
    position += 1
    lastEnd = position
    return true
  }

  /// Moves to the next token inside brackets; false after a complaint.
  @inline(__always)
  private mutating func moveInFlow(parentIndent: Int) -> Bool {
    var hasBreak = false
    while position < end {
      let byte = text[position]
      if byte.isWhite {
        position += 1
      } else if byte.isLineBreak {
        passBreak()
        hasBreak = true
        while self.byte(position) == Byte.space { position += 1 }
        spaces = position - lineStart
      } else if byte == Byte.hash {
        guard position == lineStart || text[position - 1].isWhite else {
          complainAboutTouchingComment()
          return false
        }
        skipToBreak()
      } else {
        break
      }
    }
    guard position < end else {
      complainAboutOpenFlow()
      return false
    }
    if hasBreak, spaces <= parentIndent || isDocumentMarker(lineStart) {
      complainAboutOpenFlow()
      return false
    }
    return true
  }

  @inline(__always)
  private mutating func readFlowToken(parentIndent: Int) {
    let top = frames.count - 1
    let stage = frames[top].stage
    switch text[position] {
    case Byte.comma:
      guard finishEntry(separator: true) else { return }
      frames[frames.count - 1].stage = .ready
      position += 1
    case Byte.closeBracket, Byte.closeBrace:
      closeFlow()
    case Byte.colon where isFlowColon(position) || stage == .keyed && frames[top].touches:
      readFlowColon()
    case Byte.question where isBlank(position + 1) || isFlowIndicator(byte(position + 1)):
      readFlowQuestion(parentIndent: parentIndent)
    default:
      guard stage != .done, stage != .keyed else { return complainAboutMissingComma() }
      readFlowNode(parentIndent: parentIndent)
    }
  }

  /// Whether the colon there ends a key whatever comes before it.
  @inline(__always)
  private func isFlowColon(_ index: Int) -> Bool { isBlank(index + 1) || isFlowIndicator(byte(index + 1)) }

  private mutating func readFlowColon() {
    let top = frames.count - 1
    switch frames[top].stage {
    case .keyed:
      frames[top].stage = .value
      position += 1
      frames[top].indicator = position
      frames[top].touches = false
    case .ready, .explicitKey: complainAboutEmptyKey(at: position)
    case .value, .done: complainAboutSecondColon()
    }
  }

  private mutating func readFlowQuestion(parentIndent: Int) {
    let top = frames.count - 1
    guard frames[top].stage == .ready, !hasProperties else { return complainAboutMissingComma() }
    if frames[top].kind == .flowSequence {
      guard openFrame(.flowPair, indent: parentIndent, at: position, properties: Properties()) else { return }
    }
    position += 1
    frames[frames.count - 1].stage = .explicitKey
    frames[frames.count - 1].indicator = position
  }

  @inline(__always)
  private mutating func readFlowNode(parentIndent: Int) {
    let top = frames.count - 1
    let isKey = frames[top].stage == .explicitKey || frames[top].kind == .flowMapping && frames[top].stage == .ready
    switch text[position] {
    case Byte.ampersand, Byte.exclamation:
      readProperty()
    case Byte.openBracket, Byte.openBrace:
      guard !isKey else { return complainAboutCollectionKey(at: position) }
      guard let properties = takeProperties() else { return }
      _ = openFlow(parentIndent: parentIndent, properties: properties)
    default:
      let isPair = frames[top].kind == .flowSequence
      let line = lineStart
      let scalar: Scalar?
      switch text[position] {
      case Byte.quote: scalar = scanDoubleQuoted(parentIndent: parentIndent)
      case Byte.apostrophe: scalar = scanSingleQuoted(parentIndent: parentIndent)
      case Byte.asterisk: scalar = scanAlias()
      default: scalar = scanPlain(parentIndent: parentIndent, inFlow: true, oneLine: false)
      }
      guard let scalar else { return }
      if isPair, line == lineStart, let colon = pairColon(after: scalar) {
        startPair(with: scalar, colon: colon, parentIndent: parentIndent)
        return
      }
      appendTaking(scalar, isKey: isKey)
      frames[top].touches = scalar.isQuoted
      if isKey { frames[top].stage = .keyed } else { completeFlowValue() }
    }
  }

  /// Where the colon stands, on the same line, that makes an element of a list the key of a mapping of one entry.
  @inline(__always)
  private func pairColon(after scalar: Scalar) -> Int? {
    var index = position
    while byte(index).isWhite { index += 1 }
    guard byte(index) == Byte.colon else { return nil }
    return isFlowColon(index) || scalar.isQuoted ? index : nil
  }

  private mutating func startPair(with key: Scalar, colon: Int, parentIndent: Int) {
    guard let properties = takeProperties() else { return }
    let start = properties.isEmpty ? key.start : properties.start
    guard openFrame(.flowPair, indent: parentIndent, at: start, properties: Properties()) else { return }
    append(key, properties, isKey: true)
    position = colon + 1
    let top = frames.count - 1
    frames[top].stage = .value
    frames[top].indicator = position
  }

  /// The value that the innermost frame waited for is there.
  @inline(__always)
  private mutating func completeFlowValue() {
    let top = frames.count - 1
    frames[top].count += 1
    frames[top].stage = .done
  }

  /// Completes what stands before a comma or a closing bracket; false after a complaint.
  private mutating func finishEntry(separator: Bool) -> Bool {
    if frames[frames.count - 1].kind == .flowPair {
      fillEmptyValue()
      let pair = frames.removeLast()
      tree.close(pair.node, end: lastEnd, count: pair.count)
      completeFlowValue()
    }
    let top = frames.count - 1
    switch frames[top].stage {
    case .done: return true
    case .ready:
      if hasProperties {
        guard frames[top].kind == .flowSequence else {
          complainAboutEmptyKey(at: position)
          return false
        }
        appendEmpty(at: position)
        completeFlowValue()
        return true
      }
      if separator {
        complainAboutEmptyEntry()
        return false
      }
      return true
    case .keyed, .value, .explicitKey:
      fillEmptyValue()
      return !isStopped
    }
  }

  private mutating func closeFlow() {
    guard finishEntry(separator: false) else { return }
    let frame = frames[frames.count - 1]
    guard (text[position] == Byte.closeBrace) == (frame.kind == .flowMapping) else {
      return complainAboutWrongBracket(frame)
    }
    position += 1
    lastEnd = position
    frames.removeLast()
    tree.close(frame.node, end: position, count: frame.count)
    if frame.anchor >= 0 { anchors.complete(frame.anchor, at: volume(to: lastEnd)) }
    let parent = frames.count - 1
    guard frames[parent].kind.isFlow else { return completeValue() }
    completeFlowValue()
    guard frames[parent].kind == .flowSequence else { return }
    var index = position
    while byte(index).isWhite { index += 1 }
    if byte(index) == Byte.colon { complainAboutCollectionKey(at: Int(tree.records.base[frame.node].start)) }
  }
}
