import Evidence
import Guidance

/// Counts how passages that were not learned from are judged, each as the only text of a proposal.
struct Measurement {
  struct Tally {
    var count = 0
    var right = 0
    var wrong = 0
    /// Of those that are neither, how many were not taken to be about the criterion at all.
    var unseen = 0
  }

  /// By what is printed beside it: all, level, section.
  private(set) var tallies: [String: [LabelledPassage.Kind: [Tally]]] = [:]
  let table: WordTable
  /// Whether every passage of other matters that is taken for evidence is printed.
  var isTold = false
  let settings: EvidenceFinder.Settings

  init(_ table: WordTable, settings: EvidenceFinder.Settings) {
    self.table = table
    self.settings = settings
  }

  /// Judges a passage where its criterion is asked for, or with nothing known of where it stands.
  mutating func measure(_ passage: LabelledPassage, placed: Bool) {
    let criterion = passage.criterion.map { ScreenedCriteria.all[$0] }
    let standing = placed ? criterion.map(Self.home) ?? .answer(1) : .elsewhere
    var finder = EvidenceFinder(table: table, settings: settings)
    var text = passage.text
    text.withUTF8 { finder.add($0, standing: standing, source: 0) }
    let results = finder.results()
    let column = placed ? 0 : 1
    let status = passage.criterion.map { results[$0].status }
    let right: Bool
    let wrong: Bool
    switch passage.kind {
    case .strong: (right, wrong) = (status == .evidenced, status == .contradicted)
    case .hollow: (right, wrong) = (status == .claimed, status == .evidenced)
    case .contradicts: (right, wrong) = (status == .contradicted, status == .evidenced)
    case .near: (right, wrong) = (status == .noEvidence, status == .evidenced)
    case .unrelated:
      wrong = results.contains { $0.status == .evidenced || $0.status == .contradicted }
      right = !wrong
    }
    if placed, isTold, wrong || !right, passage.kind == .near || passage.kind == .unrelated {
      for result in results where result.status != .noEvidence {
        let title = ScreenedCriteria.all[result.criterion].title
        print("    \(result.status) \(title) [\(result.passages[0].likeness)]: \(passage.text)")
      }
    }
    var keys = ["all"]
    if let criterion { keys += ["level \(criterion.level)", "section \(criterion.section)"] }
    for key in keys {
      var tally = tallies[key, default: [:]][passage.kind, default: [Tally(), Tally()]]
      tally[column].count += 1
      if right { tally[column].right += 1 }
      if wrong { tally[column].wrong += 1 }
      if !right, status == .noEvidence { tally[column].unseen += 1 }
      tallies[key, default: [:]][passage.kind] = tally
    }
  }

  static func home(of criterion: Criterion) -> Standing {
    if let question = TemplateQuestion.all.first(where: { $0.sections.contains(criterion.section) }) {
      return .answer(question.number)
    }
    return criterion.section == "D" ? .answer(5) : .answer(1)
  }

  func lines(for key: String) -> [String] {
    guard let kinds = tallies[key] else { return [] }
    return LabelledPassage.Kind.allCases.compactMap { kind in
      guard let tally = kinds[kind], tally[0].count > 0 || tally[1].count > 0 else { return nil }
      func share(_ part: Int, _ whole: Int) -> String { whole == 0 ? "-" : "\((part * 1000 / whole + 5) / 10)%" }
      let parts = tally.map {
        "\(share($0.right, $0.count)) right, \(share($0.wrong, $0.count)) \(Self.wrongly(kind)), \(share($0.unseen, $0.count)) not seen"
      }
      return "\(key) · \(kind.rawValue) (\(tally[0].count)): in its answer \(parts[0]); anywhere \(parts[1])"
    }
  }

  private static func wrongly(_ kind: LabelledPassage.Kind) -> String {
    kind == .strong ? "called contradicting" : "called evidenced"
  }

  var keys: [String] { tallies.keys.sorted() }
}
