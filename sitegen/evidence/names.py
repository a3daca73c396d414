"""The names of actors among the words of a sentence, and what words beside them are."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sitegen.corpus import Actor
from sitegen.evidence.tokens import Phrases, Token, by_first, folded, phrases_in
from sitegen.language.grammar import Speech
from sitegen.language.known import LANGUAGES
from sitegen.records.vocabulary import BUILT_IN_ACTORS


@dataclass(frozen=True, kw_only=True)
class Named:
    """An actor's name among the tokens of a sentence."""

    actor: str
    start: int
    end: int


def index_of(actors: Iterable[Actor], *languages: str) -> Phrases[str]:
    """Return the names of actors in some languages, as they are looked up."""
    every = ((n, a, code) for a in actors for code in languages for n in names_of(a, code))
    forms = dict.fromkeys((form, a.id) for n, a, code in every for form in _forms(n, code))
    return by_first((folded(form), actor) for form, actor in forms)


def _forms(alias: str, language: str) -> Iterator[str]:
    """Yield a name as it is and with the endings of a case: *des Bergamts*, *Freiem Theater*."""
    endings: tuple[str, ...] = ("", "s") if len(alias) < _LONG else ("", "s", "es", "n", "en")
    endings = (*endings, "n") if alias.endswith("e") else endings
    endings = endings if alias[-1:].isalpha() else ("",)
    adjective = LANGUAGES[language].speech.inflected
    cases = {alias, *(adjective.sub(case, alias) for case in ("e", "er", "es", "em", "en"))}
    return (f"{form}{ending}" for form in sorted(cases) for ending in endings)


_LONG = 6


def named_in(tokens: Sequence[Token], index: Phrases[str]) -> list[Named]:
    """Return the published names of actors that stand in a sentence, in order."""
    names = [Named(actor=actor, start=i, end=j) for i, j, actor in phrases_in(tokens, index)]
    whole = [name for name in names if not any(_within(name, other) for other in names)]
    return sorted(whole, key=lambda name: (name.start, -name.end))


def names_of(actor: Actor, language: str) -> tuple[str, ...]:
    """Return what an actor is called in a language: its own name, which is one in all, first."""
    if actor.id in BUILT_IN_ACTORS:
        return ()
    return tuple(dict.fromkeys((actor.name, *actor.aliases.get(language, ()))))


def _within(name: Named, other: Named) -> bool:
    """Say whether a name is only a part of another: China in South China Morning Post."""
    longer = other.end - other.start > name.end - name.start
    return longer and other.start <= name.start and name.end <= other.end


BREAKS = frozenset(",;:\u2013\u2014()")
QUOTES = frozenset("\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a'")
FAR = 7


def quoted_spans(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return from where to where quotation marks reach around more than a name."""
    marks = [i for i, token in enumerate(tokens) if token.text in QUOTES - {"'", "\u2019"}]
    spans = zip((i + 1 for i in marks[::2]), marks[1::2], strict=False)
    low = ((i, j, sum(token.text[0].islower() for token in tokens[i:j])) for i, j in spans)
    return [(i, j) for i, j, lower in low if j - i >= TITLE and lower * 3 >= j - i]


@lru_cache(maxsize=16384)
def is_in(table: str, word: str, speech: Speech) -> bool:
    """Say whether a word is of one of the tables of speech."""
    pattern: re.Pattern[str] = getattr(speech, table)
    return bool(pattern.fullmatch(word))


def may_be_title(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether a word right before a name may be a title: behind an article, a noun."""
    text = tokens[position].text
    noun = text[0].isupper() if speech.inverts else text[0].isalpha()
    return noun and position > 0 and tokens[position - 1].folded in speech.articles


def opens(before: Sequence[Token], speech: Speech) -> bool:
    """Say whether what stands before a name in its clause is no more than its title."""
    return len(before) <= FAR and not any(
        token.folded in speech.prepositions or is_plain(token, speech) for token in before
    )


def is_plain(token: Token, speech: Speech) -> bool:
    """Say whether a verb is of nothing but speech."""
    return is_in("plain", token.folded, speech)


def is_relative(tokens: Sequence[Token], position: int, speech: Speech) -> bool:
    """Say whether a clause begins as one of a noun: with *who*, and no ``der`` of another noun."""
    if tokens[position].folded not in speech.relatives or tokens[position - 1].text != ",":
        return False
    behind = tokens[position + 1 : position + FAR]
    if not speech.inverts or any(token.folded in speech.articles for token in behind[:1]):
        return True
    head = next((token for token in behind if not passes(token, speech)), None)
    return head is None or not head.text[0].isupper()


TITLE = 2  # words


def passes(token: Token, speech: Speech) -> bool:
    """Say whether a word is an article, a possessive, an adjective, a quotation mark or *Dr.*."""
    if len(token.text) > 1 and token.text.endswith("."):
        return True
    capital = token.text[0].isupper() and token.start > 0
    governs = token.folded in speech.prepositions
    return not capital and not governs and is_in("passed_over", token.folded, speech)


def makes_source(token: Token, speech: Speech) -> bool:
    """Say whether a noun makes a source of the name behind it: ``Angaben``, ``Regierung``."""
    return is_source_noun(token, speech) or bool(speech.governments.fullmatch(token.text))


def is_source_noun(token: Token, speech: Speech) -> bool:
    """Say whether it is a noun like *report*; where nouns have capitals, with one."""
    noun = token.text[0].isupper() or not speech.inverts
    return noun and bool(speech.source_nouns.fullmatch(token.bare.rpartition("-")[2]))
