import RuleKit

// What the reading of prose reports; each is looked for in every text of the proposal, and a reviewer judges what is
// found.

extension Rule {
  static let proseReadingRules: [Rule] = [
    proseSpeaksToEveryPoint, claimsComeWithSpecifics, answersSpeakOfTheirQuestion, nothingSaysTheOpposite,
    proposalsUseTheirOwnWords,
    answersAreSaidOnce, nobodyIsGivenAway,
  ]

  static let proseSpeaksToEveryPoint = Rule(
    "evidence/every-point", "The prose speaks to every point of a question",
    severity: .warning,
    because: """
      A panel reads for each point of the guidance. Where no passage speaks to one, it has to ask. Passages are found \
      by their words, so one that is worded unusually may be missed; naming the criterion beside it settles that.
      """,
    passes: ["focus_groups: {rehabilitation: {narrative: The team of eleven opens in Riverside on 4 October 2021.}}"],
    fails: [
      """
      answers: ⟦{physical_health: ⟦{narrative: "Health coaches in all six practices see 160 people a year from July \
      2021, and what they find reaches the practice the same day."}⟧}⟧
      """,
      """
      answers: ⟦{workforce: ⟦{narrative: "Ten nurses move from the old teams on 5 July 2021 and twelve peer workers \
      start in October."}⟧}⟧
      """,
    ])

  static let claimsComeWithSpecifics = Rule(
    "evidence/more-than-words", "What is claimed comes with specifics",
    severity: .warning,
    because: """
      An intention without a figure, a date, a place or an owner cannot be followed up. A reviewer judges whether the \
      passages that were found are enough.
      """,
    passes: [
      """
      answers: {workforce: {criteria: {A-2.8-27: "All 212 staff, receptionists among them, have four days of \
      psychologically informed practice by March 2022; Dr Amin supervises a case discussion a fortnight."}}}
      """
    ],
    fails: [
      """
      answers: {workforce: ⟦{criteria: {A-2.8-27: We are committed to a psychologically informed workforce and will \
      continue to develop the skills of all our staff over time.}}⟧}
      """,
      """
      answers: {partnership: ⟦{criteria: {A-2.5.3-07: We value the voluntary sector highly and will explore a range of \
      initiatives for people with severe problems as the programme develops.}}⟧}
      """,
    ])

  static let answersSpeakOfTheirQuestion = Rule(
    "evidence/own-question", "Each answer speaks of its own question",
    severity: .warning,
    because: """
      A text under the wrong question answers neither. An answer is compared as a whole with what each of the twelve \
      questions asks, and a group's text with each group; a few sentences are too little to tell by. A reviewer reads \
      it, since the words may mislead.
      """,
    passes: [
      "answers: {inequalities: {narrative: \(onInequalities)}, co_production: {narrative: \(onCoProduction)}}",
      "answers: {inequalities: {narrative: Six link workers start in May 2021.}}",
    ],
    fails: [
      "answers: {co_production: {narrative: ⟦\(onInequalities)⟧}}",
      """
      answers: {inequalities: {narrative: ⟦"The harbour was dredged in 1902 and again in 1956. Nine trawlers land cod and \
      plaice each morning; the auction begins at six. The lighthouse keeper's cottage is let to visitors between Easter \
      and October, and the brass band plays on the quay."⟧}}
      """,
    ])

  private static let onInequalities =
    """
    "Black men are detained four times as often as others here, and 9% of referrals come from the poorest fifth of \
    wards. £120,000 is ringfenced in 2021/22 for two Somali and Roma link workers and for culturally adapted therapy. \
    Ethnicity is recorded for 96% of people. An equality impact assessment was signed on 11 January 2021, and access, \
    experience and outcomes are reported by ethnicity and deprivation each quarter. \
    We hold sessions in two mosques and at the Traveller site, because services have failed to engage these \
    communities. The public health team maps need by ward. Interpreters are booked for every assessment, and staff have \
    cultural competency training by March 2022."
    """

  private static let onCoProduction =
    """
    "Forty people who use services and 21 carers wrote this plan with us at nine workshops between September 2020 and \
    January 2021. Two experts by experience have votes on the board and are paid £150 a day under the involvement policy. \
    After approval the same group designs job descriptions, interviews staff and meets each month. \
    What they changed is listed: the app was dropped, and opening hours moved to the evening. The carers' strategy was \
    written with the carers' forum, and a co-production lead (Band 6) starts in June 2021. Service users sit on every \
    project group from design to delivery and evaluation."
    """

