import SourceText

/// What stands before and after a document: directives, markers and comments (YAML 1.2, chapters 6.8 and 9).
extension YAMLReader {
  /// Reads the directives, if there are any; false after a complaint.
  mutating func readDirectives() -> Bool {
    var hasVersion = false
    var first: Int?
    while true {
      guard moveToToken() else { break }
      guard position == lineStart, text[position] == Byte.percent else { break }
      first = first ?? position
      let start = position
      let words = wordsOfLine()
      switch words.first.map({ String(decoding: bytes($0), as: UTF8.self) }) {
      case "%YAML":
        guard !hasVersion, words.count == 2, checkVersion(words[1]) else {
          complainAboutDirective(start..<position, hasVersion: hasVersion)
          return false
        }
        hasVersion = true
      case "%TAG":
        guard words.count == 3, words[1].count >= 1 else {
          complainAboutDirective(start..<position, hasVersion: false)
          return false
        }
        tagHandles[String(decoding: bytes(words[1]), as: UTF8.self)] = String(decoding: bytes(words[2]), as: UTF8.self)
      default:
        problems.add(
          SyntaxProblem(
            .directive, .note,
            "the directive \(Describing.quote(text, words[0])) means nothing to YAML 1.2 and is ignored",
            at: SourceRange(start..<position)))
      }
    }
    if let first, !(position == lineStart && isDocumentMarker(position) && byte(position) == Byte.minus) {
      complainAboutDirectiveWithoutDocument(first)
      return false
    }
    return true
  }

  /// The words of the line at `position`, a comment apart; moves to the line's end.
  private mutating func wordsOfLine() -> [Range<Int>] {
    var words: [Range<Int>] = []
    while position < end, !text[position].isLineBreak {
      if text[position].isWhite {
        position += 1
        continue
      }
      if text[position] == Byte.hash { break }
      let start = position
      while !isBlank(position) { position += 1 }
      words.append(start..<position)
    }
    let wordsEnd = words.last?.upperBound ?? position
    skipToBreak()
    if position > wordsEnd, words.isEmpty { position = wordsEnd }
    return words
  }

  private mutating func checkVersion(_ word: Range<Int>) -> Bool {
    let parts = String(decoding: bytes(word), as: UTF8.self).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else { return false }
    if parts[0] != "1" || parts[1] != "2" {
      problems.add(
        SyntaxProblem(
          .directive, .warning, "the document asks for YAML \(parts[0]).\(parts[1]); it is read as YAML 1.2",
          help: "remove the line", at: SourceRange(word)))
    }
    return true
  }

  /// Checks that nothing but comments and end markers follows the document.
  mutating func readAfterDocument() {
    while moveToToken() {
      if position == lineStart, isDocumentMarker(position), text[position] == Byte.dot {
        position += 3
        checkLineEnd()
        if isStopped { return }
        continue
      }
      return complainAboutSecondDocument()
    }
  }
}
