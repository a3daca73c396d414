"""The corpus as releases record it: what readers are told of each item, and what is altered."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sitegen import wording
from sitegen.corpus import Article, Claim, Corpus, Figure, Question, Release
from sitegen.records.recorded import Part, Recorded
from sitegen.wording import told

State = Mapping[str, Recorded]
UNGRADED = "not graded"
_SEVERAL = {Part.FIGURE, Part.ANSWER}
"""Parts that list several things, of which only what differs is told."""
_TERMS = {Part.HEDGE, Part.STANCE, Part.RELIABILITY}
"""Parts that are recorded as the term is, in English."""
_NEXT = "; "
_HELD = re.compile(r"(\.?) \(([^()]+), ([^()]+)\)$")
_QUOTES = str.maketrans("\u201c\u201d\u201e\u2018\u2019", '"""\'\'')


def state(corpus: Corpus) -> State:
    """Return every claim, withdrawn ones too, judgement and source as it is now."""
    with wording.speaking(corpus.language):
        items = [*_sources(corpus), *_claims(corpus), *_judgements(corpus)]
    return {recorded.item: recorded for recorded in items}


def folded(releases: Iterable[Release]) -> State:
    """Return the state that the last of these releases left."""
    found: dict[str, Recorded] = {}
    for release in releases:
        found |= release.items
    return {item: recorded for item, recorded in found.items() if recorded.parts}


def difference(before: State, after: State) -> list[Recorded]:
    """Return what a release records: what is new or differs, and what is gone, without parts."""
    changed = [recorded for item, recorded in after.items() if before.get(item) != recorded]
    gone = [Recorded(item=item, parts={}) for item in before if item not in after]
    return sorted([*changed, *gone], key=lambda recorded: recorded.item)


def _sources(corpus: Corpus) -> Iterator[Recorded]:
    for article in corpus.articles:
        graded = article.seed.reliability
        parts = {Part.RELIABILITY: graded.grade.definition if graded else UNGRADED}
        if settled := "; ".join(_settled(article)):
            parts[Part.ANSWER] = settled
        shown = {theme for claim in article.claims for theme in claim.themes}
        themes = tuple(theme.id for theme in corpus.themes if theme.id in shown)
        yield Recorded(item=f"sources/{article.id}", themes=themes, parts=parts)


def _settled(article: Article) -> Iterator[str]:
    """Yield the answers that no single claim gives."""
    for key, answer in sorted(article.answers.items()):
        given = {claim.answers[key] for claim in article.claims if key in claim.answers}
        if given != {answer.id}:
            yield f"{key}: {answer.id}"


def _claims(corpus: Corpus) -> Iterator[Recorded]:
    for article in corpus.articles:
        for claim in article.claims:
            yield Recorded(
                item=_item(article, claim.id),
                themes=claim.themes,
                was=tuple(_item(article, old) for old in claim.was),
                parts={part: text for part, text in _parts(claim, article) if text},
            )
        for withdrawn in article.withdrawn:
            yield Recorded(
                item=_item(article, withdrawn.id),
                was=tuple(_item(article, old) for old in withdrawn.was),
                parts={Part.WITHDRAWN: withdrawn.why.definition},
            )


def _item(article: Article, claim: str) -> str:
    return f"claims/{article.id}/{claim}"


def _parts(claim: Claim, article: Article) -> Iterator[tuple[Part, str]]:
    yield Part.WORDING, wording.sentence(claim)
    yield Part.ASSERTER, wording.asserters(claim, article)
    yield Part.HEDGE, claim.hedge
    yield Part.STANCE, claim.stance
    yield Part.FIGURE, "; ".join(_figure(figure, claim) for figure in claim.figures)
    yield Part.DATE, "; ".join(_dates(claim))
    yield Part.ANSWER, "; ".join(f"{asked}: {given}" for asked, given in claim.answers.items())
    yield Part.PARAGRAPH, wording.paragraphs(claim.paragraphs)


def _figure(figure: Figure, claim: Claim) -> str:
    day = figure.as_of
    as_of = f" {told('as of {date}').format(date=wording.when(day))}" if day else ""
    hedge = f" ({told(figure.hedge)})" if figure.hedge is not claim.hedge else ""
    return f"{figure.measure.label}: {wording.named(figure)}{as_of}{hedge}"


def _dates(claim: Claim) -> Iterator[str]:
    if claim.date:
        yield told("happened {date}").format(date=wording.when(claim.date))
    if claim.said:
        yield told("said {date}").format(date=wording.when(claim.said))


def _judgements(corpus: Corpus) -> Iterator[Recorded]:
    for theme in corpus.themes:
        for judgement in theme.judgements:
            confidence = told(f"{judgement.confidence.words} confidence")
            held = f"{told(judgement.likelihood.words)}, {confidence}"
            yield Recorded(
                item=f"judgements/{theme.id}/{judgement.id}",
                themes=(theme.id,),
                parts={Part.JUDGEMENT: f"{judgement.says} ({held})"},
            )


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
