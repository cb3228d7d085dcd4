import Foundation
import LabelledLines
import SpendUse

// Makes the tables that the spend reading uses in place:
//   CMH_TABLES=1 swift run -c release SpendTableMaker phrases   the lexicon's rows, as Sources/SpendTables/phrases.bin
//   CMH_TABLES=1 swift run -c release SpendTableMaker weights   learned from Fixtures/spend/learning and evidence, as …/weights.bin
//   CMH_TABLES=1 swift run -c release SpendTableMaker by-voice  each voice judged by what the other voices taught
// Build once more after `phrases`, since the weights are learned through the phrases.

let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

func write(_ bytes: [UInt8], to name: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: "\(root)/Sources/SpendTables/\(name)"))
  print("\(name): \(bytes.count) bytes")
}

switch CommandLine.arguments.dropFirst().first {
case "phrases":
  try write(PhraseTableMaker.lexiconTable(), to: "phrases.bin")
case "weights":
  let voices = try Voice.all(in: "learning")
  let lines = voices.flatMap { $0.lines.compactMap(\.learned) }
  let mark = LearnedLine.fingerprint(lines) ^ (try Texts.fingerprint())
  try write(
    Learning.table(from: lines, WordVectors(of: Texts.words(of: voices)), fingerprint: mark), to: "weights.bin")
case "by-voice":
  let arguments = CommandLine.arguments.dropFirst(2)
  try judgeByVoice(
    Voice.all(in: "learning"), only: arguments.filter { !$0.contains("=") },
    settings: arguments.filter { $0.contains("=") })
default:
  print("SpendTableMaker phrases | weights | by-voice [VOICE …] [THRESHOLD=VALUE,… …]")
}
