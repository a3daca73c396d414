"""A family's panel: a row an estimate, a mark a number, one scale for all that share a unit."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sitegen.corpus import Article, Corpus, Measure
from sitegen.records.terms import Hedge, Qualifier
from sitegen.views.estimates import Estimate, Family, MeasureRows, families
from sitegen.views.extent import Latest, latest
from sitegen.views.scales import Scale, scale_of
from sitegen.wording import figure

ENOUGH = 2
"""One number alone has nothing to be set against and gets no scale."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """Where a number stands on its scale, in percent; a range has a length."""

    start: float
    length: float

    @property
    def end(self) -> float:
        """Return where a range ends."""
        return round(self.start + self.length, 2)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One estimate, its mark where it has a number and a scale, and a later one if there is one."""

    estimate: Estimate
    mark: Mark | None
    later: Estimate | None

    @property
    def repeated(self) -> bool:
        """Say whether the later estimate is the same number with the same qualifier."""
        return self.later is not None and figure(self.later.figure) == figure(self.estimate.figure)


@dataclass(frozen=True, kw_only=True)
class Group:
    """One measure's latest rows, and how many estimates there are before them."""

    measure: Measure
    rows: Latest[Row]


@dataclass(frozen=True, kw_only=True)
class Block:
    """Measures on one scale; without one, whatever has no second number of its unit."""

    unit: str
    scale: Scale | None
    groups: tuple[Group, ...]

    @property
    def only(self) -> Article | None:
        """Return the article that gives all of several rows: what is said of it is said once."""
        given = [row.estimate.article for group in self.groups for row in group.rows]
        same = len(given) > 1 and all(article.id == given[0].id for article in given)
        return given[0] if same else None

    @property
    def marks(self) -> int:
        """Return how many numbers stand on the scale."""
        return sum(1 for group in self.groups for row in group.rows if row.mark)


@dataclass(frozen=True, kw_only=True)
class Panel:
    """One family's figures."""

    id: str
    label: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, kw_only=True)
class Key:
    """The terms that marks are drawn by, in the order of their definitions."""

    qualifiers: tuple[Qualifier, ...]
    hedges: tuple[Hedge, ...]


def panels(corpus: Corpus, measures: Iterable[Measure]) -> tuple[Panel, ...]:
    """Return a panel for each family of these measures that has an estimate."""
    found = families(corpus, measures)
    return tuple(
        Panel(id=family.id, label=family.label, blocks=_blocks(family, corpus.measures))
        for family in found
    )


def key_to(shown: Iterable[Panel]) -> Key:
    """Return the terms that the marks of these panels need."""
    given = [row.estimate for row in rows_of(shown) if row.mark]
    qualifiers = {estimate.figure.qualifier for estimate in given} - {Qualifier.EXACTLY}
    hedges = {estimate.figure.hedge for estimate in given}
    return Key(
        qualifiers=tuple(term for term in Qualifier if term in qualifiers),
        hedges=tuple(term for term in Hedge if term in hedges),
    )


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
        units.setdefault(_unit(given.measure, measures), []).append(given)
    scaled = [
        _block(unit, members, scale_of([value for values in marked for value in values]))
        for unit, members in units.items()
        if len(marked := _marked(members)) >= ENOUGH
    ]
    names = {block.unit for block in scaled}
    alone = [given for unit, members in units.items() if unit not in names for given in members]
    return (*scaled, *([_block("", alone, None)] if alone else []))


def _unit(measure: Measure, measures: Mapping[str, Measure]) -> str:
    """Return the unit a measure is drawn in: a part is drawn on the scale of its whole."""
    whole = measures.get(measure.part_of, measure)
    return whole.unit if whole.family == measure.family else measure.unit


def _marked(members: Iterable[MeasureRows]) -> list[tuple[float, ...]]:
    shown = (estimate for given in members for estimate in latest(given.estimates))
    return [values for estimate in shown if (values := _bounds(estimate))]


def _bounds(estimate: Estimate) -> tuple[float, ...]:
    """Return the numbers a mark is drawn at: one, or a range's two; none for words."""
    given = estimate.figure
    return tuple(dict.fromkeys(v for v in (given.low, given.high) if v is not None))


def _block(unit: str, members: Iterable[MeasureRows], scale: Scale | None) -> Block:
    return Block(unit=unit, scale=scale, groups=tuple(_group(given, scale) for given in members))


def _group(given: MeasureRows, scale: Scale | None) -> Group:
    shown = latest(given.estimates)
    rows = tuple(
        Row(estimate=estimate, mark=_mark(estimate, scale), later=given.later(estimate))
        for estimate in shown
    )
    return Group(measure=given.measure, rows=Latest(rows, shown.earlier))


def _mark(estimate: Estimate, scale: Scale | None) -> Mark | None:
    values = _bounds(estimate)
    if scale is None or not values:
        return None
    start, end = (scale.percent(value) for value in (values[0], values[-1]))
    return Mark(start=start, length=round(end - start, 2))
