/// A whole page: the head with its policy, the banner, the title, what it has to say, and who wrote it.
struct HTMLPage {
  let title: String
  let content: Markup
  let tool: Report.Tool
  /// What the page is not, at its foot.
  var note = ReviewSummary.notADecision

  var bytes: [UInt8] {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(HTMLStyle.policyHash)'; \
      img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      <style>\(Markup(stringLiteral: HTMLStyle.sheet))</style>
      </head>
      <body>
      <a class="skip" href="#review">Skip to the review</a>
      <header class="banner"><p>Community mental health transformation, \(tool.guidance) guidance</p></header>
      <main id="review">
      <h1>\(title)</h1>
      \(content)</main>
      <footer><p class="small">Written by \(tool.name) \(tool.version), which checks documents against the guidance \
      for \(tool.guidance). \(note)</p></footer>
      </body>
      </html>

      """
    return page.bytes
  }
}
