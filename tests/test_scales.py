"""Scales by name: the published bands, and that every page follows the one that a site chose."""

import re
from html import unescape
from itertools import pairwise

import pytest

from sitegen import addresses
from sitegen.completion import completion_files
from sitegen.corpus import Corpus, link
from sitegen.library import Library, read_library
from sitegen.lints import lint
from sitegen.places import SITE
from sitegen.records.scales import ConfidenceScale, LikelihoodScale, ReliabilityScale
from sitegen.rules import check
from sitegen.stubs.drafting import first_files
from sitegen.views import render
from tests.projects import site

GRADES = {"A": "high", "C": "medium", "D": "low", "F": "low"}
PLAIN = "likelihood: plain\nconfidence: plain\nreliability: plain\n"


def library_with(site_lines: str, *changes: tuple[str, str]) -> Library:
    """Return the invented project with more in its site.yml, and lines written otherwise."""
    files = site()
    for before, after in changes:
        files = {p: re.sub(f"(?m){before}$".encode(), after.encode(), f) for p, f in files.items()}
    files[SITE] += site_lines.encode()
    library, problems = read_library(files)
    assert [*problems, *check(library)] == []
    return library


def plain() -> Library:
    grades = [(f"grade: {before}", f"grade: {after}") for before, after in GRADES.items()]
    steps = [("likelihood: [a-z ]+", "likelihood: low"), ("confidence: [a-z]+", "confidence: low")]
    return library_with(PLAIN, *grades, *steps)


def pages_of(library: Library) -> dict[str, str]:
    return render(link(library, drafts=False))


@pytest.mark.parametrize(
    ("scale", "bands"),
    [
        (
            LikelihoodScale.ICD_203,
            [(1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99)],
        ),
        (
            LikelihoodScale.PHIA,
            [(0, 5), (10, 20), (25, 35), (40, 50), (55, 75), (80, 90), (95, 100)],
        ),
        (
            LikelihoodScale.IPCC,
            [(0, 1), (0, 10), (0, 33), (33, 66), (66, 100), (90, 100), (99, 100)],
        ),
        (LikelihoodScale.PLAIN, [(0, 33), (33, 67), (67, 100)]),
    ],
)
def test_bands_are_as_published_and_rise(
    scale: LikelihoodScale, bands: list[tuple[int, int]]
) -> None:
    assert [step.percent for step in scale.steps] == bands
    assert all(sum(lower) < sum(higher) for lower, higher in pairwise(bands))


def test_names_and_words_of_a_scale_differ_from_each_other() -> None:
    for scale in (*LikelihoodScale, *ConfidenceScale, *ReliabilityScale):
        assert len({step.words for step in scale.steps}) == len(scale.names) > 2
        assert scale.definition.endswith(".")


def test_without_a_choice_the_scales_are_icd_203_and_admiralty() -> None:
    scales = library_with("").scales
    assert (scales.likelihood, scales.confidence) == ("icd-203", "icd-203")
    assert scales.reliability.grades == ("A", "B", "C", "D", "E", "F")


def test_bars_and_words_follow_the_choice() -> None:
    pages = pages_of(
        library_with("likelihood: phia\n", ("likelihood: very unlikely", "likelihood: unlikely"))
    )
    home, theme = pages[addresses.HOME], pages["themes/who-pays/index.md"]
    for page in (home, theme):
        assert 'aria-label="likely: 55 to 75 percent"><rect x="55%" width="20%"' in page
        assert "<b>Likely</b> <span>(55 to 75%),</span>" in page
    told = "in the likelihood terms of the PHIA Probability Yardstick"
    for path in (addresses.HOME, addresses.PRINTED, "themes/who-pays/index.md"):
        assert told in re.sub(r"<[^>]+>", "", pages[path]), path


def test_the_method_page_has_the_chosen_scales_and_no_other() -> None:
    method = unescape(re.sub(r"<[^>]+>", " ", pages_of(plain())[addresses.METHOD]))
    told = " ".join(method.split())
    assert "fixed sense of a scale of three equal steps" in told
    assert "low likelihood 0 to 33%" in told
    assert "in the words of a scale of three grades: of high reliability, of medium" in told
    assert "A source graded of low reliability is called so wherever the site refers to it" in told
    assert not re.search(r"ICD|Admiralty|almost|not usually reliable|moderate", told)


def test_grades_in_filters_rows_and_brackets_follow_the_choice() -> None:
    pages = pages_of(plain())
    assert re.findall(r'name="reliability" value="([a-z-]+)"', pages[addresses.CLAIMS]) == [
        "of-high-reliability",
        "of-medium-reliability",
        "of-low-reliability",
    ]
    assert "(of low reliability)" in pages["themes/who-pays/index.md"]
    assert "usually reliable" not in "".join(pages.values())


def test_what_a_page_shows_is_part_of_its_key() -> None:
    def keys(corpus: Corpus) -> list[str]:
        return [corpus.key, *(theme.key for theme in corpus.themes)]

    other = library_with(
        "likelihood: phia\n", ("likelihood: very unlikely", "likelihood: unlikely")
    )
    assert not {*keys(link(library_with(""), drafts=False))} & {*keys(link(other, drafts=False))}


def test_an_editor_is_offered_the_steps_of_the_choice() -> None:
    files = completion_files(plain())
    assert "A probability of 0 to 33 percent." in files["local/theme.json"]
    assert "of low reliability" in files["local/seed.json"]
    assert "usually" not in files["local/seed.json"]
    stub = first_files("a-2031", "a.txt", ["A headline"], plain())[0]["seeds/a-2031.yml"]
    assert 'grade: "FILL IN one of high, medium, low"' in stub


def test_only_the_words_of_the_choice_are_kept_from_claims() -> None:
    says = ("The offer does not make up.*", "A strike is a realistic possibility.")
    for scale, warned in (("icd-203", False), ("phia", True)):
        change = ("likelihood: very unlikely", "likelihood: unlikely")
        library = library_with(f"likelihood: {scale}\n", change, says)
        told = [problem.message for problem in lint(library).active]
        assert any('"realistic possibility"' in message for message in told) == warned
