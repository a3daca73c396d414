"""What turns a stretch of text round: negations, and on which side of opposites it stands."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from sitegen.evidence.tokens import Token, joined
from sitegen.language.known import LANGUAGES


def negations_in(tokens: Sequence[Token], language: str) -> list[str]:
    """Return the words that negate, without those of phrases that do not: ``not only``."""
    known = LANGUAGES[language].polarity
    left = known.not_negations.sub(" ", joined(tokens)).split()
    return [word for word in left if word in known.negations]


def undone_in(tokens: Sequence[Token], language: str) -> list[str]:
    """Return what says that something was not done, without a word that negates: ``failed to``."""
    return LANGUAGES[language].polarity.undone.findall(_unelided(tokens))


def _unelided(tokens: Sequence[Token]) -> str:
    """Return words as they are compared, with what French elides of *ne* and *que*."""
    leads = (_ELIDED.get(token.lead, "") if token.lead != token.text else "" for token in tokens)
    return " ".join(f"{lead}{t.folded}" for lead, t in zip(leads, tokens, strict=True))


_ELIDED = {"n": "ne ", "qu": "que "}


def upheld(tokens: Sequence[Token], language: str) -> Sequence[Token]:
    """Return words without what is named only to be put right: *not fallen, but risen*."""
    text, begins = joined(tokens), _begins(tokens)
    spans = [m.span() for m in LANGUAGES[language].polarity.corrected.finditer(text)]
    return [
        t for t, at in zip(tokens, begins, strict=False) if not any(a <= at < b for a, b in spans)
    ]


def turns_within(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a word here may negate by its meaning: ``refused``, ``without``."""
    return bool(LANGUAGES[language].polarity.inner.search(_unelided(tokens)))


def sides(tokens: Sequence[Token], language: str) -> Mapping[str, int]:
    """Return on which side of each pair of opposites words stand: 1 or -1, 0 on both."""
    return _sides(joined(tokens), language)


@lru_cache(maxsize=8192)
def _sides(text: str, language: str) -> Mapping[str, int]:
    every = LANGUAGES[language].polarity.axes
    there = [(axis, 1 - 2 * i) for axis, i in _begun_in(text, language) if axis in every]
    there = [(axis, side) for axis, side in there if every[axis][side < 0].pattern.search(text)]
    return {axis: sum(side for a, side in there if a == axis) for axis, _ in sorted(there)}


def _begun_in(text: str, language: str, *, axes: bool = True) -> set[tuple[str, int]]:
    """Return the sides of pairs, and fates, of which a word here may be; each takes far longer."""
    return {side for word in text.split() for side in _begun_by(word, language, axes=axes)}


@lru_cache(maxsize=16384)
def _begun_by(word: str, language: str, *, axes: bool) -> frozenset[tuple[str, int]]:
    every, some = _firsts(language, axes=axes)
    parts = [part for part in (word, word.partition("'")[2]) if every.match(part)]
    near = [(part, ones) for part in parts for one, ones in some if one.match(part)]
    return frozenset(side for part, ones in near for side, first in ones if first.match(part))


_Begin = tuple[tuple[str, int], re.Pattern[str]]
_SOME = 16


@lru_cache
def _firsts(
    language: str, *, axes: bool
) -> tuple[re.Pattern[str], Sequence[tuple[re.Pattern[str], Sequence[_Begin]]]]:
    """Return how the words of pairs and fates begin: all in one, which few match, and by some."""
    known = LANGUAGES[language]
    pairs = known.polarity.axes if axes else known.cases.converses
    firsts = [((a, i), side.first) for a, both in pairs.items() for i, side in enumerate(both)]
    fates_ = known.polarity.fates.items() if axes else ()
    firsts += [((fate, _FATE), one.first) for fate, one in fates_]
    some = [firsts[i : i + _SOME] for i in range(0, len(firsts), _SOME)]
    wholes = [re.compile("|".join(first.pattern for _, first in each)) for each in some]
    whole = re.compile("|".join(one.pattern for one in wholes))
    return whole, [*zip(wholes, some, strict=True)]


_FATE = 2


def _begins(tokens: Sequence[Token]) -> list[int]:
    """Return where each word begins where they are joined."""
    return [*accumulate((len(token.folded) + 1 for token in tokens), initial=0)]


def axes_in(tokens: Sequence[Token], language: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word of a pair of opposites: which pair, from which token to which."""
    axes = LANGUAGES[language].polarity.axes
    for axis in sides(tokens, language):
        for side in axes[axis]:
            yield from ((axis, *span) for span in spans_of(side.pattern, tokens))


def converses_in(
    tokens: Sequence[Token], language: str, names: Collection[str] | None = None
) -> Iterator[tuple[str, int, int]]:
    """Yield each verb that can be said from two sides: which, from which side, where it begins."""
    every = LANGUAGES[language].cases.converses
    begun = ((name, i) for name in names or () if name in every for i in (0, 1))
    for name, i in begun if names else sorted(_begun_in(joined(tokens), language, axes=False)):
        yield from ((name, 1 - 2 * i, at) for at, _ in spans_of(every[name][i].pattern, tokens))


def spans_of(pattern: re.Pattern[str], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield from which token to which a pattern finds something."""
    begins = _begins(tokens)
    for match in pattern.finditer(joined(tokens)):
        first, last = (bisect_right(begins, at) - 1 for at in (match.start(), match.end() - 1))
        yield first, last + 1


def fates(tokens: Sequence[Token], language: str) -> frozenset[str]:
    """Return what words say became of something, where it is one thing only: killed or wounded."""
    text = joined(tokens)
    begun = {name for name, side in _begun_in(text, language) if side == _FATE}
    every = LANGUAGES[language].polarity.fates
    return frozenset(name for name in begun if every[name].pattern.search(text))
