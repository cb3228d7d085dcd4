import Guidance
import ProposalModel
import RuleKit

extension Rule {
  static let fourWeeksAreNotDenied = Rule(
    "answers/four-weeks-in-words",
    "The answer on waiting keeps to four weeks, by the end of 2023/24, from first contact",
    severity: .warning, criteria: ["A-2.12-02", "A-2.12-05"],
    because: """
      The aim is that nobody waits more than four weeks, from the first contact with primary care or any service until \
      help has begun. A longer target, a date after the end of 2023/24, a clock that starts when a team accepts \
      somebody, and one that an assessment or a letter stops, are something else. Waits as they are, steps on the way \
      and the waits of single treatments are passed over.
      """,
    passes: [
      """
      answers: {access_and_waiting: {narrative: "The clock starts at the first contact and stops when help has begun, \
      not at an assessment. By March 2022 the target is eight weeks. The target is four weeks by March 2024, and 18 \
      weeks \
      is the longest that nine in ten wait now. Eighteen weeks was the standard until 2019. The target for therapies \
      is 12 weeks. It would be wrong to stop the clock at an assessment. A clock that stops at the assessment was \
      suggested \
      and turned down. A maximum of six weeks passes between planning meetings. In the neighbouring STP the target is \
      six weeks. Four weeks are kept beyond March 2024. The \
      review \
      of the four weeks is due in 2025. The clock stops when an assessment has led to a plan and treatment has begun."}}
      """
    ],
    fails: [
      """
      answers: {access_and_waiting: {narrative: "Our target is a maximum wait of ⟦six weeks⟧. We aim for ⟦eight \
      weeks⟧ by \
      March 2024. The longest wait will be ⟦twelve weeks⟧ by March 2024. ⟦Six weeks⟧, 42 days, from the day a person \
      first speaks to anyone."}}
      """,
      """
      answers: {access_and_waiting: {narrative: "⟦The four-week wait is reached everywhere by March 2026⟧. ⟦Four weeks \
      will not be reached before 2026⟧. We will not reach ⟦four weeks by March 2024 but by March 2025⟧."}}
      """,
      """
      answers: {access_and_waiting: {narrative: "The clock ⟦starts on the day the team accepts⟧ the referral. The \
      clock ⟦stops at the assessment⟧. The four weeks ⟦end with the first letter⟧."}}
      """,
    ]
  ) { proposal in
    guard let answer = proposal.answers.accessAndWaiting else {
      return .undecided("the answer on waiting is not given")
    }
    let nodes = Set(
      ([answer.narrative].compactMap { $0 } + (answer.criteria?.entries ?? []).map(\.passage)).map(\.node.id))
    var denials: [FourWeeksInWords.Denial] = []
    var spans: [(sentence: ProseSentence, words: ClosedRange<Int>)] = []
    for sentence in proposal.proseSentences(on: .waits) where nodes.contains(sentence.node.id) {
      for (denial, words) in FourWeeksInWords(sentence).denials
      where !sentence.isOfAnother(in: proposal, around: words.lowerBound, besides: denial.wordsOfItsOwn) {
        denials.append(denial)
        spans.append((sentence, words))
      }
    }
    return .judged(
      zip(denials, ProseSentence.places(of: spans)).map { denial, place in
        Problem(
          denial.message, at: place, help: "Correct it, or say what it is the target or the clock of.",
          kind: .contradiction, criteria: [denial.criterion], asks: denial.question)
      })
  }
}

/// What a sentence of the answer on waiting says against four weeks.
private struct FourWeeksInWords {
  enum Denial {
    case longer(String)
    case later(CalendarDate)
    case start
    case stop

    var message: String {
      switch self {
      case .longer(let time): "The text has a target of \(time), and the aim is four weeks"
      case .later(let date): "The text has four weeks reached by \(date), after the end of 2023/24"
      case .start: "The text starts the clock when a team takes somebody on, and not at the first contact"
      case .stop: "The text stops the clock at an assessment or a letter, before help has begun"
      }
    }

    var criterion: String {
      switch self {
      case .longer, .later: "A-2.12-02"
      case .start, .stop: "A-2.12-05"
      }
    }

