"""How ``site/`` is replaced: whole at every moment, and where it cannot be moved, file by file."""

import errno
import multiprocessing
import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from sitegen.desk.refilling import ChangedError, PartlyReplacedError, can_stay
from sitegen.desk.stamps import stamp_of
from sitegen.desk.swapping import replace_folder, restore_folder, scratch
from tests.disk import contents, fill, locked
from tests.serving import DEADLINE

OLD = {
    "same/a.css": "same",
    "styles/a.css": "old",
    "styles/gone.css": "old",
    "gone/index.html": "old, shows styles/gone.css",
    "index.html": "old, links gone/ and styles/a.css",
    "turned": "a file that becomes a folder",
    "turning/index.html": "a folder that becomes a file",
}
NEW = {
    "same/a.css": "same",
    "styles/a.css": "new",
    "styles/fresh.css": "new",
    "fresh/index.html": "new, shows styles/fresh.css",
    "index.html": "new, links fresh/ and styles/a.css",
    "turned/index.html": "new",
    "turning": "new",
}
CHILDREN = multiprocessing.get_context("forkserver")
CHILDREN.set_forkserver_preload([__name__])


def build(site: Path, files: dict[str, str] = NEW) -> None:
    """Replace a site as the command does."""
    with scratch(site) as fresh:
        fill(fresh, files)
        replace_folder(fresh, site)


def renew(site: Path) -> None:
    """Replace what is not the same, as the command does after an edit."""
    staying = {"same/a.css": stamp_of((site / "same/a.css").stat())}
    with scratch(site) as fresh:
        fill(fresh, {path: text for path, text in NEW.items() if path not in staying})
        replace_folder(fresh, site, staying)


def refuse_to_move(patch: pytest.MonkeyPatch, folder: Path, error: int) -> None:
    """Make a folder one that cannot be moved, as a mount is."""
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if folder in {path, target}:
            raise OSError(error, os.strerror(error), str(path), None, str(target))
        return rename(path, target)

    patch.setattr(Path, "rename", refuse)


def test_fresh_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / "scratch").mkdir()
        (tmp_path / "scratch" / name).write_text(name, "utf-8")
        replace_folder(tmp_path / "scratch", tmp_path / "site")
        assert contents(tmp_path) == {f"site/{name}": name}


def replace_often(parent: Path, name: str) -> None:
    """Put a fresh folder in the place of ``site`` again and again; the run ends with 1 if not."""
    for i in range(40):
        fresh = parent / f"{name}-{i}"
        fresh.mkdir()
        for page in range(20):
            (fresh / f"{page}").write_text(name, "utf-8")
        replace_folder(fresh, parent / "site")


@pytest.mark.process
def test_runs_at_once_take_one_place_in_turn(tmp_path: Path) -> None:
    runs = [CHILDREN.Process(target=replace_often, args=(tmp_path, name)) for name in "abcdef"]
    for run in runs:
        run.start()
    for run in runs:
        run.join(timeout=DEADLINE)
    assert [run.exitcode for run in runs] == [0] * len(runs)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert len(set(contents(tmp_path / "site").values())) == 1
    assert len(contents(tmp_path / "site")) == 20


def test_second_run_waits_to_replace_a_folder(tmp_path: Path) -> None:
    for name in ("fresh", "site"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page").write_text(name, "utf-8")
    second = threading.Thread(target=replace_folder, args=(tmp_path / "fresh", tmp_path / "site"))
    with locked(tmp_path):
        second.start()
        second.join(timeout=0.2)
        assert second.is_alive()
        assert contents(tmp_path) == {"fresh/page": "fresh", "site/page": "site"}
    second.join(timeout=DEADLINE)
    assert contents(tmp_path) == {"site/page": "fresh"}


def test_old_folder_is_back_where_the_fresh_one_cannot_take_its_place(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "old").write_text("old", "utf-8")
    with pytest.raises(FileNotFoundError):
        replace_folder(tmp_path / "missing", tmp_path / "site")
    assert contents(tmp_path) == {"site/old": "old"}


def test_link_to_a_folder_elsewhere_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "scratch").mkdir()
    (tmp_path / "scratch" / "new").write_text("new", "utf-8")
    (tmp_path / "served").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "served")
    replace_folder(tmp_path / "scratch", tmp_path / "site")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "served" / "new").read_text("utf-8") == "new"


