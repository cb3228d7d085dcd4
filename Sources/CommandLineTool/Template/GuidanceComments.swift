import Guidance

/// What the template says of the guidance above a section: where it stands, and what a panel would ask.
struct GuidanceComments {
  let heading: String
  let questions: [String]

  /// A section of the document; the money, coverage and phasing are not asked about again among the answers.
  static func forSection(_ key: String) -> GuidanceComments {
    switch key {
    case "proposal": GuidanceComments(["1", "1.5", "1.6"])
    case "funding": GuidanceComments(["1.0", "1.1", "1.2", "1.3", "1.4"])
    case "access": GuidanceComments(["2.1.1"])
    case "coverage": GuidanceComments(["2.1.2"])
    case "focus_groups": GuidanceComments(["2.6.1"])
    case "early_implementer": GuidanceComments(["1.7"])
    default: GuidanceComments(heading: "", questions: [])
    }
  }

  /// One of the twelve answers, by the section of Annex A that sets out its question.
  static func forAnswer(_ key: String) -> GuidanceComments {
    switch key {
    case "service_model": GuidanceComments(["2.2.1", "2.2.2"])
    case "governance": GuidanceComments(["2.3"])
    case "young_and_older_adults": GuidanceComments(["2.4.1", "2.4.2"])
    case "partnership": GuidanceComments(["2.5", "2.5.1", "2.5.2", "2.5.3"])
    case "focus_groups": GuidanceComments(["2.6.2", "2.6.3", "2.6.4", "D"])
    case "physical_health": GuidanceComments(["2.7"])
    case "workforce": GuidanceComments(["2.8"])
    case "measurement": GuidanceComments(["2.9"])
    case "inequalities": GuidanceComments(["2.10"])
    case "co_production": GuidanceComments(["2.11"])
    case "access_and_waiting": GuidanceComments(["2.12"])
    case "quality": GuidanceComments(["2.13"])
    default: GuidanceComments(heading: "", questions: [])
    }
  }

  private init(heading: String, questions: [String]) {
    self.heading = heading
    self.questions = questions
  }

  /// The questions of these sections of Annex A and D that weigh on approval, or are expected of every proposal.
  private init(_ sections: [String]) {
    let asked = PanelQuestion.all.filter { sections.contains($0.section) && Self.weighs($0.level) }
    let names = sections.filter { section in asked.contains { $0.section == section } }
    let places = names.map { $0 == "D" ? "Annex D" : $0 }.joined(separator: ", ")
    heading = names.isEmpty ? "" : "A panel would ask (Annex A, section\(names.count == 1 ? "" : "s") \(places)):"
    questions = asked.map(\.text)
  }

  private static func weighs(_ level: Level) -> Bool {
    switch level {
    case .essential, .key, .prohibited: true
    case .consider, .commitment, .parameter, .advice: false
    }
  }
}
