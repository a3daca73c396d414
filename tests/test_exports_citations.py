"""How things are cited: each format read by other people's programs."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import wording
from sitegen.corpus import Article, Publication, Release
from sitegen.dates import parse_date
from sitegen.exports.citations import brief, claim_bibtex, coins, original
from sitegen.exports.citations.formats import bibtex, csl_json, ris
from sitegen.exports.citations.linked import article_data, dataset_data, theme_data
from sitegen.exports.citations.references import (
    Author,
    Reference,
    author,
    panel,
    theme_page,
)
from sitegen.exports.citations.sentences import (
    claim_address,
    claim_path,
    claim_sentence,
)
from sitegen.exports.datapackage import TABLES
from sitegen.records.terms import Genre
from sitegen.records.vocabulary import Licence
from tests.projects import invented, taken_along
from tests.zotero import saved

HOME = "https://example.org/strike/"
PUBLISHED = Publication(name="Lagebild", address=HOME, licence=Licence.CC_BY)
CORPUS = replace(invented(), published=PUBLISHED)
NOWHERE = invented()
POST = CORPUS.by_id["harbour-post-2031-vane"]
INSTITUTE = CORPUS.by_id["dock-institute-2031-lind"]
REVIEW = CORPUS.by_id["quay-review-2031-holm"]
OFFER = next(claim for claim in POST.claims if claim.id == "pay-offer")
DOUBTED = next(claim for claim in REVIEW.claims if claim.id == "ships-wait")

OF_ITSELF = pytest.mark.filterwarnings(  # rdflib warns of what it uses itself
    "ignore:ConjunctiveGraph is deprecated:DeprecationWarning"
)

# every name and title that a seed can hold: a line of what is seen, without white space around it
names = st.text(
    alphabet=st.sampled_from("adnZ é„“&%$#_{}~^\\@,'\"+=<-"), min_size=1, max_size=12
).map(lambda text: " ".join(text.split()) or "x")


def seeded(article: Article, **changes: object) -> Article:
    return replace(article, seed=article.seed.model_copy(update=changes))


def everything() -> list[Reference]:
    return [
        *(original(article) for article in CORPUS.articles),
        *(brief(article, CORPUS) for article in CORPUS.articles),
        *(theme_page(theme, CORPUS) for theme in CORPUS.themes),
        *(panel(family, CORPUS) for family in CORPUS.families),
    ]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ada Vane", Author(family="Vane", given="Ada")),
        ("Rachel Minyoung Lee", Author(family="Lee", given="Rachel Minyoung")),
        ("Ursula von der Leyen", Author(family="Leyen", particle="von der", given="Ursula")),
        ("von Goethe", Author(family="Goethe", given="von")),
        ("dpa", Author(family="dpa")),
        ("Vane and Sons", Author(family="Vane and Sons")),
        ("Vane, Ada", Author(family="Vane, Ada")),
    ],
)
def test_a_name_is_parted(name: str, parts: Author) -> None:
    assert author(name) == parts


@pytest.mark.parametrize(
    ("date", "known", "surely"),
    [
        ("2031", "2031", True),
        ("2031-05", "2031-05", True),
        ("2031-05-02", "2031-05-02", True),
        ("2031-05~", "2031-05", False),
        ("2031-21", "2031", False),
        ("[2031-04..2031-05]", "2031", False),
        ("2030-11/2031-04", "", False),
    ],
)
def test_no_more_of_a_date_is_told_than_is_known(date: str, known: str, surely: bool) -> None:  # noqa: FBT001
    found = original(seeded(POST, published=parse_date(date)))
    assert (found.known_date, found.is_dated_surely) == (known, surely)
    words = parse_date(date).words
    assert found.published == ("" if surely else f"Published {words}.")
    (item,) = json.loads(csl_json([found]))
    parts = [int(part) for part in known.split("-") if part]
    dated: dict[str, object] = {"date-parts": [parts]} if known else {"literal": words}
    assert item["issued"] == (dated if surely or not known else dated | {"circa": True})


def test_a_brief_is_as_of_the_latest_release() -> None:
    released = replace(CORPUS, releases=(Release(day="2031-06-01", read=dict),))
    assert brief(POST, CORPUS).known_date == ""
    assert brief(POST, released).known_date == "2031-06-01"


def test_an_address_is_given_where_it_is_known() -> None:
    assert brief(POST, CORPUS).url == f"{HOME}sources/harbour-post-2031-vane/"
    assert brief(POST, NOWHERE).url == ""
    assert theme_page(CORPUS.themes[0], CORPUS).url.startswith(f"{HOME}themes/")
    assert panel("pay", CORPUS).url == f"{HOME}figures/#family-pay"


def test_pybtex_reads_the_entries() -> None:
    pybtex = pytest.importorskip("pybtex.database")
    found = pybtex.parse_string(bibtex(everything()), "bibtex")
    assert list(found.entries) == [reference.id for reference in everything()]
    entry = found.entries["harbour-post-2031-vane"]
    assert entry.type == "article"
    assert dict(entry.fields) == {
        "title": "{Harbour strike: who pays?}",
        "journal": "Harbour Post",
        "year": "2031",
        "month": "5",
        "date": "2031-05-10",
        "langid": "english",
        "url": "https://example.org/harbour-post/strike",
    }
    assert [str(person) for person in entry.persons["author"]] == ["Vane, Ada"]
    paper = found.entries["dock-institute-2031-lind"]
    assert (paper.type, paper.fields["type"]) == ("techreport", "Paper")
    assert paper.fields["institution"] == "Dock Institute"
    assert paper.fields["note"] == "Published some time from April 2031 to May 2031."
    assert "year" in paper.fields
    assert "month" not in paper.fields


def test_a_primary_document_is_cited_by_its_publisher() -> None:
    document = original(seeded(POST, genre=Genre.DOCUMENT))
    assert bibtex([document]).startswith("@misc{harbour-post-2031-vane,\n")
    assert "howpublished = {Harbour Post}" in bibtex([document])
    assert "TY  - GEN\n" in ris([document])
    assert "PB  - Harbour Post\n" in ris([document])
    item = json.loads(csl_json([document]))[0]
    assert (item["type"], item["publisher"]) == ("document", "Harbour Post")
    assert "rft.type=document&" in coins(document)
    assert "rft.publisher=Harbour%20Post" in coins(document)


@given(title=names, publisher=names, who=names)
def test_nothing_in_a_name_breaks_an_entry(title: str, publisher: str, who: str) -> None:
    pybtex = pytest.importorskip("pybtex.database")
    article = seeded(POST, title=title, publisher=publisher, authors=(who, "Ada Vane"))
    found = pybtex.parse_string(bibtex([original(article), brief(POST, CORPUS)]), "bibtex")
    assert list(found.entries) == ["harbour-post-2031-vane", "harbour-post-2031-vane--brief"]
    entry = found.entries["harbour-post-2031-vane"]
    assert plain(entry.fields["title"]) == title
    assert plain(entry.fields["journal"]) == publisher
    assert len(entry.persons["author"]) == 2


def test_pybtex_reads_the_paragraph_of_one_claim() -> None:
    pybtex = pytest.importorskip("pybtex.database")
    for article in CORPUS.articles:
        claim = article.claims[0]
        found = pybtex.parse_string(claim_bibtex(claim, CORPUS), "bibtex")
        ((name, entry),) = found.entries.items()
        assert name == claim.key
        assert entry.fields.get("url", "") == article.seed.url
        at, _, ours = plain(entry.fields["note"]).partition(f" {CORPUS.name}: ")
        assert wording.paragraphs(claim.paragraphs) in at
        assert wording.doubt(article.seed) in at
        assert ours == claim_address(claim, CORPUS)


def plain(text: str) -> str:
    """Return a field as TeX typesets it."""
    named = {
        "textbackslash": "\\",
        "textasciitilde": "~",
        "textasciicircum": "^",
        "textbraceleft": "{",
        "textbraceright": "}",
    }
    out = text.removeprefix("{").removesuffix("}") if text.startswith("{") else text
    for name, sign in named.items():
        out = out.replace(f"\\{name}{{}}", f"\0{ord(sign)};")
    for sign in "#$%&_":
        out = out.replace(f"\\{sign}", sign)
    for sign in named.values():
        out = out.replace(f"\0{ord(sign)};", sign)
    return out


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de", "german"), ("de-CH", "swissgerman"), ("de-LI", "german"), ("ja", "")],
)
def test_a_language_is_named_as_babel_names_it(tag: str, language: str) -> None:
    found = bibtex([original(seeded(POST, language=tag))])
    assert (f"langid = {{{language}}}" in found) == bool(language)
    assert ("langid" in found) == bool(language)


def test_rispy_reads_the_records() -> None:
    rispy = pytest.importorskip("rispy")
    found = rispy.loads(ris(everything()))
    assert [record["id"] for record in found] == [reference.id for reference in everything()]
    (post,) = (record for record in found if record["id"] == POST.id)
    assert post == {
        "type_of_reference": "NEWS",
        "id": "harbour-post-2031-vane",
        "title": "Harbour strike: who pays?",
        "authors": ["Vane, Ada"],
        "secondary_title": "Harbour Post",
        "year": "2031",
        "date": "2031/05/10/",
        "language": "en",
        "urls": ["https://example.org/harbour-post/strike"],
    }
    (paper,) = (record for record in found if record["id"] == INSTITUTE.id)
    assert (paper["type_of_reference"], paper["publisher"]) == ("RPRT", "Dock Institute")
    assert paper["notes"] == ["Published some time from April 2031 to May 2031."]


def test_citeproc_cites_a_paragraph() -> None:
    citeproc: Any = pytest.importorskip("citeproc")
    source: Any = pytest.importorskip("citeproc.source.json")
    items = json.loads(csl_json(everything()))
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    library = source.CiteProcJSON(items)
    bibliography = citeproc.CitationStylesBibliography(style, library, citeproc.formatter.plain)
    locator = citeproc.Locator("paragraph", "7")
    cited = citeproc.Citation([citeproc.CitationItem(POST.id, locator=locator)])
    bibliography.register(cited)
    assert str(bibliography.cite(cited, lambda _: None)) == "(Vane, 2031, para. 7)"
    (entry,) = bibliography.bibliography()
    assert str(entry) == (
        "Vane, A. (2031) “Harbour strike: who pays?”, Harbour Post, 10 May. "
        "Available at: https://example.org/harbour-post/strike."
    )


def test_an_item_has_the_fields_of_the_schema() -> None:
    (item,) = json.loads(csl_json([original(POST)]))
    assert item == {
        "id": "harbour-post-2031-vane",
        "type": "article-newspaper",
        "title": "Harbour strike: who pays?",
        "author": [{"family": "Vane", "given": "Ada"}],
        "container-title": "Harbour Post",
        "issued": {"date-parts": [[2031, 5, 10]]},
        "language": "en",
        "URL": "https://example.org/harbour-post/strike",
    }
    noble = original(seeded(POST, authors=("Ursula von der Leyen", "dpa")))
    (item,) = json.loads(csl_json([noble]))
    assert item["author"] == [
        {"family": "Leyen", "given": "Ursula", "non-dropping-particle": "von der"},
        {"literal": "dpa"},
    ]


def test_a_claims_address_says_what_it_said() -> None:
    path = claim_path(OFFER)
    assert path == f"sources/harbour-post-2031-vane/#pay-offer@{OFFER.meaning[:6]}"
    assert claim_path(replace(OFFER, note="More to know.")) == path
    assert claim_path(replace(OFFER, says="It offered nothing.")) != path


def test_a_copied_claim_says_all_of_it() -> None:
    assert claim_sentence(OFFER, CORPUS) == (
        "The port authority has offered dockers up to 1,200 crowns more a year. "
        "According to Eastness port authority, via Coast Wire (stated; the article passes it on). "
        "In: Ada Vane, “Harbour strike: who pays?”, Harbour Post, 10 May 2031, ¶ 7. "
        f"Lagebild: {HOME}{claim_path(OFFER)}"
    )
    assert claim_sentence(DOUBTED, CORPUS) == (
        "Between 10 and 12 ships lay at anchor in spring. "
        "According to Bo Holm (stated; the article adopts it). "
        "In: Bo Holm, [Untitled interview], Quay Review, around May 2031, ¶ 5. "
        "The source is not usually reliable. "
        "Error in the article: The ships are counted twice in the article, and the sums differ. "
        f"Lagebild: {HOME}{claim_path(DOUBTED)}"
    )


def test_zotero_saves_the_original_and_the_brief() -> None:
    for article in CORPUS.articles:
        theirs, ours = saved([coins(original(article)), coins(brief(article, CORPUS))])
        assert theirs.fields["title"] == (article.seed.title or "[Untitled interview]")
        assert theirs.fields["language"] == article.seed.language
        assert [" ".join(reversed(who)) for who in theirs.creators] == [*article.seed.authors]
        assert ours.type == "webpage"
        assert ours.creators == [("Lagebild", "")]
        assert ours.fields["title"].startswith("Lagebild, brief of ")
    post, institute = saved([coins(original(POST)), coins(original(INSTITUTE))])
    assert (post.type, institute.type) == ("newspaperArticle", "report")
    assert post.fields["publicationTitle"] == "Harbour Post"
    assert institute.fields["publisher"] == "Dock Institute"
    assert post.fields["url"] == "https://example.org/harbour-post/strike"
    assert (post.fields["date"], institute.fields["date"]) == ("2031-05-10", "2031")


def test_zotero_looks_nowhere_else_for_what_nobody_signed() -> None:
    (found,) = saved([coins(original(seeded(REVIEW, authors=())))])
    assert found.creators == [("Quay Review", "")]


@given(title=names, publisher=names)
def test_zotero_takes_every_title_as_it_is(title: str, publisher: str) -> None:
    article = seeded(POST, title=title, publisher=publisher)
    (found,) = saved([coins(original(article))])
    # Zotero takes an encoded plus sign for a space
    assert found.fields["title"] == title.replace("+", " ")
    assert found.fields["publicationTitle"] == publisher.replace("+", " ")


def graph(data: str) -> Any:
    """Return the triples of JSON-LD, with the vocabulary as schema.org's context has it."""
    rdflib = pytest.importorskip("rdflib")
    offline = json.loads(data)
    assert offline.pop("@context") == "https://schema.org"
    context = {
        "@vocab": "https://schema.org/",
        "url": {"@type": "@id"},
        "license": {"@type": "@id"},
    }
    found = rdflib.Graph()
    found.parse(
        data=json.dumps({"@context": context, **offline}), format="json-ld", publicID=f"{HOME}page/"
    )
    return found


