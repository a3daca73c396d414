"""How many right claims pass and how many mistakes are caught: by language, kind and rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.readings.cases import FITTING, Case


@dataclass
class Score:
    """Right claims without a finding and wrong ones caught, of so many cases."""

    cases: int = 0
    clean: int = 0
    caught: int = 0


@dataclass
class Precision:
    """How often a rule spoke of a claim that is wrong so, wrong otherwise, and right."""

    fits: int = 0
    other: int = 0
    false: int = 0

    @property
    def share(self) -> float:
        """Return which part of what the rule holds against claims is right, 0 to 1."""
        return (self.fits + self.other) / max(1, self.fits + self.other + self.false)


@dataclass
class Table:
    """All scores."""

    rows: dict[str, Score] = field(default_factory=dict)
    rules: dict[str, Precision] = field(default_factory=dict)


def table_of(cases: Iterable[Case]) -> Table:
    """Count every case under its language, its kind and its mistake, and every rule's findings."""
    table = Table()
    for case in cases:
        for row in (case.language, f"{case.language} {case.kind}", f"mistake {case.mistake}"):
            score = table.rows.setdefault(row, Score())
            score.cases += 1
            score.clean += not case.false
            score.caught += case.is_caught
        _count_rules(table, case)
    return table


def _count_rules(table: Table, case: Case) -> None:
    right = {finding.rule for finding in case.false}
    for rule in right:
        table.rules.setdefault(rule, Precision()).false += 1
    for rule in {finding.rule for finding in case.told}:
        precision = table.rules.setdefault(rule, Precision())
        if rule in FITTING[case.mistake]:
            precision.fits += 1
        else:
            precision.other += 1


def lines_of(table: Table) -> Iterator[str]:
    """Yield the table as lines."""
    yield f"{'':34}{'cases':>6}{'clean':>8}{'caught':>8}"
    for name, score in sorted(table.rows.items(), key=lambda row: (row[0].count(" "), row[0])):
        clean, caught = (f"{part / score.cases:.0%}" for part in (score.clean, score.caught))
        yield f"{name:34}{score.cases:6}{clean:>8}{caught:>8}"
    yield f"{'rule':34}{'fits':>6}{'other':>8}{'false':>8}{'precision':>11}"
    for rule, precision in sorted(table.rules.items()):
        counts = f"{precision.fits:6}{precision.other:8}{precision.false:8}"
        yield f"{rule:34}{counts}{precision.share:>11.0%}"
