extension PhraseTable.Rows {
  /// Words about missing money, and whose it is; they belong to no use until the context says which.
  static let money: StaticString = """
    g: shortfall, shortfalls, funding gap, funding gaps, funding shortfall, overspend, overspends, overspent, budget gap
    g: budget pressure, budget pressures, budget shortfall, cost pressure, cost pressures, financial pressure
    g: financial pressures
    g: savings target, savings, saving target, savings programme, budget cut, budget cuts, grant cut
    g: grant reduction
    g: reduction in grant, reduced grant, withdrawn funding, loss of funding, lost funding
    g: loss of grant
    g: decommissioned, decommissioning, no longer funded, no longer funds, no longer commissioned, funding ceased
    g: funding ends
    g: funding ended, disinvested, disinvestment, unfunded, unmet savings, financial gap, resource gap, budget reduction
    g: budget reductions, previously funded, formerly funded, formerly paid, previously paid, used to fund, used to pay
    g: stopped funding, ceased to fund, pulled funding, grant ending, grant loss, reduction in funding
    g: closing its
    g: due to close, threatened with closure, at risk of closure, prevent closure, avoid closure, make good, making good
    g: plugging, plug gap, to cover gap, underfunding, underfunded, funding reduction, tapering grant, MTFS
    g: austerity
    i: replace, replaces, replacing, replacement of, sustain, sustaining, protect, protecting, maintain, maintaining
    i: preserve
    i: keep open, safeguard, continuation, backfill, backfilling, in place of, substitute, offset, instead of grant
    i: reinstate
    i: vacancies, vacancy, existing, statutory, pressures, pressure, demand pressures, inflationary, uplift to fees
    G: council, councils, local authority, local authorities, county council, borough council, city council, LA, LAs
    G: LA's
    G: adult social care, social services, ASC directorate, social care, public health grant, county, borough, unitary
    G: metropolitan borough, ASC, adult services directorate, DASS, district council, public health budget
    B: ccg, ccgs, baseline, baselines, establishment, contract offer, 2020 21, 2019 20, 2020/21, 2019/20, 20 21, 19 20
    B: existing contract, core contract, existing team, existing teams, recurrent funding, recurrently, last year
    B: prior year
    B: in post, current contract
    T: trust, system, ics, stp, foundation trust, year end, control, provider, icb, financial recovery, I&E, month 12
    T: finance
    i: cut, cuts, withdrawn, withdrawal, pulled out, plug
    g: meets the gap, meet the gap, meeting the gap, cover the gap, covers the gap, covering the gap, fill the gap
    g: fills the gap, filling the gap, plugs the gap, gap in the budget, gap in budget, gap in funding
    g: gap in contract, gap in the contract, gap in 20 21, gap in the 20 21, cut its budget, cut its grant
    g: cut the grant, cut the budget, cut funding, cuts to, withdrew its, withdrew its money, withdrew funding
    g: withdrew the grant, withdrew its funding, baseline withdrawn, replacing public health grant, replacing council
    g: replacing grant, to replace the grant, lost when, lost after, lost since
    """

