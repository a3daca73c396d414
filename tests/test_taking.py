"""What is kept for the next build is used only where it is the same, and where that is safe."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import Result
from jinja2 import BaseLoader, DictLoader, Environment, FunctionLoader

from sitegen.desk.compiled import compiled
from sitegen.desk.looking import hashes
from sitegen.desk.manifest import fingerprint
from sitegen.desk.swapping import replace_folder
from sitegen.hook.drawn import OwnFile
from sitegen.hook.run import RUN
from sitegen.hook.taking import Taking, Written
from tests.projects import ending

BRIEF = "briefings/articles/harbour-post-2031-vane.yml"
PAGE = "method/index.html"
SCRIPT = "assets/cards.js"

Command = Callable[..., Result]


def edit(project: Path, old: str, new: str) -> None:
    file = project / BRIEF
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_what_is_no_file_has_no_hash(tmp_path: Path) -> None:
    (tmp_path / "page").write_bytes(b"")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "nowhere").symlink_to(tmp_path / "none")
    assert hashes(tmp_path).keys() == {"page"}
    assert hashes(tmp_path / "none") == {}
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="no file that can be read"):
        hashes(tmp_path)


@pytest.mark.slow
def test_an_edit_makes_the_site_of_a_clean_build(project: Path, command: Command) -> None:
    site = project / "site"
    command()
    stood = hashes(site)
    inodes = {path: (site / path).stat().st_ino for path in stood}
    edit(project, "stopped work", "ceased to work")
    for path in ("print/index.html", SCRIPT):
        (site / path).write_text("from elsewhere", "utf-8")
    assert ending(command().stdout) == "Built site/."
    stands = hashes(site)
    assert stands != stood
    taken = {path for path, inode in inodes.items() if (site / path).stat().st_ino == inode}
    assert {path for path in taken if stands[path] != stood[path]} == set()
    assert {PAGE, "assets/briefing.css"} <= taken
    assert SCRIPT not in taken, "it was not as it was built"
    (site / "search" / "search_index.json").unlink()
    edit(project, "ceased to work", "laid down work")
    assert ending(command().stdout) == "Built site/."
    assert (site / PAGE).stat().st_ino != inodes[PAGE], "what is found of it is not known"
    stands = hashes(site)
    shutil.rmtree(site)
    shutil.rmtree(project / ".cache")
    assert ending(command().stdout) == "Built site/."
    assert hashes(site) == stands


@pytest.mark.slow
def test_a_page_is_written_as_mkdocs_writes_it(
    project: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    command()
    site = hashes(project / "site")
    shutil.rmtree(project / "site")
    written: list[str] = []

    def write(_: Taking, file: OwnFile) -> Written:
        written.append(file.dest_uri)
        RUN.frame.write(file)
        return fingerprint(Path(file.abs_dest_path).read_bytes()), "", []

    monkeypatch.setattr(Taking, "_fill", write)
    assert ending(command().stdout) == "Built site/."
    assert "sources/harbour-post-2031-vane/index.html" in written
    assert hashes(project / "site") == site


@pytest.mark.slow
def test_a_site_that_another_build_replaced_meanwhile_is_built_anew(
    project: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replace(fresh: Path, site: Path, staying: Mapping[str, str]) -> None:
        stayed.append(len(staying))
        if staying:
            (site / PAGE).write_text("of the other build", "utf-8")
        replace_folder(fresh, site, staying)

    stayed: list[int] = []
    command()
    edit(project, "stopped work", "ceased to work")
    monkeypatch.setattr("sitegen.commands.building.replace_folder", replace)
    assert ending(command().stdout) == "Built site/."
    stands = hashes(project / "site")
    assert stayed[0] > 0 == stayed[1]
    for name in ("site", ".cache"):
        shutil.rmtree(project / name)
    assert ending(command().stdout) == "Built site/."
    assert hashes(project / "site") == stands


def test_a_site_without_search_is_taken_over_too(project: Path, command: Command) -> None:
    mkdocs, page = project / "mkdocs.yml", project / "site" / PAGE
    mkdocs.write_text(mkdocs.read_text("utf-8").replace("[search]", "[]"), "utf-8")
    command()
    (project / "site" / "search").mkdir(exist_ok=True)
    stood = page.stat().st_ino
    edit(project, "stopped work", "ceased to work")
    assert ending(command().stdout) == "Built site/."
    assert page.stat().st_ino == stood


def test_templates_are_kept_as_compiled_where_code_may_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def drawn(*, trim: bool = False, by: Callable[..., BaseLoader] = DictLoader) -> str:
        source = {"a": "{% if 1 %}\n{{ 1 + 1 }}{% endif %}"}
        loader = by(source if by is DictLoader else source.get)
        env = Environment(loader=loader, bytecode_cache=kept, autoescape=True, trim_blocks=trim)
        return env.get_template("a").render()

    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.setattr("sitegen.desk.compiled.PACKAGE", tmp_path)
    kept, folder = compiled.__wrapped__(), tmp_path / "__pycache__" / "templates"
    assert [drawn(), drawn(), drawn(trim=True)] == ["\n2", "\n2", "2"]
    assert drawn(by=FunctionLoader) == "\n2"
    assert len([*folder.iterdir()]) == len(["as it is", "with blocks trimmed", "found otherwise"])
    shutil.rmtree(folder)
    assert drawn() == "\n2"
    folder.parent.rmdir()
    folder.parent.touch()
    assert compiled.__wrapped__() is None
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert compiled.__wrapped__() is None
