import Synchronization

/// Something that is worked out from a proposal alone, and that several rules look at.
package protocol DerivedFromProposal: Sendable {
  init(_ proposal: Proposal)
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
}

extension Proposal {
  /// A value of `type` for this proposal; made once where a review keeps what it derives.
  package func derived<Value: DerivedFromProposal>(_ type: Value.Type) -> Value {
    derivedValues?.value(type, of: self) ?? Value(self)
  }
}
