"""Where sources stand and differ: what is counted, and what counts as a difference."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.corpus import Article, Corpus, Figure, Question, Theme, link
from sitegen.dates import parse_date
from sitegen.library import read_library
from sitegen.records.figure import AMOUNTS as QUALIFIERS
from sitegen.records.terms import Explanation, Hedge, Kind, Qualifier
from sitegen.views.differences import (
    Difference,
    differing_measures,
    differing_questions,
    exclude,
    foremost,
)
from sitegen.views.disagreements import disagreements_page
from sitegen.views.home import home_page
from sitegen.views.matrix import Row, matrix
from sitegen.views.overviews import positions_page
from sitegen.views.strips import stands
from tests.projects import site
from tests.test_views import corpus

MEASURE = next(iter(corpus().measures.values()))


def rows(found: Corpus) -> dict[str, Row]:
    groups = [group for theme in found.themes for group in matrix(theme, found)]
    return {row.question.key: row for group in groups for row in group.rows}


def subject(found: Difference) -> str:
    return found.subject.key if isinstance(found.subject, Question) else found.subject.id


def figure(qualifier: Qualifier, *amounts: float) -> Figure:
    """Return the figure as linking bounds it: an upper bound has no lower one."""
    low, high = min(amounts, default=None), max(amounts, default=None)
    return Figure(
        measure=MEASURE,
        qualifier=qualifier,
        low=None if qualifier in {Qualifier.UP_TO, Qualifier.LESS_THAN} else low,
        high=None if qualifier in {Qualifier.AT_LEAST, Qualifier.MORE_THAN} else high,
        words="",
        hedge=Hedge.STATED,
        as_of=None,
    )


def test_a_sentence_counts_articles_origins_and_asserters() -> None:
    found = rows(corpus())
    assert {key: stands(row) for key, row in found.items()} == {
        "fair-offer": "Fair and not: one of three articles (said by three); "
        "Too low: one; not addressed: one.",
        "price.money": "Paid: one of three articles; Feared: one; not addressed: one.",
        "price.standing": "Feared: one of three articles; not addressed: two.",
        "settles": "The city council: one of three articles; The courts: one; not addressed: one.",
    }
    silent = replace(
        found["settles"], cells=(replace(found["settles"].cells[0], answer=None, label=""),)
    )
    assert stands(silent) == "None of one article addresses it."


def test_one_actor_in_two_articles_is_one_asserter_and_two_authors_are_two() -> None:
    row = rows(corpus())["settles"]
    label = row.cells[0].label or next(cell.label for cell in row.cells if cell.answer)
    same = tuple(replace(cell, label=label) for cell in row.cells if cell.answer)
    assert stands(replace(row, cells=same)) == (
        f"{label}: two of two articles (two origins, said by two)."
    )
    actor = next(claim.by[0] for claim in corpus().claims if claim.by[0].id == "city")
    by = [
        replace(
            cell,
            answer=replace(
                cell.answer, claims=tuple(replace(c, by=(actor,)) for c in cell.answer.claims)
            ),
        )
        for cell in same
        if cell.answer
    ]
    one = f"{label}: two of two articles (two origins, said by one)."
    assert stands(replace(row, cells=tuple(by))) == one


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (figure(Qualifier.AT_LEAST, 100), figure(Qualifier.UP_TO, 300), False),
        (figure(Qualifier.AT_LEAST, 100), figure(Qualifier.UP_TO, 100), False),
        (figure(Qualifier.AT_LEAST, 300), figure(Qualifier.UP_TO, 100), True),
        (figure(Qualifier.BETWEEN, 10_000, 12_000), figure(Qualifier.ABOUT, 14_000), True),
        (figure(Qualifier.BETWEEN, 10_000, 12_000), figure(Qualifier.EXACTLY, 12_000), False),
        (figure(Qualifier.LESS_THAN, 100), figure(Qualifier.EXACTLY, 100), True),
        (figure(Qualifier.LESS_THAN, 100), figure(Qualifier.AT_LEAST, 100), True),
        (figure(Qualifier.LESS_THAN, 100), figure(Qualifier.MORE_THAN, 100), True),
        (figure(Qualifier.LESS_THAN, 100), figure(Qualifier.UP_TO, 100), False),
        (figure(Qualifier.LESS_THAN, 100), figure(Qualifier.MORE_THAN, 99), False),
        (figure(Qualifier.MORE_THAN, 100), figure(Qualifier.UP_TO, 100), True),
        (figure(Qualifier.MORE_THAN, 100), figure(Qualifier.BETWEEN, 90, 100), True),
        (figure(Qualifier.MORE_THAN, 100), figure(Qualifier.AT_LEAST, 100), False),
        (figure(Qualifier.VAGUELY), figure(Qualifier.EXACTLY, 5), False),
    ],
)
def test_figures_differ_where_no_number_can_be_both(
    one: Figure, other: Figure, *, differ: bool
) -> None:
    assert exclude(one, other) is differ
    assert exclude(other, one) is differ


def could_be(told: Figure, number: float) -> bool:
    """Say whether a number is one that the figure tells of."""
    amounts = [bound for bound in (told.low, told.high) if bound is not None]
    return {
        Qualifier.EXACTLY: amounts == [number, number],
        Qualifier.ABOUT: amounts == [number, number],
        Qualifier.AT_LEAST: number >= amounts[0],
        Qualifier.MORE_THAN: number > amounts[0],
        Qualifier.UP_TO: number <= amounts[0],
        Qualifier.LESS_THAN: number < amounts[0],
        Qualifier.BETWEEN: amounts[0] <= number <= amounts[-1],
    }[told.qualifier]


AMOUNTS = st.integers(0, 4)
FIGURES = st.one_of(
    st.builds(figure, st.sampled_from(sorted(QUALIFIERS - {Qualifier.BETWEEN})), AMOUNTS),
    st.builds(figure, st.just(Qualifier.BETWEEN), AMOUNTS, AMOUNTS),
)


@given(FIGURES, FIGURES)
def test_figures_exclude_each_other_only_where_no_number_is_both(
    one: Figure, other: Figure
) -> None:
    numbers = [half / 2 for half in range(-1, 10)]
    both = any(could_be(one, number) and could_be(other, number) for number in numbers)
    assert exclude(one, other) is exclude(other, one) is not both


def test_a_question_with_two_answers_and_a_measure_with_two_counts_are_found() -> None:
    found = corpus(drafts=True)
    questions = [d for theme in found.themes for d in differing_questions(theme, found)]
    assert [(subject(d), [side.label for side in d.sides]) for d in questions] == [
        ("price.money", ["Paid", "Feared"]),
        ("settles", ["The city council", "The courts"]),
    ]
    assert [[x.id for x in d.explained] for d in questions] == [[], ["who-settles"]]


def opened(**edits: str) -> Corpus:
    """Return the corpus with words of its themes and briefs replaced."""
    files = {name: content for name, content in site().items() if name.startswith("brie")}
    for old, new in edits.items():
        files = {n: c.replace(old.encode(), new.encode()) for n, c in files.items()}
    library, problems = read_library({**site(), **files})
    assert problems == []
    return link(library, drafts=False)


def asked(found: Corpus) -> list[str]:
    return [subject(d) for theme in found.themes for d in differing_questions(theme, found)]


def test_an_answer_that_leaves_it_open_contradicts_no_other() -> None:
    found = opened(mixed="open")
    assert asked(found) == ["price.money", "settles"]
    assert "Fair and not" not in disagreements_page(found).drawing.body
    assert not foremost(opened(courts="open", mixed="open", paid="open"))


def test_a_mixed_answer_differs_from_others_only_in_part() -> None:
    found = corpus()
    assert asked(found) == ["price.money", "settles"]
    assert "Fair and not" not in disagreements_page(found).drawing.body
    silent, post, review = found.articles
    given = replace(review.answers["fair-offer"], id="fair")
    third = replace(silent, answers={**silent.answers, "fair-offer": given})
    split = replace(found, articles=(third, post, review))
    (first, *_) = [d for theme in split.themes for d in differing_questions(theme, split)]
    told = [(side.label, side.is_partial) for side in first.sides]
    assert told == [("Fair", False), ("Too low", False), ("Fair and not", True)]
    page = " ".join(re.sub(r"<[^>]+>", "", disagreements_page(split).drawing.body).split())
    assert "Quay Review (not usually reliable), in part Fair and not: Post." in page
    assert "In part: Fair and not" in page


def contradicted(*weighed: str) -> Corpus:
    """Return a corpus with two questions of one theme, whose judgement these answers weigh in."""
    found = corpus()
    theme, *others = found.themes
    (post,) = (each for each in found.articles if each.name == "Post")
    given = post.answers["fair-offer"]
    fair = tuple(each for each in given.claims if "fair" in each.answers.values())
    answers = {**post.answers, "fair-offer": replace(given, id="fair", claims=fair)}
    claims = tuple(claim for key in weighed for claim in answers[key].claims)
    judgement = replace(theme.judgements[0], rests_on=claims, against=())
    questions = tuple(replace(each, item="") for each in theme.questions)
    changed = replace(theme, questions=questions, judgements=(judgement,) if weighed else ())
    said = replace(post, answers=answers)
    articles = tuple(said if each is post else each for each in found.articles)
    return replace(found, articles=articles, themes=(changed, *others))


@pytest.mark.parametrize("weighed", ["fair-offer", "price.money"])
def test_of_each_theme_comes_first_what_its_first_judgement_turns_on(weighed: str) -> None:
    found = contradicted(weighed)
    (other,) = {"fair-offer", "price.money"} - {weighed}
    assert [each.name for (each,) in foremost(found)] == [weighed, "settles", other]
    home = home_page(found).drawing.body
    anchors = re.findall(r'disagreements/#question-([a-z-]+)"', home)
    assert anchors[:3] == [name.replace(".", "-") for name in (weighed, "settles", other)]
    assert 'href="disagreements/">Disagreements</a>' in home


def test_without_a_judgement_what_nothing_explains_comes_first() -> None:
    found = contradicted()
    theme, *others = found.themes
    assert [each.name for (each,) in foremost(found)] == ["fair-offer", "settles", "price.money"]
    noted = replace(theme.disagreements[0], on=("fair-offer",), explained_by=Explanation.DATE)
    explained = replace(found, themes=(replace(theme, disagreements=(noted,)), *others))
    assert [each.name for (each,) in foremost(explained)] == [
        "price.money",
        "settles",
        "fair-offer",
    ]


def test_home_says_of_how_many_disagreements_it_shows_some(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sitegen.views.differences.SHOWN", 2)
    body = home_page(corpus()).drawing.body
    assert "Disagreements" in body
    body = home_page(opened(**{"answer: mixed": "answer: fair"})).drawing.body
    assert 'Two of <a href="disagreements/">three disagreements</a>.' in body


def test_a_claim_that_answers_otherwise_by_itself_is_told() -> None:
    found = opened(**{"answer: mixed": "answer: fair"})
    (first, *_) = [d for theme in found.themes for d in differing_questions(theme, found)]
    (fair, _) = first.sides
    apart = {key.partition("--")[2]: label for key, label in fair.apart.items()}
    assert apart == {"offer-too-low": "Too low"}
    page = disagreements_page(found).drawing.body
    assert page.count("On its own, this claim means: Too low.") == 1


def test_the_page_says_what_is_not_yet_explained() -> None:
    page = disagreements_page(opened(**{"answer: mixed": "answer: fair"})).drawing.body
    assert "Three questions and figures on which sources differ; two not yet explained. " in page
    assert page.count("Not yet explained") == 4, "in the lead and below"
    lines = re.findall(r'<li><a href="#(?:question|measure)-[^>]*>(.*?)</li>', page)
    first, *_ = [" ".join(re.sub(r"<[^>]+>", "", line).split()) for line in lines]
    against = "Fair: Post against Too low: Quay Review (not usually reliable)"
    assert (len(lines), first) == (3, f"Is the offer fair? {against}. Not yet explained")
    themes = tuple(replace(theme, disagreements=()) for theme in corpus().themes)
    calm = replace(corpus(), articles=corpus().articles[:1], themes=themes)
    assert "No sources differ." in disagreements_page(calm).drawing.body


def test_one_note_on_two_questions_is_one_disagreement() -> None:
    found = contradicted()
    theme, *others = found.themes
    note = replace(theme.disagreements[0], on=("fair-offer", "price.money"), says="One thing.")
    noted = replace(found, themes=(replace(theme, disagreements=(note,)), *others))
    both, alone = foremost(noted)
    assert [[each.name for each in group] for group in (both, alone)] == [
        ["fair-offer", "price.money"],
        ["settles"],
    ]
    home, page = (of(noted).drawing.body for of in (home_page, disagreements_page))
    (listed,) = re.findall(r'<ul class="lb-claims lb-against">.*?</ul>', home, re.DOTALL)
    assert listed.count("<li>") == 2
    told = " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert "Three questions and figures on which sources differ (two disagreements); " in told
    (lines,) = re.findall(r'<ul class="lb-claims lb-against">.*?</ul>', page, re.DOTALL)
    assert lines.count("<li>") == 2
    assert told.count("One thing.") == 1
    assert "The same disagreement as on Is the offer fair?" in told


def renamed(theme: Theme, name: str) -> Theme:
    """Return the theme with all its disagreements called so."""
    return replace(theme, disagreements=tuple(replace(d, id=name) for d in theme.disagreements[:1]))


def test_two_themes_may_use_one_id_for_disagreements_of_their_own() -> None:
    found = corpus()
    themes = tuple(renamed(theme, "same") for theme in found.themes)
    assert [len(theme.disagreements) for theme in themes] == [1, 1, 1]
    drawn = disagreements_page(replace(found, themes=themes)).drawing
    says = [disagreement.says for theme in themes for disagreement in theme.disagreements]
    assert [drawn.body.count(sentence) for sentence in says] == [1, 1, 1]
    anchors = [*drawn.ids]
    assert "counted-who-pays--same" in anchors
    assert "counted-background--same" in anchors
    assert len(anchors) == len(set(anchors))


def test_no_anchor_stands_twice_whatever_themes_and_questions_are_called() -> None:
    found = corpus()
    names = ("settles", "figures", "also-noted")
    themes = tuple(replace(t, id=name) for t, name in zip(found.themes, names, strict=True))
    alike = replace(found, themes=themes)
    anchors = [*disagreements_page(alike).drawing.ids]
    assert {"theme-settles", "question-settles", "figures", "also-noted"} <= set(anchors)
    assert len(anchors) == len(set(anchors))


def test_the_home_page_leads_to_what_explains_its_disagreement() -> None:
    found = corpus()
    anchors = re.findall(r'disagreements/#(question[^"]+)"', home_page(found).drawing.body)
    assert anchors
    assert {*anchors} <= {*disagreements_page(found).drawing.ids}


def test_a_page_with_many_articles_shows_the_latest_and_counts_the_rest() -> None:
    found = corpus()
    many = replace(found, articles=tuple(a for a in found.articles for _ in range(13)))
    assert "and five earlier ones" in positions_page(many).drawing.body
    few = replace(found, articles=tuple(a for a in found.articles for _ in range(12)))
    lines = positions_page(few).drawing.body.split("<li>")
    assert not [line for line in lines if "earlier one" in line and "Not addressed" not in line]
    assert "earlier claim" in disagreements_page(many).drawing.body


@dataclass(frozen=True, kw_only=True)
class Given:
    """A claim with one figure, in an article of its own unless it names another's."""

    amount: int
    as_of: str = ""
    date: str = ""
    said: str = ""
    published: str = "2031-05-17"
    kind: Kind = Kind.EVENT
    condition: str = ""
    by: str = "author"
    article: str = ""

    def within(self, article: Article, number: int) -> Article:
        """Return the article with this claim alone."""
        claim = article.claims[0]
        figure = replace(
            claim.figures[0],
            low=self.amount,
            high=self.amount,
            qualifier=Qualifier.EXACTLY,
            as_of=parse_date(self.as_of) if self.as_of else None,
        )
        own = replace(
            claim,
            id=f"c{number:02}",
            article=self.article or f"a{number:02}",
            figures=(figure,),
            date=parse_date(self.date) if self.date else None,
            said=parse_date(self.said) if self.said else None,
            kind=self.kind,
            condition=self.condition,
            by=(replace(claim.by[0], id=self.by),),
        )
        seed = article.seed.model_copy(update={"published": parse_date(self.published)})
        return replace(article, id=own.article, seed=seed, claims=(own,), answers={})


