"""The state of the project: what it counts, what it names, and that no fault hides the rest."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import build
from sitegen import project
from sitegen.library import read_library
from sitegen.records.recorded import Outcome, format_lines
from sitegen.records.recorded import Result as Found
from sitegen.status.overview import LintCounts, Status, overview
from sitegen.status.report import clipped, lines, status_json
from tests.projects import Broken, broken_ones, problems_in, site
from tests.tiers import first_of

POST, REVIEW = "harbour-post-2031-vane", "quay-review-2031-holm"
INSTITUTE, RADIO = "dock-institute-2031-lind", "tide-radio-2031-moss"
PAYS, DECIDES = "briefings/themes/who-pays.yml", "briefings/themes/who-decides.yml"
UNPUBLISHED = "reviewed brief with checks of claims not recorded yet"
CASES = broken_ones()
REPORT = """\
The harbour strike
4 articles (1 draft), 17 claims (0 checked), 9 figures (0 checked)

                                           Who
Source                     Who pays    decides Background  Checked
dock-institute-2031-lind   3    1/3   1    1/1   1             0/5
quay-review-2031-holm      3    2/3   1    1/1   1             0/4
harbour-post-2031-vane     4    2/3   -    0/1   3             0/7
tide-radio-2031-moss *     -    0/3   -    0/1   1             0/1
all                       10   5/12   2    2/4   6            0/17

Per theme: claims, and answers of questions. Checked: claims of all. *: a draft,
not published.

   1  draft
      tide-radio-2031-moss
  17  claims without a check that holds
      17 not checked
   3  reviewed briefs with checks of claims not recorded yet
      dock-institute-2031-lind, harbour-post-2031-vane, quay-review-2031-holm
      python build.py verify --write records them, where the texts are at hand.
   3  paragraphs listed as uncited
      dock-institute-2031-lind 10
      harbour-post-2031-vane 11, 13
   1  question resting on one origin
      price.standing (dock-institute-2031-lind)
   2  review dates not recorded yet
      judgement who-pays/offer-fails (2031-05-20), judgement
        who-decides/council-first (2031-05-20)
      python build.py status --write records them; checks of claims are another
        thing.
   6  records with no date under reviewed, though no draft:
      dock-institute-2031-lind, harbour-post-2031-vane, quay-review-2031-holm,
        themes/who-pays, themes/who-decides, themes/background
      Without state: draft it says that somebody compared it; the date says
        when.
