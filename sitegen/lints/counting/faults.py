"""Where what a text counts, or calls by genre or date, is not what it rests on."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from sitegen.dates import Date
from sitegen.evidence.sentences import sentences_of
from sitegen.language.known import main_language
from sitegen.library import Library, Traits
from sitegen.lints.counting.mentions import Mention, Way, mentions_in
from sitegen.lints.counting.sums import Sum, bare_in, sum_in
from sitegen.problems import Lint, quoted
from sitegen.records.terms import State
from sitegen.wording import count, listed
from sitegen.wording.sources import NAMES_OF_LANGUAGES

_articles = partial(count, singular="article")

Given = Mapping[str, set[str]]
"""References of claims, by question or measure."""
_MEND = "mend the number or the claims"
_OR_SAY = f'{_MEND}, or say why it is right: "# lint: off {Lint.ARTICLE_COUNT} \u2014 why"'
_KIND = "mend the words, the claims, or what the seed says"
_FEW = 3
_NO_OTHER = ("all ", "both ", "the only ")
_IN_A_LANGUAGE = re.compile(r"\b([A-Z][a-z]+)-language\b")


def is_of(published: Date, date: Date) -> bool:
    """Say whether an article may have been published then; a rough date may be a year off."""
    first, last = published.first, published.last
    if set("~?%").isdisjoint(published.text):
        return first <= date.last and date.first <= last
    return int(first[:4]) <= int(date.last[:4]) + 1 and int(date.first[:4]) <= int(last[:4]) + 1


def grounds_of(claims: Iterable[str], library: Library) -> tuple[Traits, ...]:
    """Return the articles of some claims, none where a name is not known: rules tell of it."""
    names = dict.fromkeys(name.partition("/")[::2] for name in claims)
    known = all(
        article in library.seeds
        and article in library.briefs
        and claim in library.briefs[article].record.claims
        for article, claim in names
    )
    articles = dict.fromkeys(article for article, _ in names) if known else ()
    return tuple(map(library.traits, articles))


def published_grounds(library: Library) -> tuple[Traits, ...]:
    """Return every published article."""
    known = (library.traits(name) for name in library.briefs if name in library.seeds)
    return tuple(article for article in known if article.state is State.REVIEWED)


def given_in(library: Library) -> Given:
    """Return the claims of published articles that give something on each question and measure."""
    found: dict[str, set[str]] = {}
    for brief in library.briefs.values():
        claims = brief.record.standing if brief.record.state is State.REVIEWED else {}
        for name, claim in claims.items():
            for topic in (*claim.answers, *(figure.measure for figure in claim.figures)):
                found.setdefault(topic, set()).add(f"{brief.id}/{name}")
    return found


def faults_in(text: str, grounds: Sequence[Traits], published: int) -> list[str]:
    """Return what is wrong with the counts of a text, or not to be confirmed by rule."""
    mentions, told = mentions_in(text), sum_in(text)
    if not mentions or not grounds:
        return []
    if told.least > len(grounds):
        return [f"counts {_articles(told.least)}, but {_rests_on(grounds)}; {_MEND}"]
    return [
        *_sums(text, told, grounds),
        *(fault for mention in mentions for fault in _totals(mention, told, grounds, published)),
        *_kinds(text, grounds),
    ]


def faults_in_lead(text: str, grounds: Sequence[Traits]) -> list[str]:
    """Return what is wrong with a text that counts all published articles."""
    counts = (m.number for m in mentions_in(text) if m.noun == "article" and not m.of)
    wrong = [number for number in counts if 1 < number != len(grounds)]
    told = [f"counts {_articles(number)}, but {_published(len(grounds))}" for number in wrong]
    return told or [*_kinds(text, grounds), *_languages(text, grounds)]


def _languages(text: str, grounds: Sequence[Traits]) -> Iterator[str]:
    """Yield where *five German-language articles* are in other languages, too."""
    tags = {main_language(ground.language) for ground in grounds}
    for match in _IN_A_LANGUAGE.finditer(text):
        others = {NAMES_OF_LANGUAGES.get(tag, tag) for tag in tags}
        if match[1] in NAMES_OF_LANGUAGES.values() and (told := sorted(others - {match[1]})):
            there = listed(told, "and")
            yield f"has {quoted(match[0])}, but there are articles in {there}; mend the words"


def left_out(text: str, claims: AbstractSet[str], given: Callable[[], Given]) -> Iterator[str]:
    """Yield where *all four articles that say so*, or *the only one*, leaves out some that do.

    That is on every question or measure on which a claim it rests on gives something.
    """
    told = [m for m in mentions_in(text) if m.narrowed and m.text.casefold().startswith(_NO_OTHER)]
    near = {topic: refs for topic, refs in (given() if told else {}).items() if refs & claims}
    articles = {topic: {ref.partition("/")[0] for ref in refs} for topic, refs in near.items()}
    for number in {mention.number for mention in told if mention.number}:
        topic = min(articles, key=lambda each: len(articles[each]), default="")
        if topic and len(articles[topic]) > number:
            there = f"{_articles(len(articles[topic]))} say something on {topic}"
            yield f"counts {_articles(number)} and no other, but {there}; {_OR_SAY}"


def _published(number: int) -> str:
    """Say how many there are, and what to do."""
    verb = "is" if number == 1 else "are"
    return f"{_articles(number)} {verb} published; read the sentence again and mend the number"


def _sums(text: str, told: Sum, grounds: Sequence[Traits]) -> Iterator[str]:
    there, rests_on = len(grounds), _rests_on(grounds)
    if told.added > there:
        yield f"has counts that add up to {_articles(told.added)}, but {rests_on}; {_OR_SAY}"
    elif told.counted and told.most is not None and told.most < there:
        alone = len(mentions_in(text)) == len(sentences_of(text, "en")) == 1
        yield f"counts {_articles(told.most)}, but {rests_on}; {_MEND if alone else _OR_SAY}"
    known = {there, told.added, *told.counted}
    for bare in bare_in(text):
        can_be = told.most is not None and _FEW <= bare.number <= told.most
        if bare.way is Way.BACK and can_be and bare.number not in known:
            yield f"has {quoted(bare.text)}, but {rests_on}; {_OR_SAY}"


def _totals(
    mention: Mention, told: Sum, grounds: Sequence[Traits], published: int
) -> Iterator[str]:
    """Yield where the whole that some are part of is not what there is: *two of five articles*."""
    part = mention.way is Way.NEW or mention.text[:3].casefold() == "of "
    known = {0, published, len(grounds), *told.counted}
    stale = part and not mention.narrowed and mention.of not in known
    if mention.of > published or stale:
        yield f"counts {_articles(mention.of)} in all, but {_published(published)}"


def _kinds(text: str, grounds: Sequence[Traits]) -> Iterator[str]:
    """Yield the phrases whose genre or date fits too few articles: *a commentary of May 2031*."""
    for mention in mentions_in(text):
        fitting = sum(_fits(mention, ground) for ground in grounds)
        missing = [
            d.words for d in mention.dates if not any(is_of(g.published, d) for g in grounds)
        ]
        if (mention.genres or mention.dates) and mention.number > fitting:
            only = f"only {_articles(fitting)}" if fitting else "no article"
            verb = "are" if fitting > 1 else "is"
            yield f"has {quoted(mention.text)}, but {only} it rests on {verb} that; {_KIND}"
        elif missing:
            dates = listed(missing, "or")
            yield f"has {quoted(mention.text)}, but no article it rests on is of {dates}; {_KIND}"


def _fits(mention: Mention, ground: Traits) -> bool:
    return (not mention.genres or ground.genre in mention.genres) and (
        not mention.dates or any(is_of(ground.published, date) for date in mention.dates)
    )


def _rests_on(grounds: Sequence[Traits]) -> str:
    return f"rests on claims of {_articles(len(grounds))}"
