import Foundation
import SampleDocuments

// Benchmark [--quick] [--only NUMBER] [--tool PATH --nothing PATH --events PATH] [--validators FOLDER]: prints a table
// of what is measured and what it should be.
//
// --quick takes few rounds of small documents, to see that everything runs; its figures mean little.
// --only takes the rows of one target.
// --tool names the built program, --nothing and --events the two it is compared with; without them what starts
// programs is left out.
// --validators names the folder in which the schema validators are; without it they are left out.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["--tables"] {
  print(WordRows.timeTables())
  exit(0)
}

func value(of option: String) -> String? {
  arguments.firstIndex(of: option).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

func program(_ path: String?) -> String? {
  path.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }
}

let isQuick = arguments.contains("--quick")
let only = value(of: "--only").flatMap { Int($0) }
let stopwatch = Stopwatch(rounds: isQuick ? 3 : 15)
let readers = ReaderRows(
  stopwatch: stopwatch, sizes: isQuick ? [100_000] : [1000, 10_000, 100_000, 1_000_000, 10_000_000])
let words = WordRows(stopwatch: stopwatch, starts: isQuick ? 3 : 25)

/// The targets that are measured, by number; each is one function from nothing to its rows.
var targets: [(number: Int, rows: () throws -> [Row])] = [
  (4, readers.yaml), (5, readers.json), (6, words.finding), (7, words.tables), (12, readers.growth),
]
let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

if let tool = program(value(of: "--tool")), let nothing = program(value(of: "--nothing")),
  let events = program(value(of: "--events"))
{
  let validators = value(of: "--validators")
  let programs = Programs(
    tool: tool, nothing: nothing, events: events, sourcemeta: program(validators.map { $0 + "/sourcemeta" }),
    checkJSONSchema: program(validators.map { $0 + "/check-jsonschema" }), folder: folder)
  let processes = ProcessRows(programs: programs, rounds: isQuick ? 5 : 200)
  let batches = BatchRows(programs: programs, files: isQuick ? 10 : 1000, rounds: isQuick ? 1 : 3)
  targets += [
    (1, processes.version), (2, processes.check), (3, processes.smallCheck), (8, batches.againstEvents),
    (9, batches.againstSchemaCheck), (10, ValidatorRows(programs: programs, rounds: isQuick ? 1 : 15).rows),
    (11, batches.onTwoCores), (13, MemoryRows(programs: programs, isQuick: isQuick).rows),
    (14, InstructionRows(programs: programs, valgrind: program("/usr/bin/valgrind")).rows),
  ]
} else {
  print("Whole runs are not measured: --tool, --nothing and --events name the programs.\n")
}

var rows: [Row] = []
var failures = 0
for target in targets.sorted(by: { $0.number < $1.number }) where only == nil || target.number == only {
  // One target that cannot be measured costs no other.
  do {
    rows += try target.rows()
  } catch {
    failures += 1
    print("Target \(target.number) could not be measured: \(error)\n")
  }
}
print(Table.text(rows))
let short = rows.filter { !$0.meetsMust }
print("\(rows.count - short.count) of \(rows.count) figures meet what they must.")
if failures > 0 { exit(1) }
