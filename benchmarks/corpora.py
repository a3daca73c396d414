"""Corpora of invented articles: the same bytes for the same number of briefs, on every machine.

An article depends on its number alone, so that a larger corpus begins with the smaller one. There
are at least five: the themes rest on their claims.
"""

import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from benchmarks.words import (
    ACTORS,
    ENDINGS,
    FILLERS,
    GENRES,
    MIDDLES,
    MONTHS,
    NAMES,
    NOTES,
    OUTLETS,
    STARTS,
    SURNAMES,
    TOPICS,
    Topic,
)

TEXTS = "seeds/texts/"
HERE = Path(__file__).parent / "invented"
FIRST, LAST = 2022, 2031
"""The years of publication."""
_FIRST_BODY = 3  # after headline and standfirst


def corpus(briefs: int) -> Iterator[tuple[str, str]]:
    """Yield each file's path and text: what all corpora share, and so many articles."""
    for path in sorted(HERE.rglob("*.yml")):
        yield path.relative_to(HERE).as_posix(), path.read_text("utf-8")
    for number in range(1, briefs + 1):
        yield from article(number)


def article(number: int) -> Iterator[tuple[str, str]]:
    """Yield an article's brief, seed, fingerprints and text."""
    name = article_id(number)
    paragraphs = text(number)
    hashes = (sha256(paragraph.encode()).hexdigest() for paragraph in paragraphs)
    lines = (f"{i} {found}\n" for i, found in enumerate(hashes, start=1))
    yield f"briefings/articles/{name}.yml", brief(number)
    yield f"seeds/{name}.yml", seed(number)
    yield f"seeds/{name}.sha256", "".join(lines)
    yield f"{TEXTS}{name}.txt", "\n".join(paragraphs) + "\n"


def article_id(number: int) -> str:
    """Return what the article's files are called."""
    outlet = OUTLETS[number % len(OUTLETS)].lower().replace(" ", "-")
    return f"{outlet}-{number:04}"


def said_place(number: int, claim: str) -> str:
    """Return the place that a claim of an article is about."""
    return _place(number, [topic.id for topic in TOPICS].index(claim))


def brief(number: int) -> str:
    """Write an article's brief."""
    silent = [t.question for t in TOPICS if t.question and _is_silent(number, t)]
    listed = f"not_addressed: [{', '.join(silent)}]\n" if silent else ""
    uncited = "uncited:\n  1: >-\n    The headline.\n  2: >-\n    The standfirst.\n"
    claims = "".join(_claim(number, i, topic) for i, topic in enumerate(TOPICS))
    summary = (
        f"  The article goes along the canal from {_place(number, 0)} to"
        f" {_place(number, len(TOPICS) - 1)},\n  asks what it costs and whom it serves, and ends"
        " with what was there before.\n"
    )
    return f"state: reviewed\nsummary: >-\n{summary}claims:\n{claims}{listed}{uncited}"


def seed(number: int) -> str:
    """Write an article's seed."""
    outlet, last = OUTLETS[number % len(OUTLETS)], len(TOPICS) + _FIRST_BODY - 1
    year, month = _published(number)
    return f"""\
title: "{_headline(number)}"
authors: [{_pick(NAMES, number, "name")} {_pick(SURNAMES, number, "surname")}]
publisher: {outlet}
published: {year}-{month:02}-{1 + _draw(number, "day") % 28:02}
language: en
genre: {_pick(GENRES, number, "genre")}
url: https://example.org/canal/{article_id(number)}
descriptor: >-
  An invented text about a canal that never was, from the bank at {_place(number, 0)}. Good for
  how long a build takes.
reliability:
  grade: {_pick("ABCD", number, "grade")}
  why: >-
    It names whom it asked at {_place(number, 0)}.
text:
  file: {article_id(number)}.txt
  headline: [1]
  standfirst: [2]
  body: [{_FIRST_BODY}-{last}]
"""


def text(number: int) -> list[str]:
    """Return an article's paragraphs: headline, standfirst, and one for each claim."""
    standfirst = (
        f"On the bank near {_place(number, 1)} the water is brown and the talk is of money."
    )
    body = (_paragraph(number, i, topic) for i, topic in enumerate(TOPICS))
    return [_headline(number), standfirst, *body]


def _headline(number: int) -> str:
    return f"What the water brings to {_place(number, 0)} and to {_place(number, 2)}"


