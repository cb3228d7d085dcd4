/// The rules that read the prose; their ids stand in findings like those of any other rule.
package enum EvidenceRule: String, Sendable, CaseIterable {
  case everyPoint = "evidence/every-point"
  case moreThanWords = "evidence/more-than-words"
  case noContradiction = "evidence/no-contradiction"
  case noPersonalDetails = "evidence/no-personal-details"

  /// The requirement, as a sentence without its full stop.
  package var title: String {
    switch self {
    case .everyPoint: "The prose speaks to every point of a question"
    case .moreThanWords: "What is claimed comes with specifics"
    case .noContradiction: "Nothing says the opposite of what is asked"
    case .noPersonalDetails: "Nobody can be recognised by what a proposal tells of them"
    }
  }

  package var because: String {
    switch self {
    case .everyPoint:
      "A panel reads for each point of the guidance. Where no passage speaks to one, it has to ask. Passages are found "
        + "by their words, so one that is worded unusually may be missed; naming the criterion beside it settles that."
    case .moreThanWords:
      "An intention without a figure, a date, a place or an owner cannot be followed up. A reviewer judges whether the "
        + "passages that were found are enough."
    case .noContradiction:
      "A sentence that refuses, excludes or postpones what the guidance asks may undo what is promised elsewhere. The "
        + "words may mislead, so a reviewer reads the passage."
    case .noPersonalDetails:
      "Proposals are passed on and published. NHS numbers, dates of birth, private e-mail addresses and mobile numbers "
        + "do not belong in them."
    }
  }

  var help: String {
    switch self {
    case .everyPoint, .moreThanWords:
      "Say what is planned, with figures, dates, names and places; or point to it under the criterion's id."
    case .noContradiction: "If it does, change the plan; if it does not, say it so that it cannot be misread."
    case .noPersonalDetails: "Take it out, or put a role or a team's address in its place."
    }
  }
}
