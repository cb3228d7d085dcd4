extension PhraseTable.Rows {
  /// Autism, ADHD and other neurodevelopmental conditions.
  static let neurodevelopmental: StaticString = """
    s: ADHD clinic, adhd clinic, adhd service, adhd assessment, adhd assessments, adhd diagnosis, adhd diagnostic
    s: adhd diagnostic clinic, adhd titration, titration clinic, adhd pathway clinic, adhd backlog
    s: adhd waiting list, adhd prescribing, adhd prescriber clinic, adhd medication, adhd medication titration
    s: adhd shared care
    s: adhd coaching, adhd team, adhd annual review, adhd reviews clinic, adhd provider, adhd hub, adult adhd
    s: adhd diagnoses
    s: autism assessment, autism assessments, autism assessment service, autism diagnosis, autism diagnostic
    s: autism diagnostic service, autism diagnostic pathway, autism service, autism team, autism hub, adult autism
    s: autism diagnostic clinic, autism clinic, autism waiting list, autism backlog, autism post diagnostic
    s: asd diagnosis
    s: autism post diagnostic support, post diagnostic autism, post diagnostic autism support, asd assessment
    s: asd assessments
    s: asc assessment, asc diagnostic, asd diagnostic, ASD service, ASD clinic, ASD team, ASC service, ASC pathway
    s: asd post diagnostic
    s: asperger service, asperger team, asperger clinic, aspergers, autism intensive support, autism outreach team
    s: autistic adults service, autism keyworker, keyworkers for autistic, autism support service, autism one stop shop
    s: neurodevelopmental service, neurodevelopmental clinic, neurodevelopmental team, neurodevelopmental hub
    s: ND service
    s: neurodevelopmental assessment, neurodevelopmental assessments, neurodevelopmental diagnostic, neurodiversity hub
    s: neurodiversity service, neurodiversity clinic, neurodiversity assessment
    s: neurodevelopmental single point of access
    s: neurodevelopmental diagnosis, tourette clinic, tourette service, tics clinic, tourette and tics
    s: tic disorder clinic
    s: psychiatry uk, adhd 360, dynamic support register, adult neurodevelopmental service
    s: ADOS assessment
    s: ADOS, ADI-R, qbtest, qb test, QbTest, dyspraxia service, dyslexia service, dyslexia assessment, FASD clinic
    s: FASD service
    s: foetal alcohol, fetal alcohol, neurodevelopmental conditions service, autism only, adhd only
    s: autism charity contract
    f: autism, autistic, ADHD, adhd, attention deficit, attention deficit hyperactivity, asd, asperger
    f: neurodevelopmental, neurodiversity, neurodiverse, neurodivergent, neurodivergence, tourette, autism spectrum
    f: autistic spectrum, autistic people, autistic adults, dyspraxia, hyperactivity disorder, AuDHD, add adhd
    3: neuropsychological assessment for adhd, neuro diagnostic, stimulant medication
    C: national autistic society, ambitious about autism, autism anglia, autism together, autism plus, autism charity
    C: adhd foundation
    C: adhd uk, autistica, autism alliance, tourettes action
    2: sensory assessment, sensory assessments, diagnostic assessments
    2: diagnostic assessment, social communication assessment
    3: titration nurse, right to choose
    2: titration
    s: ND diagnostic, ND diagnostics, ND assessment, ND assessments, ND pathway, ND team, ND waiting list, ND clinic
    s: ND diagnosis, nd diagnostic, nd assessments, autism waiters, adhd waiters, adhd meds, adhd nurse, adhd nurses
    s: adhd consultant, autism specialist nurse, asd diag, autism diag, adhd drugs, adhd monitoring
    s: adhd shared care clinic
    s: ASC diagnosis, ASC assessment, ASC assessments, asc diagnoses, asc diagnosis, asd diagnoses
    s: autism and adhd diagnosis, autism and adhd assessment, adhd and autism
    """

  /// Learning disability services, which the field writes LD; the same letters mean learning and development.
  static let learningDisability: StaticString = """
    s: learning disability team, learning disabilities team, learning disability service, learning disabilities service
    s: learning disability nurse, learning disabilities nurse, learning disability intensive support
    s: learning disability intensive support team, LD intensive support, LD intensive support team, LD IST, ld team
    s: LD teams
    s: community learning disability team, community learning disability nurse, community learning disability, CLDT
    s: cldt
    s: CLDN, CTPLD, CTLD, CLDT nurse, CTPLDs, ALD service, ld nurse, ld service, ld community team, LD nurses
    s: LD services
    s: learning disability psychiatrist, learning disability psychologist, learning disability psychiatry, LD psychiatry
    s: LD psychiatrist, transforming care, transforming care partnership, learning disability annual health check
    s: ld annual health check, LD health checks, LD annual health checks, learning disability health check, LeDeR, leder
    s: leder reviews, learning disability mortality review, STOMP, stomp, stamp stomp, learning disability respite
    s: learning disability beds, LD beds, assessment and treatment unit, ATU, LDA programme, LD&A, LDA
    s: ld and autism programme
    s: learning disability supported living, learning disability day service, learning disability liaison service
    s: learning disabilities and autism, learning disability and autism, learning disability hub
    s: building the right support
    s: learning disability care package, intellectual disability service, intellectual disability team, LD crisis
    s: learning disability crisis, ld and autism, community forensic ld, enhanced learning disability
    s: learning disability provider
    f: learning disability, learning disabilities, intellectual disability, intellectual disabilities, LD
    f: learning difficulties
    3: positive behaviour support, positive behavioural support, PBS, LD liaison
    C: mencap, down's syndrome association
    2: learning disability liaison nurse, learning disability liaison, positive behaviour support worker
    s: ID service, ID services, ID team, ID nurse, LD liaison nurse, community LD, CLD nurse
    s: health facilitation learning, transforming care discharge, TCP discharge, learning disability home
    s: ld inpatient, learning disability physiotherapist, annual health checks ld, ld register
    s: learning disability keyworkers
    """
}