  static let nothingSaysTheOpposite = Rule(
    "evidence/no-contradiction", "Nothing says the opposite of what is asked",
    severity: .warning,
    because: """
      A sentence that refuses, excludes or postpones what the guidance asks may undo what is promised elsewhere. The \
      words may mislead, so a reviewer reads the passage.
      """,
    passes: [
      """
      answers: {quality: {narrative: "CPA levels, forms and reviews end in every network from 5 July 2021; each of \
      2,210 people gets a key worker and a DIALOG+ plan."}}
      """
    ],
    fails: [
      """
      answers: {quality: {criteria: {A-2.13-14: "⟦CPA continues unchanged in all teams with its tiers, and we do not \
      plan to replace it with key workers.⟧"}}}
      """,
      """
      answers: {workforce: {criteria: {A-2.8-21: "⟦There will be no consultation with existing staff before the new \
      teams start; they will not be engaged and will be told afterwards.⟧"}}}
      """,
    ])

  static let proposalsUseTheirOwnWords = Rule(
    "evidence/own-words", "A proposal says what it plans in its own words",
    severity: .note,
    because: """
      What the guidance says shows nothing of what a system plans, so a passage that repeats it is no evidence. Runs \
      of eight words are compared with those of the guidance. Stretches of 16 words are left out of the evidence and \
      those \
      of 24 are pointed out, both the tool's own settings; where most of a text is the guidance's, it is a warning.
      """,
    passes: [
      """
      answers: {governance: {narrative: "The delivery group under Dr Orme meets every fortnight, reads spend against \
      each line, and sends what is more than 5% behind to its owner."}}
      """
    ],
    fails: [])

  static let answersAreSaidOnce = Rule(
    "evidence/said-once", "An answer is not a copy of another answer",
    severity: .warning,
    because: """
      Each question asks for something else; the same words under two of them leave one unanswered. Stretches of 40 \
      words are pointed out, the tool's own setting; a few changed words make no difference.
      """,
    passes: ["answers: {governance: {narrative: \(saidTwice)}, workforce: {narrative: \(saidElse)}}"],
    fails: [
      "answers: {governance: {narrative: \(saidTwice)}, workforce: {narrative: \(saidElse) ⟦\(saidTwice)⟧}}",
      """
      answers: {governance: {narrative: \(saidTwice)}}
      focus_groups: {rehabilitation: {narrative: In rehabilitation ⟦\(saidTwice)⟧ No more is known.}}
      """,
    ])

  private static let saidTwice =
    """
    the twelve peer workers are paid at Band 4 and stay in post after March 2024 because each of the six charities \
    that employ them has a contract with a term of five years and the council adds the rooms and the training that \
    they need without a charge
    """

  private static let saidElse =
    "Ten nurses move from the old teams on 5 July 2021 and the consultation with them ends on 31 March of that year."

  static let nobodyIsGivenAway = Rule(
    "evidence/no-personal-details", "Nobody can be recognised by what a proposal tells of them",
    severity: .warning,
    because: """
      Proposals are passed on and published. NHS numbers, dates of birth, private e-mail addresses and mobile numbers \
      do not belong in them; a team's own address or number does. No report quotes what was found.
      """,
    passes: [
      """
      answers: {quality: {narrative: "Write to england.cmh@nhs.net or ring 01632 960 114; the duty phone is 07700 900 \
      123, and the forum reads fenwoldcarers@gmail.com. Team telephone 07700 900 417. The Miners Club (12/03/1961) is \
      older than the Care Act (14/05/2014), and it opened on 3rd March 1958."}}
      """
    ],
    fails: [
      "answers: {quality: {narrative: 'Mrs K, NHS number ⟦943 476 5919⟧, born on ⟦12/03/1961⟧, was asked first.'}}",
      "answers: {quality: {narrative: 'Jo told us so (⟦jo.bloggs@gmail.com⟧ or ⟦07700 900123⟧).'}}",
      "answers: {quality: {narrative: 'Peter Marsh (⟦14/07/1974⟧) and Al Ware, born on ⟦3rd March 1958⟧, came; DOB ⟦2nd of May 1961⟧.'}}",
      "answers: {quality: {narrative: 'Farm Listeners: Alec, ⟦0044 (0)7946 882 310⟧, or Jo, ⟦00447946882311⟧.'}}",
      "answers: {quality: {narrative: 'The plan was read to Mr Alan Poole (⟦12 March 1961⟧) and he agreed to it.'}}",
    ])
}
