"""The page of everything on which sources differ, explained or not yet."""

from collections import Counter
from collections.abc import Iterator

from sitegen import addresses
from sitegen.corpus import Corpus, Disagreement, Theme
from sitegen.records.terms import Explanation
from sitegen.views.differences import Difference, differing_measures, differing_questions
from sitegen.views.rendering import fill


def disagreements_page(corpus: Corpus) -> str:
    """Return the page as Markdown."""
    themes = [(theme, differing_questions(theme, corpus)) for theme in corpus.themes]
    measures = differing_measures(corpus)
    found = [*(d for _, questions in themes for d in questions), *measures]
    noted = [(theme, other) for theme in corpus.themes for other in _others(theme, found)]
    shown = [*_noted(found), *(disagreement for _, disagreement in noted)]
    return fill(
        "disagreements.md",
        page=addresses.DISAGREEMENTS,
        corpus=corpus,
        themes=[(theme, questions) for theme, questions in themes if questions],
        measures=measures,
        counted=[(theme, d, corpus.families[of]) for theme, d in noted if (of := _family(d))],
        noted=[(theme, disagreement) for theme, disagreement in noted if not _family(disagreement)],
        unexplained=sum(1 for difference in found if not difference.explained),
        open=sum(1 for d in shown if d.explained_by is Explanation.OPEN),
        total=len(found),
        beside=len(noted),
    )


def _others(theme: Theme, found: list[Difference]) -> list[Disagreement]:
    """Return what the editors note on no question or measure that sources differ on."""
    explaining = {d.id for d in _noted(found)}
    return [d for d in theme.disagreements if d.id not in explaining]


def _family(noted: Disagreement) -> str:
    """Return the family of figures that most claims of it give, in whatever measures."""
    given = Counter(
        name for claim in noted.claims for name in {f.measure.family for f in claim.figures}
    )
    most = (family for family, claims in given.items() if 2 * claims > len(noted.claims))
    return next(most, "")


def _noted(found: list[Difference]) -> Iterator[Disagreement]:
    for difference in found:
        yield from difference.explained
