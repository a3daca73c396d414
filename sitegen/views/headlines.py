"""What a family's figures come to, by rule: who says most and least, of what, and who alone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.corpus import Article, Measure
from sitegen.views.estimates import Estimate, Family, MeasureRows, numbers_of, unit_of
from sitegen.views.extent import Latest
from sitegen.wording import doubt

NAMED = 2
"""So many who give the same number are named, the latest; of others the count."""


@dataclass(frozen=True, kw_only=True)
class Headline:
    """The most and the least of one measure, or of different ones; empty where nothing compares.

    Where all are the same number, or there is only one figure, ``least`` is empty. ``vague`` are
    those of the measure that give words for a size. ``doubted`` are the sources that are not
    usually reliable, each with the measures that rest on it alone.
    """

    measure: Measure | None
    most: Latest[Estimate]
    least: Latest[Estimate]
    vague: Latest[Estimate]
    doubted: tuple[tuple[Article, tuple[Measure, ...]], ...]


def headline_of(family: Family, measures: Mapping[str, Measure]) -> Headline:
    """Return what is said above a panel.

    It is of the measure with the most different numbers. If none has two numbers, it is of all that
    share the commonest unit, or of the only figure there is.
    """
    measure, compared = _compared(family, measures)
    sizes = sorted({_size(estimate) for estimate in compared})
    most = [estimate for estimate in compared if _size(estimate) in sizes[-1:]]
    least = [estimate for estimate in compared if _size(estimate) in sizes[:-1][:1]]
    of_it = [
        each for given in family.measures if given.measure == measure for each in given.estimates
    ]
    vague = [estimate for estimate in of_it if not numbers_of(estimate.figure)]
    return Headline(
        measure=measure,
        most=_named(most),
        least=_named(least),
        vague=_named(vague),
        doubted=tuple(_doubted(family)),
    )


def _compared(
    family: Family, measures: Mapping[str, Measure]
) -> tuple[Measure | None, Sequence[Estimate]]:
    widest = max(family.measures, key=_variety)
    if len(_numbers(widest)) > 1:
        return widest.measure, _numbers(widest)
    every = [estimate for given in family.measures for estimate in given.estimates]
    if len(every) == 1:
        return None, every
    units: dict[str, list[Estimate]] = {}
    for given in family.measures:
        units.setdefault(unit_of(given.measure, measures), []).extend(_numbers(given))
    commonest = max(units.values(), key=len)
    return None, commonest if len(commonest) > 1 else ()


def _variety(given: MeasureRows) -> tuple[int, int]:
    numbers = _numbers(given)
    return len({_size(estimate) for estimate in numbers}), len(numbers)


def _numbers(given: MeasureRows) -> list[Estimate]:
    return [estimate for estimate in given.estimates if numbers_of(estimate.figure)]


def _size(estimate: Estimate) -> tuple[float, ...]:
    """Return what estimates are ordered by: the highest number, then the lowest."""
    return numbers_of(estimate.figure)[::-1]


def _named(estimates: Sequence[Estimate]) -> Latest[Estimate]:
    return Latest(tuple(estimates[-NAMED:]), len(estimates[:-NAMED]))


def _doubted(family: Family) -> Iterator[tuple[Article, tuple[Measure, ...]]]:
    resting: dict[str, list[MeasureRows]] = {}
    for given in family.measures:
        names = {estimate.article.id for estimate in given.estimates}
        if len(names) == 1:
            resting.setdefault(names.pop(), []).append(given)
    for found in resting.values():
        article = found[0].estimates[0].article
        if doubt(article.seed):
            yield article, tuple(given.measure for given in found)
