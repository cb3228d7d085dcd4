import Foundation
import SampleDocuments

/// Instructions as callgrind counts them, which are the same on any machine that is busy or not: target 14.
struct InstructionRows {
  let programs: Programs
  /// nil where it is not installed.
  let valgrind: String?

  func rows() throws -> [Row] {
    guard let valgrind else {
      print("Target 14 is not measured: valgrind is not installed.\n")
      return []
    }
    let file = try programs.sample(.typical, 100_000)
    let ours = try Self.count(valgrind, [programs.tool, file])
    let theirs = try Self.count(valgrind, [programs.events, file])
    return [
      Row(
        14, "instructions of a whole check of 100 KB of YAML", ours: "\(Table.figure(ours / 1e6)) million",
        reference: "libyaml's events \(Table.figure(theirs / 1e6)) million", value: ours / theirs, .atMost, must: 1,
        aim: 0.7)
    ]
  }

  private static func count(_ valgrind: String, _ command: [String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: valgrind)
    process.arguments = ["--tool=callgrind", "--callgrind-out-file=/dev/null"] + command
    // Sets and dictionaries are in another order each time unless they are told not to be.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
    let output = Pipe()
    process.standardError = output
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let line = text.split(separator: "\n").first { $0.contains("Collected : ") }
    guard let count = line.flatMap({ Double($0.split(separator: " ").last ?? "") }) else {
      throw Spawn.Failure(message: "valgrind did not count: \(text)")
    }
    return count
  }
}
