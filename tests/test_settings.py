"""What is wrong with ``mkdocs.yml`` for MkDocs is told before it is asked to build."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from mkdocs.__main__ import cli

from sitegen.engine import engine_problems, settings_problems
from sitegen.library import read_library
from sitegen.problems import counted
from sitegen.rules.settings import (
    pages_are_there,
    pages_by_hand,
    texts_on_every_page_are_seen,
)
from tests.projects import HERE
from tests.tiers import first_of

NAVS = yaml.safe_load((HERE / "navs.yml").read_text("utf-8"))
CASES = yaml.safe_load((HERE / "settings.yml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("arguments", "case"),
    [
        *((["check"], case) for case in CASES),
        *first_of((([], case) for case in CASES), 3),
        *first_of(((["serve"], case) for case in CASES), 3),
    ],
    ids=[f"{case['new']}-{way}" for way in ("check", "build", "serve") for case in CASES],
)
def test_what_mkdocs_cannot_do_is_a_problem_with_its_place(
    project: Path, command: Callable[..., Result], arguments: list[str], case: dict[str, str]
) -> None:
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8")
    assert case["old"] in text
    mkdocs.write_text(text.replace(case["old"], case["new"]), "utf-8")
    done = command(*arguments)
    count = counted(case["told"].count("\n"), "problem")
    assert (done.exit_code, done.stdout, done.stderr) == (1, case["told"], f"{count}.\n")
    assert not (project / "run").exists()
    assert not (project / "site").exists()


@pytest.mark.parametrize("setting", ["language: [de]", "palette: 5"])
@pytest.mark.parametrize("word", ["build", "gh-deploy"])
@pytest.mark.usefixtures("command")
def test_mkdocs_asked_by_itself_says_the_same(project: Path, word: str, setting: str) -> None:
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8").replace("font: false", setting)
    mkdocs.write_text(text, "utf-8")
    done = CliRunner().invoke(cli, [word, "--config-file", str(mkdocs)])
    told = f"mkdocs.yml:11:3: theme.{setting.partition(':')[0]}: "
    assert done.exit_code == 1
    assert [line for line in done.stderr.splitlines() if line.startswith(told)], done.output
    assert done.stderr.endswith("\n1 problem; nothing was built.\n")


@pytest.mark.usefixtures("command")
def test_what_is_wrong_with_no_setting_is_told_by_the_build(project: Path) -> None:
    theme = project / "own/partials"
    theme.mkdir(parents=True)
    (theme / "header.html").write_text("{{ page.title | gulls }}", "utf-8")
    mkdocs = project / "mkdocs.yml"
    text = mkdocs.read_text("utf-8").replace("font: false", "custom_dir: own")
    mkdocs.write_text(text, "utf-8")
    assert settings_problems(project) == []
    done = CliRunner().invoke(cli, ["build", "--config-file", str(mkdocs)])
    assert (done.exit_code, type(done.exception)) == (1, SystemExit)
    where = f"{project}/own/partials/header.html:1"
    told = f"TemplateAssertionError: No filter named 'gulls'. ({where}); nothing was built"
    assert done.stdout == f"\n{told}\n"


@pytest.mark.parametrize("case", NAVS, ids=[case["nav"] for case in NAVS])
def test_a_slip_in_the_nav_is_told_with_its_line_and_what_to_write(
    tmp_path: Path, case: dict[str, str]
) -> None:
    (tmp_path / "build.py").touch()
    (tmp_path / "docs").mkdir()
    others = "site_name: Quay\nhooks: [build.py]\ntheme: material\n"
    settings = f"{others}nav:\n  {case['nav']}\n  - x.md\n".encode()
    library, _ = read_library({"mkdocs.yml": settings})
    absent = {*pages_by_hand(settings)} - {"index.md", "about.md", "x.md"}
    found = [
        *engine_problems(tmp_path, library),
        *texts_on_every_page_are_seen(library),
        *pages_are_there(settings, absent),
    ]
    assert "".join(f"{problem}\n" for problem in dict.fromkeys(found)) == case.get("told", "")


@pytest.mark.usefixtures("command")
def test_a_template_that_a_page_names_and_that_is_missing_is_told(project: Path) -> None:
    (project / "docs/notes/index.md").write_text(
        "---\ntemplate: gone.html\n---\n# Notes\n", "utf-8"
    )
    done = CliRunner().invoke(cli, ["build", "--config-file", str(project / "mkdocs.yml")])
    assert (done.exit_code, type(done.exception)) == (1, SystemExit)
    assert done.stdout.startswith("\nTemplateNotFound: 'gone.html' not found")


@pytest.mark.parametrize("day", ["", "gulls", "9" * 30])
def test_a_day_of_the_build_that_is_none_is_told(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", day)
    told = "is set, but to no number of seconds since 1970; unset it"
    for arguments in (["check"], []):
        done = command(*arguments)
        assert done.exit_code == 1, project
        assert done.stdout == f"mkdocs.yml:1:1: SOURCE_DATE_EPOCH: {told}\n"


def test_a_build_without_settings_says_so(project: Path, command: Callable[..., Result]) -> None:
    (project / "mkdocs.yml").unlink()
    done = command()
    told = "mkdocs.yml:1:1: missing or empty; put the file back, every project has one\n"
    assert (done.exit_code, done.stdout, done.stderr) == (1, told, "1 problem.\n")


def test_a_conflict_in_a_template_of_the_sites_own_is_told(
    project: Path, command: Callable[..., Result]
) -> None:
    mkdocs = project / "mkdocs.yml"
    named = "  name: material\n  custom_dir: overrides\n"
    mkdocs.write_text(mkdocs.read_text("utf-8").replace("  name: material\n", named), "utf-8")
    template = project / "overrides/main.html"
    template.parent.mkdir()
    template.write_text('{% extends "base.html" %}\n', "utf-8")
    assert command("check").exit_code == 0
    both = '<<<<<<< HEAD\n{% extends "base.html" %}\n=======\n>>>>>>> other\n'
    template.write_text(both, "utf-8")
    (template.parent / "keys.txt").symlink_to(__file__)
    done = command("check")
    out = "a link out of overrides/ to what is not to be published"
    link = f"overrides/keys.txt:1:1: {out}; put a copy here, or take it out\n"
    what_to_do = 'keep what is right and take the lines "<<<<<<<", "=======" and ">>>>>>>" out'
    told = f"overrides/main.html:1:1: a conflict of two versions; {what_to_do}\n"
    assert (done.exit_code, done.stdout) == (1, link + told)
