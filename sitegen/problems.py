"""Problems in the editors' files: where, in which field, what is wrong and what to do."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """A kind of problem; each has a broken site in the tests that shows its message."""

    # the file and its YAML
    STRAY_FILE = "stray-file"
    NOT_UTF8 = "not-utf8"
    TOO_LARGE = "too-large"
    TOO_MANY_BRACKETS = "too-many-brackets"
    TOO_DEEP = "too-deep"
    NOT_YAML = "not-yaml"
    SEVERAL_DOCUMENTS = "several-documents"
    NOT_A_MAPPING = "not-a-mapping"
    ANCHOR = "anchor"
    TAG = "tag"
    DUPLICATE_KEY = "duplicate-key"
    EMPTY_VALUE = "empty-value"
    SEPARATED_NUMBER = "separated-number"
    # one field
    MISSING_FIELD = "missing-field"
    UNKNOWN_FIELD = "unknown-field"
    WRONG_TYPE = "wrong-type"
    UNKNOWN_VALUE = "unknown-value"
    NOT_AN_ID = "not-an-id"
    NOT_A_DATE = "not-a-date"
    NOT_A_URL = "not-a-url"
    NOT_A_COUNT = "not-a-count"
    NOT_PARAGRAPHS = "not-paragraphs"
    NOT_A_REFERENCE = "not-a-reference"
    NOT_BLOCK_TEXT = "not-block-text"
    CUT_TEXT = "cut-text"
    TEXT_IN_BRACES = "text-in-braces"
    CONTROL_CHARACTER = "control-character"
    EMPTY_LIST = "empty-list"
    # fields of one record together
    NOT_ONE_QUANTITY = "not-one-quantity"
    LOW_ABOVE_HIGH = "low-above-high"
    MOUTH_AND_WORDING = "mouth-and-wording"
    CONTEXT_OR_QUESTIONS = "context-or-questions"
    # records against each other
    UNKNOWN_SEED = "unknown-seed"
    INCOMPLETE_SEED = "incomplete-seed"
    UNKNOWN_THEME = "unknown-theme"
    UNKNOWN_QUESTION = "unknown-question"
    UNKNOWN_ANSWER = "unknown-answer"
    UNKNOWN_ACTOR = "unknown-actor"
    UNKNOWN_MEASURE = "unknown-measure"
    UNKNOWN_FAMILY = "unknown-family"
    UNKNOWN_CLAIM = "unknown-claim"
    WITHDRAWN_CLAIM = "withdrawn-claim"
    DRAFT_CLAIM = "draft-claim"
    NOT_CITABLE = "not-citable"
    TWO_ROLES = "two-roles"
    UNACCOUNTED_PARAGRAPH = "unaccounted-paragraph"
    CITED_AND_UNCITED = "cited-and-uncited"
    UNANSWERED_QUESTION = "unanswered-question"
    ANSWERED_AND_LISTED = "answered-and-listed"
    TWO_ANSWERS = "two-answers"
    QUESTION_TWICE = "question-twice"
    TWO_CONTEXTS = "two-contexts"
    AFTER_THE_ARTICLE = "after-the-article"
    # the site around them
    NOT_IN_NAV = "not-in-nav"
    EDITED_BY_HAND = "edited-by-hand"
    NOT_OURS = "not-ours"


@dataclass(frozen=True, kw_only=True, order=True)
class Place:
    """A position in a file, its path relative to the project's root; line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return ``file:line:column``, which editors and terminals turn into a link."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """One fault in the editors' files; its text is one line."""

    place: Place
    field: str = ""
    message: str
    rule: Rule

    def __str__(self) -> str:
        """Return ``file:line:column: field: what is wrong; what to do``."""
        field = f"{self.field}: " if self.field else ""
        return f"{self.place}: {field}{self.message}"


def nearest(name: str, known: Iterable[str]) -> str:
    """Return ``; did you mean "…"?`` for the known name most like ``name``, or nothing."""
    match = difflib.get_close_matches(name, sorted(known), n=1)
    return f'; did you mean "{match[0]}"?' if match else ""
