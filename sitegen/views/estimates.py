"""Figures side by side: an estimate a row, grouped by family and measure, never summed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from sitegen.corpus import Article, Claim, Corpus, Figure, Measure, once
from sitegen.dates import Date
from sitegen.records.terms import Kind


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """One figure with the claim that gives it."""

    figure: Figure
    claim: Claim
    article: Article

    @cached_property
    def when(self) -> Date:
        """Return when it holds: its own date, else the claim's, else when that was said."""
        claim = self.claim
        return self.figure.as_of or claim.date or claim.said or self.article.seed.published

    @cached_property
    def source(self) -> tuple[str, ...]:
        """Return who gives it: the article, and in it the same people."""
        return self.article.id, *(actor.id for actor in self.claim.by)

    @cached_property
    def is_expected(self) -> bool:
        """Say whether it is of what would be, or a forecast's of days after that was said."""
        told = self.claim.said or self.article.seed.published
        ahead = self.claim.kind is Kind.FORECAST and self.when.last > told.last
        return ahead or bool(self.claim.condition)


@dataclass(frozen=True, kw_only=True)
class MeasureRows:
    """One measure's estimates in date order."""

    measure: Measure
    estimates: tuple[Estimate, ...]


def numbers_of(given: Figure) -> tuple[float, ...]:
    """Return a figure's number, or a range's two; none where it is given in words."""
    low, high = given.low, given.high
    if low is None or low == high:
        return () if high is None else (high,)
    return (low,) if high is None else (low, high)


def unit_of(measure: Measure, measures: Mapping[str, Measure]) -> str:
    """Return the unit a measure is drawn in: a part is drawn on the scale of its whole."""
    whole = measures.get(measure.part_of, measure)
    return whole.unit if whole.family == measure.family else measure.unit


@dataclass(frozen=True, kw_only=True)
class Family:
    """Measures that belong side by side."""

    id: str
    label: str
    measures: tuple[MeasureRows, ...]


def families(corpus: Corpus, measures: Iterable[Measure]) -> tuple[Family, ...]:
    """Return the families of the named measures that have an estimate, in the corpus's order."""
    wanted = {measure.id for measure in measures}
    found = [rows for rows in _rows(corpus) if rows.measure.id in wanted]
    return tuple(
        Family(id=name, label=label, measures=members)
        for name, label in corpus.families.items()
        if (members := tuple(row for row in found if row.measure.family == name))
    )


@once
def _rows(corpus: Corpus) -> tuple[MeasureRows, ...]:
    """Return every measure's estimates, of those that have some."""
    rows: dict[str, list[Estimate]] = {name: [] for name in corpus.measures}
    for article in corpus.articles:
        for claim in article.claims:
            for figure in claim.figures:
                estimate = Estimate(figure=figure, claim=claim, article=article)
                rows[figure.measure.id].append(estimate)
    return tuple(
        MeasureRows(
            measure=corpus.measures[name],
            estimates=tuple(sorted(given, key=lambda e: (e.when.first, e.claim.key))),
        )
        for name, given in rows.items()
        if given
    )
