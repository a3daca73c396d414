"""A brief to fill in, with what was found in each paragraph as comments."""

import hashlib
import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence
from string import Template

from sitegen.paragraphs import ranges
from sitegen.places import BRIEFS, VOCABULARY
from sitegen.records import ThemeRecord
from sitegen.records.schema import modeline
from sitegen.records.terms import Kind
from sitegen.stubs.suggestions import MOST_PARAGRAPHS, Found
from sitegen.yamltext import FILL_IN

_MOST_CLAIMS = 20
_SEAL = '# by this "new --refresh" sees whether anything was edited: '

_SILENT_ON = (
    "the questions below that no claim answers, without their marks, then take this line out"
)
_BRIEF = Template("""\
$modeline
# Replace every FILL IN; "python build.py check" says what is left. Below each paragraph's number
# stands what was found in it by rule, as a claim would have it: read the article, then decide. Take
# out the claims that you do not need. Comments may stay or go.
state: draft
summary: >-
  $fill what the article says, in two or three sentences
claims:
$claims
$questions
uncited:
  $uncited
""")
_CLAIM = Template("""\
  $fill a short id for ¶ $number, such as pay-offer; it is permanent:
    says: >-
      $fill one thing that paragraph $number says, in one sentence of your own
    by: [$by]
    hedge: $hedge
    paragraphs: [$number]
    kind: "$fill one of $kinds"
    themes: [$themes]
$figures""")
_FIGURES = """\
    # figures:
    #   - measure: a-measure
    #     exactly: 1200
    #     as_of: 2031-05
"""
_ANSWERS = "    # answers:\n    #   a-question: an-answer"
_WHY = "why no claim cites them; add others, or take both lines out"
_LEFT = f"{FILL_IN} such as 3, 9-11"


def brief_stub(
    roles: Mapping[int, str],
    found: Mapping[int, Found],
    themes: Mapping[str, ThemeRecord],
    *,
    notes: Sequence[str] = (),
) -> str:
    """Return a brief without claims; the file can be told from one that somebody has edited.

    ``roles`` names each citable paragraph's, ``notes`` are comments on all of them.
    """
    claimed = _claimed(roles, found)
    left = ranges([number for number in roles if number not in claimed])
    return _sealed(
        _BRIEF.substitute(
            modeline=modeline("brief", BRIEFS),
            fill=FILL_IN,
            claims="\n".join(_claims(roles, found, themes, claimed, notes)),
            uncited=f"{left or _LEFT}: {FILL_IN} {_WHY}",
            questions="\n".join(_questions(themes)),
        )
    )


def is_untouched(text: str) -> bool:
    """Say whether a brief is a stub just as it was written."""
    body, seal, _ = text.rpartition(_SEAL)
    return bool(seal) and text == _sealed(body)


def _sealed(text: str) -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return f"{text}{_SEAL}{digest}\n"


def _claims(
    roles: Mapping[int, str],
    found: Mapping[int, Found],
    themes: Mapping[str, ThemeRecord],
    claimed: Collection[int],
    notes: Sequence[str],
) -> Iterator[str]:
    for note in notes:
        yield from _comment(note)
    first = min(claimed, default=0)
    for number, role in roles.items():
        here = found.get(number, Found(lines=()))
        yield f"  # ¶ {number}, {role}"
        for line in here.lines:
            yield from _comment(line, "  ")
        if number in claimed:
            yield _claim(number, here, themes).rstrip()
        if number == first:
            yield f"{'' if here.figures else _FIGURES}{_ANSWERS}"
    if found and len(roles) > MOST_PARAGRAPHS:
        yield f"  # only the first {MOST_PARAGRAPHS} paragraphs were read by rule"


def _claimed(roles: Mapping[int, str], found: Mapping[int, Found]) -> set[int]:
    """Return the paragraphs below which a claim is begun: the first, and some that carry one."""
    body = [number for number, role in roles.items() if role == "body"] or [*roles]
    carry = {number for number, each in found.items() if each.by or each.figures}
    return {*body[:1], *sorted(carry.intersection(body))[:_MOST_CLAIMS]}


def _claim(number: int, found: Found, themes: Mapping[str, ThemeRecord]) -> str:
    by = found.by or ("author",)
    written = "".join("      - {}\n".format("\n        ".join(each)) for each in found.figures)
    known = ", ".join(filter(None, ("author", *found.by)))
    who = f'"{FILL_IN} who says it: {known} or another of {VOCABULARY}"'
    theme = f'"{FILL_IN} one or more of {", ".join(sorted(themes))}"'
    return _CLAIM.substitute(
        fill=FILL_IN,
        number=number,
        by=by[0] if len(by) == 1 and by[0] else who,
        hedge=found.hedge,
        kinds=", ".join(Kind),
        themes=theme if len(themes) != 1 else next(iter(themes)),
        figures=f"    figures:\n{written}" if written else "",
    )


def _questions(themes: Mapping[str, ThemeRecord]) -> Iterator[str]:
    if not any(theme.questions for theme in themes.values()):
        return
    yield f"not_addressed:\n  - {FILL_IN} {_SILENT_ON}"
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
        100,
        initial_indent=f"  # {further}",
        subsequent_indent=f"  # {further}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
