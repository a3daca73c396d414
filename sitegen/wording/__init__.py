"""How numbers, dates, figures, claims and sources are written; templates take it as a whole."""

from sitegen.wording.claims import (
    asserters,
    counted,
    counts,
    defined,
    explained,
    figure,
    hover,
    is_said,
    is_signed,
    marks,
    name,
    named,
    names,
    paragraphs,
    questions,
    sentence,
    stance,
    unit,
)
from sitegen.wording.sentences import (
    NUMBERS,
    capitalised,
    count,
    ended,
    first_sentence,
    heading_of,
    joint,
    listed,
    number,
    slug,
    small,
    unbroken,
    when,
)
from sitegen.wording.sources import (
    UNTITLED,
    amounts,
    doubt,
    doubts,
    form,
    shared_outlets,
    span,
    title,
    untitled,
)
from sitegen.wording.telling import ENGLISH, catalogue, speaking, spoken, told, told_of
