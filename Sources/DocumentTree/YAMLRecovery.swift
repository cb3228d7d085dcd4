import SourceText

/// Going on after a mistake: the entry it stands in is left, and reading resumes at the next entry of a collection that
/// is open, so that one mistake hides no other and none is reported as the consequence of another.
extension YAMLReader {
  /// Moves to the next entry; false when there is none, or none that could be told with certainty.
  mutating func recover() -> Bool {
    guard failure == .entry, !problems.isFull else { return false }
    failure = .none
    inner = Properties()
    outer = Properties()
    hasProperties = false
    while frames.count > 1, frames[frames.count - 1].kind.isFlow { frames.removeLast() }
    guard frames.count > 1 else {
      failure = .document
      return false
    }
    if let line = suspectLine {
      position = line
      suspectLine = nil
    } else {
      skipToBreak()
      if position < end { passBreak() }
    }
    let depth = frames.count
    let deepest = frames[depth - 1].indent
    while position < end {
      lineStart = position
      while byte(position) == Byte.space { position += 1 }
      spaces = position - lineStart
      if spaces <= deepest, isDocumentMarker(lineStart) || resume(at: position) {
        position = lineStart
        beginLine()
        // A line that belongs to an outer collection may be there by mistake: it, and the next, are read in doubt.
        if frames.count < depth { doubtfulLines = 3 }
        return true
      }
      skipToBreak()
      if position < end { passBreak() }
    }
    failure = .document
    return false
  }

  /// Leaves the collections inside the one that has its next entry here; false if none has.
  private mutating func resume(at index: Int) -> Bool {
    guard index < end else { return false }
    // Frames are in the order of their indentation; a list may have that of the mapping around it.
    var low = 0
    var high = frames.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if frames[middle].indent <= spaces { low = middle } else { high = middle }
    }
    guard low > 0, frames[low].indent == spaces else { return false }
    let isDash = text[index] == Byte.minus && isBlank(index + 1)
    if !isDash, frames[low].kind == .blockSequence, frames[low - 1].indent == spaces { low -= 1 }
    guard isDash == (frames[low].kind == .blockSequence), isDash || looksLikeKey(index) else { return false }
    frames.removeLast(frames.count - low - 1)
    frames[low].stage = .ready
    return true
  }

  /// Whether the line's text from `index` on starts with a key and its colon.
  func looksLikeKey(_ index: Int) -> Bool {
    let lineEnd = nextBreak(from: index)
    var index = index
    guard index < lineEnd else { return false }
    switch text[index] {
    case Byte.question: return isBlank(index + 1)
    case Byte.quote, Byte.apostrophe:
      let quote = text[index]
      index += 1
      while index < lineEnd, text[index] != quote { index += text[index] == Byte.backslash ? 2 : 1 }
      index = QuotedText.skipWhite(text, min(index + 1, lineEnd), lineEnd)
      return index < lineEnd && text[index] == Byte.colon && isBlank(index + 1)
    case Byte.tab, Byte.hash: return false
    default:
      while index < lineEnd {
        if text[index] == Byte.colon, isBlank(index + 1) { return true }
        if text[index] == Byte.hash, text[index - 1].isWhite { return false }
        index += 1
      }
      return false
    }
  }
}
