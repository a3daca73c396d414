"""A server and what ordinary life does to the folders it watches."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileModifiedEvent, FileSystemEvent, FileSystemEventHandler

from sitegen import hook
from sitegen.desk.looking import Sight, digest, look
from sitegen.generation import write_docs
from sitegen.hook import watching
from sitegen.hook.serving import CODE
from sitegen.hook.watching import Watcher
from sitegen.project import open_project
from tests.serving import DEADLINE, Server, serving

NOTES = "docs/notes/index.md"
RESTART = (
    "sitegen/ or build.py is no longer what, or where, it was when this server started; "
    "end it with Ctrl+C and start it again"
)


def write(project: Path, sentence: str) -> None:
    """Change the page that is written by hand."""
    (project / NOTES).write_text(f"# Method\n\n{sentence}\n", "utf-8")


def shows(server: Server, sentence: str) -> None:
    """Wait until that page has a text and nothing is to be mended."""

    def is_shown() -> bool:
        page = server.get("/notes/")[1]
        return sentence in page and "lb-alarm" not in page

    server.until(is_shown, sentence)


def tells(server: Server, text: str) -> None:
    """Wait until a panel tells something over the pages that were there before."""
    server.until(lambda: server.shows("/sources/", text), text)
    assert "Harbour Post" in server.get("/sources/")[1]


# in a real server


@pytest.mark.process
def test_a_folder_that_was_gone_is_watched_again(project: Path) -> None:
    overrides = project / "overrides"
    overrides.mkdir()
    (overrides / "404.html").write_text("Seals sleep", "utf-8")
    mkdocs = project / "mkdocs.yml"
    good = mkdocs.read_text("utf-8")
    mkdocs.write_text(good.replace("material", "material\n  custom_dir: overrides"), "utf-8")
    gone = {
        "briefings": "is the page of no theme",
        "seeds": "has no seed",
        "docs": "docs' isn't an existing directory",
        "overrides": "overrides') does not exist",
    }
    aside = project / "aside"
    with serving(project) as server:
        for name, told in gone.items():
            (project / name).rename(aside)
            tells(server, told)
            time.sleep(2 * watching.INTERVAL)  # longer gone than one look takes
            aside.rename(project / name)
            shows(server, "Written by hand.")
        (overrides / "404.html").write_text("Gulls ate it", "utf-8")
        server.until(lambda: "Gulls ate it" in server.get("/no/such/page/")[1], "the new template")
        write(project, "Otters did it.")
        shows(server, "Otters did it.")


@pytest.mark.process
def test_the_configuration_may_be_replaced_deleted_and_written_again(project: Path) -> None:
    mkdocs, fresh = project / "mkdocs.yml", project / "mkdocs.yml.new"
    good = mkdocs.read_text("utf-8")
    with serving(project) as server:
        for name in ("Gulls", "Otters"):
            fresh.write_text(good.replace("Harbour strike", name), "utf-8")
            fresh.replace(mkdocs)
            server.until(lambda name=name: server.shows("/", name), name)  # type: ignore[misc]
        mkdocs.unlink()
        tells(server, "mkdocs.yml' does not exist")
        mkdocs.write_text(good.replace("Harbour strike", "Seals"), "utf-8")
        server.until(lambda: server.shows("/", "Seals"), "Seals")
        builds = server.builds()
        (project / "notes.txt").write_text("beside it", "utf-8")
        write(project, "Written by seals.")
        server.until_built(builds + 1)


@pytest.mark.process
def test_a_project_whose_folder_is_renamed_and_named_back_is_watched_again(project: Path) -> None:
    elsewhere = project.with_name("elsewhere")
    with serving(project) as server:
        project.rename(elsewhere)
        tells(server, RESTART)
        elsewhere.rename(project)
        shows(server, "Written by hand.")
        write(project, "Otters did it.")
        shows(server, "Otters did it.")


def git(project: Path, *command: str) -> None:
    mail = ["-c", "user.name=Moss", "-c", "user.email=moss@example.org"]
    subprocess.run(["git", *mail, *command], cwd=project, check=True, capture_output=True)  # noqa: S603, S607 - our own words


@pytest.mark.process
def test_a_checkout_without_content_and_code_is_told_until_they_are_back(project: Path) -> None:
    (project / ".gitignore").write_text("__pycache__/\n", "utf-8")
    git(project, "init", "--initial-branch", "full")
    git(project, "add", ".")
    git(project, "commit", "--message", "All")
    git(project, "checkout", "--orphan", "bare")
    git(project, "rm", "-r", "--force", "--quiet", ".")
    git(project, "commit", "--allow-empty", "--message", "Nothing")
    git(project, "checkout", "full")
    with serving(project) as server:
        git(project, "checkout", "bare")
        tells(server, RESTART)
        assert not (project / "sitegen/templates").exists()
        git(project, "checkout", "full")
        shows(server, "Written by hand.")
        write(project, "Otters did it.")
        shows(server, "Otters did it.")
        assert server.output().count(f"{RESTART}.\n") == 1


SLOW = """
import pathlib, time

