"""A server that is to end: by Ctrl+C, by a process manager, by a closed terminal."""

import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path

import click
import pytest
from click.testing import Result

from sitegen.listening import stop_as_on_interrupt
from tests.serving import DEADLINE
from tests.starting import BUILD, MKDOCS, free_port, started
from tests.tiers import first_of

WAITS = """
import pathlib, time

HERE = pathlib.Path(__file__).parent

def on_env(env, config, files):
    end = time.monotonic() + SECONDS
    while (HERE / "wait").exists() and time.monotonic() < end:
        (HERE / "waiting").touch()
        time.sleep(0.05)  # a signal that another thread is given does not wake a long sleep
""".replace("SECONDS", str(2 * DEADLINE))


@pytest.fixture
def waiting(project: Path) -> Path:
    """Return a project whose builds last for ever while there is a file ``wait``."""
    (project / "waits.py").write_text(WAITS, "utf-8")
    mkdocs = project / "mkdocs.yml"
    good = mkdocs.read_text("utf-8")
    mkdocs.write_text(good.replace("hooks: [build.py]", "hooks: [build.py, waits.py]"), "utf-8")
    return project


def answers(port: int) -> bool:
    with suppress(OSError), closing(HTTPConnection("127.0.0.1", port)) as connection:
        connection.request("GET", "/")
        return connection.getresponse().status == HTTPStatus.OK
    return False


@pytest.mark.process
@pytest.mark.parametrize("number", first_of([signal.SIGINT, signal.SIGTERM, signal.SIGHUP]))
@pytest.mark.parametrize("command", [BUILD, MKDOCS])
def test_a_server_ends_in_a_line_and_leaves_nothing(
    waiting: Path, command: tuple[str, ...], number: signal.Signals
) -> None:
    port = free_port("127.0.0.1")
    with started(waiting, *command, "--dev-addr", f"127.0.0.1:{port}") as server:
        # MkDocs says that it serves a moment before its thread does
        server.until(lambda: answers(port))
        assert server.leftovers() != []
        if number != signal.SIGTERM:  # the others end it during a rebuild
            (waiting / "wait").touch()
            (waiting / "docs/notes/index.md").write_text("# New\n", "utf-8")
            server.until((waiting / "waiting").exists)
        before = server.output()
        assert server.ends(number) == 0
        assert server.output().removeprefix(before) == "INFO    -  Shutting down...\n"
        assert server.leftovers() == []


@pytest.mark.process
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_server_that_has_not_begun_ends_as_an_interrupted_command(
    waiting: Path, number: signal.Signals
) -> None:
    (waiting / "wait").touch()
    with started(waiting, *BUILD) as server:
        server.until((waiting / "waiting").exists)
        before = server.output()
        assert server.ends(number) == 130
        assert server.output().removeprefix(before).strip() == "Stopped."
        assert server.leftovers() == []


@pytest.mark.parametrize("kind", [click.Abort, KeyboardInterrupt])
def test_an_interrupt_anywhere_else_is_the_same(
    command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]
) -> None:
    folders: list[Path] = []

    def interrupt(_arguments: list[str], _name: str, *, standalone_mode: bool) -> None:
        assert not standalone_mode
        folders.append(Path(tempfile.mkdtemp()))
        raise kind

    monkeypatch.setattr("sitegen.commands.building.mkdocs.main", interrupt)
    assert command("serve").exit_code == 130
    assert tempfile.tempdir is None
    assert not folders[0].parent.exists()


@pytest.fixture
def handlers() -> Iterator[None]:
    """Put the handlers of signals back."""
    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.usefixtures("handlers")
def test_what_is_to_be_ignored_stays_so() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    stop_as_on_interrupt()
    assert signal.getsignal(signal.SIGTERM) is signal.default_int_handler
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


@pytest.mark.usefixtures("handlers")
def test_a_machine_may_know_no_closed_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    monkeypatch.delattr(signal, "SIGHUP")
    stop_as_on_interrupt()
    assert signal.getsignal(signal.SIGTERM) is signal.default_int_handler
