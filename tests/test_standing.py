"""A build in which nothing changed is not done; whatever could change a site is seen."""

import gc
import os
import runpy
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitegen.cache import cores
from sitegen.cache.store import Store
from sitegen.course import COURSE, Inputs, forget
from sitegen.desk.installation import open_store
from sitegen.desk.surroundings import known_hashes
from sitegen.generation import write_docs
from sitegen.known import let_go
from sitegen.project import open_project, project_of
from sitegen.standing import (
    inputs_of,
    keep_standing,
    last_standing,
    nothing_changed,
    reads_no_more,
    standing,
)
from sitegen.starting import begin
from tests.projects import CHECKOUT, SITE, ending, site
from tests.test_reporting import COUNT, make_warning

NOTHING = "Nothing changed: site/ is as it was built.\n"
BRIEF = "briefings/articles/harbour-post-2031-vane.yml"

Command = Callable[..., Result]


def stands(project: Path, **environment: str) -> bool:
    """Say whether the site is known to be what a build would make."""
    inputs = inputs_of(project, {**os.environ, **environment})
    return standing(project, last_standing(open_store(project)), inputs)


def keep(project: Path, inputs: Inputs | None = None) -> None:
    """Note that the site stands, as a build does that has read these inputs."""
    forget()  # what the test before has built in this process
    COURSE.inputs = inputs or inputs_of(project, os.environ)
    keep_standing(project, open_store(project))
    forget()


