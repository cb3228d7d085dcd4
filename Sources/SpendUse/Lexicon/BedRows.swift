extension PhraseTable.Rows {
  /// Inpatient and intensive day care that is for eating disorders by its own name.
  static let eatingDisorderBeds: StaticString = """
    s: SEDU, sedu, SEDUs, specialist eating disorder unit, specialist eating disorders unit, eating disorder unit
    s: eating disorders unit, eating disorder ward, eating disorders ward, eating disorder beds, eating disorders beds
    s: ED beds, AED beds, ED ward, AED ward, AED inpatient, ED inpatient, eating disorder inpatient
    s: eating disorders inpatient
    s: inpatient eating disorder, inpatient eating disorders, eating disorder day service, eating disorders day service
    s: eating disorder day programme, eating disorders day programme, eating disorder day unit
    s: eating disorders day unit
    s: eating disorder day care, eating disorders day care, eating disorder day patient, eating disorder day hospital
    s: ED day programme, ED day unit, ED day service, ED day care, AED day unit, AED day programme, AED day care
    s: AED day service
    s: AED day patient, ED day patient, ED day hospital, AED day hospital, nasogastric, nasogastric feeding
    s: NG feeding, NG feeds
    s: NG tube, NGT feeding, tube feeding, refeeding beds, refeeding bed, refeeding ward, virtual day care
    s: virtual day programme
    s: partial hospitalisation, eating disorder residential, residential eating disorder, eating disorder recovery house
    s: AED tier 4, ED tier 4, eating disorder tier 4, tier 4 eating disorder, tier 4 AED, tier 4 ED
    s: eating disorder placements
    s: AED bed days, AED placements, eating disorder bed, AED bed, AED beds block, eating disorder step down beds
    s: intensive day programme, intensive day treatment, intensive day care, intensive day service
    s: intensive day patient
    s: intensive day, day patient programme, daypatient programme, day patient places
    2: meal support group, meal support groups, supervised meals, meal supervision, dining room, therapeutic kitchen
    2: MARSIPAN
    2: group meals, lunch group, lunch club eating disorder, marsipan liaison, dining space, kitchen and dining, MEED
    2: half days a week, two half days
    D: specialist unit, specialist units, unit admissions, unit admission, unit beds, unit places, day places
    D: residential programme, specialling
    3: specials, ward
    """

  /// Day units and programmes: a breach for eating disorders, a question elsewhere.
  static let dayUnits: StaticString = """
    D: IDP, IDPs, DPP
    D: day unit, day hospital, day hospitals, day patient, day patients, daypatient, daypatients, day programme
    D: day program
    D: day treatment, day treatment programme, day therapy unit, full day groups, full day programme, day care
    D: day care unit
    D: day service, daycare service, step up day, step down day, days a week programme, five days a week programme
    D: full day therapeutic programme, all day programme, day care programme, day places, day therapy programme
    D: full time programme, five day programme, 5 day programme, 4 day programme, 3 day programme
    D: monday to friday programme
    2: day therapy
    """

  /// Beds, placements and fees.
  static let beds: StaticString = """
    s: bed days, bed day, occupied bed days, OBDs, block bed, block beds, block contract beds, block booked beds
    s: spot purchase
    s: spot purchased, spot purchases, spot beds, extra beds, additional beds, private beds, private bed
    s: private hospital
    s: independent hospital, independent sector beds, independent sector hospital, independent sector placements
    s: locked rehabilitation, locked rehab, locked rehabilitation placement, locked rehabilitation beds, rehab beds
    s: rehabilitation beds
    s: inpatient rehabilitation, rehab ward, rehabilitation ward, rehabilitation unit, rehab unit, rehab inpatient
    s: high dependency unit
    s: high dependency rehabilitation, high dependency rehab, complex care beds, complex care unit
    s: complex rehabilitation ward
    s: PICU, picu, psychiatric intensive care, psychiatric intensive care unit, acute beds, acute bed, inpatient beds
    s: inpatient bed
    s: step down beds, step down bed, step up beds, step up bed, step up step down beds, step up and step down beds
    s: respite beds, respite bed
    s: surge beds, winter beds, mental health beds, continuing care beds, NHS beds, older adult beds, bed base
    s: bed capacity
    s: placement fees, placement costs, placement budget, placements budget, out of area placement costs, OAP costs
    s: OAPs cost
    s: out of area beds, out of area bed, private placements, private sector placement, private sector placements
    s: placement funding
    s: nursing home placements, residential placement, residential placements, nursing placement, nursing placements
    s: out of area treatments, OATs budget, OATS, ECR budget, independent sector bed, st andrew's healthcare
    s: huntercombe, cygnet health, cygnet hospital, priory hospital, priory group, 24 hour nursing, 24 hr nursing
    s: 24 hour nursed, bed purchase, purchase of beds, purchase beds, buying beds, bed spaces, bedded unit
    s: nursing home beds
    s: specialist placements, rehab placements, rehabilitation placements, complex rehab placements, tier 4 beds
    s: tier 4 bed
    f: BED, beds, bed, bedded, out of area placements, out of area placement, OAPs, OAP, placements, placement
    f: inpatient placement, inpatient placements, tier 4, T4
    3: residential rehabilitation, residential rehab, residential unit, residential
    3: step down house, step down flat, step down flats, step down accommodation, step up house, cqc registered
    3: care home placement
    2: rent deposits, furniture packs, returning from placement, supported accommodation, recovery house
    2: provider collaborative, placement review, placement reviewing, reviewing officer, placement panel
    2: placement coordinator, complex care panel, step up step down, step up and step down
    s: priory block, priory spot, priory purchase, priory invoices, priory fees, priory bed, priory beds
    s: priory placement, priory placements, cygnet bed, cygnet beds, cygnet placement, cygnet placements
    s: cygnet invoices, elysium bed, elysium beds, elysium placement, elysium placements, block purchase
    s: block booking, block contract with hospital, ecr panel spend, private hospital invoices, oats, OATs
    s: residential care staffed, staffed residential care, care home placements, care home placement
    s: residential clients, staffed residential
    2: recovery house, recovery houses
    """

  /// Wards, their staff, bed management and acute hospital care.
  static let acute: StaticString = """
    s: ward staff, ward staffing, ward nurse, ward nurses, ward manager, ward managers, ward round, ward rounds
    s: ward based nurse
    s: ward doctor, ward psychologist, ward psychology, ward activity, ward activities, ward refurbishment
    s: ward upgrade, ward clerk
    s: ward occupational therapist, ward OT, ward HCA, ward peer worker, ward pharmacist, ward improvement
    s: ward environment
    s: acute ward, acute wards, acute admission ward, admission ward, assessment ward, treatment ward, older adult ward
    s: older adult wards, adult acute ward, psychiatric ward, mental health ward, mental health wards
    s: older people's ward
    s: inpatient ward, inpatient wards, inpatient unit, inpatient units, inpatient staffing, inpatient nurse
    s: inpatient nurses
    s: inpatient staff, inpatient psychologist, inpatient psychology, inpatient care, inpatient service
    s: inpatient services
    s: inpatient capacity, inpatient expansion, inpatient pathway staffing, inpatient therapies, inpatient OT
    s: inpatient estate
    s: safer staffing, safer wards, safewards, safe wards, therapeutic acute inpatient, acute inpatient
    s: bank and agency wards
    s: observation staff, 1 1 observations, one to one observations, enhanced observations, specialling
    s: ward observations
    s: bed management, bed manager, bed managers, bed flow, patient flow team, flow team, flow manager, bed bureau
    s: ligature, ligature works, anti ligature, seclusion, seclusion suite, dormitory, dormitories
    s: eradicating dormitories
    s: electroconvulsive therapy, ECT suite, ECT clinic, ECT, clozapine ward initiation, medical ward
    s: acute medical ward
    s: acute trust ward, acute hospital ward, acute care pathway staffing, reducing restrictive practice on wards
    f: inpatient, inpatients, acute unit, hospital ward
    3: ward, wards
    3: acute staffing, night staff, RMN cover
    2: ward discharge coordinator, ward discharge co ordinator, ward based discharge coordinator, acute discharge team
    2: discharge coordinator, inpatient discharge, inpatient and community, community and inpatient, inpatient community
    2: discharge team, in patient and community, across inpatient and community, inreach to ward, ward based
    2: acute pathway lead
    Q: admission, admissions, night staff, acute hospital, acute psychiatric, hospital, inpatient wards
    3: ward based
    """
}
