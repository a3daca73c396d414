"""What commands record: fingerprints of texts, results of checks, reviews, releases; how many."""

import json
import re
from collections.abc import Mapping
from typing import Annotated, TypeVar

from pydantic import AfterValidator, AliasChoices, Field, ValidationError

from sitegen.characters import misplaced
from sitegen.problems import MOST_LINES, Problem, Rule, problem_of_file, quoted
from sitegen.records.ids import Id
from sitegen.records.record import Record
from sitegen.records.terms import Term

R = TypeVar("R", bound=Record)
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_LINE = re.compile(r"([1-9][0-9]{0,3}) ([0-9a-f]{64})", re.ASCII)


def format_lines(records: Mapping[str, Record], *, sort_keys: bool = False) -> str:
    """Write records as ``parse_lines`` reads them, sorted by name."""
    lines = (records[name].model_dump(mode="json") for name in sorted(records))
    return "".join(json.dumps(line, sort_keys=sort_keys) + "\n" for line in lines)


class Outcome(Term):
    """How a check ended."""

    FIGURES = "figures", "Every figure of the claim was found in its paragraphs as it is given."
    PARAGRAPH = "paragraph", "The claim gives no figure; its paragraphs, asserters and dates held."
    ASKED = "asked", "Something is to be looked at, and no editor has answered."
    MISMATCH = "mismatch", "Something the claim says was not found in its paragraphs."


class Look(Record):
    """An editor's answer to what a rule asks: valid while claim and paragraphs stay the same."""

    why: str = Field(description="Why the claim is right.")
    of: Sha256 = Field(description="SHA-256 of what it was said of.")
    is_stale: bool = Field(default=False, exclude=True, description="Whether that has changed.")


class Result(Record):
    """What was found of one claim: valid while its meaning and its paragraphs stay the same."""

    claim: Id = Field(description="The claim's id.")
    outcome: Outcome = Field(description="How the check ended.")
    day: str = Field(pattern=r"^\d{4}-\d\d-\d\d$", description="The day of the check, ISO 8601.")
    meaning: Sha256 = Field(description="SHA-256 of what the claim says.")
    paragraphs: Mapping[int, Sha256] = Field(description="The fingerprints it rested on.")
    published: bool = Field(
        default=False, description="Whether it held in a reviewed brief: the id is permanent."
    )
    looked: Mapping[str, Look] = Field(
        default_factory=dict,
        exclude_if=lambda looked: not looked,
        description="What editors answered, by what a rule asked.",
    )


class Review(Record):
    """One review: valid while the record names the same date; what differs changed since."""

    of: str = Field(description="The judgement's id, or questions for a brief.")
    reviewed: str = Field(description="The date that the record named, EDTF.")
    version: str = Field(description="The form of the hashes.")
    parts: Mapping[str, Sha256] = Field(description="SHA-256 of each claim or question, by name.")


class Count(Record):
    """How many records a file holds; an article's file of results stood here by its id alone."""

    file: str = Field(
        pattern=r"^((checked|releases|reviewed/(articles|themes))/)?[a-z0-9-]+$",
        validation_alias=AliasChoices("file", "article"),
        description="The file, without ending.",
    )
    records: int = Field(
        gt=0,
        validation_alias=AliasChoices("records", "claims"),
        description="Published claims, reviews or changes that must not be lost.",
    )


def parse_counts(content: bytes, file: str) -> tuple[dict[str, int], list[Problem]]:
    """Read the counts of what was recorded, by file."""
    found, problems = parse_lines(Count, content, file)
    counts = {f if "/" in f else f"checked/{f}": count.records for f, count in found.items()}
    return counts, problems


def format_counts(counts: Mapping[str, int]) -> str:
    """Write counts as ``parse_counts`` reads them, sorted by file, none of nothing."""
    return format_lines({f: Count(file=f, records=n) for f, n in counts.items() if n})


def parse_fingerprints(content: bytes, file: str) -> tuple[dict[int, str], list[Problem]]:
    """Read the hash of each paragraph, and a problem for every line that is none."""
    hashes: dict[int, str] = {}
    problems: list[Problem] = []
    for i, line in enumerate(content.decode("utf-8", errors="replace").split("\n"), start=1):
        written = line.rstrip("\r")
        match = _LINE.fullmatch(written)
        if match and int(match[1]) in hashes:
            message = f"paragraph {match[1]} stands twice; keep one"
            problems.append(problem_of_file(file, Rule.LISTED_TWICE, message, line=i))
        elif match:
            hashes[int(match[1])] = match[2]
        elif written:
            message = (
                f"{quoted(written)} is no paragraph's number and hash; "
                'have the file written again with "python build.py new --refresh"'
            )
            problems.append(problem_of_file(file, Rule.NOT_A_FINGERPRINT, message, line=i))
        if len(problems) == MOST_LINES:
            break
    return hashes, problems


def format_fingerprints(hashes: Mapping[int, str]) -> str:
    """Return the file's text, paragraphs in order."""
    return "".join(f"{number} {hashes[number]}\n" for number in sorted(hashes))


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


_NO_RESULT = (
    "is no result of a check; put the file back as it was, "
    "or take this line out and run `python build.py verify --write`"
)
_NO_REVIEW = "is no recorded review; put the file back as it was"
_NO_COUNT = (
    "is no count of records; put the file back as it was, "
    "or delete it and run `python build.py status --write`"
)
_NO_CHANGE = "is no recorded change; put the file back as it was recorded"
_LINES: Mapping[type[Record], tuple[str, Rule, str]] = {
    Result: ("claim", Rule.NOT_A_RESULT, _NO_RESULT),
    Review: ("of", Rule.NOT_A_REVIEW, _NO_REVIEW),
    Count: ("file", Rule.NOT_A_RESULT, _NO_COUNT),
    Recorded: ("item", Rule.NOT_A_RELEASE, _NO_CHANGE),
}
"""By what each kind of line is known, and what is told of one that holds none."""


def parse_lines(model: type[R], content: bytes, file: str) -> tuple[dict[str, R], list[Problem]]:
    """Read a file that ``format_lines`` wrote; a line that holds no record is a problem."""
    name, rule, message = _LINES[model]
    records: dict[str, R] = {}
    problems: list[Problem] = []
    for number, line in enumerate(content.splitlines(), start=1):
        try:
            record = model.model_validate_json(line)
            records[getattr(record, name)] = record
        except ValidationError:
            problems.append(problem_of_file(file, rule, message, line=number))
            if len(problems) == MOST_LINES:
                break
    return records, problems