def add(project: Path, path: str, text: str) -> None:
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as stream:
        stream.write(text)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project whose site stands: hashes and settings as after a build."""
    root = tmp_path_factory.mktemp("built") / "project"
    shutil.copytree(SITE, root)
    shutil.copy(CHECKOUT / "build.py", root)
    add(root, "mkdocs.yml", 'site_url: !ENV [SITE_URL, ""]\n')
    text = (root / "mkdocs.yml").read_text("utf-8")
    own = text.replace("theme:\n", "theme:\n  custom_dir: overrides\n")
    (root / "mkdocs.yml").write_text(own, "utf-8")
    for path in ("overrides/main.html", "docs/notes/index.md", "site/index.html", "site/a/b.css"):
        add(root, path, "some text\n")
    assert write_docs(open_project(root), root / "docs").problems == ()
    keep(root)
    return root


@pytest.fixture
def standing_project(built: Path, tmp_path: Path) -> Path:
    """Return a copy of it: where a project is makes no difference."""
    return Path(shutil.copytree(built, tmp_path / "copy"))


@pytest.mark.slow
def test_a_second_build_is_not_done(project: Path, command: Command) -> None:
    first = command()
    assert ending(first.stdout) == "Built site/."
    home = project / "site" / "index.html"
    written = home.stat().st_mtime_ns
    again = command()
    assert (again.exit_code, again.stdout, again.stderr) == (0, NOTHING, "")
    assert home.stat().st_mtime_ns == written
    add(project, "docs/notes/index.md", "More.\n")
    assert command().stdout.startswith("Drew 0 pages; the other ")
    assert command().stdout == NOTHING
    shutil.rmtree(project / ".cache")
    assert ending(command().stdout) == "Built site/."


def test_the_file_ends_before_it_imports_the_rest(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def asked(root: Path) -> bool:
        assert root == CHECKOUT
        sys.stdout.write(NOTHING)
        return True

    monkeypatch.setattr("sitegen.standing.nothing_changed", asked)
    monkeypatch.setattr(sys, "argv", ["build.py"])
    monkeypatch.setattr("signal.getsignal", lambda _: signal.SIG_DFL)
    with pytest.raises(SystemExit, match=r"^$"):
        runpy.run_path(str(CHECKOUT / "build.py"), run_name="__main__")
    assert capsys.readouterr().out == NOTHING


def test_where_something_changed_the_process_goes_on(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py"])
    monkeypatch.setattr("signal.getsignal", lambda _: signal.SIG_DFL)
    begin(project)  # nothing was built yet
    gc.enable()
    forget()


@pytest.mark.process
def test_another_process_knows_and_says_so(project: Path) -> None:
    def built() -> str:
        done = subprocess.run(
            [sys.executable, "build.py"], cwd=project, capture_output=True, text=True, check=True
        )
        return done.stdout

    assert ending(built()) == "Built site/."
    assert built() == NOTHING
    add(project, "sitegen/addresses.py", "# another\n")
    assert ending(built()) == "Built site/."
    assert built() == NOTHING


def test_what_was_read_of_a_site_that_stands_is_kept(
    standing_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, read = standing_project, list[str]()

    def content(path: str) -> bytes:
        read.append(path)
        return Path(path).read_bytes()

    monkeypatch.setattr("sitegen.desk.stamps.content_of", content)
    monkeypatch.setattr("sitegen.desk.stamps._LATELY", -(10**10))
    assert nothing_changed(project)
    assert f"{project}/site/a/b.css" in read
    read.clear()
    assert nothing_changed(project)
    assert f"{project}/site/a/b.css" not in read
    add(project, "site/a/b.css", "p {}")
    assert not nothing_changed(project)
    assert [path for path in read if "/a/" in path] == [f"{project}/site/a/b.css"]
    forget()


@pytest.mark.slow
def test_build_is_what_is_done_without_a_command(command: Command) -> None:
    assert ending(command("build").stdout) == "Built site/."
    assert command("build").stdout == command().stdout == NOTHING


@pytest.mark.slow
def test_warnings_are_told_again(project: Path, command: Command) -> None:
    make_warning(project)
    first, again = command(), command()
    assert first.stderr.count(COUNT) == 1
    assert (again.stdout, again.stderr) == (NOTHING, COUNT)


EDITS = {
    "a brief": (BRIEF, "# new\n"),
    "a new file of records": ("briefings/themes/new.yml", "title: New\n"),
    "a seed": ("seeds/harbour-post-2031-vane.yml", "# new\n"),
    "a page by hand": ("docs/notes/index.md", "More.\n"),
    "a new page by hand": ("docs/other/index.md", "# Other\n"),
    "a stylesheet": ("docs/own/own.css", "p { color: red }\n"),
    "a generated page": ("docs/index.md", "\n"),
    "what is generated": ("docs/.generated", "\n"),
    "settings": ("mkdocs.yml", "# new\n"),
    "a template of the owner's": ("overrides/main.html", "\n"),
    "another one": ("overrides/404.html", "\n"),
    "the hook": ("build.py", "# new\n"),
    "a page of the site": ("site/index.html", " "),
    "a file more in the site": ("site/more.txt", ""),
}


@pytest.mark.parametrize(("path", "text"), EDITS.values(), ids=EDITS)
def test_each_edit_is_seen_until_it_is_taken_back(
    standing_project: Path, path: str, text: str
) -> None:
    project = standing_project
    assert stands(project)
    file = project / path
    before = file.read_bytes() if file.is_file() else None
    add(project, path, text)
    assert not stands(project)
    file.unlink()
    assert stands(project) is (before is None)
    if before is not None:
        file.write_bytes(before)
        assert stands(project)


@pytest.mark.slow
def test_a_file_of_the_site_that_was_deleted_is_seen(project: Path, command: Command) -> None:
    command()
    (project / "site" / "sitemap.xml").unlink()
    assert not stands(project)
    assert ending(command().stdout) == "Built site/."
    assert (project / "site" / "sitemap.xml").is_file()
    shutil.rmtree(project / "site")
    assert not stands(project)


def test_variables_that_settings_name_are_looked_at(standing_project: Path) -> None:
    assert stands(standing_project, OTHER_URL="https://example.org/")
    assert not stands(standing_project, SITE_URL="https://example.org/")


@pytest.mark.parametrize(
    "line", ["INHERIT: other.yml", "theme: {name: material, custom_dir: ../overrides}"]
)
def test_what_lies_elsewhere_is_never_known(project: Path, line: str) -> None:
    (project / "mkdocs.yml").write_text(f"site_name: Here\nhooks: [build.py]\n{line}\n", "utf-8")
    assert inputs_of(project, {}) == Inputs()


@pytest.mark.parametrize(
    ("plugins", "extensions", "known"),
    [
        (["search", "build.py"], ["toc", "tables", "markdown.extensions.attr_list"], True),
        (["material/search", "build.py"], ["pymdownx.superfences"], True),
        (["search", "build.py", "material/blog"], [], False),
        (["search", "build.py", "own.py"], [], False),
        (["search", "build.py"], ["pymdownx.snippets"], False),
        (["search", "build.py"], ["own.extension"], False),
    ],
)
def test_what_may_read_anything_is_never_known(
    plugins: list[str],
    extensions: list[str],
    known: bool,  # noqa: FBT001 - a row of the table
) -> None:
    assert reads_no_more(plugins, extensions) is known


@pytest.mark.slow
def test_a_build_with_an_extension_that_reads_files_is_always_done(
    project: Path, command: Command
) -> None:
    add(project, "mkdocs.yml", "markdown_extensions: [pymdownx.snippets]\n")
    assert [ending(command().stdout) for _ in range(2)] == ["Built site/."] * 2


def test_an_edit_during_a_build_is_not_lost(standing_project: Path) -> None:
    project = standing_project
    inputs, brief = inputs_of(project, os.environ), (project / BRIEF).read_bytes()
    shutil.rmtree(project / ".cache")
    add(project, BRIEF, "# while it was built\n")
    keep(project, inputs)
    assert not stands(project)
    (project / BRIEF).write_bytes(brief)
    assert not stands(project)


@pytest.mark.slow
def test_what_cannot_be_read_is_built_again(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    command()

    def refused(*_: object) -> str:
        raise PermissionError

    monkeypatch.setattr("sitegen.standing.outputs_of", refused)
    assert ending(command().stdout) == "Built site/."


FILES = ("docs/a.md", "docs/deep/b.md", "docs/assets/c.css", "seeds/d.yml", "site/e.html")
EDIT = st.tuples(st.sampled_from(FILES), st.sampled_from(["", "1", "2", None]))


@pytest.mark.slow
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(EDIT, max_size=5), st.lists(EDIT, max_size=8))
def test_a_site_stands_only_while_every_file_is_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[tuple[str, str | None]],
    after: list[tuple[str, str | None]],
) -> None:
    root = tmp_path_factory.mktemp("standing")
    for folder in ("docs/deep", "docs/assets", "seeds", "site"):
        (root / folder).mkdir(parents=True)
    (root / "build.py").touch()
    there: dict[str, str] = {}

    def make(path: str, text: str | None) -> None:
        (root / path).unlink(missing_ok=True)
        there.pop(path, None)
        if text is not None:
            (root / path).write_text(text, "utf-8")
            there[path] = text

    for edit in before:
        make(*edit)
    built = dict(there)
    keep(root)
    for edit in after:
        make(*edit)
        assert stands(root) is (there == built)
    shutil.rmtree(root)


def test_settings_that_the_last_site_was_built_with_are_not_tried_again(
    project: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Path] = []
    monkeypatch.setattr("sitegen.commands.building.settings_problems", tried.append)
    monkeypatch.setattr("sitegen.commands.building.report", print)
    command()
    add(project, "briefings/site.yml", "# looked through\n")
    assert command().stdout.startswith("Drew 0 pages")
    assert len(tried) == 1
    add(project, "mkdocs.yml", "# another\n")
    command()
    assert len(tried) == 2
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    command()
    assert len(tried) == 3


@pytest.mark.process
def test_a_build_on_all_cores_is_the_same(
    project: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def built() -> dict[str, bytes]:
        for name in (".cache", "site"):
            shutil.rmtree(project / name, ignore_errors=True)
        for path in known_hashes(project / "docs"):
            (project / "docs" / path).unlink()
        assert ending(command().stdout) == "Built site/."
        files = (path for top in ("docs", "site") for path in (project / top).rglob("*"))
        return {f"{path}": path.read_bytes() for path in files if path.is_file()}

    as_ever = built()
    for name, value in {"LEAST": 2, "_AT_ONCE": 2, "cores": lambda: 3}.items():
        monkeypatch.setattr(cores, name, value)
    assert built() == as_ever
    assert command().stdout.startswith("Nothing changed")


def test_what_is_in_the_store_is_held_no_longer(tmp_path: Path) -> None:
    def hold() -> bool:
        held = (reading.was_read for reading in project.known.files.read.kept.values())
        return any(held) or any(article.kept for article in project.known.articles.kept.values())

    project = project_of(site())
    assert project.lints
    assert hold()
    write_docs(project, tmp_path / "docs", Store(tmp_path, "1"))
    assert not hold()
    assert project.library == project_of(site()).library, "it is read again"


def test_what_is_wrong_with_a_file_is_held_on(tmp_path: Path) -> None:
    files = site()
    name = next(name for name in files if name.startswith("briefings/themes/"))
    project = project_of(files | {name: b"title: [\n"})
    assert project.problems
    let_go(project.known, Store(tmp_path, "1"))
    held = [reading for reading in project.known.files.read.kept.values() if reading.was_read]
    assert [bool(reading.problems) for reading in held] == [True]
