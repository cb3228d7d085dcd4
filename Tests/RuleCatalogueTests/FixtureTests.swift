import DocumentTree
import RuleCatalogue
import RuleKit
import SourceText
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The good proposals of the fixtures, through every rule.
@Suite struct FixtureTests {
  @Test(arguments: Fixture.goodProposals)
  func goodProposalsHaveNoError(_ name: String) throws {
    let review = try Fixture.review(name)
    for finding in review.findings where finding.severity != .note {
      Issue.record("\(name): \(finding.severity) \(finding.rule) at \(finding.path): \(finding.message)")
    }
    #expect(review.outcome == .noErrorsFound)
  }
}

enum Fixture {
  /// The complete, good proposals.
  static let goodProposals = ["oldtown.yaml", "barnard.json", "frimley.yaml"]

  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/Fixtures/proposals/"
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen(folder + name, "r"), "\(folder + name)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  static func review(_ name: String, bytes: [UInt8]? = nil) throws -> Review {
    let source = SourceFile(name: name, bytes: try bytes ?? Fixture.bytes(name))
    let reading = read(source, as: name.hasSuffix(".json") ? .json : .yaml)
    let tree = try #require(reading.tree, "\(reading.problems)")
    return ReviewEngine(rules: Catalogue.all).review(tree, problems: reading.problems)
  }
}
