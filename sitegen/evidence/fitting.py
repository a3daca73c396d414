"""Whether the text at hand is one in which a seed's paragraphs can be found."""

from collections.abc import Mapping

from sitegen.corpus import Article
from sitegen.evidence.fingerprints import misshapen, paragraphs_of
from sitegen.evidence.shifting import shift_of
from sitegen.library import SEEDS
from sitegen.paragraphs import paragraphs
from sitegen.yamltext import Path

NOT_UTF_8 = "not UTF-8; save the text as UTF-8"


def misfit(article: Article, text: str | None, recorded: Mapping[int, str]) -> tuple[Path, str]:
    """Return the seed's field and why nothing can be held against this text; else no reason.

    The text is none where it is not UTF-8; ``recorded`` are the article's fingerprints.
    """
    if text is None:
        return ("text", "file"), NOT_UTF_8
    lines = paragraphs_of(text)
    if unfit := misshapen(lines):
        return ("text", "body"), f"the text {unfit}"
    if shift := shift_of(recorded, lines):
        return ("text",), str(shift)
    return ("text", "body"), _too_short(article, len(lines))


def _too_short(article: Article, length: int) -> str:
    """Say that a text ends before the paragraphs its seed names: nothing of it can be held."""
    beyond = [number for number in article.seed.citable if number > length]
    if not beyond:
        return ""
    return (
        f"the text ends with paragraph {length}, here are also {paragraphs(beyond)}; mend the "
        "numbers, or take the text in which they were counted"
    )


def missing(article: Article, folder: str) -> str:
    """Say where an article's text was looked for, and what to do."""
    seed = f"{SEEDS}{article.id}.yml"
    if not article.seed.text:
        return f"not checked, {seed} names no text; add its text: file and paragraphs"
    file = article.seed.text.file
    return f"not checked, {file} is not in {folder}; save it there, or mend text.file in {seed}"
