/// One line of the table: a ratio of two things measured in the same run, and what it should be.
struct Row {
  enum Direction { case atLeast, atMost }

  /// The number of the target among this project's targets for speed.
  let number: Int
  let measure: String
  /// What was measured, and what it is compared with, in their own units.
  let ours: String
  let reference: String
  let value: Double
  let unit: String
  let direction: Direction
  let must: Double
  let aim: Double?

  init(
    _ number: Int, _ measure: String, ours: String, reference: String, value: Double, unit: String = "×",
    _ direction: Direction, must: Double, aim: Double?
  ) {
    self.number = number
    self.measure = measure
    self.ours = ours
    self.reference = reference
    self.value = value
    self.unit = unit
    self.direction = direction
    self.must = must
    self.aim = aim
  }

  var meetsMust: Bool { meets(must) }

  var verdict: String {
    guard meetsMust else { return "FALLS SHORT" }
    return aim.map(meets) ?? false ? "meets the aim" : "meets the must"
  }

  private func meets(_ target: Double) -> Bool { direction == .atLeast ? value >= target : value <= target }
}

/// The rows as a table in Markdown, which is readable as it stands.
enum Table {
  static func text(_ rows: [Row]) -> String {
    var lines = [["#", "measure", "here", "reference", "figure", "must", "aim", "verdict"]]
    for row in rows {
      let sign = row.direction == .atLeast ? "≥" : "≤"
      lines.append([
        "\(row.number)", row.measure, row.ours, row.reference, "\(figure(row.value)) \(row.unit)",
        "\(sign) \(figure(row.must))", row.aim.map { "\(sign) \(figure($0))" } ?? "–", row.verdict,
      ])
    }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for (number, line) in lines.enumerated() {
      let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      text += "| \(cells.joined(separator: " | ")) |\n"
      if number == 0 {
        text += "|\(widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|"))|\n"
      }
    }
    return text
  }

  /// Three figures are all that a shared machine can tell.
  static func figure(_ value: Double) -> String {
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
    return fixed(value, digits)
  }

  static func fixed(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let units = Int((value * scale).rounded())
    guard digits > 0 else { return String(units) }
    let fraction = String(units % Int(scale))
    return "\(units / Int(scale)).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }
}
