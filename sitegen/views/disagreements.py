"""The page of everything on which sources differ, explained or not yet."""

from collections import Counter

from sitegen import addresses
from sitegen.corpus import Corpus, Theme
from sitegen.records.terms import Explanation
from sitegen.views.differences import Difference, differing_measures, differing_questions
from sitegen.views.noted import Noted, noted
from sitegen.views.page import Values, page_at


@page_at(addresses.DISAGREEMENTS, "disagreements.html")
def disagreements_page(corpus: Corpus) -> Values:
    """Return what the page shows."""
    themes = [(theme, differing_questions(theme, corpus)) for theme in corpus.themes]
    measures = differing_measures(corpus)
    found = [*(d for _, questions in themes for d in questions), *measures]
    others = [(theme, other) for theme in corpus.themes for other in _others(theme, corpus, found)]
    shown = [*(d for each in found for d in each.explained), *(o.disagreement for _, o in others)]
    return {
        "themes": [(theme, questions) for theme, questions in themes if questions],
        "measures": measures,
        "counted": [(t, d, corpus.families[of]) for t, d in others if (of := _family(d))],
        "noted": [(theme, other) for theme, other in others if not _family(other)],
        "unexplained": sum(1 for difference in found if not difference.explained),
        "open": sum(1 for d in shown if d.explained_by is Explanation.OPEN),
        "differing": found,
        "beside": len(others),
    }


def _others(theme: Theme, corpus: Corpus, found: list[Difference]) -> list[Noted]:
    """Return what the editors note on no question or measure that sources differ on."""
    explaining = {disagreement.key for each in found for disagreement in each.explained}
    return [each for each in noted(theme, corpus) if each.disagreement.key not in explaining]


def _family(other: Noted) -> str:
    """Return the family of figures that most claims of it give, in whatever measures."""
    claims = other.disagreement.claims
    given = Counter(name for claim in claims for name in {f.measure.family for f in claim.figures})
    most = (family for family, amount in given.items() if 2 * amount > len(claims))
    return next(most, "")
