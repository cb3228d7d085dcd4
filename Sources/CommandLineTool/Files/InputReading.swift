import Glibc

/// Why an input could not be read, as a line for standard error.
struct InputFailure: Error {
  let message: String
}

extension FilePath {
  /// The bytes of a file or of standard input.
  func contents(called name: String, limit: Int) throws(InputFailure) -> FileContents {
    if isStandardInput, !StandardStreams.inputWasClosed, isatty(STDIN_FILENO) == 1 {
      throw InputFailure(message: "\(name) is the keyboard: send it a document with < or |, or name a file")
    }
    do throws(SystemError) {
      guard isStandardInput else { return try read(limit: limit) }
      if StandardStreams.inputWasClosed { throw SystemError(number: EBADF) }
      return try readAll(STDIN_FILENO, limit: limit)
    } catch {
      throw InputFailure(message: "\(name): \(error.reason)")
    }
  }
}
