"""What a reader sees of a claim where a link leads to it: a file beside each article's page."""

import json

from sitegen import wording
from sitegen.corpus import Article, Claim, Corpus
from sitegen.exports.citations import claim_bibtex, claim_path, claim_sentence


def cards_json(article: Article, corpus: Corpus) -> str:
    """Return a card of each claim by the claim's id, one a line; its texts in the order shown.

    ``cite`` and ``bib`` are texts to copy. Where the site's address is not known, ``{path}`` in
    them stands for ``path``, the claim's place from the site's root.
    """
    lines = [
        f"{json.dumps(claim.id)}: {json.dumps(_card(claim, article, corpus), ensure_ascii=False)}"
        for claim in article.claims
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _card(claim: Claim, article: Article, corpus: Corpus) -> dict[str, str]:
    doubt = wording.doubt(article.seed)
    named = wording.capitalised(wording.asserters(claim, article))
    kept = wording.told("Error in the article, kept as it stands.")
    shown = {
        "says": wording.sentence(claim),
        "who": f"{named}: {wording.told(claim.hedge)}; {wording.stance(claim)}.",
        "where": _where(claim, article),
        "doubt": wording.told("The source is {doubt}.").format(doubt=doubt) if doubt else "",
        "slip": f"{kept} {claim.slip}" if claim.slip else "",
        "note": wording.told("Our note: {note}").format(note=claim.note) if claim.note else "",
    }
    return {name: text for name, text in shown.items() if text} | _copied(claim, corpus)


def _where(claim: Claim, article: Article) -> str:
    seed = article.seed
    place = f"{article.name} {wording.paragraphs(claim.paragraphs)}, {wording.when(seed.published)}"
    graded = None if wording.doubt(seed) else seed.reliability
    known = [wording.told(graded.grade.definition)] if graded else []
    return f"{'; '.join([place, *known])}."


def _copied(claim: Claim, corpus: Corpus) -> dict[str, str]:
    cited = {"cite": claim_sentence(claim, corpus), "bib": claim_bibtex(claim, corpus)}
    if corpus.published.address:
        return cited
    path = claim_path(claim)
    return {name: text.replace(path, "{path}") for name, text in cited.items()} | {"path": path}
