import Foundation

/// What words mean by the company they keep: words of texts on the same things come to lie near each other.
///
/// How much more often two words stand near each other than chance would have it, in the fewest dimensions that keep most
/// of it (the method of positive pointwise mutual information and singular values; Levy, Goldberg and Dagan 2015).
struct WordVectors {
  static let dimensions = 100
  /// Words that stand at most so far apart keep company, the nearer the more.
  private static let window = 6
  /// Words seen less often say too little of themselves.
  private static let leastTimes = 3
  /// Flattens how common the company is.
  private static let smoothing = 0.75
  /// Dimensions carried along while the greatest are found, and how often they are turned towards them.
  private static let spare = 10
  private static let turns = 6

  /// The words in the order of their hashes.
  let words: [UInt64]
  private let places: [UInt64: Int]
  /// The logarithm of how rare each word is.
  let rarities: [Double]
  /// `dimensions` numbers a word, of length one.
  let vectors: [Float]

  func place(of word: UInt64) -> Int? { places[word] }

  init(of texts: [[UInt64]]) {
    var times: [UInt64: Int] = [:]
    for text in texts { for word in text { times[word, default: 0] += 1 } }
    words = times.filter { $0.value >= Self.leastTimes }.keys.sorted()
    places = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    let all = Double(times.values.reduce(0, +))
    rarities = words.map { log(all / Double(times[$0] ?? 1)) }
    vectors = Company(of: texts, places).vectors(Self.dimensions, spare: Self.spare, turns: Self.turns)
  }

  /// How surprisingly often each word stands near each other one: a sparse matrix, row by row.
  private struct Company {
    private var starts: [Int]
    private var columns: [Int32] = []
    private var values: [Float] = []
    private var size: Int { starts.count - 1 }

    init(of texts: [[UInt64]], _ places: [UInt64: Int]) {
      // One number for each meeting: the two words and how far apart; sorted, the same pairs lie together.
      var meetings: [UInt64] = []
      for text in texts {
        let places = text.map { places[$0] ?? -1 }
        for (first, a) in places.enumerated() where a >= 0 {
          for apart in 1...WordVectors.window where first + apart < places.count {
            let b = places[first + apart]
            guard b >= 0 else { continue }
            meetings.append(UInt64(a) << 32 | UInt64(b) << 4 | UInt64(apart))
            meetings.append(UInt64(b) << 32 | UInt64(a) << 4 | UInt64(apart))
          }
        }
      }
      meetings.sort()
      var pairs: [(row: Int, column: Int, weight: Double)] = []
      var sums = [Double](repeating: 0, count: places.count)
      for meeting in meetings {
        let (row, column) = (Int(meeting >> 32), Int(meeting >> 4 & 0xFFF_FFFF))
        let weight = 1 / Double(meeting & 15)
        sums[row] += weight
        if let last = pairs.last, last.row == row, last.column == column {
          pairs[pairs.count - 1].weight += weight
        } else {
          pairs.append((row, column, weight))
        }
      }
      var chances = sums.map { pow($0, WordVectors.smoothing) }
      let total = chances.reduce(0, +)
      for index in chances.indices { chances[index] /= total }
      starts = [Int](repeating: 0, count: places.count + 1)
      for (row, column, weight) in pairs {
        let surprise = log(weight / (sums[row] * chances[column]))
        guard surprise > 0 else { continue }
        columns.append(Int32(column))
        values.append(Float(surprise))
        starts[row + 1] += 1
      }
      for row in 0..<places.count { starts[row + 1] += starts[row] }
    }

