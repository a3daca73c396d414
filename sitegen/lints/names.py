"""Warnings about the names of actors."""

from collections.abc import Iterator

from sitegen.library import Library
from sitegen.lints.passages import Remark
from sitegen.problems import Lint, quoted


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
                    yield Remark(entry=entry, path=path, lint=Lint.SHARED_ALIAS, message=message)
