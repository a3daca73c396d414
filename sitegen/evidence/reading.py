"""An article's paragraphs as they are checked: sentences, numbers, names, hedges and dates."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sitegen.corpus import Actor, Article, Measure
from sitegen.evidence.hedges import hedges_in
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.moments import Moment, moments_in
from sitegen.evidence.names import Named, named_in
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.speakers import asserting
from sitegen.evidence.tokens import (
    Sentence,
    Token,
    clean,
    first_tokens,
    found,
    sentences_of,
    tokens_of,
)
from sitegen.language.known import main_language

_NEAR = 3


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One article with its citable paragraphs by number, and the vocabulary it is read with."""

    article: Article
    paragraphs: Mapping[int, str]
    actors: Sequence[Actor]
    measures: Sequence[Measure]

    @property
    def language(self) -> str:
        """Return the main language: ``de`` for ``de-CH``."""
        return main_language(self.article.seed.language)

    @cached_property
    def texts(self) -> dict[int, str]:
        """Return the paragraphs without invisible characters."""
        return {number: clean(text) for number, text in self.paragraphs.items()}

    @cached_property
    def words(self) -> dict[str, list[str]]:
        """Return the words of each measure in the article's language."""
        return {m.id: [*m.words.get(self.language, ())] for m in self.measures}

    def mentions(self, number: int) -> list[Mention]:
        """Return the numbers of a paragraph that can be figures."""
        if number not in self._mentions:
            text = self.texts[number]
            every = numbers_in(text, self.language)
            self._mentions[number] = [m for m in every if self._counts(m, text)]
        return self._mentions[number]

    @cached_property
    def _mentions(self) -> dict[int, list[Mention]]:
        """Keep what has been read: many claims rest on one paragraph."""
        return {}

    def _counts(self, mention: Mention, text: str) -> bool:
        """Say whether a number counts something; a year with a measure's word after it does."""
        if mention.sort is not Sort.YEAR:
            return mention.sort in {Sort.QUANTITY, Sort.VAGUE}
        after = [*first_tokens(text, mention.end, _NEAR)]
        return any(any(found(word, after)) for words in self.words.values() for word in words)

    def measures_at(self, number: int, mention: Mention) -> set[str]:
        """Return the measures whose words go with a number: those after it, else before it."""
        text = self.texts[number]
        start, end = self._around(number, mention)
        after, before = tokens_of(text[mention.end : end]), tokens_of(text[start : mention.start])
        return self._measures_in(after) or self._measures_in(before)

    def _around(self, number: int, mention: Mention) -> tuple[int, int]:
        """Return from where to where a number's sentence has no other number."""
        every, sentence = self.mentions(number), self.sentence(number, mention.start)
        after = bisect_left(every, mention.end, key=lambda other: other.start)
        before = bisect_right(every, mention.start, key=lambda other: other.end)
        start = max([sentence.start, *(m.end for m in every[max(0, before - 1) : before])])
        end = min([sentence.end, *(m.start for m in every[after : after + 1])])
        return start, end

    def _measures_in(self, tokens: Sequence[Token]) -> set[str]:
        """Return the measures with a word here; a word of one measure outweighs a shared one."""
        here = {
            name: {word for word in words if any(found(word, tokens))}
            for name, words in self.words.items()
        }
        fits = {name: self._weight(words) for name, words in here.items() if words}
        return {name for name, weight in fits.items() if weight == max(fits.values())}

    def _weight(self, words: set[str]) -> float:
        """Return how telling these words are: 1 where one is of this measure alone."""
        shares = [sum(word in others for others in self.words.values()) for word in words]
        return 1 / min(shares)

    def sentence(self, number: int, position: int) -> Sentence:
        """Return the sentence at a position of a paragraph."""
        return self._sentences(number)[self._before(number, position) - 1]

    def sentences_to(self, number: int, position: int) -> list[Sentence]:
        """Return the sentences of a paragraph up to the one at a position."""
        return [*self._sentences(number)[: self._before(number, position)]]

    def _before(self, number: int, position: int) -> int:
        """Return how many sentences of a paragraph begin up to a position."""
        every = self._sentences(number)
        return bisect_right(every, position, key=lambda sentence: sentence.start)

    def names(self, sentence: Sentence) -> list[Named]:
        """Return the actors named in a sentence."""
        return named_in(sentence.tokens, self.actors, self.language)

    def asserters(self, sentences: Sequence[Sentence]) -> set[str]:
        """Return the actors that sentences let assert something."""
        known = self._asserters
        for sentence in sentences:
            if sentence not in known:
                names = self.names(sentence)
                known[sentence] = asserting(sentence.tokens, names, self.language)
        return {actor for sentence in sentences for actor in known[sentence]}

    @cached_property
    def _asserters(self) -> dict[Sentence, frozenset[str]]:
        """Keep what has been read: many claims rest on one paragraph."""
        return {}

    def _sentences(self, number: int) -> tuple[Sentence, ...]:
        return sentences_of(self.texts[number], self.language)

    def sentences(self, numbers: Sequence[int]) -> list[Sentence]:
        """Return the sentences of paragraphs."""
        return [sentence for n in numbers for sentence in self._sentences(n)]

    def hedges(self, number: int) -> list[str]:
        """Return the hedge words of a paragraph, each once."""
        return [*hedges_in(tokens_of(self.texts[number]), self.language)]

    def moments(self, numbers: Sequence[int]) -> Iterator[Moment]:
        """Yield the dates of paragraphs."""
        for n in numbers:
            yield from moments_in(self.texts[n], self.language, self.article.seed.published)
