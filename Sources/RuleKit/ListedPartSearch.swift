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
    // Parts belong to answers: the hundreds of other texts are only looked at where a passage was found in them.
    let answers = texts.indices.filter { texts[$0].standing.isAnswer }
    var named: [Int: CriterionResult.Place]?
    for part in ListedPart.all {
      guard let criterion = Criterion.withID(part.criterion), applies(criterion) else { continue }
      let position = ScreenedCriteria.position(of: criterion)
      let passages = position.map { results[$0].passages.filter { $0.strength != .contradicting } } ?? []
      let number = Self.templateNumber(ofSection: criterion.section)
      let homes = Set(answers.filter { isHome(texts[$0].standing, number, position) })
      var best: (rank: Int, source: Int, sentence: Range<Int>)?
      for source in homes.union(passages.map(\.source)).sorted() {
        if found[source] == nil { found[source] = texts[source].node.withText { search.places(in: $0) } }
        for place in found[source] ?? [] where place.part == part.number {
          let isAccepted = passages.contains { $0.source == source && $0.range.overlaps(place.phrase) }
          guard isAccepted || homes.contains(source) else { continue }
          let rank = isAccepted ? 0 : 1
          if best.map({ rank < $0.rank }) ?? true { best = (rank, source, place.sentence) }
        }
        if best?.rank == 0 { break }
      }
      if best == nil, criterion.answered == .decides, named == nil { named = namedParts(&search) }
      let data = criterion.answered == .decides ? named : nil
      let place = best.map { self.place($0.source, $0.sentence) } ?? data?[part.number]
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

  /// Where the data names partners: among the organisations, the contributors, the members of groups, those engaged. The
  /// first place of each part, by its position among `ListedPart.all`.
  private func namedParts(_ search: inout ListedParts) -> [Int: CriterionResult.Place] {
    var named: [Int: CriterionResult.Place] = [:]
    for section in ["system", "proposal", "governance", "co_production"] {
      if let node = tree.root[section] { collectNames(in: node, &search, &named) }
    }
    return named
  }

  private func collectNames(
    in node: Node, _ search: inout ListedParts, _ named: inout [Int: CriterionResult.Place]
  ) {
    switch node.kind {
    case .mapping: for entry in node.entries { collectNames(in: entry.value, &search, &named) }
    case .sequence: for element in node.elements { collectNames(in: element, &search, &named) }
    case .string:
      for place in node.withText({ search.places(in: $0) }) where named[place.part] == nil {
        named[place.part] = CriterionResult.Place(path: tree.path(to: node.id), range: node.range, text: node.text)
      }
    default: return
    }
  }
}