def differing(*given: Given, on: Sequence[str] = ()) -> Corpus:
    """Return a corpus of these figures of one measure; the editors note those ``on`` it."""
    found = corpus(drafts=True)
    radio = next(article for article in found.articles if article.id.startswith("tide-radio"))
    made = [each.within(radio, number) for number, each in enumerate(given)]
    claims = tuple(claim for article in made for claim in article.claims)
    theme = next(theme for theme in found.themes if theme.disagreements)
    noted = replace(
        theme.disagreements[0],
        on=("dockers-out-at-night",),
        claims=tuple(claim for claim in claims if claim.id in on),
    )
    themes = (replace(theme, questions=(), disagreements=(noted,)),) if on else ()
    return replace(found, articles=tuple(made), themes=themes)


def sides(found: Corpus) -> list[str]:
    """Return what differs of the one measure, each figure with its date."""
    measures = differing_measures(found)
    shown = [side for measure in measures for side in measure.sides]
    return [f"{side.label} {side.as_of or ''}".strip() for side in shown]


MAY, JULY = Given(amount=10, as_of="2031-05"), Given(amount=20, as_of="2031-07")


@pytest.mark.parametrize(
    ("given", "differ"),
    [
        pytest.param([MAY, JULY], [], id="a development"),
        pytest.param(
            [MAY, replace(MAY, amount=12, as_of="2031-05-03")],
            ["10 dockers 2031-05", "12 dockers 2031-05-03"],
            id="dates that overlap",
        ),
        pytest.param(
            [MAY, JULY, replace(MAY, amount=12), replace(JULY, amount=9)],
            ["10 dockers 2031-05", "12 dockers 2031-05", "20 dockers 2031-07", "9 dockers 2031-07"],
            id="two times, told apart",
        ),
        pytest.param(
            [MAY, JULY, replace(JULY, amount=19)],
            ["20 dockers 2031-07", "19 dockers 2031-07"],
            id="one of two times",
        ),
        pytest.param(
            [MAY, Given(amount=12, date="2031-05-01"), Given(amount=13, date="2031-04-30")],
            ["10 dockers 2031-05", "12 dockers"],
            id="undated: as the claim's event",
        ),
        pytest.param(
            [MAY, Given(amount=12, said="2031-05-01"), Given(amount=13, said="2031-04-30")],
            ["10 dockers 2031-05", "12 dockers"],
            id="undated: when it was said",
        ),
        pytest.param(
            [MAY, Given(amount=12), Given(amount=13, published="2031-06-01")],
            ["10 dockers 2031-05", "12 dockers"],
            id="undated: when it was published",
        ),
        pytest.param(
            [MAY, replace(MAY, amount=12, kind=Kind.FORECAST)], [], id="forecast and event"
        ),
        pytest.param(
            [replace(MAY, kind=Kind.FORECAST), replace(MAY, amount=12, kind=Kind.FORECAST)],
            ["10 dockers 2031-05", "12 dockers 2031-05"],
            id="two forecasts",
        ),
        pytest.param([MAY, replace(MAY, amount=12, condition="it rains")], [], id="what would be"),
        pytest.param(
            [replace(MAY, article="a"), replace(MAY, amount=12, article="a")],
            [],
            id="one source",
        ),
        pytest.param(
            [replace(MAY, article="a"), replace(MAY, amount=12, article="a", by="union")],
            ["10 dockers 2031-05", "12 dockers 2031-05"],
            id="two who speak in one article",
        ),
    ],
)
def test_figures_differ_where_they_are_of_one_time(given: list[Given], differ: list[str]) -> None:
    assert sides(differing(*given)) == differ


