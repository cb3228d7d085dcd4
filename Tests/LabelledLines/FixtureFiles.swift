#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A fixture, or an entry of it, that is not what the README of its folder says.
package struct UnreadableFixture: Error { package var name: String }

/// The files of `Fixtures`, by their paths in it.
enum FixtureFiles {
  private static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/Fixtures/"
  }()

  /// The names of a folder's YAML files, in order.
  static func names(in folder: String) throws(UnreadableFixture) -> [String] {
    guard let directory = opendir(root + folder) else { throw UnreadableFixture(name: folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml") { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(of path: String) throws(UnreadableFixture) -> [UInt8] {
    guard let file = fopen(root + path, "r") else { throw UnreadableFixture(name: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}
