import Foundation
import ProposalModel
import Reporting
import RuleKit
import Testing

/// Every form of the report on one sample, byte for byte, as `Fixtures/reports` has it.
///
/// With `CMH_WRITE_REPORTS=1` in the environment the files are written instead: read the difference before it is kept.
struct GoldenReportTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/reports")

  @Test(arguments: ReportFormat.all.map(\.name))
  func theReportIsTheOneThatWasRead(_ name: String) throws {
    let format = try #require(ReportFormat.named(name))
    var options = RenderingOptions()
    options.date = CalendarDate(year: 2021, month: 1, day: 20)
    let report =
      format.documents == .one
      ? Report([HostileSample.readable], tool: HostileSample.tool) : HostileSample.report
    try Self.check("sample.\(name)", report.rendered(as: format, options))
  }

  @Test(arguments: ComparisonFormat.allCases)
  func theComparisonIsTheOneThatWasRead(_ format: ComparisonFormat) throws {
    try Self.check("comparison.\(format)", format.render(SystemsSample.comparison, RenderingOptions()))
  }

  @Test(arguments: PortfolioFormat.allCases)
  func thePortfolioIsTheOneThatWasRead(_ format: PortfolioFormat) throws {
    try Self.check("portfolio.\(format)", format.render(SystemsSample.portfolio, RenderingOptions()))
  }

  private static func check(_ name: String, _ bytes: [UInt8]) throws {
    let text = shortened(String(decoding: bytes, as: UTF8.self))
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["CMH_WRITE_REPORTS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name): CMH_WRITE_REPORTS=1 swift test --filter GoldenReport writes the present ones")
  }

  /// Criteria that were not checked are hundreds of lines alike: the first three of a run stand for them.
  private static func shortened(_ text: String) -> String {
    var run = 0
    // By bytes: a table's CR LF is one character.
    let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let shown = lines.map { String(decoding: $0, as: UTF8.self) }.filter { line in
      run = line.contains("\"not-checked\"") ? run + 1 : 0
      return run <= 3
    }
    return shown.joined(separator: "\n")
  }
}
