/// The rules that the reading of prose reports under; the catalogue says what each asks and why.
package enum EvidenceRule: String, Sendable, CaseIterable {
  case everyPoint = "evidence/every-point"
  case moreThanWords = "evidence/more-than-words"
  case ownQuestion = "evidence/own-question"
  case noContradiction = "evidence/no-contradiction"
  case ownWords = "evidence/own-words"
  case saidOnce = "evidence/said-once"
  case noPersonalDetails = "evidence/no-personal-details"

  /// What the ids of these rules begin with.
  static let group = "evidence/"

  var help: String {
    switch self {
    case .everyPoint, .moreThanWords:
      "Say what is planned, with figures, dates, names and places; or point to it under the criterion's id."
    case .ownQuestion: "Answer the question here; if two answers have changed places, change them back."
    case .noContradiction: "If it does, change the plan; if it does not, say it so that it cannot be misread."
    case .ownWords: "Say in its place what is planned here, by whom and when."
    case .saidOnce: "Answer each question for itself, or say in one place that the other holds as well."
    case .noPersonalDetails: "Take it out, or put a role or a team's address in its place."
    }
  }
}
