"""What rules make of a project that is not whole: one fault must not make others."""

import pytest

from sitegen import rules
from sitegen.addresses import OVERVIEWS
from sitegen.cache.memory import Memory
from sitegen.library import read_library
from sitegen.places import MKDOCS, SITE, VOCABULARY
from sitegen.problems import Problem, Rule
from tests.projects import problems_in, site

POST = "briefings/articles/harbour-post-2031-vane.yml"
REVIEW = "briefings/articles/quay-review-2031-holm.yml"
BROKEN = b"title: [\n"


@pytest.mark.parametrize("file", sorted(site().keys() - {MKDOCS}))
def test_file_that_cannot_be_read_is_the_only_problem(file: str) -> None:
    assert {p.place.file for p in problems_in({**site(), file: BROKEN})} == {file}


@pytest.mark.parametrize("file", [VOCABULARY, SITE])
def test_file_that_is_missing_is_the_only_problem(file: str) -> None:
    files = site()
    del files[file]
    assert [p.place.file for p in problems_in(files)] == [file]


def changed(file: str, old: str, new: str) -> list[str]:
    files = site()
    assert old.encode() in files[file]
    files[file] = files[file].replace(old.encode(), new.encode())
    return [str(problem) for problem in problems_in(files)]


def test_withdrawn_claim_keeps_what_was_wrong_with_it() -> None:
    withdrawn = "    withdrawn: {on: 2031-06-01, why: wrong-paragraph}\n"
    wrong = """\
    by: [nobody]
    paragraphs: [70]
    figures: [{measure: nothing, exactly: 1}]
    said: 2040
    themes: [nowhere]
    answers: {nothing: never}
    see: [nothing]
"""
    assert changed(POST, withdrawn, withdrawn + wrong) == []


def test_themes_may_be_left_out_where_a_claim_answers_or_a_theme_gives_context() -> None:
    themes = "    date: 2031-05-01~\n    themes: [background]\n"
    assert changed(POST, themes, "    date: 2031-05-01~\n") == []
    files = {**site(), POST: site()[POST].replace(themes.encode(), b"    date: 2031-05-01~\n")}
    del files["briefings/themes/background.yml"]
    told = [str(problem) for problem in problems_in(files) if problem.rule is Rule.MISSING_FIELD]
    assert told == [f'{POST}:15:5: claims.dockers-out: lacks themes; add a line "themes: …"']
    files["briefings/themes/background.yml"] = BROKEN
    assert {problem.rule for problem in problems_in(files)} == {Rule.NOT_YAML}


def test_forecast_may_be_of_a_later_time() -> None:
    assert changed(POST, "date: 2032-21", "date: 2040") == []


def test_month_in_which_the_article_appeared_is_not_after_it() -> None:
    assert changed(POST, "said: 2031-05-02", "said: 2031-05~") == []


def test_origin_of_the_same_month_is_not_later() -> None:
    assert changed("seeds/coast-wire-2031-05.yml", "2031-05-03", "2031-05") == []


def test_position_may_settle_what_no_claim_answers() -> None:
    position = "positions:\n  price.standing:\n    answer: feared\n    rests_on: [ships-wait]\n"
    old = "not_addressed:\n  - price.standing\n"
    assert changed(REVIEW, old, position) == []


def test_seed_without_paragraphs_is_told_once() -> None:
    roles = (
        "text:\n  file: 007_harbour.txt\n  headline: [2]\n  standfirst: [4]\n  body: [5-11, 13]\n"
    )
    assert changed("seeds/harbour-post-2031-vane.yml", roles, "") == [
        "seeds/harbour-post-2031-vane.yml:1:1: has a brief but lacks text; add what is missing"
    ]


def test_brief_without_a_seed_is_told_once() -> None:
    files = site()
    del files["seeds/tide-radio-2031-moss.yml"]
    (problem,) = problems_in(files)
    assert problem.message == (
        "has no seed seeds/tide-radio-2031-moss.yml; write one, or rename the brief"
    )


@pytest.mark.parametrize(
    "mkdocs",
    [
        b"",
        b"site_name: Harbour\n",
        b"nav: [\n",
        b"\xff\xff",
        b"? [nav]\n: themes\n",
        b"theme:\n  nav: none\n",
        b"[" * 3_000,
        b"[" * 900_000,
    ],
)
def test_project_without_a_nav_need_not_name_its_themes(mkdocs: bytes) -> None:
    assert without_pages(mkdocs) == []


def without_pages(mkdocs: bytes) -> list[Problem]:
    """Return what the nav of a file is said to lack or to have too much."""
    about_nav = {Rule.NOT_IN_NAV, Rule.UNKNOWN_PAGE}
    return [p for p in problems_in({**site(), MKDOCS: mkdocs}) if p.rule in about_nav]


@pytest.mark.parametrize(
    "mkdocs",
    [
        "nav: [{}, {}, {}, {overviews}]",
        "nav:\n  - A: [B: ./{}]\n  - {}\n  - C:\n    - {}\n    - [{overviews}]\n",
        "hooks: !ENV [A, b]\nnav: &nav\n- {}\n- {}\n- {}\n- [{overviews}]\nplugins: [search]\n",
    ],
)
def test_ways_to_write_a_nav(mkdocs: str) -> None:
    overviews = ", ".join(OVERVIEWS)
    themes = ("themes/who-pays/index.md", "themes/who-decides/index.md", "background/index.md")
    nav = mkdocs.format(*themes, overviews=overviews)
    assert without_pages(nav.encode()) == []


@pytest.mark.parametrize("mkdocs", [b"nav:\n", b"nav: &a [*a]\n", b"x: themes/a.md\nnav: []\n"])
def test_nav_without_any_theme(mkdocs: bytes) -> None:
    found = without_pages(mkdocs)
    assert [problem.message.rpartition(" ")[2] for problem in found] == [
        *sorted(OVERVIEWS),
        "background/index.md",
        "themes/who-decides/index.md",
        "themes/who-pays/index.md",
    ]


def test_articles_are_sound_only_where_all_problems_were_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = site()
    files[POST] = files[POST].replace(b"themes: [", b"themes: [nope, ")
    library, sound = read_library(files)[0], Memory[bool]()
    monkeypatch.setattr(rules, "MOST_OF_A_RULE", 1)
    assert rules.check(library, sound)
    assert not sound.kept


def test_short_texts_may_stand_in_braces() -> None:
    files, theme = site(), "briefings/themes/who-pays.yml"
    lines = b"      fair: Fair\n      mixed: Fair and not\n      too-low: Too low\n"
    braces = b" {fair: Fair, mixed: Fair and not, too-low: Too low}\n"
    assert b"answers:\n" + lines in files[theme]
    files[theme] = files[theme].replace(b"\n" + lines, braces, 1)
    assert problems_in(files) == []
