"""A seed to fill in: bibliographic fields as placeholders, paragraph roles as guessed."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from json import dumps

from sitegen.dates import Date
from sitegen.evidence.tokens import clean
from sitegen.paragraphs import ranges
from sitegen.places import SEEDS
from sitegen.records.scales import ReliabilityScale
from sitegen.records.schema import modeline
from sitegen.records.terms import Genre
from sitegen.stubs.asking import asked, form_of, one_of
from sitegen.stubs.roles import Guess, Role, numbers_of
from sitegen.stubs.suggestions import UNKNOWN, dates_in
from sitegen.wording import told

_json = partial(dumps, ensure_ascii=False)
_DATE_LINE = 12  # words
_BEFORE_NAMES = re.compile(
    r"(?:.*\b(?:von|by|par|text|autor(?:in)?|author|words)\b:? )?", re.IGNORECASE
)
_BETWEEN_NAMES = re.compile(r"\s*(?:[,/]|\b(?:and|und|et)\b)\s*")
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][\w.'-]*(?: [^\W\d_][\w.'-]*){0,2} [^\W\d_a-zß-ÿ][\w'-]+")

_OUTLET = re.compile(
    r"(?i:(?:anzeiger|zeitung|kurier|blatt|nachrichten|rundschau|allgemeine|presse|echo|bote|post"
    r"|gazette|times|journal|herald|tribune|chronicle|courr?ier|news|review)|^(?:the|der|le) .*)\b"
)


def seed_stub(  # noqa: PLR0913 - each is a part of the stub
    article: str,
    file: str,
    lines: Sequence[str],
    guesses: Sequence[Guess],
    *,
    language: str,
    published: Date,
    scale: ReliabilityScale = ReliabilityScale.ADMIRALTY,
) -> str:
    """Return a seed record; the file name must be printable.

    ``language`` may be empty.
    """
    title = [clean(lines[number - 1]) for number in numbers_of(guesses, Role.HEADLINE)]
    authors = [_json(name) for name in _names(lines, guesses)]
    return form_of(
        "seed",
        modeline=modeline("seed", SEEDS),
        article=article,
        file=_json(file),
        title=_guessed(
            "".join(map(_json, title[:1])), told("the title as published, or take the line out")
        ),
        authors=", ".join(authors)
        or asked(told("the full names in the printed order, or take the line out")),
        publisher=_guessed(_publisher(lines, guesses), told("the outlet or institute")),
        published=_guessed(
            "" if published is UNKNOWN else published.text,
            told("when: 2031, 2031-05 or 2031-05-02"),
        ),
        language=_guessed(language, told("the language: en, fr, de-CH or another")),
        genre=one_of(Genre),
        grade=one_of(scale.names),
        meaning=", ".join(f"{grade.name} {told(grade.words)}" for grade in scale.steps),
        roles="".join(f"  {line}\n" for line in _roles(guesses)),
    )


def _roles(guesses: Sequence[Guess]) -> Iterator[str]:
    for role in (Role.HEADLINE, Role.STANDFIRST, Role.BODY):
        if numbers := list(numbers_of(guesses, role)):
            yield f"{role}: [{ranges(numbers)}]"
    for why in dict.fromkeys(guess.why for guess in guesses if guess.why):
        numbers = [guess.number for guess in guesses if guess.why == why]
        yield f"# {told(Role.NONE)} ({told(why)}): {ranges(numbers)}"


def _guessed(value: str, what: str) -> str:
    """Write what was guessed, or ask for it."""
    return f"{value}  # {told('guessed')}" if value else asked(what)


def guess_published(lines: Sequence[str], guesses: Sequence[Guess], language: str) -> Date:
    """Return the first day that stands in a short line beside the article."""
    beside = (clean(lines[number - 1]) for number in numbers_of(guesses, Role.NONE))
    short = (text for text in beside if len(text.split()) <= _DATE_LINE)
    dates = (date for text in short for date in dates_in(text, language))
    return next((date for date in dates if date.first == date.last), UNKNOWN)


def _names(lines: Sequence[str], guesses: Sequence[Guess]) -> Iterator[str]:
    """Yield the names of bylines that have a first and a last part: of those with *by*, if any."""
    bylines = [clean(lines[guess.number - 1]) for guess in guesses if guess.why == "byline"]
    for text in [line for line in bylines if _BEFORE_NAMES.sub("", line, 1) != line] or bylines:
        names = _BETWEEN_NAMES.split(_BEFORE_NAMES.sub("", text, count=1))
        yield from (each for each in names if _NAME.fullmatch(each) and not _OUTLET.search(each))


def _publisher(lines: Sequence[str], guesses: Sequence[Guess]) -> str:
    """Return the newspaper that a line beside the article names before a date, as it is written."""
    signing = (guess for guess in guesses if guess.why in {"byline", "no sentence"})
    parted = (clean(lines[guess.number - 1]).partition(", ") for guess in signing)
    named = (name for name, _, day in parted if day[-4:].isdigit() and _OUTLET.search(name))
    return next(map(_json, named), "")
