/// What a phrase of the lexicon does in a line of spend. The letter begins the phrase's row.
enum PhraseKind: UInt8, Sendable {
  // What may be bought: these rows belong to a use.
  case service = 0x73  // s: names a barred service, team, post, product or stream
  case field = 0x66  // f: names a barred field, or the people in it
  case strongHint = 0x33  // 3: points to the use, and weighs nearly a finding with any second pointer
  case hint = 0x32  // 2: worth a question
  case weakHint = 0x31  // 1: counts only beside others
  case domain = 0x51  // Q: slight alone; a breach as a post's or a service's own (“custody nurse”, “nurses for MAS”)
  case acutePlace = 0x50  // P: where emergencies are met; a breach when staff are bought for it
  case commonCondition = 0x39  // 9: what IAPT treats; a breach in a form or a place that is IAPT's
  case commonForm = 0x48  // H: such a form or place
  case systemsWork = 0x35  // 5: joining, replacing, buying
  case systems = 0x36  // 6: records and computers
  case fee = 0x37  // 7
  case institution = 0x38  // 8: what the fee is for
  case dayCare = 0x44  // D: day care, a breach for eating disorders
  case gap = 0x67  // g: money that went missing; whose, the context says
  case weakGap = 0x69  // i: the same only in a context

  // What turns a name round.
  case link = 0x6C  // l: governs what follows
  case linkPost = 0x4C  // L: the same, and what stands before it (“memory clinic link worker”)
  case information = 0x49  // I: leaflets and the like, about whatever the line names
  case workingWith = 0x4D  // M: turns a service, but not people
  case from = 0x6F  // o: coming out of, passing on from
  case leaving = 0x4F  // O: said after the name (“CAMHS transition”)
  case avoid = 0x76  // v
  case avoided = 0x56  // V: said after the name (“admission avoidance”)
  case learning = 0x74  // t
  case coexisting = 0x78  // x
  case not = 0x6E  // n
  case elsewhere = 0x65  // e: paid from another pot
  case waiting = 0x77  // w
  case provider = 0x70  // p: who employs or delivers
  case venue = 0x68  // h: where it is held
  case place = 0x45  // E: where people are seen; turns council and practice premises, never places of urgent care
  case spanning = 0x6D  // m: one thing across several services
  case adding = 0x72  // r: plus, including
  case clearing = 0x4B  // K: a list or backlog is worked off, so that what is waited for is bought

  // What a line is otherwise about.
  case severe = 0x61  // a: severe mental illness
  case youngAdult = 0x59  // Y
  case notSevere = 0x7A  // z: whatever the severity
  case core = 0x63  // c: a team of the model
  case modelRole = 0x52  // R: a partner's role that the guidance names
  case eatingDisorder = 0x64  // d
  case post = 0x6A  // j
  case body = 0x62  // b: service, team, clinic, contract
  case soft = 0x79  // y: protocol, meeting, lead, audit
  case quantity = 0x71  // q
  case council = 0x47  // G
  case baseline = 0x42  // B
  case finances = 0x54  // T
  case vague = 0x75  // u: says little, as most words of a heading do
  case open = 0x55  // U: says that nobody knows yet
  case charity = 0x43  // C: a charity for one condition; weighs when it is paid
  case address = 0x41  // A
  case sound = 0x4E  // N: new, on top of
  case firstName = 0x46  // F
  case neutral = 0x30  // 0: only sounds like a barred thing
  case correctable = 0x57  // W: a word that a mistyped one is read as
  case known = 0x6B  // k: an ordinary word that a typing error must not be read into

  var belongsToUse: Bool {
    switch self {
    case .domain, .acutePlace, .commonCondition: true
    case .service, .field, .strongHint, .hint, .weakHint, .dayCare, .gap, .weakGap, .charity: true
    default: false
    }
  }
}
