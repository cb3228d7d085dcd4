extension PhraseTable.Rows {
  /// What turns a name round: the line is about, beside, out of or instead of what it names.
  static let turns: StaticString = """
    L: link, link worker, link workers, link nurse, link nurses, link practitioner, link post, link role, link psychologist
    L: liaison, interface, interfaces, inreach, in reach, interface meeting, interface meetings, interface worker, interface post
    L: joint working, joint protocol, joint meetings, joint pathway, joint clinic, joint working protocol, consultation, connector
    l: links, linking, link with, linked to, link to, links to, links with, linking with, linked with, linked in with
    l: liaison with, liaise, liaising, liaises, lunch and learn with, lunch learn with, speaks to, talks to, meets with, ties with
    l: handover meetings with, meetings with, meeting with, forum with, calls with, huddle with, huddles with, mdt with, conversations with
    l: hand over to, handover into, hands over to
    l: shared learning with, learning with, learn with, learning from, joint learning with
    l: wks with, wk with, interface with, work jointly, working jointly, works jointly, joint working with
    l: joint meeting, joint pathways, joint care, joint working between
    l: works closely with, works alongside, connect with, connects with, connection with
    l: connections with, connectivity with, connecting, join up with, joins up with, joined up with, joining up with, coordination with
    l: co ordination with, coordinating with, partnership with, in partnership with, agreement with, agree with, protocol with
    l: pathway with, pathway to, pathways with, signpost to, signposting to, refer to, referral to, referrals to, onward referral
    l: handover to, handover with, handover from, transfer to, transfers to, bridging, bridge to, bridge with, bridge between, in touch with
    l: inreach to, in reach to, in reach into, inreach into, consultation to, consultation with, advice to
    l: advice line for, advising, consultation for, supervision to, supervision for, consult to, share information with, information sharing
    l: boundary with, collaborate with, collaboration with, alignment with, aligned with, align with, alongside, joint triage, shared protocol
    l: navigation to, access to, supporting access to, help to access, smooth transfer, warm handover, single plan with, escalation to
    l: dialogue with, relationship with, link role with, route into
    l: communication with, contact with, co working, co working with, trusted assessor, trusted assessment, step up to, join in with, at the table with
    o: from, transition from, transitions from, transitioning from, transfer from, transfers from, moving on from, moving from, move on from
    o: leaving, leaves, leavers from, discharged from, discharge from, discharges from, following discharge from, stepping down from
    o: step down from, stepped down from, stepdown from, coming out of, out of, graduating from, referred from, referrals from
    o: referred by, referrals by, returning from, return from, repatriation from, repatriate from, repatriating, repatriation, graduates of
    o: turned away by, turned down by, rejected by, declined by, not accepted by, too complex for, too unwell for, too ill for, not suitable for, cannot be held by, falling between, not met by, bounced by, outside the criteria of
    o: fall between, falls between, fall through the gap between, gap between, gaps between, stepped up from, step up from, stepping up from
    o: turning 18, ex, moved on from, move from, coming through from, who would otherwise, otherwise, currently in, currently on, home from
    o: out of hospital, leave hospital, leaving hospital, left hospital, let down by, missed by, unseen by, slip between, lost between
    o: beyond, history of, seconded from, moving out of, move out of, return of people in, after, following, post discharge, aged out of
    o: formerly in, previously in, previously seen by, known to, stuck in, people in, brought back from, bring back, fall out of, dropped by
    O: transition, transitions, transition worker, transition workers, transition practitioner, transition nurse, transition lead, leavers
    O: transition pathway, transition protocol, discharge facilitation, discharge, discharges, graduates, step down, stepdown
    O: discharged, follow on
    O: to adult, to adult transition, to adults, returners, return, repatriation, follow up, aftercare, history, referrals, interface
    v: instead of, rather than, reduce, reduces, reducing, reduction in, reductions in, prevent, prevents, preventing, prevention of
    v: avoid, avoids, avoiding, avoidance of, alternative to, alternatives to, alternative for, divert from, diverting from, divert, diverting
    v: diversion from, minimise, minimising, minimise use of, lower, lowering, demand on, reduce demand on, reducing demand on, pressure on
    v: relieve, relieving, relieve pressure on, taking pressure off, less use of, fewer, end use of, ending, end, cut down on, decrease
    v: end up in, end up on, ending up in, less likely to need, bouncing to, before they reach, ahead of, unlike, rather, without going through
    v: keep out of, keeping people out of, keep people out of, stay out of, staying out of, to stop, stopping, stop, obviate, before
    v: prevent admission, prevents admission, avoid admission, escalating to, escalation into, away from, so that fewer, in lieu of
    v: reduce need for, need for, reliance on, reducing reliance on, dependency on, unnecessary, without recourse to, defer
    V: avoidance, prevention, reduction, diversion, demand reduction, deflection, minimisation
    t: training, training in, training on, training about, trained, trained in, awareness, awareness of, aware, informed, friendly
    t: competency, competencies, competence, skills training, education on, teach in, teach ins, inset, briefing on, lunch and learn, learning about, teaching, teaching on, workshop
    t: workshops, workshop on, webinar, webinars, cpd, cpd on, module, modules, e learning, elearning, course on, upskilling
    t: upskill, upskilling in, recognition of, recognising, recognise, understanding of, knowledge of, sensitive, accessible, sensory friendly
    t: adapted, adapting, adaptations, adjustments, reasonable adjustments, reasonable adjustments for, confident, simulation, lens
    t: background, experience, expertise in, inclusive, capable, reasonable adjustment, masterclass, supervision in, guidance on, research into
    n: not, no, none, excluding, excludes, exclude, except, exclusive of, excl, nothing for, without, other than, apart from, never
    n: does not include, does not fund, does not cover, not including, not for, no element of, not part of, not a, none of it, nor
    n: over and above, on top of, additional to, in addition to, regardless of, not a substitute for, not instead of
    n: separate from, distinct from, outside, outwith, minus, net of, less, not to be used for, isn't, is not, not used for
    e: funded from baseline, funded by baseline, funded from ccg baseline, funded elsewhere, funded separately, paid elsewhere
    e: separately funded, funded from its own, funded from own, own allocation, own funding, own budget, separate budget, separate funding
    e: met from, charged to, paid from baseline, paid for by, paid from, funded by ccg, funded by the ccg, funded by the council
    e: out of scope, not in scope, not included, excluded, not charged, no charge, not part of this, outside this, from baseline
    e: baseline funded, ccg funded, funded through baseline, specialised commissioning funded, funded by specialised commissioning
    e: funded by nhs england, funded by public health, stays on baseline, remains on baseline, remain on baseline, at no cost
    e: no cost, no service cost, hee funded, funded by hee, cost met by, costs met by, funded via baseline, other budget, other budgets
    e: under its own, not from this, not this line, excluded from this, covered by baseline, borne by, funded outside, not costed here
    w: waiting for, waiting on, on the waiting list for, waiting list for people, awaiting, while waiting, while they wait, wait for
    w: people waiting, waiting well, on the list for
    p: hosted by, delivered by, provided by, run by, employed by, managed by, led by, operated by, contract with, commissioned from
    p: delivered with, subcontracted to, staffed by, seconded to, provided through, supplied by, overseen by, via, line managed by
    h: hosted at, held at, based at, located at, room at, rooms at, room hire, at the former, former, formerly, old, base at, sited at
    h: rent at, lease at, premises at, venue, meets at, meeting at, take place at, takes place at, office at, offices at, desk space at
    h: building, co located with, colocated with, co located at, colocated at, shares a building with, next to, near, next door to
    h: adjacent to, opposite, shares the corridor, shares a corridor, corridor, same building as, same site as, overlooking, behind, above, desks at, accommodation at, fit out of, sessions at, drop in at, dropin at, clinic at, clinics at
    m: covering, covers, across, spanning, spans, shared between, shared across, split between, working across, works across, work across
    m: both, serving both, rotating, rotational, rotation, combined, integrated across, mix of, mixed, single point of access, spa, front door
    m: jointly for, working into, worked across, split, service manager, single access point, one front door, hub covering, access point
    H: online, digital, licence, licences, seats, seat, subscription, per user, app, apps, course, courses, class, classes, workshop
    H: workshops, self help, guided self help, sessions of, surgery, surgeries, practice, practices, gp, gps, primary care, pcn, computerised
    H: library, libraries, leisure centre, for all adults, open to all, general public, anyone, residents, website, webinar, email, text
    H: health centre, health centres, community centre, community centres, employers, workplace, all adults, everyone, group programme
    M: working with, works with, work with, working alongside, work alongside
    r: plus, including, includes, incl, inc, as well as, together with, and also, of which, additionally
    I: leaflet, leaflets, directory, webpage, web page, web pages, poster, posters, who to ring, explainer, flyer, flyers, newsletter
    I: guide to, map of, signposting material, information pack, frequently asked questions, faq, z card, wallet card, wallet cards
    K: clear, clearing, list down, get the list down, catch up, catching up, backlog, backlogs, clinic time, blitz, waiting list initiative
    K: wli, waiting list clearance, buys, extra clinics, additional clinics, work through, waitlist, wait list, waiting list, waiting lists
    K: overdue, recovery of waits, waiting time recovery, waiting times recovery, outsourced, outsourcing
    """
}
