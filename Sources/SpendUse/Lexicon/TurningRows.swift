extension PhraseTable.Rows {
  /// What turns a name round: the line is about, beside, out of or instead of what it names.
  static let turns: StaticString = """
    L: link, link worker, link workers, link nurse, link nurses, link practitioner, link post, link role
    L: link psychologist
    L: liaison, interface, interfaces, inreach, in reach, interface meeting, interface meetings, interface worker
    L: interface post
    L: joint working, joint protocol, joint meetings, joint pathway, joint clinic, joint working protocol
    L: consultation, connector
    l: links, linking, link with, linked to, link to, links to, links with, linking with, linked with, linked in with
    l: liaison with, liaise, liaising, liaises, lunch and learn with, lunch learn with, speaks to, talks to
    l: meets with, ties with
    l: handover meetings with, meetings with, meeting with, forum with, calls with, huddle with, huddles with
    l: mdt with, conversations with
    l: hand over to, handover into, hands over to
    l: shared learning with, learning with, learn with, learning from, joint learning with
    l: wks with, wk with, interface with, work jointly, working jointly, works jointly, joint working with
    l: joint meeting, joint pathways, joint care, joint working between
    l: works closely with, works alongside, connect with, connects with, connection with
    l: connections with, connectivity with, connecting, join up with, joins up with, joined up with, joining up with
    l: coordination with
    l: co ordination with, coordinating with, partnership with, in partnership with, agreement with, agree with
    l: protocol with
    l: pathway with, pathway to, pathways with, signpost to, signposting to, refer to, referral to, referrals to
    l: onward referral
    l: handover to, handover with, handover from, transfer to, transfers to, bridging, bridge to, bridge with
    l: bridge between, in touch with
    l: inreach to, in reach to, in reach into, inreach into, consultation to, consultation with, advice to
    l: advice line for, advising, consultation for, supervision to, supervision for, consult to
    l: share information with, information sharing
    l: boundary with, collaborate with, collaboration with, alignment with, aligned with, align with, alongside
    l: joint triage, shared protocol
    l: navigation to, access to, supporting access to, help to access, smooth transfer, warm handover
    l: single plan with, escalation to
    l: dialogue with, relationship with, link role with, route into
    l: communication with, contact with, co working, co working with, trusted assessor, trusted assessment, step up to
    l: join in with, at the table with
    o: from, transition from, transitions from, transitioning from, transfer from, transfers from, moving on from
    o: moving from, move on from
    o: leaving, leaves, leavers from, discharged from, discharge from, discharges from, following discharge from
    o: stepping down from
    o: step down from, stepped down from, stepdown from, coming out of, out of, graduating from, referred from
    o: referrals from
    o: referred by, referrals by, returning from, return from, repatriation from, repatriate from, repatriating
    o: repatriation, graduates of
    o: turned away by, turned down by, rejected by, declined by, not accepted by, too complex for, too unwell for
    o: too ill for, not suitable for, cannot be held by, falling between, not met by, bounced by
    o: outside the criteria of
    o: fall between, falls between, fall through the gap between, gap between, gaps between, stepped up from
    o: step up from, stepping up from
    o: turning 18, ex, moved on from, move from, coming through from, who would otherwise, otherwise, currently in
    o: currently on, home from
    o: out of hospital, leave hospital, leaving hospital, left hospital, let down by, missed by, unseen by
    o: slip between, lost between
    o: beyond, history of, seconded from, moving out of, move out of, return of people in, after, following
    o: post discharge, aged out of
    o: formerly in, previously in, previously seen by, known to, stuck in, people in, brought back from, bring back
    o: fall out of, dropped by
    O: transition, transitions, transition worker, transition workers, transition practitioner, transition nurse
    O: transition lead, leavers
    O: transition pathway, transition protocol, discharge facilitation, discharge, discharges, graduates, step down
    O: stepdown
    O: discharged, follow on
    O: to adult, to adult transition, to adults, returners, return, repatriation, follow up, aftercare, history
    O: referrals, interface
    v: instead of, rather than, reduce, reduces, reducing, reduction in, reductions in, prevent, prevents, preventing
    v: prevention of
    v: avoid, avoids, avoiding, avoidance of, alternative to, alternatives to, alternative for, divert from
    v: diverting from, divert, diverting
    v: diversion from, minimise, minimising, minimise use of, lower, lowering, demand on, reduce demand on
    v: reducing demand on, pressure on
    v: relieve, relieving, relieve pressure on, taking pressure off, less use of, fewer, end use of, ending, end
    v: cut down on, decrease
    v: end up in, end up on, ending up in, less likely to need, bouncing to, before they reach, ahead of, unlike
    v: rather, without going through
    v: keep out of, keeping people out of, keep people out of, stay out of, staying out of, to stop, stopping, stop
    v: obviate, before
    v: prevent admission, prevents admission, avoid admission, escalating to, escalation into, away from
    v: so that fewer, in lieu of
    v: reduce need for, need for, reliance on, reducing reliance on, dependency on, unnecessary, without recourse to
    v: defer
    V: avoidance, prevention, reduction, diversion, demand reduction, deflection, minimisation
    t: training, training in, training on, training about, trained, trained in, awareness, awareness of, aware
    t: informed, friendly
    t: competency, competencies, competence, skills training, education on, teach in, teach ins, inset, briefing on
    t: lunch and learn, learning about, teaching, teaching on, workshop
    t: workshops, workshop on, webinar, webinars, cpd, cpd on, module, modules, e learning, elearning, course on
    t: upskilling
    t: upskill, upskilling in, recognition of, recognising, recognise, understanding of, knowledge of, sensitive
    t: accessible, sensory friendly
    t: adapted, adapting, adaptations, adjustments, reasonable adjustments, reasonable adjustments for, confident
    t: simulation, lens
    t: background, experience, expertise in, inclusive, capable, reasonable adjustment, masterclass, supervision in
    t: guidance on, research into
    n: not, no, none, excluding, excludes, exclude, except, exclusive of, excl, nothing for, without, other than
    n: apart from, never
    n: does not include, does not fund, does not cover, not including, not for, no element of, not part of, not a
    n: none of it, nor
    n: over and above, on top of, additional to, in addition to, regardless of, not a substitute for, not instead of
    n: separate from, distinct from, outside, outwith, minus, net of, less, not to be used for, isn't, is not
    n: not used for
    e: funded from baseline, funded by baseline, funded from ccg baseline, funded elsewhere, funded separately
    e: paid elsewhere
    e: separately funded, funded from its own, funded from own, own allocation, own funding, own budget
    e: separate budget, separate funding
    e: met from baseline, charged to baseline, charged to the ccg, charged to digital, funding source digital
    e: paid from baseline, paid for by, paid from, funded by ccg, funded by the ccg
    e: funded by the council
    e: out of scope, not in scope, not included, excluded, not charged, no charge, not part of this, outside this
    e: from baseline
    e: baseline funded, ccg funded, funded through baseline, specialised commissioning funded
    e: funded by specialised commissioning
    e: funded by nhs england, funded by public health, stays on baseline, remains on baseline, remain on baseline
    e: at no cost
    e: no cost, no service cost, hee funded, funded by hee, cost met by, costs met by, funded via baseline
    e: other budget, other budgets
    e: under its own, not from this, not this line, excluded from this, covered by baseline, borne by, funded outside
    e: not costed here
    w: waiting for, waiting on, on the waiting list for, waiting list for people, awaiting, while waiting
    w: while they wait, wait for
    w: people waiting, waiting well, on the list for
    p: hosted by, delivered by, provided by, run by, employed by, managed by, led by, operated by, contract with
    p: commissioned from
    p: delivered with, subcontracted to, staffed by, seconded to, provided through, supplied by, overseen by, via
    p: line managed by
    h: hosted at, held at, based at, located at, room at, rooms at, room hire, at the former, former, formerly, old
    h: base at, sited at
    h: rent at, lease at, premises at, venue, meets at, meeting at, take place at, takes place at, office at
    h: offices at, desk space at
    h: building, co located with, colocated with, co located at, colocated at, shares a building with, next to, near
    h: next door to
    h: adjacent to, opposite, shares the corridor, shares a corridor, corridor, same building as, same site as
    h: overlooking, behind, above, desks at, accommodation at, fit out of, sessions at, drop in at, dropin at
    h: clinic at, clinics at
    m: covering, covers, across, spanning, spans, shared between, shared across, split between, working across
    m: works across, work across
    m: both, serving both, rotating, rotational, rotation, combined, integrated across, mix of, mixed
    m: single point of access, spa, front door
    m: jointly for, working into, worked across, split, service manager, single access point, one front door
    m: hub covering, access point
    H: online, digital, licence, licences, seats, seat, subscription, per user, app, apps, course, courses, class
    H: classes, workshop
    H: workshops, self help, guided self help, sessions of, surgery, surgeries, practice, practices, gp, gps
    H: primary care, pcn, computerised
    H: library, libraries, leisure centre, for all adults, open to all, general public, anyone, residents, website
    H: webinar, email, text
    H: health centre, health centres, community centre, community centres, employers, workplace, all adults, everyone
    H: group programme
    M: working with, works with, work with, working alongside, work alongside
    r: plus, including, includes, incl, inc, as well as, together with, and also, of which, additionally
    I: leaflet, leaflets, directory, webpage, web page, web pages, poster, posters, who to ring, explainer, flyer
    I: flyers, newsletter
    I: guide to, map of, signposting material, information pack, frequently asked questions, faq, z card, wallet card
    I: wallet cards
    K: clear, clearing, list down, get the list down, catch up, catching up, backlog, backlogs, clinic time, blitz
    K: waiting list initiative
    K: wli, waiting list clearance, buys, extra clinics, additional clinics, work through, waitlist, wait list
    K: waiting list, waiting lists
    K: overdue, recovery of waits, waiting time recovery, waiting times recovery, outsourced, outsourcing
    E: based in, based within, held in, run in, run from, meets in, meet in, located in, sees people in, see people in
    E: seen in, seeing people in, sessions in, groups in, hosted in, takes place in, drop ins in, stalls at, pop up in
    E: pop up at, visits in, using rooms in, rooms in, room in, clinics in, surgeries in, outreach in, outreach to
    E: visiting, out in, works out of, working out of, sits in, sitting in, desk in, desks in, venue, held at
    E: based at, partnership with
    """
}
