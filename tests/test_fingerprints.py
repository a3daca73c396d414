"""Fingerprints of paragraphs: which ones have one, how they are written, what changed."""

import hashlib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sitegen.evidence.fingerprints import (
    SHORTEST,
    Comparison,
    compare,
    fingerprint,
    fingerprints_of,
    misshapen,
    paragraphs_of,
)
from sitegen.library import read_library
from sitegen.problems import Rule
from sitegen.records import format_fingerprints, parse_fingerprints
from tests.projects import site

TEXT = (Path(__file__).parent / "texts/008_quay.txt").read_text("utf-8")
GERMAN = "Die Straße zum Hafen kostet 10.000 Kronen, „viel zu viel“, sagt der Stadtrat."
SWISS = "Die Strasse zum Hafen kostet 10'000 Kronen, «viel zu viel», sagt der Stadtrat."
HASHES = st.dictionaries(
    st.integers(1, 9_999), st.text("0123456789abcdef", min_size=64, max_size=64)
)


def test_paragraph_is_a_line_with_something_to_see() -> None:
    text = "\ufeffeins\r\n\r\n \u00a0\t\n  zwei \rdrei\u2028noch drei\u200b\n\u200b\n\u00ad\nvier"
    assert paragraphs_of(text) == ("\ufeffeins", "  zwei ", "drei\u2028noch drei\u200b", "vier")
    assert paragraphs_of("\n \n") == ()
    assert paragraphs_of("eins\n\0\n\x01\n\u200b\nzwei\0") == ("eins", "zwei\0")


def test_reprints_in_swiss_and_german_spelling_have_one_fingerprint() -> None:
    plain = 'Die Strasse zum Hafen kostet 10000 Kronen, "viel zu viel", sagt der Stadtrat.'
    assert fingerprint(GERMAN) == fingerprint(SWISS)
    assert fingerprint(SWISS) == hashlib.sha256(plain.encode()).hexdigest()


def test_one_changed_word_gives_another() -> None:
    assert fingerprint(GERMAN) != fingerprint(GERMAN.replace("viel zu", "nicht zu"))
    assert fingerprint(GERMAN) != fingerprint(GERMAN.replace("10.000", "10.001"))


@given(st.text(st.characters()))
def test_every_text_has_one(text: str) -> None:
    assert len(fingerprint(text)) == 64


def test_citable_paragraphs_that_are_long_enough_have_one() -> None:
    long, short = "x" * SHORTEST, "x" * (SHORTEST - 1)
    found = fingerprints_of([long, short, f"{short}\u00ad ", long, f"{short}ß"], [5, 1, 2, 3, 9])
    assert found == {1: fingerprint(long), 5: fingerprint(f"{short}ss")}


def test_fingerprints_of_the_invented_project_are_those_of_its_text() -> None:
    library, _ = read_library(site())
    name = "quay-review-2031-holm"
    found = fingerprints_of(paragraphs_of(TEXT), library.seeds[name].record.citable)
    assert {n: known for n, known in library.fingerprints.items() if known} == {name: found}
    assert list(found) == [1, 3, 4, 5, 6]


@given(HASHES)
def test_what_is_written_is_read(hashes: dict[int, str]) -> None:
    written = format_fingerprints(hashes)
    assert parse_fingerprints(written.encode(), "a.sha256") == (hashes, [])
    assert parse_fingerprints(written.replace("\n", "\r\n").encode(), "") == (hashes, [])


def test_fingerprints_are_written_in_order() -> None:
    assert format_fingerprints({10: "b" * 64, 9: "a" * 64}) == f"9 {'a' * 64}\n10 {'b' * 64}\n"


@given(st.binary())
def test_whatever_stands_in_the_file_is_problems(content: bytes) -> None:
    hashes, problems = parse_fingerprints(content, "seeds/a.sha256")
    assert hashes == {}
    assert {problem.rule for problem in problems} <= {Rule.NOT_A_FINGERPRINT}
    assert all(len(str(problem).splitlines()) == 1 for problem in problems)


def test_compare() -> None:
    assert compare(
        {1: "a", 2: "b", 3: "c", 9: "i"}, {1: "a", 2: "B", 9: "i", 4: "d"}
    ) == Comparison(changed=(2,), new=(4,), gone=(3,))


@given(st.sampled_from([1, 3, 4, 5, 6]), st.data())
def test_one_word_changed_is_that_paragraph_changed(number: int, data: st.DataObject) -> None:
    lines = list(paragraphs_of(TEXT))
    before = fingerprints_of(lines, range(1, 7))
    words = lines[number - 1].split()
    words[data.draw(st.integers(0, len(words) - 1))] = "anders"
    lines[number - 1] = " ".join(words)
    assert compare(before, fingerprints_of(lines, range(1, 7))).changed == (number,)


def test_of_a_file_that_is_none_a_hundred_lines_are_told() -> None:
    assert len(parse_fingerprints(b"x\n" * 400_000, "x")[1]) == 100


def test_what_is_no_article_is_told() -> None:
    assert misshapen(("a" * 10_000,)) == ""
    assert misshapen(("a", "b" * 10_001)) == (
        "has 10,001 characters in paragraph 2; break its lines as the article does"
    )
    assert misshapen(("a",) * 10_000) == (
        "has 10,000 paragraphs, more than 9,999; take the article alone"
    )
