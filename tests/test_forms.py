"""A letter with its accent is one, however a machine writes it: Unicode's forms NFC and NFD."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import build
from sitegen.corpus import link
from sitegen.desk.reading import find_text, read_articles, read_files, read_texts
from sitegen.evidence.checking import check_evidence
from sitegen.library import read_library
from sitegen.views import render
from sitegen.views.review import review_pages
from tests.projects import problems_in, site

HERE = Path(__file__).parent
QUAY = (HERE / "texts/008_quay.txt").read_text("utf-8")
ARTICLE = "quay-review-2031-holm"
ACCENTS = {
    "Ada Vane": "Ada Väné",
    "Harbour Post": "Häfen-Post",
    "Bo Holm": "Bø Hólm-Čapek",
    "Hafenamt": "Häfenamt",
    "crowns": "krönur",
    "Eastness": "Östness",
    "the authority": "thé authority",
    "008_quay.txt": "008 Häfen é.txt",
}


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def accented() -> dict[str, bytes]:
    """Return the invented project with letters that have two forms, in the composed one."""
    files = {}
    for name, content in site().items():
        text = content.decode()
        for plain, written in ACCENTS.items():
            text = text.replace(plain, written)
        files[name] = text.encode()
    return files


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return that project on disk, with its text as a Mac unpacks it: name and content in NFD."""
    for name, content in accented().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    texts = tmp_path / "seeds/texts"
    texts.mkdir()
    (texts / nfd("008 Häfen é.txt")).write_text(nfd(QUAY), "utf-8")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.delenv("BRIEFING_TEXTS", raising=False)
    return tmp_path


@pytest.fixture
def run(root: Path) -> Callable[..., Result]:
    """Return the command as a function."""
    assert root.is_dir()
    return lambda *arguments: CliRunner().invoke(build.main, [*map(str, arguments)])


def test_files_typed_in_either_form_give_the_same_pages() -> None:
    files = accented()
    apart = {name: nfd(content.decode()).encode() for name, content in files.items()}
    assert apart != files
    assert problems_in(apart) == problems_in(files) == []
    one, other = (link(read_library(each)[0], drafts=True) for each in (files, apart))
    assert one == other
    pages = render(other)
    assert pages == render(one)
    assert [
        path for path, text in pages.items() if not unicodedata.is_normalized("NFC", text)
    ] == []


def test_a_name_in_both_forms_stands_twice() -> None:
    files = site()
    file = "briefings/vocabulary.yml"
    words = f"loaded_words:\n  Häfen: a\n  {nfd('Häfen')}: b\n"
    files[file] += words.encode()
    line = files[file].decode().splitlines().index("  Häfen: a") + 1
    assert [str(problem) for problem in problems_in(files)] == [
        f'{file}:{line + 1}:3: "Häfen" stands twice, first on line {line}; keep one'
    ]


def test_forms_that_only_look_alike_stay_apart() -> None:
    files = accented()
    name = "\ufb01ne \uff30ost \xbd"
    files = {n: c.replace("Häfen-Post".encode(), name.encode()) for n, c in files.items()}
    assert problems_in(files) == []
    corpus = link(read_library(files)[0], drafts=True)
    assert corpus.by_id["harbour-post-2031-vane"].seed.publisher == name
    assert name in "".join(render(corpus).values())


# names of texts


@pytest.mark.parametrize("asked", ["Übung é.txt", nfd("Übung é.txt")], ids=["NFC", "NFD"])
@pytest.mark.parametrize("there", ["Übung é.txt", nfd("Übung é.txt")], ids=["NFC", "NFD"])
def test_a_text_is_found_under_either_form(tmp_path: Path, there: str, asked: str) -> None:
    path = tmp_path / there
    path.write_text("a", "utf-8")
    assert find_text(Path(asked), tmp_path) == path
    assert find_text(tmp_path / asked, tmp_path / "none") == path
    assert find_text(Path("U.txt"), tmp_path) is None
    (tmp_path / "Übung ö.txt").mkdir()
    assert find_text(Path(nfd("Übung ö.txt")), tmp_path) is None
    assert [*read_texts(tmp_path)] == [*read_articles(tmp_path)] == ["Übung é.txt"]


