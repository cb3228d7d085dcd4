import DocumentTree
import Evidence
import Guidance

// Which parts of the criteria that list some are spoken of, and where.

extension EvidenceStep {
  /// By the id of the criterion, in the order of the guidance.
  ///
  /// A part is looked for in the passages that were found for the criterion first, then in the answer it belongs to; of
  /// the partners that data names, in the data as well. What is not found may still be there in other words.
  func listedParts() -> [(id: String, parts: [CriterionResult.Part])] {
    guard texts.contains(where: \.standing.isAnswer) else { return [] }
    var search = ListedParts()
    var found: [Int: [ListedParts.Place]] = [:]
    var result: [(id: String, parts: [CriterionResult.Part])] = []
    for part in ListedPart.all {
      guard let criterion = Criterion.withID(part.criterion), applies(criterion) else { continue }
      let position = ScreenedCriteria.position(of: criterion)
      let passages = position.map { results[$0].passages.filter { $0.strength != .contradicting } } ?? []
      let number = Self.templateNumber(ofSection: criterion.section)
      var best: (rank: Int, source: Int, sentence: Range<Int>)?
      for (source, text) in texts.enumerated() {
        let isHome = isHome(text.standing, number, position)
        guard isHome || passages.contains(where: { $0.source == source }) else { continue }
        if found[source] == nil { found[source] = text.node.withText { search.places(in: $0) } }
        for place in found[source] ?? [] where place.part == part.number {
          let isAccepted = passages.contains { $0.source == source && $0.range.overlaps(place.phrase) }
          guard isAccepted || isHome else { continue }
          let rank = isAccepted ? 0 : 1
          if best.map({ rank < $0.rank }) ?? true { best = (rank, source, place.sentence) }
        }
        if best?.rank == 0 { break }
      }
      let place = best.map { self.place($0.source, $0.sentence) } ?? named(part, by: criterion, &search)
      let told = CriterionResult.Part(name: part.name, place: place)
      if result.last?.id == part.criterion {
        result[result.count - 1].parts.append(told)
      } else {
        result.append((part.criterion, [told]))
      }
    }
    return result
  }

  private func isHome(_ standing: Standing, _ number: Int?, _ position: Int?) -> Bool {
    switch standing {
    case .answer(let own): own == number
    case .signposted(let own): own == position
    default: false
    }
  }

  /// Where the data names a partner: among the organisations, the contributors, the members of groups, those engaged.
  private func named(
    _ part: ListedPart, by criterion: Criterion, _ search: inout ListedParts
  ) -> CriterionResult.Place? {
    guard criterion.answered == .decides else { return nil }
    for section in ["system", "proposal", "governance", "co_production"] {
      guard let node = tree.root[section], let found = firstValue(in: node, naming: part.number, &search) else {
        continue
      }
      return CriterionResult.Place(path: tree.path(to: found.id), range: found.range, text: found.text)
    }
    return nil
  }

  private func firstValue(in node: Node, naming part: Int, _ search: inout ListedParts) -> Node? {
    switch node.kind {
    case .mapping:
      for entry in node.entries {
        if let found = firstValue(in: entry.value, naming: part, &search) { return found }
      }
      return nil
    case .sequence:
      for element in node.elements {
        if let found = firstValue(in: element, naming: part, &search) { return found }
      }
      return nil
    case .string:
      return node.withText { search.places(in: $0) }.contains { $0.part == part } ? node : nil
    default: return nil
    }
  }
}
