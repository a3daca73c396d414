"""Where sources differ: a question with several answers, a measure with figures that exclude.

Two figures of one measure differ where no number could be both: at least 100 and up to 300 agree,
10,000 to 12,000 and about 14,000 do not, nor do less than 100 and exactly 100. They are of one
time, and both forecasts or neither; or the editors set them against each other.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from sitegen.corpus import Claim, Corpus, Disagreement, Figure, Measure, Question, Theme
from sitegen.corpus.model.corpus import once
from sitegen.dates import Date
from sitegen.records.terms import Explanation, Qualifier
from sitegen.records.theme import MIXED
from sitegen.views.estimates import Estimate, MeasureRows, families
from sitegen.views.extent import FEW, MOST, Latest, latest
from sitegen.views.matrix import Row, matrix
from sitegen.wording import named

SHOWN = 4
"""So many disagreements stand on the home page."""

_REAL = frozenset({Explanation.OPEN, Explanation.SLANT})


@dataclass(frozen=True, kw_only=True)
class Side:
    """One answer, or figure and its date, and the latest claims that give it.

    ``apart`` has, by claim, the other answer that a claim gives by itself where the article's
    position is settled from several. A mixed answer ``is_partial``: it is against no other.
    """

    label: str
    claims: Latest[Claim]
    apart: Mapping[str, str] = field(default_factory=dict)
    as_of: Date | None = None
    is_partial: bool = False


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One question or measure on which sources differ, with what the editors say explains it.

    Of many figures the lowest, the highest and the latest are shown; ``further`` counts the rest.
    """

    subject: Question | Measure
    sides: tuple[Side, ...]
    explained: tuple[Disagreement, ...]
    further: int = 0

    @property
    def name(self) -> str:
        """Return how records name what sources differ on."""
        return self.subject.key if isinstance(self.subject, Question) else self.subject.id

    @property
    def anchor(self) -> str:
        """Return where it stands on the page of all disagreements."""
        kind = "question" if isinstance(self.subject, Question) else "measure"
        return f"{kind}-{self.name.replace('.', '-')}"


@once
def differing_questions(theme: Theme, corpus: Corpus) -> tuple[Difference, ...]:
    """Return the questions of a theme to which articles give answers that contradict each other."""
    return tuple(_of_question(row, theme) for row in _split(theme, corpus))


def joined(found: Iterable[Difference]) -> tuple[tuple[Difference, ...], ...]:
    """Return each disagreement: one question or measure, or several that one note is on."""
    groups: dict[str, list[Difference]] = {}
    for each in found:
        keys = [note.key for note in each.explained] or [each.anchor]
        groups.setdefault(next((key for key in keys if key in groups), keys[0]), []).append(each)
    return tuple(map(tuple, groups.values()))


def foremost(corpus: Corpus) -> tuple[tuple[Difference, ...], ...]:
    """Return what decides most: of each theme in turn a question, and of the figures the first."""
    figures = differing_measures(corpus)[:1]
    ranked = [(*each, theme) for theme in corpus.themes for each in _ranked(theme, corpus)]
    ranked = sorted(ranked, key=lambda each: each[0])
    questions = joined(_of_question(row, theme) for _, row, theme in ranked)
    return joined(chain(*questions[: SHOWN - len(figures)], figures))


def _ranked(theme: Theme, corpus: Corpus) -> Iterable[tuple[int, Row]]:
    """Put first what most sources of the first judgement answer, then what nothing explains.

    Items of checklists come last.
    """
    heads = theme.judgements[:1]
    weighed = {claim.key for head in heads for claim in (*head.rests_on, *head.against)}

    def weight(row: Row) -> tuple[bool, int, bool]:
        deciding = {claim.article for claim in row.claims if claim.key in weighed}
        reasons = {each.explained_by for each in _explaining(row, theme)}
        return bool(row.question.item), -len(deciding), bool(reasons) and not reasons & _REAL

    found = (row for row in _split(theme, corpus) if row.is_contradicted)
    return enumerate(sorted(found, key=weight))


def _of_question(row: Row, theme: Theme) -> Difference:
    sides = tuple(_answers(row))
    return Difference(subject=row.question, sides=sides, explained=_explaining(row, theme))


def _split(theme: Theme, corpus: Corpus) -> list[Row]:
    return [row for group in matrix(theme, corpus) for row in group.rows if row.opposed]


def _explaining(row: Row, theme: Theme) -> tuple[Disagreement, ...]:
    return tuple(each for each in theme.disagreements if row.question.key in each.on)


@once
def differing_measures(corpus: Corpus) -> tuple[Difference, ...]:
    """Return the measures of which sources give figures that exclude each other."""
    noted = [d for theme in corpus.themes for d in theme.disagreements]
    rows = (r for family in families(corpus, corpus.measures.values()) for r in family.measures)
    found = (_of_measure(r, tuple(d for d in noted if r.measure.id in d.on)) for r in rows)
    return tuple(difference for difference in found if difference.sides)


