"""Blocks of HTML taken out of a page: it is the same page when they are back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown
from mkdocs.utils.yaml import yaml_load

from sitegen.corpus import link
from sitegen.library import read_library
from sitegen.rawhtml import NAMES, ids_in, put_blocks, take_blocks
from sitegen.views import render
from tests.hostile import hostile_files
from tests.projects import site

CHECKOUT = Path(__file__).parent.parent
OUTSIDE = 0.1


def html(page: str) -> str:
    """Return what this project's Markdown makes of a page."""
    config = yaml_load((CHECKOUT / "mkdocs.yml").read_text("utf-8"))
    named = [next(iter(e)) if isinstance(e, dict) else e for e in config["markdown_extensions"]]
    return markdown(page, extensions=named)


def with_blocks_out(page: str) -> str:
    left, blocks = take_blocks(page)
    return put_blocks(html(left), blocks)


def pages(files: dict[str, bytes]) -> dict[str, str]:
    """Return the text below the front matter of every page of a project, drafts among them."""
    rendered = render(link(read_library(files)[0], drafts=True))
    return {
        path: text.partition("\n---\n")[2]
        for path, text in rendered.items()
        if path.endswith(".md")
    }


@pytest.mark.parametrize("files", [site(), hostile_files()[0]], ids=["invented", "hostile"])
def test_a_page_is_the_same_page(files: dict[str, bytes]) -> None:
    for path, page in pages(files).items():
        assert with_blocks_out(page) == html(page), path


def test_nearly_all_html_is_taken_out() -> None:
    whole = left = 0
    for page in pages(site()).values():
        parts = take_blocks(page)[0].split("\n\n")
        whole += len(page)
        left += sum(len(part) for part in parts if part[:1] == "<" and "data-block" not in part)
    assert left < OUTSIDE * whole


def elements() -> st.SearchStrategy[str]:
    texts = st.sampled_from(["word", "*word*", "two\nlines", "&lt;div&gt;", "", "- one", "# one"])
    names = st.sampled_from([*NAMES, "span"])
    gaps = st.sampled_from(["", "\n", "\n\n"])
    return st.recursive(
        texts,
        lambda inner: st.builds(
            lambda name, parts, gap: f'<{name} title="a">{gap}{gap.join(parts)}{gap}</{name}>',
            names.filter(lambda name: name != "p"),
            st.lists(inner, max_size=3),
            gaps,
        ),
        max_leaves=12,
    )


@given(st.lists(st.tuples(elements(), st.sampled_from(["\n", "\n\n", " "])), max_size=6))
def test_any_balanced_page_is_the_same_page(parts: list[tuple[str, str]]) -> None:
    page = "".join(text + gap for text, gap in parts)
    assert with_blocks_out(page) == html(page)


@pytest.mark.parametrize(
    "page",
    [
        "<div>\n\nnever closed",
        "<div>one</div> and words",
        "<div>one</div>\nand words",
        "words\n<div>one</div>",
        "    <div>code</div>",
        "<p>one</p>\n<div>\n\nnever closed",
        "<script>one</script>",
        "",
    ],
)
def test_what_is_no_whole_block_stays(page: str) -> None:
    assert take_blocks(page) == (page, [])


def test_elements_that_follow_each_other_are_one_block() -> None:
    page = "# One\n\n<p>a</p>\n<ul>\n\n<li>b</li>\n\n</ul>\n\nTwo\n\n<div><div></div></div>\n"
    left, blocks = take_blocks(page)
    assert left == '# One\n\n<div data-block="0"></div>\n\nTwo\n\n<div data-block="1"></div>\n'
    assert blocks == ["<p>a</p>\n<ul>\n\n<li>b</li>\n\n</ul>", "<div><div></div></div>"]


def test_ids_are_those_of_elements() -> None:
    assert ids_in('<p class="a" id="b">id="c" &lt;p id="d"&gt;</p><h2 id="e">') == {"b", "e"}
