import ProposalModel

/// Which lines of spend pay for a post: those whose ids it names.
struct PayingLines: DerivedFromProposal {
  private let spend: Listed<SpendLine>
  private let positions: [String: [Int]]

  init(_ proposal: Proposal) {
    spend = proposal.funding.spend ?? []
    var positions: [String: [Int]] = [:]
    for (position, line) in spend.enumerated() {
      if let id = line.id { positions[id.value, default: []].append(position) }
    }
    self.positions = positions
  }

  /// In the order of the list, each once; none where the post names none that is there.
  func lines(for post: Post) -> [SpendLine] {
    let named = (post.spend ?? []).compactMap { positions[$0.value] }
    guard named.count > 1 else { return named.first.map { $0.map { spend[$0] } } ?? [] }
    return Set(named.joined()).sorted().map { spend[$0] }
  }
}
