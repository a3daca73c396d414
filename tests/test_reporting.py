"""How problems and warnings are printed: on a terminal, in a pipe, as annotations."""

import importlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config import load_config

import build
from sitegen import hook
from sitegen.generation import write_completion
from sitegen.printing import annotation, coloured, wants_colour
from sitegen.problems import Lint, Place, Problem, Rule
from sitegen.project import open_project
from tests.projects import OPEN, ending

HERE = Path(__file__).parent
SITE = "briefings/site.yml"
LINE = (
    f"{SITE}:2:7: warning: lead: counts four articles, but three articles are published; "
    "read the sentence again and mend the number (article-count)\n"
)
ANNOTATION = (
    f"::warning file={SITE},line=2,col=7,title=article-count::lead: counts four articles, but "
    "three articles are published; read the sentence again and mend the number\n"
)
PROBLEM = "briefings/stray.txt:1:1: not read here; "
COUNT = "1 warning; `python build.py check` shows what to look at.\n"


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Print as where the user has asked for nothing."""
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)


def make_warning(project: Path) -> None:
    site = project / SITE
    site.write_text(site.read_text("utf-8").replace("three articles", "four articles"), "utf-8")


def make_problem(project: Path) -> None:
    (project / "briefings" / "stray.txt").write_text("", "utf-8")


def test_warnings_follow_problems_and_stop_nothing(
    project: Path, command: Callable[..., Result]
) -> None:
    make_warning(project)
    warned = command("check")
    assert (warned.exit_code, warned.stdout, warned.stderr) == (
        0,
        f"{LINE}No problems. 1 warning.\n{OPEN}",
        "",
    )
    make_problem(project)
    both = command("check")
    assert (both.exit_code, both.stderr) == (1, "1 problem, 1 warning.\n")
    first, last = both.stdout.splitlines(keepends=True)
    assert first.startswith(PROBLEM)
    assert last == LINE


def test_check_annotates_a_pull_request(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_warning(project)
    monkeypatch.setenv("FORCE_COLOR", "")
    warned = command("check", "--format", "github")
    assert (warned.exit_code, warned.stdout) == (0, f"{ANNOTATION}No problems. 1 warning.\n{OPEN}")
    make_problem(project)
    both = command("check", "--format", "github")
    assert both.exit_code == 1
    assert both.stdout == (
        "::error file=briefings/stray.txt,line=1,col=1,title=stray-file::not read here; "
        f"records are in seeds/, briefings/articles/ and briefings/themes/\n{ANNOTATION}"
    )


def test_unknown_format_is_wrong_use(command: Callable[..., Result]) -> None:
    wrong = command("check", "--format", "xml")
    assert wrong.exit_code == 2
    assert "'xml' is not one of 'text', 'github'" in wrong.stderr


@pytest.mark.slow
def test_pages_and_builds_count_warnings(
    project: Path,
    command: Callable[..., Result],
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_warning(project)
    written = command("pages")
    assert (written.exit_code, written.stdout, written.stderr) == (0, "", COUNT)
    built = command()
    assert (built.exit_code, ending(built.stdout)) == (0, "Built site/.")
    assert built.stderr.count(COUNT) == 1
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("mode", ["build", "serve"])
def test_mkdocs_counts_warnings(
    project: Path, mode: str, capsys: pytest.CaptureFixture[str]
) -> None:
    make_warning(project)
    hook.on_startup(command="serve" if mode == "serve" else "build", dirty=False)
    hook.on_pre_build(load_config(str(project / "mkdocs.yml")))
    assert capsys.readouterr().err == COUNT


def test_project_with_a_file_that_cannot_be_opened_has_this_problem_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_root: Path) -> dict[str, bytes]:
        raise PermissionError(13, "Permission denied", str(project / "mkdocs.yml"))

    monkeypatch.setattr("sitegen.project.read_files", refuse)
    opened = open_project(project)
    assert [str(problem) for problem in opened.problems] == [
        "mkdocs.yml:1:1: Permission denied; give your account access there"
    ]
    assert opened.lints.active == ()
    write_completion(opened)
    assert not list(project.rglob("schemas/local/*"))


# colour


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, None),
        ({"NO_COLOR": "", "FORCE_COLOR": "", "TERM": "xterm"}, None),
        ({"NO_COLOR": "0"}, False),
        ({"FORCE_COLOR": "0"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colour_is_what_the_user_asked_for(
    environment: dict[str, str],
    wanted: bool | None,  # noqa: FBT001 - what is expected
) -> None:
    assert wants_colour(environment) is wanted


PLACE = Place(file="a.yml", line=2, column=3)
FAULT = Problem(place=PLACE, field="by", message="unknown", rule=Rule.UNKNOWN_ACTOR)
WARNING = Problem(place=PLACE, message="long", rule=Lint.LONG_SENTENCE)


def test_coloured_lines() -> None:
    assert coloured(FAULT) == "\x1b[1ma.yml:2:3\x1b[0m: \x1b[36mby: \x1b[0munknown"
    assert coloured(WARNING) == (
        "\x1b[1ma.yml:2:3\x1b[0m: \x1b[33mwarning: \x1b[0mlong\x1b[2m (long-sentence)\x1b[0m"
    )


def on_a_terminal(project: Path, **environment: str) -> bytes:
    """Run check on a terminal of its own and return what it shows."""
    pty = importlib.import_module("pty")
    main, other = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if "COLOR" not in name}
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, project / "build.py", "check"],
        stdout=other,
        stderr=other,
        env={**kept, "TERM": "xterm", **environment},
        check=False,
    )
    os.close(other)
    shown = b"".join(_read(main))
    os.close(main)
    assert done.returncode == 0
    return shown


def _read(handle: int) -> Iterator[bytes]:
    try:
        while part := os.read(handle, 4096):
            yield part
    except OSError:  # on Linux the end of a terminal
        return


@pytest.mark.process
@pytest.mark.skipif(importlib.util.find_spec("pty") is None, reason="needs a terminal")
def test_terminal_shows_colours_unless_told_not_to(project: Path) -> None:
    make_warning(project)
    assert b"\x1b[33mwarning: \x1b[0m" in on_a_terminal(project)
    told = on_a_terminal(project, NO_COLOR="1").replace(b"\r\n", b"\n").decode()
    assert told == f"{LINE}No problems. 1 warning.\n{OPEN}"


def test_forced_colour_goes_through_a_pipe(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_warning(project)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert command("check").stdout.endswith(
        f"\x1b[32mNo problems.\x1b[0m\x1b[33m 1 warning.\x1b[0m\n{OPEN}"
    )


# annotations

REFUSED = st.characters(exclude_categories=["Cs"])


@given(st.text(REFUSED), st.text(REFUSED), st.text(REFUSED))
def test_annotation_is_one_command_that_reads_back(file: str, field: str, message: str) -> None:
    problem = Problem(place=Place(file=file), field=field, message=message, rule=Rule.TAG)
    written = annotation(problem)
    assert not {"\r", "\n"} & set(written)
    # as the runner reads it: the first "::" after the command's own ends its properties
    name, _, rest = written.removeprefix("::").partition(" ")
    properties, _, data = rest.partition("::")
    read = dict(part.split("=", 1) for part in properties.split(","))
    assert name == "error"
    assert _unescaped(read["file"]) == file
    assert (read["line"], read["col"], read["title"]) == ("1", "1", "tag")
    whole = Problem(place=Place(file="a"), field=field, message=message, rule=Rule.TAG)
    assert _unescaped(data) == str(whole).removeprefix("a:1:1: ")


def _unescaped(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")):
        text = text.replace(code, character)
    return text.replace("%25", "%")


def test_annotation_escapes_what_commands_are_made_of() -> None:
    place = Place(file="a,b:c%.yml", line=2, column=3)
    problem = Problem(place=place, field="by", message="100 %, a::b", rule=Lint.LOADED_WORD)
    assert annotation(problem) == (
        "::warning file=a%2Cb%3Ac%25.yml,line=2,col=3,title=loaded-word::by: 100 %25, a::b"
    )


# what runs the checks elsewhere


@pytest.mark.slow
def test_pull_requests_are_annotated(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "ROOT", checkout)
    workflow = yaml.safe_load((HERE.parent / ".github/workflows/check.yml").read_text("utf-8"))
    publish = yaml.safe_load((HERE.parent / ".github/workflows/publish.yml").read_text("utf-8"))
    assert workflow["permissions"] == {}
    (job,) = workflow["jobs"].values()
    assert job["permissions"] == {"contents": "read"}
    used = {step["uses"] for step in job["steps"] if "uses" in step}
    assert used <= {step.get("uses") for job in publish["jobs"].values() for step in job["steps"]}
    (run,) = (step["run"] for step in job["steps"] if "build.py" in step.get("run", ""))
    runs_check(run.split()[1:])


def test_hook_before_a_commit_runs_check(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "ROOT", checkout)
    config = yaml.safe_load((HERE.parent / ".pre-commit-config.yaml").read_text("utf-8"))
    (repository,) = config["repos"]
    (entry,) = repository["hooks"]
    assert (repository["repo"], entry["pass_filenames"]) == ("local", False)
    runs_check(entry["entry"].split()[1:])


def runs_check(words: list[str]) -> None:
    """Run what follows the interpreter of an entry: it must be a use of ours that is good."""
    assert words[:2] == ["build.py", "check"]
    done = CliRunner().invoke(build.main, words[1:])
    assert done.exit_code == 0, done.output
