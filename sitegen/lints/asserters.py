"""Lints on who asserts a claim."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from sitegen.library import VOCABULARY, Library
from sitegen.lints.passages import Remark, claims
from sitegen.problems import Lint
from sitegen.records import ActorRecord
from sitegen.records.terms import ActorKind

_WORD = re.compile(r"[^\W_]+")
_NO_NAMES = {"of", "the", "and", "for", "in"}
_STEM = 4
_LANGUAGE = "en"


def asserters_are_named(library: Library) -> Iterator[Remark]:
    """Hold that a claim names who asserts it: it is quoted without what stands beside it."""
    if not library.vocabulary:
        return
    forms = _forms(library.vocabulary.record.actors)
    for brief in library.briefs.values():
        for passage in claims(brief):
            for actor in passage.claim.by if passage.claim else ():
                if actor in forms and not _is_named(forms[actor], passage.text):
                    name = library.vocabulary.record.actors[actor].name
                    message = (
                        f"does not name who asserts it; name {name} in the sentence; or, if it is "
                        f"named, add that name to its aliases, {_LANGUAGE}, in {VOCABULARY}"
                    )
                    yield passage.remark(Lint.ASSERTER_NOT_NAMED, message)


def _forms(actors: Mapping[str, ActorRecord]) -> dict[str, list[list[str]]]:
    """Return by what an actor is recognised: any of some groups of words, each group whole.

    That is the name, an alias in our language, a person's single names, and a word of the name that
    is no other actor's: *Journal*, *Western*.
    """
    shared = Counter(stem for actor in actors.values() for stem in set(map(_stem, _words(actor))))
    forms: dict[str, list[list[str]]] = {}
    for name, actor in actors.items():
        words = _words(actor)
        person = actor.kind is ActorKind.PERSON
        single = [[word] for word in words if person or shared[_stem(word)] == 1]
        aliases = [_WORD.findall(alias) for alias in actor.aliases.get(_LANGUAGE, ())]
        forms[name] = [words, *single, *aliases]
    return forms


def _words(actor: ActorRecord) -> list[str]:
    return [word for word in _WORD.findall(actor.name) if word.casefold() not in _NO_NAMES]


def _stem(word: str) -> str:
    """Return what *China* and *Chinese* share; a short name such as *US* as it is written."""
    return word if len(word) < _STEM else word.casefold()[:_STEM]


def _is_named(forms: list[list[str]], text: str) -> bool:
    there = {_stem(word) for word in _WORD.findall(text)}
    return any(all(_stem(word) in there for word in words) for words in forms)
