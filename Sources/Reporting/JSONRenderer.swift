import Guidance
import RuleKit
import SourceText

/// The review as JSON, in the format `cmh-review/1`; besides its members, `not_checked` counts the criteria that this
/// version does not check, and `not_shown` the findings left out by the limit.
struct JSONRenderer: Renderer {
  private let tool: Report.Tool
  private let options: RenderingOptions
  private var text = JSONText()

  init(_ tool: Report.Tool, _ options: RenderingOptions) {
    self.tool = tool
    self.options = options
  }

  var output: [UInt8] {
    get { text.bytes }
    set { text.bytes = newValue }
  }

  mutating func begin() {
    text.open("{")
    text.head("cmh-review/1", tool)
    text.key("documents")
    text.open("[")
  }

  mutating func add(_ document: Report.Document) {
    let review = document.review
    let shown = ShownFindings(review, most: options.mostFindings)
    // Nothing to place, no lines to find.
    let isPlaced = !shown.findings.isEmpty || review.criteria.contains { !$0.passages.isEmpty || !$0.parts.isEmpty }
    let places = LineMap(isPlaced ? review.source : SourceFile(name: "", bytes: []))
    text.startItem()
    text.object { text in
      text.identity(of: review, digest: document.isWhole ? SHA256.hexadecimal(review.source.bytes) : "")
      text.member("not_checked", review.checked ? review.uncheckedCriteria.count : Criterion.all.count)
      text.member("not_shown", review.findings.count - shown.findings.count)
      text.key("choices")
      Self.write(review.choices, to: &text)
      text.key("findings")
      text.array(shown.findings) { Self.write($1, places, to: &$0) }
      text.key("criteria")
      text.array(review.criteria) { Self.write($1, places, quotes: options.excerpts, to: &$0) }
      text.key("figures")
      text.object { Self.write(review.figures, to: &$0) }
    }
  }

  mutating func finish() {
    text.close("]")
    text.close("}")
    text.bytes.putLineBreak()
  }

  // MARK: Parts

  static func write(_ finding: Finding, _ places: LineMap, to text: inout JSONText) {
    text.object { text in
      text.member("rule", finding.rule)
      text.member("severity", finding.severity.rawValue)
      text.member("message", finding.message)
      text.member("help", finding.help)
      text.member("path", finding.path)
      write(finding.range, places, to: &text)
      text.key("criteria")
      text.array(finding.criteria, inline: true) { $0.string($1) }
      text.key("guidance")
      text.array(sections(of: finding.criteria), inline: true) { text, section in
        text.object(inline: true) { text in
          text.member("document", section.document.rawValue)
          text.member("section", section.section)
        }
      }
      text.key("related")
      text.array(finding.notes) { text, note in
        text.object { text in
          text.member("path", note.path)
          // What follows from the finding and has no place of its own stands at the finding's.
          write(note.range ?? finding.range, places, to: &text)
          text.member("message", note.message)
        }
      }
      text.member("fingerprint", finding.fingerprint)
    }
  }

  private static func write(_ range: SourceRange, _ places: LineMap, to text: inout JSONText) {
    text.key("start")
    write(places.position(of: range.start), to: &text)
    text.key("end")
    write(places.position(of: range.end), to: &text)
  }

  private static func write(_ position: TextPosition, to text: inout JSONText) {
    text.object(inline: true) { text in
      text.member("line", position.line)
      text.member("column", position.column)
      text.member("offset", position.offset)
    }
  }

  /// What was left out or counts otherwise by choice.
  static func write(_ choices: Choices, to text: inout JSONText) {
    text.object { text in
      text.member("configuration", choices.configuration)
      text.member("rules_left_out", choices.leftOutRules)
      text.member("criteria_left_out", choices.leftOutCriteria)
      text.member("notes_not_raised", choices.notesNotRaised)
      text.key("severities")
      text.array(choices.changedSeverities) { text, change in
        text.object(inline: true) { text in
          text.member("rule", change.rule)
          text.member("severity", change.severity.rawValue)
        }
      }
      text.key("accepted")
      text.array(choices.accepted) { text, entry in
        text.object(inline: true) { text in
          text.member("fingerprint", entry.finding.fingerprint)
          text.member("rule", entry.finding.rule)
          text.member("severity", entry.finding.severity.rawValue)
          text.member("path", entry.finding.path)
          text.member("message", entry.finding.message)
          text.member("reason", entry.reason)
          text.member("until", entry.until?.description ?? "")
        }
      }
      text.key("stale")
      text.array(choices.stale) { text, entry in
        text.object(inline: true) { text in
          text.member("fingerprint", entry.fingerprint)
          text.member("rule", entry.rule)
          text.member("state", entry.ranOut == nil ? "unused" : "expired")
          text.member("until", entry.ranOut?.description ?? "")
        }
      }
    }
  }

  private static func write(
    _ result: CriterionResult, _ places: LineMap, quotes: Bool, to text: inout JSONText
  ) {
    text.object(inline: true) { text in
      text.member("id", result.id)
      text.member("status", result.status.rawValue)
      text.key("passages")
      text.array(result.passages, inline: true) { text, passage in
        text.object(inline: true) { text in
          text.member("path", passage.path)
          write(passage.range, places, to: &text)
          text.member("strength", passage.strength)
          text.member("text", quotes ? passage.text : "")
        }
      }
      if !result.parts.isEmpty { write(result.parts, places, quotes: quotes, to: &text) }
    }
  }

  /// Only of the criteria that list parts; a part that is not found has no place.
  private static func write(
    _ parts: [CriterionResult.Part], _ places: LineMap, quotes: Bool, to text: inout JSONText
  ) {
    text.key("sub_items")
    text.array(parts, inline: true) { text, part in
      text.object(inline: true) { text in
        text.member("name", part.name)
        text.member("found", part.place != nil)
        guard let place = part.place else { return }
        text.member("path", place.path)
        write(place.range, places, to: &text)
        text.member("text", quotes ? place.text : "")
      }
    }
  }

  private static func write(_ figures: Figures, to text: inout JSONText) {
    text.key("money")
    text.array(figures.money) { text, cell in
      text.object(inline: true) { text in
        text.member("year", cell.year.description)
        text.member("source", cell.source.rawValue)
        text.member("purpose", cell.purpose.rawValue)
        text.member("category", cell.category.rawValue)
        text.member("sector", cell.sector.rawValue)
        text.member("pence", cell.amount.pence)
      }
    }
    text.key("shares")
    text.array(figures.shares) { text, share in
      text.object(inline: true) { text in
        text.member("name", share.name)
        text.member("year", share.year.description)
        text.member("value", share.value)
      }
    }
    text.key("coverage")
    text.array(figures.coverage) { text, year in
      text.object(inline: true) { text in
        text.member("year", year.year.description)
        text.member("covered", year.covered)
        text.member("pcns", year.pcns)
      }
    }
    text.key("focus_groups")
    text.array(figures.focusGroups) { text, cell in
      text.object(inline: true) { text in
        text.member("group", cell.group.rawValue)
        text.member("year", cell.year.description)
        text.member("declared", cell.declared)
        text.member("pence", cell.funded.pence)
      }
    }
  }

  /// The sections that the criteria stand in, each once.
  private static func sections(of criteria: [String]) -> [GuidanceSection] {
    var seen: Set<UInt8> = []
    return criteria.compactMap { Criterion.withID($0)?.guidanceSection }.filter { seen.insert($0.number).inserted }
  }
}
