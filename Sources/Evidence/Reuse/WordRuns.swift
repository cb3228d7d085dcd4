/// Hashes of every run of eight words, worked out word by word; what is no word or number does not count.
///
/// Case, quotes, punctuation and the way lines are broken make no difference; a figure of four digits or more stands
/// for any such figure.
package struct WordRuns {
  /// Words in a run.
  package static let length = 8

  private var recent = SIMD8<UInt32>.zero
  private var next = 0
  private var seen = 0
  private var sum: UInt64 = 0

  private static let base: UInt64 = 6_364_136_223_846_793_005
  /// `base` to the power of `length`, in 64 bits.
  private static let lastPower = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }

  package init() {}

  /// The hash of the run that ends with this word; nil until there are as many words as a run has.
  @inline(__always)
  package mutating func add(_ form: UInt32) -> UInt32? {
    sum = sum &* Self.base &+ UInt64(form) &- UInt64(recent[next]) &* Self.lastPower
    recent[next] = form
    next = (next + 1) % Self.length
    seen += 1
    guard seen >= Self.length else { return nil }
    let mixed = (sum ^ (sum >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// What a token counts as in a run; nil for punctuation.
  @inline(__always)
  package static func form(of token: Token) -> UInt32? {
    guard token.kind != .stop else { return nil }
    return token.form == 0 ? 1 : token.form
  }
}
