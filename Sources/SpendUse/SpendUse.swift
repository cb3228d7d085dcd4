/// Decides what one line of transformation spend is, against the uses the money may not go to.
package enum SpendUse {
  /// The judgement of one line, from its coded fields and from what its description and recipient say.
  ///
  /// Only transformation money is bound, or money with no source stated. What the lexicon finds is one reading, what the
  /// words weigh by the lines learned from is another; `weighed` says what becomes of a line on which they differ.
  package static func judge(
    _ line: SpendLineText, by network: LeaningNetwork = .shared, lean: Lean = .standard
  ) -> SpendJudgement {
    guard line.source == nil || line.source == "transformation" else { return .fine }
    let reading = read(line)
    let charges = charges(on: line, reading)
    let leaning = network.leaning(
      of: reading.features(of: line, charges: charges), runs: LetterRuns(reading.source), text: reading.text,
      isSmall: reading.smallWords, isFine: lean.isFine)
    return judgement(weighed(charges, leaning, reading, line, lean), reading, line)
  }

  static func read(_ line: SpendLineText) -> LineReading {
    LineReading(
      line.description, table: PhraseTable.shared, isEatingDisorder: line.purpose == "eating-disorders",
      isCouncil: line.sector == "local-authority")
  }

  /// What the lexicon and the fields say against a line, the heaviest first.
  static func charges(on line: SpendLineText, _ reading: LineReading) -> [Charge] {
    var charges = Self.charges(in: reading, isEnabling: isEnabling(line))
    addFields(line, reading, to: &charges)
    addRecipient(line, reading, PhraseTable.shared, to: &charges)
    if charges.isEmpty, let vague = vagueness(line, reading) { charges.append(vague) }
    if charges.isEmpty, line.category == "it", let pence = line.pence, pence > minorDigital, reading.onlyVagueWords {
      charges.append(
        Charge(
          use: .digitalPlatform, isBreach: false, place: .category, found: "Unexplained IT",
          weight: Mention.Weight.question))
    }
    if charges.isEmpty, let host = unexplainedHost(line, reading) { charges.append(host) }
    return charges
  }

  /// Whatever speaks against a line: the heavier comes first in the judgement.
  struct Charge {
    var use: BarredUse
    var isBreach: Bool
    /// Never more than a question, whatever the words weigh: a small sum, a pilot.
    var isCapped = false
    /// Rests on the very name of a barred service.
    var isNamed = false
    var place: SpendJudgement.Place
    /// What was found, in words that complete “…, which is …”.
    var found: String
    var role = Mention.Role.bought
    var weight: Int
    var question: String?
  }

  /// Amounts up to this are minor equipment rather than a platform, in pence: £30,000, a setting of this software.
  package static let minorDigital: Int64 = 3_000_000
}

// MARK: - What the description says

extension SpendUse {
  private static func charges(in reading: LineReading, isEnabling: Bool) -> [Charge] {
    var heaviest: [BarredUse: Mention] = [:]
    var total: [BarredUse: Int] = [:]
    var seen: Set<String> = []
    for mention in reading.mentions where mention.weight > 0 {
      let words = reading.quoted(mention)
      if seen.insert(words).inserted { total[mention.use, default: 0] += mention.weight }
      if mention.weight > heaviest[mention.use]?.weight ?? 0 { heaviest[mention.use] = mention }
    }
    var charges: [Charge] = []
    for use in BarredUse.allCases {
      guard let mention = heaviest[use], let sum = total[use], mention.weight >= Mention.Weight.question else {
        continue
      }
      // Leads, trainers and fittings of the programme itself need no further word.
      if isEnabling, mention.weight < Mention.Weight.topic, use != .digitalPlatform, use != .neurodevelopmental,
        use != .dementia, use != .staffWellbeing
      {
        continue
      }
      // Pointers make a breach only together: no generic word does so by itself.
      let pointTogether =
        use != .primaryCare && use != .otherProgramme
        && (mention.weight == Mention.Weight.pointer && sum >= 4 || sum >= 8)
      let isBreach = mention.weight >= Mention.Weight.topic || (pointTogether && !reading.turnsNames)
      let offence = reading.bytes(reading.offence(mention))
      charges.append(
        Charge(
          use: use, isBreach: isBreach && mention.role == .bought, isNamed: mention.weight == Mention.Weight.named,
          place: .description(offence),
          found: "“\(reading.quoted(offence))”", role: mention.role, weight: max(mention.weight, sum)))
    }
    return charges.sorted { ($0.isBreach ? 1 : 0, $0.weight) > ($1.isBreach ? 1 : 0, $1.weight) }
  }

