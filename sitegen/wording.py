"""How numbers, dates and lists are written in English."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from sitegen.corpus import Actor, Article, Claim, Corpus, Figure, Origin, Question
from sitegen.paragraphs import ranges
from sitegen.records.seed import Seed
from sitegen.records.terms import Mark, Qualifier, Stance
from sitegen.records.vocabulary import AUTHOR

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "ja": "Japanese",
    "ko": "Korean",
    "ru": "Russian",
    "uk": "Ukrainian",
    "zh": "Chinese",
}
UNTITLED = "Untitled"
NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_STOP = re.compile(r"(?<!\.[A-Za-z])[.!?]$")
"""What ends a sentence; the full stop of an abbreviation, ``U.S.``, stays with its word."""

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_PREFIX = {
    Qualifier.EXACTLY: "",
    Qualifier.ABOUT: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.UP_TO: "up to ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.LESS_THAN: "less than ",
}


def number(value: float) -> str:
    """Write a number without losing a digit: ``1,500``, ``5.5 billion``.

    It is written in the largest scale that leaves it at most three decimal places.
    """
    exact = Decimal(str(value))
    for scale, name in _SCALES:
        thousandths = Fraction(exact) * 1000 / scale
        if thousandths >= 1000 and thousandths.denominator == 1:  # noqa: PLR2004
            return f"{_digits(Decimal(f'{thousandths}e-3'))} {name}"
    return _digits(exact)


def _digits(exact: Decimal) -> str:
    written = f"{exact:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def count(amount: int, singular: str, plural: str = "") -> str:
    """Write a small number in words with its noun: ``five articles``, ``one origin``."""
    return f"{small(amount)} {singular if amount == 1 else plural or singular + 's'}"


def small(amount: int) -> str:
    """Write a small number in words, others in digits: ``five``, ``1,200``."""
    return NUMBERS[amount] if amount < len(NUMBERS) else f"{amount:,}"


def figure(given: Figure) -> str:
    """Write a figure with its qualifier: ``at least 100``, ``10,000 to 12,000``."""
    if given.qualifier is Qualifier.VAGUELY:
        return given.words
    if given.qualifier is Qualifier.BETWEEN:
        return f"{number(given.low or 0)} to {number(given.high or 0)}"
    value = given.low if given.low is not None else given.high
    return _PREFIX[given.qualifier] + number(value or 0)


def counted(given: Figure) -> str:
    """Write a figure with what it counts: ``about 300 soldiers``, ``hundreds of people``."""
    return f"{figure(given)} {unit(given)}"


def unit(given: Figure) -> str:
    """Write what a figure counts, as it stands after it: ``soldiers``, ``of people``."""
    noun = given.measure.unit
    return f"of {noun}" if given.words.endswith("s") else noun


def listed(parts: Iterable[str], last: str = "and") -> str:
    """Join words as a sentence does: ``a, b and c``."""
    words = list(parts)
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def joint(following: int, last: str = "and") -> str:
    """Return what stands behind a word of a list that so many words follow."""
    return {0: "", 1: f" {last} "}.get(following, ", ")


def paragraphs(numbers: Sequence[int]) -> str:
    """Write paragraph numbers shortly: ``¶ 7``, ``¶ 7-9, 11``."""
    return f"¶ {ranges(numbers)}"


def sentence(claim: Claim) -> str:
    """Write what a claim says, its condition last: ``The strike goes on, if the offer falls.``.

    First, it would ask whether the claim's own first word is a name, which keeps its capital.
    """
    if not claim.condition:
        return claim.says
    said = _STOP.sub("", claim.says)
    stop = claim.says[len(said) :] or "."
    return f"{said}, if {claim.condition.removesuffix('.')}{stop}"


def doubt(seed: Seed) -> str:
    """Return how far a source is doubted: ``not usually reliable``; nothing where it is not."""
    grade = seed.reliability.grade if seed.reliability else None
    return grade.definition if grade and grade.is_doubted else ""


def hover(claim: Claim, seed: Seed) -> str:
    """Write a claim with what is marked beside it elsewhere: a doubted source, and its slip."""
    doubted = f"Source: {doubt(seed)}." if doubt(seed) else ""
    slip = f"Error in the article: {claim.slip}" if claim.slip else ""
    return " ".join(filter(None, [sentence(claim), doubted, slip]))


def asserters(claim: Claim, article: Article | None = None) -> str:
    """Name who asserts a claim, and through whom the article has it."""
    named = listed(names(claim.by, article))
    via = listed(names(claim.via))
    return f"{named}, via {via}" if via else named


def capitalised(text: str) -> str:
    """Begin a sentence."""
    return text[:1].upper() + text[1:]


def slug(text: str) -> str:
    """Write words as one, for a class or an id: ``text-changed``."""
    return text.replace(" ", "-")


def marks(claims: Sequence[Claim]) -> str:
    """Say how many claims are checked, and what is known of the others.

    ``all checked against the text``; ``12 checked against the text, 3 not checked``.
    """
    others = Counter(claim.mark for claim in claims if not claim.mark.is_checked)
    checked = len(claims) - others.total()
    if checked and not others:
        return f"{'all ' if checked > 1 else ''}checked against the text"
    amounts = [f"{checked} checked against the text"] if checked else []
    amounts += [f"{others[mark]} {mark}" for mark in Mark if others[mark]]
    return ", ".join(amounts) or "none"


def names(actors: Iterable[Actor], article: Article | None = None) -> list[str]:
    """Return the actors' names; an article's own author has that of its byline, if there is one."""
    return [name(actor, article) for actor in actors]


def name(actor: Actor, article: Article | None = None) -> str:
    """Return an actor's name: ``Ada Vane`` for the author of an article that she signed."""
    return listed(article.seed.authors) if article and is_signed(actor, article) else actor.name


