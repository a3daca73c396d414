"""The tests mean the same in any shell, and those that start a process say so."""

import multiprocessing
import os
import re
import subprocess
import sys

import pytest

from tests.projects import SITE
from tests.surroundings import SET, UNSET

ROOT = SITE.parent.parent
ODD = dict.fromkeys(UNSET, "1") | {"COLUMNS": "40", "LC_ALL": "C", "TERM": "dumb"}


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
    assert {name: os.environ.get(name) for name in SET} == SET
    assert os.environ.keys().isdisjoint(UNSET)


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
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in SET} | ODD,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert ".." in done.stdout
