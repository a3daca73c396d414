"""Words and phrases of a vocabulary among those of a text, in any form: *Boote*, *Booten*."""

from collections.abc import Iterable, Iterator, Sequence

from sitegen.evidence.tokens import Token, folded


class Phrases:
    """Some words and phrases; how each word of a text may end one is found out once."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take phrases in."""
        self._phrases = {phrase: words for phrase in phrases if (words := folded(phrase))}
        self._ending: dict[str, tuple[str, ...]] = {}

    def found(self, tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
        """Yield each phrase, its last word in any form, with from where to where it stands."""
        for end, token in enumerate(tokens, start=1):
            for phrase in self._ending_with(token.folded):
                *before, _ = self._phrases[phrase]
                start = end - 1 - len(before)
                if start >= 0 and before == [each.folded for each in tokens[start : end - 1]]:
                    yield phrase, start, end

    def _ending_with(self, word: str) -> tuple[str, ...]:
        if word not in self._ending:
            every = self._phrases.items()
            self._ending[word] = tuple(phrase for phrase, w in every if _is_form(word, w[-1]))
        return self._ending[word]


def _is_form(word: str, known: str) -> bool:
    """Say whether two words may be forms of one: they differ in a short ending only."""
    if word == known:
        return True
    short, long = (word, known) if len(word) < len(known) else (known, word)
    if len(short) < _SHORTEST_STEM or short[:_SHORTEST_STEM] != long[:_SHORTEST_STEM]:
        return False
    return (long.startswith(short) and long[len(short) :] in _ENDINGS) or (
        len(short) > _SHORTEST_STEM
        and long.startswith(short[:-1])
        and short[-1] in "esy"
        and long[len(short) - 1 :] in _ENDINGS
    )


_SHORTEST_STEM = 4
_ENDINGS = frozenset(
    ["e", "n", "en", "s", "es", "er", "ern", "em", "ies", "ed", "d", "ing", "x", "nen"]
)