  /// Councils: what they must provide by law, and what they have long paid for.
  static let council: StaticString = """
    s: section 117 aftercare, s117 packages, 117 packages, 117 aftercare
    s: aftercare packages
    s: existing amhp, existing amhps, amhp service, amhp rota, amhp team, amhp vacancies, amhp salaries, amhp duty
    s: amhp hub, amhp backfill
    s: care packages, packages of care, package of care, domiciliary care, home care packages, homecare packages
    s: adult social care packages
    s: social care packages, residential care fees, care home fees, nursing home fees
    s: supported living fees
    s: supported living placement, supported living placements, supported living packages
    s: supporting people grant
    s: council day centre, day centre closure, council savings, council's savings, social care savings
    s: adult social care budget
    s: adult social care pressures, social care pressures, adult social care overspend, council overspend
    s: council deficit
    s: housing related support contract, floating support contract, disabled facilities grant
    s: DFG
    s: council vacancies, social care vacancies, social worker vacancies, social work vacancies, council core staff
    s: deprivation of liberty, dols backlog, best interest assessor, best interests assessor, BIA, BIAs
    s: care act assessments backlog
    s: safeguarding adults board, safeguarding adults team, appointeeship, deputyship
    s: discretionary housing payment
    s: emergency duty social work, council funding shortfall, local authority shortfall, social care funding gap
    s: protecting social care
    s: protect social care, existing social workers, existing social worker, social worker salaries
    s: existing council social workers
    s: public health grant cut, drug and alcohol grant, core drug and alcohol service, drug and alcohol core contract
    s: core drug and alcohol contract, substance misuse core contract, drug and alcohol treatment contract
    s: drug and alcohol tender
    s: homelessness prevention grant, rough sleeping grant, council housing
    s: better care fund contribution
    s: better care fund pressure, BCF pressure, winter pressures social care, fair cost of care
    s: adult social care demand
    s: supported housing rent, void costs, section 256 balance
    2: amhp, amhps, AMHP, AMHPs, approved mental health professional, approved mental health professionals
    2: care act assessor
    2: care act assessment, care act, personal budgets, personal budget top ups, personal budget
    2: direct payments
    2: supported housing strategy lead, s117 review officer, section 117 review officer, section 117 reviewing officer
    2: s117 reviewing officer, reviewing social worker, drug and alcohol treatment worker, day centre, day centres
    2: council day service
    2: council employed programme lead, council programme lead, drug and alcohol worker core, floating support
    2: joint commissioner
    2: joint commissioning post, 50 50, 50 50 funding, match funded existing, joint funded existing, council employed
    2: council hosted
    2: drug and alcohol core, housing officer, housing options, environmental health, tenancy fund, community safety
    3: section 117, s117, s 117, s.117, sec 117, residential care, supporting people, housing related support
    3: temporary accommodation, voids
    2: blue badge, council tax, rent arrears
    s: better care fund gap, bcf gap, better care fund shortfall, bcf shortfall, BCF gap, better care fund top up
    s: better care fund pressure, care act assessments, care act assessing, care act backlog
    s: care act reviews, dols, dol, homecare hours, dom care, domiciliary, care hours, local welfare assistance
    s: household support fund, adult safeguarding team, care management team, social care budget
    s: assessment and care management, council budget, council grant, council run, council homecare, council contract
    s: council pressure, council pressures, council gap, section 117 packages, section 117 care, section 117 budget
    s: s117 budget, s117 costs, s117 care, s117 placements, medium term financial, revenue support grant
    s: statutory social work, statutory assessments, council social work establishment, adult social care base
    s: direct payments growth, replacing public health grant, replaces public health grant, public health grant money
    s: direct payments budget, residential care clients, personal budgets overspend, lost when the council
    s: after the council cut
    """

  /// Gaps in CCG baselines: posts, rises and contracts that were there before.
  static let baseline: StaticString = """
    s: existing posts, existing post, existing establishment, current establishment, funded establishment
    s: budgeted establishment
    s: existing vacancies, establishment vacancies, vacancies in establishment, vacant posts, vacant establishment
    s: vacancy backfill
    s: existing staff costs, existing staffing, existing cmht posts, existing cmht staff, existing cmht nurses
    s: existing care coordinators
    s: existing team costs, existing workforce costs, existing staffing costs, current staffing costs
    s: current cmht establishment
    3: increments, business as usual, BAU
    1: inflation
    s: pay award, pay awards, pay uplift, pay inflation, incremental drift, inflationary uplift, inflation uplift
    s: inflation on
    s: inflation on existing, inflation on the existing, inflation for existing, annual increments, increments on
    s: agenda for change uplift, AfC uplift, AfC pay award, pension increase, employer pension, tariff uplift
    s: net tariff
    s: cost pressure, cost pressures, unfunded posts, unfunded post, prior year, prior years, brought forward from
    s: historic shortfall
    s: mental health investment standard, MHIS, mhis, mhis shortfall, mhis gap, baseline shortfall, baseline gap
    s: baseline funding gap
    s: baseline uplift not received, uplift not received, uplift not passed, uplift shortfall
    s: baseline uplift shortfall, baseline uplift not passed
    s: 2020 21 baseline uplift, replace baseline, replacing baseline, in place of baseline, substitute for baseline
    s: baseline replacement
    s: previously baseline funded, formerly baseline funded, baseline posts, baseline funded posts
    s: non recurrent to recurrent
    s: nonrecurrent to recurrent, make recurrent, making recurrent, converted to recurrent, convert to recurrent
    s: agency premium, agency premia, agency cover for vacancies, locum cover for vacancies, locum premium
    s: bank and agency overspend
    s: continuation of posts, continuation of existing, continuation of funding, continuing existing
    s: maintain current service
    s: maintain existing, sustain existing, sustaining existing, maintaining existing, maintain current
    s: existing contract value
    s: existing contract inflation, core contract pressure, ccg withdrawn, withdrawn ccg funding, ccg disinvestment
    s: ccg savings
    s: ccg shortfall, ccg funding gap, underlying cmht deficit, recurrent shortfall, historic underfunding, legacy posts
    s: rebasing, rebasing of, establishment reset, roll over of, rollover of, roll forward of existing
    s: backlog maintenance
    s: posts funded by ccg until, business as usual costs, business as usual posts, bau costs, bau posts, agency costs
    s: agency spend cmht, substantive vacancies
    s: existing caseload staffing, mainline existing, mainstream existing, pick up existing, picking up existing
    s: unfunded growth
    2: personal health budgets, personal health budget, PHBs, PHB, physical health budgets
    2: regrading, regrade, re grading, rebanding, re banding, uplift existing, retitled, re titled, existing vcse
    2: expansion of existing
    2: expand existing, extension of existing, extending existing, extension of contract, recruited at risk
    2: at risk posts, posts at risk
    2: register cleaning, register recall, register validation, recall, annual physical health checks
    2: smi health checks, PHC SMI, SMI PHC, physical health checks
    2: smi physical health checks, physical health check hca, team management on costs, existing cmht
    2: temporary staff, agency staff, locum, locums, agency nurses, bank staff, tupe, TUPE transfer, retention premium
    2: retention payments, recruitment and retention premia, relocation package, continuation, EI pilot, pilot extension
    2: redeployed, redeployment, existing nurses, existing staff, vacancies, vacancy cover, legacy
    2: mainstreaming
    1: agency, backfill, existing, current, continued, maintain, extension, extend
    3: national insurance increase
    s: baseline not passed, uplift to baseline, not passed through, not passed on by, ccg baseline withdrawn
    s: baseline withdrawn, withdrawn baseline, gap in the 20 21, underinvestment, under investment, agency doctors
    """

