"""The command that records a release, and what later builds make of it."""

import datetime as dt
import errno
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import build
from sitegen import ledger
from sitegen.exports.changes import history
from sitegen.project import open_project
from tests.projects import site

BRIEF = "briefings/articles/harbour-post-2031-vane.yml"
FIRST, SECOND = "2031-06-01", "2031-07-01"
OFFER = "claims/harbour-post-2031-vane/pay-offer"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the invented project without a nav, which is the one that commands are run in."""
    for name, content in site().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    settings = tmp_path / "mkdocs.yml"
    before, _, _ = settings.read_text("utf-8").partition("nav:")
    settings.write_text(f"{before}hooks: [build.py]\n", "utf-8")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    return tmp_path


def released(*words: str) -> Result:
    return CliRunner().invoke(build.main, ["release", *words])


def change(root: Path, old: str, new: str) -> None:
    text = (root / BRIEF).read_text("utf-8")
    assert old in text
    (root / BRIEF).write_text(text.replace(old, new, 1), "utf-8")


def file(root: Path, day: str) -> Path:
    return root / "briefings" / "releases" / f"{day}.jsonl"


def told(root: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    corpus = open_project(root).corpus
    assert corpus
    return [(each.day, each.item, each.kinds) for each in history(corpus)]


def test_a_release_is_recorded_and_told_of(root: Path) -> None:
    result = released("--on", FIRST)
    assert (result.output, result.exit_code) == ("Recorded 22 changes as of 2031-06-01.\n", 0)
    assert {day for day, _, _ in told(root)} == {FIRST}
    change(root, "up-to: 1200", "up-to: 1300")
    result = released("--on", SECOND)
    assert result.output == "Recorded 1 change as of 2031-07-01.\n"
    assert told(root)[0] == (SECOND, OFFER, ("figure",))
    assert len(file(root, SECOND).read_text("utf-8").splitlines()) == 1


def test_the_first_release_says_what_the_nav_lacks_from_then_on(root: Path) -> None:
    settings = root / "mkdocs.yml"
    settings.write_bytes(site()["mkdocs.yml"])
    nav = settings.read_text("utf-8").split("nav:")[0].count("\n") + 1
    assert released("--on", FIRST).output == (
        "Recorded 22 changes as of 2031-06-01.\n"
        f"Next: mkdocs.yml:{nav}:1: nav: lacks a generated page; add the line "
        "- changes/index.md\n"
    )


def test_where_nothing_changed_no_file_is_added(root: Path) -> None:
    released("--on", FIRST)
    result = released("--on", SECOND)
    assert (result.output, result.exit_code) == ("Nothing changed.\n", 0)
    assert not file(root, SECOND).exists()


def test_a_day_is_recorded_again(root: Path) -> None:
    released("--on", FIRST)
    change(root, "up-to: 1200", "up-to: 1300")
    released("--on", SECOND)
    change(root, "up-to: 1300", "up-to: 1200")
    assert released("--on", SECOND).output == "Nothing changed.\n"
    assert file(root, SECOND).read_text("utf-8") == ""
    assert {day for day, _, _ in told(root)} == {FIRST}


def test_a_release_is_of_today(root: Path) -> None:
    before = dt.datetime.now(tz=dt.UTC).date().isoformat()
    released()
    after = dt.datetime.now(tz=dt.UTC).date().isoformat()
    (recorded,) = (root / "briefings" / "releases").iterdir()
    assert recorded.stem in {before, after}


def test_no_release_comes_before_another(root: Path) -> None:
    released("--on", SECOND)
    result = released("--on", FIRST)
    assert "Error: The latest release is of 2031-07-01; give a later day.\n" in result.output
    assert result.exit_code == 2
    assert not file(root, FIRST).exists()


@pytest.mark.parametrize("day", ["2031-06", "soon", "2031-02-30", "2031-06-01~"])
@pytest.mark.usefixtures("root")
def test_a_release_has_a_day(day: str) -> None:
    result = released("--on", day)
    assert f'Error: "{day}" is no day; write 2031-05-02.\n' in result.output
    assert result.exit_code == 2


def test_problems_come_first(root: Path) -> None:
    change(root, "state: reviewed", "state: review")
    result = released("--on", FIRST)
    assert result.exit_code == 1
    assert BRIEF in result.output
    assert not file(root, FIRST).exists()


def test_what_the_disk_refuses_is_a_problem(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(path: Path, _: str) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(ledger, "write_file", refusing)
    result = released("--on", FIRST)
    place = "briefings/releases/2031-06-01.jsonl:1:1"
    told = "No space left on device; make room there, then run this again"
    assert (result.stdout, result.exit_code) == (f"{place}: {told}\n", 1)
    assert not file(root, FIRST).exists()
