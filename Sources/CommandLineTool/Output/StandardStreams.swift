import Glibc
import Reporting

/// Standard input, output and error; every write is checked.
enum StandardStreams {
  /// Whether standard output was closed when the program started.
  nonisolated(unsafe) private static var outputWasClosed = false
  nonisolated(unsafe) private(set) static var inputWasClosed = false

  /// Once, before anything else: a closed reader or a file that may not grow is an error of `write`, not a signal, and
  /// no file that is opened later can take the number of a standard stream that was closed.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      if number == STDIN_FILENO { inputWasClosed = true }
      if number == STDOUT_FILENO { outputWasClosed = true }
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  enum Outcome {
    case written
    /// Nobody reads any more, which is nothing to complain of.
    case readerGone
    case failed(SystemError)
  }

  static func write(_ bytes: [UInt8]) -> Outcome {
    if outputWasClosed, !bytes.isEmpty { return .failed(SystemError(number: EBADF)) }
    do {
      try writeAll(bytes, to: STDOUT_FILENO)
      return .written
    } catch {
      return error.number == EPIPE ? .readerGone : .failed(error)
    }
  }

  /// Text on standard output; the exit status.
  static func print(_ text: String) -> Int32 { print(Array(text.utf8)) }

  static func print(_ text: [UInt8]) -> Int32 {
    switch write(text) {
    case .written, .readerGone: return ExitStatus.clean
    case .failed(let error):
      complain("standard output: \(error.reason)")
      return ExitStatus.notChecked
    }
  }

  /// A line on standard error, behind the program's name; nothing can be done when it cannot be written.
  static func complain(_ message: String) {
    let line = Array("\(Report.Tool.current.name): \(DisplayText.safe(message))\n".utf8)
    try? writeAll(JobLog.isRead ? JobLog.guarded(line) : line, to: STDERR_FILENO)
  }

  /// The file that standard output goes to; nil when it is none, such as a terminal or a pipe.
  static var outputFile: FileIdentity? {
    var status = stat()
    guard !outputWasClosed, fstat(STDOUT_FILENO, &status) == 0, status.isRegularFile else { return nil }
    return FileIdentity(status)
  }

  static var errorsAreSeen: Bool { isatty(STDERR_FILENO) == 1 }
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Columns of the terminal that standard output is; nil when it is none or does not say.
  static var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Writes all bytes, however many calls it takes.
func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
  var written = 0
  while written < bytes.count {
    let result = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + written, bytes.count - written) }
    if result < 0 {
      if errno == EINTR { continue }
      throw SystemError.last
    }
    written += result
  }
}

extension TerminalSettings {
  /// What standard output is, in the environment of the program.
  static func standardOutput(_ wanted: Colour) -> TerminalSettings {
    TerminalSettings(
      wanted, isTerminal: StandardStreams.outputIsTerminal, columns: StandardStreams.terminalColumns
    ) { name in
      getenv("\(name)").map { String(cString: $0) }
    }
  }
}
