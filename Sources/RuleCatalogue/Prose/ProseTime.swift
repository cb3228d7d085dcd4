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
    if let day = dayOfMonth(at: start), let (month, year) = month(at: start + 1),
      let date = CalendarDate(checking: year, month, day)
    {
      return ProseTime(first: date, last: date, year: date.financialYear, words: index...start + 2)
    }
    if let (month, year) = month(at: start) {
      let first = CalendarDate(year: year, month: month, day: 1)
      let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
      return ProseTime(first: first, last: last, year: first.financialYear, words: index...start + 1)
    }
    // “By 2026”, “the end of 2025”: a figure of four digits without such a word may be a count.
    guard isEnd || start > index || Self.beforeYears.contains(hash(index - 1)), let year = calendarYear(at: start)
    else {
      return nil
    }
    let first = CalendarDate(year: year, month: isEnd ? 12 : 1, day: 1)
    let last = CalendarDate(year: year, month: 12, day: 31)
    return ProseTime(first: first, last: last, year: first.financialYear, words: index...start)
  }

  /// “March 2022”, which starts at a word.
  private func month(at index: Int) -> (month: Int, year: Int)? {
    guard let month = Self.months[hash(index)], let year = calendarYear(at: index + 1) else { return nil }
    return (month, year)
  }

  func isMonth(_ index: Int) -> Bool { Self.months[hash(index)] != nil }

  private func calendarYear(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].range.count == 4, let year = Int(text(index)),
      (2015...2039).contains(year)
    else { return nil }
    return year
  }

  /// `4`, `4th`.
  private func dayOfMonth(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].range.count <= 4, Self.months[hash(index + 1)] != nil else {
      return nil
    }
    let digits = text(index).prefix { $0.isASCII && $0.isNumber }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func time(of year: FinancialYear, _ words: ClosedRange<Int>) -> ProseTime {
    ProseTime(first: year.firstDay, last: year.lastDay, year: year, words: words)
  }

  /// The times that a sentence names, in its order.
  var times: [ProseTime] {
    var found: [ProseTime] = []
    var index = 0
    while index < words.count {
      if let time = time(at: index) {
        found.append(time)
        index = time.words.upperBound + 1
      } else {
        index += 1
      }
    }
    return found
  }

  /// The only time that a sentence names; nil for none and for several.
  var onlyTime: ProseTime? {
    let times = times
    return times.count == 1 ? times[0] : nil
  }

  var namesTime: Bool { words.indices.contains { time(at: $0) != nil } }

  /// `2021/22`, which stands for `2021-22` as well, and `2021/2022`.
  private func year(at index: Int) -> FinancialYear? {
    guard words.indices.contains(index), words[index].range.count == 7 || words[index].range.count == 9 else {
      return nil
    }
    let parts = text(index).split { $0 == "/" || $0 == "-" }
    guard parts.count == 2, let start = Int(parts[0]), let end = Int(parts[1].suffix(2)),
      (2015...2039).contains(start), (start + 1) % 100 == end
    else { return nil }
    return FinancialYear(start)
  }

  private static let beforeYears = ProseWord.hashes(
    "by", "in", "before", "until", "till", "during", "from", "since", "after")
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
    let range = words[index].range
    if range.count <= 3, let number = figures(range) { return number }
    return (3...9).contains(range.count) ? Self.numbers[words[index].hash] : nil
  }

  private func figures(_ range: Range<Int>) -> Int? {
    node.withText { text in
      var number = 0
      for byte in text[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
  }

  private static let numbers: [UInt32: Int] = {
    let names: [StaticString] = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return Dictionary(uniqueKeysWithValues: names.enumerated().map { (ProseWord.hash($0.element), $0.offset + 2) })
  }()
}
