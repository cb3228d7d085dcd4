// swift-tools-version: 6.2
import PackageDescription

/// `CMH_TRAIN=1 swift run -c release cmh-train` makes the table of words anew; a plain build has one product and no training.
let trains = Context.environment["CMH_TRAIN"] != nil

/// Every target: Swift 6 language mode (complete concurrency checking), imports internal unless they say otherwise,
/// and no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [String] = [], path: String? = nil) -> Target {
  .target(name: name, dependencies: dependencies.map { .byName(name: $0) }, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: settings)
}

let training: [Target] =
  trains
  ? [
    .executableTarget(
      name: "cmh-train",
      dependencies: ["SourceText", "DocumentTree", "Guidance", "Evidence"],
      swiftSettings: settings)
  ] : []

let package = Package(
  name: "cmh-validate",
  products: [.executable(name: "cmh-validate", targets: ["cmh-validate"])],
  dependencies: [],
  targets: [
    library("SourceText"),
    library("DocumentTree", ["SourceText"]),
    library("ReaderProperties", ["SourceText", "DocumentTree"], path: "Tests/ReaderProperties"),
    tests("DocumentTreeTests", ["SourceText", "DocumentTree", "ReaderProperties"]),
    library("Guidance"),
    tests("GuidanceTests", ["Guidance"]),
    .target(name: "SpendTables", exclude: ["phrases.bin", "weights.bin"]),
    library("SpendUse", ["SpendTables"]),
    tests("SpendUseTests", ["SpendTables", "SpendUse"]),
    .target(
      name: "LabelledLines", dependencies: ["SourceText", "DocumentTree", "SpendUse"], path: "Tests/LabelledLines",
      swiftSettings: settings),
    tests("SpendFiguresTests", ["LabelledLines", "SpendUse"]),
    library("ProposalModel", ["SourceText", "DocumentTree", "SpendUse"]),
    tests("ProposalModelTests", ["SourceText", "DocumentTree", "ProposalModel"]),
    .target(name: "EvidenceTable", exclude: ["evidence.bin"]),
    .target(name: "GuidanceShingles", exclude: ["shingles.bin"]),
    library("Evidence", ["EvidenceTable", "GuidanceShingles", "DocumentTree", "Guidance"]),
    tests("EvidenceTests", ["Evidence", "Guidance", "SourceText", "DocumentTree", "ProposalModel", "RuleKit"]),
    library("RuleKit", ["SourceText", "DocumentTree", "ProposalModel", "Guidance", "Evidence"]),
    library("RuleCatalogue", ["DocumentTree", "ProposalModel", "Guidance", "SpendUse", "RuleKit"]),
    tests(
      "RuleCatalogueTests",
      ["SourceText", "DocumentTree", "ProposalModel", "Guidance", "SpendUse", "RuleKit", "RuleCatalogue"]),
    library("Comparison", ["DocumentTree", "ProposalModel", "Guidance", "RuleKit"]),
    library("Portfolio", ["SourceText", "ProposalModel", "Guidance", "RuleKit"]),
    library(
      "Reporting",
      [
        "SourceText", "DocumentTree", "ProposalModel", "Guidance", "SpendUse", "RuleKit", "Comparison", "Portfolio",
      ]),
    tests("ReportingTests", ["Reporting", "SourceText", "DocumentTree", "ProposalModel", "Guidance", "RuleKit"]),
    library("Configuration", ["SourceText", "DocumentTree", "ProposalModel", "Guidance", "RuleKit"]),
    library(
      "CommandLineTool",
      [
        "SourceText", "DocumentTree", "ProposalModel", "Guidance", "RuleKit", "RuleCatalogue", "Configuration",
        "Comparison", "Portfolio", "Reporting",
      ]),
    .executableTarget(name: "cmh-validate", dependencies: ["CommandLineTool"], swiftSettings: settings),
    tests(
      "CommandLineTests",
      [
        "cmh-validate", "CommandLineTool", "DocumentTree", "Guidance", "ProposalModel", "RuleKit", "RuleCatalogue",
        "Reporting", "SourceText",
      ]),
  ] + training,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// Makes the tables of Sources/SpendTables; apart, so that a plain build has one product.
if Context.environment["CMH_TABLES"] != nil {
  package.targets.append(
    .executableTarget(
      name: "SpendTableMaker", dependencies: ["LabelledLines", "SpendUse"], swiftSettings: settings))
}

// Makes the table of Sources/GuidanceShingles, for the same reason.
if Context.environment["CMH_SHINGLES"] != nil {
  package.targets.append(
    .executableTarget(name: "ShingleTableMaker", dependencies: ["Evidence", "Guidance"], swiftSettings: settings))
}

// Left out of a plain build as well: the benchmark needs libyaml, and the fuzzers a sanitizer.
if Context.environment["CMH_BENCHMARK"] != nil {
  package.targets += [
    .target(name: "LibYAMLEvents", path: "Sources/Benchmark/LibYAMLEvents", linkerSettings: [.linkedLibrary("yaml")]),
    .executableTarget(name: "Spawn", path: "Sources/Benchmark/Spawn"),
    library("SampleDocuments", path: "Sources/Benchmark/SampleDocuments"),
    .executableTarget(
      name: "Benchmark", dependencies: ["SourceText", "DocumentTree", "SampleDocuments", "LibYAMLEvents"],
      path: "Sources/Benchmark/Benchmark", swiftSettings: settings),
    .executableTarget(
      name: "SampleWriter", dependencies: ["SampleDocuments"], path: "Sources/Benchmark/SampleWriter",
      swiftSettings: settings),
  ]
}

if Context.environment["CMH_FUZZ"] != nil {
  for name in ["FuzzJSON", "FuzzYAML"] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: ["DocumentTree", "SourceText", "ReaderProperties"], path: "Tests/Fuzzing/\(name)",
        swiftSettings: settings,
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
  }
}
