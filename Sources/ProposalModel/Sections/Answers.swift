/// The answers to the template's twelve questions (Annex A, 2.0; the `answers` section).
package struct Answers: Section {
  package var place = Place.absent
  package var serviceModel: Answer?
  package var governance: Answer?
  package var youngAndOlderAdults: Answer?
  package var partnership: Answer?
  package var focusGroups: Answer?
  package var physicalHealth: Answer?
  package var workforce: Answer?
  package var measurement: Answer?
  package var inequalities: Answer?
  package var coProduction: Answer?
  package var accessAndWaiting: Answer?
  package var quality: Answer?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("service_model", "1. The new model of integrated primary and community care.") { $0.serviceModel = $1 },
    Field("governance", "2. Governance, milestones and risks.") { $0.governance = $1 },
    Field("young_and_older_adults", "3. Young adults and older adults.") { $0.youngAndOlderAdults = $1 },
    Field("partnership", "4. Work with primary care, councils and the VCSE sector.") { $0.partnership = $1 },
    Field("focus_groups", "5. The groups with specific needs.") { $0.focusGroups = $1 },
    Field("physical_health", "6. Physical health.") { $0.physicalHealth = $1 },
    Field("workforce", "7. Workforce.") { $0.workforce = $1 },
    Field("measurement", "8. Outcomes, experience and data.") { $0.measurement = $1 },
    Field("inequalities", "9. Inequalities.") { $0.inequalities = $1 },
    Field("co_production", "10. Co-production with people and carers.") { $0.coProduction = $1 },
    Field("access_and_waiting", "11. Access and waiting times.") { $0.accessAndWaiting = $1 },
    Field("quality", "12. Quality: therapies, care planning, and the rest.") { $0.quality = $1 },
  ]

  /// The twelve in their order, each with its key.
  package var all: [(number: Int, key: String, answer: Answer?)] {
    let answers = [
      serviceModel, governance, youngAndOlderAdults, partnership, focusGroups, physicalHealth, workforce, measurement,
      inequalities, coProduction, accessAndWaiting, quality,
    ]
    return answers.enumerated().map { ($0.offset + 1, "\(Answers.fields[$0.offset].key)", $0.element) }
  }
}

/// One answer.
package struct Answer: Section {
  package var place = Place.absent
  package var narrative: Prose?
  package var criteria: Signposts?

  package init() {}
  package static var plainKey: StaticString? { "narrative" }

  package static let fields: [Field<Self>] = [
    Field("narrative", "The answer, in paragraphs.") { $0.narrative = $1 },
    Field("criteria", "Passages under the criteria they answer, if you like: A-2.2.1-05 and so on.") {
      $0.criteria = $1
    },
  ]
}

/// What the authors say does not apply.
package struct Exception: Section {
  package var place = Place.absent
  package var criterion: Text?
  package var because: Text?
  package var agreedWith: Text?
  package var until: Located<CalendarDate>?

  package init() {}

  package static let fields: [Field<Self>] = [
    Field("criterion", "The criterion's id.") { $0.criterion = $1 },
    Field("because", "Why it does not apply.") { $0.because = $1 },
    Field("agreed_with", "Who agreed to it.") { $0.agreedWith = $1 },
    Field("until", "Until when.") { $0.until = $1 },
  ]
}
