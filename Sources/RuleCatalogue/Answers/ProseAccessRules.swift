import Guidance
import ProposalModel
import RuleKit

// Numbers of people and weeks in the text against the figures of the access section: only what is said unmistakably.

extension Rule {
  static let proseAccessRules: [Rule] = [
    accessInProseAgrees, checksInProseAgree, waitsInProseAgree, reachInProseAgrees,
  ]

  static let accessInProseAgrees = Rule(
    "answers/access-agrees", "The people seen in a year, as the text has them, are those of the trajectory",
    severity: .warning, criteria: ["A-2.1.1-02"],
    because: """
      Where an answer says how many people the new model sees in a year, the trajectory has to say the same. Round \
      words ("about 1,000") and numbers of therapies, checks, contacts and the like are passed over.
      """,
    passes: [
      """
      access: {trajectory: {2021/22: 1020, 2022/23: 2100}, minimum_expectation: {2021/22: 980}}
      answers:
        access_and_waiting: {narrative: "New models see 1,020 people in 2021/22 and 2,100 in 2022/23, above the 980 people in 2021/22 of the tool. About 900 people in 2021/22 come by themselves. A similar model in the north of England sees 3,100 people in 2021/22, and Larkfield's model sees 300 people in 2021/22. The model would give access to 1,400 people in 2021/22 with more money."}
        quality: {narrative: Therapies reach 640 people in 2021/22.}
      """
    ],
    fails: [
      """
      access: {trajectory: {2021/22: 1020, 2022/23: 2100}}
      answers: {access_and_waiting: {narrative: "New models see 1,020 people in 2021/22 and ⟦2,000⟧ in 2022/23."}}
      """,
      """
      access: {trajectory: {2021/22: 1020, 2023/24: 2850}}
      answers: {service_model: {narrative: "The new model gives access to ⟦2,580⟧ people by March 2024."}}
      """,
    ]
  ) { proposal in
    let access = proposal.access
    guard let trajectory = access.trajectory, !trajectory.entries.isEmpty else {
      return .undecided("no trajectory is given")
    }
    return .judged(
      proposal.proseNumbers.compactMap { number in
        guard [.answer(1), .answer(11)].contains(number.source), let count = number.count, count >= 100,
          case let clause = number.clause, let year = clause.year, let figure = trajectory[year], !clause.isRough,
          clause.names("model", "access", "trajectory") || number.source == .answer(11) && clause.countsPeople,
          !clause.isOfOthers
        else { return nil }
        let known =
          [
            figure.value, access.minimumExpectation?[year]?.value,
            access.psychologicalTherapies?.trajectory?[year]?.value,
          ]
          + [access.ips?.trajectory?[year]?.value]
        guard !known.contains(where: { $0 == count }), !number.isOfAnother(in: proposal) else { return nil }
        return contradiction(
          "The text has \(number.text) people seen in \(year), and the trajectory \(grouped(figure.value))", number,
          figure, asks: "How many people will the new model see in \(year)?")
      })
  }

