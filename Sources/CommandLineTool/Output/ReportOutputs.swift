import Reporting

/// The forms of the report and where each goes: standard output as the work goes on, files at the end.
struct ReportOutputs {
  private var renderers: [(destination: CheckOptions.Destination, renderer: any Renderer)] = []
  private var readerIsGone = false
  private var failure: SystemError?

  /// Standard output gets pieces of at least this many bytes: few calls, and little held in memory.
  private static let piece = 1 << 16

  init(_ options: CheckOptions) {
    let terminal = TerminalSettings.standardOutput(options.colour)
    for destination in options.destinations {
      var rendering = options.rendering
      // A file has no terminal's width, and colour only when it is asked for.
      rendering.colour = destination.path == nil ? terminal.colour : options.colour == .always
      rendering.width = destination.path == nil ? terminal.width : TerminalSettings.usual
      renderers.append((destination, destination.format.renderer(.current, rendering)))
    }
  }

  mutating func begin() {
    for index in renderers.indices { renderers[index].renderer.begin() }
  }

  mutating func add(_ document: Report.Document) {
    for index in renderers.indices {
      renderers[index].renderer.add(document)
      if renderers[index].destination.path == nil, renderers[index].renderer.output.count >= Self.piece { flush(index) }
    }
  }

  /// Writes what is left and the files; whether everything could be written.
  mutating func finish() -> Bool {
    var isComplete = true
    for index in renderers.indices {
      renderers[index].renderer.finish()
      if let refusal = renderers[index].renderer.refusal {
        StandardStreams.complain("--format \(renderers[index].destination.format.name): \(refusal); it was not written")
        isComplete = false
        continue
      }
      guard let path = renderers[index].destination.path else {
        flush(index)
        continue
      }
      do {
        try WholeFile.write(renderers[index].renderer.output, to: path)
      } catch {
        StandardStreams.complain("\(path.name): the report could not be written: \(error.reason)")
        isComplete = false
      }
    }
    if let failure {
      StandardStreams.complain("standard output: the report could not be written: \(failure.reason)")
      isComplete = false
    }
    return isComplete
  }

  private mutating func flush(_ index: Int) {
    let bytes = renderers[index].renderer.output
    renderers[index].renderer.output = []
    guard !readerIsGone, failure == nil else { return }
    switch StandardStreams.write(bytes) {
    case .written: break
    case .readerGone: readerIsGone = true
    case .failed(let error): failure = error
    }
  }
}
