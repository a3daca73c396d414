"""How many wrong claims the check catches: ``make mutate``, with the texts in BRIEFING_TEXTS.

Every claim of every brief is changed in one thing at a time; a change that gives no finding of
the claim itself is a miss, which is told with what explains it. The exit status is 1 where a miss
has no explanation or too few are caught. The texts are not part of the project, so this is no test.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sitegen.corpus import Article, link
from sitegen.corpus.linking.claims import Names, names_in
from sitegen.desk.reading import read_files, read_texts
from sitegen.evidence.fingerprints import paragraphs_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.verification import faults_of
from sitegen.library import Library, read_library
from tests.misses import UNEXPLAINED, explanation
from tests.mutants import VALUES, mutants

ROOT = Path(__file__).parent.parent
WANTED = {**dict.fromkeys(VALUES, 1.0), "unit": 0.95, "qualifier": 0.95, "paragraph": 0.95}
WANTED["asserter"] = 0.95


@dataclass(frozen=True, kw_only=True, order=True)
class Miss:
    """A change that the check does not see, and why."""

    kind: str
    why: str
    what: str


@dataclass
class Tally:
    """How many changes were made of each kind, which were missed, and what was not tried."""

    made: Counter[str] = field(default_factory=Counter)
    missed: list[Miss] = field(default_factory=list)
    untried: list[str] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Say whether too few are caught, or a miss has no explanation."""
        missed = Counter(miss.kind for miss in self.missed)
        few = [
            kind for kind, share in WANTED.items() if missed[kind] > self.made[kind] * (1 - share)
        ]
        return bool(few) or not self.made or any(m.why == UNEXPLAINED for m in self.missed)


def tally(library: Library, texts: Mapping[str, str]) -> Tally:
    """Change every claim whose article's text is at hand, and check it."""
    found, names = Tally(), names_in(library)
    for article in link(library, drafts=True).articles:
        if reading := reading_of(article, texts, names):
            _try(found, reading, names)
        else:
            found.untried.append(article.id)
    return found


def reading_of(article: Article, texts: Mapping[str, str], names: Names) -> Reading | None:
    """Return an article with its paragraphs, where its text is at hand."""
    if article.seed.text is None or article.seed.text.file not in texts:
        return None
    every = dict(enumerate(paragraphs_of(texts[article.seed.text.file]), start=1))
    return Reading(
        article=article,
        paragraphs={number: every[number] for number in article.seed.citable},
        actors=[*names.actors.values()],
        measures=[*names.measures.values()],
    )


def _try(found: Tally, reading: Reading, names: Names) -> None:
    for claim in reading.article.claims:
        for mutant in mutants(reading, claim, names):
            found.made[mutant.kind] += 1
            if not any(faults_of(reading, mutant.claim)):
                why = explanation(reading, claim, mutant.claim)
                what = f"{reading.article.id}/{claim.id}: {mutant.what}"
                found.missed.append(Miss(kind=mutant.kind, why=why, what=what))


def lines(found: Tally) -> Iterator[str]:
    """Yield a line for each kind, then every miss with what explains it."""
    for article in found.untried:
        yield f"{article}: not tried, its text is missing"
    misses = Counter(miss.kind for miss in found.missed)
    for kind, total in sorted(found.made.items()):
        wanted = f"{WANTED[kind]:.0%}" if kind in WANTED else "-"
        caught = total - misses[kind]
        yield f"{kind:32} {caught:5} of {total:5}  {caught / total:7.1%}  wanted {wanted}"
    for miss in sorted(found.missed):
        yield f"missed, {miss.kind}: {miss.what}: {miss.why}"


def main() -> int:
    """Print what is caught and what is missed; 1 where it is not as it should be."""
    folder = Path(os.environ.get("BRIEFING_TEXTS") or ROOT / "seeds" / "texts")
    texts = read_texts(folder) if folder.is_dir() else {}
    found = tally(read_library(read_files(ROOT))[0], texts)
    print(*lines(found), sep="\n")
    return int(found.failed)


if __name__ == "__main__":
    sys.exit(main())
