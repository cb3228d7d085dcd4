import Foundation
import Glibc
import Testing

/// The built program, run as its users run it.
enum Tool {
  struct Result {
    let status: Int32
    /// Whether a signal ended it.
    let wasKilled: Bool
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Beside the test bundle, where the package manager builds both.
  static let path: String = {
    let beside = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
      URL(fileURLWithPath: $0).deletingLastPathComponent()
    }
    let bundle = CommandLine.arguments.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(".build/debug")
    let candidates = [beside, bundle, source].compactMap { $0?.appendingPathComponent("cmh-validate").path }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "cmh-validate"
  }()

  /// Runs the program in `folder`; the environment holds nothing but `environment`.
  static func run(
    _ arguments: [String], in folder: Folder, input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try start(path, arguments, in: folder, input: Data(input.utf8), environment)
  }

  /// Which stream of the program is a terminal.
  enum Stream { case input, errors }

  static func run(
    _ arguments: [String], in folder: Folder, on terminal: Terminal, _ stream: Stream
  ) throws -> Result {
    try start(path, arguments, in: folder, input: Data(), ["TERM": "xterm"], (terminal, stream))
  }

  static func shell(_ script: String, in folder: Folder, on terminal: Terminal, _ stream: Stream) throws -> Result {
    let environment = ["TOOL": path, "PATH": "/usr/bin:/bin", "TERM": "xterm"]
    return try start("/bin/sh", ["-c", script], in: folder, input: Data(), environment, (terminal, stream))
  }

  /// Runs a shell's script, in which `$TOOL` is the program.
  static func shell(_ script: String, in folder: Folder) throws -> Result {
    try start("/bin/sh", ["-c", script], in: folder, input: Data(), ["TOOL": path, "PATH": "/usr/bin:/bin"])
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: Folder, input: Data, _ environment: [String: String],
    _ terminal: (device: Terminal, stream: Stream)? = nil
  ) throws -> Result {
    // Streams are files: nothing can wait for anything else.
    let streams = try Folder()
    try input.write(to: streams.url("in"))
    try Data().write(to: streams.url("out"))
    try Data().write(to: streams.url("err"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder.url
    process.standardInput = try FileHandle(forReadingFrom: streams.url("in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url("out"))
    process.standardError = try FileHandle(forWritingTo: streams.url("err"))
    switch terminal {
    case (let device, .input)?: process.standardInput = device.programsEnd
    case (let device, .errors)?: process.standardError = device.programsEnd
    case nil: break
    }
    try process.run()
    process.waitUntilExit()
    if case (let device, .errors)? = terminal { try device.shown().write(to: streams.url("err")) }
    return Result(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: streams.url("out")),
      errors: String(decoding: try Data(contentsOf: streams.url("err")), as: UTF8.self))
  }
}

/// A terminal that only the test looks at.
final class Terminal: Sendable {
  private let testsEnd: FileHandle
  let programsEnd: FileHandle

  init() throws {
    // Linux's own calls (ioctl_tty(2), TIOCSPTLCK and TIOCGPTN): the portable ones are hidden from Swift.
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard descriptor >= 0, ioctl(descriptor, 0x4004_5431, &lock) == 0, ioctl(descriptor, 0x8004_5430, &number) == 0
    else { throw POSIXError(.ENXIO) }
    let name = "/dev/pts/\(number)"
    testsEnd = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let other = open(name, O_RDWR | O_NOCTTY)
    guard other >= 0 else { throw POSIXError(.ENXIO) }
    programsEnd = FileHandle(fileDescriptor: other, closeOnDealloc: true)
  }

  /// What has been written to it, a few thousand bytes at the most.
  func shown() -> Data {
    _ = fcntl(testsEnd.fileDescriptor, F_SETFL, O_NONBLOCK)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var result = Data()
    while true {
      let count = read(testsEnd.fileDescriptor, &bytes, bytes.count)
      if count <= 0 { return result }
      result.append(contentsOf: bytes[..<count])
    }
  }
}

/// A folder of its own for one test, removed with it.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("cmh-validate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func url(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let target = url(name)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: target)
  }

  func text(_ name: String) -> String? { try? String(contentsOf: url(name), encoding: .utf8) }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
}

/// A proposal with errors: nothing is answered.
let bareProposal = "proposal: {stage: final}\nsystem: {name: Oldtown}\n"

/// The project's own good proposal.
let goodProposal = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Fixtures/proposals/oldtown.yaml")

/// The review as JSON, document by document.
func documents(_ result: Tool.Result) throws -> [[String: Any]] {
  let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  return try #require(object["documents"] as? [[String: Any]])
}
