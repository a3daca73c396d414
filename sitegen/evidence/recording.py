"""Make the results that are recorded of a check: claim by claim, never a word of a text."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from sitegen.corpus import Article, Claim, Corpus
from sitegen.corpus.marks import meaning
from sitegen.evidence.fingerprints import compare, fingerprints_of
from sitegen.library import Library
from sitegen.problems import Problem, Rule
from sitegen.records.recorded import Outcome, Result
from sitegen.records.terms import Mark, State

Fault = tuple[str, int]


def results_of(
    article: Article, fingerprints: Mapping[int, str], failed: AbstractSet[str], day: str
) -> dict[str, Result]:
    """Return each claim's result; ``failed`` are the claims with a finding, ``day`` is ISO 8601."""
    return {
        claim.id: Result(
            claim=claim.id,
            outcome=_outcome(claim, failed),
            day=day,
            meaning=meaning(claim),
            paragraphs={n: fingerprints[n] for n in claim.paragraphs if n in fingerprints},
            published=article.state is State.REVIEWED,
        )
        for claim in article.claims
    }


def _outcome(claim: Claim, failed: AbstractSet[str]) -> Outcome:
    if claim.id in failed:
        return Outcome.MISMATCH
    return Outcome.FIGURES if claim.figures else Outcome.PARAGRAPH


def changed_paragraphs(
    article: Article, texts: Mapping[int, str], recorded: Mapping[int, str]
) -> Iterator[Fault]:
    """Yield each claim and paragraph whose text is not the one with the recorded fingerprint."""
    found = fingerprints_of([texts[n] for n in sorted(texts)], article.seed.citable)
    comparison = compare(recorded, found)
    strange = {*comparison.changed, *comparison.gone, *comparison.new}
    for claim in article.claims:
        yield from ((claim.id, number) for number in claim.paragraphs if number in strange)


def mismatches(library: Library, corpus: Corpus) -> Iterator[Problem]:
    """Yield a problem for each claim of which a check found that it does not hold."""
    for claim in corpus.claims:
        if claim.mark is Mark.MISMATCH:
            message = (
                "a check found that its paragraphs do not say this; mend what "
                "`python build.py verify` prints, then run `python build.py verify --write`"
            )
            entry, path = library.briefs[claim.article], ("claims", claim.id)
            yield entry.problem(Rule.MISMATCH, path, message, at_name=True)
