import Foundation
import SampleDocuments

/// The programs that are started, and the files that they are given.
struct Programs {
  /// The program, linked statically as it is given to people.
  let tool: String
  /// Reads a file and exits.
  let nothing: String
  /// Reads a file and has libyaml tell its events.
  let events: String
  /// The two schema validators, where they are installed.
  let sourcemeta: String?
  let checkJSONSchema: String?
  let folder: URL

  /// Writes a sample and gives its path.
  func sample(_ kind: SampleDocument.Kind, _ size: Int, json: Bool = false) throws -> String {
    let document = SampleDocument(kind, size: size)
    let place = folder.appendingPathComponent("\(kind.rawValue)-\(size).\(json ? "json" : "yaml")")
    try Data(json ? document.json : document.yaml).write(to: place)
    return place.path
  }

  /// A folder of copies of the typical document.
  func batch(of count: Int, size: Int) throws -> String {
    let batch = folder.appendingPathComponent("batch-\(count)-\(size)")
    guard !FileManager.default.fileExists(atPath: batch.path) else { return batch.path }
    try FileManager.default.createDirectory(at: batch, withIntermediateDirectories: true)
    let text = Data(SampleDocument(.typical, size: size).yaml)
    for number in 0..<count { try text.write(to: batch.appendingPathComponent("\(number).yaml")) }
    return batch.path
  }

  /// The JSON Schema that the program writes.
  func schema() throws -> String {
    let place = folder.appendingPathComponent("proposal.schema.json").path
    _ = try Spawn.run(tool, ["schema", "--output", place])
    return place
  }

  /// Starts several programs in turn, so that whatever else the machine does slows all of them, and gives the median
  /// seconds of each.
  static func compare(_ commands: [[String]], rounds: Int) throws -> [Double] {
    var times = commands.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (number, command) in commands.enumerated() {
        times[number].append(try Spawn.run(command[0], Array(command.dropFirst())).seconds)
      }
    }
    return times.map(Stopwatch.median)
  }
}

func milliseconds(_ seconds: Double) -> String { "\(Table.figure(seconds * 1000)) ms" }
