"""What is recorded of a check, and what a later build without texts still shows of it."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

import build
from sitegen.commands import command_line
from sitegen.corpus import link
from sitegen.desk.reading import read_files
from sitegen.evidence.checking import Report
from sitegen.evidence.weighing import RULES
from sitegen.generation import write_docs
from sitegen.intake import add_article, refresh_fingerprints
from sitegen.ledger import release_project, review_project, verify_project
from sitegen.library import read_library
from sitegen.problems import Rule, counted
from sitegen.project import open_project
from sitegen.records.recorded import Outcome, Result, format_counts, format_lines, parse_lines
from sitegen.records.terms import Mark
from sitegen.rules import MOST_OF_A_RULE
from tests.projects import problems_in, released, site

TEXTS = Path(__file__).parent / "texts"
TEXT = (TEXTS / "008_quay.txt").read_text("utf-8")
DAY = "2031-06-01"
NAME = "quay-review-2031-holm"
BRIEF = f"briefings/articles/{NAME}.yml"
CHECKED = f"briefings/checked/{NAME}.jsonl"
VOCABULARY = "briefings/vocabulary.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the invented project."""
    for name, content in site().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def change(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text("utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new, 1), "utf-8")


def marks(root: Path) -> Mapping[str, Mark]:
    library, _ = read_library(read_files(root))
    return {c.id: c.mark for c in link(library, drafts=True).claims if c.article == NAME}


def outcomes(root: Path) -> Mapping[str, Outcome]:
    results, problems = parse_lines(Result, (root / CHECKED).read_bytes(), CHECKED)
    assert problems == []
    return {name: result.outcome for name, result in results.items()}


def published(root: Path) -> set[str]:
    results, _ = parse_lines(Result, (root / CHECKED).read_bytes(), CHECKED)
    return {name for name, result in results.items() if result.published}


def mend(root: Path) -> None:
    """Make the invented brief agree with its text, and give the vocabulary its German words."""
    change(root, BRIEF, "    by: [union]\n", "")
    change(root, BRIEF, "less-than: 4500", "exactly: 4500")
    change(root, VOCABULARY, "  pay-demand:", "  pay-demand:\n    words: {de: [Kronen]}")
    change(root, VOCABULARY, "  ships-waiting:", "  ships-waiting:\n    words: {de: [Schiffe]}")


def test_what_is_wrong_stands_first_and_what_readers_see_is_said(asked: Path) -> None:
    change(asked, BRIEF, "more-than: 3000", "more-than: 3001")
    done = CliRunner().invoke(command_line(lambda: asked), ["verify", NAME, "--texts", str(TEXTS)])
    lines = done.stdout.splitlines()
    told = [found[1] for line in lines if (found := re.search(": (wrong|look|note), ", line))]
    assert told == sorted(told, key=["wrong", "look", "note"].index)
    assert {*told} == {"wrong", "look", "note"}
    assert lines.count("Readers see what you write under looked, on the article's page.") == 1


def test_nothing_is_recorded_without_a_day(root: Path) -> None:
    verify_project(root, TEXTS)
    assert not (root / CHECKED).exists()


def test_a_mismatch_stops_the_build_until_it_is_mended(root: Path) -> None:
    change(root, BRIEF, "more-than: 3000", "more-than: 3001")
    verify_project(root, TEXTS, day=DAY)
    assert outcomes(root)["union-demand"] is Outcome.MISMATCH
    assert published(root) == set(), "nothing of a brief that no build takes was published"
    problems = problems_in(read_files(root))
    assert {problem.rule for problem in problems} == {Rule.MISMATCH}
    assert str(problems[0]) == (
        f"{BRIEF}:14:3: claims.union-demand: a check found that its paragraphs do not say this; "
        "mend what `python build.py verify` prints, then run `python build.py verify --write`"
    )
    change(root, BRIEF, "more-than: 3001", "more-than: 3000")
    mend(root)
    verify_project(root, TEXTS, day=DAY)
    assert problems_in(read_files(root)) == []
    assert published(root) == set(marks(root))


ASKED = (
    f"{BRIEF}:33:19: claims.ships-wait.figures[0].measure: look, measure: ¶ 5, sentence 1 "
    '("Im Frühjahr hätten zwischen zehn und …"): the sentence of "zehn und zwölf" in paragraph 5 '
    "has no word of this measure (none in de); the words there are those of dockers-out; name "
    "another measure, add its word to the vocabulary, or say under cue what the number counts; "
)
LOOKED = '    looked: {measure: "Ships are all that the paragraph tells of."}\n  council-decides:'


@pytest.fixture
def asked(root: Path) -> Path:
    """Return the invented project where a number stands with another measure's word."""
    change(root, VOCABULARY, "words: {en: [dockers", "words: {de: [Schiffe], en: [dockers")
    return root


def ships(report: Report) -> tuple[str, ...]:
    return tuple(line for line in report.findings if "claims.ships-wait" in line)


def test_what_is_to_be_looked_at_stops_nothing(asked: Path) -> None:
    _, report = verify_project(asked, TEXTS, day=DAY)
    told = 'if the claim is right, write under it: looked: {measure: "why"}'
    assert ships(report) == (f"{ASKED}{told}",)
    assert report.is_open
    assert problems_in(read_files(asked)) == []
    assert marks(asked)["ships-wait"] is Mark.ASKED
    assert published(asked) == {"council-decides", "offer-below-prices"}, "the others may still go"


def test_an_editor_answers_once_what_is_asked(asked: Path) -> None:
    change(asked, BRIEF, "  council-decides:", LOOKED)
    note = f"{ASKED}looked at: Ships are all that the paragraph tells of.".replace("look,", "note,")
    for _ in range(2):
        _, report = verify_project(asked, TEXTS, day=DAY, only=[NAME])
        assert ships(report) == (note,)
        assert marks(asked)["ships-wait"] is Mark.FIGURES_CHECKED
    assert published(asked) >= {"ships-wait"}
    write_docs(open_project(asked), asked / "docs")
    page = (asked / f"docs/sources/{NAME}/index.md").read_text("utf-8")
    assert "Looked at by an editor: Ships are all that the paragraph tells of.</p>" in page


@pytest.mark.parametrize("is_text", [False, True])
def test_an_answer_holds_for_the_claim_and_paragraph_it_was_said_of(
    asked: Path, tmp_path: Path, *, is_text: bool
) -> None:
    change(asked, BRIEF, "  council-decides:", LOOKED)
    (texts := tmp_path / "texts").mkdir()
    (texts / "008_quay.txt").write_text(TEXT, "utf-8")
    verify_project(asked, texts, day=DAY)
    if is_text:
        change(texts, "008_quay.txt", "draußen vor Anker", "dort vor Anker")
        refresh_fingerprints(asked, NAME, texts)
    else:
        change(asked, BRIEF, "12 ships lay", "12 ships were")
    stale = (
        f"{ASKED}looked at before the claim or its paragraph changed; look again, and if the claim "
        "is right, say so in other words under looked.measure"
    )
    for _ in range(2):
        _, report = verify_project(asked, texts, day=DAY, only=[NAME])
        assert ships(report) == (stale,)
        assert marks(asked)["ships-wait"] is Mark.ASKED
    change(asked, BRIEF, "Ships are all that the", "Read again: the")
    _, report = verify_project(asked, texts, day=DAY, only=[NAME])
    assert ", 0 findings" not in report.articles[0]
    assert "looked at: Read again: the paragraph tells of." in ships(report)[0]
    assert marks(asked)["ships-wait"] is Mark.FIGURES_CHECKED


def test_an_answer_to_what_nothing_asks_is_a_note(root: Path) -> None:
    mend(root)
    change(root, BRIEF, "  council-decides:", LOOKED)
    _, report = verify_project(root, TEXTS, only=[NAME])
    assert report.findings == (
        (
            f"{BRIEF}:38:23: claims.ships-wait.looked.measure: note, looked: nothing asks this; "
            "take it out"
        ),
    )
    assert not report.is_open


def test_what_agrees_is_shown_as_checked(root: Path) -> None:
    mend(root)
    _, report = verify_project(root, TEXTS, day=DAY)
    assert report.findings == ()
    assert marks(root) == {
        "offer-below-prices": Mark.PARAGRAPH_CHECKED,
        "union-demand": Mark.FIGURES_CHECKED,
        "ships-wait": Mark.FIGURES_CHECKED,
        "council-decides": Mark.PARAGRAPH_CHECKED,
    }


def test_without_a_text_nothing_is_upgraded(root: Path, tmp_path: Path) -> None:
    empty = tmp_path / "none"
    empty.mkdir()
    verify_project(root, empty, day=DAY)
    assert not (root / CHECKED).exists()
    assert set(marks(root).values()) == {Mark.NOT_CHECKED}


@pytest.mark.parametrize(
    ("file", "old", "new", "claim"),
    [
        (BRIEF, "more-than: 3000", "more-than: 3001", "union-demand"),
        (BRIEF, "The offer is less", "The bid is less", "offer-below-prices"),
        (BRIEF, "hedge: doubtful", "hedge: possible", "council-decides"),
        (BRIEF, "date: 2031-21", "date: 2031-22", "ships-wait"),
    ],
)
def test_an_edited_claim_is_checked_no_more(
    root: Path, file: str, old: str, new: str, claim: str
) -> None:
    mend(root)
    verify_project(root, TEXTS, day=DAY)
    before = marks(root)
    change(root, file, old, new)
    assert marks(root) == {**before, claim: Mark.EDITED}


def test_an_edited_definition_unchecks_the_claims_that_count_by_it(root: Path) -> None:
    mend(root)
    verify_project(root, TEXTS, day=DAY)
    before = marks(root)
    change(root, VOCABULARY, "Ships at anchor outside", "Vessels at anchor outside")
    assert marks(root) == {**before, "ships-wait": Mark.EDITED}


def test_wrapping_a_text_anew_unchecks_nothing(root: Path) -> None:
    mend(root)
    verify_project(root, TEXTS, day=DAY)
    before = marks(root)
    change(root, BRIEF, "The offer is less than", "The offer\n      is less\n      than")
    assert marks(root) == before


def test_one_changed_word_unchecks_just_what_rests_on_it(root: Path, tmp_path: Path) -> None:
    mend(root)
    verify_project(root, TEXTS, day=DAY)
    before = marks(root)
    texts = tmp_path / "texts"
    texts.mkdir()
    text = (
        (TEXTS / "008_quay.txt").read_text("utf-8").replace("draußen vor Anker", "dort vor Anker")
    )
    (texts / "008_quay.txt").write_text(text, "utf-8")
    _, report = verify_project(root, texts, day=DAY)
    assert report.findings == (
        (
            f"{BRIEF}:29:17: claims.ships-wait.paragraphs: wrong, text: text changed: "
            "paragraph 5 has another "
            "fingerprint than recorded; read it again, then run "
            f"`python build.py new --refresh {NAME}`"
        ),
    )
    assert marks(root) == before, "what was recorded of the old text stays"
    refresh_fingerprints(root, NAME, texts)
    assert marks(root) == {**before, "ships-wait": Mark.TEXT_CHANGED}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            ("Quay Review\n" + TEXT).encode(),
            (
                "15:3: text: paragraph 1 stands at 2, 4 others likewise: the text has a line more "
                "above it; take it out"
            ),
        ),
        (TEXT.encode("latin-1", "replace"), "15:9: text.file: not UTF-8; save the text as UTF-8"),
    ],
)
def test_of_a_text_that_does_not_fit_nothing_else_is_told(
    root: Path, tmp_path: Path, text: bytes, finding: str
) -> None:
    mend(root)
    verify_project(root, TEXTS, day=DAY)
    before = marks(root)
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "008_quay.txt").write_bytes(text)
    _, report = verify_project(root, texts, day="2031-06-02")
    assert report.findings == (f"seeds/{NAME}.yml:{finding}",)
    assert f"{NAME}: not checked, its text does not fit" in report.articles
    assert marks(root) == before


