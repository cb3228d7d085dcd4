import Foundation
import SampleDocuments

/// The largest memory of the built program while it checks a small file, a large one, and many: target 13.
struct MemoryRows {
  let programs: Programs
  let isQuick: Bool

  private static let mebibyte = 1024.0 * 1024

  func rows() throws -> [Row] {
    let large = isQuick ? 1_000_000 : 10_000_000
    let threads = ProcessInfo.processInfo.activeProcessorCount
    return try [
      row("memory, a file of 100 KB", try programs.sample(.typical, 100_000), most: 6),
      row(
        "memory, a file of \(named(large))", try programs.sample(.typical, large),
        most: 4 + 3.5 * Double(large) / Self.mebibyte),
      row(
        "memory, 100 files of 100 KB", try programs.batch(of: 100, size: 100_000), most: 8 + 4 * Double(threads)),
    ]
  }

  private func row(_ measure: String, _ path: String, most: Double) throws -> Row {
    let runs = try (0..<3).map { _ in try Spawn.run(programs.tool, [path]) }
    let peak = Stopwatch.median(runs.map(\.mebibytes))
    return Row(
      13, measure, ours: milliseconds(Stopwatch.median(runs.map(\.seconds))), reference: "–", value: peak, unit: "MiB",
      .atMost, must: most, aim: nil)
  }
}
