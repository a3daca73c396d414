"""What changed between two states of the corpus, item by item: the page's and the feeds' matter."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sitegen import addresses, wording
from sitegen.corpus import Article, Corpus, Release, once
from sitegen.exports.states import Alteration, State, alterations, held
from sitegen.records.recorded import Part, Recorded

ADDED = "added"
_SOURCES, _CLAIMS = "sources/", "claims/"


@dataclass(frozen=True, kw_only=True)
class Change:
    """An item that a release added, altered or took back; ``says`` is its sentence, or nothing.

    A source that is new or taken out stands for its claims; of a new one ``claims`` counts them.
    What was added or taken back has no alterations; what was taken back is not said again, ``why``
    is the reason.
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
    def owner(self) -> str:
        """Return the id of its source, or of a judgement's theme."""
        return self.item.split("/")[1]

    @property
    def source(self) -> str:
        """Return the id of the article it is of; of a judgement, nothing."""
        return _source(self.item)


@once
def history(corpus: Corpus) -> tuple[Change, ...]:
    """Return every change that releases recorded, the latest first, each release's by item."""
    found: list[Change] = []
    before: dict[str, Recorded] = {}
    with wording.speaking(corpus.language):
        for release in corpus.releases:
            found[:0] = changes(before, release)
            before |= release.items
    return tuple(found)


def changes(before: State, release: Release) -> list[Change]:
    """Return what a release changed; claims under another name alone are no change."""
    items = release.items
    fresh = {_source(name) for name in items if name.startswith(_SOURCES) and name not in before}
    gone = {_source(name) for name in items if name.startswith(_SOURCES) and not items[name].parts}
    renamed = {old for recorded in items.values() for old in recorded.was}
    found = [*_new_sources(fresh, release)]
    for name, recorded in items.items():
        with_source = fresh | gone if name.startswith(_CLAIMS) else fresh
        if name not in renamed and _source(name) not in with_source:
            found += _changes(recorded, before, release.day)
    return sorted(found, key=lambda change: change.item)


def _source(item: str) -> str:
    """Return the id of the article that an item is of; of a judgement, nothing."""
    kind, name, *_ = item.split("/")
    return "" if kind == "judgements" else name


def _new_sources(fresh: Iterable[str], release: Release) -> Iterator[Change]:
    standing = [name for name, recorded in release.items.items() if _stands(recorded)]
    amounts = Counter(_source(name) for name in standing if name.startswith(_CLAIMS))
    for source in fresh:
        recorded = release.items[f"{_SOURCES}{source}"]
        yield Change(
            day=release.day,
            item=recorded.item,
            themes=recorded.themes,
            says="",
            claims=amounts[source],
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
        alterations=tuple(alterations(old, recorded)) if known else (),
    )
    if not _stands(recorded):
        why = recorded.parts.get(Part.WITHDRAWN, "")
        gone = replace(change, says="", alterations=(), withdrawn=True, why=why)
        yield from [gone] if known else []
    elif change.alterations or not known:
        yield change


def _stands(recorded: Recorded) -> bool:
    return bool(recorded.parts) and Part.WITHDRAWN not in recorded.parts


def _says(recorded: Recorded) -> str:
    return recorded.parts.get(Part.WORDING) or held(recorded.parts.get(Part.JUDGEMENT, ""))


def place(change: Change, corpus: Corpus) -> tuple[str, str]:
    """Return the page with a changed item and its anchor there; of what is gone, where it was."""
    kind, name, *rest = change.item.split("/")
    if kind == "judgements":
        return _of_judgement(name, rest[0], corpus)
    article = corpus.by_id.get(name)
    if not article:
        return addresses.SOURCES, ""
    return addresses.article_page(name), rest[0] if {*rest} & _anchors(article) else ""


def url(change: Change, corpus: Corpus) -> str:
    """Return where a changed item stands, from the site's root."""
    return addresses.url(*place(change, corpus))


def _anchors(article: Article) -> set[str]:
    """Return every id of a claim that leads somewhere on an article's page."""
    found = {split.id for split in article.splits}
    for claim in article.claims:
        found |= {claim.id, *claim.was}
    for withdrawn in article.withdrawn:
        found |= {withdrawn.id, *withdrawn.was}
    return found


def _of_judgement(name: str, judgement: str, corpus: Corpus) -> tuple[str, str]:
    for theme in corpus.themes:
        if theme.id == name:
            is_there = any(each.id == judgement for each in theme.judgements)
            page = addresses.theme_page(name, context=theme.context)
            return page, f"judgement-{judgement}" if is_there else ""
    return addresses.HOME, ""
