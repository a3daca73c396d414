"""A project that is read again after edits: what it is afresh, of the same objects."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen import exports
from sitegen.cache import cores
from sitegen.cache.store import Store
from sitegen.corpus import Corpus
from sitegen.generation import write_docs
from sitegen.places import BRIEFS, MKDOCS, SEEDS, THEMES, VOCABULARY
from sitegen.project import Project, project_of
from tests.projects import CHECKOUT, broken, site

HARBOUR = f"{BRIEFS}harbour-post-2031-vane.yml"
FILES = site() | {MKDOCS: (CHECKOUT / "tests/site/mkdocs.yml").read_bytes()}
BROKEN = sorted((CHECKOUT / "tests/broken").glob("*.yml"))
# each stands somewhere in the invented project
WORDS = ("state: reviewed", "state: draft", "union", "port", "2031", "about", "may", "claims:", "7")
EDITS = st.tuples(st.sampled_from(sorted(FILES)), st.sampled_from(WORDS), st.sampled_from(WORDS))
CASES = st.sampled_from(BROKEN).map(lambda path: dict(broken(path).files))


def edited(files: Mapping[str, bytes], edit: tuple[str, str, str]) -> dict[str, bytes]:
    """Return files with one text changed, or without the file where it is changed to itself."""
    file, old, new = edit
    if old == new:
        return {name: content for name, content in files.items() if name != file}
    return {**files, file: files.get(file, b"").replace(old.encode(), new.encode(), 1)}


def keys_of(project: Project) -> list[str]:
    corpus = project.corpus
    if not corpus:
        return []
    articles = [article.key for article in corpus.articles]
    return [corpus.key, *articles, *(theme.key for theme in corpus.themes)]


def assert_same(again: Project, afresh: Project) -> None:
    assert again.problems_in_records == afresh.problems_in_records
    assert again.problems == afresh.problems
    assert again.corpus == afresh.corpus
    assert keys_of(again) == keys_of(afresh)
    assert again.lints == afresh.lints
    assert again.library == afresh.library


def assert_shared(before: Project, again: Project) -> None:
    """Hold that what did not change is the same object."""
    for name, entry in again.library.briefs.items():
        if entry.content == getattr(before.library.briefs.get(name), "content", None):
            assert entry is before.library.briefs[name]
    known = {article.key: article for article in before.corpus.articles} if before.corpus else {}
    for article in again.corpus.articles if again.corpus else ():
        assert article is known.get(article.key, article)


@pytest.mark.thorough
@pytest.mark.slow
@given(st.lists(EDITS | CASES, min_size=1, max_size=5), st.booleans())
@settings(max_examples=60, deadline=None)
def test_project_read_again_is_what_it_is_afresh(
    edits: list[tuple[str, str, str] | dict[str, bytes]],
    drafts: bool,  # noqa: FBT001 - hypothesis gives it
) -> None:
    files, project = FILES, project_of(FILES, drafts=drafts)
    for edit in edits:
        files = edit if isinstance(edit, dict) else edited(files, edit)
        before, project = project, project_of(files, drafts=drafts, before=project)
        assert_same(project, project_of(files, drafts=drafts))
        assert_shared(before, project)


def others(before: Project, again: Project) -> list[str]:
    """Return the ids of the articles that are another object."""
    known = {id(article) for article in before.corpus.articles} if before.corpus else set()
    return [a.id for a in again.corpus.articles if id(a) not in known] if again.corpus else ["none"]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ((HARBOUR, "summary: >-\n", "summary: >-\n  So it is.\n"), ["harbour-post-2031-vane"]),
        ((VOCABULARY, "actors:\n", "actors:\n  rower:\n    name: A rower\n    kind: person\n"), []),
        ((f"{THEMES}who-pays.yml", "title: ", "title: So "), []),
        (
            (f"{SEEDS}harbour-post-2031-vane.yml", "short: ", "short: So "),
            ["harbour-post-2031-vane"],
        ),
    ],
)
def test_only_what_an_edit_is_seen_in_is_another(
    edit: tuple[str, str, str], expected: list[str]
) -> None:
    before = project_of(FILES)
    assert before.problems == ()
    assert others(before, project_of(edited(FILES, edit), before=before)) == expected


def test_fault_in_between_forgets_nothing() -> None:
    before = project_of(FILES)
    assert before.corpus
    faulty = project_of(edited(FILES, (HARBOUR, "state: ", "stat: ")), before=before)
    assert faulty.problems
    again = project_of(FILES, before=project_of(FILES | {"x.yml": b""}, before=faulty))
    assert others(before, again) == []


def test_a_build_holds_no_record_while_tables_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, held = project_of(FILES), list[str]()

    def written(_: Corpus) -> str:
        read = project.known.files.read.kept.values()
        held.extend(reading.file for reading in read if reading.was_read)
        return ""

    monkeypatch.setattr(exports, "claims_json", written)
    store = Store(tmp_path, "1")
    assert write_docs(project, tmp_path / "docs", store).problems == ()
    assert held == []
    recalled = project_of(FILES, store=Store(tmp_path, "1"))
    assert_same(recalled, project_of(FILES))


@pytest.mark.process
def test_warnings_are_those_that_one_core_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = project_of(FILES)
    monkeypatch.setattr(cores, "LEAST", 2)
    monkeypatch.setattr(cores, "cores", lambda: 2)
    shared = project_of(FILES)
    assert shared.lints == alone.lints
    assert "corpus" in vars(shared), "linked meanwhile"
