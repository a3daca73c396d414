"""Check every claim of an article against its paragraphs; what cannot be checked is no pass."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sitegen.corpus import Actor, Article, Claim, Measure
from sitegen.evidence import accounting
from sitegen.evidence.attribution import asserters_are_told
from sitegen.evidence.authorship import author_says_it
from sitegen.evidence.consistency import sentence_agrees
from sitegen.evidence.doubting import hedges_agree
from sitegen.evidence.figures import fault_of, places_in, same_value
from sitegen.evidence.grounds import Ground, grounds_of
from sitegen.evidence.likeness import said_by, without
from sitegen.evidence.mentions import Place
from sitegen.evidence.naming import names_agree
from sitegen.evidence.opposing import negations_agree, opposites_agree
from sitegen.evidence.reading import Reading
from sitegen.evidence.roles import roles_agree
from sitegen.evidence.scope import condition_stands_there, scopes_agree
from sitegen.evidence.timing import bounds_agree, dates_of, dates_stand_there
from sitegen.evidence.weighing import Fault
from sitegen.paragraphs import paragraphs, ranges

_FIRST = 6  # words
_MOST = 2
_RULES = (
    *(asserters_are_told, author_says_it, hedges_agree, negations_agree, opposites_agree),
    *(roles_agree, scopes_agree, names_agree),
)


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
            there = places_in(reading, claim.paragraphs)
            same = [place for place in there if same_value(figure, place.mention)][:1]
            at = grounds_of(reading, replace(claim, figures=(figure,)), same)
            yield from _seen(at, [replace(fault, path=("figures", i, *fault.path))])
    grounds = grounds_of(reading, claim, places)
    for rule in _RULES:
        yield from _seen(grounds, rule(reading, claim, grounds))
    yield from accounting.sentence_has_its_figures(reading, claim)
    yield from sentence_agrees(reading, claim)
    yield from condition_stands_there(reading, claim)
    fixed = places or not dates_of(claim)
    undated = without(said_by(reading, claim), "date")
    dated = grounds if fixed else grounds_of(reading, claim, wanted=undated)
    yield from _seen(dated, dates_stand_there(reading, claim))
    yield from bounds_agree(reading, claim)


def _seen(grounds: Sequence[Ground], faults: Iterable[Fault]) -> Iterator[Fault]:
    """Yield faults with the sentences their claim rests on, but those within the claim itself.

    Of more than two the paragraphs are named. One alone is shown, by so few words that they are no
    run of the article's wherever it is pasted.
    """
    numbers = sorted({ground.at[0] for ground in grounds})
    told = " or ".join(f"¶ {ground.at[0]}, sentence {ground.at[1] + 1}" for ground in grounds)
    seen, begins = told if len(grounds) <= _MOST else f"¶ {ranges(numbers)}", ""
    if len(grounds) == 1:
        at = grounds[0].sentence
        words = grounds[0].reading.texts[numbers[0]][at.start : at.end].split()
        begins = " ".join([*words[:_FIRST], *["…"] * bool(words[_FIRST:])])
    for fault in faults:
        within = fault.rule.startswith("says-")
        yield fault if within else replace(fault, seen=seen, begins=begins)
