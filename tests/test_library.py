"""Files as a library: what is read under which id, and what is left out."""

from hypothesis import given
from hypothesis import strategies as st

from sitegen.library import Files, read_library
from sitegen.library.files import Kind, Reading
from sitegen.places import MKDOCS, SITE, THEMES, VOCABULARY
from sitegen.problems import Rule
from tests.projects import problems_in, site

YAML = st.text("[]{}:,-?&*!|>'\"%@` \n\tabe#1.~é\u2028", max_size=60)


def test_everything_is_read_by_id() -> None:
    library, problems = read_library(site())
    assert problems == []
    assert list(library.seeds) == [
        "coast-wire-2031-05",
        "dock-institute-2031-lind",
        "harbour-post-2031-vane",
        "morning-tide-2031-04",
        "quay-review-2031-holm",
        "tide-radio-2031-moss",
    ]
    assert list(library.briefs) == [
        "dock-institute-2031-lind",
        "harbour-post-2031-vane",
        "quay-review-2031-holm",
        "tide-radio-2031-moss",
    ]
    assert list(library.themes) == ["background", "who-decides", "who-pays"]
    assert library.vocabulary
    assert library.site
    assert (library.vocabulary.file, library.site.file) == (VOCABULARY, SITE)
    assert library.mkdocs.startswith(b"# An invented project")
    assert library.unread == frozenset()


def test_what_cannot_be_read_is_known_to_be_there() -> None:
    file = f"{THEMES}who-pays.yml"
    library, _ = read_library({**site(), file: b"title: Who pays\n"})
    assert list(library.themes) == ["background", "who-decides"]
    assert library.unread == {file}
    assert library.unread_in(THEMES)
    assert not library.unread_in("seeds/")


def test_file_with_a_name_that_is_no_id_is_not_used() -> None:
    files = site()
    files[f"{THEMES}Old.yml"] = files[f"{THEMES}background.yml"]
    library, problems = read_library(files)
    assert [problem.rule for problem in problems] == [Rule.NOT_AN_ID]
    assert "Old" not in library.themes


def test_empty_project() -> None:
    library, problems = read_library({})
    assert [str(problem) for problem in problems] == [
        "mkdocs.yml:1:1: missing or empty; put the file back, every project has one",
    ]
    assert (library.vocabulary, library.site, library.mkdocs) == (None, None, b"")


def test_place_of_a_problem_is_looked_up_in_the_file() -> None:
    library, _ = read_library(site())
    entry = library.themes["who-pays"]
    problem = entry.problem(Rule.UNKNOWN_MEASURE, ("key_measures", 1), "so")
    assert str(problem) == "briefings/themes/who-pays.yml:63:27: key_measures: so"


def assert_told(files: dict[str, bytes]) -> None:
    """Assert that what cannot be read is told, and every problem in one line."""
    problems = problems_in(files)
    assert read_library(files)[0].unread <= {problem.place.file for problem in problems}
    assert all(len(str(problem).splitlines()) == 1 for problem in problems)


@given(
    st.sampled_from(sorted(site())), st.integers(0, 2_000), st.integers(0, 60), YAML | st.binary()
)
def test_whatever_stands_in_a_file_is_a_line_and_no_traceback(
    file: str, start: int, length: int, text: str | bytes
) -> None:
    files = site()
    old, new = files[file], text.encode() if isinstance(text, str) else text
    files[file] = old[:start] + new + old[start + length :]
    assert_told(files)


@given(st.dictionaries(st.sampled_from([*site(), f"{THEMES}new.yml", MKDOCS]), st.binary()))
def test_whatever_stands_in_files_is_lines_and_no_traceback(files: dict[str, bytes]) -> None:
    assert_told({**site(), **files})


def test_file_that_a_command_writes_goes_to_another_process_as_it_is() -> None:
    kind: Kind[dict[int, str]] = Kind("", "", ".sha256", lambda _content, file: ({1: file}, ()))
    reading = Reading("a.sha256", b"", kind, Files())
    assert (reading.is_known, reading.was_read) == (False, False)
    assert reading.bare == ({1: "a.sha256"}, ())
    assert (reading.is_known, reading.was_read) == (True, True)
