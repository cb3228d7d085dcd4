import RuleKit

extension JSONText {
  /// The first members of every form: its name, and what wrote it.
  mutating func head(_ format: String, _ tool: Report.Tool) {
    member("format", format)
    key("tool")
    object(inline: true) { text in
      text.member("name", tool.name)
      text.member("version", tool.version)
      text.member("guidance", tool.guidance)
    }
  }

  /// Which document it is, and what its check came to; `digest` is empty where not all of the file was read.
  mutating func identity(of review: Review, digest: String) {
    let system = review.proposal.system
    member("file", review.source.name)
    member("sha256", digest)
    member("system", system.name?.value ?? "")
    member("kind", system.kind?.value.rawValue ?? "")
    member("region", system.region?.value ?? "")
    member("stage", review.checked ? review.stage.rawValue : "")
    member("checked", review.checked)
    member("outcome", review.outcome.rawValue)
  }
}
