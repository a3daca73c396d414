"""Words that make a statement less than certain, and words that say somebody else asserts it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from sitegen.evidence.names import BREAKS
from sitegen.evidence.polarity import negations_in
from sitegen.evidence.tokens import Phrases, Token, by_first, folds, joined, phrases_in
from sitegen.language.grammar import NEVER
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import Hedge


@dataclass(frozen=True, kw_only=True)
class HedgeWord:
    """A hedge word or phrase: from which token to which, and how sure it is.

    A soft one allows a hedge and asks for none.
    """

    text: str
    span: tuple[int, int]
    degree: Hedge
    soft: bool

    @property
    def degrees(self) -> set[Hedge]:
        """Return the hedges that it allows: a soft one those beside its own, too."""
        beside = {Hedge.PROBABLE: Hedge.POSSIBLE, Hedge.POSSIBLE: Hedge.PROBABLE}
        return {self.degree, beside.get(self.degree, self.degree)} if self.soft else {self.degree}


def hedge_words(tokens: Sequence[Token], language: str) -> tuple[HedgeWord, ...]:
    """Return every hedge word of a sentence, soft ones too, in order; of phrases the longest."""
    taken, words = set[int](), list[HedgeWord]()
    for table in ("degrees", "soft"):
        every = reversed([*phrases_in(tokens, _phrases(language, table))])
        longest = {first: (last, degree) for first, last, degree in every if first not in taken}
        taken |= {i for first, (last, _) in longest.items() for i in range(first, last)}
        for first, (last, degree) in longest.items():
            if not _has_another_sense(tokens, first, last, language):
                text = " ".join(token.text for token in tokens[first:last])
                span, soft = (first, last), table == "soft"
                words.append(HedgeWord(text=text, span=span, degree=degree, soft=soft))
    return tuple(sorted(words, key=lambda word: word.span))


def _has_another_sense(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Say whether what stands beside a word makes it no hedge: ``military might``."""
    known, word = LANGUAGES[language].hedges, joined(tokens[start:end])
    opens = not start and LANGUAGES[language].speech.inverts
    if tokens[start].text.partition("'")[0] in known.never and not opens:
        return True
    far = tokens[max(0, start - _FAR) : start]
    near = [*takewhile(lambda token: token.text not in BREAKS, reversed(far[-_FAR // 2 :]))]
    limited = not known.limits.isdisjoint(folds(far)) or negations_in(near[::-1], language)
    following = takewhile(lambda token: token.text not in BREAKS, tokens[end : end + _BEHIND])
    beside = [*near[:_BEHIND], *following]  # nobody doubts
    doubtful = known.degrees.get(word) is Hedge.DOUBTFUL
    if (limited and word in known.abilities) or (doubtful and negations_in(beside, language)):
        return True
    before, behind = joined(tokens[max(0, start - 1) : start]), joined(tokens[end : end + 1])
    more = joined(tokens[end : end + 2])
    after = known.not_after.get(word, NEVER)
    return any(
        (
            known.not_before.get(word, NEVER).fullmatch(before),
            after.fullmatch(behind),
            after.fullmatch(more),
        )
    )


_FAR, _BEHIND = 12, 2  # words


def is_left_open(word: HedgeWord, language: str) -> bool:
    """Say whether it is that somebody denies nothing, which is what he says: *did not rule out*."""
    return not LANGUAGES[language].polarity.negations.isdisjoint(word.text.split())


def hedges_in(tokens: Sequence[Token], language: str) -> Iterator[str]:
    """Yield each hedge word once, as it stands, without the soft ones."""
    hard = (word.text for word in hedge_words(tokens, language) if not word.soft)
    yield from {text.casefold(): text for text in hard}.values()


def is_reported(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a sentence has a word by which its writer lets somebody else assert it."""
    return _is_told(tokens, language, "reported")


def is_hearsay(tokens: Sequence[Token], language: str) -> bool:
    """Say whether some words tell what is said by nobody in particular: ``angeblich``."""
    return _is_told(tokens, language, "hearsay")


def _is_told(tokens: Sequence[Token], language: str, table: str) -> bool:
    far = LANGUAGES[language].speech.told_far.search(joined(tokens))
    return bool(far) or any(phrases_in(tokens, _phrases(language, table)))


@lru_cache
def _phrases(language: str, table: str) -> Phrases[Hedge]:
    """Return the phrases of a table, the longest first."""
    known = LANGUAGES[language]
    tables: Mapping[str, Mapping[str, Hedge]] = {
        "degrees": known.hedges.degrees,
        "soft": known.hedges.soft,
        "reported": dict.fromkeys(known.speech.reported, Hedge.STATED),
        "hearsay": dict.fromkeys(known.speech.hearsay, Hedge.STATED),
    }
    every = sorted(tables[table].items(), key=lambda each: -each[0].count(" "))
    return by_first((tuple(phrase.split()), degree) for phrase, degree in every)
