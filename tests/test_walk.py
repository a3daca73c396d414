"""The walk in CONTRIBUTING to one more article: its commands, YAML and outputs as written."""

import os
import re
import subprocess
import sys
from itertools import pairwise, takewhile
from pathlib import Path

import pytest
from click.testing import CliRunner

from sitegen.commands import command_line
from sitegen.records.recorded import Result, parse_lines
from sitegen.records.schema import modeline
from tests.markup import Page
from tests.projects import CHECKOUT

ARTICLE = "holmer-bote-2031-muster"
EXAMPLES = CHECKOUT / "sitegen/starter/en/example/examples"
_BLOCK = re.compile(r"^```(sh|yaml|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_GENERATED = {"docs", "site", ".cache", ".git", "__pycache__", "local"}


def steps() -> list[tuple[str, str]]:
    """Return the walk's blocks, each with its kind."""
    text = (CHECKOUT / "CONTRIBUTING.md").read_text("utf-8")
    section = text.partition("### Add an article\n")[2].partition("\n### ")[0]
    return [(match[1], match[2]) for match in _BLOCK.finditer(section)]


def run(root: Path, commands: str) -> str:
    """Run commands as a shell does, with the Python of the tests; return what they print."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(  # noqa: S603 - our own commands
        ["bash", "-c", commands],  # noqa: S607 - whichever bash there is
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(CHECKOUT)},
    )
    return done.stdout


def indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def entry(lines: list[str], start: int) -> list[str]:
    """Return the lines of the entry that begins there: those that are indented further."""
    inside = takewhile(lambda line: indent(line) > indent(lines[start]), lines[start + 1 :])
    return [lines[start], *inside]


def claimed(lines: list[str], claims: list[str]) -> list[str]:
    """Put claims below the comments on their paragraphs, the claims to be filled in out."""
    stubs = [i for i, line in enumerate(lines) if line.startswith("  FILL IN a short")]
    out = {at for stub in stubs for at in range(stub, stub + len(entry(lines, stub)))}
    lines = [line for at, line in enumerate(lines) if at not in out]
    starts = [i for i, line in enumerate(claims) if line.startswith("  # ¶")]
    for start, end in pairwise([*starts, len(claims)]):
        after = lines.index(claims[start]) + 1
        while lines[after].startswith("  #   "):
            after += 1
        lines[after:after] = [line for line in claims[start:end] if not line.startswith("  #")]
    return lines


def edited(text: str, block: str) -> str:
    """Put each entry of a block in the place of the one of its name, or at the end.

    Claims that go with a stub are put each below its paragraph's comments.
    """
    lines, new = text.splitlines(), block.splitlines()
    while new:
        fresh = entry(new, 0)
        name = fresh[0].partition(":")[0]
        new = new[len(fresh) :]
        if name == "claims":
            lines = claimed(lines, fresh[1:])
            continue
        found = [i for i, line in enumerate(lines) if line.partition(":")[0] == name]
        start = found[0] if found else len(lines)
        lines[start : start + (len(entry(lines, start)) if found else 0)] = fresh
    return "\n".join(lines) + "\n"


def edit(root: Path, block: str) -> None:
    """Do what an editor does with a YAML block: its first line names the file."""
    first, _, rest = block.partition("\n")
    file = root / first.removeprefix("# ")
    text = file.read_text("utf-8")
    for line in rest.splitlines():
        if line.lstrip().startswith("#"):
            assert line in text.splitlines(), f"{file.name} has no such comment: {line}"
    file.write_text(edited(text, rest), "utf-8")


def as_printed(text: str) -> re.Pattern[str]:
    """Return what an output must be like: a line of "…" stands for any lines."""
    lines = [r"(?:.*\n)*" if line == "…" else f"{re.escape(line)}\n" for line in text.splitlines()]
    return re.compile("".join(lines))


def held(root: Path) -> dict[str, bytes]:
    """Return every file that is not generated."""
    files = [path for path in root.rglob("*") if path.is_file()]
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in files
        if not _GENERATED & set(path.relative_to(root).parts)
    }


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the site that ``init`` writes, whatever this project is about."""
    monkeypatch.delenv("BRIEFING_TEXTS", raising=False)
    folder = tmp_path / "try"
    assert CliRunner().invoke(command_line(Path.cwd), ["init", str(folder)]).exit_code == 0
    return folder


@pytest.mark.process
@pytest.mark.thorough
def test_the_walk_leads_from_nothing_to_a_reviewed_claim_and_back(start: Path) -> None:
    before = held(start)
    printed, blocks = "", steps()
    assert {kind for kind, _ in blocks} == {"sh", "yaml", "text"}
    (*walk, (_, undo)) = blocks
    for kind, block in walk:
        if kind == "text":
            assert as_printed(block).fullmatch(printed), f"expected:\n{block}\nprinted:\n{printed}"
            printed = ""
            continue
        assert printed == "", f"{printed}\nis printed, and the walk does not say so"
        if kind == "yaml":
            edit(start, block)
        else:
            printed = run(start, block)
    page = Page((start / f"site/sources/{ARTICLE}/index.html").read_text("utf-8"))
    assert "not-needed" in page.ids
    assert "Pool expert Ada Probe calls the basin old but tight" in page.text
    assert "checked against the text" in page.text
    record = start / f"briefings/checked/{ARTICLE}.jsonl"
    results, problems = parse_lines(Result, record.read_bytes(), record.name)
    assert problems == []
    assert [result.claim for result in results.values() if not result.published] == []

    assert run(start, undo) == ""
    for name in before:
        if name.startswith(("briefings/vocabulary", "briefings/checked/")):  # the latter by day
            (start / name).write_bytes(before[name])
    counts = start / "briefings/published.jsonl"
    line = f'{{"file": "checked/{ARTICLE}", "records": 9}}\n'
    assert line in counts.read_text("utf-8")
    counts.write_text(counts.read_text("utf-8").replace(line, ""), "utf-8")
    assert held(start) == before


@pytest.mark.parametrize(
    ("name", "file"),
    [("seed", f"seeds/{ARTICLE}.yml"), ("brief", f"briefings/articles/{ARTICLE}.yml")],
)
def test_an_example_names_its_schema_for_where_it_is_copied(name: str, file: str) -> None:
    assert (EXAMPLES / file).read_text("utf-8").startswith(f"{modeline(name, file)}\n")


def test_the_walk_writes_what_the_finished_example_has() -> None:
    held_by = {
        f"seeds/{ARTICLE}.yml": ("title", "reliability", "text"),
        f"briefings/articles/{ARTICLE}.yml": ("  not-needed", "  visits-last-year"),
    }
    written = {}
    for kind, block in reversed(steps()):
        if kind == "yaml":
            first, _, rest = block.partition("\n")
            written[first.removeprefix("# ")] = rest
    for name, entries in held_by.items():
        example = (EXAMPLES / name).read_text("utf-8").splitlines()
        lines = written[name].splitlines()
        for start in entries:
            (here,) = (i for i, line in enumerate(lines) if line.startswith(f"{start}:"))
            (there,) = (i for i, line in enumerate(example) if line.startswith(f"{start}:"))
            ours = [line for line in entry(lines, here) if not line.lstrip().startswith("#")]
            assert ours == entry(example, there)
