// swift-tools-version: 6.2
import PackageDescription

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
    library("PageReading", path: "Tests/PageReading"),
    tests(
      "ReportingTests",
      [
        "Reporting", "SourceText", "DocumentTree", "ProposalModel", "Guidance", "RuleKit", "Comparison", "Portfolio",
        "PageReading",
      ]),
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
        "Reporting", "SourceText", "PageReading",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

/// Left out of a plain build, which has one product: each needs the variable in its environment that names it.
func hidden(behind variable: String, _ targets: [Target]) -> [Target] {
  Context.environment[variable] != nil ? targets : []
}

func executable(
  _ name: String, _ dependencies: [String] = [], path: String? = nil, linkerSettings: [LinkerSetting] = []
) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, path: path, swiftSettings: settings,
    linkerSettings: linkerSettings)
}

// `CMH_TRAIN=1 swift run -c release cmh-train` makes the table of words anew.
package.targets += hidden(
  behind: "CMH_TRAIN", [executable("cmh-train", ["SourceText", "DocumentTree", "Guidance", "Evidence"])])

// Makes the tables of Sources/SpendTables.
package.targets += hidden(behind: "CMH_TABLES", [executable("SpendTableMaker", ["LabelledLines", "SpendUse"])])

// Makes the table of Sources/GuidanceShingles.
package.targets += hidden(
  behind: "CMH_SHINGLES", [executable("ShingleTableMaker", ["Evidence", "Guidance"])])

// Needs libyaml.
package.targets += hidden(
  behind: "CMH_BENCHMARK",
  [
    .target(name: "LibYAMLEvents", path: "Sources/Benchmark/LibYAMLEvents", linkerSettings: [.linkedLibrary("yaml")]),
    .executableTarget(name: "Spawn", path: "Sources/Benchmark/Spawn"),
    .executableTarget(name: "EventsProcess", dependencies: ["LibYAMLEvents"], path: "Sources/Benchmark/EventsProcess"),
    executable("DoNothing", path: "Sources/Benchmark/DoNothing"),
    library("SampleDocuments", path: "Sources/Benchmark/SampleDocuments"),
    executable(
      "Benchmark", ["SourceText", "DocumentTree", "SampleDocuments", "LibYAMLEvents", "Evidence", "SpendUse"],
      path: "Sources/Benchmark/Benchmark"),
    executable("SampleWriter", ["SampleDocuments"], path: "Sources/Benchmark/SampleWriter"),
  ])

// Needs a sanitizer.
package.targets += hidden(
  behind: "CMH_FUZZ",
  [library("FuzzDriver", ["DocumentTree", "ReaderProperties"], path: "Tests/Fuzzing/FuzzDriver")]
    + ["FuzzJSON", "FuzzYAML"].map { name in
      executable(
        name, ["DocumentTree", "FuzzDriver"], path: "Tests/Fuzzing/\(name)",
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
    })
