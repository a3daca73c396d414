"""What verbs have somebody do to others, by the order and the cases of the nouns around them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sitegen.evidence.names import Named, is_plain
from sitegen.evidence.phrases import Phrase, phrases_in
from sitegen.evidence.sentences import Sentence, may_be_verb
from sitegen.language.grammar import Language
from sitegen.language.known import LANGUAGES


@dataclass(frozen=True, kw_only=True)
class Deed:
    """What a verb has somebody do to others; ``doer`` is none where nobody is told.

    It is ``by_order`` that one is known where cases tell nothing, though they might.
    """

    doer: Phrase | None
    others: tuple[Phrase, ...]
    by_order: bool = False


@dataclass(frozen=True, kw_only=True)
class Clause:
    """A verb in its sentence, with the words that go with it, and those before *and*."""

    sentence: Sentence
    names: Sequence[Named]
    verb: int

    @property
    def known(self) -> Language:
        """Return what is known of its language."""
        return LANGUAGES[self.sentence.language]

    @cached_property
    def number(self) -> int:
        """Return the how manieth clause of its sentence it is."""
        spans = self.sentence.clauses
        return next(i for i, span in enumerate(spans) if self.verb < span[1])

    @cached_property
    def parts(self) -> tuple[list[int], list[int]]:
        """Return what stands before *and*, and the words of the verb, around what is set in."""
        spans, k = self.sentence.clauses, self.number
        own, before, last = [*range(*spans[k])], list[int](), k
        while last + 1 < len(spans) and self._is_apposed(spans[last + 1]):
            last += 1
            own += range(*spans[last])
        for span in reversed(spans[:k] if self.is_verb(own[0]) else ()):
            if self._is_apposed(span):
                own = [*range(*span), *own]
            elif not self._is_inserted(span):
                break
        for i in [i for i in own if self.word(i) in self.known.speech.joins]:
            left, right = own[: own.index(i)], own[own.index(i) + 1 :]
            if any(map(self.is_verb, left)) and any(map(self.is_verb, right)):
                if self.verb < i:
                    return before, left
                before, own = left, right
        return before, own

    def _is_apposed(self, span: tuple[int, int]) -> bool:
        """Say whether a clause has no verb, as *Rieber, the minister, left* has one."""
        opens = self.known.breaks | self.known.openers
        short = span[1] - span[0] <= _APPOSED and self.sentence.tokens[span[0] - 1].text in ",("
        light = self.word(span[0]) not in opens and not self._is_to(span)
        return (not span[0] or short) and light and not any(map(self.is_verb, range(*span)))

    def _is_to(self, span: tuple[int, int]) -> bool:
        """Say whether a clause has no verb but one with ``zu``."""
        there = " ".join(self.word(i) for i in range(*span)[-2:])
        return bool(self.known.cases.infinitive.search(there))

    def _is_inserted(self, span: tuple[int, int]) -> bool:
        """Say whether a clause is one of a noun, or *as she says*."""
        first = span[0]
        inner = self.known.speech.relatives | self.known.insertions
        governed = self.word(first) in self.known.speech.prepositions
        return self.sentence.tokens[first + governed].lead in inner or self._is_to(span)

    def is_main(self, i: int) -> bool:
        """Say whether a word is a verb beside which others only help."""
        token, known = self.sentence.tokens[i], self.known
        verb = may_be_verb(token.text, known.code) or is_plain(token, known.speech)
        return verb and token.folded not in known.cases.helpers

    def lead(self, i: int) -> str:
        """Return a word, or what is elided before it: ``qu`` for ``qu'il``."""
        return self.sentence.tokens[i].lead

    def word(self, i: int) -> str:
        """Return a word as it is compared."""
        return self.sentence.tokens[i].folded

    def is_verb(self, i: int) -> bool:
        """Say whether a word is the verb or may be another one."""
        text, cases = self.sentence.tokens[i].text, self.known.cases
        may = may_be_verb(text, self.known.code) or bool(self.known.speech.mood.fullmatch(text))
        return i == self.verb or self.word(i) in cases.helpers or may

    def phrases(self, at: Sequence[int]) -> list[Phrase]:
        """Return the nouns and pronouns among some words."""
        return phrases_in(self.sentence.tokens, at, self.names, self.known, self.verb)

    @cached_property
    def here(self) -> list[Phrase]:
        """Return the nouns and pronouns that go with the verb."""
        return self.phrases(self.parts[1])

    @cached_property
    def is_passive(self) -> bool:
        """Say whether something is done to the subject; *attacked by* needs no other verb."""
        cases, (before, own), word = self.known.cases, self.parts, self.word(self.verb)
        if self.known.speech.inverts:
            there = {self.word(i) for i in (*before, *own)}
            known = cases.participle.fullmatch(word) and not cases.be.isdisjoint(there)
            return bool(
                known or (cases.done.fullmatch(word) and not cases.may_be.isdisjoint(there))
            )
        light = self.known.polarity.negations | cases.helpers - cases.be
        words = [self.word(i) for i in reversed(own) if i < self.verb]
        near = next((w for w in words if w not in light and not cases.adverb.fullmatch(w)), "")
        behind = self.verb + 1 in own and self.word(self.verb + 1) in cases.by
        return bool(cases.participle.fullmatch(word)) and (near in cases.be or behind)

    @property
    def is_infinitive(self) -> bool:
        """Say whether *to* goes with it."""
        beside = f"{self.word(max(0, self.verb - 1))} {self.word(self.verb)}"
        return bool(self.known.cases.infinitive.search(beside))

    def agrees(self, phrase: Phrase) -> bool:
        """Say whether a noun may be the subject: none of two, where the verb is of one."""
        finite = {self.word(i) for i in self.parts[1]} & self.known.cases.helpers
        one = any(not word.endswith(("n", "sind")) for word in finite)
        links = self.known.speech.joins - {","}
        return not one or links.isdisjoint(map(self.word, range(phrase.first, phrase.last)))

    @cached_property
    def antecedent(self) -> Phrase | None:
        """Return the noun right before the clause, which one like *who* stands for."""
        span = self.sentence.clauses[self.number - 1] if self.number else (0, 0)
        return next(reversed(self.phrases(range(*span))), None)


