import DocumentTree
import ProposalModel

/// An amount of money written in prose, with the words around it and how precisely it is written.
struct ProseAmount {
  let value: Money
  /// Half of the last place that is written: `£4.9m` is right to £50,000.
  let tolerance: Money
  /// Where it stands.
  let place: Place
  /// The text that holds it, and where there.
  let prose: Node
  let range: Range<Int>
  /// The words before it in the same clause, in small letters, the nearest last; twelve at most.
  let before: [String]
  /// The words after it in the same clause; six at most.
  let after: [String]

  /// More of the words around it than `before` and `after`.
  var clause: ProseClause { prose.withText { ProseClause(around: range, in: $0) } }

  func agrees(with amount: Money) -> Bool { (value - amount).magnitude <= tolerance }
}

extension Proposal {
  /// The paragraphs of the answers and of the groups' narratives.
  var paragraphs: [Prose] {
    answers.all.flatMap { entry in
      [entry.answer?.narrative].compactMap { $0 } + (entry.answer?.criteria?.entries ?? []).map(\.passage)
    } + FocusGroup.allCases.compactMap { focusGroups[$0]?.narrative }
  }

  /// Whether a phrase, in small letters, stands anywhere in the paragraphs.
  func proseNames(_ phrase: StaticString) -> Bool {
    let length = phrase.utf8CodeUnitCount
    let first = phrase.utf8Start[0] | 0x20
    return paragraphs.contains { prose in
      prose.node.withText { text in
        guard text.count >= length else { return false }
        for start in 0...text.count - length where text[start] | 0x20 == first {
          var same = 1
          while same < length, text[start + same] | 0x20 == phrase.utf8Start[same] | 0x20 { same += 1 }
          if same == length { return true }
        }
        return false
      }
    }
  }

  /// Every amount in pounds that the paragraphs name.
  var proseAmounts: [ProseAmount] { derived(ProseAmounts.self).all }
}

private struct ProseAmounts: DerivedFromProposal {
  static let isForRulesAlone = true
  let all: [ProseAmount]

  init(_ proposal: Proposal) {
    all = proposal.paragraphs.flatMap { prose in
      let found = prose.node.withText { ProseAmount.scan($0) }
      return zip(found, prose.node.sourceRanges(of: found.map(\.range))).map { amount, range in
        ProseAmount(
          value: amount.value, tolerance: amount.tolerance, place: Place(node: prose.node.id, range: range),
          prose: prose.node, range: amount.range, before: amount.before, after: amount.after)
      }
    }
  }
}

extension ProseAmount {
  typealias Found = (value: Money, tolerance: Money, range: Range<Int>, before: [String], after: [String])

  /// Amounts such as `£2.0m`, `£640k`, `£1,124 million`; what is not written so plainly is passed over.
  static func scan(_ text: UnsafeBufferPointer<UInt8>) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index + 2 < text.count {
      // The pound sign in UTF-8.
      guard text[index] == 0xC2, text[index + 1] == 0xA3 else {
        index += 1
        continue
      }
      let start = index
      index += 2
      guard let (value, tolerance, end) = amount(text, from: index) else { continue }
      result.append((value, tolerance, start..<end, words(before: start, in: text), words(after: end, in: text)))
      index = end
    }
    return result
  }

  private static func amount(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> (Money, Money, Int)? {
    var index = start
    var digits: Int64 = 0
    var decimals: Int64?
    var count = 0
    while index < text.count {
      let byte = text[index]
      let nextIsDigit = index + 1 < text.count && isDigit(text[index + 1])
      if isDigit(byte) {
        guard count < 12 else { return nil }
        digits = digits * 10 + Int64(byte - 0x30)
        count += 1
        if let places = decimals { decimals = places + 1 }
      } else if byte == UInt8(ascii: "."), decimals == nil, nextIsDigit {
        decimals = 0
      } else if byte != UInt8(ascii: ",") || !nextIsDigit || decimals != nil {
        break
      }
      index += 1
    }
    guard count > 0 else { return nil }
    var end = index
    var probe = index
    if probe < text.count, text[probe] == UInt8(ascii: " ") { probe += 1 }
    var word = ""
    while probe < text.count, isLetter(text[probe]), word.utf8.count < 9 {
      word.unicodeScalars.append(Unicode.Scalar(text[probe] | 0x20))
      probe += 1
    }
    var unit: Int64 = 100
    switch word {
    case "k", "thousand": unit = 100_000
    case "m", "mn", "million": unit = 100_000_000
    case "bn", "billion": unit = 100_000_000_000
    default: probe = end
    }
    end = probe
    for _ in 0..<(decimals ?? 0) {
      guard unit % 10 == 0 else { return nil }
      unit /= 10
    }
    let (pence, overflow) = digits.multipliedReportingOverflow(by: unit)
    guard !overflow, pence <= Money.ceiling.pence else { return nil }
    // Whole pounds are exact; larger units are rounded to half of their last place.
    return (Money(pence: pence), Money(pence: unit <= 100 ? 0 : unit / 2), end)
  }

  static func words(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var index = end
    while index > 0, words.count < 12 {
      index -= 1
      if isClauseEnd(text, index) { break }
      guard isWord(text[index]) else { continue }
      var start = index
      while start > 0, isWord(text[start - 1]) { start -= 1 }
      words.append(small(text, start..<index + 1))
      index = start
    }
    return words.reversed()
  }

  static func words(after start: Int, upTo most: Int = 6, in text: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var index = start
    while index < text.count, words.count < most {
      // “£55,000 (5%) is ringfenced”: a figure in brackets does not end the clause.
      if text[index] == UInt8(ascii: "("),
        let close = (index + 1..<min(index + 12, text.count)).first(where: { text[$0] == UInt8(ascii: ")") })
      {
        index = close + 1
        continue
      }
      if isClauseEnd(text, index) { break }
      guard isWord(text[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, isWord(text[end]) { end += 1 }
      words.append(small(text, index..<end))
      index = end
    }
    return words
  }

  private static func isClauseEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    case UInt8(ascii: "."): index + 1 >= text.count || !isWord(text[index + 1])
    case 0x0A: index + 1 < text.count && text[index + 1] == 0x0A
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "-")
  }

  private static func small(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { small in
      for (offset, index) in range.enumerated() {
        let byte = text[index]
        small.initializeElement(at: offset, to: (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      return range.count
    }
  }
}
