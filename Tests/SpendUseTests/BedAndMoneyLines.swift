extension SpendLineCases {
  static let eatingDisorders = """
    breach | SEDU beds x 2
    breach | Eating disorder day programme, four days a week
    breach | NG feeding nurse, Ward 7
    breach | Partial hospitalisation pilot
    breach | Virtual day care, eating disorders
    breach | Nurse staffing, Willow Ward
    breach | Contribution to the Provider Collaborative for Tier 4 bed days
    breach | Step-down beds for AED
    breach | Inpatient dietitian
    breach | Whole-day group with lunch and supper, Mon to Fri
    fine | FREED champion
    fine | Outreach nurse, home visits
    fine | Dietitian 1.0 band 6, community
    fine | CBT-E therapist, community eating disorder service
    fine | One-day training in medical monitoring for GPs
    fine | Seven-day community cover
    fine | BED guided self-help, online
    fine | Support to avoid inpatient admission, community team
    fine | Carers' workshops (New Maudsley)
    fine | Medical monitoring clinic, phlebotomy and ECG
    borderline | Meal support group, two half-days
    borderline | All-age eating disorder service
    borderline | MARSIPAN liaison nurse
    """

  static let beds = """
    breach | Two extra rehab beds, Larch ward
    breach | Spot purchase of private beds
    breach | Out of area placement costs
    breach | PICU beds
    breach | Locked rehabilitation placements
    breach | Ward staffing: safer staffing gap
    breach | Bed days, independent hospital
    breach | Acute ward activity coordinators
    breach | Top-up fees for nursing home placements
    breach | Refurbishment of the high dependency unit
    breach | Inpatient psychologist
    fine | Community rehab team: B7 OT, B6 nurse
    fine | In-reach to people in out-of-area placements to plan their return
    fine | Reduce out of area placements: case managers in community rehab
    fine | Individual Placement and Support workers
    fine | Student placement coordinator
    fine | Outreach to the most deprived wards of the city
    fine | Beds and Herts learning network subscription
    fine | Allotment: raised beds and tools
    fine | Embedded peer workers
    borderline | Ward discharge coordinator
    borderline | Step-down flat with 24-hour staff
    """

  static let councils = """
    breach | Cover for the cut in the council's drug and alcohol grant
    breach | Section 117 packages
    breach | Adult social care savings target
    breach | AMHP service - existing salaries
    breach | Council day centre due to close
    breach | Residential care fees
    breach | Housing-related support contract withdrawn by the council
    breach | County council overspend on social care
    breach | Supported living placements
    breach | Sustaining floating support after the council's budget was cut
    fine | Mental health social workers x 2 in the neighbourhood team, section 75
    fine | Housing support worker in the core team
    fine | Substance use worker, core team, agreed with the council
    fine | Welfare rights adviser for people with SMI
    fine | Meetings with the council on supported housing strategy
    fine | Council for Voluntary Service: small grants
    borderline | AMHP posts
    borderline | Section 117 review officer
    borderline | Care Act assessor
    """

  static let money = """
    breach | Contribution to the trust's control total
    breach | CIP offset
    breach | QIPP
    breach | Pay award for existing CMHT staff
    breach | Vacant posts in the current establishment
    breach | MHIS shortfall
    breach | System risk reserve
    breach | Support to the year-end position
    breach | CCG running costs
    breach | Replacing CCG funding withdrawn from the advocacy service
    breach | Unfunded cost pressures brought forward
    breach | Inflation on the existing contract
    fine | New posts over and above the 2020/21 establishment
    fine | Training backfill for new starters in the neighbourhood team
    fine | Quality control and infection control kit
    fine | Closing the mortality gap: exercise groups for SMI
    fine | Savings club and debt advice for people with SMI
    fine | Treatment gap: psychologists for psychosis
    borderline | Corporate overheads
    borderline | Contingency
    borderline | Expansion of existing VCSE service
    borderline | Regrading of posts
    """

  static let digitalAndPrimaryCare = """
    breach | Shared care record licences
    breach | EPR procurement
    breach | Interoperability platform
    breach | RiO to SystmOne interface build
    breach | Data warehouse
    breach | Graphnet annual fee
    breach | Population health management platform
    breach | Replacing the trust's patient record system
    breach | QOF payments
    breach | GP locums
    breach | Extended access hours
    breach | Practice receptionists
    breach | Flu clinics
    breach | PCN clinical director payment
    fine | Laptops and phones for new starters
    fine | SNOMED templates in the trust's record
    fine | Training to use the shared care record
    fine | Tablets for service users
    fine | GP clinical lead for eating disorders training
    fine | Peer worker aligned to a PCN
    fine | Pharmacist with SMI caseload, core team
    fine | Shared care protocol for lithium
    borderline | Outcomes dashboard
    borderline | Online self-referral portal
    borderline | ARRS mental health practitioner, employer's half
    borderline | PCN development
    """

  static let vagueAndMixed = """
    borderline | Other
    borderline | Mental health investment
    borderline | To be confirmed
    borderline | Single point of access covering IAPT and CMHT
    borderline | Service manager (community and inpatient)
    borderline | 4 core team nurses and 2 PWPs
    breach | Core offer incl. memory clinic nurse
    fine | Neighbourhood team nurses x 4
    fine | Peer support workers x 6
    fine | Co-production budget
    fine | Pharmacy technician, depot and lithium clinics
    """
}