def answers(data: str, query: str) -> list[tuple[str, ...]]:
    found = graph(data).query(f"PREFIX s: <https://schema.org/> {query}")
    return sorted(tuple(str(value) for value in row) for row in found)


@OF_ITSELF
def test_rdflib_reads_a_brief_that_cites_its_article() -> None:
    data = article_data(POST, CORPUS)
    assert answers(
        data,
        "SELECT ?title ?name ?date { ?a a s:Article; s:citation ?o . ?o a s:NewsArticle; "
        "s:headline ?title; s:datePublished ?date; s:author [a s:Person; s:name ?name] }",
    ) == [("Harbour strike: who pays?", "Ada Vane", "2031-05-10")]
    claims = answers(
        data,
        "SELECT ?says ?name { ?c a s:Claim; s:text ?says; s:appearance [a s:NewsArticle]; "
        "s:author [s:name ?name] }",
    )
    assert ("The offer does not make up for two years without a rise.", "Ada Vane") in claims
    said = "The port authority has offered dockers up to 1,200 crowns more a year."
    assert (said, "Eastness port authority") in claims
    generous = "The city thinks the offer probably generous."
    assert [who for what, who in claims if what == generous] == ["City of Eastness"]
    dates = answers(data, "SELECT ?when { ?c a s:Claim; s:temporalCoverage ?when }")
    assert ("2031-05-01/2031-05-01",) in dates