    var question: String {
      switch self {
      case .longer: "What is the longest that anybody should wait?"
      case .later: "By when does nobody wait more than four weeks?"
      case .start: "When does the clock start?"
      case .stop: "What stops the clock?"
      }
    }

    /// Words that the reading of this denial understands itself.
    var wordsOfItsOwn: Set<UInt32> {
      switch self {
      case .later: ProseWord.hashes("not", "until", "never")
      case .longer: ProseWord.hashes("nobody", "none", "never")
      case .start, .stop: []
      }
    }
  }

  private let sentence: ProseSentence

  init(_ sentence: ProseSentence) { self.sentence = sentence }

  var denials: [(Denial, ClosedRange<Int>)] {
    guard !sentence.contains(Self.single) else { return [] }
    if let late = later { return [late] }
    if let long = longer { return [long] }
    return [start, stop].compactMap { $0 }
  }

  // MARK: The target

  /// “A maximum wait of six weeks”, “we aim for eight weeks by March 2024”, “Six weeks, 42 days, from the day”.
  private var longer: (Denial, ClosedRange<Int>)? {
    guard !sentence.contains(Self.present), !namesFourWeeks else { return nil }
    for index in sentence.words.indices.dropFirst() {
      guard let days = days(at: index), days > 28 else { continue }
      let near = max(0, index - 9)..<index + 3
      let isTarget =
        sentence.contains(Self.targets, in: near)
        || sentence.contains(Self.limits, in: near) && sentence.contains(Self.waiting) || isDefinition(index)
      guard isTarget, isOfTheEnd else { continue }
      return (.longer(sentence.text(index - 1...index)), index - 1...index)
    }
    return nil
  }

  /// How many days “six weeks” or “42 days” are, whose second word stands at `index`.
  private func days(at index: Int) -> Int? {
    guard let number = sentence.count(at: index - 1) else { return nil }
    if Self.weeks.contains(sentence.hash(index)) { return number * 7 }
    return sentence.hash(index) == Self.daysWord ? number : nil
  }

  /// “Six weeks, 42 days, from the day a person first …”
  private func isDefinition(_ index: Int) -> Bool {
    index == 1
      && (index + 1...index + 6).contains { at in
        sentence.hash(at) == ProseWord.from && Self.firsts.contains(sentence.hash(at + 2))
      }
  }

  private var namesFourWeeks: Bool { fourWeeks != nil }

  /// Where “four weeks”, “four-week” or “28 days” stands.
  private var fourWeeks: Int? {
    sentence.words.indices.first { index in
      Self.four.contains(sentence.hash(index)) && Self.weeks.contains(sentence.hash(index + 1))
        || sentence.hash(index) == Self.twentyEight && sentence.hash(index + 1) == Self.daysWord
    }
  }

  /// Whether the sentence names no time, or only the end of the programme: what is to be before that is a step.
  private var isOfTheEnd: Bool {
    guard sentence.namesTime else { return true }
    guard let time = sentence.onlyTime else { return false }
    return time.last >= FinancialYear.y2023.lastDay
  }

  /// “The four-week wait is reached everywhere by March 2026”, “29 March 2025: all networks”.
  private var later: (Denial, ClosedRange<Int>)? {
    // “Not by March 2024 but by March 2025”.
    let times = sentence.times
    guard let time = times.last, times.count == 1 || sentence.contains(Self.denying),
      time.first > FinancialYear.y2023.lastDay, !sentence.contains(Self.goingOn)
    else { return nil }
    guard let four = fourWeeks, sentence.contains(Self.reaching) else { return nil }
    let first = four > 0 && sentence.hash(four - 1) == ProseWord.the ? four - 1 : four
    guard time.words.upperBound > first else { return nil }
    return (.later(time.last), first...time.words.upperBound)
  }

  // MARK: The clock

