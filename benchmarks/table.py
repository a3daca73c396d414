"""The figures as tables: medians, ratios to this project, peak memory, how they grow."""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import median

from benchmarks.measuring import Measure, Sample

MB = 1_000_000
MEMORY = {
    Measure.COLD: "Most memory of a cold build",
    Measure.START: "Most memory of a server, with its edits",
}
TIMES = "\N{MULTIPLICATION SIGN}"
_NOTHING = "-"
_SHORT = 100

Medians = Mapping[str, Mapping[int, float]]
"""By an engine's name, a median for each number of briefs."""


def exponent(small: int, large: int, of_small: float, of_large: float) -> float:
    """Return the power of its size that something grows with: 1 is linear, 2 the square."""
    return math.log(of_large / of_small) / math.log(large / small)


def tables(samples: Sequence[Sample], engines: Sequence[str]) -> str:
    """Return a table for each measure, and for memory; ratios are to the first engine."""
    times = ((m.heading, medians(samples, engines, m, _seconds), seconds) for m in Measure)
    sizes = ((MEMORY[m], medians(samples, engines, m, _megabytes), megabytes) for m in MEMORY)
    return "\n".join(table(*each) for each in (*times, *sizes) if any(each[1].values()))


def medians(
    samples: Sequence[Sample],
    engines: Sequence[str],
    measure: Measure,
    value: Callable[[Sample], float],
) -> Medians:
    """Return the medians of one measure."""
    found: dict[str, dict[int, list[float]]] = {name: {} for name in engines}
    for sample in sorted(samples, key=lambda sample: sample.briefs):
        if sample.measure is measure:
            found[sample.engine].setdefault(sample.briefs, []).append(value(sample))
    return {name: {n: median(each) for n, each in by.items()} for name, by in found.items()}


def table(heading: str, found: Medians, form: Callable[[float], str]) -> str:
    """Return a table with a line for each engine, and a column for each number of briefs."""
    sizes = sorted({size for by in found.values() for size in by})
    first = next(iter(found.values()))
    lines = [
        f"### {heading}\n",
        _row("Briefs", *(f"{size:,}" for size in sizes), "Growth"),
        _row("---", *["--:"] * (len(sizes) + 1)),
    ]
    for name, by in found.items():
        base = {} if by is first else first
        cells = (_cell(by.get(size), base.get(size), form) for size in sizes)
        lines.append(_row(name, *cells, growth(by)))
    return "\n".join([*lines, ""])


def growth(by: Mapping[int, float]) -> str:
    """Return the exponent between the two largest sizes."""
    if len(by) < 2:  # noqa: PLR2004 - it takes two to grow
        return _NOTHING
    small, large = sorted(by)[-2:]
    return f"{exponent(small, large, by[small], by[large]):.2f}"


def rests_on(samples: Sequence[Sample], engines: Sequence[str]) -> Iterator[str]:
    """Yield, for each engine, how many cold builds and edits of a server its medians are of."""
    builds, edits = (_counts(samples, measure) for measure in (Measure.COLD, Measure.PAGE))
    for name in engines:
        sizes = sorted(size for engine, size in builds if engine == name)
        parts = (f"{builds[name, n]} and {edits[name, n]} at {n:,}" for n in sizes)
        yield f"{name}: {', '.join(parts) or 'none'}"


def _counts(samples: Sequence[Sample], measure: Measure) -> Counter[tuple[str, int]]:
    return Counter((s.engine, s.briefs) for s in samples if s.measure is measure)


def seconds(value: float) -> str:
    """Write seconds with two digits or more, those below one in milliseconds."""
    if value < 1:
        return f"{1000 * value:,.0f} ms"
    return f"{value:.1f} s" if value < _SHORT else f"{value:,.0f} s"


def megabytes(value: float) -> str:
    """Write bytes as megabytes."""
    return f"{value / MB:,.0f} MB"


def times(ratio: float) -> str:
    """Write a ratio: two digits where it is below a hundred, else to the unit."""
    return f"{ratio:.2g}" if ratio < 99.5 else f"{ratio:,.0f}"  # noqa: PLR2004


def _seconds(sample: Sample) -> float:
    return sample.seconds


def _megabytes(sample: Sample) -> float:
    return float(sample.peak)


def _cell(value: float | None, base: float | None, form: Callable[[float], str]) -> str:
    if value is None:
        return _NOTHING
    return f"{form(value)} ({times(value / base)}{TIMES})" if base else form(value)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
