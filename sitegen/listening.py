"""Where a server listens, what is wrong with an address, and how the server is asked to end."""

import errno
import signal

LOWEST, HIGHEST, USUAL = 1, 65535, 8000
_FREE = 1024  # the first that every user may listen on
_ASKED = ("SIGTERM", "SIGHUP")  # by a process manager, by a closed terminal


def address(host: str, port: int, path: str) -> str:
    """Return the address that a browser on this machine opens, with brackets as in RFC 3986."""
    own = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - only compared
    return f"http://{_bracketed(own.get(host, host))}:{port}/{path.lstrip('/')}"


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def fault_in_port(host: str, port: int) -> str:
    """Say what is wrong with a port; nothing where a server can listen on it."""
    if LOWEST <= port <= HIGHEST:
        return ""
    return f"{port} is no port; {_choose(host, USUAL, f'one from {LOWEST} to {HIGHEST}')}"


def refusal(error: OSError, host: str, port: int) -> str:
    """Say why a server cannot listen there, and what to do."""
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < HIGHEST else port - 1
        return f"the address is in use; stop the server there, or {_choose(host, other)}"
    if error.errno == errno.EACCES and port < _FREE:
        return f"port {port} is for administrators only; {_choose(host, USUAL)}"
    if error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is no address of this machine; {_choose('127.0.0.1', port, 'its own')}"
    return str(error.strerror or error)


def _choose(host: str, port: int, what: str = "another port") -> str:
    return f"choose {what}: --dev-addr {_bracketed(host)}:{port}"


def stop_as_on_interrupt() -> None:
    """Have what asks a process to end do what Ctrl+C does, so that nothing is left behind.

    What was told to be ignored, as by ``nohup``, stays ignored. Windows has no ``SIGHUP``.
    """
    for number in {getattr(signal, name, signal.SIGTERM) for name in _ASKED}:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
