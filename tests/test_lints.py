"""Every warning with its whole text, what looks like one and is none, and how one is silenced.

A case is a file in ``lints/``, of the same form as in ``broken/``; ``-nope`` must give no warning.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from sitegen import lints
from sitegen.evidence.numbers import may_lack
from sitegen.library import Library, read_library
from sitegen.lints import Lints, lint
from sitegen.lints.passages import Remark
from sitegen.lints.silencing import NEVER_SILENCED
from sitegen.printing import tell_warnings
from sitegen.problems import Lint, Problem
from sitegen.project import project_of
from sitegen.rules import check
from tests.projects import Broken, broken_ones, site

HERE = Path(__file__).parent
CASES = {case.name: case for case in broken_ones(HERE / "lints")}
HARBOUR = "briefings/articles/harbour-post-2031-vane.yml"
PAYS = "briefings/themes/who-pays.yml"
REASON = "said of the articles, which are dated"

cases = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


@cache
def found_in(name: str) -> Lints:
    return project_of(CASES[name].files).lints


@cases
def test_output(case: Broken) -> None:
    assert "".join(f"{warning}\n" for warning in found_in(case.name).active) == case.expected


@cases
def test_case_is_no_problem_and_is_named_after_what_it_shows(case: Broken) -> None:
    library, problems = read_library(case.files)
    assert [*problems, *check(library)] == []
    shown = {warning.rule for warning in found_in(case.name).active}
    assert case.name in shown or (case.name.removesuffix("-nope") in set(Lint) and not shown)


@pytest.mark.parametrize("kind", sorted(Lint))
def test_every_kind_of_warning_has_a_case(kind: Lint) -> None:
    assert kind in CASES
    assert kind in NEVER_SILENCED or f"{kind}-nope" in CASES


@pytest.mark.parametrize("off", [*lints.OF_EACH, *lints.OF_ALL], ids=lambda check: check.__name__)
def test_without_a_lint_its_cases_warn_no_more(
    off: Callable[[Library], Iterator[Remark]], monkeypatch: pytest.MonkeyPatch
) -> None:
    # where it finds nothing, no warning is missing without it
    found = {name: found_in(name) for name, case in CASES.items() if any(off(case.library))}
    for group in ("OF_EACH", "OF_ALL"):
        others = tuple(other for other in getattr(lints, group) if other is not off)
        monkeypatch.setattr(lints, group, others)
    missing = {
        warning.rule
        for name in found
        for warning in set(found[name].active) - set(project_of(CASES[name].files).lints.active)
    }
    assert len(missing) == 1
    assert missing <= set(Lint) - set(NEVER_SILENCED)


@cases
def test_a_comment_at_the_top_silences_a_whole_file(case: Broken) -> None:
    files = dict(case.files)
    wanted = {w for w in found_in(case.name).active if w.rule not in NEVER_SILENCED}
    for file, rule in sorted({(w.place.file, str(w.rule)) for w in wanted}):
        files[file] = f"# lint: off {rule} — because\n".encode() + files[file]
    found = lint(read_library(files)[0])
    assert not {warning.rule for warning in found.active} - set(NEVER_SILENCED)
    assert {(w.rule, w.message) for w in wanted} <= {(s.rule, s.message) for s in found.silenced}


def test_what_is_silenced_is_known() -> None:
    found = lint(read_library(site())[0])
    assert found.active == ()
    assert [str(warning.place) for warning in found.silenced] == [
        "briefings/articles/dock-institute-2031-lind.yml:6:11",
        f"{HARBOUR}:43:11",
        f"{PAYS}:28:11",
    ]


def pays(old: str, new: str) -> Lints:
    """Lint the invented project with a change to a theme."""
    files = site()
    text = files[PAYS].decode()
    assert old in text
    return lint(read_library(files | {PAYS: text.replace(old, new, 1).encode()})[0])


@pytest.mark.parametrize(
    "comment",
    [
        "# lint: off undated-bottom-line — why so",
        "#lint: off undated-bottom-line \u2013 why",
        "#  lint:  off  undated-bottom-line -- why - so",
        "# lint: off undated-bottom-line - why",
        "# lint: off undated-bottom-line: # why",
    ],
)
def test_forms_of_the_comment(comment: str) -> None:
    found = pays(f"# lint: off undated-bottom-line — {REASON}", comment)
    assert found.active == ()
    assert Lint.UNDATED_BOTTOM_LINE in {warning.rule for warning in found.silenced}


@pytest.mark.parametrize(
    "above",
    [
        "  # lint: off undated-bottom-line — needed\n  - says: >-\n",
        "# lint: off undated-bottom-line — needed\n# and more\n  - says: >-\n",
        "  - # here it is\n    # lint: off undated-bottom-line — needed\n    says: >-\n",
    ],
)
def test_places_of_the_comment(above: str) -> None:
    found = pays(f"  - says: >- # lint: off undated-bottom-line — {REASON}\n", above)
    assert found.active == ()
    assert Lint.UNDATED_BOTTOM_LINE in {warning.rule for warning in found.silenced}


def test_a_comment_above_a_mapping_silences_all_in_it() -> None:
    files = site()
    text = files[HARBOUR].decode()
    text = re.sub(r" # lint: .*", "", text)
    text = text.replace("claims:\n", "# lint: off asserter-not-named — needed\nclaims:\n")
    found = lint(read_library(files | {HARBOUR: text.encode()})[0])
    assert found.active == ()
    fields = [w.field for w in found.silenced if w.rule is Lint.ASSERTER_NOT_NAMED]
    assert "claims.conditional-strike.says" in fields


def test_a_comment_in_another_file_or_record_silences_nothing_here() -> None:
    comment = f" # lint: off undated-bottom-line — {REASON}"
    found = pays(comment, "")
    assert [warning.rule for warning in found.active] == [Lint.UNDATED_BOTTOM_LINE]
    files = site()
    text = files[PAYS].decode().replace(comment, "")
    text = text.replace("dissent:", "# lint: off undated-bottom-line — needed\ndissent:")
    found = lint(read_library(files | {PAYS: text.encode()})[0])
    assert [warning.rule for warning in found.active] == [
        Lint.UNDATED_BOTTOM_LINE,
        Lint.SILENCES_NOTHING,
    ]


def test_a_build_names_the_claims_that_were_edited_since_they_were_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    case = CASES["edited-since-checked"]
    tell_warnings(found_in(case.name).active)
    first, count = capsys.readouterr().err.splitlines(keepends=True)
    assert first == case.expected
    assert count == "1 warning; `python build.py check` shows what to look at.\n"
    brief = "briefings/articles/quay-review-2031-holm.yml"
    text = case.files[brief].replace(b"state: reviewed", b"state: draft")
    drafted = project_of({**case.files, brief: text}, drafts=True).lints.active
    assert not any(warning.place.file == brief for warning in drafted)


def rules_of(found: Lints) -> list[tuple[str, object]]:
    return [(warning.place.file, warning.rule) for warning in found.active]


def test_what_cannot_be_read_is_left_out() -> None:
    library, _ = read_library(site())
    vocabulary = replace(library, vocabulary=None, site=None, unread=frozenset(["x"]))
    assert rules_of(lint(vocabulary)) == []
    briefs = replace(library, briefs={}, unread=frozenset([HARBOUR]))
    assert rules_of(lint(briefs)) == []
    without = replace(library, briefs={})
    lead = ("briefings/site.yml", Lint.ARTICLE_COUNT)
    assert rules_of(lint(without)) == [lead, ("mkdocs.yml", Lint.DESCRIPTION_COUNT)]


@pytest.mark.parametrize(
    ("settings", "warns"),
    [
        (b"", True),
        (b"theme:\n  name: material\n", True),
        (b"theme:\n  language: en\n", True),
        (b"theme:\n  language: deutsch\n", False),
        (b'site_name: "Hafen\ntheme:\n  language: de\n', False),
    ],
)
def test_nothing_is_warned_of_in_a_language_that_is_not_known(
    settings: bytes, *, warns: bool
) -> None:
    library = replace(CASES["loaded-word"].library, mkdocs=settings)
    assert bool(lint(library).active) is warns


def test_actors_that_the_vocabulary_lacks_are_left_to_the_rules() -> None:
    files = site()
    text = files[HARBOUR].decode().replace("by: [union]", "by: [onion]")
    found = lint(read_library(files | {HARBOUR: text.encode()})[0])
    assert rules_of(found) == [(HARBOUR, Lint.SILENCES_NOTHING)]


def test_a_loaded_word_without_letters_is_never_found() -> None:
    files = site()
    vocabulary = files["briefings/vocabulary.yml"] + b"loaded_words:\n  '!!': no\n  union's: no\n"
    text = files[PAYS].replace(b"union's", b"union's !!")
    assert text != files[PAYS]
    found = lint(read_library(files | {"briefings/vocabulary.yml": vocabulary, PAYS: text})[0])
    assert rules_of(found) == [(PAYS, Lint.LOADED_WORD)]


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("None of them often attend.", False),
        ("Nobody mentioned money.", False),
        ("They paid 20 crowns.", False),
        ("They paid 21 crowns.", True),
        ("They paid 20 of 20 crowns.", True),
        ("Tens of thousands came.", True),
        ("A quarter of a million came.", True),
    ],
)
def test_a_text_is_read_closer_where_a_number_may_not_be_given(text: str, *, may: bool) -> None:
    assert may_lack({Decimal(20)}, text, "en") is may


def test_warnings_come_in_the_order_of_files_and_lines() -> None:
    warnings: list[Problem] = [*found_in("silences-nothing").active]
    assert warnings == sorted(warnings)
    assert len(warnings) == 5
