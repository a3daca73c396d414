"""The life of a claim after it was published: renamed, split, withdrawn, corrected; edit links."""

import json
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from sitegen.corpus import link
from sitegen.desk.reading import read_files
from sitegen.exports.citations import claim_path
from sitegen.ledger import verify_project
from sitegen.library import read_library
from sitegen.places import MKDOCS
from sitegen.problems import Rule
from sitegen.publication import repository_of
from sitegen.records.terms import Mark
from sitegen.rules import check
from sitegen.views import render
from tests.hostile import HOSTILE
from tests.markup import Page
from tests.projects import agreeing, problems_in, site

POST = "briefings/articles/harbour-post-2031-vane.yml"
REVIEW = "briefings/articles/quay-review-2031-holm.yml"
RADIO = "briefings/articles/tide-radio-2031-moss.yml"
CHECKED = "briefings/checked/quay-review-2031-holm.jsonl"
THEME = "briefings/themes/who-pays.yml"
PAGE, SOURCES = "sources/harbour-post-2031-vane/index.md", "sources/index.md"
WITHDRAWN = "    withdrawn: {on: 2031-06-01, why: wrong-paragraph}\n"
TEXTS = Path(__file__).parent / "texts"

Edits = Mapping[str, list[tuple[str, str]]]


def changed(edits: Edits) -> dict[str, bytes]:
    files = site()
    for file, changes in edits.items():
        for old, new in changes:
            assert old.encode() in files[file], old
            files[file] = files[file].replace(old.encode(), new.encode())
    return files


def pages(edits: Edits) -> dict[str, str]:
    library, problems = read_library(changed(edits))
    assert [*problems, *check(library)] == []
    return render(link(library, drafts=False))


def path_of(edits: Edits) -> str:
    """Return the anchor of the renamed claim's state."""
    library, _ = read_library(changed(edits))
    claims = link(library, drafts=False).claims
    (claim,) = (claim for claim in claims if claim.id == "pay-offer-of-may")
    return claim_path(claim).partition("#")[2]


def section(page: str, name: str) -> list[str]:
    """Return the lines of a section's list, as a reader sees their signs."""
    return re.findall(r"<li.*", unescape(page.partition(name)[2]))


RENAMED: Edits = {
    POST: [
        ("  pay-offer:\n", "  pay-offer-of-may:\n    was: [pay-offer, offer]\n"),
    ],
    THEME: [("vane/pay-offer", "vane/pay-offer-of-may")],
}


def test_a_renamed_claim_is_found_under_its_old_ids() -> None:
    found = pages(RENAMED)
    assert (
        '<div class="lb-old-id" id="pay-offer"></div>\n\n'
        '<div class="lb-old-id" id="offer"></div>\n\n'
        f'<div class="lb-old-id" id="{path_of(RENAMED)}"></div>\n\n'
        "### The port authority has offered dockers up to 1,200 crowns more a year."
        "<span hidden> &#40;Eastness port authority, via Coast Wire, stated&#41;</span> "
        "{: #pay-offer-of-may .lb-claim-title }\n"
    ) in found[PAGE]
    (claim,) = (
        claim
        for claim in json.loads(found["data/claims.json"])["claims"]
        if claim["id"] == "harbour-post-2031-vane/pay-offer-of-may"
    )
    assert claim["was"] == ["pay-offer", "offer"]


def test_renaming_changes_links_alone() -> None:
    before, after = pages({}), pages(RENAMED)
    naming = {PAGE, "data/claims.json", "data/claims.csv", "data/figures.csv", "data/timeline.csv"}
    for path in before.keys() - naming:
        assert after[path].replace("pay-offer-of-may", "pay-offer") == before[path]


def test_the_id_of_a_split_claim_leads_to_all_it_became() -> None:
    mouth = "    put_in_mouth_of: {}\n"
    edits = [
        (mouth.format(name), "    was: [on-the-talks]\n" + mouth.format(name))
        for name in ("union", "harbour-master")
    ]
    withdrawn = (WITHDRAWN, WITHDRAWN + "    was: [on-the-talks, hearsay]\n")
    page = pages({POST: [*edits, withdrawn]})[PAGE]
    assert not re.search(r'class="lb-old-id" id="[^"@]*"', page), "only states have one"
    assert section(page, "#section-changes") == [
        (
            '<li id="rumour"><span id="hearsay"></span>1 June 2031: the claim <b>rumour</b> was '
            "withdrawn. The cited paragraph does not say it.</li>"
        ),
        (
            '<li id="on-the-talks">A claim was split: '
            '<a href="#union-will-not">The union will not talk again before the offer is '
            "doubled.</a> "
            '<a href="#master-is-ready">The harbour master is ready to give in.</a> '
            '<a href="#rumour">rumour</a></li>'
        ),
    ]


