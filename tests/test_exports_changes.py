"""What changed between releases, and the feeds that tell of it."""

import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from sitegen.corpus import Article, Claim, Corpus, Publication, Release, WithdrawnClaim
from sitegen.dates import parse_date
from sitegen.exports.changes import ADDED, Change, changes, history, url
from sitegen.exports.feeds import MANY, lines, tag, title
from sitegen.exports.states import (
    UNGRADED,
    Alteration,
    alterations,
    difference,
    folded,
    state,
    worded,
)
from sitegen.records.claim import Correction
from sitegen.records.recorded import Part, Recorded, format_lines
from sitegen.records.scales import ConfidenceScale
from sitegen.records.terms import Grade, Hedge, Stance, WithdrawalReason
from tests.projects import invented, taken_along

CORPUS = invented()
POST = "harbour-post-2031-vane"
OFFER = "claims/harbour-post-2031-vane/pay-offer"
FIRST, SECOND = "2031-06-01", "2031-07-01"
HOME = "https://example.org/strike/"
SAYS = "The port authority has offered dockers up to 1,200 crowns more a year."


def released(day: str, corpus: Corpus, *before: Release) -> Release:
    found = difference(folded(before), state(corpus))
    return Release(day=day, read=lambda: {recorded.item: recorded for recorded in found})


def with_articles(corpus: Corpus, *articles: Article) -> Corpus:
    return replace(corpus, articles=articles)


def edited(claim: str, **changed: Any) -> Corpus:
    """Return the corpus with one claim of the newspaper changed."""
    articles = [
        replace(article, claims=tuple(_edited(each, claim, changed) for each in article.claims))
        for article in CORPUS.articles
    ]
    return with_articles(CORPUS, *articles)


def _edited(claim: Claim, name: str, changed: dict[str, Any]) -> Claim:
    return replace(claim, **changed) if claim.id == name else claim


def without(claim: str, *withdrawn: WithdrawnClaim) -> Corpus:
    articles = [
        replace(
            article,
            claims=tuple(each for each in article.claims if each.id != claim),
            withdrawn=(*article.withdrawn, *withdrawn) if article.id == POST else article.withdrawn,
        )
        for article in CORPUS.articles
    ]
    return with_articles(CORPUS, *articles)


def changed(after: Corpus, before: Corpus = CORPUS) -> list[Change]:
    first = released(FIRST, before)
    return changes(folded([first]), released(SECOND, after, first))


def test_the_first_release_has_every_item() -> None:
    items = released(FIRST, CORPUS).items
    kinds = [item.partition("/")[0] for item in items]
    withdrawn = sum(len(article.withdrawn) for article in CORPUS.articles)
    assert kinds.count("claims") == len(list(CORPUS.claims)) + withdrawn
    assert kinds.count("sources") == len(CORPUS.articles)
    assert kinds.count("judgements") == sum(len(theme.judgements) for theme in CORPUS.themes)
    assert items[OFFER] == Recorded(
        item=OFFER,
        themes=("who-pays",),
        parts={
            Part.WORDING: SAYS,
            Part.ASSERTER: "Eastness port authority, via Coast Wire",
            Part.HEDGE: "stated",
            Part.STANCE: "passes-on",
            Part.FIGURE: "Offered: up to 1,200 crowns as of April 2031 to May 2031",
            Part.DATE: "said 2 May 2031",
            Part.PARAGRAPH: "¶ 7",
        },
    )


def test_the_first_release_tells_of_sources_and_judgements_only() -> None:
    found = changes({}, released(FIRST, CORPUS))
    assert {change.item.partition("/")[0] for change in found} == {"sources", "judgements"}
    assert {change.kinds for change in found} == {(ADDED,)}
    counted = {change.source: change.claims for change in found if change.source}
    assert counted == {article.id: len(article.claims) for article in CORPUS.articles}


def test_nothing_changed_is_no_change() -> None:
    first = released(FIRST, CORPUS)
    assert released(SECOND, CORPUS, first).items == {}
    assert history(replace(CORPUS, releases=(first, Release(day=SECOND, read=dict)))) == tuple(
        changes({}, first)
    )


