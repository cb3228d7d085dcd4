import SourceText
import Testing

@testable import DocumentTree

@Suite("Public suites", .enabled(if: Suites.areThere, "CMH_SUITES names no folder with the public suites"))
struct SuiteTests {
  /// What the strict parsers agree on for the files that the RFC leaves open.
  static let acceptedOpenCases: Set<String> = [
    "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json", "i_structure_500_nested_arrays.json",
    "i_structure_UTF-8_BOM_empty_object.json",
  ]

  @Test func jsonSuite() {
    var counts: [Character: Int] = [:]
    for (name, text) in Suites.json {
      let result = reading(text, .json)
      let isAccepted = result.tree != nil
      let kind = name.first ?? " "
      let expected = kind == "y" || Self.acceptedOpenCases.contains(name)
      #expect(isAccepted == expected, "\(name): \(result.problems.first?.message ?? "accepted")")
      if isAccepted == expected { counts[kind, default: 0] += 1 }
      expectPositionsInside(result, text, name)
    }
    print(
      "JSON suite: \(counts["y"] ?? 0)/95 accepted, \(counts["n"] ?? 0)/188 rejected, \(counts["i"] ?? 0)/35 by policy")
    #expect(counts == ["y": 95, "n": 188, "i": 35])
  }

  @Test func yamlSuite() {
    var rejected = 0
    var accepted = 0
    var right = 0
    var outside = 0
    for item in Suites.yaml {
      let result = reading(item.text, .yaml)
      let first = result.problems.first { $0.severity == .error }
      expectPositionsInside(result, item.text, item.name)
      switch item.scope {
      case "error":
        #expect(result.tree == nil, "\(item.name) must be rejected")
        if result.tree == nil { rejected += 1 }
      case "in":
        #expect(result.tree != nil, "\(item.name): \(first?.message ?? "")")
        guard let tree = result.tree else { continue }
        accepted += 1
        guard let json = item.json else { continue }
        let isRight = reading(json, .json).tree.map { sameData(tree.root, $0.root) } ?? false
        #expect(isRight, "\(item.name) is read as other data")
        if isRight { right += 1 }
      default:
        let isFine: Bool
        if let tree = result.tree {
          isFine = item.json.flatMap { reading($0, .json).tree }.map { sameData(tree.root, $0.root) } ?? false
        } else {
          let errors = result.problems.filter { $0.severity == .error }
          isFine =
            errors.count == 1
            && (first?.rule == "syntax/not-supported" || first?.rule == "syntax/empty" && item.reasons == "no-document")
        }
        #expect(isFine, "\(item.name) (\(item.reasons)): \(first?.rule ?? "accepted") \(first?.message ?? "")")
        if isFine { outside += 1 }
      }
    }
    print(
      "YAML suite: \(rejected)/94 rejected, \(accepted)/242 accepted, \(right)/240 right data, "
        + "\(outside)/66 out of scope: right data or one clear problem")
    #expect(rejected == 94 && accepted == 242 && right == 240 && outside == 66)
  }

  /// JSON is YAML, so both readers must see the same data.
  @Test func jsonReadAsYAML() throws {
    var count = 0
    for (name, text) in Suites.json {
      guard let json = reading(text, .json).tree else { continue }
      let result = reading(text, .yaml)
      let yaml = try #require(result.tree, "\(name): \(result.problems)")
      #expect(sameData(json.root, yaml.root), "\(name)")
      #expect(json.nodeCount == yaml.nodeCount)
      count += 1
    }
    #expect(count == 95 + Self.acceptedOpenCases.count)
  }

  private func expectPositionsInside(_ result: Reading, _ text: [UInt8], _ name: String) {
    for problem in result.problems {
      #expect(problem.range.start <= problem.range.end && Int(problem.range.end) <= text.count, "\(name): \(problem)")
      for note in problem.notes { #expect(Int(note.range.end) <= text.count, "\(name): \(note)") }
    }
  }
}
