import Evidence
import Foundation
import Guidance

// cmh-train                    makes Sources/EvidenceTable/evidence.bin from Fixtures/evidence
// cmh-train measure            judges what was held back with the table that is built in
// cmh-train proposals FILE …   how whole proposals come out
// cmh-train develop            learns from a part, and judges the part that tuning looks at
// cmh-train tune               learns as for the table, and judges what the first examiner wrote, to tune by
// cmh-train answers FILE …     what becomes of whole answers: cut, exchanged, replaced, left out; to tune by
// cmh-train withhold NAME …    learns without the files whose names hold one of these, and judges them, planted as well
// cmh-train cross              learns from the corpus, and judges what other authors wrote

let arguments = CommandLine.arguments.dropFirst()
var text = try TrainingText(folder: "Fixtures/evidence")
try text.readSoundProposal("Fixtures/proposals/oldtown.yaml")
let command = arguments.first ?? "write"
var settings = EvidenceFinder.Settings()
var training = TrainingSettings()
for value in arguments.dropFirst() {
  let parts = value.split(separator: "=")
  if parts.count == 2, let number = Float(parts[1]) { set(String(parts[0]), number) }
}

@MainActor func set(_ name: String, _ value: Float) {
  switch name {
  case "demand": settings.demand = value
  case "companions": settings.companions = value
  case "outside": settings.outside = value
  case "unknown": settings.unknownWord = value
  case "passage": settings.passage = value
  case "share": settings.suspectShare = value
  case "suspicion": settings.suspicion = value
  case "contradiction": settings.contradiction = value
  case "surety": settings.surety = value
  case "alike": settings.suspectCompanions = value
  case "paragraph": settings.paragraph = value
  case "turns": settings.turns = value
  case "doubt": settings.doubt = value
  case "rounds": training.strength.rounds = Int(value)
  case "decay": training.strength.decay = Double(value)
  case "plain": training.strength.shareOfPlain = Double(value)
  case "strongshare": training.strength.shares[0] = Double(value)
  case "hollowshare": training.strength.shares[1] = Double(value)
  case "againstshare": training.strength.shares[2] = Double(value)
  case "paragraphscope": settings.paragraphScope = value
  case "most": training.topic.most = Double(value)
  case "growth": settings.growth = value
  case "lenience": settings.lenience = value
  case "near": training.scope.shareOfNear = Double(value)
  case "vocabulary": training.topic.vocabularyWeight = Double(value)
  case "scope": settings.scope = value
  case "others": training.scope.shareOfOthers = Double(value)
  case "scopedecay": training.scope.decay = Double(value)
  case "rank": training.topic.rank = Int(value)
  case "terms": training.topic.termsWeight = Double(value)
  case "signposted": settings.signpostAway = value
  case "money": settings.besideMoney = value
  case "alone": settings.aloneSentences = Int(value)
  case "suretyalone": settings.suretyAlone = value
  case "rival": settings.leastOfRival = value
  case "nearness": settings.nearness = value
  case "away": settings.away = value
  case "elsewhere": settings.elsewhere = value
  case "opponent": settings.opponent = value
  case "rebuttal": settings.rebuttal = value
  case "prohibition": settings.prohibition = value
  case "dilution": settings.dilution = value
  case "aside": settings.aside = value
  case "demotion": settings.demotion = value
  case "disagreement": settings.disagreement = value
  case "stray": settings.stray = value
  case "straydoubt": settings.strayDoubt = value
  case "lead": settings.strayLead = value
  case "leaddoubt": settings.strayLeadDoubt = value
  case "off": settings.offSubject = value
  case "awayshare": settings.awayShare = value
  case "unshare": settings.unansweredShare = value
  case "outscope": settings.outOfScope = value
  case "also": settings.alsoAsked = value
  case "sound": training.strength.shareOfSound = Double(value)
  default: print("no setting \(name)")
  }
}

@MainActor func report(_ table: WordTable, on passages: [LabelledPassage], title: String, all: Bool = false) {
  var measurement = Measurement(table, settings: settings)
  measurement.isTold = arguments.contains("told")
  for passage in passages where passage.criterion != nil || passage.kind == .unrelated {
    measurement.measure(passage, placed: true)
    measurement.measure(passage, placed: false)
  }
  print("\(title), \(passages.count) passages")
  for key in measurement.keys where all || key == "all" {
    for line in measurement.lines(for: key) { print("  \(line)") }
  }
}

