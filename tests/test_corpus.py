"""The invented project, linked: what follows from what editors wrote."""

import gc
import re
import weakref
from dataclasses import FrozenInstanceError

import pytest

from sitegen.corpus import Article, Claim, Corpus, link, once
from sitegen.library import read_library
from sitegen.records.terms import Qualifier, Stance, State, WithdrawalReason, Wording
from sitegen.rules import check
from sitegen.status.answers import readable_articles
from tests.projects import site

POST, REVIEW = "harbour-post-2031-vane", "quay-review-2031-holm"
INSTITUTE, RADIO = "dock-institute-2031-lind", "tide-radio-2031-moss"


def linked(*, drafts: bool = False) -> Corpus:
    library, problems = read_library(site())
    assert problems == []
    return link(library, drafts=drafts)


CORPUS = linked()


def article(name: str) -> Article:
    return CORPUS.by_id[name]


def claim(name: str) -> Claim:
    source, _, name = name.partition("/")
    (found,) = (claim for claim in article(source).claims if claim.id == name)
    return found


def test_articles_stand_in_the_order_of_their_dates_and_without_drafts() -> None:
    assert [article.id for article in CORPUS.articles] == [INSTITUTE, REVIEW, POST]
    with_drafts = linked(drafts=True)
    assert [article.id for article in with_drafts.articles] == [INSTITUTE, REVIEW, POST, RADIO]
    assert with_drafts.by_id[RADIO].state is State.DRAFT


def test_themes_stand_in_their_order() -> None:
    assert [theme.id for theme in CORPUS.themes] == ["who-pays", "who-decides", "background"]
    assert [theme.context for theme in CORPUS.themes] == [False, False, True]


def test_site_and_vocabulary() -> None:
    assert CORPUS.title == "The harbour strike"
    assert CORPUS.lead.startswith("What three articles of spring 2031 claim")
    assert dict(CORPUS.families) == {"pay": "Pay", "strike": "The strike"}
    assert CORPUS.measures["ships-waiting"].unit == "ships"


def test_name_of_an_article_is_short_or_its_publisher() -> None:
    assert (article(POST).name, article(REVIEW).name) == ("Post", "Quay Review")


@pytest.mark.parametrize(
    ("name", "stance"),
    [
        (f"{POST}/offer-too-low", Stance.ADOPTS),
        (f"{POST}/conditional-strike", Stance.PASSES_ON),
        (f"{POST}/pay-offer", Stance.PASSES_ON),
        (f"{POST}/offer-generous", Stance.DOUBTS),
        (f"{INSTITUTE}/night-shift", Stance.ADOPTS),
    ],
)
def test_stance_follows_from_the_asserter_where_it_is_not_given(name: str, stance: Stance) -> None:
    assert claim(name).stance is stance


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("the offer falls", "the offer falls"),
        ("If the offer falls.", "the offer falls"),
        ("if prices rise by 2031.", "prices rise by 2031"),
        ("ships leave for the U.S.", "ships leave for the U.S."),
    ],
)
def test_condition_reads_after_if_and_within_a_sentence(written: str, read: str) -> None:
    files = site()
    brief = f"briefings/articles/{POST}.yml"
    given = b"the offer is withdrawn"
    assert files[brief].count(given) == 1
    files[brief] = files[brief].replace(given, written.encode())
    found = link(read_library(files)[0], drafts=False)
    claims = {claim.id: claim for claim in found.by_id[POST].claims}
    assert claims["conditional-strike"].condition == read


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        (f"{POST}/pay-offer", "coast-wire-2031-05"),
        (f"{POST}/offer-too-low", POST),
        (f"{REVIEW}/offer-below-prices", "morning-tide-2031-04"),
        (f"{INSTITUTE}/courts-decide", INSTITUTE),
    ],
)
def test_origin_of_a_claim_is_that_of_its_paragraphs(name: str, origin: str) -> None:
    assert claim(name).origin.id == origin
    assert claim(name).origin.seed.publisher


def test_origins_of_an_article() -> None:
    assert [origin.id for origin in article(POST).origins] == ["coast-wire-2031-05"]
    assert article(INSTITUTE).origins == ()


def test_who_asserts_and_through_whom() -> None:
    assert [actor.name for actor in claim(f"{POST}/pay-offer").by] == ["Eastness port authority"]
    assert [actor.name for actor in claim(f"{POST}/pay-offer").via] == ["Coast Wire"]
    assert [actor.name for actor in claim(f"{POST}/offer-too-low").by] == ["the author"]
    assert [actor.id for actor in claim(f"{POST}/offer-generous").by] == ["city", "unnamed"]


def test_words_put_in_a_mouth_are_the_authors() -> None:
    put = claim(f"{POST}/union-will-not")
    assert put.put_in_mouth_of
    assert (put.put_in_mouth_of.name, put.wording) == ("Dockers' union", Wording.ADDED)
    assert [actor.id for actor in put.by] == ["author"]
    assert claim(f"{POST}/pay-offer").put_in_mouth_of is None