None: problems, themes without a bottom line yet, paragraphs neither cited nor
listed, questions that no source answers, questions resting on one genre, briefs
whose questions changed since the review, judgements whose grounds changed since
the review, themes whose answers or figures changed since the review.
"""


def brief(article: str) -> str:
    return f"briefings/articles/{article}.yml"


def edited(*edits: tuple[str, str, str]) -> dict[str, bytes]:
    files = site()
    for file, old, new in edits:
        assert old.encode() in files[file], old
        files[file] = files[file].replace(old.encode(), new.encode(), 1)
    return files


def of(files: Mapping[str, bytes], lints: LintCounts | None = None) -> Status:
    return overview(read_library(files)[0], problems_in(files), lints)


def report(files: Mapping[str, bytes], lints: LintCounts | None = None) -> list[str]:
    return [click.unstyle(line) for line in lines(of(files, lints))]


def about(files: Mapping[str, bytes], point: str) -> list[str]:
    """Return the lines below a point of the report, without their indent."""
    shown = report(files)
    start = next(i for i, line in enumerate(shown) if line[6:] == point) + 1
    rest = shown[start:]
    end = next(i for i, line in enumerate(rest) if not line.startswith(" " * 6))
    return [line.strip() for line in rest[:end]]


# as data


def test_a_row_counts_what_an_article_gives() -> None:
    row = of(site()).articles[2]
    assert (row.id, row.published, row.draft) == (POST, "2031-05-10", False)
    assert (row.claims, row.claims_checked, row.figures, row.figures_checked) == (7, 0, 2, 0)
    cells = {theme: (cell.claims, cell.answers) for theme, cell in row.themes.items()}
    assert cells == {"who-pays": (4, 2), "who-decides": (0, 0), "background": (3, 0)}
    assert (row.uncited, row.unaccounted) == ((11, 13), ())


def test_paragraphs_of_a_draft_that_nobody_cites() -> None:
    files = edited((brief(RADIO), "paragraphs: [1, 2]", "paragraphs: [1]"))
    assert of(files).articles[3].unaccounted == (2,)
    assert about(files, "paragraph neither cited nor listed") == ["tide-radio-2031-moss 2"]


def test_questions_that_rest_on_little() -> None:
    def weak(*edits: tuple[str, str, str]) -> list[tuple[str, str, str]]:
        return [(q.question, q.rests_on, q.what) for q in of(edited(*edits)).questions]

    assert weak() == [("price.standing", "one origin", INSTITUTE)]
    one_genre = (f"seeds/{REVIEW}.yml", "genre: interview", "genre: paper")
    assert weak(one_genre) == [
        ("price.standing", "one origin", INSTITUTE),
        ("settles", "one genre", "paper"),
    ]
    draft = (brief(INSTITUTE), "state: reviewed", "state: draft")
    assert weak(draft) == [
        ("price.standing", "nothing", ""),
        ("settles", "one origin", "morning-tide-2031-04"),
    ]
    assert about(edited(draft), "question that no source answers") == ["price.standing"]
    assert about(edited(draft), "question resting on one origin") == [
        f"settles (morning-tide-2031-04, in {REVIEW})"
    ]
    assert about(edited(one_genre), "question resting on one genre") == ["settles (paper)"]


def recorded(article: str, *claims: str, published: bool = True) -> dict[str, bytes]:
    """Return a file of results that holds these claims."""
    sha = "0" * 64
    results = {
        name: Found(
            claim=name,
            outcome=Outcome.PARAGRAPH,
            day="2031-06-01",
            meaning=sha,
            paragraphs={1: sha},
            published=published,
        )
        for name in claims
    }
    return {f"briefings/checked/{article}.jsonl": format_lines(results).encode()}


def test_reviewed_briefs_whose_claims_could_vanish() -> None:
    files = edited(
        (brief(INSTITUTE), "state: reviewed", "state: draft"),
        (brief(POST), "  pay-offer:\n", "  offer-of-may:\n    was: [pay-offer]\n"),
    )
    of_post = read_library(site())[0].briefs[POST].record.standing
    of_review = read_library(site())[0].briefs[REVIEW].record.standing
    assert of(files).unpublished == (POST, REVIEW)
    assert of({**files, **recorded(POST, *of_post)}).unpublished == (REVIEW,)
    assert of({**files, **recorded(POST, *[*of_post][1:])}).unpublished == (POST, REVIEW)
    as_draft = recorded(REVIEW, *of_review, published=False)
    assert about({**files, **recorded(POST, *of_post), **as_draft}, UNPUBLISHED) == [
        REVIEW,
        "python build.py verify --write records them, where the texts are at hand.",
    ]


# on problems


@pytest.mark.parametrize("case", first_of(CASES, 60, pytest.mark.slow), ids=lambda case: case.name)
def test_what_can_be_read_is_shown_whatever_is_broken(case: Broken) -> None:
    files = case.files
    status = overview(case.library, case.problems)
    assert status.problems == len(case.problems)
    assert max(len(click.unstyle(line)) for line in lines(status)) <= 80
    assert json.loads(status_json(status))["problems"] == status.problems
    broken_files = set(status.unread)
    assert {brief(row.id) for row in status.articles} == {
        file
        for file in files
        if file.startswith("briefings/articles/")
        and not {file, file.replace("briefings/articles", "seeds")} & broken_files
        and file.replace("briefings/articles", "seeds") in files
    }


def test_claims_whose_names_are_unknown_are_left_out() -> None:
    files = edited(
        (brief(POST), "by: [union]", "by: [nobody]"),
        (brief(POST), "put_in_mouth_of: harbour-master", "put_in_mouth_of: nobody"),
        (brief(POST), "measure: dockers-out", "measure: nothing"),
        (brief(POST), "rests_on: [offer-too-low,", "rests_on: [nothing,"),
        (f"seeds/{POST}.yml", "seed: coast-wire-2031-05", "seed: nothing"),
    )
    row = next(row for row in of(files).articles if row.id == POST)
    assert (row.claims, row.themes["who-pays"].answers) == (4, 1)


def test_without_a_vocabulary_or_any_theme_something_is_left() -> None:
    files = site()
    del files["briefings/vocabulary.yml"], files["briefings/site.yml"]
    assert [row.claims for row in of(files).articles] == [3, 2, 1, 0]
    shown = report({**files, PAYS: b"", DECIDES: b"", "briefings/themes/background.yml": b""})
    assert shown[:3] == [
        "4 articles (1 draft), 6 claims (0 checked), 0 figures (0 checked)",
        "",
        "Source                    Checked",
    ]


def test_no_name_of_a_file_is_obeyed_by_a_terminal() -> None:
    files = {**site(), "briefings/articles/a\x1b[31m.yml": b"state: draft\n"}
    assert "      briefings/articles/a<U+001B>[31m.yml cannot be read" in report(files)


def test_files_that_cannot_be_read_are_named() -> None:
    assert about({**site(), PAYS: b"title: [\n"}, "problem") == [
        f"{PAYS} cannot be read",
        "python build.py check prints them.",
    ]


# in a terminal


def test_the_report_of_the_invented_project() -> None:
    assert "".join(f"{line}\n" for line in report(site())) == REPORT


def test_without_drafts_nothing_is_said_of_them() -> None:
    files = {name: content for name, content in site().items() if RADIO not in name}
    assert report(files)[1] == "3 articles, 16 claims (0 checked), 8 figures (0 checked)"
    assert "*" not in "".join(report(files))


def test_a_project_with_nothing_in_it() -> None:
    assert report({}) == [
        "0 articles, 0 claims (0 checked), 0 figures (0 checked)",
        "",
        "   1  problem",
        "      python build.py check prints them.",
        *report({})[4:],
    ]


def test_a_project_that_is_just_beginning() -> None:
    files = {"mkdocs.yml": b"site_name: Gulls\nhooks: [build.py]\n"}
    assert report(files)[:3] == [
        "0 articles, 0 claims (0 checked), 0 figures (0 checked)",
        "What to do next. Say what the site is about: title: and lead: in",
        "briefings/site.yml.",
    ]


def test_themes_that_are_drafts_or_lack_a_bottom_line() -> None:
    files = edited(
        (DECIDES, "title: Who decides", "state: draft\ntitle: Who decides"),
        ("mkdocs.yml", "      - Who decides: themes/who-decides/index.md\n", ""),
    )
    assert about(files, "drafts") == ["tide-radio-2031-moss, the theme who-decides"]
    text = files[DECIDES].decode()
    begun = text[: text.index("bottom_line:")] + text[text.index("judgements:") :]
    files[DECIDES] = begun.encode()
    assert about(files, "theme without a bottom line yet") == ["who-decides"]
    kinds = [(review.kind, review.of) for review in of(files).reviews]
    assert kinds[0] == ("judgement", "who-pays/offer-fails")


THEME = """\
title: The {0} themes of uncharacteristically many words and more
question: >-
  What?
