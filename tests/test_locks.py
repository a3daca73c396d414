"""The locks: whole for every Python and system we promise, so that nothing is resolved.

What a package requires stands in its metadata, read from the environment that the locks filled.
"""

import functools
import itertools
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = {
    "requirements.txt": PROJECT["project"]["dependencies"],
    "requirements-dev.txt": [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
    ],
}
# the first and the last of those we promise, and the one that Debian 12 brings
PYTHONS = ("3.11.0", "3.11.2", "3.12.0", "3.13.0", "3.14.0")
SYSTEMS = (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
MACHINES = ("x86_64", "arm64")
Place = dict[str, str]
PLACES: list[Place] = [
    {
        "python_version": python.rpartition(".")[0],
        "python_full_version": python,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "sys_platform": system,
        "platform_system": name,
        "os_name": kind,
        "platform_machine": machine,
    }
    for python, (system, name, kind), machine in itertools.product(PYTHONS, SYSTEMS, MACHINES)
]
ENGINES = "requirements-bench.txt"
locks = pytest.mark.parametrize("lock", LOCKS)


def pins(lock: str) -> list[Requirement]:
    """Return what a lock pins; its other lines are hashes and comments."""
    lines = (ROOT / lock).read_text("utf-8").splitlines()
    return [Requirement(line.rstrip(" \\")) for line in lines if re.match(r"[a-z0-9]", line)]


def holds(requirement: Requirement, place: Place, extra: str = "") -> bool:
    return requirement.marker is None or requirement.marker.evaluate({**place, "extra": extra})


def version(pin: Requirement) -> str:
    (only,) = pin.specifier
    return only.version


def pinned(lock: str, place: Place) -> dict[str, str]:
    return {pin.name: version(pin) for pin in pins(lock) if holds(pin, place)}


@functools.cache
def requires(name: str) -> list[Requirement]:
    return [Requirement(line) for line in distribution(name).requires or []]


def needed(place: Place, asked: list[str], locked: dict[str, str]) -> Iterator[str]:
    """Follow every requirement from those of the project on; yield what the lock lacks."""
    wanted = [Requirement(line) for line in asked]
    seen: set[tuple[str, str]] = set()
    while wanted:
        requirement = wanted.pop()
        name = canonicalize_name(requirement.name)
        if name not in locked:
            yield f"{requirement} is not in the lock"
            continue
        if not requirement.specifier.contains(locked[name], prereleases=True):
            yield f"{requirement} does not fit {locked[name]}"
        for extra in {"", *requirement.extras} - {done for of, done in seen if of == name}:
            seen.add((name, extra))
            wanted += [line for line in requires(name) if holds(line, place, extra)]


@functools.cache
def pythons(name: str) -> SpecifierSet:
    """Return the Pythons that a package runs on, all where it names none."""
    return SpecifierSet(str(distribution(name).metadata.json.get("requires_python", "")))


@locks
def test_every_requirement_is_in_the_lock_wherever_it_is_installed(lock: str) -> None:
    lacking = set()
    for place in PLACES:
        lacking |= set(needed(place, LOCKS[lock], pinned(lock, place)))
    assert lacking == set()


@locks
def test_every_package_runs_on_every_python_we_promise(lock: str) -> None:
    refused = [
        f"{pin.name} {version(pin)} does not run on {place['python_full_version']}"
        for pin, place in itertools.product(pins(lock), PLACES[:: len(SYSTEMS) * len(MACHINES)])
        if not pythons(pin.name).contains(place["python_full_version"])
    ]
    assert refused == []
    assert PROJECT["project"]["requires-python"] == ">=3.11"


@locks
def test_the_locks_are_what_is_installed_here(lock: str) -> None:
    """Only so do the two tests above read the metadata of what is locked."""
    other = [
        f"{pin.name} {version(pin)} is locked, {found} is installed: make test installs the lock"
        for pin in pins(lock)
        if (found := distribution(pin.name).version) != version(pin)
    ]
    assert other == []


@pytest.mark.parametrize("lock", [*LOCKS, ENGINES])
def test_every_pin_is_one_version_with_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    names = [pin.name for pin in pins(lock)]
    assert sorted(set(names)) == names
    entries = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert len(entries) == len(names)
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert re.findall(r"^-.*", text, re.MULTILINE) == []


def test_the_locks_agree() -> None:
    runtime, everything = ({pin.name: str(pin) for pin in pins(lock)} for lock in LOCKS)
    assert {name: everything.get(name) for name in runtime} == runtime
    engines = {pin.name: version(pin) for pin in pins(ENGINES)}
    shared = {pin.name: version(pin) for pin in pins("requirements.txt") if pin.name in engines}
    assert shared.items() <= engines.items()


def test_a_lack_is_seen() -> None:
    """An extra's requirement counts, as pytest-cov's does: coverage[toml]."""
    place = PLACES[0]
    everything = pinned("requirements-dev.txt", place)
    assert list(needed(place, ["pytest-cov"], everything)) == []
    less = {name: version for name, version in everything.items() if name != "coverage"}
    (lack,) = needed(place, ["pytest-cov"], less)
    assert re.fullmatch(r"coverage\[toml\]\S* is not in the lock", lack)
    (lack,) = needed(place, ["click>=999"], everything)
    assert lack == f"click>=999 does not fit {everything['click']}"


def test_they_are_tried_every_week_as_are_the_newest_and_a_failure_is_an_issue() -> None:
    weekly = yaml.safe_load((ROOT / ".github/workflows/weekly.yml").read_text("utf-8"))
    *_, day = weekly[True]["schedule"][0]["cron"].split()  # YAML 1.1 takes "on" for true
    assert day in "0123456", "on one day of the week"
    jobs = weekly["jobs"]
    ran = {name: "\n".join(s.get("run", "") for s in job["steps"]) for name, job in jobs.items()}
    assert "python environment.py dev\n" in ran["locked"]
    tried = jobs["locked"]["strategy"]["matrix"]
    assert {*map(len, tried.values())} == {3, 2}, "every system, the oldest and the newest Python"
    assert tried["python"][0] == PROJECT["project"]["requires-python"].removeprefix(">=")
    assert '["dependencies"]' in ran["newest"]
    assert "requirements" not in ran["newest"]
    assert jobs["report"]["if"] == "failure()"
    assert {*jobs["report"]["needs"]} == jobs.keys() - {"report"}
    assert "gh issue create" in ran["report"]


def test_updates_are_proposed_for_locks_and_actions_every_week() -> None:
    updates = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text("utf-8"))["updates"]
    kinds = {update["package-ecosystem"]: update["schedule"]["interval"] for update in updates}
    assert kinds == dict.fromkeys(("pip", "npm", "github-actions"), "weekly")