  /// Whether the line is coded as the programme's own costs, which need no group of people.
  private static func isEnabling(_ line: SpendLineText) -> Bool {
    switch line.category {
    case "training", "communications", "organisational-development", "it", "estates", "programme-delivery": true
    default: line.purpose == "programme"
    }
  }

  private static func vagueness(_ line: SpendLineText, _ reading: LineReading) -> Charge? {
    guard line.purpose != "unallocated", reading.isOpen || reading.onlyVagueWords && !isEnabling(line) else {
      return nil
    }
    return Charge(
      use: .otherProgramme, isBreach: false, place: .description(0..<line.description.utf8.count),
      found: "“\(line.description)”", weight: Mention.Weight.question,
      question: "What exactly does this buy, for which people, and in which setting?")
  }
}

extension SpendUse {
  /// Money for practices or councils is asked about when nothing in the line ties it to the model.
  private static func unexplainedHost(_ line: SpendLineText, _ reading: LineReading) -> Charge? {
    guard !reading.namesCoreTeam, !reading.namesSevereIllness, !reading.isEatingDisorder, !reading.turnsNames,
      !reading.namesModelRole, line.category != "training", line.category != "estates", line.category != "it",
      line.category != "communications", line.category != "programme-delivery", line.purpose != "programme",
      line.purpose != "co-production"
    else { return nil }
    let place = SpendJudgement.Place.sector
    switch line.sector {
    case "primary-care":
      return Charge(
        use: .primaryCare, isBreach: false, place: place, found: "Money for primary care with no link to the model",
        weight: Mention.Weight.question)
    case "local-authority":
      return Charge(
        use: .councilShortfall, isBreach: false, place: place, found: "Money for a council with no link to the model",
        weight: Mention.Weight.question)
    default: return nil
    }
  }
}

// MARK: - What the fields say

extension SpendUse {
  private static func addFields(_ line: SpendLineText, _ reading: LineReading, to charges: inout [Charge]) {
    func add(_ use: BarredUse, _ place: SpendJudgement.Place, _ found: String, isBreach: Bool) {
      if let index = charges.firstIndex(where: { $0.use == use }) {
        if charges[index].isBreach || !isBreach { return }
        charges.remove(at: index)
      }
      charges.append(
        Charge(
          use: use, isBreach: isBreach, place: place, found: found,
          weight: isBreach ? Mention.Weight.topic : Mention.Weight.question))
      charges.sort { ($0.isBreach ? 1 : 0, $0.weight) > ($1.isBreach ? 1 : 0, $1.weight) }
    }
    let turned = reading.turnsNames
    switch line.setting {
    case "crisis": add(.crisisCare, .setting, "The setting “crisis”", isBreach: !turned)
    case "inpatient":
      add(
        reading.isEatingDisorder ? .eatingDisorderBeds : .beds, .setting, "The setting “inpatient”", isBreach: !turned)
    case "day-care" where reading.isEatingDisorder:
      add(.eatingDisorderBeds, .setting, "The setting “day care”, for eating disorders", isBreach: !turned)
    case "day-care": add(.beds, .setting, "The setting “day care”", isBreach: false)
    default: break
    }
    switch line.ageGroup {
    case "children": add(.childrens, .ageGroup, "The age group “children”", isBreach: !turned)
    case "all" where reading.isEatingDisorder:
      add(.childrens, .ageGroup, "The age group “all”, for eating disorders", isBreach: false)
    default: break
    }
    if line.retained == true {
      add(.baselineShortfall, .category, "The mark that existing posts are kept", isBreach: false)
    }
    // A pilot may be one of those that 2.7 allows.
    if reading.isPilot, let index = charges.firstIndex(where: { $0.use == .digitalPlatform }) {
      charges[index].isBreach = false
      charges[index].isCapped = true
    }
    if let pence = line.pence, pence >= 0, pence <= minorDigital,
      let index = charges.firstIndex(where: { $0.use == .digitalPlatform })
    {
      charges[index].isBreach = false
      charges[index].isCapped = true
    }
  }

