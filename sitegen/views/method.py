"""The method page: how the site is made and read, with every term and scale that it uses."""

from sitegen import addresses
from sitegen.corpus import Corpus
from sitegen.records.terms import Genre, Hedge, Kind, Mark, Stance
from sitegen.views.page import Page, Values

_TEMPLATES = {"en": "method.html", "de": "method.de.html"}
"""A page of prose has a template in each language."""


def method_page(corpus: Corpus) -> Page:
    """Return the page."""
    grades = corpus.scales.reliability.grades
    values: Values = {
        "scales": corpus.scales,
        "graded": [grade.definition for grade in grades],
        "doubted": [grade.definition for grade in grades if grade.is_doubted],
        "kinds": tuple(Kind),
        "stances": tuple(Stance),
        "hedges": tuple(Hedge),
        "marks": tuple(Mark),
        "genres": tuple(Genre),
    }
    return Page(
        path=addresses.METHOD,
        template=_TEMPLATES[corpus.language],
        values=lambda: values,
        articles=corpus.by_id,
    )