as_of: 2031
order: {0}
questions:
  asked-{0}:
    ask: >-
      What?
    answers:
      so: So
bottom_line:
  - says: >-
      So.
    rests_on: [harbour-post-2031-vane/pay-offer]
"""


def grown(articles: int, themes: int) -> dict[str, bytes]:
    """Return the invented project with many articles of long names, and many themes."""
    files = site()
    for i in range(articles):
        name = f"harbour-post-2031-vane-the-{i:02}-letter-to-the-editor"
        files[brief(name)] = files[brief(POST)]
        files[f"seeds/{name}.yml"] = files[f"seeds/{POST}.yml"]
    for i in range(themes):
        files[f"briefings/themes/theme-{i}.yml"] = THEME.format(i).encode()
    return files


@pytest.mark.slow
def test_forty_articles_and_many_themes_fit_80_columns() -> None:
    shown = report(grown(40, 6))
    assert max(map(len, shown)) <= 80
    heads = [line for line in shown if line.startswith("Source")]
    assert len(heads) == 3
    assert "harbour-post…o-the-editor  " in "\n".join(shown)
    assert "      and 34 more; --json has all" in shown
    data = json.loads(status_json(of(grown(40, 6))))
    assert len(data["articles"]) == 44


def test_names_are_shortened_in_the_middle() -> None:
    assert clipped("harbour-post", 12) == "harbour-post"
    assert clipped("harbour-post", 11) == "harbo…-post"
    assert clipped("harbour-post", 10) == "harb…-post"


def test_lints_are_counted_where_they_are_known() -> None:
    active = {"loaded-word": 1, "long-sentence": 2}
    counts: LintCounts = {"active": active, "silenced": {"loaded-word": 1}}
    assert "\n".join(report(site(), counts)[36:41]) == (
        "   3  warnings\n"
        "      1 loaded-word, 2 long-sentence\n"
        "      python build.py check prints them.\n"
        "   1  silenced warning\n"
        "      1 loaded-word"
    )
    assert json.loads(status_json(of(site(), counts)))["lints"] == {
        "active": {"loaded-word": 1, "long-sentence": 2},
        "silenced": {"loaded-word": 1},
    }
    assert json.loads(status_json(of(site())))["lints"] is None


# the command and what it remembers


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the invented project as files; the commands work on it."""
    dated = edited((brief(REVIEW), "state: reviewed\n", "state: reviewed\nreviewed: 2031-05-21\n"))
    for name, content in dated.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(build, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def command(root: Path) -> Callable[..., Result]:
    """Return ``status`` as a function."""
    assert root

    def invoke(*arguments: str, color: bool = False) -> Result:
        return CliRunner().invoke(
            build.main, ["status", *arguments], prog_name="build.py", color=color
        )

    return invoke


def change(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text("utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new, 1), "utf-8")


def changes(command: Callable[..., Result]) -> dict[str, list[tuple[str, str]]]:
    """Return what changed since each review that is recorded."""
    reviews = json.loads(command("--json").stdout)["reviews"]
    return {
        review["of"]: [(part["part"], part["how"]) for part in review["changes"]]
        for review in reviews
        if review["recorded"]
    }


RECORDED = (
    "Recorded what who-pays/offer-fails was read against on 2031-05-20.\n"
    "Recorded what who-decides/council-first was read against on 2031-05-20.\n"
    f"Recorded what {REVIEW} was read against on 2031-05-21.\n"
)
NOTHING: dict[str, list[tuple[str, str]]] = {
    REVIEW: [],
    "who-pays/offer-fails": [],
    "who-decides/council-first": [],
}


def test_nothing_is_recorded_unless_asked(root: Path, command: Callable[..., Result]) -> None:
    before = sorted(root.rglob("*"))
    shown = command()
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout.startswith("The harbour strike\n4 articles (1 draft), ")
    assert changes(command) == {}
    assert sorted(root.rglob("*")) == before


def test_each_review_is_recorded_once(root: Path, command: Callable[..., Result]) -> None:
    first = command("--write")
    assert (first.exit_code, first.stdout, first.stderr) == (0, RECORDED, "")
    assert changes(command) == NOTHING
    again = command("--write")
    assert again.stdout == "No review has a new date; name one to record it again.\n"
    found = problems_in(
        {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in root.rglob("*")
            if path.is_file()
        }
    )
    assert found == []


def test_what_changed_since_the_review_is_named(root: Path, command: Callable[..., Result]) -> None:
    command("--write")
    change(root, brief(POST), "up to 1,200 crowns", "up to 1,250 crowns")
    change(root, PAYS, "will likely be refused", "will likely be turned down")
    change(root, PAYS, f"against: [{POST}/offer-generous]", f"against: [{POST}/offer-too-low]")
    assert changes(command) == NOTHING | {
        "who-pays/offer-fails": [
            ("its own sentence", "changed"),
            (f"{POST}/pay-offer", "changed"),
            (f"{POST}/offer-too-low", "is new"),
            (f"{POST}/offer-generous", "is gone"),
        ]
    }
    assert (
        "   1  judgement whose grounds changed since the review\n"
        "      who-pays/offer-fails, 2031-05-20: its own sentence changed\n"
        "      who-pays/offer-fails, 2031-05-20: harbour-post-2031-vane/pay-offer changed\n"
        "      who-pays/offer-fails, 2031-05-20: harbour-post-2031-vane/offer-too-low is\n"
        "        new\n"
        "      who-pays/offer-fails, 2031-05-20: harbour-post-2031-vane/offer-generous is\n"
        "        gone\n"
        "      Read again, then give a new date, or: python build.py status --write\n"
        "        who-pays/offer-fails\n"
    ) in command().stdout


def test_a_new_date_records_anew(root: Path, command: Callable[..., Result]) -> None:
    command("--write")
    change(root, brief(POST), "up to 1,200 crowns", "up to 1,250 crowns")
    assert command("--write").stdout.startswith("No review has a new date")
    assert changes(command)["who-pays/offer-fails"] == [(f"{POST}/pay-offer", "changed")]
    change(root, PAYS, "reviewed: 2031-05-20", "reviewed: 2031-05-22")
    assert "who-pays/offer-fails" not in changes(command), "the new date is not recorded yet"
    done = command("--write")
    assert done.stdout == "Recorded what who-pays/offer-fails was read against on 2031-05-22.\n"
    assert changes(command) == NOTHING


def test_a_review_is_recorded_again_on_the_same_day(
    root: Path, command: Callable[..., Result]
) -> None:
    command("--write")
    change(root, brief(POST), "up to 1,200 crowns", "up to 1,250 crowns")
    change(root, brief(INSTITUTE), "the courts decide.", "courts decide.")
    done = command("--write", "who-pays/offer-fails")
    assert done.stdout == "Recorded what who-pays/offer-fails was read against on 2031-05-20.\n"
    assert changes(command) == NOTHING | {
        "who-decides/council-first": [(f"{INSTITUTE}/courts-decide", "changed")]
    }


def test_questions_that_changed_since_a_brief_was_reviewed(
    root: Path, command: Callable[..., Result]
) -> None:
    command("--write")
    change(root, DECIDES, "council: The city council", "council: The council")
    change(root, PAYS, "      standing: Standing\n", "      trust: Trust\n")
    for article in (POST, REVIEW, RADIO):
        change(root, brief(article), "price.standing", "price.trust")
    change(root, brief(INSTITUTE), "price.standing", "price.trust")
    change(root, brief(INSTITUTE), "price.standing", "price.trust")
    assert changes(command) == NOTHING | {
        REVIEW: [
            ("price.trust", "is new"),
            ("settles", "changed"),
            ("price.standing", "is gone"),
        ]
    }
    assert (
        f"   1  brief whose questions changed since the review\n      {REVIEW}, 2031-05-21: "
        in (command().stdout)
    )
    assert (
        command("--write", REVIEW).stdout
        == f"Recorded what {REVIEW} was read against on 2031-05-21.\n"
    )
    assert changes(command) == NOTHING


@pytest.fixture
def dated(root: Path, command: Callable[..., Result]) -> Path:
    """Return the project with a theme of which a review of its sentences is recorded."""
    change(root, PAYS, "as_of: 2031-05\n", "as_of: 2031-05\nreviewed: 2031-05-22\n")
    done = command("--write")
    assert done.stdout.startswith("Recorded what themes/who-pays was read against on 2031-05-22.\n")
    assert touched(command) == []
    return root


def touched(command: Callable[..., Result]) -> list[tuple[str, str, list[str]]]:
    """Return what changed of the theme since it was reviewed, and which sentences that touches."""
    reviews = json.loads(command("--json").stdout)["reviews"]
    (review,) = (each for each in reviews if each["of"] == "themes/who-pays")
    return [(each["part"], each["how"], each["sentences"]) for each in review["changes"]]


def test_sentences_are_named_whose_question_gained_an_answer(
    dated: Path, command: Callable[..., Result]
) -> None:
    change(dated, brief(INSTITUTE), "      price.standing: feared\n", "      fair-offer: fair\n")
    change(dated, brief(INSTITUTE), "not_addressed: [fair-offer, ", "not_addressed: [")
    assert touched(command) == [
        (
            f"fair-offer, {INSTITUTE}",
            "is new",
            ["bottom line 1", "bottom line 2", "dissent", "offer-fails", "fairness"],
        )
    ]
    assert (
        "   1  theme whose answers or figures changed since the review\n"
        "      themes/who-pays, 2031-05-22: fair-offer, dock-institute-2031-lind is new:\n"
        "        bottom line 1, bottom line 2, dissent, offer-fails, fairness\n"
        "      Read again, then give a new date, or: python build.py status --write\n"
        "        themes/who-pays\n"
    ) in command().stdout
    command("--write", "themes/who-pays")
    assert touched(command) == []


def test_sentences_are_named_whose_question_lost_an_answer(
    dated: Path, command: Callable[..., Result]
) -> None:
    change(dated, brief(REVIEW), "    answers:\n      fair-offer: too-low\n", "")
    change(dated, brief(REVIEW), "not_addressed:\n", "not_addressed:\n  - fair-offer\n")
    lost = ["bottom line 1", "dissent", "offer-fails", "fairness", "what changed 2"]
    assert touched(command) == [(f"fair-offer, {REVIEW}", "is gone", lost)]


def test_sentences_are_named_whose_measure_has_another_figure(
    dated: Path, command: Callable[..., Result]
) -> None:
    change(dated, brief(INSTITUTE), "exactly: 900", "exactly: 950")
    change(dated, brief(POST), "      - measure: dockers-out\n", "      - measure: ships-waiting\n")
    offer = ["offer-fails", "size-of-offer"]
    assert touched(command) == [(f"pay-offer, {INSTITUTE}", "changed", offer)]


def test_answers_of_a_brief_that_cannot_be_read_are_not_lost(
    dated: Path, command: Callable[..., Result]
) -> None:
    change(dated, brief(POST), "put_in_mouth_of: harbour-master", "put_in_mouth_of: nobody")
    change(dated, brief(POST), "by: [port-authority]", "by: [nobody]")
    change(dated, brief(REVIEW), "state: reviewed", "state: ready")
    (dated / "briefings/site.yml").unlink()
    assert touched(command) == []


def test_a_new_name_alone_is_no_change(root: Path, command: Callable[..., Result]) -> None:
    command("--write")
    change(root, brief(POST), "  pay-offer:\n", "  offer-of-may:\n    was: [pay-offer]\n")
    change(root, PAYS, f"{POST}/pay-offer", f"{POST}/offer-of-may")
    change(root, PAYS, f"{POST}/pay-offer", f"{POST}/offer-of-may")
    assert changes(command) == NOTHING


def test_what_cannot_be_read_has_not_changed(root: Path, command: Callable[..., Result]) -> None:
    command("--write")
    change(root, brief(POST), "state: reviewed", "state: ready")
    assert changes(command) == NOTHING


def test_what_is_gone_is_forgotten(root: Path, command: Callable[..., Result]) -> None:
    command("--write")
    text = (root / PAYS).read_text("utf-8")
    other = text[text.index("  offer-fails:") : text.index("disagreements:")]
    change(root, PAYS, other, other.replace("offer-fails:", "offer-is-refused:"))
    command("--write")
    assert set(changes(command)) == {
        REVIEW,
        "who-pays/offer-is-refused",
        "who-decides/council-first",
    }
    record = (root / "briefings/reviewed/themes/who-pays.jsonl").read_text("utf-8")
    assert [json.loads(line)["of"] for line in record.splitlines()] == ["offer-is-refused"]


def test_one_of_several_judgements_is_recorded_again_alone(
    root: Path, command: Callable[..., Result]
) -> None:
    text = (root / PAYS).read_text("utf-8")
    other = text[text.index("  offer-fails:") : text.index("disagreements:")]
    change(root, PAYS, other, other + other.replace("offer-fails:", "offer-is-refused:"))
    command("--write", "who-pays/offer-fails")
    assert set(changes(command)) == {"who-pays/offer-fails"}
    command("--write", "who-pays/offer-is-refused")
    assert set(changes(command)) == {"who-pays/offer-fails", "who-pays/offer-is-refused"}


def test_where_there_are_problems_nothing_is_recorded(
    root: Path, command: Callable[..., Result]
) -> None:
    change(root, brief(POST), "state: reviewed", "state: ready")
    done = command("--write")
    assert (done.exit_code, done.stderr) == (1, "1 problem.\n")
    assert done.stdout == (f'{brief(POST)}:1:8: state: "ready" is none of draft, reviewed\n')
    assert not (root / "briefings/reviewed").exists()


def test_wrong_use(command: Callable[..., Result]) -> None:
    for arguments in (["who-pays/offer-fails"], ["--write", "--json"]):
        wrong = command(*arguments)
        assert wrong.exit_code == 2
        assert wrong.stderr.endswith(
            "Error: Give NAME only with --write, and --write without --json.\n"
        )
    unknown = command("--write", "who-pays/offer-fail")
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert unknown.stderr.endswith(
        'Error: "who-pays/offer-fail" has no date of review; did you mean "who-pays/offer-fails"?\n'
    )
    assert command("--write", POST).stderr.endswith(
        f'Error: "{POST}" has no date of review; name THEME/JUDGEMENT, or a brief with reviewed:\n'
    )


def test_what_the_disk_refuses_to_read_is_a_problem(
    command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_root: Path) -> dict[str, bytes]:
        raise PermissionError(13, os.strerror(13), "briefings/site.yml")

    monkeypatch.setattr(project, "read_files", refuse)
    shown = command()
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout.startswith("0 articles, ")
    assert "   1  problem\n      briefings/site.yml cannot be read\n" in shown.stdout
    written = command("--write")
    assert (written.exit_code, written.stderr) == (1, "1 problem.\n")
    told = "briefings/site.yml:1:1: Permission denied; give your account access there\n"
    assert written.stdout == told


def test_a_review_that_cannot_be_written_is_a_problem(
    root: Path, command: Callable[..., Result]
) -> None:
    (root / "briefings/reviewed/themes/who-pays.jsonl").mkdir(parents=True)
    done = command("--write")
    assert (done.exit_code, done.stderr) == (1, "1 problem.\n")
    assert done.stdout == "briefings/reviewed/themes/who-pays.jsonl:1:1: Is a directory\n"


def test_colour_is_for_terminals(command: Callable[..., Result]) -> None:
    coloured, plain = command(color=True).stdout, command().stdout
    assert "\x1b[1mThe harbour strike\x1b[0m\n" in coloured
    assert "\x1b[33m\x1b[1m  17\x1b[0m  claims" in coloured
    assert click.unstyle(coloured) == plain


def test_disagreements_that_nobody_explains_are_those_of_the_site(
    root: Path, command: Callable[..., Result]
) -> None:
    shown = command().stdout
    assert (
        "   1  disagreement not yet explained\n"
        "      price.money\n"
        "      In a theme, under disagreements:, say what explains it, on: its name.\n"
    ) in shown
    assert json.loads(command("--json").stdout)["unexplained"] == ["price.money"]
    theme = root / DECIDES
    theme.write_text(theme.read_text("utf-8").replace("    on: [settles]\n", ""), "utf-8")
    assert "   2  disagreements not yet explained\n" in command().stdout
    theme.write_text("title: [", "utf-8")
    assert json.loads(command("--json").stdout)["unexplained"] is None
    assert "not yet explained" not in command().stdout


def test_the_shape_of_the_data(command: Callable[..., Result]) -> None:
    data = json.loads(command("--json").stdout)
    assert data["themes"][0] == {
        "id": "who-pays",
        "title": "Who pays",
        "questions": 3,
        "draft": False,
        "lacks_bottom_line": False,
    }
    assert data["articles"][1] == {
        "id": REVIEW,
        "published": "2031-05~",
        "draft": False,
        "claims": 4,
        "claims_checked": 0,
        "figures": 3,
        "figures_checked": 0,
        "marks": {"not checked": 4},
        "themes": {
            "who-pays": {"claims": 3, "answers": 2},
            "who-decides": {"claims": 1, "answers": 1},
            "background": {"claims": 1, "answers": 0},
        },
        "uncited": [],
        "unaccounted": [],
    }
    assert data["questions"] == [
        {
            "theme": "who-pays",
            "question": "price.standing",
            "rests_on": "one origin",
            "what": INSTITUTE,
            "articles": [INSTITUTE],
        }
    ]
    assert data["reviews"][-1] == {
        "kind": "brief",
        "of": REVIEW,
        "reviewed": "2031-05-21",
        "recorded": False,
        "changes": [],
    }
    assert data["unpublished"] == [INSTITUTE, POST, REVIEW]
    assert data["undated"] == [
        *(INSTITUTE, POST),
        *("themes/who-pays", "themes/who-decides", "themes/background"),
    ]
    assert list(data) == [
        "title", "problems", "unread", "next", "themes", "articles", "questions", "reviews",
        "unpublished", "undated", "unexplained", "lints",
    ]  # fmt: skip
