"""A claim changed in one thing at a time, as ``make mutate`` tries what the check catches."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sitegen.corpus import Actor, Claim, Figure
from sitegen.corpus.linking.claims import BUILT_IN as BUILT_IN_ACTORS
from sitegen.corpus.linking.claims import Names
from sitegen.evidence.figures import places_in, same_value
from sitegen.evidence.reading import Reading
from sitegen.records.terms import Qualifier

VALUES = ("value x10", "value, last digit")
LARGER = {"hundreds of thousands": "millions", "several thousand": "tens of thousands"}
LOWS, HIGHS = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}, {Qualifier.UP_TO, Qualifier.LESS_THAN}
BUILT_IN = {actor.id for actor in BUILT_IN_ACTORS}


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """A claim that was changed in one thing: in what kind of thing, what became what."""

    kind: str
    what: str
    claim: Claim


def mutants(reading: Reading, claim: Claim, names: Names) -> Iterator[Mutant]:
    """Yield every change of one claim."""
    for i, figure in enumerate(claim.figures):
        for kind, what, other in figure_mutants(figure, names):
            figures = (*claim.figures[:i], other, *claim.figures[i + 1 :])
            changed = replace(claim, figures=figures)
            yield Mutant(kind=kind, what=f"{figure.measure.id}: {what}", claim=changed)
    yield from paragraph_mutants(reading, claim)
    yield from asserter_mutants(claim, names)


def figure_mutants(figure: Figure, names: Names) -> Iterator[tuple[str, str, Figure]]:
    """Yield a figure with another value, measure or qualifier."""
    if figure.qualifier is Qualifier.VAGUELY:
        yield VALUES[0], LARGER[figure.words], replace(figure, words=LARGER[figure.words])
    else:
        yield VALUES[0], "x10", scaled(figure, 10, 0)
        yield VALUES[1], "+1", scaled(figure, 1, 1)
        yield VALUES[1], "-1", scaled(figure, 1, -1)
    for measure in names.measures.values():
        if measure.id != figure.measure.id:
            same = measure.unit == figure.measure.unit
            kind = "measure of the same unit" if same else "unit"
            yield kind, measure.id, replace(figure, measure=measure)
    for qualifier in Qualifier:
        if qualifier is not figure.qualifier:
            yield "qualifier", qualifier, requalified(figure, qualifier)


def scaled(figure: Figure, times: int, plus: int) -> Figure:
    """Change every bound of a figure; ``plus`` is one in its last digit that is not zero."""
    low, high = (moved(bound, times, plus) for bound in (figure.low, figure.high))
    return replace(figure, low=low, high=high)


def moved(bound: float | None, times: int, plus: int) -> float | None:
    """Change a bound, if there is one."""
    if bound is None:
        return None
    digits = str(int(bound))
    step: int = 10 ** (len(digits) - len(digits.rstrip("0")))
    return bound * times + plus * step


def requalified(figure: Figure, qualifier: Qualifier) -> Figure:
    """Give a figure another qualifier; a vague one keeps its size, a range its lower end."""
    sizes = {100_000: "hundreds of thousands", 1000: "several thousand", 0: "several thousand"}
    value = figure.low if figure.low is not None else figure.high
    if value is None:
        value = float(next(size for size, words in sizes.items() if words == figure.words))
    if qualifier is Qualifier.VAGUELY:
        words = next(words for size, words in sizes.items() if value >= size)
        return replace(figure, qualifier=qualifier, low=None, high=None, words=words)
    low = None if qualifier in HIGHS else value
    high = None if qualifier in LOWS else value
    return replace(figure, qualifier=qualifier, low=low, high=high, words="")


def paragraph_mutants(reading: Reading, claim: Claim) -> Iterator[Mutant]:
    """Yield a claim with figures on each other paragraph that lacks one of them."""
    for number in reading.paragraphs if claim.figures else ():
        there = [place.mention for place in places_in(reading, [number])]
        lacking = [f for f in claim.figures if not any(same_value(f, m) for m in there)]
        if number not in claim.paragraphs and lacking:
            changed = replace(claim, paragraphs=(number,))
            yield Mutant(kind="paragraph", what=f"{number}", claim=changed)


def asserter_mutants(claim: Claim, names: Names) -> Iterator[Mutant]:
    """Yield a claim with each asserter exchanged for each other actor."""
    for i, actor in enumerate(claim.by):
        for other in names.actors.values():
            if other not in claim.by:
                changed = replace(claim, by=exchanged(claim.by, i, other))
                yield asserter_mutant(actor, other, changed)
    for i, actor in enumerate(claim.via):
        for other in names.actors.values():
            if other not in claim.via and other.id not in BUILT_IN:
                changed = replace(claim, via=exchanged(claim.via, i, other))
                yield asserter_mutant(actor, other, changed)


def asserter_mutant(actor: Actor, other: Actor, changed: Claim) -> Mutant:
    """Tell actors of the vocabulary from those that have no name in a text."""
    kind = "asserter"
    if actor.id in BUILT_IN:
        kind = "author or unnamed made an actor"
    if other.id in BUILT_IN:
        kind = "author or unnamed instead"
    return Mutant(kind=kind, what=f"{actor.id} -> {other.id}", claim=changed)


def exchanged(actors: tuple[Actor, ...], at: int, other: Actor) -> tuple[Actor, ...]:
    """Put another actor in one place."""
    return (*actors[:at], other, *actors[at + 1 :])
