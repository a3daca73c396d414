"""Numbers of running text: what they are worth, and what they are."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from sitegen.configuration import PAGE_LANGUAGES
from sitegen.evidence.mentions import Mention, Sort, sorted_out, text_before
from sitegen.evidence.numberwords import qualifiers_at, scale_of, size_of, vague_pattern, value_of
from sitegen.evidence.tokens import Stretches
from sitegen.language.known import LANGUAGES

_SPACES = "\u00a0\u202f\u2009 "
_LEAST_SCALE = 1000
_BEHIND = 30  # characters
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
    hanging = known.hanging.pattern
    glued = rf"(?<=\d)\s?(?:{'|'.join(known.glued)})(?!\w)"
    return re.compile(
        rf"(?<![\w.,{_APOSTROPHES}])(?<![^\W\d_]-)(?<!\d:)(?:(?P<digits>{digits})|(?P<words>(?i:{known.words}|{known.one}))(?:(?![-\w])|(?={hanging})|(?={known.attached.pattern})))"
        rf"(?:[\s-](?P<half>{known.half}))?(?P<more>{known.and_half})?"
        rf"(?:[\s-](?P<scale>{scales})(?![-\w])(?P<behind>{known.and_half})?)?(?P<glued>{glued})?"
    )


@lru_cache
def _fraction(language: str) -> re.Pattern[str]:
    """Return the pattern of a fraction or a multiple, with its scale: ``half a million``."""
    known = LANGUAGES[language].numbers
    every = "|".join(f"(?P<f{i}>{pattern})" for i, pattern in enumerate(known.fractions.values()))
    scales = "|".join(scale for size, scale, _ in known.scales if scale and size >= _LEAST_SCALE)
    return re.compile(
        rf"(?<![-\w])(?i:{every})(?:{known.of_scale}(?P<scale>(?i:{scales}))(?![-\w])|(?![-\w]))"
    )


def numbers_in_words(words: str) -> tuple[Mention, ...]:
    """Return every number of a figure in words, which are in a language of pages."""
    return tuple(mention for language in PAGE_LANGUAGES for mention in numbers_in(words, language))


@lru_cache(maxsize=4096)
def numbers_in(text: str, language: str) -> tuple[Mention, ...]:
    """Return every number of a text, in order; a range is one.

    Digits have thousands in groups after ``.`` (English ``,``), an apostrophe or a space.
    """
    vague, several = [*_fractions(text, language)], [*vague_pattern(language).finditer(text)]
    vague += _apart(_vague(several, language, "some"), vague)
    plain = _apart(_plain(text, language), vague)
    vague += _apart(_vague(several, language, "many"), plain)
    counted = _ranged([sorted_out(mention, text, language) for mention in plain], text, language)
    return tuple(sorted([*vague, *counted], key=lambda mention: mention.start))


def may_lack(given: Container[object], text: str, language: str) -> bool:
    """Say whether a text may have a number that is not given: it has one, or more than one."""
    if vague_pattern(language).search(text) or any(_fractions(text, language)):
        return True
    found = [mention.low for mention in _plain(text, language)]
    return len(found) > 1 or any(number not in given for number in found)


def _fractions(text: str, language: str) -> Iterator[Mention]:
    """Yield shares and multiples; with a scale they are amounts: ``a quarter of a million``."""
    known, folded = LANGUAGES[language].numbers, text.casefold()
    if not any(sign in folded for sign in known.share_signs):
        return
    values = [*known.fractions]
    for match in _fraction(language).finditer(text):
        share = next(value for i, value in enumerate(values) if match[f"f{i}"])
        value, scale = Decimal(share.numerator) / share.denominator, match["scale"]
        size = scale_of(scale, language) or scale_of(scale.capitalize(), language) if scale else 1
        sort = Sort.QUANTITY if scale else Sort.FRACTION
        told = qualifiers_at(text, *match.span(), language)
        yield replace(_mention(match, value * size, sort), qualifiers=told)


def _vague(matches: Iterable[re.Match[str]], language: str, kind: str) -> Iterator[Mention]:
    """Yield ``several thousand`` (some) or ``hundreds of thousands`` (many)."""
    for match in matches:
        if words := match[kind]:
            yield _mention(match, Decimal(size_of(words, language)), Sort.VAGUE)


def _mention(match: re.Match[str], value: Decimal, sort: Sort) -> Mention:
    start, end = match.span()
    return Mention(text=match[0], start=start, end=end, low=value, high=value, sort=sort)


def _apart(mentions: Iterable[Mention], others: Iterable[Mention]) -> list[Mention]:
    """Return the mentions that no other one is over."""
    taken = Stretches()
    for other in others:
        taken.add(other.start, other.end)
    return [mention for mention in mentions if not taken.meet(mention.start, mention.end)]


def _plain(text: str, language: str) -> Iterator[Mention]:
    """Yield numbers with their scales; a bare *one* is rather an article."""
    for match in _number(language).finditer(text):
        value = _worth(match, language)
        if value is not None:
            bare = match["words"] and not (match["half"] or match["scale"])
            article = bare and value == 1 and match["words"].casefold() != "eins"
            yield _mention(match, value, Sort.ARTICLE if article else Sort.QUANTITY)


def _worth(match: re.Match[str], language: str) -> Decimal | None:
    known = LANGUAGES[language].numbers
    value = _digits(match, known.point) if match["digits"] else value_of(match["words"], language)
    if value is None:
        return None
    value = value / 2 if match["half"] else value
    value = value + Decimal("0.5") if match["more"] or match["behind"] else value
    if match["glued"]:
        return value * known.glued[match["glued"].strip()]
    return value * scale_of(match["scale"], language) if match["scale"] else value


def _digits(match: re.Match[str], point: str) -> Decimal:
    written: str = match["digits"]
    if separator := match["sep"]:
        written = written.replace(separator, "").replace(point, ".")
    return Decimal(written.replace(",", "."))


def _ranged(mentions: list[Mention], text: str, language: str) -> Iterator[Mention]:
    """Join two numbers that are the ends of one range; the first may lack the scale."""
    waiting: Mention | None = None
    for mention in mentions:
        if waiting and changes(waiting, mention, text, language):
            low = _scaled(waiting, mention, language, falls=waiting.low < _LEAST_SCALE)
            yield replace(waiting, low=low, high=low)
            waiting = mention
            continue
        joined = _range(waiting, mention, text, language) if waiting else None
        if waiting and not joined:
            yield waiting
        waiting = joined or mention
    if waiting:
        yield waiting


def changes(one: Mention, other: Mention, text: str, language: str) -> bool:
    """Say whether something goes from one number to the other: *rose from 9 to 12 million*."""
    before, link = LANGUAGES[language].numbers.change
    rises = before.search(text_before(text, one.start))
    between = text[one.end : other.start]
    units = _units(text, one, language)
    return bool(rises and link.fullmatch(between)) and units <= _units(text, other, language)


def _units(text: str, mention: Mention, language: str) -> set[str]:
    """Return in which unit a number is, if one stands right behind it."""
    behind = text[mention.end : mention.end + _BEHIND].lstrip()
    return {name for name, each in LANGUAGES[language].units.items() if each.match(behind)}


def _range(one: Mention, other: Mention, text: str, language: str) -> Mention | None:
    known, link = LANGUAGES[language].numbers, text[one.end : other.start]
    joins = LANGUAGES[language].speech.joins
    ends, between = {one.sort, other.sort}, known.between.search(text_before(text, one.start))
    plain = {Sort.QUANTITY, Sort.LABEL, *([Sort.ARTICLE] if between else [])}  # one and two
    if Sort.QUANTITY not in ends or not ends <= plain:
        return None
    hangs = bool(known.hanging.fullmatch(link))
    if not (hangs or known.through.fullmatch(link)) or (
        not between and joins & {*link.replace("-", " ").split()}
    ):
        return None
    low = _scaled(one, other, language, hangs=hangs)
    units, theirs = (_units(text, mention, language) for mention in (one, other))
    by = units and known.by.search(text_before(text, one.start))  # by 3 euros to 9 euros
    if low >= other.low or by or not (between or units <= theirs):
        return None
    whole = text[one.start : other.end]
    return replace(one, text=whole, end=other.end, low=low, high=other.low, sort=Sort.QUANTITY)


def _scaled(
    one: Mention, other: Mention, language: str, *, hangs: bool = False, falls: bool = False
) -> Decimal:
    """Return the lower end, with the scale of the upper one where it lacks one of its own."""
    known, low = LANGUAGES[language].numbers, one.low
    scales = [scale_of(other.text.replace("-", " ").split()[-1], language)]
    scales += [size for mark, size in known.glued.items() if other.text.endswith(mark)]
    if hangs:
        written = other.text.casefold()
        scales += [n for n, word, _ in known.scales if word and re.search(f"(?:{word})$", written)]
    scale = next(filter(None, scales), 0)
    bare = one.text[-1].isdigit() or low < 100  # noqa: PLR2004
    return low * scale if bare and scale and (falls or low * scale <= other.low) else low
