"""The state of a project as data: an article a row, questions on little, what needs a look."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.corpus import Article, Beginning, next_step
from sitegen.library import Library
from sitegen.problems import Problem
from sitegen.records import Brief, ThemeRecord
from sitegen.records.terms import Mark, State, Term
from sitegen.status.answers import readable_articles
from sitegen.status.reviews import Reviewed, reviewed, subjects


class Support(Term):
    """How little a question rests on."""

    NOTHING = "nothing", "that no source answers"
    ORIGIN = "one origin", "resting on one origin"
    GENRE = "one genre", "resting on one genre"


@dataclass(frozen=True, kw_only=True)
class WeakQuestion:
    """A question and what alone it rests on: the origin's id, or the genre."""

    theme: str
    question: str
    rests_on: Support
    what: str
    articles: tuple[str, ...]


def weak_questions(library: Library, articles: tuple[Article, ...]) -> Iterator[WeakQuestion]:
    """Yield every question that published articles answer from one origin or genre, or not."""
    published = [article for article in articles if article.state is State.REVIEWED]
    for theme in library.themes_in_order:
        for key in theme.record.questions_by_key:
            answering = [article for article in published if key in article.answers]
            support, what = _support(key, answering)
            if support:
                names = tuple(article.id for article in answering)
                yield WeakQuestion(
                    theme=theme.id, question=key, rests_on=support, what=what, articles=names
                )


def _support(key: str, answering: list[Article]) -> tuple[Support | None, str]:
    """Return what a question rests on alone; origins are counted as on the theme's page."""
    origins = {article.answers[key].claims[0].origin.id for article in answering}
    genres = {article.seed.genre for article in answering}
    if not answering:
        return Support.NOTHING, ""
    if len(origins) == 1:
        return Support.ORIGIN, next(iter(origins))
    return (Support.GENRE, next(iter(genres))) if len(genres) == 1 else (None, "")


@dataclass(frozen=True, kw_only=True)
class Column:
    """A theme: how many questions it asks, and how far it is."""

    id: str
    title: str
    questions: int
    draft: bool
    lacks_bottom_line: bool


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What one article gives one theme."""

    claims: int = 0
    answers: int = 0


@dataclass(frozen=True, kw_only=True)
class Row:
    """One article: its claims and answers by theme, its checks, the paragraphs nobody cites."""

    id: str
    published: str
    draft: bool
    claims: int
    claims_checked: int
    figures: int
    figures_checked: int
    marks: Mapping[Mark, int]
    themes: Mapping[str, Cell]
    uncited: tuple[int, ...]
    unaccounted: tuple[int, ...]


LintCounts = Mapping[str, Mapping[str, int]]
"""How many warnings each lint gives, ``active`` and ``silenced`` by an editor."""


@dataclass(frozen=True, kw_only=True)
class Status:
    """Everything ``status`` shows, by the names it has as JSON; articles by date."""

    title: str
    problems: int
    unread: tuple[str, ...]
    next: Beginning | None
    themes: tuple[Column, ...]
    articles: tuple[Row, ...]
    questions: tuple[WeakQuestion, ...]
    reviews: tuple[Reviewed, ...]
    unpublished: tuple[str, ...]
    undated: tuple[str, ...]
    unexplained: tuple[str, ...] | None
    lints: LintCounts | None


def overview(
    library: Library,
    problems: Sequence[Problem],
    lints: LintCounts | None = None,
    unexplained: tuple[str, ...] | None = None,
) -> Status:
    """Return the state of what can be read; ``problems`` are those of the whole project.

    ``unexplained`` names what sources differ on, which nobody knows of a broken project.
    """
    articles = readable_articles(library)
    themes = library.themes_in_order
    keys = {theme.id: frozenset(theme.record.questions_by_key) for theme in themes}
    dated: dict[str, Brief | ThemeRecord] = {b.id: b.record for b in library.briefs.values()}
    dated |= {f"themes/{theme.id}": theme.record for theme in themes}
    return Status(
        title=library.site.record.title if library.site else "",
        problems=len(problems),
        unread=tuple(sorted(library.unread)),
        themes=tuple(
            Column(
                id=theme.id,
                title=theme.record.title,
                questions=len(keys[theme.id]),
                draft=theme.record.state is State.DRAFT,
                lacks_bottom_line=not (theme.record.bottom_line or theme.record.context),
            )
            for theme in themes
        ),
        articles=tuple(_row(article, keys, library) for article in articles),
        questions=tuple(weak_questions(library, articles)),
        reviews=tuple(reviewed(library, subject) for subject in subjects(library, articles)),
        unpublished=tuple(_unpublished(library)),
        undated=tuple(
            name for name, r in dated.items() if r.state is State.REVIEWED and not r.reviewed
        ),
        unexplained=unexplained,
        lints=lints,
        next=None if problems else next_step(library),
    )


def _unpublished(library: Library) -> Iterator[str]:
    """Yield the reviewed briefs of which a claim could vanish, since no result says it was out."""
    for brief in library.briefs.values():
        results = library.results.get(brief.id, {})
        recorded = {name for name, result in results.items() if result.published}
        claims = brief.record.standing.items()
        missing = any(recorded.isdisjoint((name, *claim.was)) for name, claim in claims)
        if brief.record.state is State.REVIEWED and missing:
            yield brief.id


def _row(article: Article, keys: Mapping[str, frozenset[str]], library: Library) -> Row:
    brief = library.briefs[article.id].record
    cited = {number for claim in brief.standing.values() for number in claim.paragraphs}
    left = set(article.seed.citable) - cited - brief.uncited_paragraphs.keys()
    marks = Counter(claim.mark for claim in article.claims)
    figures = Counter(claim.mark for claim in article.claims for _ in claim.figures)
    return Row(
        id=article.id,
        published=str(article.seed.published),
        draft=article.state is State.DRAFT,
        claims=marks.total(),
        claims_checked=sum(amount for mark, amount in marks.items() if mark.is_checked),
        figures=figures.total(),
        figures_checked=figures[Mark.FIGURES_CHECKED],
        marks=marks,
        themes={theme: _cell(article, theme, keys[theme]) for theme in keys},
        uncited=tuple(sorted(brief.uncited_paragraphs)),
        unaccounted=tuple(sorted(left)),
    )


def _cell(article: Article, theme: str, keys: frozenset[str]) -> Cell:
    claims = sum(theme in claim.themes for claim in article.claims)
    return Cell(claims=claims, answers=len(keys & article.answers.keys()))
