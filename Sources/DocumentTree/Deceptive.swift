import SourceText

/// Characters that deceive a reader: they do not show, turn the direction of the text, or look like Latin letters.
enum Deceptive {
  /// Whether a sequence with this first byte may be one of them.
  @inline(__always)
  static func mayBegin(_ first: UInt8) -> Bool {
    first == 0xE2 || first == 0xC2 || first == 0xEF || first == 0xF3 || first == 0xD0 || first == 0xD1
  }

  /// Whether the valid UTF-8 sequence at `index` is one of them where it stands.
  static func isAt(_ index: Int, _ text: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    switch text[index] {
    case 0xD0, 0xD1:
      return index > 0 && text[index - 1].isASCIILetter || index + 2 < end && text[index + 2].isASCIILetter
    case 0xC2: return text[index + 1] == 0xAD
    case 0xE2:
      if text[index + 1] == 0x80 {
        switch text[index + 2] {
        case 0x8B, 0xAA...0xAE: return true
        // Joiners belong to emoji and to some scripts.
        case 0x8C, 0x8D: return (index == 0 || text[index - 1] < 0x80) && (index + 3 >= end || text[index + 3] < 0x80)
        default: return false
        }
      }
      return text[index + 1] == 0x81 && (text[index + 2] == 0xA0 || (0xA6...0xA9).contains(text[index + 2]))
    case 0xEF: return index > 0 && text[index + 1] == 0xBB && text[index + 2] == 0xBF
    // The flags of England, Scotland and Wales are a black flag and tag characters.
    case 0xF3: return text[index + 1] == 0xA0 && (index < 4 || text[index - 4] < 0xF0)
    default: return false
    }
  }

  /// Whether the one at `index` turns the direction in which text is shown.
  static func turnsDirection(_ text: UnsafePointer<UInt8>, _ index: Int) -> Bool {
    guard text[index] == 0xE2 else { return false }
    return text[index + 1] == 0x80 ? (0xAA...0xAE).contains(text[index + 2]) : (0xA6...0xA9).contains(text[index + 2])
  }

  /// A warning for those that turn the direction, which makes text read otherwise than it is; a note for the others.
  static func problem(_ text: UnsafePointer<UInt8>, at index: Int, end: Int) -> SyntaxProblem {
    let length = Describing.length(text, at: index, end: end)
    let scalar = String(decoding: UnsafeBufferPointer(start: text + index, count: length), as: UTF8.self).unicodeScalars
      .first.unsafelyUnwrapped
    let name = Describing.codePoint(scalar)
    let range = SourceRange(index..<index + length)
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069:
      return SyntaxProblem(
        .deceptive, .warning, "the invisible character \(name) turns the direction in which the text is shown",
        help: "remove it", at: range)
    case 0x0400...0x04FF:
      return SyntaxProblem(
        .deceptive, .note, "the Cyrillic letter \(name) stands in a word with Latin letters",
        help: "type the letter again if it is meant to be Latin", at: range)
    default:
      return SyntaxProblem(
        .deceptive, .note, "the character \(name) does not show", help: "remove it unless it is meant", at: range)
    }
  }
}
