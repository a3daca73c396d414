"""Link a claim's record: asserters, measures and origin are looked up, bounds worked out."""

import re

from sitegen.corpus.linking.names import Names
from sitegen.corpus.model.claims import Claim, Correction, Figure, Origin
from sitegen.records import ClaimRecord, FigureRecord
from sitegen.records.terms import Hedge, Kind, Qualifier, Stance

_POINTS = {Qualifier.EXACTLY, Qualifier.ABOUT}
_LOWS = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}


def link_claim(article: str, name: str, record: ClaimRecord, names: Names) -> Claim:
    """Return the claim; a stance that is not given follows from the asserter."""
    default = Stance.ADOPTS if record.by == ("author",) else Stance.PASSES_ON
    mouth = record.put_in_mouth_of
    return Claim(
        id=name,
        article=article,
        says=record.says,
        condition=_bare(record.condition),
        by=names.actors_of(record.by),
        via=names.actors_of(record.via),
        stance=record.stance or default,
        hedge=record.hedge,
        kind=record.kind or Kind.STATEMENT,
        paragraphs=record.paragraphs,
        figures=tuple(_figure(figure, record.hedge, names) for figure in record.figures),
        date=record.date,
        said=record.said,
        themes=record.themes,
        answers=record.answers,
        origin=names.origin(article) if mouth else _origin(article, record.paragraphs, names),
        put_in_mouth_of=names.actors[mouth] if mouth else None,
        wording=record.wording,
        see=record.see,
        note=record.note,
        slip=record.slip,
        cue=record.cue,
        was=record.was,
        corrected=tuple(Correction(on=c.on, what=c.what) for c in record.corrected),
    )


def _bare(condition: str) -> str:
    """Return a condition as it reads after "If" and within a sentence."""
    return re.sub(r"^[Ii]f\s|(?<=[a-z\d]{3})\.$", "", condition)


def _origin(article: str, paragraphs: tuple[int, ...], names: Names) -> Origin:
    """Return the text that a cited paragraph came out of, else the article itself."""
    return names.origin(names.seeds[article].record.origin_of(paragraphs) or article)


def _figure(record: FigureRecord, hedge: Hedge, names: Names) -> Figure:
    qualifier = record.given[0]
    low, high = _bounds(record, qualifier)
    return Figure(
        measure=names.measures[record.measure],
        qualifier=qualifier,
        low=low,
        high=high,
        words=record.vaguely,
        hedge=record.hedge or hedge,
        as_of=record.as_of,
    )


def _bounds(record: FigureRecord, qualifier: Qualifier) -> tuple[float | None, float | None]:
    if qualifier is Qualifier.VAGUELY:
        return None, None
    if record.between:
        return record.between
    value: float = getattr(record, qualifier.replace("-", "_"))
    if qualifier in _POINTS:
        return value, value
    return (value, None) if qualifier in _LOWS else (None, value)
