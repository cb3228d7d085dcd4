import SourceText

/// The block parts of the grammar (YAML 1.2, chapter 8): entries told apart by indentation.
extension YAMLReader {
  /// Reads the token at `position` as the innermost frame expects it.
  @inline(__always)
  mutating func readToken() {
    let top = frames.count - 1
    switch frames[top].stage {
    case .value, .explicitKey: readValue()
    case .ready:
      if frames[top].kind == .blockSequence {
        startEntry(stage: .value)
      } else {
        readKey()
      }
    case .keyed:
      if text[position] == Byte.colon, isBlank(position + 1) {
        startEntry(stage: .value)
      } else {
        fillEmptyValue()
        readKey()
      }
    case .done: complainAboutSecondValue()
    }
  }

  /// Moves over `-`, `?` or the `:` after an explicit key.
  @inline(__always)
  private mutating func startEntry(stage: Frame.Stage) {
    position += 1
    frames[frames.count - 1].stage = stage
    frames[frames.count - 1].indicator = position
    lastEnd = position
    isFirst = false
    hasTab = false
    blockAllowed = true
  }

  /// Reads what a mapping entry or list entry holds.
  private mutating func readValue() {
    let byte = text[position]
    switch byte {
    case Byte.minus where isBlank(position + 1):
      startBlock(.blockSequence, stage: .value)
    case Byte.question where isBlank(position + 1):
      startBlock(.blockMapping, stage: .explicitKey)
    case Byte.colon where isBlank(position + 1):
      complainAboutEmptyKey(at: position)
    case Byte.ampersand, Byte.exclamation:
      readProperty()
    case Byte.pipe, Byte.greater:
      guard let scalar = scanBlockScalar(parentIndent: frames[frames.count - 1].indent) else { return }
      appendValue(scalar)
    case Byte.openBracket, Byte.openBrace:
      readFlowValue()
    default:
      let parentIndent = frames[frames.count - 1].indent
      guard let scalar = scanScalar(parentIndent: parentIndent, oneLine: false) else { return }
      if let colon = keyColon(after: scalar) {
        startMapping(with: scalar, colon: colon)
      } else {
        appendValue(scalar)
        checkLineEnd()
      }
    }
  }

  /// An alias, a quoted or an unquoted scalar.
  @inline(__always)
  mutating func scanScalar(parentIndent: Int, oneLine: Bool) -> Scalar? {
    switch text[position] {
    case Byte.quote: scanDoubleQuoted(parentIndent: parentIndent)
    case Byte.apostrophe: scanSingleQuoted(parentIndent: parentIndent)
    case Byte.asterisk: scanAlias()
    default: scanPlain(parentIndent: parentIndent, inFlow: false, oneLine: oneLine)
    }
  }

  /// Where the colon stands that makes the scalar a key; nil if there is none.
  @inline(__always)
  private func keyColon(after scalar: Scalar) -> Int? {
    var index = position
    while byte(index).isWhite { index += 1 }
    return byte(index) == Byte.colon && isBlank(index + 1) ? index : nil
  }

  @inline(__always)
  private mutating func appendValue(_ scalar: Scalar) {
    appendTaking(scalar, isKey: frames[frames.count - 1].stage == .explicitKey)
    completeValue()
  }

  /// Starts a list or a mapping at its first indicator.
  private mutating func startBlock(_ kind: Frame.Kind, stage: Frame.Stage) {
    guard blockAllowed, !hasProperties || inner.isEmpty else { return complainAboutBlockHere(kind) }
    guard !hasTab else {
      _ = complainAboutTab()
      return
    }
    guard frames[frames.count - 1].stage != .explicitKey else { return complainAboutCollectionKey(at: position) }
    let properties = takeOuter()
    guard openFrame(kind, indent: position - lineStart, at: position, properties: properties) else { return }
    startEntry(stage: stage)
  }

  /// Starts a mapping at its first key.
  @inline(__always)
  private mutating func startMapping(with key: Scalar, colon: Int) {
    guard !key.isMultiline else { return complainAboutMultilineKey(key, colon: colon) }
    guard blockAllowed else { return complainAboutNestedColon(key, colon: colon) }
    guard !hasTab else {
      _ = complainAboutTab()
      return
    }
    let start = hasProperties && !inner.isEmpty ? inner.start : key.start
    guard frames[frames.count - 1].stage != .explicitKey else { return complainAboutCollectionKey(at: start) }
    let properties = takeOuter()
    guard openFrame(.blockMapping, indent: start - lineStart, at: start, properties: properties) else { return }
    appendKey(key, colon: colon)
  }

  /// Writes a key and moves behind its colon.
  @inline(__always)
  private mutating func appendKey(_ key: Scalar, colon: Int) {
    appendTaking(key, isKey: true)
    position = colon + 1
    let top = frames.count - 1
    frames[top].stage = .value
    frames[top].indicator = position
    lastEnd = position
    isFirst = false
    hasTab = false
    blockAllowed = false
  }

  /// Reads the next key of a mapping.
  @inline(__always)
  private mutating func readKey() {
    let byte = text[position]
    switch byte {
    case Byte.question where isBlank(position + 1):
      startEntry(stage: .explicitKey)
    case Byte.colon where isBlank(position + 1):
      complainAboutEmptyKey(at: position)
    case Byte.minus where isBlank(position + 1):
      complainAboutDashAmongKeys()
    case Byte.ampersand, Byte.exclamation:
      readProperty()
    case Byte.openBracket, Byte.openBrace:
      complainAboutCollectionKey(at: position)
    default:
      guard let key = scanScalar(parentIndent: frames[frames.count - 1].indent, oneLine: true) else { return }
      guard let colon = keyColon(after: key) else { return complainAboutMissingColon(after: key) }
      guard !key.isMultiline else { return complainAboutMultilineKey(key, colon: colon) }
      appendKey(key, colon: colon)
    }
  }

  /// Reads a flow collection that stands as a value among block content.
  private mutating func readFlowValue() {
    let start = position
    let top = frames.count - 1
    guard frames[top].stage != .explicitKey else { return complainAboutCollectionKey(at: start) }
    // Two anchors are right if a colon follows: one for the mapping, one for its key.
    let forMapping = outer
    if conflict(outer, inner) != nil { outer = Properties() }
    let own = inner
    let mayBeKey = blockAllowed
    guard let properties = takeProperties() else { return }
    let line = lineStart
    guard readFlow(parentIndent: frames[top].indent, properties: properties) else { return }
    var index = position
    while byte(index).isWhite { index += 1 }
    if byte(index) == Byte.colon, isBlank(index + 1), mayBeKey, line == lineStart {
      return complainAboutCollectionKey(at: start)
    }
    if let (range, first) = conflict(forMapping, own) { return complainAboutTwoProperties(range, first) }
    checkLineEnd()
  }
}
