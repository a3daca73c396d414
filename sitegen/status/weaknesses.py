"""What stands on little: questions on one origin or genre, sentences with an older figure."""

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.corpus import Article, Claim
from sitegen.dates import Date
from sitegen.library import Library
from sitegen.records import ThemeRecord
from sitegen.records.terms import State, Term


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


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """One claim's figure, and the date it holds for: its own, else its article's."""

    claim: str
    measure: str
    when: Date
    dated: bool


@dataclass(frozen=True, kw_only=True)
class OlderFigure:
    """A sentence of the editors that rests on a figure, and a later one of the same measure."""

    where: str
    measure: str
    shown: Estimate
    later: Estimate


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


def older_figures(library: Library, articles: tuple[Article, ...]) -> Iterator[OlderFigure]:
    """Yield sentences whose figures are all older than one that a published article gives."""
    published = [article for article in articles if article.state is State.REVIEWED]
    given = [e for article in published for c in article.claims for e in _estimates(article, c)]
    for theme in library.themes_in_order:
        for where, rests_on in _sentences(theme.record):
            shown = [estimate for estimate in given if estimate.claim in rests_on]
            for measure in dict.fromkeys(estimate.measure for estimate in shown):
                newest = _newest([e for e in shown if e.measure == measure])
                dated = [e for e in given if e.measure == measure and e.dated]
                later = [e for e in dated if e.when.first > newest.when.last]
                if later:
                    place = f"{theme.id}/{where}"
                    yield OlderFigure(
                        where=place, measure=measure, shown=newest, later=_newest(later)
                    )


def _estimates(article: Article, claim: Claim) -> Iterator[Estimate]:
    for figure in claim.figures:
        yield Estimate(
            claim=claim.reference,
            measure=figure.measure.id,
            when=figure.as_of or article.seed.published,
            dated=bool(figure.as_of),
        )


def _newest(estimates: list[Estimate]) -> Estimate:
    return max(estimates, key=lambda e: (e.when.first, e.when.last, e.claim))


def _sentences(theme: ThemeRecord) -> Iterator[tuple[str, tuple[str, ...]]]:
    for number, line in enumerate(theme.bottom_line, start=1):
        yield f"bottom line {number}", line.rests_on
    if theme.dissent:
        yield "dissent", theme.dissent.rests_on
    for name, judgement in theme.judgements.items():
        yield name, judgement.rests_on
