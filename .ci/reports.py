"""Renders every fixture, and some hostile documents, in every form for machines, and counts what is wrong with them.

Arguments: the program, and the folder that has the public schemas as `schemas/` (empty: only what needs no schema)."""

import csv
import gzip
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from collections import Counter

import jsonschema
from lxml import etree

FORMATS = ["json", "sarif", "junit", "gitlab", "github", "concise", "csv", "csv-criteria"]
ENVIRONMENTS = [{}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "COLUMNS": "20", "GITHUB_ACTIONS": "true"}]

violations = []


def check(holds, what):
    if not holds:
        violations.append(what)
        print(f"  wrong: {what}")


class Schemas:
    def __init__(self, suites):
        folder = pathlib.Path(suites or "/nonexistent") / "schemas"
        self.present = folder.is_dir()
        if not self.present:
            print("The public schemas are not at hand (CMH_SUITES): only what needs none is checked.")
            return
        sarif = json.loads((folder / "sarif-schema-2.1.0.json").read_text())
        gitlab = json.loads((folder / "gitlab-code-quality.schema.json").read_text())
        self.sarif = jsonschema.Draft4Validator(sarif, format_checker=jsonschema.FormatChecker())
        self.gitlab = jsonschema.Draft7Validator(gitlab)
        names = ["junit-jenkins-10.xsd", "junit-windyroad.xsd"]
        self.junit = [(name, etree.XMLSchema(etree.parse(str(folder / name)))) for name in names]

    def json(self, validator, value, name):
        if self.present:
            for error in validator(self).iter_errors(value):
                check(False, f"{name}: {list(error.absolute_path)}: {error.message[:200]}")


def findings(review):
    return [(document, finding) for document in review["documents"] for finding in document["findings"]]


def message(finding):
    return finding["message"] + (f"\nHow to mend it: {finding['help']}" if finding["help"] else "")


def has_null(value):
    if isinstance(value, dict):
        return any(map(has_null, value.values()))
    return value is None or isinstance(value, list) and any(map(has_null, value))


