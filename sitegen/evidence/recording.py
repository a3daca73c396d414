"""Make the results that are recorded of a check: claim by claim, never a word of a text."""

from collections.abc import Iterator, Mapping

from sitegen.corpus import Article, Claim, Corpus
from sitegen.evidence.fingerprints import compare, fingerprints_of
from sitegen.evidence.weighing import Weight
from sitegen.library import Library
from sitegen.problems import Problem, Rule
from sitegen.records.recorded import Outcome, Result
from sitegen.records.terms import Mark, State

Fault = tuple[str, int]


def results_of(
    article: Article, fingerprints: Mapping[int, str], found: Mapping[str, Weight], day: str
) -> dict[str, Result]:
    """Return each claim's result; ``found`` is what is open of which claim, ``day`` is ISO 8601.

    Where a claim is wrong nothing of the brief is published; one to be looked at is not for good.
    """
    can_be = article.state is State.REVIEWED and Weight.WRONG not in found.values()
    return {
        claim.id: Result(
            claim=claim.id,
            outcome=_outcome(claim, found.get(claim.id)),
            day=day,
            meaning=claim.meaning,
            paragraphs={n: fingerprints[n] for n in claim.paragraphs if n in fingerprints},
            published=can_be and claim.id not in found,
            looked=claim.looked,
        )
        for claim in article.claims
    }


def _outcome(claim: Claim, found: Weight | None) -> Outcome:
    if found:
        return Outcome.MISMATCH if found is Weight.WRONG else Outcome.ASKED
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
