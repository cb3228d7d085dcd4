/// Annex A, sections 2.6.4 to 2.8: 'personality disorder', physical health and the workforce.
extension CriterionTable {
  static let annexA2PersonalityDisorderAndWorkforce = CriterionTable(
    index: """
      A-2.6.4-01|2.6.4|kd|164|personality-disorder-focus
      A-2.6.4-02|2.6.4|ks|164|personality-disorder-focus
      A-2.6.4-03|2.6.4|ks|165|personality-disorder-focus
      A-2.6.4-04|2.6.4|ks|165|personality-disorder-focus
      A-2.6.4-05|2.6.4|ks|134|personality-disorder-focus
      A-2.6.4-06|2.6.4|ks|166|personality-disorder-focus
      A-2.6.4-07|2.6.4|ks|166|personality-disorder-focus
      A-2.6.4-08|2.6.4|ks|166|personality-disorder-focus
      A-2.6.4-09|2.6.4|ks|165|personality-disorder-focus
      A-2.6.4-10|2.6.4|ks|167|personality-disorder-focus
      A-2.6.4-11|2.6.4|ks|168|personality-disorder-focus
      A-2.6.4-12|2.6.4|kd|169|personality-disorder-focus
      A-2.6.4-13|2.6.4|kd|169|personality-disorder-focus
      A-2.6.4-14|2.6.4|ks|170|personality-disorder-focus
      A-2.6.4-15|2.6.4|ks|170|personality-disorder-focus
      A-2.6.4-16|2.6.4|ks|171|personality-disorder-focus
      A-2.6.4-17|2.6.4|ks|172|personality-disorder-focus
      A-2.6.4-18|2.6.4|ks|173|personality-disorder-focus
      A-2.6.4-19|2.6.4|cs|174|personality-disorder-focus
      A-2.6.4-20|2.6.4|cs|170|personality-disorder-focus
      A-2.6.4-21|2.6.4|cs|175|personality-disorder-focus
      A-2.6.4-22|2.6.4|cs|176|personality-disorder-focus
      A-2.6.4-23|2.6.4|cs|176|personality-disorder-focus
      A-2.7-01|2.7|ed|13|all
      A-2.7-02|2.7|kd|190|all
      A-2.7-03|2.7|ed|13|physical-health-spend
      A-2.7-04|2.7|ks|192|all
      A-2.7-05|2.7|ks|189|all
      A-2.7-06|2.7|es|191|all
      A-2.7-07|2.7|cs|191|all
      A-2.7-08|2.7|cs|209|all
      A-2.7-09|2.7|cs|113|all
      A-2.7-10|2.7|cs|192|all
      A-2.7-11|2.7|cs|192|all
      A-2.7-12|2.7|cs|192|all
      A-2.7-13|2.7|cs|13|personal-health-budgets
      A-2.7-15|2.7|cs|192|all
      A-2.8-01|2.8|es|195|all
      A-2.8-02|2.8|ed|196|all
      A-2.8-03|2.8|kd|196|all
      A-2.8-05|2.8|kd|196|all
      A-2.8-06|2.8|kd|196|all
      A-2.8-07|2.8|kd|196|all
      A-2.8-08|2.8|kd|196|all
      A-2.8-09|2.8|ed|197|all
      A-2.8-10|2.8|kd|196|all
      A-2.8-11|2.8|kd|199|all
      A-2.8-12|2.8|es|194|all
      A-2.8-13|2.8|ks|194|all
      A-2.8-14|2.8|ks|198|all
      A-2.8-15|2.8|ks|194|all
      A-2.8-16|2.8|es|198|all
      A-2.8-17|2.8|ks|198|all
      A-2.8-18|2.8|ks|200|all
      A-2.8-19|2.8|ks|200|all
      A-2.8-20|2.8|ks|200|all
      A-2.8-21|2.8|ks|201|all
      A-2.8-22|2.8|ks|114|all
      A-2.8-23|2.8|cd|114|all
      A-2.8-24|2.8|ks|193|all
      A-2.8-25|2.8|ks|193|all
      A-2.8-26|2.8|ks|193|all
      A-2.8-27|2.8|ks|202|all
      A-2.8-28|2.8|es|203|all
      A-2.8-29|2.8|ks|204|all
      A-2.8-30|2.8|ks|204|all
      A-2.8-31|2.8|ks|205|all
      A-2.8-32|2.8|ks|204|all
      A-2.8-33|2.8|ks|204|all
      A-2.8-34|2.8|ks|205|all
      """,
    text: """
      A-2.6.4-01|PD: dedicated community function or service|\
      The proposal puts in place a community-based function or service devoted to people with complex needs linked \
      to a 'personality disorder' diagnosis.|\
      A dedicated community 'PD' service or function with staff by the end of its first focus year; one within \
      core teams needs named staff, a lead and a remit.
      A-2.6.4-02|PD: model follows Annex D|\
      The proposal shows how its model carries out the Annex D guidance, theme by theme.|\
      At least one specific passage on each theme: workforce, access, therapeutic relationships, learning, \
      co-production and the model itself.
      A-2.6.4-03|PD: direct care for complex needs|\
      The proposal has the dedicated function itself caring for those whose needs are the most complex.|\
      Direct-care offer with numbers (people or places a year) and interventions; eligibility by complexity.
      A-2.6.4-04|PD: core care improves too|\
      The proposal also improves care within the core model for those whose needs are less complex.|\
      Names what core teams will newly offer (structured clinical management, psychoeducation, STEPPS, guided \
      formulation, peer groups) with numbers or trained staff, and support from the dedicated function.
      A-2.6.4-05|PD: young and older adults included|\
      The proposal opens its 'PD' offer explicitly to the young adult and the older adult age groups.|\
      No upper age limit, and at least one step each for young and for older adults.
      A-2.6.4-06|PD: consultation to generic and primary care|\
      The proposal has the dedicated 'PD' function consulting to generic services and to primary care.|\
      Both recipients named with mechanism and quantity (sessions, WTE, response time).
      A-2.6.4-07|PD: support and supervision to others|\
      The proposal has the dedicated 'PD' function supporting and supervising staff in generic services and \
      primary care.|\
      Frequency, recipients in both settings, supervisor level, number of staff.
      A-2.6.4-08|PD: training for generic and primary care|\
      The proposal has the dedicated 'PD' function training staff in generic services and primary care.|\
      Both recipients, content (KUF, structured clinical management, trauma), number and dates.
      A-2.6.4-09|PD: more than extra specialist caseload|\
      The proposal does not rest on enlarging the specialist team's caseload alone.|\
      The share of new 'PD' staff time for consultation, supervision, training and joint work, and outcomes for \
      generic teams too.
      A-2.6.4-10|PD: co-production from design to delivery|\
      The proposal involves people from this cohort at every stage, from designing the model to running it.|\
      People with this diagnosis/needs (not just general service users) in both design (past, dated) and delivery \
      (future, with role and payment).
      A-2.6.4-11|PD: sensitivity about diagnostic labels|\
      The proposal recognises that the diagnostic label is contested and harmful to some, and says how naming and \
      language were settled with people affected.|\
      Mentions differing views and a decision process on the name or language, with lived experience input.
      A-2.6.4-12|PD: paid lived experience posts in MDT|\
      The proposal employs people with lived experience in paid posts inside the 'PD' team.|\
      Paid lived experience posts in the 'PD' team in its first focus year.
      A-2.6.4-13|PD: lived experience at several grades|\
      The proposal places its paid 'PD' lived experience roles at two or more grades, including at least one \
      senior one.|\
      Paid 'PD' lived experience posts at two bands or more, one of them senior.
      A-2.6.4-14|PD: timely evidence-based psychological therapies|\
      The proposal gives people in this cohort quicker access to named evidence-based psychological therapies.|\
      At least one named therapy with evidence for the cohort and a current and lower future wait, with number \
      starting per year.
      A-2.6.4-15|PD: training take-up to cut therapy waits|\
      The proposal shortens long therapy waits by making sure staff take up the training places on offer and are \
      released to use them.|\
      Places by programme and date, release or backfill, and post-training job-plan time; link to waiting list.
      A-2.6.4-16|PD: care for co-existing needs|\
      The proposal provides for needs that occur alongside, with substance use always among them.|\
      Substance use addressed with named skills, post or partner, plus at least one other need (eating disorder, \
      autism, ADHD, physical health, PTSD, domestic abuse).
      A-2.6.4-17|PD: compassionate, trauma-informed ethos|\
      The proposal says how compassion and a trauma-informed ethos will be made real across care for this cohort.|\
      At least two practical steps (policy rewrite, staff training with numbers, environment, supervision, \
      user-written standards, feedback measure).
      A-2.6.4-18|PD: punitive approaches rejected|\
      The proposal turns away from punitive responses, such as withdrawing care after self-harm or using \
      behavioural contracts.|\
      Names punitive practices found locally and what replaces them.
      A-2.6.4-19|PD: KUF across the whole system|\
      The proposal drives take-up of KUF by relevant staff in every part of the system, not specialists alone.|\
      KUF named with staff groups beyond the 'PD' team (core, primary care, crisis, wards, VCSE, social care) and \
      numbers.
      A-2.6.4-20|PD: NICE guidance and pathways|\
      The proposal aims to meet NICE guidance and pathways for this diagnosis.|\
      Cites CG78, CG77 or QS88 with a local audit or specific statements (no medication as sole treatment, \
      psychological therapy choice, crisis plan).
      A-2.6.4-21|PD: evidence-based self-harm care|\
      The proposal provides evidence-based care for people in this cohort who self-harm.|\
      Specific offer (psychosocial assessment, follow-up within a time, brief therapy, safety planning, staff \
      skills) with number or date.
      A-2.6.4-22|PD: 2020 benchmarking stocktake used|\
      The proposal draws on the provider's 2020 NHS Benchmarking Network return on 'PD' services.|\
      Cites the 2020 NHS Benchmarking Network 'PD' stocktake with at least one figure and what was decided from \
      it.
      A-2.6.4-23|PD: NCISH safety concerns addressed|\
      The proposal responds to the concerns in the National Confidential Inquiry's report on safer care for this \
      group.|\
      The report named, and at least two of its concerns answered, such as therapy access, exclusion, suicide risk \
      or families' part.
      A-2.7-01|Baseline uplift for SMI physical health|\
      The proposal states, for 2021/22, how much of the growth in CCG baseline funding goes on the physical health \
      of the SMI population and what that money will buy.|\
      For each CCG an amount for 2021/22 (or a reasoned nil), what it buys, and how it compares with 2020/21.
      A-2.7-02|Sixty per cent annual check target|\
      The proposal shows a trajectory under which at least 60% of people on the SMI register receive an annual \
      physical health check.|\
      Checks divided by the register, now and by year, reaching 60% in 2021/22.
      A-2.7-03|Transformation money only tops up checks|\
      Funding from the transformation allocation for physical health is additional to, and never a replacement \
      for, CCG baseline spend on the same purpose.|\
      A baseline line above zero in every year that has a transformation line for physical health, and the balance \
      between them.
      A-2.7-04|Top-up pilots for physical health|\
      The proposal says whether, and if so how, part of the transformation money or other funding will trial new \
      ways of looking after physical health in SMI, naming the model being trialled.|\
      At least one named pilot or new delivery approach with place, scale and funding source; or an explicit \
      statement that no transformation money is used and which other source pays.
      A-2.7-05|Reducing the mortality gap|\
      The proposal links its physical health actions to earlier death among people with SMI, using local data on \
      causes or gaps.|\
      Passage cites at least one local mortality, morbidity or risk-factor figure (e.g. smoking, BMI, diabetes, \
      premature mortality rate) and connects it to an action.
      A-2.7-06|Follow-up after physical health checks|\
      The proposal sets out what teams will actually do so that people whose check shows a need reach and complete \
      the follow-up intervention.|\
      Names who follows up, which interventions (e.g. smoking, weight, lipids, diabetes, alcohol, screening), how \
      uptake is recorded, and ideally a measure or target.
      A-2.7-07|VCSE health and wellbeing offer|\
      The proposal may show VCSE organisations being commissioned for whole-person health and wellbeing activities \
      for people with SMI, such as diet, sport or exercise.|\
      Named organisation (or procurement route) plus activity and, ideally, places or £.
      A-2.7-08|Real-time record sharing for checks|\
      The proposal may describe live sharing of physical health data between GP and mental health records so that \
      checks and results are visible to both.|\
      Systems named, direction of flow, a date, and a source of money other than transformation funding.
      A-2.7-09|Primary care co-ownership and joint accountability|\
      The proposal may show primary care jointly owning and answering for the physical health programme, not just \
      carrying it out.|\
      Names a primary care owner or co-chair and a shared target or agreement.
      A-2.7-10|Co-location for physical health|\
      The proposal may show physical and mental health staff working from the same place where that is \
      practicable.|\
      At least one site or PCN named with the staff who will work there and from when.
      A-2.7-11|Outreach to under-reached groups|\
      The proposal may describe outreach for physical and mental health aimed at people services have struggled to \
      reach, in particular Black, Asian and minority ethnic communities.|\
      Group(s) named, method given (where, who, how) and preferably a rate by ethnicity.
      A-2.7-12|Digital tools for checks and monitoring|\
      The proposal may explore digital or other new methods for carrying out checks and physical monitoring, with \
      a route for people who cannot use them.|\
      Tool or method named with how results reach the record.
      A-2.7-13|Personal Health Budgets from baseline|\
      The proposal may use CCG baseline money for Personal Health Budgets aimed at better physical health for \
      people with SMI.|\
      Number of budgets, average value or £ total, and that baseline pays; if a transformation line pays for them.
      A-2.7-15|Other sources for physical health|\
      The proposal may identify funding beyond the CCG baseline and transformation money, such as primary care \
      contracts or digital transformation funds, for physical health work.|\
      The source, amount and status (agreed or bid for) of any other money.
      A-2.8-01|Innovative workforce configurations|\
      The proposal describes at least one team or staffing arrangement that differs from today's CMHT skill mix \
      and explains why.|\
      A new configuration is named (who is in it, where, how it works together) and it appears in the workforce \
      table.
      A-2.8-02|MDT of clinical and non-clinical roles|\
      The proposal's new posts for the model include both clinical and non-clinical staff working as one \
      multidisciplinary team.|\
      New 2021/22 WTE above zero for clinical and above zero for non-clinical posts directly serving users (peer, \
      connector, employment, housing, support worker); administrators alone do not count.
      A-2.8-03|Psychological professions in workforce|\
      The proposal plans posts in the psychological professions within the new model.|\
      New WTE above zero (or existing WTE with a reason for no growth).
      A-2.8-05|Occupational therapists in workforce|\
      The proposal plans occupational therapy posts in the new model.|\
      New or existing-in-model WTE above zero, or a reason for none.
      A-2.8-06|Mental health pharmacists in workforce|\
      The proposal plans mental health pharmacy posts or sessions in the new model.|\
      WTE or sessions above zero, or a reason for none.
      A-2.8-07|Mental health social workers in workforce|\
      The proposal plans mental health social work posts in the new model.|\
      WTE above zero from any employer working in the model, or a reason for none; check posts against the four \
      tests for jointly agreed roles in 1.2.
      A-2.8-08|Substance use expertise in workforce|\
      The proposal plans posts or sessions with substance use expertise inside the new model.|\
      Staff or sessions with this expertise within the model, or a reason for none.
      A-2.8-09|New roles in workforce|\
      The proposal uses new mental health roles and counts them separately from established professions.|\
      New-role WTE above zero with titles.
      A-2.8-10|Advanced mental health practitioners in workforce|\
      The proposal plans advanced mental health clinical practitioner posts in the new model.|\
      WTE above zero (qualified or trainee), or a reason for none.
      A-2.8-11|Paid lived experience roles, varied seniority|\
      The proposal plans paid peer support or lived experience posts at more than one grade.|\
      Paid lived-experience WTE above zero and at least two distinct bands or seniority levels, including one \
      senior.
      A-2.8-12|Tailored recruitment strategy|\
      The proposal contains or summarises a recruitment strategy written for this programme, with routes, \
      timescales and owner.|\
      Named owner, routes to market, a timetable by quarter consistent with the posts table.
      A-2.8-13|Rapid recruitment processes|\
      The proposal sets out steps that shorten time from approval to start date, with a target or current figure.|\
      At least one way of speeding up recruitment and a time to hire, with an explanation if posts are to be \
      filled in under 13 weeks.
      A-2.8-14|Inclusive recruitment processes|\
      The proposal explains how selection will be made inclusive, for example through who designs adverts, sits on \
      panels and where posts are promoted.|\
      At least two concrete measures (e.g. lived-experience panel members, adverts in community media, \
      values-based shortlisting, flexible hours, anonymised applications).
      A-2.8-15|Recruitment risks and delays mitigated|\
      The proposal lists risks to recruitment, including delay, with a mitigation against each.|\
      At least one recruitment or workforce-supply risk and one delay risk, each with a specific mitigation and \
      owner.
      A-2.8-16|Workforce reflecting local diversity|\
      The proposal compares its workforce with the local population and sets out how it will move towards matching \
      that diversity.|\
      Gives current workforce and population figures for at least one protected characteristic and an action or \
      goal.
      A-2.8-17|Staff able to serve diverse communities|\
      The proposal shows how staff will gain the skills to work well with the communities they serve.|\
      Names training or support (cultural competence, interpreters, LGBTQ+ awareness), who gets it and how many.
      A-2.8-18|Integrated workforce planning with local authorities|\
      The proposal shows workforce planning done jointly with local authorities, through a shared plan, group or \
      agreement.|\
      Named local authority participant(s) and a joint plan, board or section 75 arrangement; ideally local \
      authority-employed posts appear in the table.
      A-2.8-19|Integrated workforce planning with VCSE|\
      The proposal shows VCSE organisations included in workforce planning, with their posts in the same plan.|\
      VCSE-employed WTE above zero or a dated plan to add them, and a named VCSE role in planning.
      A-2.8-20|Workforce planning yields integrated delivery|\
      The proposal explains how joint workforce planning turns into staff of different employers delivering one \
      service together.|\
      Describes shared day-to-day arrangements (single team base, one huddle, shared record, common induction or \
      joint management) for staff with different employers.
      A-2.8-21|Consulting existing CMHT staff early|\
      The proposal shows engagement and any formal consultation with current CMHT staff taking place well before \
      the new model starts.|\
      Engagement has begun by submission, and every staff consultation ends before the mobilisation date of the \
      teams affected; staff views have changed something.
      A-2.8-22|GP leadership for the programme|\
      The proposal names or commits to a GP leadership role in mental health for the transformation programme as a \
      whole.|\
      A GP lead for the programme is named or dated, with sessions or remit.
      A-2.8-23|GP mental health lead per PCN|\
      The proposal identifies, or dates the appointment of, a GP mental health lead within every PCN.|\
      Every PCN covered in 2021/22 has a lead or a date in 2021/22; other PCNs have a date by the year they join.
      A-2.8-24|Learning applied in practice|\
      The proposal explains how trained staff will use what they have learned in their everyday work.|\
      States protected time, supervision and caseload adjustments after training, or a measure (e.g. number of \
      courses of therapy delivered by trained staff).
      A-2.8-25|Staff supported to take up CPD|\
      The proposal shows how staff will be freed and helped to take up local, regional and national training \
      relevant to the model.|\
      Courses named with numbers of places or staff and how time is released (backfill, job plan, rota).
      A-2.8-26|National training offers taken up|\
      The proposal states its planned take-up of the nationally available courses for psychosis, bipolar disorder, \
      'personality disorder' and eating disorders, and of KUF.|\
      Planned places, or a reason for none, for each of the six national offers.
      A-2.8-27|Psychologically informed workforce|\
      The proposal sets out how the whole workforce, not just therapists, will become more psychologically \
      informed.|\
      At least one method (formulation meetings, reflective practice, psychologist consultation, \
      brief-intervention training) with who and how often.
      A-2.8-28|Training for specific and co-existing needs|\
      The proposal describes development and training so the MDT can meet specific needs and needs that occur \
      together.|\
      Covers at least substance use and neurodevelopmental, cognitive or physical co-existing needs plus the \
      groups chosen in Question 5, with courses or competences named.
      A-2.8-29|Impact on job descriptions and plans|\
      The proposal considers how the change affects every professional role, including revised job descriptions \
      and job plans.|\
      Names the staff groups affected and what changes in their job descriptions or plans, with a date.
      A-2.8-30|From generic coordination to biopsychosocial interventions|\
      The proposal shows staff time shifting from task-led, risk-led generic care coordination or case management \
      to values-based, outcome-focused biopsychosocial intervention.|\
      What replaces generic coordination, who holds the plan, what each profession offers, and how the shift will \
      be seen.
      A-2.8-31|Positive risk taking|\
      The proposal explains how patients and staff will benefit from positive risk taking, and what will support \
      staff in doing it.|\
      Describes policy, supervision or governance change that backs shared decisions about risk, with an example \
      or tool.
      A-2.8-32|Rehabilitative and social approach|\
      The proposal shows practice moving from conventional secondary care clinical routines towards \
      rehabilitative, social, educational and occupational approaches.|\
      Names at least one such approach (recovery college, social prescribing, vocational or occupational \
      programme, asset-based work) and its place in the team's routine.
      A-2.8-33|Cutting bureaucracy to release time|\
      The proposal identifies processes or paperwork to be stopped, including CPA routines, and the care time this \
      will release.|\
      Names processes to be removed with a date, and estimates hours or contacts released.
      A-2.8-34|Positive risk taking must not abandon|\
      The proposal does not use positive risk taking, independence or choice as grounds for withdrawing support, \
      and says how that misuse will be guarded against.|\
      A safeguard, such as no discharge on non-attendance alone or an audit of case closures, and nothing that \
      uses positive risk to withhold care.
      """)
}