    /// The rows in the directions in which they differ most, each drawn out by the root of how much, and of length one.
    func vectors(_ dimensions: Int, spare: Int, turns: Int) -> [Float] {
      let width = dimensions + spare
      var random = Random(state: 1_948)
      var basis = random.floats(size * width, within: 1)
      orthogonalise(&basis, width)
      for _ in 0..<turns {
        basis = product(transposedProduct(basis, width), width)
        orthogonalise(&basis, width)
      }
      let image = transposedProduct(basis, width)
      var square = [Double](repeating: 0, count: width * width)
      for row in 0..<size {
        for a in 0..<width {
          let value = Double(image[row * width + a])
          for b in 0..<width { square[a * width + b] += value * Double(image[row * width + b]) }
        }
      }
      let (values, directions) = eigenvectors(of: square, width)
      let order = (0..<width).sorted { values[$0] > values[$1] }.prefix(dimensions)
      var vectors = [Float](repeating: 0, count: size * dimensions)
      for row in 0..<size {
        var length: Float = 0
        for (place, index) in order.enumerated() {
          var sum: Double = 0
          for a in 0..<width { sum += Double(basis[row * width + a]) * directions[a * width + index] }
          // The values are squares of how much the rows differ.
          let value = Float(sum * max(values[index], 0).squareRoot().squareRoot())
          vectors[row * dimensions + place] = value
          length += value * value
        }
        guard length > 0 else { continue }
        for place in 0..<dimensions { vectors[row * dimensions + place] /= length.squareRoot() }
      }
      return vectors
    }

    private func product(_ other: [Float], _ width: Int) -> [Float] {
      var result = [Float](repeating: 0, count: size * width)
      for row in 0..<size {
        for index in starts[row]..<starts[row + 1] {
          let (from, value) = (Int(columns[index]) * width, values[index])
          for a in 0..<width { result[row * width + a] += value * other[from + a] }
        }
      }
      return result
    }

    private func transposedProduct(_ other: [Float], _ width: Int) -> [Float] {
      var result = [Float](repeating: 0, count: size * width)
      for row in 0..<size {
        for index in starts[row]..<starts[row + 1] {
          let (to, value) = (Int(columns[index]) * width, values[index])
          for a in 0..<width { result[to + a] += value * other[row * width + a] }
        }
      }
      return result
    }

    /// Makes the columns of `basis` perpendicular to each other and of length one.
    private func orthogonalise(_ basis: inout [Float], _ width: Int) {
      var columns = (0..<width).map { column in (0..<size).map { basis[$0 * width + column] } }
      for a in 0..<width {
        for b in 0..<a {
          var shared: Float = 0
          for row in 0..<size { shared += columns[a][row] * columns[b][row] }
          for row in 0..<size { columns[a][row] -= shared * columns[b][row] }
        }
        let length = columns[a].reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
        for row in 0..<size { columns[a][row] /= max(length, 1e-20) }
      }
      for a in 0..<width { for row in 0..<size { basis[row * width + a] = columns[a][row] } }
    }
  }
}

/// The eigenvalues of a symmetric matrix, and its eigenvectors as columns, by Jacobi's rotations.
private func eigenvectors(of matrix: [Double], _ size: Int) -> (values: [Double], vectors: [Double]) {
  var matrix = matrix
  var vectors = [Double](repeating: 0, count: size * size)
  for index in 0..<size { vectors[index * size + index] = 1 }
  let sweeps = 12
  for _ in 0..<sweeps {
    for p in 0..<size - 1 {
      for q in p + 1..<size where matrix[p * size + q] != 0 {
        let slope = (matrix[q * size + q] - matrix[p * size + p]) / (2 * matrix[p * size + q])
        let tangent = (slope < 0 ? -1 : 1) / (abs(slope) + (slope * slope + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        func turn(_ a: inout Double, _ b: inout Double) {
          (a, b) = (cosine * a - sine * b, sine * a + cosine * b)
        }
        for index in 0..<size {
          var (a, b) = (matrix[index * size + p], matrix[index * size + q])
          turn(&a, &b)
          (matrix[index * size + p], matrix[index * size + q]) = (a, b)
        }
        for index in 0..<size {
          var (a, b) = (matrix[p * size + index], matrix[q * size + index])
          turn(&a, &b)
          (matrix[p * size + index], matrix[q * size + index]) = (a, b)
        }
        for index in 0..<size {
          var (a, b) = (vectors[index * size + p], vectors[index * size + q])
          turn(&a, &b)
          (vectors[index * size + p], vectors[index * size + q]) = (a, b)
        }
      }
    }
  }
  return ((0..<size).map { matrix[$0 * size + $0] }, vectors)
}