def test_a_release_is_written_by_item() -> None:
    first = released(FIRST, CORPUS)
    text = format_lines(dict(reversed([*first.items.items()])))
    found = [Recorded.model_validate_json(line) for line in text.splitlines()]
    assert [recorded.item for recorded in found] == sorted(first.items)
    assert {recorded.item: recorded for recorded in found} == first.items


@pytest.mark.parametrize(
    ("claim", "change", "alteration"),
    [
        (
            "pay-offer",
            {"says": "It offered more."},
            Alteration(part=Part.WORDING, before=SAYS, after="It offered more."),
        ),
        (
            "pay-offer",
            {"via": ()},
            Alteration(
                part=Part.ASSERTER,
                before="Eastness port authority, via Coast Wire",
                after="Eastness port authority",
            ),
        ),
        (
            "offer-too-low",
            {"hedge": Hedge.PROBABLE},
            Alteration(part=Part.HEDGE, before="stated", after="probable"),
        ),
        (
            "pay-offer",
            {"stance": Stance.DOUBTS},
            Alteration(part=Part.STANCE, before="passes-on", after="doubts"),
        ),
        (
            "pay-offer",
            {"figures": ()},
            Alteration(
                part=Part.FIGURE,
                before="Offered: up to 1,200 crowns as of April 2031 to May 2031",
                after="",
            ),
        ),
        (
            "dockers-out",
            {"date": parse_date("2031-05-02")},
            Alteration(
                part=Part.DATE, before="happened around 1 May 2031", after="happened 2 May 2031"
            ),
        ),
        (
            "offer-too-low",
            {"answers": {"fair-offer": "fair"}},
            Alteration(part=Part.ANSWER, before="fair-offer: too-low", after="fair-offer: fair"),
        ),
        (
            "pay-offer",
            {"paragraphs": (7, 8)},
            Alteration(part=Part.PARAGRAPH, before="¶ 7", after="¶ 7-8"),
        ),
    ],
)
def test_a_part_of_a_claim_changes(
    claim: str, change: dict[str, Any], alteration: Alteration
) -> None:
    found = [each for each in changed(edited(claim, **change)) if each.item.startswith("claims/")]
    (one,) = found
    assert one.alterations == (alteration,)
    assert one.kinds == (alteration.part,)
    assert (one.day, one.source, one.withdrawn) == (SECOND, POST, False)


def test_what_readers_are_not_told_is_no_change() -> None:
    told = {"on": "2031-06-02", "what": "A slip of ours."}
    corrected = (Correction.model_validate(told),)
    assert changed(edited("pay-offer", note="More to know.", corrected=corrected)) == []


def test_a_claim_is_added() -> None:
    (one,) = changed(CORPUS, before=without("pay-offer"))
    assert one == Change(day=SECOND, item=OFFER, themes=("who-pays",), says=SAYS)
    assert one.kinds == (ADDED,)


def test_a_claim_is_withdrawn_and_comes_back() -> None:
    taken = WithdrawnClaim(
        id="pay-offer", on=parse_date("2031-06-02"), why=WithdrawalReason.MISREAD
    )
    (one,) = changed(without("pay-offer", taken))
    why = "The article means something else."
    assert one == Change(
        day=SECOND, item=OFFER, themes=("who-pays",), says="", withdrawn=True, why=why
    )
    assert one.kinds == (Part.WITHDRAWN,)
    (back,) = changed(CORPUS, before=without("pay-offer", taken))
    assert back.kinds == (ADDED,)


def test_a_claim_that_is_gone_without_a_word_is_withdrawn_without_a_reason() -> None:
    (one,) = changed(without("pay-offer"))
    assert (one.kinds, one.name, one.says, one.why) == ((Part.WITHDRAWN,), "pay-offer", "", "")


def test_a_withdrawn_claim_that_nobody_had_read_is_no_change() -> None:
    taken = WithdrawnClaim(
        id="never-read", on=parse_date("2031-06-02"), why=WithdrawalReason.MERGED
    )
    assert changed(without("", taken)) == []


