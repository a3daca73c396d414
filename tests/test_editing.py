"""What is done to a project before its tests are run again leaves it without a problem."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sitegen.desk.reading import read_files
from tests.editing import EDITS, a_claim_withdrawn
from tests.projects import problems_in


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_changes_a_project_that_stays_sound(
    project: Path, edit: Callable[[Path], None]
) -> None:
    before = read_files(project)
    edit(project)
    after = read_files(project)
    assert after != before
    assert problems_in(after) == []


def test_nothing_is_changed_where_all_hangs_together(project: Path) -> None:
    for brief in (project / "briefings" / "articles").iterdir():
        text = brief.read_text("utf-8")
        brief.write_text(text.replace("state: ", "was: [x]\nstate: "), "utf-8")
    with pytest.raises(SystemExit, match="no claim can be changed without changing others"):
        a_claim_withdrawn(project)
