import Glibc

/// A file that is written whole or not at all: bytes go to a temporary file beside it, which takes its place once it is
/// complete; nothing is left of one that is given up or interrupted.
///
/// A device or a pipe cannot be replaced by a file, and is written as it is.
final class WholeFile {
  enum Existing {
    /// Whatever stands there is replaced.
    case replaced
    /// A file that stands there is left as it is, and writing fails with `EEXIST`.
    case kept
  }

  private let target: FilePath
  private let existing: Existing
  private let file: Int32
  /// nil when the target itself is written to.
  private let temporary: TemporaryFile?
  private var isOpen = true

  init(_ path: FilePath, existing: Existing = .replaced) throws(SystemError) {
    self.existing = existing
    let status = path.status
    if status?.isFolder == true { throw SystemError(number: EISDIR) }
    if let status, !status.isRegularFile, existing == .replaced {
      target = path
      temporary = nil
      file = path.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
      guard file >= 0 else { throw SystemError.last }
      return
    }
    // What a link leads to is replaced, not the link.
    target = status == nil || existing == .kept ? path : path.resolved ?? path
    let temporary = TemporaryFile(beside: target)
    file = try temporary.create()
    self.temporary = temporary
    // A report that only some may read stays so.
    if let status, status.isRegularFile { _ = fchmod(file, status.st_mode & 0o777) }
  }

  deinit { abandon() }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    do throws(SystemError) {
      try writeAll(bytes, to: file)
    } catch {
      abandon()
      throw error
    }
  }

  /// Puts the complete file in its place.
  func finish() throws(SystemError) {
    guard isOpen else { return }
    isOpen = false
    guard let temporary else {
      guard close(file) == 0 else { throw SystemError.last }
      return
    }
    let isOnDisk = fsync(file) == 0
    var error = SystemError.last
    let isClosed = close(file) == 0
    if isOnDisk, !isClosed { error = SystemError.last }
    guard isOnDisk, isClosed else {
      temporary.remove()
      throw error
    }
    try temporary.take(the: target, existing: existing)
  }

  /// Leaves everything as it was.
  func abandon() {
    guard isOpen else { return }
    isOpen = false
    close(file)
    temporary?.remove()
  }

  static func write(_ bytes: [UInt8], to path: FilePath, existing: Existing = .replaced) throws(SystemError) {
    let file = try WholeFile(path, existing: existing)
    try file.write(bytes)
    try file.finish()
  }
}

/// A file under a name of its own in the folder of its target.
private final class TemporaryFile {
  private let folder: FilePath
  private var path: FilePath
  private var pending: Interruption.Pending?

  /// Another run, perhaps in another container, may use the same number.
  private static let attempts = 100

  init(beside target: FilePath) {
    folder = target.folder
    path = target
  }

  /// Opens it for writing; with the rights that the user's mask leaves to a new file.
  func create() throws(SystemError) -> Int32 {
    for attempt in 0..<Self.attempts {
      // Hidden, so that nobody who looks for proposals takes it for one; short, whatever the target is called.
      path = folder.appending(Array(".cmh-validate.\(getpid()).\(attempt).tmp".utf8))
      let opened = Interruption.held { () -> (file: Int32, error: SystemError) in
        let file = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
        let error = SystemError.last
        if file >= 0 { pending = Interruption.Pending(path) }
        return (file, error)
      }
      if opened.file >= 0 { return opened.file }
      guard opened.error.number == EEXIST else { throw opened.error }
    }
    throw SystemError(number: EEXIST)
  }

  func remove() {
    Interruption.held {
      _ = path.withCString { unlink($0) }
      pending?.release()
    }
  }

  func take(the target: FilePath, existing: WholeFile.Existing) throws(SystemError) {
    let failure = Interruption.held { () -> SystemError? in
      defer { pending?.release() }
      let result = path.withCString { from in
        target.withCString { to in existing == .kept ? link(from, to) : rename(from, to) }
      }
      let error = SystemError.last
      if result != 0 || existing == .kept { _ = path.withCString { unlink($0) } }
      return result == 0 ? nil : error
    }
    if let failure { throw failure }
  }
}
