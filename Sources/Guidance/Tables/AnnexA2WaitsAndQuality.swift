/// Annex A, sections 2.12, 2.13 and 3.1: waiting times, quality and the further annexes.
extension CriterionTable {
  static let annexA2WaitsAndQuality = CriterionTable(
    index: """
      A-2.12-02|2.12|es|222|all
      A-2.12-03|2.12|kd|223|all
      A-2.12-04|2.12|kd|224|all
      A-2.12-05|2.12|ks|225|all
      A-2.12-06|2.12|cs|227|all
      A-2.12-07|2.12|cs|227|all
      A-2.12-08|2.12|cs|226|all
      A-2.12-09|2.12|cs|227|all
      A-2.12-10|2.12|cs|227|all
      A-2.12-11|2.12|cs|228|all
      A-2.12-12|2.12|cs|227|all
      A-2.12-13|2.12|ks|227|all
      A-2.12-14|2.12|ks|66|all
      A-2.12-15|2.12|ks|227|all
      A-2.12-16|2.12|ks|225|all
      A-2.12-17|2.12|ks|227|all
      A-2.12-18|2.12|ks|224|all
      A-2.12-19|2.12|ks|226|all
      A-2.12-20|2.12|cs|226|all
      A-2.12-21|2.12|cs|49|all
      A-2.12-22|2.12|ks|226|all
      A-2.12-23|2.12|ks|226|all
      A-2.12-24|2.12|ks|227|all
      A-2.12-25|2.12|ks|227|all
      A-2.12-26|2.12|ks|228|all
      A-2.12-27|2.12|ks|228|all
      A-2.12-28|2.12|ks|228|all
      A-2.12-29|2.12|cs|228|all
      A-2.12-30|2.12|cs|228|all
      A-2.12-31|2.12|cs|209|all
      A-2.12-32|2.12|md|30|all
      A-2.12-33|2.12|kd|223|all
      A-2.12-34|2.12|cs|30|all
      A-2.12-36|2.12|cs|30|all
      A-2.12-37|2.12|es|68|all|A-2.0-33
      A-2.13-01|2.13|ks|229|all
      A-2.13-02|2.13|ks|229|all
      A-2.13-03|2.13|es|230|all
      A-2.13-04|2.13|ks|231|all
      A-2.13-05|2.13|ks|231|all
      A-2.13-06|2.13|ks|231|all
      A-2.13-07|2.13|ks|231|all
      A-2.13-08|2.13|ks|230|all
      A-2.13-09|2.13|ks|230|all
      A-2.13-10|2.13|ks|232|all
      A-2.13-11|2.13|ks|232|all
      A-2.13-12|2.13|cs|233|all
      A-2.13-13|2.13|kd|233|all
      A-2.13-14|2.13|es|234|all
      A-2.13-15|2.13|es|235|all
      A-2.13-16|2.13|ks|235|all
      A-2.13-17|2.13|ks|235|all
      A-2.13-18|2.13|es|236|all
      A-2.13-19|2.13|es|238|all
      A-2.13-20|2.13|ks|238|all
      A-2.13-21|2.13|ks|238|all
      A-2.13-22|2.13|ks|238|all
      A-2.13-23|2.13|es|237|all
      A-2.13-24|2.13|ks|237|all
      A-2.13-25|2.13|es|239|all
      A-2.13-26|2.13|ks|239|all
      A-2.13-27|2.13|ks|239|all
      A-2.13-28|2.13|ks|230|all
      A-2.13-30|2.13|cs|236|all
      A-2.13-32|2.0|cs|234|all
      A-2.13-33|2.13|es|73|all|A-2.0-41
      A-3.1-01|3.1|ks|151|eating-disorders-focus
      A-3.1-03|3.1|ks|164|personality-disorder-focus
      """,
    text: """
      A-2.12-02|Working towards four-week waits|\
      The proposal says how the new model will work towards a maximum wait of four weeks, with steps, dates and an \
      expected position.|\
      A trajectory or milestones from April 2021 ending at a maximum of 28 days or fewer, and actions that would \
      bring it about.
      A-2.12-03|Four-week work starts April 2021|\
      The proposal starts work on four-week waits from April 2021.|\
      A start in 2021/22, no later than the first go-live.
      A-2.12-04|Existing known waiting times|\
      The proposal sets out the waiting times currently known for its community mental health services.|\
      At least one quantified current wait with date and source for each main service in scope; unknowns admitted.
      A-2.12-05|Clock from first primary care contact|\
      The proposal measures the four weeks from the person's first contact in primary care within the new model, \
      and says what stops the clock.|\
      A clock that starts at first contact with primary care or another service and stops when meaningful help \
      starts.
      A-2.12-06|Standard promotes safety and outcomes|\
      The proposal may show that its approach to waits supports safety and better outcomes, not speed alone.|\
      Names a safety step for people waiting (contact while waiting, review) or outcome tracked beside the wait.
      A-2.12-07|Standard improves patient experience|\
      The proposal may show how the approach to waits will make the experience of getting help better.|\
      Names an experience measure or change linked to access.
      A-2.12-08|Meaningful, accurate, achievable standard|\
      The proposal may show that the measure it uses is clinically meaningful, accurate and achievable in \
      practice.|\
      Says what kind of help stops the clock, how data is checked, and what capacity makes it achievable (demand \
      and capacity figures).
      A-2.12-09|Sickest and most urgent first|\
      The proposal may show how people with the greatest need or urgency are seen first within the four weeks.|\
      Describes how urgency is identified and the faster response.
      A-2.12-10|Right service, right place|\
      The proposal may show that quick access leads to the right help, near home, without moving people between \
      queues.|\
      Describes one front door to core help and how people get to specialist input without a new referral.
      A-2.12-11|Simple and understandable to public|\
      The proposal may show how the waiting promise will be explained simply to patients and the public.|\
      Plain-language statement or leaflet, co-written, in needed formats.
      A-2.12-12|Four-week work does not worsen inequalities|\
      The proposal checks that faster access does not widen inequality between groups or areas.|\
      Waits broken down by at least one characteristic or area and reviewed, or the effect of new access routes on \
      excluded groups is mitigated.
      A-2.12-13|Address the primary-secondary divide|\
      The proposal's way of shortening waits removes the line between primary and secondary care and does not fix \
      it in place.|\
      One clock, one front door or team across primary and secondary.
      A-2.12-14|Protect EIP and eating disorder standards|\
      The proposal shows how work on core waits will not harm specialist services' evidence base or faster \
      standards, such as two weeks for early intervention in psychosis and rapid access for eating disorders.|\
      Names EIP two-week standard and eating disorder access, with action (ring-fenced staff, monitoring); do not \
      test it.
      A-2.12-15|Waits integrated with social care and VCSE|\
      The proposal brings local authority (e.g. social care) and VCSE help inside its access and waiting \
      arrangements.|\
      Says that local authority or VCSE contact can start and/or stop the clock, or that they join the huddle; \
      both sectors covered.
      A-2.12-16|Applies to all adults with SMI|\
      The proposal applies its four-week approach to everyone aged 18 and over with severe mental illness in the \
      new model, whatever their age or diagnosis, and not to chosen subgroups.|\
      Scope covers all ages 18+ and all diagnoses within the model; geographical phasing by PCN is allowed; phased \
      testing for subsets is allowed only as an addition.
      A-2.12-17|Waits work seeks to address inequalities|\
      The proposal uses the waiting-time work actively to narrow unequal access.|\
      At least one group or area with longer waits and a targeted action.
      A-2.12-18|Accurate baselines|\
      The proposal explains how an accurate waiting-time baseline will be, or has been, set.|\
      Method, data source, period and validation named.
      A-2.12-19|Discouraging gaming or workarounds|\
      The proposal names how waiting times might be manipulated and what will stop it.|\
      At least one safeguard: independent audit, tail reporting, count of declined or bounced requests, \
      second-contact measure.
      A-2.12-20|Follow-up of missed appointments|\
      The proposal may describe how people who do not attend are followed up without being dropped.|\
      Missed appointments approach stated: contact attempts, home or alternative venue, no automatic discharge, \
      effect on clock.
      A-2.12-21|Face-to-face or remote appropriateness|\
      The proposal may say when face-to-face or remote contact is right and who decides.|\
      Choice offered, basis stated, exclusion addressed.
      A-2.12-22|Transparency about internal waits|\
      The proposal makes visible any waits that arise inside the model after first help, such as for therapy.|\
      Stages inside the model where people wait, with present waits.
      A-2.12-23|Avoiding perverse incentives|\
      The proposal considers perverse incentives its waiting target could create and how it avoids them.|\
      Names at least one possible perverse effect and a counter-measure.
      A-2.12-24|Need put before risk|\
      The proposal decides order and kind of help by need rather than by risk rating.|\
      Prioritisation criteria framed by need and what matters; risk informs safety but is not a gate.
      A-2.12-25|Personalised, meaningful interactions within waits|\
      The proposal keeps attention on meaningful contact and intervention for the person, with personalised \
      approaches, while shortening waits.|\
      What counts as help is defined in terms meaningful to the user; personalised options considered.
      A-2.12-26|Professionals shape the waiting measure|\
      The proposal shows clinicians and other professionals helping to define its waiting-time measures so that \
      they make clinical sense.|\
      Professional groups named with their part in the definition or testing.
      A-2.12-27|Users and carers shape waiting measure|\
      The proposal shows service users, relatives and carers deeply involved in designing and testing its approach \
      to waits, as co-producers.|\
      Both design and testing, with users and carers (family counted separately if named).
      A-2.12-28|Regular updates on waits|\
      The proposal plans clear and regular updates about waiting times for all stakeholders.|\
      Audience, channel and frequency stated.
      A-2.12-29|Iterative testing of waits|\
      The proposal may plan repeated cycles of testing and refinement of its waiting-time approach.|\
      Cycles with dates and a decision point.
      A-2.12-30|Parallel tests for patient subsets|\
      The proposal may test different approaches side by side for particular groups of patients or kinds of help, \
      such as psychological therapy.|\
      Subset, approach and comparison named, in addition to a scope that covers everyone.
      A-2.12-31|Interoperability supports waits|\
      The proposal may link its interoperability plans to measuring and delivering shorter waits.|\
      States which shared data starts or stops the clock across systems.
      A-2.12-32|Reporting waiting-time progress|\
      The proposal accepts reporting, in routine returns, on progress in setting a waiting time, its baseline and \
      performance against it.|\
      All three elements accepted.
      A-2.12-33|Waiting-time work starts at go-live|\
      The proposal starts measuring and applying waiting times on the date each new model goes live.|\
      For every PCN: waiting-time start at most go-live date.
      A-2.12-34|Local data work behind returns|\
      The proposal may plan local interrogation of data sources to supplement national returns.|\
      Analyst capacity and sources named.
      A-2.12-36|Splitting MHSDS by model footprint|\
      The proposal may explain how its analysts can separate MHSDS data by the area or teams of the new model.|\
      Method named (team codes, GP practice or LSOA).
      A-2.12-37|Flexible, timely, easy access|\
      The proposal shows care that is flexible, timely and easy to reach, with the routes in.|\
      Each of flexible, timely and easy has a concrete feature (e.g. self-referral, evening sessions, walk-in, \
      home).
      A-2.13-01|Overall quality improvement stated|\
      The proposal sets out how quality of care will get better for people in the new model, with measures for it.|\
      A quality aim with measure(s), baseline and review.
      A-2.13-02|From transactional to therapeutic contact|\
      The proposal sets out how care for people on current CMHT caseloads will change from routine contact to \
      meaningful, therapeutic, goal- and outcome-based care.|\
      Refers to existing caseload (number), what a typical contact will consist of, and how goals or outcomes are \
      used.
      A-2.13-03|Improving psychological therapy access|\
      The proposal sets a specific plan to increase markedly the number of people with severe mental illness who \
      get evidence-based psychological therapies, across a range of them.|\
      At least two therapy types for SMI, current and planned numbers or capacity, and how growth happens.
      A-2.13-04|Releasing staff for therapy training|\
      The proposal shows staff being released to take up nationally funded training in psychological therapies.|\
      Places, staff group and release mechanism stated.
      A-2.13-05|Protected therapy time in job plans|\
      The proposal shows trained staff having protected time in job plans to deliver the therapies.|\
      Sessions or hours or caseload stated.
      A-2.13-06|Adequate therapy supervision|\
      The proposal shows sufficient, qualified supervision for staff delivering psychological therapies.|\
      Supervisor numbers or ratio and frequency by modality; 'Adequate' is undefined.
      A-2.13-07|Following therapies implementation guidance|\
      The proposal organises training, job plans and supervision for therapies in line with the May 2020 \
      implementation guidance for severe mental health problems.|\
      Guidance named and at least one specific application.
      A-2.13-08|Therapy access and waits understood|\
      The proposal states how many people with SMI now get psychological therapies and how long they wait.|\
      The number with access, and at least one wait with its date and source.
      A-2.13-09|Tackling long therapy waiting lists|\
      The proposal sets out actions to shorten long therapy waiting lists.|\
      Action(s), size and date by which the list falls.
      A-2.13-10|SNOMED data for therapies|\
      The proposal sets out how teams will improve the completeness and quality of SNOMED-coded therapy data sent \
      to MHSDS.|\
      Current and planned coverage or a dated action (templates, training, patient record system change).
      A-2.13-11|Therapy outcomes and interventions recorded|\
      The proposal commits to measuring outcomes and recording interventions for psychological therapies by SNOMED \
      in MHSDS.|\
      Both outcome measure(s) and intervention recording covered, with date.
      A-2.13-12|Recruits with training potential|\
      The proposal may identify which new psychological staff can go on to train in and then deliver therapies.|\
      Posts shown as qualified, trainee or fit for training, with the route.
      A-2.13-13|Psychological professions sizeable among recruits|\
      The proposal's new posts contain a sizeable share in psychological professions able to take up training and \
      deliver therapies.|\
      The share of new whole-time equivalents in psychological professions.
      A-2.13-14|Moving away from CPA|\
      The proposal sets out how and when the Care Programme Approach will be replaced.|\
      Statement that CPA is being replaced, timetable, what takes over for people now on CPA, and transition \
      safety.
      A-2.13-15|Co-produced integrated personalised planning|\
      The proposal sets out care and support planning that is co-produced with the person, joined across agencies \
      and personal to them.|\
      All three shown – co-produced (how), integrated (agencies share one plan), personalised (what matters) – and \
      the tool used.
      A-2.13-16|Plans based on individual goals|\
      The proposal bases plans on each person's own goals and outcomes.|\
      Goal-setting tool or method and how progress is seen.
      A-2.13-17|Dynamic review of plans|\
      The proposal has plans reviewed regularly and when needed, with intervals agreed individually and no blanket \
      timetable.|\
      Review triggers or an interval agreed with each person, reviews at the person's call, and no blanket \
      interval as the only rule.
      A-2.13-18|Trauma-informed care|\
      The proposal sets out practical steps towards trauma-informed care across the model.|\
      Steps beyond training (e.g. environment, policy, supervision, asking about trauma), who leads, by when.
      A-2.13-19|Co-existing substance use care|\
      The proposal sets out a marked improvement in care for people with severe mental illness and substance use, \
      older adults among them.|\
      What changes (no exclusion, joint plans, assessment), for whom and what measure; older adults named.
      A-2.13-20|Older adults and substance use|\
      The proposal covers substance use among older adults specifically.|\
      Older adults named with at least one feature (screening, pathway, staff skill).
      A-2.13-21|Embedded substance use expertise|\
      The proposal embeds specific substance use expertise within the new community offer.|\
      WTE above zero with base in team; who supervises.
      A-2.13-22|Experts lead drug and alcohol links|\
      The proposal says how those with substance use expertise will lead formal links with council-commissioned \
      drug and alcohol services.|\
      Named agreement (protocol, MoU, joint clinic) with the council-commissioned provider and the post that leads \
      it.
      A-2.13-23|Care for people who self-harm|\
      The proposal sets out a marked improvement in community care for people who self-harm.|\
      Who is covered, what changes (no exclusion, compassionate response, psychosocial assessment, therapy), and a \
      measure.
      A-2.13-24|Testing self-harm aftercare|\
      The proposal tests and explores follow-up support after self-harm.|\
      Intervention, place, time to contact, evaluation.
      A-2.13-25|IPS embedded in new models|\
      The proposal embeds Individual Placement and Support within the new teams and continues its expansion.|\
      IPS workers in the teams, with present and planned numbers that rise.
      A-2.13-26|Wider employment and welfare support|\
      The proposal offers employment and welfare support wider than IPS.|\
      Both employment and welfare addressed by a named offer.
      A-2.13-27|Part-time, education, volunteering, apprenticeships|\
      The proposal considers options besides full-time work, such as volunteering, study, training, \
      apprenticeships and part-time jobs.|\
      At least one named option with partner beyond paid full-time work.
      A-2.13-28|Building on therapies baseline exercise|\
      The proposal uses results of the national baseline exercise on psychological therapies for severe mental \
      illness in its therapy plans.|\
      The exercise is named with at least one local result.
      A-2.13-30|Joining trauma-informed learning community|\
      The proposal may use the national trauma-informed care community of change.|\
      Membership or use mentioned.
      A-2.13-32|Safe transition from CPA|\
      The proposal may show how people now on CPA keep continuity and safety while it is replaced.|\
      How many people are on CPA, the steps of the change, and section 117 and high-need groups.
      A-2.13-33|Addressing social needs|\
      The proposal shows social needs being met as part of quality of care.|\
      At least housing, money and isolation addressed with a provider.
      A-3.1-01|Annex C applies to eating disorders|\
      The proposal's eating disorder plans are consistent with the adult eating disorder guidance attached as \
      Annex C.|\
      Guidance named with at least one specific application.
      A-3.1-03|Annex D applies to 'PD' plans|\
      The proposal's plans for people with a 'personality disorder' diagnosis follow the Annex D guidance.|\
      Annex D and which of its themes are answered: workforce, access, therapeutic care, learning, co-production.
      """)
}
