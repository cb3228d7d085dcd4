import Synchronization

/// Something that is worked out from a proposal alone, and that several rules look at.
package protocol DerivedFromProposal: Sendable {
  init(_ proposal: Proposal)
  /// Whether only rules look at it, so that it is let go once they have run.
  static var isForRulesAlone: Bool { get }
}

extension DerivedFromProposal {
  package static var isForRulesAlone: Bool { false }
}

/// What was worked out for one review of a proposal, each kind once.
package final class DerivedValues: Sendable {
  private let values = Mutex<[ObjectIdentifier: any DerivedFromProposal]>([:])

  package init() {}

  fileprivate func value<Value: DerivedFromProposal>(_ type: Value.Type, of proposal: Proposal) -> Value {
    let key = ObjectIdentifier(type)
    if let known = values.withLock({ $0[key] }) as? Value { return known }
    let made = Value(proposal)
    values.withLock { $0[key] = made }
    return made
  }

  /// Lets go of what only rules look at: of a long document it is much.
  package func forgetWhatIsForRulesAlone() {
    values.withLock { values in values = values.filter { !type(of: $0.value).isForRulesAlone } }
  }
}

extension Proposal {
  /// A value of `type` for this proposal; made once where a review keeps what it derives.
  package func derived<Value: DerivedFromProposal>(_ type: Value.Type) -> Value {
    derivedValues?.value(type, of: self) ?? Value(self)
  }
}
