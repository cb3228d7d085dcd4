import DocumentTree
import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let answersAreWritten = Rule(
    "answers/no-notes-to-the-writer", "No placeholder or note to the writer stands inside an answer",
    severity: .warning, criteria: [],
    because: """
      A figure that reads “XXX”, an amount of “£tbc” or a note such as “[insert number]” was meant to be replaced \
      before the proposal was sent. Words that somebody added in brackets to what a person said are left alone.
      """,
    passes: [
      """
      answers: {quality: {narrative: "A carer said: \\"they [the team] never rang, and [name] did\\". Chapter XX of \
      the report, Generation X and size XXL are meant as they stand [see table 2]; details follow in answer 7. Was it \
      enough? We asked [all of them](https://example.org/insert)."}}
      """
    ],
    fails: [
      """
      answers: {quality: {narrative: "In 2019/20 there were ⟦XXX⟧ such letters, ⟦£XXk⟧ was spent, and ⟦XX%⟧ answered."}}
      """,
      """
      answers: {quality: {narrative: "We keep ⟦[insert number]⟧ beds and ⟦£tbc⟧; the rest is ⟦TBC⟧ by BI ⟦??⟧ soon."}}
      """,
      """
      answers: {partnership: {narrative: "All is agreed. ⟦[NB Rachel to add a paragraph before submission]⟧ It is so."}}
      """,
      """
      answers: {workforce: {narrative: "⟦Delete this text before submission⟧: say how a diverse workforce is found."}}
      """,
    ]
  ) { proposal in
    var problems: [Problem] = []
    for prose in proposal.paragraphs {
      let found = prose.node.withText { UnwrittenPart.all(in: $0) }
      for range in prose.node.sourceRanges(of: found) {
        problems.append(
          Problem(
            "This is a placeholder, or a note to the writer, inside an answer",
            at: Place(node: prose.node.id, range: range), help: "Put in what is meant, or take it out.",
            asks: "What is to stand here?"))
      }
    }
    return proposal.paragraphs.isEmpty ? .notApplicable("nothing is written") : .judged(problems)
  }
}

/// A part of a text that was to be replaced before the text was sent.
private enum UnwrittenPart {
  /// Half-open byte offsets into the text, in its order.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    let mayBegin = mayBegin
    while at < text.count {
      // A word begins where no letter or figure stands before it.
      guard mayBegin[Int(text[at])], at == 0 || !isWordByte(text[at]) || !isWordByte(text[at - 1]),
        let range = part(text, at)
      else {
        at += 1
        continue
      }
      found.append(range)
      at = range.upperBound
    }
    return found
  }

  /// For each byte whether something that is looked for may begin with it.
  private static let mayBegin: [Bool] = (0...UInt8.max).map { byte in
    byte == 0xC2 || "xXtTdDrRlL[<{?".utf8.contains(byte)
  }

  private static func part(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Range<Int>? {
    switch text[at] {
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"): return note(text, at)
    case UInt8(ascii: "?"):
      guard starts(text, at, "??") else { return nil }
      var end = at
      while end < text.count, text[end] == text[at] { end += 1 }
      return at..<end
    case 0xC2:
      // “£tbc”, “£XXk”, “£?”
      guard at + 2 < text.count, text[at + 1] == 0xA3 else { return nil }
      if text[at + 2] == UInt8(ascii: "?") { return at..<at + 3 }
      let end = wordEnd(text, at + 2)
      return isLetters(text, at + 2..<end) || isUnknown(text, at + 2..<end, least: 1) ? at..<end : nil
    default:
      guard at == 0 || !isWordByte(text[at - 1]), at < 2 || text[at - 1] != 0xA3 else { return nil }
      let end = wordEnd(text, at)
      if isUnknown(text, at..<end, least: 3) || isPercent(text, at..<end) {
        return at..<(end < text.count && text[end] == UInt8(ascii: "%") ? end + 1 : end)
      }
      if isLetters(text, at..<end) { return at..<end }
      guard let phrase = phrases.first(where: { starts(text, at, $0) }) else { return nil }
      return at..<sentencePart(text, at + phrase.utf8CodeUnitCount)
    }
  }

  /// “[insert number]”, “[NB Rachel to add …]”, “{{figure}}”: a bracket that begins with a word to the writer.
  private static func note(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Range<Int>? {
    var first = at
    while first < text.count, text[first] == text[at] || text[first] == 0x20 || text[first] == UInt8(ascii: "*") {
      first += 1
    }
    let end = wordEnd(text, first)
    guard
      text[at] != UInt8(ascii: "{")
        && notes.contains(where: { starts(text, first, $0) && first + $0.utf8CodeUnitCount == end })
        || isUnknown(text, first..<end, least: 2) && text[at] != UInt8(ascii: "{")
        || text[at] == UInt8(ascii: "{") && first == at + 2
    else { return nil }
    let close: UInt8 = text[at] == UInt8(ascii: "[") ? 0x5D : text[at] == UInt8(ascii: "<") ? 0x3E : 0x7D
    var last = end
    while last < text.count, last < at + 400, text[last] != close { last += 1 }
    guard last < text.count, text[last] == close else { return nil }
    while last + 1 < text.count, text[last + 1] == close { last += 1 }
    // A link's text.
    return last + 1 < text.count && text[last + 1] == UInt8(ascii: "(") ? nil : at..<last + 1
  }

  /// `XXX`, `XXk`, `xxx`: nothing but the letter X, with a unit behind it.
  private static func isUnknown(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, least: Int) -> Bool {
    var count = 0
    while count < range.count, text[range.lowerBound + count] == text[range.lowerBound],
      text[range.lowerBound] | 0x20 == UInt8(ascii: "x")
    { count += 1 }
    guard count >= least else { return false }
    let rest = range.count - count
    return rest == 0 || rest == 1 && [0x6B, 0x6D].contains(text[range.upperBound - 1])
  }

  /// `XX%`.
  private static func isPercent(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.upperBound < text.count && text[range.upperBound] == UInt8(ascii: "%")
      && isUnknown(text, range, least: 2) && range.count == 2
  }

  /// `TBC`, `tbd`, `TBA`.
  private static func isLetters(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.count == 3 && ["tbc", "tbd", "tba"].contains { starts(text, range.lowerBound, $0) }
  }

  private static let phrases: [StaticString] = [
    "delete this text", "delete this paragraph", "delete this section", "delete this before", "delete before",
    "delete when complete", "remove this text", "remove this paragraph", "remove this before", "remove before sub",
    "replace this text", "replace with figures", "text goes here", "text to be added", "text to be inserted",
    "lorem ipsum", "todo:", "to do:",
  ]

  private static let notes: [StaticString] = [
    "insert", "add", "tbc", "tbd", "tba", "nb", "note", "draft", "delete", "remove", "figure", "figures", "please",
    "complete", "check", "todo", "placeholder", "expand", "rewrite", "update", "confirm", "number", "amount",
  ]

  /// The end of the part of a sentence that goes on at `start`.
  private static func sentencePart(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < text.count, !".,;:!?()\n".utf8.contains(text[end]) { end += 1 }
    return end
  }

  private static func wordEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < text.count, isWordByte(text[end]) { end += 1 }
    return end
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { ProseAmount.isDigit(byte) || ProseAmount.isLetter(byte) }

  private static func starts(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ words: StaticString) -> Bool {
    guard at + words.utf8CodeUnitCount <= text.count else { return false }
    return (0..<words.utf8CodeUnitCount).allSatisfy { offset in
      let byte = text[at + offset]
      return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == words.utf8Start[offset]
    }
  }
}
