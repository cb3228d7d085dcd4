import DocumentTree
import ProposalModel

/// A number that an answer or a group's narrative states, in figures or as a word up to ninety-nine.
///
/// Sums of money, years, ages and dates are no such numbers.
struct ProseNumber {
  /// Where the text stands that holds it.
  enum Source: Equatable {
    /// The answer to one of the twelve questions, from 1.
    case answer(Int)
    case group(FocusGroup)
  }

  let source: Source
  /// To three decimals; a share in percent.
  let thousandths: Int64
  /// Half of the last place that is written, in thousandths.
  let tolerance: Int64
  let isShare: Bool
  /// Where it stands in `text`.
  let range: Range<Int>
  let prose: Node
  /// The words around it in the same clause.
  let clause: ProseClause

  var place: Place { Place(node: prose.id, range: prose.sourceRange(of: range)) }

  /// The whole number; nil for a share, or where it has decimals.
  var count: Int? { isShare || thousandths % 1000 != 0 ? nil : Int(thousandths / 1000) }

  var text: String { count.map { grouped($0) } ?? "\(Quantity(thousandths: thousandths))\(isShare ? "%" : "")" }

  func agrees(with whole: Int) -> Bool { agrees(with: Quantity(Int64(whole))) }

  func agrees(with quantity: Quantity) -> Bool { (thousandths - quantity.thousandths).magnitude <= UInt64(tolerance) }
}

/// The words of the clause in which a number stands, in small letters; twelve at most before it, sixteen after it.
struct ProseClause {
  /// The nearest last.
  let before: [String]
  let after: [String]

  init(around range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    before = ProseAmount.words(before: range.lowerBound, in: text)
    after = ProseAmount.words(after: range.upperBound, upTo: 16, in: text)
  }

  /// Whether the number is only roughly so: “about 400”, “over 1,000”.
  var isRough: Bool {
    before.suffix(2).contains { Self.rough.contains($0) } || before.suffix(2) == ["up", "to"]
      || after.first == "or" || after.first == "plus"
  }

  /// Whether a word begins with one of the stems: anywhere before, or among the first `within` words after.
  func names(_ stems: String..., within: Int = 16) -> Bool {
    func isNamed(_ word: String) -> Bool { stems.contains { word.utf8.starts(with: $0.utf8) } }
    return before.contains(where: isNamed) || after.prefix(within).contains(where: isNamed)
  }

  /// The year that follows the number at once: “1,020 people in 2021/22”, “2,100 in 2022/23”, “640 by March 2022”.
  var year: FinancialYear? {
    let words = after.first == "people" ? Array(after.dropFirst().prefix(3)) : Array(after.prefix(3))
    guard let first = words.first, ["in", "by", "during", "for"].contains(first), words.count > 1 else { return nil }
    if words[1] == "march", words.count > 2, let end = Int(words[2]) {
      return FinancialYear.transformation.first { $0.lastDay.year == end }
    }
    return FinancialYear(inProse: words[1])
  }

  private static let rough: Set<String> = [
    "about", "around", "over", "almost", "nearly", "approximately", "some", "circa", "roughly", "than", "least",
  ]
}

extension FinancialYear {
  /// A year of the programme as prose writes it: `2021/22`, `2021-22`, `21/22`; nil for everything else.
  init?(inProse word: String) {
    // Nearly every word of a clause is asked, and few begin with a figure.
    guard let first = word.utf8.first, ProseAmount.isDigit(first) else { return nil }
    let year = FinancialYear.transformation.first {
      let written = $0.description
      return word == written || word == written.dropFirst(2) || word.replacingDash == written
    }
    guard let year else { return nil }
    self = year
  }
}

extension String {
  /// `2021-22` as `2021/22`.
  fileprivate var replacingDash: String { String(map { $0 == "-" ? "/" : $0 }) }
}

extension Proposal {
  /// Every number that the answers and the groups' narratives state.
  var proseNumbers: [ProseNumber] { derived(ProseNumbers.self).all }
}

private struct ProseNumbers: DerivedFromProposal {
  static let isForRulesAlone = true
  let all: [ProseNumber]

