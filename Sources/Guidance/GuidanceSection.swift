/// One section of a guidance document, by the number or heading that its document gives it.
package struct GuidanceSection: Sendable {
  /// Position in `all`, from 0.
  package let number: UInt8
  package let document: Document
  let nameSlice: LiteralRows.Slice
  let titleSlice: LiteralRows.Slice

  /// As the document numbers it, such as "2.6.1", "D" or "para 11".
  package var section: String { Self.rows.string(nameSlice) }
  /// What the section is about, in the project's own words.
  package var title: String { Self.rows.string(titleSlice) }
  package var displayName: String { Self.displayName(document: document, section: section) }

  package static let all: [GuidanceSection] = {
    let starts = rows.rowStarts()
    let documents = Document.allCases
    return (0..<starts.count - 1).map { row in
      let start = Int(starts[row])
      let end = Int(starts[row + 1]) - 1
      let letter = rows.base[start]
      guard let document = documents.first(where: { $0.rawValue.utf8.first == letter })
      else { preconditionFailure("a section of an unknown document") }
      return GuidanceSection(
        number: UInt8(row), document: document, nameSlice: rows.field(1, start: start, end: end),
        titleSlice: rows.field(2, start: start, end: end))
    }
  }()

  package static func with(_ section: String, of document: Document) -> GuidanceSection? {
    all.first { $0.document == document && $0.section == section }
  }

  /// The section that a field of another table names.
  static func with(_ name: LiteralRows.Slice, in rows: LiteralRows, of document: Document) -> GuidanceSection? {
    all.first { $0.document == document && Self.rows.isEqual($0.nameSlice, to: name, of: rows) }
  }

  /// How a report names a place in the guidance, whether or not any criterion stands there.
  package static func displayName(document: Document, section: String) -> String {
    switch document {
    case .annexes: section == "D" ? "Annex D" : "Annex A, section \(section)"
    case .framework:
      section == "Annex B"
        ? "Community Mental Health Framework, its own Annex B" : "Community Mental Health Framework, \(section)"
    case .webinars: "National webinars of spring 2020, \(section)"
    case .rethink:
      // The guide's sections are known by a number and a heading; the number is enough to find one.
      if let number = section.split(separator: " ").first, number.allSatisfy(\.isNumber) {
        "Rethink Mental Illness guide, section \(number)"
      } else {
        "Rethink Mental Illness guide, \(section)"
      }
    case .boardPaper:
      section.hasPrefix("para ")
        ? "NHS England Board paper, paragraph \(section.dropFirst(5))" : "NHS England Board paper, \(section)"
    }
  }

  /// First letter of the document, section, title.
  private static let rows = LiteralRows(
    """
    a|1|How the process works and who gets money
    a|1.0|How much transformation money there is
    a|1.1|What CCGs are to invest from their baselines
    a|1.2|What the money may and may not pay for
    a|1.3|The nominated CCG
    a|1.4|What accepting the money commits a system to
    a|1.5|Time for development and sign-off
    a|1.6|Dates from first draft to mobilisation
    a|1.7|Proposals from early implementer sites
    a|1.8|Lessons of the pandemic for community services
    a|1.9|Benefits the change should bring
    a|2.0|What approval turns on
    a|2.1|The transformation plan's data
    a|2.1.1|Access
    a|2.1.2|Coverage of Primary Care Networks
    a|2.2.1|The core integrated model (Question 1)
    a|2.2.2|People in scope and out of scope
    a|2.3|Local governance (Question 2)
    a|2.4.1|Young adults (Question 3)
    a|2.4.2|Older adults (Question 3)
    a|2.5|Partnership working (Question 4)
    a|2.5.1|Working with primary care
    a|2.5.2|Working with local authorities
    a|2.5.3|Working with the voluntary sector
    a|2.6.1|The three focus groups and their years (Question 5)
    a|2.6.2|Mental health rehabilitation
    a|2.6.3|Eating disorders
    a|2.6.4|Complex needs diagnosed as 'personality disorder'
    a|2.7|Physical health (Question 6)
    a|2.8|Workforce (Question 7)
    a|2.9|Measuring change (Question 8)
    a|2.10|Inequalities and mental health equality (Question 9)
    a|2.11|Co-production (Question 10)
    a|2.12|Access and waiting times (Question 11)
    a|2.13|Quality of care (Question 12)
    a|3.0|Further resources
    a|3.1|The other annexes
    a|D|Community care for people diagnosed with 'personality disorder'
    f|1.1|A new place-based model
    f|1.3|Inequalities in mental health care
    f|1.4|What the Framework is for
    f|2.3|The Care Programme Approach
    f|2.5|Moves between services
    f|3.1.1|Neighbourhood and wider community
    f|3.1.2|The core community service
    f|3.1.3|What community services do
    f|3.1.4|People with more complex needs
    f|3.1.5|Getting into care
    f|3.2.1|Assessment and interventions
    f|3.2.2|Coordinating and planning care
    f|3.2.3|Connecting people with their community
    f|4|Putting the model into practice
    f|4.2|Leadership and governance
    f|4.3|Infrastructure, data and outcomes
    f|4.4|Workforce
    f|Annex B|How complex a person's needs are
    w|Implementation timelines|When the change takes place
    w|Key areas of consideration|Points to weigh
    w|Principles for four week waiting time standard|Principles for a four-week wait
    w|Targets|National targets
    w|Learnings from early implementer sites|What early implementers learned
    w|What systems need to prioritise|What to do first
    w|Q&A discussion|Questions and answers
    r|Foreword, background and first five steps|Background and first steps
    r|6 Addressing and overcoming barriers|Overcoming barriers
    r|7 Measurement and evaluation|Measuring and evaluating
    r|8 Commissioning and contracting|Commissioning and contracts
    r|9 Recruitment and skills development|Recruiting and developing staff
    r|10 Co-delivery of your new model|Delivering together
    r|Appendix|Measures and where they are captured
    b|para 4|The programme's goals
    b|para 5|How the model departs from earlier care
    b|para 7|Early death among people with severe mental illness
    b|para 9|Testing and the start of funding
    b|para 10|Networks transformed so far
    b|para 11|The four aims in turn
    b|para 12|Workforce growth and new roles
    b|para 15|Partnerships with the third sector
    b|para 18|A charity's work in the North East
    """)
}
