import Glibc

/// Writes files whole or not at all: a temporary file beside the target takes its place once it is complete.
enum WholeFile {
  enum Existing {
    /// Whatever stands there is replaced.
    case replaced
    /// A file that stands there is left as it is, and writing fails with `EEXIST`.
    case kept
  }

  static func write(_ bytes: [UInt8], to path: FilePath, existing: Existing = .replaced) throws(SystemError) {
    if path.status?.isFolder == true { throw SystemError(number: EISDIR) }
    // A device or pipe cannot be replaced by a file: written as it is.
    if let status = path.status, !status.isRegularFile, existing == .replaced {
      let file = path.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
      guard file >= 0 else { throw SystemError.last }
      defer { close(file) }
      return try writeAll(bytes, to: file)
    }
    let temporary = TemporaryFile(beside: path)
    let file = try temporary.create()
    do throws(SystemError) {
      try writeAll(bytes, to: file)
      guard fsync(file) == 0 else { throw SystemError.last }
    } catch {
      close(file)
      temporary.remove()
      throw error
    }
    guard close(file) == 0 else {
      let error = SystemError.last
      temporary.remove()
      throw error
    }
    try temporary.take(the: path, existing: existing)
  }
}

/// A file under a name of its own in the folder of its target, removed when the program is interrupted.
private struct TemporaryFile {
  private let path: FilePath

  init(beside target: FilePath) {
    path = FilePath(target.bytes + Array(".\(getpid()).tmp".utf8))
  }

  /// Opens it for writing; with the rights that the user's mask leaves to a new file.
  func create() throws(SystemError) -> Int32 {
    Interruption.guardFile(path)
    let file = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    if file < 0 {
      let error = SystemError.last
      Interruption.release()
      throw error
    }
    return file
  }

  func remove() {
    _ = path.withCString { unlink($0) }
    Interruption.release()
  }

  func take(the target: FilePath, existing: WholeFile.Existing) throws(SystemError) {
    defer { Interruption.release() }
    let result = path.withCString { from in
      target.withCString { to in existing == .kept ? link(from, to) : rename(from, to) }
    }
    let error = SystemError.last
    if result != 0 || existing == .kept { _ = path.withCString { unlink($0) } }
    if result != 0 { throw error }
  }
}

/// Removes a half-written file when the program is interrupted or terminated; exit status 130 or 143.
enum Interruption {
  /// The file's name for the signal's handler, which may not allocate.
  nonisolated(unsafe) private static var pending: UnsafeMutablePointer<CChar>?

  static func guardFile(_ path: FilePath) {
    pending = path.withCString { strdup($0) }
  }

  static func release() {
    let old = pending
    pending = nil
    free(old)
  }

  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if let pending = Interruption.pending { unlink(pending) }
        _exit(128 + number)
      }
    }
  }
}