def _paragraph(number: int, index: int, topic: Topic) -> str:
    fillers = (_pick(FILLERS, number, index, side) for side in ("before", "after"))
    before, after = fillers
    return f"{before} {topic.article.format(**_words(number, index, topic, 2))} {after}"


def _claim(number: int, index: int, topic: Topic) -> str:
    words = _words(number, index, topic, 1)
    says = topic.says.format(**words)
    lines = [f"  {topic.id}:", "    says: >-", f"      {says[0].upper()}{says[1:]}"]
    if "{who}" in topic.says:
        lines.append(f"    by: [{_asserter(number, index)}]")
    if topic.hedge:
        lines.append(f"    hedge: {topic.hedge}")
    lines += [f"    paragraphs: [{index + _FIRST_BODY}]", f"    kind: {topic.kind}"]
    if topic.measure:
        lines += ["    figures:", f"      - measure: {topic.measure}"]
        lines.append(f"        exactly: {words['count']}")
    if "{when}" in topic.article:
        year, month = _month(number, index)
        lines.append(f"    date: {year}-{month:02}")
    lines.append(f"    themes: [{topic.theme}]")
    if topic.question and not _is_silent(number, topic):
        lines += ["    answers:", f"      {topic.question}: {_answer(number, topic)[0]}"]
    first = _draw(number, index, "note")
    notes = (NOTES[(first + i) % len(NOTES)].format(place=words["place"]) for i in (0, 1))
    return "\n".join([*lines, "    note: >-", *(f"      {note}" for note in notes)]) + "\n"


def _words(number: int, index: int, topic: Topic, side: int) -> dict[str, str]:
    """Return what stands for the names in a topic's sentences, those of the claim or the text."""
    year, month = _month(number, index)
    return {
        "place": _place(number, index),
        "who": ACTORS[_asserter(number, index)],
        "count": str(topic.scale * (2 + _draw(number, index, "count") % 40)),
        "when": f"{MONTHS[month - 1]} {year}",
        "verdict": _answer(number, topic)[side] if topic.answers else "",
    }


def _place(number: int, index: int) -> str:
    """Return the name of a claim's place; the first 80,000 claims have one of their own."""
    rest = (number * len(TOPICS) + index) * 7919
    parts = []
    for syllables in (ENDINGS, MIDDLES, MIDDLES, STARTS):
        rest, at = divmod(rest, len(syllables))
        parts.append(syllables[at])
    return "".join(reversed(parts))


def _answer(number: int, topic: Topic) -> tuple[str, str, str]:
    return topic.answers[_draw(number, topic.id) % len(topic.answers)]


def _is_silent(number: int, topic: Topic) -> bool:
    return _draw(number, topic.id, "silent") % 4 == 0


def _asserter(number: int, index: int) -> str:
    return _pick(tuple(ACTORS), number, index, "who")


def _published(number: int) -> tuple[int, int]:
    drawn = _draw(number, "published")
    return FIRST + drawn % (LAST - FIRST + 1), 1 + drawn // 100 % 12


def _month(number: int, index: int) -> tuple[int, int]:
    """Return a month in the three years before the article's."""
    year, _ = _published(number)
    drawn = _draw(number, index, "month")
    return year - 1 - drawn % 3, 1 + drawn // 100 % 12


def _pick(things: tuple[str, ...] | list[str] | str, *of: object) -> str:
    return things[_draw(*of) % len(things)]


def _draw(*of: object) -> int:
    """Return a number that looks like chance, and is the same everywhere."""
    return crc32(repr(of).encode())


def write(root: Path, briefs: int) -> None:
    """Write a project with this checkout's code and looks, and the articles' texts beside it."""
    from tests.editing import another_subject, copy_tracked  # noqa: PLC0415 - imports all of ours

    files = dict(corpus(briefs))
    texts = {path: files.pop(path) for path in [*files] if path.startswith(TEXTS)}
    copy_tracked(root)
    another_subject(root, {path: made.encode() for path, made in files.items()})
    beside = texts_of(root)
    beside.mkdir()
    for path, made in texts.items():
        (beside / path.removeprefix(TEXTS)).write_text(made, "utf-8")


def texts_of(root: Path) -> Path:
    """Return where the texts are: within the project a server would show each beside its brief."""
    return root.with_name(f"{root.name}-texts")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
