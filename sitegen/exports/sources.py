"""``data/sources.json``: every article, what is known of it, and what it came out of."""

import json

from sitegen import addresses
from sitegen.corpus import Article, Corpus, Origin
from sitegen.records.seed import Derivation


def sources_json(corpus: Corpus) -> str:
    """Return the articles as JSON, one a line; ``url`` is the original's, where it is known."""
    lines = [json.dumps(_source(article), ensure_ascii=False) for article in corpus.articles]
    return '{"sources": [\n' + ",\n".join(lines) + "\n]}\n"


def _source(article: Article) -> dict[str, object]:
    seed, graded = article.seed, article.seed.reliability
    return {
        "id": article.id,
        "name": article.name,
        "title": seed.title or None,
        "authors": list(seed.authors),
        "publisher": seed.publisher,
        "published": str(seed.published),
        "language": seed.language,
        "genre": seed.genre,
        "url": seed.url or None,
        "summary": article.summary,
        "descriptor": seed.descriptor or None,
        "reliability": graded
        and {"grade": graded.grade, "words": graded.grade.definition, "why": graded.why},
        "derived_from": [
            _derived(origin, derivation)
            for origin, derivation in zip(article.origins, seed.derived_from, strict=True)
        ],
        "claims": len(article.claims),
        "page": addresses.url(addresses.article_page(article.id)),
    }


def _derived(origin: Origin, derivation: Derivation) -> dict[str, object]:
    """Return what the article's page tells of the other text."""
    seed = origin.seed
    return {
        "id": origin.id,
        "relation": derivation.relation,
        "paragraphs": list(derivation.paragraphs),
        "title": seed.title or None,
        "publisher": seed.publisher,
        "published": str(seed.published),
        "url": seed.url or None,
    }