def test_link_to_nowhere_is_followed(tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to(tmp_path / "served")
    build(tmp_path / "site")
    assert contents(tmp_path / "served") == NEW


# killed


def killed_build(site: Path, last: int, way: Callable[[Path], None], *, movable: bool) -> None:
    """Build, and be killed before so many steps on disk are done."""
    left = [last]
    steps = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir"}

    def count(event: str, _arguments: tuple[object, ...]) -> None:
        if event in steps:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    if not movable:
        refuse_to_move(pytest.MonkeyPatch(), site, errno.EBUSY)
    sys.addaudithook(count)
    way(site)


def kill_everywhere(
    site: Path,
    look: Callable[[], None],
    *,
    movable: bool = True,
    way: Callable[[Path], None] = build,
) -> int:
    """Kill a build of ``NEW`` over ``OLD`` at each step, look each time; return the steps."""
    for last in range(500):
        shutil.rmtree(site, ignore_errors=True)
        fill(site, OLD)
        given = {"movable": movable}
        run = CHILDREN.Process(target=killed_build, args=(site, last, way), kwargs=given)
        run.start()
        run.join(timeout=DEADLINE)
        look()
        if run.exitcode == 0:
            return last
        assert run.exitcode == -signal.SIGKILL
    pytest.fail("the build never came to its end")


@pytest.mark.process
def test_build_that_is_killed_leaves_a_whole_site_or_the_next_run_does(tmp_path: Path) -> None:
    site = tmp_path / "site"
    missing = []

    def look() -> None:
        missing.append(not site.exists())
        restore_folder(site)
        assert contents(site) in (OLD, NEW)
        shutil.rmtree(site)
        restore_folder(site)
        assert contents(site) in (OLD, NEW, {}), "what is half removed is not put back"
        build(site)
        assert contents(tmp_path) == {f"site/{name}": text for name, text in NEW.items()}

    assert kill_everywhere(site, look) > len(NEW)
    assert sum(missing) == 1


@pytest.mark.process
@pytest.mark.parametrize("way", [build, renew])
def test_refilling_that_is_killed_leaves_whole_files_and_what_pages_need(
    tmp_path: Path, way: Callable[[Path], None]
) -> None:
    site = tmp_path / "site"
    mixed = []

    def look() -> None:
        shutil.rmtree(site / ".site-new", ignore_errors=True)
        found = contents(site)
        mixed.append(found not in (OLD, NEW))
        for name, text in found.items():
            assert text in {OLD.get(name), NEW.get(name)}
        assert OLD.keys() & NEW.keys() <= found.keys()
        for kind, files in (("gone", OLD), ("fresh", NEW)):
            if f"{kind}/index.html" in found or files["index.html"] == found["index.html"]:
                assert f"styles/{kind}.css" in found
        build(site)
        assert contents(tmp_path) == {f"site/{name}": text for name, text in NEW.items()}

    assert kill_everywhere(site, look, movable=way is renew, way=way) > 2 * len(NEW)
    assert any(mixed)


def test_folder_of_a_run_that_goes_on_stays(tmp_path: Path) -> None:
    site = tmp_path / "site"
    left = tmp_path / ".site-of-a-killed-run"
    left.mkdir()
    with scratch(site) as first:
        fill(first, OLD)
        build(site)
        assert not left.exists()
        assert contents(first) == OLD
    assert contents(tmp_path) == {f"site/{name}": text for name, text in NEW.items()}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_where_there_are_no_locks_what_is_left_goes_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sitegen.desk.writing._fcntl", None)
    left = tmp_path / ".site-of-a-killed-run"
    left.mkdir()
    build(tmp_path / "site")
    assert left.exists()
    os.utime(left, (0, 0))
    build(tmp_path / "site")
    assert not left.exists()


def test_what_is_left_and_gone_already_stops_no_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".site-left").mkdir()

    def gone(folder: Path) -> bool:
        raise FileNotFoundError(folder)

    monkeypatch.setattr("sitegen.desk.swapping.is_abandoned", gone)
    build(tmp_path / "site")
    assert contents(tmp_path / "site") == NEW


def test_site_that_another_run_puts_back_meanwhile_stays(tmp_path: Path) -> None:
    site = tmp_path / "site"
    fill(tmp_path / ".site-left/fresh-old", OLD)
    second = threading.Thread(target=restore_folder, args=(site,))
    with locked(tmp_path):
        second.start()
        second.join(timeout=0.2)
        assert second.is_alive()
        fill(site, NEW)
    second.join(timeout=DEADLINE)
    assert contents(site) == NEW
    shutil.rmtree(site)
    restore_folder(site)
    assert contents(site) == OLD


# where the folder cannot be moved


