"""Lints on whole sentences and pages: how long they are, and of when they speak."""

from collections.abc import Iterator

from sitegen.evidence.datewords import date_spans
from sitegen.evidence.sentences import sentences_of
from sitegen.language.known import style_of
from sitegen.library import Library
from sitegen.lints.passages import Remark, Voice, passages
from sitegen.problems import Lint

MOST_WORDS = 40


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
