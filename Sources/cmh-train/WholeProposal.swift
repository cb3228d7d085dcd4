import DocumentTree
import Evidence
import Foundation
import Guidance
import SourceText

/// Prints how a whole proposal comes out: statuses by level, what was found missing, and every contradiction.
func reportProposal(_ path: String, table: WordTable, settings: EvidenceFinder.Settings) throws {
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  let notation: Notation = path.hasSuffix(".json") ? .json : .yaml
  guard let tree = read(SourceFile(name: path, bytes: bytes), as: notation).tree else {
    return print("\(path): unreadable")
  }
  let texts = ProseWalk.texts(of: tree.root)
  let clock = ContinuousClock()
  var best = Duration.seconds(1)
  var results: [CriterionEvidence] = []
  for _ in 0..<20 {
    best = min(
      best,
      clock.measure {
        var finder = EvidenceFinder(table: table, settings: settings)
        for (source, text) in texts.enumerated() {
          text.node.withText { finder.add($0, standing: text.standing, source: source) }
        }
        results = finder.results()
      })
  }
  let prose = texts.reduce(0) { $0 + $1.node.withText(\.count) }
  print("\(path): \(texts.count) texts, \(prose) bytes, \(best)")
  for level in Level.allCases {
    let own = results.filter { ScreenedCriteria.all[$0.criterion].level == level }
    guard !own.isEmpty else { continue }
    func count(_ status: CriterionEvidence.Status) -> Int { own.count { $0.status == status } }
    print(
      "  \(level): \(own.count) criteria, \(count(.evidenced)) evidenced, \(count(.claimed)) claimed, "
        + "\(count(.noEvidence)) without evidence, \(count(.contradicted)) contradicted")
  }
  for result in results where result.status == .contradicted {
    let criterion = ScreenedCriteria.all[result.criterion]
    let passage = result.passages[0]
    let text = texts[passage.source].node.withText { String(decoding: $0[passage.range], as: UTF8.self) }
    print("  contradicted \(criterion.id) \(criterion.title) [\(passage.likeness)]: \(text)")
  }
  for result in results where result.status == .noEvidence || result.status == .claimed {
    let criterion = ScreenedCriteria.all[result.criterion]
    if criterion.level == .essential { print("  \(result.status) \(criterion.id) \(criterion.title)") }
  }
}

/// Puts passages into a sound proposal, one at a time, each where its criterion is asked for, and prints how many of
/// those that contradict are seen, and how many of the others are taken for a contradiction.
func plant(
  _ passages: [LabelledPassage], in path: String, table: WordTable, settings: EvidenceFinder.Settings
) throws {
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  let notation: Notation = path.hasSuffix(".json") ? .json : .yaml
  guard let tree = read(SourceFile(name: path, bytes: bytes), as: notation).tree else {
    return print("\(path): unreadable")
  }
  let texts = ProseWalk.texts(of: tree.root)
  var counts: [LabelledPassage.Kind: (all: Int, contradicted: Int)] = [:]
  for passage in passages {
    guard let position = passage.criterion else { continue }
    var finder = EvidenceFinder(table: table, settings: settings)
    for (source, text) in texts.enumerated() {
      text.node.withText { finder.add($0, standing: text.standing, source: source) }
    }
    var text = passage.text
    text.withUTF8 {
      finder.add($0, standing: Measurement.home(of: ScreenedCriteria.all[position]), source: texts.count)
    }
    let result = finder.results()[position]
    let isSeen = result.status == .contradicted && result.passages.contains { $0.source == texts.count }
    counts[passage.kind, default: (0, 0)].all += 1
    if isSeen { counts[passage.kind]!.contradicted += 1 }
  }
  for kind in LabelledPassage.Kind.allCases {
    guard let count = counts[kind] else { continue }
    print(
      "\(path), one planted, \(kind.rawValue) (\(count.all)): \(count.contradicted * 100 / count.all)% contradicted")
  }
}
