import Foundation
import SampleDocuments

// Benchmark [--quick] [--only NUMBER] [--tool PATH]: prints a table of what is measured and what it should be.
//
// --quick takes few rounds of small documents, to see that everything runs; its figures mean little.
// --only takes the rows of one target.
// --tool names the built program, without which what needs it is left out.
let arguments = Array(CommandLine.arguments.dropFirst())

func value(of option: String) -> String? {
  arguments.firstIndex(of: option).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

let isQuick = arguments.contains("--quick")
let only = value(of: "--only").flatMap { Int($0) }
let readers = ReaderRows(
  stopwatch: Stopwatch(rounds: isQuick ? 3 : 15),
  sizes: isQuick ? [100_000] : [1000, 10_000, 100_000, 1_000_000, 10_000_000])

func memory() throws -> [Row] {
  guard let tool = value(of: "--tool") else {
    print("Memory is not measured: --tool PATH names the built program.\n")
    return []
  }
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try MemoryRows(tool: tool, folder: folder).rows()
}

/// The targets that are measured, by number; each is one function from nothing to its rows.
let targets: [(number: Int, rows: () throws -> [Row])] = [
  (4, readers.yaml), (5, readers.json), (12, readers.growth), (13, memory),
]
let rows = try targets.filter { only == nil || $0.number == only }.flatMap { try $0.rows() }
print(Table.text(rows))
let short = rows.filter { !$0.meetsMust }
print("\(rows.count - short.count) of \(rows.count) figures meet what they must.")
