"""Runs what README.md shows.

`test-command` prints the command that README gives for the tests. `examples` runs every command of README's
`console` blocks and compares what is printed: a line `...` in README stands for any lines. `write` puts the
present output in place of what README shows between the first and the last line of each block."""

import re
import subprocess
import sys

README = "README.md"
ELLIPSIS = "..."


def blocks(text):
    for match in re.finditer(r"```console\n(.*?)```", text, re.S):
        lines = match.group(1).rstrip("\n").split("\n")
        command = lines[0].removeprefix("$ ")
        yield command, lines[1:]


def test_command(text):
    found = [command for command, _ in blocks(text) if command.startswith("swift test")]
    assert len(found) == 1, found
    return found[0]


def agrees(shown, printed):
    """Whether the shown lines, with `...` for any number of lines, are what was printed."""
    pieces, piece = [], []
    for line in shown:
        if line.strip() == ELLIPSIS:
            pieces.append(piece)
            piece = []
        else:
            piece.append(line.rstrip())
    pieces.append(piece)
    start = 0
    for index, piece in enumerate(pieces):
        if not piece:
            continue
        last = index == len(pieces) - 1
        for at in range(start, len(printed) - len(piece) + 1):
            if printed[at : at + len(piece)] == piece and (index > 0 or at == 0) and (not last or at + len(piece) == len(printed)):
                start = at + len(piece)
                break
        else:
            return f"README shows, and was not printed there:\n  " + "\n  ".join(piece)
    return None


def run_examples(text):
    failed = 0
    for command, shown in blocks(text):
        if command.startswith("swift test"):
            continue
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
        printed = [line.rstrip() for line in done.stdout.rstrip("\n").split("\n")]
        problem = agrees(shown, printed) if shown else None
        print(("differs  " if problem else "as shown ") + command)
        if problem:
            failed += 1
            print(problem)
            print("printed:\n  " + "\n  ".join(printed[:400]))
            print(done.stderr)
    print(f"{failed} failed")
    return failed


if __name__ == "__main__":
    with open(README, encoding="utf-8") as file:
        readme = file.read()
    if sys.argv[1] == "test-command":
        print(test_command(readme))
    else:
        sys.exit(1 if run_examples(readme) else 0)
