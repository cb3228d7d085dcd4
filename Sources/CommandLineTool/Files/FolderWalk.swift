import Glibc

/// Looks for documents below a folder.
struct FolderWalk {
  private(set) var files: [(path: FilePath, status: stat)] = []
  private(set) var failures: [(path: FilePath, error: SystemError)] = []
  private var visited: Set<FileIdentity> = []

  private static let extensions: Set<String> = ["json", "yaml", "yml"]

  /// Adds the files below `folder` in the order of their names' bytes; hidden ones are left out, a folder that links
  /// lead back to is visited once, and nothing but regular files is opened.
  mutating func visit(_ folder: FilePath) {
    guard let status = folder.status, visited.insert(FileIdentity(status)).inserted else { return }
    let names: [[UInt8]]
    do {
      names = try Self.names(in: folder)
    } catch {
      failures.append((folder, error))
      return
    }
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let path = folder.appending(name)
      // A link that leads nowhere is nothing to check.
      guard let status = path.status else { continue }
      if status.isFolder {
        visit(path)
      } else if status.isRegularFile, Self.extensions.contains(path.fileExtension) {
        files.append((path, status))
      }
    }
  }

  private static func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
    guard let listing = folder.withCString({ opendir($0) }) else { throw SystemError.last }
    defer { closedir(listing) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(listing) else {
        if errno != 0 { throw SystemError.last }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        Array(UnsafeRawBufferPointer(start: name, count: name.withMemoryRebound(to: CChar.self, capacity: 256, strlen)))
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
  }
}
