"""How an article comes in: the files of a new one, the fingerprints of one that is there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sitegen.desk.reading import read_article, read_files, read_texts
from sitegen.desk.writing import write_file
from sitegen.evidence.checking import most_words
from sitegen.evidence.fingerprints import (
    SHORTEST,
    Comparison,
    compare,
    fingerprints_of,
    misshapen,
    paragraphs_of,
)
from sitegen.evidence.sharing import shared_lines, standing_lines
from sitegen.intake import refusing
from sitegen.paragraphs import paragraphs
from sitegen.places import BRIEFS, FINGERPRINTS, SEEDS
from sitegen.problems import RefusedError
from sitegen.project import project_of
from sitegen.records import format_fingerprints
from sitegen.stubs.brief import is_untouched
from sitegen.stubs.drafting import brief_again, first_files, guess_id, shown
from sitegen.stubs.roles import Role, numbers_of
from sitegen.stubs.wrapping import is_wrapped, joined

_ID = re.compile(r".+-[12][0-9]{3}(-.+)?")
_NO_FORM = (
    "Named {}; ids here are publisher-year-author: to give it one, delete these files and run "
    "this again with --id"
)


JOINED, KEPT = "joined", "kept"
"""What is done with lines that were broken at a width."""


def add_article(
    root: Path, text: Path, texts: Path, *, article: str | None = None, lines_are: str = ""
) -> list[str]:
    """Write seed record, fingerprints and brief of a new text, overwriting nothing.

    The text is a path or a name in the folder ``texts``. Return what there is to say, line by line.
    Lines that were broken at a width are refused, unless they are ``joined`` or ``kept``.
    """
    path = refusing.text_at(text, texts)
    named = refusing.id_of(
        guess_id(refusing.name_in_records(path.name)) if article is None else article
    )
    lines = refusing.lines_of(path)
    if lines_are != KEPT and is_wrapped(lines):
        path = _joined(path, texts, meant=lines_are == JOINED)
        lines = refusing.lines_of(path)
    name = refusing.name_in_records(path.name)
    there = read_files(root)
    library = project_of(there).library
    refusing.check_vocabulary(library)
    refusing.check_text_is_new(there, name, named)
    refusing.check_content_is_new(library, named, lines)
    files, guesses = first_files(named, name, lines, library)
    refusing.write_all_new(root, files)
    known = ((file, paragraphs_of(text)) for file, text in read_texts(texts).items())
    others = ((f, lines) for f, lines in known if f != name and not misshapen(lines))
    found = {file: dict(enumerate(lines, 1)) for file, lines in others}
    return [
        *(f"Wrote {file}." for file in files),
        *(() if article or _ID.fullmatch(named) else (_NO_FORM.format(named),)),
        *shown(lines, guesses),
        *standing_lines(dict(enumerate(lines, 1)), found),
        *_allowance(lines, numbers_of(guesses, Role.BODY)),
        *_next(named, path, texts),
    ]


def _joined(path: Path, texts: Path, *, meant: bool) -> Path:
    """Save a text with a paragraph a line beside the others, where that is meant."""
    name = f"{path.stem}-{JOINED}.txt"
    if not meant:
        advice = f"add --lines {JOINED} to save it as {name}, a paragraph a line, or --lines {KEPT}"
        raise RefusedError(f"{path}: most of its lines end within a sentence; {advice}")
    refusing.write_all_new(texts, {name: joined(read_article(path))})
    return texts / name


def _next(article: str, path: Path, texts: Path) -> Iterator[str]:
    if not (texts / path.name).is_file():
        yield f"Move {path} to {texts}, where it is looked for from now on."
    refresh = f"python build.py new --refresh {article}"
    files = f"{SEEDS}{article}.yml (where you change paragraphs or date, run: {refresh})"
    yield f"Next: fill in {files}, then {BRIEFS}{article}.yml"


def refresh_fingerprints(root: Path, article: str, texts: Path) -> list[str]:
    """Write the fingerprints of an article's text again; return what changed, line by line.

    A brief that nobody has edited since it was written as a stub is written again, too.
    """
    files = read_files(root)
    library = project_of(files).library
    refusing.check_vocabulary(library)
    seed, path = refusing.text_of(library, article, texts)
    lines = refusing.lines_of(path)
    recorded = library.fingerprints.get(article, {})
    refusing.check_paragraphs(article, seed, recorded, lines)
    found = fingerprints_of(lines, seed.citable)
    write_file(root / SEEDS / f"{article}{FINGERPRINTS}", format_fingerprints(found))
    changes = [*_changes(compare(recorded, found))]
    brief = f"{BRIEFS}{article}.yml"
    if is_untouched(files.get(brief, b"").decode(errors="replace")):
        write_file(root / brief, brief_again(seed, lines, library))
        changes.append(f"Wrote {brief} again, by what the seed says now.")
        changes.extend(_allowance(lines, seed.text.body if seed.text else ()))
    return changes


def compare_texts(root: Path, article: str, other: Path, texts: Path) -> list[str]:
    """Return what an article's text and another one share, as a whole and by paragraph."""
    seed, path = refusing.text_of(project_of(read_files(root)).library, article, texts)
    against = refusing.text_at(other, texts)
    lines = dict(enumerate(refusing.lines_of(path), 1))
    found = {number: lines[number] for number in seed.citable if number in lines}
    others = dict(enumerate(refusing.lines_of(against), 1))
    return [*shared_lines((path.name, against.name), (found, others))]


def _allowance(lines: Sequence[str], body: Iterable[int]) -> Iterator[str]:
    """Yield how long the claims of a running text may become, where that is bounded."""
    words = sum(len(lines[number - 1].split()) for number in body)
    if (most := most_words(words)) is not None:
        yield f"{words} words of running text: your sentences together may have {most}."


def _changes(comparison: Comparison) -> list[str]:
    became = {"changed": comparison.changed, "new": comparison.new, "gone": comparison.gone}
    told = [f"{paragraphs(numbers)}: {word}" for word, numbers in became.items() if numbers]
    nothing = f"No paragraph of {SHORTEST} characters or more changed; shorter ones have no "
    return told or [f"{nothing}fingerprint."]
