"""Rules for seeds: where their texts come from, and what their paragraphs are."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from sitegen.library import Library
from sitegen.paragraphs import paragraphs
from sitegen.places import FINGERPRINTS, SEEDS, TEXTS
from sitegen.problems import Problem, Rule, nearest, problem_of_file, quoted, unknown
from sitegen.records.terms import State


def origins_exist(library: Library) -> Iterator[Problem]:
    """Every text an article is derived from has a seed, and is another and no later text."""
    for entry in library.seeds.values():
        published = entry.record.published
        for i, origin in enumerate(entry.record.derived_from):
            path = ("derived_from", i, "seed")
            seed = library.seeds.get(origin.seed)
            known = seed and not seed.has_lost("published")
            appeared = seed.record.published.first if seed and known else ""
            if origin.seed == entry.id:
                message = f'"{origin.seed}" is this text itself; name the other one'
                yield entry.problem(Rule.UNKNOWN_SEED, path, message)
            elif seed and appeared > published.last:
                dates = f"{seed.record.published.words}, {published.words}"
                message = f'"{origin.seed}" appeared after this text ({dates}); mend a date'
                yield entry.problem(Rule.AFTER_THE_ARTICLE, path, message)
            elif not seed and f"{SEEDS}{origin.seed}.yml" not in library.unread:
                advice = "; write its seed, or name another"
                message = unknown("seed", origin.seed, library.seeds, advice)
                yield entry.problem(Rule.UNKNOWN_SEED, path, message)


def seeds_are_complete(library: Library) -> Iterator[Problem]:
    """Every seed with a brief tells what the text is, how reliable, and its paragraphs."""
    for name in sorted(library.seeds.keys() & library.briefs.keys()):
        entry = library.seeds[name]
        needed = ("descriptor", "reliability", "text")
        lacking = [field for field in needed if not getattr(entry.record, field)]
        missing = [field for field in lacking if not entry.has_lost(field)]
        if missing:
            message = f"has a brief but lacks {', '.join(missing)}; add what is missing"
            yield entry.problem(Rule.INCOMPLETE_SEED, (), message)


def texts_are_told_apart(library: Library) -> Iterator[Problem]:
    """No two texts have names that are one on macOS or Windows."""
    seen: dict[str, str] = {}
    for entry in library.seeds.values():
        name = entry.record.text.file if entry.record.text else ""
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            message = f"this and {quoted(other)} are one on macOS or Windows; rename one"
            yield entry.problem(Rule.NOT_A_FILE_NAME, ("text", "file"), message)


def misnamed_texts(library: Library, texts: Collection[str]) -> Iterator[Problem]:
    """Yield each seed's text that is not there, where one of no seed has nearly its name."""
    seeds = library.seeds.values()
    named = [(entry, entry.record.text.file) for entry in seeds if entry.record.text]
    free = {*texts} - {file for _, file in named}
    for entry, file in named:
        if file not in texts and (hint := nearest(file, free)):
            message = f"{quoted(file)} is not in {TEXTS}{hint}"
            yield entry.problem(Rule.MISSING_FILE, ("text", "file"), message)


def paragraphs_have_one_role(library: Library) -> Iterator[Problem]:
    """No paragraph is headline and body at once, or came out of two texts."""
    for entry in library.seeds.values():
        if doubled := _doubled(entry.record.citable):
            message = (
                f"puts {paragraphs(doubled)} under two of headline, standfirst, body; keep one"
            )
            yield entry.problem(Rule.TWO_ROLES, ("text",), message)
        origins = (number for origin in entry.record.derived_from for number in origin.paragraphs)
        if doubled := _doubled(origins):
            message = f"puts {paragraphs(doubled)} under two texts; keep one"
            yield entry.problem(Rule.TWO_ROLES, ("derived_from",), message)


def fingerprints_are_citable(library: Library) -> Iterator[Problem]:
    """Every paragraph with a fingerprint is the article's."""
    for name in sorted(library.fingerprints.keys() & library.seeds.keys()):
        citable = library.seeds[name].record.citable
        if strange := sorted(library.fingerprints[name].keys() - set(citable)):
            message = (
                f"holds {paragraphs(strange)}, which the seed names under none of headline, "
                f'standfirst, body; run "python build.py new --refresh {name}"'
            )
            yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.NOT_CITABLE, message)


def reviewed_texts_have_fingerprints(library: Library) -> Iterator[Problem]:
    """Every article with a reviewed brief has fingerprints, by which readers can tell its text."""
    for name in sorted(library.seeds.keys() & library.briefs.keys() - library.fingerprints.keys()):
        text = library.seeds[name].record.text
        if text and library.briefs[name].record.state is State.REVIEWED:
            message = (
                "missing, and the brief is reviewed; where the text is at hand, "
                f'run "python build.py new --refresh {name}"'
            )
            yield problem_of_file(f"{SEEDS}{name}{FINGERPRINTS}", Rule.MISSING_FILE, message)


def _doubled(numbers: Iterable[int]) -> list[int]:
    return sorted(number for number, count in Counter(numbers).items() if count > 1)
