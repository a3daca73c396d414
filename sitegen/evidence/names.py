"""The names of actors among the words of a sentence, whether they assert something or not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sitegen.corpus import Actor
from sitegen.evidence.tokens import Phrases, Token, by_first, folded, phrases_in
from sitegen.records.vocabulary import BUILT_IN_ACTORS


@dataclass(frozen=True, kw_only=True)
class Named:
    """An actor's name among the tokens of a sentence."""

    actor: str
    start: int
    end: int


def index_of(actors: Iterable[Actor], *languages: str) -> Phrases[str]:
    """Return the names of actors in some languages, as they are looked up."""
    every = ((each, a) for a in actors for language in languages for each in names_of(a, language))
    forms = dict.fromkeys((form, actor.id) for name, actor in every for form in _forms(name))
    return by_first((folded(form), actor) for form, actor in forms)


def _forms(alias: str) -> Iterator[str]:
    """Yield a name as it is and with the ending of a case: *des Bergamts*."""
    endings = ("", "s") if len(alias) < _LONG else ("", "s", "es", "n", "en")
    endings = (*endings, "n") if alias.endswith("e") else endings
    return (f"{alias}{ending}" for ending in (endings if alias[-1:].isalpha() else ("",)))


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