  static let checksInProseAgree = Rule(
    "answers/checks-agree", "The register and the share of checks, as the text has them, are those of the figures",
    severity: .warning, criteria: ["A-2.7-02"],
    because: """
      The answer on physical health says how many people are on the register of severe mental illness and what share is \
      checked in a year; the access section holds the same two figures.
      """,
    passes: [
      """
      access: {physical_health_checks: {register: 3640, trajectory: {2021/22: 60%}}}
      answers: {physical_health: {narrative: "By March 2022 60% of the 3,640 people on the SMI registers have a check; 40% of 210 people on the register of Hill practice have one today. A neighbouring STP with 5,200 people on its register reached 48%, and in the city 1,100 people are on the register."}}
      """
    ],
    fails: [
      """
      access: {physical_health_checks: {register: 3640, trajectory: {2021/22: 60%}}}
      answers: {physical_health: {narrative: "By March 2022 60% of the ⟦4,640⟧ people on the SMI registers have a check."}}
      """,
      """
      access: {physical_health_checks: {register: 3640, trajectory: {2021/22: 60%}}}
      answers: {physical_health: {narrative: "By March 2022 ⟦75%⟧ of the 3,640 people on the SMI registers have a check."}}
      """,
    ]
  ) { proposal in
    guard let checks = proposal.access.physicalHealthChecks else {
      return .undecided("no physical health checks are given")
    }
    return .judged(
      proposal.proseNumbers.compactMap { number in
        guard number.source == .answer(6), case let clause = number.clause, !clause.isRough,
          clause.names("regist"), !clause.isOfOnePlace
        else { return nil }
        if number.isShare {
          guard clause.after.first == "of", let year = clause.onlyYear, let figure = checks.trajectory?[year],
            figure.value.millionths != number.thousandths * 10, !number.isOfAnother(in: proposal)
          else { return nil }
          return contradiction(
            "The text has \(number.text) of the register checked in \(year), and the figures \(figure.value)", number,
            figure, asks: "What share of the register will be checked in \(year)?")
        }
        guard let count = number.count, let register = checks.register, count != register.value, count >= 100,
          clause.after.prefix(2) == ["people", "on"],
          clause.after.prefix(7).contains(where: { $0.hasPrefix("regist") }),
          !clause.before.contains("had"), checks.baseline?.number?.value != count, !number.isOfAnother(in: proposal)
        else { return nil }
        return contradiction(
          "The text has \(number.text) people on the register, and the figures \(grouped(register.value))", number,
          register, asks: "How many people are on the register of severe mental illness?")
      })
  }

  static let waitsInProseAgree = Rule(
    "answers/waits-agree", "A wait that the text gives as it is now is among the waits measured",
    severity: .warning, criteria: ["A-2.12-04"],
    because: """
      The answer on waiting gives waits as they are now, and the figures list them by service. A median, mean or \
      longest wait in the text that no figure has, of a service that the figures have by the same measure, is one or \
      the other way wrong.
      """,
    passes: [
      """
      access: {waiting_times: {baseline: [{service: Community mental health teams, measure: median, weeks: 9.5}]}}
      answers: {access_and_waiting: {narrative: "The median wait for the community teams was 9.5 weeks in October 2020. The median wait for a memory clinic is 12 weeks."}}
      """
    ],
    fails: [
      """
      access: {waiting_times: {baseline: [{service: Community mental health teams, measure: median, weeks: 9.5}]}}
      answers: {access_and_waiting: {narrative: "The median wait for the community teams was ⟦6⟧ weeks in October 2020."}}
      """,
      """
      access: {waiting_times: {baseline: [{service: CMHT, measure: mean, weeks: 7}, {service: Psychology, measure: median, weeks: 20}]}}
      answers: {access_and_waiting: {narrative: "The mean wait of the CMHT is ⟦nine⟧ weeks and the median for psychology 20 weeks."}}
      """,
    ]
  ) { proposal in
    let waits = proposal.access.waitingTimes?.baseline ?? []
    guard !waits.isEmpty else { return .undecided("no measured waits are given") }
    let known = proposal.knownWaits
    return .judged(
      proposal.proseNumbers.compactMap { number in
        guard number.source == .answer(11), !number.isShare, case let clause = number.clause, !clause.isRough,
          clause.after.first == "weeks" || clause.after.first == "week", clause.names("wait"),
          let measure = clause.measure, !known.contains(where: number.agrees)
        else { return nil }
        let same = waits.filter { $0.measure?.value == measure && $0.weeks != nil }
        let before = same.filter { clause.before.namesService($0.service) }
        let meant = before.isEmpty ? same.filter { clause.after.namesService($0.service) } : before
        guard meant.count == 1, let weeks = meant[0].weeks, !number.isOfAnother(in: proposal) else { return nil }
        return contradiction(
          "The text gives a wait of \(number.text) weeks, and the figures \(weeks.value) weeks", number, weeks,
          asks: "Is the wait for \(meant[0].service?.value ?? "this service") \(number.text) or \(weeks.value) weeks?")
      })
  }

