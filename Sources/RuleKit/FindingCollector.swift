import DocumentTree
import ProposalModel
import SourceText

/// Turns the problems of rules into findings: resolves what is missing to the place nearest to it, and makes one
/// finding of one cause.
struct FindingCollector {
  private struct Draft {
    let rule: Rule
    let problem: Problem
    let place: Place
    let path: String
    var severity: Severity
    var notes: [Problem.Note]
    /// Its own, then those of the problems that became its notes.
    var criteria: [String]

    /// Takes another problem of the same cause in, as notes.
    mutating func join(_ other: Draft) {
      notes += [Problem.Note(other.problem.message, at: other.place == place ? nil : other.place)] + other.notes
      criteria += other.criteria.filter { !criteria.contains($0) }
    }
  }

  private let tree: DocumentTree
  private let proposal: Proposal
  private var drafts: [Draft] = []
  /// The first misreading of a node that loses its value, and the one that does not know it as a key; by node.
  private let lostValues: [NodeID: Int]
  private let unknownKeys: [NodeID: Int]

  init(tree: DocumentTree, proposal: Proposal) {
    self.tree = tree
    self.proposal = proposal
    var lostValues: [NodeID: Int] = [:]
    var unknownKeys: [NodeID: Int] = [:]
    for (index, misreading) in proposal.misreadings.enumerated() {
      let node = misreading.place.node
      if misreading.losesValue, lostValues[node] == nil { lostValues[node] = index }
      if misreading.kind == .unknownKey, unknownKeys[node] == nil { unknownKeys[node] = index }
    }
    self.lostValues = lostValues
    self.unknownKeys = unknownKeys
  }

  mutating func add(_ problems: [Problem], of rule: Rule) {
    for problem in problems {
      let spot = resolve(problem.spot)
      drafts.append(
        Draft(
          rule: rule, problem: problem, place: spot.place, path: spot.path, severity: severity(of: problem, in: rule),
          notes: problem.notes, criteria: problem.criteria ?? rule.criteria))
    }
  }

  func findings() -> [Finding] {
    var kept = joinedByCause(drafts)
    kept = joinedToMisreadings(kept)
    return kept.map { draft in
      Finding(
        rule: draft.rule.id, severity: draft.severity, kind: draft.problem.kind, message: draft.problem.message,
        help: draft.problem.help, path: draft.path, range: draft.place.range,
        criteria: draft.criteria,
        notes: draft.notes.map { note in
          Finding.Note(
            message: note.message, path: note.place.map { tree.path(to: $0.node) } ?? "", range: note.place?.range)
        }, asks: draft.problem.asks, fingerprint: "", exception: nil)
    }
  }

  /// A first draft is given time: an error that is only something missing becomes a warning.
  private func severity(of problem: Problem, in rule: Rule) -> Severity {
    let severity = problem.severity ?? rule.severity
    return severity == .error && problem.kind == .missing && proposal.judgedAs == .firstDraft ? .warning : severity
  }

  // MARK: One cause, one finding

  /// Of the problems with one cause the gravest stands, the first among equals; the others are its notes.
  private func joinedByCause(_ drafts: [Draft]) -> [Draft] {
    var result: [Draft] = []
    var positions: [String: Int] = [:]
    for draft in drafts {
      guard let cause = draft.problem.cause else {
        result.append(draft)
        continue
      }
      guard let position = positions[cause] else {
        positions[cause] = result.count
        result.append(draft)
        continue
      }
      let standing = result[position]
      if draft.severity < standing.severity {
        result[position] = draft
        result[position].join(standing)
      } else {
        result[position].join(draft)
      }
    }
    return result
  }

  /// What is missing because it could not be read, or stands under a misspelt key, is part of that misreading's finding.
  private func joinedToMisreadings(_ drafts: [Draft]) -> [Draft] {
    guard !proposal.misreadings.isEmpty else { return drafts }
    var ofMisreadings: [Place: [Int]] = [:]
    for (index, draft) in drafts.enumerated() where draft.rule.id.utf8.starts(with: "document/".utf8) {
      ofMisreadings[draft.place, default: []].append(index)
    }
    // Many things may be missing in one place that has many keys.
    var unknownKeys: [NodeID: [Int]] = [:]
    var result = drafts
    var absorbed: Set<Int> = []
    for (index, draft) in drafts.enumerated() where draft.problem.kind == .missing {
      guard case .missing(let key, let within) = draft.problem.spot,
        let misreading = misreading(behind: key, within: within, &unknownKeys),
        let other = ofMisreadings[misreading.place]?.first(where: {
          result[$0].problem.message == misreading.message
        })
      else { continue }
      if misreading.kind == .notAnswered {
        // The placeholder stands where the answer should: one finding, at the placeholder, with the rule's weight.
        result[index].notes.append(Problem.Note(misreading.message))
        absorbed.insert(other)
      } else {
        result[other].severity = min(result[other].severity, draft.severity)
        result[other].notes.append(Problem.Note(draft.problem.message))
        absorbed.insert(index)
      }
    }
    return result.indices.filter { !absorbed.contains($0) }.map { result[$0] }
  }

  /// `known`: the unknown keys of the mappings that were asked for, as positions among the misreadings.
  private func misreading(behind path: String, within: Place?, _ known: inout [NodeID: [Int]]) -> Misreading? {
    let resolved = nearest(to: path, from: within)
    if let exact = lostValues[resolved.node.id] { return proposal.misreadings[exact] }
    guard !unknownKeys.isEmpty, let key = resolved.missing.first, resolved.node.kind == .mapping else { return nil }
    let keys = known[resolved.node.id] ?? resolved.node.entries.compactMap { unknownKeys[$0.key.id] }.sorted()
    known[resolved.node.id] = keys
    return keys.first {
      ProposalModel.nearest(to: tree.node(proposal.misreadings[$0].place.node).text, among: [key]) != nil
    }.map { proposal.misreadings[$0] }
  }

  // MARK: Places

  private func resolve(_ spot: Problem.Spot) -> (place: Place, path: String) {
    switch spot {
    case .at(let place):
      guard !place.isAbsent else { return (Place(tree.root), "") }
      return (place, tree.path(to: place.node))
    case .missing(let path, let within):
      let resolved = nearest(to: path, from: within)
      let base = tree.path(to: resolved.node.id)
      return (Place(resolved.node), resolved.missing.reduce(base) { Self.path($0, to: $1) })
    }
  }

  /// A key after a path, as `DocumentTree` writes it: what is no plain word, such as a year, in brackets and quotes.
  private static func path(_ base: String, to key: String) -> String {
    let isWord = key.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
      default: false
      }
    }
    guard isWord else { return "\(base)[\"\(key)\"]" }
    return base.isEmpty ? key : "\(base).\(key)"
  }

  /// The node at the end of the path, or the nearest mapping on the way to it and the keys that are missing there.
  private func nearest(to path: String, from place: Place?) -> (node: Node, missing: [String]) {
    let keys = path.split(separator: ".").map(String.init)
    var node = place.flatMap { $0.isAbsent ? nil : tree.node($0.node) } ?? tree.root
    for (index, key) in keys.enumerated() {
      guard let next = node[key] else { return (node, Array(keys[index...])) }
      // Something else than a mapping stands where one is needed: point at it.
      if index < keys.count - 1, next.kind != .mapping { return (next, Array(keys[(index + 1)...])) }
      node = next
    }
    return (node, [])
  }
}
