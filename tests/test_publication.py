"""The site as others cite it: its name, address and ids, from ``mkdocs.yml`` and ``site.yml``."""

from dataclasses import replace

import pytest

from sitegen.corpus import Publication
from sitegen.project import project_of
from sitegen.publication import site_address
from sitegen.records.vocabulary import Licence
from tests.projects import site


@pytest.mark.parametrize(
    ("mkdocs", "environment", "address"),
    [
        ("", {}, ""),
        ("site_url: ''", {}, ""),
        ("site_url: https://example.org/strike", {}, "https://example.org/strike/"),
        ("site_url: https://example.org/strike/", {}, "https://example.org/strike/"),
        ("site_url: example.org", {}, ""),
        ("site_url: !ENV [SITE, 'https://a.example/']", {}, "https://a.example/"),
        (
            "site_url: !ENV [SITE, 'https://a.example/']",
            {"SITE": "https://b.example"},
            "https://b.example/",
        ),
        ("site_url: !ENV [SITE, 'https://a.example/']", {"SITE": ""}, ""),
    ],
)
def test_the_address_ends_in_a_slash(
    mkdocs: str, environment: dict[str, str], address: str
) -> None:
    assert site_address(mkdocs.encode(), environment) == address


def test_the_corpus_knows_where_it_is_published() -> None:
    files = site()
    files["mkdocs.yml"] += b"site_url: !ENV [SITE, '']\n"
    files["briefings/site.yml"] += b"tag: tag:example.org,2031:strike\n"
    project = replace(project_of(files), environment={"SITE": "https://example.org/s"})
    assert project.corpus
    assert project.corpus.published == Publication(
        name="Harbour strike",
        address="https://example.org/s/",
        tag="tag:example.org,2031:strike",
        licence=Licence.CC_BY,
    )
