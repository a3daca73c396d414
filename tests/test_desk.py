"""Which files are read, and what happens to each kind of file in ``docs/``."""

import errno
import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import Result

from sitegen.desk.pages import Write, check_pages, write_pages
from sitegen.desk.reading import read_files
from sitegen.desk.surroundings import known_hashes
from sitegen.desk.writing import alone, write_file
from sitegen.problems import Rule
from sitegen.project import open_project
from sitegen.yamltext.parsing import MAX_BYTES
from sitegen.yamltext.reasons import CONFLICT
from tests.disk import contents, fill, locked, makers
from tests.projects import site
from tests.serving import DEADLINE

FIRST = {"index.md": "home 1", "themes/pay.md": "pay 1", "sources/a.md": "a 1"}
SECOND = {"index.md": "home 2", "themes/pay.md": "pay 2", "sources/b.md": "b 2"}
THIRD = {"index.md": "home 3", "themes/pay.md": "pay 1", "data/claims.json": "{}"}
EDITED = "; move the change to seeds/ or briefings/, then delete this file to have it made again"
FOREIGN = "; move it to a folder of its own or delete it"


class KilledError(BaseException):
    """Stand for whatever ends a run between two of its steps."""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    return folder


def told(docs: Path, pages: dict[str, str]) -> list[str]:
    problems = check_pages(docs, makers(pages))
    assert write_pages(docs, makers(pages)) == problems
    return [str(problem) for problem in problems]


def write(docs: Path, pages: dict[str, str]) -> None:
    write_pages(docs, makers(pages))


def steps(monkeypatch: pytest.MonkeyPatch, last: int) -> None:
    """Let only so many changes to files pass, then end the run."""
    left = [last]

    def counted(change: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **options: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise KilledError
            return change(*arguments, **options)

        return step

    for name in ("write_bytes", "replace", "unlink", "rmdir"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))


def test_editors_files_are_read_also_where_they_do_not_belong(tmp_path: Path) -> None:
    files = {
        "mkdocs.yml": b"nav: []",
        "briefings/site.yml": b"site",
        "briefings/articles/a.yml": b"brief",
        "briefings/articles/2031/stray.yml": b"stray",
        "seeds/a.yml": b"seed",
        "seeds/long.yml": b"x" * MAX_BYTES,
    }
    hidden = {"briefings/.a.yml.swp": b"", "briefings/.trash/b.yml": b"", "seeds/texts/a.txt": b""}
    for name, content in (files | hidden).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "seeds/long.yml").write_bytes(b"x" * (MAX_BYTES + 5))
    assert read_files(tmp_path) == files | {"seeds/long.yml": b"x" * (MAX_BYTES + 1)}


def test_files_in_linked_folders_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/a.yml").write_bytes(b"brief")
    (tmp_path / "briefings").mkdir()
    (tmp_path / "briefings/articles").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere/again").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere/up").symlink_to(tmp_path / "briefings")
    assert read_files(tmp_path) == {"briefings/articles/a.yml": b"brief"}


@pytest.mark.parametrize("target", ["missing", "gone.yml", "/dev/null"])
def test_a_link_that_leads_to_no_file_is_told(tmp_path: Path, target: str) -> None:
    (tmp_path / "mkdocs.yml").write_bytes(site()["mkdocs.yml"])
    (tmp_path / "briefings/articles").mkdir(parents=True)
    (tmp_path / "briefings/articles/gone.yml").symlink_to(target)
    (tmp_path / "briefings/articles/.#gone.yml").symlink_to("ada@ship.1234:5678")
    assert [str(problem) for problem in open_project(tmp_path).problems][:1] == [
        "briefings/articles/gone.yml:1:1: a link that leads to no file; mend it, or take it out"
    ]


