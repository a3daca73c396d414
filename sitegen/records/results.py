"""Recorded results: what was checked of each claim, on which text, on what day; one a line."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from sitegen.problems import Problem, Rule
from sitegen.records.ids import Id
from sitegen.records.jsonlines import format_lines, parse_lines
from sitegen.records.record import Record
from sitegen.records.terms import Term

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Outcome(Term):
    """How a check ended."""

    FIGURES = "figures", "Every figure of the claim was found in its paragraphs as it is given."
    PARAGRAPH = "paragraph", "The claim gives no figure; its paragraphs, asserters and dates held."
    MISMATCH = "mismatch", "Something the claim says was not found in its paragraphs."


class Result(Record):
    """What was found of one claim: valid while its meaning and its paragraphs stay the same."""

    claim: Id = Field(description="The claim's id.")
    outcome: Outcome = Field(description="How the check ended.")
    day: str = Field(pattern=r"^\d{4}-\d\d-\d\d$", description="The day of the check, ISO 8601.")
    meaning: Sha256 = Field(description="SHA-256 of what the claim says.")
    paragraphs: Mapping[int, Sha256] = Field(description="The fingerprints it rested on.")
    published: bool = Field(
        default=False, description="Whether the brief was no draft then: the id is permanent."
    )


def parse_results(content: bytes, file: str) -> tuple[dict[str, Result], list[Problem]]:
    """Read a file that ``verify --write`` wrote, to results by claim."""
    message = "is no result of a check; run `python build.py verify --write` again"
    found, problems = parse_lines(Result, content, file, Rule.NOT_A_RESULT, message)
    return {result.claim: result for result in found}, problems


def format_results(results: Mapping[str, Result]) -> str:
    """Write results as ``parse_results`` reads them, sorted by claim."""
    return format_lines(result for _, result in sorted(results.items()))
