"""What others propose is code: it is run without a right, and a tag that runs some is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import Result

from tests.projects import CHECKOUT

STARTER = CHECKOUT / "sitegen/starter/site"
WORKFLOWS = [
    *sorted((CHECKOUT / ".github/workflows").glob("*.yml")),
    *sorted((STARTER / "dot-github/workflows").glob("*.yml")),
]
ON_PUSH = "github.event_name == 'push'"
RUNS = "!!python/object/apply:os.mkdir [ran]"


def workflow(path: Path) -> dict[Any, Any]:
    """Return a workflow with strings for all that YAML 1.1 would make of ``on``."""
    found: dict[Any, Any] = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506
    return found


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_a_pull_request_runs_with_a_token_that_can_only_read(path: Path) -> None:
    found = workflow(path)
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & {*found["on"]}
    assert found["permissions"] == {}, "a job has what it names"
    assert "secrets." not in path.read_text("utf-8")
    jobs = found["jobs"]
    if "pull_request" in found["on"]:
        apart = {name for name, job in jobs.items() if ON_PUSH in job.get("if", "")}
        # what needs a job that is skipped is skipped
        asked = [job for name, job in jobs.items() if not apart & {name, job.get("needs")}]
        assert asked
        assert {right for job in asked for right in job["permissions"].values()} == {"read"}
    checkouts = [
        step
        for job in jobs.values()
        for step in job["steps"]
        if step.get("uses", "").startswith("actions/checkout@")
    ]
    assert [step["with"]["persist-credentials"] for step in checkouts] == ["false"] * len(checkouts)


def test_whoever_builds_what_others_propose_is_told_that_it_is_code() -> None:
    told = "are code, as MkDocs has it: plugins, hooks and extensions run."
    assert f"`mkdocs.yml`, `build.py` and what they name {told}" in " ".join(
        (CHECKOUT / "README.md").read_text("utf-8").split()
    )
    assert "code, as `build.py` is" in (STARTER / "README.md").read_text("utf-8")
    for path in WORKFLOWS:
        if "pull_request" in workflow(path)["on"]:
            comment = path.read_text("utf-8").partition("name:")[0]
            assert "What a pull request brings is code" in comment, path


@pytest.mark.parametrize("words", ["", "check", "pages", "serve", "release", "verify", "status"])
def test_no_command_runs_a_tag(
    project: Path, command: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.chdir(project)
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as mkdocs:
        mkdocs.write(f"extra:\n  run: {RUNS}\n")
    done = command(*words.split())
    assert "is a YAML tag that can run code or is unknown; take it out" in done.output or (
        words == "status"
    )
    assert not (project / "ran").exists()


def test_the_tag_would_run(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    yaml.load(f"run: {RUNS}", yaml.UnsafeLoader)  # noqa: S506 - to see that it is one that runs
    assert (project / "ran").exists()
