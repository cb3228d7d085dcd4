import DocumentTree
import Evidence
import Foundation
import Guidance
import SourceText

/// What becomes of a proposal's answers as a whole: as they are, cut short, in another's place, replaced by text on other
/// matters, and left out.
struct WholeAnswers {
  private let name: String
  private let texts: [ProseText]
  private let table: WordTable
  private let settings: EvidenceFinder.Settings

  init(_ path: String, table: WordTable, settings: EvidenceFinder.Settings) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let notation: Notation = path.hasSuffix(".json") ? .json : .yaml
    guard let tree = read(SourceFile(name: path, bytes: bytes), as: notation).tree else {
      throw TrainingText.Unreadable(name: path)
    }
    name = path
    texts = ProseWalk.texts(of: tree.root)
    self.table = table
    self.settings = settings
  }

  private static func standing(_ unit: AnswerUnit) -> Standing {
    switch unit {
    case .answer(let number): .answer(number)
    case .group(let group): .focusGroup(group)
    }
  }

  /// What stands in one unit.
  private func text(of unit: AnswerUnit) -> String {
    texts.filter { $0.standing == Self.standing(unit) }.map(\.node.text).joined(separator: "\n\n")
  }

  private func finder(_ texts: [(Standing, String)]) -> EvidenceFinder {
    var finder = EvidenceFinder(table: table, settings: settings)
    for (source, (standing, text)) in texts.enumerated() {
      var text = text
      text.withUTF8 { finder.add($0, standing: standing, source: source) }
    }
    return finder
  }

  /// The proposal with one unit's texts replaced.
  private func finder(replacing unit: AnswerUnit, by text: String?) -> EvidenceFinder {
    var all = texts.filter { $0.standing != Self.standing(unit) }.map { ($0.standing, $0.node.text) }
    if let text { all.append((Self.standing(unit), text)) }
    return finder(all)
  }

  /// `others`: passages on other matters; three make an answer.
  func lines(others: [String]) -> [String] {
    let given = AnswerUnit.all.filter { !text(of: $0).isEmpty }
    var lines: [String] = []
    let whole = finder(texts.map { ($0.standing, $0.node.text) })
    let wrong = given.filter { whole.subject(of: $0) != .own }
    lines.append("as it is: \(wrong.map { "\($0): \(whole.subject(of: $0)!)" })")
    let cuts: [(String, (String) -> String)] = [
      ("two paragraphs", { $0.components(separatedBy: "\n\n").prefix(2).joined(separator: "\n\n") }),
      ("first paragraph", { $0.components(separatedBy: "\n\n")[0] }),
      ("last paragraph", { $0.components(separatedBy: "\n\n").last ?? "" }),
      ("first sentence", { $0.components(separatedBy: ". ")[0] + "." }),
    ]
    for (title, cut) in cuts {
      let finder = finder(texts.map { ($0.standing, $0.standing.isAnswer ? cut($0.node.text) : $0.node.text) })
      let wrong = given.filter { finder.subject(of: $0) != .own && finder.subject(of: $0) != nil }
      lines.append("\(title): \(wrong.map { "\($0): \(finder.subject(of: $0)!)" })")
    }
    var (misplaced, found, nothing) = (0, 0, 0)
    for unit in given {
      for place in AnswerUnit.all where place != unit {
        if case .group = place, case .answer = unit { continue }
        let subject = finder([(Self.standing(place), text(of: unit))]).subject(of: place)
        misplaced += 1
        if case .other = subject { found += 1 }
        if subject == .nothing { nothing += 1 }
      }
    }
    lines.append("in another's place: \(misplaced), of another question \(found), of none \(nothing)")
    var (off, seen) = (0, 0)
    for start in stride(from: 0, to: others.count - 2, by: 3) {
      let text = others[start..<start + 3].joined(separator: "\n\n")
      for unit in AnswerUnit.all {
        let subject = finder([(Self.standing(unit), text)]).subject(of: unit)
        off += 1
        if subject != .own { seen += 1 }
      }
    }
    lines.append("text on other matters: \(off), seen \(seen)")
    lines.append(contentsOf: kept(others: others))
    return lines
  }

  private func kept(others: [String]) -> [String] {
    let whole = finder(texts.map { ($0.standing, $0.node.text) }).results()
    var counts: [(title: String, all: Int, empty: Int, off: Int)] = [
      ("essential", 0, 0, 0), ("key", 0, 0, 0), ("consider", 0, 0, 0),
    ]
    let levels: [Level] = [.essential, .key, .consider]
    let off = others.prefix(3).joined(separator: "\n\n")
    var each: [String] = []
    for number in 1...12 {
      let empty = finder(replacing: .answer(number), by: nil).results()
      let stray = finder(replacing: .answer(number), by: off).results()
      var own = (0, 0)
      for (position, criterion) in ScreenedCriteria.all.enumerated() {
        guard let level = levels.firstIndex(of: criterion.level),
          Measurement.home(of: criterion) == .answer(number), whole[position].status == .evidenced,
          TemplateQuestion.all[number - 1].sections.contains(criterion.section) || number == 5
        else { continue }
        counts[level].all += 1
        own.0 += 1
        if empty[position].status == .evidenced {
          counts[level].empty += 1
          own.1 += 1
        }
        if stray[position].status == .evidenced { counts[level].off += 1 }
      }
      each.append("\(number): \(own.1)/\(own.0)")
    }
    let essential = whole.filter {
      $0.status != .evidenced && ScreenedCriteria.all[$0.criterion].level == .essential
    }.map { "\(ScreenedCriteria.all[$0.criterion].id) \($0.status)" }
    return counts.map {
      "\($0.title): \($0.all) evidenced, \($0.empty) without their answer, \($0.off) with text on other matters there"
    } + ["without their answer: " + each.joined(separator: ", "), "essential and not evidenced: \(essential)"]
  }

  func report(others: [String]) {
    print(name)
    for line in lines(others: others) { print("  \(line)") }
  }
}
