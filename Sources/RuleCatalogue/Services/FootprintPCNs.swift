import ProposalModel
import RuleKit

/// The PCNs of the coverage section, to which services and others refer by name.
struct FootprintPCNs: DerivedFromProposal {
  let all: [PrimaryCareNetwork]
  private let positions: [String: Int]
  /// In the order of `all`.
  private let names: [OrganisationName]

  init(_ proposal: Proposal) {
    all = (proposal.coverage.pcns ?? []).filter { $0.name != nil }
    positions = Dictionary(all.enumerated().map { ($0.element.name?.value ?? "", $0.offset) }) { first, _ in first }
    names = all.map { OrganisationName($0.name?.value ?? "") }
  }

  /// The position of the PCN that a name stands for: written alike, with or without "PCN" at its end.
  func position(of name: String) -> Int? {
    if let position = positions[name] { return position }
    let name = OrganisationName(name)
    return names.firstIndex { $0.matches(name) }
  }

  /// The position of the PCN that a misspelt name is nearest to.
  func nearestPosition(to name: String) -> Int? {
    let names = all.map { $0.name?.value ?? "" }
    guard let near = nearest(to: name, among: names) else { return nil }
    return names.firstIndex(of: near)
  }

  /// The positions of the PCNs that services reach; nil when one of them reaches the whole footprint, or does not say
  /// which PCNs are its.
  func reached(by services: [Service]) -> Set<Int>? {
    var reached: Set<Int> = []
    for service in services {
      guard let pcns = service.pcns, !pcns.isEmpty else { return nil }
      for pcn in pcns {
        if let position = positions[pcn.value] {
          reached.insert(position)
        } else if Self.isWholeFootprint(pcn) {
          return nil
        } else if let position = position(of: pcn.value) ?? nearestPosition(to: pcn.value) {
          reached.insert(position)
        }
      }
    }
    guard reached.count < all.count else { return reached }
    // One that is listed twice, or shares its name with another, is reached wherever it stands.
    let keys = Set(reached.map { names[$0].key })
    return reached.union(all.indices.filter { keys.contains(names[$0].key) })
  }

  /// Whether a name is that of one PCN: not of several, nor of a body that stands for them.
  static func isOnePCN(_ name: Text) -> Bool {
    guard !isWholeFootprint(name), !name.value.utf8.contains(UInt8(ascii: ",")) else { return false }
    let words = Words(name.value)
    let all = words.all
    if all.last == "pcn" || all.suffix(3).elementsEqual(["primary", "care", "network"]) { return true }
    return !words.has("pcns", "pcn", "networks", "network", "forum", "federation", "alliance", "collaborative", "board")
      && !words.has("group", "council", "directors", "leads", "representatives", "others", "various")
      && !(all.first?.utf8.allSatisfy { $0 &- 0x30 < 10 } ?? true)
  }

  /// "All 22 primary care networks", "every PCN".
  static func isWholeFootprint(_ name: Text) -> Bool {
    let first = Words(name.value).all.first
    return first == "all" || first == "every" || first == "each" || first == "whole"
  }
}

extension Service {
  /// Whether it is one of the core's own teams.
  var isCoreTeam: Bool {
    guard (purpose?.value ?? .core) == .core else { return false }
    return kind.map { $0.value == .core } ?? (purpose?.value == .core)
  }

  var isInCommunity: Bool {
    switch setting?.value {
    case .inpatient, .dayCare, .crisis: false
    case .community, .primaryCare, .other, nil: true
    }
  }

  /// Whether it takes nobody of adult age.
  var isForChildren: Bool { ages?.value.upper.map { $0 < 18 } ?? false }

  var isLiveByMarch2024: Bool { liveFrom.map { $0.value <= FinancialYear.y2023.lastDay } ?? true }

  func name(at index: Int) -> String { name?.value ?? "service \(index + 1)" }
}
