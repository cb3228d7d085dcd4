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
  var open: ContiguousArray<Open> = []

  struct Open {
    var node: Int
    /// Keys and values read so far.
    var children = 0
    var isMapping: Bool
    /// Where the last separator stands: a comma in front of a closing bracket is named by its place.
    var comma = 0
  }

  /// What may come next.
  private enum Expected { case value, valueOrClose, key, keyOrClose, colon, commaOrClose }

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, limits: ReadingLimits, problems: ProblemList) {
    self.text = text.baseAddress.unsafelyUnwrapped
    end = text.count
    self.limits = limits
    position = start
    tree = TreeBuilder(sourceSize: text.count)
    self.problems = problems
  }

  /// Reads the whole document; the problems tell whether the tree is complete.
  mutating func readDocument() {
    if complainAboutOtherNotation() { return }
    var expected = Expected.value
    repeat {
      skipSpace()
      guard position < end else {
        complainAboutEnd()
        return
      }
      switch expected {
      case .value, .valueOrClose:
        if expected == .valueOrClose, text[position] == Byte.closeBracket {
          expected = close()
        } else {
          guard let next = readValue() else { return }
          expected = next
        }
      case .key, .keyOrClose:
        if expected == .keyOrClose, text[position] == Byte.closeBrace {
          expected = close()
        } else {
          guard readKey() else { return }
          expected = .colon
        }
      case .colon:
        if text[position] == Byte.colon {
          position += 1
        } else if !recoverFromMissingColon() {
          return
        }
        expected = .value
      case .commaOrClose:
        guard let next = readSeparator() else { return }
        expected = next
      }
    } while !open.isEmpty && !problems.isFull
    if !problems.isFull { checkForExtraContent() }
  }

  @inline(__always)
  mutating func skipSpace() {
    while position < end {
      let byte = text[position]
      if byte == Byte.space || byte == Byte.lineFeed || byte == Byte.carriageReturn || byte == Byte.tab {
        position += 1
      } else if byte == Byte.slash || byte == Byte.hash {
        guard skipComment() else { return }
      } else {
        return
      }
    }
  }

  /// Reads a scalar or opens a collection; nil when there is no going on.
  @inline(__always)
  private mutating func readValue() -> Expected? {
    let start = position
    let byte = text[start]
    switch byte {
    case Byte.quote:
      guard readString(isKey: false) else { return nil }
    case Byte.openBrace:
      return openCollection(.mapping) ? .keyOrClose : nil
    case Byte.openBracket:
      return openCollection(.sequence) ? .valueOrClose : nil
    case Byte.minus, Byte.zero...Byte.nine:
      readNumber()
    case UInt8(ascii: "t") where isWord("true"):
      appendScalar(.boolean, from: start, length: 4)
    case UInt8(ascii: "f") where isWord("false"):
      appendScalar(.boolean, from: start, length: 5)
    case UInt8(ascii: "n") where isWord("null"):
      appendScalar(.null, from: start, length: 4)
    default:
      guard recoverFromBadValue() else { return nil }
    }
    countChild()
    return .commaOrClose
  }

  @inline(__always)
  mutating func countChild() {
    if !open.isEmpty { open[open.count - 1].children += 1 }
  }

  private mutating func openCollection(_ kind: Node.Kind) -> Bool {
    guard open.count < limits.depth else {
      problems.add(.tooDeep(limits.depth, at: position))
      return false
    }
    countChild()
    open.append(Open(node: tree.open(kind, .flow, at: position), isMapping: kind == .mapping))
    position += 1
    return true
  }

  /// Closes the innermost collection at its closing bracket.
  private mutating func close() -> Expected {
    position += 1
    let closed = open.removeLast()
    tree.close(closed.node, end: position, count: closed.isMapping ? closed.children / 2 : closed.children)
    return .commaOrClose
  }

  @inline(__always)
  private mutating func readSeparator() -> Expected? {
    let byte = text[position]
    let isMapping = open[open.count - 1].isMapping
    if byte == Byte.comma {
      let comma = position
      open[open.count - 1].comma = comma
      position += 1
      skipSpace()
      if position < end {
        let next = text[position]
        if next == Byte.closeBracket || next == Byte.closeBrace {
          complainAboutTrailingComma(comma)
          return .commaOrClose
        }
        if next == Byte.comma {
          complainAboutDoubleComma(comma)
          return .commaOrClose
        }
      }
      return isMapping ? .key : .value
    }
    if byte == (isMapping ? Byte.closeBrace : Byte.closeBracket) { return close() }
    guard recoverFromMissingComma() else { return nil }
    return isMapping ? .key : .value
  }

  @inline(__always)
  private mutating func readKey() -> Bool {
    guard text[position] == Byte.quote else { return recoverFromBadKey() }
    guard readString(isKey: true) else { return false }
    countChild()
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
