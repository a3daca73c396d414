"""``build.py new``: what it writes and says, and that it never overwrites."""

import errno
import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import build
from sitegen.desk.reading import read_articles, read_files, read_texts
from sitegen.desk.writing import write_new
from sitegen.evidence.fingerprints import fingerprint
from tests.projects import SITE, problems_in, site

LINES = (
    "Der Hafen steht still",
    "Seit Montag verlässt kein einziges Schiff mehr den großen Hafen der Stadt.",
    "Die Reeder verhandeln, die Kräne ruhen.",
    "Die Gewerkschaft verlange mehr als 3'000 Kronen, voriges Jahr seien es noch 4'500 gewesen.",
    "Im Frühjahr hätten zwischen zehn und zwölf Schiffe draußen auf Reede gelegen.",
)
TEXT = "\n\n".join(LINES) + "\n"
QUAY = (Path(__file__).parent / "texts/008_quay.txt").read_text("utf-8")
NAME = "quay-review-2031-holm"
FILES = ("seeds/tide.yml", "seeds/tide.sha256", "briefings/articles/tide.yml")
SILENT_ON = "fair-offer\n  - price.money\n  - price.standing\n  - settles"
WROTE = "".join(f"Wrote {name}.\n" for name in FILES)
NAMED = (
    "Named tide; ids here are publisher-year-author: to give it one, delete these files and run "
    "this again with --id\n"
)
SHOWN = (
    "   1 headline          Der Hafen steht still\n"
    "   2 body              Seit Montag verlässt kein einziges Schiff mehr den großen Ha…\n"
    "   3 body              Die Reeder verhandeln, die Kräne ruhen.\n"
    "   4 body              Die Gewerkschaft verlange mehr als 3'000 Kronen, voriges Jah…\n"
    "   5 body              Im Frühjahr hätten zwischen zehn und zwölf Schiffe draußen a…\n"
)
SAME = "No paragraph of 40 characters or more changed; shorter ones have no fingerprint."
NEXT = (
    "Next: fill in seeds/tide.yml (where you change paragraphs or date, run: "
    "python build.py new --refresh tide), then briefings/articles/tide.yml\n"
)
STANDING = (
    "paragraph 4: in 008_quay.txt, word for word\nparagraph 5: in 008_quay.txt, 66 % (6 of 9)\n"
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the invented project with two texts at hand."""
    for name, content in site().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    texts = tmp_path / "seeds/texts"
    texts.mkdir()
    (texts / "008_quay.txt").write_text(QUAY, "utf-8")
    (texts / "Tide.txt").write_text(TEXT, "utf-8")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.delenv("BRIEFING_TEXTS", raising=False)
    return tmp_path


@pytest.fixture
def new(root: Path) -> Callable[..., Result]:
    """Return the command as a function."""
    assert root.is_dir()
    return lambda *arguments: CliRunner().invoke(build.main, ["new", *map(str, arguments)])


def tree(root: Path) -> dict[str, bytes]:
    files = [path for path in root.rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def refused(result: Result, message: str) -> None:
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"Error: {message}\n"


# a new article


def test_new_writes_three_files_and_says_what_stands_elsewhere(
    root: Path, new: Callable[..., Result]
) -> None:
    before = tree(root)
    done = new("Tide.txt")
    assert (done.exit_code, done.output) == (0, WROTE + NAMED + SHOWN + STANDING + NEXT)
    written = {name: content for name, content in tree(root).items() if name not in before}
    assert set(written) == set(FILES)
    assert written["seeds/tide.sha256"].decode() == "".join(
        f"{number} {fingerprint(LINES[number - 1])}\n" for number in (2, 4, 5)
    )
    assert b'\n  file: "Tide.txt"\n' in written["seeds/tide.yml"]
    assert b"\n  headline: [1]\n" in written["seeds/tide.yml"]
    assert b"\n  body: [2-5]\n" in written["seeds/tide.yml"]
    assert f'title: "{LINES[0]}"  # guessed\n'.encode() in written["seeds/tide.yml"]
    for line in LINES[1:]:
        assert not [name for name, content in written.items() if line[:20].encode() in content]


def test_new_refuses_the_text_of_another_article_under_another_name(
    root: Path, new: Callable[..., Result]
) -> None:
    assert new("Tide.txt").exit_code == 0
    before = tree(root)
    told = (
        "this is the text of tide, paragraph by paragraph; go on with that article, or, "
        "where another publisher printed it, too, begin the text with its name"
    )
    (root / "copy.txt").write_text(TEXT.replace(" ", "  "), "utf-8")
    refused(new(root / "copy.txt", "--id", "ebb-2031"), told)
    (root / "copy.txt").unlink()
    assert tree(root) == before
    (root / "copy.txt").write_text(f"Ebb\n{TEXT}", "utf-8")
    assert new(root / "copy.txt", "--id", "ebb-2031").exit_code == 0


def test_new_says_how_long_the_sentences_may_become(root: Path, new: Callable[..., Result]) -> None:
    body = "Seit Montag verlässt kein einziges Schiff mehr den großen Hafen von Ostria.\n"
    (root / "seeds/texts/Tide.txt").write_text(f"Der Hafen steht still\n{body * 17}", "utf-8")
    told = "204 words of running text: your sentences together may have 122."
    assert new("Tide.txt").output.splitlines()[-2] == told
    seed = (root / "seeds/tide.yml").read_text("utf-8").replace("body: [2-18]", "body: [2-17]")
    (root / "seeds/tide.yml").write_text(seed, "utf-8")
    assert not [line for line in new("--refresh", "tide").output.splitlines() if "words" in line]


def test_check_says_what_is_to_be_filled_in(root: Path, new: Callable[..., Result]) -> None:
    new("Tide.txt")
    told = [str(problem) for problem in problems_in(read_files(root))]
    assert [line.partition(":")[0] for line in told] == 9 * [FILES[2]] + 7 * [FILES[0]]
    assert all(": fill in " in line for line in told)


def test_new_takes_a_path_and_an_id(root: Path, new: Callable[..., Result]) -> None:
    ebb = root / "elsewhere/Ebb.txt"
    ebb.parent.mkdir()
    ebb.write_text("Ebbe und Flut", "utf-8")
    done = new(ebb, "--id", "harbour-news-2031")
    assert done.exit_code == 0
    assert done.output == (
        f"{WROTE}   1 body              Ebbe und Flut\n"
        f"Move {ebb} to {root / 'seeds/texts'}, where it is looked for from now on.\n{NEXT}"
    ).replace("tide", "harbour-news-2031")
    assert (root / "seeds/harbour-news-2031.sha256").read_text("utf-8") == ""


@pytest.mark.parametrize("by", ["option", "variable"])
def test_texts_may_be_elsewhere(
    root: Path, new: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    (root / "seeds/texts").rename(root / "shared")
    if by == "variable":
        monkeypatch.setenv("BRIEFING_TEXTS", str(root / "shared"))
        done = new("Tide.txt")
    else:
        done = new("Tide.txt", "--texts", root / "shared")
    assert (done.exit_code, done.output) == (0, WROTE + NAMED + SHOWN + STANDING + NEXT)


@pytest.mark.parametrize("there", FILES)
def test_new_never_overwrites(root: Path, new: Callable[..., Result], there: str) -> None:
    (root / there).write_text("mine", "utf-8")
    before = tree(root)
    message = f"{there} is there and stays; choose another --id, or --refresh its fingerprints"
    refused(new("Tide.txt"), message)
    assert tree(root) == before


def test_an_id_of_the_usual_form_is_taken_from_the_name(
    root: Path, new: Callable[..., Result]
) -> None:
    (root / "seeds/texts/Tide.txt").rename(root / "seeds/texts/Tide_2031_Moss.txt")
    done = new("Tide_2031_Moss.txt")
    assert done.output == (WROTE + SHOWN + STANDING + NEXT).replace("tide", "tide-2031-moss")


def test_a_text_has_one_seed(root: Path, new: Callable[..., Result]) -> None:
    refresh = f"python build.py new --refresh {NAME}"
    message = f"008_quay.txt already belongs to {NAME}; fill in seeds/{NAME}.yml and run: {refresh}"
    before = tree(root)
    refused(new("008_quay.txt", "--id", "tide-2031-moss"), message)
    assert tree(root) == before
    for _ in range(2):  # the second time it is as `new` wrote it, to be filled in
        new("Tide.txt", "--id", "tide-2031-moss")
        mine = message.replace("008_quay", "Tide").replace(NAME, "tide-2031-moss")
        refused(new("Tide.txt", "--id", "tide-2032-moss"), mine)
    again = (
        f"seeds/{NAME}.yml is there and stays; choose another --id, or --refresh its fingerprints"
    )
    refused(new("008_quay.txt", "--id", NAME), again)


def test_check_says_which_text_a_mistyped_name_means(root: Path) -> None:
    seed = root / f"seeds/{NAME}.yml"
    seed.write_text(seed.read_text("utf-8").replace("008_quay.txt", "008_qauy.txt"), "utf-8")
    found = CliRunner().invoke(build.main, ["check"]).output.splitlines()
    line = next(line for line in found if "text.file" in line)
    assert line == (
        f'seeds/{NAME}.yml:15:9: text.file: "008_qauy.txt" is not in seeds/texts; '
        'did you mean "008_quay.txt"?'
    )


def test_new_that_cannot_write_all_files_writes_none(
    root: Path, new: Callable[..., Result]
) -> None:
    (root / "briefings").rename(root / "aside")
    (root / "briefings").write_text("", "utf-8")
    before = tree(root)
    refused(new("Tide.txt"), "briefings/articles: Not a directory")
    assert tree(root) == before


def test_new_says_what_it_cannot_do(root: Path, new: Callable[..., Result]) -> None:
    texts = root / "seeds/texts"
    (texts / "2031.txt").write_text(TEXT, "utf-8")
    (texts / "old.txt").write_bytes("Häfen".encode("latin-1"))
    (texts / "void.txt").write_text("\n\u200b\n", "utf-8")
    (texts / "so\u202e.txt").write_text(TEXT, "utf-8")
    before = tree(root)
    refused(new("none.txt"), f"none.txt: no such text, neither here nor in {texts}")
    refused(new("2031.txt"), "the text's name gives no id; add --id publisher-year-author")
    fault = 'the file name is the id; use a-z, 0-9 and "-", beginning with a letter'
    refused(new("Tide.txt", "--id", "../Tide"), f'"../Tide": {fault}')
    refused(new("old.txt"), f"{texts / 'old.txt'}: not UTF-8; save the text as UTF-8")
    refused(new("void.txt"), f"{texts / 'void.txt'}: holds no text")
    refused(
        new("Tide.txt", "--id", ""), "the text's name gives no id; add --id publisher-year-author"
    )
    device = "is a device's name on Windows, with any ending; rename it"
    refused(new("Tide.txt", "--id", "con"), f'"con": {device}')
    refused(new("--refresh", ""), 'unknown seed ""')
    (texts / "log.txt").write_text("eins\n" * 10_000, "utf-8")
    message = "the text has 10,000 paragraphs, more than 9,999; take the article alone"
    refused(new("log.txt"), f"{texts / 'log.txt'}: {message}")
    invisible = new("so\u202e.txt")
    unnamed = "rename the text, without U+202E (right-to-left override)"
    refused(invisible, f'"so<U+202E>.txt": {unnamed}')
    before["seeds/texts/log.txt"] = (texts / "log.txt").read_bytes()
    assert tree(root) == before


def test_new_looks_for_no_names_while_the_vocabulary_has_problems(
    root: Path, new: Callable[..., Result]
) -> None:
    vocabulary = root / "briefings/vocabulary.yml"
    text = vocabulary.read_text("utf-8")
    vocabulary.write_text(text.replace("kind: person", "kind: firm", 1), "utf-8")
    before = tree(root)
    message = "briefings/vocabulary.yml has problems; run: python build.py check"
    refused(new("Tide.txt"), message)
    refused(new("--refresh", NAME), message)
    assert tree(root) == before


def test_wrong_use(new: Callable[..., Result]) -> None:
    message = "Error: Give either TEXTFILE, with or without --id, or --refresh ID.\n"
    for arguments in (
        [],
        ["Tide.txt", "--refresh", NAME],
        ["Tide.txt", "--refresh", ""],
        ["--id", "a", "--refresh", NAME],
        ["--id", "", "--refresh", NAME],
    ):
        wrong = new(*arguments)
        assert (wrong.exit_code, wrong.stdout) == (2, "")
        assert wrong.stderr.endswith(message)
    assert "Directory 'none' does not exist." in new("Tide.txt", "--texts", "none").stderr
    wrong = new("Tide.txt", "--texts", "/dev/null")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr.endswith("'/dev/null' is no folder.\n")


# the fingerprints of one that is there


def test_refresh_says_what_changed(root: Path, new: Callable[..., Result]) -> None:
    file, text = root / f"seeds/{NAME}.sha256", root / "seeds/texts/008_quay.txt"
    same = file.read_bytes()
    unchanged = new("--refresh", NAME)
    assert (unchanged.exit_code, unchanged.output) == (0, f"{SAME}\n")
    assert file.read_bytes() == same
    text.write_text(QUAY.replace("draußen", "weit draußen"), "utf-8")
    assert new("--refresh", NAME).output == "paragraph 5: changed\n"
    changed = file.read_text("utf-8")
    assert [line.split()[0] for line in changed.splitlines()] == ["1", "3", "4", "5", "6"]
    short = "Sie warten."
    text.write_text(QUAY.replace(QUAY.splitlines()[4], short), "utf-8")
    file.write_text("".join(changed.splitlines(keepends=True)[2:]), "utf-8")
    again = new("--refresh", NAME)
    assert again.output == "paragraph 5: changed\nparagraph 1: new\n"
    assert problems_in(read_files(root)) == []


def test_refresh_tells_of_paragraphs_that_are_gone(root: Path, new: Callable[..., Result]) -> None:
    seed = root / f"seeds/{NAME}.yml"
    seed.write_text(seed.read_text("utf-8").replace("headline: 1", "headline: 2"), "utf-8")
    assert new("--refresh", NAME).output == "paragraph 1: gone\n"


def test_refresh_leaves_nothing_beside(root: Path, new: Callable[..., Result]) -> None:
    names = set(tree(root))
    (root / f"seeds/{NAME}.sha256").unlink()
    assert new("--refresh", NAME).output == "paragraphs 1, 3-6: new\n"
    assert set(tree(root)) == names


def test_refresh_says_what_it_cannot_do(root: Path, new: Callable[..., Result]) -> None:
    texts = root / "seeds/texts"
    (root / "seeds/tide-radio-2031-moss.yml").write_text("publisher: Tide Radio\n", "utf-8")
    before = tree(root)
    hint = f'; did you mean "{NAME}"?'
    refused(new("--refresh", "quay-review-2031"), f'unknown seed "quay-review-2031"{hint}')
    message = "seeds/tide-radio-2031-moss.yml has problems; run: python build.py check"
    refused(new("--refresh", "tide-radio-2031-moss"), message)
    message = "seeds/coast-wire-2031-05.yml names no text; add its text: file and paragraphs"
    refused(new("--refresh", "coast-wire-2031-05"), message)
    message = f"007_harbour.txt: no such text in {texts}; save it there, or set BRIEFING_TEXTS"
    refused(new("--refresh", "harbour-post-2031-vane"), message)
    assert tree(root) == before
    (texts / "008_quay.txt").write_text("\n".join(QUAY.splitlines()[:6]), "utf-8")
    message = f"seeds/{NAME}.yml names paragraphs 5-6, but the text ends with paragraph 4"
    refused(new("--refresh", NAME), message)
    assert (root / f"seeds/{NAME}.sha256").read_bytes() == (
        SITE / f"seeds/{NAME}.sha256"
    ).read_bytes()


def test_refresh_keeps_the_fingerprints_of_a_text_that_was_shifted(
    root: Path, new: Callable[..., Result]
) -> None:
    text, fingerprints = root / "seeds/texts/008_quay.txt", root / f"seeds/{NAME}.sha256"
    same = fingerprints.read_bytes()
    otherwise = (
        f"If this text is right, mend the numbers in seeds/{NAME}.yml and "
        f"briefings/articles/{NAME}.yml, delete seeds/{NAME}.sha256 and run this again"
    )
    for shifted, stands in {
        f"Quay Review\nMai\n{QUAY}": (
            "paragraph 1 stands at 3, 4 others likewise: the text has 2 lines more above it; "
            "take them out"
        ),
        QUAY.replace("Foto: Bo Holm\n", ""): (
            "paragraph 3 stands at 2, 3 others likewise: the text lacks a line above it; "
            "put it back"
        ),
    }.items():
        text.write_text(shifted, "utf-8")
        refused(new("--refresh", NAME), f"seeds/{NAME}.yml: text: {stands}. {otherwise}")
        assert fingerprints.read_bytes() == same
    text.write_text(f"Quay Review\n{QUAY}", "utf-8")
    fingerprints.unlink()
    assert new("--refresh", NAME).output == "paragraphs 4-6: new\n"


def fill_in(root: Path) -> None:
    """Fill in the seed of the new article, its own date too, and take a paragraph out."""
    seed = root / "seeds/tide.yml"
    text = seed.read_text("utf-8").replace("body: [2-5]", "body: [2, 4-5]")
    text = re.sub(r'"FILL IN when: .*"', "2031-05", text)
    text = re.sub(r'"FILL IN one of report.*"', "report", text)
    text = re.sub(r'"FILL IN one of A.*"', "F", text)
    seed.write_text(text.replace("FILL IN ", ""), "utf-8")


def test_refresh_writes_an_untouched_brief_again(root: Path, new: Callable[..., Result]) -> None:
    new("Tide.txt")
    brief = root / "briefings/articles/tide.yml"
    assert "# ¶ 3, body\n" in brief.read_text("utf-8")
    assert "#   dates:" not in brief.read_text("utf-8")
    fill_in(root)
    again = "Wrote briefings/articles/tide.yml again, by what the seed says now.\n"
    assert new("--refresh", "tide").output == f"{SAME}\n{again}"
    text = brief.read_text("utf-8")
    assert "# ¶ 3, body\n" not in text
    assert "  #   dates: 2030\n  FILL IN a short permanent id for 4.1, " in text
    assert {problem.place.file for problem in problems_in(read_files(root))} == {FILES[2]}

    brief.write_text(text.replace("draft", "draft "), "utf-8")
    mine = brief.read_bytes()
    assert new("--refresh", "tide").output == f"{SAME}\n"
    assert brief.read_bytes() == mine
    brief.unlink()
    assert new("--refresh", "tide").output == f"{SAME}\n"
    assert not brief.exists()


def test_refresh_leaves_a_brief_that_is_no_text(root: Path, new: Callable[..., Result]) -> None:
    new("Tide.txt")
    fill_in(root)
    brief = root / "briefings/articles/tide.yml"
    brief.write_bytes(brief.read_bytes() + b"\xff")
    mine = brief.read_bytes()
    assert new("--refresh", "tide").output == f"{SAME}\n"
    assert brief.read_bytes() == mine


def test_a_filled_in_stub_has_no_scaffolding_left(root: Path, new: Callable[..., Result]) -> None:
    new("Tide.txt")
    fill_in(root)
    new("--refresh", "tide")
    brief = root / "briefings/articles/tide.yml"
    text = brief.read_text("utf-8").replace("paragraphs: [2]", "paragraphs: [1-2]")
    for old, written in {
        "FILL IN a short permanent id for ([0-9]).([0-9]), .*:\n": r"at-rest-\1-\2:\n",
        '"FILL IN one of event, .*"': "event",
        '"FILL IN one or more of .*"': "background",
        r'"FILL IN (\S+), if it .*?"': r"\1",
        "FILL IN the questions .*": SILENT_ON,
        "uncited:\n.*\n": "",
    }.items():
        text = re.sub(old, written, text)
    brief.write_text(text.replace("FILL IN ", ""), "utf-8")
    assert problems_in(read_files(root)) == []


def test_lines_that_were_broken_at_a_width(root: Path, new: Callable[..., Result]) -> None:
    path = root / "seeds/texts/tide.txt"
    path.write_text("\n\n".join(textwrap.fill(3 * f"{line} ", 60) for line in LINES), "utf-8")
    before = tree(root)
    joined = "add --lines joined to save it as tide-joined.txt, a paragraph a line, or --lines kept"
    refused(new("tide.txt"), f"{path}: most of its lines end within a sentence; {joined}")
    assert tree(root) == before
    assert new("tide.txt", "--lines", "kept", "--id", "as-it-is-2031").exit_code == 0
    assert 'file: "tide.txt"' in (root / "seeds/as-it-is-2031.yml").read_text("utf-8")
    assert new("tide.txt", "--lines", "joined").exit_code == 0
    text = (root / "seeds/texts/tide-joined.txt").read_text("utf-8")
    assert text.splitlines() == [" ".join(3 * [line]) for line in LINES]
    assert 'file: "tide-joined.txt"' in (root / "seeds/tide.yml").read_text("utf-8")
    there = "tide-joined.txt is there and stays; take that one: new tide-joined.txt"
    refused(new("tide.txt", "--lines", "joined"), there)


def test_a_text_that_is_no_article_is_refused(root: Path, new: Callable[..., Result]) -> None:
    path = root / "seeds/texts/tide.txt"
    path.write_text("a" * 10_001, "utf-8")
    before = tree(root)
    refused(
        new("tide.txt"),
        f"{path}: the text has 10,001 characters in paragraph 1; "
        "break its lines as the article does",
    )
    assert tree(root) == before


@pytest.mark.parametrize("form", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-16", "nul"])
def test_a_text_with_bytes_that_no_text_has_is_refused(
    root: Path, new: Callable[..., Result], form: str
) -> None:
    path = root / "seeds/texts/tide.txt"
    text = "The harbour\nis at rest.\n"
    path.write_bytes(text.replace("h", "\0").encode() if form == "nul" else text.encode(form))
    before = tree(root)
    refused(new("tide.txt"), f"{path}: not UTF-8; save the text as UTF-8")
    assert tree(root) == before


def test_a_text_that_the_disk_refuses_is_named(
    new: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bytes:
        raise OSError(errno.EIO, "Input/output error")  # as /proc/self/mem does

    monkeypatch.setattr(Path, "read_bytes", refuse)
    refused(new("Tide.txt"), "seeds/texts/Tide.txt: Input/output error")


@pytest.mark.parametrize(
    "name", ["../out.txt", "in/out.txt", "in\\out.txt", "C:out.txt", ".out", ".."]
)
def test_a_text_is_named_by_a_file_of_the_folder_of_texts(
    root: Path, new: Callable[..., Result], name: str
) -> None:
    seed = root / f"seeds/{NAME}.yml"
    seed.write_text(seed.read_text("utf-8").replace("008_quay.txt", f"'{name}'"), "utf-8")
    (root / "seeds/out.txt").write_text(QUAY, "utf-8")
    before = tree(root)
    refused(
        new("--refresh", NAME),
        f"seeds/{NAME}.yml has problems; run: python build.py check",
    )
    assert tree(root) == before


def test_a_name_that_no_seed_can_have_is_refused(root: Path, new: Callable[..., Result]) -> None:
    (root / "seeds/texts/.tide.txt").write_text(TEXT, "utf-8")
    before = tree(root)
    plain = "use one without folders and without a dot before it"
    refused(new(".tide.txt"), f'".tide.txt" is no plain file name; {plain}')
    assert tree(root) == before


def test_other_texts_that_are_no_articles_are_not_compared(
    root: Path, new: Callable[..., Result]
) -> None:
    (root / "seeds/texts/dump.txt").write_text(f"{LINES[3]} {'a' * 10_001}", "utf-8")
    assert new("Tide.txt").output == WROTE + NAMED + SHOWN + STANDING + NEXT


# texts at hand


def test_texts_at_hand(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name, content in {"a.txt": b"\xef\xbb\xbfeins", "b": b"\xff", ".c.txt": b"drei"}.items():
        (tmp_path / name).write_bytes(content)
    assert read_texts(tmp_path) == {"a.txt": "eins", "b": "\ufffd"}
    assert read_texts(tmp_path / "none") == {}
    (tmp_path / "d").write_bytes("vier".encode("utf-16-le"))
    assert read_articles(tmp_path) == {"a.txt": "eins", "b": None, "d": None}


def test_half_written_files_are_taken_back(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("old", "utf-8")
    with pytest.raises(FileExistsError):
        write_new(tmp_path, {"a": "new", "b": "new"})
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
