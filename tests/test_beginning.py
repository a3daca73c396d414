"""From an empty project to a full one: each step is green, builds, and says what comes next."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import build
from sitegen.addresses import DATAPACKAGE, theme_page
from sitegen.corpus import Beginning
from sitegen.library import read_library
from sitegen.project import open_project
from sitegen.rules.settings import pages_by_hand
from sitegen.rules.single import site_is_there, vocabulary_is_there
from tests.projects import CHECKOUT, ending
from tests.test_build import shown

MKDOCS = """\
site_name: Lighthouse
site_description: What becomes of the lighthouse.
hooks: [build.py]
plugins: [search]
theme: {name: material, font: false}
nav:
  - Home: index.md
  - Compare:
      - Where sources stand: positions/index.md
      - Disagreements: disagreements/index.md
      - Figures: figures/index.md
      - Timeline: timeline/index.md
  - All claims: claims/index.md
  - Data: data/index.md
  - Sources: sources/index.md
  - Method: method/index.md
"""
SITE = """\
title: The lighthouse
lead: >-
  What papers claim about the lighthouse of Farpoint.
"""
VOCABULARY = """\
families:
  cost: Cost
measures:
  repair:
    label: Repair
    counts: >-
      Crowns that the repair of the tower costs
    unit: crowns
    family: cost
actors:
  keeper:
    name: Keeper of the light
    kind: person
"""
DRAFT_THEME = """\
state: draft
title: Who repairs it
question: >-
  Who repairs the tower, and for how much?
as_of: 2031-05
questions:
  who-repairs:
    ask: >-
      Who repairs the tower?
    answers:
      town: The town
      nobody: Nobody
"""
SEED = """\
title: The tower
authors: [Ada Vane]
publisher: Farpoint Post
published: 2031-05-10
language: en
genre: report
descriptor: >-
  A report from the harbour.
reliability:
  grade: B
  why: >-
    It names who says what.
text:
  file: tower.txt
  headline: 1
  body: [2]
"""
DRAFT_BRIEF = """\
state: draft
summary: >-
  The town wants to repair the tower.
claims:
  town-repairs:
    says: >-
      The keeper says that the town repairs the tower for 900 crowns.
    by: [keeper]
    paragraphs: [1, 2]
    kind: statement
    figures:
      - {measure: repair, exactly: 900}
    date: 2031-05
    themes: [tower-works]
    answers: {who-repairs: town}
"""
BOTTOM_LINE = """\
bottom_line:
  - says: >-
      In May 2031 one article names the town.
    rests_on: [farpoint-post-2031-vane/town-repairs]
"""
JUDGEMENT = """\
judgements:
  town:
    says: >-
      The town will likely repair the tower.
    likelihood: likely
    confidence: low
    because: >-
      The keeper says so.
    rests_on: [farpoint-post-2031-vane/town-repairs]
    alternative: >-
      The money is spent otherwise.
    would_change: >-
      A decision of the council.
    horizon: 2031-12
    reviewed: 2031-05-20
"""
CONTEXT = """\
state: draft
title: Background
question: >-
  What was so before?
as_of: 2031-05
context: true
"""
SECOND_SEED = SEED.replace("Farpoint Post", "Coast Wire").replace("tower.txt", "coast.txt")
SECOND_BRIEF = """\
state: reviewed
summary: >-
  Nobody has the money.
claims:
  nobody-repairs:
    says: >-
      Nobody repairs the tower.
    paragraphs: [1, 2]
    kind: assessment
    themes: [tower-works, before]
    answers: {who-repairs: nobody}
