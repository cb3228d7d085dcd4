import Guidance
import Portfolio
import ProposalModel

/// Several proposals side by side as JSON, in the format `cmh-portfolio/1`; a year that a proposal does not give is left
/// out of its list.
enum PortfolioJSON {
  static func bytes(_ portfolio: Portfolio, _ tool: Report.Tool) -> [UInt8] {
    var text = JSONText()
    text.object { text in
      text.head("cmh-portfolio/1", tool)
      text.key("questions")
      text.array(PanelQuestion.all) { text, question in
        text.object(inline: true) { text in
          text.member("id", question.carrier)
          text.member("section", question.section)
          text.member("text", question.text)
        }
      }
      text.key("systems")
      text.array(portfolio.entries) { write($1, to: &$0) }
      text.key("totals")
      write(portfolio, to: &text)
      text.key("shared_weaknesses")
      text.array(portfolio.sharedWeaknesses) { text, weakness in
        text.object { text in
          text.member("question", weakness.question.carrier)
          text.member("text", weakness.question.text)
          text.member("errors", weakness.errors.map(\.file))
          text.member("warnings", weakness.warnings.map(\.file))
        }
      }
    }
    text.bytes.putLineBreak()
    return text.bytes
  }

  private static func write(_ entry: PortfolioEntry, to text: inout JSONText) {
    text.object { text in
      text.member("file", entry.file)
      text.member("system", entry.system)
      text.member("kind", entry.kind)
      text.member("region", entry.region)
      text.member("stage", entry.stage)
      text.member("checked", entry.checked)
      text.member("outcome", entry.outcome.rawValue)
      text.member("reason", entry.reason)
      text.member("choices", entry.choices)
      text.member("errors", entry.errors)
      text.member("warnings", entry.warnings)
      text.member("notes", entry.notes)
      text.member("pcns", entry.pcns)
      text.key("years")
      text.array(Portfolio.years) { text, year in
        text.object(inline: true) { text in
          text.member("year", year.description)
          if let amount = entry.allocation[year] { text.member("allocation_pence", amount.pence) }
          if let amount = entry.planned[year] { text.member("planned_pence", amount.pence) }
          if let count = entry.covered[year] { text.member("pcns_covered", count) }
          if let people = entry.people[year] { text.member("people", people) }
        }
      }
      text.key("focus_groups")
      text.array(entry.focus) { text, focus in
        text.object(inline: true) { text in
          text.member("group", focus.group.rawValue)
          text.member("years", focus.years.map(\.description))
          text.member("well_developed", focus.isWellDeveloped)
        }
      }
      // One for each question, in their order.
      text.member("standings", entry.standings.map(\.rawValue))
    }
  }

  private static func write(_ portfolio: Portfolio, to text: inout JSONText) {
    text.object { text in
      text.member("proposals", portfolio.entries.count)
      text.member("read", portfolio.read.count)
      text.member("pcns", portfolio.pcns)
      text.key("years")
      text.array(Portfolio.years.indices) { text, index in
        let year = Portfolio.years[index]
        text.object { text in
          text.member("year", year.description)
          text.member("allocation_pence", portfolio.allocation[index].total.pence)
          text.member("allocation_given", portfolio.allocation[index].given)
          text.member("planned_pence", portfolio.planned[index].total.pence)
          text.member("planned_given", portfolio.planned[index].given)
          if let national = Portfolio.nationalMoney(year) { text.member("national_pence", national.pence) }
          text.member("pcns_covered", portfolio.covered[index].total)
          text.member("pcns_covered_given", portfolio.covered[index].given)
          text.member("people", portfolio.people[index].total)
          text.member("people_given", portfolio.people[index].given)
          if let national = Portfolio.nationalPeople(year) { text.member("national_people", national) }
        }
      }
      text.key("focus_groups")
      text.array(portfolio.phasing) { text, phasing in
        text.object(inline: true) { text in
          text.member("group", phasing.group.rawValue)
          text.key("years")
          text.array(Portfolio.years, inline: true) { text, year in
            text.object(inline: true) { text in
              text.member("year", year.description)
              text.member("systems", phasing.systems[year] ?? 0)
            }
          }
          text.member("well_developed", phasing.wellDeveloped)
          text.member("in_no_year", phasing.without)
        }
      }
      text.key("repeated_systems")
      text.array(portfolio.repeated) { text, system in
        text.object(inline: true) { text in
          text.member("system", system.system)
          text.member("proposals", system.count)
        }
      }
    }
  }
}
