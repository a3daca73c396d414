"""What changed between two states of the corpus, item by item: the page's and the feeds' matter."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sitegen import addresses
from sitegen.corpus import Corpus, Release
from sitegen.exports.states import State
from sitegen.records.releases import Part, Recorded

ADDED = "added"
_SAYS = (Part.WORDING, Part.JUDGEMENT)


@dataclass(frozen=True, kw_only=True)
class Alteration:
    """One part of an item that changed: what readers were told before, and what they are now."""

    part: Part
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class Change:
    """An item that a release added, altered or took back; ``says`` is its sentence, or nothing.

    A new source stands for its claims, which ``claims`` counts. What was added or taken back has
    no alterations; what was taken back is not said again, ``why`` is the reason.
    """

    day: str
    item: str
    themes: tuple[str, ...]
    says: str
    alterations: tuple[Alteration, ...] = ()
    claims: int = 0
    withdrawn: bool = False
    why: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return what kind of change it is: ``added``, ``withdrawn``, or of what parts."""
        if self.withdrawn:
            return (Part.WITHDRAWN,)
        return tuple(each.part for each in self.alterations) or (ADDED,)

    @property
    def name(self) -> str:
        """Return its id among those of its source or theme."""
        return self.item.rpartition("/")[2]

    @property
    def source(self) -> str:
        """Return the id of the article it is of; of a judgement, nothing."""
        kind, name, *_ = self.item.split("/")
        return "" if kind == "judgements" else name


def history(corpus: Corpus) -> tuple[Change, ...]:
    """Return every change that releases recorded, the latest first, each release's by item."""
    found: list[Change] = []
    before: dict[str, Recorded] = {}
    for release in corpus.releases:
        found[:0] = changes(before, release)
        before = {**before, **release.items}
    return tuple(found)


def changes(before: State, release: Release) -> list[Change]:
    """Return what a release changed; claims under another name alone are no change."""
    items = release.items.values()
    fresh = {each.item.partition("/")[2] for each in items if _is_new_source(each, before)}
    renamed = {old for each in items for old in each.was}
    found: list[Change] = []
    for recorded in items:
        if recorded.item in renamed or _source_of(recorded.item) in fresh:
            continue
        found += _changes(recorded, before, release.day)
    return sorted([*found, *_new_sources(fresh, release)], key=lambda change: change.item)


def of_theme(found: Iterable[Change], theme: str) -> Sequence[Change]:
    """Return the changes of what a theme shows."""
    return [change for change in found if theme in change.themes]


def url(change: Change, corpus: Corpus) -> str:
    """Return where a changed item stands, from the site's root; of what is gone, its source."""
    kind, name, *rest = change.item.split("/")
    if kind == "judgements":
        contexts = {theme.id: theme.context for theme in corpus.themes}
        page = addresses.theme_page(name, context=contexts.get(name, False))
        return addresses.url(page if name in contexts else addresses.HOME, f"judgement-{rest[0]}")
    page = addresses.article_page(name) if name in corpus.by_id else addresses.SOURCES
    return addresses.url(page, rest[0] if rest and name in corpus.by_id else "")


def _is_new_source(recorded: Recorded, before: State) -> bool:
    return recorded.item.startswith("sources/") and recorded.item not in before


def _source_of(item: str) -> str:
    return "" if item.startswith("judgements/") else item.split("/")[1]


def _new_sources(fresh: Iterable[str], release: Release) -> Iterator[Change]:
    for source in fresh:
        recorded = release.items[f"sources/{source}"]
        claims = sum(
            item.startswith(f"claims/{source}/") and _stands(each)
            for item, each in release.items.items()
        )
        yield Change(
            day=release.day, item=recorded.item, themes=recorded.themes, says="", claims=claims
        )


def _changes(recorded: Recorded, before: State, day: str) -> Iterator[Change]:
    names = (recorded.item, *recorded.was)
    known = [before[name] for name in names if name in before and _stands(before[name])]
    old = known[0] if known else Recorded(item=recorded.item, parts={})
    change = Change(
        day=day,
        item=recorded.item,
        themes=recorded.themes or old.themes,
        says=_says(recorded) or _says(old),
        alterations=tuple(_alterations(old, recorded)) if known else (),
    )
    if not _stands(recorded):
        why = recorded.parts.get(Part.WITHDRAWN, "")
        gone = replace(change, says="", alterations=(), withdrawn=True, why=why)
        yield from [gone] if known else []
    elif change.alterations or not known:
        yield change


def _stands(recorded: Recorded) -> bool:
    return bool(recorded.parts) and Part.WITHDRAWN not in recorded.parts


def _alterations(old: Recorded, new: Recorded) -> Iterator[Alteration]:
    for part in Part:
        before, after = old.parts.get(part, ""), new.parts.get(part, "")
        if before != after:
            yield Alteration(part=part, before=before, after=after)


def _says(recorded: Recorded) -> str:
    return next((recorded.parts[part] for part in _SAYS if part in recorded.parts), "")
