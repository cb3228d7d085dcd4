import Guidance
import ProposalModel
import RuleKit

// Numbers of posts, placements and residents in the text against the figures: only what is said unmistakably.

extension Rule {
  static let prosePlanRules: [Rule] = [
    postsInProseAgree, placementsInProseAgree, residentsInProseAgree,
  ]

  static let postsInProseAgree = Rule(
    "answers/posts-agree", "The number of new posts in a year, as the text has it, is that of the posts",
    severity: .warning, criteria: ["A-2.0-20"],
    because: """
      "22.2 WTE of new posts in 2021/22" is the sum of the new posts of that year, with or without those that are \
      changed, or of the clinical ones, or of those outside the programme office; one that is none of these is asked about. Numbers of one profession or team are \
      passed over.
      """,
    passes: [
      """
      workforce: {posts: [{role: nurse, wte: 20.4, year: 2021/22, clinical: true}, {role: programme manager, wte: 1, year: 2021/22, clinical: false, purpose: programme}]}
      answers: {workforce: {narrative: 21.4 WTE of new posts in 2021/22 open in February. Of these 20.4 WTE new clinical posts in 2021/22 go to teams. New posts in 2021/22 are 21 WTE. 4 WTE new peer posts in 2021/22 come from the alliance. The first eight networks have 9 WTE new posts in 2021/22. Charities hold 3 WTE new posts in 2021/22. The trust's other programmes add 12 WTE new posts in 2021/22 in crisis care.}}
      """
    ],
    fails: [
      """
      workforce: {posts: [{role: nurse, wte: 20.4, year: 2021/22, clinical: true}]}
      answers: {workforce: {narrative: "⟦31⟧ WTE of new posts in 2021/22 open in February."}}
      """,
      """
      workforce: {posts: [{role: nurse, wte: 20.4, year: 2021/22}, {role: nurse, wte: 8, year: 2022/23}]}
      answers: {workforce: {narrative: "There are ⟦eighteen⟧ whole-time equivalent new posts in 2022/23."}}
      """,
      """
      workforce: {posts: [{role: nurse, wte: 20, year: 2021/22}, {role: nurse, wte: 8, year: 2021/22, new: false}]}
      answers: {workforce: {narrative: "⟦24⟧ WTE of new posts in 2021/22 open in February."}}
      """,
      """
      workforce: {posts: [{role: nurse, wte: 47, year: 2021/22}]}
      answers: {workforce: {narrative: "New posts come to ⟦57.0⟧ WTE in 2021/22, for eight networks."}}
      """,
    ]
  ) { proposal in
    let posts = proposal.workforce.posts ?? []
    guard !posts.isEmpty, !proposal.isIncomplete(proposal.workforce.posts?.place) else {
      return .undecided("no posts are given")
    }
    return .judged(
      proposal.proseNumbers.compactMap { number in
        guard case .answer = number.source, !number.isShare, case let clause = number.clause, !clause.isRough,
          let unit = clause.after.first, unit == "wte" || unit == "whole-time",
          let end = clause.after.firstIndex(where: { FinancialYear(inProse: $0) != nil }),
          let year = FinancialYear(inProse: clause.after[end])
        else { return nil }
        let named = clause.after[1..<end].filter { !plainWordsOfPosts.contains($0) }
        guard named.isEmpty, clause.after[..<end].contains("new") || clause.beginsWithNewPosts, !clause.isPart,
          clause.hasPlanAsSubject
        else { return nil }
        let ofYear = posts.filter { $0.year?.value == year && $0.wte != nil }
        guard !ofYear.isEmpty else { return nil }
        func sum(_ belongs: (Post) -> Bool) -> Quantity {
          Quantity(thousandths: ofYear.filter(belongs).reduce(0) { $0 + ($1.wte?.value.thousandths ?? 0) })
        }
        let isClinical = clause.after[..<end].contains("clinical")
        func isMeant(_ post: Post) -> Bool { !isClinical || post.clinical?.value == true }
        let new = sum { $0.new?.value != false && isMeant($0) }
        let all = sum(isMeant)
        let sums = [
          new, all, sum { _ in true }, sum { $0.new?.value != false }, sum { $0.clinical?.value == true },
          sum { $0.purpose?.value != .programme }, sum { $0.employerSector?.value == .mentalHealthProvider },
        ]
        // A whole number may have been rounded.
        let rounding: UInt64 = number.thousandths % 1000 == 0 ? 999 : 50
        guard !sums.contains(where: { (number.thousandths - $0.thousandths).magnitude <= rounding }),
          !number.isOfAnother(in: proposal)
        else { return nil }
        let kind = isClinical ? "new clinical posts" : "new posts"
        return contradiction(
          """
          The text has \(number.text) WTE of \(kind) in \(year), and the \(kind) of that year add up to \(new)\
          \(all == new ? "" : "; with posts that are changed, not new, to \(all)")
          """,
          number, ofYear[0], asks: "How many whole-time equivalents of \(kind) are there in \(year)?")
      })
  }

