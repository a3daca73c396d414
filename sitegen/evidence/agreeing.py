"""Whether a claim and its sentences agree in what they doubt, deny and have rise or fall."""

from collections.abc import Iterator, Sequence, Set

from sitegen.corpus import Claim
from sitegen.evidence.grounds import Ground
from sitegen.evidence.hedges import HedgeWord, hedge_words
from sitegen.evidence.polarity import fates, negations_in, sides, turns_within
from sitegen.evidence.reading import Reading
from sitegen.evidence.tokens import Token, clean, fold, tokens_of
from sitegen.evidence.weighing import Fault
from sitegen.paragraphs import paragraphs
from sitegen.records.terms import Hedge

_OURS = "en"
_TELLING = 1
_SEVERAL = frozenset(";:")
"""Marks of a sentence that says several things, of which one may be negated."""


def hedges_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim's sentence is surer, or less sure, than the claim's hedge."""
    known = {token.folded for cue in claim.cue for token in tokens_of(clean(cue))}
    words = [
        (ground, word)
        for ground in grounds
        for word in hedge_words(ground.sentence.tokens, reading.language)
        if fold(word.text) not in known and known.isdisjoint(fold(word.text).split())
    ]
    here = [(g, word) for g, word in words if _in_core(g, word)]
    sure = all(ground.sure for ground in grounds)
    if claim.hedge is Hedge.STATED:
        if all(figure.hedge is Hedge.STATED for figure in claim.figures):
            yield from _unhedged(here, sure=sure)
        return
    allowed = {degree for _, word in words for degree in _degrees(word)}
    if known or claim.hedge in allowed:
        return
    hard = sorted({word.text for _, word in here if not word.soft})
    if hard:
        shown = " and ".join(f'"{word}"' for word in hard)
        reason = f"{claim.hedge}, but its sentence has {shown}; set the hedge that it points to"
    elif (
        grounds and all(g.strong and not _is_hedged_nearby(reading, claim, g) for g in grounds)
    ) or not any(reading.hedges(n) for n in claim.paragraphs):
        reason = f"{claim.hedge}, but no word of its sentence says so; take the hedge out"
    else:
        return
    yield Fault(rule="hedge", path=("hedge",), reason=reason)


def _is_hedged_nearby(reading: Reading, claim: Claim, ground: Ground) -> bool:
    """Say whether another sentence may have a claim's hedge: it has much of it, or its names."""
    every = reading.sentences([ground.paragraph])
    said = {name.actor for name in reading.actors_said(tokens_of(claim.says))}
    elsewhere = said - {name.actor for name in reading.names(ground.sentence)}
    compound = any(join in claim.says for join in (", and ", " but ", ";"))
    beside = (ground.index - 1, ground.index + 1) if compound else ()
    near = {*ground.close, *(i for i in beside if 0 <= i < len(every))}
    words = [w for i in near for w in hedge_words(every[i].tokens, reading.language)]
    hedged = any(claim.hedge in _degrees(word) for word in words)
    return hedged or bool(elsewhere and not ground.by_figure)


def _unhedged(here: Sequence[tuple[Ground, HedgeWord]], *, sure: bool) -> Iterator[Fault]:
    told: set[str] = set()
    for ground, word in here:
        if not word.soft and fold(word.text) not in told:
            told.add(fold(word.text))
            reason = (
                f'stated, but paragraph {ground.paragraph} has "{word.text}"; set another hedge, '
                "or say under cue what the word means here"
            )
            yield Fault(rule="hedge", path=("hedge",), reason=reason, sure=sure)


def _in_core(ground: Ground, word: HedgeWord) -> bool:
    return any(first <= word.position < last for first, last in ground.core)


def _degrees(word: HedgeWord) -> set[Hedge]:
    """Return the hedges that a word allows: a soft one those beside its own, too."""
    if not word.soft:
        return {word.degree}
    beside = {Hedge.PROBABLE: Hedge.POSSIBLE, Hedge.POSSIBLE: Hedge.PROBABLE}
    return {word.degree, beside.get(word.degree, word.degree)}


