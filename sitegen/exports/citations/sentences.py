"""A citation as one copied sentence, with an address that says which state of a claim was read."""

from sitegen import addresses, wording
from sitegen.corpus import Article, Claim, Corpus, once

_DIGITS = 6


def short_hash(claim: Claim) -> str:
    """Return the first digits of the hash of what a claim says: of another state they differ."""
    return claim.meaning[:_DIGITS]


def claim_path(claim: Claim) -> str:
    """Return where a claim stands from the site's root, as it was: ``…#claim@a1b2c3``."""
    return f"{addresses.claim_url(claim.article, claim.id)}@{short_hash(claim)}"


def claim_address(claim: Claim, corpus: Corpus) -> str:
    """Return a claim's whole address where the site's is known, else from the site's root."""
    return corpus.published.address + claim_path(claim)


def site_address(path: str, corpus: Corpus) -> str:
    """Return a page's whole address; nothing where the site's is not known."""
    return corpus.published.address and corpus.published.address + path


def claim_sentence(claim: Claim, corpus: Corpus) -> str:
    """Write a claim with who says it, how surely, where it stands and where we have it."""
    article = corpus.by_id[claim.article]
    said = wording.sentence(claim)
    hedge = wording.told(claim.hedge)
    by = f"{wording.asserters(claim, article)} ({hedge}; {wording.stance(claim)})"
    cited = f"{_published(article, corpus)}, {wording.paragraphs(claim.paragraphs)}"
    source = wording.told("According to {by}. In: {cited}.", by=by, cited=cited)
    where = f"{corpus.name}: {claim_address(claim, corpus)}"
    return f"{said} {source}{doubts(claim, article)} {where}"


@once
def _published(article: Article, _: Corpus) -> str:
    seed = article.seed
    quoted = wording.told("“{title}”", title=seed.title)
    title = quoted if seed.title else wording.untitled(seed)
    parts = [wording.listed(seed.authors), title, seed.publisher, wording.when(seed.published)]
    return ", ".join(filter(None, parts))


def doubts(claim: Claim, article: Article) -> str:
    """Return how far a claim's source is doubted, and its slip, each after a space."""
    doubt = wording.doubt(article.seed)
    doubted = wording.told("The source is {doubt}.", doubt=doubt) if doubt else ""
    slip = f"{wording.told('Error in the article:')} {claim.slip}" if claim.slip else ""
    return "".join(f" {each}" for each in (doubted, slip) if each)