def every_difference(corpus: Corpus) -> tuple[Difference, ...]:
    """Return every question, then every measure, on which sources differ."""
    questions = (d for theme in corpus.themes for d in differing_questions(theme, corpus))
    return (*questions, *differing_measures(corpus))


def unexplained(corpus: Corpus) -> tuple[str, ...]:
    """Name those of which the editors say nothing."""
    return tuple(each.name for each in every_difference(corpus) if not each.explained)


def _of_measure(row: MeasureRows, noted: tuple[Disagreement, ...]) -> Difference:
    sides = [*_figures(_differing(row.estimates, noted))]
    shown = _ends_and_latest(sides)
    told, further = tuple(side for _, side in shown), len(sides) - len(shown)
    return Difference(subject=row.measure, sides=told, explained=noted, further=further)


def exclude(one: Figure, other: Figure) -> bool:
    """Say whether no number could be both of two figures of a measure; words exclude nothing."""
    return _above(one, other) or _above(other, one)


def _above(one: Figure, other: Figure) -> bool:
    if one.low is None or other.high is None:
        return False
    strict = one.qualifier is Qualifier.MORE_THAN or other.qualifier is Qualifier.LESS_THAN
    return one.low > other.high or (strict and one.low == other.high)


def _answers(row: Row) -> Iterator[Side]:
    for tally in (*row.opposed, *(tally for tally in row.tally if tally.id == MIXED)):
        answers = [cell.answer for cell in tally.cells if cell.answer]
        claims = tuple(claim for answer in answers for claim in answer.claims)
        own = {claim.key: claim.answers.get(row.question.key, "") for claim in latest(claims)}
        labels = {key: row.question.answers[name] for key, name in own.items() if name}
        apart = {key: label for key, label in labels.items() if label != tally.label}
        partial = tally.id == MIXED
        yield Side(label=tally.label, claims=latest(claims), apart=apart, is_partial=partial)


def _differing(estimates: Sequence[Estimate], noted: Iterable[Disagreement]) -> list[Estimate]:
    """Return the estimates that another source's of the same time excludes, or as noted."""
    told = ({claim.key for claim in each.claims} for each in noted)
    against = ([one for one in estimates if one.claim.key in keys] for keys in told)
    found = {id(one) for group in (*_of_one_time(estimates), *against) for one in _excluded(group)}
    return [one for one in estimates if id(one) in found]


def _of_one_time(estimates: Sequence[Estimate]) -> Iterator[list[Estimate]]:
    """Yield for each day on which an estimate's time begins what holds then, forecasts apart."""
    given = [one for one in estimates if not one.claim.condition]
    for expected in (False, True):
        holding: list[Estimate] = []
        alike = (one for one in given if one.is_expected is expected)
        for day, begun in groupby(alike, key=lambda one: one.when.first):
            holding = [*(one for one in holding if one.when.last >= day), *begun]
            yield holding


def _excluded(estimates: Sequence[Estimate]) -> Iterator[Estimate]:
    """Yield those that some other source's excludes: the highest or the lowest would."""
    ends = (*_two_furthest(estimates, _floor), *_two_furthest(estimates, _ceiling))
    for one in estimates:
        others = (end for end in ends if end.source != one.source)
        if any(exclude(one.figure, other.figure) for other in others):
            yield one


def _two_furthest(
    estimates: Iterable[Estimate], reach: Callable[[Figure], tuple[float, bool]]
) -> list[Estimate]:
    """Return what reaches furthest of any source, and of any other one."""
    furthest: dict[object, Estimate] = {}
    for estimate in sorted(estimates, key=lambda each: reach(each.figure)):
        furthest[estimate.source] = estimate
    return sorted(furthest.values(), key=lambda each: reach(each.figure))[-2:]


def _floor(figure: Figure) -> tuple[float, bool]:
    low = -math.inf if figure.low is None else figure.low
    return low, figure.qualifier is Qualifier.MORE_THAN


def _ceiling(figure: Figure) -> tuple[float, bool]:
    high = math.inf if figure.high is None else figure.high
    return -high, figure.qualifier is Qualifier.LESS_THAN


def _figures(estimates: Iterable[Estimate]) -> Iterator[tuple[Figure, Side]]:
    given: dict[tuple[str, Date | None], list[Estimate]] = {}
    for estimate in estimates:
        given.setdefault((named(estimate.figure), estimate.figure.as_of), []).append(estimate)
    for (label, as_of), same in given.items():
        claims = {estimate.claim.key: estimate.claim for estimate in same}
        yield same[0].figure, Side(label=label, claims=latest([*claims.values()]), as_of=as_of)


def _ends_and_latest(sides: list[tuple[Figure, Side]]) -> list[tuple[Figure, Side]]:
    """Return all sides, in their order; of many the lowest, the highest and the latest."""
    if len(sides) <= MOST:
        return sides
    lowest = min(sides, key=lambda side: _floor(side[0]))
    highest = min(sides, key=lambda side: _ceiling(side[0]))
    return [side for side in sides if side in (lowest, highest, *sides[2 - FEW :])]
