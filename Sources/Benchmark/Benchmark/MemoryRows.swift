import Foundation
import SampleDocuments

/// The largest memory of the built program while it checks a small file, a large one, and many: target 13.
struct MemoryRows {
  /// The program, linked statically as it is given to people.
  let tool: String
  let folder: URL

  private static let mebibyte = 1024.0 * 1024

  func rows() throws -> [Row] {
    let small = try sample(100_000, "small.yaml")
    let large = try sample(10_000_000, "large.yaml")
    let batch = folder.appendingPathComponent("batch")
    try FileManager.default.createDirectory(at: batch, withIntermediateDirectories: true)
    let text = Data(SampleDocument(.typical, size: 100_000).yaml)
    for number in 0..<100 { try text.write(to: batch.appendingPathComponent("\(number).yaml")) }
    let threads = ProcessInfo.processInfo.activeProcessorCount
    return try [
      row("memory, a file of \(named(small.size))", [small.path], most: 6),
      row("memory, a file of \(named(large.size))", [large.path], most: 4 + 3.5 * Double(large.size) / Self.mebibyte),
      row("memory, 100 such files", [batch.path], most: 8 + 4 * Double(threads)),
    ]
  }

  private func row(_ measure: String, _ arguments: [String], most: Double) throws -> Row {
    let runs = try (0..<3).map { _ in try Spawn.run(tool, arguments) }
    let peak = Stopwatch.median(runs.map(\.mebibytes))
    return Row(
      13, measure, ours: "\(Table.figure(Stopwatch.median(runs.map(\.seconds)) * 1000)) ms", reference: "–",
      value: peak,
      unit: "MiB", .atMost, must: most, aim: nil)
  }

  private func sample(_ size: Int, _ name: String) throws -> (path: String, size: Int) {
    let text = SampleDocument(.typical, size: size).yaml
    let place = folder.appendingPathComponent(name)
    try Data(text).write(to: place)
    return (place.path, text.count)
  }
}
