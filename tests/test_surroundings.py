"""The tests mean the same in any shell, and those that start a process say so."""

import ast
import multiprocessing
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import conftest, serving
from tests.projects import AWKWARD, CHECKOUT, HERE, SITE
from tests.surroundings import leaving_nothing

# what decides what a program prints or builds, and what every test finds there instead
DECIDING = {
    "BRIEFING_TEXTS": None,
    "COLUMNS": "80",
    "FORCE_COLOR": None,
    "NO_COLOR": None,
    "NO_MKDOCS_2_WARNING": "true",
    "SITE_URL": None,
    "TERM": "xterm",
}
UNSAID = {*DECIDING, "PYTHONUTF8"}
ODD = {name: "1" for name, value in DECIDING.items() if value is None}
ODD |= {"COLUMNS": "40", "LC_ALL": "C", "TERM": "dumb"}


def test_a_test_starts_no_process_unless_it_is_marked() -> None:
    refused = re.escape(
        "this test starts a process, and make quick would wait for it; mark it with "
        "@pytest.mark.process, or name its fixture in tests/surroundings.py"
    )
    with pytest.raises(pytest.fail.Exception, match=f"^{refused}$"):
        subprocess.run([sys.executable, "-c", ""], check=True)
    with pytest.raises(pytest.fail.Exception, match=f"^{refused}$"):
        multiprocessing.get_context("forkserver").Process(target=print).start()


def test_what_a_shell_has_set_decides_nothing() -> None:
    assert {name: os.environ.get(name) for name in DECIDING} == DECIDING


def test_what_a_test_leaves_to_the_next_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(AssertionError), leaving_nothing():
        monkeypatch.setenv("GULLS", "1")
    with pytest.raises(AssertionError), leaving_nothing():
        monkeypatch.chdir(tmp_path)


@pytest.mark.process
def test_programs_that_are_started_can_be_interrupted_and_hung_up() -> None:
    """Python has this handler unless SIGINT was ignored as it was started."""
    code = (
        "import signal; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, "
        "signal.getsignal(signal.SIGHUP) is signal.SIG_DFL)"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "True True\n"


@pytest.mark.process
def test_the_tests_hold_in_the_background_of_an_odd_shell() -> None:
    tests = "tests/test_surroundings.py", "-k", "decides_nothing or interrupted"
    command = 'trap "" INT HUP; exec "$0" -m pytest -p no:cacheprovider "$@"'
    done = subprocess.run(  # noqa: S603 - our own command
        ["sh", "-c", command, sys.executable, *tests],  # noqa: S607 - whichever sh there is
        cwd=CHECKOUT,
        env={name: value for name, value in os.environ.items() if name not in UNSAID} | ODD,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert ".." in done.stdout


# what keeps them green on other machines and beside other briefs

MOMENTS = {
    "test_a_folder_that_was_gone_is_watched_again",
    "test_killed_process_leaves_all_or_nothing",
}
"""What waits in order to do something at another moment; nothing is looked at only then."""


def waits(tree: ast.AST, place: str = "", *, again: bool = False) -> Iterator[str]:
    """Yield the function of each fixed wait that is not one of many in a loop that looks again."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.FunctionDef) else place
        if isinstance(node, ast.Call) and not again:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield from [inside] * (name in {"sleep", "wait_for_timeout"})
        yield from waits(node, inside, again=again or isinstance(node, ast.While))


def test_no_fixed_wait_decides_anything() -> None:
    assert [*waits(ast.parse("def f():\n    time.sleep(1)"))] == ["f"]
    found = {name for path in modules() for name in waits(ast.parse(path.read_text("utf-8")))}
    assert found == MOMENTS


def test_what_is_waited_for_has_time_on_a_slow_machine() -> None:
    assert min(serving.DEADLINE, conftest.PATIENCE / 1000) >= 120


def test_no_test_knows_what_this_site_is_about() -> None:
    """Another subject in its place, or one brief more or less, changes no test."""
    examples = CHECKOUT.glob("sitegen/starter/*/example")
    roots = (CHECKOUT, SITE, AWKWARD, *examples)
    ours, *invented = ({path.stem for path in briefs(root)} for root in roots)
    texts = {str(path): path.read_text("utf-8") for path in modules()}
    own = ours.difference(*invented)
    known = {(name, file) for name in own for file in texts if name in texts[file]}
    assert known == set()


def modules() -> list[Path]:
    return sorted(HERE.rglob("*.py"))


def briefs(root: Path) -> list[Path]:
    return sorted((root / "briefings").glob("*/*.yml"))
