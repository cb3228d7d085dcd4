import ProposalModel

/// A time that a sentence names, and whether it is "by" or "from" then.
struct ProseTime {
  /// The first and the last day that may be meant.
  let first: CalendarDate
  let last: CalendarDate
  let year: FinancialYear
  /// Its words in the sentence.
  let words: ClosedRange<Int>
}

extension ProseSentence {
  /// The time that starts at a word: `2022/23`, `year two`, `the second year`, `March 2022`, `the end of March 2022`.
  func time(at index: Int) -> ProseTime? {
    var start = index
    let isEnd = has(Self.theEndOf, at: start)
    if isEnd { start += Self.theEndOf.count } else if has(Self.endOf, at: start) { start += Self.endOf.count }
    if Self.articles.contains(hash(start)) { start += 1 }
    if hash(start) == Self.financial { start += 1 }
    if let year = year(at: start) { return time(of: year, index...start) }
    if hash(start) == Self.year, let number = Self.ordinals[hash(start + 1)] ?? Self.digits[hash(start + 1)] {
      return time(of: FinancialYear.transformation[number], index...start + 1)
    }
    if let number = Self.ordinals[hash(start)], hash(start + 1) == Self.year {
      return time(of: FinancialYear.transformation[number], index...start + 1)
    }
    guard let month = Self.months[hash(start)], words.indices.contains(start + 1), let year = Int(text(start + 1)),
      (2019...2030).contains(year)
    else { return nil }
    let first = CalendarDate(year: year, month: month, day: 1)
    let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    return ProseTime(first: first, last: last, year: first.financialYear, words: index...start + 1)
  }

  private func time(of year: FinancialYear, _ words: ClosedRange<Int>) -> ProseTime {
    ProseTime(first: year.firstDay, last: year.lastDay, year: year, words: words)
  }

  /// The only time that a sentence names; nil for none and for several.
  var onlyTime: ProseTime? {
    var found: ProseTime?
    var index = 0
    while index < words.count {
      if let time = time(at: index) {
        if found != nil { return nil }
        found = time
        index = time.words.upperBound + 1
      } else {
        index += 1
      }
    }
    return found
  }

  private func year(at index: Int) -> FinancialYear? {
    let own = hash(index)
    return Self.years.first { $0.hash == own }?.year
  }

  /// `2021/22`, which stands for `2021-22` as well, and `2021/2022`.
  private static let years: [(hash: UInt32, year: FinancialYear)] =
    zip(
      [
        ProseWord.hashes("2021/22", "2021/2022"), ProseWord.hashes("2022/23", "2022/2023"),
        ProseWord.hashes("2023/24", "2023/2024"),
      ],
      FinancialYear.transformation
    ).flatMap { hashes, year in hashes.map { ($0, year) } }

  private static let theEndOf = [ProseWord.hash("the"), ProseWord.hash("end"), ProseWord.hash("of")]
  private static let endOf = [ProseWord.hash("end"), ProseWord.hash("of")]
  private static let articles = ProseWord.hashes("the", "our")
  private static let financial = ProseWord.hash("financial")
  private static let year = ProseWord.hash("year")
  private static let ordinals: [UInt32: Int] = [
    ProseWord.hash("one"): 0, ProseWord.hash("first"): 0, ProseWord.hash("two"): 1, ProseWord.hash("second"): 1,
    ProseWord.hash("three"): 2, ProseWord.hash("third"): 2,
  ]
  private static let digits: [UInt32: Int] = [ProseWord.hash("1"): 0, ProseWord.hash("2"): 1, ProseWord.hash("3"): 2]
  private static let months: [UInt32: Int] = [
    ProseWord.hash("january"): 1, ProseWord.hash("february"): 2, ProseWord.hash("march"): 3, ProseWord.hash("april"): 4,
    ProseWord.hash("may"): 5, ProseWord.hash("june"): 6, ProseWord.hash("july"): 7, ProseWord.hash("august"): 8,
    ProseWord.hash("september"): 9, ProseWord.hash("october"): 10, ProseWord.hash("november"): 11,
    ProseWord.hash("december"): 12,
  ]
}

extension ProseSentence {
  /// A count in words up to twenty, or in figures of at most three digits.
  func count(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    if let number = Self.numbers[words[index].hash] { return number }
    let written = text(index)
    return written.utf8.count <= 3 ? Int(written) : nil
  }

  private static let numbers: [UInt32: Int] = {
    let names: [StaticString] = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return Dictionary(uniqueKeysWithValues: names.enumerated().map { (ProseWord.hash($0.element), $0.offset + 2) })
  }()
}
