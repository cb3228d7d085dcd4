extension PhraseTable.Rows {
  /// What practices and networks are already paid for, and primary care services on their own.
  static let primaryCare: StaticString = """
    s: QOF, qof, qof payment, qof indicators, quality and outcomes framework, GMS, GMS contract, PMS, PMS premium, APMS
    s: global sum, DES payment, network contract des, pcn des, network DES, core gp, core gp sessions, gp core sessions, core gms
    s: salaried gp, salaried gps, gp locum, gp locums, locum gp, gp appointments, extra gp appointments, additional gp appointments
    s: practice reception, practice receptionist, practice receptionists, practice admin, practice administration, practice manager
    s: practice managers, practice staff costs, practice rent, practice premises, gp premises, surgery refurbishment, surgery extension
    s: pcn clinical director, pcn clinical director payment, clinical director payment, extended access, extended access hours
    s: extended hours access, improved access hubs, gp out of hours, gp extended hours, winter access hub, enhanced access
    s: ARRS reimbursement, arrs reimbursement, arrs in full, fully reimbursed, arrs salaries, arrs posts, arrs roles, arrs underspend
    s: gp indemnity, gp retention, gp federation running costs, gp federation core, practice resilience, gp resilience, flu clinics
    s: flu vaccination, covid vaccination, vaccination clinic, cervical screening, nhs health checks, core primary care
    s: core general practice, general practice core, routine general practice, practice nurse core, gp streaming, gp triage system
    s: social prescribing link worker, social prescribing link workers, SPLW, SPLWs, social prescriber, social prescribers, first contact physio
    s: first contact physiotherapist, care navigators practice, care navigator reception, gp front desk, gp reception, locally commissioned phlebotomy
    s: primary care mental health service, primary care mental health team, enhanced primary care mental health, EPCMH
    s: primary care mental health workers, gp demand management, pcn core, network core funding, pcn core funding, gpfv, GPFV
    s: low complexity mental health, practice list size payment, per patient payment, per capita payment to practices
    3: ARRS, arrs, additional roles reimbursement, additional roles reimbursement scheme, additional roles, arrs mhp
    2: locally enhanced service, local enhanced service, LES, LIS, local incentive scheme, locally commissioned service, LCS
    3: enhanced service, practice payments, payments to practices, gp sessions, gp session, gp clinics, gp clinic, practice nurses
    3: practice nurse, per practice payment, gp incentive, reimbursement, practice backfill, primary care service, practice funding
    3: first contact mental health, first contact practitioner, first contact practitioners, FCP, FCMHW
    2: mental health practitioner 50, primary care liaison nurses, primary care liaison, gp clinical lead, gp lead sessions
    2: practice based mental health nurse, attached to surgeries, single point of access in primary care, primary care training
    2: pcn mental health practitioner, pcn mental health practitioners, pcn mhp, mental health practitioner arrs, gpwsi, gpwer
    2: pcn development, gp federation, social prescribing, link worker in practice, smi register validation, register validation
    2: in gp practices, in practices, gp surgeries, surgeries, gp surgery, gp practices, gp with special interest
    1: primary care, practices, practice, pcn, pcns, gp, gps, surgery
    """
}