"""
THEME, BRIEF = "briefings/themes/tower-works.yml", "briefings/articles/farpoint-post-2031-vane.yml"
BEFORE, WIRE = "briefings/themes/before.yml", "coast-wire-2031-vane"
PAGE = theme_page("tower-works", context=False)
NAV = MKDOCS + f"  - Who repairs it: {PAGE}\n"
BOTH = NAV + "  - Background: background/index.md\n"


def reviewed(text: str) -> str:
    return text.replace("state: draft", "state: reviewed")


def lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def fingerprints(name: str) -> tuple[str, str]:
    return f"seeds/{name}.sha256", ""


Step = tuple[str, dict[str, str], Beginning | None]
STEPS: tuple[Step, ...] = (
    ("nothing", {}, Beginning.SITE),
    ("a title", {"briefings/site.yml": SITE}, Beginning.THEME),
    ("a draft theme", {THEME: DRAFT_THEME}, Beginning.ARTICLE),
    ("a seed", {"seeds/farpoint-post-2031-vane.yml": SEED}, Beginning.ARTICLE),
    ("an actor and a measure", {"briefings/vocabulary.yml": VOCABULARY}, Beginning.ARTICLE),
    ("a draft brief", {BRIEF: DRAFT_BRIEF}, Beginning.BRIEF),
    ("a draft resting on a draft", {THEME: DRAFT_THEME + BOTTOM_LINE}, Beginning.BRIEF),
    ("fingerprints", dict([fingerprints("farpoint-post-2031-vane")]), Beginning.BRIEF),
    ("a reviewed brief", {BRIEF: reviewed(DRAFT_BRIEF)}, Beginning.REVIEW),
    ("a reviewed theme", {THEME: reviewed(DRAFT_THEME), "mkdocs.yml": NAV}, None),
    ("its bottom line", {THEME: reviewed(DRAFT_THEME) + BOTTOM_LINE}, None),
    ("its judgement", {THEME: reviewed(DRAFT_THEME) + BOTTOM_LINE + JUDGEMENT}, None),
    ("a draft of the context", {BEFORE: CONTEXT}, None),
    ("another seed", {f"seeds/{WIRE}.yml": SECOND_SEED, **dict([fingerprints(WIRE)])}, None),
    ("another brief", {f"briefings/articles/{WIRE}.yml": SECOND_BRIEF}, None),
    ("the context", {BEFORE: reviewed(CONTEXT), "mkdocs.yml": BOTH}, None),
)


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project in which nobody has written anything yet."""
    root = tmp_path / "begun"
    (root / "docs").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "build.py").write_bytes((CHECKOUT / "build.py").read_bytes())
    monkeypatch.setattr(build, "ROOT", root)
    return root


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(build.main, arguments, prog_name="build.py")


@pytest.mark.slow
def test_every_step_is_green_and_says_what_comes_next(begun: Path) -> None:
    for name, files, step in STEPS:
        write(begun, files)
        checked, built = invoke("check"), invoke()
        ended = f"No problems.{f' Next: {lowered(step.definition)}' if step else ''}\n"
        assert (checked.exit_code, checked.output.partition("Not yet explained: ")[0]) == (
            0,
            ended,
        ), name
        assert built.exit_code == 0, (name, built.output)
        assert ("WARNING" in built.output, ending(built.stdout)) == (False, "Built site/."), name
        home = (begun / "site" / "index.html").read_text("utf-8")
        assert ("What to do next." in home) == bool(step), name


def begin(root: Path, last: str) -> None:
    """Take every step up to this one."""
    for name, files, _ in STEPS:
        write(root, files)
        if name == last:
            return
    raise ValueError(last)


def test_a_build_has_no_trace_of_a_theme_that_is_a_draft(begun: Path) -> None:
    begin(begun, "a reviewed brief")
    assert invoke().exit_code == 0
    pages = {path: path.read_bytes() for path in begun.glob("[ds]*/**/*") if path.is_file()}
    for path, content in pages.items():
        if "briefings" not in path.parts:
            assert (path, b"tower-works" in content) == (path, False)
            assert (path, b"who-repairs" in content) == (path, False)
    article = (begun / "site/sources/farpoint-post-2031-vane/index.html").read_text("utf-8")
    assert '<h2 id="section-no.theme">Claims</h2>' in article
    assert 'id="town-repairs"' in article


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what it imports
@pytest.mark.slow
def test_a_claim_of_no_published_theme_is_data(begun: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    begin(begun, "a reviewed brief")
    assert invoke().exit_code == 0
    report = frictionless.validate(str(begun / "docs" / DATAPACKAGE))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])


def test_claims_of_a_draft_stand_below_those_of_themes(begun: Path) -> None:
    begin(begun, "another seed")
    other = SECOND_BRIEF.partition("claims:\n")[2].partition("    answers:")[0]
    other = other.replace("nobody-repairs", "no-money").replace("tower-works, before", "before")
    brief = SECOND_BRIEF + other
    write(begun, {f"briefings/articles/{WIRE}.yml": brief})
    built = invoke()
    assert built.exit_code == 0, built.output
    page = (begun / f"site/sources/{WIRE}/index.html").read_text("utf-8")
    places = [page.index(f'id="{name}"') for name in ("section-tower-works", "nobody-repairs")]
    places += [page.index(f'id="{name}"') for name in ("section-no.theme", "no-money")]
    assert places == sorted(places)
    assert '<h2 id="section-no.theme">Other claims</h2>' in page


def test_serve_shows_a_draft_and_lets_the_nav_name_it(begun: Path) -> None:
    begin(begun, "a draft resting on a draft")
    write(begun, {"mkdocs.yml": NAV})
    assert [str(problem) for problem in open_project(begun).problems] == [
        (f'mkdocs.yml:17:21: nav: "{PAGE}" is a draft\'s; take this line out until it is reviewed')
    ]
    with shown(begun) as server:
        _, _, theme = server.answer("/themes/tower-works/")
        _, _, home = server.answer("/")
    assert "Not yet held against its claims by a second reader; not published." in theme
    assert "one article names the town" in theme
    assert 'Who repairs it</a> <span class="lb-draft">draft</span>' in home
    assert "lagebild-panel" not in home


