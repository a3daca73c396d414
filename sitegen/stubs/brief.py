"""A brief to fill in, with what was found in each paragraph as comments."""

import hashlib
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from string import Template

from sitegen.places import BRIEFS
from sitegen.records import ThemeRecord
from sitegen.records.schema import modeline
from sitegen.stubs.suggestions import MOST_PARAGRAPHS
from sitegen.wording import told
from sitegen.yamltext import FILL_IN

_WIDTH = 100

BRIEF = """\
$modeline
# Replace every FILL IN; "python build.py check" says what is left. Below each paragraph's number
# stands a claim for each figure and each sentence that somebody asserts, above them other numbers
# and dates: read the article, then decide, and take out what is not needed; comments may stay. What
# answers a question has "answers: {a-question: an-answer}" and may do without themes.
state: draft
summary: >-
  $fill what the article says, in two or three sentences
claims:
$claims
$questions
uncited:
  $fill paragraphs no claim cites, such as 3, 9-11; or take both lines out: $fill why none does
"""
"""What a brief asks for, as editors are told it."""


def brief_stub(
    roles: Mapping[int, str],
    found: Mapping[int, Sequence[str]],
    claims: Mapping[int, Sequence[str]],
    themes: Mapping[str, ThemeRecord],
    *,
    notes: Sequence[str] = (),
) -> str:
    """Return a brief to fill in; the file can be told from one that somebody has edited.

    ``roles`` names each citable paragraph's, ``notes`` are comments on all of them.
    """
    return _sealed(
        Template(told(BRIEF)).substitute(
            modeline=modeline("brief", BRIEFS),
            fill=FILL_IN,
            claims="\n".join(_claims(roles, found, claims, notes)),
            questions="\n".join(_questions(themes)),
        )
    )


def is_untouched(text: str) -> bool:
    """Say whether a brief is a stub just as it was written."""
    body, _, seal = text.rpartition("# ")
    return seal.endswith(_digest(body))


def _sealed(text: str) -> str:
    why = told('by this "new --refresh" sees whether anything was edited')
    return f"{text}# {why}{_digest(text)}"


def _digest(text: str) -> str:
    return f": {hashlib.sha256(text.encode()).hexdigest()[:16]}\n"


def _claims(
    roles: Mapping[int, str],
    found: Mapping[int, Sequence[str]],
    claims: Mapping[int, Sequence[str]],
    notes: Sequence[str],
) -> Iterator[str]:
    for note in notes:
        yield from _comment(note)
    for number, role in roles.items():
        yield f"  # ¶ {number}, {role}"
        for line in found.get(number, ()):
            yield from _comment(line, "  ")
        yield from claims.get(number, ())
    if found and len(roles) > MOST_PARAGRAPHS:
        read = told("only the first {number} paragraphs were read by rule")
        yield f"  # {read.format(number=MOST_PARAGRAPHS)}"


def _questions(themes: Mapping[str, ThemeRecord]) -> Iterator[str]:
    if not any(theme.questions for theme in themes.values()):
        return
    silent = told(
        "the questions below that no claim answers, without their marks, then take this line out"
    )
    yield f"not_addressed:\n  - {FILL_IN} {silent}"
    for name in sorted(themes, key=lambda name: (themes[name].order, name)):
        for key, question in themes[name].questions.items():
            yield from _comment(f"{question.ask} ({', '.join(question.answers)})")
            yield from (f"  # - {key}.{item}" for item in question.items)
            if not question.items:
                yield f"  # - {key}"


def _comment(text: str, further: str = "") -> Iterator[str]:
    """Yield a comment's lines; those after the first stand further in."""
    yield from textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=f"  # {further}",
        subsequent_indent=f"  # {further}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
