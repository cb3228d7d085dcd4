import Comparison
import Reporting

/// Compares two versions of a proposal.
struct CompareCommand {
  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    var request = ManyDocumentsRequest<ComparisonFormat>()
    try request.read(arguments)
    if request.options.wantsHelp { return StandardStreams.print(HelpText.compare) }
    let paths = request.options.inputs
    guard paths.count == 2 else {
      throw UsageError(
        message: "compare takes two files, the old version and the new one, not \(paths.count)",
        hint: "Try cmh-validate compare --help.")
    }
    guard !(paths[0].isStandardInput && paths[1].isStandardInput) else {
      throw UsageError(message: "only one of the two versions can be standard input")
    }
    guard var files = try ReviewedFiles(request.options) else { return ExitStatus.notChecked }
    var versions: [ReviewedFiles.File] = []
    files.review(paths.map { Input(path: $0, isFromFolder: false) }) { versions.append($0) }
    guard versions.count == 2 else { return ExitStatus.notChecked }
    let comparison = Comparison(versions[0].document.review, versions[1].document.review)
    let isWritten = request.write { format, options in format.render(comparison, options) }
    guard comparison.isWhole, isWritten else { return ExitStatus.notChecked }
    let threshold = versions[1].threshold
    return comparison.new.findings.contains { threshold.isReached(by: $0.severity) }
      ? ExitStatus.findings : ExitStatus.clean
  }
}