def test_figures_that_the_editors_set_against_each_other_differ_whenever_they_are_of() -> None:
    given = [MAY, JULY, replace(JULY, amount=30, as_of="2031-08")]
    assert sides(differing(*given, on=["c00", "c02"])) == [
        "10 dockers 2031-05",
        "30 dockers 2031-08",
    ]


def test_the_page_dates_what_differs() -> None:
    body = disagreements_page(differing(MAY, replace(MAY, amount=12))).drawing.body
    assert re.findall(r'<p class="lb-answer">(.*?)</p>', body) == [
        "10 dockers, May 2031",
        "12 dockers, May 2031",
    ]
    assert "One question or figure on which sources differ; one not yet explained." in body


def of_one_day(amounts: Sequence[int]) -> Corpus:
    return differing(*(Given(amount=amount) for amount in amounts))


def test_home_ends_who_disagrees_with_a_figure() -> None:
    found = of_one_day([5, 90])
    both = replace(corpus(), articles=(*corpus().articles, *found.articles))
    *questions, (last,) = foremost(both)
    assert (len(questions), last.anchor) == (2, f"measure-{differing_measures(found)[0].name}")
    assert f'href="disagreements/#{last.anchor}"' in home_page(both).drawing.body


def test_one_source_with_two_figures_stands_on_one_side() -> None:
    two = [Given(amount=amount, article="one") for amount in (10, 12)]
    body = disagreements_page(differing(*two, Given(amount=20))).drawing.body
    (line,) = re.findall(r'<ul class="lb-claims lb-against">\s*<li>(.*?)</li>', body)
    told = " ".join(re.sub(r"<[^>]*>", "", line).split())
    other = "20 dockers: Tide Radio (reliability cannot be judged) against"
    assert f"{other} 10 dockers or 12 dockers: Tide Radio" in told


def test_of_many_figures_the_lowest_the_highest_and_the_latest_are_shown() -> None:
    twelve = [90, 5, *range(10, 20)]
    (measure,) = differing_measures(of_one_day(twelve))
    assert [side.label for side in measure.sides] == [f"{n} dockers" for n in twelve]
    assert measure.further == 0
    thirteen = [10, 90, 11, 5, *range(12, 21)]
    (measure,) = differing_measures(of_one_day(thirteen))
    shown = [90, 5, *range(15, 21)]
    assert [side.label for side in measure.sides] == [f"{n} dockers" for n in shown]
    assert measure.further == 5
    page = disagreements_page(of_one_day(thirteen)).drawing.body
    told = '<p class="lb-rest">And five further figures, all in the <a href="../data/figures.csv">'
    assert told in page
    assert "further figure" not in disagreements_page(of_one_day(twelve)).drawing.body
