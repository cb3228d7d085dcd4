import Foundation
import LibYAMLEvents
import SampleDocuments

/// Whole runs of the program against one that does nothing: targets 1, 2 and 3.
struct ProcessRows {
  let programs: Programs
  let rounds: Int

  func version() throws -> [Row] {
    let times = try Programs.compare([[programs.tool, "--version"], [programs.nothing]], rounds: rounds)
    return [row(1, "--version", times, must: 1.3, aim: 1.1)]
  }

  func check() throws -> [Row] { [try check(2, size: 100_000, must: 2.5, aim: 2)] }
  func smallCheck() throws -> [Row] { [try check(3, size: 1000, must: 1.7, aim: 1.4)] }

  private func check(_ number: Int, size: Int, must: Double, aim: Double) throws -> Row {
    let file = try programs.sample(.typical, size)
    let times = try Programs.compare([[programs.tool, file], [programs.nothing, file]], rounds: rounds)
    return row(number, "whole check of \(named(size)) of YAML", times, must: must, aim: aim)
  }

  private func row(_ number: Int, _ measure: String, _ times: [Double], must: Double, aim: Double) -> Row {
    Row(
      number, measure, ours: milliseconds(times[0]), reference: "doing nothing \(milliseconds(times[1]))",
      value: times[0] / times[1], .atMost, must: must, aim: aim)
  }
}

/// Many files: targets 8, 9 and 11.
struct BatchRows {
  let programs: Programs
  let files: Int
  let rounds: Int

  private static let size = 100_000
  private static let oneCore = ["/usr/bin/taskset", "-c", "0"]

  func againstEvents() throws -> [Row] {
    let batch = try programs.batch(of: files, size: Self.size)
    let text = SampleDocument(.typical, size: Self.size).yaml
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<rounds {
      ours += try Programs.compare([Self.oneCore + [programs.tool, batch]], rounds: 1)
      let start = ContinuousClock.now
      for _ in 0..<files {
        let events = text.withUnsafeBufferPointer { libyaml_events($0.baseAddress, $0.count) }
        precondition(events > 4, "libyaml refuses the sample")
      }
      theirs.append(
        Double((ContinuousClock.now - start).components.attoseconds) / 1e18
          + Double((ContinuousClock.now - start).components.seconds))
    }
    let (our, other) = (Stopwatch.median(ours), Stopwatch.median(theirs))
    return [
      Row(
        8, "\(files) files of \(named(Self.size)), one core", ours: milliseconds(our),
        reference: "libyaml's events \(milliseconds(other))", value: our / other, .atMost, must: 1, aim: 0.7)
    ]
  }

  func againstSchemaCheck() throws -> [Row] {
    guard let sourcemeta = programs.sourcemeta else {
      print("Target 9 is not measured: sourcemeta's command is not installed.\n")
      return []
    }
    let batch = try programs.batch(of: files, size: Self.size)
    let schema = try programs.schema()
    let times = try Programs.compare(
      [Self.oneCore + [programs.tool, batch], Self.oneCore + [sourcemeta, "validate", schema, batch]], rounds: rounds)
    return [
      Row(
        9, "\(files) files of \(named(Self.size)), one core", ours: milliseconds(times[0]),
        reference: "sourcemeta's jsonschema \(milliseconds(times[1]))", value: times[0] / times[1], .atMost, must: 0.6,
        aim: 0.45)
    ]
  }

  func onTwoCores() throws -> [Row] {
    guard ProcessInfo.processInfo.activeProcessorCount >= 2 else {
      print("Target 11 is not measured: there is one core.\n")
      return []
    }
    let idle = try idleShare()
    let batch = try programs.batch(of: files, size: Self.size)
    let times = try Programs.compare(
      [Self.oneCore + [programs.tool, batch], ["/usr/bin/taskset", "-c", "0,1", programs.tool, batch]], rounds: rounds)
    return [
      Row(
        11, "\(files) files on two cores (idle before: \(Int(idle * 100))%)", ours: milliseconds(times[1]),
        reference: "on one core \(milliseconds(times[0]))", value: times[0] / times[1], .atLeast, must: 1.8, aim: 1.9)
    ]
  }

  /// How much of the machine does nothing, from 0 to 1, in half a second.
  private func idleShare() throws -> Double {
    func ticks() throws -> (idle: Double, all: Double) {
      let text = try String(contentsOfFile: "/proc/stat", encoding: .utf8)
      let numbers = text.prefix { $0 != "\n" }.split(separator: " ").compactMap { Double($0) }
      return (numbers.count > 3 ? numbers[3] : 0, numbers.reduce(0, +))
    }
    let before = try ticks()
    Thread.sleep(forTimeInterval: 0.5)
    let after = try ticks()
    return (after.idle - before.idle) / max(after.all - before.all, 1)
  }
}

/// One file against check-jsonschema: target 10.
struct ValidatorRows {
  let programs: Programs
  let rounds: Int

  func rows() throws -> [Row] {
    guard let validator = programs.checkJSONSchema else {
      print("Target 10 is not measured: check-jsonschema is not installed.\n")
      return []
    }
    let schema = try programs.schema()
    return try [("YAML", false, 25.0, 35.0), ("JSON", true, 7, 10)].map { name, isJSON, must, aim in
      let file = try programs.sample(.typical, 100_000, json: isJSON)
      let times = try Programs.compare(
        [[programs.tool, file], [validator, "--schemafile", schema, file]], rounds: rounds)
      return Row(
        10, "check of 100 KB of \(name)", ours: milliseconds(times[0]),
        reference: "check-jsonschema \(milliseconds(times[1]))", value: times[1] / times[0], .atLeast, must: must,
        aim: aim)
    }
  }
}
