import Reporting

/// The arguments of a command that sets proposals beside each other: the options of `check`, with forms of its own.
struct ManyDocumentsRequest<Format: RawRepresentable<String> & CaseIterable> {
  var options = CheckOptions()
  private var targets: [(format: Format, path: FilePath?)] = []

  mutating func read(_ arguments: [[UInt8]]) throws(UsageError) {
    var reader = ArgumentReader(
      arguments, known: ["--format"] + CheckOptions.known.filter { !CheckOptions.ofCheckAlone.contains($0) })
    while let item = try reader.next() {
      switch item {
      case .operand(let path): options.inputs.append(FilePath(path))
      case .option("--format"): try readTarget(try reader.value(of: "--format"))
      case .option(let option):
        if CheckOptions.ofCheckAlone.contains(option) { throw reader.unknown(option) }
        try options.read(option, &reader)
      }
    }
    if options.wantsHelp { return }
    try options.settle()
    if targets.isEmpty, let first = Format.allCases.first { targets = [(first, nil)] }
    try places.check()
    try refuseToOverwrite(options.inputs)
  }

  private var places: ReportTargets { ReportTargets(paths: targets.map(\.path)) }

  /// A report must not take the place of what is read.
  func refuseToOverwrite(_ inputs: [FilePath]) throws(UsageError) {
    try places.refuseToOverwrite(inputs + options.othersRead)
  }

  private mutating func readTarget(_ value: [UInt8]) throws(UsageError) {
    let name = String(decoding: value.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
    guard let format = Format(rawValue: name) else {
      throw UsageError(
        message: "--format takes \(Format.allCases.map(\.rawValue).joined(separator: ", ")), not \(name)")
    }
    guard let equals = value.firstIndex(of: UInt8(ascii: "=")) else {
      targets.append((format, nil))
      return
    }
    guard equals + 1 < value.count else { throw UsageError(message: "--format \(name)= needs a path behind it") }
    targets.append((format, FilePath(Array(value[(equals + 1)...]))))
  }

  /// Writes every form that was asked for; whether all could be written.
  func write(_ render: (Format, RenderingOptions) -> [UInt8]) -> Bool {
    let terminal = TerminalSettings.standardOutput(options.colour)
    var isComplete = true
    for target in targets {
      var rendering = options.rendering
      rendering.colour = target.path == nil ? terminal.colour : options.colour == .always
      rendering.width = target.path == nil ? terminal.width : TerminalSettings.usual
      let bytes = render(target.format, rendering)
      guard let path = target.path else {
        let safe = JobLog.isRead ? JobLog.guarded(bytes) : bytes
        if StandardStreams.print(safe) != ExitStatus.clean { isComplete = false }
        continue
      }
      Interruption.watch()
      do throws(SystemError) {
        try WholeFile.write(bytes, to: path)
      } catch {
        StandardStreams.complain("\(path.name): the report could not be written: \(error.reason)")
        isComplete = false
      }
    }
    return isComplete
  }
}
