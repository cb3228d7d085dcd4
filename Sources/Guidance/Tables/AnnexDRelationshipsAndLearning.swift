/// Annex D from therapeutic care on: learning, co-production, peers and the case study.
extension CriterionTable {
  static let annexDRelationshipsAndLearning = CriterionTable(
    index: """
      D-therapeutic-01|D|ks|178|personality-disorder-focus
      D-therapeutic-02|D|ks|172|personality-disorder-focus
      D-therapeutic-03|D|ks|177|personality-disorder-focus
      D-therapeutic-04|D|ks|178|personality-disorder-focus
      D-therapeutic-05|D|ks|178|personality-disorder-focus
      D-therapeutic-06|D|ks|178|personality-disorder-focus
      D-therapeutic-07|D|ks|172|personality-disorder-focus
      D-learning-01|D|ks|185|personality-disorder-focus
      D-learning-02|D|ks|184|personality-disorder-focus
      D-learning-03|D|ks|185|personality-disorder-focus
      D-learning-04|D|ks|185|personality-disorder-focus
      D-learning-05|D|ks|187|personality-disorder-focus
      D-learning-06|D|kd|169|personality-disorder-focus
      D-learning-07|D|ks|176|personality-disorder-focus
      D-learning-08|D|ks|184|personality-disorder-focus
      D-coproduction-01|D|cs|188|personality-disorder-focus
      D-coproduction-02|D|cs|188|personality-disorder-focus
      D-coproduction-03|D|cs|188|personality-disorder-focus
      D-coproduction-04|D|cs|167|personality-disorder-focus
      D-coproduction-05|D|cs|188|personality-disorder-focus
      D-coproduction-06|D|cs|188|personality-disorder-focus
      D-coproduction-07|D|cs|188|personality-disorder-focus
      D-coproduction-08|D|cs|188|personality-disorder-focus
      D-coproduction-09|D|cs|188|personality-disorder-focus
      D-coproduction-10|D|cs|188|personality-disorder-focus
      D-coproduction-11|D|ks|167|personality-disorder-focus
      D-coproduction-12|D|kd|169|personality-disorder-focus
      D-coproduction-13|D|ks|167|personality-disorder-focus
      D-coproduction-14|D|ks|167|personality-disorder-focus
      D-coproduction-15|D|ks|188|personality-disorder-focus
      D-coproduction-16|D|ks|187|personality-disorder-focus
      D-coproduction-17|D|ks|188|personality-disorder-focus
      D-coproduction-18|D|ks|188|personality-disorder-focus
      D-peer-01|D|cs|187|personality-disorder-focus
      D-peer-02|D|cs|187|personality-disorder-focus
      D-peer-03|D|cs|187|personality-disorder-focus
      D-peer-04|D|cd|187|personality-disorder-focus
      D-peer-05|D|cs|187|personality-disorder-focus
      D-cnwl-02|D|cs|167|personality-disorder-focus
      D-cnwl-03|D|cs|167|personality-disorder-focus
      D-cnwl-04|D|cs|185|personality-disorder-focus
      D-cnwl-06|D|cs|187|personality-disorder-focus
      D-cnwl-07|D|cs|172|personality-disorder-focus
      D-cnwl-08|D|cs|187|personality-disorder-focus
      D-cnwl-09|D|cs|49|personality-disorder-focus
      D-cnwl-10|D|cs|168|personality-disorder-focus
      D-cnwl-11|D|cs|167|personality-disorder-focus
      D-cnwl-12|D|cd|169|personality-disorder-focus
      """,
    text: """
      D-therapeutic-01|PD: relationship and relational continuity|\
      The proposal puts therapeutic relationships and continuity of relationship at the centre of care.|\
      Practice that protects relationships (named worker, minimum length, planned endings) and measure.
      D-therapeutic-02|PD: trauma-informed therapies and support|\
      The proposal makes therapies, care and support trauma-informed.|\
      Applies to therapy and day-to-day care/support with specific practice.
      D-therapeutic-03|PD: psychosocial emphasis|\
      The proposal concentrates on psychosocial approaches throughout care and support.|\
      Psychological and social elements named (debt, housing, relationships, work) with staff or partner.
      D-therapeutic-04|PD: relationships allow collaboration|\
      The proposal uses therapeutic relationships as a means of working jointly with people on decisions.|\
      Shared decision practice (goals, therapy choice, review) with evidence of the person's influence.
      D-therapeutic-05|PD: dedicated provision as contact point|\
      The proposal has dedicated community provision act as the person's one contact point, keeping relationships \
      continuous.|\
      A role that is the single point of contact, its cover, and a base in or joined to the core.
      D-therapeutic-06|PD: alongside people across life|\
      The proposal works alongside people over their life-course to find the best support at each time.|\
      Life stages or long-term availability (18-25, parenthood, later life; return without referral) and how \
      choices are reviewed.
      D-therapeutic-07|PD: trauma-informed beyond dedicated team|\
      The proposal spreads trauma-informed principles over the dedicated function, core and wider mainstream \
      services.|\
      All three settings named with action in each.
      D-learning-01|PD: user voice drives learning|\
      The proposal uses what service users say to drive continuous learning and improvement.|\
      Route from voice to improvement decision with example or schedule.
      D-learning-02|PD: learn from mistakes, keep innovating|\
      The proposal learns from things that go wrong and goes on innovating to better experience and outcomes.|\
      Process for learning from incidents/complaints with this cohort and a mechanism for innovation/testing.
      D-learning-03|PD: feedback from everyone in the model|\
      The proposal has ways to gather feedback from all people receiving care in the new model.|\
      Method, frequency, and reach to everyone (not a sample), including those who leave or are declined.
      D-learning-04|PD: agreed response to feedback|\
      The proposal has an agreed process for answering and learning from feedback.|\
      Owner, timescale, publication of response.
      D-learning-05|PD: coaching and mentoring for lived experience staff|\
      The proposal supports lived experience and peer staff to have coaching and mentoring from colleagues around \
      the health sector.|\
      Coaching or mentoring offer, with people outside the team/organisation, time protected.
      D-learning-06|PD: lived experience in the skill-mix|\
      The proposal has a 'PD' skill-mix in which peer and lived experience posts sit alongside clinicians so that \
      the team draws on both.|\
      Lived experience posts as a share of the 'PD' team.
      D-learning-07|PD: mechanism for NCISH concerns|\
      The proposal sets up a mechanism to act on the NCISH concerns, including suicide risk and people feeling \
      shut out of mainstream care.|\
      Standing mechanism (group, dashboard, review) with owner and frequency; addresses suicide risk and exclusion \
      from mainstream.
      D-learning-08|PD: changes reflectively reviewed|\
      The proposal commits to regular, reflective review of changes as the 'PD' model grows.|\
      Dated review points with participants (including lived experience) and power to alter the model.
      D-coproduction-01|Co-production flattens hierarchies, with respect|\
      The proposal lowers hierarchy in co-production and shows respect for, and use of, what service users, \
      families, friends and carers know and can do.|\
      A power-sharing device (co-chair, equal votes, joint agenda, veto) and involvement of families or carers as \
      well as people themselves.
      D-coproduction-02|Equal chance to influence decisions|\
      The proposal gives everybody in co-production an equal opportunity to contribute to decisions all the way \
      through.|\
      People with lived experience are full members of decision-making groups at each stage, with access to papers \
      and preparation.
      D-coproduction-03|Shared control and choice|\
      The proposal gives all those involved the same degree of control and choice throughout, where fitting.|\
      States which decisions are jointly controlled and which are not, with reasons ('where appropriate').
      D-coproduction-04|Co-production as a continuing journey|\
      The proposal treats co-production as continuing and learns from both what works and what does not.|\
      Dated activity in each of the stages (before, during, after proposal) and each year, with reflection on \
      success and failure.
      D-coproduction-05|Flexible ways of taking part|\
      The proposal offers varied, flexible ways for people to take part as one team.|\
      At least two modes (evening, online, phone, one-to-one, outreach to group, creative) chosen with people.
      D-coproduction-06|Support, training, reward for participants|\
      The proposal equips and rewards co-production participants: backing, training, resources, recognition and \
      payment.|\
      All five touched on, with payment rate or budget above £0.
      D-coproduction-07|IMROC: people as assets|\
      The proposal builds on strengths in the team and draws on the expertise and resources of those who use as \
      well as provide services.|\
      Specific skills or networks of people using services put to use.
      D-coproduction-08|IMROC: mutuality and shared responsibility|\
      The proposal breaks down barriers between staff and people using services so that they share responsibility \
      for design and delivery.|\
      Joint responsibility with named shared tasks in design and delivery.
      D-coproduction-09|IMROC: extend the resource base|\
      The proposal engages peer, personal and professional networks to widen its resources.|\
      At least two of three types of network with examples.
      D-coproduction-10|IMROC: services as catalysts|\
      The proposal has teams help people take charge of their recovery and build peer-network resources, instead \
      of services making the change for them.|\
      Support for self-led or peer-led activity with resources.
      D-coproduction-11|PD: lived experience from the outset|\
      The proposal involves people with lived experience at the start and in design, development and delivery of \
      the service.|\
      Dated involvement before the model was fixed, and for each of design, development and delivery; dates \
      precede sign-off.
      D-coproduction-12|PD: paid jobs at various levels|\
      The proposal opens paid posts of differing seniority to people with lived experience inside the dedicated \
      function.|\
      Paid posts in the dedicated function at two bands or more, one of them senior.
      D-coproduction-13|PD: leaders champion co-production|\
      The proposal shows leaders promoting co-production in design, delivery, evaluation and improvement.|\
      Named senior sponsor with actions and all four levels covered.
      D-coproduction-14|PD: teams trained in co-production|\
      The proposal gives teams and services training on co-production, both what it brings and what is difficult \
      about it.|\
      Training, audience, number, dates; benefits and challenges covered.
      D-coproduction-15|PD: structures that sustain co-production|\
      The proposal has structures for co-production: training, supervision, support and progression for people, \
      and embedding it across the model.|\
      All four supports (training, supervision, support, career progression) with example, and reach beyond the \
      'PD' team.
      D-coproduction-16|PD: equals with career routes|\
      The proposal treats people with lived experience as equal members of the function with a formal route to \
      advance in various roles.|\
      Equality marker (same meetings, records access, pay scale, decision rights) and career ladder with bands.
      D-coproduction-17|PD: corporate systems fit diverse workforce|\
      The proposal adapts procurement, HR and finance systems to a diverse, lived experience workforce.|\
      At least one change in HR and in finance or procurement (e.g. quick payment, DBS handling, flexible \
      contract, small-contract route).
      D-coproduction-18|PD: barriers to involvement removed|\
      The proposal finds and removes what stops people with lived experience from taking part and reaching their \
      potential.|\
      Named barriers (benefits, digital, childcare, travel, stigma, bail/DBS) with action.
      D-peer-01|Whole-team training before peers start|\
      The proposal trains the whole team on the value of peer roles before a peer worker begins.|\
      Team training dated before first peer start; covers benefits and perspective of peer roles.
      D-peer-02|Clinical management plus peer supervision|\
      The proposal gives peer workers both clinical management and professional supervision from a peer, built \
      into the organisation.|\
      Both strands named with supervisor roles and frequency; organisational embedding (policy or post).
      D-peer-03|Sponsorship by an experienced organisation|\
      The proposal arranges sponsorship by another organisation with the same client group that already employs \
      peers well.|\
      Named organisation, what it offers, dates; similar client group and approach.
      D-peer-04|Recruit in pairs or allow networks|\
      The proposal recruits peer workers at least in pairs or gives time to form networks, so that none is \
      isolated.|\
      In each team (or place) lived-experience headcount is 0 or at least two with start dates within three \
      months; or a lone peer has named network time.
      D-peer-05|Reflection on fit of peer role|\
      The proposal has the team reflect on how its theoretical approach sits with, or pulls against, peer roles in \
      a clinical team.|\
      A specific reflection activity with the tension named (e.g. boundaries, neutrality, disclosure) and outcome.
      D-cnwl-02|Lived experience consultancy for pathway design|\
      The proposal may pay a lived experience consultant for regular time to help design the pathway.|\
      Paid, regular time stated (example: two days a week).
      D-cnwl-03|Stakeholders shape lived experience role|\
      The proposal may shape new lived experience roles with stakeholders such as service users, peers and the \
      voluntary sector.|\
      Focus group or equal method with date and who took part, including peers already in post.
      D-cnwl-04|Measures of effect and experience|\
      The proposal develops measures of how well interventions work and of experience across the pathway.|\
      At least one outcome and one experience measure, with status and date, across more than one step in the \
      pathway.
      D-cnwl-06|Flexible employment routes|\
      The proposal may use flexible employment arrangements to bring people with lived experience into post.|\
      At least one route (part-time, job share, bank-to-substantive, VCSE host, annualised hours, phased start).
      D-cnwl-07|Staff open to challenge|\
      The proposal encourages staff to be open to the model and to frank feedback, and to question pathologising \
      views, helped by KUF.|\
      An activity that brings user feedback to staff and questions current thinking, with KUF or equal training.
      D-cnwl-08|Regular support for lived experience staff|\
      The proposal makes support and supervision for lived experience staff regular.|\
      Frequency stated for both support and supervision.
      D-cnwl-09|Remote working and interviewing|\
      The proposal may use remote ways of working and interviewing in light of Covid-19.|\
      Remote interviews or work described, with face-to-face choice for people digitally excluded.
      D-cnwl-10|Language of parity|\
      The proposal is written in, and commits services to, language that is empowering and shows parity.|\
      Commitment or guide present; scan finds no stigmatising terms for people ('PDs', 'borderlines', 'attention \
      seeking', 'manipulative', 'revolving door', 'frequent flyers', 'difficult patients') outside quotation or \
      criticism.
      D-cnwl-11|Trust mandate and recovery college input|\
      The proposal may show an organisation-wide mandate for co-production in the pathway and draw on a recovery \
      college or similar co-production expertise.|\
      Board or executive mandate with date, or recovery college role.
      D-cnwl-12|Funding for lived experience pathway roles|\
      Funding lines in the 'PD' budget identify the money for lived experience roles.|\
      At least one 'PD' line for lived experience roles, large enough for the posts shown.
      """)
}
