"""Commands that cannot go on: one line and an exit status, whatever stops them."""

import atexit
import errno
import io
import os
import runpy
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess
from types import FrameType
from typing import IO

import pytest
from click.testing import Result

import build
from sitegen.desk.writing import write_file, write_new
from sitegen.starting import finish, leave
from tests.disk import contents, fill
from tests.test_swapping import refuse_to_move
from tests.tiers import IN_CI, first_of

COMMANDS = [[], ["check"], ["pages"], ["verify"], ["status"], ["status", "--json"], ["schema"]]
SILENT = ["pages"]
FULL = "Error: No space left on device; make room there, then run this again"


def run(project: Path, words: list[str], output: IO[str] | int) -> CompletedProcess[str]:
    """Run the command; its standard output goes where it is told."""
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "build.py", *words],
        cwd=project,
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


def told(error: str) -> list[str]:
    """Return what was printed, but for what MkDocs tells of a build."""
    lines = error.splitlines()
    return [line for line in lines if "INFO" not in line and "  - " not in line]


def refuse(error: int, path: Path | None) -> Callable[..., None]:
    """Return what stands for any change of the disk, and raises an error of this kind."""

    def refusing(*_: object, **__: object) -> None:
        named = [str(path)] if path else []
        raise OSError(error, os.strerror(error), *named)

    return refusing