def test_a_new_claim_on_a_changed_text_gets_no_result(root: Path, tmp_path: Path) -> None:
    mend(root)
    texts = tmp_path / "texts"
    texts.mkdir()
    text = (
        (TEXTS / "008_quay.txt").read_text("utf-8").replace("draußen vor Anker", "dort vor Anker")
    )
    (texts / "008_quay.txt").write_text(text, "utf-8")
    verify_project(root, texts, day=DAY)
    assert "ships-wait" not in outcomes(root)


def test_results_are_read_as_they_were_written(root: Path) -> None:
    verify_project(root, TEXTS, day=DAY)
    written = (root / CHECKED).read_bytes()
    results, problems = parse_lines(Result, written, CHECKED)
    assert problems == []
    assert format_lines(results).encode() == written


def test_a_result_that_cannot_be_read_is_a_problem() -> None:
    results, problems = parse_lines(Result, b"nonsense\n", CHECKED)
    assert results == {}
    assert [str(problem) for problem in problems] == [
        (
            f"{CHECKED}:1:1: is no result of a check; put the file back as it was, "
            "or take this line out and run `python build.py verify --write`"
        )
    ]


def test_of_a_file_that_is_none_a_hundred_lines_are_told() -> None:
    assert len(parse_lines(Result, b"x\n" * 400_000, "x")[1]) == 100


