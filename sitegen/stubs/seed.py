"""A seed to fill in: bibliographic fields as placeholders, paragraph roles as guessed."""

from collections.abc import Iterator, Sequence
from string import Template

from sitegen.evidence.tokens import clean
from sitegen.paragraphs import ranges
from sitegen.places import SEEDS
from sitegen.records.scales import ReliabilityScale
from sitegen.records.schema import modeline
from sitegen.records.terms import Genre
from sitegen.stubs.roles import Guess, Role, numbers_of
from sitegen.stubs.suggestions import dates_in
from sitegen.yamltext import FILL_IN

_SEED = Template("""\
$modeline
# Replace every FILL IN, or take its line out where nobody knows. "python build.py check" says what
# is left. What stands after a "#" is not read.
title: "$fill the title as published, or take the line out"
# short: A short name of the source for tables, where the publisher's is long
authors: ["$fill the full names in the printed order, or take the line out"]
publisher: "$fill the outlet or institute"
published: "$fill when: 2031, 2031-05 or 2031-05-02"$published
language: $language
genre: "$fill one of $genres"
# url: https://example.org/only-one-that-you-have-opened
descriptor: >-
  $fill what kind of text it is, from what position, good for what
reliability:
  grade: "$fill one of $grades"
  # $meaning
  why: >-
    $fill what the grade rests on
# derived_from:
#   - {seed: the-other-text, relation: reprint, paragraphs: [7-9]}
text:
  file: "$file"
  # Guessed by their form. Correct the numbers, then run: python build.py new --refresh $article
$roles""")
_DATE_LINE = 12  # words


def seed_stub(  # noqa: PLR0913 - each is a part of the stub
    article: str,
    file: str,
    guesses: Sequence[Guess],
    *,
    language: str,
    published: str,
    scale: ReliabilityScale = ReliabilityScale.ADMIRALTY,
) -> str:
    """Return a seed record; the file name must be printable.

    ``language`` may be empty; so may ``published``, a comment on what was found.
    """
    unknown = f'"{FILL_IN} the language: en, fr, de-CH or another"'
    return _SEED.substitute(
        modeline=modeline("seed", SEEDS),
        fill=FILL_IN,
        article=article,
        file=file.replace("\\", "\\\\").replace('"', '\\"'),
        published=f"  # {published}" if published else "",
        language=f"{language}  # guessed" if language else unknown,
        genres=", ".join(Genre),
        grades=", ".join(scale.names),
        meaning=", ".join(f"{grade.name} {grade.words}" for grade in scale.steps),
        roles="".join(f"  {line}\n" for line in _roles(guesses)),
    )


def _roles(guesses: Sequence[Guess]) -> Iterator[str]:
    for role in (Role.HEADLINE, Role.STANDFIRST, Role.BODY):
        if numbers := list(numbers_of(guesses, role)):
            yield f"{role}: [{ranges(numbers)}]"
    reasons: dict[str, list[int]] = {}
    for guess in guesses:
        if guess.why:
            reasons.setdefault(guess.why, []).append(guess.number)
    for why, numbers in reasons.items():
        yield f"# {Role.NONE} ({why}): {ranges(numbers)}"


def guess_published(lines: Sequence[str], guesses: Sequence[Guess], language: str) -> str:
    """Return a comment on the first day that stands in a short line beside the article."""
    for number in numbers_of(guesses, Role.NONE):
        text = clean(lines[number - 1])
        if len(text.split()) <= _DATE_LINE:
            for date in dates_in(text, language):
                return f"paragraph {number} has {date.text}"
    return ""
