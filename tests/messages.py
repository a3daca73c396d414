"""Every message of ours that a reader can be told: in templates, in code, and terms by list."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from jinja2.ext import extract_from_ast

from sitegen.addresses import COMPARED
from sitegen.completion import BUILT_IN
from sitegen.corpus import Beginning
from sitegen.dates import MONTHS, QUALITIES, SEASONS
from sitegen.desk.shipped import SAID, THEME
from sitegen.exports.changes import ADDED
from sitegen.exports.datapackage import JSON_FILES, TABLES
from sitegen.exports.states import UNGRADED
from sitegen.records.recorded import Part
from sitegen.records.scales import ConfidenceScale, LikelihoodScale, ReliabilityScale
from sitegen.records.terms import (
    Explanation,
    Genre,
    Grade,
    Hedge,
    Kind,
    Mark,
    Qualifier,
    Stance,
    WithdrawalReason,
    Wording,
)
from sitegen.starter import _THEMES, EXAMPLE
from sitegen.starter import SAID as OF_SETTINGS
from sitegen.stubs.roles import _NOT_THE_ARTICLE, Role
from sitegen.stubs.suggestions import SIZES
from sitegen.views.rendering import environment
from sitegen.wording import NUMBERS
from sitegen.wording.claims import _PREFIX, _STANCES
from sitegen.wording.sentences import _SCALES
from sitegen.wording.sources import NAMES_OF_LANGUAGES, UNTITLED

SITEGEN = Path(__file__).parent.parent / "sitegen"
FOR_EDITORS = {"review.html", "reviews.html", "reviewlink.html", "problems.html", "panel.html"}
"""Templates of pages that only ``serve`` has; editors are told everything in English."""
_COUNTED = re.compile(r'wording\.count\([^"]*?, "([^"]+)"(?:, "([^"]+)")?\)')


def messages() -> set[str]:
    """Return every message in English."""
    return {*_in_templates(), *_in_scripts(), *_in_code(), *_terms()} - {""}


def templates() -> Iterator[tuple[str, str]]:
    """Yield the name and text of each template for readers."""
    for path in sorted((SITEGEN / "templates").glob("*.*")):
        if path.name not in FOR_EDITORS and path.suffix != ".css":
            yield path.name, path.read_text("utf-8")


def _in_templates() -> Iterator[str]:
    for _, text in templates():
        for _, _, found in extract_from_ast(environment().parse(text)):
            yield from filter(None, [found] if isinstance(found, str) else found or ())
        yield from re.findall(r'wording\.told\("([^"]+)"\)', text)
        for singular, plural in _COUNTED.findall(text):
            yield from _nouns(singular, plural)


def _in_scripts() -> Iterator[str]:
    for path in THEME.rglob("*.js"):
        yield from map(json.loads, SAID.findall(path.read_text("utf-8")))


def _in_code() -> Iterator[str]:
    for path in (
        path
        for room in ("views", "wording", "exports", "stubs")
        for path in SITEGEN.glob(f"{room}/**/*.py")
    ):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield from _of_call(node)


def _of_call(node: ast.Call) -> Iterator[str]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    said = [text for argument in node.args for text in _texts(argument)]
    if name == "told":
        yield from said
    elif name == "count" and said:
        yield from _nouns(said[0], "")


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield a text, or both of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_texts(node.body), *_texts(node.orelse))


def _nouns(singular: str, plural: str) -> Iterator[str]:
    yield from (f"one {singular}", plural or f"{singular}s")


def _terms() -> Iterator[str]:
    for shown in (Hedge, Kind, Genre, Mark, Stance, Part):
        yield from shown
    judged = (Qualifier, Wording, WithdrawalReason, Grade, Explanation)
    for defined in (Hedge, Kind, Genre, Mark, Stance, *judged):
        yield from (term.definition for term in defined)
    yield from (qualifier.replace("-", " ") for qualifier in Qualifier)
    yield from (step.definition for step in Beginning)
    for scale in (*LikelihoodScale, *ConfidenceScale, *ReliabilityScale):
        yield scale.called
    for likelihoods in LikelihoodScale:
        yield from (step.words for step in likelihoods.steps)
    for grounds in ConfidenceScale:
        for step in grounds.steps:
            yield from (step.words, step.meaning, f"{step.words} confidence")
    yield from (
        *_PREFIX.values(),
        *_STANCES.values(),
        *NUMBERS,
        *NAMES_OF_LANGUAGES.values(),
        UNTITLED,
    )
    yield from (title for title, _ in COMPARED)
    yield from (*MONTHS, *QUALITIES.values(), *(name for name, _, _ in SEASONS.values()))
    for _, name in _SCALES:
        yield from (name, f"1 {name}")
    for table in TABLES:
        yield from (table.title, table.says, *(column.says for column in table.columns))
    yield from (title for _, _, title in JSON_FILES)
    yield from OF_SETTINGS.findall((SITEGEN / "starter/site/mkdocs.yml").read_text("utf-8"))
    yield from (Role.NONE, *_NOT_THE_ARTICLE, "bio", "no sentence", "after the end")
    yield from (*SIZES.values(), *BUILT_IN.values())
    yield from (ADDED, UNGRADED, EXAMPLE, *_THEMES, "the author", "unnamed sources", "and", "or")
