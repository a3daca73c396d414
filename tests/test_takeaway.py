"""What a theme comes to: the judgement first, its reasons folded beneath, nothing told twice."""

import re
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from sitegen.corpus import Corpus, Statement, link
from sitegen.library import read_library
from sitegen.places import SITE
from sitegen.views.home import home_page
from sitegen.views.theme import theme_page
from tests.markup import Page as Markup
from tests.projects import site
from tests.test_views import corpus as invented_corpus
from tests.tiers import IN_CI, first_of

SHOWN = "element => element.checkVisibility({contentVisibilityAuto: false})"


def card(corpus: Corpus, theme: str) -> str:
    """Return the text of a theme's card on the home page, what is folded after a bar."""
    body = home_page(corpus).drawing.body
    own = body[body.index(f'aria-labelledby="theme-{theme}"') - 50 :].partition("</section>")[0]
    above, _, rest = own[own.index(">") + 1 :].partition("<details")
    folded, _, below = rest.partition("</details>")
    return f"{Markup(above + below).text.strip()} | {Markup('<details' + folded).text.strip()}"


def test_home_has_the_judgement_first_and_what_it_is_held_against() -> None:
    above, _, folded = card(invented_corpus(), "who-pays").partition(" | ")
    assert " ".join(above.split()) == (
        "Who pays The offer will likely be refused. Our judgement Likely (55 to 80%), "
        "low confidence Why. The union's demand is more than twice the offer. Bottom line. "
        "Two of three articles call the offer too low, if one of them only in part. "
        "Main dissent. The city calls the offer generous. Post"
    )
    assert folded == (
        "Claims: two for, one against For: Post ¶ 7 Quay Review ¶ 4 (not usually reliable) "
        "Against: Post ¶ 10 Reasoning, and each claim in words"
    )


def test_of_a_longer_statement_home_has_the_first_sentence() -> None:
    corpus = invented_corpus()
    theme = next(theme for theme in corpus.themes if theme.dissent)
    assert theme.dissent
    longer = replace(theme.dissent, says="One side calls it generous. The other says more.")
    changed = replace(theme, dissent=longer)
    few = replace(corpus, themes=(changed,))
    assert "Main dissent. One side calls it generous. in full Post" in card(few, theme.id)
    more = f'<a class="lb-more" href="themes/{theme.id}/#dissent">in full</a>'
    assert more in home_page(few).drawing.body
    assert '<p class="lb-dissent" id="dissent">' in theme_page(changed, few).drawing.body
    named = replace(theme.dissent, says="The Post alone calls it generous.")
    (above, *_) = card(replace(corpus, themes=(replace(theme, dissent=named),)), theme.id).split(
        "|"
    )
    assert " ".join(above.split()).endswith("Main dissent. The Post alone calls it generous.")


def test_home_has_the_reason_and_below_the_cards_what_would_change_each() -> None:
    corpus = invented_corpus()
    judgement = corpus.themes[0].judgements[0]
    whole = replace(judgement, because="It follows. The Post has it.")
    other = replace(judgement, id="other", would_change="A second offer.")
    theme = replace(corpus.themes[0], judgements=(whole, other))
    body = home_page(replace(corpus, themes=(theme, *corpus.themes[1:]))).drawing.body
    told = " ".join(Markup(body).text.split())
    assert "low confidence Why. It follows. Claims: two for, one against For: Post" in told
    assert "The Post has it." not in told
    changes = body.partition('<h2 id="would-change">')[2].partition("</section>")[0]
    assert " ".join(Markup(changes).text.split()) == (
        "What would change our mind Who pays: A ballot among the dockers. "
        "Who decides: A date for a hearing."
    )


def test_home_says_once_how_sure_all_judgements_are() -> None:
    corpus = invented_corpus()

    def told(corpus: Corpus) -> str:
        body = home_page(corpus).drawing.body
        line = body.partition('<h2 id="how-sure">How sure</h2>')[2].partition(" <a ")[0]
        return Markup(line).text.strip()

    articles = "(three articles, no primary documents)."
    assert told(corpus) == (
        "Two judgements: one likely (55 to 80%), one very unlikely (5 to 20%); "
        f"low confidence: one, moderate confidence: one {articles}"
    )
    alike = tuple(replace(theme, judgements=theme.judgements * 2) for theme in corpus.themes[:1])
    assert told(replace(corpus, themes=alike)) == (
        "Two judgements, one at the head of a card and one also judged: "
        f"two likely (55 to 80%); for each low confidence {articles}"
    )
    assert "how-sure" not in home_page(replace(corpus, themes=())).drawing.body