@pytest.mark.process
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize(
    "words", first_of([*COMMANDS, ["--help"], ["check", "--help"]], 3), ids=" ".join
)
def test_output_that_nobody_can_take_is_one_line(project: Path, words: list[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = run(project, words, full)
    lines = [] if words == SILENT else [FULL]
    assert (done.returncode, told(done.stderr)) == (len(lines), lines)


@pytest.mark.process
@pytest.mark.parametrize("words", first_of(COMMANDS, 2), ids=" ".join)
def test_pipe_that_is_closed_ends_a_command_without_a_word(project: Path, words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run(project, words, writing)
    os.close(writing)
    assert (done.returncode, told(done.stderr)) == (int(words != SILENT), [])


class Full(io.StringIO):
    """A file on a full disk."""

    def flush(self) -> None:
        """Refuse what was written."""
        raise OSError(errno.ENOSPC, "No space left on device")


def test_output_that_cannot_be_written_is_not_tried_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(SystemExit, match=r"^1$"):
        build.main(["--help"])
    assert not isinstance(sys.stdout, Full)
    assert capsys.readouterr().err == f"{FULL}\n"


def test_letters_that_an_output_cannot_have_are_written_as_numbers(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "ROOT", project)
    (project / "briefings/articles/\u05e0\u05de\u05dc.yml").write_text("", "utf-8")
    output = io.TextIOWrapper(io.BytesIO(), "cp1252")
    monkeypatch.setattr(sys, "stdout", output)
    with pytest.raises(SystemExit, match=r"^1$"):
        build.main(["check"])
    output.seek(0)
    assert output.read().startswith("briefings/articles/\\u05e0\\u05de\\u05dc.yml:1:1: ")
    assert command("check").stdout.startswith("briefings/articles/\u05e0\u05de\u05dc.yml:1:1: ")


def test_pipe_that_is_closed_while_a_command_works_is_clicks_to_end(
    command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sitegen.commands.building.open_project", refuse(errno.EPIPE, None))
    ended = command("check")
    assert (ended.exit_code, ended.output) == (1, "")


@pytest.mark.process
@pytest.mark.parametrize("words", first_of([[], ["status"], ["--help"]], 1, IN_CI), ids=" ".join)
def test_without_an_output_a_command_does_its_work(project: Path, words: list[str]) -> None:
    shell = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "build.py", *words]
    done = subprocess.run(  # noqa: S603 - our own words
        shell, cwd=project, stderr=subprocess.PIPE, text=True, check=False
    )
    assert (done.returncode, told(done.stderr)) == (0, [])


# Ctrl+C


def test_ctrl_c_while_a_command_works_is_one_line(
    command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sitegen.commands.building.open_project", interrupt)
    stopped = command("check")
    assert (stopped.exit_code, stopped.stdout, stopped.stderr) == (130, "", "Stopped.\n")


def test_ctrl_c_in_mkdocs_leaves_the_site(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    fill(project / "site", {"index.html": "old"})
    monkeypatch.setattr("sitegen.hook.generating.open_project", interrupt)
    stopped = command()
    assert (stopped.exit_code, stopped.stdout, stopped.stderr) == (130, "", "\nStopped.\n")
    assert contents(project / "site") == {"index.html": "old"}
    assert [*project.glob(".site-*")] == []


@pytest.mark.process
def test_ctrl_c_while_modules_are_read_ends_at_once(project: Path) -> None:
    """The process interrupts itself in the middle of its imports, as it would be from outside."""
    module = project / "sitegen/commands/__init__.py"
    text = module.read_text("utf-8")
    interrupt = "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n"
    module.write_text(f"{interrupt}{text}", "utf-8")
    with interruptible():
        done = run(project, ["check"], subprocess.PIPE)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


def test_ctrl_c_before_that_ends_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_number: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(signal, "getsignal", interrupt)
    with pytest.raises(SystemExit, match=r"^130$"):
        runpy.run_path(str(build.__file__), run_name="__main__")


def test_a_python_that_keeps_to_itself_finds_the_code_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As ``python -I build.py`` does, or a shell with PYTHONSAFEPATH."""
    folder = str(Path(build.__file__).parent)
    monkeypatch.setattr(sys, "path", [path for path in sys.path if path not in {folder, ""}])
    monkeypatch.setattr(sys, "argv", ["build.py", "--help"])
    with interruptible(), pytest.raises(SystemExit, match=r"^0$"):
        runpy.run_path(str(build.__file__), run_name="__main__")
    assert sys.path[0] == folder


@contextmanager
def interruptible(
    by: Callable[[int, FrameType | None], object] | int = signal.default_int_handler,
) -> Iterator[None]:
    """Have Ctrl+C do what it does in a terminal, also where the tests run in the background."""
    before = signal.signal(signal.SIGINT, by)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("handler", [signal.default_int_handler, signal.SIG_IGN])
def test_a_command_listens_to_ctrl_c_where_it_is_heard(
    monkeypatch: pytest.MonkeyPatch, handler: Callable[[int, FrameType | None], object] | int
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py", "--help"])
    with interruptible(handler):
        with pytest.raises(SystemExit, match=r"^0$"):
            runpy.run_path(str(build.__file__), run_name="__main__")
        assert signal.getsignal(signal.SIGINT) == handler


@pytest.mark.parametrize(("code", "left"), [(3, [3]), (0, [0]), ("told by Python", [])])
def test_the_process_ends_with_the_command(
    monkeypatch: pytest.MonkeyPatch, code: int | str, left: list[int]
) -> None:
    """Python would give back each value by itself: 0.8 of 4 seconds at 1,000 briefs."""
    ended: list[int] = []
    monkeypatch.setattr("sitegen.starting.leave", ended.append)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    with pytest.raises(SystemExit, match=str(code)):
        finish(lambda: sys.exit(code))
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    with pytest.raises(SystemExit, match=str(code)):
        finish(lambda: sys.exit(code))
    assert ended == left, "another thread is waited for"


def test_what_is_left_to_say_and_to_do_comes_before_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []
    monkeypatch.setattr(os, "_exit", lambda status: done.append(f"exit {status}"))
    monkeypatch.setattr(atexit, "_run_exitfuncs", lambda: done.append("tidied up"))
    leave(3)
    assert done == ["tidied up", "exit 3"]
    output = io.StringIO()
    monkeypatch.setattr(output, "flush", refuse(errno.ENOSPC, None))
    for stream in (None, output):
        monkeypatch.setattr(sys, "stdout", stream)
        leave(3)
    assert done == ["tidied up", "exit 3", *["tidied up"] * 2], "Python tells what cannot be said"


# what the disk refuses


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (errno.ENOSPC, "No space left on device; make room there, then run this again"),
        (errno.EACCES, "Permission denied; give your account access there"),
        (errno.EROFS, "Read-only file system; make it writable"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_build_that_the_disk_refuses_is_one_line(
    project: Path,
    command: Callable[..., Result],
    monkeypatch: pytest.MonkeyPatch,
    error: int,
    line: str,
) -> None:
    scratch = project / ".site-x"
    monkeypatch.setattr("sitegen.desk.swapping.TemporaryDirectory", refuse(error, scratch))
    refused = command()
    assert (refused.exit_code, refused.output) == (
        1,
        f"Error: site/ stays as it was: .site-x: {line}\n",
    )


def test_disk_that_is_full_before_mkdocs_is_done_leaves_the_site(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(project / "site", {"index.html": "old"})
    monkeypatch.setattr("mkdocs.utils.write_file", refuse(errno.ENOSPC, None))
    refused = command()
    assert refused.exit_code == 1
    assert refused.stderr.endswith(
        "Error: site/ stays as it was: No space left on device; make room there, "
        "then run this again\n"
    )
    assert contents(project / "site") == {"index.html": "old"}
    assert [*project.glob(".site-*")] == []


def test_site_that_is_a_file_is_told_at_once(project: Path, command: Callable[..., Result]) -> None:
    (project / "site").write_text("mine", "utf-8")
    refused = command()
    assert (refused.exit_code, refused.output) == (
        1,
        "Error: site/ stays as it was: a file is in its place; move or delete it\n",
    )
    assert (project / "site").read_text("utf-8") == "mine"


@pytest.mark.slow
def test_site_that_is_half_replaced_is_told_so(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = project / "site"
    fill(site, {"index.html": "old"})
    refuse_to_move(monkeypatch, site, errno.EBUSY)
    monkeypatch.setattr("sitegen.desk.refilling._is_folder", refuse(errno.EACCES, site / "a"))
    refused = command()
    assert refused.exit_code == 1
    assert refused.stderr.endswith(
        "Error: site/ is half new, half old; mend this and build again: "
        "site/a: Permission denied; give your account access there\n"
    )


def test_any_command_puts_the_site_back_that_a_killed_build_took(
    project: Path, command: Callable[..., Result]
) -> None:
    fill(project / ".site-killed/fresh-old", {"index.html": "good"})
    assert command("check").exit_code == 0
    assert contents(project / "site") == {"index.html": "good"}


def test_site_that_cannot_be_put_back_stops_no_other_command(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(project / ".site-killed/fresh-old", {"index.html": "good"})
    refuse_to_move(monkeypatch, project / "site", errno.EACCES)
    assert command("check").exit_code == 0
    built = command()
    assert (built.exit_code, built.output) == (
        1,
        "Error: site/ stays as it was: site: Permission denied; give your account access there\n",
    )
    assert contents(project / ".site-killed/fresh-old") == {"index.html": "good"}


def test_file_that_cannot_be_written_is_named_and_nothing_of_it_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        with path.open("wb") as file:
            file.write(content[:3])
        raise OSError(errno.ENOSPC, "No space left on device")

    fill(tmp_path, {"a.yml": "old"})
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left") as refused:
        write_file(tmp_path / "a.yml", "a new text")
    assert refused.value.filename == str(tmp_path / "a.yml")
    assert contents(tmp_path) == {"a.yml": "old"}


def test_new_files_that_ctrl_c_stops_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mkdir = Path.mkdir

    def interrupt(path: Path, **options: bool) -> None:
        if path.name == "b":
            raise KeyboardInterrupt
        mkdir(path, **options)

    monkeypatch.setattr(Path, "mkdir", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_new(tmp_path, {"a/a": "new", "b/b": "new"})
    assert contents(tmp_path) == {}
