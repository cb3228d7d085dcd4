import LabelledLines
import SpendUse

/// Judges each voice by a network learned from all the others, and prints the shares: the figure to steer by.
///
/// `settings` are thresholds as `NAME=VALUE`, each tried beside those that hold; several values apart by commas are tried
/// one after another.
func judgeByVoice(_ voices: [Voice], only names: [String], settings: [String]) throws {
  let leans = leans(from: settings)
  var counts = [[[Int]]](repeating: none, count: leans.count)
  for voice in voices where names.isEmpty || names.contains(where: { voice.name.hasPrefix($0) }) {
    let others = voices.filter { $0.name != voice.name }
    let vectors = WordVectors(of: try Texts.words(of: others))
    Learning.table(from: others.flatMap { $0.lines.compactMap(\.learned) }, vectors, fingerprint: 0).withUnsafeBytes {
      bytes in
      let network = LeaningNetwork(bytes)
      for (number, lean) in leans.enumerated() {
        var own = none
        for line in voice.lines {
          let outcome =
            switch SpendUse.judge(line.text, by: network, lean: lean.lean).outcome {
            case .fine: 0
            case .borderline: 1
            case .breach: 2
            }
          own[Label.allCases.firstIndex(of: line.label) ?? 0][outcome] += 1
        }
        if number == 0 { print("\(voice.name): \(shares(own))") }
        for label in 0..<3 { for outcome in 0..<3 { counts[number][label][outcome] += own[label][outcome] } }
      }
    }
  }
  for (lean, counts) in zip(leans, counts) { print("\(lean.name): \(shares(counts))") }
}

private let none = [[Int]](repeating: [0, 0, 0], count: 3)

private func leans(from settings: [String]) -> [(name: String, lean: SpendUse.Lean)] {
  let names: [String: WritableKeyPath<SpendUse.Lean, Double>] = [
    "isBreach": \.isBreach, "isFine": \.isFine, "isFineUncharged": \.isFineUncharged,
    "clearsRecipient": \.clearsRecipient,
  ]
  var leans: [(name: String, lean: SpendUse.Lean)] = [("as it is", .standard)]
  for setting in settings {
    let parts = setting.split(separator: "=")
    guard parts.count == 2, let path = names[String(parts[0])] else { continue }
    let known = leans
    for value in parts[1].split(separator: ",").compactMap({ Double($0) }) {
      for (name, lean) in known {
        var lean = lean
        lean[keyPath: path] = value
        leans.append(("\(name == "as it is" ? "" : name) \(parts[0]) \(value)", lean))
      }
    }
  }
  return leans
}

private func shares(_ counts: [[Int]]) -> String {
  [(2, "breach"), (1, "borderline"), (0, "fine")].map { label, name in
    let all = max(counts[label].reduce(0, +), 1)
    let parts = [2, 1, 0].map { String(counts[label][$0] * 1000 / all / 10) }
    return "\(name) (\(counts[label].reduce(0, +))) " + parts.joined(separator: "/")
  }.joined(separator: ", ")
}
