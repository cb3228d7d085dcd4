import Glibc
import Reporting

/// The forms of the report and where each goes, piece by piece as the work goes on.
struct ReportOutputs {
  private struct Output {
    let destination: CheckOptions.Destination
    var renderer: any Renderer
    /// nil for standard output, and for a file that cannot be written.
    var file: WholeFile?
    /// Whether nothing more can be written, which has been said.
    var hasFailed = false
  }

  private var outputs: [Output] = []
  private var readerIsGone = false
  private let guardsLog = JobLog.isRead

  /// Output is taken in pieces of at least this many bytes: few calls, and little held in memory.
  private static let piece = 1 << 16

  /// None yet.
  init() {}

  init(_ options: CheckOptions, _ tool: Report.Tool) {
    let terminal = TerminalSettings.standardOutput(options.colour)
    for destination in options.destinations {
      var rendering = options.rendering
      // A file has no terminal's width, and colour only when it is asked for.
      rendering.colour = destination.path == nil ? terminal.colour : options.colour == .always
      rendering.width = destination.path == nil ? terminal.width : TerminalSettings.usual
      outputs.append(Output(destination: destination, renderer: destination.format.renderer(tool, rendering)))
    }
  }

  /// Whether every form of the report says itself what was left out by choice.
  var tellChoices: Bool {
    outputs.allSatisfy { $0.destination.format.reader == .people || $0.destination.format.name == "json" }
  }

  /// Whether a report on standard output tells people what the run comes to.
  var tellsPeople: Bool { outputs.contains { $0.destination.path == nil && $0.destination.format.reader != .machines } }

  /// Whether every report goes to a file, so that nothing else is seen of the run.
  var isSilent: Bool { !outputs.contains { $0.destination.path == nil } }

  mutating func begin() {
    for index in outputs.indices {
      if let path = outputs[index].destination.path {
        do throws(SystemError) {
          outputs[index].file = try WholeFile(path)
        } catch {
          fail(index, error)
        }
      }
      outputs[index].renderer.begin()
    }
  }

  mutating func add(_ document: Report.Document) {
    for index in outputs.indices {
      outputs[index].renderer.add(document)
      if outputs[index].renderer.output.count >= Self.piece { flush(index) }
    }
  }

  /// Writes what is left and puts the files in their places; whether everything could be written.
  mutating func finish() -> Bool {
    for index in outputs.indices {
      outputs[index].renderer.finish()
      if let refusal = outputs[index].renderer.refusal {
        StandardStreams.complain("--format \(outputs[index].destination.format.name): \(refusal); it was not written")
        outputs[index].file?.abandon()
        outputs[index].hasFailed = true
        continue
      }
      flush(index)
      guard !outputs[index].hasFailed, let file = outputs[index].file else { continue }
      do throws(SystemError) {
        try file.finish()
      } catch {
        fail(index, error)
      }
    }
    return !outputs.contains(where: \.hasFailed)
  }

  private mutating func flush(_ index: Int) {
    let bytes = outputs[index].renderer.output
    outputs[index].renderer.output = []
    guard !outputs[index].hasFailed else { return }
    guard outputs[index].destination.path == nil else {
      do throws(SystemError) {
        try outputs[index].file?.write(bytes)
      } catch {
        fail(index, error)
      }
      return
    }
    guard !readerIsGone else { return }
    let guards = guardsLog && outputs[index].destination.format.reader != .jobLog
    switch StandardStreams.write(guards ? JobLog.guarded(bytes) : bytes) {
    case .written: break
    case .readerGone: readerIsGone = true
    case .failed(let error): fail(index, error)
    }
  }

  private mutating func fail(_ index: Int, _ error: SystemError) {
    outputs[index].hasFailed = true
    let place = outputs[index].destination.path?.name ?? "standard output"
    StandardStreams.complain("\(place): the report could not be written: \(error.reason)")
  }
}
