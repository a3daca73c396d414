"""Whether a claim and its sentences agree in what they deny."""

from collections.abc import Iterator, Sequence

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.likeness import said_by, shared_within, unshared
from sitegen.evidence.polarity import negations_in, sides, turns_within
from sitegen.evidence.reading import Reading
from sitegen.evidence.speech import telling
from sitegen.evidence.tokens import clean, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.language.known import LANGUAGES
from sitegen.paragraphs import paragraphs

_SEVERAL = frozenset(";:")
"""Marks of a sentence that says several things, of which one may be negated."""


def negations_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where one of a claim and its sentence has a word like *not*, the other none."""
    says = tokens_of(claim.says)
    foreign = reading.language != reading.ours  # there a word in common may only be unknown
    if not all(g.sure and (g.shared or (foreign and g.strong)) for g in grounds) or not grounds:
        return
    if any(token.text in _SEVERAL for token in says):
        return
    ours = negations_in(says, reading.ours)
    if {*ours} - LANGUAGES[reading.ours].polarity.without:
        if not any(_may_negate(reading, ground) for ground in grounds):
            where = paragraphs(claim.paragraphs)
            reason = f'says "{ours[0]}", but its sentence in {where} has no such word'
            yield Fault(rule="negation", path=("says",), reason=f"{reason}; read it again")
    elif not ours and (word := _negated(reading, claim, grounds)):
        reason = f'its sentence has "{word}", the claim no such word; read it again'
        yield Fault(rule="negation", path=("says",), reason=reason)


def _negated(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> str:
    """Return a word that negates what a claim says flatly; none where the claim may say it so."""
    says, language = tokens_of(claim.says), reading.language
    words = LANGUAGES[language].polarity
    known = {token.folded for cue in claim.cue for token in tokens_of(clean(cue))}
    cores = [[w for w in negations_in(g.tokens, language) if w not in known] for g in grounds]
    if not all(cores) or not grounds[0].strong or grounds[0].by_figure:
        return ""
    if words.without.issuperset(cores[0]) and not _is_without(reading, claim, grounds[0]):
        return ""
    ours, theirs = sides(says, reading.ours), sides(grounds[0].tokens, language)
    turned = any(theirs.get(axis) == -side for axis, side in ours.items() if side)
    open_ = any(words.conditions.intersection(t.folded for t in g.tokens) for g in grounds)
    own = unshared(reading, says, (grounds[0].paragraph, grounds[0].index))
    if turned or open_ or turns_within(own, reading.ours):
        return ""
    every = reading.sentences([grounds[0].paragraph])
    close = all(negations_in(every[i].tokens, language) for i in grounds[0].close)
    return cores[0][0] if close else ""


def _is_without(reading: Reading, claim: Claim, ground: Ground) -> bool:
    """Say whether a claim has what its sentence says is not there: *without a vote*."""
    tokens, words = ground.sentence.tokens, LANGUAGES[reading.language].polarity.without
    at, said = (ground.paragraph, ground.index), said_by(reading, claim)
    ends = LANGUAGES[reading.language].speech.prepositions - words
    starts = (i + 1 for i, t in enumerate(tokens[:-1]) if t.folded in words)
    scopes = ((i, [t.folded in ends for t in tokens[i : i + _SCOPE]]) for i in starts)
    spans = ((i, i + max(1, [*there, True].index(True))) for i, there in scopes)
    return any(said & shared_within(reading, at, span) for span in spans)


_SCOPE = 6  # words


def _may_negate(reading: Reading, ground: Ground) -> bool:
    """Say whether a sentence or one beside it has a word that negates, by form or meaning."""
    every = reading.sentences([ground.paragraph])
    near = [*every[max(0, ground.index - 1) : ground.index + 2], *(every[i] for i in ground.close)]
    told = telling(reading, ground.paragraph)
    near += [each for i, each in enumerate(every) if told[i].loose & told[ground.index].all]
    own = ground.sentence.tokens
    return turns_within(own, reading.language) or any(
        negations_in(sentence.tokens, reading.language) for sentence in near
    )
