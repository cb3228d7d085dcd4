import DocumentTree
import SourceText
package import SpendUse

/// What a labelled line is to be judged.
package enum Label: String, CaseIterable, Sendable { case fine, borderline, breach }

/// One file of labelled lines of `Fixtures/spend`, which is one voice.
package struct Voice: Sendable {
  package struct Line: Sendable {
    package var text: SpendLineText
    package var label: Label
    /// The barred use of a breach.
    package var use: BarredUse?

    /// The line as the weights are learned from it; nil for money from elsewhere, which is fine whatever it buys.
    package var learned: LearnedLine? {
      text.source == nil || text.source == "transformation" ? LearnedLine(text, label: number) : nil
    }

    private var number: Int {
      switch label {
      case .fine: 0
      case .borderline: 1
      case .breach: 2 + (BarredUse.allCases.firstIndex(of: use ?? .otherProgramme) ?? 0)
      }
    }
  }

  package var name: String
  package var lines: [Line]

  /// Reads every file of one folder (`learning` or `held-back`) in the order of their names.
  package static func all(in folder: String) throws(UnreadableFixture) -> [Voice] {
    var voices: [Voice] = []
    for name in try FixtureFiles.names(in: "spend/" + folder) {
      let source = SourceFile(name: name, bytes: try FixtureFiles.bytes(of: "spend/" + folder + "/" + name))
      guard let tree = read(source, as: .yaml).tree else { throw UnreadableFixture(name: name) }
      var voice = Voice(name: name, lines: [])
      for entry in tree.root.elements { voice.lines.append(try line(entry, in: name)) }
      voices.append(voice)
    }
    return voices
  }

  private static func line(_ entry: Node, in name: String) throws(UnreadableFixture) -> Line {
    guard let outcome = entry["outcome"]?.text, let label = Label(rawValue: outcome), let fields = entry["line"] else {
      throw UnreadableFixture(name: name + " " + (entry["id"]?.text ?? "without an id"))
    }
    func word(_ key: String) -> String? { fields[key]?.text }
    func flag(_ key: String) -> Bool? { fields[key]?.boolean }
    let text = SpendLineText(
      word("description") ?? "", source: word("source"), category: word("category"), purpose: word("purpose"),
      sector: word("sector"), setting: word("setting"), ageGroup: word("age_group"), recipient: word("recipient"),
      pence: word("amount").flatMap(pence), retained: flag("retained"), preparation: flag("preparation"),
      recurrent: flag("recurrent"))
    return Line(text: text, label: label, use: label == .breach ? use(entry["about"]?.text ?? "") : nil)
  }

  /// Pence of an amount in whole pounds (“£38,000”).
  private static func pence(_ amount: String) -> Int64? {
    Int64(amount.filter { $0 != "£" && $0 != "," }).map { $0 * 100 }
  }

  /// The barred use that a line's `about` names; what has no use of its own is another programme.
  private static func use(_ about: String) -> BarredUse {
    switch about {
    case "crisis": .crisisCare
    case "adhd", "autism": .neurodevelopmental
    case "council": .councilShortfall
    case "digital": .digitalPlatform
    case "primary-care": .primaryCare
    case "baseline": .baselineShortfall
    case "deficit": .deficit
    case "ed-beds": .eatingDisorderBeds
    case "acute": .acute
    case "physical-health": .physicalHealth
    default: BarredUse(rawValue: about) ?? .otherProgramme
    }
  }
}
