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
      guard let longest = told.max(by: { $0.words < $1.words }) else { return nil }
      let bytes = texts[source].node.withText(\.count)
      let restated = runs.reduce(0) { $0 + $1.range.count }
      let isMost = restated * 2 > bytes
      let place = place(source, longest.range)
      return Finding(
        rule: EvidenceRule.ownWords.rawValue, severity: isMost ? .warning : .note, kind: .unmet,
        message: "\(longest.words) words here are the guidance's own (\(ShingleTable.name(of: longest.place)))"
          + (isMost ? "; most of this text is" : ""),
        help: EvidenceRule.ownWords.help, path: place.path, range: place.range, criteria: [],
        notes: told.filter { $0.range != longest.range }.map { run in
          let other = self.place(source, run.range)
          return Finding.Note(
            message: "So are \(run.words) words here (\(ShingleTable.name(of: run.place)))", path: other.path,
            range: other.range)
        }, asks: isMost ? "What is planned here, beyond what the guidance says?" : "", fingerprint: "",
        exception: nil)
    }
  }

  /// Shorter stretches are no evidence either, but not worth a finding: the tool's own setting.
  private static let fewestRestatedWords = 24

  /// One finding for every stretch of an answer that an earlier answer has as well.
  func copiedText() -> [Finding] {
    copies.compactMap { copy in
      let here = texts[copy.source].node
      let there = texts[copy.other].node
      guard Self.answer(of: tree.path(to: here.id)) != Self.answer(of: tree.path(to: there.id)) else { return nil }
      // The same text as a whole is for another rule to report.
      let isWhole = here.withText { here in there.withText { $0.elementsEqual(here) } }
      if isWhole, tree.path(to: here.id).hasSuffix(".narrative"), tree.path(to: here.id).hasPrefix("answers.") {
        return nil
      }
      let place = place(copy.source, copy.range)
      let other = self.place(copy.other, copy.otherRange)
      return Finding(
        rule: EvidenceRule.saidOnce.rawValue, severity: .warning, kind: .unmet,
        message: "\(copy.words) words here stand in `\(other.path)` as well", help: EvidenceRule.saidOnce.help,
        path: place.path, range: place.range, criteria: [],
        notes: [Finding.Note(message: "The same words stand here", path: other.path, range: other.range)],
        asks: "What is the answer to this question itself?", fingerprint: "", exception: nil)
    }
  }

  /// The answer or group that a path lies in, such as `answers.quality`.
  private static func answer(of path: String) -> Substring {
    let second = path.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    return second.count < 2 ? path[...] : path[..<second[1].endIndex]
  }
}
