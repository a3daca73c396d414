"""Headlines of panels: who says most and least, of what, and what rests on a doubted source."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html import unescape

import pytest

from sitegen import addresses, wording
from sitegen.corpus import Claim, Corpus, Figure, Measure
from sitegen.views.figures import figures_page
from sitegen.views.panels import panels
from tests.projects import invented
from tests.test_doubt import graded
from tests.test_panels import MEASURE, of_this_site, some_ships

Pair = tuple[Claim, Figure]


def headlines(corpus: Corpus) -> list[str]:
    """Return what stands above each panel of the page of all figures, as HTML."""
    body = figures_page(corpus).drawing.body
    return re.findall(r'<p class="lb-headline">(.*?)</p>', body, re.DOTALL)


def text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def given(corpus: Corpus, family: str) -> Iterator[Pair]:
    for claim in corpus.claims:
        yield from ((claim, f) for f in claim.figures if f.measure.family == family)


def numbers(figure: Figure) -> tuple[float, ...]:
    """Return the higher number of a figure, then the lower one; nothing where it has none."""
    return tuple(sorted({v for v in (figure.low, figure.high) if v is not None}, reverse=True))


def compared(corpus: Corpus, family: str) -> Sequence[Pair]:
    """Return the figures that the rule compares: of the widest measure, else of one unit."""
    every = list(given(corpus, family))
    counted = [pair for pair in every if numbers(pair[1])]
    groups = [[p for p in counted if p[1].measure.id == name] for name in corpus.measures]
    widest = max(groups, key=lambda found: (len({numbers(f) for _, f in found}), len(found)))
    if len(widest) > 1 or len(every) == 1:
        return widest if len(widest) > 1 else every
    units = [unit(measure, corpus) for measure in corpus.measures.values()]
    sharing = [[p for p in counted if unit(p[1].measure, corpus) == name] for name in units]
    found = max(sharing, key=len)
    return found if len(found) > 1 else ()


def unit(measure: Measure, corpus: Corpus) -> str:
    whole = corpus.measures.get(measure.part_of)
    return whole.unit if whole and whole.family == measure.family else measure.unit


def resting(corpus: Corpus, family: str) -> dict[str, list[str]]:
    """Return by doubted source the measures that rest on it alone."""
    sources: dict[str, set[str]] = {}
    for claim, figure in given(corpus, family):
        sources.setdefault(figure.measure.id, set()).add(claim.article)
    found: dict[str, list[str]] = {}
    for name, measure in corpus.measures.items():
        match [*sources.get(name, ())]:
            case [only] if wording.doubt(corpus.by_id[only].seed):
                found.setdefault(only, []).append(measure.label)
    return found


def who(claim: Claim, figure: Figure, corpus: Corpus) -> str:
    """Return who says a number, as of when, and how far the source is doubted."""
    article = corpus.by_id[claim.article]
    when = figure.as_of.words if figure.as_of else "no date given"
    said = [wording.listed(wording.names(claim.by, article)), when, wording.doubt(article.seed)]
    return ", ".join(filter(None, said))


def assert_said(html: str, pairs: Sequence[Pair], corpus: Corpus) -> None:
    """Hold a number, where it leads and who gives it against all that give it."""
    found = re.match(r'\s*<a href="([^"]*)"[^>]*>([^<]*)</a> \((.*?)\)[.,]', html, re.DOTALL)
    assert found
    leads = {addresses.claim_url(claim.article, claim.id) for claim, _ in pairs}
    assert found[1].removeprefix("../") in leads
    assert found[2] in {write(f) for _, f in pairs for write in (wording.figure, wording.counted)}
    people = {who(claim, figure, corpus) for claim, figure in pairs}
    named = [re.sub(r"^[^:]*: | error in the article$", "", p) for p in text(found[3]).split("; ")]
    assert {name for name in named if not name.startswith("and ")} <= people


@pytest.mark.parametrize("read_corpus", [invented, of_this_site])
def test_every_number_and_name_of_a_headline_is_the_corpuss(
    read_corpus: Callable[[], Corpus],
) -> None:
    corpus = read_corpus()
    families = [name for name in corpus.families if list(given(corpus, name))]
    for family, html in zip(families, headlines(corpus), strict=True):
        pairs = compared(corpus, family)
        sizes = sorted({numbers(figure) for _, figure in pairs})
        assert ("the most is" in html) == ("the least" in html) == (len(sizes) > 1)
        assert ("No two numbers here count the same." in html) == (not sizes)
        if len(sizes) > 1:
            for words, size in (("the most is", sizes[-1]), ("the least", sizes[0])):
                those = [pair for pair in pairs if numbers(pair[1]) == size]
                assert_said(html.partition(words)[2], those, corpus)
            label = html.partition("</b>")[0].removeprefix("<b>").rstrip(":")
            vague = [
                pair
                for pair in given(corpus, family)
                if pair[1].measure.label == label and not numbers(pair[1])
            ]
            assert ("In words:" in html) == bool(vague)
            if vague:
                assert_said(html.partition("In words:")[2], vague, corpus)
        doubted = resting(corpus, family)
        for source, measures in doubted.items():
            article = corpus.by_id[source]
            only = f"Only {article.name} ({wording.doubt(article.seed)}) gives figures for"
            assert f"{only}: {'; '.join(measures)}." in text(html)
        assert html.count(" gives figures for: ") == len(doubted)


def test_headlines_say_what_a_reader_would() -> None:
    pay, strike = (text(html) for html in headlines(graded("quay-review-2031-holm", "F")))
    assert pay == (
        "Offered: the most is up to 1,200 crowns (Eastness port authority, "
        "April 2031 to May 2031), the least 900 (Eastness port authority, April 2031). "
        "Only Quay Review (reliability cannot be judged) gives figures for: Demanded."
    )
    assert strike == (
        "Each number counts something else; the most is about 400 dockers "
        "(On strike: Ada Vane, 1 May 2031), the least at least 60 dockers "
        "(On strike, of them at night: unnamed sources, no date given)."
    )


BOATS = replace(MEASURE, id="boats", label="Boats")
TUGS = replace(MEASURE, id="tugs", label="Tugs", unit="tugs")


def ships(*figures: Figure, measures: Sequence[Measure] = (MEASURE,)) -> str:
    """Return the headline of a corpus with one claim that has these figures."""
    few = invented()
    claim = replace(few.articles[0].claims[0], figures=figures, slip="")
    corpus = replace(
        few,
        articles=(replace(few.articles[0], claims=(claim,)),),
        families={"sea": "At sea"},
        measures={measure.id: measure for measure in measures},
    )
    assert len(panels(corpus, measures)) == 1
    return text(headlines(corpus)[0])


APART = "Each number counts something else"
WHO = "Eastness port authority, no date given"


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ([some_ships(low=1, high=2)], f"One figure: 1 to 2 ships (Ships: {WHO})."),
        ([some_ships(low=None, high=None)], f"One figure: some ships (Ships: {WHO})."),
        (
            [some_ships(low=1, high=2)] * 2,
            f"Ships: all numbers are the same, 1 to 2 ships ({WHO}; {WHO}).",
        ),
        (
            [some_ships(low=1, high=2)] * 4,
            f"Ships: all numbers are the same, 1 to 2 ships ({WHO}; {WHO}; and two earlier ones).",
        ),
        (
            [some_ships(low=1, high=2), some_ships(BOATS, low=3, high=4)],
            APART
            + f"; the most is 3 to 4 ships (Boats: {WHO}), the least 1 to 2 ships (Ships: {WHO}).",
        ),
        (
            [some_ships(low=1, high=2), some_ships(BOATS, low=1, high=2)],
            APART + f", and all are the same, 1 to 2 ships (Ships: {WHO}; Boats: {WHO}).",
        ),
        (
            [some_ships(low=1, high=2), some_ships(TUGS, low=3, high=4)],
            "No two numbers here count the same.",
        ),
        (
            [some_ships(low=1, high=2), some_ships(low=None, high=None)],
            "No two numbers here count the same.",
        ),
        (
            [
                some_ships(low=1, high=9),
                some_ships(low=2, high=9),
                some_ships(BOATS, low=0, high=99),
            ],
            f"Ships: the most is 2 to 9 ships ({WHO}), the least 1 to 9 ({WHO}).",
        ),
        (
            [some_ships(BOATS, low=1, high=2)] * 3
            + [some_ships(low=1, high=2), some_ships(low=1, high=3)],
            f"Ships: the most is 1 to 3 ships ({WHO}), the least 1 to 2 ({WHO}).",
        ),
    ],
)
def test_a_headline_is_worded_by_what_there_is(figures: list[Figure], said: str) -> None:
    assert ships(*figures, measures=(MEASURE, BOATS, TUGS)) == said