def is_signed(actor: Actor, article: Article | None) -> bool:
    """Say whether an actor is an article's author, and named in its byline."""
    return bool(actor.id == AUTHOR and article and article.seed.authors)


def stance(claim: Claim) -> str:
    """Say what the article makes of a claim."""
    return {
        Stance.ADOPTS: "the article adopts it",
        Stance.PASSES_ON: "the article passes it on",
        Stance.DOUBTS: "the article doubts it",
    }[claim.stance]


def title(article: Article) -> str:
    """Return an article's title, or ``Untitled`` with what is known of it."""
    seed = article.seed
    return seed.title or ", ".join([UNTITLED, *seed.authors, seed.publisher])


def form(seed: Seed) -> str:
    """Write what kind of text it is: ``Interview in German.``."""
    language = LANGUAGES.get(seed.language.partition("-")[0], seed.language)
    return f"{capitalised(seed.genre)} in {language}."


def amounts(corpus: Corpus) -> str:
    """Say how many articles there are."""
    if not corpus.articles:
        return "no published articles yet"
    return count(len(corpus.articles), "article")


def span(corpus: Corpus) -> str:
    """Say of when the articles are and in what languages, as it stands after their number."""
    if not corpus.articles:
        return ""
    first, last = corpus.articles[0].seed.published, corpus.articles[-1].seed.published
    languages = {article.seed.language.partition("-")[0] for article in corpus.articles}
    named = listed(sorted(LANGUAGES.get(language, language) for language in languages))
    return f", {first.words} to {last.words}, in {named}"


def shared_outlets(corpus: Corpus) -> list[tuple[int, str, Seed]]:
    """Return the outlets whose texts several articles re-use.

    Each is that of a seed, with how many articles do so, and whether their texts are the same.
    """
    origins: dict[str, list[Origin]] = {}
    for article in corpus.articles:
        for origin in article.origins:
            origins.setdefault(origin.seed.publisher, []).append(origin)
    drawing = Counter(
        outlet
        for article in corpus.articles
        for outlet in {origin.seed.publisher for origin in article.origins}
    )
    return [
        (drawing[outlet], _texts([text.id for text in texts]), texts[0].seed)
        for outlet, texts in origins.items()
        if drawing[outlet] > 1
    ]


def _texts(names: Sequence[str]) -> str:
    different = len(set(names))
    if different == len(names):
        return "different texts"
    return "the same text" if different == 1 else f"{small(different)} texts"


def questions(asked: Sequence[Question]) -> str:
    """Name questions in a sentence, a checklist's items after their question."""
    groups: dict[str, list[str]] = {}
    for question in asked:
        groups.setdefault(question.ask, []).extend([question.item] if question.item else [])
    return " ".join(f"{ask} ({listed(items)})" if items else ask for ask, items in groups.items())
