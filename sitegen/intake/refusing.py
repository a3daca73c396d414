"""What of a text that comes in is refused, each in one line that says what to do."""

import re
from collections.abc import Mapping
from pathlib import Path

from sitegen.characters import misplaced, name_of, one_line
from sitegen.desk.reading import find_text, read_article
from sitegen.desk.writing import write_new
from sitegen.evidence.fingerprints import (
    NOT_UTF_8,
    fingerprints_of,
    misshapen,
    paragraphs_of,
    shift_of,
)
from sitegen.library import Library
from sitegen.paragraphs import paragraphs
from sitegen.places import BRIEFS, FINGERPRINTS, SEEDS, VOCABULARY, fault_in_name
from sitegen.problems import RefusedError, nearest, printable, quoted
from sitegen.records import Seed
from sitegen.records.texts import fault_in_file_name

_FILE = re.compile(r"""\bfile: *(["']?)(.+?)\1 *(?:[,}\n]|$)""")


def check_vocabulary(library: Library) -> None:
    """Refuse to look for names and words in a text while those that are known cannot be read."""
    if VOCABULARY in library.unread:
        raise RefusedError(f"{VOCABULARY} has problems; run: python build.py check")


def text_of(library: Library, article: str, texts: Path) -> tuple[Seed, Path]:
    """Return an article's seed and where its text is."""
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


def text_at(text: Path, texts: Path) -> Path:
    """Return where a text is that was named."""
    if path := find_text(text, texts):
        return path
    raise RefusedError(f"{text}: no such text, neither here nor in {texts}")


def name_in_records(name: str) -> str:
    """Return a text's name as records have it."""
    for at in misplaced(name)[:1]:
        fault = f"rename the text, without {name_of(name[at])}"
        raise RefusedError(printable(f"{quoted(name)}: {fault}"))
    if message := fault_in_file_name(one_line(name)):
        raise RefusedError(f"{quoted(name)} {message}")
    return one_line(name)


def id_of(name: str) -> str:
    """Return the id of a new article."""
    if not name:
        raise RefusedError("the text's name gives no id; add --id publisher-year-author")
    if fault := fault_in_name(name):
        raise RefusedError(f"{quoted(name)}: {fault}")
    return name


def lines_of(path: Path) -> tuple[str, ...]:
    """Return the paragraphs of a text."""
    try:
        lines = paragraphs_of(read_article(path))
    except UnicodeDecodeError:
        raise RefusedError(f"{path}: {NOT_UTF_8}") from None
    if not lines:
        raise RefusedError(f"{path}: holds no text")
    if unfit := misshapen(lines):
        raise RefusedError(f"{path}: the text {unfit}")
    return lines


def check_text_is_new(files: Mapping[str, bytes], file: str, article: str) -> None:
    """Refuse a text that a seed names, also one that is still to be filled in."""
    for path in (path for path in files if path.startswith(SEEDS) and path.endswith(".yml")):
        name = path.removeprefix(SEEDS).removesuffix(".yml")
        named = _FILE.findall(files[path].decode(errors="replace"))
        if name != article and file in (one_line(found) for _, found in named):
            todo = f"fill in {path} and run: python build.py new --refresh {name}"
            raise RefusedError(f"{file} already belongs to {name}; {todo}")


def check_content_is_new(library: Library, article: str, lines: tuple[str, ...]) -> None:
    """Refuse what is, paragraph by paragraph, the text of another article, whatever its file."""
    found = fingerprints_of(lines, range(1, len(lines) + 1)).items()
    for name, recorded in library.fingerprints.items():
        if name != article and recorded and recorded.items() <= found:
            raise RefusedError(
                f"this is the text of {name}, paragraph by paragraph; go on with that article, or, "
                "where another publisher printed it, too, begin the text with its name"
            )


def write_all_new(root: Path, files: Mapping[str, str]) -> None:
    """Write files that are not there."""
    try:
        write_new(root, files)
    except FileExistsError as error:
        name = Path(error.filename).relative_to(root).as_posix()
        again = "choose another --id, or --refresh its fingerprints"
        again = f"take that one: new {name}" if name.endswith(".txt") else again
        message = f"{name} is there and stays; {again}"
        raise RefusedError(message) from None


def check_paragraphs(
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
