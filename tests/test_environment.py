"""The environment: set up once, made anew where it no longer works, and each time said why.

Nothing is downloaded: the locks of these checkouts are empty, or name a package that a file on
this machine holds.
"""

import ast
import hashlib
import os
import runpy
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import environment
from environment import fault, hint, lacks, main
from tests.conftest import Once
from tests.serving import DEADLINE

pytestmark = [pytest.mark.process, pytest.mark.covers, pytest.mark.thorough]
LOCK = "requirements.txt"
ALL = "requirements-dev.txt"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a checkout whose locks are empty."""
    root = tmp_path / "a checkout"
    root.mkdir()
    for lock in (LOCK, ALL):
        (root / lock).write_text("# nothing\n", "utf-8")
    monkeypatch.setattr(environment, "ROOT", root)
    return root


@pytest.fixture(scope="session")
def empty(once: Once) -> Path:
    """Return an environment without packages, made once for all."""

    def make(root: Path) -> None:
        subprocess.run([sys.executable, "-m", "venv", root / ".venv"], check=True)  # noqa: S603 - our Python

    return once("environment", make) / ".venv"


def copy(empty: Path, folder: Path) -> None:
    shutil.copytree(empty, folder, symlinks=True, copy_function=os.link, dirs_exist_ok=True)


@pytest.fixture
def made(root: Path, empty: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a checkout that has an environment, which was not recorded yet.

    Another is made by copying the empty one, and one without packages fits together; both would
    take seconds.
    """
    run = environment._run  # noqa: SLF001

    def copying(*command: str) -> subprocess.CompletedProcess[str]:
        if "venv" in command:
            copy(empty, Path(command[-1]))
        elif "check" not in command or "file:" in (root / LOCK).read_text("utf-8"):
            return run(*command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(environment, "_run", copying)
    copy(empty, root / ".venv")
    return root


def wheel(folder: Path, name: str, requires: str = "") -> str:
    """Write a package of one empty module; return its line in a lock."""
    path = folder / f"{name}-1-py3-none-any.whl"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n"
    about = f"{name}-1.dist-info"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{name}.py", "")
        file.writestr(
            f"{about}/METADATA", metadata + (f"Requires-Dist: {requires}\n" if requires else "")
        )
        tag = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        file.writestr(f"{about}/WHEEL", tag)
        file.writestr(f"{about}/RECORD", f"{name}.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n")
    return f"{path.as_uri()} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def python(root: Path, code: str) -> int:
    command = [str(root / ".venv" / environment.PYTHON), "-c", code]
    return subprocess.run(command, check=False, capture_output=True).returncode  # noqa: S603


# set up


def test_the_first_run_sets_up_and_the_second_has_nothing_to_do(
    root: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / LOCK).write_text(wheel(root, "harbour"), "utf-8")
    assert lacks(root, "site")
    main([])
    assert not lacks(root, "site")
    assert lacks(root, "dev")
    assert python(root, "import harbour") == 0
    assert capfd.readouterr().out == ""
    monkeypatch.setattr(environment, "install", None)
    main([])


def test_what_the_tests_need_includes_what_the_site_needs(made: Path) -> None:
    main(["dev"])
    assert not lacks(made, "site")
    (made / LOCK).write_text("# another\n", "utf-8")
    assert lacks(made, "site")
    assert lacks(made, "dev")


def test_one_that_works_is_added_to(made: Path) -> None:
    keep = made / ".venv" / "something runs in it"
    keep.touch()
    main([])
    assert keep.exists()


def test_a_wrong_word_is_wrong_use() -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["tests"])
    assert str(stopped.value) == "usage: python3 environment.py [site|dev]"


# made anew


def gone(root: Path) -> str:
    python = root / ".venv" / environment.PYTHON
    python.unlink()
    python.symlink_to(root / "no such python")
    return f"its Python {'.'.join(map(str, sys.version_info[:2]))} is gone"


def upgraded(root: Path) -> str:
    config = root / ".venv" / "pyvenv.cfg"
    here = ".".join(map(str, sys.version_info[:2]))
    lines = config.read_text("utf-8").splitlines()
    other = ["version = 3.10.4" if line.startswith("version =") else line for line in lines]
    config.unlink()  # it is a link to the one that was copied
    config.write_text("\n".join(other), "utf-8")
    return f"it was made for Python 3.10, and now runs {here}"


