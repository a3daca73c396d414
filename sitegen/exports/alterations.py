"""What readers were told of an item before and are told now, part by part, and in which words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.corpus import Corpus, Question
from sitegen.records.recorded import Part, Recorded
from sitegen.wording import told

_SEVERAL = {Part.FIGURE, Part.ANSWER}
"""Parts that list several things, of which only what differs is told."""
_TERMS = {Part.HEDGE, Part.STANCE, Part.RELIABILITY}
"""Parts that are recorded as the term is, in English."""
_NEXT = "; "
_HELD = re.compile(r"(\.?) \(([^()]+), ([^()]+)\)$")
_QUOTES = str.maketrans("\u201c\u201d\u201e\u2018\u2019", '"""\'\'')


@dataclass(frozen=True, kw_only=True)
class Alteration:
    """One part of an item that changed: what readers were told before, and what they are now."""

    part: Part
    before: str
    after: str


def alterations(old: Recorded, new: Recorded) -> Iterator[Alteration]:
    """Yield every part that differs, in more than the form of its quotation marks."""
    for part in Part:
        before, after = old.parts.get(part, ""), new.parts.get(part, "")
        if part in _SEVERAL:
            before, after = _without(before, after), _without(after, before)
        if before.translate(_QUOTES) != after.translate(_QUOTES):
            yield Alteration(part=part, before=before, after=after)


def worded(alteration: Alteration, corpus: Corpus) -> Alteration:
    """Return it as readers know it: questions and answers in words, as far as there are such."""
    part, texts = alteration.part, (alteration.before, alteration.after)
    before, after = (_worded(part, text, corpus) for text in texts)
    return Alteration(part=part, before=before, after=after)


def held(judgement: str) -> str:
    """Return a recorded judgement with its terms in the language that is spoken."""
    return _HELD.sub(lambda terms: f" ({told(terms[2])}, {told(terms[3])}){terms[1]}", judgement)


def _without(listed: str, other: str) -> str:
    """Return what one list has and another has not."""
    known = other.split(_NEXT)
    return _NEXT.join(each for each in listed.split(_NEXT) if each not in known)


def _worded(part: Part, text: str, corpus: Corpus) -> str:
    if part in _TERMS:
        return told(text).replace("-", " ")
    if part is Part.JUDGEMENT:
        return held(text)
    if part is Part.ANSWER and text:
        asked = {q.key: q for theme in corpus.themes for q in theme.questions}
        return _NEXT.join(_answer(each, asked) for each in text.split(_NEXT))
    return text


def _answer(told: str, asked: dict[str, Question]) -> str:
    """Return ``Is the offer fair? Too low``; ids where the question or the answer is gone."""
    key, _, answer = told.partition(": ")
    question = asked.get(key)
    if not question or answer not in question.answers:
        return told
    return " ".join(filter(None, [question.ask, question.item, question.answers[answer]]))
