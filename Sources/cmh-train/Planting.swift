import DocumentTree
import Evidence
import Foundation
import Guidance
import SourceText

/// A sound proposal into which passages are put one at a time, each in the answer that its criterion belongs to.
struct Planting {
  /// What became of the passages of one kind.
  struct Tally {
    var count = 0
    /// Their own criterion is called contradicted because of them.
    var seen = 0
    /// They are shown as evidence of their own criterion.
    var shown = 0
    /// Any criterion is called contradicted because of them.
    var disputed = 0
  }

  enum Place: String, CaseIterable {
    case alone = "alone"
    case paragraph = "as a paragraph"
    case inside = "inside one"
    case signposted = "signposted"
  }

  private let texts: [ProseText]
  private let settings: EvidenceFinder.Settings
  private let table: WordTable
  private let whole: EvidenceFinder
  /// By answer: the finder without its longest text, and that text.
  private var openings: [Int: (finder: EvidenceFinder, text: String)] = [:]
  private(set) var tallies: [Place: [LabelledPassage.Kind: Tally]] = [:]

  init(_ path: String, table: WordTable, settings: EvidenceFinder.Settings) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let notation: Notation = path.hasSuffix(".json") ? .json : .yaml
    guard let tree = read(SourceFile(name: path, bytes: bytes), as: notation).tree else {
      throw TrainingText.Unreadable(name: path)
    }
    let texts = ProseWalk.texts(of: tree.root)
    self.texts = texts
    self.settings = settings
    self.table = table
    whole = Self.finder(texts.enumerated().map { ($0.offset, $0.element) }, table, settings)
    for answer in 1...12 {
      let own = texts.indices.filter { texts[$0].standing == .answer(answer) }
      guard let longest = own.max(by: { texts[$0].node.text.utf8.count < texts[$1].node.text.utf8.count }) else {
        continue
      }
      let others = texts.indices.filter { $0 != longest }.map { ($0, texts[$0]) }
      openings[answer] = (Self.finder(others, table, settings), texts[longest].node.text)
    }
  }

  private static func finder(
    _ texts: [(source: Int, text: ProseText)], _ table: WordTable, _ settings: EvidenceFinder.Settings
  ) -> EvidenceFinder {
    var finder = EvidenceFinder(table: table, settings: settings)
    for (source, text) in texts {
      text.node.withText { finder.add($0, standing: text.standing, source: source, isPlan: text.isPlan) }
    }
    return finder
  }

  mutating func plant(_ passage: LabelledPassage) {
    guard let position = passage.criterion else { return }
    let home = Measurement.home(of: ScreenedCriteria.all[position])
    for place in Place.allCases {
      var finder = whole
      var text = passage.text
      var range = 0..<text.utf8.count
      var standing = home
      switch place {
      case .paragraph:
        guard case .answer(let number) = home, let opening = openings[number] else { continue }
        finder = opening.finder
        text = opening.text + "\n\n" + passage.text
        let start = opening.text.utf8.count + 2
        range = start..<start + passage.text.utf8.count
      case .alone: finder = EvidenceFinder(table: table, settings: settings)
      case .signposted: standing = .signposted(position)
      case .inside:
        guard case .answer(let number) = home, let opening = openings[number],
          let gap = Self.gap(in: opening.text)
        else { continue }
        finder = opening.finder
        text = String(opening.text[..<gap]) + passage.text + " " + String(opening.text[gap...])
        let start = opening.text[..<gap].utf8.count
        range = start..<start + passage.text.utf8.count
      }
      text.withUTF8 { finder.add($0, standing: standing, source: texts.count) }
      count(finder.results(), passage, position, range, place)
    }
  }

  /// Behind a full stop near the middle of a text.
  private static func gap(in text: String) -> String.Index? {
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    guard let stop = text[middle...].range(of: ". ") else { return nil }
    return stop.upperBound
  }

  private mutating func count(
    _ results: [CriterionEvidence], _ passage: LabelledPassage, _ position: Int, _ range: Range<Int>, _ place: Place
  ) {
    func isPlanted(_ found: FoundPassage) -> Bool { found.source == texts.count && found.range.overlaps(range) }
    func isDisputed(_ result: CriterionEvidence) -> Bool {
      result.status == .contradicted && isPlanted(result.passages[0])
    }
    let own = results[position]
    var tally = tallies[place, default: [:]][passage.kind, default: Tally()]
    tally.count += 1
    let isSeen = isDisputed(own)
    let isAny = results.contains(where: isDisputed)
    if isSeen { tally.seen += 1 }
    if isAny { tally.disputed += 1 }
    if own.passages.contains(where: { isPlanted($0) && $0.strength == .strong }) { tally.shown += 1 }
    tallies[place, default: [:]][passage.kind] = tally
  }

  func lines() -> [String] {
    Place.allCases.flatMap { place in
      LabelledPassage.Kind.allCases.compactMap { kind in
        guard let tally = tallies[place]?[kind] else { return nil }
        func share(_ part: Int) -> String { "\((part * 1000 / tally.count + 5) / 10)%" }
        return "\(place.rawValue) · \(kind.rawValue) (\(tally.count)): \(share(tally.seen)) seen as a contradiction, "
          + "\(share(tally.disputed)) of anything, \(share(tally.shown)) shown as evidence"
      }
    }
  }

  /// How many criteria are evidenced that only one answer is asked for, and how many of them still are without it.
  func emptied() -> String {
    let results = whole.results()
    var (kept, all) = (0, 0)
    for number in 1...12 {
      let others = texts.indices.filter { !isOf(number, texts[$0].standing) }.map { ($0, texts[$0]) }
      let without = Self.finder(others, table, settings).results()
      for (position, criterion) in ScreenedCriteria.all.enumerated() {
        guard criterion.level == .essential || criterion.level == .key else { continue }
        guard Measurement.home(of: criterion) == .answer(number) else { continue }
        if results[position].status == .evidenced { all += 1 }
        if without[position].status == .evidenced { kept += 1 }
      }
    }
    let disputed = results.filter { $0.status == .contradicted }.count
    let essential = results.filter {
      $0.status != .evidenced && ScreenedCriteria.all[$0.criterion].level == .essential
    }.map { "\(ScreenedCriteria.all[$0.criterion].id) \($0.status)" }
    return "\(disputed) contradicted; essential and key: \(all) evidenced, \(kept) without their answer; "
      + "essential and not evidenced: \(essential.joined(separator: ", "))"
  }

  private func isOf(_ number: Int, _ standing: Standing) -> Bool {
    switch standing {
    case .answer(let own): own == number
    case .focusGroup: number == 5
    case .signposted(let position): Measurement.home(of: ScreenedCriteria.all[position]) == .answer(number)
    case .spendDescription, .elsewhere: false
    }
  }
}