  private static let plainWordsOfPosts: Set<String> = [
    "wte", "whole-time", "equivalent", "equivalents", "of", "new", "posts", "post", "staff", "roles", "in", "are",
    "planned", "start", "begin", "recruited", "for", "clinical", "during", "will", "be", "clinical",
  ]

  static let placementsInProseAgree = Rule(
    "answers/placements-agree",
    "The number of people in rehabilitation placements out of area, as the text has it, is that of the figures",
    severity: .warning, criteria: ["A-2.6.2-09"],
    because: """
      How many people are placed out of area for rehabilitation now stands in the group's narrative and in its \
      figures. A number of people in placements that is neither the baseline nor any year's is asked about.
      """,
    passes: [
      """
      focus_groups:
        rehabilitation:
          out_of_area_placements: {baseline: {number: 17}, trajectory: {2021/22: 12}}
          narrative: Seventeen people live in rehabilitation placements outside the county, nine of them in locked wards. By March 2022 twelve people are in placements out of area. Six people placed out of area came home in 2020. In 2017, 36 people were in rehabilitation placements out of area. In Norwich nine people are in rehabilitation placements out of area.
      """
    ],
    fails: [
      """
      focus_groups: {rehabilitation: {out_of_area_placements: {baseline: {number: 17}}, narrative: "⟦Twenty-four⟧ people live in rehabilitation placements outside the county."}}
      """,
      """
      focus_groups: {rehabilitation: {out_of_area_placements: {baseline: {number: 88}, trajectory: {2021/22: 74}}}}
      answers: {focus_groups: {narrative: "Today ⟦98⟧ people are placed out of area for rehabilitation."}}
      """,
    ]
  ) { proposal in
    guard let placements = proposal.focusGroups.rehabilitation?.outOfAreaPlacements,
      let baseline = placements.baseline?.number
    else { return .undecided("no rehabilitation placements are given") }
    var known = [baseline.value] + (placements.trajectory?.entries ?? []).map(\.amount.value)
    let acute = proposal.access.acuteOutOfAreaPlacements
    known += [acute?.baseline?.number?.value].compactMap { $0 } + (acute?.trajectory?.entries ?? []).map(\.amount.value)
    return .judged(
      proposal.proseNumbers.compactMap { number in
        guard number.source == .group(.rehabilitation) || number.source == .answer(5), let count = number.count,
          !known.contains(count), case let clause = number.clause, !clause.isRough, !clause.isPart,
          clause.after.first == "people", clause.names("placement", "placed", within: 8),
          clause.names("out", "outside", "away", within: 8),
          !clause.names(
            "acute", "from", "home", "return", "back", "brought", "bring", "review", "moved", "since", "last", "more",
            "fewer", "each", "by", "until", "locked", "could", "ready", "black", "asian", "men", "women", "other",
            within: 9), !number.isOfAnother(in: proposal)
        else { return nil }
        return contradiction(
          "The text has \(number.text) people in placements out of area, and the figures \(baseline.value)", number,
          baseline, asks: "How many people are in rehabilitation placements out of area now?")
      })
  }

