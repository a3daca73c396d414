"""By what an article is known to have no problem: its files, and what rules look at besides."""

from sitegen.cache.memory import key_of
from sitegen.library import THEMES, VOCABULARY, Library
from sitegen.rules.questions import answers_by_key


def sound_keys(library: Library) -> dict[str, str]:
    """Return by name the SHA-256 over all that the rules of one article look at."""
    around = _surroundings(library)
    return {name: key_of([name, key, around]) for name, key in library.article_keys.items()}


def _surroundings(library: Library) -> str:
    """Return the SHA-256 over vocabulary, and over the themes' names, questions and answers."""
    asked = [
        (name, *entry.record.questions_by_key) for name, entry in sorted(library.themes.items())
    ]
    answers = answers_by_key(library)
    seen = (library.keys.get(VOCABULARY, ""), library.unread_in(THEMES), asked, answers)
    return key_of(map(repr, seen))
