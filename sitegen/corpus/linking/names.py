"""What a record's names stand for while it is linked."""

from collections.abc import Mapping
from dataclasses import dataclass

from sitegen.corpus.model.claims import Actor, Measure, Origin
from sitegen.library import Entry, Library
from sitegen.records import Seed
from sitegen.records.terms import ActorKind

BUILT_IN = (
    Actor(id="author", name="the author", kind=ActorKind.PERSON),
    Actor(id="unnamed", name="unnamed sources", kind=ActorKind.ORGANISATION),
)


@dataclass(frozen=True, kw_only=True)
class Names:
    """Actors and measures of the vocabulary, and seeds, by id."""

    actors: Mapping[str, Actor]
    measures: Mapping[str, Measure]
    seeds: Mapping[str, Entry[Seed]]

    def actors_of(self, ids: tuple[str, ...]) -> tuple[Actor, ...]:
        """Return the actors of these ids."""
        return tuple(self.actors[name] for name in ids)

    def origin(self, seed: str) -> Origin:
        """Return the origin of this seed id."""
        return Origin(id=seed, seed=self.seeds[seed].record)


def names_in(library: Library) -> Names:
    """Return everything that can be named."""
    vocabulary = library.vocabulary.record if library.vocabulary else None
    actors = {actor.id: actor for actor in BUILT_IN}
    for name, actor in vocabulary.actors.items() if vocabulary else ():
        actors[name] = Actor(id=name, name=actor.name, kind=actor.kind, aliases=actor.aliases)
    measures = {
        name: Measure(
            id=name,
            label=measure.label,
            counts=measure.counts,
            unit=measure.unit,
            family=measure.family,
            part_of=measure.part_of or "",
            words=measure.words,
        )
        for name, measure in (vocabulary.measures.items() if vocabulary else ())
    }
    return Names(actors=actors, measures=measures, seeds=library.seeds)
