extension PhraseTable.Rows {
  /// What practices and networks are already paid for, and primary care services on their own.
  static let primaryCare: StaticString = """
    s: QOF, qof, qof payment, qof indicators, quality and outcomes framework, GMS, GMS contract, PMS, PMS premium, APMS
    s: global sum, DES payment, network contract des, pcn des, network DES, core gp, core gp sessions
    s: gp core sessions, core gms
    s: salaried gp, salaried gps, gp locum, gp locums, locum gp, gp appointments, extra gp appointments
    s: additional gp appointments
    s: practice reception, practice receptionist, practice receptionists, practice admin, practice administration
    s: practice manager
    s: practice managers, practice staff costs, practice rent, practice premises, gp premises, surgery refurbishment
    s: surgery extension
    s: pcn clinical director, pcn clinical director payment, clinical director payment, extended access
    s: extended access hours
    s: extended hours access, improved access hubs, gp out of hours, gp extended hours, winter access hub
    s: enhanced access
    s: ARRS reimbursement, arrs reimbursement, arrs in full, fully reimbursed, arrs salaries, arrs posts, arrs roles
    s: arrs underspend
    s: gp indemnity, gp retention, gp federation running costs, gp federation core, practice resilience, gp resilience
    s: flu clinics
    s: flu vaccination, covid vaccination, vaccination clinic, cervical screening, nhs health checks, core primary care
    s: core general practice, general practice core, routine general practice, practice nurse core, gp streaming
    s: gp triage system
    s: social prescribing link worker, social prescribing link workers, SPLW, SPLWs
    s: first contact physio
    s: first contact physiotherapist, care navigators practice, care navigator reception, gp front desk, gp reception
    s: locally commissioned phlebotomy
    s: EPCMH
    s: primary care mental health workers, gp demand management, pcn core, network core funding, pcn core funding
    s: gpfv, GPFV
    s: low complexity mental health, practice list size payment, per patient payment, per capita payment to practices
    3: ARRS, arrs, additional roles reimbursement, additional roles reimbursement scheme, additional roles, arrs mhp
    2: locally enhanced service, local enhanced service, LES, LIS, local incentive scheme
    2: locally commissioned service, LCS
    3: enhanced service, practice payments, payments to practices, gp sessions, gp session, gp clinics, gp clinic
    3: practice nurses
    3: practice nurse, per practice payment, gp incentive, reimbursement, practice backfill, primary care service
    3: practice funding
    3: first contact mental health, first contact practitioner, first contact practitioners, FCP, FCMHW
    2: mental health practitioner 50, primary care liaison nurses, primary care liaison, gp clinical lead
    2: gp lead sessions
    2: practice based mental health nurse, attached to surgeries, single point of access in primary care
    2: primary care training
    2: pcn mental health practitioner, pcn mental health practitioners, pcn mhp, mental health practitioner arrs
    2: gpwsi, gpwer
    2: pcn development, gp federation, social prescribing, link worker in practice, smi register validation
    2: register validation
    2: in gp practices, in practices, gp surgeries, surgeries, gp surgery, gp practices, gp with special interest
    1: primary care, practices, practice, pcn, pcns, gp, gps, surgery
    3: social prescriber, social prescribers, primary care mental health service, primary care mental health team
    3: enhanced primary care mental health
    s: extended hours gp, extended hours gps, physio first contact, fcp physio, fcp physios, reception staff for
    s: reception staff and telephony, practice reception staff, locally commissioned service payment
    s: locally commissioned service payments, les payment, les payments, lis payment, lis payments, IIF
    s: investment and impact fund, general practice nurse, general practice nurses, practice hca, practice hcas
    s: practice paramedic, gp partner sessions, salaried gp sessions, practice list cleaning, surgery opening hours
    s: gp opening hours, gp evening surgeries, evening surgeries, saturday surgeries, practice winter access
    s: arrs link workers, arrs link worker, arrs pharmacist, arrs pharmacists, arrs social prescribers, arrs share
    s: arrs contribution, pcn share of arrs, arrs gap, arrs top up
    """
}