_APPOSED = 9  # words


def deed_of(clause: Clause) -> Deed | None:
    """Return who does what to whom by a verb; nothing where that is not clear."""
    cases, own = clause.known.cases, clause.parts[1]
    lets = any(cases.lets.fullmatch(clause.word(i)) for i in own)
    if lets or any(p.first <= clause.verb < p.last for p in clause.here):
        return None
    every = _by_case(clause) if clause.known.speech.inverts else _by_order(clause)
    if not every:
        return None
    subject, *others = every
    if clause.is_passive:
        by = next((p for p in others if p and p.before in cases.by), None)
        return Deed(doer=by, others=(subject,) if subject else ())
    reflexive = any({clause.word(i), clause.lead(i)} & cases.itself for i in own)
    left = tuple(
        p
        for p in others
        if p and p != subject and (p.before in cases.whom or not (p.before or reflexive))
    )
    vague = clause.known.speech.inverts and subject and subject.subject == 1
    return Deed(
        doer=subject, others=left, by_order=bool(vague and any(p.subject == 1 for p in left))
    )


def _by_case(clause: Clause) -> list[Phrase | None]:
    """Return the subject, as cases or else their order tell, and the others."""
    before, own = clause.parts
    stands = _relative(clause)
    here = [
        p._replace(first=p.first + 1, subject=1) if stands and p.first == own[0] else p
        for p in clause.here
    ]
    every = [p if clause.agrees(p) else p._replace(subject=0) for p in (stands, *here) if p]
    if clause.is_infinitive and any(clause.word(i) in clause.known.cases.helpers for i in own):
        return []
    sure = [p for p in every if p.subject > 1]
    able = [p for p in every if p.subject]
    if len(sure) > 1 or (stands and stands.subject == 1 and not sure and len(able) > 1):
        return []
    if not sure and before and clause.verb in {own[0], own[-1]}:
        if able and able[0].first == own[0]:
            return []
        sure = sorted((p for p in clause.phrases(before) if p.subject), key=lambda p: -p.subject)
    elif not sure and clause.is_infinitive:
        span = clause.sentence.clauses[clause.number - 1] if clause.number else (0, 0)
        free = [p for p in clause.phrases(range(*span)) if not p.before]
        return [free[0] if len(free) == 1 else None, *every]
    return [next(iter(sure or able), None), *every]


def _relative(clause: Clause) -> Phrase | None:
    """Return for what a word like *who* stands at the head of a clause, in its own case."""
    own, known, noun = clause.parts[1], clause.known, clause.antecedent
    governed = len(own) > 1 and clause.word(own[0]) in known.speech.prepositions
    word, first = clause.word(own[governed]), own[governed]
    last = own[-2:] if clause.word(own[-1]) in known.cases.helpers else own[-1:]
    article = any(p.first == first for p in clause.here) and (governed or clause.verb not in last)
    if not noun or word not in known.speech.relatives or article:
        return None
    cases, head = known.cases, clause.sentence.tokens[noun.first + (noun.last - noun.first > 1)]
    able = int(bool(cases.direct.fullmatch(word)))
    if cases.nominative.fullmatch(word):
        able = 0 if cases.feminine.fullmatch(head.text) else 2
    return noun._replace(
        subject=0 if governed else able, before=clause.word(own[0]) if governed else ""
    )


def _by_order(clause: Clause) -> list[Phrase | None]:
    """Return the subject, which stands before its verb, and the others."""
    (before, own), cases, verb = clause.parts, clause.known.cases, clause.verb
    inside = {i for p in clause.here for i in range(p.first, p.last)}
    verbs = [i for i in own if i not in inside and i != verb and clause.is_main(i)]
    cut = max((i for i in verbs if i < verb), default=-1)
    end = min((i for i in verbs if i > verb), default=len(clause.sentence.tokens))
    objects = [p for p in clause.here if p.pronoun and not p.subject]
    left = [p for p in clause.here if p.last <= verb and not p.before and p not in objects]
    right = [*objects, *(p for p in clause.here if verb < p.first < end and p not in objects)]
    near = [p for p in left if p.first > cut]
    governed = clause.word(own[0]) in clause.known.speech.prepositions
    heads = {own[0] + governed if clause.number else -1, *(p.last for p in clause.here)}
    marks = [
        i
        for i in own
        if i < verb and i in heads and clause.lead(i) in clause.known.speech.relatives
    ]
    if marks and marks[-1] < cut:
        return []
    if marks:
        ends = (p for p in clause.here if p.last == marks[-1])
        noun = next(ends, clause.antecedent)
        inner = [p for p in near if p.first > marks[-1]]
        if clause.lead(marks[-1]) in cases.objective:
            inner = inner or right[:1]
        return [*inner[:1], noun, *right] if inner else [noun, *right]
    if not near and before and clause.is_verb(own[0]):
        near = [p for p in clause.phrases(before) if not p.before]
    return [(near or left)[0], *right] if near or left else []
