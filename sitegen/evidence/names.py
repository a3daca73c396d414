"""The names of actors among the words of a sentence, whether they assert something or not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sitegen.corpus import Actor
from sitegen.evidence.tokens import Token, found
from sitegen.records.vocabulary import BUILT_IN_ACTORS


@dataclass(frozen=True, kw_only=True)
class Named:
    """An actor's name among the tokens of a sentence."""

    actor: str
    start: int
    end: int


def named_in(tokens: Sequence[Token], actors: Sequence[Actor], language: str) -> list[Named]:
    """Return the published names of actors that stand in a sentence, in order."""
    names = [
        Named(actor=actor.id, start=start, end=end)
        for actor in actors
        for alias in names_of(actor, language)
        for start, end in _standing(alias, tokens)
    ]
    whole = [name for name in names if not any(_within(name, other) for other in names)]
    return sorted(whole, key=lambda name: (name.start, -name.end))


def _standing(alias: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where a name stands, as it is or with the ending of a case: *des Bergamts*."""
    forms = ("", "s") if len(alias) < _LONG else ("", "s", "es", "n", "en")
    for ending in forms if alias[-1:].isalpha() else ("",):
        yield from found(f"{alias}{ending}", tokens)


_LONG = 6


def names_of(actor: Actor, language: str) -> tuple[str, ...]:
    """Return what an actor is called in a language: its own name, which is one in all, first."""
    if actor.id in BUILT_IN_ACTORS:
        return ()
    return tuple(dict.fromkeys((actor.name, *actor.aliases.get(language, ()))))


def _within(name: Named, other: Named) -> bool:
    """Say whether a name is only a part of another: China in South China Morning Post."""
    longer = other.end - other.start > name.end - name.start
    return longer and other.start <= name.start and name.end <= other.end
