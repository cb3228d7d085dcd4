/// Where a passage stands in the proposal; it makes some criteria likelier than others.
package enum Standing: Hashable, Sendable {
  /// An answer to one of the template's questions, from 1 to 12.
  case answer(Int)
  case focusGroup(Group)
  /// Written under a criterion's own id, at its position among `ScreenedCriteria.all`.
  case signposted(Int)
  case spendDescription
  case elsewhere

  /// Another number for each.
  var number: Int {
    switch self {
    case .elsewhere: 0
    case .spendDescription: 1
    case .focusGroup(let group): 2 + group.rawValue
    case .answer(let number): 10 + number
    case .signposted(let criterion): 100 + criterion
    }
  }

  /// Whether it is one of the answers, or written under a focus group or a criterion.
  package var isAnswer: Bool {
    switch self {
    case .answer, .focusGroup, .signposted: true
    case .spendDescription, .elsewhere: false
    }
  }

  package enum Group: Int, Hashable, Sendable { case core, eatingDisorders, personalityDisorder, rehabilitation }
}

/// Where a criterion is at home: the answers in which the template asks for it, and the group that it is about.
package struct Home: Sendable {
  /// Set for a criterion that forbids: there a refusal is what is asked for.
  package static let prohibition: UInt32 = 1 << 12

  /// Bits 0 to 11: the answers; bit 12: `prohibition`; bits 13 to 15: the three groups, as `Standing.Group` numbers them;
  /// bits 16 to 27: the answers in which the guidance asks for much the same under another criterion.
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }

  package init(answers: Set<Int>, group: Standing.Group?, forbids: Bool, others: Set<Int>) {
    var bits: UInt32 = forbids ? Self.prohibition : 0
    for answer in answers { bits |= 1 << UInt32(answer - 1) }
    if let group { bits |= 1 << UInt32(12 + group.rawValue) }
    for answer in others { bits |= 1 << UInt32(15 + answer) }
    self.bits = bits
  }

  private static let groups: UInt32 = 0xE000

  /// Bits 0 to 11.
  var answers: UInt32 { bits & 0xFFF }

  func isOf(_ unit: AnswerUnit) -> Bool {
    switch unit {
    case .answer(let number): bits & (1 << UInt32(number - 1)) != 0
    case .group(let group): bits & (1 << UInt32(12 + group.rawValue)) != 0
    }
  }

  /// Whether the criterion is asked for where a passage stands, or much the same is.
  func isAt(_ standing: Standing, _ position: Int) -> Bool {
    switch standing {
    case .signposted(let own): own == position
    case .answer(let number): bits & (0x1_0001 << UInt32(number - 1)) != 0
    case .focusGroup(let group):
      if bits & Self.groups == 0 { bits & 0x10_0010 != 0 } else { group != .core && isOf(.group(group)) }
    case .spendDescription, .elsewhere: answers == 0xFFF
    }
  }

  /// How much of the usual likeness is asked of a passage that stands there.
  func demand(_ position: Int, at standing: Standing, _ settings: EvidenceFinder.Settings) -> Float {
    switch standing {
    case .signposted(let own): own == position ? 0.25 : settings.signpostAway
    case .answer(let number):
      isOf(.answer(number)) ? 0.8 : isAt(standing, position) ? settings.alsoAsked : settings.away
    case .focusGroup(let group):
      if bits & Self.groups == 0 {
        bits & (1 << 4) != 0 ? 0.8 : settings.away
      } else {
        bits & (1 << UInt32(12 + group.rawValue)) != 0 ? 0.8 : 2
      }
    case .spendDescription: settings.besideMoney
    case .elsewhere: settings.elsewhere
    }
  }
}
