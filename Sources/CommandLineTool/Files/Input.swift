import DocumentTree
import Glibc
import SourceText

/// One thing to check, as found among the arguments or below a folder.
struct Input {
  let path: FilePath
  /// Whether it was found below a folder: it is then checked only if it is a proposal.
  let isFromFolder: Bool
  /// Bytes, as far as the system knows before it is read; a stream counts as a large document.
  let weight: Int

  init(path: FilePath, isFromFolder: Bool, status: stat? = nil) {
    self.path = path
    self.isFromFolder = isFromFolder
    let size = status.flatMap { $0.isRegularFile ? Int($0.st_size) : nil } ?? 1 << 20
    weight = max(size, Self.leastWeight)
  }

  /// The smallest document has a status for every criterion.
  private static let leastWeight = 1 << 14
}

extension Input {
  /// The path that tells the document's notation and place: of standard input the one that its name stands for.
  func documentPath(_ standardInputName: String?) -> FilePath? {
    path.isStandardInput ? standardInputName.map { FilePath($0) } : path
  }
}

extension Notation {
  /// By the file's extension, or else by the first byte that is neither space nor a byte order mark: `{` and `[` start
  /// JSON.
  static func of(_ path: FilePath?, _ bytes: [UInt8]) -> Notation {
    switch path?.fileExtension ?? "" {
    case "json": return .json
    case "yaml", "yml": return .yaml
    default: break
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .yaml
  }
}

/// The inputs in the order of the arguments, each file once; what cannot be looked at is said at once.
struct InputList {
  private(set) var inputs: [Input] = []
  /// Whether something named could not be found, so that not everything is checked.
  private(set) var isIncomplete = false
  private var seen: Set<FileIdentity> = []
  private var readsStandardInput = false

  init(_ paths: [FilePath]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: FilePath) {
    if path.isStandardInput {
      if !readsStandardInput { inputs.append(Input(path: path, isFromFolder: false)) }
      readsStandardInput = true
      return
    }
    guard !path.bytes.isEmpty else {
      complain("an empty name cannot be a file")
      return
    }
    guard let status = path.status else {
      let reason = SystemError.last
      complain("\(path.name): \(reason.reason)\(Self.hint(path, reason))")
      return
    }
    guard status.isFolder else {
      // A stream can be read once only; a second name for a file gives the same review again.
      if status.isRegularFile, !seen.insert(FileIdentity(status)).inserted { return }
      inputs.append(Input(path: path, isFromFolder: false, status: status))
      return
    }
    var walk = FolderWalk()
    walk.visit(path)
    for failure in walk.failures { complain("\(failure.path.name): \(failure.error.reason)") }
    if walk.files.isEmpty, walk.failures.isEmpty {
      complain("\(path.name): this folder has no .json, .yaml or .yml file")
    }
    for file in walk.files where seen.insert(FileIdentity(file.status)).inserted {
      inputs.append(Input(path: file.path, isFromFolder: true, status: file.status))
    }
  }

  private mutating func complain(_ message: String) {
    StandardStreams.complain(message)
    isIncomplete = true
  }

  /// A misspelt command is read as a path.
  private static func hint(_ path: FilePath, _ error: SystemError) -> String {
    guard error.number == ENOENT, let command = Command.nearest(to: path.name) else { return "" }
    return "; if a command was meant: did you mean \(command)?"
  }
}
