/// A list that the guidance gives, in the order it gives it and in the project's own words.
package struct NamedList: Sendable {
  package let title: String
  /// The section of Annex A that gives it.
  package let section: String
  /// Whether the list is of examples, so that a single missing item means nothing.
  package let isOpen: Bool
  package let items: [String]
}

/// The lists of Annex A that rules count against.
package enum NamedLists {
  /// Who takes part in governance, and works together in the programme.
  package static let governanceParties = NamedList(
    title: "Parties in governance", section: "2.0", isOpen: false,
    items: [
      "STP or ICS", "mental health providers", "CCGs", "Primary Care Networks", "local authorities",
      "voluntary sector", "people with lived experience",
    ])

  /// Who formally signs the plan off.
  package static let signatories = NamedList(
    title: "Signatories of the plan", section: "2.2.1", isOpen: false,
    items: [
      "PCN Clinical Directors", "Director of Adult Social Services", "Director of Public Health", "housing lead",
      "Director of Children's Services", "VCSE representatives", "lived experience representatives",
      "lead mental health providers", "CCGs",
    ])

  /// Whom the core model has specific plans for: a to h.
  package static let coreInclusion = NamedList(
    title: "Groups the core model includes", section: "2.2.1", isOpen: false,
    items: [
      "older adults", "young adults to 25", "people diagnosed with 'personality disorder'",
      "people with eating disorders", "people who use substances",
      "people with neurodevelopmental or cognitive conditions, dementia included",
      "people coming back to their community", "people who self-harm",
    ])

  package static let severeMentalIllness = NamedList(
    title: "Needs that count as severe mental illness", section: "2.2.2", isOpen: true,
    items: [
      "psychosis", "bipolar disorder", "a 'personality disorder' diagnosis", "eating disorders", "severe depression",
      "a need for rehabilitation",
    ])

  package static let coexistingNeeds = NamedList(
    title: "Needs that may co-exist with severe mental illness", section: "2.2.2", isOpen: true,
    items: ["frailty", "cognitive impairment", "neurodevelopmental conditions", "substance use"])

  package static let councilTypeRoles = NamedList(
    title: "Council-type roles that may be paid for", section: "1.2", isOpen: true,
    items: ["mental health social worker", "housing support worker", "substance use worker"])

  package static let complementaryProgrammes = NamedList(
    title: "Other money to draw on", section: "1.2", isOpen: true,
    items: ["digital transformation", "Ageing Well", "Personalised Care", "core primary care and PCN funding"])

  package static let deliveryRisks = NamedList(
    title: "Delivery risks to consider", section: "2.3", isOpen: true,
    items: [
      "recruitment and its delays", "spending the allocation", "supply of staff", "procurement",
      "interoperability of IT", "support of stakeholders and partners", "engaging and consulting staff",
      "fatigue with change", "fatigue from the pandemic", "particular inequalities", "weak co-production",
    ])

  package static let workforceFamilies = NamedList(
    title: "Role families of the workforce", section: "2.8", isOpen: false,
    items: [
      "psychological professions", "occupational therapy", "mental health pharmacy", "mental health social work",
      "substance use expertise", "new roles", "advanced clinical practice", "paid lived experience roles",
    ])

  package static let all = [
    governanceParties, signatories, coreInclusion, severeMentalIllness, coexistingNeeds, councilTypeRoles,
    complementaryProgrammes, deliveryRisks, workforceFamilies,
  ]
}
