/// Draws bars as inline SVG that keeps its letters' size at every width: lengths are shares of the width.
enum HTMLCharts {
  private static let step = 54
  private static let barTop = 22
  private static let barHeight = 20

  static func figure(_ chart: BarChart, id: String) -> Markup {
    let height = chart.bars.count * step
    var bars = Markup()
    for (index, bar) in chart.bars.enumerated() { bars += draw(bar, of: chart, top: index * step) }
    return """
      <figure>
      <svg role="img" aria-labelledby="\(id)-title \(id)-text" height="\(height)" focusable="false">
      <title id="\(id)-title">\(chart.title)</title><desc id="\(id)-text">\(chart.summary)</desc>
      \(bars)</svg>
      \(legend(chart))<figcaption>\(chart.title). \(chart.summary) The figures are in the table below.</figcaption>
      </figure>

      """
  }

  private static func draw(_ bar: BarChart.Bar, of chart: BarChart, top: Int) -> Markup {
    var markup: Markup = """
      <text x="0" y="\(top + 15)">\(bar.label)</text>
      <rect class="back" x="0" y="\(top + barTop)" width="100%" height="\(barHeight)"/>

      """
    var start = 0.0
    for (number, part) in bar.parts.enumerated() where part > 0 {
      markup += """
        <rect class="b\(number + 1)" x="\(percent(start, of: chart.longest))" y="\(top + barTop)" \
        width="\(percent(part, of: chart.longest))" height="\(barHeight)"/>

        """
      start += part
    }
    if let goal = bar.goal {
      let x = percent(goal, of: chart.longest)
      let ends: Markup = """
        x1="\(x)" x2="\(x)" y1="\(top + barTop - 3)" y2="\(top + barTop + barHeight + 3)"
        """
      markup += "<line class=\"halo\" \(ends)/><line \(ends)/>\n"
    }
    return markup
  }

  /// One name needs no legend unless there is a goal beside it.
  private static func legend(_ chart: BarChart) -> Markup {
    let hasGoal = chart.bars.contains { $0.goal != nil }
    guard chart.names.count > 1 || hasGoal else { return Markup() }
    var items = chart.names.enumerated().map { number, name -> Markup in
      """
      <li><svg aria-hidden="true" focusable="false"><rect class="b\(number + 1)" width="100%" height="100%"/></svg>\
      \(name)</li>

      """
    }
    if hasGoal {
      items.append(
        """
        <li><svg aria-hidden="true" focusable="false"><line x1="50%" x2="50%" y1="0" y2="100%"/></svg>\
        \(chart.goalName)</li>

        """)
    }
    return "<ul class=\"legend\">\n\(items)</ul>\n"
  }

  /// With two decimals, whatever the locale.
  private static func percent(_ part: Double, of whole: Double) -> String {
    let hundredths = Int((part / whole * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
