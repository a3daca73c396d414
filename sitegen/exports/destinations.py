"""Where a changed item stands on the site; of what is gone, where it was."""

from sitegen import addresses
from sitegen.corpus import Article, Corpus
from sitegen.exports.changes import Change


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
