"""Whether somebody else than the writer says what a claim rests on: by how it is framed."""

from dataclasses import dataclass
from functools import cached_property

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import hedge_words, is_hearsay, is_reported
from sitegen.evidence.likeness import said_by, shared_with, shared_within, without
from sitegen.evidence.names import is_relative, passes, quoted_spans
from sitegen.evidence.polarity import negations_in
from sitegen.evidence.sentences import has_verb
from sitegen.evidence.tokens import Token
from sitegen.evidence.verbs import Voice, Way, is_indirect, way_of
from sitegen.language.grammar import Language, Speech


def is_told(claim: Claim, ground: Ground) -> bool:
    """Say whether somebody else than the writer says the part that a claim rests on.

    Where no figure ties a claim to its sentence, only a frame does: in or beside that part a verb
    of saying or the subjunctive, quotation marks around it, or a word like ``angeblich`` in it.
    """
    if _is_aside(ground):
        return False
    (start, end), language = ground.part, ground.reading.language
    voices = [v for v in ground.told.voices if start <= v.at < end]
    frames = [Frame(claim=claim, ground=ground, voice=voice) for voice in voices]
    if ground.by_figure:
        speaks = (v for v in ground.told.voices if v.plain or v.actors or v.pronoun)
        speaking = [voice for voice in speaks if voice.way is Way.SAYS]
        if speaking or not ground.told.says:
            return any(f.goes_with and not f.is_of_noun and f.voice in speaking for f in frames)
        return is_reported(ground.tokens, language)
    return is_hearsay(ground.sentence.tokens[start:end], language) or (
        ground.strong
        and not _is_named(claim, ground)
        and (_is_indirect(ground) or _is_quoted(claim, ground) or any(f.holds for f in frames))
    )


def _is_aside(ground: Ground) -> bool:
    """Say whether it rests on a clause of a noun before a verb of saying: *who is ill, says*."""
    tokens, own = ground.sentence.tokens, ground.clause or max(ground.best)
    behind = [span[0] for span in ground.sentence.clauses if span[0] > own[0] > 0][:1]
    relative = is_relative(tokens, own[0], ground.reading.known.speech)
    return relative and any(0 <= v.at - at <= 1 for v in ground.told.voices for at in behind)


def _is_named(claim: Claim, ground: Ground) -> bool:
    """Say whether a claim tells no more than when it was what a noun names: *the raid of 3 May*."""
    reading, tokens, at = ground.reading, ground.sentence.tokens, ground.at
    said = said_by(reading, claim) & shared_with(reading, at)
    there = said - without(said, "word", "date")
    dates = [m for m in reading.moments_of(at[0]) if claim.date and claim.date in m.dates]
    ends = [i + 1 for m in dates for i, token in enumerate(tokens) if m.start < token.end <= m.end]
    end = max(ends, default=0)
    spans = ((i, end) for i in range(max(0, end - _NOUN), end))
    near = (span for span in spans if not has_verb(tokens[slice(*span)], reading.language))
    span = next(near, None)
    return span is not None and len(there) > 1 and there <= shared_within(reading, at, span)


_NOUN = 8  # words


def _is_indirect(ground: Ground) -> bool:
    """Say whether a claim rests on a clause in the subjunctive of indirect speech: *er sei*."""
    tokens = ground.sentence.tokens
    core = [(0, len(tokens))] if ground.told.loose else ground.core
    return any(is_indirect(tokens, i, ground.reading.known) for span in core for i in range(*span))


