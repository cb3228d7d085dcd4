import SourceText

/// Reads JSON (RFC 8259) into a tree, without recursion.
///
/// A slip that leaves no doubt about what was meant (a trailing comma, a comment, other quotes) is reported and read on;
/// after anything else reading stops, so that no problem is the mere consequence of another.
struct JSONReader {
  let text: UnsafePointer<UInt8>
  let end: Int
  let limits: ReadingLimits
  var position = 0
  var tree: TreeBuilder
  var problems: ProblemList
  /// The collections that are open, outermost first.
  var open = RawBuffer<Open>(capacity: 32)

  /// The last closing bracket that followed a comma.
  var suspectBracket = -1

  struct Open: BitwiseCopyable {
    var node: Int
    /// Entries or elements read so far.
    var children = 0
    var isMapping: Bool
  }

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, limits: ReadingLimits, problems: ProblemList) {
    self.text = text.baseAddress.unsafelyUnwrapped
    end = text.count
    self.limits = limits
    position = start
    tree = TreeBuilder(sourceSize: text.count)
    self.problems = problems
  }

  func deallocate() {
    open.deallocate()
  }

  /// Reads the whole document; the problems tell whether the tree is complete.
  mutating func readDocument() {
    if complainAboutOtherNotation() { return }
    skipSpace()
    guard position < end else { return complainAboutEnd() }
    repeat {
      // Here a value starts.
      guard readValue() else { return }
      while !open.isEmpty {
        // Here a separator or a closing bracket may stand.
        skipSpace()
        guard position < end else { return complainAboutEnd() }
        let isMapping = open[open.count - 1].isMapping
        let byte = text[position]
        if byte == (isMapping ? Byte.closeBrace : Byte.closeBracket) {
          close()
          continue
        }
        if byte == Byte.comma {
          let comma = position
          position += 1
          skipSpace()
          guard position < end else { return complainAboutEnd() }
          let next = text[position]
          if next == Byte.comma || next | 0x20 == Byte.closeBrace {
            complainAboutComma(comma)
            if problems.isFull { return }
            continue
          }
        } else if !recoverFromMissingComma() || problems.isFull {
          return
        }
        if isMapping {
          guard readKeyAndColon() else { return }
        }
        break
      }
    } while !open.isEmpty && !problems.isFull
    if !problems.isFull { checkForExtraContent() }
  }

  /// Moves over white space, and over comments after a complaint.
  @inline(__always)
  mutating func skipSpace() {
    var index = position
    while index < end {
      let byte = text[index]
      if byte > Byte.space {
        guard byte == Byte.slash || byte == Byte.hash else { break }
        position = index
        guard skipComment() else { return }
        index = position
        continue
      }
      if byte == Byte.lineFeed {
        index += 1
        // Indentation.
        while index + 8 <= end, isEightSpaces(index) { index += 8 }
        continue
      }
      guard byte == Byte.space || byte == Byte.tab || byte == Byte.carriageReturn else { break }
      index += 1
    }
    position = index
  }

  @inline(__always)
  private func isEightSpaces(_ index: Int) -> Bool {
    UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self) == 0x2020_2020_2020_2020
  }

  /// Reads a scalar, or an opening bracket up to the first value in it; false when there is no going on.
  @inline(__always)
  private mutating func readValue() -> Bool {
    while true {
      let start = position
      switch text[start] {
      case Byte.quote:
        guard readString(isKey: false) else { return false }
      case Byte.openBrace:
        guard openCollection(.mapping) else { return false }
        if text[position] == Byte.closeBrace { return true }
        guard readKeyAndColon() else { return false }
        continue
      case Byte.openBracket:
        guard openCollection(.sequence) else { return false }
        if text[position] == Byte.closeBracket { return true }
        continue
      case Byte.minus, Byte.zero...Byte.nine:
        readNumber()
      case UInt8(ascii: "t") where isWord("true"):
        appendScalar(.boolean, from: start, length: 4)
      case UInt8(ascii: "f") where isWord("false"):
        appendScalar(.boolean, from: start, length: 5)
      case UInt8(ascii: "n") where isWord("null"):
        appendScalar(.null, from: start, length: 4)
      default:
        guard recoverFromBadValue() else { return false }
      }
      if !open.isEmpty { open[open.count - 1].children += 1 }
      return true
    }
  }

  /// Opens a collection and moves to what follows its bracket; false after a complaint.
  @inline(__always)
  private mutating func openCollection(_ kind: Node.Kind) -> Bool {
    guard open.count < limits.depth else {
      problems.add(.tooDeep(limits.depth, at: position))
      return false
    }
    if !open.isEmpty { open[open.count - 1].children += 1 }
    open.append(Open(node: tree.open(kind, .flow, at: position), isMapping: kind == .mapping))
    position += 1
    skipSpace()
    guard position < end else {
      complainAboutEnd()
      return false
    }
    return true
  }

  /// Closes the innermost collection at its closing bracket.
  @inline(__always)
  private mutating func close() {
    position += 1
    let closed = open.removeLast()
    tree.close(closed.node, end: position, count: closed.children)
  }

  /// Reads a key and its colon and moves to the value; false after a complaint that ends the reading.
  @inline(__always)
  private mutating func readKeyAndColon() -> Bool {
    if text[position] == Byte.quote {
      guard readString(isKey: true) else { return false }
    } else {
      guard recoverFromBadKey() else { return false }
    }
    skipSpace()
    guard position < end else {
      complainAboutEnd()
      return false
    }
    if text[position] == Byte.colon {
      position += 1
    } else if !recoverFromMissingColon() {
      return false
    }
    skipSpace()
    guard position < end else {
      complainAboutEnd()
      return false
    }
    return true
  }

  @inline(__always)
  mutating func appendScalar(_ kind: Node.Kind, from start: Int, length: Int) {
    tree.append(
      NodeRecord(
        start: UInt32(start), end: UInt32(start + length), first: UInt32(start), second: UInt32(length),
        traits: .init(kind, .plain)))
    position = start + length
  }

  @inline(__always)
  private mutating func readNumber() {
    let start = position
    if let number = JSONNumber.scan(text, from: start, to: end),
      number.end == end || endsToken(at: number.end)
    {
      appendScalar(number.isDecimal ? .decimal : .integer, from: start, length: number.end - start)
    } else {
      complainAboutNumber()
    }
  }

  /// Whether the byte can stand directly after a number or a word.
  @inline(__always)
  func endsToken(at index: Int) -> Bool {
    switch text[index] {
    case Byte.space, Byte.tab, Byte.lineFeed, Byte.carriageReturn, Byte.comma, Byte.closeBracket, Byte.closeBrace,
      Byte.colon, Byte.hash, Byte.openBrace, Byte.openBracket, Byte.quote:
      true
    case Byte.slash: index + 1 < end && (text[index + 1] == Byte.slash || text[index + 1] == Byte.asterisk)
    default: false
    }
  }

  /// Whether the word at `position` is exactly this one.
  private func isWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= end else { return false }
    for index in 0..<length where text[position + index] != word.utf8Start[index] { return false }
    return position + length == end || endsToken(at: position + length)
  }
}
