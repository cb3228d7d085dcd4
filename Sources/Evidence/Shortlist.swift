/// A passage that may come to stand in the result.
struct Candidate {
  let source: UInt32
  /// Half-open byte offsets into the decoded text.
  let start: UInt32
  let end: UInt32
  let strength: Strength
  let likeness: Float
  /// How much surer of a contradiction than of anything else.
  let margin: Float

  func overlaps(_ other: Candidate) -> Bool { source == other.source && start < other.end && other.start < end }

  var passage: FoundPassage {
    FoundPassage(source: Int(source), range: Int(start)..<Int(end), strength: strength, likeness: likeness)
  }
}

/// The likeliest passages of each strength for every criterion, three at the most, without overlaps.
struct Shortlist {
  private static let places = 3
  private static let none = Candidate(source: 0, start: 0, end: 0, strength: .hollow, likeness: 0, margin: 0)

  private var held: [Candidate]
  private var counts: [UInt8]

  init(criteria: Int) {
    counts = [UInt8](repeating: 0, count: criteria * Strength.allCases.count)
    held = [Candidate](repeating: Self.none, count: counts.count * Self.places)
  }

  mutating func offer(_ candidate: Candidate, for criterion: Int) {
    let list = criterion * Strength.allCases.count + candidate.strength.rawValue
    let first = list * Self.places
    let count = Int(counts[list])
    for place in first..<first + count where held[place].overlaps(candidate) {
      if candidate.likeness > held[place].likeness { held[place] = candidate }
      return
    }
    if count < Self.places {
      held[first + count] = candidate
      counts[list] += 1
      return
    }
    var least = first
    for place in first + 1..<first + count where held[place].likeness < held[least].likeness { least = place }
    if candidate.likeness > held[least].likeness { held[least] = candidate }
  }

  func candidates(for criterion: Int) -> [Candidate] {
    var found: [Candidate] = []
    for list in criterion * Strength.allCases.count..<(criterion + 1) * Strength.allCases.count {
      found += held[list * Self.places..<list * Self.places + Int(counts[list])]
    }
    return found
  }
}