def lines_of(data):
    """The file's lines as the reports count them, each as UTF-16 code units."""
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    return [len(line.encode("utf-16-le")) // 2 for line in re.split(r"\r\n|\n|\r", text)]


def check_json(data, review, name, *_):
    check(not has_null(review), f"{name}: null")


def check_sarif(data, review, name, schemas, folder):
    log = json.loads(data)
    schemas.json(lambda s: s.sarif, log, name)
    check(len(log["runs"]) == 1, f"{name}: runs")
    check(len(gzip.compress(data)) < 10_000_000, f"{name}: too large for code scanning")
    run = log["runs"][0]
    check(run["columnKind"] == "utf16CodeUnits", f"{name}: columnKind")
    check(len(run["results"]) == len(findings(review)), f"{name}: number of results")
    rules = run["tool"]["driver"]["rules"]
    check(len(rules) <= 25_000 and len({r["id"] for r in rules}) == len(rules), f"{name}: rules")
    for rule in rules:
        texts = [rule["shortDescription"]["text"], rule["help"]["text"], rule["help"]["markdown"]]
        check(all(texts), f"{name}: {rule['id']}: help")
        check(0 < len(rule["properties"]["tags"]) <= 10, f"{name}: {rule['id']}: tags")
    prints = Counter()
    for result, (document, finding) in zip(run["results"], findings(review)):
        check(rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"], f"{name}: rule of a result")
        check(result["level"] == finding["severity"], f"{name}: level of a result")
        prints[(document["file"], result["partialFingerprints"]["primaryLocationLineHash"])] += 1
        for location in result["locations"] + result["relatedLocations"]:
            place = location["physicalLocation"]
            uri = place["artifactLocation"]["uri"]
            check(re.fullmatch(r"([A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri) is not None, f"{name}: address {uri}")
            check(".." not in uri.split("/") and not uri.startswith("/"), f"{name}: address {uri}")
            check(place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"], f"{name}: base of an address")
            region = place["region"]
            lengths = lines_of((folder / document["file"]).read_bytes())
            for end in ["start", "end"]:
                line, column = region[f"{end}Line"], region[f"{end}Column"]
                inside = 1 <= line <= len(lengths) and 1 <= column <= lengths[line - 1] + 1
                check(inside, f"{name}: {finding['rule']}: {end} at {line}:{column} is outside the file")
    check(not prints or max(prints.values()) == 1, f"{name}: fingerprints that are not unique")


def check_junit(data, review, name, schemas, *_):
    tree = etree.fromstring(data)
    if schemas.present:
        for schema, validator in schemas.junit:
            check(validator.validate(tree), f"{name}: {schema}: {validator.error_log.last_error}")
    names = Counter()
    for suite in tree.iter("testsuite"):
        cases = suite.findall("testcase")
        for kind, elements in [("tests", "."), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")]:
            check(int(suite.get(kind)) == sum(len(case.findall(elements)) for case in cases), f"{name}: {kind}")
        for case in cases:
            names[(case.get("classname"), case.get("name"))] += 1
            for problem in list(case):
                # GitLab shows the text, and nothing of an element that has attributes but no text.
                check(problem.get("message")[:40] in problem.text and problem.get("type"), f"{name}: text of a failure")
    check(max(names.values()) == 1, f"{name}: names that are not unique")
    errors = sum(f["severity"] == "error" for d, f in findings(review) if d["checked"])
    check(sum(int(suite.get("failures")) for suite in tree.iter("testsuite")) == errors, f"{name}: failures")


def check_gitlab(data, review, name, schemas, *_):
    entries = json.loads(data)
    schemas.json(lambda s: s.gitlab, entries, name)
    check(len({e["fingerprint"] for e in entries}) == len(entries) == len(findings(review)), f"{name}: fingerprints")


def check_github(data, review, name, *_):
    """Reads the lines as the runner does."""
    known = Counter((f["severity"], message(f)) for _, f in findings(review))
    for line in data.decode().split("\n"):
        command = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line.lstrip())
        if not command:
            plain = not line.lstrip().startswith("::") and "##[" not in line
            check(plain, f"{name}: a line that may be a command: {line[:80]}")
            continue
        kind, properties, text = command.groups()
        check(kind in ["error", "warning", "notice"], f"{name}: the command {kind}")
        keys = [p.split("=", 1)[0] for p in properties.split(",")]
        columns = ["col", "endColumn"] if "col" in keys else []
        check(keys == ["file", "line", "endLine", *columns, "title"], f"{name}: {keys}")
        plain = text.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
        severity = "note" if kind == "notice" else kind
        has_pictures = re.search(r"[␀-␡]|<U\+", plain)
        check(has_pictures or known[(severity, plain)] > 0, f"{name}: an unknown message: {plain[:80]}")
    kinds = Counter(line.split(" ")[0] for line in data.decode().split("\n") if line.startswith("::"))
    check(not kinds or max(kinds.values()) <= 10, f"{name}: more annotations than are shown")


def check_concise(data, review, name, *_):
    lines = data.decode().splitlines()
    check(len(lines) == len(findings(review)), f"{name}: number of lines")
    for line in lines:
        check(re.search(r":\d+:\d+: (error|warning|note): .* \[[a-z0-9/-]+\]$", line), f"{name}: {line[:80]}")


def table(data, name):
    text = data.decode()
    check(text.count("\n") == text.count("\r\n"), f"{name}: ends of records")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    check(len({len(row) for row in rows}) == 1, f"{name}: records of different lengths")
    for cell in (cell for row in rows for cell in row):
        number = re.fullmatch(r"[+-][0-9]*\.?[0-9]+", cell)
        check(not cell.strip().startswith(("=", "+", "-", "@")) or number, f"{name}: a formula: {cell[:40]}")
    return rows


def check_csv(data, review, name, *_):
    check(len(table(data, name)) == len(findings(review)) + 1, f"{name}: number of records")


def check_criteria(data, review, name, *_):
    rows = table(data, name)[1:]
    each = len(rows) // len(review["documents"])
    check(each * len(review["documents"]) == len(rows) > 0, f"{name}: number of records")
    for number, document in enumerate(review["documents"]):
        own = rows[number * each : (number + 1) * each]
        if not document["checked"]:
            check({row[8] for row in own} == {"not-checked"}, f"{name}: statuses of what could not be read")
        else:
            check([row[3] for row in own] == [c["id"] for c in document["criteria"]], f"{name}: criteria")
            check([row[8] for row in own] == [c["status"] for c in document["criteria"]], f"{name}: statuses")


CHECKS = {
    "json": check_json, "sarif": check_sarif, "junit": check_junit, "gitlab": check_gitlab, "github": check_github,
    "concise": check_concise, "csv": check_csv, "csv-criteria": check_criteria,
}


def render(tool, folder, files, environment):
    with tempfile.TemporaryDirectory() as out:
        arguments = [f"--format={form}={out}/{form}" for form in FORMATS]
        command = [tool, "--date", "2021-01-20", "--quiet", *arguments, "--", *files]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True)
        check(done.returncode in [0, 1, 2], f"{files}: status {done.returncode}")
        reports = {}
        for form in FORMATS:
            path = pathlib.Path(out) / form
            check(path.is_file(), f"{files}: no {form}: {done.stderr.decode(errors='replace')[:200]}")
            reports[form] = path.read_bytes() if path.is_file() else b""
        return reports


def check_all(tool, schemas, folder, files, label):
    reports = [render(tool, folder, files, environment) for environment in ENVIRONMENTS]
    check(reports[0] == reports[1], f"{label}: the environment changes a report")
    review = json.loads(reports[0]["json"])
    for form in FORMATS:
        CHECKS[form](reports[0][form], review, f"{label} as {form}", schemas, folder)
    print(f"{label}: {len(findings(review))} findings")


def check_several(tool, folder, files, label):
    """Two versions compared, and all proposals side by side, in every form that a program reads or a browser shows."""
    for command, paths, forms in [
        ("compare", files[:2], ["text", "html", "json"]), ("portfolio", files, ["text", "html", "json", "csv"]),
    ]:
        written = []
        for environment in ENVIRONMENTS:
            with tempfile.TemporaryDirectory() as out:
                arguments = [f"--format={form}={out}/{form}" for form in forms]
                line = [tool, command, "--date", "2021-01-20", *arguments, "--", *paths]
                done = subprocess.run(line, cwd=folder, env=environment, capture_output=True)
                check(done.returncode in [0, 1, 2], f"{label}: {command}: status {done.returncode}")
                written.append({form: (pathlib.Path(out) / form).read_bytes() for form in forms})
        name = f"{label}, {command}"
        check(written[0] == written[1], f"{name}: the environment changes it")
        data = json.loads(written[0]["json"])
        check(data["format"].startswith("cmh-") and not has_null(data), f"{name}: JSON")
        if command == "portfolio":
            rows = table(written[0]["csv"], name)
            check(len(rows) == 1 + len(data["systems"]) + 2, f"{name}: number of records")
        print(name)


def hostile():
    """Names and texts that try to act on whatever shows them."""
    words = [
        "=1+1", "-2+3", "@SUM(A1)", "\u001b[2J", "a\u202eb", "\u0007", "x\n::error::y", "##[add-mask]x",
        "]]> & <b> \"'", "[a](javascript:b) {0}", "100% %0A", "\u2028", "\ufffe", "😀😀 words", "\u0000",
    ]
    for number, word in enumerate(words):
        data = {"proposal": {"stage": word}, "system": {"name": word, "kind": word, "organisations": [{"name": word}]}}
        yield f"w {number}, 100%#?.json", json.dumps(data, ensure_ascii=number % 2 == 0).encode()
    yield "new\nline::warning::x.yaml", b"proposal: {stage: final}\r\nsystem:\r  name: \xf0\x9f\x98\x80 [x\n"
    yield "broken.yaml", b"proposal: [\n\xff"
    yield "empty.yaml", b""
    yield "-rf.yaml", b"\xef\xbb\xbfproposal: {stage: later}"


def check_action(tool):
    """The composite action's step, as a runner runs it; and the definitions, by the program's own reader of YAML."""
    with tempfile.TemporaryDirectory() as folder:
        summary, scratch = pathlib.Path(folder, "summary"), pathlib.Path(folder, "scratch")
        summary.write_text("Said before.\n")
        scratch.mkdir()
        environment = {
            "PATH": os.environ["PATH"], "GITHUB_ACTIONS": "true", "GITHUB_OUTPUT": f"{folder}/output",
            "GITHUB_STEP_SUMMARY": str(summary), "RUNNER_TEMP": str(scratch), "CMH_PROGRAM": tool,
            "CMH_PATHS": "Fixtures/proposals/northmoor-draft.yaml\nFixtures/proposals/oldtown.yaml\n",
            "CMH_FAIL_ON": "error", "CMH_STAGE": "", "CMH_DATE": "2021-01-20", "CMH_SARIF_FILE": f"{folder}/r.sarif",
            "CMH_SUMMARY": "true",
        }
        step = [".github/actions/check/check"]
        done = subprocess.run(step, env=environment, capture_output=True, text=True)
        check(done.returncode == 1, f"action: status {done.returncode}: {done.stderr[:200]}")
        check(done.stdout.startswith("::error file=Fixtures/proposals/northmoor-draft.yaml,"), "action: annotations")
        check(pathlib.Path(f"{folder}/output").read_text() == "status=1\n", "action: output")
        log = json.loads(pathlib.Path(f"{folder}/r.sarif").read_text())
        check(len(log["runs"][0]["artifacts"]) == 2, "action: SARIF")
        text = summary.read_text()
        check(text.startswith("Said before.\n# Review against the 2021/22 guidance"), "action: the summary's start")
        check("\n## Northmoor STP\n" in text and "\n## Oldtown ICS\n" in text, "action: the summary's documents")
        check(summary.stat().st_size <= 1 << 20, "action: the summary is larger than GitHub takes")
        check(not list(scratch.iterdir()), "action: something is left over")
        without = environment | {"CMH_SUMMARY": "false", "CMH_PATHS": "Fixtures/proposals/oldtown.yaml"}
        done = subprocess.run(step, env=without, capture_output=True, text=True)
        check(done.returncode == 0 and summary.read_text() == text, "action: a summary that was not asked for")

    def definition(path):
        command = [tool, "convert", "--to", "json", path]
        return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)

    action = definition(".github/actions/check/action.yml")
    step = action["runs"]["steps"][0]
    check(action["runs"]["using"] == "composite" and step["shell"] == "bash", "action: definition")
    used = {name for value in step["env"].values() for name in re.findall(r"inputs\.([a-z-]+)", value)}
    check(used == set(action["inputs"]), "action: inputs that are not used")
    check("${{" not in step["run"], "action: an input would become part of the script")
    hook = definition(".pre-commit-hooks.yaml")[0]
    check({"id", "name", "entry", "language", "files"} <= set(hook), "pre-commit: definition")
    paths = ["proposals/a.yaml", "x/proposals/b/c.json", "a.yaml", "proposals.yaml"]
    chosen = [path for path in paths if re.search(hook["files"], path)]
    check(chosen == ["proposals/a.yaml", "x/proposals/b/c.json"], f"pre-commit: {chosen}")
    print("the action and the hook")


def main():
    tool, suites = os.path.abspath(sys.argv[1]), sys.argv[2]
    schemas = Schemas(suites)
    fixtures = pathlib.Path("Fixtures").resolve()
    documents = (path for path in fixtures.rglob("*") if path.suffix in [".json", ".yaml"])
    named = sorted(str(path.relative_to(fixtures)) for path in documents if path.parent.name != "reports")
    assert named
    for name in named:
        check_all(tool, schemas, fixtures, [name], name)
    check_all(tool, schemas, fixtures, named, "all fixtures in one report")
    proposals = [name for name in named if name.startswith("proposals/")]
    check_several(tool, fixtures, proposals, "all fixtures")
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for name, data in hostile():
            (pathlib.Path(folder) / name).write_bytes(data)
            names.append(name)
        check_all(tool, schemas, pathlib.Path(folder), names, "hostile documents in one report")
        check_several(tool, pathlib.Path(folder), names, "hostile documents")
    check_action(tool)
    print(f"{len(violations)} violations")
    sys.exit(1 if violations else 0)


if __name__ == "__main__":
    main()
