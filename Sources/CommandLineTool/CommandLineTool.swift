import Glibc

/// The exit statuses, which mean the same whatever the options.
enum ExitStatus {
  static let clean: Int32 = 0
  static let findings: Int32 = 1
  static let notChecked: Int32 = 2
}

/// Runs the command that the program was started with; returns its exit status.
package func run() -> Int32 {
  StandardStreams.prepare()
  // The arguments as bytes: a file's name need not be UTF-8.
  var arguments: [[UInt8]] = []
  for index in 1..<max(1, Int(CommandLine.argc)) {
    guard let argument = CommandLine.unsafeArgv[index] else { continue }
    arguments.append(Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
  }
  do {
    return try Command.run(arguments)
  } catch {
    StandardStreams.complain(error.message)
    if !error.hint.isEmpty { StandardStreams.complain(error.hint) }
    return ExitStatus.notChecked
  }
}

/// The program was not used as it is meant to be, or cannot do what was asked; nothing has been checked.
struct UsageError: Error {
  let message: String
  /// Another line, such as where to read more; empty when there is nothing to say.
  var hint = "Try cmh-validate --help."
}
