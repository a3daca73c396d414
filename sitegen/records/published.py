"""How many claims of each article were published: the witness that no recorded result is lost."""

from collections.abc import Mapping

from pydantic import Field

from sitegen.problems import Problem, Rule
from sitegen.records.jsonlines import format_lines, parse_lines
from sitegen.records.record import Record


class Published(Record):
    """An article and how many of its recorded results are of published claims; it never falls."""

    article: str = Field(description="The article's id.")
    claims: int = Field(gt=0, description="How many of its claims were ever published.")


def parse_published(content: bytes, file: str) -> tuple[dict[str, int], list[Problem]]:
    """Read the file that ``verify --write`` wrote, to counts by article."""
    message = "is no count of published claims; run `python build.py verify --write` again"
    found, problems = parse_lines(Published, content, file, Rule.NOT_A_RESULT, message)
    return {published.article: published.claims for published in found}, problems


def format_published(counts: Mapping[str, int]) -> str:
    """Write counts as ``parse_published`` reads them, sorted by article."""
    found = (Published(article=name, claims=counts[name]) for name in sorted(counts))
    return format_lines(count for count in found)