def test_a_withdrawn_claim_says_what_stands_instead() -> None:
    withdrawn = "    withdrawn: {on: 2031-06-01, why: merged, instead: pay-offer}\n"
    found = pages({POST: [(WITHDRAWN, withdrawn)]})
    assert section(found[PAGE], "#section-changes") == [
        (
            '<li id="rumour">1 June 2031: the claim <b>rumour</b> was withdrawn. Another claim now '
            'says it. Instead: <a href="#pay-offer">The port authority has offered dockers up to '
            "1,200 crowns more a year.</a></li>"
        )
    ]
    assert section(found[SOURCES], "{: #changes }") == [
        (
            '<li>1 June 2031, <a href="../sources/harbour-post-2031-vane/">Post</a>: '
            '<a href="../sources/harbour-post-2031-vane/#rumour">rumour</a> was withdrawn. '
            "Another claim now says it.</li>"
        )
    ]


def correction(day: str, what: str) -> str:
    return f"      - on: {day}\n        what: >-\n          {what}\n"


def corrected(*corrections: str) -> Edits:
    lines = "    themes: [background]\n    note: >-\n"
    return {POST: [(lines, "    corrected:\n" + "".join(corrections) + lines)]}


def test_a_correction_is_shown_at_the_claim_and_among_what_changed() -> None:
    found = pages(corrected(correction("2031-06-02", "It said 500 dockers; it is 400.")))
    claim = unescape(found[PAGE].partition("#dockers-out .")[2].partition("###")[0])
    assert (
        '<p class="lb-corrected"><b>Corrected on 2 June 2031.</b> '
        "It said 500 dockers; it is 400.</p>\n"
    ) in claim
    assert section(found[PAGE], "#section-changes")[0] == (
        '<li>2 June 2031, corrected: <a href="#dockers-out">Early in May some 400 dockers '
        "stopped work.</a> It said 500 dockers; it is 400.</li>"
    )
    assert section(found[SOURCES], "{: #changes }")[0] == (
        '<li>2 June 2031, <a href="../sources/harbour-post-2031-vane/">Post</a>, corrected: '
        '<a href="../sources/harbour-post-2031-vane/#dockers-out">'
        "Early in May some 400 dockers stopped work.</a> It said 500 dockers; it is 400.</li>"
    )
    assert '"corrected": [{"on": "2031-06-02", "what": "It said 500' in found["data/claims.json"]


def test_what_a_correction_says_is_text() -> None:
    found = pages(corrected(correction("2031-06-02", HOSTILE)))
    for page in (Page(found[PAGE]), Page(found[SOURCES])):
        assert " ".join(HOSTILE.split()) in page.text
        for tag, attributes in page.elements:
            assert tag != "img"
            assert tag != "script" or attributes.keys() == {"src", "defer"}, "one of ours"
            assert not [name for name in attributes if name.startswith("on")]
            assert "pwn" not in attributes.get("href", "")


def test_the_sources_page_shows_the_latest_changes() -> None:
    days = [f"2031-06-{day:02}" for day in range(10, 20)]
    found = pages(corrected(*(correction(day, f"Of {day}.") for day in days)))
    lines = section(found[SOURCES], "{: #changes }")
    assert [re.sub(r".*Of (\S+)\..*", r"\1", line) for line in lines] == days[:1:-1]
    assert "And three earlier changes, on the articles' pages." in unescape(found[SOURCES])
    assert len(section(found[PAGE], "#section-changes")) == 11


def test_without_a_change_no_page_tells_of_any() -> None:
    found = pages({POST: [("  rumour:\n" + WITHDRAWN, "")]})
    assert "changes }" not in found[PAGE] + found[SOURCES]


GUIDE = (Path(__file__).parent.parent / "CONTRIBUTING.md").read_text("utf-8")


def told(heading: str) -> str:
    """Return the YAML that the guide shows under a heading."""
    return re.split(r"```(?:yaml)?\n", GUIDE.partition(f"### {heading}\n")[2])[1]


def test_the_guide_says_how_to_withdraw() -> None:
    (claim,) = re.findall(r"^  pay-offer:\n(?:    .*\n)+", site()[POST].decode(), re.MULTILINE)
    edits = [(claim, told("Withdraw a claim")), ("uncited:\n", "uncited:\n  7: >-\n    Offer.\n")]
    found = pages({POST: edits, THEME: [("vane/pay-offer", "vane/offer-too-low")]})
    line = '<li id="pay-offer">1 June 2031: the claim <b>pay-offer</b> was withdrawn. '
    assert line in unescape(found[PAGE])


