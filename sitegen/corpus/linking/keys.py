"""Hashes over all that an article or a theme is linked from."""

from collections.abc import Mapping

from sitegen.cache.memory import key_of
from sitegen.corpus.linking.names import Names
from sitegen.library import SEEDS, Entry, Library
from sitegen.records import ThemeRecord
from sitegen.repository import repository_of


def article_keys(library: Library, names: Names) -> dict[str, str]:
    """Return the key of each article with a brief, by name."""
    repository = repr(repository_of(library.mkdocs))
    actors = {name: repr(actor) for name, actor in names.actors.items()}
    measures = {name: repr(measure) for name, measure in names.measures.items()}
    found: dict[str, str] = {}
    for name in library.briefs:
        named = library.traits(name)
        found[name] = key_of(
            [
                library.article_keys[name],
                repository,
                *(library.keys.get(f"{SEEDS}{seed}.yml", "") for seed in named.origins),
                *(actors.get(actor, "") for actor in named.actors),
                *(measures.get(measure, "") for measure in named.measures),
            ]
        )
    return found


def theme_key(
    entry: Entry[ThemeRecord], library: Library, articles: Mapping[str, str], names: Names
) -> str:
    """Return the key of a theme."""
    named = sorted(articles_named(entry.record))
    measures = (repr(names.measures[name]) for name in entry.record.key_measures)
    own = library.keys.get(entry.file, "")
    return key_of([own, *(articles.get(name, "") for name in named), *measures])


def articles_named(theme: ThemeRecord) -> set[str]:
    """Return the articles whose claims a theme names."""
    statements = [*theme.bottom_line, *([theme.dissent] if theme.dissent else [])]
    judgements = theme.judgements.values()
    claims = [
        *(claim for statement in statements for claim in statement.rests_on),
        *(claim for judgement in judgements for claim in (*judgement.rests_on, *judgement.against)),
        *(claim for found in theme.disagreements.values() for claim in found.claims),
    ]
    return {claim.partition("/")[0] for claim in claims}
