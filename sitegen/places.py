"""Which files a project has, where each kind is, and what their names can be."""

import re
from collections.abc import Iterator, Mapping

from sitegen.problems import Problem, Rule, problem_of_file
from sitegen.records.texts import fault_on_windows

SEEDS = "seeds/"
TEXTS = "seeds/texts"
FOLDER = "briefings/"
BRIEFS = "briefings/articles/"
THEMES = "briefings/themes/"
CHECKED = "briefings/checked/"
REVIEWED = "briefings/reviewed/"
RELEASES = "briefings/releases/"
VOCABULARY = "briefings/vocabulary.yml"
SITE = "briefings/site.yml"
PUBLISHED = "briefings/published.jsonl"
MKDOCS = "mkdocs.yml"
IN_VOCABULARY = f"; name one of {VOCABULARY}, or add it there"
OR_ADD_IT = f" If not, add it to {VOCABULARY}"
FINGERPRINTS = ".sha256"
RESULTS = ".jsonl"
_ENDINGS = {
    SEEDS: (".yml", FINGERPRINTS),
    BRIEFS: (".yml",),
    THEMES: (".yml",),
    CHECKED: (RESULTS,),
    RELEASES: (RESULTS,),
    f"{REVIEWED}articles/": (RESULTS,),
    f"{REVIEWED}themes/": (RESULTS,),
}

_FILE_ID = re.compile(r"[a-z][a-z0-9-]{0,79}")


def files_of(name: str) -> list[str]:
    """Return the files of an article: brief, seed, fingerprints and results."""
    seed = f"{SEEDS}{name}"
    return [
        f"{BRIEFS}{name}.yml",
        f"{seed}.yml",
        f"{seed}{FINGERPRINTS}",
        f"{CHECKED}{name}{RESULTS}",
    ]


def fault_in_name(name: str) -> str:
    """Say why a record cannot have this name; nothing where it can."""
    if name == "index":
        return "a page of this name lists the others; choose another name"
    if not _FILE_ID.fullmatch(name):
        return 'the file name is the id; use a-z, 0-9 and "-", beginning with a letter'
    return fault_on_windows(name)


def missing(files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield the file that every project has, where this one has none."""
    if not files.get(MKDOCS, b"").strip():
        message = "missing or empty; put the file back, every project has one"
        yield problem_of_file(MKDOCS, Rule.MISSING_FILE, message)


def strays(files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield files that nobody reads where or under the name they are."""
    for file in sorted(files.keys() - {VOCABULARY, SITE, PUBLISHED, MKDOCS}):
        folder, _, name = file.rpartition("/")
        endings = _ENDINGS.get(f"{folder}/")
        if endings is None:
            message = f"not read here; records are in {SEEDS}, {BRIEFS} and {THEMES}"
            yield problem_of_file(file, Rule.STRAY_FILE, message)
        elif not name.endswith(endings):
            message = f'not read, since its name does not end in "{endings[0]}"; rename or move it'
            yield problem_of_file(file, Rule.STRAY_FILE, message)
