"""How numbers, figures, claims and sources are written in English; templates take it as a whole."""

from sitegen.wording.claims import (
    asserters,
    hover,
    is_signed,
    marks,
    name,
    names,
    paragraphs,
    questions,
    sentence,
    stance,
)
from sitegen.wording.english import NUMBERS, capitalised, count, joint, listed, number, slug, small
from sitegen.wording.figures import counted, figure, unit
from sitegen.wording.sources import (
    LANGUAGES,
    UNTITLED,
    amounts,
    doubt,
    form,
    shared_outlets,
    span,
    title,
)

__all__ = [
    "LANGUAGES",
    "NUMBERS",
    "UNTITLED",
    "amounts",
    "asserters",
    "capitalised",
    "count",
    "counted",
    "doubt",
    "figure",
    "form",
    "hover",
    "is_signed",
    "joint",
    "listed",
    "marks",
    "name",
    "names",
    "number",
    "paragraphs",
    "questions",
    "sentence",
    "shared_outlets",
    "slug",
    "small",
    "span",
    "stance",
    "title",
    "unit",
]
