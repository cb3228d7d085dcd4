/// How the HTML report looks: plain, in colours that people of the NHS are used to, light and dark, and on paper.
///
/// Colours are named once; text has a contrast of 4.5 to 1 at the least against what it stands on, bars of charts 3 to 1.
enum HTMLStyle {
  /// The policy's name for the one style sheet that the page may use.
  static var policyHash: String { "sha256-" + base64(SHA256.digest(Array(sheet.utf8))) }

  static let sheet = colours + page + findings + tables + evidence + paper

  private static let colours = """
    :root{color-scheme:light dark;--ground:#fff;--pale:#f0f4f5;--text:#212b32;--soft:#4c6272;--line:#aeb7bd;
    --link:#005eb8;--banner:#005eb8;--on-banner:#fff;--error:#b3201a;--warning:#8a4b00;--note:#005eb8;--good:#006747;
    --mark:#ffe98a;--on-mark:#212b32;--first:#003087;--second:#0072ce;--third:#768692;--focus:#ffeb3b}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#12181d;--pale:#1e272e;--text:#e8edee;--soft:#b9c4cb;
    --line:#5b6b77;--link:#8cc8ff;--banner:#003366;--error:#ff9b94;--warning:#ffc46b;--note:#8cc8ff;--good:#7fd8b0;
    --mark:#5c4a00;--on-mark:#fff;--first:#5aa9f0;--second:#b5dcff;--third:#8795a0}}

    """