@pytest.mark.parametrize("last", ["nothing", "a draft theme"])
def test_serve_begins_with_nothing(begun: Path, last: str) -> None:
    begin(begun, last)
    with shown(begun) as server:
        _, _, home = server.answer("/")
        for path in ("/positions/", "/disagreements/", "/figures/", "/timeline/", "/claims/"):
            status, _, _ = server.answer(path)
            assert (path, status) == (path, "200 OK")
    assert "There is nothing to read yet. What to do next." in home


def test_a_theme_without_articles_shows_its_questions(begun: Path) -> None:
    begin(begun, "a draft theme")
    write(begun, {THEME: reviewed(DRAFT_THEME), "mkdocs.yml": NAV})
    assert invoke().exit_code == 0
    page = (begun / "site/themes/tower-works/index.html").read_text("utf-8")
    assert "The editors give no bottom line and no judgement yet." in page
    assert "Who repairs the tower?" in page
    assert "The town or Nobody" in page
    home = (begun / "site/index.html").read_text("utf-8")
    assert "The editors give no bottom line and no judgement yet." in home


@pytest.mark.slow
def test_a_theme_with_a_judgement_alone_lacks_its_bottom_line(begun: Path) -> None:
    begin(begun, "a reviewed brief")
    write(begun, {THEME: reviewed(DRAFT_THEME) + JUDGEMENT, "mkdocs.yml": NAV})
    assert invoke().exit_code == 0
    for page in ("index.html", "themes/tower-works/index.html"):
        text = (begun / "site" / page).read_text("utf-8")
        assert "The editors give no bottom line yet." in text
        assert "The town will likely repair the tower." in text


def test_a_reviewed_brief_need_not_answer_what_a_draft_asks(begun: Path) -> None:
    begin(begun, "another brief")
    more = CONTEXT.replace("context: true\n", DRAFT_THEME.partition("as_of: 2031-05\n")[2])
    write(begun, {BEFORE: more.replace("who-repairs", "who-built")})
    assert open_project(begun).problems == ()
    write(begun, {BEFORE: reviewed(more.replace("who-repairs", "who-built")), "mkdocs.yml": NAV})
    assert [str(problem) for problem in open_project(begun).problems] == [
        f"{file}:1:1: not_addressed: says nothing on who-built; answer it, or list it under "
        "not_addressed"
        for file in (f"briefings/articles/{WIRE}.yml", BRIEF)
    ] + [
        (
            "mkdocs.yml:6:1: nav: lacks the page of briefings/themes/before.yml; add the line "
            f'- "Background": {theme_page("before", context=False)}'
        )
    ]


@pytest.mark.slow
def test_without_site_yml_the_settings_name_the_site(begun: Path) -> None:
    assert invoke().exit_code == 0
    home = (begun / "site/index.html").read_text("utf-8")
    assert '<h1 id="section-title">Lighthouse</h1>' in home
    assert '<p class="lb-question">What becomes of the lighthouse.</p>' in home
    write(begun, {"mkdocs.yml": MKDOCS.replace("site_description", "site_author")})
    assert invoke().exit_code == 0
    assert "lb-question" not in (begun / "site/index.html").read_text("utf-8")


NAMES = {
    "by: [author]": "by: [keeper]",
    "hedge: stated": "via: [keeper]",
    "kind: assessment": "kind: assessment\n    put_in_mouth_of: keeper\n    wording: added",
    "themes: [tower-works, before]": "figures: [{measure: repair, exactly: 9}]\n    themes: [a]",
}


@pytest.mark.parametrize("old", NAMES)
def test_vocabulary_is_asked_for_where_something_is_named(old: str) -> None:
    brief = SECOND_BRIEF.replace("    kind:", "    by: [author]\n    hedge: stated\n    kind:")
    file = f"briefings/articles/{WIRE}.yml"
    library, _ = read_library({file: brief.encode()})
    assert list(vocabulary_is_there(library)) == []
    named = brief.replace(old, NAMES[old])
    library, _ = read_library({file: named.encode()})
    what = 'measure "repair"' if "measure" in NAMES[old] else 'actor "keeper"'
    assert [str(problem) for problem in vocabulary_is_there(library)] == [
        (
            f"briefings/vocabulary.yml:1:1: missing, and {file} names the {what}; "
            "put the file back, or write it"
        )
    ]


