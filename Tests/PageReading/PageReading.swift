/// What a page of HTML is made of, as far as a page with escaped text can be read without a browser: every `<` starts a
/// tag, and every attribute has double quotes.
package struct PageReading {
  package struct Tag {
    package let name: Substring
    package let attributes: [(name: Substring, value: Substring)]
  }

  /// Those that open, in their order.
  package let tags: [Tag]
  private let page: String

  package init(_ page: String) {
    self.page = page
    // The style sheet is the page's own, and has no tags.
    let pieces = page.split(separator: "<").dropFirst(page.first == "<" ? 0 : 1)
    tags = pieces.filter { $0.first != "!" && $0.first != "/" }.map { piece in
      let inside = piece.prefix { $0 != ">" }
      let name = inside.prefix { !$0.isWhitespace }
      var attributes: [(name: Substring, value: Substring)] = []
      var rest = inside.dropFirst(name.count)
      while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
        rest = rest[start...]
        let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
        rest = rest.dropFirst(key.count)
        guard rest.hasPrefix("=\"") else {
          // A stroke ends an element of SVG.
          if key != "/" { attributes.append((key, "")) }
          continue
        }
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        attributes.append((key, value))
        rest = rest.dropFirst(value.count + 3)
      }
      return Tag(name: name, attributes: attributes)
    }
  }

  package func values(of attribute: String) -> [Substring] {
    tags.flatMap { $0.attributes.filter { $0.name == attribute[...] }.map(\.value) }
  }

  /// What stands between each `start` and the next `end`.
  package func texts(between start: String, and end: String) -> [Substring] {
    var found: [Substring] = []
    var rest = page[...]
    while let from = rest.firstRange(of: start), let to = rest[from.upperBound...].firstRange(of: end) {
      found.append(rest[from.upperBound..<to.lowerBound])
      rest = rest[to.upperBound...]
    }
    return found
  }

  /// The headings of the page's parts.
  package var parts: [Substring] {
    texts(between: "<h2 id=\"", and: "</h2>").map { $0.drop { $0 != ">" }.dropFirst() }
  }

  // MARK: What no text of a document may add

  /// Elements and attributes that reports do not write, links that lead off the page or nowhere, and ids used twice.
  package var faults: [String] {
    let ids = values(of: "id")
    let links = values(of: "href").filter { $0 != "data:," }
    return tags.filter { !Self.elements.contains($0.name) }.map { "element \($0.name)" }
      + tags.flatMap(\.attributes).filter { !Self.attributes.contains($0.name) }.map { "attribute \($0.name)" }
      + links.filter { link in !link.hasPrefix("#") || !ids.contains(link.dropFirst()) }.map { "link \($0)" }
      + Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.map { "id \($0.key) twice" }.sorted()
  }

  private static let elements: Set<Substring> = [
    "html", "head", "meta", "title", "link", "style", "body", "a", "header", "main", "footer", "section", "article",
    "nav", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "p", "b", "ul", "ol", "li", "dl", "dt", "dd", "br",
    "table",
    "thead", "tbody", "tr", "th", "td", "pre", "mark", "blockquote", "figure", "figcaption", "code", "svg", "desc",
    "rect",
    "line",
    "text",
  ]

  private static let attributes: Set<Substring> = [
    "aria-hidden", "aria-label", "aria-labelledby", "aria-multiline", "charset", "class", "colspan", "content",
    "contenteditable", "focusable", "height", "href", "http-equiv", "id", "lang", "name", "rel", "role", "scope",
    "tabindex", "width", "x", "x1", "x2", "y", "y1", "y2",
  ]
}
