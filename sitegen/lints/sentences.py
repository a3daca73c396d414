"""Lints on whole sentences and pages: how long they are, of when, and in what language."""

from collections.abc import Iterator, Sequence
from itertools import islice

from sitegen.configuration import LANGUAGE, parse_configuration
from sitegen.evidence.datewords import date_spans
from sitegen.evidence.sentences import sentences_of
from sitegen.evidence.tokens import clean, tokens_of
from sitegen.language.known import LANGUAGES, style_of
from sitegen.library import Library
from sitegen.lints.passages import Remark, Voice, claims, passages
from sitegen.places import MKDOCS
from sitegen.problems import Lint, Problem, quoted
from sitegen.wording import speaking, told
from sitegen.yamltext import problem_at

MOST_WORDS = 40
_ENOUGH = 5  # common words
_SHARE = 8
_MOST_BRIEFS = 8
_FEWEST_CLAIMS = 4


def sentences_are_short(library: Library) -> Iterator[Remark]:
    """Hold that no sentence has more than 40 words."""
    for passage in passages(library):
        if passage.voice is Voice.NOTE or len(passage.text.split()) <= MOST_WORDS:
            continue
        for sentence in sentences_of(passage.text, library.language):
            words = len(passage.text[sentence.start : sentence.end].split())
            if words > MOST_WORDS:
                what = "make it two claims, or shorten" if passage.claim else "split or shorten"
                message = (
                    f"has a sentence of {words} words; {what} it to {MOST_WORDS}, "
                    "since readers lose the thread"
                )
                yield passage.remark(Lint.LONG_SENTENCE, message)


def bottom_lines_are_dated(library: Library) -> Iterator[Remark]:
    """Hold that a bottom line, or what changed, says of when it is true: it is read long after.

    It gives a date, or tells in the past tense, or tells what articles say, which have their dates.
    """
    style = style_of(library.language)
    for passage in passages(library):
        if passage.path[0] not in {"bottom_line", "changed"}:
            continue
        told = any(each.search(passage.text) for each in (style.dated, style.sources, style.past))
        if not (told or date_spans(passage.text, library.language)):
            message = (
                "is in the present tense and has no date; say as of when it is so, as in "
                f'"{style.in_july}", since it is read long after'
            )
            yield passage.remark(Lint.UNDATED_BOTTOM_LINE, message)


def themes_end_with_the_articles(library: Library) -> Iterator[Remark]:
    """Hold that a theme is of no day after the last article: its questions are put to each."""
    read = library.briefs.keys() & library.seeds.keys()
    last = max((library.seeds[name].record.published.last for name in read), default="9999")
    for entry in library.themes.values():
        if entry.record.as_of.first > last:
            message = f"is after the last article, of {last}; write that day or an earlier one, "
            message += "since readers take it for how far the sources reach"
            yield Remark(entry, ("as_of",), Lint.AS_OF_AHEAD, message)


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
