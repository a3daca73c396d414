"""What can be made: each target sets up what it runs, and the tests run on every core."""

import re
import tomllib
from types import SimpleNamespace
from typing import NamedTuple, cast

import pytest

from environment import OLDEST
from tests.projects import CHECKOUT
from tests.surroundings import cores, pytest_xdist_auto_num_workers

MAKEFILE = (CHECKOUT / "Makefile").read_text("utf-8")
RULE = re.compile(r"^([\w$()/]+):([^=\n#]*)(?:##.*)?\n((?:\t.*\n)*)", re.MULTILINE)


class Made(NamedTuple):
    """What a target needs to be made first, and how it is made."""

    first: set[str]
    recipe: str


RULES = {name: Made({*first.split()}, recipe) for name, first, recipe in RULE.findall(MAKEFILE)}


def test_whatever_runs_in_the_environment_has_it_set_up_first() -> None:
    assert {"site", "serve", "check", "quick", "test", "cover"} < RULES.keys()
    assert RULES["environment"].recipe == "\t@$(PYTHON) environment.py\n"
    assert RULES["development"].recipe == "\t@$(PYTHON) environment.py dev\n"
    lacking = [
        name
        for name, made in RULES.items()
        if "$(BIN)" in made.recipe and not made.first & {"environment", "development"}
    ]
    assert lacking == []


def test_tests_run_on_every_core_and_each_tier_leaves_out_what_takes_longer() -> None:
    ran = {name: made.recipe for name, made in RULES.items() if "-m pytest" in made.recipe}
    assert ran.keys() == {"quick", "test", "cover"}
    assert [name for name in ran if "--numprocesses auto --dist worksteal" not in ran[name]] == []
    left_out = {name: re.findall(r'-m "(.+?)"', recipe) for name, recipe in ran.items()}
    assert left_out == {
        "quick": ["not process and not slow"],
        "test": ["not thorough and not weekly"],
        "cover": ["$(ONLY)"],  # all, unless some are named, as in CI
    }
    assert 'make cover ONLY="not weekly"' in (CHECKOUT / ".ci/run").read_text("utf-8")


@pytest.mark.parametrize(("tier", "a_core"), [("not process and not slow", 1), ("", 2)])
def test_where_servers_are_waited_for_a_core_has_two_workers(tier: str, a_core: int) -> None:
    config = SimpleNamespace(option=SimpleNamespace(markexpr=tier))
    assert pytest_xdist_auto_num_workers(cast("pytest.Config", config)) == a_core * cores()


def test_a_shell_without_a_language_decides_nothing() -> None:
    assert {"NO_MKDOCS_2_WARNING = 1", "PYTHONUTF8 = 1"} <= {
        *re.findall(r"^export (.+)", MAKEFILE, re.MULTILINE)
    }
    unset = re.findall(r"^unexport (.+)", MAKEFILE, re.MULTILINE)
    assert unset == ["PYTHONDONTWRITEBYTECODE PYTHONPATH"]


def test_ci_sets_up_with_the_oldest_python_at_hand_and_the_newest() -> None:
    script = (CHECKOUT / ".ci/run").read_text("utf-8")
    assert "/usr/bin/python3 python3{,.11,.12,.13,.14}" in script
    for name in ("oldest", "newest"):
        assert re.search(rf'^ *elsewhere "\${name}" ', script, re.MULTILINE), name
    setting_up = (
        'make -C "$clone/a [clone], über" --no-print-directory PYTHON="$1" site development'
    )
    assert setting_up in script
    assert ".venv/bin/python build.py check" in script


def test_the_oldest_python_is_the_same_wherever_it_is_named() -> None:
    oldest = ".".join(map(str, OLDEST))
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["requires-python"] == f">={oldest}"
    assert f"py{oldest.replace('.', '')}" == project["tool"]["ruff"]["target-version"]
    assert f"--python-version {oldest}.0 " in MAKEFILE
    for file in ("Makefile", "README.md", "sitegen/starter/site/Makefile"):
        named = re.findall(r"Python (\S+) or newer", (CHECKOUT / file).read_text("utf-8"))
        assert named == [oldest], file
