/// What a reader accepts at most; each limit that is hit is a `syntax/limit` problem which names it.
package struct ReadingLimits: Sendable {
  /// Collections inside one another. All JSON readers measured take 500; a proposal needs about ten.
  package var depth = 512

  /// Bytes of the file, also with what aliases stand for written out.
  package var fileSize = 32 << 20

  /// Nodes that aliases may stand for, all in all: so many times the nodes written, and a fixed number on top.
  package var expansion = Expansion(factor: 10, allowance: 100_000)

  /// Problems reported for one document; reading stops there.
  package var problems = 1000

  package struct Expansion: Sendable {
    package var factor: Int
    package var allowance: Int

    package init(factor: Int, allowance: Int) {
      self.factor = factor
      self.allowance = allowance
    }
  }

  package init() {}

  package static let standard = ReadingLimits()
}