/// Learns from some passages for the while that `body` runs.
@MainActor func withTable(learning learns: (LabelledPassage) -> Bool, body: (WordTable) throws -> Void) throws {
  let bytes = makeTable(text, training, learns: learns)
  try bytes.withUnsafeBytes { raw in
    guard let table = WordTable(raw.baseAddress!, count: raw.count) else {
      throw TrainingText.Unreadable(name: "table")
    }
    try body(table)
  }
}

/// Puts passages into sound proposals, one at a time, and prints what becomes of them and of the proposals.
@MainActor func plant(_ passages: [LabelledPassage], in names: [String], table: WordTable) throws {
  for name in names {
    var planting = try Planting("Fixtures/proposals/\(name)", table: table, settings: settings)
    for passage in passages { planting.plant(passage) }
    print("\(name): \(planting.emptied())")
    for line in planting.lines() { print("  \(line)") }
  }
}

switch command {
case "write":
  let bytes = makeTable(text, training) { !$0.isHeldBack }
  try Data(bytes).write(to: URL(fileURLWithPath: "Sources/EvidenceTable/evidence.bin"))
  print("\(bytes.count) bytes")
case "measure":
  let held = text.passages.filter(\.isHeldBack)
  report(.builtIn, on: held.filter { $0.origin == .measuring }, title: "Second examiner", all: true)
  report(.builtIn, on: held.filter { $0.origin == .corpus }, title: "Corpus, held back", all: true)
  report(.builtIn, on: held.filter { $0.origin == .register }, title: "Register, held back", all: true)
  report(.builtIn, on: held.filter { $0.origin == .other }, title: "Other text, held back")
  try plant(held.filter { $0.origin == .measuring }, in: ["barnard.json"], table: .builtIn)
case "develop":
  let development = text.passages.filter(\.isForDevelopment)
  func learns(_ passage: LabelledPassage) -> Bool { !passage.isHeldBack && !passage.isForDevelopment }
  try withTable(learning: learns) { table in
    report(table, on: development.filter { $0.origin == .corpus }, title: "Corpus")
    report(table, on: development.filter { $0.origin == .register }, title: "Register")
    report(table, on: development.filter { $0.origin == .other }, title: "Other text")
    for name in ["barnard.json", "northmoor-draft.yaml"] {
      try reportProposal("Fixtures/proposals/\(name)", table: table, settings: settings)
    }
  }
case "tune":
  func learns(_ passage: LabelledPassage) -> Bool { !passage.isHeldBack }
  try withTable(learning: learns) { table in
    report(table, on: text.passages.filter { $0.origin == .tuning }, title: "First examiner")
    for name in ["barnard.json", "frimley.yaml", "northmoor-draft.yaml"] {
      try reportProposal("Fixtures/proposals/\(name)", table: table, settings: settings)
    }
    try plant(text.passages.filter { $0.origin == .tuning }, in: ["barnard.json"], table: table)
  }
case "cross":
  // The register's terms were chosen with its passages in view, so they are left out.
  text.terms = text.terms.map { _ in "" }
  func learns(_ passage: LabelledPassage) -> Bool {
    passage.origin != .register && !passage.isHeldBack && (passage.origin != .other || passage.fold > 4)
  }
  try withTable(learning: learns) { table in
    report(table, on: text.passages.filter { $0.origin == .register && !$0.isHeldBack }, title: "Register, from corpus")
    report(
      table, on: text.passages.filter { $0.origin == .other && !$0.isHeldBack && $0.fold <= 4 }, title: "Other text")
    for name in ["barnard.json", "northmoor-draft.yaml"] {
      try reportProposal("Fixtures/proposals/\(name)", table: table, settings: settings)
    }
  }
case "proposals":
  for path in arguments.dropFirst() where !path.contains("=") {
    try reportProposal(path, table: .builtIn, settings: settings)
  }
case "answers":
  let others = text.passages.filter { $0.origin == .tuning && $0.kind == .unrelated }.map(\.text)
  for path in arguments.dropFirst() where !path.contains("=") {
    try WholeAnswers(path, table: .builtIn, settings: settings).report(others: others)
  }
case "withhold":
  let names = arguments.dropFirst().filter { !$0.contains("=") && $0 != "told" }
  func isWithheld(_ passage: LabelledPassage) -> Bool { names.contains { passage.file.contains($0) } }
  let withheld = text.passages.filter { isWithheld($0) && $0.origin != .measuring }
  func learns(_ passage: LabelledPassage) -> Bool { !passage.isHeldBack && !isWithheld(passage) }
  try withTable(learning: learns) { table in
    report(table, on: withheld, title: "Withheld")
    try plant(withheld, in: ["oldtown.yaml", "barnard.json", "frimley.yaml"], table: table)
  }
default:
  print("unknown: \(command)")
  exit(2)
}