  init(_ proposal: Proposal) {
    var all: [ProseNumber] = []
    func add(_ prose: Prose?, _ source: ProseNumber.Source) {
      guard let prose else { return }
      prose.node.withText { text in
        for found in ProseNumber.scan(text) {
          all.append(
            ProseNumber(
              source: source, thousandths: found.thousandths, tolerance: found.tolerance, isShare: found.isShare,
              range: found.range, prose: prose.node, clause: ProseClause(around: found.range, in: text)))
        }
      }
    }
    for entry in proposal.answers.all {
      add(entry.answer?.narrative, .answer(entry.number))
      for passage in entry.answer?.criteria?.entries ?? [] { add(passage.passage, .answer(entry.number)) }
    }
    for group in FocusGroup.allCases { add(proposal.focusGroups[group]?.narrative, .group(group)) }
    self.all = all
  }
}

extension ProseNumber {
  typealias Found = (thousandths: Int64, tolerance: Int64, isShare: Bool, range: Range<Int>)

  static func scan(_ text: UnsafeBufferPointer<UInt8>) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index < text.count {
      guard ProseAmount.isWord(text[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < text.count, ProseAmount.isWord(text[end]) { end += 1 }
      let found = ProseAmount.isDigit(text[index]) ? figures(text, from: index) : word(text, index..<end)
      if let found {
        result.append((found.thousandths, found.tolerance, found.isShare, index..<found.end))
        end = max(end, found.end)
      }
      index = end
    }
    return result
  }

  private typealias Value = (thousandths: Int64, tolerance: Int64, isShare: Bool, end: Int)

  /// `1,020`, `9.5`, `60%`; not `2021/22`, `18-25`, `4th`.
  private static func figures(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Value? {
    var index = start
    var digits: Int64 = 0
    var count = 0
    func isDigit(_ at: Int) -> Bool { at < text.count && ProseAmount.isDigit(text[at]) }
    while index < text.count, count < 9 {
      if isDigit(index) {
        digits = digits * 10 + Int64(text[index] - 0x30)
        count += 1
      } else if text[index] == UInt8(ascii: ","), isDigit(index + 1), isDigit(index + 2), isDigit(index + 3),
        !isDigit(index + 4)
      {
        // The comma parts thousands.
      } else {
        break
      }
      index += 1
    }
    var thousandths = digits * 1000
    var tolerance: Int64 = 0
    if index < text.count, text[index] == UInt8(ascii: "."), isDigit(index + 1) {
      var unit: Int64 = 1000
      index += 1
      while isDigit(index) {
        unit /= 10
        guard unit > 0 else { return nil }
        thousandths += Int64(text[index] - 0x30) * unit
        index += 1
      }
      tolerance = unit / 2
    }
    let isShare = index < text.count && text[index] == UInt8(ascii: "%")
    if isShare { index += 1 }
    guard index >= text.count || !ProseAmount.isWord(text[index]) else { return nil }
    return (thousandths, isShare ? max(tolerance, 500) : tolerance, isShare, index)
  }

  /// A number written as one word.
  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Value? {
    guard (3...13).contains(range.count) else { return nil }
    // No other letter begins one of them.
    switch text[range.lowerBound] | 0x20 {
    case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "t"): break
    default: return nil
    }
    var rest = range
    var sum = 0
    for (tens, name) in tensNames where begins(text, rest, with: name) {
      rest = rest.lowerBound + name.utf8CodeUnitCount..<rest.upperBound
      sum = tens
      if rest.isEmpty { return (Int64(sum) * 1000, 0, false, range.upperBound) }
      guard text[rest.lowerBound] == UInt8(ascii: "-") else { return nil }
      rest = rest.lowerBound + 1..<rest.upperBound
      break
    }
    for (number, name) in unitNames
    where rest.count == name.utf8CodeUnitCount && begins(text, rest, with: name) && (sum == 0 || number < 10) {
      return (Int64(sum + number) * 1000, 0, false, range.upperBound)
    }
    return nil
  }

  private static func begins(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, with name: StaticString
  ) -> Bool {
    let length = name.utf8CodeUnitCount
    guard range.count >= length else { return false }
    return (0..<length).allSatisfy { text[range.lowerBound + $0] | 0x20 == name.utf8Start[$0] }
  }

  private static let tensNames: [(Int, StaticString)] = [
    (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"),
    (90, "ninety"),
  ]

  /// “One” is left out: it is seldom a count.
  private static let unitNames: [(Int, StaticString)] = [
    (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"),
    (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"),
    (17, "seventeen"), (18, "eighteen"), (19, "nineteen"),
  ]
}