def test_a_theme_asks_for_the_vocabulary_by_its_measures() -> None:
    on = """\
disagreements:
  amount:
    on: [who-repairs, {}]
    claims: [a/b, a/c]
    explained_by: open
    says: >-
      They differ.
"""
    for more, missing in (("key_measures: [cost]\n", "cost"), (on.format("sum"), "sum")):
        library, _ = read_library({THEME: (DRAFT_THEME + more).encode()})
        assert [problem.message for problem in vocabulary_is_there(library)] == [
            f'missing, and {THEME} names the measure "{missing}"; put the file back, or write it'
        ]
    library, _ = read_library({THEME: (DRAFT_THEME + on.replace(", {}", "")).encode()})
    assert list(vocabulary_is_there(library)) == []


def test_a_vocabulary_that_cannot_be_read_is_not_missing_too() -> None:
    files = {"briefings/vocabulary.yml": b"actors: 1\n", BRIEF: DRAFT_BRIEF.encode()}
    assert list(vocabulary_is_there(read_library(files)[0])) == []


def test_a_page_of_the_nav_that_is_nowhere_is_a_problem(begun: Path) -> None:
    more = "  - About: about.md\n  - Elsewhere: https://example.org/a.md\n  - Top: /top.md\n"
    write(begun, {"mkdocs.yml": MKDOCS + more})
    checked = invoke("check")
    told = 'nav: "about.md" is no page; write docs/about.md, mend this line, or take it out'
    assert checked.output == f"mkdocs.yml:17:12: {told}\n1 problem.\n"
    theme = DRAFT_THEME.replace("as_of: 2031-05\n", "as_of: May\n")
    write(begun, {THEME: theme, "mkdocs.yml": MKDOCS + more + "  - Tower: themes/gone/index.md\n"})
    broken, page, gone, last = invoke("check").output.splitlines()
    assert broken.startswith(f"{THEME}:")
    assert (page, last) == (f"mkdocs.yml:17:12: {told}", "3 problems.")
    assert gone.startswith('mkdocs.yml:20:12: nav: "themes/gone/index.md" is the page of no theme')
    (begun / THEME).unlink()
    write(begun, {"docs/about.md": "# About\n", "mkdocs.yml": MKDOCS + more})
    assert invoke("check").exit_code == 0


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("../README.md", "a page is below docs/: mend"),
        ("../docs/about.md", "a page is below docs/: mend"),
        ("sub/../about.md", "a page is below docs/: mend"),
        (".hidden/about.md", "a page is below docs/: mend"),
        ("/about.md", "a page is below docs/: mend"),
        ("sub/", "write docs/sub, mend"),
        ("about.html", "write docs/about.html, mend"),
        ("'about.md#top'", "write docs/about.md#top, mend"),
        ("./about.md", ""),
        ("card.png", ""),
        ("//example.org/a.md", ""),
        ("mailto:quay@example.org", ""),
    ],
)
def test_a_page_of_the_nav_is_a_file_below_docs(begun: Path, page: str, told: str) -> None:
    strict = "validation: {nav: {absolute_links: warn}}\n"
    write(begun, {"mkdocs.yml": f"{MKDOCS}  - A page.md: {page}\n{strict}", "README.md": "# R\n"})
    write(
        begun,
        {
            f"docs/{name}": "# A\n"
            for name in ("about.md", ".hidden/about.md", "sub/x.txt", "card.png")
        },
    )
    shown = page.strip("'").rstrip("/")
    whole = f'mkdocs.yml:17:16: nav: "{shown}" is no page; {told} this line, or take it out\n'
    output = invoke("check").output
    assert output == f"{whole}1 problem.\n" if told else "is no page" not in output


@pytest.mark.parametrize("plugins", ["[search, blog]", "{blog: {}}", "[search, blog: {a: b}]"])
def test_a_plugin_may_bring_the_pages_of_the_nav(plugins: str) -> None:
    nav = "nav:\n  - About: about.md\n"
    assert [*pages_by_hand(f"plugins: {plugins}\n{nav}".encode())] == []
    assert [*pages_by_hand(f"plugins: [search: {{separator: x}}]\n{nav}".encode())] == ["about.md"]
    assert [*pages_by_hand(nav.encode())] == ["about.md"]


def test_drafts_need_no_title_of_the_site() -> None:
    files = {THEME: DRAFT_THEME, BRIEF: DRAFT_BRIEF}
    for state in (DRAFT_BRIEF, reviewed(DRAFT_BRIEF)):
        library, _ = read_library({n: t.encode() for n, t in {**files, BRIEF: state}.items()})
        assert [str(problem) for problem in site_is_there(library)] == [
            (
                f"briefings/site.yml:1:1: missing, and {BRIEF} is published; "
                "put the file back, or write title: and lead:"
            )
        ] * (state != DRAFT_BRIEF)
