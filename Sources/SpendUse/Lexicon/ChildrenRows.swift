extension PhraseTable.Rows {
  /// Services for children and young people under 18.
  static let children: StaticString = """
    s: CAMHS, camhs, cahms, CAHMS, CYPMHS, cypmhs, CYPMH, cypmh, CYP MH, cyp mental health, specialist camhs
    s: camhs tier 3
    s: tier 3 camhs, tier 2 camhs, camhs team, camhs nurse, camhs worker, camhs waiting list, camhs backlog
    s: camhs crisis, NEOCAMHS
    s: camhs home treatment, camhs eating disorder, camhs liaison, camhs practitioner, camhs psychiatrist
    s: camhs psychologist
    s: children's mental health, children and young people's mental health, children and young people mental health
    s: children young people, children and young people, children and young people's services, cyp services
    s: CYP service, CYP team
    s: child and adolescent, child and adolescent mental health, child and family service, child psychologist
    s: child psychiatrist
    2: CEDS
    s: CEDS-CYP, CEDS CYP, cyp eating disorder, cyp eating disorders, children's eating disorder
    s: children's eating disorders
    s: children's eating disorder service, family based treatment, FBT, MHST, MHSTs, mental health support team
    s: mental health support teams
    s: mental health support teams in schools, school mental health, schools mental health, school nurse
    s: school nurses, school nursing
    s: school counselling, school counsellor, schools counselling, school based, in schools, school teams
    s: schools programme
    s: education mental health practitioner, EMHP, EMHPs, CWP, CWPs, children's wellbeing practitioner
    s: childrens wellbeing practitioner
    s: health visitor, health visitors, health visiting, 0 19 service, 0 19, 5 19, 0 18, 0 17, 0 5, family hubs
    s: sure start
    s: looked after children, LAC nurse, LAC CAMHS, youth offending, youth offending team, YOT, youth justice, YJS
    s: children's services, childrens services, children's social care, children's centre, children's ward, paediatric
    s: paediatrics
    s: paediatric liaison, adolescent unit, adolescent service, adolescent outreach, adolescents, under 18, under 18s
    s: under18s, U18, U18s
    s: under 16, under 16s, under 11s, SEND, EHCP, kooth, iThrive, thrive model, multisystemic therapy, portage
    s: parent infant, parent and infant, young people under 18, 11 18, 11 to 18, 13 18, 13 to 18, 11 17, 11 to 17
    s: 12 17, 14 17, 16 17
    s: 16 and 17, 16 and 17 year olds, 16 17 year olds, 5 18, 5 to 18, 0 to 18, 0 to 19, teenagers, teenage
    s: secondary schools, primary schools
    f: children, children's, childrens, CYP, cyp, child, adolescent, schools, school, pupils
    3: young people, young person, youth, students under 18, sixth form, college students, youth service, youth workers
    2: 16 25, 14 25, 0 25, 0 to 25, 14 to 25, 16 to 25, 11 25, 11 to 25, 13 25, 16 24, 17 25, 15 25, 18 and under
    2: 12 25, 16 plus
    2: all age, all ages, all age service, young people 16, post 16, whole family, family support, under 25, under 25s
    2: youth hub
    2: forward thinking, young minds, whole life course, life course, student mental health
    2: university students mental health
    1: students, university, universities
    Q: family court, looked after, primary age
    Q: pupil referral
    """

  /// Perinatal mental health.
  static let perinatal: StaticString = """
    s: perinatal team, perinatal service, perinatal mental health team, perinatal mental health service
    s: perinatal community team
    s: specialist perinatal, community perinatal, perinatal expansion, perinatal nurse, perinatal psychologist
    s: perinatal psychiatrist
    s: perinatal nursery nurse, perinatal peer support, perinatal peer supporters, PNMH, pnmh, PMHS, PIMH
    s: perinatal ot, perinatal growth
    s: maternal mental health, maternal mental health service, MMHS, maternity mental health, maternity trauma
    s: birth trauma, tokophobia
    s: mother and baby unit, MBU, mother and baby, postnatal depression, antenatal mental health
    s: partners of perinatal, dads perinatal
    s: perinatal access, perinatal ltp, perinatal long term plan, maternity outreach clinic
    s: reproductive mental health, baby loss
    s: perinatal waiting list, perinatal practitioner, perinatal vcse, perinatal outreach, specialist midwife
    s: mental health midwife
    f: perinatal, postnatal, antenatal, maternity, pregnancy, new mothers, new mums, midwife, midwives, pre conception
    2: perinatal link worker, perinatal mental health link worker, perinatal link, perinatal mental health link
    """

  /// Forensic care and criminal justice.
  static let forensic: StaticString = """
    s: forensic service, forensic services, community forensic, community forensic team, forensic team
    s: forensic outreach, forensic nurse
    s: specialist community forensic, SCFT, FCMHT, forensic psychologist, forensic cmht, forensic psychiatrist
    s: forensic beds
    s: secure services, secure unit, secure care, medium secure, low secure, high secure, secure ward, secure beds
    s: secure step down
    s: liaison and diversion, liaison diversion, L&D service, L&D team, L&D practitioner, court liaison
    s: court diversion, criminal justice liaison
    s: criminal justice mental health, CJMHT, CJLDT, CJLD, CJIT, police custody, custody suite, custody nurse
    s: custody healthcare
    s: custody liaison, prison, prisons, prison in reach, prison inreach, prison healthcare, prison mental health, HMP
    s: hmp, young offenders institution
    s: prison leavers, RECONNECT, offender health, offender personality disorder, OPD pathway, offender mental health
    s: mental health treatment requirement, mental health treatment requirements, MHTR, MHTRs
    s: community sentence treatment requirement, CSTR
    s: FCAMHS, forensic camhs, fixated threat, sex offender, probation service, approved premises
    s: immigration removal
    f: forensic, offender, offenders, criminal justice, magistrates
    2: MAPPA, forensic link, forensic consultation, veterans in custody, multi agency public protection
    3: stalking, probation
    s: hmp in reach, prison inreach, prison in reach, custody in reach, youth custody, custody nurses, court in reach
    s: probation in reach, l&d nurse, l&d nurses, l&d practitioners, l&d in custody
    Q: custody, court, courts, police station, secure, secure hospital, prison leaver, parole, bail, probation
    Q: youth custody
    """
}
