"""How an article comes in: the files of a new one, the fingerprints of one that is there."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sitegen.characters import misplaced, name_of, one_line
from sitegen.desk.reading import find_text, read_article, read_files, read_texts
from sitegen.desk.writing import write_file, write_new
from sitegen.evidence.checking import most_words
from sitegen.evidence.fingerprints import (
    NOT_UTF_8,
    SHORTEST,
    Comparison,
    compare,
    fingerprints_of,
    misshapen,
    paragraphs_of,
    shift_of,
)
from sitegen.evidence.sharing import shared_lines, standing_lines
from sitegen.library import Library
from sitegen.paragraphs import paragraphs
from sitegen.places import BRIEFS, FINGERPRINTS, SEEDS, VOCABULARY, fault_in_name
from sitegen.problems import nearest, printable, quoted
from sitegen.project import project_of
from sitegen.records import Seed, format_fingerprints
from sitegen.records.texts import fault_in_file_name
from sitegen.stubs.brief import is_untouched
from sitegen.stubs.drafting import brief_again, first_files, guess_id, shown
from sitegen.stubs.roles import Role, numbers_of
from sitegen.stubs.wrapping import is_wrapped, joined

_ID = re.compile(r".+-[12][0-9]{3}(-.+)?")
_FILE = re.compile(r"""\bfile: *(["']?)(.+?)\1 *(?:[,}\n]|$)""")
_NO_FORM = (
    "Named {}; ids here are publisher-year-author: to give it one, delete these files and run "
    "this again with --id"
)


JOINED, KEPT = "joined", "kept"
"""What is done with lines that were broken at a width."""


class RefusedError(Exception):
    """What was asked for cannot be done; its text is one line that says what to do."""


def add_article(
    root: Path, text: Path, texts: Path, *, article: str | None = None, lines_are: str = ""
) -> list[str]:
    """Write seed record, fingerprints and brief of a new text, overwriting nothing.

    The text is a path or a name in the folder ``texts``. Return what there is to say, line by line.
    Lines that were broken at a width are refused, unless they are ``joined`` or ``kept``.
    """
    path = _found(text, texts)
    named = _id(guess_id(_printable(path.name)) if article is None else article)
    lines = _lines_of(path)
    if lines_are != KEPT and is_wrapped(lines):
        path = _joined(path, texts, meant=lines_are == JOINED)
        lines = _lines_of(path)
    name = _printable(path.name)
    there = read_files(root)
    library = project_of(there).library
    _check_vocabulary(library)
    _check_text_is_new(there, name, named)
    _check_content_is_new(library, named, lines)
    files, guesses = first_files(named, name, lines, library)
    _write(root, files)
    others = {other: text for other, text in read_texts(texts).items() if other != name}
    known = {other: paragraphs_of(text) for other, text in others.items()}
    found = {
        other: dict(enumerate(lines, 1)) for other, lines in known.items() if not misshapen(lines)
    }
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
    _write(texts, {name: joined(read_article(path))})
    return texts / name


def _check_vocabulary(library: Library) -> None:
    """Refuse to look for names and words in a text while those that are known cannot be read."""
    if VOCABULARY in library.unread:
        raise RefusedError(f"{VOCABULARY} has problems; run: python build.py check")


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
    _check_vocabulary(library)
    seed, path = _text_of(library, article, texts)
    lines = _lines_of(path)
    recorded = library.fingerprints.get(article, {})
    _check_paragraphs(article, seed, recorded, lines)
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
    seed, path = _text_of(project_of(read_files(root)).library, article, texts)
    against = _found(other, texts)
    lines = dict(enumerate(_lines_of(path), 1))
    found = {number: lines[number] for number in seed.citable if number in lines}
    others = dict(enumerate(_lines_of(against), 1))
    return [*shared_lines((path.name, against.name), (found, others))]


def _text_of(library: Library, article: str, texts: Path) -> tuple[Seed, Path]:
    if f"{SEEDS}{article}.yml" in library.unread:
        raise RefusedError(f"{SEEDS}{article}.yml has problems; run: python build.py check")
    if article not in library.seeds:
        raise RefusedError(f"unknown seed {quoted(article)}{nearest(article, library.seeds)}")
    seed = library.seeds[article].record
    if not seed.text:
        raise RefusedError(f"{SEEDS}{article}.yml names no text; add its text: file and paragraphs")
    path = find_text(texts / seed.text.file, texts)
    if not path:
        raise RefusedError(
            f"{seed.text.file}: no such text in {texts}; save it there, or set BRIEFING_TEXTS"
        )
    return seed, path


def _found(text: Path, texts: Path) -> Path:
    if path := find_text(text, texts):
        return path
    raise RefusedError(f"{text}: no such text, neither here nor in {texts}")


def _printable(name: str) -> str:
    """Return a text's name as records have it."""
    for at in misplaced(name)[:1]:
        fault = f"rename the text, without {name_of(name[at])}"
        raise RefusedError(printable(f"{quoted(name)}: {fault}"))
    if message := fault_in_file_name(one_line(name)):
        raise RefusedError(f"{quoted(name)} {message}")
    return one_line(name)


def _id(name: str) -> str:
    if not name:
        raise RefusedError("the text's name gives no id; add --id publisher-year-author")
    if fault := fault_in_name(name):
        raise RefusedError(f"{quoted(name)}: {fault}")
    return name


def _lines_of(path: Path) -> tuple[str, ...]:
    try:
        lines = paragraphs_of(read_article(path))
    except UnicodeDecodeError:
        raise RefusedError(f"{path}: {NOT_UTF_8}") from None
    if not lines:
        raise RefusedError(f"{path}: holds no text")
    if unfit := misshapen(lines):
        raise RefusedError(f"{path}: the text {unfit}")
    return lines


def _check_text_is_new(files: Mapping[str, bytes], file: str, article: str) -> None:
    """Refuse a text that a seed names, also one that is still to be filled in."""
    for path in (path for path in files if path.startswith(SEEDS) and path.endswith(".yml")):
        name = path.removeprefix(SEEDS).removesuffix(".yml")
        named = _FILE.findall(files[path].decode(errors="replace"))
        if name != article and file in (one_line(found) for _, found in named):
            todo = f"fill in {path} and run: python build.py new --refresh {name}"
            raise RefusedError(f"{file} already belongs to {name}; {todo}")


def _check_content_is_new(library: Library, article: str, lines: tuple[str, ...]) -> None:
    """Refuse what is, paragraph by paragraph, the text of another article, whatever its file."""
    found = fingerprints_of(lines, range(1, len(lines) + 1)).items()
    for name, recorded in library.fingerprints.items():
        if name != article and recorded and recorded.items() <= found:
            raise RefusedError(
                f"this is the text of {name}, paragraph by paragraph; go on with that article, or, "
                "where another publisher printed it, too, begin the text with its name"
            )


def _allowance(lines: Sequence[str], body: Iterable[int]) -> Iterator[str]:
    """Yield how long the claims of a running text may become, where that is bounded."""
    words = sum(len(lines[number - 1].split()) for number in body)
    if (most := most_words(words)) is not None:
        yield f"{words} words of running text: your sentences together may have {most}."


def _write(root: Path, files: Mapping[str, str]) -> None:
    try:
        write_new(root, files)
    except FileExistsError as error:
        name = Path(error.filename).relative_to(root).as_posix()
        again = "choose another --id, or --refresh its fingerprints"
        again = f"take that one: new {name}" if name.endswith(".txt") else again
        message = f"{name} is there and stays; {again}"
        raise RefusedError(message) from None


def _check_paragraphs(
    article: str, seed: Seed, recorded: Mapping[int, str], lines: tuple[str, ...]
) -> None:
    """Refuse fingerprints of other paragraphs than the claims cite, unless it is meant."""
    if shift := shift_of(recorded, lines):
        raise RefusedError(
            f"{SEEDS}{article}.yml: text: {shift}. If this text is right, mend the numbers in "
            f"{SEEDS}{article}.yml and {BRIEFS}{article}.yml, delete "
            f"{SEEDS}{article}{FINGERPRINTS} and run this again"
        )
    if beyond := [number for number in seed.citable if number > len(lines)]:
        ends = f"the text ends with {paragraphs([len(lines)])}"
        raise RefusedError(f"{SEEDS}{article}.yml names {paragraphs(beyond)}, but {ends}")


def _changes(comparison: Comparison) -> Iterator[str]:
    became = {"changed": comparison.changed, "new": comparison.new, "gone": comparison.gone}
    for word, numbers in became.items():
        if numbers:
            yield f"{paragraphs(numbers)}: {word}"
    if not any(became.values()):
        yield (
            f"No paragraph of {SHORTEST} characters or more changed; shorter ones have no "
            "fingerprint."
        )
