"""A family's panel: a row an estimate, a mark a number, a label at it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen import wording
from sitegen.corpus import Claim, Corpus, Measure, once
from sitegen.records.terms import Hedge, Qualifier
from sitegen.views.estimates import Estimate, Family, MeasureRows, families, numbers_of, unit_of
from sitegen.views.extent import Latest, latest
from sitegen.views.headlines import Headline, headline_of
from sitegen.views.line import line_of
from sitegen.views.scales import Mark, Scale, are_far_apart, bounds_of, mark_of, scale_of

ENOUGH = 2
"""One number alone has nothing to be set against and gets no scale."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """One estimate, and its mark where it has a number and a scale."""

    estimate: Estimate
    mark: Mark | None


@dataclass(frozen=True, kw_only=True)
class Group:
    """One measure's latest rows, how many estimates there are before them, and their scale.

    It is the measure's ``own`` where its numbers are compared and a shared scale would hide them.
    """

    measure: Measure
    rows: Latest[Row]
    scale: Scale | None
    own: bool = False


@dataclass(frozen=True, kw_only=True)
class Block:
    """Measures of one unit; without one, whatever has no second number of its unit.

    They share ``scale``, but for those that have one of their own.
    """

    unit: str
    scale: Scale | None
    groups: tuple[Group, ...]

    @property
    def is_drawn(self) -> bool:
        """Say whether its numbers stand on scales."""
        return any(group.scale for group in self.groups)

    @property
    def marks(self) -> int:
        """Return how many numbers stand on the scale."""
        return sum(1 for group in self.groups for row in group.rows if row.mark)


@dataclass(frozen=True, kw_only=True)
class Panel:
    """One family's figures, and what they come to in a sentence."""

    id: str
    label: str
    headline: Headline
    blocks: tuple[Block, ...]


@dataclass(frozen=True, kw_only=True)
class Key:
    """What marks are drawn by: terms in the order of their definitions, and doubted sources."""

    qualifiers: tuple[Qualifier, ...]
    hedges: tuple[Hedge, ...]
    doubted: str


def panels(corpus: Corpus, measures: Iterable[Measure] | None = None) -> tuple[Panel, ...]:
    """Return a panel for each family of these measures, or of all, that has an estimate."""
    if measures is None:
        return _all_panels(corpus)
    return tuple(
        Panel(
            id=family.id,
            label=family.label,
            headline=headline_of(family),
            blocks=_blocks(family, corpus.measures),
        )
        for family in families(corpus, measures)
    )


@once
def _all_panels(corpus: Corpus) -> tuple[Panel, ...]:
    return panels(corpus, corpus.measures.values())


def key_to(shown: Iterable[Panel]) -> Key:
    """Return the terms that the marks of these panels need."""
    given = [row.estimate for row in rows_of(shown) if row.mark]
    qualifiers = {estimate.figure.qualifier for estimate in given} - {Qualifier.EXACTLY}
    hedges = {estimate.figure.hedge for estimate in given}
    return Key(
        qualifiers=tuple(term for term in Qualifier if term in qualifiers),
        hedges=tuple(term for term in Hedge if term in hedges),
        doubted=wording.doubts(estimate.article for estimate in given),
    )


def summary(claims: Sequence[Claim], shown: Sequence[Panel], corpus: Corpus) -> dict[str, object]:
    """Return what a page with claims and panels says of both: how many, how sure, by what marks."""
    return {
        "line": line_of(corpus),
        "scale": corpus.scales.likelihood.called,
        "amount": len(claims),
        "marks": wording.marks(claims),
        "panels": shown,
        "key": key_to(shown),
    }


def rows_of(shown: Iterable[Panel]) -> Iterator[Row]:
    """Yield every row of these panels."""
    for panel in shown:
        for block in panel.blocks:
            for group in block.groups:
                yield from group.rows


def _blocks(family: Family, measures: Mapping[str, Measure]) -> tuple[Block, ...]:
    """Return the family's scales in the order of its measures, last what stands on none."""
    units: dict[str, list[MeasureRows]] = {}
    for given in family.measures:
        units.setdefault(unit_of(given.measure, measures), []).append(given)
    scaled = {unit: members for unit, members in units.items() if _are_enough(members)}
    alone = [given for unit, members in units.items() if unit not in scaled for given in members]
    drawn = (_drawn(unit, members) for unit, members in scaled.items())
    bare = tuple(_group(given, None) for given in alone)
    return (*drawn, *([Block(unit="", scale=None, groups=bare)] if bare else []))


def _are_enough(members: Iterable[MeasureRows]) -> bool:
    shown = (estimate for given in members for estimate in latest(given.estimates))
    return sum(bool(numbers_of(estimate.figure)) for estimate in shown) >= ENOUGH


def _values(members: Iterable[MeasureRows]) -> list[float]:
    shown = (estimate for given in members for estimate in latest(given.estimates))
    return [value for estimate in shown for value in bounds_of(estimate.figure)]


def _drawn(unit: str, members: Sequence[MeasureRows]) -> Block:
    """Return measures on one scale, but for those whose numbers it would hide.

    A lone number far from all others stands in words: a second scale would compare it.
    """
    wide = are_far_apart(_values(members))
    own = [given for given in members if wide and _are_enough([given])]
    rest = [given for given in members if given not in own]
    if len(own) == 1 and not _are_enough(rest):
        own, rest = [], own
    scale = scale_of(_values(rest)) if _are_enough(rest) else None
    return Block(
        unit=unit, scale=scale, groups=tuple(_placed(g, own, rest, scale) for g in members)
    )


def _placed(
    given: MeasureRows, own: list[MeasureRows], rest: list[MeasureRows], scale: Scale | None
) -> Group:
    if given in own:
        return _group(given, scale_of(_values([given])), own=True)
    return _group(given, scale if given in rest else None)


def _group(given: MeasureRows, scale: Scale | None, *, own: bool = False) -> Group:
    shown = latest(given.estimates)
    rows = tuple(Row(estimate=estimate, mark=mark_of(estimate.figure, scale)) for estimate in shown)
    return Group(measure=given.measure, rows=Latest(rows, shown.earlier), scale=scale, own=own)
