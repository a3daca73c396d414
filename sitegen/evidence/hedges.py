"""Words that make a statement less than certain, and words that say somebody else asserts it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sitegen.evidence.polarity import negations_in
from sitegen.evidence.tokens import Token
from sitegen.language.known import LANGUAGES
from sitegen.records.terms import Hedge

_Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], Hedge | None]]]


@dataclass(frozen=True, kw_only=True)
class HedgeWord:
    """A hedge word or phrase: which token is its first, where it stands, how sure it is.

    A soft one allows a hedge and asks for none.
    """

    text: str
    position: int
    start: int
    end: int
    degree: Hedge
    soft: bool


def hedge_words(tokens: Sequence[Token], language: str) -> tuple[HedgeWord, ...]:
    """Return every hedge word of a sentence, soft ones too, in order."""
    known = LANGUAGES[language].hedges
    hard = [*_found(tokens, _phrases(language, "degrees"))]
    taken = {i for start, size, _ in hard for i in range(start, start + size)}
    soft = [each for each in _found(tokens, _phrases(language, "soft")) if each[0] not in taken]
    words = [
        _word(tokens, *each, soft=each in soft)
        for each in (*hard, *soft)
        if tokens[each[0]].text not in known.never
        and not _has_another_sense(tokens, each, language)
    ]
    return tuple(sorted(words, key=lambda word: word.start))


def _word(
    tokens: Sequence[Token], position: int, size: int, degree: Hedge, *, soft: bool
) -> HedgeWord:
    first, last = tokens[position], tokens[position + size - 1]
    text = " ".join(token.text for token in tokens[position : position + size])
    return HedgeWord(
        text=text, position=position, start=first.start, end=last.end, degree=degree, soft=soft
    )


def _has_another_sense(
    tokens: Sequence[Token], found: tuple[int, int, Hedge], language: str
) -> bool:
    """Say whether what stands beside a word makes it no hedge: ``military might``."""
    known, (position, size, _) = LANGUAGES[language].hedges, found
    word = " ".join(token.folded for token in tokens[position : position + size])
    before, behind = known.not_before.get(word), known.not_after.get(word)
    last = tokens[position - 1].folded if position else ""
    next_ = tokens[position + size].folded if position + size < len(tokens) else ""
    if word in known.abilities and negations_in(tokens[max(0, position - 6) : position], language):
        return True
    return bool((before and before.fullmatch(last)) or (behind and behind.fullmatch(next_)))


def hedges_in(tokens: Sequence[Token], language: str) -> Iterator[str]:
    """Yield each hedge word once, as it stands, without the soft ones."""
    hard = (word.text for word in hedge_words(tokens, language) if not word.soft)
    yield from {text.casefold(): text for text in hard}.values()


def is_reported(tokens: Sequence[Token], language: str) -> bool:
    """Say whether a sentence has a word by which its writer lets somebody else assert it."""
    text = " ".join(token.folded for token in tokens)
    far = LANGUAGES[language].speech.told_far.search(text)
    return bool(far) or any(_found(tokens, _phrases(language, "reported")))


def is_hearsay(tokens: Sequence[Token], language: str) -> bool:
    """Say whether some words tell what is said by nobody in particular: ``angeblich``."""
    text = " ".join(token.folded for token in tokens)
    speech = LANGUAGES[language].speech
    return bool(speech.told_far.search(text)) or any(
        _found(tokens, {w.split()[0]: [(tuple(w.split()), Hedge.STATED)] for w in speech.hearsay})
    )


@lru_cache
def _phrases(language: str, table: str) -> _Phrases:
    """Return the phrases of a table by their first word, the longest first."""
    known = LANGUAGES[language]
    tables: Mapping[str, Mapping[str, Hedge]] = {
        "degrees": known.hedges.degrees,
        "soft": known.hedges.soft,
        "reported": dict.fromkeys(known.speech.reported, Hedge.STATED),
    }
    found: dict[str, list[tuple[tuple[str, ...], Hedge | None]]] = {}
    for phrase, degree in tables[table].items():
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, degree))
    return {first: sorted(all_, key=lambda each: -len(each[0])) for first, all_ in found.items()}


def _found(tokens: Sequence[Token], phrases: _Phrases) -> Iterator[tuple[int, int, Hedge]]:
    """Yield position, words and degree of each phrase."""
    for position, token in enumerate(tokens):
        for words, degree in phrases.get(token.folded, ()):
            there = tuple(each.folded for each in tokens[position : position + len(words)])
            if there == words and degree is not None:
                yield position, len(words), degree
                break
