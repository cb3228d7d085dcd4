import DocumentTree
import Evidence
import Guidance
import ProposalModel
import SourceText

// What an answer speaks of as a whole: its own question, another's, or none.

extension EvidenceStep {
  /// One finding for every answer, and every group's narrative, that speaks of something else.
  func strayAnswers() -> [Finding] {
    strays.compactMap { stray in
      let own = texts.indices.filter { AnswerUnit(texts[$0].standing) == stray.unit }
      guard let longest = own.max(by: { length($0) < length($1) }), !repeatsAnother(longest) else { return nil }
      let node = texts[longest].node
      let name = Self.name(of: stray.unit)
      let subject = Self.subject(of: stray.unit)
      let message =
        switch stray.subject {
        case .other(let other): "\(name) speaks of \(Self.subject(of: other)), not of \(subject)"
        case .nothing, .own: "\(name) does not speak of \(subject), nor of what another question asks"
        }
      return Finding(
        rule: EvidenceRule.ownQuestion.rawValue, severity: .warning, kind: .unmet, message: message,
        help: EvidenceRule.ownQuestion.help, path: tree.path(to: node.id), range: node.range,
        criteria: Self.isOneOfTwelve(stray.unit) ? [Self.allAnswered] : [], notes: [],
        asks: "What is planned on \(subject)?", fingerprint: "", exception: nil)
    }
  }

  /// The criterion that all twelve questions are answered.
  static let allAnswered = "A-2.0-01"

  static func isOneOfTwelve(_ unit: AnswerUnit) -> Bool { if case .answer = unit { true } else { false } }

  private func length(_ source: Int) -> Int { texts[source].node.withText(\.count) }

  /// The same text as a whole under two questions is for another rule to report.
  private func repeatsAnother(_ source: Int) -> Bool {
    texts.indices.contains { other in
      other != source && AnswerUnit(texts[other].standing) != nil && length(other) == length(source)
        && texts[other].node.withText { there in texts[source].node.withText { there.elementsEqual($0) } }
    }
  }

  private static func name(of unit: AnswerUnit) -> String {
    switch unit {
    case .answer(let number): "Answer \(number)"
    case .group: "This group's text"
    }
  }

  /// "quality (question 12)", "rehabilitation".
  private static func subject(of unit: AnswerUnit) -> String {
    switch unit {
    case .answer(let number):
      let subject = TemplateQuestion.all[number - 1].subject
      return "\(subject.prefix(1).lowercased())\(subject.dropFirst()) (question \(number))"
    case .group(.eatingDisorders): return "eating disorders"
    case .group(.personalityDisorder): return "complex needs linked to a diagnosis of ‘personality disorder’"
    case .group(.rehabilitation): return "rehabilitation"
    case .group(.core): return "the core model"
    }
  }
}
