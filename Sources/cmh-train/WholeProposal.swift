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
          text.node.withText { finder.add($0, standing: text.standing, source: source, isPlan: text.isPlan) }
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
