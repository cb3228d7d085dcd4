extension PhraseTable.Rows {
  /// Crisis, liaison and urgent mental health care: what the teams, lines, houses and schemes are called.
  static let crisis: StaticString = """
    s: crisis team, crisis teams, crisis resolution, crisis resolution home treatment
    s: crisis resolution home treatment team
    s: crisis resolution team, crisis home treatment, crisis home treatment team
    s: crisis resolution intensive home treatment
    s: home treatment, home treatment team, HTT, htt, crht, crhtt, chtt, cht team, ihtt
    s: home based treatment, home based treatment team, HBT, HBTT, intensive home treatment
    s: intensive home treatment team
    s: crisis assessment treatment, CATT, CATS team, crisis assessment team, crisis intervention team
    s: crisis response team
    s: crisis response service, crisis service, crisis care, crisis nurse, crisis practitioner, crisis clinician
    s: crisis worker, crisis support worker, crisis peer worker, crisis psychiatrist, crisis consultant, crisis staff
    s: crisis peer support worker, crisis hub, crisis line, crisis lines, crisis helpline, crisis telephone line
    s: crisis text line
    s: crisis text service, crisis phone line, crisis support line, crisis cafe, crisis lounge
    s: crisis space
    s: crisis sanctuary, sanctuary service, evening sanctuary, night sanctuary, mental health sanctuary, safe haven
    s: safe havens, haven cafe, the haven service, safe space service, safe space cafe, crisis haven, crisis safe space
    s: crisis house, crisis houses, crisis beds, crisis bed, crisis accommodation, crisis recovery house, crisis retreat
    s: crisis alternative, crisis alternatives, alternatives to crisis, alternative to crisis, crisis drop in
    s: crisis dropin
    s: crisis pathway expansion, crisis assessment, crisis assessment service, crisis assessment suite
    s: crisis assessment unit
    s: crisis assessment hub, crisis assessment centre, crisis triage, crisis triage team, crisis single point of access
    s: crisis transformation, crisis expansion, crisis capacity, crisis resolution nurse, crisis respite
    s: crisis stabilisation
    s: crisis and liaison, crisis and home treatment, crisis hot line, crisis hotline, crisis outreach team
    s: crisis concordat
    s: crisis support, crisis support service, crisis offer, crisis provision, crisis intervention
    s: crisis intervention service
    s: crisis now, crisis contact centre, crisis call handler, crisis first responder, crisis rota, crisis shift
    s: crisis vehicle
    s: all age crisis, 24 7 crisis, 24 hour crisis, out of hours crisis, crisis out of hours, crisis ambulance
    s: liaison psychiatry, psychiatric liaison, liaison psychiatric, psychiatry liaison, psych liaison, liaison psych
    s: mental health liaison, liaison mental health, MHLT, MHLS, LPS, PLN, PLNs, MHL team, RAID team, RAID service
    s: IHBTT, ihbtt, IHBT
    s: acute liaison, acute hospital liaison, general hospital liaison, hospital liaison psychiatry, core 24, core24
    s: liaison service in A&E, A&E liaison, a&e liaison, ED liaison, emergency department liaison, liaison psychiatrist
    s: street triage, police triage, mental health triage car, triage car, joint response car, joint response unit
    s: police control room, police control room nurse, force control room, control room nurse, control room clinician
    s: control room triage, mental health response vehicle, mental health response car, mental health ambulance
    s: ambulance mental health, ambulance response, ambulance control room, paramedic response, mental health paramedic
    s: mental health joint response, serenity integrated mentoring, SIM programme, high intensity network, HIN officer
    s: section 136, s136, s 136, sec 136, sect 136, s.136, 136 suite, 136 staffing, 136 cover, place of safety
    s: health based place of safety, HBPOS, hbpos, POS suite, place of safety suite, CAPs suite, 135 136
    s: nhs 111 mental health, 111 mental health, 111 option 2, 111 press 2, 111 option two, 111 call handling
    s: nhs 111 option
    s: 111 select mental health, 111 first mental health, 111 clinical assessment, nhs 111, option 2 clinicians
    s: first response service, first response team, mental health first response
    s: rapid response psychiatry
    s: urgent mental health, urgent mental health care, urgent mental health hub, urgent mental health assessment
    s: urgent care mental health, mental health urgent care, mental health urgent care centre
    s: mental health urgent assessment
    s: mental health A&E, mental health emergency department, mental health emergency centre, psychiatric emergency
    s: psychiatric decision unit, psychiatric decision, decision unit, mental health decision unit
    s: clinical decision unit
    s: acute day unit, acute day service, acute day treatment, acute day hospital, acute assessment unit, lotus suite
    s: urgent emergency mental health, UEMH, urgent and emergency care mental health, emergency mental health
    s: emergency duty team, mental health emergency, 24 7 mental health line, 24 7 helpline, 24 7 mental health helpline
    s: 24 hour helpline, 24 hour mental health line, mental health response line, mental health support line
    s: 24 7 mental health access line, 24 7 urgent mental health helpline, all age urgent mental health helpline
    s: samaritans contract, shout 85258, shout text line, suicide crisis line, lighthouse crisis, dial house
    s: out of hours psychiatry, out of hours emergency, rapid response mental health
    s: rapid assessment interface discharge
    s: gatekeeping, gatekeeping admissions, mental health crisis, crisis mental health, urgent crisis
    s: acute home treatment
    s: mental health 999, 999 response, 999 mental health, blue light triage, blue light mental health, BCP crisis
    f: crisis
    3: urgent response, rapid response
    3: urgent assessment, urgent assessments, acute alternative, admission alternatives, urgent community response
    3: high intensity users, high intensity user, frequent attenders, frequent attender, duty rota 24 7, self harm team
    3: urgent care, UEC, urgent and emergency care, emergency care, on call rota, step up step down house, acute crisis
    2: intensive support team, intensive community support, intensive support, enhanced intensive support
    2: rapid access team
    2: rapid community team, intensive community treatment, intensive treatment team, admission avoidance team
    2: rapid intervention, same day response, same day access, same day assessment, urgent referrals, urgent triage
    2: out of hours, evening and weekend, 24 7, 24 hour, 24 hours, 24x7, helpline, telephone helpline, distress
    2: in distress, evening drop in, evening dropin, night time economy, late night, weekend drop in, listening space
    2: self harm aftercare, self harm pathway, suicide follow up, distress brief intervention, DBI
    2: distress intervention
    2: single point of access urgent, urgent and routine, intensive outreach team, acute pathway, step up support
    2: urgent, people in crisis, in crisis, escalation team, emergency, safe space, safe spaces, wellbeing sanctuary
    2: haven
    2: duty worker, duty team, duty desk, duty system, twilight service, night service, twilight team, sanctuary
    2: open access out of hours
    1: duty, extended hours, twilight, evenings, night
    3: first response
    s: listening lounge, amhp out of hours, out of hours amhp, emergency assessment suite, MHRV, MHRU
    s: mental health desk, 999 desk, mental health clinical desk, section 12 doctors, section 12 doctor, s12 doctors
    s: s12 doctor, on call consultant rota, crisis flat, crisis flats, distress cafe, secure ambulance
    s: secure ambulances, mental health response unit, police mental health, mental health street triage
    s: psychiatric emergency department, hospital mental health liaison, older adult liaison psychiatry
    s: nurses on the 111, psychiatric triage, mental health decision, alternative to hospital service
    s: acute community service, hospital at home psychiatric, mobile triage, bleep holder, bleep holders
    s: duty and emergency
    3: sanctuary, sanctuaries, haven, havens, night listening, in the night, evenings and weekends, night cafe
    3: gatekeeping assessments
    s: DSH assessment, DSH assessments, dsh assessment, dsh assessments, self harm assessment, self harm assessments
    s: psychosocial assessment in ED, acute care at home, single number, mental health single number
    s: mental health number, psychiatric assessment lounge, assessment lounge, lounge next to ED
    s: psychiatric assessment unit, ED assessment lounge, mental health lounge, mental health assessment unit
    s: calm cafe, nights cafe, section 136 staffing, visits daily, acute psychiatric home
    2: post overdose, duty and triage, intensive case management, triage function, extended hours, seven days, 8 to 8
    2: 8am to 8pm
    2: people in distress, adults in distress, text line, distress line
    """
}