@OF_ITSELF
def test_what_a_person_says_is_a_persons() -> None:
    master = CORPUS.actors["harbour-master"]
    article = replace(POST, claims=(replace(OFFER, by=(master,)),))
    query = "SELECT ?name { ?c a s:Claim; s:author [a s:Person; s:name ?name] }"
    assert answers(article_data(article, CORPUS), query) == [("Ida Quill",)]


@OF_ITSELF
def test_rdflib_reads_a_theme_and_the_data() -> None:
    data = theme_data(CORPUS.themes[0], [POST, INSTITUTE], CORPUS)
    cited = answers(data, "SELECT ?n { ?a a s:Article; s:citation [s:headline ?n] }")
    assert cited == [("Harbour strike: who pays?",), ("Strikes in small harbours",)]
    found = answers(
        dataset_data(CORPUS),
        "SELECT ?file ?type { ?d a s:Dataset; s:license ?l; s:distribution "
        "[s:contentUrl ?file; s:encodingFormat ?type] }",
    )
    assert (f"{HOME}data/figures.csv", "text/csv") in found
    assert (f"{HOME}data/sources.json", "application/json") in found


def test_no_data_ends_its_script() -> None:
    title = "</script><script>alert(1)"
    data = article_data(seeded(POST, title=title), CORPUS)
    assert "<" not in data
    assert title in {node.get("headline") for node in json.loads(data)["@graph"]}


