"""What stands on little: questions that one origin or one genre answers, or none."""

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.corpus import Article
from sitegen.library import Library
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
