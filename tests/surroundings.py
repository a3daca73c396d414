"""What a test may count on in any shell, and what it may do without saying so."""

import multiprocessing.process
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

UNSET = ("BRIEFING_TEXTS", "SITE_URL", "NO_COLOR", "FORCE_COLOR")
# "true" is what Material itself sets once it has been read, for all tests that come after
SET = {"COLUMNS": "80", "NO_MKDOCS_2_WARNING": "true", "TERM": "xterm"}
STARTING = {"chromium", "hostile_site", "invented", "published"}
"""The fixtures that start a process; whatever asks for one is marked."""


@pytest.fixture(scope="session", autouse=True)
def surroundings() -> Iterator[None]:
    """Let nothing that a shell has set decide what a test finds."""
    with pytest.MonkeyPatch.context() as patch:
        for name in UNSET:
            patch.delenv(name, raising=False)
        for name, value in SET.items():
            patch.setenv(name, value)
        # what a shell starts in the background ignores SIGINT, with nohup SIGHUP too, and so would
        # the servers that tests start and end; unlike that, a handler is not handed on to them
        for number in {getattr(signal, name, signal.SIGINT) for name in ("SIGINT", "SIGHUP")}:
            if signal.getsignal(number) is signal.SIG_IGN:
                signal.signal(number, lambda *_: None)
        # a command that is run in here must not end the tests with it
        patch.setattr("sitegen.starting.leave", lambda _status: None)
        yield


@pytest.fixture(autouse=True)
def unchanged(surroundings: None) -> Iterator[None]:
    """See that a test leaves nothing to the next: any may come first, and each alone."""
    del surroundings
    with leaving_nothing():
        yield


@contextmanager
def leaving_nothing() -> Iterator[None]:
    """See that the variables, and the folder, are the same in the end."""
    before = _shared()
    yield
    assert _shared() == before


def _shared() -> tuple[dict[str, str], str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}
    return kept, os.getcwd()  # noqa: PTH109 - as text, of many tests


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Take a worker a core, and two where servers and browsers are waited for."""
    waiting = "not process" not in config.option.markexpr
    return cores() * (2 if waiting else 1)


def cores() -> int:
    """Count the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests whose fixtures start a process; few of them cover what no other does."""
    for item in items:
        if isinstance(item, pytest.Function) and STARTING.intersection(item.fixturenames):
            item.add_marker("process")
        if item.get_closest_marker("process") and not item.get_closest_marker("covers"):
            item.add_marker("no_cover")
    # what takes longest begins first, or one core waits for it at the end
    items.sort(key=lambda item: not all(map(item.get_closest_marker, ("slow", "thorough"))))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Let no test start a process that is not marked so: ``make quick`` leaves the marked out."""
    with pytest.MonkeyPatch.context() as patch:
        if item.get_closest_marker("process") is None:
            patch.setattr(subprocess.Popen, "__init__", _refuse)
            patch.setattr(multiprocessing.process.BaseProcess, "start", _refuse)
        return (yield)


def _refuse(*_: object, **__: object) -> None:
    pytest.fail(
        "this test starts a process, and make quick would wait for it; mark it with "
        "@pytest.mark.process, or name its fixture in tests/surroundings.py"
    )
