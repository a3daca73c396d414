"""Lints on words that say how likely something is, or how good its grounds are."""

import re
from collections.abc import Iterator
from functools import lru_cache

from sitegen.evidence.tokens import sentences_of
from sitegen.library import Library
from sitegen.lints.passages import Voice, passages
from sitegen.lints.remarks import Remark
from sitegen.problems import Lint, quoted
from sitegen.records.terms import Likelihood

_OWN_SCALE = (*Likelihood, "almost certainly")
_ANY_SCALE = (
    *_OWN_SCALE,
    *("remote chance", "roughly even odds", "highly improbable", "highly probable"),
    *("improbable", "probable", "probably", "nearly certain"),
)
_CONFIDENCE = re.compile(r"\bconfiden(?:ce|t|tly)\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of some words or phrases, the longest first, also in the plural."""
    longest = sorted(words, key=len, reverse=True)
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?=(?:e?s)?(?!\w))", re.IGNORECASE
    )


def likelihoods_are_judgements(library: Library) -> Iterator[Remark]:
    """Hold that only judgements speak on the scale of likelihood, which has fixed percentages.

    A claim may say *probably*, as its article does, but not *likely*: in our scale that is 55 to
    80 percent, which no article meant.
    """
    for passage in passages(library):
        if passage.voice is Voice.CLAIM:
            for word in _found(_OWN_SCALE, passage.text):
                message = (
                    f"has {quoted(word)}, which on this site means a range of percent; write the "
                    'asserter\'s own sureness in other words, such as "probably" or "could"'
                )
                yield passage.remark(Lint.LIKELIHOOD_WORD, message)
        elif passage.voice is Voice.OURS:
            for word in _found(_ANY_SCALE, passage.text):
                message = (
                    f"has {quoted(word)} outside a judgement; say what the articles say, or make "
                    "it a judgement with its likelihood and confidence"
                )
                yield passage.remark(Lint.LIKELIHOOD_WORD, message)


def confidence_stands_apart(library: Library) -> Iterator[Remark]:
    """Hold that no sentence of a judgement has both likelihood and confidence."""
    for passage in passages(library):
        if passage.voice is not Voice.JUDGEMENT:
            continue
        for sentence in sentences_of(passage.text, "en"):
            text = passage.text[sentence.start : sentence.end]
            if _found(_ANY_SCALE, text) and _CONFIDENCE.search(text):
                message = (
                    "says in one sentence how likely it is and how good the grounds are; write two "
                    "sentences, since readers take the one for the other"
                )
                yield passage.remark(Lint.LIKELIHOOD_AND_CONFIDENCE, message)


def _found(words: tuple[str, ...], text: str) -> list[str]:
    return [match[0] for match in _pattern(words).finditer(text)]
