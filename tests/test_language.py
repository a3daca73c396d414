"""What each language must have, and that nothing but its own module knows it by name."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from sitegen.evidence.likeness import meanings, stem
from sitegen.language import grammar
from sitegen.language.grammar import _alternatives, opposites
from sitegen.language.known import LANGUAGES, is_known, main_language
from sitegen.records.terms import Hedge

ROOT = Path(__file__).parent.parent
MAY_BE_EMPTY = {
    "style",  # of languages that no page is in
    *("forms", "alike", "able"),  # of the language that glossaries lead to
    *("half", "halves", "spellings", "thousands_of_one", "vague_ending", "no_filler"),
    *(
        "behind",
        *("done", "may_be", "infinitive", "strong", "nominative", "direct", "feminine"),
        "objective",
        "subjective",
        "beside",
        "indirect",
        "ongoing",
        "only_indirect",
        "abilities",
        *("limits", "particles", "personal", "impersonal"),
        "first_person",
        "inverts",
        "same",
        "shows",
        "shown",
        "never",
        "before_ordinal",
        "heads",  # of compounds, where there are some
        "adverbs",
    ),
}
languages = pytest.mark.parametrize("code", sorted(LANGUAGES))


def tables(part: object, name: str = "") -> Iterator[tuple[str, object]]:
    """Yield every table of a language with its name."""
    if is_dataclass(part):
        for field in fields(part):
            yield from tables(getattr(part, field.name), field.name)
    else:
        yield name, part


@languages
def test_every_table_is_filled(code: str) -> None:
    empty = {name for name, table in tables(LANGUAGES[code]) if not table}
    assert empty <= MAY_BE_EMPTY


@languages
def test_dates_name_every_month_season_weekday_and_unit(code: str) -> None:
    groups = {name for kind in LANGUAGES[code].dates.patterns for name in kind.whole.groupindex}
    wanted = {f"m{i}" for i in range(1, 13)} | {f"s{i}" for i in range(1, 5)}
    wanted |= {f"w{i}" for i in range(1, 8)} | {"h1", "h2", "u1", "u2", "u3", "day", "year"}
    assert wanted <= groups


@pytest.mark.parametrize("code", ["de", "fr"])
def test_a_glossary_leads_from_each_stem_once_to_words_of_ours(code: str) -> None:
    table = (ROOT / f"sitegen/language/glossary/{code}.txt").read_text("utf-8").split()
    stems = [entry.partition(":")[0].removeprefix("^") for entry in table]
    assert stems == sorted({*stems})
    assert len(stems) == len(LANGUAGES[code].glossary)
    assert all(
        re.fullmatch(r"\^?[^\W\d_A-Z][\w'-]*:[a-z'-]+(,[a-z'-]+)*", entry) for entry in table
    )


@pytest.mark.parametrize(
    ("word", "ours", "means"),
    [
        ("erde", "earth", True),
        ("beschwerde", "earth", False),
        ("teuer", "expensive", True),
        ("steuer", "expensive", False),
        ("legale", "legal", True),
        ("illegale", "legal", False),
        ("bauvertrag", "treaty", True),
    ],
)
def test_some_stems_begin_a_word_and_end_none(word: str, ours: str, means: bool) -> None:  # noqa: FBT001
    assert (stem(ours) in meanings(word, "de")) is means


@languages
def test_hedges_have_every_degree_but_stated(code: str) -> None:
    assert {*LANGUAGES[code].hedges.degrees.values()} == {*Hedge} - {Hedge.STATED}


@languages
def test_opposites_have_the_same_names_in_every_language(code: str) -> None:
    axes = {name: {*known.polarity.axes} for name, known in LANGUAGES.items()}
    assert axes[code] == axes["en"]


@languages
@pytest.mark.parametrize("table", ["scopes", "nations"])
def test_scopes_and_countries_have_the_same_names_in_every_language(table: str, code: str) -> None:
    assert {*getattr(LANGUAGES[code], table)} == {*getattr(LANGUAGES["en"], table)}
    for name, (words, _) in getattr(LANGUAGES[code], table).items():
        assert not words.pattern.search("qxq"), name


@languages
def test_no_word_of_a_pair_stands_on_both_sides_or_is_any_word(code: str) -> None:
    for name, sides in LANGUAGES[code].polarity.axes.items():
        one, other = ({*_alternatives(side.text)} for side in sides)
        assert not one & other, name
        assert not any(side.pattern.search("qxq") for side in sides), name


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("the fake coin", 1),
        ("a genuine coin", 0),
        ("fairness", None),
        ("echten", 0),
        ("echtest", None),
        ("sold out", 0),
        ("sold", None),
        ("lehnte den plan ab", 1),
        ("abgelehnt", 1),
        ("abzulehnen", 1),
        ("fair", 0),
        ("unfair", 1),
        ("rises", 0),
        ("rose", 0),
        ("rosed", None),
        ("a compound-rise", None),
        ("overrise", 1),
    ],
)
def test_the_notation_of_opposites(text: str, side: int | None) -> None:
    table = "genuine: genuine* echt~ sold_out fair ro(s|z)e rise(s)? <> fake ab/lehn~ ! *rrise\n"
    (both,) = opposites(table, "(e|en|te|t)?", "un").values()
    found = [i for i, one in enumerate(both) if one.pattern.search(text)]
    assert found == ([] if side is None else [side])
    first = [i for i, one in enumerate(both) if any(map(one.first.match, text.split()))]
    assert {*found} <= {*first}


@languages
def test_tables_are_read_once_and_stay_as_they_are(code: str) -> None:
    found = grammar.tables(code)
    assert found is grammar.tables(code)
    with pytest.raises(TypeError):
        found["opposites"] = ""  # type: ignore[index] # that it is none is what is held
    assert "; " not in found["opposites"]
    assert found["opposites"].count(" <> ") == len(LANGUAGES[code].polarity.axes)


@pytest.mark.parametrize("path", sorted(ROOT.glob("sitegen/evidence/*.py")), ids=lambda p: p.name)
def test_no_reader_knows_a_language_by_name(path: Path) -> None:
    codes = "|".join(sorted(LANGUAGES.keys() - {"en"}))
    assert not re.search(rf"[\"'](?:{codes})[\"']", path.read_text("utf-8"))


NAMES = {"after", "before", "behind", "by", "few", "if", "one", "said", "says"}
"""Of fields, and of what a reader tells apart."""


def held_in(path: Path) -> Iterator[str]:
    """Yield the strings that a module has in its sets and lists, or compares something with."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Set | ast.List | ast.Compare):
            inner = (n for part in ast.iter_child_nodes(node) for n in (part, *parts_of(part)))
            yield from (str(n.value) for n in inner if isinstance(n, ast.Constant))


