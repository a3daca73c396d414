"""Link a claim's record: what it names is looked up, bounds worked out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sitegen.corpus.linking import linked
from sitegen.corpus.model.claims import Actor, Claim, Figure, Measure, Origin
from sitegen.library import Entry, Library
from sitegen.records import Brief, FigureRecord, Seed
from sitegen.records.terms import ActorKind, Hedge, Kind, Qualifier, Stance, State

BUILT_IN = (
    Actor(id="author", name="the author", kind=ActorKind.PERSON),
    Actor(id="unnamed", name="unnamed sources", kind=ActorKind.ORGANISATION),
)
_POINTS = {Qualifier.EXACTLY, Qualifier.ABOUT}
_LOWS = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}


@dataclass(frozen=True, kw_only=True)
class Names:
    """Actors and measures of the vocabulary, and seeds, by id; what is not to be shown.

    ``theme_of`` has whose each question is. Of a theme that is not published, which is a draft, no
    claim says that it belongs there, or answers a question of it.
    """

    actors: Mapping[str, Actor]
    measures: Mapping[str, Measure]
    seeds: Mapping[str, Entry[Seed]]
    theme_of: Mapping[str, str]
    hidden_themes: frozenset[str]
    hidden_questions: frozenset[str]
    origins: dict[str, Origin] = field(default_factory=dict)

    def actors_of(self, ids: tuple[str, ...]) -> tuple[Actor, ...]:
        """Return the actors of these ids."""
        return tuple(self.actors[name] for name in ids)

    def origin(self, seed: str) -> Origin:
        """Return the origin of this seed id, of which there is one."""
        if seed not in self.origins:
            self.origins[seed] = Origin(id=seed, seed=self.seeds[seed].record)
        return self.origins[seed]


def names_in(library: Library, *, drafts: bool = True) -> Names:
    """Return everything that can be named, themes that are drafts only where asked."""
    actors = {actor.id: actor for actor in BUILT_IN}
    actors |= {n: linked(Actor, record, id=n) for n, record in library.listed.actors.items()}
    measures = {
        n: linked(Measure, record, id=n, part_of=record.part_of or "")
        for n, record in library.listed.measures.items()
    }
    themes = () if drafts else library.themes.values()
    hidden = [entry for entry in themes if entry.record.state is State.DRAFT]
    return Names(
        actors=actors,
        measures=measures,
        seeds=library.seeds,
        theme_of=library.theme_of,
        hidden_themes=frozenset(entry.id for entry in hidden),
        hidden_questions=frozenset(key for e in hidden for key in e.record.questions_by_key),
    )


def link_claim(article: str, name: str, brief: Brief, names: Names) -> Claim:
    """Return the claim; a stance that is not given follows from the asserter."""
    record = brief.claims[name]
    default = Stance.ADOPTS if record.by == ("author",) else Stance.PASSES_ON
    mouth, themes = record.put_in_mouth_of, record.themes_by(names.theme_of)
    return linked(
        Claim,
        record,
        id=name,
        article=article,
        # as it reads after "If" and within a sentence
        condition=re.sub(r"^[Ii]f\s|(?<=[a-z\d]{3})\.$", "", record.condition),
        by=names.actors_of(record.by),
        via=names.actors_of(record.via),
        stance=record.stance or default,
        kind=record.kind or Kind.STATEMENT,
        figures=tuple(_figure(figure, record.hedge, names) for figure in record.figures),
        themes=tuple(theme for theme in themes if theme not in names.hidden_themes),
        answers={k: a for k, a in record.answers.items() if k not in names.hidden_questions},
        origin=names.origin(names.seeds[article].record.origin_of(record) or article),
        put_in_mouth_of=names.actors[mouth] if mouth else None,
        cue=brief.cues_of(record),
        looked={},
    )


def _figure(record: FigureRecord, hedge: Hedge, names: Names) -> Figure:
    qualifier = record.given[0]
    low, high = _bounds(record, qualifier)
    return Figure(
        measure=names.measures[record.measure],
        qualifier=qualifier,
        low=low,
        high=high,
        words=record.vaguely,
        hedge=record.hedge or hedge,
        as_of=record.as_of,
    )


def _bounds(record: FigureRecord, qualifier: Qualifier) -> tuple[float | None, float | None]:
    if qualifier is Qualifier.VAGUELY:
        return None, None
    low, high = record.numbers[0], record.numbers[-1]
    if qualifier in _POINTS or record.between:
        return low, high
    return (low, None) if qualifier in _LOWS else (None, high)