def _is_quoted(claim: Claim, ground: Ground) -> bool:
    """Say whether a claim has words that its sentence has in quotation marks, two or more."""
    said = said_by(ground.reading, claim)
    spans = quoted_spans(ground.sentence.tokens)
    quoted = [len(said & shared_within(ground.reading, ground.at, span)) for span in spans]
    return any(each and each * 2 >= ground.shared for each in quoted)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A voice in the sentence of a claim, and how its clause lies to what the claim rests on."""

    claim: Claim
    ground: Ground
    voice: Voice

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Return the words of the sentence."""
        return self.ground.sentence.tokens

    @property
    def known(self) -> Language:
        """Return what is known of its language."""
        return self.ground.reading.known

    @property
    def speech(self) -> Speech:
        """Return the words of speech in its language."""
        return self.known.speech

    @cached_property
    def own(self) -> tuple[int, int]:
        """Return the clause of the voice."""
        return self.ground.sentence.clause_at(self.tokens[self.voice.at].start)

    @property
    def first(self) -> int:
        """Return where what the claim rests on begins."""
        return self.ground.core[0][0]

    @property
    def holds(self) -> bool:
        """Say whether the voice is in what a claim rests on, or in a clause that goes with it."""
        voice, (start, end) = self.voice, self.own
        begins, following = self.tokens[start].folded, self.tokens[end + 1 : end + 2]
        denied = negations_in(self.ground.tokens, self.known.code)
        colon = any(token.text == ":" for token in self.tokens[end : end + 1])
        earlier = self.speech.earlier & {token.folded for token in self.tokens[start:end]}
        likened = begins in self.speech.likens and (denied or colon or earlier)  # as Lind had said
        if likened or self._is_apart or self.is_of_noun:
            return False
        plain = voice.plain or voice.way is Way.DENIES
        opens_next = any(token.folded in self.known.openers for token in following)
        within = self.own in self.ground.core and not opens_next and not self._opens_said
        named = {name.actor for name in self.ground.reading.named_by_us(self.claim.says)}
        if way_of(self.tokens, voice.at, self.own, self.speech) is None:
            verbal = has_verb(self.tokens[start:end], self.known.code)
            if verbal and (self._is_second or self._is_hedged_behind):
                return False
            leads = begins in self.speech.prepositions and not voice.actors & named
            return plain or (leads and bool(voice.actors))
        if within and voice.actors & named:
            return False
        speaks = voice.speaks and voice.word not in self.speech.impersonal and not self._is_second
        told = plain or (speaks and (not within or bool(voice.actors)))
        return voice.way is not Way.ACTS and told and self.goes_with

    @property
    def goes_with(self) -> bool:
        """Say whether a voice is in what a claim rests on, or in a clause not of its own matter."""
        first, second = (token.folded for token in self.tokens[self.own[0] : self.own[0] + 2])
        opening = second if first in self.speech.prepositions else first
        later = {first, self.tokens[max(self.own[0], self.first)].folded}
        apart = later & (self.known.breaks | self.speech.joins)
        inner = self.own[0] and opening in self.speech.relatives
        inner = inner or self._is_beside_a_noun or self._is_of_next
        return self.own in self.ground.core or not (apart or inner)

    @property
    def _is_beside_a_noun(self) -> bool:
        """Say whether a figure is in a clause of a noun: *the line, 4 km of which, …*."""
        clause = self.ground.clause
        if not clause or not clause[0] or self.tokens[clause[0] - 1].text != ",":
            return False
        words = [token.folded for token in self.tokens[clause[0] : clause[0] + 2]]
        begins = words[words[0] in self.speech.prepositions :][:1]
        by = way_of(self.tokens, self.voice.at, self.own, self.speech) is None
        return by and not self.speech.relatives.isdisjoint(begins)

    @property
    def _is_of_next(self) -> bool:
        """Say whether a voice is set into what *and* adds: *3 fell, and 2, says Lind, rose*."""
        spans = [s for s in self.ground.sentence.clauses if self.first < s[0] <= self.own[0]]
        light = self.known.breaks | self.speech.joins
        joined = any(self.tokens[first].folded in light for first, _ in spans)
        return joined and self.own[1] + 1 < len(self.tokens) - 1

    @property
    def _opens_said(self) -> bool:
        """Say whether a word like *that* stands behind the voice, and opens what it says."""
        behind = self.tokens[self.voice.at + 1 : min(self.own[1], self.voice.at + _NEAR)]
        return any(token.lead in self.known.openers - self.speech.likens for token in behind)

    @property
    def _is_second(self) -> bool:
        """Say whether a claim rests on a main clause behind: *Lind had found it, it closed*.

        Where that is what is said, German has it in the subjunctive.
        """
        core = range(*self.ground.core[0])
        indirect = any(is_indirect(self.tokens, i, self.known) for i in core)
        opened = self.tokens[self.first].folded in self.known.openers
        comma = self.own[1] < self.first and self.tokens[self.own[1]].text == ","
        return self.speech.inverts and comma and not opened and not indirect

    @property
    def _is_hedged_behind(self) -> bool:
        """Say whether a claim's hedge stands behind: *by Lind it is shut, it may open*."""
        words = hedge_words(self.tokens, self.known.code)
        hedged = [word.span[0] for word in words if self.claim.hedge in word.degrees]
        return bool(hedged) and min(hedged) > self.own[1]

    @property
    def _is_apart(self) -> bool:
        """Say whether a dash stands between, or one of the clauses tells when."""
        first, at = self.first, self.voice.at
        between = self.tokens[min(first, at) : max(first, at)]
        whens = {self.tokens[first].folded, self.tokens[self.own[0]].folded} & self.speech.whens
        return bool(whens) or any(token.text in "\u2013\u2014" for token in between)

    @property
    def is_of_noun(self) -> bool:
        """Say whether a verb is of a noun only, or of a second part: *a deal that Lind called*."""
        names = {
            i
            for name in self.ground.reading.names(self.ground.sentence)
            for i in range(name.start, name.end)
        }
        if way_of(self.tokens, self.voice.at, (0, len(self.tokens)), self.speech) is None:
            return False
        before, light = self.voice.at - 1, self.speech.auxiliaries | self.speech.articles
        while before in names or self._is_light(self.tokens[before], light):
            before -= 1
        if before == self.own[0]:
            return is_relative(self.tokens, before, self.speech)
        inner = self.speech.relatives | self.speech.joins
        return before > self.own[0] and self.tokens[before].folded in inner

    def _is_light(self, token: Token, light: frozenset[str]) -> bool:
        """Say whether a word may stand between who speaks and a verb: *that Lind had long said*."""
        relative = token.folded in self.speech.relatives
        return not relative and (token.folded in light or passes(token, self.speech))


_NEAR = 5  # words
