"""What an editor settles by a cue: which word asserts, and what a number counts."""

from collections.abc import Sequence

from sitegen.corpus import Claim
from sitegen.evidence.hedges import hedges_in
from sitegen.evidence.mentions import Mention
from sitegen.evidence.numbers import numbers_in
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Sentence, clean, found, tokens_of


def settled_asserters(reading: Reading, claim: Claim, sentences: Sequence[Sentence]) -> set[str]:
    """Return who is named in a sentence with a word that a cue says asserts something."""
    cues = asserting_cues(claim, reading.language)
    return {
        name.actor
        for sentence in sentences
        if has_one(sentence, cues)
        for name in reading.names(sentence)
    }


def has_one(sentence: Sentence, cues: Sequence[str]) -> bool:
    """Say whether one of these words stands in a sentence."""
    return any(any(found(cue, sentence.tokens)) for cue in cues)


def asserting_cues(claim: Claim, language: str) -> list[str]:
    """Return the cues by which somebody asserts something, or goes on with it."""
    return [cue for cue in claim.cue if _can_assert(cue, language)]


def _can_assert(cue: str, language: str) -> bool:
    """Say whether a cue is neither a number nor a hedge word, which are settled as such."""
    words = clean(cue)
    return not numbers_in(words, language) and not any(hedges_in(tokens_of(words), language))


def settles_measure(claim: Claim, mention: Mention, language: str) -> bool:
    """Say whether a cue tells what this number counts."""
    known = [m for cue in claim.cue for m in numbers_in(clean(cue), language)]
    return any((m.low, m.high) == (mention.low, mention.high) for m in known)
