import Guidance
import ProposalModel
import RuleKit

/// What a reviewer has to ask of the evidence that a service is well developed already, where a part is given and does
/// not show what it should (Annex A, 2.6.1).
struct ExemptionDoubts {
  private let declaration: DeclaredPhasing.Declaration
  private let service: WellDevelopedService

  /// nil for a group that is not held to be exempt.
  init?(_ declaration: DeclaredPhasing.Declaration) {
    guard let exemption = declaration.exemption, exemption.holds else { return nil }
    self.declaration = declaration
    service = exemption.service
  }

  private var name: String { declaration.group.name }

  /// One finding for the group, as they have one cause.
  var problems: [Problem] {
    let parts = [investment, access, quality, goals, placements].compactMap { $0 }
    return Problem.joined(parts, cause: declaration.cause)
  }

  private func problem(
    _ message: String, at place: some Placed, help: String, ask: String, criterion: String = "A-2.6.1-23"
  ) -> Problem {
    Problem(message, at: place, help: help, criteria: [criterion], asks: ask)
  }

  // MARK: What is invested now

  private var investment: Problem? {
    switch service.investment {
    case .first(let amounts): investment(amounts)
    case .second(let text): investment(text)
    case nil: nil
    }
  }

  private var askForInvestment: String {
    "What was invested in community services for \(name) in 2020/21, without beds and day units?"
  }

  private func investment(_ amounts: PerYear<Money>) -> Problem? {
    let given = amounts.entries.filter { $0.amount.value > .zero }
    guard let first = given.first, !given.contains(where: { Self.currentYears.contains($0.year.value) }) else {
      return nil
    }
    let isPlanned = given.contains { $0.year.value > .y2020 }
    return problem(
      """
      What is invested in \(name) is given for \(list(given.map(\.year.value.description))), which is \
      \(isPlanned ? "planned, not current" : "older than 2019/20")
      """,
      at: first.amount, help: "Give the investment of 2020/21, or of the latest full year.", ask: askForInvestment,
      criterion: "A-2.6.1-24")
  }

  /// The years whose investment is a current one when the proposal is written.
  private static let currentYears: Set<FinancialYear> = [.y2019, .y2020]

  private func investment(_ text: Text) -> Problem? {
    guard Self.hasDigit(text) else { return nil }
    let words = Words(text.value)
    let hasBeds =
      words.has("inpatient", "bed", "beds", "bedded", "ward", "wards", "camhs", "children")
      || words.has("day", then: "unit") || words.has("day", then: "programme") || words.has("day", then: "patient")
    guard hasBeds, !words.has("not", "no", "without", "excluding", "excludes", "apart", "separate", "besides", "beside")
    else { return nil }
    return problem(
      "The investment in \(name) seems to include beds, a day unit or a service for children: \(quoted(text.value))",
      at: text, help: "Give the figure for the community service of adults by itself.", ask: askForInvestment,
      criterion: "A-2.6.1-24")
  }

  // MARK: What people gain

  private var access: Problem? {
    guard let text = service.access else { return nil }
    if let excuse = excuse(text) { return excuse }
    let words = Words(text.value)
    let ask = "How many people does the service for \(name) see in a year, and how long do they wait for treatment?"
    let help = "Give a figure of now: people seen in a year, the wait to treatment, or the PCNs that are reached."
    guard Self.hasDigit(text) || Self.hasNumberWord(words) else {
      return problem(
        "What people gain in access to the service for \(name) has no figure: \(quoted(text.value))", at: text,
        help: help, ask: ask)
    }
    guard words.has(stem: "assess"),
      !words.has(
        stem: "treat", "therap", "interven", "caseload", "contact", "accept", "self", "cover", "see", "people", "adult",
        "patient", "pcn", "practice", "start", "support")
    else { return nil }
    return problem(
      "Of access to the service for \(name) only the wait to assessment is given: \(quoted(text.value))", at: text,
      help: "Give the wait to treatment as well.", ask: ask)
  }