def test_without_an_address_no_page_is_said_to_be_there() -> None:
    ours, *_ = json.loads(article_data(POST, NOWHERE))["@graph"]
    assert ours["@id"] == ""
    assert "url" not in ours


def test_every_source_theme_and_panel_has_files() -> None:
    paths = [path for path in taken_along(CORPUS) if path.startswith("data/cite/")]
    kinds = {
        "sources": [article.id for article in CORPUS.articles],
        "pages": ["home", "print"],
        "themes": [theme.id for theme in CORPUS.themes],
        "figures": ["pay", "strike"],
    }
    files = [
        f"data/cite/{kind}/{name}.{ending}"
        for kind, all_names in kinds.items()
        for name in all_names
        for ending in ("bib", "ris", "json")
    ]
    assert paths == files


def test_a_family_without_figures_is_not_cited() -> None:
    fewer = replace(CORPUS, families={**CORPUS.families, "law": "The law"})
    assert taken_along(fewer).keys() == taken_along(CORPUS).keys()


def test_a_theme_and_the_data_say_what_they_are() -> None:
    theme = next(theme for theme in CORPUS.themes if not theme.context)
    (page,) = json.loads(theme_data(theme, [POST], CORPUS))["@graph"]
    cited = [article["headline"] for article in page["citation"]]
    assert (page["@type"], page["headline"], cited) == (
        "Article",
        theme.title,
        ["Harbour strike: who pays?"],
    )
    (data,) = json.loads(dataset_data(CORPUS))["@graph"]
    assert (data["@type"], data["name"]) == ("Dataset", CORPUS.title)
    assert {f"{HOME}{TABLES[0].path}"} <= {file["contentUrl"] for file in data["distribution"]}