  static let reachInProseAgrees = Rule(
    "answers/therapy-and-work-agree",
    "Growth in psychological therapies and in IPS, as the text has it, is that of the figures",
    severity: .warning, criteria: ["A-2.13-08", "A-2.13-25"],
    because: """
      "IPS grows from 64 to 95 people" names where it starts and where it gets to; the access section holds both. Only \
      this form, from one number to another, is compared.
      """,
    passes: [
      """
      access: {ips: {baseline: {number: 64}, trajectory: {2021/22: 95}}, psychological_therapies: {baseline: {number: 175}, trajectory: {2021/22: 230, 2022/23: 340}}}
      answers: {quality: {narrative: IPS grows from 64 to 95 people. Therapies grow from 175 people to 340 in 2022/23 and their waits fall from 31 to 18 weeks. IPS grew from 20 people to 70 in 2019/20. In the north of the county therapies grow from 40 people to 60.}}
      """
    ],
    fails: [
      """
      access: {ips: {baseline: {number: 64}, trajectory: {2021/22: 95}}}
      answers: {quality: {narrative: IPS grows from 64 to ⟦150⟧ people.}}
      """,
      """
      access: {psychological_therapies: {baseline: {number: 175}, trajectory: {2021/22: 230}}}
      answers: {quality: {narrative: Psychological therapy for psychosis grows from ⟦157⟧ people to 230 in 2021/22.}}
      """,
    ]
  ) { proposal in
    let access = proposal.access
    let kinds: [(stems: [String], baseline: Located<Int>?, trajectory: PerYear<Int>?, name: String)] = [
      (["ips", "employment"], access.ips?.baseline?.number, access.ips?.trajectory, "IPS"),
      (
        ["therap"], access.psychologicalTherapies?.baseline?.number, access.psychologicalTherapies?.trajectory,
        "psychological therapies"
      ),
    ]
    guard kinds.contains(where: { $0.baseline != nil && $0.trajectory != nil }) else {
      return .undecided("no figures of therapies or IPS are given")
    }
    return .judged(
      proposal.proseNumbers.compactMap { number in
        guard case .answer = number.source, let count = number.count, case let clause = number.clause,
          let step = clause.step, !clause.isOnlyOfThePast
        else { return nil }
        let named = kinds.filter { kind in
          clause.before.contains { word in kind.stems.contains(where: word.hasPrefix) }
        }
        guard named.count == 1, let baseline = named[0].baseline, let trajectory = named[0].trajectory,
          !trajectory.entries.isEmpty
        else { return nil }
        let planned = trajectory.entries.map(\.amount)
        guard !([baseline] + planned).contains(where: { $0.value == count }), !number.isOfAnother(in: proposal)
        else { return nil }
        let figure = step == .from ? baseline : planned.first { $0.value > baseline.value } ?? planned[0]
        return contradiction(
          step == .from
            ? "The text starts \(named[0].name) from \(number.text) people, and the figures from \(baseline.value)"
            : "The text takes \(named[0].name) to \(number.text) people, which no year of the figures has", number,
          figure, criteria: [named[0].name == "IPS" ? "A-2.13-25" : "A-2.13-08"],
          asks: "How many people have \(named[0].name) now, and how many will in each year?")
      })
  }

  /// Text and figure say two things of one matter: a question, at the text, with the figure beside it.
  static func contradiction(
    _ message: String, _ number: ProseNumber, _ figure: some Placed, criteria: [String]? = nil, asks: String
  ) -> Problem {
    Problem(
      message, at: number.place, help: "Correct one of the two.", kind: .contradiction,
      notes: [.init("The figure stands here", at: figure)], criteria: criteria, asks: asks)
  }
}

extension ProseClause {
  /// “1,020 people in 2021/22, 2,100 in 2022/23”.
  fileprivate var countsPeople: Bool { after.first == "people" || before.suffix(5).contains("people") }