  static let residentsInProseAgree = Rule(
    "answers/residents-agree",
    "Numbers of residents by age or background, as the text has them, are those of the profile",
    severity: .warning, criteria: ["A-2.4.2-09"],
    because: """
      Shares of money are weighed against the people who live there: young adults, older adults, people from ethnic \
      minorities. What an answer says of them has to be what the system's profile says, to the nearest percent.
      """,
    passes: [
      """
      system: {population: {aged_18_to_25: 31500, aged_65_and_over: 98400, minority_ethnic: 4%}}
      answers:
        young_and_older_adults: {narrative: "There are 31,500 people aged 18 to 25 and 98,000 people aged 65 and over here. In the whole region there are 610,000 people aged 18 to 25, and 9,000 people aged 18 to 25 live in the city."}
        inequalities: {narrative: "4% of residents are from minority ethnic communities."}
      """
    ],
    fails: [
      """
      system: {population: {aged_18_to_25: 31500}}
      answers: {young_and_older_adults: {narrative: "There are ⟦35,100⟧ people aged 18 to 25."}}
      """,
      """
      system: {population: {minority_ethnic: 4%}}
      answers: {inequalities: {narrative: "⟦14%⟧ of residents are from minority ethnic communities."}}
      """,
    ]
  ) { proposal in
    guard let people = proposal.system.population else { return .undecided("no population is given") }
    return .judged(
      proposal.proseNumbers.compactMap { number in
        guard case .answer(let answer) = number.source, answer == 3 || answer == 9, case let clause = number.clause,
          !clause.isRough, !clause.isPart
        else { return nil }
        if number.isShare {
          guard answer == 9, let figure = people.minorityEthnic, clause.isOfResidents,
            (number.thousandths * 10 - figure.value.millionths).magnitude > 10_000, !number.isOfAnother(in: proposal)
          else { return nil }
          return contradiction(
            "The text has \(number.text) of residents from ethnic minorities, and the profile \(figure.value)", number,
            figure, criteria: ["A-2.10-10"], asks: "What share of residents are from ethnic minorities?")
        }
        guard let count = number.count, count >= 1000, let band = clause.ageBand,
          let figure = band == .young ? people.aged18To25 : people.aged65AndOver,
          abs(count - figure.value) * 100 > figure.value, !number.isOfAnother(in: proposal)
        else { return nil }
        return contradiction(
          "The text has \(number.text) people aged \(band == .young ? "18 to 25" : "65 and over"), and the profile \(grouped(figure.value))",
          number, figure, criteria: [band == .young ? "A-2.4.1-07" : "A-2.4.2-09"],
          asks: "How many people aged \(band == .young ? "18 to 25" : "65 and over") live there?")
      })
  }
}

extension ProseClause {
  /// Whether the number is a part of another: “of these 12”, “of whom 9”.
  var isPart: Bool {
    before.suffix(3).contains { ["these", "those", "whom", "them", "including", "another"].contains($0) }
      || after.prefix(2) == ["of", "them"] || after.prefix(2) == ["of", "these"] || after.prefix(2) == ["of", "whom"]
  }

  /// Whether what comes before the number is nothing, or names the plan as a whole: “the programme has”, “we recruit”,
  /// “in 2021/22 there are”.
  fileprivate var hasPlanAsSubject: Bool {
    before.allSatisfy { Self.wordsOfThePlan.contains($0) || FinancialYear(inProse: $0) != nil }
  }

  /// “New posts come to 47.0 WTE in 2021/22”.
  fileprivate var beginsWithNewPosts: Bool { before.prefix(2) == ["new", "posts"] }

  private static let wordsOfThePlan: Set<String> = [
    "in", "there", "are", "will", "be", "we", "plan", "our", "the", "programme", "model", "system", "plans", "has",
    "have", "recruit", "recruits", "and", "a", "total", "of", "new", "posts", "all", "come", "to", "altogether", "by",
    "for", "with", "this", "proposal", "year", "first", "second", "third", "at", "fund", "funds", "adds", "add",
    "create", "creates", "brings", "bring", "buys", "buy", "pays", "award", "workforce", "together", "overall", "means",
    "expect", "need", "needs", "is", "sum", "makes", "make", "that", "so",
  ]

  fileprivate enum AgeBand { case young, older }

  /// “people aged 18 to 25”, “people are 18-25”, “people aged 65 and over”.
  fileprivate var ageBand: AgeBand? {
    var words = after.prefix(7).filter { !["aged", "are", "who", "between"].contains($0) }
    guard words.first == "people" || words.first == "residents" || words.first == "adults" else { return nil }
    words.removeFirst()
    let bands: [(AgeBand, [String])] = [
      (.young, ["18-25"]), (.young, ["18", "to", "25"]), (.young, ["18", "and", "25"]),
      (.older, ["65", "and", "over"]), (.older, ["65", "or", "over"]), (.older, ["over", "65"]),
    ]
    guard let (band, form) = bands.first(where: { words.starts(with: $0.1) }) else { return nil }
    // Of people with an illness, or of a caseload, the profile does not speak.
    let next = words.dropFirst(form.count).first ?? ""
    return ["with", "who", "on", "known", "seen", "in", "living", "under"].contains(next) ? nil : band
  }

  /// “4% of residents are from minority ethnic communities”.
  fileprivate var isOfResidents: Bool {
    guard after.first == "of", after.count > 1,
      ["residents", "people", "adults", "population"].contains(after[1]) || after[1] == "the" || after[1] == "our"
    else { return false }
    let rest = after.prefix(9)
    return rest.contains("minority") && rest.contains("ethnic")
      && !rest.contains { ["caseload", "detained", "seen", "staff", "referred", "service", "services"].contains($0) }
  }
}
