import Portfolio
import Reporting

/// Sets several proposals beside each other.
struct PortfolioCommand {
  static func run(_ arguments: [[UInt8]]) throws(UsageError) -> Int32 {
    var request = ManyDocumentsRequest<PortfolioFormat>()
    try request.read(arguments)
    if request.options.wantsHelp { return StandardStreams.print(HelpText.portfolio) }
    guard !request.options.inputs.isEmpty else {
      throw UsageError(
        message: "nothing to set side by side: name files or folders", hint: "Try cmh-validate portfolio --help.")
    }
    guard var files = try ReviewedFiles(request.options) else { return ExitStatus.notChecked }
    let list = InputList(request.options.inputs)
    try request.refuseToOverwrite(list.inputs.map(\.path))
    var entries: [PortfolioEntry] = []
    var isReached = false
    // Of each review only what is shown is kept: a thousand proposals need little memory.
    files.review(list.inputs) { file in
      let review = file.document.review
      entries.append(PortfolioEntry(review))
      if review.findings.contains(where: { file.threshold.isReached(by: $0.severity) }) { isReached = true }
    }
    if files.othersLeftOut > 0 {
      let others = files.othersLeftOut == 1 ? "1 file was" : "\(files.othersLeftOut) files were"
      StandardStreams.complain("\(others) left out: no mapping called proposal at the top")
    }
    guard !entries.isEmpty else {
      if !list.isIncomplete, !files.isIncomplete {
        StandardStreams.complain("there is no proposal to set side by side")
      }
      return ExitStatus.notChecked
    }
    let portfolio = Portfolio(entries)
    let isWritten = request.write { format, options in format.render(portfolio, options) }
    if list.isIncomplete || files.isIncomplete || !isWritten || !portfolio.unread.isEmpty {
      return ExitStatus.notChecked
    }
    return isReached ? ExitStatus.findings : ExitStatus.clean
  }
}
