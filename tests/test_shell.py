"""Pages of one kind, filled into what the theme's template made of one, are the same pages."""

from collections.abc import Callable, Mapping
from copy import copy, deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemBytecodeCache, Template
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from sitegen.hook.frame import unindented
from sitegen.hook.shell.shells import Shells
from tests.mkdocs_pages import Site, site_of
from tests.projects import CHECKOUT

TOLD = (
    "The templates of the theme, or in its custom_dir, do with a page what cannot be foreseen: "
    "pages such as {} take longer to build"
)
TITLES = (
    "Eins",
    'Fisch & "Chips"',
    "<b>Drei</b> > 2",
    "Über 100 %s 'Straßen' %",
    "&amp; &#34; &lt;i&gt;",
    "Back\\slash “€” 😀\u00a0x",
    "Sieben",
)
CONFIG = """
site_name: Fish & "Chips"
site_description: What <b>fish</b> is.
site_url: https://fish.example/sub/
theme: {name: material, font: false, custom_dir: overrides}
plugins: [search]
nav: [index.md, notes/index.md, deep/under/nav.md]
not_in_nav: "*"
"""


def write(docs: Path, name: str, title: str, body: str, meta: str = "") -> None:
    path = docs / name
    path.parent.mkdir(parents=True, exist_ok=True)
    head = f"title: {title!r}\n{meta}" if title else meta
    path.write_text(f"---\n{head}---\n{body}", "utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return a site whose notes, and top-level pages, are not in its navigation."""
    root = tmp_path_factory.mktemp("shell")
    (root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    (root / "overrides").symlink_to(CHECKOUT / "sitegen/theme/overrides")
    docs = root / "docs"
    for name in ("index.md", "notes/index.md", "deep/under/nav.md", "deep/under.md"):
        write(docs, name, "", "# Nav\n\n## Two\n")
    for number, title in enumerate(TITLES, 1):
        body = f"# Note {number}\n\n" + "## A <b>`x`</b>\n\n### B & C\n\n## D\n\n" * (number % 3)
        write(docs, f"notes/note-{number}.md", title.replace("'", ""), body + "text\n" * number)
        describes = f"description: {title[::-1]!r}\ntitle_lang: de\nhide: [toc]\n"
        write(docs, f"notes/described-{number}.md", title.replace("'", ""), body, describes)
        write(docs, f"more/plain-{number}.md", "", "## No first\n\n## Heading\n" * (number % 2))
        write(docs, f"top-{number}.md", "", "# Top\n")
    site = site_of(root)
    site.env.bytecode_cache = FileSystemBytecodeCache(str(root))
    return site


def whole(site: Site, context: Mapping[str, Any], name: str = "main.html") -> str:
    return site.env.get_template(name).render(context)


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note for which pages the theme's template is rendered."""
    urls: list[str] = []
    render = Template.render

    def noting(self: Template, context: Mapping[str, Any]) -> str:
        urls.extend([str(context["page"].url)] if self.name == "main.html" else [])
        return render(self, context)

    monkeypatch.setattr(Template, "render", noting)
    return urls


def assert_same(site: Site, shells: Shells, times: int = 3) -> None:
    """Hold every page against the whole one, again and again, so that each is filled in once."""
    for _ in range(times):
        for page in site.pages:
            context = site.context(page)
            assert shells.render(context) == whole(site, context), page.url


@pytest.mark.process
@pytest.mark.parametrize("name", ["published", "invented"])
def test_every_page_is_the_same_page(name: str, request: pytest.FixtureRequest) -> None:
    root: Path = request.getfixturevalue(name)
    told: list[str] = []
    site = site_of(root)
    assert_same(site, Shells(site.env, told.append))
    assert told == []


@pytest.mark.slow
def test_pages_of_a_kind_are_the_same_pages(site: Site) -> None:
    told: list[str] = []
    assert_same(site, Shells(site.env, told.append))
    assert told == []


def test_only_pages_of_no_kind_are_rendered_again(site: Site, rendered: list[str]) -> None:
    shells = Shells(site.env, pytest.fail)
    for _ in range(3):
        rendered.clear()
        for page in site.pages:
            shells.render(site.context(page))
    tops = [f"top-{number}/" for number in range(1, len(TITLES) + 1)]
    assert sorted(rendered) == sorted(["", "notes/", "deep/under/", "deep/under/nav/", *tops])


def with_templates(site: Site, **templates: str) -> Site:
    """Return the site with templates of an owner's own before the theme's."""
    named = {f"{name.replace('_', '/', 1)}.html": text for name, text in templates.items()}
    loader = ChoiceLoader([DictLoader(named), *filter(None, [site.env.loader])])
    return replace(site, env=site.env.overlay(loader=loader, cache_size=400))


def with_head(site: Site, head: str) -> Site:
    block = "{% block extrahead %}" + head + "{% endblock %}"
    notes = tuple(page for page in site.pages if page.url.startswith("notes/n"))
    site = replace(site, pages=notes)
    return with_templates(site, main='{% extends "base.html" %}' + block)


FORESEEN = {
    "plain": "{{ page.title }}{{ page.meta.title }}{{ page.url }}{{ page.canonical_url }}",
    "escaped": "{{ page.meta.title | e }}{{ page.content | e }}",
    "replaced": "{{ page.meta.title | replace('<', '&lt;') | replace('%', '') }}",
    "replaced twice": "{{ page.meta.title | replace('<', '&') | e }}",
    "stripped": "{{ page.meta.title | striptags }}{{ page.title | striptags | e }}",
    "asked for a word": "{% if 'Note 1' in page.content %}first{% endif %}",
    "asked for a beginning": "{% if page.url.startswith('notes/') %}note{% endif %}",
    "asked whether there is one": "{% if page.meta.description %}described{% endif %}",
    "asked for the first": "{{ (page.toc | first).title }}{{ (page.toc | first).url }}",
    "a link": "<a href='{{ page.url | url }}'>{{ 'notes/x/' | url }}</a>",
    "a class": "{{ page.meta.title_lang }}{{ page.meta.hide }}{{ page.is_homepage }}",
}
UNFORESEEN = {
    "asked for a sign": "{{ page.meta.title | replace('Chips', 'chips') }}",
    "asked for a name": "{{ {'Eins': 1}[page.meta.title] }}",
    "asked for another": "{% if page.title == page.meta.title %}same{% endif %}",
    "a name of its file": "{{ page.file.src_uri }}",
    "a length": "{{ page.content | length }}",
    "whether the text is long": "{% if page.content | striptags | length > 600 %}long{% endif %}",
    "how long it is to read": "{{ page.content | striptags | wordcount // 2000 }} minutes",
    "a number of words": "{{ page.content | wordcount }}",
    "capitals": "{{ page.meta.title | upper }}",
    "a part": "{{ page.meta.title[:3] }}",
    "for an address": "{{ page.title | urlencode }}",
    "for a script": "{{ page.title | tojson }}",
    "an item of its own": "{% for item in page.toc.items[0].children %}{{ item.id }}{% endfor %}",
    "a fault": "{{ page.url.split('/')[1].index('-') }}",
    "white space": "{{ page.content | trim | replace('\n', '') | wordwrap(9) }}",
}


@pytest.mark.parametrize("head", FORESEEN.values(), ids=FORESEEN)
def test_what_is_foreseen_is_the_same(site: Site, head: str) -> None:
    told: list[str] = []
    site = with_head(site, head)
    assert_same(site, Shells(site.env, told.append))
    assert told == []


@pytest.mark.slow
@pytest.mark.parametrize("head", UNFORESEEN.values(), ids=UNFORESEEN)
def test_what_is_not_foreseen_is_the_same_and_told_once(site: Site, head: str) -> None:
    told: list[str] = []
    site = with_head(site, head)
    assert_same(site, Shells(site.env, told.append))
    (line,) = told
    assert line in {TOLD.format(page.url) for page in site.pages}


@pytest.mark.parametrize(
    ("item", "is_told"),
    [
        ("<b>{{ toc_item.title | e }}</b>", False),
        ("{{ toc_item.title | upper }}", True),
        ("{{ toc_item.title }}{% if toc_item.children %}{{ toc_item.level }}{% endif %}", True),
        ("{{ toc_item.title }}{{ toc_item.children[0].title | upper if toc_item.children }}", True),
        ("{{ toc_item.title }}{% if toc_item.title | length > 99 %}long{% endif %}", True),
    ],
)
def test_an_item_of_the_contents_may_be_drawn_otherwise(
    site: Site, item: str, *, is_told: bool
) -> None:
    told: list[str] = []
    site = with_templates(site, **{"partials_toc-item": item})
    notes = tuple(
        page for page in site.pages if page.url.startswith("notes/n") and "A" in str(page.toc)
    )
    site = replace(site, pages=notes)
    assert_same(site, Shells(site.env, told.append))
    assert bool(told) == is_told


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\\"), max_size=20)


def items(depth: int) -> st.SearchStrategy[list[AnchorLink]]:
    def item(title: str, anchor: str, children: list[AnchorLink]) -> AnchorLink:
        made = AnchorLink(title, anchor, 2)
        made.children = children
        return made

    children = items(depth - 1) if depth else st.just([])
    return st.lists(st.builds(item, TEXTS, TEXTS, children), min_size=1, max_size=3)


@pytest.fixture(scope="module")
def shells(site: Site) -> Shells:
    """Return what has seen every page."""
    shells = Shells(site.env, pytest.fail)
    assert_same(site, shells)
    return shells


@given(texts=st.tuples(TEXTS, TEXTS, TEXTS), children=items(2))
@pytest.mark.slow
def test_whatever_a_page_says_it_is_the_same_page(
    site: Site, shells: Shells, texts: tuple[str, str, str], children: list[AnchorLink]
) -> None:
    title, description, content = texts
    page = copy(next(page for page in site.pages if page.url == "notes/described-1/"))
    page.title, page.content = title, f"<h1>{content}</h1>"
    page.meta = {**page.meta, "title": title, "description": description}
    top = AnchorLink(title, "top", 1)
    top.children = children
    page.toc = TableOfContents([top])
    context = site.context(page)
    assert shells.render(context) == whole(site, context)


def test_what_a_plugin_adds_to_the_context_may_be_another_page_by_page(
    site: Site, rendered: list[str]
) -> None:
    site = with_head(site, "{{ added }}")
    shells = Shells(site.env, pytest.fail)
    for page in site.pages * 2:
        assert page.title in shells.render({**site.context(page), "added": page.title})
    assert rendered == [page.url for page in site.pages] * 2


@pytest.mark.parametrize(
    "change",
    [
        lambda page: page.meta.update(title=2031),
        lambda page: setattr(page.toc.items[0], "id", "back\\slash"),
    ],
    ids=["a title that is no text", "an anchor that MkDocs would change"],
)
def test_a_page_of_no_kind_is_rendered(
    site: Site, rendered: list[str], change: Callable[[Page], None]
) -> None:
    shells = Shells(site.env, pytest.fail)
    page = deepcopy(next(page for page in site.pages if page.url == "notes/note-1/"))
    change(page)
    for _ in range(3):
        shells.render(site.context(page))
    assert rendered == [page.url] * 3


def test_templates_lose_their_indents_and_no_line() -> None:
    texts = {"page": "<p>\n  one\n\n\ttwo</p>", "kept": "<pre>\n  one</pre>\n  two"}
    env = Environment(loader=DictLoader(texts))  # noqa: S701
    env.loader = unindented(env)
    assert env.get_template("page").render() == "<p>\none\n\ntwo</p>"
    assert env.get_template("kept").render() == texts["kept"]