@pytest.mark.parametrize(
    ("without", "gone"),
    [
        ({"judgements": ()}, ["Our judgement", "Would change our mind"]),
        ({"dissent": None}, ["Main dissent"]),
        ({"bottom_line": (), "dissent": None}, ["Bottom line", "Main dissent"]),
    ],
)
def test_what_a_theme_lacks_has_no_line(without: dict[str, object], gone: list[str]) -> None:
    corpus = invented_corpus()
    theme = replace(corpus.themes[0], **without)  # type: ignore[arg-type]
    few = replace(corpus, themes=(theme,))
    for text in (card(few, theme.id), Markup(theme_page(theme, few).drawing.body).text):
        for each in gone:
            assert each not in text


def test_a_second_judgement_is_a_link_on_home_and_whole_on_its_page() -> None:
    corpus = invented_corpus()
    theme = corpus.themes[0]
    other = replace(theme.judgements[0], id="second", says="A second thing is likely.")
    for amount in (2, 3):
        several = replace(theme, judgements=(theme.judgements[0], *[other] * (amount - 1)))
        few = replace(corpus, themes=(several,))
        assert "A second thing is likely." not in card(few, theme.id)
        sure = home_page(few).drawing.body.partition('id="how-sure"')[2].partition("</section>")[0]
        assert sure.count("A second thing is likely.") == amount - 1
        body = theme_page(several, few).drawing.body
        text = Markup(body).text
        assert text.count("A second thing is likely.") == amount - 1
        assert body.index('id="bottom-line"') < body.index('<h2 id="also-judged">Also judged</h2>')


def test_the_first_judgement_comes_before_the_bottom_line() -> None:
    corpus = invented_corpus()
    for theme in corpus.themes:
        body = theme_page(theme, corpus).drawing.body
        if theme.judgements:
            assert body.index('id="judgements"') < body.index('id="bottom-line"')


def test_statements_are_whole_on_the_page_of_their_theme() -> None:
    corpus = invented_corpus()
    for theme in corpus.themes:
        text = Markup(theme_page(theme, corpus).drawing.body).text
        statements: list[Statement] = [*theme.bottom_line, *filter(None, [theme.dissent])]
        for says in [s.says for s in statements] + [j.because for j in theme.judgements]:
            assert text.count(says) == 1


def test_what_the_bottom_line_counts_is_among_the_figures_of_its_page() -> None:
    corpus = invented_corpus()
    theme = corpus.themes[1]
    assert 'id="figures"' not in theme_page(theme, corpus).drawing.body
    (claim, *_) = (claim for claim in corpus.claims if claim.figures)
    line = replace(theme.bottom_line[0], rests_on=(claim,))
    body = theme_page(replace(theme, bottom_line=(line,)), corpus).drawing.body
    panels = re.findall(r'<h3 id="figures-([a-z-]+)"', body)
    assert panels == [claim.figures[0].measure.family]


def test_links_to_sections_of_home_stand_in_the_order_of_the_page() -> None:
    corpus = invented_corpus()
    changed = corpus.themes[0].bottom_line[:1]
    body = home_page(replace(corpus, changed=changed)).drawing.body
    links = re.findall(r'href="#([a-z-]+)"', body.partition("</nav>")[0])
    places = [body.index(f' id="{link}"') for link in links]
    assert len(places) > 8
    assert places == sorted(places)


def test_what_would_change_one_judged_beside_is_said_on_its_page() -> None:
    corpus = invented_corpus()
    head = corpus.themes[0].judgements[0]
    other = replace(head, id="other", would_change="Strike pay: likelier if a fund is set up.")
    theme = replace(corpus.themes[0], judgements=(head, other))
    body = home_page(replace(corpus, themes=(theme,))).drawing.body
    section = body.partition('id="would-change"')[2].partition("</section>")[0]
    assert "<b>Who pays:</b></a> A ballot among the dockers." in section
    assert "Strike pay" not in section
    assert "a fund is set up" not in section
    assert body.count("#judgement-other") == 1


