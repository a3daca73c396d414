"""A drawn page and its file: an engine that reads the file shows what was drawn."""

from collections.abc import Callable, Mapping, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown import Markdown
from markdown.extensions.toc import nest_toc_tokens
from mkdocs.utils.meta import get_data
from mkdocs.utils.yaml import yaml_load

from sitegen.corpus import link
from sitegen.hook.drawn import tokens_of
from sitegen.library import read_library
from sitegen.views import plan
from sitegen.views.drawing import Drawing, as_markdown
from sitegen.views.page import Page
from tests.hostile import hostile_files
from tests.projects import site

CHECKOUT = Path(__file__).parent.parent


class Elements(HTMLParser):
    """What a browser makes of a piece of HTML: tags with their attributes, and texts."""

    def __init__(self, html: str) -> None:
        """Read the piece."""
        super().__init__()
        self.found: list[object] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag with its attributes, whatever their order."""
        self.found.append((tag, sorted((name, value or "") for name, value in attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Note a closing tag."""
        self.found.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        """Note a text, white space collapsed."""
        if text := " ".join(data.split()):
            self.found.append(text)


def reader() -> Markdown:
    """Return this project's Markdown."""
    config = yaml_load((CHECKOUT / "mkdocs.yml").read_text("utf-8"))
    named = [next(iter(e)) if isinstance(e, dict) else e for e in config["markdown_extensions"]]
    return Markdown(extensions=named, extension_configs={"toc": {"toc_depth": 3}})


def drawings(files: dict[str, bytes]) -> dict[str, Drawing]:
    """Return every page of a project, drafts among them."""
    planned = plan(link(read_library(files)[0], drafts=True))
    return {page.path: page.drawing for page in planned if isinstance(page, Page)}


@pytest.mark.slow
@pytest.mark.parametrize("made", [site, lambda: hostile_files()[0]], ids=["invented", "hostile"])
def test_an_engine_shows_what_was_drawn(made: Callable[[], dict[str, bytes]]) -> None:
    for path, drawing in drawings(made()).items():
        text, meta = get_data(as_markdown(drawing))
        markdown = reader()
        assert Elements(markdown.convert(text)).found == Elements(drawing.body).found, path
        named = {**meta, "title": yaml.safe_load(f'"{meta["title"]}"')}
        assert named.pop("linked", "") == drawing.linked, path
        assert {name: Elements(str(value)).found for name, value in named.items()} == {
            name: Elements(str(value)).found
            for name, value in drawing.meta.items()
            if name != "linked"
        }, path
        toc = named_in(markdown.toc_tokens)  # type: ignore[attr-defined]
        ours = named_in(nest_toc_tokens(tokens_of(drawing.headings, 3)))
        assert ours == toc, path


def named_in(tokens: Sequence[Mapping[str, Any]]) -> list[object]:
    """Return the entries of a table of contents in their order, as they are read."""
    named = []
    for token in tokens:
        named += [token["level"], token["id"], Elements(str(token["name"])).found]
        named += named_in(token["children"])
    return named


def test_a_heading_within_a_block_is_no_section() -> None:
    body = '<h1 id="a">A</h1>\n\n<section>\n<h2 id="b">B</h2>\n</section>\n\n<h2 id="c">C</h2>\n'
    drawing = Drawing(title="T", description="D", body=body)
    assert [heading.id for heading in drawing.headings] == ["a", "c"]
    assert list(drawing.ids) == ["a", "b", "c"]
    assert as_markdown(drawing).splitlines() == [
        "---",
        'title: "T"',
        'description: "D"',
        "hide: [navigation]",
        "search: {exclude: true}",
        "---",
        "# A {: #a }",
        "",
        "<section>",
        '<h2 id="b">B</h2>',
        "</section>",
        "",
        "## C {: #c }",
    ]


def test_a_head_has_codes_only_for_what_would_be_read() -> None:
    linked = r'{"name": "a \u003c/script> {{ b }}: é"}'
    drawing = Drawing(
        title='Ships: "60" & more? R&D, {7*7} (a-b) <b> \\',
        description="A: b; c's d!",
        body="",
        linked=linked,
    )
    head = as_markdown(drawing).splitlines()[1:5]
    assert head == [
        'title: "Ships: &#34;60&#34; & more? R&#38;D, &#123;7&#42;7&#125; (a-b) &#60;b&#62; &#92;"',
        'description: "A: b; c\'s d!"',
        "hide: [navigation]",
        r'linked: "{\"name\": \"a \\u003c/script> {{ b }}: é\"}"',
    ]
    assert yaml.safe_load(head[3]) == {"linked": linked}
