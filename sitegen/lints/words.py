"""Lints on words: loaded ones, and those that say how likely something is, or how well founded."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from sitegen.evidence.sentences import sentences_of
from sitegen.language.grammar import HouseStyle
from sitegen.language.known import style_of
from sitegen.library import Library
from sitegen.lints.passages import LONGEST, Passage, Remark, Voice, passages
from sitegen.problems import Lint, quoted
from sitegen.records.scales import LikelihoodScale, Step
from sitegen.records.vocabulary import BUILT_IN_ACTORS
from sitegen.wording import speaking, told

_WORD = re.compile(r"[\w-]+")
_QUOTED = re.compile("\"[^\"]*\"|\u201c[^\u201c\u201d]*\u201d|(?<!\\w)'[^']*'(?!\\w)")


def loaded_words_are_attributed(library: Library) -> Iterator[Remark]:
    """Hold that a word of one side stands only where it is told who uses it."""
    listed = [word for word in library.listed.loaded_words if _WORD.search(word)]
    plain = {word.casefold(): library.listed.loaded_words[word] for word in listed}
    if not plain:
        return
    style = style_of(library.language)
    pattern = _pattern((*listed, *plain), style.plurals, after=r"[\w-]")
    for passage in passages(library):
        text = "" if _is_attributed(passage, style) else _QUOTED.sub(" \n", passage.text)
        for match in pattern.finditer(text):
            message = (
                f"has the loaded word {quoted(match[0])}; write it plainly "
                f"({plain[match['word'].casefold()]}), or in quotation marks as the word of "
                "whoever uses it, since the site takes no side"
            )
            yield passage.remark(Lint.LOADED_WORD, message)


def _is_attributed(passage: Passage, style: HouseStyle) -> bool:
    """Say whether a claim's words, or those of its note, are told as somebody's."""
    claim = passage.claim
    if not claim:
        return False
    if style.teller.search(passage.text):
        return True
    named = any(actor not in BUILT_IN_ACTORS for actor in claim.by)
    return passage.voice is Voice.CLAIM and (named or bool(claim.put_in_mouth_of))


@lru_cache(maxsize=16)
def _pattern(words: tuple[str, ...], ends: tuple[str, ...], after: str = r"\w") -> re.Pattern[str]:
    """Match any ``word`` or phrase of some, the longest first, also with an ending."""
    longest = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    ending = f"(?:{'|'.join(ends)})(?!{after})"
    return re.compile(rf"(?<![\w-])(?P<word>{longest}){ending}", re.IGNORECASE)


def likelihoods_are_judgements(library: Library) -> Iterator[Remark]:
    """Hold that only judgements speak on the site's scale of likelihood, which has percentages.

    A claim may say *probably*, as its article does, but not *likely*: in ICD 203 that is 55 to
    80 percent, which no article meant.
    """
    language = library.language
    style, own = style_of(language), _own(library.scales.likelihood.steps, language)
    of_a_claim = (
        ", which on this site means a range of percent; write the asserter's own sureness in "
        f"other words, such as {style.unsure}"
    )
    of_ours = (
        " outside a judgement; say what the articles say, or make it a judgement with its "
        "likelihood and confidence"
    )
    faults = {Voice.CLAIM: (own, of_a_claim), Voice.OURS: (_any_scale(language), of_ours)}
    for passage in passages(library):
        if passage.voice in faults:
            words, fault = faults[passage.voice]
            for word in _found(words, style, passage.text):
                yield passage.remark(Lint.LIKELIHOOD_WORD, f"has {quoted(word)}{fault}")


def _own(steps: Iterable[Step], language: str) -> tuple[str, ...]:
    """Return the words of steps of a scale as the pages have them, also as adverbs."""
    with speaking(language):
        words = [told(step.words) for step in steps]
    return (*words, *(f"{word}ly" for word in words if word.endswith("certain")))


@lru_cache
def _any_scale(language: str) -> tuple[str, ...]:
    """Return the words of every scale, and what means the same."""
    return (*_of_every_scale(language), *style_of(language).likelihoods)


def _of_every_scale(language: str) -> tuple[str, ...]:
    return _own((step for scale in LikelihoodScale for step in scale.steps), language)


def confidence_stands_apart(library: Library) -> Iterator[Remark]:
    """Hold that no sentence of a judgement has both likelihood and confidence."""
    any_scale, style = _any_scale(library.language), style_of(library.language)
    for passage in passages(library):
        if passage.voice is not Voice.JUDGEMENT:
            continue
        for sentence in sentences_of(passage.text, library.language):
            text = passage.text[sentence.start : sentence.end]
            if _found(any_scale, style, text) and style.confidence.search(text):
                message = (
                    "says in one sentence how likely it is and how good the grounds are; write two "
                    "sentences, since readers take the one for the other"
                )
                yield passage.remark(Lint.LIKELIHOOD_AND_CONFIDENCE, message)


def judgements_say_their_likelihood(library: Library) -> Iterator[Remark]:
    """Hold that a judgement's sentence has the term of its likelihood where it has any."""
    language, steps = library.language, library.scales.likelihood.steps
    style, every = style_of(language), _of_every_scale(language)
    for theme in library.themes.values():
        for name, judgement in theme.record.judgements.items():
            words = _own((step for step in steps if step.name == judgement.likelihood), language)
            found = _found(every, style, judgement.says[:LONGEST])
            if found and words and {*words}.isdisjoint(map(str.lower, found)):
                message = f"has {quoted(found[0])}, and its likelihood is {quoted(words[0])}; "
                message += "write the one that is meant in both"
                yield Remark(theme, ("judgements", name, "says"), Lint.OTHER_LIKELIHOOD, message)


def _found(words: tuple[str, ...], style: HouseStyle, text: str) -> list[str]:
    return [match["word"] for match in _pattern(words, style.plurals).finditer(text)]
