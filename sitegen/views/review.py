"""The desk of an editor and a second reader: an article's text beside the claims that cite it.

These pages hold other people's sentences: ``serve`` alone draws them, in memory.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from sitegen import addresses
from sitegen.corpus import Actor, Article, Claim, Corpus, Measure
from sitegen.corpus.linking.claims import names_in
from sitegen.evidence.checking import own_words, too_long
from sitegen.evidence.copying import index_of
from sitegen.evidence.fingerprints import compare, fingerprints_of, paragraphs_of
from sitegen.evidence.passages import Passage, passages_of
from sitegen.evidence.reading import Reading
from sitegen.evidence.recording import answered
from sitegen.evidence.tokens import clean
from sitegen.evidence.verification import verify
from sitegen.evidence.weighing import Fault
from sitegen.language.known import is_known
from sitegen.library import Entry, Library
from sitegen.problems import Place
from sitegen.records import Brief
from sitegen.views.drawing import Drawing
from sitegen.views.rendering import draw, fill


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """An article with its text and all that the two are compared by."""

    text: str
    article: Article = field(hash=False)
    brief: Entry[Brief] = field(hash=False)
    fingerprints: Mapping[int, str] = field(hash=False)
    actors: tuple[Actor, ...] = field(hash=False)
    measures: tuple[Measure, ...] = field(hash=False)
    ours: str

    @cached_property
    def lines(self) -> Mapping[int, str]:
        """Return every paragraph of the text by its number."""
        return dict(enumerate(paragraphs_of(self.text), start=1))

    @cached_property
    def roles(self) -> Mapping[int, str]:
        """Return what each paragraph of the article is."""
        roles = self.article.seed.text
        named = ("headline", "standfirst", "body")
        return {number: name for name in named for number in getattr(roles, name, ())}

    @property
    def is_readable(self) -> bool:
        """Say whether there are rules for the article's language."""
        return is_known(self.article.seed.language)

    @property
    def missing(self) -> tuple[int, ...]:
        """Return the paragraphs that the seed names and the text does not have."""
        return tuple(number for number in self.article.seed.citable if number not in self.lines)

    @cached_property
    def changed(self) -> tuple[int, ...]:
        """Return the paragraphs that are not those of the recorded fingerprints."""
        found = fingerprints_of([*self.lines.values()], self.article.seed.citable)
        return compare(self.fingerprints, found).changed

    @cached_property
    def reading(self) -> Reading:
        """Return the article's own paragraphs as they are checked."""
        citable = {n: self.lines[n] for n in self.article.seed.citable if n in self.lines}
        return Reading(
            article=self.article,
            paragraphs=citable,
            actors=self.actors,
            measures=self.measures,
            ours=self.ours,
        )

    @cached_property
    def findings(self) -> tuple[Fault, ...]:
        """Return everything in which the text and the claims do not agree."""
        if not self.is_readable:
            return ()
        found = verify(self.article, self.lines, self.actors, self.measures, self.ours)
        return (
            *answered(self.article, found),
            *too_long(self.article, self.lines),
            *own_words(self.brief.record, index_of(self.lines)),
        )

    @property
    def on_the_whole(self) -> tuple[Fault, ...]:
        """Return the findings that are of no claim and no paragraph."""
        whole = {("claims",), ("summary",)}
        return tuple(finding for finding in self.findings if finding.path in whole)

    def place(self, claim: Claim) -> Place:
        """Return where a claim stands in its file."""
        return self.brief.place(("claims", claim.id))[0]

    def field(self, finding: Fault) -> str:
        """Return the field a finding is about, as editors read it."""
        return self.brief.place(finding.path)[1]


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """One paragraph of a text, what cites it and what is open about it."""

    number: int
    role: str
    passages: tuple[Passage, ...]
    claims: tuple[Claim, ...]
    uncited: str
    findings: tuple[Fault, ...]

    @property
    def text(self) -> str:
        """Return what it says."""
        return "".join(passage.text for passage in self.passages)


@dataclass(frozen=True, kw_only=True)
class Review:
    """One article's page, and what the list of them says of it."""

    article: Article
    page: Drawing
    findings: int
    uncited: int


def review_pages(library: Library, corpus: Corpus, texts: Mapping[str, str]) -> dict[str, Drawing]:
    """Return the pages by their path: an article's where its text is at hand, and their list."""
    reviews = [_review(sheet) for sheet in _sheets(library, corpus, texts)]
    if not reviews:
        return {}
    pages = {addresses.review_page(review.article.id): review.page for review in reviews}
    without = [a for a in corpus.articles if addresses.review_page(a.id) not in pages]
    index = draw("reviews.html", page=addresses.REVIEWS, reviews=reviews, without=without)
    return {addresses.REVIEWS: index, **pages}


def review_link(page: str, reviews: Collection[str]) -> str:
    """Return a link from a page under ``sources/`` to its review; nothing where it has none."""
    review = page.replace("sources/", "review/", 1)
    if review == page or review not in reviews:
        return ""
    return fill("reviewlink.html", page=page, review=review)


def _sheets(library: Library, corpus: Corpus, texts: Mapping[str, str]) -> Iterator[Sheet]:
    names = names_in(library)
    for article in corpus.articles:
        text = texts.get(article.seed.text.file) if article.seed.text else None
        if text is not None:
            yield Sheet(
                text=text,
                article=article,
                brief=library.briefs[article.id],
                fingerprints=library.fingerprints.get(article.id, {}),
                actors=tuple(names.actors.values()),
                measures=tuple(names.measures.values()),
                ours=library.language,
            )


@lru_cache(maxsize=4096)
def _review(sheet: Sheet) -> Review:
    """Draw a page anew only where something on it may have changed."""
    paragraphs = [_paragraph(sheet, number) for number in sorted({*sheet.lines, *sheet.missing})]
    page = draw(
        "review.html",
        page=addresses.review_page(sheet.article.id),
        sheet=sheet,
        article=sheet.article,
        paragraphs=paragraphs,
    )
    return Review(
        article=sheet.article,
        page=page,
        findings=len(sheet.findings),
        uncited=sum(1 for paragraph in paragraphs if paragraph.uncited),
    )


def _paragraph(sheet: Sheet, number: int) -> Paragraph:
    claims = tuple(claim for claim in sheet.article.claims if number in claim.paragraphs)
    listed = sheet.article.uncited_at(number)
    return Paragraph(
        number=number,
        role=sheet.roles.get(number, ""),
        passages=_passages(sheet, number),
        claims=claims,
        uncited=listed.why if listed else "",
        findings=tuple(f for f in sheet.findings if (f.path[0], f.path[-1]) == ("uncited", number)),
    )


def _passages(sheet: Sheet, number: int) -> tuple[Passage, ...]:
    if sheet.is_readable and number in sheet.reading.paragraphs:
        return tuple(passages_of(sheet.reading, number))
    return tuple(Passage(text=clean(line)) for line in [sheet.lines.get(number)] if line)
