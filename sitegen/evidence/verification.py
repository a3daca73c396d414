"""Check every claim of an article against its paragraphs; what cannot be checked is no pass."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.corpus import Actor, Article, Claim, Measure
from sitegen.evidence.accounting import (
    Fault,
    cues_stand_there,
    figures_are_as_told,
    hedges_are_told,
    paragraph_is_carried,
    sentence_has_its_figures,
)
from sitegen.evidence.attribution import asserters_are_told
from sitegen.evidence.figures import Place, fault_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.timing import dates_stand_there
from sitegen.paragraphs import paragraphs
from sitegen.yamltext import Path


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What does not agree with the article: the claim (none for an uncited paragraph), and why."""

    article: str
    claim: str
    path: Path
    reason: str


def verify(
    article: Article,
    texts: Mapping[int, str],
    actors: Sequence[Actor],
    measures: Sequence[Measure],
) -> tuple[Finding, ...]:
    """Return everything in which the claims of an article and its paragraphs do not agree, once.

    ``texts`` are all paragraphs by number; the article's language is one that is readable.
    """
    citable = {n: texts[n] for n in article.seed.citable if n in texts}
    reading = Reading(article=article, paragraphs=citable, actors=actors, measures=measures)
    found: list[Finding] = []
    for claim in article.claims:
        for path, reason in faults_of(reading, claim):
            whole = ("claims", claim.id, *path)
            found.append(Finding(article=article.id, claim=claim.id, path=whole, reason=reason))
    for number in citable:
        for path, reason in paragraph_is_carried(reading, number):
            name = str(path[1]) if path[0] == "claims" else ""
            found.append(Finding(article=article.id, claim=name, path=path, reason=reason))
    return tuple(dict.fromkeys(found))


def faults_of(reading: Reading, claim: Claim) -> Iterator[Fault]:
    """Yield what is wrong with one claim, at its own field."""
    if lacking := [n for n in claim.paragraphs if n not in reading.paragraphs]:
        message = f"{paragraphs(lacking)}: not in the text, or not citable; mend the paragraphs"
        yield ("paragraphs",), message
        return
    places: list[Place] = []
    for i, figure in enumerate(claim.figures):
        field, reason, standing = fault_of(reading, claim, figure)
        places += standing
        if reason:
            yield ("figures", i, field), reason
    yield from asserters_are_told(reading, claim, places)
    yield from sentence_has_its_figures(reading, claim)
    yield from figures_are_as_told(claim)
    yield from hedges_are_told(reading, claim)
    yield from cues_stand_there(reading, claim)
    yield from dates_stand_there(reading, claim)
