/// Annex D from its context to access: the dedicated function, its workforce and its reach.
extension CriterionTable {
  static let annexDModelAndAccess = CriterionTable(
    index: """
      D-context-01|D|ed|164|all
      D-context-02|D|ed|123|all
      D-case-01|D|cs|133|personality-disorder-focus
      D-case-02|D|cs|75|personality-disorder-focus
      D-case-03|D|cs|165|personality-disorder-focus
      D-case-04|D|cs|176|personality-disorder-focus
      D-case-05|D|cs|168|personality-disorder-focus
      D-voice-01|D|cs|181|personality-disorder-focus
      D-voice-02|D|cs|75|personality-disorder-focus
      D-voice-03|D|cs|83|personality-disorder-focus
      D-voice-04|D|cs|69|personality-disorder-focus
      D-voice-05|D|cs|186|personality-disorder-focus
      D-voice-06|D|cs|172|personality-disorder-focus
      D-model-01|D|ks|177|personality-disorder-focus
      D-model-02|D|ks|172|personality-disorder-focus
      D-model-03|D|ks|184|personality-disorder-focus
      D-model-04|D|ks|170|personality-disorder-focus
      D-model-05|D|ks|178|personality-disorder-focus
      D-model-06|D|ks|165|personality-disorder-focus
      D-model-07|D|ks|179|personality-disorder-focus
      D-model-08|D|ks|180|personality-disorder-focus
      D-model-09|D|ks|166|personality-disorder-focus
      D-model-10|D|ks|181|personality-disorder-focus
      D-model-11|D|ks|181|personality-disorder-focus
      D-model-12|D|ks|177|personality-disorder-focus
      D-model-13|D|ks|182|personality-disorder-focus
      D-model-14|D|cs|84|personality-disorder-focus
      D-model-17|D|ks|183|personality-disorder-focus
      D-model-18|D|ks|183|personality-disorder-focus
      D-model-19|D|ks|177|personality-disorder-focus
      D-workforce-01|D|ks|166|personality-disorder-focus
      D-workforce-02|D|ks|179|personality-disorder-focus
      D-workforce-03|D|ks|186|personality-disorder-focus
      D-workforce-04|D|kd|169|personality-disorder-focus
      D-workforce-05|D|ks|170|personality-disorder-focus
      D-workforce-06|D|ks|174|personality-disorder-focus
      D-workforce-07|D|ks|174|personality-disorder-focus
      D-workforce-08|D|ks|172|personality-disorder-focus
      D-workforce-09|D|ks|186|personality-disorder-focus
      D-workforce-10|D|ks|186|personality-disorder-focus
      D-workforce-11|D|ks|171|personality-disorder-focus
      D-workforce-12|D|ks|175|personality-disorder-focus
      D-workforce-13|D|kd|169|personality-disorder-focus
      D-workforce-14|D|ks|187|personality-disorder-focus
      D-workforce-15|D|ks|184|personality-disorder-focus
      D-workforce-16|D|ks|187|personality-disorder-focus
      D-workforce-17|D|ks|179|personality-disorder-focus
      D-trauma-01|D|cs|172|personality-disorder-focus
      D-access-01|D|ks|179|personality-disorder-focus
      D-access-02|D|ks|183|personality-disorder-focus
      D-access-03|D|ks|75|personality-disorder-focus
      D-access-04|D|ks|173|personality-disorder-focus
      D-access-05|D|ks|166|personality-disorder-focus
      D-access-06|D|ks|183|personality-disorder-focus
      D-access-07|D|ks|172|personality-disorder-focus
      D-access-08|D|kc|185|personality-disorder-focus
      D-access-09|D|ks|186|personality-disorder-focus
      D-access-10|D|ks|182|personality-disorder-focus
      D-access-11|D|kc|185|personality-disorder-focus
      D-access-12|D|ks|173|personality-disorder-focus
      D-access-13|D|ks|173|personality-disorder-focus
      D-access-14|D|ks|172|personality-disorder-focus
      D-access-15|D|ks|173|personality-disorder-focus
      D-access-16|D|ks|179|personality-disorder-focus
      """,
    text: """
      D-context-01|PD care is a required specific-need offer|\
      The proposal includes dedicated care, support and treatment for people with complex needs linked to a \
      'personality disorder' diagnosis.|\
      A focus year or an accepted exemption, and a dedicated service.
      D-context-02|PD provision in place by 2023/24|\
      The proposal has 'PD' provision inside its new model no later than 2023/24.|\
      A service live by 31 March 2024, better by April 2023.
      D-case-01|PD: equal access across catchments|\
      The proposal tackles uneven 'PD' provision so that people in every catchment of the footprint can reach it \
      equally.|\
      States today's variation by place and a plan/date for equal access in all of them.
      D-case-02|PD: generic teams do not turn people away|\
      The proposal ends refusals by generic community teams that rest on thresholds or lack of confidence with \
      this cohort.|\
      Removes thresholds/exclusions in core for this diagnosis and shows how staff confidence is built, with a \
      measure of declined referrals.
      D-case-03|PD: dedicated service not sole provider|\
      The proposal does not expect the dedicated 'PD' function to look after everyone with the diagnosis.|\
      Gives a split of people across primary care, core and dedicated care, with core the larger part and \
      responsibilities stated.
      D-case-04|PD: raised suicide risk recognised|\
      The proposal acknowledges this cohort's heightened suicide risk and sets out a response.|\
      Local or national figure and at least one specific action (follow-up time, safety planning, therapy access, \
      means restriction).
      D-case-05|PD: naming settled with differing views in mind|\
      The proposal takes account of conflicting opinions on the diagnosis when designing and naming its services.|\
      Both kinds of view (harmful label; helpful route to care) acknowledged; decision on name described with \
      people affected.
      D-voice-01|PD: medicines not the treatment|\
      The proposal does not present medication as treatment for the diagnosis and limits it to co-existing needs.|\
      States that medication is for co-existing needs, with review of prescribing; therapy/support is primary.
      D-voice-02|PD: diagnosis never used to exclude|\
      The proposal makes sure the diagnosis is not a reason for refusing any service.|\
      Text commits to removal with a check (audit, policy change).
      D-voice-03|PD: nobody stranded between thresholds|\
      The proposal closes the gap for people judged too unwell for one service and not unwell enough for another.|\
      Shows who takes people between IAPT/primary care and secondary care, with a no-bounce rule or numbers.
      D-voice-04|PD: story told once|\
      The proposal spares people from repeating their history at every service.|\
      Shared assessment, shared record or user-held summary with the person's consent across core, dedicated, \
      crisis and primary care.
      D-voice-05|PD: cultural barriers removed|\
      The proposal addresses cultural obstacles that keep marginalised people in this cohort from care.|\
      Named group(s), local data and a culturally adapted action or partner.
      D-voice-06|PD: adversity acknowledged|\
      The proposal recognises the part that trauma, neglect or childhood adversity may play in people's \
      difficulties.|\
      Practice consequence stated (sensitive enquiry, formulation, staff training, routes to abuse services) \
      besides recognition.
      D-model-01|PD: living well, personalised and flexible|\
      The proposal describes a personalised offer for this cohort that flexes as needs change so that people live \
      well locally.|\
      Mechanism for personal plan and for stepping intensity up or down without re-referral; an outcome about \
      living well.
      D-model-02|PD function: trauma-informed safe space|\
      The proposal founds the dedicated function on trauma-informed principles and on a setting that does not \
      re-traumatise.|\
      Principles applied to environment, contact and practice, and staff working alongside the person; at least \
      one user-checked feature.
      D-model-03|PD function: room to think and learn|\
      The proposal protects time for thinking, reflection and learning, for people using the service and for \
      staff.|\
      Both audiences: people using services (community meeting, learning group) and workforce (reflective \
      practice) with frequency.
      D-model-04|PD function: NICE-based care, therapies first|\
      The proposal has the function help people to obtain NICE-recommended care, psychological therapies above \
      all.|\
      Named therapies with capacity and route in; NICE guideline cited; timeliness is part of it: a current and a \
      target wait for at least one therapy.
      D-model-05|PD function: single point of contact|\
      The proposal gives each person one named contact, located in the core community model, who links them with \
      mainstream services.|\
      Single point of contact named by role, based in or joined to core, contactable hours, and it links to \
      mainstream services.
      D-model-06|PD function: direct care and better generic offer|\
      The proposal has the function do both jobs: care directly when required and help the generic offer improve.|\
      Both stated with share of time or volumes.
      D-model-07|PD: links with DVA, women's, homelessness services|\
      The proposal helps people engage with wider services, among them domestic violence and abuse, women's and \
      homelessness services.|\
      All three sectors named with organisation and joint mechanism.
      D-model-08|PD: support for families and carers|\
      The proposal arranges support for carers and families of this cohort when a need is found.|\
      Identification of carer need plus an offer (assessment, groups such as family connections, peer carer).
      D-model-09|PD function: consultation to core offer|\
      The proposal sets up protected capacity in the dedicated function to consult to, engage with and support the \
      core offer.|\
      WTE or sessions dedicated, recipients in core, response time.
      D-model-10|PD: physical health promoted|\
      The proposal supports the physical health of this cohort jointly with other professionals.|\
      Health checks and follow-up for this cohort with primary care or other professional named.
      D-model-11|PD: safe prescribing and less polypharmacy|\
      The proposal acts with other professionals on safe prescribing and on excess medication.|\
      Named professional/process (pharmacist, GP, joint review), number to be reviewed, measure.
      D-model-12|PD: co-produced offers beyond therapy|\
      The proposal co-produces options other than traditional therapies, such as social prescribing.|\
      At least one non-therapy offer, designed with people in the cohort, with provider and volume.
      D-model-13|PD: co-produced, proactive crisis plans|\
      The proposal has crisis plans written with the person that centre on early supportive action to keep them \
      well at home.|\
      Co-written, early-action content, shared with crisis/A&E/ambulance, measure or target.
      D-model-14|PD: Provider Collaborative developments noted|\
      The proposal may take account of work to extend the Provider Collaborative approach to those in the cohort \
      with the most complex needs.|\
      Named contact or statement of alignment; no transformation money moved to it.
      D-model-17|PD: no re-referral between parts|\
      The proposal joins services so that people move among elements of care without being referred afresh.|\
      States that movement among core, dedicated, crisis and VCSE needs no new referral, and how (joint meeting, \
      shared caseload); routes contain no internal referral form.
      D-model-18|PD: barriers to services removed|\
      The proposal identifies practical and policy barriers for this cohort and removes them to better experience \
      and outcomes.|\
      At least two named barriers with action and a measure of experience or outcome.
      D-model-19|PD: assets-based support|\
      The proposal uses an assets-based approach that links people to the most fitting care and community support.|\
      Tool or practice building on strengths, and community assets mapped or used, specific to this cohort.
      D-workforce-01|PD: training for dedicated and core staff|\
      The proposal gives practitioners in both the dedicated and the core functions training that builds \
      confidence and competence with this cohort.|\
      Both teams with content, numbers and dates; competence or confidence measured.
      D-workforce-02|PD: primary-secondary MDT collaboration|\
      The proposal has primary and secondary care staff working as one multidisciplinary workforce for this \
      cohort.|\
      Named joint mechanism with roles from both sectors and frequency.
      D-workforce-03|PD: staff mirror the local population|\
      The proposal works toward a 'PD' workforce that reflects the people it serves.|\
      Current make-up compared with population, recruitment action and target.
      D-workforce-04|PD: peer and practitioner posts, varied seniority|\
      The proposal includes paid lived experience posts of differing seniority, with peer support and practitioner \
      roles both represented.|\
      Both role types present (peer support worker and lived experience practitioner/lead) at two or more bands, \
      WTE above zero.
      D-workforce-05|PD: therapy training in line with standards|\
      The proposal supports staff to train in evidence-based 'PD' therapies that match NICE, the UCL competences \
      and the national psychological therapies guidance.|\
      Training named, numbers, support (release, supervision) and at least one of the three standards cited; all \
      three is strong.
      D-workforce-06|PD: KUF one- and three-day take-up|\
      The proposal plans take-up of the one-day and three-day KUF awareness courses among dedicated, generic and \
      mainstream staff.|\
      Places on both courses (or a reasoned choice) for staff of dedicated, generic and mainstream services.
      D-workforce-07|PD: KUF for all roles and leaders|\
      The proposal commits to KUF for the full range of roles, leaders included.|\
      Leadership (managers, executives, clinical directors) and non-clinical roles named.
      D-workforce-08|PD: co-produced values, stigma tackled|\
      The proposal sets clear staff values and behaviours, written with people who use services, and acts against \
      stigma and bias.|\
      Co-produced statement or standards and at least one anti-stigma action (supervision, feedback, training, \
      language) with a check.
      D-workforce-09|PD: cultural competence, inequality awareness|\
      The proposal makes teams culturally competent and aware of how inequality shows itself among the people they \
      serve.|\
      Training/supervision content plus local inequality data used by teams.
      D-workforce-10|PD: attention to marginalised communities|\
      The proposal gives active attention to LGBTQ+, BAME and other marginalised people in this cohort.|\
      LGBTQ+ and minority ethnic and at least one other group, each with an action.
      D-workforce-11|PD: embedded expertise in co-existing needs|\
      The proposal places expertise in co-existing needs, substance use in particular, within the 'PD' teams.|\
      A post, trained staff or in-reach in substance use in the team, and one other need.
      D-workforce-12|PD: non-judgemental self-harm care|\
      The proposal equips teams to give non-judgemental care to people who self-harm.|\
      Training or supervision on self-harm attitudes with numbers and feedback from people.
      D-workforce-13|PD: substantive lived experience contracts|\
      The proposal employs its peer and lived experience practitioner staff on substantive contracts in the \
      dedicated model, at several levels.|\
      Most lived experience posts substantive, in the dedicated team, at two bands or more.
      D-workforce-14|PD: lived experience integral to service|\
      The proposal makes lived experience staff part of both delivering and developing the service.|\
      Named delivery tasks and named development tasks/decision forums for lived experience staff.
      D-workforce-15|PD: structured supervision for dedicated staff|\
      The proposal provides support and structured supervision for every staff member in the dedicated function, \
      following NICE where it applies.|\
      All staff; frequency; structure (model-specific, reflective, peer); cover for therapists by \
      NICE/accreditation.
      D-workforce-16|PD: specific support for lived experience staff|\
      The proposal gives peer and lived experience staff support designed for their roles.|\
      Separate arrangement (peer-to-peer supervision, network, adjustment plan, occupational health) with \
      frequency.
      D-workforce-17|PD: regular MDTs with VCSE and social care|\
      The proposal holds regular multidisciplinary meetings for this cohort, bringing in VCSE and social care as \
      relevant.|\
      Frequency stated, primary and secondary care present, VCSE and social care included when relevant.
      D-trauma-01|Trauma-informed care: four elements|\
      The proposal gives an account of trauma-informed care that covers listening, understanding, responding and \
      checking.|\
      Listening, understanding, responding, and a check that these are done, such as an audit or feedback.
      D-access-01|PD function opens doors to other services|\
      The proposal has the dedicated function help people engage with the core offer and with every other service \
      they need.|\
      Mechanism (accompanying, joint first appointment, brokerage) and range of services beyond mental health.
      D-access-02|PD: spans specialist, planned and acute; seamless moves|\
      The proposal covers specialist, planned and acute care for this cohort and makes moves among them smooth for \
      the person.|\
      Names specialist, planned and acute elements with joint arrangement and a transition standard or measure of \
      experience.
      D-access-03|PD: care without discrimination|\
      The proposal makes safe, good-quality care available to this cohort without discrimination.|\
      No exclusions by diagnosis or characteristic in any service entry and a check on experience or refusals.
      D-access-04|PD: enabling, non-punitive, inclusive everywhere|\
      The proposal has care that enables, does not punish and includes, in every setting.|\
      More than one setting (community, crisis, A&E, ward) with concrete practice or policy changes.
      D-access-05|PD: proactive consultation and education|\
      The proposal has dedicated practitioners actively reach out to generic and mainstream services through \
      consultation and education, with support, supervision and training supplied.|\
      Four elements for generic services: consultation, support, supervision, training – plus proactive contact \
      (scheduled presence) and education to mainstream.
      D-access-06|PD: shared care protocols|\
      The proposal has protocols for sharing care among the dedicated function, core teams and mainstream \
      services.|\
      Protocol exists or is dated; parties include dedicated, generic and at least one mainstream service (IAPT, \
      primary care, crisis, acute); allows concurrent care.
      D-access-07|PD: policies reviewed for re-traumatisation|\
      The proposal reviews policies and procedures to lessen re-traumatisation.|\
      Which policies, when, who (including lived experience), what changed or by when.
      D-access-08|PD: dignity, respect, help to stay safe|\
      The proposal says how people will be treated with dignity and respect and helped by staff to keep themselves \
      safe.|\
      Standard plus measure of felt respect; practical help with staying safe.
      D-access-09|PD: marginalised voices amplified|\
      The proposal gives marginalised groups in this cohort a stronger say.|\
      Named groups with a route to decisions (seat, funded forum, advocate) and resulting change.
      D-access-10|PD: collaborative safety planning|\
      The proposal has safety plans made together with each person, weighing risk and limiting harm.|\
      Joint, individual, covers risks and harm reduction; measure.
      D-access-11|PD: service felt as safe by users|\
      The proposal plans how people will judge whether the service feels safe to them and how it adapts.|\
      Feedback item on feeling safe and process for adapting; whether it is felt to be safe cannot be settled on \
      paper.
      D-access-12|PD: risk never a reason to refuse|\
      The proposal never uses assessed risk to refuse care or to excuse teams from working actively with someone.|\
      No exclusion for level of risk, recent self-harm, suicidality or violence without another offer, and a check \
      on it.
      D-access-13|PD: no punitive 'choice' or 'capacity' talk|\
      The proposal rejects seeing people as risk entities and the use of choice, capacity or responsibility to \
      dismiss the duty of care, suicidal and self-harming people included.|\
      Principle stated and acted on (supervision, record audit, policy, A&E/crisis practice).
      D-access-14|PD: compassion from all staff, generic included|\
      The proposal expects every staff member, in generic services too, to base care on compassion, understanding \
      and personal therapeutic relationships.|\
      Generic staff named in standards/training/feedback for this cohort; relationship-building time provided.
      D-access-15|PD: prevent harm, iatrogenic harm included|\
      The proposal works to prevent harm, including harm caused by services and re-traumatisation, and does not \
      use the idea of iatrogenic harm to exclude.|\
      Recognises service-caused harm with an action.
      D-access-16|PD: clear routes to partners|\
      The proposal has clear ways to involve partners, such as PCN social prescribing link workers or VCSE \
      services within the model.|\
      Named partner(s), route (direct booking, co-location, joint meeting) and use; link workers or integrated \
      VCSE specified.
      """)
}
