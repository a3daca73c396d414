"""The language that sentences are in, and that the claims are in that of the pages."""

from collections.abc import Iterator, Sequence
from itertools import islice

from sitegen.configuration import LANGUAGE, parse_configuration
from sitegen.evidence.tokens import clean, tokens_of
from sitegen.language.known import LANGUAGES
from sitegen.library import Library
from sitegen.lints.passages import claims
from sitegen.places import MKDOCS
from sitegen.problems import Lint, Problem, quoted
from sitegen.wording import speaking, told
from sitegen.yamltext import problem_at

_ENOUGH = 5  # common words
_SHARE = 8
_MOST_BRIEFS = 8
_FEWEST_CLAIMS = 4


def guess_language(texts: Sequence[str], first: str = "") -> str:
    """Return the language of texts; nothing where one in eight words or fewer is common in it.

    The ``first`` is told where it has half of that: the others need not be read then.
    """
    words = [token.folded for text in texts for token in tokens_of(clean(text))]
    if first and _common(words, first) * _SHARE * 2 > len(words):
        return first
    counts = {code: _common(words, code) for code in LANGUAGES}
    most = max(counts, key=lambda language: counts[language])
    is_clear = counts[most] >= _ENOUGH and counts[most] * _SHARE > len(words)
    return most if is_clear else ""


def _common(words: Sequence[str], language: str) -> int:
    return sum(map(LANGUAGES[language].common.__contains__, words))


def claims_are_in_the_language(library: Library) -> Iterator[Problem]:
    """Hold that the claims of the first briefs are not in another language than the pages."""
    briefs = islice(library.briefs.values(), _MOST_BRIEFS)
    texts = [passage.text for brief in briefs for passage in claims(brief)]
    pages = library.language
    found = guess_language(texts, pages) if len(texts) >= _FEWEST_CLAIMS else ""
    if found not in {"", pages}:
        setting = parse_configuration(library.mkdocs).settings.get(LANGUAGE)
        message = (
            f'the claims read as {LANGUAGES[found].name}, the pages are "{pages}"; make both one '
            "language, here or in briefings/, and the titles of the nav below with it"
        )
        mark, lint = setting.mark if setting else (1, 1), Lint.OTHER_LANGUAGE
        yield problem_at(MKDOCS, mark, lint, message, ".".join(map(str, LANGUAGE)))


def nav_is_in_the_language(library: Library) -> Iterator[Problem]:
    """Hold that the nav calls no page by our English name where the pages have another."""
    with speaking(library.language):
        for name, title in parse_configuration(library.mkdocs).shown:
            if name == "nav" and (here := told(title.value)) != title.value:
                message = f"{quoted(title.value)} is English, the pages are not; write {here}"
                yield problem_at(MKDOCS, title.mark, Lint.OTHER_LANGUAGE, message, name)
