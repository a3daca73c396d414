"""A server's pages are drawn when somebody asks for one, as they are by then."""

import gc
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest
from jinja2 import DictLoader, Environment, Template

from sitegen.hook import serving
from sitegen.hook.asking import when_asked
from sitegen.hook.drawn import titles_in
from sitegen.hook.frame import Shelled
from sitegen.hook.generating import make_preview
from sitegen.hook.run import RUN
from tests.test_build import Server, rebuild, shown

BRIEF = "briefings/articles/harbour-post-2031-vane.yml"
PAGE = "/sources/harbour-post-2031-vane/"
INDEX = "/search/search_index.json"
OLD, NEW = "The port authority has offered", "So much is sure: the port authority has offered"


@pytest.fixture
def server(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Return a server in this process, whose watcher has seen a change of the briefs."""
    monkeypatch.delenv("BRIEFING_TEXTS", raising=False)
    with shown(project) as started:
        seen = frozenset([str(project / "briefings")])
        monkeypatch.setattr(RUN.watcher, "changed", lambda: seen)
        yield started


def edit(project: Path, old: str = OLD, new: str = NEW) -> None:
    file = project / BRIEF
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


@pytest.mark.slow
def test_nothing_is_drawn_before_somebody_asks(project: Path, server: Server) -> None:
    pages = sorted(path.relative_to(project / "site") for path in project.glob("site/**/*.html"))
    assert [str(page) for page in pages] == ["404.html", "notes/index.html"]
    assert OLD in server.answer(PAGE)[2]
    assert (project / "site" / PAGE.strip("/") / "index.html").is_file()


def test_an_edit_is_on_the_pages_that_are_asked_for_next(project: Path, server: Server) -> None:
    before = {page: server.answer(page)[2] for page in (PAGE, "/claims/", "/notes/")}
    other = project / "site/sources/dock-institute-2031-lind/index.html"
    edit(project)
    server.builder()
    assert NEW in server.answer(PAGE)[2]
    assert NEW in server.answer("/claims/")[2]
    assert NEW in server.answer("/data/claims.json")[2]
    assert server.answer("/notes/")[2] == before["/notes/"]
    assert not other.exists(), "nobody has asked for it"


@pytest.mark.slow
def test_a_page_more_is_built_as_ever(project: Path, server: Server) -> None:
    for name in (BRIEF, BRIEF.replace("briefings/articles", "seeds")):
        file = project / name
        text = file.read_text("utf-8").replace("state: reviewed", "state: draft")
        file.with_name("harbour-post-2031-more.yml").write_text(text, "utf-8")
    server.builder()
    assert OLD in server.answer("/sources/harbour-post-2031-more/")[2]


@pytest.mark.slow
def test_search_finds_pages_as_they_are(project: Path, server: Server) -> None:
    first = json.loads(server.answer(INDEX)[2])["docs"]
    places = [entry["location"] for entry in first]
    assert len(places) == len(set(places))
    assert "notes/" in places
    assert f"{PAGE.strip('/')}/#pay-offer" in places
    assert json.loads(server.answer(INDEX)[2])["docs"] == first
    edit(project)
    server.builder()
    again = json.loads(server.answer(INDEX)[2])["docs"]
    changed = [entry for entry in again if entry not in first]
    assert changed
    assert all(NEW in entry["title"] for entry in changed)


def test_what_is_not_below_the_site_is_left_to_the_server() -> None:
    def app(environ: WSGIEnvironment, _begin: StartResponse) -> list[bytes]:
        return [environ["PATH_INFO"].encode()]

    asked = when_asked(app, "/site/")
    answer = asked({"PATH_INFO": "/livereload/1/2"}, cast("StartResponse", None))
    assert answer == [b"/livereload/1/2"]


@pytest.mark.slow
def test_a_page_without_a_title_in_the_nav_has_its_own(project: Path) -> None:
    settings = project / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("Sources: sources/index.md", "sources/index.md"), "utf-8")
    assert "sources/index.md" in dict(titles_in(["sources/index.md", {"A": "a.md"}]))
    site = rebuild(project, "build")
    page = (site / "index.html").read_text("utf-8")
    assert "Sources" in page[page.index("md-nav") :]
    assert [*titles_in(None)] == []


def test_the_environment_is_itself_in_all_else() -> None:
    env = Environment(autoescape=True, loader=DictLoader({"404.html": "gone"}))
    shelled = Shelled(env, print)
    found = shelled.get_template("404.html")
    assert isinstance(found, Template)
    assert found.render() == "gone"
    assert shelled.loader is env.loader


@pytest.mark.slow
def test_a_server_that_began_with_problems_is_built_once_they_are_mended(
    project: Path, monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    monkeypatch.setattr(RUN, "has_pages", False)
    edit(project)
    server.builder()
    assert RUN.has_pages
    assert NEW in server.answer(PAGE)[2]


def test_browsers_are_told_before_the_rest_is_looked_at(
    monkeypatch: pytest.MonkeyPatch, project: Path, server: Server
) -> None:
    order: list[str] = []
    server._wanted_epoch += 1  # noqa: SLF001 - as MkDocs does before it builds

    def finish() -> None:
        assert server._visible_epoch == server._wanted_epoch  # noqa: SLF001
        order.append("rest")
        assert NEW in server.answer(PAGE)[2]

    def tell(changed: Server) -> None:
        told(changed)
        order.append("told")

    told = serving._tell  # noqa: SLF001
    monkeypatch.setattr(serving, "_tell", tell)
    monkeypatch.setattr(serving, "finish_preview", finish)
    edit(project)
    server.builder()
    assert order == ["told", "rest"]


@pytest.mark.slow
def test_a_build_that_clears_the_site_before_a_page_is_sent_hides_none(
    project: Path, server: Server
) -> None:
    sent = server.serve_request

    def cleared(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if not calls:
            server.builder()
            (project / "site" / PAGE.strip("/") / "index.html").unlink()
            RUN.written.clear()
        calls.append(environ["PATH_INFO"])
        return sent(environ, start_response)

    calls: list[str] = []
    server.set_app(when_asked(cleared, server.mount_path))
    status, _, page = server.answer(PAGE)
    assert (calls, status) == ([PAGE, PAGE], "200 OK")
    assert OLD in page


@pytest.mark.slow
def test_a_page_that_an_edit_takes_away_is_gone_at_once(project: Path, server: Server) -> None:
    page = "/sources/tide-radio-2031-moss/"
    assert server.answer(page)[0] == "200 OK"
    for file in (
        *project.glob("*/tide-radio-2031-moss.*"),
        *project.glob("*/*/tide-radio-2031-moss.*"),
    ):
        file.unlink()
    make_preview(RUN.frame.config)
    assert server.answer(page)[0] == "404 Not Found"


@pytest.mark.slow
def test_what_a_server_holds_is_not_looked_through_for_garbage(project: Path) -> None:
    usual = gc.get_threshold()
    with shown(project) as server:
        frozen = gc.get_freeze_count()
        assert frozen > 0
        assert gc.get_threshold() > usual
        (project / "docs/notes/index.md").write_text("# Anew\n", "utf-8")
        server.builder()
        assert gc.get_freeze_count() > frozen / 2
        assert gc.isenabled()
    assert (gc.get_freeze_count(), gc.get_threshold(), gc.isenabled()) == (0, usual, True)
