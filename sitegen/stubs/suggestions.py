"""What a brief's editor may look for in a paragraph: numbers and single words, never sentences."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from itertools import islice

from sitegen.corpus import Article
from sitegen.corpus.linking.claims import Names
from sitegen.dates import Date, parse_date
from sitegen.evidence.counting import lasts, offered
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.moments import Moment, moments_in
from sitegen.evidence.reading import Reading
from sitegen.language.known import is_known, main_language
from sitegen.records import Seed
from sitegen.records.terms import Genre, Qualifier, State
from sitegen.stubs.asking import either
from sitegen.wording import told

UNKNOWN = parse_date("9999")
"""The date of an article that has none yet: what needs it to be told is left out."""

MOST_PARAGRAPHS = 400
_MOST = 12
_NEAR = 45  # days
_UNTIL = re.compile(r"(?i:\b(?:vor|bis|before|until|till|avant|jusqu'\w+)\s(?:[\w']+\s){0,3}$)")
SIZES = {
    12: "dozens",
    100: "hundreds",
    1_000: "thousands",
    10_000: "tens of thousands",
    100_000: "hundreds of thousands",
    10**6: "millions",
    10**9: "billions",
}


def suggestions(reading: Reading) -> dict[int, list[str]]:
    """Return, by paragraph, a line for each number that no claim of the stub has, and the dates."""
    return {number: list(_lines(reading, number)) for number in reading.paragraphs}


def dates_in(text: str, language: str, published: Date = UNKNOWN) -> Iterator[Date]:
    """Yield each date once; without an article's date, only those that give their year."""
    yield from dict.fromkeys(d for m in _moments(text, language, published) for d in m.dates)


def _moments(text: str, language: str, published: Date) -> Iterator[Moment]:
    for moment in moments_in(text, main_language(language), published):
        if not (published is UNKNOWN and moment.dates[0].first >= "9990"):
            yield moment


def _date(moment: Moment, published: Date) -> str:
    """Write a date, and the words of one that can mean several; a year from one near is none."""
    near = [date for date in moment.dates if _days_between(date, published) <= _NEAR]
    every = near if len(near) == 1 else moment.dates
    dates = either(date.text for date in every)
    return f'"{" ".join(moment.text.split())}": {dates}' if len(every) > 1 else dates


def _days_between(date: Date, published: Date) -> int:
    first, last = max(date.first, published.first), min(date.last, published.last)
    return (dt.date.fromisoformat(first) - dt.date.fromisoformat(last)).days


def reading_of(
    texts: Mapping[int, str], names: Names, *, language: str, published: Date = UNKNOWN
) -> Reading:
    """Return the first paragraphs of a text for reading."""
    read = dict(islice(texts.items(), MOST_PARAGRAPHS if is_known(language) else 0))
    seed = Seed.model_construct(
        publisher="", published=published, language=language, genre=Genre.REPORT
    )
    article = Article(id="", seed=seed, name="", state=State.DRAFT, summary="")
    actors, measures = [*names.actors.values()], [*names.measures.values()]
    return Reading(article=article, paragraphs=read, actors=actors, measures=measures)


def _lines(reading: Reading, number: int) -> Iterator[str]:
    every, sure = reading.mentions(number), figures_in(reading, number)
    others = [mention for mention in every if mention not in sure]
    yield from (_figure(reading, number, mention) for mention in others[:_MOST])
    if len(others) > _MOST:
        yield told("and {number} more", number=len(others) - _MOST)
    published = reading.article.seed.published
    moments = [*_moments(reading.texts[number], reading.language, published)]
    clear = {moment.dates[0] for moment in moments if len(moment.dates) == 1}
    # a weekday says no more than the day that stands beside it
    shown = [each for each in moments if len(each.dates) == 1 or clear.isdisjoint(each.dates)]
    if dates := dict.fromkeys(_date(moment, published) for moment in shown):
        yield f"{told('dates')}: {', '.join([*dates][:_MOST])}"


def clear_moments(reading: Reading, number: int) -> list[Moment]:
    """Return the dates of a paragraph that can mean nothing else, and not *before* or *until*."""
    published, text = reading.article.seed.published, reading.texts[number]
    every = (m for m in _moments(text, reading.language, published) if len(m.dates) == 1)
    return [moment for moment in every if not _UNTIL.search(text, 0, moment.start)]


def figures_in(reading: Reading, number: int) -> list[Mention]:
    """Return the first numbers that are figures of one measure, exact in one way."""
    text, language = reading.texts[number], reading.language
    known = (m for m in reading.mentions(number)[:_MOST] if len(m.qualifiers) <= 1)
    counted = (m for m in known if m.sort is not Sort.FRACTION and not lasts(text, m, language))
    return [m for m in counted if len(offered(reading, number, m)) == 1]


def _figure(reading: Reading, number: int, mention: Mention) -> str:
    words = " ".join(mention.text.split())
    if lasts(reading.texts[number], mention, reading.language):
        return f'"{words}": {told("how long; rarely a figure")}'
    known = either(offered(reading, number, mention)) or told("(no measure's word is near)")
    return f'"{words}": measure: {known}, {quantity(mention)}'


def quantity(mention: Mention) -> str:
    """Write a number as the brief has it: ``up-to: 1200``."""
    if mention.sort is Sort.VAGUE:
        return f'{Qualifier.VAGUELY}: "{told(SIZES[int(mention.low)])}"'
    if mention.sort is Sort.FRACTION:
        about = f"{Qualifier.ABOUT}: {100 * mention.low:.0f}"
        share = told(", or of a measure in percent {share}", share=about)
        return f"{Qualifier.VAGUELY}: {told('(in words)')}{share if mention.low < 1 else ''}"
    return mention.as_field
