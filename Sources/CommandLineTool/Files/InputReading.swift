import Glibc

extension FilePath {
  /// The bytes of a file or of standard input; nil when it cannot be read, which has then been said.
  func contents(called name: String, limit: Int) -> FileContents? {
    if isStandardInput, !StandardStreams.inputWasClosed, isatty(STDIN_FILENO) == 1 {
      StandardStreams.complain("\(name) is the keyboard: send it a document with < or |, or name a file")
      return nil
    }
    do throws(SystemError) {
      guard isStandardInput else { return try read(limit: limit) }
      if StandardStreams.inputWasClosed { throw SystemError(number: EBADF) }
      return try readAll(STDIN_FILENO, limit: limit)
    } catch {
      StandardStreams.complain("\(name): \(error.reason)")
      return nil
    }
  }
}
