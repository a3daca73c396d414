"""How a sentence speaks of articles: how many, of what genre, *of October 2024 and May 2025*."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from sitegen.dates import Date, parse_date
from sitegen.evidence.datewords import written_dates
from sitegen.records.terms import Genre
from sitegen.wording import NUMBERS

# a year is no count
NUMBER = rf"(?:(?<![\d,.])\d{{1,3}}(?![\d,.]*\d)|(?i:{'|'.join(NUMBERS[1:])}))"
_THE = r"(?:the|these|those)"
_ADJECTIVE = (
    r"(?:(?i:more|other|further|single|policy|press|news|newspaper|short|long|later|earlier)"
    r"|[A-Z]\w+|\w+-\w+|[a-z]+(?:al|ive|ic|ous|ent|ary|able|ible|ish|ed|ly)|(?:1\d|20)\d\d)"
)
_MENTION = re.compile(
    rf"(?<![\w-])(?:(?P<none>(?:Of|(?i:of\s{_THE}|(?:none|any|(?:n?either))\sof\s{_THE}|n?either))\s)"
    rf"|(?P<back>(?i:(?:every\sone|each|both|all)\sof\s{_THE}|(?:all|both)(?:\s{_THE})?"
    r"|the(?:\s(?:same|only|other|first|last))?|this|that|these|those)\s)"
    r"|(?P<more>(?i:another|(?:an?|one)\s(?:further|second|third|fourth|fifth|sixth))\s)"
    r"|(?P<a>(?i:an?)\s))?"
    rf"(?:(?P<number>{NUMBER})\s(?:(?:out\s)?of\s(?:(?:{_THE}|all)\s)?(?:(?P<of>{NUMBER})\s)?)?)?"
    rf"(?P<adjectives>(?:{_ADJECTIVE}\s){{0,3}}?)"
    r"(?P<noun>(?i:articles?|(?P<genre>commentar(?:y|ies)|op-eds?|interviews?|analys[ei]s|policy\spapers?)"
    r"|papers?|reports?|texts?|sources?|stud(?:y|ies)|essays?))(?![\w-])"
)
_GENRES = {
    "c": frozenset([Genre.COMMENTARY, Genre.OP_ED]),
    "o": frozenset([Genre.COMMENTARY, Genre.OP_ED]),
    "i": frozenset([Genre.INTERVIEW]),
    "a": frozenset([Genre.ANALYSIS]),
    "p": frozenset([Genre.PAPER]),
}
_FAR = 300  # letters, more than a sentence should have before what it cites
_CITED = re.compile(
    r"\b(?:cit|quot|nam|reprint|repeat|contradict|publish|writ|wrote|rel(?:y|ies)\son|draws?\son)"
    r"\w*\b[^.;:]*$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:^|[.;:!?]\s|[Aa]ccording\sto\s)$")
_WITHIN = re.compile(r"\b(?:in|from|with|by|of|through)\s$", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\s(?:in|at|within|inside|close|near|who|on|by|about|from|of)\b")
_OF_A_LAW = re.compile(r"\sof\s(?:the|this|that|its|their|an?)\b")
_RESTRICTED = re.compile(r",?\s(?:that|which|with|in\swhich|on|about|from|of)\b")
_BEGINS = re.compile(
    r"(?:,|\sand)?\s(?:of|from|dated|(?:published|printed)\s(?:in|on))\s"
    r"(?:(?:around|about|early|late)\s)?"
)
_GOES_ON = re.compile(r"(?P<to>\sto\s)|\sand\s(?:of\s)?|,\s(?:of\s)?")
_SPEAKS = re.compile(
    r"(?:,[^,.;:]{1,60},)?\s(?:(?:also|even|only|both|all|each|itself)\s)?(?:(?:say|tell|hold|find|see"
    r"|call|name|give|speak|report|quote|cite|expect|rank|set|count|write|think|mention|infer|presume"
    r"|explain|look|warn|argue|claim|believe|add|put|weigh|ask|agree|differ|judge)s?"
    r"|said|told|held|found|saw|called|named|gave|spoke|asked|wrote|thought)\b"
)


Times = Mapping[int, tuple[int, Date]]
"""The dates of a text by where they begin, each with its end; without a year, one is none."""


class Way(Enum):
    """How a mention goes together with those before it: ``WEAK`` is no sure count of articles."""

    NEW = auto()
    MORE = auto()
    BACK = auto()
    WEAK = auto()


@dataclass(frozen=True)
class Mention:
    """A phrase for so many articles, 0 where that is not told; ``of`` is out of how many.

    A bare number has no noun. Without genres and dates it may be any article. ``narrowed`` is
    whether words follow that say which.
    """

    start: int
    end: int
    text: str
    noun: str
    number: int
    way: Way
    of: int = 0
    narrowed: bool = False
    genres: frozenset[Genre] = frozenset()
    dates: tuple[Date, ...] = ()


def amount(written: str) -> int:
    """Return a number in digits or words."""
    return int(written) if written.isdigit() else NUMBERS.index(written.casefold())


@lru_cache(maxsize=16_384)
def mentions_in(text: str) -> tuple[Mention, ...]:
    """Return every phrase that tells of articles: *one of three articles*, *the interview*."""
    matches = [
        match
        for match in _MENTION.finditer(text)
        if not _CITED.search(text, max(0, match.start() - _FAR), match.start())
    ]
    times = times_in(text) if matches else {}
    found: list[Mention] = []
    for match in matches:
        if not found or match.start() >= found[-1].end:  # a paper *of 2025 reports*
            found.extend(_mentions(match, times))
    return tuple(found)


def _mentions(match: re.Match[str], times: Times) -> Iterator[Mention]:
    text, noun = match.string, match["noun"].casefold()
    several = noun.endswith("s") and noun != "analysis"
    if not (
        several or match["number"] or match["none"] or match["back"] or match["more"] or match["a"]
    ):
        return  # a word of a name
    end, dates = dates_after(times, text, match.end())
    before = range(match.start(), match.start("noun"))  # as in *the May 2031 report*
    dates += tuple(date for at, (_, date) in times.items() if at in before)
    after = text[match.end() :]
    number, way = _counted(match, several=several)
    if not _is_ours(match, after, number, dated=bool(dates)):
        number, way, dates = number * (not several), Way.WEAK, ()
    whole = match["number"] if match["none"] and noun.startswith("article") else match["of"]
    named = dates or number > 1 or match["number"] or _SPEAKS.match(after)
    genres = _GENRES[noun[0]] if match["genre"] and named and way is not Way.WEAK else frozenset()
    yield Mention(
        start=match.start(),
        end=end,
        text=text[match.start() : end],
        noun=noun.removeprefix("policy ").rstrip("s"),
        number=number,
        way=way,
        of=amount(whole) if whole else 0,
        narrowed=bool(_RESTRICTED.match(after)),
        genres=genres,
        dates=dates,
    )


def _counted(match: re.Match[str], *, several: bool) -> tuple[int, Way]:
    """Return how many articles a phrase counts, and how they go with those before."""
    number = amount(match["number"]) if match["number"] else 0
    if match["none"]:
        return number, Way.WEAK
    if match["back"]:
        pair = match["back"].casefold().startswith("both")
        return number or (2 if pair else 0 if several else 1), Way.BACK
    if match["more"] or re.search(r"\b(?:more|other|further)\b", match["adjectives"]):
        return number or 1, Way.MORE
    return number or (0 if several else 1), Way.NEW


def _is_ours(match: re.Match[str], after: str, number: int, *, dated: bool) -> bool:
    """Say whether a noun stands for articles of ours: *two sources in the ministry* do not."""
    before = match.string[: match.start()]
    if match["noun"][:7].casefold() == "article":
        return dated or not _OF_A_LAW.match(after)
    if not match["genre"] and not _SUBJECT.search(before):
        return False
    if _WITHIN.search(before) and (number > 1 or match["a"]):
        return False
    return dated or not _OF_OTHERS.match(after)


def dates_after(times: Times, text: str, position: int) -> tuple[int, tuple[Date, ...]]:
    """Return where the dates end that follow here, and them; from one to another is one."""
    begins = _BEGINS.match(text, position)
    found: list[Date] = []
    end, at, joins = position, begins.end() if begins else position, False
    while at in times:
        end, date = times[at]
        if joins:
            first, words = found[-1].first, f"{found.pop().words} to {date.words}"
            date = Date(text=words, first=first, last=date.last, words=words)
        found.append(date)
        goes_on = _GOES_ON.match(text, end)
        at, joins = (goes_on.end(), bool(goes_on["to"])) if goes_on else (-1, False)
    return end, tuple(found)


def times_in(text: str) -> Times:
    """Return when a text speaks of."""
    dates: dict[int, tuple[int, Date]] = {}
    for start, end, parts in written_dates(text, "en"):
        if "year" in parts and text[end : end + 1] not in {"'", "\u2019"}:
            with suppress(ValueError):  # 31 June
                dates[start] = end, parse_date(_edtf(parts))
    return dates


def _edtf(parts: Mapping[str, str]) -> str:
    """Write a date as a record does: ``2031``, ``2031-05``, ``2031-21`` in spring, a day."""
    months = [int(name[1:]) for name in parts if re.fullmatch(r"m\d+", name)]
    months += [20 + int(name[1:]) for name in parts if re.fullmatch(r"s\d", name)]
    text = parts["year"] + "".join(f"-{month:02}" for month in months)
    return f"{text}-{int(parts['day']):02}" if "day" in parts else text
