"""An article and its seed, and what all articles are together."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sitegen.corpus import Article, Corpus, Origin
from sitegen.dates import BETWEEN, ONE, Date, parse_date
from sitegen.records.seed import Seed
from sitegen.wording.sentences import capitalised, count, listed, small, when
from sitegen.wording.telling import told

NAMES_OF_LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "ja": "Japanese",
    "ko": "Korean",
    "ru": "Russian",
    "uk": "Ukrainian",
    "zh": "Chinese",
}
UNTITLED = "Untitled"


def doubt(seed: Seed) -> str:
    """Return how far a source is doubted: ``not usually reliable``; nothing where it is not."""
    grade = seed.reliability.grade if seed.reliability else None
    return told(grade.definition) if grade and grade.is_doubted else ""


def doubts(articles: Iterable[Article]) -> str:
    """Return how far those of the articles are doubted that are: what a mark for it means."""
    return listed(dict.fromkeys(filter(None, (doubt(each.seed) for each in articles))), "or")


def title(article: Article) -> str:
    """Return an article's title, or ``Untitled`` with what is known of it."""
    seed = article.seed
    return seed.title or ", ".join([told(UNTITLED), *seed.authors, seed.publisher])


def untitled(seed: Seed) -> str:
    """Return what stands in the place of a title in a citation: ``[Untitled interview]``."""
    return told("[Untitled {genre}]", genre=told(seed.genre))


def form(seed: Seed) -> str:
    """Write what kind of text it is: ``Interview in German.``."""
    genre, language = capitalised(told(seed.genre)), language_name(seed.language)
    return told("{genre} in {language}.", genre=genre, language=language)


def language_name(tag: str) -> str:
    """Name a language by its tag; one that is not known by the tag itself."""
    return told(NAMES_OF_LANGUAGES.get(tag.partition("-")[0], tag))


def amounts(corpus: Corpus) -> str:
    """Say how many articles there are."""
    if not corpus.articles:
        return told("no published articles yet")
    return count(len(corpus.articles), "article")


def span(corpus: Corpus) -> str:
    """Say of when the articles are and in what languages, as it stands after their number."""
    if not corpus.articles:
        return ""
    first = _edge(corpus.articles[0].seed.published, last=False)
    newest = max((article.seed.published for article in corpus.articles), key=lambda d: d.last)
    last = when(_edge(newest, last=True))
    if BETWEEN.fullmatch(newest.text):
        last = told("{day} at the latest", day=last)
    languages = {article.seed.language.partition("-")[0] for article in corpus.articles}
    named = listed(sorted(map(language_name, languages)))
    return told(
        ", {first} to {last}, in {languages}", first=when(first), last=last, languages=named
    )


def _edge(date: Date, *, last: bool) -> Date:
    """Return where a stretch of time begins or ends; of what is dated to one, its month."""
    is_one = ONE.fullmatch(date.text)
    return date if is_one else parse_date((date.last if last else date.first)[: len("2031-05")])


def shared_outlets(corpus: Corpus) -> list[tuple[int, str, Seed]]:
    """Return the outlets whose texts several articles re-use.

    Each is that of a seed, with how many articles do so, and whether their texts are the same.
    """
    drawing: Counter[str] = Counter()
    origins: dict[str, list[Origin]] = {}
    for article in corpus.articles:
        drawing.update({origin.seed.publisher for origin in article.origins})
        for origin in article.origins:
            origins.setdefault(origin.seed.publisher, []).append(origin)
    return [
        (drawing[outlet], _texts([text.id for text in texts]), texts[0].seed)
        for outlet, texts in origins.items()
        if drawing[outlet] > 1
    ]


def _texts(names: Sequence[str]) -> str:
    different = len(set(names))
    if different == len(names):
        return told("different texts")
    return told("the same text") if different == 1 else f"{small(different)} {told('texts')}"