def test_the_command_records(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "ROOT", root)
    mend(root)
    done = CliRunner().invoke(build.main, ["verify", "--write", "--texts", str(TEXTS)])
    assert done.exit_code == 0
    assert f"{NAME}: 4 claims and 3 figures checked, 0 findings" in done.output
    assert done.output.endswith("\nRecorded in briefings/checked/.\n")
    assert outcomes(root)["union-demand"] is Outcome.FIGURES


def test_the_command_checks_the_articles_that_are_named(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "ROOT", root)
    mend(root)
    done = CliRunner().invoke(build.main, ["verify", "--texts", str(TEXTS), NAME])
    assert done.exit_code == 0
    assert done.output == f"{NAME}: 4 claims and 3 figures checked, 0 findings\n"
    done = CliRunner().invoke(build.main, ["verify", "--texts", str(TEXTS), f"{NAME}s", NAME])
    assert done.exit_code == 1
    assert done.output == f'unknown article "{NAME}s"; did you mean "{NAME}"?\n'
    done = CliRunner().invoke(build.main, ["verify", "--texts", str(TEXTS), "x"])
    assert done.exit_code == 1
    assert done.output == (
        'unknown article "x"; name one of briefings/articles/ by its file, without .yml\n'
    )


def test_the_command_explains_a_rule(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "ROOT", root)
    done = CliRunner().invoke(build.main, ["verify", "--explain", "mouth"])
    assert done.exit_code == 0
    assert done.output == (
        "mouth (wrong): whether whose words were changed is named in the paragraphs\n"
    )
    done = CliRunner().invoke(build.main, ["verify", "--explain", "mout"])
    assert done.exit_code == 2
    assert "'mout' is not one of 'all', 'asserter', 'copied', " in done.output