def test_another_name_alone_is_no_change() -> None:
    renamed = edited("pay-offer", id="offer", was=("pay-offer",))
    assert changed(renamed) == []
    (one,) = changed(edited("pay-offer", id="offer", was=("pay-offer",), hedge=Hedge.POSSIBLE))
    assert one.item == "claims/harbour-post-2031-vane/offer"
    assert Part.HEDGE in one.kinds


def test_other_quotation_marks_alone_are_no_change() -> None:
    straight = edited("pay-offer", says='They call it "fair".')
    assert changed(edited("pay-offer", says="They call it \u201cfair\u201d."), straight) == []
    (one,) = changed(edited("pay-offer", says="They call it \u201cunfair\u201d."), straight)
    assert one.kinds == (Part.WORDING,)


def test_a_judgement_changes() -> None:
    low = ConfidenceScale.ICD_203.step("low")
    themes = [
        replace(
            theme,
            judgements=tuple(replace(j, confidence=low) for j in theme.judgements),
        )
        for theme in CORPUS.themes
    ]
    found = changed(replace(CORPUS, themes=tuple(themes)))
    assert found
    for change in found:
        (alteration,) = change.alterations
        assert alteration.part is Part.JUDGEMENT
        assert alteration.after.endswith(", low confidence)")
        assert change.source == ""
        assert url(change, CORPUS) == "themes/{}/#judgement-{}".format(*change.item.split("/")[1:])


def graded(grade: Grade | None) -> Corpus:
    article = CORPUS.by_id[POST]
    known = article.seed.reliability
    assert known
    changed = known.model_copy(update={"grade": grade}) if grade else None
    seed = article.seed.model_copy(update={"reliability": changed})
    others = [each for each in CORPUS.articles if each.id != POST]
    return with_articles(CORPUS, *others, replace(article, seed=seed))


@pytest.mark.parametrize(("grade", "words"), [(Grade.D, "not usually reliable"), (None, UNGRADED)])
def test_a_sources_reliability_changes(grade: Grade | None, words: str) -> None:
    (one,) = changed(graded(grade))
    assert one.item == f"sources/{POST}"
    altered = Alteration(part=Part.RELIABILITY, before="fairly reliable", after=words)
    assert one.alterations == (altered,)
    assert url(one, CORPUS) == f"sources/{POST}/"


def test_a_position_that_several_claims_settle_is_an_answer_of_the_source() -> None:
    settled = [
        (article, key)
        for article in CORPUS.articles
        for key, answer in article.answers.items()
        if {c.answers[key] for c in article.claims if key in c.answers} != {answer.id}
    ]
    recorded = state(CORPUS)
    assert settled
    for article, key in settled:
        told = f"{key}: {article.answers[key].id}"
        assert told in recorded[f"sources/{article.id}"].parts[Part.ANSWER].split("; ")


def test_a_source_is_taken_out_with_its_claims() -> None:
    fewer = with_articles(CORPUS, *(each for each in CORPUS.articles if each.id != POST))
    (one,) = changed(fewer)
    assert (one.item, one.kinds) == (f"sources/{POST}", (Part.WITHDRAWN,))
    assert one.themes == state(CORPUS)[f"sources/{POST}"].themes != ()
    assert url(one, fewer) == "sources/"


def test_a_theme_that_is_gone_leads_home() -> None:
    gone = Change(day=FIRST, item="judgements/harbour/end", themes=("harbour",), says="Soon.")
    assert url(gone, CORPUS) == ""


def test_of_several_figures_and_answers_only_what_differs_is_told() -> None:
    fees, wages = "Fees: 5 crowns", "Wages: 7 crowns"
    old = Recorded(item=OFFER, parts={Part.FIGURE: f"{fees}; {wages}", Part.ANSWER: "a: b; c: d"})
    more = {Part.FIGURE: f"{wages}; {fees}; More: 9 crowns", Part.ANSWER: "c: d; a: e"}
    found = list(alterations(old, Recorded(item=OFFER, parts=more)))
    assert found == [
        Alteration(part=Part.FIGURE, before="", after="More: 9 crowns"),
        Alteration(part=Part.ANSWER, before="a: b", after="a: e"),
    ]
    again = {Part.FIGURE: f"{wages}; {fees}", Part.ANSWER: "c: d; a: b"}
    assert list(alterations(old, Recorded(item=OFFER, parts=again))) == []


