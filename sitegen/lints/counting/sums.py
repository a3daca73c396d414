"""What the counts of a text add up to: with a noun or without, at the least and at the most."""

import re
from collections.abc import Iterator, Sequence
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
_OTHERWISE = re.compile(
    r"\b(?:another|other|second|third|fourth|fifth|last|remaining|expert|author|writer)s?\b",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\bonly\s$", re.IGNORECASE)


@lru_cache(maxsize=16_384)
def bare_in(text: str) -> tuple[Mention, ...]:
    """Return the bare numbers behind a text's first mention of articles."""
    mentions = mentions_in(text)
    return tuple(_bare(text, mentions)) if mentions else ()


def _bare(text: str, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
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
            yield Mention(start, match.end(), match[0], "", number, way)


def _is_counted(word: str, number: int) -> bool:
    """Say whether a word behind a number is what it counts: *two ways*, *one reason*."""
    if not word[:1].islower():
        return False
    ends = word.endswith("s") and not word.endswith("ss")
    return ends if number > 1 else not ends and word not in _AFTER_ONE


@dataclass(frozen=True, kw_only=True)
class Sum:
    """How many articles a text counts; ``most`` is none where it speaks of them uncounted, too.

    ``counted`` are its single counts of two and more.
    """

    counted: tuple[int, ...]
    least: int
    added: int
    most: int | None


def sum_in(text: str) -> Sum:
    """Return what a text counts; what refers back to a count adds to the most alone."""
    mentions = mentions_in(text)
    sure = [mention for mention in mentions if mention.way is not Way.WEAK]
    more = sum(mention.number for mention in sure if mention.way is Way.MORE)
    bare = sum(number.number for number in bare_in(text) if number.way is Way.MORE)
    first = max((m.number for m in sure if m.way is not Way.MORE), default=0)
    return Sum(
        counted=tuple(dict.fromkeys(m.number for m in sure if m.number > 1)),
        least=first + more,
        added=max(first, sum(_separate(sure))) + more + bare,
        most=_most(text, mentions),
    )


def _separate(sure: Sequence[Mention]) -> Iterator[int]:
    """Yield the counts that stand beside each other; a single one may be among several."""
    several = False
    for mention in sure:
        one = mention.text[:4].casefold() == "one " and not several
        if mention.way is Way.NEW and (mention.number > 1 or one):
            yield mention.number
        several = several or mention.number > 1


def _most(text: str, mentions: Sequence[Mention]) -> int | None:
    """Return the most; *the analysis* behind a count of several is one of these.

    *The article on their side* and *only the analysis* need not be.
    """
    if not mentions or any(not m.number and m.way is not Way.WEAK for m in mentions):
        return None
    first = next((m.start for m in mentions if m.number > 1), len(text))
    counted = [m for m in mentions if m.way in {Way.NEW, Way.MORE} or (m.start == first)]
    again = {
        mention.noun
        for mention in mentions
        if mention not in counted
        and (mention.start < first or mention.narrowed or _ONLY.search(text[: mention.start]))
    }
    bare = sum(number.number for number in bare_in(text) if number.way is not Way.BACK)
    added = sum(m.number for m in counted) + len(again) + bare + _otherwise(text, mentions)
    return max(added, *(max(mention.number, mention.of) for mention in mentions))


def _otherwise(text: str, mentions: Sequence[Mention]) -> int:
    """Return how many words outside of these phrases may stand for one more article."""
    return sum(
        not any(mention.start <= match.start() < mention.end for mention in mentions)
        for match in _OTHERWISE.finditer(text)
    )
