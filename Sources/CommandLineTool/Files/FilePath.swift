import Glibc

/// A path as the system takes it: bytes, which need not be UTF-8.
struct FilePath: Hashable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// What messages and reports call it.
  var name: String { String(decoding: bytes, as: UTF8.self) }

  var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }

  /// The bytes after the last dot of the last component, in small letters; empty when there is none.
  var fileExtension: String {
    let last = bytes.split(separator: UInt8(ascii: "/")).last ?? []
    guard let dot = last.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex else { return "" }
    return String(decoding: last[(dot + 1)...].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The folder that the file stands in.
  var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(Array(bytes[..<max(1, slash)]))
  }

  func appending(_ component: [UInt8]) -> FilePath {
    FilePath(bytes.last == UInt8(ascii: "/") ? bytes + component : bytes + [UInt8(ascii: "/")] + component)
  }

  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    var terminated = bytes.map { CChar(bitPattern: $0) }
    terminated.append(0)
    return terminated.withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  /// What the path leads to, following links; nil when there is nothing or it cannot be looked at.
  var status: stat? {
    var result = stat()
    return withCString { stat($0, &result) } == 0 ? result : nil
  }

  /// The absolute path without links; nil when there is nothing.
  var resolved: FilePath? {
    guard let path = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(path) }
    return FilePath(Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
  }

  /// Whether both lead to one file, or would do so once written.
  func isSamePlace(as other: FilePath) -> Bool {
    if bytes == other.bytes { return true }
    if let own = status, let its = other.status { return FileIdentity(own) == FileIdentity(its) }
    guard lastComponent == other.lastComponent, let own = folder.status, let its = other.folder.status else {
      return false
    }
    return FileIdentity(own) == FileIdentity(its)
  }

  private var lastComponent: ArraySlice<UInt8>? { bytes.split(separator: UInt8(ascii: "/")).last }
}

/// Tells a file from every other on the machine.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}

/// A failure of the system, by its number.
struct SystemError: Error {
  let number: Int32

  /// The failure of the call just made.
  static var last: SystemError { SystemError(number: errno) }

  /// The system's reason in words, in small letters at its start: "no such file or directory".
  var reason: String {
    // The program never sets a locale, so these are the C library's own words.
    guard let text = strerror(number) else { return "error \(number)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
