"""What a family comes to, by rule: a line a measure, who gives which number, and who alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.corpus import Article, Measure
from sitegen.views.estimates import Estimate, Family, MeasureRows, numbers_of
from sitegen.views.extent import Latest, first_few
from sitegen.wording import counted, doubt

SHOWN = 4
"""So many who say something, and so much that they say, stand there; of more the count."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """A number with all who give it, and ``besides`` what they say elsewhere, without a date."""

    lead: Estimate
    voices: Latest[Estimate]
    besides: Latest[Estimate]

    @property
    def size(self) -> tuple[bool, bool, tuple[float, ...]]:
        """Return its place: from the lowest to the highest, then words, then what is expected."""
        numbers = numbers_of(self.lead.figure)[::-1]
        return self.lead.is_expected, not numbers, numbers


@dataclass(frozen=True, kw_only=True)
class Line:
    """What is said of one measure, how much more, and the lone numbers of parts in other units."""

    measure: Measure
    said: tuple[Said, ...]
    more: int
    parts: tuple[Said, ...]


@dataclass(frozen=True, kw_only=True)
class Headline:
    """A family's first few measures; apart those of each doubted source that nobody else counts."""

    lines: Latest[Line]
    doubted: tuple[tuple[Article, tuple[Line, ...]], ...]


def headline_of(family: Family) -> Headline:
    """Return what is said above a panel."""
    found: dict[str, list[MeasureRows]] = {"": []}
    for given in family.measures:
        found.setdefault(_alone(given), []).append(given)
    return Headline(
        lines=first_few(_lines(found.pop(""))),
        doubted=tuple(
            (several[0].estimates[0].article, tuple(_lines(several))) for several in found.values()
        ),
    )


def _alone(given: MeasureRows) -> str:
    """Name the doubted source that a measure rests on alone; nothing where there is none."""
    sources = {estimate.article.id for estimate in given.estimates}
    doubted = doubt(given.estimates[0].article.seed)
    return sources.pop() if doubted and len(sources) == 1 else ""


def _lines(several: Sequence[MeasureRows]) -> list[Line]:
    units = {m.id: m.unit for given in several if not (m := given.measure).part_of}
    parts: dict[str, list[Said]] = {}
    whole: list[MeasureRows] = []
    for given in several:
        of = given.measure.part_of
        if units.get(of, given.measure.unit) != given.measure.unit and len(given.estimates) == 1:
            parts.setdefault(of, []).append(_said([given.estimates]))
        else:
            whole.append(given)
    return [_line(given, parts.get(given.measure.id, ())) for given in whole]


def _line(given: MeasureRows, parts: Sequence[Said]) -> Line:
    alike: dict[tuple[object, ...], list[list[Estimate]]] = {}
    for voice in _voices(given.estimates):
        words = (counted(each.figure) for each in voice)
        alike.setdefault((voice[0].is_expected, *words), []).append(voice)
    said = sorted(map(_said, alike.values()), key=lambda each: each.size)
    known = [each for each in said if not any(each.size[:2])]
    rest = [each for each in said if any(each.size[:2])]
    if len(said) > SHOWN:
        known, rest = known[:1] + known[1:][-1:], rest[: SHOWN - 2]
    shown = (*known, *rest)
    return Line(measure=given.measure, said=shown, more=len(said) - len(shown), parts=tuple(parts))


def _voices(estimates: Sequence[Estimate]) -> list[list[Estimate]]:
    """Return what each source has from the same people; what is of another day is apart.

    So is what a claim sets beside another number.
    """
    found: list[list[Estimate]] = []
    last: dict[tuple[object, ...], list[Estimate]] = {}
    for each in estimates:
        key = each.source, each.is_expected
        if key not in last or each.figure.as_of or last[key][-1].claim.id == each.claim.id:
            last[key] = []
            found.append(last[key])
        last[key].append(each)
    return found


def _said(voices: Sequence[Sequence[Estimate]]) -> Said:
    first, leads = voices[0], [voice[0] for voice in voices]
    return Said(
        lead=leads[0],
        voices=Latest(tuple(leads[-SHOWN:]), len(leads[:-SHOWN])),
        besides=Latest(tuple(first[1:SHOWN]), len(first[SHOWN:])),
    )
