"""Headlines of panels: who says least and most of each measure, and what one source alone says."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from html import unescape

import pytest

from sitegen import addresses, wording
from sitegen.corpus import Claim, Corpus, Figure, Measure
from sitegen.dates import parse_date
from sitegen.records.terms import Kind, Qualifier
from sitegen.views.estimates import Family, families
from sitegen.views.figures import figures_page
from sitegen.views.headlines import headline_of
from sitegen.views.panels import panels
from tests.growing import MOST, growth
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


def named(pairs: Sequence[Pair], corpus: Corpus, *, unit: bool, who: bool) -> str:
    """Return how the last of some equal figures is written, with the last two who give it."""
    groups: dict[str, list[Pair]] = {}
    for pair in pairs[-2:]:
        groups.setdefault((wording.counted if unit else wording.figure)(pair[1]), []).append(pair)
    if not who:
        return " and ".join(groups)
    earlier = f"; and {wording.count(len(pairs) - 2, 'earlier one')}" if len(pairs) > 2 else ""
    people = ("; ".join(person(*pair, corpus) for pair in those) for those in groups.values())
    return f"{' and '.join(map('{} ({}'.format, groups, map('{})'.format, people)))[:-1]}{earlier})"


def person(claim: Claim, figure: Figure, corpus: Corpus) -> str:
    """Return who says a number beside its source, how far that is doubted, and as of when."""
    article = corpus.by_id[claim.article]
    own = [actor.id for actor in claim.by] == ["author"]
    by = "" if own else wording.listed(wording.names(claim.by, article))
    when = figure.as_of.words if figure.as_of else ""
    slip = "error in the article" if claim.slip else ""
    parts = [by, article.name, wording.doubt(article.seed), when, slip]
    return ", ".join(filter(None, parts))


def clause(pairs: Sequence[Pair], corpus: Corpus, *, unit: bool, who: bool) -> str:
    """Return what is said of one measure, straight from its figures."""
    ahead = [pair for pair in pairs if pair[0].condition or is_forecast(*pair, corpus)]
    known = [pair for pair in pairs if pair not in ahead]
    said = told_of(known, corpus, unit=unit, who=who) if known else []
    said += [f"as a forecast {named(ahead, corpus, unit=unit, who=who)}"] if ahead else []
    return f"{pairs[0][1].measure.label}: {', '.join(said)}"


def is_forecast(claim: Claim, figure: Figure, corpus: Corpus) -> bool:
    """Say whether a figure is of later days than its claim, which looks ahead."""
    told = claim.said or corpus.by_id[claim.article].seed.published
    date = figure.as_of or claim.date or told
    return claim.kind is Kind.FORECAST and date.last > told.last


def told_of(pairs: Sequence[Pair], corpus: Corpus, *, unit: bool, who: bool) -> list[str]:
    sizes = sorted({numbers(figure) for _, figure in pairs} - {()})
    groups: list[tuple[str, list[tuple[float, ...]]]]
    groups = [("", sizes[:1]), ("highest ", sizes[1:][-1:]), ("in words: ", [()])]
    said = [
        label + named(those, corpus, unit=unit, who=who)
        for label, size in groups
        if (those := [pair for pair in pairs if numbers(pair[1]) in size])
    ]
    said[0] = f"lowest {said[0]}" if len(sizes) > 1 else said[0].removeprefix("in words: ")
    return said


def expected(corpus: Corpus, family: str) -> str:
    """Return a family's headline."""
    sentences, alone, before = [], dict[str, list[str]](), ""
    for measure in corpus.measures.values():
        pairs = [pair for pair in given(corpus, family) if pair[1].measure.id == measure.id]
        pairs.sort(key=partial(first_day, corpus))
        sources = {claim.article for claim, _ in pairs}
        (only, *others) = sources or {""}
        if only and not others and wording.doubt(corpus.by_id[only].seed):
            alone.setdefault(only, []).append(clause(pairs, corpus, unit=True, who=False))
        elif pairs:
            unit = measure.unit != before
            sentences.append(f"{clause(pairs, corpus, unit=unit, who=True)}.")
            before = measure.unit
    for source, clauses in alone.items():
        article = corpus.by_id[source]
        doubt = wording.doubt(article.seed)
        sentences.append(f"Only in {article.name} ({doubt}): {'; '.join(clauses)}.")
    return " ".join(sentences)