def negations_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where one of a claim and its sentence has a word like *not*, the other none."""
    says, language = tokens_of(claim.says), reading.language
    if not grounds or not all(ground.sure and ground.shared >= _TELLING for ground in grounds):
        return
    if any(token.text in _SEVERAL for token in says):
        return
    known = {token.folded for cue in claim.cue for token in tokens_of(clean(cue))}
    ours = [word for word in negations_in(says, _OURS) if word != "without"]
    cores = [
        [word for word in negations_in(ground.tokens, language) if word not in known]
        for ground in grounds
    ]
    if ours and not any(_may_negate(reading, ground) for ground in grounds):
        where = paragraphs(claim.paragraphs)
        reason = f'says "{ours[0]}", but its sentence in {where} has no such word; read it again'
        yield Fault(rule="negation", path=("says",), reason=reason)
    elif (
        not negations_in(says, _OURS)
        and all(cores)
        and grounds[0].strong
        and not grounds[0].by_figure
    ):
        every = reading.sentences([grounds[0].paragraph])
        close = [negations_in(every[i].tokens, language) for i in grounds[0].close]
        if {*cores[0]} <= _WITHOUT and "with" not in {token.folded for token in says}:
            return
        ours_, theirs = sides(says, _OURS), sides(grounds[0].tokens, language)
        if any(theirs.get(axis) == -side for axis, side in ours_.items() if side):
            return
        turned = any(_CONDITION.intersection(t.folded for t in g.tokens) for g in grounds)
        if not turned and not turns_within(says, _OURS) and all(close):
            reason = f'its sentence has "{cores[0][0]}", the claim no such word; read it again'
            yield Fault(rule="negation", path=("says",), reason=reason)


_WITHOUT = frozenset(["without", "ohne", "sans"])
"""Words whose opposite is *with*: a claim that has not even that leaves something out."""

_CONDITION = frozenset(
    [
        "wenn",
        "falls",
        "sollte",
        "sollten",
        "ende",
        "if",
        "unless",
        "whether",
        "end",
        "si",
        "sauf",
        "fin",
    ]
)
"""Words by which a negation is of a condition, or of an end: *not the end* is going on."""


def _may_negate(reading: Reading, ground: Ground) -> bool:
    """Say whether a sentence or one beside it has a word that negates, by form or meaning."""
    every = reading.sentences([ground.paragraph])
    near = [*every[max(0, ground.index - 1) : ground.index + 2], *(every[i] for i in ground.close)]
    own = ground.sentence.tokens
    return turns_within(own, reading.language) or any(
        negations_in(sentence.tokens, reading.language) for sentence in near
    )


def opposites_agree(reading: Reading, claim: Claim, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Yield a line where a claim has one side of a pair, *rose*, and its sentence the other."""
    if not grounds or not all(ground.strong for ground in grounds):
        return
    says, language = tokens_of(claim.says), reading.language
    theirs: dict[str, set[int]] = {}
    named = {name.actor for name in reading.actors_said(says)}
    for ground in grounds:
        core = sides(_unnamed(reading, ground.tokens), language)
        core = {**core, **sides(_unnamed(reading, _clauses_of(reading, ground, named)), language)}
        whole = sides(_unnamed(reading, ground.sentence.tokens), language)
        for axis, side in whole.items():
            theirs.setdefault(axis, set()).add(core.get(axis, side))
    turned = _is_turned(says, _OURS) != any(_is_turned(g.tokens, language) for g in grounds)
    for axis, side in sides(says, _OURS).items():
        if side and theirs.get(axis) == {-side} and not turned:
            reason = f'says the opposite of its sentence in "{axis}"; read it again'
            yield Fault(rule="opposite", path=("says",), reason=reason)
    ours = fates(says, _OURS)
    within = (fates(_unnamed(reading, ground.tokens), language) for ground in grounds)
    became = frozenset[str]().union(*within) - ours
    lacking = ours.difference(*(fates(g.sentence.tokens, language) for g in grounds))
    if lacking and became and not turned:
        reason = f"says {min(lacking)}, its sentence {' and '.join(sorted(became))}; read it again"
        yield Fault(rule="opposite", path=("says",), reason=reason)


def _clauses_of(reading: Reading, ground: Ground, actors: Set[str]) -> list[Token]:
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


def _is_turned(tokens: Sequence[Token], language: str) -> bool:
    return bool(negations_in(tokens, language))
