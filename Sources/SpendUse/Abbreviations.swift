/// How people who type budgets shorten ordinary words, and the whole word each stands for.
///
/// Only shortenings that are no word and no name of their own: “hosp”, “asmt”, “wkr”.
struct Abbreviations: Sendable {
  static let table = Abbreviations()

  private var keys = [UInt64](repeating: 0, count: Self.capacity)
  private var meanings = [UInt64](repeating: 0, count: Self.capacity)
  private static let capacity = 1024

  private init() {
    let bytes = UnsafeBufferPointer(start: Self.rows.utf8Start, count: Self.rows.utf8CodeUnitCount)
    var short: UInt64?
    var start = 0
    for i in 0...bytes.count {
      guard i == bytes.count || !bytes[i].isSmall else { continue }
      if i > start {
        let hash = wordHash(UnsafeBufferPointer(rebasing: bytes[start..<i]), from: 0)
        if let key = short {
          var slot = Int(truncatingIfNeeded: key) & (Self.capacity - 1)
          while keys[slot] != 0 { slot = (slot + 1) & (Self.capacity - 1) }
          keys[slot] = key
          meanings[slot] = hash
          short = nil
        } else {
          short = hash
        }
      }
      start = i + 1
    }
  }

  /// The word that `hash` is short for; `hash` itself when it is no abbreviation.
  func meaning(of hash: UInt64) -> UInt64 {
    var slot = Int(truncatingIfNeeded: hash) & (Self.capacity - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return meanings[slot] }
      slot = (slot + 1) & (Self.capacity - 1)
    }
    return hash
  }

  /// Pairs of short and whole word, both without plural ending.
  private static let rows: StaticString = """
    asmnt assessment asmt assessment assmt assessment assess assessment asst assistant assist assistant
    asses assessment assment assessment assesment assessment nrs nurse nrse nurse nur nurse nsg nursing prescr prescriber
    liasn liaison liais liaison lsn liaison liason liaison laison liaison laision liaison hm home hme home
    ppl people tm team teem team wrkr worker wkr worker wker worker wrk work wk week wrks work dischg discharge disch discharge
    dc discharge coord coordinator coor coordinator uplft uplift clin clinical psychol psychologist psy psychology psych psychologist
    psychiat psychiatry pt patient svc service svce service serv service srvc service srv service prog programme progr programme
    program programme contrib contribution mgr manager mngr manager mgmt management inpt inpatient ip inpatient hosp hospital
    hosptl hospital dem dementia dementa dementia diag diagnosis diagnos diagnosis dx diagnosis tx treatment recurr recurrent
    rec recurrent estab establishment vac vacancy vacs vacancy pract practitioner practnr practitioner practr practitioner prac practitioner
    ther therapist therap therapist thera therapist couns counselling counsel counselling spec specialist specs specialist
    consult consultant cons consultant conslt consultant cyp cyp chn children childs children yp cyp adol adolescent
    cnty community comm community commty community cmty community comty community rehab rehab rehabil rehabilitation
    dev development devt development train training trg training trng training tng training sup support supp support suppt support
    spt support accom accommodation accomm accommodation resi residential plcmt placement plcmnt placement plc placement
    plcement placement pathwy pathway pthwy pathway pway pathway emerg emergency dept department emp employment emply employment
    wl waitlist res reserve resv reserve org organisation ext extension exp expansion expn expansion expan expansion
    cont continuation contd continued mtg meeting mtgs meeting trans transition transtn transition transn transition
    crs crisis crisi crisis crises crisis crsis crisis crisus crisis cris crisis mem memory memroy memory memry memory mmry memory
    aut autism autsm autism autisim autism auti autism perinat perinatal peri perinatal forens forensic foren forensic
    lic licence license licence licens licence sys system syst system soc social scl school dir directorate
    auth authority cncl council cllr councillor def deficit deft deficit infl inflation incl including inc including
    hlth health mntl mental mnl mental welb wellbeing wb wellbeing wellbng wellbeing intens intensive intnsv intensive
    urg urgent urgt urgent resp response rsp response rpd rapid eve evening wkend weekend wknd weekend hrs hour hr hour
    sess session sessn session dietician dietitian dietn dietitian eat eating disordr disorder disord disorder dis disorder
    subst substance subs substance alc alcohol preg pregnancy mat maternity nat national loc local prim primary
    sec secondary tert tertiary gvmt government equip equipment refurb refurbishment renov refurbishment bldg building
    bldng building purch purchase procure procurement proc procurement intgr integration integr integration interop interoperability
    rcrd record recs record center centre counseling counselling behavioral behavioural behavior behaviour
    pediatric paediatric paeds paediatric paed paediatric uni university colleg college stud student
    cov covid vax vaccination vacc vaccination imms vaccination ovrspnd overspend ospend overspend cpl pressure
    sht shortfall shrtfall shortfall shortfal shortfall nhood neighbourhood neighborhood neighbourhood nbhd neighbourhood
    alz alzheimer alzheimers alzheimer altzheimer alzheimer alzeimer alzheimer adm admission admn admission
    obs observation agncy agency agcy agency amb ambulance ambo ambulance lias liaison triag triage hx history hv visit
    """
}
