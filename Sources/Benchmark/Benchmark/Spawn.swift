import Foundation

/// Runs a program by way of `Spawn`, the small one beside this, and tells what it took.
enum Spawn {
  struct Run {
    let seconds: Double
    let mebibytes: Double
    let status: Int
  }

  struct Failure: Error {
    let message: String
  }

  static func run(_ program: String, _ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = try beside().appendingPathComponent("Spawn")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = text.split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
    guard numbers.count == 3, numbers[2] < 126 else {
      throw Failure(message: "\(program) \(arguments.joined(separator: " ")) did not run: \(text)")
    }
    return Run(seconds: numbers[0] / 1e6, mebibytes: numbers[1] / 1024, status: Int(numbers[2]))
  }

  private static func beside() throws -> URL {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own).deletingLastPathComponent()
  }
}
