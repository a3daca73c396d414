"""Why a changed claim gives no finding: what in its paragraphs agrees with the change too."""

from collections.abc import Iterator

from sitegen.corpus import Claim, Figure
from sitegen.evidence.figures import places_in, same_value
from sitegen.evidence.mentions import Place
from sitegen.evidence.reading import Reading
from sitegen.evidence.speech import Told, telling
from sitegen.paragraphs import paragraphs

UNEXPLAINED = "unexplained"


def explanation(reading: Reading, claim: Claim, changed: Claim) -> str:
    """Say why the change of a claim cannot be seen, or that no rule says why."""
    every = [*_of_actors(reading, claim, changed), *_of_figures(reading, claim, changed)]
    return next(iter(every), UNEXPLAINED)


def _of_actors(reading: Reading, claim: Claim, changed: Claim) -> Iterator[str]:
    """Yield why another asserter may stand there."""
    others = {*changed.by, *changed.via} - {*claim.by, *claim.via}
    places = list(places_of(reading, claim))
    told = {name for place in places for name in told_at(reading, place).all}
    asserting = {
        name
        for number in claim.paragraphs
        for each in telling(reading, number)
        for name in each.all
    }
    cited = paragraphs(claim.paragraphs)
    for other in others:
        if other.id == "unnamed":
            yield "unnamed sources have no name that a paragraph could lack"
        elif other.id == "author":
            yield from _of_the_author(reading, places)
        elif other.id in told and changed.by != claim.by:
            yield f"the sentence of its figure has {other.id} assert something too"
        elif other.id in asserting and (not places or changed.via != claim.via):
            also = f", as do {len(asserting) - 1} more" if len(asserting) > 1 else ""
            where = f"{other.id} asserts something in {cited}{also}"
            yield f"{where}, and no figure ties the claim to a sentence"


def _of_the_author(reading: Reading, places: list[Place]) -> Iterator[str]:
    if not places:
        yield "no figure ties the claim to a sentence that is somebody else's"
    elif not all(told_at(reading, place).says for place in places):
        yield "the sentence of a figure names nobody who asserts it, as in the author's own"


def _of_figures(reading: Reading, claim: Claim, changed: Claim) -> Iterator[str]:
    """Yield why a figure may be another one."""
    for before, after in zip(claim.figures, changed.figures, strict=True):
        if before.measure != after.measure:
            yield from _of_measures(reading, claim, before, after)
        elif before.qualifier != after.qualifier:
            yield from _of_qualifiers(reading, claim, after)


def _of_measures(reading: Reading, claim: Claim, before: Figure, after: Figure) -> Iterator[str]:
    for place in _standing(reading, claim, before):
        fitting = reading.measures_at(place.paragraph, place.mention)
        if {before.measure.id, after.measure.id} <= fitting:
            number = place.mention.text
            yield f'the words beside "{number}" are those of {len(fitting)} measures, of both these'


def _of_qualifiers(reading: Reading, claim: Claim, after: Figure) -> Iterator[str]:
    for place in _standing(reading, claim, after):
        given = sorted(place.mention.qualifiers)
        if after.qualifier in given and len(given) > 1:
            yield f'"{place.mention.text}" is given as {" and ".join(given)}'


def told_at(reading: Reading, place: Place) -> Told:
    """Return who asserts a number's sentence."""
    return telling(reading, place.paragraph)[reading.index(place.paragraph, place.mention.start)]


def places_of(reading: Reading, claim: Claim) -> Iterator[Place]:
    """Yield where a claim's figures stand."""
    for figure in claim.figures:
        yield from _standing(reading, claim, figure)


def _standing(reading: Reading, claim: Claim, figure: Figure) -> list[Place]:
    every = places_in(reading, claim.paragraphs)
    return [place for place in every if same_value(figure, place.mention)]
