/// The declared phasing of the three groups, apart from money: for each group a pattern of focus years, or an exemption.
///
/// The verdicts do not depend on which group is which (Annex A, 2.6.1 leaves the order free), but for one remark on
/// 'personality disorder' (Annex D).
package struct PhasingPlan: Sendable {
  package enum State: Sendable, Hashable {
    /// Whether the group is in focus in 2021/22, 2022/23, 2023/24.
    case years(Bool, Bool, Bool)
    /// Held to be well developed already, for the whole footprint.
    case exempt
  }

  /// Why a plan fails, is questioned or is noted.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A group is never in focus, and not exempt.
    case neverInFocus
    /// Fewer than two groups in 2021/22, exempt ones counted.
    case fewerThanTwoInFirstYear
    /// Two in 2021/22 only by counting an exempt group, while another waits.
    case firstYearReliesOnExemption
    /// All three exempt.
    case everyGroupExempt
    case onlyFirstYear, onlyMiddleYear, onlyLastYear
    /// A gap in 2022/23.
    case gap
    /// An exemption, for the reviewer to accept.
    case exemption
    /// All three groups at once in 2021/22.
    case allInFirstYear
    /// No group in focus in 2023/24.
    case noneInLastYear
  }

  package enum Verdict: Int, Sendable, Comparable {
    case pass, note, conditional, query, fail

    package static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
  }

  package let states: [State]

  package init(_ states: [State]) { self.states = states }

  package var exempt: Int { states.count { $0 == .exempt } }

  /// Groups in focus in 2021/22.
  package var opening: Int { states.count { $0.opens } }

  /// What the pattern of one group gives by itself.
  package static func reason(for state: State) -> Reason? {
    switch state {
    case .years(false, false, false): .neverInFocus
    case .years(true, false, false): .onlyFirstYear
    case .years(false, true, false): .onlyMiddleYear
    case .years(false, false, true): .onlyLastYear
    case .years(true, false, true): .gap
    case .exempt: .exemption
    case .years: nil
    }
  }

  /// What the three together give.
  package var planReasons: Set<Reason> {
    var reasons: Set<Reason> = []
    let others = states.count - exempt
    if opening + exempt < 2 {
      reasons.insert(.fewerThanTwoInFirstYear)
    } else if opening < min(2, others) {
      reasons.insert(.firstYearReliesOnExemption)
    }
    if exempt == 3 { reasons.insert(.everyGroupExempt) }
    if opening == 3 { reasons.insert(.allInFirstYear) }
    let active = states.filter { $0 != .exempt }
    let fails = reasons.contains(.fewerThanTwoInFirstYear) || active.contains { Self.reason(for: $0) == .neverInFocus }
    if !active.isEmpty, !fails, active.allSatisfy({ !$0.closes }) { reasons.insert(.noneInLastYear) }
    return reasons
  }

  /// Every reason that applies, of single groups and of the three together.
  package var reasons: Set<Reason> { planReasons.union(states.compactMap { Self.reason(for: $0) }) }

  package var verdict: Verdict { reasons.map(\.verdict).max() ?? .pass }
}

extension PhasingPlan.State {
  /// Whether the group is in focus in 2021/22.
  package var opens: Bool {
    if case .years(true, _, _) = self { true } else { false }
  }

  /// Whether the group is in focus in 2023/24.
  package var closes: Bool {
    if case .years(_, _, true) = self { true } else { false }
  }
}

extension PhasingPlan.Reason {
  package var verdict: PhasingPlan.Verdict {
    switch self {
    case .neverInFocus, .fewerThanTwoInFirstYear: .fail
    case .firstYearReliesOnExemption, .everyGroupExempt, .onlyFirstYear, .onlyMiddleYear, .onlyLastYear, .gap: .query
    case .exemption: .conditional
    case .allInFirstYear, .noneInLastYear: .note
    }
  }
}
