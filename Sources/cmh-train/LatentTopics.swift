/// A sparse matrix by rows.
struct SparseRows {
  var columns: [[Int32]] = []
  var values: [[Double]] = []
  let width: Int

  init(width: Int) { self.width = width }

  mutating func append(_ row: [(Int32, Double)]) {
    columns.append(row.map(\.0))
    values.append(row.map(\.1))
  }
}

/// The directions in which words go together, found by repeated multiplication (subspace iteration).
///
/// `basis` has `rank` numbers a word. Nothing is random: the start is a fixed sequence, so the same text gives the same bits.
struct LatentTopics {
  let rank: Int
  private(set) var basis: [Double]

  init(_ rows: SparseRows, rank: Int, rounds: Int = 6) {
    self.rank = rank
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    basis = (0..<rows.width * rank).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) - 0.5
    }
    orthogonalise(rows.width)
    for _ in 0..<rounds {
      var next = [Double](repeating: 0, count: basis.count)
      for row in rows.columns.indices {
        let seen = project(rows.columns[row], rows.values[row])
        for (column, value) in zip(rows.columns[row], rows.values[row]) {
          let at = Int(column) * rank
          for index in 0..<rank { next[at + index] += value * seen[index] }
        }
      }
      basis = next
      orthogonalise(rows.width)
    }
  }

  /// A row seen along the directions.
  func project(_ columns: [Int32], _ values: [Double]) -> [Double] {
    var seen = [Double](repeating: 0, count: rank)
    for (column, value) in zip(columns, values) {
      let at = Int(column) * rank
      for index in 0..<rank { seen[index] += value * basis[at + index] }
    }
    return seen
  }

  /// Gram-Schmidt over the columns of the basis.
  private mutating func orthogonalise(_ width: Int) {
    var columns = (0..<rank).map { index in (0..<width).map { basis[$0 * rank + index] } }
    for index in 0..<rank {
      for earlier in 0..<index {
        var product = 0.0
        for row in 0..<width { product += columns[index][row] * columns[earlier][row] }
        for row in 0..<width { columns[index][row] -= product * columns[earlier][row] }
      }
      var square = 0.0
      for row in 0..<width { square += columns[index][row] * columns[index][row] }
      let scale = square > 0 ? 1 / square.squareRoot() : 0
      for row in 0..<width { columns[index][row] *= scale }
    }
    for index in 0..<rank { for row in 0..<width { basis[row * rank + index] = columns[index][row] } }
  }
}
