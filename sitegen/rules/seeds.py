"""Rules for seeds, and for briefs and their seeds."""

from collections import Counter
from collections.abc import Iterator

from sitegen.library import SEEDS, Library
from sitegen.problems import Problem, Rule, nearest


def origins_exist(library: Library) -> Iterator[Problem]:
    """Every text an article is derived from has a seed."""
    for entry in library.seeds.values():
        others = library.seeds.keys() - {entry.id}
        for i, origin in enumerate(entry.record.derived_from):
            if origin.seed in others or f"{SEEDS}{origin.seed}.yml" in library.unread:
                continue
            message = f'unknown seed "{origin.seed}"{nearest(origin.seed, others)}'
            yield entry.problem(Rule.UNKNOWN_SEED, ("derived_from", i, "seed"), message)


def briefs_have_seeds(library: Library) -> Iterator[Problem]:
    """Every brief has a seed of the same name."""
    for entry in library.briefs.values():
        file = f"{SEEDS}{entry.id}.yml"
        if entry.id not in library.seeds and file not in library.unread:
            hint = nearest(entry.id, library.seeds.keys() - library.briefs.keys())
            message = f"has no seed {file}; write one, or rename the brief{hint}"
            yield entry.problem(Rule.UNKNOWN_SEED, (), message)


def seeds_are_complete(library: Library) -> Iterator[Problem]:
    """Every seed with a brief tells what the text is, how reliable, and its paragraphs."""
    for name in sorted(library.seeds.keys() & library.briefs.keys()):
        entry = library.seeds[name]
        needed = ("descriptor", "reliability", "text")
        missing = [field for field in needed if not getattr(entry.record, field)]
        if missing:
            message = f"has a brief but lacks {', '.join(missing)}; add what is missing"
            yield entry.problem(Rule.INCOMPLETE_SEED, (), message)


def paragraphs_have_one_role(library: Library) -> Iterator[Problem]:
    """No paragraph is headline, standfirst and body at once."""
    for entry in library.seeds.values():
        if not (roles := entry.record.text):
            continue
        counts = Counter((*roles.headline, *roles.standfirst, *roles.body))
        for number in sorted(number for number, count in counts.items() if count > 1):
            message = f"paragraph {number} has two roles; leave it in one of them"
            yield entry.problem(Rule.TWO_ROLES, ("text",), message)
