import Glibc

/// The bytes of one input, read once and to the end.
struct FileContents {
  let bytes: [UInt8]
  /// Whether the limit was hit: the bytes then are only the beginning.
  let isTooLarge: Bool
}

extension FilePath {
  /// Reads the file; of a stream no more than the limit. At most `limit` + 1 bytes are held.
  func read(limit: Int) throws(SystemError) -> FileContents {
    let file = withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard file >= 0 else { throw SystemError.last }
    defer { close(file) }
    return try readAll(file, limit: limit)
  }
}

/// Reads a descriptor to its end.
func readAll(_ file: Int32, limit: Int) throws(SystemError) -> FileContents {
  var status = stat()
  guard fstat(file, &status) == 0 else { throw SystemError.last }
  if status.isFolder { throw SystemError(number: EISDIR) }
  let size = status.isRegularFile ? Int(status.st_size) : 0
  if size > limit { return FileContents(bytes: [], isTooLarge: true) }
  // What the system says of the size is a hint: files grow, and those of /proc say 0.
  var capacity = max(size + 1, 4096)
  var bytes: [UInt8] = []
  while true {
    let held = bytes.count
    var failure: SystemError?
    let room = min(capacity, limit + 1)
    var taken = 0
    bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      _ = buffer.update(fromContentsOf: bytes)
      count = held
      while count < room {
        taken = Glibc.read(file, buffer.baseAddress! + count, room - count)
        if taken < 0, errno == EINTR { continue }
        if taken < 0 { failure = .last }
        if taken <= 0 { break }
        count += taken
      }
    }
    if let failure { throw failure }
    if bytes.count > limit { return FileContents(bytes: [], isTooLarge: true) }
    if taken == 0 { return FileContents(bytes: bytes, isTooLarge: false) }
    capacity = room * 2
  }
}
