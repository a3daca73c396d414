"""Lints on claims: that they name who asserts them, have figures, and are what was checked."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from sitegen.corpus import Corpus
from sitegen.evidence.mentions import Mention, Sort
from sitegen.evidence.numbers import may_lack, numbers_in
from sitegen.language.grammar import HouseStyle
from sitegen.language.known import style_of
from sitegen.library import Library
from sitegen.lints.passages import Remark, claims
from sitegen.places import VOCABULARY
from sitegen.problems import Lint, Problem, quoted
from sitegen.records import ActorRecord, Brief, ClaimRecord, ThemeRecord
from sitegen.records.terms import ActorKind, Mark, State

_SMALL = 12
_NAME_WORD = re.compile(r"[^\W_]+")
_STEM = 4


def numbers_have_figures(library: Library) -> Iterator[Remark]:
    """Hold that a claim's number is a figure of its brief, which readers can compare.

    What names, dates or refers back is no such number: years, *two months*, *the three states*,
    *one of two*.
    """
    for brief in library.briefs.values():
        given = _numbers(brief.record)
        for passage in claims(brief):
            text = (passage.text, library.language)
            for mention in _counted_in(*text) if may_lack(given, *text) else ():
                if _is_given(mention, passage.claim, given):
                    continue
                message = (
                    f"has the number {quoted(mention.text)}, but no figure for it; add it under "
                    "figures, or take it out, since readers compare figures, not sentences"
                )
                yield passage.remark(Lint.NUMBER_WITHOUT_FIGURE, message)


def words_have_no_number(library: Library) -> Iterator[Remark]:
    """Hold that what is given vaguely has no number, which could be compared and drawn."""
    for brief in library.briefs.values():
        for name, claim in brief.record.standing.items():
            for i, figure in enumerate(claim.figures):
                for mention in _counted_in(figure.vaguely, library.language)[:1]:
                    if mention.sort is Sort.QUANTITY:
                        message = f"has a number; write {mention.as_field}, which is drawn"
                        path = ("claims", name, "figures", i, "vaguely")
                        yield Remark(brief, path, Lint.NUMBER_IN_WORDS, message)


def titled_disagreements_are_on_nothing(library: Library) -> Iterator[Remark]:
    """Hold that the claims of what has a title give no one measure, and answer no one question."""
    for theme in library.themes.values():
        for name, record in theme.record.disagreements.items():
            if not record.title or record.on:
                continue
            named = (each.partition("/") for each in record.claims)
            briefs = [(library.briefs.get(article), claim) for article, _, claim in named]
            given = [(b.id, b.record.claims[c]) for b, c in briefs if b and c in b.record.claims]
            on = _differing([claim for _, claim in given], theme.record) if given else ()
            if len({article for article, _ in given}) > 1 and (told := ", ".join(on)):
                message = f"readers see {told} as not yet explained; write on: [{told}], too"
                path = ("disagreements", name, "title")
                yield Remark(theme, path, Lint.TITLED_DIFFERENCE, message)


def _differing(claims: Sequence[ClaimRecord], theme: ThemeRecord) -> Iterator[str]:
    yield from sorted(set.intersection(*({f.measure for f in c.figures} for c in claims)))
    for key in theme.questions_by_key:
        answers = {claim.answers.get(key) for claim in claims}
        if None not in answers and len(answers) > 1:
            yield key


@lru_cache(maxsize=65_536)
def _counted_in(text: str, language: str) -> tuple[Mention, ...]:
    """Return the numbers of a text that count."""
    style = style_of(language)
    return tuple(each for each in numbers_in(text, language) if _counts(each, text, style))


def _counts(mention: Mention, text: str, style: HouseStyle) -> bool:
    """Say whether a number counts something, and is no date, duration, name or reference back."""
    is_amount = mention.sort in {Sort.QUANTITY, Sort.VAGUE}
    if not is_amount or style.measured.match(text, mention.end):
        return False
    small = mention.low <= _SMALL and mention.text.isalpha()
    named = mention.text[:1].isupper() and mention.start > 0
    return not (small and (named or style.definite.search(text[: mention.start])))


def _numbers(brief: Brief) -> set[Decimal | str]:
    """Return every number of a brief's figures, and every vague one in words."""
    figures = [figure for claim in brief.standing.values() for figure in claim.figures]
    numbers = {Decimal(str(number)) for figure in figures for number in figure.numbers}
    return numbers | {figure.vaguely.casefold() for figure in figures}


