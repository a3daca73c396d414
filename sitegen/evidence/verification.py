"""Check every claim of an article against its paragraphs; what cannot be checked is no pass."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sitegen.corpus import Actor, Article, Claim, Measure
from sitegen.evidence import accounting
from sitegen.evidence.attribution import asserters_are_told
from sitegen.evidence.consistency import sentence_agrees
from sitegen.evidence.doubting import hedges_agree
from sitegen.evidence.figures import fault_of
from sitegen.evidence.grounds import grounds_of
from sitegen.evidence.mentions import Place
from sitegen.evidence.opposing import negations_agree, opposites_agree
from sitegen.evidence.reading import Reading
from sitegen.evidence.timing import bounds_agree, dates_of, dates_stand_there
from sitegen.evidence.weighing import Fault
from sitegen.paragraphs import paragraphs


def verify(
    article: Article,
    texts: Mapping[int, str],
    actors: Sequence[Actor],
    measures: Sequence[Measure],
    ours: str = "en",
) -> tuple[Fault, ...]:
    """Return everything in which the claims of an article and its paragraphs do not agree, once.

    ``texts`` are all paragraphs by number, ``ours`` is the claims' language; the article's is one
    that is known.
    """
    citable = {n: texts[n] for n in article.seed.citable if n in texts}
    reading = Reading(
        article=article, paragraphs=citable, actors=actors, measures=measures, ours=ours
    )
    found: list[Fault] = []
    for claim in article.claims:
        at = ("claims", claim.id)
        found.extend(replace(f, path=(*at, *f.path)) for f in faults_of(reading, claim))
    found.extend(accounting.cues_stand_there(reading))
    for number in citable:
        found.extend(accounting.paragraph_is_carried(reading, number))
    return tuple(dict.fromkeys(found))


def faults_of(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield what is wrong with one claim, at its own field."""
    if lacking := [n for n in claim.paragraphs if n not in reading.paragraphs]:
        message = f"{paragraphs(lacking)}: not in the text, or not citable; mend the paragraphs"
        yield Fault(rule="paragraph", path=("paragraphs",), reason=message)
        return
    places: list[Place] = []
    for i, figure in enumerate(claim.figures):
        fault, standing = fault_of(reading, claim, figure)
        places += standing
        if fault:
            yield replace(fault, path=("figures", i, *fault.path))
    grounds = grounds_of(reading, claim, places)
    yield from asserters_are_told(reading, claim, grounds)
    yield from accounting.sentence_has_its_figures(reading, claim)
    yield from sentence_agrees(reading, claim)
    yield from hedges_agree(reading, claim, grounds)
    yield from negations_agree(reading, claim, grounds)
    yield from opposites_agree(reading, claim, grounds)
    fixed = places or not dates_of(claim)
    dated = grounds if fixed else grounds_of(reading, claim, (), undated=True)
    yield from dates_stand_there(reading, claim, dated)
    yield from bounds_agree(reading, claim)