  private static func addRecipient(
    _ line: SpendLineText, _ reading: LineReading, _ table: PhraseTable, to charges: inout [Charge]
  ) {
    guard let recipient = line.recipient, !recipient.isEmpty else { return }
    let paid = LineReading(recipient, table: table, isEatingDisorder: reading.isEatingDisorder)
    guard let mention = paid.mentions.max(by: { $0.weight < $1.weight }) else { return }
    // “Talking Therapies” says little in a description; as the name of who is paid it is the service.
    let isTalkingTherapies = mention.use == .iapt && mention.kind == .hint && paid.isCapitalised(mention)
    guard mention.weight >= Mention.Weight.pointer || mention.kind == .charity || isTalkingTherapies else { return }
    // “Sail Youth” may well work with adults: of a name that only sounds so, the coded age group says more.
    let isOfAdults = line.ageGroup.map { $0 != "children" && $0 != "all" } ?? false
    if mention.use == .childrens, isOfAdults, mention.weight < Mention.Weight.named { return }
    let isTied = reading.namesSevereIllness || reading.namesCoreTeam || reading.turnsNames
    // What a charity for one condition does is for that condition, unless the line says for whom else.
    if mention.kind == .charity, reading.namesSevereIllness { return }
    let isNamed = mention.weight == Mention.Weight.named || mention.use == .iapt || mention.kind == .charity && !isTied
    // “Healthy Minds” is a service; “Healthy Minds Healthy Bodies” is somebody else, or may be.
    let isPartOfAName =
      mention.use == .iapt && mention.words.count * 2 <= paid.text.words.count && !paid.namesTalkingTherapies(mention)
    let isBreach =
      isNamed && !isPartOfAName && mention.role == .bought
      && (mention.weight >= Mention.Weight.topic || mention.kind == .charity || isTalkingTherapies)
    if let index = charges.firstIndex(where: { $0.use == mention.use }) {
      if charges[index].isBreach || !isBreach { return }
      charges.remove(at: index)
    }
    charges.append(
      Charge(
        use: mention.use, isBreach: isBreach, place: .recipient(paid.bytes(mention)),
        found: "The recipient, “\(paid.quoted(mention))”,",
        weight: isBreach ? Mention.Weight.topic : Mention.Weight.question))
    charges.sort { ($0.isBreach ? 1 : 0, $0.weight) > ($1.isBreach ? 1 : 0, $1.weight) }
  }
}

// MARK: - The judgement

extension SpendUse {
  private static func judgement(
    _ charges: [Charge], _ reading: LineReading, _ line: SpendLineText
  ) -> SpendJudgement {
    guard let first = charges.first else { return .fine }
    let mixed = first.role == .shared || (reading.namesCoreTeam && reading.isEnumerated && first.role == .bought)
    var because = "\(first.found) \(first.isBreach ? "is" : "may be") \(first.use.name)"
    switch first.role {
    case .shared: because += ", together with a team of the community model"
    case .awaited: because += ": people who wait for it are held at this line's cost"
    case .employer: because += ", as its staff or the body that delivers it"
    default: break
    }
    because += first.isBreach ? "; transformation money may not pay for it (\(first.use.section))" : ""
    if mixed { because += first.isBreach ? "; split the line, so that the rest can be approved" : "" }
    let question = first.question ?? first.use.question
    return SpendJudgement(
      outcome: first.isBreach ? .breach : .borderline, use: first.use, place: first.place, because: because,
      ask: first.isBreach ? "" : (mixed ? "How does the amount split between the two? " + question : question),
      mixed: mixed, others: charges.dropFirst().map { (use: $0.use, place: $0.place) })
  }
}

extension SpendJudgement {
  /// Nothing speaks against the line.
  static let fine = SpendJudgement(
    outcome: .fine, use: nil, place: .description(0..<0), because: "Nothing in the line points to a barred use.",
    ask: "", mixed: false, others: [])
}

extension LineReading {
  /// The words of a mention as they were typed.
  func quoted(_ mention: Mention) -> String { quoted(bytes(mention)) }

  /// The bytes of a range of the source, as they were typed.
  func quoted(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// Whether every word of a mention of two words or more has a capital, as names have.
  func isCapitalised(_ mention: Mention) -> Bool {
    mention.words.count > 1 && text.words[mention.words].allSatisfy(\.isCapitalised)
  }

  /// Whether a mention says in plain words that it is IAPT, rather than by the name of one of its services.
  func namesTalkingTherapies(_ mention: Mention) -> Bool {
    text.words[mention.words].contains { Self.talkingTherapies.contains($0.hash) }
  }

  private static let talkingTherapies: Set<UInt64> = Set(
    ["iapt", "therapy", "therapies", "therapie", "psychological", "counselling"].map { wordHash(Array($0.utf8)) })

  /// The line says that something is tried out.
  var isPilot: Bool { text.words.contains { $0.hash == Self.pilot } }

  private static let pilot = wordHash(Array("pilot".utf8))

  /// The line lists more than one thing: a plus sign, a slash, an “and”, a comma or a percentage.
  var isEnumerated: Bool {
    text.words.contains {
      $0.gap == .plus || $0.gap == .slash || $0.gap == .comma || $0.gap == .sentence && $0.start > 0 || $0.isPercentage
    }
  }
}
