package import RuleKit

extension EvidenceRule {
  /// The rule in plain words.
  package func explanation(_ options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    var page = TextPage(width: options.width, colour: options.colour)
    page.put(rawValue, .heading)
    page.endLine()
    page.paragraph("What it asks", title + ".")
    page.paragraph("Why it matters", because)
    return page.bytes
  }
}
