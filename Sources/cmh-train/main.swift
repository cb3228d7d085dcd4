import Evidence
import Foundation
import Guidance

// cmh-train                    makes Sources/EvidenceTable/evidence.bin from Fixtures/evidence
// cmh-train measure            judges what was held back with the table that is built in
// cmh-train proposals FILE …   how whole proposals come out
// cmh-train develop            learns from a part, and judges the part that tuning looks at

let arguments = CommandLine.arguments.dropFirst()
var text = try TrainingText(folder: "Fixtures/evidence")
try text.readSoundProposal("Fixtures/proposals/oldtown.yaml")
let command = arguments.first ?? "write"

func report(
  _ table: WordTable, on passages: [LabelledPassage], title: String, settings: EvidenceFinder.Settings, all: Bool
) {
  var measurement = Measurement(table, settings: settings)
  for passage in passages {
    measurement.measure(passage, placed: true)
    measurement.measure(passage, placed: false)
  }
  print("\(title), \(passages.count) passages")
  for key in measurement.keys where all || key == "all" {
    for line in measurement.lines(for: key) { print("  \(line)") }
  }
}

extension EvidenceFinder.Settings {
  mutating func set(_ name: String, _ value: Float) {
    switch name {
    case "demand": demand = value
    case "companions": companions = value
    case "unknown": unknownWord = value
    case "passage": passage = value
    case "contradiction": contradictionMargin = value
    case "contested": contestedMargin = value
    case "share": contradictionShare = value
    case "evidence": evidenceMargin = value
    default: print("no setting \(name)")
    }
  }
}

switch command {
case "write":
  let bytes = makeTable(text) { !$0.isHeldBack }
  try Data(bytes).write(to: URL(fileURLWithPath: "Sources/EvidenceTable/evidence.bin"))
  print("\(bytes.count) bytes")
case "measure":
  let held = text.passages.filter(\.isHeldBack)
  let settings = EvidenceFinder.Settings()
  report(.builtIn, on: held.filter { $0.origin == .corpus }, title: "Corpus, held back", settings: settings, all: true)
  report(
    .builtIn, on: held.filter { $0.origin == .register }, title: "Register, held back", settings: settings, all: true)
  report(
    .builtIn, on: held.filter { $0.origin == .other }, title: "Untidy text, held back", settings: settings, all: false)
case "develop":
  let bytes = makeTable(text) { !$0.isHeldBack && !$0.isForDevelopment }
  var settings = EvidenceFinder.Settings()
  let development = text.passages.filter(\.isForDevelopment)
  try bytes.withUnsafeBytes { raw in
    guard let table = WordTable(raw.baseAddress!, count: raw.count) else {
      throw TrainingText.Unreadable(name: "table")
    }
    for value in arguments.dropFirst() {
      let parts = value.split(separator: "=")
      guard parts.count == 2, let number = Float(parts[1]) else { continue }
      settings.set(String(parts[0]), number)
    }
    report(table, on: development.filter { $0.origin == .corpus }, title: "Corpus", settings: settings, all: false)
    report(table, on: development.filter { $0.origin == .register }, title: "Register", settings: settings, all: false)
    report(table, on: development.filter { $0.origin == .other }, title: "Untidy", settings: settings, all: false)
    try reportProposal("Fixtures/proposals/barnard.json", table: table, settings: settings)
  }
case "proposals":
  for path in arguments.dropFirst() {
    try reportProposal(path, table: .builtIn, settings: EvidenceFinder.Settings())
  }
default:
  print("unknown: \(command)")
  exit(2)
}
