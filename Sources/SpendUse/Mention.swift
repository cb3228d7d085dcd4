/// A barred use named in a text, and how much of it is left once the words around it have been read.
struct Mention {
  /// How heavily a mention counts: `named` and `topic` are a breach, `pointer` and `question` ask.
  enum Weight {
    static let named = 9
    static let topic = 4
    static let pointer = 3
    static let question = 2
    static let slight = 1
    static let none = 0
  }

  /// What the sentence makes of the name.
  enum Role {
    case bought, linked, leaving, avoided, taught, excluded, paidElsewhere, awaited, employer, venue, place, described,
      shared
  }

  var words: Range<Int>
  var kind: PhraseKind
  var use: BarredUse
  var weight: Int
  var role = Role.bought
  /// The name was made from a field and the post or service that follows it (“dementia” “nurse”).
  var isCompound = false
  /// People with severe mental illness, or co-existing needs, are named in the same breath.
  var isAnchored = false
  /// A team of the new model is named in the same breath.
  var isInCore = false
  /// An amount of its own stands before it (“2 PWPs”, “40% ward”).
  var isCounted = false
}

extension BarredUse {
  /// Whether it is care that people come from and teams link to, rather than money, systems or campaigns.
  var isPlaceOfCare: Bool {
    switch self {
    case .councilShortfall, .baselineShortfall, .deficit, .digitalPlatform, .publicHealth, .staffWellbeing: false
    default: true
    }
  }

  /// Whether its buildings are open to everyone, so that naming one may only say where people are seen.
  var hasPublicPremises: Bool {
    switch self {
    case .councilShortfall, .primaryCare, .publicHealth, .digitalPlatform, .baselineShortfall, .otherProgramme: true
    default: false
    }
  }

  /// Whether people pass on from it to the model, so that “transition” and “discharge” after its name turn it.
  var hasLeavers: Bool {
    switch self {
    case .crisisCare, .iapt, .beds, .acute, .eatingDisorderBeds, .childrens, .perinatal, .forensic: true
    default: false
    }
  }

  /// Whether a mere hint of it needs no question once a team of the model is named beside it.
  var isExplainedByModel: Bool {
    switch self {
    case .primaryCare, .publicHealth, .physicalHealth, .otherProgramme, .perinatal, .forensic, .staffWellbeing,
      .childrens, .councilShortfall:
      true
    default: false
    }
  }

  /// Whether a co-existing severe mental illness brings people back into scope.
  var isLiftedByCoexistingIllness: Bool {
    switch self {
    case .iapt, .neurodevelopmental, .learningDisability, .dementia, .physicalHealth, .publicHealth: true
    default: false
    }
  }
}
