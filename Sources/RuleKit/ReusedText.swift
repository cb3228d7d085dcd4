import DocumentTree
import Evidence

// What the prose repeats: of the guidance, and of itself.

extension EvidenceStep {
  /// One finding a text, at the longest stretch that repeats the guidance; a warning where most of the text does.
  func restatedText() -> [Finding] {
    var bySource: [Int: [RestatedRun]] = [:]
    for run in restatements { bySource[run.source, default: []].append(run) }
    return bySource.sorted { $0.key < $1.key }.compactMap { source, runs in
      let told = runs.filter { $0.words >= Self.fewestRestatedWords }
      guard let longest = told.indices.max(by: { told[$0].words < told[$1].words }) else { return nil }
      let places = places(source, told.map(\.range))
      let bytes = texts[source].node.withText(\.count)
      let restated = runs.reduce(0) { $0 + $1.range.count }
      let isMost = restated * 2 > bytes
      let (run, place) = (told[longest], places[longest])
      return Finding(
        rule: EvidenceRule.ownWords.rawValue, severity: isMost ? .warning : .note, kind: .unmet,
        message: "\(run.words) words here are the guidance's own (\(ShingleTable.name(of: run.place)))"
          + (isMost ? "; most of this text is" : ""),
        help: EvidenceRule.ownWords.help, path: place.path, range: place.range, criteria: [],
        notes: told.indices.filter { $0 != longest }.map { other in
          Finding.Note(
            message: "So are \(told[other].words) words here (\(ShingleTable.name(of: told[other].place)))",
            path: places[other].path, range: places[other].range)
        }, asks: isMost ? "What is planned here, beyond what the guidance says?" : "", fingerprint: "",
        exception: nil)
    }
  }

  /// Shorter stretches are no evidence either, but not worth a finding: the tool's own setting.
  private static let fewestRestatedWords = 24

  /// One finding for every stretch of an answer that an earlier answer has as well.
  func copiedText() -> [Finding] {
    let told = copies.filter { copy in
      let here = texts[copy.source].node
      let there = texts[copy.other].node
      let path = tree.path(to: here.id)
      guard Self.answer(of: path) != Self.answer(of: tree.path(to: there.id)) else { return false }
      // The same text as a whole is for another rule to report.
      guard path.hasSuffix(".narrative"), path.hasPrefix("answers.") else { return true }
      return !here.withText { here in there.withText { $0.elementsEqual(here) } }
    }
    let here = places(of: told.map { ($0.source, $0.range) })
    let there = places(of: told.map { ($0.other, $0.otherRange) })
    return told.indices.map { index in
      Finding(
        rule: EvidenceRule.saidOnce.rawValue, severity: .warning, kind: .unmet,
        message: "\(told[index].words) words here stand in `\(there[index].path)` as well",
        help: EvidenceRule.saidOnce.help, path: here[index].path, range: here[index].range, criteria: [],
        notes: [
          Finding.Note(message: "The same words stand here", path: there[index].path, range: there[index].range)
        ], asks: "What is the answer to this question itself?", fingerprint: "", exception: nil)
    }
  }

  /// Where stretches of several texts stand; each text is walked once.
  private func places(of spans: [(source: Int, range: Range<Int>)]) -> [CriterionResult.Place] {
    var bySource: [Int: [Int]] = [:]
    for (index, span) in spans.enumerated() { bySource[span.source, default: []].append(index) }
    var found: [Int: CriterionResult.Place] = [:]
    for (source, indices) in bySource {
      for (index, place) in zip(indices, places(source, indices.map { spans[$0].range })) { found[index] = place }
    }
    return spans.indices.compactMap { found[$0] }
  }

  /// The answer or group that a path lies in, such as `answers.quality`.
  private static func answer(of path: String) -> Substring {
    let second = path.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    return second.count < 2 ? path[...] : path[..<second[1].endIndex]
  }
}
