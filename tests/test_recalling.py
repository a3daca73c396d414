"""Pages that another process has drawn are the pages that this one would draw."""

import gc
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from sitegen.cache import cores
from sitegen.cache.pickling import pickled, unpickled
from sitegen.cache.store import Store
from sitegen.project import project_of
from sitegen.views import plan, recalling
from sitegen.views.drawing import Drawing
from sitegen.views.page import Page, Planned
from sitegen.views.recalling import draw_pages, keep, recall
from tests.projects import site

Parts = list[tuple[list[str], object]]


def pages() -> list[Page]:
    corpus = project_of(site(), drafts=True).corpus
    assert corpus
    return [page for page in plan(corpus) if isinstance(page, Page)]


def by_path(pages: list[Page]) -> dict[str, Planned]:
    return {page.path: page for page in pages}


def drawn_of(pages: list[Page]) -> dict[str, bytes]:
    drawn: dict[str, bytes] = {}
    assert draw_pages(by_path(pages), drawn) == {}
    return drawn


def test_what_is_kept_is_recalled(tmp_path: Path) -> None:
    ours, theirs = pages(), pages()
    keep(by_path(ours), Store(tmp_path, "1"), {}, {})
    recall(by_path(theirs), Store(tmp_path, "1"))
    assert not any(page.is_drawn for page in theirs), "nothing had been drawn"
    drawn = drawn_of(ours)
    assert drawn.keys() == {page.key for page in ours}
    assert drawn_of(ours) == {}
    keep(by_path(ours), Store(tmp_path, "1"), drawn, {})
    recall(by_path(theirs), Store(tmp_path, "1"))
    assert all(page.is_drawn for page in theirs)
    assert [page.drawing for page in theirs] == [page.drawing for page in ours]
    assert [page.drawing.sections for page in theirs] == [page.drawing.sections for page in ours]


def test_of_drawn_pages_only_what_is_packed_is_held() -> None:
    ours = pages()
    drawn_of(ours)
    held = {name for page in ours for name in vars(page)}
    assert not any(isinstance(vars(page).get(name), Drawing) for page in ours for name in held)
    assert ours[0].drawing is ours[0].drawing, "while one page is written"


def test_what_is_no_drawing_is_not_recalled(tmp_path: Path) -> None:
    store, ours, others = Store(tmp_path, "1"), pages(), pages()
    store.put_many("pages", {ours[0].key: zlib.compress(pickled("no drawing"))})
    recall(by_path(ours), store)
    assert ours[0].drawing == others[0].drawing


@pytest.mark.process
def test_many_are_drawn_on_all_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "LEAST", 2)
    monkeypatch.setattr(cores, "cores", lambda: 2)
    ours, alone = pages(), pages()
    drawn_of(ours)
    assert [page.drawing for page in ours] == [page.drawing for page in alone]


def test_garbage_of_drawn_pages_is_collected_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    found = pages()
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(cores, "_AT_ONCE", 5)
    monkeypatch.setattr(recalling, "_SOME", 4)
    drawn_of(found)
    assert len(collected) == len(found) // 5


def test_what_a_copy_draws_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def beside(things: list[str], work: Callable[[list[str]], object], _: object) -> Parts:
        return [(things, unpickled(pickled(work(things))))]

    monkeypatch.setattr(recalling, "on_other_cores", beside)
    ours, alone = pages(), pages()
    drawn_of(ours)
    assert [page.drawing for page in ours] == [page.drawing for page in alone]


def test_what_is_made_of_all_articles_is_written_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def beside(things: list[str], work: Callable[[list[str]], object], others: object) -> Parts:
        order.append(things)
        assert callable(others)
        others()
        return [(things, work(things))]

    def write(paths: Sequence[str]) -> dict[str, str]:
        order.append([*paths])
        return {path: f"hash of {path}" for path in paths}

    corpus = project_of(site()).corpus
    assert corpus
    files = {planned.path: planned for planned in plan(corpus)}
    order: list[list[str]] = []
    monkeypatch.setattr(recalling, "on_other_cores", beside)
    given = ["data/claims.json", "sources/index.md", "assets/briefing.css"]
    hashes = draw_pages(files, {}, given, write, lambda: order.append(["meanwhile"]))
    shared, *rest = order
    assert "data/claims.json" not in shared
    assert rest == [[given[0], given[2]], ["meanwhile"], ["sources/index.md"]]
    assert hashes == {path: f"hash of {path}" for path in given}
