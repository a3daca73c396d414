"""What must hold for any file, for those kept and a few new ones; and that it is noticed."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from sitegen.problems import Place, Problem, Rule
from tests.fuzz import Hunt, cases, main
from tests.fuzzing import trials
from tests.fuzzing.cases import FUZZED, MANIFEST, Case, kept_cases, originals, read_case, write_case
from tests.fuzzing.reducing import reduced
from tests.fuzzing.trials import Outcome, exists, faults_of, try_case
from tests.fuzzing.workers import Worker
from tests.tiers import IN_CI, first_of

ROOT = Path(__file__).parent.parent
SITE = "briefings/site.yml"


@pytest.mark.process
@pytest.mark.weekly
def test_kept_cases_and_a_few_new_ones_hold(tmp_path: Path) -> None:
    for case in kept_cases(FUZZED):
        write_case(tmp_path, case)
    command = [sys.executable, "-m", "tests.fuzz", "--seed", "1", "--count", "30"]
    done = subprocess.run(  # noqa: S603 - our own command
        [*command, "--kept", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    tried = len(originals()) + len([*kept_cases(FUZZED)]) + 30
    assert f"\n{tried:,} cases, " in done.stdout
    assert done.stdout.endswith(" kinds of message, 0 failures\n")


def test_the_kept_cases_are_few_and_small() -> None:
    kept = [path.stat().st_size for path in FUZZED.iterdir()]
    assert 0 < len(kept) <= 100
    assert sum(kept) <= 200_000


@pytest.mark.slow
def test_the_same_seed_gives_the_same_cases() -> None:
    pool = [Case(path=path, content=content) for path, content in originals().items()]
    one, other, third = (cases(random.Random(seed), pool) for seed in (1, 1, 2))  # noqa: S311
    first = [next(one) for _ in range(50)]
    assert first == [next(other) for _ in range(50)]
    assert first != [next(third) for _ in range(50)]


@pytest.mark.parametrize("size", [10, 100_000])
def test_a_case_is_kept_byte_for_byte(size: int, tmp_path: Path) -> None:
    case = Case(path="seeds/\u202e\udc80\n.yml", content=b"\xff\r\n\0" * size)
    assert read_case(write_case(tmp_path, case)) == case
    assert [*kept_cases(tmp_path)] == [case]


# what is noticed


def hang(case: Case) -> Outcome:
    while case:
        pass
    raise AssertionError


def hang_outside_of_python(case: Case) -> Outcome:
    raise AssertionError(sum(range(10**12)), case)


def crash(_: Case) -> Outcome:
    os.kill(os.getpid(), signal.SIGSEGV)
    raise AssertionError


def leave(_: Case) -> Outcome:
    os._exit(3)


def grow(case: Case) -> Outcome:
    raise AssertionError(len(bytearray(600_000_000)), case)


def fail(case: Case) -> Outcome:
    raise ValueError(case.path)


@pytest.mark.process
@pytest.mark.parametrize(
    ("trial", "fault"),
    first_of(
        [
            (hang, "a hang: test_fuzz.py:"),
            (hang_outside_of_python, "a hang: outside of Python"),
            (crash, "a crash: the process ended with -11"),
            (leave, "a crash: the process ended with 3"),
            (grow, "oversize: more than 500 MB (test_fuzz.py:"),
            (fail, "a traceback: ValueError: briefings/site.yml (test_fuzz.py:"),
        ],
        2,
        IN_CI,
    ),
)
def test_worker_notices(trial: Callable[[Case], Outcome], fault: str) -> None:
    worker = Worker(trial, cpu=0.2)
    (found,) = worker.run(Case(path=SITE)).faults
    assert found.startswith(fault)
    (again,) = worker.run(Case(path=SITE)).faults
    worker.close()
    assert again == found


def with_an_x(case: Case) -> Outcome:
    faults = ("a traceback: X",) if b"x" in case.content else ()
    return Outcome(kinds=frozenset({case.path}), faults=faults)


@pytest.mark.process
def test_what_fails_is_made_smaller_kept_and_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hunt = Hunt(worker=Worker(with_an_x), kept=tmp_path)
    hunt.take(Case(path=SITE, content=b"a long text with one x in it"))
    hunt.take(Case(path=SITE, content=b"another x"))
    hunt.take(Case(path=SITE, content=b"none"))
    hunt.worker.close()
    case = Case(path=SITE, content=b"x")
    assert [*kept_cases(tmp_path)] == [case]
    assert capsys.readouterr().out == f"{SITE}: a traceback: X\n  kept as {case.name}\n"
    assert (hunt.tried, hunt.kinds, len(hunt.pool), len(hunt.failed)) == (3, {SITE}, 1, 1)


def test_what_is_stopped_tells_its_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: Worker, case: Case) -> Outcome:
        if case.path == "mkdocs.yml":
            raise KeyboardInterrupt
        return Outcome(kinds=frozenset({case.path}), faults=())

    monkeypatch.setattr(Worker, "run", stop)
    done = CliRunner().invoke(main, ["--kept", str(tmp_path / "none")])
    tried = [*originals()].index("mkdocs.yml")
    assert done.output.endswith(f"\n{tried} cases, {tried} kinds of message, 0 failures\n")


@pytest.mark.parametrize(
    ("settings", "told"),
    [("plugins: [search: {fields: {x: 1}}]", 1), ("plugins: [search]", 0)],
)
def test_settings_are_tried_as_the_engine_reads_them(settings: str, told: int) -> None:
    changed = originals()["mkdocs.yml"].replace(b"plugins: [search]", settings.encode())
    outcome = try_case(Case(path="mkdocs.yml", content=changed))
    assert (len([k for k in outcome.kinds if "no page" in k]), outcome.faults) == (told, ())


def test_smaller_case_fails_still() -> None:
    whole = Case(path=SITE, content=bytes(range(256)))
    least = reduced(whole, lambda case: {7, 200} <= {*case.content})
    assert least.content == bytes([7, 200])


@pytest.mark.parametrize(
    ("line", "column", "there"),
    [(1, 1, True), (1, 3, True), (1, 4, False), (3, 1, True), (4, 1, False), (0, 1, False)],
)
def test_places_are_those_of_editors_programs(line: int, column: int, *, there: bool) -> None:
    files = {"a": "éb\r\nc\u2028d\r".encode()}
    assert exists(Place(file="a", line=line, column=column), files) is there
    assert not exists(Place(file="b", line=line, column=column), files)


def test_message_beyond_its_file_is_a_fault() -> None:
    problem = Problem(place=Place(file=SITE, line=9), message="bad", rule=Rule.TAG)
    assert [*faults_of(problem, {SITE: b""})] == [f"no such place: {SITE}:9:1: bad"]
    missing = Problem(place=Place(file=SITE), message="missing", rule=Rule.MISSING_FILE)
    assert [*faults_of(missing, {})] == []


@pytest.mark.slow
@pytest.mark.weekly
def test_originals_hold_and_give_messages_of_the_check() -> None:
    for path, content in originals().items():
        outcome = try_case(Case(path=path, content=content))
        assert outcome.faults == ()
    assert any("checked" in kind for kind in outcome.kinds)


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ('<p onclick="x">', ["<p {'onclick': 'x'}>"]),
        ("<script>x</script>", ["<script {}>"]),
        ("<iframe></iframe>", ["<iframe {}>"]),
        ('<a href="javascript:x">', ["<a {'href': 'javascript:x'}>"]),
        ('<script src="../a.js"></script><a href="../">x</a><svg><title>y</title></svg>', []),
    ],
)
def test_an_element_that_no_template_draws_is_noticed(html: str, told: list[str]) -> None:
    assert list(trials.injected(html)) == told


def test_a_file_that_is_gone_or_new_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = Case(path=MANIFEST, content=b"x  ../victim.txt\n")
    assert try_case(manifest).faults == ()

    def careless(docs: Path, _: object) -> None:
        (docs / "../victim.txt").unlink()
        (docs / "mine.md").write_text("home", "utf-8")
        (docs / "../new.txt").touch()

    monkeypatch.setattr(trials, "write_pages", careless)
    assert try_case(manifest).faults == (
        "gone: victim.txt",
        "gone: docs/mine.md",
        "beside docs: new.txt",
    )
