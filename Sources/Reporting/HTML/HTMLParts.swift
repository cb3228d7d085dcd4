/// The parts of a page, each under a heading of its own, and the list of contents that leads to them.
struct HTMLParts {
  /// The level of the parts' headings.
  let level: Int
  /// What starts the ids of one document among several.
  var prefix = ""
  private var parts: [(title: String, id: String, content: Markup)] = []

  init(level: Int, prefix: String = "") {
    self.level = level
    self.prefix = prefix
  }

  /// A part without content is left out.
  mutating func add(_ title: String, _ id: String, _ content: Markup) {
    if !content.isEmpty { parts.append((title, prefix + id, content)) }
  }

  /// The list of contents; `about` tells it from others on the same page.
  func contents(about: String) -> Markup {
    let links = parts.map { part -> Markup in "<li><a href=\"#\(part.id)\">\(part.title)</a></li>\n" }
    return """
      <nav aria-label="Contents: \(about)"><h\(level) class="plain">Contents</h\(level)>
      <ol>
      \(links)</ol></nav>

      """
  }

  var sections: Markup {
    var markup = Markup()
    for part in parts {
      markup += """
        <section>
        <h\(level) id="\(part.id)">\(part.title)</h\(level)>
        \(part.content)</section>

        """
    }
    return markup
  }
}
