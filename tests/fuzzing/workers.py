"""Try cases in a process of their own: what takes too long or too much ends it and not us."""

import contextlib
import multiprocessing
import resource
import signal
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection

from sitegen.places import MKDOCS
from tests.fuzzing.cases import Case
from tests.fuzzing.trials import Outcome, try_case

MEGABYTES = 500
CPU_SECONDS = 5
WAIT_SECONDS = 300
END_SECONDS = 60
RESTART = 2000

Trial = Callable[[Case], Outcome]


class HangError(Exception):
    """A case takes too long; where it is raised says what does."""


class Worker:
    """A process that tries one case after another, and is replaced when it dies or grows old."""

    def __init__(self, trial: Trial = try_case, *, cpu: float = CPU_SECONDS) -> None:
        """Begin without a process."""
        self._trial = trial
        self._cpu = cpu
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([__name__])
        self._process: multiprocessing.process.BaseProcess | None = None
        self._tried = 0

    def run(self, case: Case) -> Outcome:
        """Return what became of a case; a dead process is a fault of the case."""
        if self._process is None or self._tried >= RESTART:
            self.close()
            self._start()
        self._tried += 1
        self._ours.send(case)
        if self._ours.poll(WAIT_SECONDS):
            with contextlib.suppress(EOFError):
                outcome: Outcome = self._ours.recv()
                return outcome
        return Outcome(kinds=frozenset(), faults=(self._end(),))

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._end()

    def _start(self) -> None:
        self._ours, theirs = self._context.Pipe()
        work = (theirs, self._trial, self._cpu)
        process = self._context.Process(target=_work, args=work, daemon=True)
        process.start()
        theirs.close()
        self._process, self._tried = process, 0

    def _end(self) -> str:
        """End the process and say how it ended."""
        assert self._process is not None
        self._ours.close()
        self._process.join(END_SECONDS)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        code = self._process.exitcode or 0
        self._process = None
        if -code == signal.SIGPROF:
            return "a hang: outside of Python"
        return f"a crash: the process ended with {code}"


def _work(pipe: Connection, trial: Trial, cpu: float) -> None:
    size = MEGABYTES * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGVTALRM, _hang)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who counts
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            case = pipe.recv()
            # the first is raised between two steps of Python, the second ends any other code
            most = cpu * (6 if case.path == MKDOCS else 1)  # whose settings are tried one by one
            signal.setitimer(signal.ITIMER_VIRTUAL, most)
            signal.setitimer(signal.ITIMER_PROF, 2 * most)
            outcome = _tried(trial, case)
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.setitimer(signal.ITIMER_PROF, 0)
            pipe.send(outcome)


def _hang(*_: object) -> None:
    raise HangError


def _tried(trial: Trial, case: Case) -> Outcome:
    try:
        return trial(case)
    except MemoryError as error:
        fault = f"oversize: more than {MEGABYTES} MB ({_where(error)})"
    except HangError as error:
        fault = f"a hang: {_where(error)}"
    except Exception as error:  # noqa: BLE001 - finding whatever is raised is its purpose
        fault = f"a traceback: {type(error).__name__}: {error!s:.200} ({_where(error)})"
    return Outcome(kinds=frozenset(), faults=(fault,))


def _where(error: BaseException) -> str:
    frames = [
        f for f in traceback.extract_tb(error.__traceback__) if "tests/fuzzing/w" not in f.filename
    ]
    return ", ".join(f"{f.filename.rpartition('/')[2]}:{f.lineno}" for f in frames[-3:])
