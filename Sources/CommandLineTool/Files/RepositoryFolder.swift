import Glibc

/// The repository that the program is run in, from whose top reports for machines name files.
struct RepositoryFolder {
  /// Components of the absolute path of the folder of the run, and of the top of its repository.
  private let working: [[UInt8]]
  private let top: [[UInt8]]

  /// The nearest folder from the one of the run upwards that has a `.git`; the folder of the run where none has.
  init() {
    var folder = FilePath(".").resolved.map { Self.components($0.bytes) } ?? []
    working = folder
    while !folder.isEmpty {
      if Self.path(folder).appending(Array(".git".utf8)).status != nil {
        top = folder
        return
      }
      folder.removeLast()
    }
    top = working
  }

  /// The path from the top, without `.` and `..`. Of a file elsewhere only its name: the folders of a machine are
  /// nobody's business, and mean nothing on another.
  func location(of path: FilePath) -> [UInt8] {
    if let inside = below(absolute(path)) { return inside }
    if let folder = path.folder.resolved, let name = Self.components(path.bytes).last,
      let inside = below(Self.components(folder.bytes) + [name])
    {
      return inside
    }
    return Self.components(path.bytes).last ?? path.bytes
  }

  private func absolute(_ path: FilePath) -> [[UInt8]] {
    var result = path.bytes.first == UInt8(ascii: "/") ? [] : working
    for component in Self.components(path.bytes) {
      switch component {
      case Array(".".utf8): break
      case Array("..".utf8): _ = result.popLast()
      default: result.append(component)
      }
    }
    return result
  }

  private func below(_ components: [[UInt8]]) -> [UInt8]? {
    guard components.count > top.count, components.starts(with: top) else { return nil }
    return Array(components[top.count...].joined(separator: [UInt8(ascii: "/")]))
  }

  private static func components(_ path: [UInt8]) -> [[UInt8]] {
    path.split(separator: UInt8(ascii: "/")).map(Array.init)
  }

  private static func path(_ components: [[UInt8]]) -> FilePath {
    FilePath([UInt8(ascii: "/")] + Array(components.joined(separator: [UInt8(ascii: "/")])))
  }
}