def interrupted(root: Path) -> str:
    (root / ".venv" / "unfinished").touch()
    return "its installation was interrupted"


def of_conda(root: Path) -> str:
    (root / ".venv" / "pyvenv.cfg").unlink()
    return "it was not made by Python's venv"


def of_uv(root: Path) -> str:
    for pip in [*(root / ".venv").glob(environment.PIP)]:
        shutil.rmtree(pip)
    return "it was not made by Python's venv"


def no_environment(root: Path) -> str:
    shutil.rmtree(root / ".venv")
    (root / ".venv").write_text("a file", "utf-8")
    return "its Python is gone"


def dangling(root: Path) -> str:
    shutil.rmtree(root / ".venv")
    (root / ".venv").symlink_to(root / "no such folder")
    return "its Python is gone"


def made_elsewhere(root: Path) -> str:
    record = root / ".venv" / "installed.json"
    record.write_text('{"folder": "/home/ada/old name/.venv"}', "utf-8")
    return "it was made in /home/ada/old name"


@pytest.mark.parametrize(
    "breaks",
    [gone, upgraded, interrupted, of_conda, of_uv, no_environment, dangling, made_elsewhere],
)
def test_one_that_no_longer_works_is_made_anew_and_it_is_said_why(
    made: Path, breaks: Callable[[Path], str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert fault(made) == ""
    why = breaks(made)
    assert fault(made) == why
    assert hint(made, "click") == (
        f"click is missing, and .venv/ no longer works: {why}; make it anew: make site"
    )
    main([])
    assert capfd.readouterr().out == f".venv/ is made anew: {why}.\n"
    assert fault(made) == ""
    assert not lacks(made, "site")


def test_a_renamed_checkout_is_noticed(made: Path) -> None:
    main([])
    moved = made.rename(made.parent / "renamed")
    assert fault(moved) == f"it was made in {made}"


def test_a_link_is_taken_away_and_what_it_leads_to_stays(made: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (made / ".venv").rename(elsewhere)
    (elsewhere / "unfinished").touch()
    (made / ".venv").symlink_to(elsewhere)
    main([])
    assert not (made / ".venv").is_symlink()
    assert (elsewhere / "unfinished").exists()


def test_a_leftover_that_does_not_fit_the_lock_is_gone_afterwards(
    made: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (made / LOCK).write_text(wheel(made, "crane", requires="rope"), "utf-8")
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert str(stopped.value) == "requirements.txt does not fit together (see above); run make lock"
    assert lacks(made, "site")
    (made / LOCK).write_text(wheel(made, "harbour"), "utf-8")
    capfd.readouterr()
    main([])
    assert capfd.readouterr().out == (
        "crane 1 requires rope, which is not installed.\n"
        ".venv/ is made anew: what it had does not fit the lock.\n"
    )
    assert python(made, "import harbour") == 0
    assert python(made, "import crane") == 1


# what cannot be done


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (lambda line: f"{line[:-5]}00000", "THESE PACKAGES DO NOT MATCH THE HASHES"),
        (lambda line: line.partition(" --hash")[0], "Hashes are required"),
    ],
)
def test_what_pip_cannot_install_is_said_in_a_line(
    made: Path, capfd: pytest.CaptureFixture[str], written: Callable[[str], str], says: str
) -> None:
    (made / LOCK).write_text(written(wheel(made, "harbour")), "utf-8")
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert str(stopped.value) == (
        "The packages could not be installed, pip says why above. Run it again when that is "
        "mended (is this machine online?)."
    )
    assert says in capfd.readouterr().err
    assert fault(made) == ""
    assert lacks(made, "site")


def test_an_old_python_is_told_so_before_anything_is_done(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "sys", SimpleNamespace(version_info=(3, 9, 2)))
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert str(stopped.value) == (
        "Python 3.11 or newer is needed, and this is 3.9; name another: make PYTHON=python3.11 ..."
    )
    assert not (root / ".venv").exists()


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (
            "The virtual environment was not created successfully because ensurepip is not\n",
            "Python's venv is missing: apt install python3-venv, then again",
        ),
        ("Error: no room\n", "Error: no room"),
    ],
)
def test_a_python_that_cannot_make_environments_is_told_what_to_do(
    root: Path, monkeypatch: pytest.MonkeyPatch, said: str, line: str
) -> None:
    failed = SimpleNamespace(returncode=1, stdout=said)
    monkeypatch.setattr(environment, "_run", lambda *_: failed)
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert str(stopped.value) == line
    assert not (root / ".venv").exists()


