"""What one process keeps for the next: all of it or nothing, and never in the way."""

import os
import pickle
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sitegen.cache.memory import Lazy, Memory
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import FOLDER, Store
from sitegen.dates import parse_date
from sitegen.desk.installation import code, open_store
from sitegen.places import BRIEFS
from sitegen.project import Project, open_project, project_of
from sitegen.records.terms import Hedge
from sitegen.views import render
from tests.projects import CHECKOUT, site
from tests.serving import DEADLINE

ONE, TWO = {"a": b"1"}, {"b": b"2" * 100_000}
HARBOUR = f"{BRIEFS}harbour-post-2031-vane.yml"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path, "version")


def file_of(root: Path) -> Path:
    (found,) = (root / FOLDER).iterdir()
    return found


def test_what_is_put_is_got_by_another_process(store: Store, tmp_path: Path) -> None:
    store.put_many("pages", ONE | TWO)
    other = Store(tmp_path, "version")
    assert other.get_many("pages", ["a", "b", "c"]) == ONE | TWO
    assert other.get_many("pages", []) == {}
    assert other.get_many("articles", ["a"]) == {}
    many = {f"{i}": b"x" for i in range(1001)}
    store.put_many("pages", many)
    assert other.get_many("pages", many) == many
    assert stat.S_IMODE((tmp_path / FOLDER).stat().st_mode) == 0o700


def test_another_version_finds_nothing_and_takes_its_place(store: Store, tmp_path: Path) -> None:
    store.put_many("pages", ONE)
    other = Store(tmp_path, "another")
    assert other.get_many("pages", ONE) == {}
    other.put_many("pages", TWO)
    assert file_of(tmp_path).name == "another.sqlite3"
    assert store.get_many("pages", ONE) == {}


def test_what_is_not_used_goes_when_something_is_put(store: Store, tmp_path: Path) -> None:
    store.put_many("pages", {"old": b"", "used": b"", "got": b""})
    store.put_many("articles", {"old": b""})
    other = Store(tmp_path, "version")
    assert [*other.get_many("pages", ["got"])] == ["got"]
    other.put_many("pages", {}, used=["used"])
    assert [*store.get_many("pages", ["old"])] == ["old"], "nothing was put"
    other.put_many("pages", {"new": b""}, used=["used"])
    assert [*store.get_many("pages", ["got", "new", "old", "used"])] == ["got", "new", "used"]
    assert [*store.get_many("articles", ["old"])] == ["old"]


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:6000])


def overwrite(file: Path) -> None:
    file.write_bytes(b"no database at all " * 100)


@pytest.mark.parametrize("damage", [cut, overwrite, Path.unlink])
def test_damaged_store_is_as_if_it_were_empty(
    damage: Callable[[Path], None], store: Store, tmp_path: Path
) -> None:
    store.put_many("pages", TWO)
    damage(file_of(tmp_path))
    assert store.get_many("pages", TWO) == {}
    store.put_many("pages", TWO)
    store.put_many("pages", TWO)  # where the first found the damage
    assert store.get_many("pages", TWO) == TWO


def test_damaged_blob_is_not_there(store: Store, tmp_path: Path) -> None:
    store.put_many("pages", ONE | TWO)
    with closing(sqlite3.connect(file_of(tmp_path), isolation_level=None)) as database:
        database.execute("update blobs set blob = ? where key = 'a'", (b"3",))
    assert store.get_many("pages", ONE | TWO) == TWO


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o702])
def test_folder_that_others_can_enter_is_not_used(mode: int, store: Store, tmp_path: Path) -> None:
    store.put_many("pages", ONE)
    (tmp_path / FOLDER).chmod(mode)
    assert store.get_many("pages", ONE) == {}
    store.put_many("pages", TWO)
    (tmp_path / FOLDER).chmod(0o700)
    assert store.get_many("pages", ONE | TWO) == ONE