@pytest.mark.browser
def test_opening_one_cards_claims_moves_no_other_card(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(address)
    tops = "all => all.map(one => one.getBoundingClientRect().top)"
    cards = page.locator(".lb-card")
    others = cards.nth(1).locator("p:visible")
    before = others.evaluate_all(tops)
    cards.first.locator("summary").click()
    assert cards.first.locator("details[open]").count() == 1
    assert others.evaluate_all(tops) == before


@pytest.mark.browser
def test_a_heading_jumped_to_is_marked_for_a_moment_only(page: Page, address: str) -> None:
    page.goto(f"{address}#since")
    ground = "getComputedStyle(document.querySelector('#since')).backgroundColor"
    page.wait_for_function("document.getAnimations().some(one => one.animationName == 'lb-found')")
    assert page.evaluate(ground) != "rgba(0, 0, 0, 0)"
    page.evaluate("document.getAnimations().forEach(one => one.finish())")
    assert page.evaluate(ground) == "rgba(0, 0, 0, 0)"


@pytest.mark.browser
def test_on_paper_no_link_stands_that_has_nothing_to_say_there(page: Page, address: str) -> None:
    page.goto(address)
    links = page.get_by_text(
        re.compile("^(in full|How we .*|All answers .*|What that means|BibTeX)$", re.IGNORECASE)
    ).all()
    assert links
    page.emulate_media(media="print")
    assert not any(link.is_visible() for link in links)


def test_home_says_since_when_by_date_and_by_whom() -> None:
    corpus = invented_corpus()
    undated = next(claim for claim in corpus.claims if not claim.date)
    given = replace(corpus, since=(undated, *reversed(corpus.since)))
    body = home_page(given).drawing.body
    text = Markup(body[body.index('<h2 id="since"') : body.index('<h2 id="what-changed"')]).text
    assert text == (
        "Since when "
        "November 2030 At least 60 dockers of the night shift have been "
        "out since 2030, and several dozen ships wait. Unnamed sources stated "
        "Dock Institute ¶ 2-3, 5 Around 1 May 2031 Early in May some 400 dockers stopped work. "
        f"Ada Vane stated Post ¶ 5-6 No date given {undated.says} Eastness port authority stated "
        "Dock Institute ¶ 1, 4"
    )
    files = site()
    fewer = files[SITE].replace(b"  - dock-institute-2031-lind/night-shift\n", b"")
    other = link(read_library({**files, SITE: fewer})[0], drafts=False)
    assert (len(other.since), other.key == corpus.key) == (1, False)
    assert 'id="since"' not in home_page(replace(corpus, since=())).drawing.body


@pytest.mark.browser
@pytest.mark.parametrize(("width", "height", "screens"), [(1280, 800, 1), (390, 844, 2)])
def test_all_answers_are_seen_at_once(
    page: Page, address: str, width: int, height: int, screens: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto(address)
    for part in (".lb-card__says", ".lb-card .lb-scale", ".lb-card__line", ".lb-card__dissent"):
        ends = page.locator(part).evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().bottom)"
        )
        assert ends
        assert max(ends) < screens * height, part


@pytest.mark.browser
@pytest.mark.parametrize("path", ["", "themes/who-pays/"])
@pytest.mark.parametrize("scripts", first_of(["with scripts", "without"], 1, IN_CI))
def test_evidence_opens_by_hand_and_on_paper(
    browser: Browser, address: str, path: str, scripts: str
) -> None:
    context = browser.new_context(java_script_enabled=scripts != "without")
    page = context.new_page()
    page.goto(address + path)
    fold = page.locator("details.lb-fold").first
    told = fold.locator(":scope > :not(summary)").first
    assert not told.evaluate(SHOWN)
    page.emulate_media(media="print")
    assert told.evaluate(SHOWN) == bool(path), "home's stands on the sheets of the themes"
    assert fold.locator("summary").is_visible() == bool(path), "home's first sentence stands above"
    page.emulate_media(media="screen")
    fold.locator("summary").click()
    assert told.evaluate(SHOWN)
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", [390, 900, 1280])
def test_evidence_opens_beside_the_reason_on_its_own_card(
    browser: Browser, address: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(address)
    folds = page.locator(".lb-card__why + details.lb-fold")
    for fold in folds.all():
        fold.locator("summary").click()
    assert folds.count() == page.locator(".lb-card__held > [open]:last-child").count() > 0
    assert page.evaluate("""[...document.querySelectorAll(".lb-card .lb-fold")].every(fold => {
        const [inner, outer] = [fold.lastElementChild, fold.parentElement]
            .map(part => part.getBoundingClientRect());
        return inner.left >= outer.left && inner.right <= outer.right
            && inner.bottom <= outer.bottom && inner.height > 0;
    })""")
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize("path", ["", "themes/who-pays/"])
def test_a_likelihood_is_a_thin_bar(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    bars = page.locator(".lb-scale").evaluate_all(
        "all => all.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight])"
    )
    assert bars
    assert all(width > 100 and 5 < height < 12 for width, height in bars), bars
    page.emulate_media(forced_colors="active")
    ground = "bar => getComputedStyle(bar).backgroundImage"
    assert page.locator(".lb-scale").first.evaluate(ground) == "none", (
        "what is likely is seen on it"
    )
