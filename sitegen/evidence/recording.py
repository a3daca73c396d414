"""Make the results that are recorded of a check: claim by claim, never a word of a text."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sitegen.corpus import Article, Claim, Corpus
from sitegen.evidence.fingerprints import compare, fingerprints_of
from sitegen.evidence.weighing import Fault, Weight
from sitegen.library import Library
from sitegen.problems import Problem, Rule
from sitegen.records.recorded import Outcome, Result
from sitegen.records.terms import Mark, State


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
    """Yield claims that cite a paragraph which is not the one of its recorded fingerprint."""
    found = fingerprints_of([texts[n] for n in sorted(texts)], article.seed.citable)
    comparison = compare(recorded, found)
    strange = {*comparison.changed, *comparison.gone, *comparison.new}
    for claim in article.claims:
        for number in (n for n in claim.paragraphs if n in strange):
            reason = (
                f"text changed: paragraph {number} has another fingerprint than recorded; read it "
                f"again, then run `python build.py new --refresh {article.id}`"
            )
            yield Fault(rule="text", path=("claims", claim.id, "paragraphs"), reason=reason)


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


def answered(article: Article, findings: Iterable[Fault]) -> Iterator[Fault]:
    """Yield the findings, those to look at with their answer or what to do if the claim is right.

    One that is answered is a note, and so is an answer to what nothing asks any more.
    """
    claims = {claim.id: claim for claim in article.claims}
    asked = set()
    for finding in findings:
        if finding.weight is not Weight.LOOK:
            yield finding
            continue
        asked.add((finding.claim, finding.rule))
        look = claims[finding.claim].looked.get(finding.rule)
        if look and not look.is_stale:
            yield replace(
                finding, reason=f"{finding.reason}; looked at: {look.why}", sure=False, worth=0
            )
            continue
        told = f'if the claim is right, write under it: looked: {{{finding.rule}: "why"}}'
        if look:
            told = (
                "looked at before the claim or its paragraph changed; look again, and if the claim "
                f"is right, say so in other words under looked.{finding.rule}"
            )
        yield replace(finding, reason=f"{finding.reason}; {told}")
    for claim in article.claims:
        for rule in sorted(claim.looked.keys() - {r for c, r in asked if c == claim.id}):
            path, reason = ("claims", claim.id, "looked", rule), "nothing asks this; take it out"
            yield Fault(path=path, reason=reason, rule="looked")
