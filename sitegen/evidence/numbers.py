"""Numbers of running text: what they are worth, and what they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from sitegen.evidence.mentions import Mention, Sort, sorted_out, text_before
from sitegen.evidence.numberwords import scale_of, size_of, vague_pattern, value_of
from sitegen.evidence.stretches import Stretches
from sitegen.language.known import LANGUAGES

_SPACES = "\u00a0\u202f\u2009 "
_APOSTROPHES = "'\u2019\u02bc"


@lru_cache
def _number(language: str) -> re.Pattern[str]:
    """Return the pattern of one number with its scale, in digits or words."""
    known = LANGUAGES[language].numbers
    group, point = rf"[{known.group}{_APOSTROPHES}{_SPACES}]", re.escape(known.point)
    digits = (
        rf"[1-9]\d{{0,2}}(?:(?P<sep>{group})\d{{3}})(?:(?P=sep)\d{{3}})*(?!\d)(?:{point}\d+)?"
        r"|\d+(?:[.,]\d+)?"
    )
    scales = "|".join(scale for _, scale, _ in known.scales if scale)
    return re.compile(
        rf"(?<![\w.,{_APOSTROPHES}])(?<![^\W\d_]-)(?<!\d:)(?:(?P<digits>{digits})|(?P<words>(?i:{known.words}|{known.one}))(?![-\w]))"
        rf"(?:[\s-](?P<half>{known.half}))?(?:[\s-](?P<scale>{scales})(?![-\w]))?"
    )


@lru_cache(maxsize=4096)
def numbers_in(text: str, language: str) -> tuple[Mention, ...]:
    """Return every number of a text, in order; a range is one.

    Digits have thousands in groups after ``.`` (English ``,``), an apostrophe or a space.
    """
    vague = list(_vague(text, language, "some"))
    plain = _apart(_plain(text, language), vague)
    vague += _apart(_vague(text, language, "many"), plain)
    counted = _ranged([sorted_out(mention, text, language) for mention in plain], text, language)
    return tuple(sorted([*vague, *counted], key=lambda mention: mention.start))


def _vague(text: str, language: str, kind: str) -> Iterator[Mention]:
    """Yield ``several thousand`` (some) or ``hundreds of thousands`` (many)."""
    for match in vague_pattern(language).finditer(text):
        if words := match[kind]:
            size = Decimal(size_of(words, language))
            start, end = match.span()
            yield Mention(text=match[0], start=start, end=end, low=size, high=size, sort=Sort.VAGUE)


def _apart(mentions: Iterable[Mention], others: Iterable[Mention]) -> list[Mention]:
    """Return the mentions that no other one is over."""
    taken = Stretches()
    for other in others:
        taken.add(other.start, other.end)
    return [mention for mention in mentions if not taken.meet(mention.start, mention.end)]


def _plain(text: str, language: str) -> Iterator[Mention]:
    """Yield numbers with their scales; ``eine Million zweihunderttausend`` is their sum."""
    last: Mention | None = None
    for match in _number(language).finditer(text):
        value = _worth(match, language)
        if value is None or _is_other_word(match, text, language):
            continue
        bare = match["words"] and not (match["half"] or match["scale"])
        article = bool(bare and value == 1 and match["words"].casefold() != "eins")
        mention = Mention(
            text=match[0],
            start=match.start(),
            end=match.end(),
            low=value,
            high=value,
            sort=Sort.ARTICLE if article else Sort.QUANTITY,
        )
        if last and _continues(last, mention, text):
            total = last.low + value
            whole = text[last.start : mention.end]
            last = replace(last, text=whole, end=mention.end, low=total, high=total)
            continue
        if last:
            yield last
        last = mention
    if last:
        yield last


def _continues(last: Mention, mention: Mention, text: str) -> bool:
    scaled = last.low >= 10**6 and not last.text[-1].isdigit()
    return scaled and mention.low < 10**6 and text[last.end : mention.start] == " "


def _is_other_word(match: re.Match[str], text: str, language: str) -> bool:
    """Say whether a capital inside a sentence makes it a German noun: ``in Acht nehmen``."""
    before = text_before(text, match.start()).rstrip()
    begins = not before or before[-1] in '.!?:\u201e"'
    return match[0] in LANGUAGES[language].numbers.nouns and not begins


def _worth(match: re.Match[str], language: str) -> Decimal | None:
    value = _digits(match, language) if match["digits"] else value_of(match["words"], language)
    if value is None:
        return None
    value = value / 2 if match["half"] else value
    return value * scale_of(match["scale"], language) if match["scale"] else value


def _digits(match: re.Match[str], language: str) -> Decimal:
    written: str = match["digits"]
    if match["sep"]:
        written = written.replace(match["sep"], "")
    point = LANGUAGES[language].numbers.point if match["sep"] else ","
    return Decimal(written.replace(point, "."))


def _ranged(mentions: list[Mention], text: str, language: str) -> Iterator[Mention]:
    """Join two numbers that are the ends of one range; the first may lack the scale."""
    waiting: Mention | None = None
    for mention in mentions:
        joined = _range(waiting, mention, text, language) if waiting else None
        if waiting and not joined:
            yield waiting
        waiting = joined or mention
    if waiting:
        yield waiting


def _range(one: Mention, other: Mention, text: str, language: str) -> Mention | None:
    known, link = LANGUAGES[language].numbers, text[one.end : other.start]
    countable = one.sort is other.sort is Sort.QUANTITY or {one.sort, other.sort} == {
        Sort.QUANTITY,
        Sort.LABEL,
    }
    if not countable or not known.through.fullmatch(link):
        return None
    between = known.between.search(text_before(text, one.start))
    joins = link.strip() in LANGUAGES[language].speech.joins
    if joins and not between:
        return None
    low = one.low
    if one.text[-1].isdigit() or low < 100:  # noqa: PLR2004
        scale = scale_of(other.text.replace("-", " ").split()[-1], language)
        low = low * scale if scale and low * scale <= other.low else low
    if low >= other.low:
        return None
    whole = text[one.start : other.end]
    return replace(one, text=whole, end=other.end, low=low, high=other.low, sort=Sort.QUANTITY)
