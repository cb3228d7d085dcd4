import LabelledLines
import SpendUse
import Testing

/// How the labelled lines of `Fixtures/spend` are judged: a count for each label and outcome, and no line.
struct SpendFigures {
  /// Lines counted by their label and by the outcome of judging them.
  private var counts: [[Int]] = [[Int]](repeating: [0, 0, 0], count: 3)

  /// Judges every file of one folder (`learning` or `held-back`).
  init(folder: String) throws {
    for line in try Voice.all(in: folder).flatMap(\.lines) {
      let outcome: Label =
        switch SpendUse.judge(line.text).outcome {
        case .breach: .breach
        case .borderline: .borderline
        case .fine: .fine
        }
      counts[Self.row(line.label)][Self.row(outcome)] += 1
    }
  }

  func total(_ label: Label) -> Int { counts[Self.row(label)].reduce(0, +) }

  /// The share of the lines with this label that were judged so, in percent.
  func share(of label: Label, judged outcomes: Label...) -> Double {
    let judged = outcomes.reduce(0) { $0 + counts[Self.row(label)][Self.row($1)] }
    return total(label) == 0 ? 0 : Double(judged * 1000 / total(label)) / 10
  }

  var summary: String {
    Label.allCases.reversed().map { label in
      let shares = Label.allCases.reversed().map { "\($0.rawValue) \(share(of: label, judged: $0))%" }
      return "  \(label.rawValue) (\(total(label))): judged \(shares.joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  private static func row(_ label: Label) -> Int { Label.allCases.firstIndex(of: label) ?? 0 }
}

/// `swift test --filter SpendFigures` prints the figures of both parts, apart.
///
/// The weights were learned from `learning`, so its figures say only that they were learned; `held-back` has the figure
/// that counts.
@Suite struct SpendFiguresHold {
  @Test func learning() throws {
    let figures = try SpendFigures(folder: "learning")
    print("learning\n\(figures.summary)")
    #expect(figures.share(of: .breach, judged: .breach) >= 90)
    #expect(figures.share(of: .breach, judged: .breach, .borderline) >= 97)
    #expect(figures.share(of: .fine, judged: .breach) <= 2)
    #expect(figures.share(of: .fine, judged: .borderline) <= 10)
    #expect(figures.share(of: .borderline, judged: .borderline) >= 60)
  }

  /// Floors under what was measured.
  @Test func heldBack() throws {
    let figures = try SpendFigures(folder: "held-back")
    print("held back\n\(figures.summary)")
    #expect(figures.share(of: .breach, judged: .breach) >= 88)
    #expect(figures.share(of: .breach, judged: .breach, .borderline) >= 96)
    #expect(figures.share(of: .fine, judged: .breach) <= 3)
    #expect(figures.share(of: .fine, judged: .borderline) <= 11)
    #expect(figures.share(of: .borderline, judged: .borderline) >= 70)
  }
}

/// The weights kept with the sources are those of the lines and rows as they stand.
@Suite struct WeightsAreUpToDate {
  @Test func theyWereLearnedFromTheseLinesReadThisWay() throws {
    let lines = try Voice.all(in: "learning").flatMap { $0.lines.compactMap(\.learned) }
    let mark = LearnedLine.fingerprint(lines) ^ (try Texts.fingerprint())
    #expect(
      LeaningNetwork.shared.fingerprint == mark,
      "lines, labels, rows or passages have changed: CMH_TABLES=1 swift run -c release SpendTableMaker weights")
  }
}
