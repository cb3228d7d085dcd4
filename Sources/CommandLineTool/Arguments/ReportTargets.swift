/// Where the forms of a report go: files, or standard output, which is nil.
struct ReportTargets {
  let paths: [FilePath?]

  private var files: [FilePath] { paths.compactMap(\.self) }

  /// No two forms may go to one place.
  func check() throws(UsageError) {
    if paths.count(where: { $0 == nil }) > 1 {
      throw UsageError(
        message: "only one form of the report can go to standard output; write --format FORMAT=PATH for the others")
    }
    for (index, path) in files.enumerated() {
      if files[..<index].contains(where: { $0.isSamePlace(as: path) }) {
        throw UsageError(message: "two reports cannot go to one file, \(path.name)")
      }
      if files.count < paths.count, let output = StandardStreams.outputFile,
        path.status.map(FileIdentity.init) == output
      {
        throw UsageError(message: "two reports cannot go to one file, \(path.name), where standard output goes")
      }
    }
  }

  /// A report must not take the place of what it is about, whatever the paths that lead there.
  func refuseToOverwrite(_ sources: [FilePath]) throws(UsageError) {
    // Nothing is written to a file.
    guard !files.isEmpty || StandardStreams.outputFile != nil else { return }
    let read = Dictionary(sources.map { ($0.status.map(FileIdentity.init), $0) }) { first, _ in first }
    for path in files {
      let status = path.status
      if status.map({ read[FileIdentity($0)] != nil }) ?? sources.contains(where: { $0.isSamePlace(as: path) }) {
        throw UsageError(message: "the report would overwrite \(path.name), which is read; nothing was written")
      }
    }
    guard files.count < paths.count, let output = StandardStreams.outputFile, let input = read[output] else { return }
    throw UsageError(message: "the report would go into the proposal \(input.name); nothing was written")
  }
}
