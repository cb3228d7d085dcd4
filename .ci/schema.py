"""Holds the JSON Schema that `cmh-validate schema` writes against the reader of proposals itself.

Usage: schema.py PROGRAM. Needs the PyPI package jsonschema. The schema has to be sound, to accept the good proposals
and the blank ones in both notations, and to refuse the values, types, words and keys that the reader refuses, field by
field: documents that hold every field of the format, with one value after another in each place, go to both, and the
key paths that each complains of are compared. The examples of the catalogue's own rules go the same way."""

import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

PROGRAM = os.path.abspath(sys.argv[1])
GOOD = ["Fixtures/proposals/oldtown.yaml", "Fixtures/proposals/barnard.json", "Fixtures/proposals/frimley.yaml"]

# What stands in every field in turn: values that some kinds of field take and others refuse.
VALUES = [
    "some text", "TBC", "[insert]", "", "  ", "n/a", "Lorem ipsum dolor", "none", "no such word", "core",
    "Eating disorders", "local_authority", "STP", "ics", "2021/22", "2021-22", "FY21/22", "2021/2022", "29/30",
    "2021/23", "2021", 2021, "2021-03-31", "2021-02-30", "31/03/2021", "31/04/2021", "20 January 2021", "20th Jan 2021",
    "2021-01-20T16:30", "2021-01-20 25:00", "2021-07", "July 2021", "2021/22 Q3", "2021/22 Q5", "soon", "60%", "12.5 %",
    "60 per cent", "130%", "-5%", 0.6, 0, 1, 42, -3, 2.5, 1e15, True, False, "true", "yes", "£640,000", "£640k",
    "1.25m", "£1.2 million", "-£5", "about 5m", "£1,25", "12,345", "42 000", "1_020_000", "4 weeks", "18-25", "65+",
    "65 and over", "adults", [], {}, ["some text"], [["some text"]], [{"no_such_key": 1}], {"no_such_key": 1}, None,
]

# The rules that speak of values which could not be read, and of keys that the format does not have.
READING = {
    "document/" + kind
    for kind in "wrong-type unknown-key unknown-word not-answered amount financial-year date share number ages".split()
} | {"phasing/three-named-groups"}

# What no expression can say: a multiple of 0.01 is not exact in floating point, and numbers cannot be compared.
BEYOND = ("part of a penny", "ends before it starts")


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True)


def converted(path):
    done = run("convert", "--to", "json", path)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def key_path(parts):
    """A path as the tool writes it."""
    path = ""
    for part in parts:
        if isinstance(part, int):
            path += f"[{part}]"
        elif re.fullmatch(r"[A-Za-z0-9_-]+", part):
            path += ("." if path else "") + part
        else:
            path += f'["{part}"]'
    return path


def refused_by_schema(validator, document):
    paths = set()
    for error in validator.iter_errors(document):
        if error.validator == "additionalProperties":
            known, patterns = error.schema.get("properties", {}), error.schema.get("patternProperties", {})
            for key in error.instance:
                if key not in known and not any(re.search(pattern, key) for pattern in patterns):
                    paths.add(key_path([*error.absolute_path, key]))
        else:
            paths.add(key_path(error.absolute_path))
    return paths


