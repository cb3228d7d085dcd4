extension PhraseTable.Rows {
  /// IAPT and care for common problems: the service, its posts, its measures, its products.
  static let talkingTherapies: StaticString = """
    s: IAPT service, iapt service, iapt team, iapt expansion, improving access to psychological therapies
    s: improving access to psychological therapy, IAPT LTC, LTC IAPT, iapt ltc, ltc iapt, iapt long term conditions
    s: long term conditions iapt, iapt access target, iapt access standard, iapt access, iapt recovery rate
    s: iapt waiting list
    s: iapt waiting list initiative, iapt trainee, iapt trainees, iapt staff, iapt pwp, iapt therapist, iapt therapists
    s: iapt counsellor, iapt employment adviser, iapt employment advisor, employment adviser in iapt
    s: employment advisers iapt
    s: iapt workforce, iapt backlog, iapt provider, iapt contract, iapt digital, iapt supervisor, iapt uplift
    s: iapt capacity
    s: PWP, PWPs, pwp, pwps, psychological wellbeing practitioner, psychological well being practitioner, trainee pwp
    s: high intensity therapist, high intensity therapists, high intensity therapist trainee, high intensity trainee
    s: high intensity cbt, high intensity cbt therapist, high intensity cbt trainee, HIT therapist, HIT trainee
    s: HIT CBT, low intensity worker, low intensity therapist, low intensity interventions
    s: low intensity cbt
    s: low intensity treatment, LICBT, HICBT, step 2 and 3, steps 2 and 3
    s: step 2 3
    s: step 2 step 3, talking therapies, talking therapy service, talking therapies service, nhs talking therapies
    s: primary care psychological therapies, primary care psychological therapy, primary care psychology service
    s: primary care counselling, primary care counsellor, GP counselling, gp practice counselling, practice counsellor
    s: practice counselling, counsellors in gp practices, counselling in gp, counselling in gp surgeries
    s: surgery counsellors
    s: ccbt, computerised cbt, computerised cognitive behavioural therapy, internet cbt, icbt, online cbt, digital cbt
    s: silvercloud, ieso, beating the blues, big white wall, togetherall, sleepio, wysa, limbic, living life to the full
    s: stress control, stress control course, stress control class, stress management course, mood management course
    s: common mental health problems, common mental health problem, common mental disorders, common mental disorder
    s: CMHP
    s: common mental health disorder, common mental health conditions, common mental illness, CMHPs, CMHDs
    s: mild to moderate anxiety, mild to moderate depression, mild and moderate anxiety, mild and moderate depression
    s: mild moderate anxiety, mild moderate depression, mild anxiety, mild depression, mild or moderate depression
    s: mild or moderate anxiety, mild common problems, mild to moderate common mental health, mild low mood
    s: low mood and anxiety, anxiety and low mood, low mood or anxiety, stress anxiety, anxiety and stress
    s: stress and anxiety
    s: stress and low mood, low mood and stress, low mood stress, worry and low mood, mild to moderate mental health
    s: mild to moderate mental health problems, mild to moderate mental illness, long term conditions psychological
    s: improving access to therapies, psychological therapies in primary care, wellbeing therapists
    s: first step wellbeing
    f: IAPT, iapt, IAPTUS, iaptus, PCMIS, iapt manual compliance
    3: mild to moderate, mild and moderate, mild moderate, everyday stress, mild, low level need
    3: low level anxiety, low level mental health, lower level, low complexity, post covid anxiety, workplace stress
    3: computerised, self help materials, bibliotherapy, mental wellbeing practitioner
    2: step 4, step 3 5, step 3.5
    2: step four, wellbeing practitioner, wellbeing practitioners
    2: bereavement counselling, bereavement support, psychoeducation group, psychoeducation groups, steps 3 to 5
    2: complex anxiety and depression, primary care psychologist, gp based therapist, therapy for depression
    2: brief intervention, brief psychological interventions, low level, wellbeing worker, wellbeing coach
    2: resilience course, resilience courses, mindfulness course, mindfulness groups, sleep course
    2: moderate to severe anxiety, ocd therapist, complex ptsd therapist, ptsd therapist
    2: mental health app, apps for anxiety, talking therapy, talking therapies pathway, psychosexual therapy
    2: relationship counselling, couples therapy, trauma therapy, primary care mental health worker
    1: cbt, therapy, psychological therapies, psychological therapy, wellbeing
    3: HIT, HITs, low intensity, step 2, step two, step 3, step three
    s: hi int, step 2 workers, step 2 worker, step 2 therapists, step 3 therapists, step 3 therapist, step 2 treatment
    s: step 3 treatment, step 2 waiters, step 3 waiters, step 2 waiting list, step 3 waiting list, step 2 service
    s: step 3 service, step 2 groups, access and recovery target, access and recovery targets, access and recovery
    s: trainee high intensity, cbt for depression, cbt for anxiety, cbt for mild, counselling for anxiety
    s: counselling for low mood, dr julian, online therapy provider, silvercloud licences, pce cfd
    s: dynamic interpersonal therapy, couple therapy for depression, low mood groups, anxiety workshops
    s: stress workshops, sleep workshops, silver cloud, talking therapies staff, iapt employment
    s: psychological therapies access target, therapists for mild, low mood group
    s: LI trainees, HI trainees, LI and HI, LI and, HI salary, six week waits, six week wait, 18 week wait iapt
    s: agency cbt, cbt agency, depression and anxiety service, anxiety and depression service, depression service
    s: anxiety service, counselling vouchers, counselling hours, counselling sessions for, eight weeks counselling
    s: counselling anyone, recovery and access, wellbeing practitioner trainees low
    2: mindfulness, wellbeing groups
    """

  /// Names that IAPT services in England trade under; some are ordinary words, and count only as a pair with
  /// what else the line says.
  static let talkingTherapyBrands: StaticString = """
    s: steps 2 wellbeing, steps2wellbeing, steps to wellbeing, time to talk, time to talk west sussex, italk, i talk
    s: let's talk, lets talk, let's talk wellbeing, lets talk wellbeing, let's talk ipt, insight healthcare
    s: insight iapt
    s: vita health, vitaminds, vita minds, vitahealth, vita health group, talkworks, talk works, talkliverpool
    s: talk liverpool
    s: talkplus, talk plus, talking space, talkingspace, talking space plus, talking change, talking matters
    s: talking sense
    s: trent pts, trent psychological therapies service, turning point talking, everyturn, mental health matters talking
    s: healthy minds, healthyminds, healthy minds bucks, think wellbeing, thinkwellbeing, thinkaction, think action
    s: mindsmatter, minds matter, dhc talking therapies, dorking talking, centre for psychology iapt, ieso digital
    s: lift psychology, lift psychological therapies, positive step, positive steps iapt, positive minds
    s: outlook south west
    s: outlook southwest, right steps, right steps iapt, iesohealth, first steps iapt, firststep cumbria
    s: first step cumbria
    s: compass wellbeing, mind matters surrey, mind matters nhs, surrey mind matters, heads on, back on track iapt
    s: I Cope
    s: icope, iCope, talk together, talk changes, talking therapies southwark, wellbeing norfolk suffolk
    s: wellbeing suffolk
    s: norfolk suffolk wellbeing service, wellbeing service norfolk, cpft psychological wellbeing service
    s: psychological wellbeing service, improving wellbeing service, healthy minds calderdale, health in mind sussex
    s: health in mind iapt, health in mind east sussex, health minds, therapy for you, therapyforyou, mid essex iapt
    s: hertfordshire wellbeing service, shropshire wellbeing service iapt, birmingham healthy minds, plymouth options
    s: north staffs wellbeing, wellbeing matters iapt, derby talking, open minds iapt, well minds, dorset steps
    s: kooth adult
    s: qwell, mytalk, my talk, wirral talking together, barnsley talking, rotherham talking, sheffield iapt, my therapy
    s: lets talk gloucestershire, let's talk gloucestershire, swindon lift, bath lift, wiltshire lift
    s: avon wiltshire lift
    s: nottinghamshire let's talk, walsall talking therapies, dudley talking therapy, sandwell talking therapies
    """
}
