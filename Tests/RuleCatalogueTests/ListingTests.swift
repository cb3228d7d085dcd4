import Foundation
import RuleCatalogue
import RuleKit
import Testing

/// No rule is written and then forgotten: what the sources declare, the catalogue lists.
@Suite struct ListingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/RuleCatalogue")

  @Test func everyRuleOfTheSourcesIsListed() throws {
    let listed = Set(Catalogue.all.map(\.id))
    var found = 0
    for (file, text) in try sources() {
      for declaration in text.matches(of: /Rule\(\s*"([a-z0-9-]+\/[a-z0-9-]+)"/) {
        found += 1
        let id = String(declaration.1)
        #expect(listed.contains(id), "\(file) declares \(id), and Catalogue.swift does not list it")
      }
    }
    #expect(found > 60)
  }

  /// Files that hold rules are those that the listed rules say they were declared in.
  @Test func everyFileWithARuleHasOneListed() throws {
    let files = Set(Catalogue.all.map { $0.file.split(separator: "/").last.map(String.init) ?? "" })
    for (file, text) in try sources() where text.contains(/Rule\(\s*"[a-z0-9-]+\//) {
      #expect(files.contains(file), "no rule of \(file) is listed in Catalogue.swift")
    }
  }

  private func sources() throws -> [(name: String, text: String)] {
    let files = try #require(FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
      ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
  }
}
