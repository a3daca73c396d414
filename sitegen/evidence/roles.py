"""Whether a claim has the same one act on the other as its sentence has: who sued whom."""

from collections.abc import Iterator, Sequence

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.likeness import said_by, shared_with, without
from sitegen.evidence.names import BREAKS, Named, is_in
from sitegen.evidence.parts import has_verb
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Token, tokens_of
from sitegen.evidence.verbs import Way
from sitegen.evidence.weighing import Fault
from sitegen.language.grammar import Language


def roles_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim has one do to the other what that one did to it.

    Both must be named on either side of a verb, and neither of them speak; half of what else the
    claim says must stand in its sentence.
    """
    says, names = tokens_of(claim.says), reading.named_by_us(claim.says)
    ours = _acts(says, names, reading.our_known)
    speaks = any(v.actors and v.way is not Way.ACTS for v in reading.voices_of(claim.says))
    if not ours or speaks:
        return
    said = without(said_by(reading, claim), "actor")
    for ground in grounds:
        shared = said & shared_with(reading, ground.at)
        named = [n for n in reading.names(ground.sentence) if n.actor in ours]
        theirs = _acts(ground.sentence.tokens, named, reading.known)
        if ground.sure and shared and len(shared) * 2 >= len(said) and theirs == ours[::-1]:
            one, other = ours
            reason = f"has {one} do to {other} what its sentence has {other} do; read it again"
            yield Fault(rule="opposite", path=("says",), reason=reason)


def _acts(
    tokens: Sequence[Token], names: Sequence[Named], known: Language
) -> tuple[str, str] | None:
    """Return who acts on whom: the first two who are named, a verb and no mark between them."""
    if len(names) < _PAIR or names[0].actor == names[1].actor:
        return None
    (one, other), speech = names[:_PAIR], known.speech
    between = tokens[one.end : other.start]
    before = [token.folded for token in tokens[max(0, one.start - 2) : one.start]]
    if any(t.text in BREAKS for t in between) or not has_verb(between, known.code):
        return None
    if not speech.prepositions.isdisjoint(before) or one.end == other.start:
        return None
    led = [token.folded for token in between[-2:] if token.folded in speech.prepositions]
    passive = any(is_in("passive", token.folded, speech) for token in between)
    object_first = not speech.objective.isdisjoint(before[-1:])
    if led and not (passive and led[-1] in speech.agents):
        return None
    turned = bool(led) != object_first
    return (other.actor, one.actor) if turned else (one.actor, other.actor)


_PAIR = 2
