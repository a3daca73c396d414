"""What editors and systems leave beside files that people mean: nobody reads or publishes it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from sitegen.desk.leftovers import is_leftover
from sitegen.desk.pages import check_pages, write_pages
from sitegen.desk.reading import read_texts
from tests.disk import makers
from tests.projects import OPEN
from tests.serving import serving
from tests.tiers import first_of

SEED = "seeds/harbour-post-2031-vane.yml"
BRIEF = "briefings/articles/harbour-post-2031-vane.yml"
THEME = "briefings/themes/who-pays.yml"
FINGERPRINTS = "seeds/harbour-post-2031-vane.sha256"
LEFT = [
    "{}~",
    "#{}#",
    "{}.swp",
    "{}.swo",
    "4913",
    "{}.save",
    "{}.save.1",
    "{}___jb_tmp___",
    "{}___jb_old___",
    "~${}",
    ".~lock.{}#",
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "Desktop.ini",
    ".DS_Store",
    "._{}",
    "Icon\r",
    "{}.orig",
    "{}.rej",
    "{}.bak",
    "{}.BAK",
    "{}.tmp",
    ".{}.swp",
]
MEANT = {
    f"{BRIEF[:-4]}.yaml": 'not read, since its name does not end in ".yml"; rename or move it',
    f"{BRIEF[:-4]}.YML": 'not read, since its name does not end in ".yml"; rename or move it',
    f"{BRIEF}.txt": 'not read, since its name does not end in ".yml"; rename or move it',
    f"{BRIEF}.yml": 'the file name is the id; use a-z, 0-9 and "-", beginning with a letter',
    f"{BRIEF[:-4]} (copy).yml": (
        'the file name is the id; use a-z, 0-9 and "-", beginning with a letter'
    ),
}


def leave(project: Path, *files: str) -> list[Path]:
    """Leave something of every kind beside each of these files."""
    left = []
    for file in files:
        path = project / file
        for name in LEFT:
            left.append(path.with_name(name.format(path.name)))
            left[-1].write_bytes(b"\xff: left over [")
        left.append(path.with_name(f".#{path.name}"))
        left[-1].unlink(missing_ok=True)
        left[-1].symlink_to("ada@ship.1234:5678")
    return left


def test_each_kind_beside_a_record_stops_nothing(
    project: Path, command: Callable[..., Result]
) -> None:
    leave(project, SEED, BRIEF, THEME, FINGERPRINTS, "briefings/site.yml")
    done = command("check")
    assert (done.exit_code, done.output) == (0, f"No problems.\n{OPEN}")


@pytest.mark.parametrize("name", MEANT)
def test_file_that_looks_meant_is_a_problem(
    project: Path, command: Callable[..., Result], name: str
) -> None:
    (project / name).write_bytes((project / BRIEF).read_bytes())
    done = command("check")
    assert (done.exit_code, done.stdout) == (1, f"{name}:1:1: {MEANT[name]}\n")


def test_names_of_records_and_pages_are_none() -> None:
    names = (
        "a.yml",
        "a.sha256",
        "a.jsonl",
        "index.md",
        "a.css",
        "a.swf",
        "49130",
        "orig",
        "tmp.md",
    )
    assert [name for name in names if is_leftover(name)] == []


def test_texts_are_read_without_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text", "utf-8")
    leave(tmp_path, "a.txt")
    assert read_texts(tmp_path) == {"a.txt": "text"}


def test_among_generated_pages_they_are_nobodys(tmp_path: Path) -> None:
    pages = {"index.md": "home", "sources/a.md": "a"}
    assert write_pages(tmp_path, makers(pages)) == []
    left = leave(tmp_path, *pages)
    assert check_pages(tmp_path, {}) == []
    assert write_pages(tmp_path, {}) == []
    assert all(path.is_symlink() or path.exists() for path in left)


def published(project: Path) -> set[str]:
    return {path.name for path in (project / "site").rglob("*") if path.is_file()}


@pytest.mark.process
@pytest.mark.parametrize("words", first_of([["build.py"], ["-m", "mkdocs", "build", "--strict"]]))
def test_no_build_publishes_them(project: Path, words: list[str]) -> None:
    (project / "overrides").mkdir()
    (project / "overrides/own.css").write_text("", "utf-8")
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8")
    mkdocs.write_text(text.replace("material", "material\n  custom_dir: overrides"), "utf-8")
    left = leave(project, "docs/notes/index.md", "overrides/own.css")
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *words], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "own.css" in published(project)
    assert published(project) & {path.name for path in left} == set()


@pytest.mark.process
def test_server_does_not_show_them(project: Path) -> None:
    leave(project, "docs/notes/index.md")
    with serving(project) as server:
        assert server.get("/notes/")[0] == 200
        assert server.get("/notes/index.md~")[0] == 404
        assert server.get("/notes/Thumbs.db")[0] == 404