def first_day(corpus: Corpus, pair: Pair) -> tuple[str, str]:
    claim, figure = pair
    published = corpus.by_id[claim.article].seed.published
    date = figure.as_of or claim.date or claim.said or published
    return date.first, claim.key


@pytest.mark.parametrize("read_corpus", [invented, of_this_site])
def test_every_number_and_name_of_a_headline_is_the_corpuss(
    read_corpus: Callable[[], Corpus],
) -> None:
    corpus = read_corpus()
    families = [name for name in corpus.families if list(given(corpus, name))]
    for family, html in zip(families, headlines(corpus), strict=True):
        assert text(html) == expected(corpus, family)
        leads = {addresses.claim_url(c.article, c.id) for c, _ in given(corpus, family)}
        claims = re.findall(r'href="\.\./([^"]*#[^"]*)"', html)
        assert set(claims) <= leads


def test_headlines_say_what_a_reader_would() -> None:
    pay, strike = (text(html) for html in headlines(graded("quay-review-2031-holm", "F")))
    assert pay == (
        "Offered: lowest 900 crowns (Eastness port authority, Dock Institute, April 2031), "
        "highest up to 1,200 crowns (Eastness port authority, Post, April 2031 to May 2031). "
        "Only in Quay Review (reliability cannot be judged): Demanded: lowest more than 3,000 "
        "crowns, highest less than 4,500 crowns."
    )
    assert strike == (
        "On strike: about 400 dockers (Post, 1 May 2031). On strike, of them at night: "
        "at least 60 (unnamed sources, Dock Institute). Waiting: 10 to 12 ships (Quay "
        "Review, reliability cannot be judged, spring 2031, error in the article), in words: "
        "several dozen ships (unnamed sources, Dock Institute, 2030)."
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


WHO = "Eastness port authority, Dock Institute"


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ([some_ships(low=1, high=2)], f"Ships: 1 to 2 ships ({WHO})."),
        ([some_ships(low=None, high=None)], f"Ships: some ships ({WHO})."),
        ([some_ships(low=1, high=2)] * 2, f"Ships: 1 to 2 ships ({WHO}; {WHO})."),
        (
            [some_ships(low=1, high=2)] * 4,
            f"Ships: 1 to 2 ships ({WHO}; {WHO}; and two earlier ones).",
        ),
        (
            [some_ships(low=1, high=2), some_ships(BOATS, low=3, high=4)],
            f"Ships: 1 to 2 ships ({WHO}). Boats: 3 to 4 ({WHO}).",
        ),
        (
            [some_ships(low=1, high=2), some_ships(TUGS, low=3, high=4)],
            f"Ships: 1 to 2 ships ({WHO}). Tugs: 3 to 4 tugs ({WHO}).",
        ),
        (
            [some_ships(low=1, high=2), some_ships(low=None, high=None)],
            f"Ships: 1 to 2 ships ({WHO}), in words: some ships ({WHO}).",
        ),
        (
            [some_ships(low=1, high=9), some_ships(low=2, high=9), some_ships(low=1, high=3)],
            f"Ships: lowest 1 to 3 ships ({WHO}), highest 2 to 9 ships ({WHO}).",
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


def test_what_is_expected_is_not_the_lowest_or_highest_of_what_was() -> None:
    one, two, three = map(exactly, (1, 2, 3))
    later = [replace(each, as_of=parse_date("2099")) for each in (one, two, three)]
    assert ships(two, three, ahead=later[:1]) == (
        f"Ships: lowest 2 ships ({WHO}), highest 3 ships ({WHO}), "
        f"as a forecast 1 ships ({WHO}, 2099)."
    )
    assert ships(ahead=later) == (
        f"Ships: as a forecast 2 ships ({WHO}, 2099) and "
        f"3 ships ({WHO}, 2099; and one earlier one)."
    )
    assert ships(ahead=[one]) == f"Ships: 1 ships ({WHO}).", "a forecast that rests on a number"


def test_a_number_keeps_the_word_that_each_source_gives_it_with() -> None:
    said = ships(replace(exactly(4), qualifier=Qualifier.ABOUT), exactly(4), exactly(9))
    assert said == (
        f"Ships: lowest about 4 ships ({WHO}) and 4 ships ({WHO}), highest 9 ships ({WHO})."
    )


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