  private static let page = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 Arial,Helvetica,sans-serif;
    overflow-wrap:anywhere}
    .banner{background:var(--banner);color:var(--on-banner);padding:.75rem 1rem}
    .banner p,main,footer{max-width:60rem;margin-inline:auto}
    .banner{padding-inline:0}
    .banner p{margin-block:0;padding-inline:1rem;font-weight:bold}
    main,footer{padding:0 1rem 2rem}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--focus);color:#212b32;padding:.5rem}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--text);outline-offset:2px;box-shadow:0 0 0 3px var(--focus)}
    h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 .75rem}
    h2{font-size:1.5rem;line-height:1.25;margin:3rem 0 .75rem;padding-top:.75rem;border-top:4px solid var(--banner)}
    h3{font-size:1.1875rem;line-height:1.35;margin:2rem 0 .5rem}
    h4,h5,h6{font-size:1rem;line-height:1.4;margin:1.5rem 0 .25rem}
    h2.document{font-size:1.75rem}
    h2.plain,h3.plain{font-size:1.1875rem;margin:1.75rem 0 .5rem;padding:0;border:0}
    p{margin:.5rem 0;max-width:46rem}
    ul,ol{padding-left:1.5rem;max-width:46rem}
    li{margin:.25rem 0}
    .soft{color:var(--soft)}
    dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:1rem 0}
    dl.facts dt{font-weight:bold}
    dl.facts dd{margin:0;min-width:0}
    .digest{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.8125rem}
    .outcome{border:2px solid var(--line);border-left:.75rem solid var(--good);padding:1rem 1.25rem;margin:1.25rem 0}
    .outcome.changes-needed,.outcome.could-not-be-checked{border-left-color:var(--error)}
    .outcome .verdict{font-size:1.5rem;line-height:1.25;font-weight:bold;margin:0 0 .5rem}
    .outcome p:last-child{margin-bottom:0}
    .tally{display:flex;flex-wrap:wrap;gap:.5rem 2rem;list-style:none;padding:0;margin:.75rem 0}
    .tally b{font-size:1.5rem;display:block;line-height:1.2}
    .blockers{max-width:none}
    nav ol{columns:2;column-gap:2rem}
    nav li{margin:0;padding:.125rem 0}
    @media (max-width:40rem){h1{font-size:1.5rem}h2{font-size:1.3125rem}nav ol{columns:1}
    table{font-size:.8125rem}table.numbers tbody th{min-width:6rem}
    dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.5rem}}

    """

  private static let findings = """
    .group>h3,.group>h4{margin-bottom:.75rem}
    .finding{border-left:.375rem solid var(--note);padding:.125rem 0 .125rem 1rem;margin:1rem 0 1.5rem}
    .finding.error{border-color:var(--error)}.finding.warning{border-color:var(--warning)}
    .finding>:first-child{margin-top:0}
    .tag{display:inline-block;border:1px solid;border-radius:2px;padding:0 .375rem;margin-right:.375rem;
    font-size:.875rem;line-height:1.4;font-weight:bold}
    .tag.error{color:var(--error)}.tag.warning{color:var(--warning)}.tag.note{color:var(--note)}
    pre{margin:.5rem 0;padding:.5rem .75rem;background:var(--pale);border:1px solid var(--line);white-space:pre-wrap;
    overflow-wrap:anywhere;font:.8125rem/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    mark{background:var(--mark);color:var(--on-mark);text-decoration:underline;text-decoration-thickness:2px}
    code{font:.9375em ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .finding p{margin:.375rem 0}
    .finding ul{margin:.25rem 0}
    .small{font-size:.875rem;color:var(--soft)}

    """

  private static let tables = """
    .table{overflow-x:auto;margin:.5rem 0 1.25rem}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line)}
    thead th{vertical-align:bottom;border-bottom:2px solid var(--text)}
    tbody th{font-weight:normal;min-width:6rem}
    table.numbers tbody th{min-width:8rem}
    td,th{overflow-wrap:break-word}
    tr.total>*,tr.heading th{font-weight:bold}
    tr.in>:first-child{padding-left:1rem}
    table.numbers td,table.numbers thead th+th{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    table.numbers thead th+th{white-space:normal;padding-left:.5rem}
    table.numbers td.words,table.numbers thead th.words{text-align:left;white-space:normal;min-width:12rem;
    padding-left:.75rem}
    td .working{display:block;white-space:nowrap;font-size:.8125rem;color:var(--soft)}
    .status{white-space:nowrap}
    td.bad{color:var(--error);font-weight:bold}
    td.open{color:var(--warning);font-weight:bold}
    figure{margin:1rem 0}
    figure svg{display:block;width:100%;overflow:visible}
    figure svg text{fill:var(--text);font:14px Arial,Helvetica,sans-serif}
    figure svg .back{fill:var(--pale);stroke:var(--line)}
    .b1{fill:var(--first)}.b2{fill:var(--second)}.b3{fill:var(--third)}
    figure svg line{stroke:var(--text);stroke-width:3}
    figure svg line.halo{stroke:var(--ground);stroke-width:7}
    .legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.125rem 1.25rem;font-size:.875rem}
    .legend svg{display:inline-block;width:1rem;height:1rem;vertical-align:-.125rem;margin-right:.375rem}
    figcaption{font-size:.9375rem;max-width:46rem}

    """

  private static let evidence = """
    .questions{list-style:none;padding:0;max-width:none}
    .question{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:.25rem 1.5rem;
    border-bottom:1px solid var(--line);padding:.5rem 0;margin:0}
    .question p{margin:.125rem 0;max-width:none}
    .found{grid-column:1/-1;font-size:.875rem;line-height:1.4}
    blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
    .own{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.5rem;font-size:.875rem}
    .own .label{color:var(--soft)}
    .room{border:1px solid var(--soft);min-height:2.75rem;padding:.25rem .375rem;background:var(--ground);
    white-space:pre-wrap}
    @media screen and (max-width:40rem){.question{grid-template-columns:minmax(0,1fr)}}

    """

  private static let paper = """
    @page{size:A4;margin:16mm 15mm 18mm;
    @bottom-right{content:counter(page) " of " counter(pages);font:9pt Arial,sans-serif;color:#4c6272}}
    @media print{
    body{font-size:10pt;line-height:1.4}
    .banner{background:none;color:var(--text);padding:0;border-bottom:2pt solid var(--text)}
    .banner p,main,footer{max-width:none;padding-inline:0}
    nav,.skip,.on-screen{display:none}
    a{color:inherit;text-decoration:none}
    h1{font-size:18pt;margin-top:8pt}h2{font-size:14pt;margin-top:20pt}h3{font-size:11.5pt}
    h4,h5,h6,table,pre,figcaption,.own{font-size:9pt}
    h1,h2,h3,h4,h5,h6,.lead,thead{break-after:avoid}
    h1,h2,h3,h4,h5,h6,tr,figure,pre,.question,.outcome,blockquote{break-inside:avoid}
    .finding{break-inside:avoid;margin:6pt 0 9pt}
    .group>h3,.group>h4{margin-top:14pt;margin-bottom:4pt}
    .finding p,.finding ul{margin:2pt 0}
    pre{margin:3pt 0;padding:3pt 6pt;font-size:8pt}
    .small,td .working{font-size:8pt}
    h2.plain,h3.plain{font-size:11.5pt;margin-top:12pt}
    .question{grid-template-columns:minmax(0,3fr) minmax(0,2fr);padding:3pt 0;font-size:9pt}
    .found{font-size:8pt}
    thead{display:table-header-group}
    .table{overflow:visible}
    th,td{padding-right:6pt;overflow-wrap:anywhere}
    table.numbers td.words,table.numbers thead th.words{min-width:45mm}
    table.numbers tbody th{min-width:28mm}
    h2+p,h3+p{break-after:avoid}
    .blockers{font-size:9pt}
    h2.document{break-before:page}
    .outcome .verdict{font-size:15pt}
    .room{min-height:9mm}
    table.numbers{font-size:8.5pt}
    figure svg,mark,pre{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 with padding (RFC 4648, section 4), which policies name hashes in.
  private static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<Swift.min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place > group.count ? UInt8(ascii: "=") : digits[Int(bits >> UInt32(18 - 6 * place) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