def test_questions_and_answers_are_told_in_words() -> None:
    told = "fair-offer: too-low; gone: yes; fair-offer: gone"
    answer = Alteration(part=Part.ANSWER, before="", after=told)
    assert worded(answer, CORPUS) == Alteration(
        part=Part.ANSWER,
        before="",
        after="Is the offer fair? Too low; gone: yes; fair-offer: gone",
    )
    stance = Alteration(part=Part.STANCE, before="passes-on", after="doubts")
    assert worded(stance, CORPUS) == replace(stance, before="passes on")


def test_what_has_no_place_any_more_leads_to_where_it_was() -> None:
    lost = Change(day=FIRST, item=f"claims/{POST}/lost", themes=(), says="")
    assert url(lost, CORPUS) == f"sources/{POST}/"
    (theme,) = (theme for theme in CORPUS.themes if theme.id == "who-pays")
    gone = Change(day=FIRST, item=f"judgements/{theme.id}/gone", themes=(), says="")
    assert url(gone, CORPUS) == f"themes/{theme.id}/"


def test_history_is_the_latest_first() -> None:
    first = released(FIRST, CORPUS)
    after = edited("pay-offer", says="It offered more.")
    second = released(SECOND, after, first)
    found = history(replace(after, releases=(first, second)))
    assert [change.day for change in found] == [SECOND] + [FIRST] * (len(found) - 1)
    assert next(each for each in found if "who-pays" in each.themes).item == OFFER
    assert all(each.item != OFFER for each in found if "who-decides" in each.themes)


def published(*, address: str = "", tag: str = "") -> Corpus:
    """Return the corpus after two releases, in the second of which a claim was changed twice."""
    first = released(FIRST, CORPUS)
    after = edited("pay-offer", says="It offered <more> & more.", paragraphs=(7, 8))
    second = released(SECOND, after, first)
    site = Publication(name="Lagebild", address=address, tag=tag)
    return replace(after, releases=(first, second), published=site)


FEEDS = {f"data/changes{theme}.{ending}" for theme in ("", "-background", "-who-pays",
    "-who-decides") for ending in ("xml", "json")}  # fmt: skip


def test_there_is_a_feed_once_there_is_a_release_and_an_address() -> None:
    whole = published(address=HOME)
    assert taken_along(whole).keys() >= FEEDS
    assert not FEEDS & taken_along(replace(whole, releases=())).keys()
    assert not FEEDS & taken_along(published()).keys()


def test_feedparser_finds_nothing_to_complain_of() -> None:
    feedparser = pytest.importorskip("feedparser")
    corpus = published(address=HOME, tag="tag:example.org,2031:strike")
    for path in sorted(FEEDS):
        if path.endswith(".xml"):
            found = feedparser.parse(taken_along(corpus)[path].encode())
            assert not found.bozo
            assert found.version == "atom10"
            assert all(entry.link.startswith(HOME) for entry in found.entries)
    found = feedparser.parse(taken_along(corpus)["data/changes.xml"].encode())
    assert (found.feed.title, found.feed.author) == ("Lagebild: what changed", "Lagebild")
    assert found.feed.id == "tag:example.org,2031:strike/changes"
    assert found.feed.updated == "2031-07-01T00:00:00Z"
    links = {link.rel: link.href for link in found.feed.links}
    assert links == {"self": f"{HOME}data/changes.xml", "alternate": f"{HOME}changes/"}
    latest = found.entries[0]
    assert latest.id == f"tag:example.org,2031:strike/2031-07-01/{OFFER}"
    assert latest.link == f"{HOME}sources/{POST}/#pay-offer"
    assert latest.updated == "2031-07-01T00:00:00Z"
    assert [each.term for each in latest.tags] == ["wording", "paragraph", "who-pays"]
    assert latest.title == "Post: wording and paragraph changed: It offered <more> & more."
    assert latest.content[0].value == (
        f"It offered <more> & more.\nWording: {SAYS} → It offered <more> & more.\n"
        "Paragraph: ¶ 7 → ¶ 7-8"
    )