@pytest.mark.parametrize("error", [errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EROFS])
def test_folder_that_cannot_be_moved_is_refilled(
    tmp_path: Path, error: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    fill(site, OLD)
    fill(tmp_path / "elsewhere", {"mine": "mine"})
    (site / "styles/linked").symlink_to(tmp_path / "elsewhere")
    (site / "fresh").symlink_to(tmp_path / "elsewhere")
    refuse_to_move(monkeypatch, site, error)
    before = site.stat().st_ino
    build(site)
    assert site.stat().st_ino == before
    assert contents(site) == NEW
    assert not (site / "styles/linked").is_symlink()
    assert contents(tmp_path / "elsewhere") == {"mine": "mine"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["elsewhere", "site"]


def test_what_a_disk_needs_at_its_top_stays(tmp_path: Path) -> None:
    fill(tmp_path / "site", OLD | {"lost+found/of-the-disk": "stays"})
    build(tmp_path / "site")
    assert contents(tmp_path / "site") == NEW | {"lost+found/of-the-disk": "stays"}


def test_hidden_file_of_others_stays_and_what_a_system_left_goes(tmp_path: Path) -> None:
    site = tmp_path / "site"
    left = dict.fromkeys((".DS_Store", "._a", ".#a", ".~lock.a#", "Thumbs.db"), "")
    fill(site, OLD | {".git": "gitdir: elsewhere"} | left)
    build(site)
    assert contents(site) == NEW | {".git": "gitdir: elsewhere"}
    (site / ".git").unlink()
    fill(site, left)
    before = site.stat().st_ino
    build(site)
    assert contents(site) == NEW
    assert site.stat().st_ino != before


def test_full_disk_leaves_a_folder_that_cannot_be_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    fill(site, OLD)
    refuse_to_move(monkeypatch, site, errno.EBUSY)

    def full(_from: Path, path: Path) -> None:
        path.write_text("ha", "utf-8")
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(OSError, match="No space left") as refused:
        build(site)
    assert not isinstance(refused.value, PartlyReplacedError)
    assert contents(tmp_path) == {f"site/{name}": text for name, text in OLD.items()}


def test_file_that_cannot_be_replaced_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    fill(site, OLD)
    refuse_to_move(monkeypatch, site, errno.EBUSY)

    def refuse(_path: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PartlyReplacedError) as refused:
        build(site)
    assert (refused.value.errno, refused.value.strerror) == (errno.EACCES, "Permission denied")
    assert not (site / ".site-new").exists()


def test_fresh_folder_that_cannot_be_read_empties_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    fill(site, OLD)
    refuse_to_move(monkeypatch, site, errno.EBUSY)
    with pytest.raises(FileNotFoundError):
        replace_folder(tmp_path / "missing", site)
    assert contents(site) == OLD


# where most stays


def test_what_stays_is_not_touched_and_all_else_is_as_in_the_fresh_folder(tmp_path: Path) -> None:
    site = tmp_path / "site"
    fill(site, OLD | {".git": "gitdir: elsewhere"})
    fill(tmp_path / "elsewhere", {"mine": "mine"})
    (site / "same" / "linked").symlink_to(tmp_path / "elsewhere")
    (site / "fresh").symlink_to(tmp_path / "elsewhere")
    before = site.stat().st_ino, (site / "same/a.css").stat()
    renew(site)
    assert (site.stat().st_ino, (site / "same/a.css").stat()) == before
    assert contents(site) == NEW | {".git": "gitdir: elsewhere"}
    assert contents(tmp_path / "elsewhere") == {"mine": "mine"}
    renew(site)
    assert contents(site) == NEW | {".git": "gitdir: elsewhere"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["elsewhere", "site"]


@pytest.mark.parametrize("is_there", [True, False])
def test_what_another_build_has_replaced_does_not_stay(
    tmp_path: Path,
    is_there: bool,  # noqa: FBT001 - a row of the table
) -> None:
    site = tmp_path / "site"
    fill(site, OLD)
    staying = {"same/a.css": stamp_of((site / "same/a.css").stat())}
    (site / "same/a.css").unlink()
    if is_there:
        fill(site, {"same/a.css": "another"})
    before = contents(site)
    (tmp_path / "fresh").mkdir()
    with pytest.raises(ChangedError):
        replace_folder(tmp_path / "fresh", site, staying)
    assert contents(site) == before


def test_files_stay_where_others_can_be_moved_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, target: Path) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link", str(target))

    site, fresh = tmp_path / "site", tmp_path / ".site-a" / "fresh"
    fresh.parent.mkdir()
    assert not can_stay(site, fresh)
    site.mkdir()
    assert can_stay(site, fresh)
    assert contents(site) == {}
    monkeypatch.setattr(Path, "replace", refuse)  # as for a mount of the same disk
    assert not can_stay(site, fresh)


def test_file_in_the_place_of_the_folder_is_told_before_anything_is_done(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine", "utf-8")
    with pytest.raises(NotADirectoryError, match="a file is in its place; move or delete it"):
        build(tmp_path / "site")
    assert contents(tmp_path) == {"site": "mine"}