@pytest.mark.parametrize("folder", ["seeds", "briefings", "briefings/articles"])
def test_folder_that_cannot_be_listed_is_not_an_empty_one(
    tmp_path: Path, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("seeds", "briefings/articles", "briefings/.git"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "briefings/articles/a.yml").write_bytes(b"brief")
    iterdir = Path.iterdir

    def refuse(path: Path) -> Iterator[Path]:
        if path in {tmp_path / folder, tmp_path / "briefings/.git"}:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return iterdir(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(PermissionError) as refused:
        read_files(tmp_path)
    assert refused.value.filename == str(tmp_path / folder)


def test_file_that_goes_between_listing_and_reading_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.yml", "b.yml"):
        (tmp_path / "seeds").mkdir(exist_ok=True)
        (tmp_path / "seeds" / name).write_bytes(b"")
    is_file = Path.is_file

    def and_gone(path: Path) -> bool:
        found = is_file(path)
        if path.name == "a.yml":
            path.unlink()
        return found

    monkeypatch.setattr(Path, "is_file", and_gone)
    assert read_files(tmp_path) == {"seeds/b.yml": b""}


def test_pages_are_written_changed_and_removed_with_their_folders(docs: Path) -> None:
    (docs / "method").mkdir()
    (docs / "method" / "index.md").write_text("by hand", "utf-8")
    by_hand = {"method/index.md": "by hand"}
    for pages in (FIRST, SECOND, THIRD, FIRST, {}):
        assert told(docs, pages) == []
        assert contents(docs) == by_hand | pages
        folders = {path.name for path in docs.iterdir() if path.is_dir()}
        assert folders == {path.partition("/")[0] for path in by_hand | pages if "/" in path}


def test_folder_stays_while_something_is_in_it(docs: Path) -> None:
    write(docs, {"sources/deep/a.md": "a", "sources/deep/b.md": "b"})
    assert told(docs, {"sources/deep/b.md": "b"}) == []
    assert contents(docs) == {"sources/deep/b.md": "b"}
    assert told(docs, {}) == []
    assert not (docs / "sources").exists()


def test_docs_is_made_where_it_is_missing(tmp_path: Path) -> None:
    assert told(tmp_path / "docs", FIRST) == []
    assert contents(tmp_path / "docs") == FIRST


def test_only_changed_files_are_written(docs: Path) -> None:
    def stamps() -> dict[str, tuple[int, int]]:
        found = {path.name: path.stat() for path in docs.rglob("*") if path.is_file()}
        return {name: (stat.st_ino, stat.st_mtime_ns) for name, stat in found.items()}

    write(docs, FIRST)
    before = stamps()
    write(docs, FIRST)
    assert stamps() == before
    write(docs, FIRST | {"index.md": "home 2"})
    assert {name for name, stamp in stamps().items() if before[name] != stamp} == {
        "index.md",
        ".generated",
    }


def test_page_edited_by_hand_is_a_problem_and_stays(docs: Path) -> None:
    write(docs, FIRST)
    (docs / "sources/a.md").write_text("by hand", "utf-8")
    for pages in (FIRST, SECOND, {}):
        assert told(docs, pages) == [
            "docs/sources/a.md:1:1: generated, but edited by hand" + EDITED
        ]
        assert contents(docs) == FIRST | {"sources/a.md": "by hand"}
    assert [problem.rule for problem in check_pages(docs, makers(FIRST))] == [Rule.EDITED_BY_HAND]
    (docs / "sources/a.md").unlink()
    assert told(docs, FIRST) == []
    assert contents(docs) == FIRST


def test_file_in_a_pages_place_is_a_problem_and_stays(docs: Path) -> None:
    (docs / "index.md").write_text("by hand", "utf-8")
    assert told(docs, FIRST) == [
        "docs/index.md:1:1: not generated, but in a page's place" + FOREIGN
    ]
    assert contents(docs) == {"index.md": "by hand"}
    assert [problem.rule for problem in check_pages(docs, makers(FIRST))] == [Rule.NOT_OURS]


def test_file_among_generated_pages_is_a_problem_and_stays(docs: Path) -> None:
    write(docs, FIRST)
    (docs / "themes/notes").mkdir()
    (docs / "themes/notes/mine.md").write_text("by hand", "utf-8")
    (docs / "themes/.DS_Store").write_text("", "utf-8")
    for pages in (FIRST, {}):
        assert told(docs, pages) == [
            "docs/themes/notes/mine.md:1:1: not generated, but among generated pages" + FOREIGN
        ]


def test_file_in_the_place_of_a_generated_folder_is_a_problem(docs: Path) -> None:
    (docs / "themes").write_text("by hand", "utf-8")
    assert told(docs, FIRST) == [
        "docs/themes:1:1: not generated, but among generated pages" + FOREIGN
    ]


def test_page_that_stands_there_already_is_taken_over(docs: Path) -> None:
    write(docs, FIRST)
    (docs / ".generated").unlink()
    assert told(docs, FIRST) == []
    assert told(docs, {}) == []
    assert contents(docs) == {}


def unasked() -> str:
    pytest.fail("nobody needs the text")


def test_a_check_asks_no_page_that_stands_there_as_it_was_generated(docs: Path) -> None:
    write(docs, FIRST)
    assert check_pages(docs, dict.fromkeys([*FIRST, "themes/new.md"], unasked)) == []


def test_a_text_of_a_known_hash_is_asked_for_only_where_it_does_not_stand(docs: Path) -> None:
    known = dict[str, str]()
    assert write_pages(docs, makers(FIRST), known) == []
    assert known == {
        path: hashlib.sha256(text.encode()).hexdigest() for path, text in FIRST.items()
    }
    assert write_pages(docs, dict.fromkeys(FIRST, unasked), known) == []
    (docs / "index.md").unlink()
    pages = dict.fromkeys(FIRST, unasked) | makers({"index.md": "home 1"})
    assert write_pages(docs, pages, known) == []
    assert contents(docs) == FIRST


def test_what_another_run_wrote_before_it_let_go_is_seen(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = dict[str, str]()
    assert write_pages(docs, makers(FIRST), known) == []

    @contextmanager
    def after_another(folder: Path) -> Iterator[None]:
        monkeypatch.undo()
        write(docs, SECOND)
        with alone(folder):
            yield

    monkeypatch.setattr("sitegen.desk.pages.alone", after_another)
    assert write_pages(docs, makers(FIRST), known) == []
    assert contents(docs) == FIRST
    assert told(docs, FIRST) == []


def test_a_text_that_is_another_than_its_hash_was_is_told_by_its_own(docs: Path) -> None:
    write(docs, FIRST)
    gone = dict.fromkeys(FIRST, hashlib.sha256(b"of another version").hexdigest())
    assert write_pages(docs, makers(FIRST), gone) == []
    assert told(docs, FIRST) == []


def test_manifest_that_is_not_ours_harms_nothing(docs: Path) -> None:
    (docs / ".generated").write_bytes(b"\xff\xfe\nno hash\n\nabc  gone.md\nabc  \n")
    assert told(docs, FIRST) == []
    manifest = (docs / ".generated").read_text("utf-8")
    assert [line.partition("  ")[2] for line in manifest.splitlines()] == [
        "index.md",
        "sources/a.md",
        "themes/pay.md",
    ]


@pytest.mark.parametrize("way", ["../README.md", "themes/../../README.md", "..\\README.md", "{}"])
def test_manifest_names_nothing_outside_its_folder(docs: Path, way: str) -> None:
    readme = docs.parent / "README.md"
    readme.write_text("by hand", "utf-8")
    write(docs, FIRST)
    with (docs / ".generated").open("a", encoding="utf-8") as manifest:
        manifest.write(f"{hashlib.sha256(b'by hand').hexdigest()}  {way.format(readme)}\n")
    assert known_hashes(docs).keys() == FIRST.keys()
    assert told(docs, SECOND) == []
    assert readme.read_text("utf-8") == "by hand"


@pytest.mark.parametrize("name", [".htaccess", "themes/.htaccess", "themes/a.bak", ".git/config"])
def test_manifest_names_no_hidden_file_and_no_leftover(docs: Path, name: str) -> None:
    write_pages(docs, makers(FIRST))
    fill(docs, {name: "by hand"})
    with (docs / ".generated").open("a", encoding="utf-8") as manifest:
        manifest.write(f"x  {name}\n")
    assert known_hashes(docs).keys() == FIRST.keys()
    assert told(docs, SECOND) == []
    assert contents(docs) == SECOND | {name: "by hand"}


@pytest.mark.parametrize(
    "name", ["notes//a.md", "./notes/a.md", "notes/./a.md", "notes/a.md\0", "."]
)
def test_manifest_names_a_file_in_one_way(docs: Path, name: str) -> None:
    write_pages(docs, makers(FIRST))
    fill(docs, {"notes/a.md": "by hand"})
    with (docs / ".generated").open("a", encoding="utf-8") as manifest:
        manifest.write(f"x  {name}\n")
    assert told(docs, SECOND) == []
    assert contents(docs) == SECOND | {"notes/a.md": "by hand"}


def test_manifest_names_nothing_that_a_link_leads_to(docs: Path) -> None:
    fill(docs.parent / "outside", {"mine.md": "by hand"})
    write_pages(docs, makers(FIRST))
    (docs / "themes/linked").symlink_to(docs.parent / "outside")
    with (docs / ".generated").open("a", encoding="utf-8") as manifest:
        manifest.write("x  themes/linked/mine.md\n")
    assert told(docs, SECOND) == []
    assert contents(docs.parent / "outside") == {"mine.md": "by hand"}


def test_pages_are_not_written_through_a_link(docs: Path) -> None:
    (docs.parent / "outside").mkdir()
    (docs / "themes").symlink_to(docs.parent / "outside")
    assert told(docs, FIRST) == [
        "docs/themes:1:1: a link where generated pages go; take it out, or have docs/ be the link"
    ]
    assert contents(docs.parent / "outside") == {}


def test_a_link_publishes_nothing_but_what_people_keep_in_the_project(docs: Path) -> None:
    root = docs.parent
    outside = root.with_name(f"{root.name}-outside")
    fill(outside, {"keys.txt": "", "inner/keys.txt": ""})
    fill(root, {"logo.svg": "", ".git/config": "", "seeds/texts/a.txt": ""})
    fill(docs, {"notes/a.md": "", ".well-known/word.txt": ""})
    (docs / "logo.svg").symlink_to("../logo.svg")
    (docs / "word.txt").symlink_to(".well-known/word.txt")
    (docs / "again").symlink_to(docs / ".well-known")
    away = {
        "_headers": outside / "keys.txt",
        "config": root / ".git/config",
        "keys": outside,
        "security.txt": Path("notes/../../../") / outside.name / "keys.txt",
        ".well-known/security.txt": outside / "inner/keys.txt",
        "notes/b.md": root / "seeds/texts/a.txt",
    }
    for name, target in away.items():
        (docs / name).symlink_to(target)
    (docs / ".#a.md").symlink_to(outside / "keys.txt")
    out = "a link out of docs/ to what is not to be published; put a copy here, or take it out"
    shown = [*away, "again/security.txt"]
    assert sorted(told(docs, FIRST)) == sorted(f"docs/{name}:1:1: {out}" for name in shown)
    for name in away:
        (docs / name).unlink()
    assert told(docs, FIRST) == []


def test_names_are_another_on_every_system(docs: Path) -> None:
    names = ["Kim.md", "kim.md", "notes/cafe\u0301.md", "notes/caf\u00e9.md", "Themes/a.md"]
    fill(
        docs, dict.fromkeys((*names, "Themes/b.md", "notes/Aux.txt", "nul/a.md", "console.md"), "")
    )
    same = "are one on macOS or Windows; rename one"
    device = "is a device's name on Windows, with any ending; rename it"
    assert told(docs, FIRST) == [
        f'docs/Themes:1:1: this and "themes" {same}',
        f'docs/kim.md:1:1: this and "Kim.md" {same}',
        f"docs/notes/Aux.txt:1:1: {device}",
        f'docs/notes/caf\u00e9.md:1:1: this and "notes/cafe\u0301.md" {same}',
        f"docs/nul:1:1: {device}",
    ]


def test_a_folder_that_cannot_be_read_is_told_but_for_a_disks_own(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(project / "docs", {"lost+found/a.md": "", "notes/more/a.md": "# A"})
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith(("/lost+found", "/notes/more")):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    told = "docs/notes/more:1:1: Permission denied; give your account access there\n"
    assert command("check").stdout == told


def test_a_name_that_no_address_can_have_is_told(docs: Path) -> None:
    fill(docs, {os.fsdecode(b"\xdcbung.md"): ""})
    (problem,) = told(docs, FIRST)
    assert problem.endswith(":1:1: its name is not UTF-8, as of an old archive; rename it")


def test_docs_may_be_a_link_itself(docs: Path) -> None:
    (docs.parent / "link").symlink_to(docs)
    assert write_pages(docs.parent / "link", makers(FIRST)) == []
    assert write_pages(docs.parent / "link", makers(SECOND)) == []
    assert contents(docs) == SECOND


def test_what_a_link_in_the_place_of_an_unfinished_file_leads_to_stays(docs: Path) -> None:
    readme = docs.parent / "README.md"
    readme.write_text("by hand", "utf-8")
    (docs / f".generated.new-{os.getpid()}").symlink_to("../README.md")
    (docs.parent / ".a.jsonl.new").symlink_to("README.md")
    assert told(docs, FIRST) == []
    write_file(docs.parent / "a.jsonl", "results")
    assert readme.read_text("utf-8") == "by hand"
    assert not (docs / "index.md").is_symlink()
    assert (docs.parent / "a.jsonl").read_text("utf-8") == "results"


@pytest.mark.parametrize("then", [FIRST, SECOND, THIRD], ids=["back", "again", "on"])
def test_run_after_an_interrupted_one_finds_nothing_edited(
    docs: Path, then: dict[str, str]
) -> None:
    for last in range(100):
        shutil.rmtree(docs)
        write(docs, FIRST)
        with pytest.MonkeyPatch.context() as patch:
            steps(patch, last)
            try:
                write(docs, SECOND)
            except KilledError:
                ended = False
            else:
                ended = True
        assert told(docs, then) == []
        assert contents(docs) == then
        if ended:
            assert last > len(SECOND)
            return
    pytest.fail("the run never came to its end")


def test_texts_are_held_one_by_one(docs: Path) -> None:
    asked: list[int] = []

    def text() -> str:
        asked.append(len(contents(docs)))
        return "seven letters"

    write_pages(docs, dict.fromkeys(("a.md", "b.md", "c.md"), text))
    assert asked == [0, 1, 2]


def test_several_processes_may_share_the_writing(docs: Path) -> None:
    write(docs, FIRST)
    (docs / ".generated.new-1").write_text("what a process left that was killed", "utf-8")

    def shared(paths: Sequence[str], write: Write) -> dict[str, str]:
        assert paths == [*SECOND]
        found = write(paths[:1])
        promised = (docs / ".generated").read_text("utf-8")
        assert f"{found['index.md']}  index.md\n" in promised, "as each process adds it"
        assert len(promised.splitlines()) == len(FIRST) + 1
        return found | write(paths[1:])

    assert write_pages(docs, makers(SECOND), share=shared) == []
    assert contents(docs) == SECOND
    assert not [*docs.glob(".generated.*")]
    assert told(docs, SECOND) == []


def test_second_run_waits_for_the_first(docs: Path) -> None:
    second = threading.Thread(target=write, args=(docs, FIRST))
    with locked(docs):
        second.start()
        second.join(timeout=0.2)
        assert second.is_alive()
        assert contents(docs) == {}
    second.join(timeout=DEADLINE)
    assert contents(docs) == FIRST


def test_pages_are_written_where_there_are_no_locks(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sitegen.desk.writing._fcntl", None)
    assert told(docs, FIRST) == []
    assert contents(docs) == FIRST


@pytest.mark.parametrize(
    "name", ["method/index.md", "assets/claims.js", "assets/own.css", "own.csv"]
)
def test_conflict_that_version_control_left_is_a_problem(docs: Path, name: str) -> None:
    fill(docs, {name: "first\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> theirs\n"})
    assert told(docs, FIRST) == [f"docs/{name}:2:1: {CONFLICT}"]


def test_what_only_looks_like_a_conflict_is_none(docs: Path) -> None:
    files = {
        "method/index.md": "Title\n=======\n\n    <<<<<<< HEAD\n<<<<<<<<\n",
        "method/picture.bin": "<<<<<<< HEAD\n",
        "method/.old.md": "<<<<<<< HEAD\n",
    }
    fill(docs, files)
    assert told(docs, FIRST) == []
