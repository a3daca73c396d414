"""Whatever stands in a YAML text is text on the built page and nothing else."""

import json
import re
from pathlib import Path

from sitegen.addresses import OVERVIEWS
from tests.hostile import HOSTILE
from tests.markup import Page

OURS = re.compile(
    r'<script src="[./]+/assets/(?:claims|png|since)\.js" defer></script>'
    r'|<script type="application/ld\+json">[^<]*</script>'
)


def pages(hostile_site: Path) -> list[Path]:
    return [path for path in sorted(hostile_site.rglob("*.html")) if path.name != "404.html"]


def test_no_element_attribute_or_address_comes_from_a_text(hostile_site: Path) -> None:
    texts = {path: path.read_text("utf-8") for path in pages(hostile_site)}
    scripts = {len(re.findall("<script", OURS.sub("", text))) for text in texts.values()}
    assert len(scripts) == 1, "each page has the theme's own scripts and such of ours"
    for path in pages(hostile_site):
        page = Page(path.read_text("utf-8"))
        for tag, attributes in page.elements:
            assert not [name for name in attributes if name.startswith("on")], (path, tag)
            assert "evil.example" not in attributes.get("href", ""), path
            assert "javascript:pwn" not in attributes.get("href", ""), path
            assert attributes.get("src") not in {"x", "x.png"}, path
            assert attributes.get("id") != "i", path


def test_the_text_stands_on_the_page_to_the_letter(hostile_site: Path) -> None:
    for path in pages(hostile_site):
        page = Page(path.read_text("utf-8"))
        assert " ".join(HOSTILE.split()) in page.text, path
        assert "49" not in page.text, path
        descriptions = [
            a["content"] for t, a in page.elements if t == "meta" and a.get("name") == "description"
        ]
        if path.parent.name not in {
            "method",
            "sources",
            *(page.split("/")[0] for page in OVERVIEWS),
        }:
            assert descriptions == [" ".join(HOSTILE.split())], path


def test_the_data_has_the_text_to_the_letter(hostile_site: Path) -> None:
    data = json.loads((hostile_site / "data" / "claims.json").read_text("utf-8"))
    assert {claim["says"] for claim in data["claims"]} == {" ".join(HOSTILE.split())}