  private var quality: Problem? {
    guard let text = service.quality else { return nil }
    if let excuse = excuse(text) { return excuse }
    let words = Words(text.value)
    guard !Self.hasDigit(text), !Self.hasNumberWord(words),
      !words.has(
        stem: "accredit", "audit", "outcome", "survey", "rated", "rating", "score", "measur", "fidelity", "recover",
        "experience", "feedback", "evaluat", "benchmark", "standard", "complain", "readmi", "network", "reliab"),
      !words.has("nice", "cqc", "dialog", "reqol", "proms", "prom", "prems", "ede", "qed")
    else { return nil }
    return problem(
      "What people gain in quality from the service for \(name) has no measure: \(quoted(text.value))", at: text,
      help: "Give a result: of outcomes or experience, an audit, an accreditation, with its year.",
      ask: "Which outcomes, experience or accreditation show the quality of the service for \(name)?")
  }

  private var goals: Problem? {
    guard let text = service.policyGoals else { return nil }
    if let excuse = excuse(text) { return excuse }
    let words = Words(text.value)
    guard !Self.hasDigit(text),
      !words.has(
        stem: "annex", "guid", "section", "criteri", "standard", "framework", "girft", "nice", "placement", "threshold",
        "self", "kuf", "freed", "commission")
    else { return nil }
    return problem(
      "Which policy goals the service for \(name) meets is not said: \(quoted(text.value))", at: text,
      help: "Name the document, and say of each of its goals how it is met: \(document).",
      ask: "How does the service for \(name) meet each goal of \(document)?")
  }

  private var document: String {
    switch declaration.group {
    case .eatingDisorders: "the 2019 guidance on adult eating disorders and section 2.6.3 of Annex A"
    case .personalityDisorder: "Annex D and section 2.6.4 of Annex A"
    case .rehabilitation: "section 2.6.2 of Annex A"
    }
  }

  /// People who remain away from home and no path for them to return: a goal of 2.6.2 that is not met.
  private var placements: Problem? {
    guard declaration.group == .rehabilitation, let placements = declaration.plan?.outOfAreaPlacements,
      let number = placements.baseline?.number, number.value > 0, (placements.trajectory?.entries ?? []).isEmpty
    else { return nil }
    return problem(
      """
      \(counted(number.value, "person is", "people are")) in rehabilitation placements out of area, with no \
      trajectory, though the service is held to be well developed
      """,
      at: number, help: "Give the `trajectory` towards none, or withdraw the exemption.",
      ask: "When do the people in rehabilitation placements out of area come home?")
  }

  /// “Not a priority”, “beds commissioned elsewhere”: reasons for having no service, not signs of a developed one.
  private func excuse(_ text: Text) -> Problem? {
    let words = Words(text.value)
    guard
      words.has("not") && words.has(stem: "priorit") || words.has("no", then: "fund")
        || words.has("commissioned", then: "elsewhere") || words.has("provided", then: "elsewhere")
    else { return nil }
    return problem(
      "This is no sign of a well-developed service for \(name): \(quoted(text.value))", at: text,
      help: "Withdraw the exemption and give years of focus, or say what the service achieves now.",
      ask: "What shows that the service for \(name) is well developed?")
  }

  // MARK: Figures

  private static func hasDigit(_ text: Text) -> Bool { text.value.utf8.contains { $0 &- 0x30 < 10 } }

  private static func hasNumberWord(_ words: Words) -> Bool {
    words.has(
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "nobody")
      || words.has("half", "third", "quarter", "thirds", "quarters", "every", "everyone", "everybody", "hundred")
      || words.has("no", then: "wait") || words.has("same", then: "day") || words.has("no", then: "one")
      || words.has("all", then: "pcn") || words.has("all", then: "practice") || words.has("all", then: "place")
  }
}
