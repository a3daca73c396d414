"""Work on all cores: each part of it is done once, as on one, and no process is left over."""

import gc
import os
import select
import signal
import threading
from collections.abc import Callable, Iterator, Sequence

import pytest

from sitegen.cache import cores
from sitegen.cache.cores import LEAST, on_other_cores
from sitegen.cache.pickling import pickled, unpickled
from sitegen.library import reading
from sitegen.project import project_of
from tests.projects import repeated, site
from tests.serving import DEADLINE

Parts = list[tuple[list[object], object]]
pytestmark = [pytest.mark.process, pytest.mark.covers]


def joined(numbers: Sequence[int]) -> bytes:
    return ",".join(map(str, numbers)).encode()


OURS = os.getpid()
COPIES: list[int] = []


def failing(numbers: Sequence[int]) -> bytes:
    if os.getpid() != OURS:
        raise SystemExit("a copy that fails")
    return joined(numbers)


def no_child_is_left() -> bool:
    """Say whether every copy has ended and was waited for; this process may have other children."""
    return bool(COPIES) and not any(map(is_there, COPIES))


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def noted() -> int:
    """Copy this process, and note the copy."""
    process = FORK()
    if process:
        COPIES.append(process)
    return process


FORK = os.fork


@pytest.fixture(autouse=True)
def several(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    COPIES.clear()
    monkeypatch.setattr(os, "fork", noted)
    monkeypatch.setattr(cores, "cores", lambda: 3)
    yield
    gc.unfreeze()


def copies_are_done() -> None:
    """Wait until every copy has sent what it made, and is about to end."""
    for process in COPIES:
        os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)


def test_each_part_is_made_once_by_whoever_comes_to_it() -> None:
    parts = [(list(part), made) for part, made in on_other_cores(range(LEAST + 2), joined)]
    assert sorted(number for part, _ in parts for number in part) == [*range(LEAST + 2)]
    assert all(made == joined(part) for part, made in parts)
    assert no_child_is_left()


def test_copies_do_all_where_this_process_has_something_else_to_do() -> None:
    parts = on_other_cores(range(LEAST), lambda _: os.getpid(), copies_are_done)
    assert {number for part, _ in parts for number in part} == {*range(LEAST)}
    assert {made for _, made in parts} <= {*COPIES}
    assert no_child_is_left()


def test_little_is_done_here() -> None:
    done: list[str] = []
    made = on_other_cores(range(5), joined, lambda: done.append("else"))
    assert made == [(range(5), b"0,1,2,3,4")]
    assert on_other_cores([], joined) == []
    assert done == ["else"]


def test_parts_of_a_copy_that_fails_are_made_here() -> None:
    parts = on_other_cores(range(LEAST), failing, copies_are_done)
    assert sorted(number for part, _ in parts for number in part) == [*range(LEAST)]
    assert all(made == joined(part) for part, made in parts)
    assert no_child_is_left()


def test_interrupt_leaves_no_copy() -> None:
    def endless(_numbers: Sequence[int]) -> bytes:
        signal.pause()
        return b""

    def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        on_other_cores(range(LEAST), endless, interrupted)
    assert no_child_is_left()


def test_no_copy_outlives_a_process_that_is_killed() -> None:
    def large(_numbers: Sequence[int]) -> bytes:
        os.write(begins, b"!")
        return bytes(1_000_000)  # more than waits in a pipe for whoever reads it

    def killed() -> None:
        os.read(begun, 1)
        os.kill(os.getpid(), signal.SIGKILL)

    (begun, begins), (end, ours) = os.pipe(), os.pipe()
    if (process := FORK()) == 0:
        on_other_cores(range(LEAST), large, killed)
    os.close(ours)
    os.waitpid(process, 0)
    assert select.select([end], [], [], DEADLINE)[0], "a copy is still there"
    for each in (begun, begins, end):
        os.close(each)


def test_copy_sends_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    class EndedError(Exception):
        pass

    def end(_status: int) -> None:
        raise EndedError

    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(os, "fork", lambda: 0)
    with pytest.raises(EndedError):
        on_other_cores(range(LEAST), joined)
    ours = os.getppid()
    monkeypatch.setattr(os, "getpid", lambda: ours)
    made: list[int] = []

    def noted(some: Sequence[int]) -> bytes:
        made.extend(some)
        return b""

    with pytest.raises(EndedError):
        on_other_cores(range(LEAST), noted)
    assert made == [*range(LEAST)]
    monkeypatch.setattr(os, "getppid", lambda: 1)
    with pytest.raises(EndedError):
        on_other_cores(range(LEAST), noted)
    assert made == [*range(LEAST)], "nobody waits for a copy whose process is gone"


def test_project_is_the_same_on_all_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    files = repeated(site(), 40) | {"briefings/articles/x.yml": b"state: drft"}
    found = project_of(files)
    assert no_child_is_left()
    monkeypatch.setattr(cores, "cores", lambda: 1)
    alone = project_of(files)
    assert found.problems == alone.problems
    assert found.library == alone.library
    assert {e.content for e in found.library.briefs.values()} <= {*files.values()}


def test_copies_are_made_by_a_single_thread_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {0, 1, 2})
    monkeypatch.setattr("sys.platform", "linux")
    assert cores.cores() == 3
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert cores.cores() == 1


def test_what_a_copy_reads_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def beside(things: list[object], work: Callable[[list[object]], object]) -> Parts:
        return [(things, unpickled(pickled(work(things))))]

    alone = project_of(site())
    monkeypatch.setattr(reading, "on_other_cores", beside)
    assert project_of(site()).library == alone.library


def test_as_many_things_as_one_likes_are_each_done_once() -> None:
    many = range(300_000)
    done = on_other_cores(many, lambda part: bytes(len(part)))
    assert sorted(i for part, _ in done for i in part) == [*many]
    assert all(len(made) == len(part) for part, made in done)
