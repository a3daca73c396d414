"""The words of measures among those of a text, in any form: *Boote*, *Booten*."""

from collections.abc import Iterator, Mapping, Sequence

from sitegen.evidence.tokens import Token, folded, folds


class Vocabulary:
    """The words and phrases of each measure; how a word of a text may end one is found out once."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        """Take in the words of measures by name, in one language."""
        self.words = words
        self.owners: dict[str, list[str]] = {}
        for name, known in words.items():
            for word in known:
                self.owners.setdefault(word, []).append(name)
        self._phrases = {word: folded(word) for word in self.owners}
        self._alike: dict[str, list[str]] = {}
        for phrase, (*_, last) in self._phrases.items():
            self._alike.setdefault(last[:_SHORTEST_STEM], []).append(phrase)
        self._ending: dict[str, tuple[str, ...]] = {}

    def found(self, tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
        """Yield each phrase, its last word in any form, with from where to where it stands."""
        for end, token in enumerate(tokens, start=1):
            for phrase in self._ending_with(token.folded):
                *before, _ = self._phrases[phrase]
                start = end - 1 - len(before)
                if not before or (start >= 0 and [*folds(tokens[start : end - 1])] == before):
                    yield phrase, start, end

    def _ending_with(self, word: str) -> tuple[str, ...]:
        if word not in self._ending:
            every = self._alike.get(word[:_SHORTEST_STEM], ())
            alike = (phrase for phrase in every if _is_form(word, self._phrases[phrase][-1]))
            self._ending[word] = tuple(alike)
        return self._ending[word]

    def among(self, tokens: Sequence[Token], without: str = "") -> set[str]:
        """Return the measures with a word among some of a text, one measure's words left out."""
        out = self.words.get(without, ())
        return {
            name
            for phrase, *_ in self.found(tokens)
            if phrase not in out
            for name in self.owners[phrase]
        }


def _is_form(word: str, known: str) -> bool:
    """Say whether two words that begin alike may be forms of one: they differ in their ending."""
    if word == known:
        return True
    short, long = (word, known) if len(word) < len(known) else (known, word)
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