def _is_given(mention: Mention, claim: ClaimRecord | None, given: set[Decimal | str]) -> bool:
    if mention.sort is Sort.VAGUE:
        own = claim.figures if claim else ()
        return any(each.vaguely for each in own) or mention.text.casefold() in given
    return {mention.low, mention.high} <= given


def asserters_are_named(library: Library) -> Iterator[Remark]:
    """Hold that a claim names who asserts it: it is quoted without what stands beside it."""
    if not library.vocabulary:
        return
    forms = _forms(library.vocabulary.record.actors, library.language)
    for brief in library.briefs.values():
        for passage in claims(brief):
            for actor in passage.claim.by if passage.claim else ():
                if actor in forms and not _is_named(forms[actor], passage.text):
                    name = library.vocabulary.record.actors[actor].name
                    message = (
                        f"does not name who asserts it; name {name} in the sentence; or, if it is "
                        f"named, add that name to its aliases, {library.language}, in {VOCABULARY}"
                    )
                    yield passage.remark(Lint.ASSERTER_NOT_NAMED, message)


def _forms(actors: Mapping[str, ActorRecord], language: str) -> dict[str, list[list[str]]]:
    """Return by what an actor is recognised: any of some groups of words, each group whole.

    That is the name, an alias in the pages' language, a person's single names, and a word of the
    name that is no other actor's: *Journal*, *Western*.
    """
    every = {name: _words(actor.name, language) for name, actor in actors.items()}
    shared = Counter(stem for words in every.values() for stem in set(map(_stem, words)))
    forms: dict[str, list[list[str]]] = {}
    for name, actor in actors.items():
        words = every[name]
        person = actor.kind is ActorKind.PERSON
        single = [[word] for word in words if person or shared[_stem(word)] == 1]
        aliases = [_words(alias, language) for alias in actor.aliases.get(language, ())]
        forms[name] = [words, *single, *aliases]
    return forms


def _words(name: str, language: str) -> list[str]:
    """Return the words of a name without *the* and the like, which may begin a sentence."""
    no_names, words = style_of(language).no_names, _NAME_WORD.findall(name)
    return [word for word in words if word.casefold() not in no_names] or words


def _stem(word: str) -> str:
    """Return what *China* and *Chinese* share; a short name such as *US* as it is written."""
    return word if len(word) < _STEM else word.casefold()[:_STEM]


def _is_named(forms: list[list[str]], text: str) -> bool:
    there = {_stem(word) for word in _NAME_WORD.findall(text)}
    return any(all(_stem(word) in there for word in words) for words in forms)


def names_are_of_one_actor(library: Library) -> Iterator[Remark]:
    """Yield each name in articles that an actor before has in the same language, too."""
    if not (entry := library.vocabulary):
        return
    known: dict[tuple[str, str], str] = {}
    for name, actor in entry.record.actors.items():
        for language, aliases in actor.aliases.items():
            for i, alias in enumerate(aliases):
                other = known.setdefault((language, alias.casefold()), name)
                if other != name:
                    message = (
                        f"{quoted(alias)} is {other}'s name, too; give both names that tell them "
                        "apart, since verify takes it for either's"
                    )
                    path = ("actors", name, "aliases", language, i)
                    yield Remark(entry, path, Lint.SHARED_ALIAS, message)


def checks_hold(library: Library, corpus: Corpus) -> Iterator[Problem]:
    """Hold that each claim of a reviewed brief is what was checked, if it was; a line a brief."""
    for article in corpus.articles:
        names = [claim.id for claim in article.claims if claim.mark is Mark.EDITED]
        if names and article.state is State.REVIEWED:
            others = f" (nor {', '.join(names[1:])})" if names[1:] else ""
            message = (
                f"{Mark.EDITED}{others}: readers see what nothing holds against the article; "
                "run `python build.py verify --write`"
            )
            entry, path = library.briefs[article.id], ("claims", names[0])
            yield entry.problem(Lint.EDITED_SINCE_CHECKED, path, message, at_name=True)
