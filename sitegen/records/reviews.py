"""Recorded reviews: what a brief or judgement was read against on the day that it names."""

from collections.abc import Mapping

from pydantic import Field

from sitegen.problems import Problem, Rule
from sitegen.records.jsonlines import format_lines, parse_lines
from sitegen.records.record import Record
from sitegen.records.results import Sha256


class Review(Record):
    """One review: valid while the record names the same date; what differs changed since."""

    of: str = Field(description="The judgement's id, or questions for a brief.")
    reviewed: str = Field(description="The date that the record named, EDTF.")
    version: str = Field(description="The form of the hashes.")
    parts: Mapping[str, Sha256] = Field(description="SHA-256 of each claim or question, by name.")


def parse_reviews(content: bytes, file: str) -> tuple[dict[str, Review], list[Problem]]:
    """Read a file that ``status --write`` wrote, to reviews by what they are of."""
    message = "is no recorded review; delete it, then run `python build.py status --write`"
    found, problems = parse_lines(Review, content, file, Rule.NOT_A_REVIEW, message)
    return {review.of: review for review in found}, problems


def format_reviews(reviews: Mapping[str, Review]) -> str:
    """Write reviews as ``parse_reviews`` reads them, sorted by what they are of."""
    return format_lines((review for _, review in sorted(reviews.items())), sort_keys=True)
