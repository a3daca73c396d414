"""Pages that set out what is known elsewhere: positions, all figures, the data, the method."""

from sitegen import addresses, wording
from sitegen.corpus import Corpus
from sitegen.exports.datapackage import TABLES
from sitegen.records.terms import Explanation, Genre, Hedge, Kind, Mark, Qualifier, Stance
from sitegen.views.line import line_of
from sitegen.views.page import Page, Values, page_at
from sitegen.views.panels import key_to, panels
from sitegen.views.scales import FAINTEST
from sitegen.views.strips import strips
from sitegen.wording import told

_METHODS = {"en": "method.html", "de": "method.de.html"}
"""A page of prose has a template in each language."""


@page_at(addresses.POSITIONS, "positions.html")
def positions_page(corpus: Corpus) -> Values:
    """Return where every source stands on every question, and how far they agree."""
    themes = [(theme, strips(theme, corpus)) for theme in corpus.themes]
    return {"line": line_of(corpus), "themes": themes}


@page_at(addresses.FIGURES, "figures.html")
def figures_page(corpus: Corpus) -> Values:
    """Return how to read the marks, and a panel for each family."""
    shown = panels(corpus)
    claims = [claim for claim in corpus.claims if claim.figures]
    return {
        "line": line_of(corpus),
        "panels": shown,
        "key": key_to(shown),
        "amount": sum(len(claim.figures) for claim in claims),
        "claims": len(claims),
        "marks": wording.marks(claims),
        "qualifiers": tuple(Qualifier),
        "hedges": tuple(Hedge),
        "spread": FAINTEST,
    }


@page_at(addresses.DATA, "data.html")
def data_page(corpus: Corpus) -> Values:
    """Return each file, what each of its columns holds, and under what terms."""
    licence = corpus.published.licence
    return {
        "tables": [
            (
                *(table.name, table.path, table.title, told(table.says)),
                [(column.name, column.type, told(column.says)) for column in table.columns],
            )
            for table in TABLES
        ],
        "licence": licence and (licence.definition, licence.address),
    }


def method_page(corpus: Corpus) -> Page:
    """Return the page of how the site is made and read, with every term and scale that it uses."""
    return page_at(addresses.METHOD, _METHODS[corpus.language])(_terms)(corpus)


def _terms(corpus: Corpus) -> Values:
    grades = corpus.scales.reliability.grades
    return {
        "alone": sum(not article.second_reader for article in corpus.articles),
        "briefs": len(corpus.articles),
        "scales": corpus.scales,
        "graded": [grade.definition for grade in grades],
        "doubted": [grade.definition for grade in grades if grade.is_doubted],
        "kinds": tuple(Kind),
        "stances": tuple(Stance),
        "hedges": tuple(Hedge),
        "marks": tuple(Mark),
        "genres": tuple(Genre),
        "explanations": tuple(Explanation),
    }
