import LabelledLines
import SpendUse

/// Judges each voice by weights learned from all the others, and prints the shares: the figure to steer by.
func judgeByVoice(_ voices: [Voice], only names: [String]) {
  var counts = [[Int]](repeating: [0, 0, 0], count: 3)
  for voice in voices where names.isEmpty || names.contains(where: { voice.name.hasPrefix($0) }) {
    let others = voices.filter { $0.name != voice.name }.flatMap { $0.lines.compactMap(\.learned) }
    var own = [[Int]](repeating: [0, 0, 0], count: 3)
    Learning.table(from: others, fingerprint: 0).withUnsafeBytes { bytes in
      let weights = WordWeights(bytes)
      for line in voice.lines {
        let outcome =
          switch SpendUse.judge(line.text, by: weights).outcome {
          case .fine: 0
          case .borderline: 1
          case .breach: 2
          }
        own[Label.allCases.firstIndex(of: line.label) ?? 0][outcome] += 1
      }
    }
    print("\(voice.name): \(shares(own))")
    for label in 0..<3 { for outcome in 0..<3 { counts[label][outcome] += own[label][outcome] } }
  }
  print("all: \(shares(counts))")
}

private func shares(_ counts: [[Int]]) -> String {
  [(2, "breach"), (1, "borderline"), (0, "fine")].map { label, name in
    let all = max(counts[label].reduce(0, +), 1)
    let parts = [2, 1, 0].map { String(counts[label][$0] * 1000 / all / 10) }
    return "\(name) (\(counts[label].reduce(0, +))) " + parts.joined(separator: "/")
  }.joined(separator: ", ")
}
