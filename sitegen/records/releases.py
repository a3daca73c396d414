"""Recorded releases: what readers were told of each claim, judgement and source, as it changed.

A release holds only what differs from all releases before it; together they are the last state.
"""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, Field

from sitegen.characters import misplaced
from sitegen.problems import Problem, Rule
from sitegen.records.record import Record
from sitegen.records.recorded import parse_lines
from sitegen.records.terms import Term

ITEM = r"^(claims/[a-z0-9-]+/|judgements/[a-z0-9-]+/|sources/)[a-z0-9-]+$"


class Part(Term):
    """What a change can be a change of."""

    WORDING = "wording", "What the sentence says."
    ASSERTER = "asserter", "Who says it, or through whom the article has it."
    HEDGE = "hedge", "How sure the asserter is."
    STANCE = "stance", "What the article makes of it."
    FIGURE = "figure", "The numbers it gives, and as of when."
    DATE = "date", "When it happened, or was said."
    ANSWER = "answer", "Which of the themes' questions it answers, and how."
    PARAGRAPH = "paragraph", "The paragraphs of the article it rests on."
    JUDGEMENT = "judgement", "What the editors' judgement says, how likely, and how confidently."
    RELIABILITY = "reliability", "How reliable the source has shown itself."
    WITHDRAWN = "withdrawn", "It was taken back; its address keeps working."


def _seen(text: str) -> str:
    if misplaced(text):
        raise ValueError(text)
    return text


class Recorded(Record):
    """One thing that readers can come back to, as it was; without parts it is gone."""

    item: str = Field(
        pattern=ITEM, description="claims/SOURCE/ID, judgements/THEME/ID or sources/ID."
    )
    themes: tuple[str, ...] = Field(default=(), description="The themes that show it.")
    was: tuple[str, ...] = Field(default=(), description="Items that it was before.")
    parts: Mapping[Part, Annotated[str, Field(min_length=1), AfterValidator(_seen)]] = Field(
        description="What readers were told of it, part by part."
    )


def parse_release(content: bytes, file: str) -> tuple[dict[str, Recorded], list[Problem]]:
    """Read a file that ``release`` wrote, to what it records by item."""
    message = "is no recorded change; put the file back as it was recorded"
    found, problems = parse_lines(Recorded, content, file, Rule.NOT_A_RELEASE, message)
    return {recorded.item: recorded for recorded in found}, problems
