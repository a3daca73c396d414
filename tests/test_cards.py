"""A claim's card, and the names of references that stand together."""

import json
from dataclasses import replace

from sitegen.corpus import Corpus, Publication
from sitegen.exports.citations.files import cards_json
from sitegen.views.references import numbered
from tests.projects import invented

CORPUS = invented()


def cards(name: str, corpus: Corpus = CORPUS) -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads(cards_json(corpus.by_id[name], corpus))
    return read


def test_a_source_has_a_card_of_each_of_its_claims() -> None:
    for article in CORPUS.articles:
        assert list(cards(article.id)) == [claim.id for claim in article.claims]


def test_a_card_says_what_by_whom_how_surely_and_what_to_mind() -> None:
    article = CORPUS.by_id["quay-review-2031-holm"]
    claim = next(claim for claim in article.claims if claim.slip)
    noted = replace(claim, note="The table gives another year.")
    corpus = replace(CORPUS, articles=(replace(article, claims=(noted,)),))
    card = cards(article.id, corpus)[claim.id]
    assert [*card] == ["says", "who", "where", "doubt", "slip", "note", "cite", "bib", "path"]
    assert card["says"] == claim.says
    assert card["where"] == "Quay Review ¶ 5, around May 2031."
    assert card["doubt"] == "The source is not usually reliable."
    assert card["slip"] == f"Error in the article, kept as it stands. {claim.slip}"
    assert card["note"] == "Our note: The table gives another year."


def test_a_card_of_a_trusted_source_says_so_in_its_line() -> None:
    card = cards("harbour-post-2031-vane")["pay-offer"]
    assert {name: card[name] for name in ("who", "where")} == {
        "who": "Eastness port authority, via Coast Wire: stated; the article passes it on.",
        "where": "Post ¶ 7, 10 May 2031; fairly reliable.",
    }
    assert card.keys() & {"doubt", "slip", "note"} == set()


def test_what_is_copied_ends_with_a_whole_address() -> None:
    corpus = replace(CORPUS, published=Publication(name="Lagebild", address="https://a.example/"))
    here, there = (cards("harbour-post-2031-vane", c)["pay-offer"] for c in (CORPUS, corpus))
    assert here["path"].startswith("sources/harbour-post-2031-vane/#pay-offer@")
    assert here["cite"].endswith("¶ 7. Harbour strike: {path}")
    assert there["cite"].endswith(f"¶ 7. Lagebild: https://a.example/{here['path']}")
    assert "path" not in there


def test_references_of_the_same_name_are_numbered_and_no_others() -> None:
    article = CORPUS.by_id["harbour-post-2031-vane"]
    first, second, third = article.claims[:3]
    same = replace(third, paragraphs=first.paragraphs)
    known = {article.id: replace(article, claims=(first, second, same))}
    assert numbered((first, second, same), known) == ((first, 1), (second, 0), (same, 2))
    assert numbered((same, first), known) == ((same, 2), (first, 1)), "the same on every page"
    assert numbered((first, second, first), known) == ((first, 0), (second, 0), (first, 0))
    other = replace(same, article="another")
    known["another"] = replace(article, id="another", claims=(other,))
    assert numbered((other, first), known) == ((other, 1), (first, 2))