def test_the_command_explains_every_rule_where_none_is_named() -> None:
    done = CliRunner().invoke(build.main, ["verify", "--explain"])
    assert done.exit_code == 0
    assert [line.partition(" ")[0] for line in done.output.splitlines()] == [*RULES]


def test_claims_that_say_too_much_are_a_finding(root: Path, tmp_path: Path) -> None:
    mend(root)
    texts = tmp_path / "texts"
    texts.mkdir()
    text = (TEXTS / "008_quay.txt").read_text("utf-8").replace("das auch", "das" + " ja" * 300)
    (texts / "008_quay.txt").write_text(text, "utf-8")
    change(root, BRIEF, "The offer is less", "The offer" + " truly" * 250 + " is less")
    _, report = verify_project(root, texts)
    assert report.findings[0] == (
        f"{BRIEF}:6:3: claims: wrong, length: 300 words, not under 60 % of the running text's 351; "
        "shorten by 90"
    )


def test_the_command_compares_texts(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "ROOT", root)
    other = tmp_path / "other.txt"
    other.write_text("Nur der Stadtrat könne den Streik beenden, heißt es.\n", "utf-8")
    arguments = ["verify", "--texts", str(TEXTS), "--against", NAME]
    done = CliRunner().invoke(build.main, [*arguments, str(other)])
    assert done.output.splitlines()[0] == (
        "008_quay.txt: 8 % (4 of 45) four-word sequences stand in other.txt"
    )
    assert done.exit_code == 0
    missing = CliRunner().invoke(build.main, [*arguments, "none.txt"])
    assert missing.output == f"Error: none.txt: no such text, neither here nor in {TEXTS}\n"
    assert missing.exit_code == 1


def test_no_run_of_a_texts_words_is_written_anywhere(root: Path) -> None:
    texts = root / "seeds" / "texts"
    texts.mkdir()
    text = (TEXTS / "008_quay.txt").read_text("utf-8")
    (texts / "008_quay.txt").write_text(text, "utf-8")
    (texts / "009_other.txt").write_text(f"Other\n{text}", "utf-8")
    mend(root)
    add_article(root, Path("009_other.txt"), texts, article="other-2031")
    (root / "briefings/articles/other-2031.yml").unlink()
    (root / "seeds/other-2031.sha256").unlink()
    # a title is the source's name, as every reference has it
    stub = re.sub("(?m)^title: .*", "", (root / "seeds/other-2031.yml").read_text("utf-8"))
    (root / "seeds/other-2031.yml").unlink()
    verify_project(root, texts, day=DAY)
    assert write_docs(open_project(root, drafts=True), root / "docs").problems == ()
    written = [path for path in root.rglob("*") if path.is_file() and path.parent != texts]
    assert len(written) > 20
    everything = " ".join([stub, *(path.read_text("utf-8", "replace") for path in written)]).split()
    runs = {tuple(everything[i : i + 5]) for i in range(len(everything))}
    words = text.split()
    shared = [words[i : i + 5] for i in range(len(words)) if tuple(words[i : i + 5]) in runs]
    assert shared == []


