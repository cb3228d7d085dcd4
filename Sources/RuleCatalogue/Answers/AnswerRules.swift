import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let twelveQuestionsAreAnswered = Rule(
    "answers/twelve-questions", "Each of the template's twelve questions is answered",
    severity: .error, criteria: ["A-2.0-01"],
    because: """
      The proposal is an answer to twelve questions; approval needs all of them. A placeholder, or a few words, is no \
      answer. The shortest length that is not questioned, 40 words, is the tool's own setting.
      """,
    passes: [
      "answers: {"
        + Answers.keys.map { "\($0): {narrative: \(sampleAnswer) In particular this is the answer on \($0).}" }.joined(separator: ", ") + "}"
    ],
    fails: [
      "answers: {" + Answers.keys.dropLast().map { "\($0): {narrative: \(sampleAnswer) In particular this is the answer on \($0).}" }.joined(separator: ", ")
        + ", quality: ⟦{}⟧}",
      "answers: {" + Answers.keys.dropLast().map { "\($0): {narrative: \(sampleAnswer) In particular this is the answer on \($0).}" }.joined(separator: ", ")
        + ", quality: {narrative: ⟦We will improve quality⟧}}",
      "answers: {" + Answers.keys.dropLast().map { "\($0): {narrative: \(sampleAnswer) In particular this is the answer on \($0).}" }.joined(separator: ", ")
        + ", quality: {narrative: ⟦\(sampleAnswer) In particular this is the answer on workforce.⟧}}",
    ]
  ) { proposal in
    var seen: [String: (number: Int, place: Place)] = [:]
    return .judged(
      proposal.answers.all.compactMap { number, key, answer in
        let title = Answers.title(of: number)
        guard let narrative = answer?.narrative else {
          // Signposted passages answer in another way.
          if let criteria = answer?.criteria, !criteria.entries.isEmpty { return nil }
          return Problem(
            missing: "answers.\(key).narrative", "Question \(number) (\(title)) is not answered",
            help: "Write the answer under `answers.\(key).narrative`.", asks: "What is the answer to question \(number) (\(title))?")
        }
        let text = narrative.text
        let words = wordCount(text)
        if words < shortestAnswer, answer?.criteria?.entries.isEmpty ?? true {
          return Problem(
            "The answer to question \(number) (\(title)) has \(counted(words, "word"))", at: narrative,
            help: "Say what is planned, by whom, where and when.", severity: .warning,
            asks: "What is planned under question \(number) (\(title))?")
        }
        if let earlier = seen[text] {
          return Problem(
            "The answer to question \(number) (\(title)) is the same text as the answer to question \(earlier.number)", at: narrative,
            help: "Answer each question for itself.", severity: .warning,
            notes: [.init("The same text stands here", at: earlier.place)],
            asks: "What is the answer to question \(number) (\(title)) itself?")
        }
        seen[text] = (number, narrative.place)
        return nil
      })
  }

  /// Fewer words than this are questioned; the tool's own setting.
  private static let shortestAnswer = 40

  private static let sampleAnswer =
    "From October 2021 two neighbourhood teams in Riverside and Hill take every referral from the six practices there and see people within four weeks; in 2022/23 four more follow and by March 2024 all eight work in the same way under one lead"

  private static func wordCount(_ text: String) -> Int {
    var count = 0
    var inside = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !inside { count += 1 }
      inside = !isSpace
    }
    return count
  }
}

extension Answers {
  static var keys: [String] { fields.map { "\($0.key)" } }

  /// "Governance, milestones and risks", without its number.
  static func title(of number: Int) -> String {
    let meaning = "\(fields[number - 1].meaning)"
    let start = meaning.firstIndex(of: " ").map(meaning.index(after:)) ?? meaning.startIndex
    return String(meaning[start...].prefix { $0 != "." && $0 != ":" })
  }
}
