"""Problems in the editors' files, and warnings, as values, and how each is written in one line."""

import dataclasses
import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MOST_LINES = 100
"""How many lines of a file that a command writes are told; the command mends all of them."""
_MOST_KNOWN = 1000


class Rule(StrEnum):
    """A kind of problem; each has a broken site in the tests that shows its message."""

    # the file and its YAML
    MISSING_FILE = "missing-file"
    STRAY_FILE = "stray-file"
    NOT_A_RESULT = "not-a-result"
    NOT_A_REVIEW = "not-a-review"
    RECORD_LOST = "record-lost"
    NOT_A_RELEASE = "not-a-release"
    MISMATCH = "mismatch"
    NOT_A_FINGERPRINT = "not-a-fingerprint"
    NOT_UTF8 = "not-utf8"
    TOO_LARGE = "too-large"
    TOO_MANY_BRACKETS = "too-many-brackets"
    TOO_DEEP = "too-deep"
    NOT_YAML = "not-yaml"
    CONFLICT = "conflict"
    SEVERAL_DOCUMENTS = "several-documents"
    NOT_A_MAPPING = "not-a-mapping"
    ANCHOR = "anchor"
    TAG = "tag"
    DUPLICATE_KEY = "duplicate-key"
    EMPTY_VALUE = "empty-value"
    SEPARATED_NUMBER = "separated-number"
    TO_FILL_IN = "to-fill-in"
    # one field
    MISSING_FIELD = "missing-field"
    UNKNOWN_FIELD = "unknown-field"
    WRONG_TYPE = "wrong-type"
    UNKNOWN_VALUE = "unknown-value"
    NOT_AN_ID = "not-an-id"
    NOT_A_DATE = "not-a-date"
    NOT_A_URL = "not-a-url"
    NOT_A_TAG = "not-a-tag"
    NOT_A_CODE = "not-a-code"
    NOT_A_FILE_NAME = "not-a-file-name"
    NOT_A_COUNT = "not-a-count"
    NOT_PARAGRAPHS = "not-paragraphs"
    NOT_A_REFERENCE = "not-a-reference"
    NOT_BLOCK_TEXT = "not-block-text"
    CUT_TEXT = "cut-text"
    TEXT_IN_BRACES = "text-in-braces"
    FIELD_IN_TEXT = "field-in-text"
    CONTROL_CHARACTER = "control-character"
    EMPTY_LIST = "empty-list"
    LISTED_TWICE = "listed-twice"
    EMPTY_CUE = "empty-cue"
    # fields of one record together
    NOT_ONE_QUANTITY = "not-one-quantity"
    LOW_ABOVE_HIGH = "low-above-high"
    MOUTH_AND_WORDING = "mouth-and-wording"
    FOR_AND_AGAINST = "for-and-against"
    LABEL_TWICE = "label-twice"
    SHOWN_NOWHERE = "shown-nowhere"
    CONTEXT_OR_QUESTIONS = "context-or-questions"
    ID_USED_AGAIN = "id-used-again"
    # records against each other
    UNKNOWN_SEED = "unknown-seed"
    INCOMPLETE_SEED = "incomplete-seed"
    UNKNOWN_THEME = "unknown-theme"
    UNKNOWN_QUESTION = "unknown-question"
    UNKNOWN_ANSWER = "unknown-answer"
    ANSWER_OUTSIDE_THEME = "answer-outside-theme"
    UNKNOWN_ACTOR = "unknown-actor"
    OTHER_SCALE = "other-scale"
    UNKNOWN_MEASURE = "unknown-measure"
    UNKNOWN_FAMILY = "unknown-family"
    UNKNOWN_CLAIM = "unknown-claim"
    WITHDRAWN_CLAIM = "withdrawn-claim"
    RENAMED_CLAIM = "renamed-claim"
    CLAIM_GONE = "claim-gone"
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
    UNKNOWN_PAGE = "unknown-page"
    DRAFT_PAGE = "draft-page"
    NOT_A_REPOSITORY = "not-a-repository"
    NOT_AN_ADDRESS = "not-an-address"
    NO_HOOK = "no-hook"
    NOT_FOR_MKDOCS = "not-for-mkdocs"
    UNUSABLE_SETTING = "unusable-setting"
    EDITED_BY_HAND = "edited-by-hand"
    NOT_OURS = "not-ours"
    UNUSABLE_LINK = "unusable-link"
    NO_ACCESS = "no-access"


