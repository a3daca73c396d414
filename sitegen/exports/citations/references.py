"""What is cited, before it is written in a format: the original, our brief, a page of ours."""

from dataclasses import dataclass
from enum import Enum
from itertools import takewhile

from sitegen import addresses, wording
from sitegen.corpus import Article, Corpus, Theme
from sitegen.dates import Date, parse_date
from sitegen.exports.citations.sentences import site_address
from sitegen.records.terms import Genre

_JOINING = frozenset({"and", "und", "&"})


@dataclass(frozen=True, kw_only=True)
class Author:
    """A person's names in parts; an organisation, or what cannot be parted, has ``family`` only."""

    family: str
    given: str = ""
    particle: str = ""

    @property
    def inverted(self) -> str:
        """Write it as lists of references do: ``von der Leyen, Ursula``."""
        family = f"{self.particle} {self.family}" if self.particle else self.family
        return f"{family}, {self.given}" if self.given else family


def author(name: str) -> Author:
    """Part a full name: the last word, with small ones before it, is the family's.

    What joins names, or has been turned round already, is left whole.
    """
    words = name.split()
    if len(words) == 1 or "," in name or not _JOINING.isdisjoint(words):
        return Author(family=name)
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return Author(
        family=words[-1], particle=" ".join(words[start:-1]), given=" ".join(words[:start])
    )


class Medium(Enum):
    """What kind of thing it is, by what it is called in CSL-JSON, RIS, COinS and BibTeX.

    Then come BibTeX's field for who issued it, and its type in schema.org.
    """

    NEWS = "article-newspaper", "NEWS", "newspaperArticle", "article", "journal", "NewsArticle"
    PAPER = "report", "RPRT", "report", "techreport", "institution", "Report"
    DOCUMENT = "document", "GEN", "document", "misc", "howpublished", "DigitalDocument"
    DATASET = "dataset", "DATA", "document", "misc", "howpublished", "Dataset"
    BROADCAST = "broadcast", "GEN", "document", "misc", "howpublished", "CreativeWork"
    PAGE = "webpage", "ELEC", "webpage", "misc", "howpublished", "Article"

    def __init__(self, *names: str) -> None:
        """Take the names."""
        self.csl, self.ris, self.coins, self.bibtex, self.container, self.linked = names

    @property
    def has_publisher(self) -> bool:
        """Say whether it stands by itself; anything else is part of what its publisher issues."""
        return self in _MEDIA.values()


_MEDIA = {
    Genre.PAPER: Medium.PAPER,
    Genre.DOCUMENT: Medium.DOCUMENT,
    Genre.DATASET: Medium.DATASET,
    Genre.BROADCAST: Medium.BROADCAST,
}


@dataclass(frozen=True, kw_only=True)
class Reference:
    """What a bibliography needs."""

    id: str
    medium: Medium
    title: str
    authors: tuple[Author, ...]
    publisher: str
    date: Date | None
    language: str
    url: str
    note: str = ""

    @property
    def known_date(self) -> str:
        """Return what is sure of the date, as ISO 8601: ``2031``, ``2031-05``; or nothing."""
        if not self.date:
            return ""
        pairs = zip(self.date.first.split("-"), self.date.last.split("-"), strict=True)
        return "-".join(first for first, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))

    @property
    def is_dated_surely(self) -> bool:
        """Say whether the date is just what is sure of it: no ``~``, no time in between."""
        return bool(self.date) and str(self.date) == self.known_date

    @property
    def published(self) -> str:
        """Say when it was published, where a year, month or day alone would say it wrongly."""
        if not self.date or self.is_dated_surely:
            return ""
        return wording.told("Published {day}.", day=wording.when(self.date))


def original(article: Article) -> Reference:
    """Return the article itself, as it was published; one without a title is said to be so."""
    seed = article.seed
    return Reference(
        id=article.id,
        medium=_MEDIA.get(seed.genre, Medium.NEWS),
        title=seed.title or wording.untitled(seed),
        authors=tuple(author(name) for name in seed.authors),
        publisher=seed.publisher,
        date=seed.published,
        language=seed.language,
        url=seed.url,
    )


def brief(article: Article, corpus: Corpus) -> Reference:
    """Return our page about an article, as of the latest release."""
    title = wording.told(
        "{site}, brief of {title} ({publisher})",
        site=corpus.name,
        title=original(article).title,
        publisher=article.seed.publisher,
    )
    page = addresses.url(addresses.article_page(article.id))
    return _page(f"{article.id}--brief", title, page, corpus)


def theme_page(theme: Theme, corpus: Corpus) -> Reference:
    """Return a theme's page."""
    page = addresses.url(addresses.theme_page(theme.id, context=theme.context))
    return _page(f"theme--{theme.id}", theme.title, page, corpus)


def whole(name: str, page: str, corpus: Corpus) -> Reference:
    """Return a page of the whole briefing."""
    return _page(f"briefing--{name}", corpus.title, addresses.url(page), corpus)


def panel(family: str, corpus: Corpus) -> Reference:
    """Return the panel of a family of measures on the page of all figures."""
    page = addresses.url(addresses.FIGURES, f"family-{family}")
    title = f"{wording.told('Figures')}: {corpus.families[family]}"
    return _page(f"figures--{family}", title, page, corpus)


def _page(name: str, title: str, page: str, corpus: Corpus) -> Reference:
    return Reference(
        id=name,
        medium=Medium.PAGE,
        title=title,
        authors=(Author(family=corpus.name),),
        publisher=corpus.name,
        date=parse_date(corpus.releases[-1].day) if corpus.releases else None,
        language=corpus.language,
        url=site_address(page, corpus),
    )
