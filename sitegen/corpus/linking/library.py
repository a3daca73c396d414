"""Join a checked library to a corpus: every name becomes the thing it names."""

from sitegen.corpus.linking.briefs import link_brief
from sitegen.corpus.linking.names import names_in
from sitegen.corpus.linking.themes import link_theme
from sitegen.corpus.model.corpus import Corpus
from sitegen.library import Library
from sitegen.records.terms import State


def link(library: Library, *, drafts: bool) -> Corpus:
    """Return the corpus of records that ``check`` found no problem in; drafts only where asked."""
    names = names_in(library)
    briefs = [b for b in library.briefs.values() if drafts or b.record.state is State.REVIEWED]
    articles = [link_brief(entry, names, library) for entry in briefs]
    articles.sort(key=lambda article: (article.seed.published.first, article.id))
    claims = {f"{claim.article}/{claim.id}": claim for a in articles for claim in a.claims}
    return Corpus(
        title=library.site.record.title if library.site else "",
        lead=library.site.record.lead if library.site else "",
        articles=tuple(articles),
        themes=tuple(
            link_theme(entry, claims, names.measures) for entry in library.themes_in_order
        ),
        families=library.vocabulary.record.families if library.vocabulary else {},
        measures=names.measures,
        actors=names.actors,
    )