  /// Deficits, savings targets and reserves.
  static let deficits: StaticString = """
    s: control total, control totals, deficit, deficits, deficit reduction, underlying deficit, structural deficit
    s: financial deficit
    s: cost improvement, cost improvement programme, cost improvement plan, cost improvement target, CIP, CIPs, cip
    s: QIPP, qipp
    s: efficiency target, efficiency savings, efficiency requirement, efficiency programme, savings plan
    s: savings requirement, waste reduction
    s: bottom line, breakeven, break even, balance the books, balance books, balanced position
    s: financial recovery plan, financial recovery
    s: system financial position, year end position, year end balance, year end support
    s: forecast outturn, outturn
    s: system envelope, financial envelope, system overspend, system deficit, system savings, provider surplus
    s: provider deficit
    s: risk reserve, system risk reserve, general reserve, general reserves, central reserve, held in reserve
    s: uncommitted reserve
    s: contingency reserve, ccg running costs, running cost allowance, admin cost allowance
    s: ccg admin
    s: vacancy factor, slippage held, non recurrent benefit, nonrecurrent benefit, risk share, risk pool, clawback
    s: claw back
    s: underlying position, financial stability, financial sustainability, financial improvement trajectory
    s: provider sustainability
    s: FRF, financial recovery fund, stranded costs, stranded overheads, general ledger adjustment, trust's financial
    s: income loss
    s: loss of income, lost income, unachieved savings, CNST, capital charges, PFI, pfi unitary, unitary charge
    s: PDC dividend
    s: covid costs, covid cost pressures, covid cost pressure, covid 19 costs, covid 19 cost pressures
    s: system flexibility, in year pressures
    s: balancing figure, balancing item, budget balancing, financial balance, system pressures, trust pressures
    s: ccg pressures
    s: winter pressures, corporate services contribution, corporate recharge, corporate recharges
    s: contribution to corporate
    3: corporate overheads, corporate overhead, overheads, overhead, reserve, contingency, contingency fund, slippage
    3: underspend
    3: carry forward, unallocated balance, uncommitted, held centrally, retained centrally, top slice, topslice
    3: top sliced
    2: indirect costs, overhead contribution, management fee, host fee, hosting fee, corporate, recharge
    2: section 256
    2: return to region, reprofile, non pay budget, balance of allocation, corporate support
    3: financial position, reserves
    2: running costs
    1: on costs
    s: ics financial plan, system financial plan, trust financial plan, financial plan, savings programme trust
    s: trust savings, trust wide savings, trust wide cip, system savings, ics savings, savings shortfall
    2: management charge, management charges, host charge
    """
}