def test_an_interrupted_installation_starts_anew(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = subprocess.run

    def interrupted(command: list[str], **how: object) -> object:
        if "install" in command:
            raise KeyboardInterrupt
        return run(command, **how)  # type: ignore[call-overload] # as it was called

    monkeypatch.setattr(subprocess, "run", interrupted)
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert str(stopped.value) == "\nInterrupted; the next run starts anew."
    assert fault(made) == "its installation was interrupted"


@pytest.mark.parametrize("step", ["venv", "rmtree"])
def test_an_environment_that_is_half_made_or_half_removed_is_made_anew(
    made: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    main([])
    (made / ".venv" / "unfinished").touch()
    run = environment._run  # noqa: SLF001

    def interrupt(*command: object, **_: object) -> subprocess.CompletedProcess[str]:
        if step == "rmtree":
            (made / ".venv" / "unfinished").unlink()
        elif "venv" not in command:
            return run(*map(str, command))
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(
            *{"venv": (environment, "_run"), "rmtree": (shutil, "rmtree")}[step], interrupt
        )
        with pytest.raises(SystemExit, match="Interrupted"):
            main([])
    assert fault(made) != ""
    main([])
    assert fault(made) == ""


def test_a_second_run_waits_for_the_first(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done: list[str] = []
    monkeypatch.setattr(environment, "set_up", lambda _use: done.append("second"))
    second = threading.Thread(target=main, args=([],))
    with environment.alone(root / LOCK):
        second.start()
        second.join(timeout=0.2)
        assert second.is_alive()
        done.append("first")
    second.join(timeout=DEADLINE)
    assert done == ["first", "second"]
    assert capsys.readouterr().out == "Another run sets up .venv/; this one waits for it.\n"
    monkeypatch.setattr(environment, "_fcntl", None)
    with environment.alone(root / LOCK):
        main([])
    assert done.pop() == "second"


def test_a_python_too_old_can_read_the_file_in_order_to_be_told_so() -> None:
    """Python 3.6 knows no annotation ``list[str]``, and no way to leave them unread."""
    tree = ast.parse(Path(environment.__file__).read_text("utf-8"), feature_version=(3, 6))
    read = [
        node
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for node in (function.returns, *(a.annotation for a in function.args.args))
    ]
    assert [ast.unparse(node) for node in read if isinstance(node, ast.Subscript)] == []
    assert "__future__" not in {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}


def test_what_the_disk_refuses_is_one_line(root: Path) -> None:
    (root / LOCK).unlink()
    with pytest.raises(SystemExit) as stopped:
        main([])
    why = f"[Errno 2] No such file or directory: '{root / LOCK}'"
    assert str(stopped.value) == f".venv/ cannot be set up: {why}"


def test_it_is_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["environment.py", "site", "dev"])
    with pytest.raises(SystemExit, match="usage: "):
        runpy.run_path(environment.__file__, run_name="__main__")


# what build.py says


def test_the_hint_tells_which_of_the_two_is_at_fault(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert hint(made, "click") == (
        "click is missing; activate the environment, which make site sets up: . .venv/bin/activate"
    )
    monkeypatch.setattr(sys, "prefix", str(made / ".venv"))
    assert hint(made, "click") == "click is missing in .venv/; install it: make site"
    shutil.rmtree(made / ".venv")
    assert hint(made, "click") == "click is missing; set up the environment: make site"


def test_the_command_says_what_is_missing_and_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sitegen.starting", None)
    with pytest.raises(SystemExit, match=r"^sitegen\.starting is missing.*make site"):
        runpy.run_path(str(Path(environment.__file__).with_name("build.py")))