HERE = pathlib.Path(__file__).parent

def on_env(env, config, files):
    (HERE / "reading").touch()
    while not (HERE / "go").exists():
        time.sleep(0.05)
"""


def slowly(project: Path) -> Callable[[str], None]:
    """Have every build wait once it has read all files; return what edits then and lets it go."""
    (project / "slow.py").write_text(SLOW, "utf-8")
    mkdocs = project / "mkdocs.yml"
    mkdocs.write_text(
        mkdocs.read_text("utf-8").replace("hooks: [build.py]", "hooks: [build.py, slow.py]"),
        "utf-8",
    )
    reading, go = project / "reading", project / "go"

    def edit(sentence: str) -> None:
        end = time.monotonic() + DEADLINE
        while not reading.exists() and time.monotonic() < end:
            time.sleep(0.05)
        write(project, sentence)
        go.touch()

    return edit


@pytest.mark.process
def test_an_edit_during_the_first_build_is_not_lost(project: Path) -> None:
    edit = slowly(project)
    editor = threading.Thread(target=edit, args=["Otters came early."])
    editor.start()
    with serving(project) as server:
        editor.join()
        shows(server, "Otters came early.")


@pytest.mark.process
def test_an_edit_during_a_rebuild_is_not_lost(project: Path) -> None:
    edit = slowly(project)
    (project / "go").touch()
    with serving(project) as server:
        for name in ("go", "reading"):
            (project / name).unlink()
        write(project, "Gulls came first.")
        edit("Otters came later.")
        shows(server, "Otters came later.")


@pytest.mark.process
def test_a_folder_of_texts_may_appear(project: Path, tmp_path: Path) -> None:
    texts = tmp_path / "elsewhere" / "texts"
    with serving(project, BRIEFING_TEXTS=str(texts)) as server:
        assert server.get("/review/")[0] == 404
        shutil.copytree(Path(__file__).parent / "texts", texts)
        server.until(lambda: server.get("/review/")[0] == 200, "the review")


@pytest.mark.process
def test_a_server_whose_temporary_folder_was_cleared_builds_it_again(
    project: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    with serving(project, TMPDIR=str(folder)) as server:
        for made in folder.iterdir():
            shutil.rmtree(made)
        write(project, "Otters did it.")
        shows(server, "Otters did it.")
    assert list(folder.iterdir()) == []


# one look


def test_a_look_tells_a_change_of_any_kind(tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "folder" / "file"
    other = tmp_path / "other"
    seen = [look(folder)]

    def is_another() -> bool:
        seen.append(look(folder))
        return seen[-1] != seen[-2]

    assert seen == [frozenset()]
    folder.mkdir()
    assert not is_another()  # as long as nothing is in it
    file.write_text("a", "utf-8")
    assert is_another()
    assert not is_another()
    file.write_text("ab", "utf-8")
    assert is_another()
    other.write_text("cd", "utf-8")
    os.utime(other, ns=(1, 1))
    os.utime(file, ns=(1, 1))
    assert is_another()
    other.replace(file)
    assert is_another()
    file.chmod(0o400)
    assert is_another()
    file.rename(folder / "renamed")
    assert is_another()
    folder.rename(tmp_path / "elsewhere")
    assert is_another()
    assert seen[-1] == frozenset()


def test_links_that_lead_back_end_a_look(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "file").touch()
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "linked").touch()
    for name, target in {
        "loop": ".",
        "again": ".",
        "up": "..",
        "self": "self",
        "dangling": "nowhere",
        "aside": "../outside",
    }.items():
        (folder / name).symlink_to(target)
    names = {name.removeprefix(f"{folder}/") for name, _ in look(folder)}
    assert names == {"aside/linked", "inner/file", "self"}


def test_a_folder_that_cannot_be_read_is_seen_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    before = look(tmp_path)

    def refuse(path: str) -> object:
        raise PermissionError(13, "Permission denied", path)

    with monkeypatch.context() as refused:
        refused.setattr(os, "scandir", refuse)
        assert look(tmp_path) == {(str(tmp_path), (13,))}
    assert look(tmp_path) == before


def test_what_python_makes_is_no_change_and_content_alone_is_another_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, made = tmp_path / "code.py", tmp_path / "__pycache__"
    code.write_text("1", "utf-8")
    before, sight = digest([tmp_path]), look(tmp_path)
    made.mkdir()
    (made / "code.pyc").touch()
    assert look(tmp_path) == sight
    os.utime(code, ns=(1, 1))
    assert look(tmp_path) != sight
    assert digest([tmp_path]) == before
    code.write_text("2", "utf-8")
    assert digest([tmp_path]) != before
    assert digest([tmp_path], {"code.py"}) != digest([tmp_path])
    code.write_text("1", "utf-8")
    assert digest([tmp_path]) == before

    def refuse(_path: str) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("sitegen.desk.stamps.content_of", refuse)
    assert digest([tmp_path]) != before


# the watcher by itself


class Told(FileSystemEventHandler):
    """What MkDocs would have been told."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.changes: list[FileSystemEvent] = []

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note it."""
        self.changes.append(event)

    def until(self, count: int) -> None:
        """Wait for so many."""
        end = time.monotonic() + DEADLINE
        while len(self.changes) < count and time.monotonic() < end:
            time.sleep(0.01)
        assert len(self.changes) == count


@contextmanager
def watcher(*paths: Path) -> Iterator[tuple[Watcher, Told]]:
    """Watch these paths."""
    told = Told()
    started = Watcher(paths[:1])
    for path in paths:
        started.schedule(told, str(path), recursive=True)
    started.start()
    yield started, told
    started.stop()
    started.join(DEADLINE)
    assert not started.is_alive()


@pytest.fixture
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in {"INTERVAL": 0.02, "QUIET": 0.02, "LONGEST": 0.2}.items():
        monkeypatch.setattr(watching, name, seconds)


@pytest.mark.usefixtures("fast")
def test_a_change_below_a_path_is_told_with_the_path(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    with watcher(first, second) as (running, told):
        first.touch()
        told.until(1)
        second.mkdir()
        (second / "file").touch()
        told.until(2)
        assert told.changes == [FileModifiedEvent(str(first)), FileModifiedEvent(str(second))]
        assert not any(change.is_directory for change in told.changes)
        running.unschedule(str(first))
        first.unlink()
        (second / "file").unlink()
        told.until(3)
        assert told.changes[-1] == FileModifiedEvent(str(second))


@pytest.mark.usefixtures("fast")
def test_a_checkout_is_told_once_when_it_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "LONGEST", DEADLINE)
    looks = 0

    def see(_path: Path) -> Sight:
        nonlocal looks
        looks += 1
        return frozenset((str(number), (number,)) for number in range(min(looks, 50)))

    monkeypatch.setattr(watching, "look", see)
    with watcher(tmp_path) as (_, told):
        told.until(1)
        assert looks > 50
        known = looks
        while looks < known + 5:
            time.sleep(0.01)
        assert told.changes == [FileModifiedEvent(str(tmp_path))]


@pytest.mark.usefixtures("fast")
def test_a_file_that_changes_all_the_time_is_told_all_the_same(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with watcher(tmp_path) as (_, told):
        end = time.monotonic() + DEADLINE
        while not told.changes and time.monotonic() < end:
            with suppress(FileNotFoundError):
                log.unlink()
            log.touch()
        assert told.changes[0] == FileModifiedEvent(str(tmp_path))


def test_a_project_that_a_link_in_docs_leads_back_to_is_refused(project: Path) -> None:
    docs = project / "docs"
    (docs / "up").symlink_to("..")
    (docs / "notes" / "here").symlink_to(".")
    (docs / "linked").symlink_to(beside := project / "pictures")
    beside.mkdir()
    (beside / "back").symlink_to(docs)
    (beside / "files").symlink_to(project / "seeds")
    (docs / "nothing.png").symlink_to("nowhere.png")
    (docs / ".#index.md").symlink_to("moss@example.org")  # so Emacs marks what it edits
    told = "a link to a folder around it, which MkDocs would follow again and again; take it out"
    refused = write_docs(open_project(project), docs)
    assert [str(problem) for problem in refused.problems] == [
        f"docs/up:1:1: {told}",
        "docs/nothing.png:1:1: a link to nothing; mend it or take it out",
        f"docs/linked/back:1:1: {told}",
        f"docs/notes/here:1:1: {told}",
    ]


def test_what_mkdocs_watches_already_is_watched_too(project: Path) -> None:
    config = load_config(str(project / "mkdocs.yml"))
    config.plugins.on_startup(command="serve", dirty=False)
    hook.on_config(config)
    with LiveReloadServer(lambda: None, "127.0.0.1", 8000, str(project)) as server:
        server.watch(config.docs_dir)
        config.plugins.on_serve(server, config=config, builder=list)
        assert isinstance(server.observer, Watcher)
        assert list(server._watched_paths) == [  # noqa: SLF001 - as MkDocs prints them
            str(Path(config.docs_dir)),
            str(project / "briefings"),
            str(project / "seeds"),
            *map(str, CODE),
        ]
        server.unwatch(config.docs_dir)
    config.plugins.on_shutdown()
