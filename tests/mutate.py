"""How many wrong claims the check catches: ``make mutate``, with the texts in BRIEFING_TEXTS.

Every claim of every brief is changed in one thing at a time; a change that gives no finding of
the claim itself is a miss. The texts are not part of the project, so this is no test.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sitegen.corpus import Actor, Claim, Figure, link
from sitegen.corpus.names import Names, names_in
from sitegen.desk import read_files, read_texts
from sitegen.evidence.figures import places_in, same_value
from sitegen.evidence.fingerprints import paragraphs_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.verification import faults_of
from sitegen.library import read_library
from sitegen.records.terms import Qualifier

ROOT = Path(__file__).parent.parent
VALUES = ("value x10", "value, last digit")
WANTED = {**dict.fromkeys(VALUES, 1.0), "unit": 0.95, "qualifier": 0.95, "paragraph": 0.95}
WANTED["asserter"] = 0.95
LARGER = {"hundreds of thousands": "millions", "several thousand": "tens of thousands"}
LOWS, HIGHS = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}, {Qualifier.UP_TO, Qualifier.LESS_THAN}

Mutant = tuple[str, str, Claim]


def mutants(reading: Reading, claim: Claim, names: Names) -> Iterator[Mutant]:
    """Yield every change of one claim: its kind, what it is, and the claim with it."""
    for i, figure in enumerate(claim.figures):
        for kind, what, other in figure_mutants(figure, names):
            figures = (*claim.figures[:i], other, *claim.figures[i + 1 :])
            yield kind, f"{figure.measure.id}: {what}", replace(claim, figures=figures)
    yield from paragraph_mutants(reading, claim)
    yield from asserter_mutants(claim, names)


def figure_mutants(figure: Figure, names: Names) -> Iterator[tuple[str, str, Figure]]:
    """Yield a figure with another value, measure or qualifier."""
    if figure.qualifier is Qualifier.VAGUELY:
        yield VALUES[0], LARGER[figure.words], replace(figure, words=LARGER[figure.words])
    else:
        yield VALUES[0], "x10", scaled(figure, 10, 0)
        yield VALUES[1], "+1", scaled(figure, 1, 1)
        yield VALUES[1], "-1", scaled(figure, 1, -1)
    for measure in names.measures.values():
        if measure.id != figure.measure.id:
            same = measure.unit == figure.measure.unit
            kind = "measure of the same unit" if same else "unit"
            yield kind, measure.id, replace(figure, measure=measure)
    for qualifier in Qualifier:
        if qualifier is not figure.qualifier:
            yield "qualifier", qualifier, requalified(figure, qualifier)


def scaled(figure: Figure, times: int, plus: int) -> Figure:
    """Change every bound of a figure; ``plus`` is one in its last digit that is not zero."""
    low, high = (moved(bound, times, plus) for bound in (figure.low, figure.high))
    return replace(figure, low=low, high=high)


def moved(bound: float | None, times: int, plus: int) -> float | None:
    """Change a bound, if there is one."""
    if bound is None:
        return None
    digits = str(int(bound))
    step: int = 10 ** (len(digits) - len(digits.rstrip("0")))
    return bound * times + plus * step


def requalified(figure: Figure, qualifier: Qualifier) -> Figure:
    """Give a figure another qualifier; a vague one keeps its size, a range its lower end."""
    sizes = {100_000: "hundreds of thousands", 1000: "several thousand", 0: "several thousand"}
    value = figure.low if figure.low is not None else figure.high
    if value is None:
        value = float(next(size for size, words in sizes.items() if words == figure.words))
    if qualifier is Qualifier.VAGUELY:
        words = next(words for size, words in sizes.items() if value >= size)
        return replace(figure, qualifier=qualifier, low=None, high=None, words=words)
    low = None if qualifier in HIGHS else value
    high = None if qualifier in LOWS else value
    return replace(figure, qualifier=qualifier, low=low, high=high, words="")


def paragraph_mutants(reading: Reading, claim: Claim) -> Iterator[Mutant]:
    """Yield a claim with figures on each other paragraph that lacks one of them."""
    for number in reading.paragraphs if claim.figures else ():
        there = [place.mention for place in places_in(reading, [number])]
        lacking = [f for f in claim.figures if not any(same_value(f, m) for m in there)]
        if number not in claim.paragraphs and lacking:
            yield "paragraph", f"{number}", replace(claim, paragraphs=(number,))


def asserter_mutants(claim: Claim, names: Names) -> Iterator[Mutant]:
    """Yield a claim with each asserter exchanged for each other actor."""
    built_in = {"author", "unnamed"}
    for field, actors in (("by", claim.by), ("via", claim.via)):
        for i, actor in enumerate(actors):
            for other in names.actors.values():
                if other in actors:
                    continue
                kind = "asserter"
                if actor.id in built_in:
                    kind = "author or unnamed made an actor"
                if other.id in built_in:
                    kind = "author or unnamed instead"
                changed = exchanged(actors, i, other)
                what = f"{actor.id} -> {other.id}"
                if field == "by":
                    yield kind, what, replace(claim, by=changed)
                elif other.id not in built_in:
                    yield kind, what, replace(claim, via=changed)


def exchanged(actors: tuple[Actor, ...], at: int, other: Actor) -> tuple[Actor, ...]:
    """Put another actor in one place."""
    return (*actors[:at], other, *actors[at + 1 :])


def main() -> int:
    """Print the share caught of each kind, then every miss; 1 where too few are caught."""
    folder = Path(os.environ.get("BRIEFING_TEXTS") or ROOT / "seeds" / "texts")
    texts = read_texts(folder) if folder.is_dir() else {}
    library, _ = read_library(read_files(ROOT))
    names = names_in(library)
    made: Counter[str] = Counter()
    missed: list[tuple[str, str]] = []
    for article in link(library, drafts=True).articles:
        roles = article.seed.text
        if roles is None or roles.file not in texts:
            print(f"{article.id}: not checked, its text is missing")
            continue
        every = dict(enumerate(paragraphs_of(texts[roles.file]), start=1))
        reading = Reading(
            article=article,
            paragraphs={number: every[number] for number in article.seed.citable},
            actors=[*names.actors.values()],
            measures=[*names.measures.values()],
        )
        for claim in article.claims:
            for kind, what, mutant in mutants(reading, claim, names):
                made[kind] += 1
                if not any(faults_of(reading, mutant)):
                    missed.append((kind, f"{article.id}/{claim.id}: {what}"))
    return report(made, missed)


def report(made: Counter[str], missed: list[tuple[str, str]]) -> int:
    """Print the table; return the exit status."""
    misses = Counter(kind for kind, _ in missed)
    failed = False
    for kind, total in sorted(made.items()):
        share = 1 - misses[kind] / total
        failed |= share < WANTED.get(kind, 0)
        wanted = f"{WANTED[kind]:.0%}" if kind in WANTED else "-"
        caught = total - misses[kind]
        print(f"{kind:32} {caught:5} of {total:5}  {share:7.1%}  wanted {wanted}")
    for kind, what in sorted(missed):
        print(f"missed, {kind}: {what}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
