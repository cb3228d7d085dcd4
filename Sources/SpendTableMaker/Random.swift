/// Numbers that look random and are the same each time (SplitMix64).
struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Evenly between 0 and 1.
  mutating func share() -> Float { Float(next() >> 40) / Float(1 << 24) }

  /// Evenly between `-bound` and `bound`.
  mutating func floats(_ count: Int, within bound: Float) -> [Float] {
    (0..<count).map { _ in (share() * 2 - 1) * bound }
  }

  mutating func shuffle(_ order: inout [Int]) {
    for index in order.indices.dropFirst().reversed() { order.swapAt(index, Int(next() % UInt64(index + 1))) }
  }
}