def test_the_form_that_was_asked_for_goes_first(tmp_path: Path) -> None:
    for name in ("é.txt", nfd("é.txt")):
        (tmp_path / name).write_text(name, "utf-8")
        assert find_text(Path(name), tmp_path) == tmp_path / name


def test_spaces_in_a_texts_name_are_as_a_record_has_them(tmp_path: Path) -> None:
    path = tmp_path / "a\u00a0b  c.txt"
    path.write_text("a", "utf-8")
    assert find_text(Path("a b c.txt"), tmp_path) == path
    assert [*read_texts(tmp_path)] == ["a b c.txt"]


def test_a_text_from_a_mac_is_checked(root: Path) -> None:
    library = read_library(read_files(root))[0]
    report = check_evidence(library, read_articles(root / "seeds/texts"))
    composed = check_evidence(library, {"008 Häfen é.txt": QUAY})
    assert report == composed
    line = next(line for line in report.articles if line.startswith(f"{ARTICLE}:"))
    assert "checked" in line
    assert "not checked" not in line
    corpus = link(library, drafts=True)
    pages = review_pages(library, corpus, read_texts(root / "seeds/texts"))
    assert f"review/{ARTICLE}/index.md" in pages


SAME = "No paragraph of 40 characters or more changed; shorter ones have no fingerprint."


@pytest.mark.parametrize("asked", ["Übung.txt", nfd("Übung.txt")], ids=["NFC", "NFD"])
@pytest.mark.parametrize("there", ["Übung.txt", nfd("Übung.txt")], ids=["NFC", "NFD"])
def test_new_takes_a_text_in_either_form(
    root: Path, run: Callable[..., Result], there: str, asked: str
) -> None:
    text = "Der Hafen steht still\n\nSeit Montag verlässt kein einziges Schiff den Hafen.\n"
    (root / "seeds/texts" / there).write_text(nfd(text), "utf-8")
    done = run("new", asked)
    assert done.exit_code == 0, done.output
    assert "Move " not in done.output
    seed = (root / "seeds/uebung.yml").read_text("utf-8")
    assert '  file: "Übung.txt"\n' in seed
    filled = (
        "title: T\npublisher: P\npublished: 2031\nlanguage: de\ngenre: report\ntext:\n"
        f"  file: {nfd('Übung.txt')}\n  headline: [1]\n  body: [2]\n"
    )
    (root / "seeds/uebung.yml").write_text(filled, "utf-8")
    refused = run("new", asked, "--id", "uebung-2031")
    assert refused.stderr == (
        "Error: Übung.txt already belongs to uebung; fill in seeds/uebung.yml and run: "
        "python build.py new --refresh uebung\n"
    )
    refreshed = run("new", "--refresh", "uebung")
    assert (refreshed.exit_code, refreshed.output.splitlines()[0]) == (0, SAME)


def test_new_says_which_character_a_name_cannot_have(
    root: Path, run: Callable[..., Result]
) -> None:
    names = ("so\u202e.txt", "a\u3164.txt")
    for name in names:
        (root / "seeds/texts" / name).write_text("Der Hafen steht still.\n", "utf-8")
    said = {name: run("new", name).stderr for name in names}
    rename = "rename the text, without"
    assert list(said.values()) == [
        f'Error: "so<U+202E>.txt": {rename} U+202E (right-to-left override)\n',
        f'Error: "a\u3164.txt": {rename} U+3164 (hangul filler)\n',
    ]
    persian = "\u06a9\u062a\u0627\u0628\u200c\u0647\u0627.txt"
    (root / "seeds/texts" / persian).write_text("Der Hafen steht still.\n", "utf-8")
    assert run("new", persian, "--id", "kitab-2031").exit_code == 0
    assert f'file: "{persian}"' in (root / "seeds/kitab-2031.yml").read_text("utf-8")
