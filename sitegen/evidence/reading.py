"""An article's paragraphs as they are checked: sentences, numbers, names, hedges and dates."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from sitegen.cache.memory import kept
from sitegen.corpus import Actor, Article, Measure
from sitegen.dates import Date
from sitegen.evidence.hedges import hedges_in
from sitegen.evidence.measuring import Fit, Vocabulary, fit_of, surroundings
from sitegen.evidence.mentions import Mention, Sort, text_before
from sitegen.evidence.moments import Moment, moments_in
from sitegen.evidence.names import Named, index_of, is_source_noun, named_in, names_of
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.sentences import Sentence, sentences_of
from sitegen.evidence.speakers import voices_in
from sitegen.evidence.tokens import Phrases, Token, clean, first_tokens, tokens_of
from sitegen.evidence.verbs import Voice
from sitegen.language.grammar import Language
from sitegen.language.known import LANGUAGES, main_language

_NEAR = 3
_NOUN = 4  # letters
_TOLD = 20  # characters
_ENDS = frozenset(",;.:")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One article with its citable paragraphs by number, and the vocabulary it is read with.

    ``ours`` is the language of the claims. Many claims rest on one paragraph: what was read of it
    is kept.
    """

    article: Article
    paragraphs: Mapping[int, str]
    actors: Sequence[Actor]
    measures: Sequence[Measure]
    ours: str = "en"

    @cached_property
    def language(self) -> str:
        """Return the main language: ``de`` for ``de-CH``."""
        return main_language(self.article.seed.language)

    @cached_property
    def known(self) -> Language:
        """Return what is known of the article's language."""
        return LANGUAGES[self.language]

    @cached_property
    def our_known(self) -> Language:
        """Return what is known of the claims' language."""
        return LANGUAGES[self.ours]

    @cached_property
    def texts(self) -> dict[int, str]:
        """Return the paragraphs without invisible characters."""
        return {number: clean(text) for number, text in self.paragraphs.items()}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Return the words of the measures in the article's language."""
        known = self.known
        words = {m.id: m.words.get(self.language, ()) for m in self.measures}
        return Vocabulary(words, heads=known.heads, within=known.speech.same)

    @kept
    def sentences_of(self, number: int) -> tuple[Sentence, ...]:
        """Return the sentences of a paragraph."""
        return sentences_of(self.texts[number], self.language)

    def sentences(self, numbers: Sequence[int]) -> list[Sentence]:
        """Return the sentences of paragraphs."""
        return [sentence for n in numbers for sentence in self.sentences_of(n)]

    def index(self, number: int, position: int) -> int:
        """Return the how manieth sentence of a paragraph, from 0 on, is at a position."""
        every = self.sentences_of(number)
        return bisect_right(every, position, key=lambda sentence: sentence.start) - 1

    def sentence(self, number: int, position: int) -> Sentence:
        """Return the sentence at a position of a paragraph."""
        return self.sentences_of(number)[self.index(number, position)]

    def numbers(self, number: int) -> tuple[Mention, ...]:
        """Return all numbers of a paragraph."""
        return numbers_in(self.texts[number], self.language)

    @kept
    def mentions(self, number: int) -> list[Mention]:
        """Return the numbers of a paragraph that can be figures."""
        text = self.texts[number]
        return [mention for mention in self.numbers(number) if self._counts(mention, text)]

    def _counts(self, mention: Mention, text: str) -> bool:
        """Say whether a number counts something.

        So does a year with a measure's word after it, and a label with one before it: *place 93*.
        """
        if mention.sort is Sort.LABEL:
            words = tokens_of(text_before(text, mention.start))
            return bool(self.vocabulary.among(words[-1:]))
        if mention.sort is not Sort.YEAR:
            return mention.is_counted
        known, before = self.known.dates, text[: mention.start][-_TOLD:]
        if known.before_year.search(before) and not known.counted.match(text, mention.end):
            return False
        behind = first_tokens(text, mention.end, _NEAR)
        after = takewhile(lambda t: not t.text[0].isdigit() and t.text not in _ENDS, behind)
        return bool(self.vocabulary.among([*after]))

    @kept
    def fit_at(self, number: int, mention: Mention) -> Fit:
        """Return how near the words of each measure are to a number."""
        every, index = self.sentences_of(number), self.index(number, mention.start)
        zones = surroundings(every, index, mention, self.mentions(number))
        return fit_of(zones, self.vocabulary, self._names_of(number))

    @kept
    def _names_of(self, number: int) -> frozenset[Token]:
        """Return the words of names in a paragraph that are no word of a measure themselves."""
        return frozenset(
            token
            for sentence in self.sentences_of(number)
            for name in self.names(sentence)
            for token in sentence.tokens[name.start : name.end]
            if not self.vocabulary.has(token.folded)
        )

    def measures_at(self, number: int, mention: Mention) -> set[str]:
        """Return the measures whose words go with a number best."""
        fit = self.fit_at(number, mention)
        return {measure for measure in fit.near if not fit.rivals(measure)}

    @cached_property
    def _names(self) -> Phrases[str]:
        return index_of(self.actors, self.language)

    @cached_property
    def _our_names(self) -> Phrases[str]:
        """Return the names a claim's sentence may have: ours, and those of its article."""
        return index_of(self.actors, self.ours, self.language)

    def names_in(self, tokens: Sequence[Token]) -> list[Named]:
        """Return the actors named among some words of the text."""
        if self.known.speech.inverts:  # VRN-Angaben
            compound = (("-" in t.text and is_source_noun(t, self.known.speech), t) for t in tokens)
            tokens = [
                t._replace(folded=t.folded.partition("-")[0]) if c else t for c, t in compound
            ]
        return named_in(tokens, self._names)

    @kept
    def names(self, sentence: Sentence) -> list[Named]:
        """Return the actors named in a sentence."""
        return self.names_in(sentence.tokens)

    @kept
    def knows(self, actor: Actor, last: int) -> bool:
        """Say whether some paragraph up to one has a name of an actor, or a noun of it."""
        every = self.sentences([number for number in self.texts if number <= last])
        words = {t.folded for name in names_of(actor, self.language) for t in tokens_of(name)}
        nouns = {t.folded for s in every for t in s.tokens if len(t.text) >= _NOUN}
        within = any(word.endswith(noun) for word in words for noun in nouns)
        return within or any(n.actor == actor.id for s in every for n in self.names(s))

    @kept
    def voices(self, sentence: Sentence) -> tuple[Voice, ...]:
        """Return everybody who speaks in a sentence."""
        return voices_in(sentence.tokens, self.names(sentence), self.language)

    @kept
    def moments_said(self, says: str) -> list[Moment]:
        """Return the dates of a claim's sentence."""
        return [*moments_in(clean(says), self.ours, self.article.seed.published)]

    @kept
    def named_by_us(self, says: str) -> list[Named]:
        """Return the actors that a claim's sentence names, in our language."""
        return named_in(tokens_of(says), self._our_names)

    @kept
    def voices_of(self, says: str) -> tuple[Voice, ...]:
        """Return who speaks in a claim's own sentence."""
        return voices_in(tokens_of(says), self.named_by_us(says), self.ours)

    def hedges(self, number: int) -> list[str]:
        """Return the hedge words of a paragraph, each once."""
        return [*hedges_in(tokens_of(self.texts[number]), self.language)]

    @kept
    def moments_of(self, number: int) -> list[Moment]:
        """Return the dates of a paragraph; the one before it says of what year they are."""
        known = [d for m in self._dated(number - 1) for d in m.dates if len(m.dates) == 1]
        return [*self._dated(number, known)]

    def moments(self, numbers: Sequence[int]) -> list[Moment]:
        """Return the dates of paragraphs."""
        return [moment for number in numbers for moment in self.moments_of(number)]

    def _dated(self, number: int, known: Sequence[Date] = ()) -> Iterator[Moment]:
        text, published = self.texts.get(number, ""), self.article.seed.published
        return moments_in(text, self.language, published, known=known)

    def has_unread_date(self, number: int) -> bool:
        """Say whether a paragraph tells a time that no rule reads: *at the weekend*.

        One right behind a date that is read says the same: *a week later, on its anniversary*.
        """
        known = [(moment.start, moment.end) for moment in self.moments_of(number)]
        every = self.known.dates.unread.finditer(self.texts[number])
        return any(
            not any(a < m.end() and m.start() < b + len(", ") for a, b in known) for m in every
        )
