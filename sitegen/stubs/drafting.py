"""Draft the files of an article from its text, the vocabulary and the themes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sitegen.corpus.linking.claims import Names, names_in
from sitegen.dates import Date
from sitegen.evidence.fingerprints import fingerprints_of
from sitegen.evidence.normalising import normalise
from sitegen.language.known import is_known, main_language
from sitegen.library import Library
from sitegen.lints.sentences import guess_language
from sitegen.places import BRIEFS, FINGERPRINTS, SEEDS, VOCABULARY
from sitegen.records import Seed, format_fingerprints
from sitegen.stubs.brief import brief_stub
from sitegen.stubs.claims import claims_to_fill_in
from sitegen.stubs.roles import Guess, Role, guess_roles
from sitegen.stubs.seed import guess_published, seed_stub
from sitegen.stubs.suggestions import UNKNOWN, reading_of, suggestions
from sitegen.wording import speaking, told

_SHOWN = 60
_MOST_SHOWN = 200
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_NO_ID = re.compile("[^a-z0-9]+")


def first_files(
    article: str, file: str, lines: Sequence[str], library: Library
) -> tuple[dict[str, str], tuple[Guess, ...]]:
    """Return seed, fingerprints and brief of a text by path, and what its paragraphs may be."""
    guesses, language = guess_roles(lines), guess_language(lines)
    roles = {guess.number: str(guess.role) for guess in guesses if guess.role is not Role.NONE}
    published = guess_published(lines, guesses, language or "en")
    scale = library.scales.reliability
    with speaking(library.language):
        seed = seed_stub(
            article, file, lines, guesses, language=language, published=published, scale=scale
        )
    return {
        f"{SEEDS}{article}.yml": seed,
        f"{SEEDS}{article}{FINGERPRINTS}": format_fingerprints(fingerprints_of(lines, roles)),
        f"{BRIEFS}{article}.yml": _brief(library, lines, roles, language, published),
    }, guesses


def brief_again(seed: Seed, lines: Sequence[str], library: Library) -> str:
    """Return the stub of a brief by what its seed now says of language, date and paragraphs."""
    named = (Role.HEADLINE, Role.STANDFIRST, Role.BODY)
    roles = {number: str(role) for role in named for number in getattr(seed.text, role)}
    return _brief(library, lines, dict(sorted(roles.items())), seed.language, seed.published)


def _brief(
    library: Library, lines: Sequence[str], roles: Mapping[int, str], language: str, published: Date
) -> str:
    names = names_in(library)
    texts = {number: lines[number - 1] for number in roles}
    reading = reading_of(texts, names, language=language, published=published)
    reading = replace(reading, ours=library.language)  # of what measures are written in
    themes = {name: entry.record for name, entry in library.themes.items()}
    with speaking(library.language):
        claims = claims_to_fill_in(reading, roles, themes)
        notes = tuple(_notes(language, published, names))
        return brief_stub(roles, suggestions(reading), claims, themes, notes=notes)


def _notes(language: str, published: Date, names: Names) -> Iterator[str]:
    if not language:
        yield told("Neither German nor English: no paragraph was read by rule.")
    elif not is_known(language):
        yield told(
            'There are no rules for the language "{language}": no paragraph was read by rule.'
        ).format(language=language)
    else:
        language = main_language(language)
        lacking = []
        if not any(actor.aliases.get(language) for actor in names.actors.values()):
            lacking.append(told("aliases of any actor"))
        if not any(measure.words.get(language) for measure in names.measures.values()):
            lacking.append(told("words of any measure"))
        if lacking:
            yield told(
                '{file} has no {lacking} in "{language}", by which they are found: '
                "add them, then run new --refresh."
            ).format(file=VOCABULARY, lacking=told(" and no ").join(lacking), language=language)
        if published is UNKNOWN:
            yield told("Dates without a year are told once the seed has the article's date.")


def shown(lines: Sequence[str], guesses: Sequence[Guess]) -> Iterator[str]:
    """Yield a line a paragraph for the terminal: number, role as guessed, how it begins."""
    for guess in guesses[:_MOST_SHOWN]:
        role = f"- ({guess.why})" if guess.why else str(guess.role)
        line = lines[guess.number - 1][: 2 * _SHOWN]
        start = " ".join("".join(c if c.isprintable() else " " for c in line).split())
        more = "…" if len(start) > _SHOWN else ""
        yield f"{guess.number:4} {role:17} {start[:_SHOWN]}{more}"
    if len(guesses) > _MOST_SHOWN:
        yield f"     and {len(guesses) - _MOST_SHOWN:,} more"


def guess_id(file: str) -> str:
    """Return a file's name as an article's id: ``007_Hafen.txt`` is ``hafen``; may be empty."""
    stem = normalise(file.rpartition(".")[0] or file).casefold().translate(_UMLAUTS)
    return _NO_ID.sub("-", stem).lstrip("-0123456789")[:80].rstrip("-")
