import Foundation
import SampleDocuments

// Benchmark [--quick] [--tool PATH]: prints a table of what is measured and what it should be.
//
// --quick takes few rounds of small documents, to see that everything runs; its figures mean little.
// --tool names the built program, without which what needs it is left out.
setvbuf(stdout, nil, _IOLBF, 0)
var arguments = CommandLine.arguments.dropFirst()
let isQuick = arguments.contains("--quick")
let tool = arguments.firstIndex(of: "--tool").flatMap { arguments.dropFirst($0 - arguments.startIndex + 1).first }

var rows = ReaderRows(
  stopwatch: Stopwatch(rounds: isQuick ? 3 : 15),
  sizes: isQuick ? [100_000] : [1000, 10_000, 100_000, 1_000_000, 10_000_000]
).rows()
if let tool {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  rows += try MemoryRows(tool: tool, folder: folder).rows()
} else {
  print("Memory is not measured: --tool PATH names the built program.\n")
}
print(Table.text(rows))
let short = rows.filter { !$0.meetsMust }
print("\(rows.count - short.count) of \(rows.count) figures meet what they must.")
