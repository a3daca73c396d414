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
from sitegen.evidence.asserters import BUILT_IN, names_of
from sitegen.evidence.cues import settled_asserters
from sitegen.evidence.figures import Place, fault_of, told_by
from sitegen.evidence.numbers import LANGUAGES
from sitegen.evidence.reading import Reading
from sitegen.evidence.timing import dates_stand_there
from sitegen.evidence.tokens import Sentence
from sitegen.paragraphs import paragraphs
from sitegen.yamltext import Path


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What does not agree with the article: the claim (none for an uncited paragraph), and why."""

    article: str
    claim: str
    path: Path
    reason: str


def is_readable(article: Article) -> bool:
    """Say whether articles in this language can be checked; others are *unchecked*."""
    return article.seed.language.partition("-")[0] in LANGUAGES


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
    yield from _asserters(reading, claim, places)
    yield from sentence_has_its_figures(reading, claim)
    yield from figures_are_as_told(claim)
    yield from hedges_are_told(reading, claim)
    yield from cues_stand_there(reading, claim)
    yield from dates_stand_there(reading, claim)


def _asserters(reading: Reading, claim: Claim, places: Sequence[Place]) -> Iterator[Fault]:
    """Yield every asserter that no cited paragraph lets assert something.

    The asserter of a figure is named in its sentence, or in the one before that it refers to.
    """
    told = [told_by(reading, place) for place in places]
    cited = reading.sentences(claim.paragraphs)
    standing = [reading.sentence(place.paragraph, place.mention.start) for place in places]
    for field, actors in (("by", claim.by), ("via", claim.via)):
        for i, actor in enumerate(actors):
            figures = field == "by" and bool(told)
            sentences = standing if figures else cited
            known = {name for names, _ in told for name in names}
            known = known if figures else reading.asserters(cited)
            known |= settled_asserters(reading, claim, sentences)
            if actor.id not in BUILT_IN and actor.id not in known:
                where = "the figure's sentence" if figures else paragraphs(claim.paragraphs)
                yield (field, i), _not_named(reading, sentences, actor, where)
            elif field == "via" and actor in claim.by:
                yield (field, i), "passes on what it asserts itself; take it out of one"
    yield from _mouth(reading, claim)
    yield from _own_voice(claim, told)


def _not_named(reading: Reading, sentences: Sequence[Sentence], actor: Actor, where: str) -> str:
    names = ", ".join(names_of(actor, reading.language))
    if any(name.actor == actor.id for each in sentences for name in reading.names(each)):
        sentence = where if where.startswith("the") else f"a sentence of {where}"
        return (
            f"{sentence} names {actor.id} ({names}), but no reporting word known in "
            f"{reading.language} goes with it; name who asserts it, "
            "or say under cue which word does"
        )
    return (
        f"{where} does not have {actor.id} assert it (names: {names}); "
        f"name who does, or add the name to its aliases, {reading.language}"
    )


def _mouth(reading: Reading, claim: Claim) -> Iterator[Fault]:
    if not (actor := claim.put_in_mouth_of):
        return
    named = {
        name.actor
        for sentence in reading.sentences(claim.paragraphs)
        for name in reading.names(sentence)
    }
    if actor.id not in named:
        reason = f"{actor.id} is not named in {paragraphs(claim.paragraphs)}; mend it"
        yield ("put_in_mouth_of",), reason


def _own_voice(claim: Claim, told: Sequence[tuple[set[str], bool]]) -> Iterator[Fault]:
    """Yield a line where the author has a figure that its sentence gives to somebody."""
    if "author" not in {actor.id for actor in claim.by} or not all(own for _, own in told):
        return
    if told:
        names = (
            ", ".join(sorted({name for names, _ in told for name in names})) or "unnamed sources"
        )
        yield ("by",), f"the figure's sentence has it from {names}; name who asserts it"
