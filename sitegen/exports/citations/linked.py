"""JSON-LD in the terms of schema.org, for a ``script`` in a page's head."""

import json
from collections.abc import Iterable, Iterator, Sequence

from sitegen import wording
from sitegen.corpus import Article, Claim, Corpus, Theme
from sitegen.exports.citations import references
from sitegen.exports.citations.references import Author, Reference
from sitegen.exports.datapackage import JSON_FILES, TABLES, known
from sitegen.records.terms import ActorKind
from sitegen.records.vocabulary import AUTHOR, UNNAMED

Node = dict[str, object]

_MEDIA_TYPES = {"csv": "text/csv", "json": "application/json"}


def article_data(article: Article, corpus: Corpus) -> str:
    """Return a brief that cites the original, and each claim with who makes it and where."""
    ours = _ours(references.brief(article, corpus), corpus)
    cited = _reference(references.original(article)) | {"@id": "#original"}
    claims = [_claim(claim, article) for claim in article.claims]
    return _script([ours | {"citation": {"@id": "#original"}}, cited, *claims])


def theme_data(theme: Theme, articles: Iterable[Article], corpus: Corpus) -> str:
    """Return a theme's page, which cites these articles."""
    cited = [_reference(references.original(article)) for article in articles]
    about = {"abstract": theme.question, "citation": cited}
    return _script([_ours(references.theme_page(theme, corpus), corpus) | about])


def dataset_data(corpus: Corpus) -> str:
    """Return the data as a ``Dataset`` with its files."""
    files = [(table.path, table.title) for table in TABLES]
    files += [(path, title) for _, path, title in JSON_FILES]
    found: Node = {
        "@type": "Dataset",
        "name": corpus.title,
        "description": corpus.lead,
        **_licence(corpus),
        "isAccessibleForFree": True,
        "inLanguage": corpus.language,
        "creator": _organisation(corpus.name),
        "distribution": [_file(path, title, corpus) for path, title in files],
    }
    return _script([found | known("url", corpus.published.address)])


def _script(graph: Sequence[Node]) -> str:
    """Return JSON that can stand in a ``script``: it cannot end one."""
    found = {"@context": "https://schema.org", "@graph": list(graph)}
    return json.dumps(found, ensure_ascii=False).replace("<", "\\u003c")


def _ours(reference: Reference, corpus: Corpus) -> Node:
    return _reference(reference) | {
        "@id": reference.url,
        **_licence(corpus),
        "isAccessibleForFree": True,
    }


def _licence(corpus: Corpus) -> Node:
    licence = corpus.published.licence
    return {"license": licence.address} if licence else {}


def _reference(reference: Reference) -> Node:
    return {
        "@type": reference.medium.linked,
        "headline": reference.title,
        "inLanguage": reference.language,
        "publisher": _organisation(reference.publisher),
        **_authors(_author(each, reference) for each in reference.authors),
        **known("datePublished", reference.known_date),
        **known("url", reference.url),
    }


def _author(author: Author, reference: Reference) -> Node:
    if not author.given and author.family == reference.publisher:
        return _organisation(author.family)
    name = " ".join(filter(None, [author.given, author.particle, author.family]))
    return {"@type": "Person", "name": name}


def _claim(claim: Claim, article: Article) -> Node:
    return {
        "@type": "Claim",
        "@id": f"#{claim.id}",
        "text": wording.sentence(claim),
        "appearance": {"@id": "#original"},
        **_authors(_asserters(claim, article)),
        # a stretch of time as ISO 8601 writes it
        **known("temporalCoverage", f"{date.first}/{date.last}" if (date := claim.date) else ""),
    }


def _asserters(claim: Claim, article: Article) -> Iterator[Node]:
    """Yield who makes a claim: the article's authors by their names, nobody who is not named."""
    for actor in claim.by:
        if actor.id == AUTHOR:
            reference = references.original(article)
            yield from (_author(each, reference) for each in reference.authors)
        elif actor.id != UNNAMED:
            kind = "Person" if actor.kind is ActorKind.PERSON else "Organization"
            yield {"@type": kind, "name": actor.name}


def _organisation(name: str) -> Node:
    return {"@type": "Organization", "name": name}


def _file(path: str, title: str, corpus: Corpus) -> Node:
    return {
        "@type": "DataDownload",
        "name": title,
        "encodingFormat": _MEDIA_TYPES[path.rpartition(".")[2]],
        "contentUrl": corpus.published.address + path,
    }


def _authors(nodes: Iterable[Node]) -> Node:
    """Name authors; one alone is no list, and where there is none, nothing is said."""
    found = list(nodes)
    return {"author": found[0] if len(found) == 1 else found} if found else {}
