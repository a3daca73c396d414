"""What the operating system tells of files is seen at once; without it, at the next look."""

import shutil
import time
from itertools import count, groupby
from pathlib import Path
from types import SimpleNamespace

import pytest
from watchdog import observers
from watchdog.events import FileModifiedEvent
from watchdog.observers.polling import PollingObserver

from sitegen.desk.looking import look, look_again
from sitegen.desk.reading import read_changed, read_files
from sitegen.hook import watching
from sitegen.hook.alarm import Alarm
from tests.serving import DEADLINE, serving
from tests.test_asking import NEW, OLD, PAGE, edit
from tests.test_watching import Told, fast, watcher

__all__ = ["fast"]
LATE = 10 * DEADLINE
native = pytest.mark.skipif(
    not issubclass(observers.Observer, observers.api.BaseObserver)  # type: ignore[arg-type]
    or observers.Observer is PollingObserver,
    reason="this system tells nothing",
)


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the next look come when every test is over."""
    for name in ("INTERVAL", "SHORTEST", "SELDOM"):
        monkeypatch.setattr(watching, name, LATE)


@native
@pytest.mark.usefixtures("late")
def test_what_the_system_names_is_seen_long_before_the_next_look(tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "file"
    folder.mkdir()
    with watcher(folder, file) as (running, told):
        _listening(running)
        (folder / "inner").mkdir()
        (folder / "inner" / "text").write_text("1", "utf-8")
        told.until(1)
        assert running.changed() == {str(folder / "inner" / "text")}
        file.touch()
        told.until(2)
        shutil.rmtree(folder)
        told.until(3)
        folder.mkdir()
        (folder / "again").touch()
        told.until(4)
        assert running.changed() == {
            str(file),
            str(folder / "inner" / "text"),
            str(folder / "again"),
        }
        (folder / "again").write_text("2", "utf-8")
        told.until(5)
    # a file that is half written at one look is told again at the next
    in_turn = [change for change, _ in groupby(told.changes)]
    assert in_turn == [FileModifiedEvent(str(path)) for path in (folder, file, folder)]


def _listening(running: watching.Watcher) -> None:
    """Wait until the watcher waits for the system."""
    end = time.monotonic() + DEADLINE
    while running._next == 0 and time.monotonic() < end:  # noqa: SLF001
        time.sleep(0.01)


@native
@pytest.mark.usefixtures("late")
def test_many_files_that_the_system_names_are_looked_at_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "QUIET", 0.02)
    with watcher(tmp_path) as (running, told):
        _listening(running)
        for number in range(watching.FEW + 1):
            (tmp_path / f"{number}").touch()
        end = time.monotonic() + DEADLINE
        seen = set[str]()
        while len(seen) <= watching.FEW and time.monotonic() < end:
            seen |= running.changed()
            time.sleep(0.01)
        assert len(seen) == watching.FEW + 1
        assert told.changes


@native
@pytest.mark.parametrize("is_told", [True, False])
def test_a_large_folder_is_looked_at_seldom_once_the_system_has_told_of_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_told: bool
) -> None:
    took = watching.INTERVAL / 2
    running = watching.Watcher([tmp_path])
    running.schedule(Told(), str(tmp_path), recursive=True)
    running._is_told = is_told  # noqa: SLF001
    with monkeypatch.context() as slow:
        slow.setattr(watching, "time", SimpleNamespace(monotonic=count(0, took).__next__))
        running._look()  # noqa: SLF001
    wait = watching.SHARE * took if is_told else watching.INTERVAL
    assert running._next == pytest.approx(took + wait)  # noqa: SLF001
    with watcher(tmp_path) as (heard, told):
        assert not heard._is_told  # noqa: SLF001
        _listening(heard)
        (tmp_path / "file").touch()
        told.until(1)
        assert heard._is_told  # noqa: SLF001


class Refusing(PollingObserver):
    """An observer of a system that has reached a limit."""

    def schedule(self, *_: object, **_named: object) -> None:  # type: ignore[override]
        """Refuse a folder."""
        raise OSError(28, "inotify watch limit reached")


class Failing(PollingObserver):
    """An observer that cannot be had."""

    def start(self) -> None:
        """Fail to start."""
        raise OSError(24, "inotify instance limit reached")


@pytest.mark.usefixtures("fast")
@pytest.mark.parametrize("observer", [PollingObserver, Refusing, Failing])
def test_without_a_word_of_the_system_files_are_looked_at_as_ever(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    observer: type[PollingObserver],
) -> None:
    is_of_the_system = observer is not PollingObserver
    named = type("InotifyObserver", (observer,), {}) if is_of_the_system else observer
    monkeypatch.setattr(observers, "Observer", named)
    with watcher(tmp_path) as (_, told):
        (tmp_path / "file").touch()
        told.until(1)
        (tmp_path / "file").unlink()
        told.until(2)
    assert capfd.readouterr() == ("", "")


def test_an_alarm_that_nobody_rings_is_silent() -> None:
    assert Alarm().wait(-1) == set()


def test_a_look_at_what_was_named_is_the_look_at_all(tmp_path: Path) -> None:
    for name in ("kept", "gone/a", "gone/b", "other"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    before = look(tmp_path)
    shutil.rmtree(tmp_path / "gone")
    (tmp_path / "other").write_text("more", "utf-8")
    (tmp_path / "new" / "__pycache__").mkdir(parents=True)
    (tmp_path / "new" / "c").touch()
    named = [str(tmp_path / name) for name in ("gone", "other", "new", "new/__pycache__")]
    assert look_again(before, named) == look(tmp_path) != before


def test_only_files_that_changed_are_read_again(project: Path) -> None:
    before = read_files(project)
    name, other = [name for name in before if name.startswith("briefings/")][:2]
    (project / name).write_bytes(b"changed")
    (project / other).write_bytes(b"not named")
    found = read_changed(project, before, [str(project / name)])
    assert found == {**before, name: b"changed"}
    (project / name).unlink()
    assert read_changed(project, before, [str(project / name)]) is None
    assert read_changed(project, before, [str(project / "briefings" / "more.yml")]) is None


@native
@pytest.mark.process
def test_a_server_shows_an_edit_long_before_its_next_look(project: Path) -> None:
    code = project / "sitegen/hook/watching.py"
    text = code.read_text("utf-8")
    assert "SHORTEST, INTERVAL = 0.1, 0.5" in text
    slow = text.replace("SHORTEST, INTERVAL = 0.1, 0.5", f"SHORTEST, INTERVAL = {LATE}, {LATE}")
    code.write_text(slow, "utf-8")
    with serving(project) as server:
        for old, new in ((OLD, "Otters say so"), ("Otters say so", NEW)):  # one look is the first
            edit(project, old, new)
            server.until(lambda new=new: server.shows(PAGE, new), new)  # type: ignore[misc]
