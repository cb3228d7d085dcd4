/// A use that transformation money may not go to, or should not without a reason.
///
/// Raw values are stable words; the order is that of the guidance (1.2, then 1.1 and 1.3, then 2.2.2 and 2.6).
package enum BarredUse: String, CaseIterable, Sendable {
  case crisisCare = "crisis-care"
  case iapt
  case neurodevelopmental
  case learningDisability = "learning-disability"
  case dementia
  case councilShortfall = "council-shortfall"
  case digitalPlatform = "digital-platforms"
  case primaryCare = "core-primary-care"
  case baselineShortfall = "baseline-shortfall"
  case deficit = "deficits"
  case eatingDisorderBeds = "eating-disorder-day-or-inpatient"
  case beds
  case acute = "acute-and-ward-staffing"
  case childrens = "children"
  case perinatal
  case forensic
  case physicalHealth = "physical-health-services"
  case publicHealth = "public-health"
  case staffWellbeing = "staff-wellbeing"
  case otherProgramme = "other-programmes"
}

extension BarredUse {
  /// The register's criteria that rule this use out, the governing one first.
  package var criteria: [String] {
    switch self {
    case .crisisCare: ["A-1.2-11"]
    case .iapt: ["A-1.2-13", "A-2.2.2-21"]
    case .neurodevelopmental, .learningDisability: ["A-1.2-14", "A-2.2.2-23"]
    case .dementia: ["A-1.2-16", "A-2.2.2-22"]
    case .councilShortfall: ["A-1.2-20"]
    case .digitalPlatform: ["A-1.2-08"]
    case .primaryCare: ["A-1.2-09", "A-2.2.1-08"]
    case .baselineShortfall: ["A-1.1-07", "A-1.2-02"]
    case .deficit: ["A-1.3-09", "A-1.3-12"]
    case .eatingDisorderBeds: ["A-2.6.3-04", "A-2.6.3-05"]
    case .beds: ["A-1.3-09", "A-2.6.2-11"]
    case .childrens: ["A-1.3-09", "A-2.2.2-03", "A-2.6.3-06"]
    case .acute, .perinatal, .forensic, .physicalHealth, .publicHealth, .staffWellbeing, .otherProgramme:
      ["A-1.3-09", "A-2.2.2-03"]
    }
  }

  /// The section of Annex A that governs.
  package var section: String {
    switch self {
    case .crisisCare, .iapt, .neurodevelopmental, .learningDisability, .dementia, .councilShortfall,
      .digitalPlatform, .primaryCare:
      "1.2"
    case .baselineShortfall: "1.1"
    case .eatingDisorderBeds: "2.6.3"
    case .deficit, .beds, .acute, .childrens, .perinatal, .forensic, .physicalHealth, .publicHealth,
      .staffWellbeing, .otherProgramme:
      "1.3"
    }
  }

  /// What it is, in a few words that fit after “this is”.
  package var name: String {
    switch self {
    case .crisisCare: "crisis or urgent mental health care"
    case .iapt: "IAPT, or care for common problems that IAPT treats"
    case .neurodevelopmental: "a standalone autism, ADHD or other neurodevelopmental service"
    case .learningDisability: "a standalone learning disability service"
    case .dementia: "a memory service or other dementia care"
    case .councilShortfall: "a shortfall in council funding, or a cost that is the council's by law"
    case .digitalPlatform: "a digital platform that belongs to digital budgets"
    case .primaryCare: "core primary care"
    case .baselineShortfall: "a gap in what CCG baselines should fund"
    case .deficit: "a deficit, savings target or reserve"
    case .eatingDisorderBeds: "inpatient or intensive day care for eating disorders"
    case .beds: "beds or placements"
    case .acute: "inpatient wards or acute hospital care"
    case .childrens: "a service for children and young people under 18"
    case .perinatal: "perinatal mental health, which has its own funding"
    case .forensic: "forensic or criminal justice care, which has its own funding"
    case .physicalHealth: "a physical health service"
    case .publicHealth: "public health or work with the whole population"
    case .staffWellbeing: "wellbeing support for staff or employers"
    case .otherProgramme: "another programme, or no stated group of people"
    }
  }

  /// The question that settles a doubtful line.
  package var question: String {
    switch self {
    case .crisisCare:
      "Who is it open to: planned care for people already with the community team, or anyone in a crisis? "
        + "What share of it is crisis, liaison or urgent work, and who pays for that?"
    case .iapt:
      "Who are the people treated, and how severe are their problems? Is any post employed in, managed by or counted "
        + "by the IAPT service?"
    case .neurodevelopmental:
      "Does everyone seen also have a severe mental health problem? Is diagnosis or titration for others part of it?"
    case .learningDisability:
      "Does everyone seen also have a severe mental health problem, and which team employs and manages the post?"
    case .dementia:
      "Is the caseload functional illness, with dementia only where it co-exists? What share is memory assessment "
        + "or dementia care, and who pays for that?"
    case .councilShortfall:
      "Is this new work within the community model, agreed with the council, or something that the council pays for "
        + "or must provide by law?"
    case .digitalPlatform:
      "Is this minor equipment or a pilot for physical health, or part of a record or platform that the digital "
        + "budget should pay for?"
    case .primaryCare:
      "Which team employs the post, which people does it see, and is any of it reimbursed or paid for under the "
        + "practice or PCN contract?"
    case .baselineShortfall:
      "Is this new capacity on top of the 2020/21 establishment? What did the CCG baseline pay for before?"
    case .deficit:
      "What will the money buy for people with severe mental health problems, and who decides on its release?"
    case .eatingDisorderBeds:
      "Where does it take place, and for how many days or hours a week for one person? Is any part on a ward or a "
        + "day unit?"
    case .beds:
      "Does the money pay for beds or fees, or for community staff who help people leave them?"
    case .acute:
      "Which team employs the post, and is any of its time counted in ward or hospital staffing?"
    case .childrens:
      "From what age are people seen, and what share of the cost is for under-18s and paid from children's funding?"
    case .perinatal:
      "Is this for people with severe mental illness in the core model, beyond what the perinatal allocation funds?"
    case .forensic:
      "Is this for people with severe mental illness in the core model, beyond what forensic or justice budgets fund?"
    case .physicalHealth:
      "Is this for people with severe mental illness, and on top of what baseline or physical health budgets fund?"
    case .publicHealth:
      "Who is it for: people with severe mental health problems, or the whole population?"
    case .staffWellbeing:
      "Is this support for the teams of the new model, or for staff and employers in general?"
    case .otherProgramme:
      "Which people is this for, what exactly does it buy, and is there another funding stream for it?"
    }
  }
}