def parts_of(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of a set or list."""
    return ast.iter_child_nodes(node) if isinstance(node, ast.Set | ast.List) else iter(())


@pytest.mark.parametrize("path", sorted(ROOT.glob("sitegen/evidence/*.py")), ids=lambda p: p.name)
def test_no_reader_holds_words_of_a_language(path: Path) -> None:
    every = (table for code in LANGUAGES for _, table in tables(LANGUAGES[code]))
    known = {word for table in every if isinstance(table, frozenset) for word in table}
    known = {word for word in known - NAMES if len(word) > 2}
    assert known.isdisjoint(held_in(path))


def test_a_language_is_known_by_its_main_tag() -> None:
    assert (main_language("de-CH"), main_language("en")) == ("de", "en")
    assert (is_known("de-CH"), is_known("nds")) == (True, False)


@pytest.mark.process
def test_no_language_is_read_before_a_text_in_it_is() -> None:
    """Their patterns would take longer than all else that every command begins with."""
    show = "import build, sys; print(*(f'{name}.' for name in sys.modules))"
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", show], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "sitegen.language.known." in done.stdout
    assert not re.search(r"sitegen\.language\.[a-z]{2}\.", done.stdout)


def test_words_alike_are_compared_by_one_word() -> None:
    alike = LANGUAGES["en"].alike
    assert [word for word, first in alike.items() if stem(word) != stem(first)] == []


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        *[("licenciements", "layoffs"), ("pluviométrie", "rainfall"), ("soignantes", "nurses")],
        *[("perquisitionné", "searched"), ("élargissement", "expansion"), ("tiendrait", "held")],
        *[("remboursements", "refund"), ("éleveuses", "breeder"), ("vaccinaux", "vaccine")],
    ],
)
def test_french_words_of_any_subject_lead_to_english(word: str, meant: str) -> None:
    assert stem(meant) in meanings(word, "fr")


@pytest.mark.parametrize("word", ["radio", "couleur", "championnat", "contester", "reine"])
def test_short_stems_lead_no_other_word_astray(word: str) -> None:
    assert meanings(word, "fr").isdisjoint(map(stem, ["strike", "sink", "tale", "kidney"]))