@pytest.mark.parametrize(
    ("name", "qualifier", "low", "high"),
    [
        (f"{INSTITUTE}/offer-in-april", Qualifier.EXACTLY, 900, 900),
        (f"{POST}/dockers-out", Qualifier.ABOUT, 400, 400),
        (f"{INSTITUTE}/night-shift", Qualifier.AT_LEAST, 60, None),
        (f"{POST}/pay-offer", Qualifier.UP_TO, None, 1200),
        (f"{REVIEW}/union-demand", Qualifier.MORE_THAN, 3000, None),
        (f"{REVIEW}/union-demand", Qualifier.LESS_THAN, None, 4500),
        (f"{REVIEW}/ships-wait", Qualifier.BETWEEN, 10, 12),
        (f"{INSTITUTE}/night-shift", Qualifier.VAGUELY, None, None),
    ],
)
def test_bounds_of_a_figure(
    name: str, qualifier: Qualifier, low: float | None, high: float | None
) -> None:
    (figure,) = (figure for figure in claim(name).figures if figure.qualifier is qualifier)
    assert (figure.low, figure.high) == (low, high)


def test_figure_in_words_and_figure_without_a_date() -> None:
    counted, vague = claim(f"{INSTITUTE}/night-shift").figures
    assert (counted.measure.label, counted.as_of) == ("On strike, of them at night", None)
    assert (vague.words, str(vague.as_of)) == ("several dozen", "2030")


def test_answer_of_an_article_is_settled_by_a_position() -> None:
    answer = article(POST).answers["fair-offer"]
    assert answer.id == "mixed"
    assert [claim.id for claim in answer.claims] == ["offer-too-low", "offer-generous"]
    assert [actor.id for actor in answer.by] == ["author", "city", "unnamed"]


def test_answer_of_an_article_is_that_of_its_claims() -> None:
    answers = article(INSTITUTE).answers
    assert list(answers) == ["price.standing", "settles"]
    standing = answers["price.standing"]
    assert (standing.id, len(standing.claims)) == ("feared", 2)
    assert [actor.id for actor in standing.by] == ["author"]


def test_withdrawn_claim_is_kept_apart() -> None:
    (withdrawn,) = article(POST).withdrawn
    assert (withdrawn.id, withdrawn.on.text) == ("rumour", "2031-06-01")
    assert withdrawn.why is WithdrawalReason.WRONG_PARAGRAPH
    assert "rumour" not in {claim.id for claim in CORPUS.claims}


def test_what_a_theme_rests_on_are_claims() -> None:
    pays, decides, background = CORPUS.themes
    assert [claim.id for claim in pays.bottom_line[0].rests_on] == [
        "offer-too-low",
        "offer-below-prices",
    ]
    assert pays.dissent
    assert [claim.key for claim in pays.dissent.rests_on] == [f"{POST}--offer-generous"]
    assert (decides.dissent, background.dissent) == (None, None)
    assert [claim.id for claim in pays.judgements[0].against] == ["offer-generous"]
    assert decides.judgements[0].against == ()
    assert [claim.article for claim in background.disagreements[0].claims] == [POST, INSTITUTE]
    assert [measure.id for measure in pays.measures] == ["pay-offer", "pay-demand"]


def test_checklist_is_a_question_for_each_item() -> None:
    questions = CORPUS.themes[0].questions
    assert [(q.key, q.group, q.item) for q in questions] == [
        ("fair-offer", "fair-offer", ""),
        ("price.money", "price", "Money"),
        ("price.standing", "price", "Standing"),
    ]


def test_claims_of_a_theme() -> None:
    assert [claim.key for claim in CORPUS.by_theme["background"]] == [
        f"{INSTITUTE}--night-shift",
        f"{REVIEW}--ships-wait",
        f"{POST}--dockers-out",
        f"{POST}--union-will-not",
        f"{POST}--master-is-ready",
    ]


@pytest.mark.parametrize(
    ("name", "themes"),
    [
        ("dockers-out", ("background",)),  # answers nothing
        ("conditional-strike", ("who-pays",)),
    ],
)
@pytest.mark.parametrize("in_status", [False, True])
def test_themes_follow_from_answers_where_none_is_named(
    name: str, themes: tuple[str, ...], *, in_status: bool
) -> None:
    files, brief = site(), f"briefings/articles/{POST}.yml"
    files[brief] = re.sub(rb"(?m)^    themes: .*\n", b"", files[brief])
    library, problems = read_library(files)
    assert (problems, check(library)) == ([], [])
    articles = readable_articles(library) if in_status else link(library, drafts=False).articles
    (found,) = (c for a in articles if a.id == POST for c in a.claims if c.id == name)
    assert found.themes == themes


def test_what_somebody_else_says_is_a_statement_where_its_kind_is_not_given() -> None:
    files, brief = site(), f"briefings/articles/{POST}.yml"
    files[brief] = files[brief].replace(b"    kind: statement\n    figures", b"    figures")
    library, problems = read_library(files)
    assert (problems, link(library, drafts=False)) == ([], CORPUS)


def test_articles_that_share_an_origin_are_one() -> None:
    assert CORPUS.independent == 3
    files = site()
    file = f"seeds/{REVIEW}.yml"
    files[file] = files[file].replace(b"morning-tide-2031-04", b"coast-wire-2031-05")
    library, problems = read_library(files)
    assert problems == []
    assert link(library, drafts=False).independent == 2


def test_corpus_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        CORPUS.title = "another"  # type: ignore[misc]


def test_same_files_give_an_equal_corpus() -> None:
    assert linked() == CORPUS


def test_a_corpus_that_nobody_holds_is_gone_at_once() -> None:
    corpus = linked()
    assert once(lambda corpus: len(corpus.articles))(corpus) == 3
    held = weakref.ref(corpus)
    gc.disable()
    try:
        del corpus
        assert held() is None
    finally:
        gc.enable()
