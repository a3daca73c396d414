"""The plan of pages: a page whose key is as it was is the page that it was."""

import re
from collections.abc import Mapping
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitegen.project import Project, project_of
from sitegen.views import plan
from sitegen.views.page import Data, Page
from tests.projects import released, site

FILES = released(site())
WORD = re.compile(rb"(?<=[ \"'])[a-zA-Z]{3,}(?=[ ,.\"'\n])|\d(?=[\d\n ,])")
PLACES = [
    (file, found.start(), found.end())
    for file, content in FILES.items()
    if file.endswith(".yml")
    for found in WORD.finditer(content)
]


def edited(files: Mapping[str, bytes], place: tuple[str, int, int]) -> dict[str, bytes]:
    """Return the project with one word doubled, or one digit counted on."""
    file, start, end = place
    old = FILES[file][start:end]
    new = b"%d" % ((int(old) + 1) % 10) if old.isdigit() else old + old.lower()
    return {**files, file: FILES[file][:start] + new + FILES[file][end:]}


def pages(project: Project) -> dict[str, Page]:
    assert project.corpus
    return {page.path: page for page in plan(project.corpus) if isinstance(page, Page)}


def keyed(project: Project) -> dict[str, Data]:
    assert project.corpus
    return {f.path: f for f in plan(project.corpus) if isinstance(f, Data) and f.key}


def tables(project: Project) -> dict[str, str]:
    """Return the data that follow from all articles, of which each article keeps its part."""
    assert project.corpus
    return {f.path: f.text() for f in plan(project.corpus) if isinstance(f, Data) and not f.key}


BEFORE = project_of(FILES, drafts=True)
OLD, OLD_DATA, OLD_TABLES = pages(BEFORE), keyed(BEFORE), tables(BEFORE)


@pytest.mark.thorough
@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3))
def test_a_page_with_the_same_key_is_the_same_page(places: list[tuple[str, int, int]]) -> None:
    files: Mapping[str, bytes] = FILES
    for place in places:
        files = edited(files, place)
    project = project_of(files, drafts=True, before=BEFORE)
    if project.problems:
        return
    for path, page in pages(project).items():
        if path in OLD and OLD[path].key == page.key:
            assert OLD[path].drawing == page.drawing, path
    for path, file in keyed(project).items():
        if path in OLD_DATA and OLD_DATA[path].key == file.key:
            assert OLD_DATA[path].text() == file.text(), path
    assert tables(project) == tables(project_of(files, drafts=True))


def test_what_an_article_keeps_goes_with_what_all_share() -> None:
    vocabulary = "briefings/vocabulary.yml"
    content = FILES[vocabulary].replace(b"  pay: Pay\n", b"  pay: Wages\n")
    files = {**FILES, vocabulary: content}
    project = project_of(files, drafts=True, before=BEFORE)
    assert not project.problems
    assert tables(project) == tables(project_of(files, drafts=True)) != OLD_TABLES
    assert tables(BEFORE) == OLD_TABLES


def test_of_data_each_article_has_files_of_its_own() -> None:
    file = "briefings/articles/dock-institute-2031-lind.yml"
    old, new = b"    says: >-\n", b"    says: >-\n      So much is sure:\n"
    project = project_of({**FILES, file: FILES[file].replace(old, new, 1)}, drafts=True)
    found = keyed(project)
    assert found.keys() == OLD_DATA.keys()
    changed = {path for path in found if found[path].key != OLD_DATA[path].key}
    assert changed == {path for path in found if "dock-institute-2031-lind" in path}


def test_an_edit_is_seen_where_it_is_shown_and_nowhere_else() -> None:
    brief = "briefings/articles/dock-institute-2031-lind.yml"
    old, new = b"    says: >-\n", b"    says: >-\n      So much is sure:\n"
    project = project_of({**FILES, brief: FILES[brief].replace(old, new, 1)}, drafts=True)
    changed = {path for path, page in pages(project).items() if OLD[path].key != page.key}
    drawn = {p for p, page in pages(project).items() if OLD[p].drawing != page.drawing}
    assert drawn <= changed
    assert "sources/dock-institute-2031-lind/index.md" in drawn
    other = {path for path in OLD if path.startswith("sources/") and "lind" not in path}
    assert not changed & other, "neither the list of sources nor another article's page"


def test_a_claims_key_covers_the_seed_of_its_origin_and_what_it_means() -> None:
    seed = "seeds/coast-wire-2031-05.yml"
    content = FILES[seed].replace(b"publisher: ", b"publisher: New ", 1)
    corpus = project_of({**FILES, seed: content}, drafts=True).corpus
    assert BEFORE.corpus
    assert corpus
    for old, new in zip(BEFORE.corpus.articles, corpus.articles, strict=True):
        for claim, same in zip(old.claims, new.claims, strict=True):
            assert claim.meaning is claim.meaning, "worked out once"
            assert claim.meaning == same.meaning
            is_same = old.keys[claim.id] == new.keys[claim.id]
            assert is_same is (claim.origin.id != "coast-wire-2031-05")


def test_keys_are_the_same_in_another_reading() -> None:
    again = pages(project_of(FILES, drafts=True))
    assert {path: page.key for path, page in again.items()} == {p: q.key for p, q in OLD.items()}


def test_planning_works_out_no_panel(monkeypatch: pytest.MonkeyPatch) -> None:
    assert BEFORE.corpus
    monkeypatch.setattr(import_module("sitegen.views.charts"), "panels", None)
    assert {planned.path for planned in plan(BEFORE.corpus)} > {"data/figures/pay.svg"}