def test_folder_that_is_a_link_or_somebody_elses_is_not_used(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put_many("pages", ONE)
    (tmp_path / FOLDER).rename(tmp_path / "other")
    (tmp_path / FOLDER).symlink_to(tmp_path / "other")
    assert store.get_many("pages", ONE) == {}
    (tmp_path / FOLDER).unlink()
    (tmp_path / "other").rename(tmp_path / FOLDER)
    assert store.get_many("pages", ONE) == ONE
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert store.get_many("pages", ONE) == {}


def test_where_no_folder_can_be_made_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("in the way")
    store = Store(tmp_path, "version")
    store.put_many("pages", ONE)
    assert store.get_many("pages", ONE) == {}


def test_store_that_another_holds_is_as_if_it_were_empty(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sitegen.cache.store._SECONDS", 0.01)
    store.put_many("pages", ONE)
    other = sqlite3.connect(file_of(tmp_path), isolation_level=None)
    other.execute("begin exclusive")
    assert store.get_many("pages", ONE) == {}
    store.put_many("pages", TWO)
    other.execute("rollback")
    other.close()
    assert store.get_many("pages", ONE | TWO) == ONE


PUTTING = """
import sys
from pathlib import Path
from sitegen.cache.store import Store
store = Store(Path(sys.argv[1]), "version")
for turn in range(int(sys.argv[3])):
    store.put_many("pages", {f"{sys.argv[2]}{i}": b"x" * 20_000 for i in range(50)})
    print(turn, flush=True)
"""


def putting(root: Path, name: str, turns: int) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", PUTTING, str(root), name, f"{turns}"]
    return subprocess.Popen(  # noqa: S603 - our own command
        words,
        cwd=CHECKOUT,
        text=True,
        stdout=subprocess.PIPE,
    )


@pytest.mark.process
def test_two_processes_put_at_once(store: Store, tmp_path: Path) -> None:
    both = [putting(tmp_path, name, 3) for name in "ab"]
    assert [process.wait(DEADLINE) for process in both] == [0, 0]
    for process in both:
        process.communicate()
    assert len(store.get_many("pages", [f"{name}{i}" for name in "ab" for i in range(50)])) == 100


@pytest.mark.process
@pytest.mark.parametrize("wait", [0, 0.003, 0.011])
def test_killed_process_leaves_all_or_nothing(wait: float, store: Store, tmp_path: Path) -> None:
    with putting(tmp_path, "a", 10_000) as process:
        assert process.stdout
        process.stdout.readline()
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
    assert len(store.get_many("pages", [f"a{i}" for i in range(50)])) == 50
    store.put_many("pages", ONE)
    assert store.get_many("pages", ONE) == ONE


def test_only_values_of_ours_are_made_of_bytes() -> None:
    value = (parse_date("2031-05"), Hedge.STATED, frozenset([1]), {"a": None})
    assert unpickled(pickled(value)) == value
    assert unpickled(pickled(os.system)) is None
    assert unpickled(pickled(open_project)) is None
    assert unpickled(pickle.dumps(time.sleep)) is None
    assert unpickled(None) is None
    found = Lazy({"a": pickled(1), "b": b"damaged"}, unpickled)
    assert (len(found), [*found], found.get("a"), found.get("b")) == (2, ["a", "b"], 1, None)


def test_memory_forgets_what_two_turns_did_not_ask_for() -> None:
    memory = Memory({"a": 1, "b": 2})
    assert memory.kept == {"a": 1, "b": 2}
    assert (memory.get("a"), memory.get("c")) == (1, None)
    memory.begin()
    memory.begin()  # nothing was asked for
    assert memory.kept == {"a": 1}
    assert (memory.get("a"), memory.get("b")) == (1, None)


def copied(tmp_path: Path) -> Path:
    for name, content in site().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def everything(project: Project) -> tuple[object, ...]:
    corpus = project.corpus
    keys = [article.key for article in corpus.articles] if corpus else []
    files = render(corpus) if corpus else {}
    return project.problems, corpus, keys, project.lints, project.library, files


def test_another_process_knows_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = copied(tmp_path)
    first = open_project(root, store=open_store(root))
    found = everything(first)
    first.keep(open_store(root))

    def refuse(*_parts: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patch:
        patch.setattr("sitegen.library.reading.parse_record", refuse)
        patch.setattr("sitegen.corpus.linking.library.link_brief", refuse)
        patch.setattr("sitegen.exports.claims._claim", refuse)
        again = open_project(root, store=open_store(root))
        assert everything(again) == found
        before = file_of(root).stat().st_mtime_ns
        again.keep(open_store(root))
        assert file_of(root).stat().st_mtime_ns == before
    text = (root / HARBOUR).read_text("utf-8").replace("summary: >-\n", "summary: >-\n  So.\n")
    (root / HARBOUR).write_text(text, "utf-8")
    edited = open_project(root, store=open_store(root))
    assert everything(edited) == everything(open_project(root))
    edited.keep(open_store(root))
    assert everything(open_project(root, store=open_store(root))) == everything(edited)


def test_entries_that_are_gone_are_read_again(tmp_path: Path) -> None:
    root = copied(tmp_path)
    first = open_project(root, store=open_store(root))
    found = everything(first)
    first.keep(open_store(root))
    with closing(sqlite3.connect(file_of(root), isolation_level=None)) as database:
        database.execute("delete from blobs where kind = 'entries' or kind = 'articles'")
    assert everything(open_project(root, store=open_store(root))) == found
    assert everything(project_of(site(), root=root, store=open_store(root))) == found


def test_nothing_is_shared_where_the_program_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sitegen.desk.installation.digest", lambda _paths: "")
    first, second = (code.__wrapped__() for _ in range(2))
    assert first
    assert second
    assert first != second
