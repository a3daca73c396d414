"""Numbers of running text; the texts are invented, random ones are written by other libraries."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from sitegen.evidence.counting import rate_at
from sitegen.evidence.datewords import date_spans
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.numberwords import size_of, value_of
from tests.growing import MOST, growth


def shown(mention: Mention) -> str:
    value = f"{mention.low:f}".removesuffix(".0")
    if mention.high != mention.low:
        value += f"..{mention.high:f}"
    sort = "" if mention.sort is Sort.QUANTITY else f" {mention.sort.name.lower()}"
    return " ".join([value + sort, *sorted(mention.qualifiers)])


GERMAN = {
    "1.500, 10'000, 10 000 und 10\u00a0000 Boote": "1500; 10000; 10000; 10000",
    "5,5 Milliarden, 1.5 Millionen, 3 Mio. und 0,5 Prozent": "5500000000; 1500000; 3000000; 0.5",
    "zwölf Millionen, zwoelf, tausend, zwei, eins": "12000000; 12; 1000; 2; 1",
    "Sie kamen 1998. Zwei Millionen Kisten": "1998 year; 2000000",
    "anderthalb Millionen, dreieinhalb, eine halbe Million": "1500000; 3.5; 500000",
    "ein Dutzend, zwei Dutzend, ein Boot": "12; 24; 1 article",
    "Mehrere tausend, Hunderttausende, einige hundert, Millionen": (
        "1000 vague; 100000 vague; 100 vague; 1000000 vague"
    ),
    "10.000-12.000, 10 bis 12 Millionen, zehn bis zwölf Boote": (
        "10000..12000; 10000000..12000000; 10..12"
    ),
    "zwei- bis dreitausend Boote": "2000..3000",
    "zwischen 3 und 4 Booten, 3 und 4, von 5 bis 2": "3..4; 3; 4; 5; 2",
    "von 900.000 bis 2 Millionen, tausend bis zwei Millionen": ("900000..2000000; 1000..2000000"),
    "am 6. Juni, am 19. Juni 2024, am 3.4.2031, im Sommer 2030": (
        "6 date; 19 date; 2024 date; 3.4 date; 2030 date"
    ),
    "seit 1989, im Jahr 1648, 2030 kam er, rund 2000 Boote, 1500 Boote": (
        "1989 year; 1648 year; 2030 year; 2000 about; 1500"
    ),
    "im 3. Quartal waren es 12. Dann": "3 date; 12",
    "122-mm-Rohre, MiG-29, Hafen-11-Klasse, Artikel 4, um 14 Uhr, von 22 bis 6 Uhr, 9:30": (
        "122 label; 4 label; 14 label; 22 label; 6 label; 9 label"
    ),
    "Acht Boote, elfenhaft, und": "8",
    "etwa 5, rund die 6, über 7, unter 8, bis zu 9, mindestens 10, höchstens 11": (
        "5 about; 6 about; 7 more-than; 8 less-than; 9 up-to; 10 at-least; 11 up-to"
    ),
    "nicht mehr als 5, nicht weniger als 6, mehr als 7, weniger als 8, knapp 9, gut 10": (
        "5 up-to; 6 at-least; 7 more-than; 8 less-than; 9 about less-than; 10 about more-than"
    ),
    "Wir reden über 3 Kronen, der Kaufvertrag mit ihm über 4": "3; 4",
    "Reden wir von über 5 Kronen, Streit über rund 6": "5 more-than; 6 about",
    "Sie verhandeln über 3 Kronen, gestritten wird über 4, da reden vor über 5": (
        "3 exactly more-than; 4 exactly more-than; 5 more-than"
    ),
    "über die 7 Boote, 8 Boote oder mehr, 9 oder weniger, mindestens rund 4": (
        "7; 8 at-least; 9 up-to; 4 about at-least"
    ),
}
ENGLISH = {
    "rose from 9 to 12 million, by 3 percent to 8.4 billion": "9000000; 12000000; 3; 8400000000",
    "by 4 euros to 9 euros, 3 euros to 4 euros, by 3 to 5 percent": "4; 9; 3..4; 3..5",
    "12,000 men, 5.5 billion, two hundred and fifty thousand": "12000; 5500000000; 250000",
    "a million, a dozen, one boat, a boat": "1000000; 12; 1 article; 1 article",
    "several thousand, a few hundred, tens of thousands, dozens": (
        "1000 vague; 100 vague; 10000 vague; 12 vague"
    ),
    "10,000 to 12,000, between 3 and 4 million": "10000..12000; 3000000..4000000",
    "between one and two million, between a barn and two": "1000000..2000000; 1 article; 2",
    "June 3, 2031, 3 June, in 2030, the 21st pier, last year": (
        "3 date; 2031 date; 3 date; 2030 year; 21 date"
    ),
    "at least 5, up to 6, more than 7, fewer than 8, about 9, almost 10, just over 11": (
        "5 at-least; 6 up-to; 7 more-than; 8 less-than; 9 about; 10 about less-than; "
        "11 about more-than"
    ),
    "12 or more, 12 boats or fewer, Article 4, at 9 a.m.": (
        "12 at-least; 12 up-to; 4 label; 9 label"
    ),
}


@pytest.mark.parametrize(("text", "expected"), GERMAN.items())
def test_german(text: str, expected: str) -> None:
    assert "; ".join(shown(mention) for mention in numbers_in(text, "de")) == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items())
def test_english(text: str, expected: str) -> None:
    assert "; ".join(shown(mention) for mention in numbers_in(text, "en")) == expected


@pytest.mark.parametrize("language", ["de", "en"])
@given(number=st.integers(2, 999_999))
def test_words_that_num2words_writes(language: str, number: int) -> None:
    written = num2words(number, lang=language).replace(",", "")
    (mention,) = numbers_in(f"es sind {written} xx", language)
    assert mention.text == written
    assert mention.low == number


@pytest.mark.parametrize(
    ("locale", "language"), [("de", "de"), ("de_CH", "de"), ("de_AT", "de"), ("en", "en")]
)
@given(number=st.integers(3_000, 10**12))
def test_digits_that_babel_writes(locale: str, language: str, number: int) -> None:
    written = format_decimal(number, locale=locale)
    (mention,) = numbers_in(f"xx {written} xx", language)
    assert mention.text == written
    assert mention.low == number


@given(number=st.decimals(Decimal("0.1"), Decimal("999.9"), places=1))
def test_decimals_that_babel_writes(number: Decimal) -> None:
    written = format_decimal(number, locale="de", format="0.0")
    (mention,) = numbers_in(f"xx {written} xx", "de")
    assert mention.low == number


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for language in ("de", "en"):
        for mention in numbers_in(text, language):
            assert text[mention.start : mention.end] == mention.text


def test_words_that_are_no_number() -> None:
    assert value_of("zweizwei", "de") is None
    assert value_of("undeinhalb", "de") is None
    assert value_of("einhunderteinstausendund", "de") is None
    assert numbers_in("undund", "de") == ()
    with pytest.raises(ValueError, match="viel"):
        size_of("viel", "de")


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", ["3-1 4-2 2-0 ", "2031 ", "3.4. ", "Acht ", "mehrere tausend 3 ", "Tausende 3 "]
)
def test_the_time_grows_with_the_numbers(piece: str) -> None:
    assert growth(lambda text: numbers_in(text, "de"), piece, 1_000) < MOST


@pytest.mark.parametrize(
    ("text", "language", "years"),
    [
        ("Then 1120 barges passed, 2000 soldiers came and 2050 women.", "en", []),
        (
            "In 1848 it rained; since 2024 exports fell; the flood of 1953.",
            "en",
            ["1848", "2024", "1953"],
        ),
        ("1540 Schiffe und 2000 Boote, rund 1995", "de", []),
        ("Seit 2024 Waffen, im Jahr 1848", "de", ["2024", "1848"]),
        ("1500 personnes, 2000 soldats", "fr", []),
        ("en 2024 des obus, depuis 2023", "fr", ["2024", "2023"]),
    ],
)
def test_four_digits_are_a_year_only_where_nothing_is_counted(
    text: str, language: str, years: list[str]
) -> None:
    assert [text[start:end] for start, end, _ in date_spans(text, language)] == years


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "40 Gäste pro Woche kamen.", "per week"),
        ("de", "40 Gäste jeden Tag.", "per day"),
        ("de", "40 Gäste jährlich kamen.", "per year"),
        ("de", "40 Gäste jeden Mutes kamen.", ""),
        ("de", "40 Gäste im Jahr 2031 kamen.", ""),
        ("en", "40 guests a month came.", "per month"),
        ("en", "40 guests came daily.", "per day"),
        ("en", "40 guests annually.", "per year"),
        ("en", "40 guests a daily paper counted.", ""),
        ("fr", "40 visiteurs chaque année.", "per year"),
        ("fr", "40 visiteurs par mois.", "per month"),
        ("fr", "40 visiteurs chaque fois.", ""),
    ],
)
def test_how_often_a_number_is_counted(language: str, text: str, expected: str) -> None:
    (mention,) = (each for each in numbers_in(text, language) if each.low == 40)
    assert rate_at(text, mention, language) == expected
