import DocumentTree
import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let twelveQuestionsAreAnswered = Rule(
    "answers/twelve-questions", "Each of the template's twelve questions is answered",
    severity: .error, criteria: ["A-2.0-01"],
    because: """
      The proposal is an answer to twelve questions; approval needs all of them. A placeholder, a note to the writer \
      or the text of another answer is none, and a few words are questioned. The shortest length that is not questioned, \
      40 words, is the tool's own setting.
      """,
    passes: [answers(quality: "{narrative: \(sampleAnswer(on: "quality"))}")],
    fails: [
      answers(quality: "⟦{}⟧"),
      answers(quality: "{narrative: ⟦We will improve quality⟧}"),
      answers(quality: "{narrative: ⟦\(sampleAnswer(on: "workforce"))⟧}"),
      answers(quality: "{narrative: ⟦TBC⟧, criteria: {A-2.13-14: CPA ends on 5 July 2021.}}"),
      answers(quality: "{narrative: ⟦Please see answer 1⟧, criteria: {A-2.13-14: CPA ends on 5 July 2021.}}"),
    ]
      + [
        "To be added by the equalities lead", "TBC once funding is confirmed", "(draft to be completed)",
        "Awaiting input from Dr Rennie", "Text to come", "Describe how you will improve quality.",
        "How will you improve quality?", "This section is being written and will be sent separately.",
      ].map { answers(quality: "{narrative: ⟦\"\($0)\"⟧}") }
  ) { proposal in
    var seen: [(number: Int, node: Node)] = []
    var absent: [(number: Int, key: String)] = []
    var problems: [Problem] = []
    for (number, key, answer) in proposal.answers.all {
      // Signposted passages answer in another way; beside a placeholder they are not the whole answer.
      if let answer, answer.narrative == nil, let criteria = answer.criteria, !criteria.entries.isEmpty {
        if proposal.hasPlaceholder(inNarrativeOf: answer) { absent.append((number, key)) }
        continue
      }
      // What is done for each group may stand under the group instead.
      if number == 5, answer?.narrative.map({ wordCount($0) < shortestAnswer }) ?? true,
        proposal.wordsOnGroups(upTo: shortestAnswer) >= shortestAnswer
      {
        continue
      }
      guard let narrative = answer?.narrative else {
        if let answer, proposal.isIncomplete(answer.place) {
          problems.append(unanswered([(number, key)]))
        } else {
          absent.append((number, key))
        }
        continue
      }
      let node = narrative.node
      let words = node.withText { wordCount($0, upTo: shortestAnswer) }
      if words < shortestAnswer, UnwrittenAnswer(narrative.text).isUnwritten {
        problems.append(
          Problem(
            "The answer to question \(number) (\(Answers.title(of: number))) is a placeholder or a note to its writer",
            at: narrative, help: "Say what is planned, by whom, where and when.", kind: .missing,
            asks: "What is planned under question \(number) (\(Answers.title(of: number)))?"))
      } else if words < shortestAnswer,
        answer?.wordsUnderCriteria(upTo: shortestAnswer - words) ?? 0 < shortestAnswer - words
          || UnwrittenAnswer(narrative.text).pointsElsewhere
      {
        problems.append(
          Problem(
            "The answer to question \(number) (\(Answers.title(of: number))) has \(counted(words, "word"))",
            at: narrative,
            help: "Say what is planned, by whom, where and when.", severity: .warning,
            asks: "What is planned under question \(number) (\(Answers.title(of: number)))?"))
      } else if let earlier = seen.first(where: { isSameText($0.node, node) }) {
        let title = Answers.title(of: number)
        problems.append(
          Problem(
            "The answer to question \(number) (\(title)) is the same text as the answer to question \(earlier.number)",
            at: narrative,
            help: "Answer each question for itself.", kind: .missing,
            notes: [.init("The same text stands here", at: Place(earlier.node))],
            asks: "What is the answer to question \(number) (\(title)) itself?"))
      }
      seen.append((number, node))
    }
    if !absent.isEmpty { problems.append(unanswered(absent)) }
    return .judged(problems)
  }

  private static func unanswered(_ questions: [(number: Int, key: String)]) -> Problem {
    let named = questions.map { "\($0.number) (\(Answers.title(of: $0.number)))" }
    let message =
      switch questions.count {
      case 1: "Question \(named[0]) is not answered"
      case 12: "None of the twelve questions is answered"
      default: "Questions \(list(named)) are not answered"
      }
    return Problem(
      missing: questions.count == 12 ? "answers" : "answers.\(questions[0].key).narrative", message,
      help: questions.count == 1
        ? "Write the answer under `answers.\(questions[0].key).narrative`."
        : "Write the answers under \(list(questions.map { "`answers.\($0.key)`" })).",
      asks: questions.count == 1
        ? "What is the answer to question \(named[0])?" : "What are the answers to questions \(list(named))?")
  }

  /// Fewer words than this are questioned; the tool's own setting.
  private static let shortestAnswer = 40

  private static func sampleAnswer(on subject: String) -> String {
    """
    From October 2021 two neighbourhood teams in Riverside and Hill take every referral from the six practices \
    there and see people within four weeks; in 2022/23 four more follow and by March 2024 all eight work in the \
    same way under one lead. In particular this is the answer on \(subject).
    """
  }

  /// Twelve answers, all of them sound but the last, which is `quality`.
  private static func answers(quality: String) -> String {
    let sound = Answers.keys.dropLast().map { "\($0): {narrative: \(sampleAnswer(on: $0))}" }
    return "answers: {\((sound + ["quality: \(quality)"]).joined(separator: ", "))}"
  }

  private static func wordCount(_ prose: Prose) -> Int { prose.node.withText { wordCount($0, upTo: shortestAnswer) } }

  fileprivate static func wordCount(_ text: UnsafeBufferPointer<UInt8>, upTo most: Int) -> Int {
    var count = 0
    var inside = false
    for byte in text {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !inside { count += 1 }
      if count == most { break }
      inside = !isSpace
    }
    return count
  }

  private static func isSameText(_ one: Node, _ other: Node) -> Bool {
    one.withText { one in other.withText { other in one.count == other.count && one.elementsEqual(other) } }
  }
}

