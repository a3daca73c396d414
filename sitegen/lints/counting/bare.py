"""Numbers without a noun, which may stand for articles: *one calls it fair*, *the four*."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sitegen.lints.counting.mentions import Mention, Way, amount, mentions_in
from sitegen.wording import NUMBERS

_BARE = re.compile(
    r"(?<![\w-])(?P<back>(?:all|the|these|those|(?:none|any|each)\sof\s(?:the|these|those))\s)?"
    rf"(?P<number>{'|'.join(NUMBERS[1:])})(?![\w-])(?P<more>\s(?:more|others?|further)(?!\w))?"
    r"(?=(?:\s(?P<next>[\w'\u2019-]+))?)",
    re.IGNORECASE,
)
_AFTER_ONE = {"a", "an", "and", "at", "by", "even", "for", "in", "of", "on", "only", "the", "to"}


@dataclass(frozen=True, kw_only=True)
class Bare:
    """A number that no noun follows, and how it goes with the mentions before it."""

    start: int
    end: int
    number: int
    way: Way


@lru_cache(maxsize=16_384)
def bare_in(text: str) -> tuple[Bare, ...]:
    """Return the bare numbers behind a text's first mention of articles."""
    mentions = mentions_in(text)
    return tuple(_bare(text, mentions)) if mentions else ()


def _bare(text: str, mentions: tuple[Mention, ...]) -> Iterator[Bare]:
    things = -1  # where something else was counted last
    for match in _BARE.finditer(text, mentions[0].end):
        start, following = match.start(), match["next"] or ""
        if any(mention.start <= match.start("number") < mention.end for mention in mentions):
            continue
        number = amount(match["number"])
        if _is_counted(following, number):
            things = start
        elif following != "of" or match["more"]:
            articles = max(mention.start for mention in mentions if mention.start < start)
            more = match["more"] and things < articles
            way = Way.MORE if more else Way.BACK if match["back"] else Way.WEAK
            yield Bare(start=start, end=match.end(), number=number, way=way)


def _is_counted(word: str, number: int) -> bool:
    """Say whether a word behind a number is what it counts: *two ways*, *one reason*."""
    if not word[:1].islower():
        return False
    ends = word.endswith("s") and not word.endswith("ss")
    return ends if number > 1 else not ends and word not in _AFTER_ONE
