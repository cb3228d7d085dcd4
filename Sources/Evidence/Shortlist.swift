/// A passage that may come to stand in the result.
struct Candidate {
  enum Kind: Int, CaseIterable {
    case strong, hollow
    /// It may speak against the criterion: whether it does is settled at the end, for the few that are left.
    case suspect
    /// The same, likelier to; kept by how sure that is, whatever else is likelier to be about the criterion.
    case opponent
  }

  let source: UInt32
  /// Half-open byte offsets into the decoded text.
  let start: UInt32
  let end: UInt32
  /// Half-open positions among the words that the finder keeps.
  let firstWord: UInt32
  let endWord: UInt32
  let kind: Kind
  /// Whether it would be strong rather than hollow if it did not speak against the criterion.
  let leansStrong: Bool
  let likeness: Float
  /// The same as a share of what the passage has for the criterion that it is likest to.
  let share: Float
  /// How much surer of a contradiction than of anything else, whatever the criterion.
  let margin: Float
  /// The same of the paragraph around it.
  let paragraphMargin: Float
  /// Whether nothing else speaks there: an answer of a few sentences, or what stands under the criterion's own id.
  let isAlone: Bool
  /// Whether the criterion, or much the same, is asked for where it stands.
  let isAsked: Bool
  /// Its likeness as a share of that to the likeliest of all criteria, wherever each is asked for.
  let shareOfAll: Float

  /// Whether it is enough about the criterion to be evidence of it, `share` being what is asked elsewhere.
  func isEvidence(_ share: Float) -> Bool { isAsked || shareOfAll >= share }

  /// By which the shortlist keeps it.
  var rank: Float { kind == .opponent ? margin + min(likeness, 4) * 0.25 : likeness }

  func offered(as kind: Kind) -> Self {
    Self(
      source: source, start: start, end: end, firstWord: firstWord, endWord: endWord, kind: kind,
      leansStrong: leansStrong, likeness: likeness, share: share, margin: margin, paragraphMargin: paragraphMargin,
      isAlone: isAlone, isAsked: isAsked, shareOfAll: shareOfAll)
  }

  func isWithin(_ other: Candidate) -> Bool { source == other.source && start >= other.start && end <= other.end }

  func overlaps(_ other: Candidate) -> Bool { source == other.source && start < other.end && other.start < end }
}

/// The likeliest passages of each kind for every criterion, so many at the most, without overlaps.
struct Shortlist {
  private let places: Int
  private var held: [Candidate]
  private var counts: [UInt8]
  /// The least rank in a full list; below every rank while there is room.
  private var leasts: [Float]

  private static let kinds = Candidate.Kind.allCases.count
  private static let none = Candidate(
    source: 0, start: 0, end: 0, firstWord: 0, endWord: 0, kind: .hollow, leansStrong: false, likeness: 0, share: 0,
    margin: 0, paragraphMargin: 0, isAlone: false, isAsked: false, shareOfAll: 0)

  init(criteria: Int, places: Int) {
    self.places = min(max(places, 1), 100)
    counts = [UInt8](repeating: 0, count: criteria * Self.kinds)
    leasts = [Float](repeating: -.infinity, count: counts.count)
    held = [Candidate](repeating: Self.none, count: counts.count * self.places)
  }

  /// Whether a passage of this rank, which is its likeness unless it is an opponent, may change the list.
  func wants(_ rank: Float, of kind: Candidate.Kind, for criterion: Int) -> Bool {
    rank > leasts[criterion * Self.kinds + kind.rawValue]
  }

  mutating func offer(_ candidate: Candidate, for criterion: Int) {
    let list = criterion * Self.kinds + candidate.kind.rawValue
    guard candidate.rank > leasts[list] else { return }
    let first = list * places
    let count = Int(counts[list])
    if let place = (first..<first + count).first(where: { held[$0].overlaps(candidate) }) {
      if candidate.rank > held[place].rank { held[place] = candidate }
    } else if count < places {
      held[first + count] = candidate
      counts[list] += 1
    } else {
      var least = first
      for place in first + 1..<first + count where held[place].rank < held[least].rank { least = place }
      held[least] = candidate
    }
    guard counts[list] == places else { return }
    leasts[list] = held[first..<first + places].lazy.map(\.rank).min() ?? -.infinity
  }

  /// Whether there is any passage for a criterion.
  func holds(_ criterion: Int) -> Bool {
    let first = criterion * Self.kinds
    for list in first..<first + Self.kinds where counts[list] > 0 { return true }
    return false
  }

  func candidates(_ kind: Candidate.Kind, for criterion: Int) -> ArraySlice<Candidate> {
    let list = criterion * Self.kinds + kind.rawValue
    return held[list * places..<list * places + Int(counts[list])]
  }
}
