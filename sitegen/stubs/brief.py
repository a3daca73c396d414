"""A brief to fill in, with what was found in each paragraph as comments."""

import hashlib
import textwrap
from collections.abc import Iterator, Mapping, Sequence

from sitegen.places import BRIEFS
from sitegen.records import ThemeRecord
from sitegen.records.schema import modeline
from sitegen.records.theme import MIXED
from sitegen.stubs.asking import form_of
from sitegen.stubs.suggestions import MOST_PARAGRAPHS
from sitegen.wording import told
from sitegen.yamltext import FILL_IN

_WIDTH = 100


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
    text = form_of(
        "brief",
        modeline=modeline("brief", BRIEFS),
        claims="\n".join(_claims(roles, found, claims, notes)),
        questions="\n".join(_questions(themes)),
    )
    why = told('by this "new --refresh" sees whether anything was edited')
    return f"{text}# {why}{_digest(text)}"


def is_untouched(text: str) -> bool:
    """Say whether a brief is a stub just as it was written."""
    body, _, seal = text.rpartition("# ")
    return seal.endswith(_digest(body))


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
        read = told("only the first {number} paragraphs were read by rule", number=MOST_PARAGRAPHS)
        yield f"  # {read}"


def _questions(themes: Mapping[str, ThemeRecord]) -> Iterator[str]:
    keys = {key: q for theme in themes.values() for key, q in theme.questions_by_key.items()}
    if not keys:
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
    # one that can be answered so is shown, else the first
    key = min(keys, key=lambda key: MIXED not in keys[key].answers)
    answer = MIXED if MIXED in keys[key].answers else next(iter(keys[key].answers))
    yield f"# positions: # {told('what only several claims together answer')}"
    yield f"#   {key}: {{answer: {answer}, rests_on: [a-claim, another-claim]}}"


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
