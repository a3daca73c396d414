"""An article's paragraphs as they are checked: sentences, numbers, names, hedges and dates."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Any

from sitegen.corpus import Actor, Article, Measure
from sitegen.dates import Date
from sitegen.evidence.hedges import hedges_in
from sitegen.evidence.measuring import Fit, fit_of, fits, surroundings
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.moments import Moment, moments_in
from sitegen.evidence.names import Index, Named, index_of, named_in, names_of
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.speakers import voices_in
from sitegen.evidence.tokens import (
    Sentence,
    Token,
    clean,
    first_tokens,
    sentences_of,
    tokens_of,
)
from sitegen.evidence.voices import Voice
from sitegen.evidence.wordforms import Phrases
from sitegen.language.known import LANGUAGES, main_language

_NEAR = 3
_ENDS = frozenset(",;.:")


def _is_word(token: Token) -> bool:
    return not token.text[0].isdigit() and token.text not in _ENDS


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One article with its citable paragraphs by number, and the vocabulary it is read with."""

    article: Article
    paragraphs: Mapping[int, str]
    actors: Sequence[Actor]
    measures: Sequence[Measure]

    @cached_property
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

    @cached_property
    def said_words(self) -> tuple[dict[str, list[str]], Phrases]:
        """Return the words of each measure in our language."""
        words = {m.id: [*m.words.get("en", ())] for m in self.measures}
        return words, Phrases({word for known in words.values() for word in known})

    def mentions(self, number: int) -> list[Mention]:
        """Return the numbers of a paragraph that can be figures."""
        if number not in self._mentions:
            text = self.texts[number]
            self._mentions[number] = [m for m in self.numbers(number) if self._counts(m, text)]
        return self._mentions[number]

    def numbers(self, number: int) -> tuple[Mention, ...]:
        """Return all numbers of a paragraph."""
        return numbers_in(self.texts[number], self.language)

    @cached_property
    def _mentions(self) -> dict[int, list[Mention]]:
        """Keep what has been read: many claims rest on one paragraph."""
        return {}

    def _counts(self, mention: Mention, text: str) -> bool:
        """Say whether a number counts something; a year with a measure's word after it does."""
        if mention.sort is not Sort.YEAR:
            return mention.is_counted
        after = [*takewhile(_is_word, first_tokens(text, mention.end, _NEAR))]
        return any(self._phrases.found(after))

    def measures_at(self, number: int, mention: Mention) -> set[str]:
        """Return the measures whose words go with a number best."""
        fit = self.fit_at(number, mention)
        return {name for name in fit.near if fits(fit, name)}

    def fit_at(self, number: int, mention: Mention) -> Fit:
        """Return how near the words of each measure are to a number."""
        key = (number, mention.start)
        if key not in self._fits:
            every, index = self._sentences(number), self.index(number, mention.start)
            around = surroundings(every, index, mention, self.mentions(number))
            self._fits[key] = fit_of(around, self.words, self._phrases)
        return self._fits[key]

    @cached_property
    def _fits(self) -> dict[tuple[int, int], Fit]:
        """Keep what has been read: many claims rest on one paragraph."""
        return {}

    def sentence(self, number: int, position: int) -> Sentence:
        """Return the sentence at a position of a paragraph."""
        return self._sentences(number)[self._before(number, position) - 1]

    def sentence_at(self, number: int, index: int) -> Sentence:
        """Return the how manieth sentence of a paragraph, from 0 on."""
        return self._sentences(number)[index]

    def _before(self, number: int, position: int) -> int:
        """Return how many sentences of a paragraph begin up to a position."""
        every = self._sentences(number)
        return bisect_right(every, position, key=lambda sentence: sentence.start)

    def index(self, number: int, position: int) -> int:
        """Return the how manieth sentence of a paragraph, from 0 on, is at a position."""
        return self._before(number, position) - 1

    @cached_property
    def features(self) -> dict[tuple[int, int], tuple[tuple[str, int, int], ...]]:
        """Keep what was read of each sentence: many claims rest on one paragraph."""
        return {}

    @cached_property
    def wanted(self) -> dict[str, frozenset[str]]:
        """Keep what each claim says."""
        return {}

    def actors_said(self, tokens: Sequence[Token]) -> list[Named]:
        """Return the actors that a claim's sentence names, in our language."""
        return named_in(tokens, self._said_names)

    def numbers_said(self, text: str) -> list[Mention]:
        """Return the numbers of a claim's sentence, in our language."""
        return [m for m in numbers_in(clean(text), "en") if m.sort is not Sort.ARTICLE]

    def names_in(self, tokens: Sequence[Token]) -> list[Named]:
        """Return the actors named among some words of the text."""
        return named_in(tokens, self._names)

    def measures_among(self, tokens: Sequence[Token], without: str = "") -> list[str]:
        """Return the measures with a word among some of the text, one measure's words left out."""
        out = set(self.words.get(without, ()))
        there = {word for word, _, _ in self._phrases.found(tokens)} - out
        return [name for name, words in self.words.items() if not there.isdisjoint(words)]

    def measure_words(self, tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
        """Yield each word of a measure among some of the text: from which to which it reaches."""
        for word, start, end in self._phrases.found(tokens):
            for name, words in self.words.items():
                if word in words:
                    yield name, start, end

    @cached_property
    def _phrases(self) -> Phrases:
        return Phrases({word for words in self.words.values() for word in words})

    def names(self, sentence: Sentence) -> list[Named]:
        """Return the actors named in a sentence."""
        if sentence not in self._named:
            self._named[sentence] = named_in(sentence.tokens, self._names)
        return self._named[sentence]

    @cached_property
    def _named(self) -> dict[Sentence, list[Named]]:
        """Keep what has been read: many claims rest on one sentence."""
        return {}

    def voices(self, sentence: Sentence) -> tuple[Voice, ...]:
        """Return everybody who speaks in a sentence."""
        if sentence not in self._heard:
            names = self.names(sentence)
            self._heard[sentence] = voices_in(sentence.tokens, names, self.language)
        return self._heard[sentence]

    @cached_property
    def _heard(self) -> dict[Sentence, tuple[Voice, ...]]:
        """Keep what has been read: a paragraph is also read for the one behind it."""
        return {}

    @cached_property
    def _names(self) -> Index:
        return index_of(self.actors, self.language)

    @cached_property
    def _said_names(self) -> Index:
        """Return the names a claim's sentence may have: ours, and those of its article."""
        return index_of(self.actors, "en", self.language)

    @cached_property
    def told(self) -> dict[int, Any]:
        """Keep who asserts each sentence, by paragraph: many claims rest on one."""
        return {}

    @cached_property
    def said(self) -> dict[str, Any]:
        """Keep who speaks in each claim's own sentence."""
        return {}

    @cached_property
    def roles(self) -> dict[str, frozenset[str]]:
        """Return the single words by which each actor is called in the article's language."""
        return {
            actor.id: frozenset(
                token.folded
                for name in names_of(actor, self.language)
                for token in tokens_of(name)
                if len(token.text) > 2  # noqa: PLR2004
            )
            for actor in self.actors
        }

    def _sentences(self, number: int) -> tuple[Sentence, ...]:
        if number not in self._split:
            self._split[number] = sentences_of(self.texts[number], self.language)
        return self._split[number]

    @cached_property
    def _split(self) -> dict[int, tuple[Sentence, ...]]:
        """Keep sentences as long as what is known of them."""
        return {}

    def sentences(self, numbers: Sequence[int]) -> list[Sentence]:
        """Return the sentences of paragraphs."""
        return [sentence for n in numbers for sentence in self._sentences(n)]

    def hedges(self, number: int) -> list[str]:
        """Return the hedge words of a paragraph, each once."""
        return [*hedges_in(tokens_of(self.texts[number]), self.language)]

    def moments(self, numbers: Sequence[int]) -> Iterator[Moment]:
        """Yield the dates of paragraphs; the paragraph before says of what year they are."""
        for n in numbers:
            if n not in self._moments:
                known = [d for m in self._dated(n - 1) for d in m.dates if len(m.dates) == 1]
                self._moments[n] = [*self._dated(n, known)]
            yield from self._moments[n]

    def has_unread_date(self, number: int) -> bool:
        """Say whether a paragraph tells a time that no rule reads: *at the weekend*."""
        known = [(moment.start, moment.end) for moment in self.moments([number])]
        every = LANGUAGES[self.language].dates.unread.finditer(self.texts[number])
        return any(not any(a < m.end() and m.start() < b for a, b in known) for m in every)

    def _dated(self, number: int, known: Sequence[Date] = ()) -> Iterator[Moment]:
        text, published = self.texts.get(number, ""), self.article.seed.published
        yield from moments_in(text, self.language, published, known=known)

    @cached_property
    def _moments(self) -> dict[int, list[Moment]]:
        """Keep what has been read: many claims rest on one paragraph."""
        return {}
