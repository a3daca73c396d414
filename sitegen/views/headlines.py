"""What a family comes to, by rule: of each measure who says least and most, and who alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.corpus import Article, Measure
from sitegen.views.estimates import Estimate, Family, MeasureRows, numbers_of
from sitegen.views.extent import Latest, first_few
from sitegen.wording import counted, doubt

NAMED = 2
"""So many who give the same number are named, the latest; of others the count."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """One measure's lowest and highest number, its words for a size, and what is expected.

    Each has who gives it, apart where the same number is qualified otherwise. Where all are the
    same number, ``highest`` is empty.
    """

    measure: Measure
    lowest: tuple[Latest[Estimate], ...]
    highest: tuple[Latest[Estimate], ...]
    vague: tuple[Latest[Estimate], ...]
    expected: tuple[Latest[Estimate], ...]


@dataclass(frozen=True, kw_only=True)
class Headline:
    """A family's first few measures; apart those of each doubted source that nobody else counts."""

    spans: Latest[Span]
    doubted: tuple[tuple[Article, tuple[Span, ...]], ...]


def headline_of(family: Family) -> Headline:
    """Return what is said above a panel."""
    found: dict[str, list[MeasureRows]] = {"": []}
    for given in family.measures:
        found.setdefault(_alone(given), []).append(given)
    return Headline(
        spans=first_few([_span(given) for given in found.pop("")]),
        doubted=tuple(
            (several[0].estimates[0].article, tuple(map(_span, several)))
            for several in found.values()
        ),
    )


def _alone(given: MeasureRows) -> str:
    """Name the doubted source that a measure rests on alone; nothing where there is none."""
    sources = {estimate.article.id for estimate in given.estimates}
    doubted = doubt(given.estimates[0].article.seed)
    return sources.pop() if doubted and len(sources) == 1 else ""


def _span(given: MeasureRows) -> Span:
    by_size: dict[tuple[float, ...], list[Estimate]] = {}
    for estimate in given.estimates:
        if not estimate.is_expected:
            # the highest number, then the lowest; words are none
            size = numbers_of(estimate.figure)[::-1]
            by_size.setdefault(size, []).append(estimate)
    vague = by_size.pop((), [])
    sizes = sorted(by_size)
    return Span(
        measure=given.measure,
        lowest=_named([each for size in sizes[:1] for each in by_size[size]]),
        highest=_named([each for size in sizes[1:][-1:] for each in by_size[size]]),
        vague=_named(vague),
        expected=_named([each for each in given.estimates if each.is_expected]),
    )


def _named(estimates: Sequence[Estimate]) -> tuple[Latest[Estimate], ...]:
    alike: dict[str, list[Estimate]] = {}
    for each in estimates[-NAMED:]:
        alike.setdefault(counted(each.figure), []).append(each)
    last, earlier = [*alike.values()][-1:], len(estimates[:-NAMED])
    return tuple(Latest(tuple(e), earlier if e in last else 0) for e in alike.values())
