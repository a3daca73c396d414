"""Headlines of panels: who says least and most of each measure, and what one source alone says."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import unescape

import pytest

from sitegen import wording
from sitegen.addresses import FIGURES
from sitegen.corpus import Corpus, Figure, Measure
from sitegen.dates import parse_date
from sitegen.records.terms import Kind, Qualifier
from sitegen.views.estimates import Family, families
from sitegen.views.headlines import headline_of
from sitegen.views.overviews import figures_page
from sitegen.views.panels import panels
from sitegen.views.rendering import fill
from tests.growing import MOST, growth
from tests.projects import invented
from tests.test_doubt import graded
from tests.test_panels import MEASURE, at_sea, of_this_site, some_ships

LINE = re.compile(r"<(?:li|div)><b>(.*?):</b>(.*?)</(?:li|div)>", re.DOTALL)


def headlines(corpus: Corpus) -> list[str]:
    """Return what stands above each panel of the page of all figures, as HTML."""
    body = figures_page(corpus).drawing.body
    return re.findall(r'<ul class="lb-headline">(.*?)</ul>', body, re.DOTALL)


def text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def test_a_range_shares_its_scale_and_a_scale_is_never_without_its_unit() -> None:
    boats = replace(MEASURE, id="boats", label="Boats")
    figures = [
        some_ships(low=1_900_000_000, high=2_200_000_000),
        some_ships(boats, low=70_000_000, high=80_000_000),
    ]
    measures = [figure.measure for figure in figures]
    (panel,) = at_sea(*figures, measures=measures)
    page = fill("headline.html", page=FIGURES, by_id=invented().by_id, panel=panel)
    said = text(page).replace("\u00a0", " ")
    assert "Ships: 1.9 to 2.2 billion (" in said, "the name says it"
    assert "Boats: 70 to 80 million ships" in said


@pytest.mark.parametrize("read_corpus", [invented, of_this_site])
def test_every_number_has_its_source_its_people_and_its_day(
    read_corpus: Callable[[], Corpus],
) -> None:
    corpus = read_corpus()
    claims = [(claim, figure) for claim in corpus.claims for figure in claim.figures]
    there = {figure.measure.family for _, figure in claims}
    families = [name for name in corpus.families if name in there]
    for family, html in zip(families, headlines(corpus), strict=True):
        lines = dict(LINE.findall(html))
        for claim, figure in claims:
            measure, article = figure.measure, corpus.by_id[claim.article]
            if measure.family != family:
                continue
            whole = corpus.measures.get(measure.part_of, measure)
            line = lines.get(measure.label) or lines[whole.label]
            said = text(line)
            own = [actor.id for actor in claim.by] == ["author"]
            names = [] if own else wording.names(claim.by, article)
            days = [figure.as_of.words] if figure.as_of else []
            for each in (wording.figure(figure), *names, *days):
                assert each in said
            assert (article.name in said) or f">{article.name}" in html
            alike = re.findall(r'href="\.\./([^"]*)"', line)
            assert any(link.startswith("sources/") for link in alike)


def test_headlines_say_what_a_reader_would() -> None:
    pay, strike = (text(html) for html in headlines(graded("quay-review-2031-holm", "F")))
    assert pay == (
        "Offered: 900 crowns (Eastness port authority, in Dock Institute, April 2031); "
        "up to 1,200 crowns (Eastness port authority, in Post, April 2031 to May 2031). "
        "Only in Quay Review (reliability cannot be judged): Demanded: more than 3,000 "
        "crowns (Dockers' union); less than 4,500 crowns (Dockers' union, perhaps 2030)."
    )
    assert strike == (
        "On strike: about 400 dockers (Post, 1 May 2031). On strike, of them at night: "
        "at least 60 (unnamed sources, in Dock Institute). Waiting: 10 to 12 ships (Quay "
        "Review, reliability cannot be judged, spring 2031, error in the article); "
        "several dozen ships (unnamed sources, in Dock Institute, 2030)."
    )


BOATS = replace(MEASURE, id="boats", label="Boats")
TUGS = replace(MEASURE, id="tugs", label="Tugs", unit="tugs")


def ships(
    *figures: Figure, measures: Sequence[Measure] = (MEASURE,), ahead: Sequence[Figure] = ()
) -> str:
    """Return the headline of a corpus with one claim that has these figures, one that expects."""
    few = invented()
    claim = replace(few.articles[0].claims[0], figures=figures, slip="")
    forecast = replace(claim, id="later", kind=Kind.FORECAST, figures=tuple(ahead), date=None)
    corpus = replace(
        few,
        articles=(replace(few.articles[0], claims=(claim, forecast)),),
        families={"sea": "At sea"},
        measures={measure.id: measure for measure in measures},
    )
    assert len(panels(corpus, measures)) == 1
    return text(headlines(corpus)[0])


WHO = "Eastness port authority, in Dock Institute"


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ([some_ships(low=1, high=2)], f"Ships: 1 to 2 ({WHO})."),
        ([some_ships(low=None, high=None)], f"Ships: some ({WHO})."),
        (
            [some_ships(low=1, high=2), some_ships(low=None, high=None)],
            f"Ships: 1 to 2 ({WHO}); some ({WHO}).",
        ),
        (
            [some_ships(low=3, high=4), some_ships(replace(TUGS, part_of="ships"), low=1, high=2)],
            f"Ships: 3 to 4 ({WHO}), 1 to 2 of them tugs ({WHO}).",
        ),
        (
            [
                some_ships(replace(BOATS, id=f"m{n}", label=f"M{n}"), low=n, high=12)
                for n in range(1, 10)
            ],
            " ".join(f"M{n}: {n} to 12{' ships' if n == 1 else ''} ({WHO})." for n in range(1, 9))
            + " One more count below.",
        ),
    ],
)
def test_a_headline_is_worded_by_what_there_is(figures: list[Figure], said: str) -> None:
    measures = {figure.measure.id: figure.measure for figure in figures}
    assert ships(*figures, measures=[*measures.values()]) == said


def exactly(amount: int) -> Figure:
    return replace(some_ships(low=amount, high=amount), qualifier=Qualifier.EXACTLY)


def of_days(*amounts: int) -> list[Figure]:
    return [replace(exactly(n), as_of=parse_date(f"20{n:02}")) for n in amounts]


def test_what_is_of_another_day_or_expected_is_said_apart() -> None:
    one, two, three = of_days(1, 2, 3)
    later = replace(one, as_of=parse_date("2099"))
    assert ships(three, two, ahead=[later]) == (
        f"Ships: 2 ({WHO}, 2002); 3 ({WHO}, 2003); as a forecast 1 ({WHO}, 2099)."
    )
    assert ships(ahead=[exactly(1)]) == f"Ships: 1 ({WHO}).", "it rests on a number"


def test_what_a_source_says_elsewhere_without_a_date_stands_behind_it() -> None:
    few = invented()
    claim = replace(few.articles[0].claims[0], slip="")
    claims = [
        replace(claim, id=f"c{n}", figures=(each,)) for n, each in enumerate(map(exactly, range(6)))
    ]
    article = replace(few.articles[0], claims=tuple(claims))
    families, measures = {"sea": "At sea"}, {"ships": MEASURE}
    corpus = replace(few, articles=(article,), families=families, measures=measures)
    (said,) = headlines(corpus)
    assert (
        text(said)
        == f"Ships: 0 ({WHO}; elsewhere in Dock Institute 1, 2 and 3, and two more counts)."
    )


def test_of_many_the_lowest_and_the_highest_are_told() -> None:
    assert ships(*of_days(*range(1, 8))) == (
        f"Ships: 1 ({WHO}, 2001); 7 ({WHO}, 2007); five more counts."
    )


def test_who_gives_the_same_number_stands_beside_it() -> None:
    same = [replace(exactly(4), as_of=parse_date(f"20{n}")) for n in range(10, 16)]
    days = "; ".join(f"{WHO}, 20{n}" for n in range(12, 16))
    assert ships(*same) == f"Ships: 4 ({days}; and two earlier ones)."


def test_the_time_grows_with_the_estimates() -> None:
    corpus = invented()
    family = families(corpus, corpus.measures.values())[0]
    first = family.measures[0].estimates[0]

    def many(amount: int) -> Family:
        figures = [replace(first.figure, low=float(i), high=float(i)) for i in range(amount)]
        rows = tuple(replace(first, figure=figure) for figure in figures)
        return replace(family, measures=(replace(family.measures[0], estimates=rows),))

    made = {size: many(size) for size in (400, 1_600)}
    assert growth(lambda text: headline_of(made[len(text) - 2]), "x", 400) < MOST