  /// “The clock starts on the day the team accepts the referral”.
  private var start: (Denial, ClosedRange<Int>)? {
    guard isOfTheClock else { return nil }
    for index in sentence.words.indices where Self.starts.contains(sentence.hash(index)) {
      for end in index + 1..<index + 10 {
        let word = sentence.hash(end)
        if word == 0 || Self.stops.contains(word) || Self.contacts.contains(word) { break }
        if Self.takingOn.contains(word) { return (.start, index...end) }
      }
    }
    return nil
  }

  /// “… stops at the assessment”, “ends with a letter”.
  private var stop: (Denial, ClosedRange<Int>)? {
    guard isOfTheClock else { return nil }
    for index in sentence.words.indices where Self.stops.contains(sentence.hash(index)) {
      guard Self.ats.contains(sentence.hash(index + 1)), !sentence.contains(Self.help, in: index..<sentence.words.count)
      else { continue }
      for end in index + 2..<index + 7 where Self.noHelp.contains(sentence.hash(end)) { return (.stop, index...end) }
    }
    return nil
  }

  private var isOfTheClock: Bool {
    sentence.contains(Self.clocks) || namesFourWeeks
  }

  // MARK: Words

  private static let weeks = ProseWord.hashes("weeks", "week")
  private static let daysWord = ProseWord.hash("days")
  private static let four = ProseWord.hashes("four", "4")
  private static let twentyEight = ProseWord.hash("28")
  private static let firsts = ProseWord.hashes("day", "moment", "first", "contact", "referral")
  private static let targets = ProseWord.hashes("target", "aim", "goal", "ambition", "promise", "commitment")
  private static let limits = ProseWord.hashes("standard", "maximum", "limit", "longest")
  private static let waiting = ProseWord.hashes(
    "wait", "waits", "waiting", "seen", "clock", "referral", "adults", "everyone", "everybody")
  /// What is, was, or is most people's is no target.
  private static let present = ProseWord.hashes(
    "now", "today", "currently", "current", "was", "were", "had", "has", "have", "nine", "median", "mean", "average",
    "centile", "against", "interim", "step", "steps", "gone", "longer", "shorter", "less")
  /// The waits of single services and treatments, and spells of other things.
  private static let single = ProseWord.hashes(
    "therapy", "therapies", "psychological", "psychology", "diagnosis", "autism", "adhd", "eating", "rehabilitation",
    "personality", "iapt", "inpatient", "review", "reviews", "reviewed", "recruitment", "consultation", "notice",
    "vacancies", "children", "camhs", "intervention", "psychosis", "freed", "follow", "appointment", "appointments",
    "backlog", "between", "meetings", "meeting", "board", "sickness", "papers", "supervision", "payment", "posts",
    "report", "reports", "audit", "test", "tests", "training", "second", "stage", "dna", "missed", "call",
    "calls")
  private static let goingOn = ProseWord.hashes(
    "kept", "keep", "stay", "stays", "continue", "continues", "beyond", "after", "still", "maintained", "sustained",
    "evaluation", "refresh", "contract", "remain", "remains", "extend", "published")
  private static let denying = ProseWord.hashes("not", "cannot")
  private static let reaching = ProseWord.hashes(
    "reached", "reach", "met", "meet", "achieved", "achieve", "everywhere", "all", "place", "apply", "applies",
    "attained", "secured", "delivered", "standard", "target", "reaches")
  private static let clocks = ProseWord.hashes("clock", "clocks")
  private static let starts = ProseWord.hashes("starts", "start", "begins", "begin", "runs", "counted")
  private static let stops = ProseWord.hashes("stops", "stop", "ends", "end", "stopped")
  private static let ats = ProseWord.hashes("at", "with", "on", "when", "once", "after")
  private static let contacts = ProseWord.hashes("contact", "speaks", "asks", "rings", "first", "referred")
  private static let takingOn = ProseWord.hashes(
    "accepts", "accepted", "acceptance", "accept", "triage", "triaged", "triages", "allocated", "allocation",
    "screened", "screening", "assessed", "assessment")
  private static let noHelp = ProseWord.hashes(
    "assessment", "assessed", "letter", "triage", "triaged", "screening", "screened")
  private static let help = ProseWord.hashes(
    "treatment", "help", "plan", "support", "begun", "therapy", "agreed", "care", "intervention", "nor", "neither")
}