class Lint(StrEnum):
    """A kind of warning: what an editor should look at again; it never stops a build.

    A comment with a reason silences any but the last: on checks, on settings and on such comments.
    """

    NUMBER_WITHOUT_FIGURE = "number-without-figure"
    NUMBER_IN_WORDS = "number-in-words"
    ASSERTER_NOT_NAMED = "asserter-not-named"
    LOADED_WORD = "loaded-word"
    LIKELIHOOD_WORD = "likelihood-word"
    LIKELIHOOD_AND_CONFIDENCE = "likelihood-and-confidence"
    OTHER_LIKELIHOOD = "other-likelihood"
    LONG_SENTENCE = "long-sentence"
    UNDATED_BOTTOM_LINE = "undated-bottom-line"
    AS_OF_AHEAD = "as-of-ahead"
    ARTICLE_COUNT = "article-count"
    SHARED_ALIAS = "shared-alias"
    TITLED_DIFFERENCE = "titled-difference"
    DESCRIPTION_COUNT = "description-count"
    OTHER_LANGUAGE = "other-language"
    EDITED_SINCE_CHECKED = "edited-since-checked"
    LINT_COMMENT = "lint-comment"
    LINT_WITHOUT_REASON = "lint-without-reason"
    UNKNOWN_LINT = "unknown-lint"
    SILENCES_NOTHING = "silences-nothing"


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
    """One fault in the editors' files, or a warning; its text is one line.

    One that follows only from another is not told.
    """

    place: Place
    field: str = ""
    message: str
    rule: Rule | Lint
    follows: bool = dataclasses.field(default=False, compare=False, repr=False)

    @property
    def is_warning(self) -> bool:
        """Say that nothing is stopped by it."""
        return isinstance(self.rule, Lint)

    def __str__(self) -> str:
        """Return ``file:line:column: field: what is wrong; what to do``.

        A warning is marked, and names its lint, which is what silences it.
        """
        field = f"{self.field}: " if self.field else ""
        if self.is_warning:
            return printable(f"{self.place}: warning: {field}{self.message} ({self.rule})")
        return printable(f"{self.place}: {field}{self.message}")


def problem_of_file(file: str, rule: Rule, message: str, *, line: int = 1) -> Problem:
    """Return a problem of a whole file, or of one of its lines."""
    return Problem(place=Place(file=file, line=line), message=message, rule=rule)


def printable(line: str) -> str:
    """Show what cannot be seen, so that a text stays one line and no terminal obeys it."""
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in line)


def quoted(value: object) -> str:
    """Show a value in a message: text in quotes and shortened, other values by their kind."""
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    written = str(value).lower() if isinstance(value, bool) else " ".join(str(value).split("\n"))
    limit = 60
    return f'"{written[:limit]}…"' if len(written) > limit else f'"{written}"'


def closest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that ``name`` was most likely meant to be.

    Of very many names only those with the same first letter are compared, which takes time.
    """
    names = sorted(known)
    if len(names) > _MOST_KNOWN:
        names = [other for other in names if other[:1] == name[:1]][:_MOST_KNOWN]
    return next(iter(difflib.get_close_matches(name[:200], names, n=1)), None)


class RefusedError(Exception):
    """What was asked for cannot be done; its text is one line that says what to do."""


def nearest(name: str, known: Iterable[str], advice: str = "", *, besides: str = "") -> str:
    """Return ``; did you mean "…"?`` for the known name most like ``name``, else the advice.

    ``besides`` is what to do where that was not meant.
    """
    match = closest(name, known)
    return f'; did you mean "{match}"?{besides}' if match else advice


def unknown(
    what: str, name: str, known: Iterable[str], advice: str = "", *, besides: str = ""
) -> str:
    """Say that nothing of this kind has a name, and which is meant, as ``nearest`` does."""
    return f'unknown {what} "{name}"{nearest(name, known, advice, besides=besides)}'


def counted(amount: int, noun: str) -> str:
    """Return how many there are of something: ``1 problem``, ``2 problems``."""
    return f"{amount} {plural(amount, noun)}"


def plural(amount: int, noun: str) -> str:
    """Return a noun in the number that fits an amount."""
    return noun if amount == 1 else f"{noun}s"
