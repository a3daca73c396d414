"""Whether a claim and its sentences agree in what rose or fell, and who was killed or wounded."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground, part_at
from sitegen.evidence.polarity import fates, negations_in, sides
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Token, tokens_of
from sitegen.evidence.weighing import Fault


def opposites_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim has one side of a pair, *rose*, and its sentence the other."""
    if not grounds or not all(ground.sure for ground in grounds):
        return
    strong = all(ground.strong for ground in grounds)
    says, language = tokens_of(claim.says), reading.language
    theirs: dict[str, set[int]] = {}
    clearly = set[str]()
    named = {name.actor for name in reading.named_by_us(claim.says)}
    for ground in grounds:
        first, last = part_at(ground.sentence, ground.core[0][0], language)
        core = sides(_unnamed(reading, ground.tokens), language)
        part = sides(_unnamed(reading, ground.sentence.tokens[first:last]), language)
        core = {axis: side or part.get(axis, 0) for axis, side in core.items()}
        theirs_own = sides(_unnamed(reading, _clauses_of(reading, ground, named)), language)
        clearly |= theirs_own.keys()
        core = {**core, **theirs_own}
        several = ground.by_figure and len(_counted(reading, ground)) > 1
        whole = core if several else sides(_unnamed(reading, ground.sentence.tokens), language)
        for axis, side in whole.items():
            theirs.setdefault(axis, set()).add(core.get(axis, side))
    ours = bool(negations_in(says, reading.ours))
    turned = ours != any(negations_in(ground.tokens, language) for ground in grounds)
    for axis, side in sides(says, reading.ours).items():
        if side and theirs.get(axis) == {-side} and not turned and (strong or axis in clearly):
            reason = f'says the opposite of its sentence in "{axis}"; read it again'
            yield Fault(rule="opposite", path=("says",), reason=reason)
    said = fates(says, reading.ours)
    within = (fates(_unnamed(reading, ground.tokens), language) for ground in grounds)
    became = frozenset[str]().union(*within) - said
    lacking = said.difference(*(fates(g.sentence.tokens, language) for g in grounds))
    if lacking and became and not turned and strong:
        reason = f"says {min(lacking)}, its sentence {' and '.join(sorted(became))}; read it again"
        yield Fault(rule="opposite", path=("says",), reason=reason)


def _counted(reading: Reading, ground: Ground) -> list[int]:
    sentence, every = ground.sentence, reading.mentions(ground.paragraph)
    return [m.start for m in every if sentence.start <= m.start < sentence.end]


def _clauses_of(reading: Reading, ground: Ground, actors: AbstractSet[str]) -> list[Token]:
    """Return the words of the clauses that name one of these actors."""
    tokens = ground.sentence.tokens
    return [
        token
        for first, last in ground.core
        if any(name.actor in actors for name in reading.names_in(tokens[first:last]))
        for token in tokens[first:last]
    ]


def _unnamed(reading: Reading, tokens: Sequence[Token]) -> list[Token]:
    """Return some words of the text without the names of actors, which say nothing."""
    named = {i for name in reading.names_in(tokens) for i in range(name.start, name.end)}
    return [token for i, token in enumerate(tokens) if i not in named]