  /// Whether it speaks of other numbers than the people whom the new model sees.
  fileprivate var isOfOthers: Bool {
    names(
      "therap", "psycholog", "ips", "employ", "check", "smok", "placement", "placed", "carer", "wait", "regist",
      "staff", "train", "contact", "appointment", "referr", "survey", "interview", "minimum", "tool", "national",
      "england", "pcn", "network", "older", "young", "aged", "eating", "rehab", "diagnos", "additional",
      "extra", "further", "crisis", "each", "per", within: 4)
  }
}

extension Proposal {
  /// Every wait, in weeks, that any figure holds.
  fileprivate var knownWaits: [Quantity] {
    let waiting = access.waitingTimes
    var known = (waiting?.baseline ?? []).compactMap(\.weeks?.value)
    known += [waiting?.targetWeeks?.value, access.psychologicalTherapies?.waitingWeeks?.value].compactMap { $0 }
    for group in FocusGroup.allCases {
      guard let waits = focusGroups[group]?.waits else { continue }
      for wait in [waits.toAssessment, waits.toTreatment].compactMap({ $0 }) {
        known += [wait.baseline?.value].compactMap { $0 } + (wait.target?.entries ?? []).map(\.amount.value)
      }
    }
    return known
  }
}

extension ProseClause {
  /// The one year of the programme that the clause names; nil for none or several.
  var onlyYear: FinancialYear? {
    var years: Set<FinancialYear> = []
    let words = before + after
    for (index, word) in words.enumerated() {
      if let year = FinancialYear(inProse: word) { years.insert(year) }
      if word == "march", index + 1 < words.count, let end = Int(words[index + 1]) {
        years.formUnion(FinancialYear.transformation.filter { $0.lastDay.year == end })
      }
    }
    return years.count == 1 ? years.first : nil
  }

  fileprivate var measure: WaitMeasure? {
    let near = before + after.prefix(4)
    if near.contains("median") { return .median }
    if near.contains("mean") || near.contains("average") { return .mean }
    return near.contains("longest") || near.contains("maximum") ? .maximum : nil
  }

  /// “Grew from 100 to 240 in 2019/20”: what is told was over before the plan begins.
  fileprivate var isOnlyOfThePast: Bool {
    let words = before + after
    guard !words.contains(where: { FinancialYear(inProse: $0) != nil }) else { return false }
    return words.contains { word in
      ["2019", "2020", "grew", "rose", "fell", "increased", "went"].contains(where: word.hasPrefix)
    }
  }

  /// A part of the register, or its past.
  fileprivate var isOfOnePlace: Bool {
    (before.suffix(1) + after).contains { word in
      ["practice", "pcn", "each", "borough", "today", "last", "now", "currently"].contains(where: word.hasPrefix)
    }
  }

  enum Step { case from, to }

  /// Which end of “from 64 to 95 people” the number is; nil where weeks, money or anything else is counted.
  fileprivate var step: Step? {
    guard let last = before.last else { return nil }
    let next = after.first == "people" ? after.dropFirst().first : after.first
    if last == "from" { return next == "to" && !isOfTime(after) ? .from : nil }
    guard last == "to", before.suffix(5).contains("from"), !isOfTime(Array(after.prefix(1))) else { return nil }
    return .to
  }

  private func isOfTime(_ words: [String]) -> Bool {
    words.prefix(5).contains { word in
      ["week", "day", "month", "hour", "wte", "whole-time", "%", "per", "year", "bed", "minute"].contains(
        where: word.hasPrefix)
    }
  }
}

extension [String] {
  /// Whether a service's name shares a telling word with these.
  fileprivate func namesService(_ service: Text?) -> Bool {
    let common: Set<String> = [
      "mental", "health", "service", "services", "team", "teams", "adult", "for", "and", "the",
    ]
    return Words(service?.value ?? "").all.contains { word in
      word.utf8.count > 2 && !common.contains(word) && contains { $0.hasPrefix(word) }
    }
  }
}
