import Evidence
import Foundation
import LibYAMLEvents
import SampleDocuments
import SpendUse

/// Finding in prose what it speaks about, and the tables that this needs: targets 6 and 7.
struct WordRows {
  let stopwatch: Stopwatch
  /// How many fresh processes have their tables timed.
  let starts: Int

  /// One megabyte of prose, each of its answers one text.
  func finding() -> [Row] {
    let document = SampleDocument(.prose, size: 1_000_000)
    let texts = document.answers
    let yaml = document.yaml
    let times = stopwatch.compare {
      var finder = EvidenceFinder()
      for (source, text) in texts.enumerated() {
        text.withUnsafeBufferPointer { finder.add($0, standing: .answer(source % 12 + 1), source: source) }
      }
      precondition(!finder.results().isEmpty, "every criterion has a result")
    } with: {
      let events = yaml.withUnsafeBufferPointer { libyaml_events($0.baseAddress, $0.count) }
      precondition(events > 4, "libyaml refuses the sample")
    }
    return [
      Row(
        6, "evidence found in 1 MB of prose", ours: milliseconds(times.ours),
        reference: "libyaml's events \(milliseconds(times.reference))", value: times.ours / times.reference, .atMost,
        must: 1, aim: 0.6)
    ]
  }

  /// From a cold start: each time another process, which is this program with `--tables`.
  func tables() throws -> [Row] {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let times = try (0..<starts).map { _ in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: own)
      process.arguments = ["--tables"]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      guard let seconds = Double(text.filter { !$0.isWhitespace }) else {
        throw Spawn.Failure(message: "the tables were not timed: \(text)")
      }
      return seconds
    }
    let ready = Stopwatch.median(times) * 1000
    return [
      Row(
        7, "tables of words and phrases ready, from a cold start", ours: "\(Table.figure(ready)) ms", reference: "–",
        value: ready, unit: "ms", .atMost, must: 0.5, aim: 0.1)
    ]
  }

  /// The seconds until the tables can be used, once in a process.
  static func timeTables() -> Double {
    let start = ContinuousClock.now
    let finder = EvidenceFinder()
    let line = SpendLineText("Community nurses, band 6", source: "transformation")
    let judgement = SpendUse.judge(line)
    let took = ContinuousClock.now - start
    withExtendedLifetime((finder, judgement)) {}
    return Double(took.components.attoseconds) / 1e18
  }
}
