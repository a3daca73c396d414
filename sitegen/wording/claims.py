"""A claim: what it says, who says it, where, its figures, how it was checked, what it answers."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from sitegen.corpus import Actor, Article, Claim, Figure, Measure, Question
from sitegen.paragraphs import ranges
from sitegen.records.seed import Seed
from sitegen.records.terms import Explanation, Mark, Qualifier, Stance
from sitegen.records.vocabulary import AUTHOR, BUILT_IN_ACTORS
from sitegen.wording.sentences import listed, number
from sitegen.wording.sources import doubt
from sitegen.wording.telling import told

_STOP = re.compile(r"(?<!\.[A-Za-z])[.!?]$")
"""What ends a sentence; the full stop of an abbreviation, ``U.S.``, stays with its word."""
_SHARE = re.compile(
    r"\b(?:half|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?|Hälfte|\w*(?:[dln]tel|stel))$"
)
_OF_WHAT = re.compile(r" (?:an?|am|auf|der|des|for|from|im|in|je|of|per|pro|von)\b.*")
"""What follows the noun of a unit."""
_PREFIX = {
    Qualifier.EXACTLY: "",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.UP_TO: "up to ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.LESS_THAN: "less than ",
}
_STANCES = {
    Stance.ADOPTS: "the article adopts it",
    Stance.PASSES_ON: "the article passes it on",
    Stance.DOUBTS: "the article doubts it",
}


def sentence(claim: Claim) -> str:
    """Write what a claim says, its condition last: ``The strike goes on, if the offer falls.``.

    First, it would ask whether the claim's own first word is a name, which keeps its capital.
    """
    if not claim.condition:
        return claim.says
    said = _STOP.sub("", claim.says)
    stop = claim.says[len(said) :] or "."
    return f"{said}, {told('if')} {claim.condition.removesuffix('.')}{stop}"


def hover(claim: Claim, seed: Seed) -> str:
    """Write a claim with what is marked beside it elsewhere: a doubted source, and its slip."""
    doubted = told("Source: {doubt}.", doubt=doubt(seed)) if doubt(seed) else ""
    slip = f"{told('Error in the article:')} {claim.slip}" if claim.slip else ""
    return " ".join(filter(None, [sentence(claim), doubted, slip]))


@lru_cache(maxsize=10_000)
def paragraphs(numbers: tuple[int, ...]) -> str:
    """Write paragraph numbers shortly: ``¶ 7``, ``¶ 7-9, 11``."""
    return f"¶ {ranges(numbers)}"


def asserters(claim: Claim, article: Article | None = None) -> str:
    """Name who asserts a claim, and through whom the article has it."""
    named = listed(names(claim.by, article))
    via = listed(names(claim.via))
    return f"{named}, {told('via')} {via}" if via else named


def explained(by: Explanation) -> str:
    """Name what explains a difference."""
    return {
        Explanation.DATE: told("Different dates"),
        Explanation.SCOPE: told("Different scope"),
        Explanation.SLANT: told("Different slant"),
        Explanation.OPEN: told("Unexplained"),
    }[by]


def names(actors: Iterable[Actor], article: Article | None = None) -> list[str]:
    """Return the actors' names; an article's own author has that of its byline, if there is one."""
    return [name(actor, article) for actor in actors]


def name(actor: Actor, article: Article | None = None) -> str:
    """Return an actor's name: ``Ada Vane`` for the author of an article that she signed."""
    if article and is_signed(actor, article):
        return listed(article.seed.authors)
    return told(actor.name) if actor.id in BUILT_IN_ACTORS else actor.name


def is_signed(actor: Actor, article: Article | None) -> bool:
    """Say whether an actor is an article's author, and named in its byline."""
    return bool(actor.id == AUTHOR and article and article.seed.authors)


def stance(claim: Claim) -> str:
    """Say what the article makes of a claim."""
    return told(_STANCES[claim.stance])


def marks(claims: Sequence[Claim]) -> str:
    """Say how many claims are checked, and what is known of the others.

    ``all checked against the text``; ``12 checked against the text, 3 not checked``.
    """
    others = Counter([claim.mark for claim in claims])
    checked = sum(others.pop(mark) for mark in [*others] if mark.is_checked)
    if checked and not others:
        return told("all checked against the text" if checked > 1 else "checked against the text")
    amounts = [f"{checked} {told('checked against the text')}"] if checked else []
    amounts += [f"{others[mark]} {told(mark)}" for mark in Mark if others[mark]]
    return ", ".join(amounts) or told("none")


def questions(asked: Sequence[Question]) -> str:
    """Name questions in a sentence, a checklist's items after their question."""
    groups: dict[str, list[str]] = {}
    for question in asked:
        groups.setdefault(question.ask, []).extend([question.item] if question.item else [])
    return " ".join(f"{ask} ({listed(items)})" if items else ask for ask, items in groups.items())


def figure(given: Figure) -> str:
    """Write a figure with its qualifier: ``at least 100``, ``1.9 to 2.2 billion``."""
    if given.qualifier is Qualifier.VAGUELY:
        return given.words
    if given.qualifier is Qualifier.BETWEEN:
        low, high = number(given.low or 0), number(given.high or 0)
        scale = high.lstrip("0123456789.,")
        return f"{low.removesuffix(scale)} {told('to')} {high}"
    value = given.low if given.low is not None else given.high
    return told(_PREFIX[given.qualifier]) + number(value or 0)


def counted(given: Figure) -> str:
    """Write a figure with what it counts: ``about 300 ships``, ``hundreds of people``."""
    return f"{figure(given)} {unit(given)}".rstrip()


def unit(given: Figure) -> str:
    """Write what a figure counts, as it stands after it: ``ships``, ``of people``.

    After a share in words percent is left out.
    """
    noun = given.measure.unit
    if _SHARE.search(given.words):
        first, _, rest = noun.partition(" ")
        return rest if first in {"percent", "Prozent"} else told("of {noun}", noun=noun)
    return told("of {noun}", noun=noun) if given.words.endswith("s") else noun


def named(given: Figure) -> str:
    """Write a figure behind the name of its measure, which may say the unit."""
    return figure(given) if is_said(given.measure.unit, given.measure.label) else counted(given)


def is_said(unit: str, name: str) -> bool:
    """Tell whether a name says a unit, as the last part of a compound too."""
    return bool(re.search(rf"{re.escape(unit)}(?!\w)", name, re.IGNORECASE))


def counts(measure: Measure, behind: str) -> str:
    """Write what exactly is counted, right behind a name or unit, whose noun is not said twice."""
    noun, exactly = _OF_WHAT.sub("", measure.unit), measure.counts
    said = "|".join(map(re.escape, (behind, measure.unit, noun)))
    begun = re.match(rf"(?:{said})(?!\w)", exactly, re.IGNORECASE)
    goes_on = begun and behind.lower().endswith((measure.unit.lower(), noun.lower()))
    return exactly[begun.end() :] if begun and goes_on else f" {exactly}"


def defined(measure: Measure) -> str:
    """Write what exactly is counted below its name; whole, where a comma would come first."""
    said = counts(measure, measure.label)
    return measure.counts if said.startswith(",") else said.strip()
