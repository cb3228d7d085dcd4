import DocumentTree
import SourceText
import Testing

@testable import ProposalModel

/// However many mistakes a document has, those kept are bounded and the rest is counted.
@Suite("Many misreadings")
struct MisreadingListTests {
  private func proposal(_ text: String, entries: Int = 1000) throws -> Proposal {
    var limits = ModelLimits()
    limits.misreadings = 3
    limits.entries = entries
    let tree = try #require(read(SourceFile(name: "test.yaml", text: text), as: .yaml).tree)
    return Proposal(reading: tree, limits: limits)
  }

  @Test func theRestIsCounted() throws {
    let found = try proposal((0..<10).map { "key\($0): 1\n" }.joined()).misreadings
    #expect(found.count == 4)
    #expect(found.prefix(3).allSatisfy { $0.kind == .unknownKey && $0.message.contains("is not a key") })
    let last = try #require(found.last)
    #expect(last.kind == .unknownKey && last.message.hasPrefix("7 more") && last.help.contains("--max-problems"))
    #expect(last.place.range.start == 3 * 8)
  }

  @Test func noMoreThanAllowedIsNotCounted() throws {
    let found = try proposal((0..<3).map { "key\($0): 1\n" }.joined()).misreadings
    #expect(found.count == 3 && found.allSatisfy { $0.message.contains("is not a key") })
  }

  @Test func eachKindHasItsOwn() throws {
    let found = try proposal("x: 1\ny: 1\nz: 1\nw: 1\nfunding: {spend: [1, 2, 3, 4, 5]}\n").misreadings
    #expect(found.count { $0.kind == .unknownKey } == 4)
    #expect(found.count { $0.kind == .wrongType } == 4)
    #expect(found.contains { $0.message.hasPrefix("2 more") } && found.contains { $0.message.hasPrefix("1 more") })
  }

  @Test func equalKeysAreCounted() throws {
    let found = try proposal("proposal: {}\n" + String(repeating: "system: {}\n", count: 10)).misreadings
    #expect(found.map(\.kind) == [.duplicateKey, .duplicateKey, .duplicateKey, .duplicateKey])
    #expect(found.last?.message.hasPrefix("6 more") == true)
  }

  @Test func entriesBeyondTheLimitAreSaid() throws {
    let text = "funding:\n  spend:\n" + (0..<6).map { "    - {id: S\($0)}\n" }.joined() + "services: [{name: a}]\n"
    let allowed = try proposal(text, entries: 7)
    #expect(allowed.misreadings.isEmpty && allowed.funding.spend?.count == 6)
    let refused = try proposal(text, entries: 4)
    #expect(refused.funding.spend?.count == 4 && refused.misreadings.count == 1)
    let said = try #require(refused.misreadings.first)
    #expect(said.message.contains("more than 4 entries") && said.help.contains("--max-entries") && said.losesValue)
  }

  @Test func sumsStopAtTheLargest() {
    let sum = [Money](repeating: Money(pence: .max / 2), count: 5).total
    #expect(sum == Money(pence: .max) && Money(pence: -.max) - sum == Money(pence: -.max))
  }

  /// A value with two shapes is tried twice; only one attempt counts.
  @Test func attemptsAreUndone() throws {
    let lines = "funding:\n  spend:\n" + (0..<6).map { "    - {id: S\($0), amount: x}\n" }.joined()
    let found = try proposal(lines).misreadings
    #expect(found.count == 4 && found.allSatisfy { $0.kind == .amount })
    #expect(found.last?.message.hasPrefix("3 more") == true)
  }
}
