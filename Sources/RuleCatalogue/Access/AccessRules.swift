import Guidance
import ProposalModel
import RuleKit

// How many people the new model will see (Annex A, 2.1.1).

extension Rule {
  static let trajectoryIsGiven = Rule(
    "access/trajectory-given", "The access trajectory gives a number of people for each of the three years",
    severity: .warning, criteria: ["A-2.1.1-02"],
    because: """
      How many people the new model sees each year is what the programme is measured by. They are people of the system, \
      each counted once: not contacts, and not more than the 370,000 a year that all England aims for.
      """,
    passes: [
      "access: {trajectory: {2021/22: 1900, 2022/23: 4200, 2023/24: 6100}}",
      "{system: {population: {adults: 6100}}, access: {trajectory: {2021/22: 1900, 2022/23: 4200, 2023/24: 6100}}}",
      "access: {trajectory: {2021/22: 1900, 2022/23: 4200, 2023/24: 370000}}",
    ],
    fails: [
      "access: {trajectory: ⟦{2021/22: 1900, 2022/23: 4200}⟧}",
      "access: {trajectory: {2021/22: ⟦0⟧, 2022/23: 4200, 2023/24: 6100}}",
      "access: ⟦{minimum_expectation: {2021/22: 1900}}⟧",
      "access: {trajectory: {2021/22: 1900, 2022/23: 4200, 2023/24: ⟦370001⟧}}",
      "{system: {population: {adults: 6100}}, access: {trajectory: {2021/22: 1900, 2022/23: 4200, 2023/24: ⟦6101⟧}}}",
    ]
  ) { proposal in
    guard let trajectory = proposal.access.trajectory else {
      return .judged([
        Problem(
          missing: "access.trajectory", "The access trajectory is not answered",
          help: "Give the number of people that the new model will see in 2021/22, 2022/23 and 2023/24.",
          asks: "How many people will the new model see in each of the three years?")
      ])
    }
    guard !proposal.isIncomplete(trajectory.place) else {
      return .undecided("a number of the trajectory could not be read")
    }
    let absent = FinancialYear.transformation.filter { trajectory[$0] == nil }.map(\.description)
    if !absent.isEmpty {
      return .judged([
        Problem(
          missing: "access.trajectory.\(absent[0])", "The access trajectory is not answered for \(list(absent))",
          help: "Add the number of people for \(list(absent)).",
          asks: "How many people will the new model see in \(list(absent))?")
      ])
    }
    let planned = trajectory.entries.filter { FinancialYear.transformation.contains($0.year.value) }
    return .judged(
      planned.compactMap { entry in
        guard entry.amount.value > 0 else {
          return Problem(
            "The new model sees nobody in \(entry.year.value)", at: entry.amount,
            help: "Give the number of people it will see in that year.",
            asks: "How many people will the new model see in \(entry.year.value)?")
        }
        return tooMany(entry.amount, in: entry.year.value, of: proposal.system.population?.adults)
      })
  }

  private static func tooMany(_ people: Located<Int>, in year: FinancialYear, of adults: Located<Int>?) -> Problem? {
    let help = "Count people with an attended contact in the new model, each once a year."
    let asks = "How many people, each counted once, will the new model see in \(year)?"
    if let adults, adults.value >= OwnSettings.leastPlausiblePopulation, people.value > adults.value {
      return Problem(
        "\(grouped(people.value)) people in \(year) are more than the \(grouped(adults.value)) adults who live here",
        at: people, help: help, kind: .contradiction, notes: [.init("The adults stand here", at: adults)], asks: asks)
    }
    let national = AccessTargets.nationalPeoplePerYear
    guard people.value > national else { return nil }
    return Problem(
      "\(grouped(people.value)) people in \(year) are more than the \(grouped(national)) that all England aims for",
      at: people, help: help, asks: asks)
  }

  static let trajectoryMeetsMinimum = Rule(
    "access/trajectory-meets-minimum", "The access trajectory is at or above the minimum of each year",
    severity: .warning, criteria: ["A-2.1.1-03"],
    because: "The LTP Analytical Tool gives each system the least number of people a year; the plan may aim higher.",
    passes: [
      """
      access: {minimum_expectation: {2021/22: 1900, 2022/23: 4200}, trajectory: {2021/22: 1900, 2022/23: 4201, \
      2023/24: 6100}}
      """
    ],
    fails: [
      "access: {minimum_expectation: {2021/22: 1900}, trajectory: {2021/22: ⟦1899⟧, 2022/23: 4201, 2023/24: 6100}}",
      """
      access: {minimum_expectation: {2021/22: 1900, 2023/24: 7000}, trajectory: {2021/22: 1950, 2022/23: 4201, \
      2023/24: ⟦6100⟧}}
      """,
    ]
  ) { proposal in
    guard let trajectory = proposal.access.trajectory else { return .undecided("no trajectory is given") }
    guard let minimum = proposal.access.minimumExpectation, !minimum.entries.isEmpty else {
      return .undecided("no minimum is given")
    }
    return .judged(
      trajectory.entries.compactMap { entry in
        guard let least = minimum[entry.year.value], entry.amount.value < least.value, entry.amount.value > 0 else {
          return nil
        }
        return Problem(
          """
          \(grouped(entry.amount.value)) people in \(entry.year.value) is \
          \(grouped(least.value - entry.amount.value)) below the minimum of \(grouped(least.value))
          """,
          at: entry.amount, help: "Raise it to the minimum at least, or correct the minimum if it is not the tool's.",
          notes: [.init("The minimum stands here", at: least)],
          asks: "Why does the trajectory for \(entry.year.value) fall short of the minimum?")
      })
  }
}
