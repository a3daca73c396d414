"""Link a brief's record: its claims and answers, and what is recorded of its checks."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from sitegen.cache.memory import key_of
from sitegen.corpus.linking import linked
from sitegen.corpus.linking.claims import Names, link_claim
from sitegen.corpus.model.articles import Answer, Article, Source, Uncited
from sitegen.corpus.model.claims import Claim, Split, WithdrawnClaim
from sitegen.library import Entry, Library
from sitegen.paragraphs import paragraphs_named
from sitegen.publication import Repository, repository_of
from sitegen.records import Brief
from sitegen.records.brief import PositionRecord
from sitegen.records.claim import Asked
from sitegen.records.recorded import Look, Outcome, Result
from sitegen.records.terms import Mark

_MARKS = {
    Outcome.FIGURES: Mark.FIGURES_CHECKED,
    Outcome.PARAGRAPH: Mark.PARAGRAPH_CHECKED,
    Outcome.ASKED: Mark.ASKED,
    Outcome.MISMATCH: Mark.MISMATCH,
}


def link_brief(name: str, key: str, names: Names, library: Library) -> Article:
    """Return the article with what is recorded of it, and where its file is shown."""
    entry, seed = library.briefs[name], names.seeds[name].record
    brief, fingerprints = entry.record, library.fingerprints.get(name, {})
    results = library.results.get(name, {})
    claims = tuple(
        _marked(link_claim(name, n, brief, names), record.looked, results, fingerprints)
        for n, record in brief.standing.items()
    )
    withdrawn = tuple(
        linked(WithdrawnClaim, gone, id=n, was=record.was, instead=gone.instead or "")
        for n, record in brief.claims.items()
        if (gone := record.withdrawn)
    )
    splits = (Split(id=old, into=new) for old, new in brief.successors.items() if len(new) > 1)
    shown = f"{brief.state!r} {names.origin(name).shown}"  # wherever a claim of it stands
    return linked(
        Article,
        brief,
        id=name,
        seed=seed,
        name=seed.short or seed.publisher,
        claims=claims,
        withdrawn=withdrawn,
        answers=_answers(brief, claims, names.hidden_questions),
        uncited=_uncited(brief),
        origins=tuple(names.origin(derivation.seed) for derivation in seed.derived_from),
        splits=tuple(splits),
        source=_source(entry, repository_of(library.mkdocs)),
        fingerprints=fingerprints,
        key=key,
        keys={c.id: key_of([shown, c.origin.shown, repr(c)]) for c in claims},
    )


def _uncited(brief: Brief) -> tuple[Uncited, ...]:
    """Return what no claim cites, in the order of the article."""
    listed = (
        Uncited(name=name, paragraphs=paragraphs_named(name), why=why)
        for name, why in brief.uncited.items()
    )
    return tuple(sorted(listed, key=lambda each: each.paragraphs))


def _source(entry: Entry[Brief], repository: Repository | None) -> Source | None:
    """Return the addresses of a brief's file and of its claims' lines."""
    if not repository:
        return None
    lines = entry.claim_lines.items()
    claims = {name: repository.line(entry.file, line) for name, line in lines}
    return Source(edit=repository.edit(entry.file), claims=claims)


def _marked(
    claim: Claim,
    asked: Mapping[Asked, str],
    results: Mapping[str, Result],
    fingerprints: Mapping[int, str],
) -> Claim:
    """Return the claim with what is recorded of its check, also under an id before, and holds."""
    result = next((results[name] for name in (claim.id, *claim.was) if name in results), None)
    if not result and not asked:
        return claim
    looked = _looks(claim, asked, result, fingerprints)
    return replace(claim, mark=_mark(claim, result, fingerprints), looked=looked)


def _mark(claim: Claim, result: Result | None, fingerprints: Mapping[int, str]) -> Mark:
    """Return what holds now: nothing is ever upgraded without a text."""
    if result is None:
        return Mark.NOT_CHECKED
    if result.meaning != claim.meaning:
        return Mark.EDITED
    rested = {number: fingerprints.get(number) for number in result.paragraphs}
    if rested != dict(result.paragraphs):
        return Mark.TEXT_CHANGED
    return _MARKS[result.outcome]


def _looks(
    claim: Claim,
    answers: Mapping[Asked, str],
    result: Result | None,
    fingerprints: Mapping[int, str],
) -> dict[str, Look]:
    """Return what editors answered; an answer recorded of another claim or paragraph is stale."""
    cited = (fingerprints.get(number, "") for number in claim.paragraphs)
    now = hashlib.sha256(" ".join([claim.meaning, *cited]).encode()).hexdigest()
    known = result.looked if result else {}
    return {
        rule: known[rule].model_copy(update={"is_stale": known[rule].of != now})
        if rule in known and known[rule].why == why
        else Look(why=why, of=now)
        for rule, why in answers.items()
    }


def _answers(brief: Brief, claims: tuple[Claim, ...], hidden: frozenset[str]) -> dict[str, Answer]:
    """Return the article's answer to each question: of its claims, or settled by a position."""
    by_id = {claim.id: claim for claim in claims}
    given: dict[str, list[Claim]] = {}
    for claim in claims:
        for key in claim.answers:
            given.setdefault(key, []).append(claim)
    answers = {
        key: Answer(id=found[0].answers[key], claims=tuple(found)) for key, found in given.items()
    }
    settled = {
        key: _settled(key, position, [by_id[name] for name in position.rests_on])
        for key, position in brief.positions.items()
        if key not in hidden
    }
    return answers | settled


def _settled(key: str, position: PositionRecord, claims: list[Claim]) -> Answer:
    """Return a settled answer; the claims that give it by themselves come first."""
    claims.sort(key=lambda claim: claim.answers.get(key) != position.answer)
    return Answer(id=position.answer, claims=tuple(claims))