# what was recorded is not lost without a word

COUNTED = "briefings/published.jsonl"
SHRUNK = f"{CHECKED}:1:1: holds {{}} of 4 published claims; put the file back as it was"


def recorded(root: Path) -> list[str]:
    """Record what the text says, and return the lines of results."""
    mend(root)
    verify_project(root, TEXTS, day=DAY)
    assert told(root) == []
    return (root / CHECKED).read_text("utf-8").splitlines(keepends=True)


def told(root: Path) -> list[str]:
    return [str(problem) for problem in open_project(root).problems]


def test_results_that_are_gone_are_missed(root: Path) -> None:
    lines = recorded(root)
    assert (root / COUNTED).read_text("utf-8") == f'{{"file": "checked/{NAME}", "records": 4}}\n'
    (root / CHECKED).write_text("".join(lines[1:]), "utf-8")
    assert told(root) == [SHRUNK.format(3)]
    (root / CHECKED).write_text("", "utf-8")
    assert told(root) == [SHRUNK.format(0)]
    (root / CHECKED).unlink()
    assert told(root) == [SHRUNK.format(0)]
    verify_project(root, TEXTS, day=DAY)
    assert told(root) == []
    assert (root / CHECKED).read_text("utf-8") == "".join(lines)


def test_of_very_many_lost_records_the_first_are_told() -> None:
    counts = format_counts({f"releases/x{n}": 1 for n in range(MOST_OF_A_RULE + 1)}).encode()
    assert len(problems_in({**site(), COUNTED: counts})) == MOST_OF_A_RULE


def test_counts_that_are_gone_are_missed_and_never_fall(root: Path) -> None:
    recorded(root)
    (root / COUNTED).unlink()
    lost = f"{COUNTED}:1:1: counts 0 of 4 published claims in {CHECKED}; "
    assert told(root) == [f"{lost}run `python build.py status --write`"]
    verify_project(root, TEXTS.parent, day=DAY)
    assert told(root) == []
    (root / CHECKED).unlink()
    verify_project(root, TEXTS.parent, day=DAY)
    assert told(root) == [SHRUNK.format(0)]


@pytest.mark.parametrize(("left", "kept"), [(-1, "all but one"), (0, "none"), (0, "no file")])
def test_reviews_and_releases_that_are_gone_are_missed(root: Path, left: int, kept: str) -> None:
    assert review_project(root, ())[0] == release_project(root, "2031-07-01")[0] == ()
    (root / "mkdocs.yml").write_bytes(released(site())["mkdocs.yml"])
    assert told(root) == []
    for file, kind in (("reviewed/themes/who-pays", "review"), ("releases/2031-07-01", "change")):
        path = root / f"briefings/{file}.jsonl"
        whole = path.read_bytes()
        lines = whole.splitlines(keepends=True)
        path.write_bytes(b"".join(lines[:left]))
        if kept == "no file":
            path.unlink()
        lost = f"holds {len(lines[:left])} of {counted(len(lines), kind)}"
        expected = f"briefings/{file}.jsonl:1:1: {lost}; put the file back as it was"
        assert expected in told(root)
        assert review_project(root, ())[0]
        assert expected in [str(problem) for problem in release_project(root, "2031-08-01")[0]]
        path.write_bytes(whole)
    (root / COUNTED).unlink()
    assert {line.partition(" 0 of ")[0] for line in told(root)} == {f"{COUNTED}:1:1: counts"}
    assert review_project(root, ()) == ((), [])
    assert told(root) == []


@pytest.mark.parametrize("kept", [0, 1])
def test_fingerprints_that_are_gone_are_missed(root: Path, kept: int) -> None:
    recorded(root)
    file = root / f"seeds/{NAME}.sha256"
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(lines[:kept]), "utf-8")
    assert [line.partition(" paragraphs ")[0] for line in told(root)] == [
        f"seeds/{NAME}.sha256:1:1: lacks"
    ]
    refresh_fingerprints(root, NAME, TEXTS)
    assert told(root) == []