def refused_by_reader(documents):
    """For each document the key paths of values that the reader could not take."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for index, document in enumerate(documents):
            names.append(os.path.join(folder, f"{index:05}.json"))
            with open(names[-1], "w", encoding="utf-8") as file:
                json.dump(document, file)
        done = run("check", "--format", "json", "--max-findings", "100000", *names)
        reviews = json.loads(done.stdout)["documents"]
    assert len(reviews) == len(documents)
    result = []
    for review in reviews:
        paths, possible = set(), set()
        for finding in review["findings"]:
            # A placeholder is one finding with the rule that misses the answer.
            notes = [note["message"] for note in finding["related"]]
            unanswered = any(note.endswith(("so this is not answered", "so it is not answered")) for note in notes)
            readable = finding["rule"] not in READING or any(words in finding["message"] for words in BEYOND)
            if unanswered or not readable:
                paths.add(finding["path"])
            if unanswered:
                # Of several answers that are missing for one cause, one finding names the others' places.
                possible.update(note["path"] for note in finding["related"])
                possible.add(re.sub(r"\.[^.]*$", "", finding["path"]))
        result.append((paths, possible))
    return result


class Skeleton:
    """A document with every field of the format, made from the schema."""

    def __init__(self, schema):
        self.schema = schema

    def resolved(self, schema):
        while "$ref" in schema:
            schema = self.schema["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        return schema

    def build(self, schema, leaf):
        schema = self.resolved(schema)
        if schema.get("if") == {"type": "array"}:
            return [self.build(schema["then"]["items"], leaf)]
        if schema.get("if") == {"type": "object"}:
            return self.build(schema["then"], leaf)
        if "properties" in schema:
            by_word = next(iter(schema.get("patternProperties", {}).values()), None)
            return {
                key: self.build(by_word if by_word and key not in ("source", "commitment") else inner, leaf)
                for key, inner in schema["properties"].items()
            }
        return leaf


def containers(value, path=()):
    if isinstance(value, dict):
        yield path
        for key, inner in value.items():
            yield from containers(inner, path + (key,))
    elif isinstance(value, list):
        yield path
        for index, inner in enumerate(value):
            yield from containers(inner, path + (index,))


def differences(validator, documents, labels):
    count = 0
    for document, label, (reader, possible) in zip(documents, labels, refused_by_reader(documents)):
        schema = refused_by_schema(validator, document)
        for path in sorted(reader - schema):
            print(f"  {label}: the reader refuses {path}, the schema does not")
        beyond = {path for path in schema - reader if not any(path.startswith(place) for place in possible if place)}
        for path in sorted(beyond):
            print(f"  {label}: the schema refuses {path}, the reader does not")
        count += len(reader - schema) + len(beyond)
    return count


def main():
    schema = json.loads(run("schema").stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    failed = 0

    with tempfile.TemporaryDirectory() as folder:
        blanks = []
        for form in ("yaml", "json"):
            blanks.append(os.path.join(folder, "blank." + form))
            run("init", "--early-implementer", "--format", form, "--output", blanks[-1])
        for path in GOOD + blanks:
            errors = refused_by_schema(validator, converted(path))
            print(f"  {os.path.basename(path)}: {len(errors)} refused")
            failed += len(errors)

    skeleton = Skeleton(schema)
    documents, labels = [], []
    for value in VALUES:
        documents.append(skeleton.build(schema, value))
        labels.append(json.dumps(value) + " in every field")
    whole = skeleton.build(schema, None)
    fields = sum(1 for _ in leaves(whole))
    for path in containers(whole):
        for value in ("some text", 12, [], {"no_such_key": 1}) if path else ({"no_such_key": 1},):
            documents.append(nested(path, value))
            labels.append(f"{json.dumps(value)} at {key_path(path) or 'the top'}")
    failed += differences(validator, documents, labels)
    print(f"  {fields} fields, {len(documents)} documents")

    rules = json.loads(run("rules", "--format", "json").stdout)["rules"]
    examples, labels = [], []
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        paths = []
        for rule in rules:
            if rule["id"].startswith("syntax/"):
                continue
            for text in rule["passes"] + [fail["example"] for fail in rule["fails"]]:
                paths.append(os.path.join(folder, f"{len(paths)}.yaml"))
                labels.append(f"an example of {rule['id']}")
                with open(paths[-1], "w", encoding="utf-8") as file:
                    file.write(text)
        examples = list(threads.map(converted, paths))
    failed += differences(validator, examples, labels)
    print(f"  {len(examples)} examples of rules")
    print(f"schema: {len(documents) + len(examples) + len(GOOD) + 2 - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def leaves(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def nested(path, value):
    """A document in which `value` stands at the path, and nothing else; lists have one element."""
    for key in reversed(path):
        value = [value] if isinstance(key, int) else {key: value}
    return value


if __name__ == "__main__":
    main()
