import ProposalModel
import RuleKit

// Values that could not be read as the format asks: one rule a kind of misreading.

extension Rule {
  static let documentRules = [
    misreading(
      .wrongType, "document/wrong-type", "Each key holds the kind of value that belongs there",
      because: "A value of another kind cannot be read, so nothing that depends on it can be checked.",
      passes: ["system: {early_implementer: false}"],
      fails: ["system: {early_implementer: ⟦no⟧}", "funding: {spend: [⟦12⟧]}", "system: ⟦[Oldtown]⟧"]),
    misreading(
      .unknownKey, "document/unknown-key", "Every key is one of the format's", severity: .warning,
      because: "What stands under an unknown key is not read, and would be lost without a word.",
      passes: ["system: {nominated_ccg: NHS Oldtown CCG}"],
      fails: ["system: {⟦nominated_cgc⟧: NHS Oldtown CCG}", "⟦sytem⟧: {name: Oldtown}"]),
    misreading(
      .unknownWord, "document/unknown-word", "Every word of a closed list is one of the list",
      because: """
        Figures are added up by these words. A word that is plainly a slip for one of them is counted as that one \
        meanwhile; any other counts nowhere.
        """,
      passes: ["funding: {spend: [{purpose: eating disorders}]}"],
      fails: ["funding: {spend: [{purpose: ⟦eating-disorder⟧}]}", "system: {kind: ⟦CCG⟧}"]),
    misreading(
      .duplicateKey, "document/duplicate-key", "No key stands twice in one place",
      because: """
        Of two keys that mean the same only one can be read, and nobody can tell which was meant. 2021-22 and 2021/22 are \
        one year.
        """,
      passes: [
        "system: {name: Oldtown, kind: ICS}", "funding: {transformation_allocation: {2021-22: £2m, 2022/23: £4m}}",
      ],
      fails: [
        "system: {name: Oldtown, ⟦name⟧: Newtown}", "{proposal: {stage: final}, ⟦proposal⟧: {stage: refresh}}",
        "funding: {transformation_allocation: {2021/22: £2m, ⟦2021-22⟧: £3m}}",
        "funding: {spend: [{also_serves: {older-adults: 10%, ⟦older_adults⟧: 20%}}]}",
      ]),
    misreading(
      .notAnswered, "document/not-answered", "Nothing is left as a placeholder", severity: .warning,
      because: "Words such as “TBC” or “to follow” say that there will be an answer, not what it is.",
      passes: ["system: {name: Oldtown}"],
      fails: [
        "system: {name: ⟦TBC⟧}", "answers: {quality: {narrative: ⟦\"[insert text]\"⟧}}", "system: {region: ⟦\"\"⟧}",
      ]),
    misreading(
      .commaTrap, "document/comma-in-amount", "An amount inside braces is not cut at its commas",
      because: "Inside braces and brackets YAML reads a comma as the end of a value, so £1,250,000 becomes £1.",
      passes: ["funding: {spend: [{amount: \"£1,250,000\", year: 2021/22}]}"],
      fails: [
        "funding: {spend: [{amount: ⟦£1,250,000⟧, year: 2021/22}]}",
        "funding: {transformation_allocation: {2021/22: ⟦£2,000,000⟧, 2022/23: £4m}}",
      ]),
    misreading(
      .amount, "document/amount", "Every amount is money that can be added up",
      because: "Totals are exact to the penny, so every amount has to be one that can be read exactly.",
      passes: ["funding: {spend: [{amount: £640k}, {amount: 1250000}, {amount: \"£1,250.50\"}]}"],
      fails: ["funding: {spend: [{amount: ⟦-£5⟧}]}", "funding: {spend: [{amount: ⟦1.005⟧}, {amount: ⟦about 5m⟧}]}"]),
    misreading(
      .financialYear, "document/financial-year", "Every financial year is written as two years that follow",
      because: "A calendar year or a slip in the second part would put money into the wrong year.",
      passes: ["funding: {spend: [{year: FY21/22}, {year: 2022-23}]}"],
      fails: ["funding: {spend: [{year: ⟦2021/23⟧}]}", "focus_groups: {core: {years: [⟦2021⟧]}}"]),
    misreading(
      .date, "document/date", "Every date is a day that there is",
      because: "Deadlines and coverage are judged by the day.",
      passes: ["proposal: {submitted: 2021-01-20T16:30}", "coverage: {pcns: [{covered_from: 1 October 2021}]}"],
      fails: ["proposal: {submitted: ⟦2021-02-30⟧}", "coverage: {pcns: [{covered_from: ⟦soon⟧}]}"]),
    misreading(
      .share, "document/share", "Every share is a percentage of at most 100%",
      because: "A bare number does not say whether 0.6 is 60% or less than one.",
      passes: [
        "system: {population: {minority_ethnic: 18.5%}}",
        "funding: {spend: [{also_serves: {older-adults: 25%, young-adults: 20000, inequalities: £50}}]}",
      ],
      fails: [
        "system: {population: {minority_ethnic: ⟦0.185⟧}}", "coverage: {stated_share: {2021/22: ⟦130%⟧}}",
        "funding: {spend: [{also_serves: {older-adults: ⟦0.25⟧, young-adults: ⟦30⟧}}]}",
      ]),
    misreading(
      .number, "document/number", "Every number is a plain number",
      because: "A unit in the text, or a number that is not whole where people are counted, cannot be added up.",
      passes: ["workforce: {posts: [{wte: 4.5}]}", "system: {population: {total: 1_020_000}}"],
      fails: [
        "workforce: {posts: [{wte: ⟦4 WTE⟧}]}", "system: {population: {total: ⟦1.5⟧, adults: ⟦1_6oo⟧}}",
      ]),
    misreading(
      .ages, "document/ages", "Every age band has a lower age, and an upper one that is not below it",
      because: "Who is served is checked against the ages.",
      passes: ["services: [{ages: 18+}, {ages: 14-65}]"],
      fails: ["services: [{ages: ⟦adults⟧}]", "services: [{ages: ⟦65-18⟧}]"]),
  ]

  private static func misreading(
    _ kind: Misreading.Kind, _ id: String, _ title: String, severity: Severity = .error, because: String,
    passes: [String], fails: [String]
  ) -> Rule {
    Rule(id, title, severity: severity, criteria: [], because: because, passes: passes, fails: fails) { proposal in
      .judged(
        proposal.misreadings.filter { $0.kind == kind && !isFourthGroup($0, in: proposal) }.map { misreading in
          Problem(
            misreading.message, at: misreading.place, help: misreading.help, kind: .broken,
            notes: misreading.notes.map { Problem.Note($0.message, at: $0.place) })
        })
    }
  }
}