/// Whether a few words are no answer but stand for one.
private struct UnwrittenAnswer {
  private let words: Words
  private let isQuestion: Bool

  init(_ text: String) {
    words = Words(text)
    isQuestion = text.utf8.last == UInt8(ascii: "?")
  }

  /// “To be added”, “TBC once …”, “awaiting input”, or the template's own words to whoever fills it in.
  var isUnwritten: Bool {
    words.has(
      "tbc", "tba", "tbd", "to follow", "to come", "to be added", "to be confirmed", "to be completed",
      "to be provided", "to be written", "to be drafted", "to be inserted", "to be supplied", "to be populated",
      "to be updated", "awaiting", "awaited", "being written", "being drafted", "being prepared", "will be sent",
      "will be provided", "will be added", "will be supplied", "will be submitted", "not yet written",
      "not yet available", "not applicable", "insert", "lorem ipsum", "placeholder", "sample text", "dummy text",
      "still writing", "needs writing", "finish this", "complete this")
      || isInstruction
  }

  /// “Describe how you will”, “How will you …?”
  private var isInstruction: Bool {
    guard words.has("you", "your") else { return false }
    let first = words.all.first ?? ""
    return isQuestion
      || ["describe", "outline", "explain", "please", "set", "state", "detail", "provide", "summarise", "give", "tell"]
        .contains(first)
  }

  /// “Please see answer 1”, “as above”, “see the attached”.
  var pointsElsewhere: Bool {
    words.has(
      "see answer", "see section", "see question", "see above", "see below", "see the", "see our", "see appendix",
      "see annex", "see attached", "as above", "refer to", "as in answer", "covered in answer", "covered under",
      "see response", "see governance")
  }
}

extension Answer {
  /// The words of the passages under its criteria, counted no further than `most`.
  fileprivate func wordsUnderCriteria(upTo most: Int) -> Int {
    var count = 0
    for entry in criteria?.entries ?? [] where count < most {
      count += entry.passage.node.withText { Rule.wordCount($0, upTo: most) }
    }
    return count
  }
}

extension Proposal {
  /// Whether a placeholder stands for the narrative of an answer.
  fileprivate func hasPlaceholder(inNarrativeOf answer: Answer) -> Bool {
    misreadings.contains {
      $0.kind == .notAnswered && $0.key == "narrative" && answer.place.range.contains($0.place.range)
    }
  }

  /// The words of the three groups' own narratives, counted no further than `most` in each.
  fileprivate func wordsOnGroups(upTo most: Int) -> Int {
    FocusGroup.allCases.reduce(0) { sum, group in
      sum + (focusGroups[group]?.narrative.map { $0.node.withText { Rule.wordCount($0, upTo: most) } } ?? 0)
    }
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
