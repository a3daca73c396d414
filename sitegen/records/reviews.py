"""Recorded reviews: what a brief or judgement was read against on the day that it names."""

import json
from collections.abc import Mapping

from pydantic import Field, ValidationError

from sitegen.problems import Place, Problem, Rule
from sitegen.records.fields import Record
from sitegen.records.results import Sha256


class Review(Record):
    """One review: valid while the record names the same date; what differs changed since."""

    of: str = Field(description="The judgement's id, or questions for a brief.")
    reviewed: str = Field(description="The date that the record named, EDTF.")
    version: str = Field(description="The form of the hashes.")
    parts: Mapping[str, Sha256] = Field(description="SHA-256 of each claim or question, by name.")


def parse_reviews(content: bytes, file: str) -> tuple[dict[str, Review], list[Problem]]:
    """Read a file that ``status --write`` wrote: a JSON object a line."""
    reviews: dict[str, Review] = {}
    problems: list[Problem] = []
    for number, line in enumerate(content.splitlines(), start=1):
        try:
            review = Review.model_validate_json(line)
        except ValidationError:
            place = Place(file=file, line=number)
            message = "is no recorded review; delete it, then run `python build.py status --write`"
            problems.append(Problem(place=place, message=message, rule=Rule.NOT_A_REVIEW))
        else:
            reviews[review.of] = review
    return reviews, problems


def format_reviews(reviews: Mapping[str, Review]) -> str:
    """Write reviews as ``parse_reviews`` reads them, sorted by what they are of."""
    lines = (review.model_dump(mode="json") for _, review in sorted(reviews.items()))
    return "".join(json.dumps(line, sort_keys=True) + "\n" for line in lines)