def test_paragraphs_that_share_a_reason_are_one_line() -> None:
    found = pages({POST: [("  11: >-\n    Repeats paragraph 7.\n  13:", "  11, 13:")]})
    assert "<li>¶ 11, 13: Says who the writer is.</li>" in found[PAGE]


def test_the_guide_says_how_to_rename() -> None:
    edits = [("  pay-offer:\n    says: >-\n", told("Rename or split a claim"))]
    found = pages({POST: edits, THEME: [("vane/pay-offer", "vane/offer-of-may")]})
    assert '<div class="lb-old-id" id="pay-offer"></div>\n' in found[PAGE]
    assert "{: #offer-of-may .lb-claim-title }" in found[PAGE]


def test_the_guide_says_how_to_correct() -> None:
    before = "    themes: [background]\n    note: >-\n"
    found = pages({POST: [(before, told("Correct a claim") + before)]})
    line = "<b>Corrected on 2 June 2031.</b> It gave 500 dockers; the article has some 400.</p>"
    assert line in unescape(found[PAGE])


# what was published stays


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the invented project with a brief that agrees with its text."""
    for name, content in agreeing().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def edit(root: Path, old: str, new: str) -> None:
    text = (root / REVIEW).read_text("utf-8")
    assert old in text
    (root / REVIEW).write_text(text.replace(old, new, 1), "utf-8")


def faults(root: Path) -> list[str]:
    files = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }
    return [problem.message for problem in problems_in(files, drafts=True)]


def record(root: Path, day: str = "2031-06-01") -> None:
    problems, report = verify_project(root, TEXTS, day=day)
    assert (problems, report.findings) == ((), ())


GONE = [
    (
        'lacks "ships-wait", which was published; write "was: [ships-wait]" under what it has '
        "become, or put it back with withdrawn:"
    )
]


def test_a_published_claim_cannot_vanish(root: Path) -> None:
    record(root)
    edit(root, "  ships-wait:", "  ships-at-anchor:")
    assert faults(root) == GONE
    edit(root, "  ships-at-anchor:\n", "  ships-at-anchor:\n    was: [ships-wait]\n")
    assert faults(root) == []
    record(root, "2031-06-02")
    edit(root, "    was: [ships-wait]\n", "")
    assert faults(root) == GONE, "a later check does not forget it"


def test_a_new_name_keeps_the_check_and_a_new_sentence_does_not(root: Path) -> None:
    record(root)
    edit(root, "  ships-wait:\n", "  ships-at-anchor:\n    was: [ships-wait]\n")

    def marked() -> Mark:
        claims = link(read_library(read_files(root))[0], drafts=False).claims
        (found,) = (claim.mark for claim in claims if claim.id == "ships-at-anchor")
        return found

    assert marked() is Mark.FIGURES_CHECKED
    edit(root, "lay at anchor in spring", "lay at anchor in the spring")
    assert marked() is Mark.EDITED


def test_a_withdrawn_claim_is_not_forgotten(root: Path) -> None:
    record(root)
    withdrawal = "    withdrawn: {on: 2031-06-01, why: misread}\n"
    edit(root, "  ships-wait:\n", "  ships-wait:\n" + withdrawal)
    edit(root, "not_addressed:\n", "uncited:\n  5: >-\n    Ships.\nnot_addressed:\n")
    edit(root, "  - price.standing\n", "  - price.standing\n  - price.money\n")
    assert verify_project(root, TEXTS, day="2031-06-02")[0] == ()
    text = (root / REVIEW).read_text("utf-8")
    (root / REVIEW).write_text(re.sub(r"  ships-wait:\n(    .*\n|      .*\n)*", "", text), "utf-8")
    assert faults(root) == GONE


def test_a_claim_of_a_draft_may_vanish(root: Path) -> None:
    edit(root, "state: reviewed", "state: draft")
    record(root)
    edit(root, "  ships-wait:", "  ships-at-anchor:")
    assert faults(root) == []
    edit(root, "state: draft", "state: reviewed")
    assert faults(root) == []
    record(root)
    edit(root, "state: reviewed", "state: draft")
    edit(root, "  ships-at-anchor:", "  ships-wait:")
    record(root, "2031-06-02")
    edit(root, "state: draft", "state: reviewed")
    assert faults(root) == [GONE[0].replace("ships-wait", "ships-at-anchor")]


# edit links


def configured(extra: str) -> Edits:
    return {MKDOCS: [("docs_dir: docs\n", f"docs_dir: docs\nextra:\n{extra}")]}


def links(page: str) -> list[str]:
    found = re.findall(r'href="([^"]*(?:blob|edit)[^"]*)"', page)
    return [unescape(address) for address in found]


@pytest.mark.parametrize(
    ("extra", "edit_address", "line_address"),
    [
        (
            "  repository: https://github.com/harbour/site\n",
            "https://github.com/harbour/site/edit/main/",
            "https://github.com/harbour/site/blob/main/",
        ),
        (
            "  branch: press/next\n  repository: https://gitlab.com/harbour/press/site/\n",
            "https://gitlab.com/harbour/press/site/-/edit/press/next/",
            "https://gitlab.com/harbour/press/site/-/blob/press/next/",
        ),
    ],
)
def test_links_open_the_brief_and_the_claims_line(
    extra: str, edit_address: str, line_address: str
) -> None:
    before, after = pages({}), pages(configured(extra))
    assert {path for path in after if before[path] != after[path]} == {
        path for path in after if re.fullmatch(r"sources/.+\.md", path) and path != SOURCES
    }
    first, *others = links(after[PAGE])
    assert first == f"{edit_address}{POST}"
    lines = site()[POST].decode().splitlines()
    for address in others:
        file, _, number = address.removeprefix(line_address).partition("#L")
        claim = lines[int(number) - 1].strip().removesuffix(":")
        assert file == POST
        body = after[PAGE].partition(f"#{claim} .lb-claim-title")[2].partition("###")[0]
        assert links(body) == [address]
    assert len(others) == 7
    added = set(after[PAGE].splitlines()) - set(before[PAGE].splitlines())
    assert len(added) == 8, "nothing else on the page is another"


def test_an_edit_moves_lines_on_its_own_page_only() -> None:
    repository = configured("  repository: https://github.com/harbour/site\n")
    before = pages(repository)
    after = pages({**repository, POST: [("state: reviewed\n", "# moved\nstate: reviewed\n")]})
    assert {path for path in after if before[path] != after[path]} == {PAGE}
    assert [int(a.partition("#L")[2]) for a in links(after[PAGE])[1:]] == [
        int(a.partition("#L")[2]) + 1 for a in links(before[PAGE])[1:]
    ]


@pytest.mark.parametrize(
    "mkdocs",
    [
        b"",
        b"nav: [\n",
        b"just text\n",
        b"repository: https://github.com/a/b\n",
        b"extra: [repository, https://github.com/a/b]\n",
        b"extra:\n  social:\n    - repository: https://github.com/a/b\n",
        b"extra:\n  repository: !ENV [REPOSITORY]\n",
        b"? [extra]\n: {repository: https://github.com/a/b}\n",
        b"extra: &a {}\ncopy: *a\n",
        b"[" * 3_000,
    ],
)
def test_without_a_repository_there_is_no_link(mkdocs: bytes) -> None:
    assert repository_of(mkdocs) is None
    found = problems_in({**site(), MKDOCS: mkdocs + b"\n"})
    assert [problem for problem in found if problem.rule is Rule.NOT_A_REPOSITORY] == []


def test_a_repository_stands_also_among_what_yaml_allows() -> None:
    mkdocs = (
        b"a: &x [1, {b: c}]\n*x : d\n? [e]\n: f\nextra: {x: [y], repository: 'https://h.org/a/b'}\n"
    )
    found = repository_of(mkdocs)
    assert found
    assert found.line("x.yml", 4) == "https://h.org/a/b/blob/main/x.yml#L4"


@pytest.mark.parametrize(
    "address",
    [
        "''",
        "5",
        "github.com/harbour/site",
        "git@github.com:harbour/site.git",
        "https://github.com/harbour/site.git",
        "https://github.com/harbour",
        "https://github.com/harbour/site?a=b",
        "'https://github.com/harbour/a b'",
        "javascript://github.com/harbour/site",
    ],
)
def test_an_address_that_is_none_makes_no_link(address: str) -> None:
    files = changed(configured(f"  repository: {address}\n"))
    assert repository_of(files[MKDOCS]) is None
    written = address.strip("'")
    assert [str(problem) for problem in problems_in(files)] == [
        (
            f'mkdocs.yml:7:15: extra.repository: "{written}" is not a repository\'s web address; '
            "write https://github.com/OWNER/NAME, or take it out"
        )
    ]
