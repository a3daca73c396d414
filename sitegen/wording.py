"""How numbers, dates and lists are written in English."""

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from sitegen.corpus import Actor, Article, Claim, Corpus, Figure, Question
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
_OPENERS = {"a", "an", "both", "in", "it", "its", "no", "some", "that", "the", "their", "there"}
_OPENERS |= {"these", "they", "this", "those"}
"""Words that begin a sentence in capitals only because they begin it."""

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
    """Write what a claim says, its condition first: ``If the offer falls, the strike goes on.``.

    A colon stands before a word that may be a name, which keeps its capital.
    """
    if not claim.condition:
        return claim.says
    first, _, rest = claim.says.partition(" ")
    said = f", {first.lower()} {rest}" if first.lower() in _OPENERS else f": {claim.says}"
    return f"If {claim.condition}{said}"


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
    """Count claims by what is known of their checks: ``3 with figures checked, 12 not checked``."""
    amounts = Counter(claim.mark for claim in claims)
    said = {
        Mark.FIGURES_CHECKED: "with figures checked",
        Mark.PARAGRAPH_CHECKED: "with the paragraph checked",
    }
    counts = (f"{amounts[mark]} {said.get(mark, mark)}" for mark in Mark if amounts[mark])
    return ", ".join(counts) or "none"


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
    """Say how many articles and origins there are."""
    if not corpus.articles:
        return "no published articles yet"
    origins = count(corpus.independent, "separate origin")
    return f"{count(len(corpus.articles), 'article')} with {origins}"


def span(corpus: Corpus) -> str:
    """Say of when the articles are and in what languages, as it stands after their number."""
    if not corpus.articles:
        return ""
    first, last = corpus.articles[0].seed.published, corpus.articles[-1].seed.published
    languages = {article.seed.language.partition("-")[0] for article in corpus.articles}
    named = listed(sorted(LANGUAGES.get(language, language) for language in languages))
    return f", {first.words} to {last.words}, in {named}"


def shared_outlets(corpus: Corpus) -> list[tuple[int, Seed]]:
    """Return the outlets on whose texts several articles draw: separate origins, one house.

    Each is that of a seed, with how many articles draw on it.
    """
    outlets = Counter(
        outlet
        for article in corpus.articles
        for outlet in sorted({origin.seed.publisher for origin in article.origins})
    )
    seeds = {o.seed.publisher: o.seed for article in corpus.articles for o in article.origins}
    return [(amount, seeds[outlet]) for outlet, amount in outlets.items() if amount > 1]


def questions(asked: Sequence[Question]) -> str:
    """Name questions in a sentence, a checklist's items after their question."""
    groups: dict[str, list[str]] = {}
    for question in asked:
        groups.setdefault(question.ask, []).extend([question.item] if question.item else [])
    return " ".join(f"{ask} ({listed(items)})" if items else ask for ask, items in groups.items())