def test_atom_has_what_its_standard_asks_for() -> None:
    space = "{http://www.w3.org/2005/Atom}"
    root = ET.fromstring(taken_along(published(address=HOME))["data/changes.xml"])  # noqa: S314 - ours
    asked = {f"{space}{name}" for name in ("id", "title", "updated")}
    for element in [root, *root.iter(f"{space}entry")]:
        assert asked <= {child.tag for child in element}
    ids = [element.text for element in root.iter(f"{space}id")]
    assert len(set(ids)) == len(ids)


def test_the_json_feed_says_the_same() -> None:
    files = taken_along(published(address=HOME, tag="tag:example.org,2031:strike"))
    found = json.loads(files["data/changes.json"])
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert (found["home_page_url"], found["feed_url"]) == (
        f"{HOME}changes/",
        f"{HOME}data/changes.json",
    )
    assert found["items"][0] == {
        "id": f"tag:example.org,2031:strike/2031-07-01/{OFFER}",
        "url": f"{HOME}sources/{POST}/#pay-offer",
        "title": "Post: wording and paragraph changed: It offered <more> & more.",
        "content_text": (
            f"It offered <more> & more.\nWording: {SAYS} → It offered <more> & more.\n"
            "Paragraph: ¶ 7 → ¶ 7-8"
        ),
        "date_published": "2031-07-01T00:00:00Z",
        "tags": ["wording", "paragraph", "who-pays"],
    }
    root = ET.fromstring(files["data/changes.xml"])  # noqa: S314 - ours
    space = "{http://www.w3.org/2005/Atom}"
    atom = [entry.findtext(f"{space}id") for entry in root.iter(f"{space}entry")]
    assert atom == [item["id"] for item in found["items"]]


def test_ids_stay_when_the_site_moves() -> None:
    name = "tag:example.org,2031:strike"
    here, there = (
        published(address=HOME, tag=name),
        published(address="https://b.example/", tag=name),
    )
    for path in FEEDS:
        assert taken_along(here)[path].count(name) == taken_along(there)[path].count(name) > 0
    assert tag(published()) == "tag:lagebild.invalid,2031:lagebild"


def test_an_entry_says_what_it_tells_of() -> None:
    new = Change(day=FIRST, item=f"sources/{POST}", themes=(), says="", claims=7)
    assert title(new, CORPUS) == "Post: new source, seven claims"
    assert list(lines(new, CORPUS)) == []
    added = Change(day=FIRST, item=OFFER, themes=(), says=SAYS)
    assert title(added, CORPUS) == f"Post: added: {SAYS}"
    gone = Change(
        day=FIRST,
        item="claims/old-post/pay-offer",
        themes=(),
        says="",
        withdrawn=True,
        why="It was misread.",
    )
    assert title(gone, CORPUS) == "old-post: pay-offer withdrawn"
    assert list(lines(gone, CORPUS)) == ["It was misread."]
    ours = Change(day=FIRST, item="judgements/who-pays/end", themes=(), says="It will end soon.")
    assert title(ours, CORPUS) == "Judgement: added: It will end soon."
    altered = Alteration(part=Part.FIGURE, before="", after="Offered: 900 crowns")
    assert list(lines(replace(added, alterations=(altered,)), CORPUS)) == [
        SAYS,
        "Figure: none → Offered: 900 crowns",
    ]


def test_a_feed_has_the_latest_only() -> None:
    corpus = published(address=HOME)
    many = {
        f"claims/{POST}/c{i}": Recorded(
            item=f"claims/{POST}/c{i}", parts={Part.WORDING: f"Claim {i}."}
        )
        for i in range(MANY + 1)
    }
    later = replace(
        corpus, releases=(*corpus.releases, Release(day="2031-08-01", read=lambda: many))
    )
    items = json.loads(taken_along(later)["data/changes.json"])["items"]
    assert len(items) == MANY
    assert {item["date_published"] for item in items} == {"2031-08-01T00:00:00Z"}
