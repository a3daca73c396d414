"""Join checked records to a corpus: every name becomes the thing it names."""

from collections.abc import Mapping
from dataclasses import replace

from sitegen.corpus.claims import link_claim
from sitegen.corpus.marks import mark
from sitegen.corpus.model import Answer, Article, Claim, Corpus, Source, Split, WithdrawnClaim
from sitegen.corpus.names import Names, names_in
from sitegen.corpus.themes import link_theme
from sitegen.library import Entry, Library
from sitegen.records import Brief
from sitegen.records.brief import PositionRecord
from sitegen.records.results import Result
from sitegen.records.terms import State
from sitegen.repository import Repository, repository_of


def link(library: Library, *, drafts: bool) -> Corpus:
    """Return the corpus of records that ``check`` found no problem in; drafts only where asked."""
    names = names_in(library)
    briefs = [b for b in library.briefs.values() if drafts or b.record.state is State.REVIEWED]
    repository = repository_of(library.mkdocs)
    articles = [
        replace(_marked(_article(entry, names), library), source=_source(entry, repository))
        for entry in briefs
    ]
    articles.sort(key=lambda article: (article.seed.published.first, article.id))
    claims = {f"{claim.article}/{claim.id}": claim for a in articles for claim in a.claims}
    themes = sorted(library.themes.values(), key=lambda entry: (entry.record.order, entry.id))
    return Corpus(
        title=library.site.record.title if library.site else "",
        lead=library.site.record.lead if library.site else "",
        articles=tuple(articles),
        themes=tuple(link_theme(entry, claims, names.measures) for entry in themes),
        families=library.vocabulary.record.families if library.vocabulary else {},
        measures=names.measures,
        actors=names.actors,
    )


def _article(entry: Entry[Brief], names: Names) -> Article:
    brief, seed = entry.record, names.seeds[entry.id]
    claims = tuple(
        link_claim(entry.id, name, record, names)
        for name, record in brief.claims.items()
        if not record.withdrawn
    )
    withdrawn = tuple(
        WithdrawnClaim(
            id=name,
            on=record.withdrawn.on,
            why=record.withdrawn.why,
            was=record.was,
            instead=record.withdrawn.instead or "",
        )
        for name, record in brief.claims.items()
        if record.withdrawn
    )
    splits = (Split(id=old, into=new) for old, new in brief.successors.items() if len(new) > 1)
    return Article(
        id=entry.id,
        seed=seed,
        name=seed.short or seed.publisher,
        state=brief.state,
        summary=brief.summary,
        claims=claims,
        withdrawn=withdrawn,
        answers=_answers(brief, claims),
        uncited=brief.uncited,
        origins=tuple(names.origin(derivation.seed) for derivation in seed.derived_from),
        splits=tuple(splits),
    )


def _source(entry: Entry[Brief], repository: Repository | None) -> Source | None:
    """Return the addresses of a brief's file and of its claims' lines."""
    if not repository:
        return None
    lines = entry.lines("claims").items()
    claims = {name: repository.line(entry.file, line) for name, line in lines}
    return Source(edit=repository.edit(entry.file), claims=claims)


def _marked(article: Article, library: Library) -> Article:
    """Return the article with what is recorded of its claims' checks and still holds."""
    results = library.results.get(article.id, {})
    fingerprints = library.fingerprints.get(article.id, {})
    marks = {
        claim.id: mark(claim, _result(claim, results), fingerprints) for claim in article.claims
    }
    claims = {claim.id: replace(claim, mark=marks[claim.id]) for claim in article.claims}
    answers = {
        key: replace(answer, claims=tuple(claims[claim.id] for claim in answer.claims))
        for key, answer in article.answers.items()
    }
    return replace(article, claims=tuple(claims.values()), answers=answers)


def _result(claim: Claim, results: Mapping[str, Result]) -> Result | None:
    """Return what is recorded of a claim, also under an id that it had before."""
    return next((results[name] for name in (claim.id, *claim.was) if name in results), None)


def _answers(brief: Brief, claims: tuple[Claim, ...]) -> dict[str, Answer]:
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
    }
    return answers | settled


def _settled(key: str, position: PositionRecord, claims: list[Claim]) -> Answer:
    """Return a settled answer; the claims that give it by themselves come first."""
    claims.sort(key=lambda claim: claim.answers.get(key) != position.answer)
    return Answer(id=position.answer, claims=tuple(claims))
