/// A proposal made up for measuring: the same bytes every time for the same kind, notation and size.
package struct SampleDocument {
  package enum Kind: String, CaseIterable, Sendable {
    /// Four fifths prose in the answers, the rest lines of spend and posts.
    case typical
    case prose
    case spendLines = "spend-lines"
  }

  private let content: SampleValue
  /// The prose of each answer, its paragraphs apart by an empty line; empty for lines of spend.
  package let answers: [[UInt8]]

  /// About `size` bytes as YAML; as JSON a little more.
  package init(_ kind: Kind, size: Int) {
    var words = SampleWords(seed: 20_210_401)
    var content: [(String, SampleValue)] = [
      ("proposal", .mapping([("stage", .plain("final")), ("submitted", .plain("2021-01-20"))])),
      (
        "system",
        .mapping([
          ("name", .plain("Oldtown")), ("kind", .plain("ICS")), ("region", .plain("Midlands")),
          ("population", .mapping([("total", .number("1020000"))])),
        ])
      ),
    ]
    let rest = max(0, size - 200)
    let (prose, spend) =
      switch kind {
      case .typical: (rest * 80 / 100, rest * 12 / 100)
      case .prose: (rest, 0)
      case .spendLines: (0, rest)
      }
    let lines = (0..<spend / 190).map { Self.spendLine($0, &words) }
    if !lines.isEmpty { content.append(("funding", .mapping([("spend", .list(lines))]))) }
    let posts = (0..<(rest - prose - spend) / 100).map { Self.post($0, &words) }
    if !posts.isEmpty { content.append(("workforce", .mapping([("posts", .list(posts))]))) }
    var answers: [[UInt8]] = []
    if prose > 0 {
      let paragraphs = Self.questions.map { _ in words.prose(of: prose / Self.questions.count - 30) }
      answers = paragraphs.map { Array($0.joined(separator: "\n\n").utf8) }
      content.append(
        ("answers", .mapping(zip(Self.questions, paragraphs).map { ($0, .mapping([("narrative", .prose($1))])) })))
    }
    self.answers = answers
    self.content = .mapping(content)
  }

  package var yaml: [UInt8] { SampleWriting.yaml(content) }
  package var json: [UInt8] { SampleWriting.json(content) }

  private static let questions = [
    "service_model", "governance", "young_and_older_adults", "partnership", "focus_groups", "physical_health",
    "workforce", "measurement", "inequalities", "co_production", "access_and_waiting", "quality",
  ]

  private static func spendLine(_ number: Int, _ words: inout SampleWords) -> SampleValue {
    .row([
      ("id", .plain("S\(number + 1)")), ("year", .plain(words.one(of: ["2021/22", "2022/23", "2023/24"]))),
      ("amount", .number(String(words.number(below: 900) * 1000 + 5000))),
      ("purpose", .plain(words.one(of: ["core", "eating-disorders", "rehabilitation", "personality-disorder"]))),
      ("sector", .plain(words.one(of: ["nhs-provider", "vcse", "local-authority", "primary-care"]))),
      ("recurrent", .plain(words.one(of: ["true", "false"]))), ("description", .quoted(words.phrase(of: 8))),
    ])
  }

  private static func post(_ number: Int, _ words: inout SampleWords) -> SampleValue {
    .row([
      ("role", .quoted(words.phrase(of: 3))), ("band", .number(String(words.number(below: 5) + 3))),
      ("wte", .number("\(words.number(below: 9) + 1).\(words.one(of: ["0", "25", "5"]))")),
      ("start", .plain("2021-10-01")),
    ])
  }
}

/// A value as people write it.
indirect enum SampleValue {
  case plain(String)
  case number(String)
  case quoted(String)
  /// Paragraphs.
  case prose([String])
  case list([SampleValue])
  case mapping([(String, SampleValue)])
  /// A mapping on one line.
  case row([(String, SampleValue)])
}
