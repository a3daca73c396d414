"""How a server is asked to end."""

import signal

_ASKED = ("SIGTERM", "SIGHUP")  # by a process manager, by a closed terminal


def stop_as_on_interrupt() -> None:
    """Have what asks a process to end do what Ctrl+C does, so that nothing is left behind.

    What was told to be ignored, as by ``nohup``, stays ignored. Windows has no ``SIGHUP``.
    """
    for number in {getattr(signal, name, signal.SIGTERM) for name in _ASKED}:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
